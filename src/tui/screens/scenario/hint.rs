//! What the figures say of a scenario, as lines above its texts: a verdict, and each reason with its number.

use crate::analysis::fit::{Found, Ground, Hint, Reason, Verdict};
use crate::domain::choice::Choice;
use crate::domain::respondent::Respondent;
use crate::i18n::words as w;
use crate::report::fit;

use super::super::super::canvas::wrap;
use super::super::super::room::Room;
use super::super::super::theme::Role;
use super::super::super::ui::{Identity, Ui};

/// The hints for a choice, and whether published sealed answers are in its mean.
#[derive(Debug, Default)]
pub(super) struct Hints {
    all: Vec<Hint>,
    released: bool,
}

impl Hints {
    /// Measures what there is.
    pub(super) fn of(room: &Room, choice: &Choice) -> Self {
        let ground = Ground::of(room.session(), &room.figures, choice);
        Self { all: ground.hints(&room.session().method.scenarios), released: ground.released }
    }

    /// What the counts rest on, where that is not every answer.
    pub(super) fn basis(&self, room: &Room, ui: &Ui) -> Option<String> {
        match (self.released, room.figures.sealed) {
            (true, _) => Some(w::fit_open(ui.lang).to_owned()),
            (false, 0) => None,
            (false, sealed) => Some(format!("{}.", w::heat_sealed_left_out(ui.lang, sealed))),
        }
    }

    /// The verdict on a scenario as a sign and a word.
    pub(super) fn short(&self, ui: &Ui, scenario: u8) -> (char, &'static str, Role) {
        let verdict = self.hint(scenario).map_or(Verdict::Unsaid, |hint| hint.verdict);
        let word = match verdict {
            Verdict::SpeaksFor => w::fit_short_for(ui.lang),
            Verdict::Partly => w::fit_short_partly(ui.lang),
            Verdict::SpeaksAgainst => w::fit_short_against(ui.lang),
            Verdict::Unsaid => w::fit_short_unsaid(ui.lang),
            Verdict::Withheld => w::fit_short_withheld(ui.lang),
        };
        (fit::sign(verdict), word, role(verdict))
    }

    /// The verdict on a scenario.
    pub(super) fn verdict(&self, ui: &Ui, scenario: u8) -> (String, Role) {
        let verdict = self.hint(scenario).map_or(Verdict::Unsaid, |hint| hint.verdict);
        let role = role(verdict);
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
        let mut lines = Vec::new();
        let mut way = None;
        for reason in &hint.reasons {
            if way.replace(reason.condition.way).is_some_and(|before| before != reason.condition.way) {
                lines.push((w::fit_or(ui.lang).to_owned(), Role::Dim));
            }
            lines.extend(self.reason(room, ui, reason, width));
        }
        lines
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

fn role(verdict: Verdict) -> Role {
    match verdict {
        Verdict::SpeaksFor => Role::Good,
        Verdict::Partly => Role::Accent,
        Verdict::SpeaksAgainst => Role::Warning,
        Verdict::Unsaid | Verdict::Withheld => Role::Dim,
    }
}

/// Those who are alike: by letter, runs of letters as one (`A–D, F`), or by name where the lead has asked for names. Those
/// who can lead have said so by name: a letter beside it would tell whose answers are under that letter.
fn who(room: &Room, ui: &Ui, reason: &Reason) -> String {
    let columns = match &reason.found {
        Some(Found::Alike { columns, .. }) => columns,
        Some(Found::CanLead(places)) => return fit::first(leaders(room, places)),
        Some(Found::Counted { .. } | Found::Width { .. } | Found::Mean(_)) | None => return String::new(),
    };
    let columns = columns.iter().filter_map(|column| room.figures.columns.get(*column));
    let mut alike: Vec<&Respondent> =
        columns.filter_map(|column| room.session().respondents.get(column.index)).collect();
    alike.sort_by_key(|respondent| respondent.letter);
    match ui.identity {
        Identity::Names if !ui.presenting => fit::first(alike.iter().map(|it| ui.label(it)).collect()),
        Identity::Names | Identity::Letters => fit::by_letter(&alike),
    }
}

fn leaders(room: &Room, places: &[usize]) -> Vec<String> {
    let who = places.iter().filter_map(|place| room.session().respondents.get(*place));
    who.map(|it| it.name.to_string()).collect()
}
