//! What has been settled about a choice, and with which key the rest is.

mod facts;

use crate::domain::choice::Choice;
use crate::domain::method::{Scenario, Subject};
use crate::domain::text::Lang;
use crate::i18n::{number, words as w};

use super::super::super::room::Room;
use super::super::super::theme::Role;
use super::super::super::ui::Ui;
use super::Section;
use super::lines::Lines;
use facts::{
    cost, dates, expected, figures, gist, holidays, joined, lead, name, others, pilot, pilot_name, reason,
    tally, what, written,
};

/// `2 Stöttande samverkan`.
pub(super) fn scenario_name(scenario: &Scenario, lang: Lang) -> String {
    format!("{} {}", scenario.number, scenario.name.get(lang))
}

/// What stands beside a section: what is settled and belongs to it. All of it is in [`lines`], where there is one column.
pub(super) fn beside(room: &Room, ui: &Ui, choice: &Choice, section: Section, width: u16) -> Lines {
    let mut lines = Lines::new(width);
    match section {
        Section::Overview => {
            what(room, ui, choice, &mut lines);
            lines.gap();
            joined(room, ui, choice, &mut lines);
            tally(room, ui, choice, &mut lines);
            lead(room, ui, choice, &mut lines);
            written(ui.lang, choice, &mut lines);
            lines.gap();
            pilot_name(ui, choice, &mut lines);
            dates(room, ui, choice, &mut lines);
            cost(room, ui, choice, &mut lines);
            lines.gap();
            figures(room, ui, choice, &mut lines);
        }
        Section::Commitment => {
            name(room, ui, choice, &mut lines);
            gist(room, ui, choice, &mut lines);
            // The key that writes a reason means something else here.
            if !choice.reason.is_empty() {
                reason(ui, choice, &mut lines);
            }
            lead(room, ui, choice, &mut lines);
            lines.gap();
            figures(room, ui, choice, &mut lines);
        }
        Section::Timeline => {
            name(room, ui, choice, &mut lines);
            joined(room, ui, choice, &mut lines);
            lines.gap();
            pilot(ui, choice, &mut lines);
            dates(room, ui, choice, &mut lines);
            others(room, ui, choice, &mut lines);
            holidays(room, ui, choice, &mut lines);
        }
        Section::Budget | Section::Sharing => {
            name(room, ui, choice, &mut lines);
            joined(room, ui, choice, &mut lines);
            lines.gap();
            pilot_name(ui, choice, &mut lines);
            cost(room, ui, choice, &mut lines);
        }
        Section::Scenarios | Section::Expected | Section::Risks => {
            name(room, ui, choice, &mut lines);
            expected(ui.lang, choice, &mut lines);
            lines.gap();
            pilot(ui, choice, &mut lines);
        }
    }
    lines
}

/// The whole summary.
pub(super) fn lines(room: &Room, ui: &Ui, choice: &Choice, width: u16) -> Lines {
    let mut lines = Lines::new(width);
    what(room, ui, choice, &mut lines);
    lines.gap();
    joined(room, ui, choice, &mut lines);
    tally(room, ui, choice, &mut lines);
    lead(room, ui, choice, &mut lines);
    expected(ui.lang, choice, &mut lines);
    lines.gap();
    pilot(ui, choice, &mut lines);
    dates(room, ui, choice, &mut lines);
    others(room, ui, choice, &mut lines);
    cost(room, ui, choice, &mut lines);
    lines.gap();
    figures(room, ui, choice, &mut lines);
    holidays(room, ui, choice, &mut lines);
    lines
}

/// That working days count, and which those are.
pub(super) fn workdays(room: &Room, ui: &Ui) -> &'static str {
    match room.session().method.holidays {
        Some(_) => w::plan_workdays_now(ui.lang),
        None => w::plan_no_holidays(ui.lang),
    }
}

/// The scenarios of the method with the gist of each.
pub(super) fn offers(room: &Room, ui: &Ui, choice: &Choice, lines: &mut Lines) {
    let lang = ui.lang;
    lines.text(w::scenario_offers(lang), Role::Heading);
    let hints = room.scenario.kept.hints();
    for scenario in &room.session().method.scenarios {
        let chosen = choice.scenario == Some(scenario.number);
        let sign = if chosen { "▸ " } else { "  " };
        let role = if chosen { Role::Marked } else { Role::Accent };
        let said = hints.said(ui, scenario.number).map_or_else(String::new, |said| format!(" · {said}"));
        lines.text(&format!("{sign}{}{said}", scenario_name(scenario, lang)), role);
        lines.set_in(4, scenario.gist.get(lang), Role::Plain);
    }
}

/// The levels that respondents have given, as `0:2 · 1:5 …`; `None` for a category.
pub(super) fn levels(room: &Room, choice: &Choice) -> Option<String> {
    let Subject::Capability(id) = &choice.subject else { return None };
    let row = room.figures.rows.get(room.figures.row_of(id)?)?;
    // Beside a published mean no counts are shown.
    if row.released.is_some() || row.stats.n == 0 {
        return None;
    }
    let counts = row.stats.counts.iter().enumerate();
    Some(counts.map(|(level, count)| format!("{level}:{count}")).collect::<Vec<_>>().join(" · "))
}

/// Mean, spread and n of a capability, or the mean of a category.
pub(super) fn maturity(room: &Room, ui: &Ui, choice: &Choice) -> String {
    let lang = ui.lang;
    match &choice.subject {
        Subject::Capability(id) => {
            let row = room.figures.row_of(id).and_then(|row| room.figures.rows.get(row));
            let stats = row.map(|row| &row.stats);
            if stats.is_none_or(|stats| stats.n == 0) {
                return w::scenario_unrated(lang).to_owned();
            }
            let decimals = if row.is_some_and(|row| row.released.is_some()) { 1 } else { 2 };
            let mean = number(lang, stats.and_then(|stats| stats.mean), decimals);
            let sd = number(lang, stats.and_then(|stats| stats.sd), 2);
            w::scenario_figures(lang, mean, stats.map_or(0, |stats| stats.n), sd)
        }
        Subject::Category(id) => {
            let category = room.figures.categories.iter().find(|category| category.id == *id);
            w::scenario_category_mean(lang, number(lang, category.and_then(|it| it.mean), 2))
        }
    }
}
