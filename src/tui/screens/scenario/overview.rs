//! What has been settled about a choice, and with which key the rest is.

use crate::analysis::budget::{Measure, Slice};
use crate::analysis::participants::participants;
use crate::analysis::waiting;
use crate::domain::choice::{Calendar, Choice};
use crate::domain::method::{Lead, Pilot, Scenario, Subject};
use crate::domain::text::Lang;
use crate::i18n::{date_short, importance, number, words as w};
use crate::report::{arithmetic, budget::posts as counted, joining::withheld};

use super::super::super::room::Room;
use super::super::super::theme::Role;
use super::super::super::ui::Ui;
use super::super::super::wording::importance as said;
use super::expected::Part;
use super::hint::Hints;
use super::lines::Lines;
use super::{budget, commitment, timeline};

/// Organisations named at most, so that what follows stays in sight; all of them stand where answers are.
const NAMED: usize = 16;

/// `2 Stöttande samverkan`.
pub(super) fn scenario_name(scenario: &Scenario, lang: Lang) -> String {
    format!("{} {}", scenario.number, scenario.name.get(lang))
}

/// The whole summary.
pub(super) fn lines(room: &Room, ui: &Ui, choice: &Choice, width: u16) -> Lines {
    let mut lines = Lines::new(width);
    scenario(room, ui, choice, &mut lines);
    let said = w::scenario_say_reason(ui.lang);
    fact(&mut lines, w::scenario_label_reason(ui.lang), choice.reason.as_str(), said);
    lines.gap();
    people(room, ui, choice, &mut lines);
    expected(ui.lang, choice, &mut lines);
    lines.gap();
    pilot(room, ui, choice, &mut lines);
    lines.gap();
    figures(room, ui, choice, &mut lines);
    let source = room.session().method.holidays.as_ref().map(|holidays| holidays.source.get(ui.lang));
    if let Some(source) = source.filter(|_| choice.calendar == Calendar::Workdays) {
        lines.gap();
        lines.labelled(w::plan_label_holidays(ui.lang), source, Role::Dim);
    }
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
    let hints = Hints::of(room, choice);
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
    if row.released.is_some() {
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

fn fact(lines: &mut Lines, label: &'static str, value: &str, otherwise: &str) {
    let (text, role) = if value.is_empty() { (otherwise, Role::Dim) } else { (value, Role::Plain) };
    lines.labelled(label, text, role);
}

fn scenario(room: &Room, ui: &Ui, choice: &Choice, lines: &mut Lines) {
    let lang = ui.lang;
    let label = w::scenario_label_scenario(lang);
    match choice.scenario.and_then(|number| room.session().method.scenario(number)) {
        Some(scenario) => {
            lines.labelled(label, &scenario_name(scenario, lang), Role::Marked);
            lines.labelled("", scenario.gist.get(lang), Role::Plain);
        }
        None => lines.labelled(label, w::scenario_say_scenario(lang), Role::Dim),
    }
}

fn people(room: &Room, ui: &Ui, choice: &Choice, lines: &mut Lines) {
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
    let mut label = w::commitment_label_tally(lang);
    if choice.answers().next().is_some() {
        lines.labelled(label, &commitment::tally_line(room, lang, choice), Role::Plain);
        label = "";
    }
    if let Some((said, role)) = commitment::needed_line(room, lang, choice) {
        lines.labelled(label, &said, role);
    }
    let lead = choice.lead().and_then(|id| room.session().respondent(id));
    let label = w::scenario_label_lead(lang);
    match (lead, super::lead_of(room, choice)) {
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
fn expected(lang: Lang, choice: &Choice, lines: &mut Lines) {
    let written = Part::ALL.into_iter().filter(|part| !part.text(&choice.expected).is_empty());
    for (place, part) in written.enumerate() {
        if place == 0 {
            lines.gap();
        }
        lines.labelled(part.label(lang), part.text(&choice.expected).as_str(), Role::Plain);
    }
}

fn pilot(room: &Room, ui: &Ui, choice: &Choice, lines: &mut Lines) {
    let lang = ui.lang;
    let name = choice.pilot.as_ref().map_or("", |pilot| pilot.name.get(lang));
    fact(lines, w::scenario_label_pilot(lang), name, w::scenario_say_pilot(lang));
    if let Some(pilot) = &choice.pilot {
        lines.labelled("", pilot.about.get(lang), Role::Dim);
        if let Some(chosen) = choice.scenario.filter(|chosen| *chosen != pilot.scenario) {
            lines.labelled("", &w::scenario_other_scenario(lang, chosen, pilot.scenario), Role::Warning);
        }
    }
    let start = choice.start.map_or_else(String::new, |start| date_short(lang, start));
    fact(lines, w::scenario_label_start(lang), &start, w::scenario_say_start(lang));
    if let Some(pilot) = &choice.pilot {
        plan(room, ui, choice, pilot, lines);
    }
}

/// When the plan ends and what it costs.
fn plan(room: &Room, ui: &Ui, choice: &Choice, pilot: &Pilot, lines: &mut Lines) {
    let lang = ui.lang;
    if let Some(last) = pilot.milestones.iter().map(|milestone| milestone.to).max() {
        let end = waiting::span(room.session(), choice).map(|(_, end)| date_short(lang, end));
        let end = end.unwrap_or_else(|| w::scenario_day(lang, last));
        lines.labelled(w::scenario_label_end(lang), &end, Role::Plain);
    }
    if choice.calendar == Calendar::Workdays {
        lines.labelled(w::plan_label_days(lang), workdays(room, ui), Role::Plain);
    }
    let early = waiting::early(pilot).len();
    if early > 0 {
        lines.labelled("", &format!("! {}", w::plan_early_count(lang, early)), Role::Warning);
    }
    for told in timeline::told(room, ui, choice) {
        lines.labelled("", &told.text, told.role);
    }
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

fn figures(room: &Room, ui: &Ui, choice: &Choice, lines: &mut Lines) {
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
