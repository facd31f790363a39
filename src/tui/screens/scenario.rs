//! Workshop 5: what has been chosen, and for each choice its scenario, who joins, the pilot, what it costs and who pays.
//!
//! Without an open choice the list of choices is shown. An open choice has sections, of which some are tables with a cursor.
//! Nothing here decides for one scenario against another: what the figures say of each is shown with its reasons, people
//! decide.

mod amend;
pub mod budget;
pub mod commitment;
pub mod expected;
mod gantt;
mod hint;
mod kept;
mod keys;
mod lines;
pub mod list;
mod overview;
mod people;
mod pilot;
pub mod portfolio;
mod reading;
pub mod risks;
mod section;
pub mod sharing;
mod table;
pub mod timeline;
mod view;
mod walking;

use ratatui::layout::Rect;

use crate::domain::choice::Choice;
use crate::domain::id::ChoiceId;
use crate::domain::method::{Lead, Subject};
use crate::domain::plan;
use crate::i18n::words as w;

use super::super::canvas::Canvas;
use super::super::keymap::Context;
use super::super::room::Room;
use super::super::ui::Ui;
use super::guides::Thing;
use table::Cursor;

use section::Section;
use walking::show;

pub use keys::{Act, KEYS};
pub use walking::{back, click, enter, go_to, motion};

/// What the screen remembers.
#[derive(Debug, Default)]
pub struct State {
    /// The cursor in the list of choices.
    list: Cursor,
    /// The choice that is open.
    open: Option<ChoiceId>,
    /// The section of it that is shown.
    section: Section,
    /// The cursor in the milestones or the budget.
    row: Cursor,
    /// The first line shown of a text.
    scroll: usize,
    /// How many lines of text are in sight.
    page: usize,
    /// What is shown of the budget.
    budget: budget::State,
    /// All pilots together.
    portfolio: portfolio::State,
    /// The scenario in focus while reading, by its place in the method.
    scenario: usize,
    /// The answer that was given last in the section of those who take part.
    answered: Option<commitment::Last>,
    /// The section of risks.
    risks: risks::State,
    /// The window of days that the timeline shows.
    zoom: gantt::Zoom,
    /// What is worked out from the session.
    kept: kept::Kept,
}

/// The contexts whose keys hold in what is shown, the strongest first.
#[must_use]
pub fn contexts(room: &Room) -> &'static [Context] {
    use Context::{
        Budget, Choices, Commitment, Everywhere, Expected, Portfolio, Risks, Room as InRoom, Scenario,
        Sharing, Timeline,
    };
    match (opened(room), room.scenario.section) {
        (None, _) if portfolio::is_open(room) => &[Portfolio, InRoom, Everywhere],
        (None, _) => &[Choices, Scenario, InRoom, Everywhere],
        (Some(_), Section::Commitment) => &[Commitment, Scenario, InRoom, Everywhere],
        (Some(_), Section::Expected) => &[Expected, Scenario, InRoom, Everywhere],
        (Some(_), Section::Timeline) => &[Timeline, Scenario, InRoom, Everywhere],
        (Some(_), Section::Budget) => &[Budget, Scenario, InRoom, Everywhere],
        (Some(_), Section::Risks) => &[Risks, Scenario, InRoom, Everywhere],
        (Some(_), Section::Sharing) => &[Sharing, Scenario, InRoom, Everywhere],
        (Some(_), Section::Overview | Section::Scenarios) => &[Scenario, InRoom, Everywhere],
    }
}

/// What the tab says beside the name: how many choices have a scenario.
#[must_use]
pub fn status(room: &Room) -> String {
    let settled = room.session().choices.iter().filter(|choice| choice.scenario.is_some()).count();
    if settled == 0 { String::new() } else { settled.to_string() }
}

/// Whether an action is possible now.
///
/// # Errors
/// Why not, in the reader's words.
pub fn can(room: &Room, ui: &Ui, act: Act) -> Result<(), String> {
    let lang = ui.lang;
    let reason = |refused: bool, why: &str| if refused { Err(why.to_owned()) } else { Ok(()) };
    if let Act::List(act) = act {
        return list::can(room, ui, act);
    }
    if let Act::Portfolio(act) = act {
        return portfolio::can(room, ui, act);
    }
    let Some(choice) = opened(room) else { return Err(w::scenario_only_open(lang).to_owned()) };
    if matches!(act, Act::NextSection | Act::PreviousSection | Act::Read) {
        return Ok(());
    }
    let reads = matches!(act, Act::Budget(act) if !budget::changes(act))
        || matches!(act, Act::Sharing(act) if !sharing::changes(act))
        || matches!(act, Act::Timeline(act) if act.is_view());
    if !reads {
        room.writable(ui)?;
    }
    match act {
        Act::Commitment(act) => commitment::can(room, ui, act),
        Act::Timeline(act) => timeline::can(room, ui, act),
        Act::Budget(act) => budget::can(room, ui, act),
        Act::Sharing(act) => sharing::can(room, ui, act),
        Act::Risks(act) => risks::can(room, ui, act),
        Act::Scenario(number) if room.session().method.scenario(number).is_none() => {
            Err(w::refused_no_scenario(lang, number))
        }
        Act::Lead if choice.lead().is_none() => {
            let needless = lead_of(room, choice) == Some(Lead::None);
            reason(needless, w::scenario_no_lead_needed(lang))?;
            reason(choice.participants().next().is_none(), w::scenario_nobody_joins(lang))
        }
        Act::DropPilot => reason(choice.pilot.is_none(), w::scenario_no_pilot(lang)),
        Act::Scenario(_)
        | Act::Expected(expected::Act::Write)
        | Act::Lead
        | Act::Pilot
        | Act::Reason
        | Act::Participants
        | Act::Start
        | Act::List(_)
        | Act::Portfolio(_)
        | Act::NextSection
        | Act::PreviousSection
        | Act::Read => Ok(()),
    }
}

/// Does an action.
pub fn act(room: &mut Room, ui: &mut Ui, act: Act) {
    match act {
        Act::List(act) => list::act(room, ui, act),
        Act::Portfolio(act) => portfolio::act(room, ui, act),
        Act::Commitment(act) => commitment::act(room, ui, act),
        Act::Expected(act) => expected::act(room, ui, act),
        Act::Timeline(act) => timeline::act(room, ui, act),
        Act::Budget(act) => budget::act(room, ui, act),
        Act::Sharing(act) => sharing::act(room, ui, act),
        Act::Risks(act) => risks::act(room, ui, act),
        Act::NextSection => show(room, room.scenario.section.step(1)),
        Act::PreviousSection => show(room, room.scenario.section.step(Section::ALL.len() - 1)),
        Act::Read => show(room, Section::Scenarios),
        Act::Scenario(number) => settle_on(room, ui, number),
        Act::Reason => people::reason(room, ui),
        Act::Participants => people::participants(room, ui),
        Act::Lead => people::lead(room, ui),
        Act::Pilot => pilot::adopt(room, ui),
        Act::Start => pilot::start(room, ui),
        Act::DropPilot => pilot::drop_it(room, ui),
    }
}

/// The capability that the choice in focus is about; none for a whole category.
#[must_use]
pub fn in_focus(room: &Room) -> Option<Thing> {
    let shown = portfolio::here(room).and_then(|place| room.session().choices.get(place));
    match &opened(room).or(shown).or_else(|| focused(room))?.subject {
        Subject::Capability(id) => Some(Thing::Capability(id.clone())),
        Subject::Category(_) => None,
    }
}

/// Brings cursors and scrolling in line with the session and the size.
pub fn settle(room: &mut Room, ui: &Ui, body: Rect) {
    kept::settle(room);
    if opened(room).is_none() {
        room.scenario.open = None;
        if portfolio::is_open(room) {
            return portfolio::settle(room, ui, body);
        }
        let count = room.session().choices.len();
        return room.scenario.list.settle(count, list::page(body));
    }
    let place =
        room.session().choices.iter().position(|choice| Some(&choice.id) == room.scenario.open.as_ref());
    room.scenario.list.at = place.unwrap_or(0);
    commitment::settle(room);
    let (rows, seen) = (rows(room), view::rows_in_sight(room, ui, body));
    room.scenario.row.settle(rows, seen);
    timeline::settle(room);
    view::settle_columns(room, ui, body);
    let (length, page) = view::text_length(room, ui, body);
    let last = room.session().method.scenarios.len().saturating_sub(1);
    let state = &mut room.scenario;
    state.page = page.max(1);
    state.scroll = state.scroll.min(length.saturating_sub(page));
    state.scenario = state.scenario.min(last);
}

/// Draws the screen.
pub fn draw(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, body: Rect) {
    match opened(room) {
        Some(choice) => view::draw(room, ui, canvas, body, choice),
        None if portfolio::is_open(room) => portfolio::draw(room, ui, canvas, body),
        None => list::draw(room, ui, canvas, body),
    }
}

/// The open choice.
#[must_use]
pub fn opened(room: &Room) -> Option<&Choice> {
    let id = room.scenario.open.as_ref()?;
    room.session().choices.iter().find(|choice| choice.id == *id)
}

/// The choice under the cursor of the list.
fn focused(room: &Room) -> Option<&Choice> {
    room.session().choices.get(room.scenario.list.at)
}

/// How many rows the table of the section has.
fn rows(room: &Room) -> usize {
    let Some(choice) = opened(room) else { return 0 };
    let pilot = choice.pilot.as_ref();
    match room.scenario.section {
        Section::Commitment => commitment::rows(room, choice),
        Section::Expected => expected::Part::ALL.len(),
        Section::Timeline => pilot.map_or(0, |pilot| pilot.milestones.len()),
        Section::Budget => budget::rows(room),
        Section::Sharing => pilot.map_or(0, |_| sharing::rows(room, choice)),
        Section::Risks => choice.risks.len(),
        Section::Overview | Section::Scenarios => 0,
    }
}

/// Whether the chosen scenario needs somebody who leads.
fn lead_of(room: &Room, choice: &Choice) -> Option<Lead> {
    choice.scenario.and_then(|number| room.session().method.scenario(number)).map(|scenario| scenario.lead)
}

fn settle_on(room: &mut Room, ui: &mut Ui, number: u8) {
    let Some(id) = opened(room).map(|choice| choice.id.clone()) else { return };
    let edit = plan::set_scenario(room.session(), &id, Some(number));
    if room.plan(ui, edit) {
        let scenarios = &room.session().method.scenarios;
        let place = scenarios.iter().position(|scenario| scenario.number == number);
        room.scenario.scenario = place.unwrap_or(0);
    }
}
