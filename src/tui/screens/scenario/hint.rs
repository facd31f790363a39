//! What the figures say of a scenario, as lines above its texts: a verdict, and each reason with its number.

use crate::analysis::fit::{Found, Ground, Hint, Reason, Verdict, hints};
use crate::domain::choice::Choice;
use crate::domain::respondent::{Respondent, letters};
use crate::i18n::words as w;
use crate::report::fit;

use super::super::super::canvas::wrap;
use super::super::super::room::Room;
use super::super::super::theme::Role;
use super::super::super::ui::{Identity, Ui};

/// Letters or names of those who are alike, at most, and runs of letters as one.
const NAMED: usize = 8;

/// The hints for a choice, and whether published sealed answers are in its mean.
pub(super) struct Hints {
    all: Vec<Hint>,
    released: bool,
}

impl Hints {
    /// Measures what there is.
    pub(super) fn of(room: &Room, choice: &Choice) -> Self {
        let released = Ground::of(room.session(), &room.figures, choice).released;
        Self { all: hints(room.session(), &room.figures, choice), released }
    }

    /// What the counts rest on, where that is not every answer.
    pub(super) fn basis(&self, room: &Room, ui: &Ui) -> Option<String> {
        match (self.released, room.figures.sealed) {
            (true, _) => Some(w::fit_open(ui.lang).to_owned()),
            (false, 0) => None,
            (false, sealed) => Some(format!("{}.", w::heat_sealed_left_out(ui.lang, sealed))),
        }
    }

    /// The verdict on a scenario.
    pub(super) fn verdict(&self, ui: &Ui, scenario: u8) -> (String, Role) {
        let verdict = self.hint(scenario).map_or(Verdict::Unsaid, |hint| hint.verdict);
        let role = match verdict {
            Verdict::SpeaksFor => Role::Good,
            Verdict::Partly => Role::Accent,
            Verdict::SpeaksAgainst => Role::Warning,
            Verdict::Unsaid | Verdict::Withheld => Role::Dim,
        };
        (format!("{} {}", fit::sign(verdict), fit::verdict(ui.lang, verdict)), role)
    }

    /// The same, where there is anything to say.
    pub(super) fn said(&self, ui: &Ui, scenario: u8) -> Option<String> {
        let said = self.hint(scenario).is_some_and(|hint| hint.verdict != Verdict::Unsaid);
        said.then(|| self.verdict(ui, scenario).0)
    }

    /// The reasons for it, wrapped.
    pub(super) fn reasons(&self, room: &Room, ui: &Ui, scenario: u8, width: usize) -> Vec<(String, Role)> {
        let Some(hint) = self.hint(scenario).filter(|hint| !hint.reasons.is_empty()) else {
            let lines = wrap(w::fit_no_conditions(ui.lang), width).into_iter();
            return lines.map(|line| (line, Role::Dim)).collect();
        };
        hint.reasons.iter().flat_map(|reason| self.reason(room, ui, reason, width)).collect()
    }

    fn reason(&self, room: &Room, ui: &Ui, reason: &Reason, width: usize) -> Vec<(String, Role)> {
        let met = reason.met();
        let role = if met.is_none() { Role::Dim } else { Role::Plain };
        let text = fit::reason(ui.lang, reason, self.released, &who(room, ui, reason));
        let lines = wrap(&text, width.saturating_sub(2)).into_iter().enumerate();
        let signed = lines.map(|(row, line)| match row {
            0 => format!("{} {line}", fit::mark(met)),
            _ => format!("  {line}"),
        });
        signed.map(|line| (line, role)).collect()
    }

    fn hint(&self, scenario: u8) -> Option<&Hint> {
        self.all.iter().find(|hint| hint.scenario == scenario)
    }
}

/// Those who are alike: by letter, runs of letters as one (`A–D, F`), or by name where the lead has asked for names.
fn who(room: &Room, ui: &Ui, reason: &Reason) -> String {
    let Some(Found::Alike { columns, .. }) = &reason.found else { return String::new() };
    let columns = columns.iter().filter_map(|column| room.figures.columns.get(*column));
    let mut alike: Vec<&Respondent> =
        columns.filter_map(|column| room.session().respondents.get(column.index)).collect();
    alike.sort_by_key(|respondent| respondent.letter);
    let mut said = match ui.identity {
        Identity::Names if !ui.presenting => alike.iter().map(|it| ui.label(it)).collect(),
        Identity::Names | Identity::Letters => runs(&alike.iter().map(|it| it.letter).collect::<Vec<_>>()),
    };
    let more = said.len() > NAMED;
    said.truncate(NAMED);
    format!("{}{}", said.join(", "), if more { " …" } else { "" })
}

/// Places of letters in order, those that follow on each other as one.
fn runs(places: &[u16]) -> Vec<String> {
    let mut runs: Vec<(u16, u16)> = Vec::new();
    for place in places {
        match runs.last_mut() {
            Some((_, last)) if last.checked_add(1) == Some(*place) => *last = *place,
            Some(_) | None => runs.push((*place, *place)),
        }
    }
    let said = |(first, last): (u16, u16)| match last - first {
        0 => vec![letters(first)],
        1 => vec![letters(first), letters(last)],
        _ => vec![format!("{}–{}", letters(first), letters(last))],
    };
    runs.into_iter().flat_map(said).collect()
}

#[cfg(test)]
mod tests {
    use super::runs;

    #[test]
    fn letters_that_follow_on_each_other_are_one_run() {
        assert_eq!(runs(&[0, 1, 2, 3, 5, 7, 8, 26]).join(", "), "A–D, F, H, I, AA");
        assert_eq!(runs(&[]).len(), 0);
    }
}
