//! The facts of a choice, each with its label, or with the key that settles it.

use crate::analysis::budget::{Measure, Slice};
use crate::analysis::participants::participants;
use crate::analysis::waiting;
use crate::domain::choice::{Calendar, Choice};
use crate::domain::method::{Lead, Subject};
use crate::domain::text::Lang;
use crate::i18n::{date_short, importance, words as w};
use crate::report::{arithmetic, budget::posts as counted, joining::withheld};

use super::super::super::super::room::Room;
use super::super::super::super::theme::Role;
use super::super::super::super::ui::Ui;
use super::super::super::super::wording::importance as said;
use super::super::expected::Part;
use super::super::lines::Lines;
use super::super::{budget, commitment, timeline};
use super::{levels, maturity, scenario_name, workdays};

/// Organisations named at most, so that what follows stays in sight; all of them stand where answers are.
const NAMED: usize = 16;

fn fact(lines: &mut Lines, label: &'static str, value: &str, otherwise: &str) {
    let (text, role) = if value.is_empty() { (otherwise, Role::Dim) } else { (value, Role::Plain) };
    lines.labelled(label, text, role);
}

/// The chosen scenario by name.
pub(super) fn name(room: &Room, ui: &Ui, choice: &Choice, lines: &mut Lines) {
    let (lang, label) = (ui.lang, w::scenario_label_scenario(ui.lang));
    match choice.scenario.and_then(|number| room.session().method.scenario(number)) {
        Some(scenario) => lines.labelled(label, &scenario_name(scenario, lang), Role::Marked),
        None => lines.labelled(label, w::scenario_say_scenario(lang), Role::Dim),
    }
}

/// The chosen scenario, what it is in short, and why this one.
pub(super) fn what(room: &Room, ui: &Ui, choice: &Choice, lines: &mut Lines) {
    name(room, ui, choice, lines);
    gist(room, ui, choice, lines);
    reason(ui, choice, lines);
}

/// What the chosen scenario is in short.
pub(super) fn gist(room: &Room, ui: &Ui, choice: &Choice, lines: &mut Lines) {
    if let Some(scenario) = choice.scenario.and_then(|number| room.session().method.scenario(number)) {
        lines.labelled("", scenario.gist.get(ui.lang), Role::Plain);
    }
}

/// Why this scenario.
pub(super) fn reason(ui: &Ui, choice: &Choice, lines: &mut Lines) {
    let said = w::scenario_say_reason(ui.lang);
    fact(lines, w::scenario_label_reason(ui.lang), choice.reason.as_str(), said);
}

/// Who takes part.
pub(super) fn joined(room: &Room, ui: &Ui, choice: &Choice, lines: &mut Lines) {
    let lang = ui.lang;
    if let Some(withheld) = withheld(lang, choice) {
        return lines.labelled(w::scenario_label_joins(lang), &withheld, Role::Plain);
    }
    let joined = participants(room.session(), choice);
    let first: Vec<&str> = joined.iter().take(NAMED).map(|respondent| respondent.name.as_str()).collect();
    let mut names = first.join(", ");
    if joined.len() > NAMED {
        names = w::portfolio_and_more(lang, joined.len() - NAMED, names);
    }
    let text = if joined.is_empty() { names } else { w::scenario_joins(lang, joined.len(), names) };
    fact(lines, w::scenario_label_joins(lang), &text, w::scenario_say_joins(lang));
}

/// What has been answered, and how many it takes.
pub(super) fn tally(room: &Room, ui: &Ui, choice: &Choice, lines: &mut Lines) {
    let lang = ui.lang;
    if withheld(lang, choice).is_some() {
        return;
    }
    let mut label = w::commitment_label_tally(lang);
    if choice.answers().next().is_some() {
        lines.labelled(label, &commitment::tally_line(room, lang, choice), Role::Plain);
        label = "";
    }
    if let Some((said, role)) = commitment::needed_line(room, lang, choice) {
        lines.labelled(label, &said, role);
    }
}

/// Who leads.
pub(super) fn lead(room: &Room, ui: &Ui, choice: &Choice, lines: &mut Lines) {
    let lang = ui.lang;
    if withheld(lang, choice).is_some() {
        return;
    }
    let lead = choice.lead().and_then(|id| room.session().respondent(id));
    let label = w::scenario_label_lead(lang);
    match (lead, super::super::lead_of(room, choice)) {
        (Some(lead), _) => lines.labelled(label, lead.name.as_str(), Role::Plain),
        (None, Some(Lead::Required)) => {
            lines.labelled(label, w::scenario_lead_required(lang), Role::Warning);
        }
        (None, Some(Lead::None)) => lines.labelled(label, w::scenario_say_no_lead(lang), Role::Dim),
        (None, Some(Lead::Optional) | None) => {
            lines.labelled(label, w::scenario_say_lead(lang), Role::Dim);
        }
    }
}

/// What is expected, where anything is written.
pub(super) fn expected(lang: Lang, choice: &Choice, lines: &mut Lines) {
    let written = Part::ALL.into_iter().filter(|part| !part.text(&choice.expected).is_empty());
    for (place, part) in written.enumerate() {
        if place == 0 {
            lines.gap();
        }
        lines.labelled(part.label(lang), part.text(&choice.expected).as_str(), Role::Plain);
    }
}

/// Which of that is written, by name: its own section has it in full.
pub(super) fn written(lang: Lang, choice: &Choice, lines: &mut Lines) {
    let written = Part::ALL.into_iter().filter(|part| !part.text(&choice.expected).is_empty());
    let names: Vec<String> = written.map(|part| part.label(lang).to_lowercase()).collect();
    if !names.is_empty() {
        lines.labelled(w::commitment_expected(lang), &names.join(", "), Role::Plain);
    }
}

pub(super) fn pilot_name(ui: &Ui, choice: &Choice, lines: &mut Lines) {
    let name = choice.pilot.as_ref().map_or("", |pilot| pilot.name.get(ui.lang));
    fact(lines, w::scenario_label_pilot(ui.lang), name, w::scenario_say_pilot(ui.lang));
}

/// The pilot and what it is about.
pub(super) fn pilot(ui: &Ui, choice: &Choice, lines: &mut Lines) {
    let lang = ui.lang;
    pilot_name(ui, choice, lines);
    if let Some(pilot) = &choice.pilot {
        lines.labelled("", pilot.about.get(lang), Role::Dim);
        if let Some(chosen) = choice.scenario.filter(|chosen| *chosen != pilot.scenario) {
            lines.labelled("", &w::scenario_other_scenario(lang, chosen, pilot.scenario), Role::Warning);
        }
    }
}

/// When the pilot begins and ends, and which days count.
pub(super) fn dates(room: &Room, ui: &Ui, choice: &Choice, lines: &mut Lines) {
    let lang = ui.lang;
    let start = choice.start.map_or_else(String::new, |start| date_short(lang, start));
    fact(lines, w::scenario_label_start(lang), &start, w::scenario_say_start(lang));
    let Some(pilot) = &choice.pilot else { return };
    if let Some(last) = pilot.milestones.iter().map(|milestone| milestone.to).max() {
        let end = waiting::span(room.session(), choice).map(|(_, end)| date_short(lang, end));
        let end = end.unwrap_or_else(|| w::scenario_day(lang, last));
        lines.labelled(w::scenario_label_end(lang), &end, Role::Plain);
    }
    if choice.calendar == Calendar::Workdays {
        lines.labelled(w::plan_label_days(lang), workdays(room, ui), Role::Plain);
    }
}

/// What begins too early, and the other pilots that matter to this one.
pub(super) fn others(room: &Room, ui: &Ui, choice: &Choice, lines: &mut Lines) {
    let lang = ui.lang;
    let Some(pilot) = &choice.pilot else { return };
    let early = waiting::early(pilot).len();
    if early > 0 {
        lines.labelled("", &format!("! {}", w::plan_early_count(lang, early)), Role::Warning);
    }
    for told in timeline::told(room, ui, choice) {
        lines.labelled("", &told.text, told.role);
    }
}

/// What it costs, and what is not known of that.
pub(super) fn cost(room: &Room, ui: &Ui, choice: &Choice, lines: &mut Lines) {
    let lang = ui.lang;
    let Some(pilot) = &choice.pilot else { return };
    let posts = counted(room.session(), choice, pilot);
    let total = |measure| posts.total(measure, Slice::default());
    let (hours, paid) = (total(Measure::HoursEach), total(Measure::Money));
    let hours = arithmetic::shown(Measure::HoursEach, &hours, lang);
    let line = w::budget_cost_line(lang, hours, arithmetic::shown(Measure::Money, &paid, lang));
    lines.labelled(w::scenario_label_cost(lang), &line, Role::Plain);
    let unknown = total(Measure::Hours).unknown.into_iter().chain(paid.unknown).collect::<Vec<_>>();
    if !unknown.is_empty() {
        lines.labelled("", &budget::unknown_posts(lang, pilot, &unknown), Role::Warning);
    }
}

/// Whence the holidays are taken, where working days count.
pub(super) fn holidays(room: &Room, ui: &Ui, choice: &Choice, lines: &mut Lines) {
    let source = room.session().method.holidays.as_ref().map(|holidays| holidays.source.get(ui.lang));
    if let Some(source) = source.filter(|_| choice.calendar == Calendar::Workdays) {
        lines.gap();
        lines.labelled(w::plan_label_holidays(ui.lang), source, Role::Dim);
    }
}

pub(super) fn figures(room: &Room, ui: &Ui, choice: &Choice, lines: &mut Lines) {
    let lang = ui.lang;
    lines.labelled(w::scenario_label_maturity(lang), &maturity(room, ui, choice), Role::Plain);
    if let Some(levels) = levels(room, choice) {
        lines.labelled(w::scenario_label_levels(lang), &levels, Role::Plain);
    }
    let Subject::Capability(id) = &choice.subject else { return };
    let row = room.figures.row_of(id).and_then(|row| room.figures.rows.get(row));
    if let Some((row, amount)) = row.and_then(|row| Some((row, room.figures.importance(row)?))) {
        let amount = importance(lang, said::counted(room.session()), amount);
        let said = w::scenario_importance(lang, amount, row.rank.place);
        lines.labelled(w::scenario_label_dots(lang), &said, Role::Plain);
    }
}
