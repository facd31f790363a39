//! All chosen pilots together: on one calendar, what they cost each organisation year by year, how many hours a month they
//! take, and what has not been chosen.
//!
//! It opens from the list of choices. What it shows is worked out once for each edit. Nothing here is
//! stored but what a pilot waits for.

mod chart;
mod costs;
mod draw;
mod keys;
mod loads;
mod names;
mod sums;
mod unchosen;

use ratatui::layout::Rect;

use crate::analysis::portfolio::Who;
use crate::domain::text::Lang;
use crate::i18n::words as w;

use super::super::super::action::Motion;
use super::super::super::room::Room;
use super::super::super::ui::Ui;
use super::budget::Sheet;
use super::table::Cursor;
use super::{gantt, kept, timeline, view};
use costs::Figure;
use names::{bearer, name, organisation, rest_name, told};

pub(super) use draw::draw;
pub use keys::{Act, KEYS};

/// Rows above what is shown: heading, names of the views, a blank line.
const HEAD: u16 = 3;

/// What the portfolio remembers.
#[derive(Debug, Default)]
pub(super) struct State {
    /// What is shown; `None` while the list of choices is.
    view: Option<View>,
    /// The cursor in it.
    row: Cursor,
    /// The first column of figures in sight.
    first: usize,
    /// Which figures the costs show.
    figure: costs::Figure,
    /// The window of days on the calendar.
    zoom: gantt::Zoom,
}

/// What is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum View {
    /// All pilots on one calendar.
    Plan,
    /// Organisations down, years across.
    Cost,
    /// Organisations down, months across.
    Load,
    /// What is not chosen.
    Unchosen,
}

impl View {
    const ALL: [Self; 4] = [Self::Plan, Self::Cost, Self::Load, Self::Unchosen];

    fn step(self, by: usize) -> Self {
        let place = Self::ALL.iter().position(|view| *view == self).unwrap_or(0);
        Self::ALL.get((place + by) % Self::ALL.len()).copied().unwrap_or(self)
    }
}

/// Whether an action is possible now.
///
/// # Errors
/// Why not, in the reader's words.
pub(super) fn can(room: &Room, ui: &Ui, act: Act) -> Result<(), String> {
    let lang = ui.lang;
    let reason = |refused: bool, why: &str| if refused { Err(why.to_owned()) } else { Ok(()) };
    let state = &room.scenario.portfolio;
    if act != Act::Open {
        reason(!is_open(room), w::portfolio_only_open(lang))?;
    }
    match act {
        Act::Open => reason(super::opened(room).is_some(), w::scenario_only_in_list(lang)),
        Act::NextView | Act::PreviousView => Ok(()),
        Act::Figure => reason(state.view != Some(View::Cost), w::portfolio_only_cost(lang)),
        Act::Sums => reason(about(room).is_none(), w::portfolio_only_figures(lang)),
        Act::Closer | Act::Farther => {
            reason(state.view != Some(View::Plan), w::portfolio_only_plan(lang))?;
            reason(chart::days(room).is_none(), w::portfolio_no_dates(lang))
        }
        Act::Ahead => {
            reason(state.view != Some(View::Plan) || here(room).is_none(), w::portfolio_only_plan(lang))?;
            room.writable(ui)?;
            reason(room.session().choices.len() < 2, w::plan_no_others(lang))
        }
    }
}

/// Does an action.
pub(super) fn act(room: &mut Room, ui: &mut Ui, act: Act) {
    match act {
        Act::Open => show(room, View::Plan),
        Act::NextView => step(room, 1),
        Act::PreviousView => step(room, View::ALL.len() - 1),
        Act::Figure => {
            let priced = room.session().rules.hourly_rate.is_some();
            let state = &mut room.scenario.portfolio;
            state.figure = state.figure.next(priced);
            state.first = 0;
        }
        Act::Sums => explain(room, ui),
        Act::Ahead => {
            if let Some(choice) = here(room).and_then(|place| room.session().choices.get(place)) {
                timeline::ahead(room, ui, choice);
            }
        }
        Act::Closer => {
            if let Some(days) = chart::days(room) {
                room.scenario.portfolio.zoom.closer(days);
            }
        }
        Act::Farther => {
            if let Some(days) = chart::days(room) {
                room.scenario.portfolio.zoom.farther(days);
            }
        }
    }
}

/// Whether it is shown.
pub(super) fn is_open(room: &Room) -> bool {
    room.scenario.portfolio.view.is_some()
}

/// Goes back to the list.
pub(super) fn close(room: &mut Room) {
    room.scenario.portfolio.view = None;
}

/// The choice under the cursor, by its place in the session.
pub(super) fn here(room: &Room) -> Option<usize> {
    let state = &room.scenario.portfolio;
    match state.view? {
        View::Plan => chart::places(room.session()).get(state.row.at).copied(),
        View::Unchosen => room.scenario.kept.rest().get(state.row.at)?.choice,
        View::Cost | View::Load => None,
    }
}

/// Enter: goes to the choice under the cursor, or shows how a row of figures is counted. Never changes the session.
pub(super) fn enter(room: &mut Room, ui: &mut Ui) {
    if about(room).is_some() {
        return explain(room, ui);
    }
    let choice = here(room).and_then(|place| room.session().choices.get(place));
    if let Some(id) = choice.map(|choice| choice.id.clone()) {
        return super::go_to(room, &id);
    }
    let state = &room.scenario.portfolio;
    ui.refuse(match state.view {
        Some(View::Unchosen) if !room.scenario.kept.rest().is_empty() => w::portfolio_not_taken(ui.lang),
        Some(View::Unchosen) => w::portfolio_all_chosen(ui.lang),
        Some(View::Plan | View::Cost | View::Load) | None => w::portfolio_empty(ui.lang),
    });
}

/// Moves the cursor; sideways the calendar or the columns.
pub(super) fn motion(room: &mut Room, motion: Motion) {
    let (rows, days) = (rows(room), chart::days(room));
    let state = &mut room.scenario.portfolio;
    match (motion, state.view) {
        (Motion::Left | Motion::Right, Some(View::Plan)) => {
            let times = if motion == Motion::Left { -1 } else { 1 };
            state.zoom.go(times, days.unwrap_or(1));
        }
        (Motion::Left, _) => state.first = state.first.saturating_sub(1),
        (Motion::Right, _) => state.first += 1,
        (Motion::Up | Motion::Down | Motion::PageUp | Motion::PageDown | Motion::First | Motion::Last, _) => {
            state.row.go(motion, rows);
        }
    }
}

/// A click on a spot that was registered while drawing.
pub(super) fn click(room: &mut Room, spot: usize, place: usize) {
    match (spot, View::ALL.get(place)) {
        (view::TAB, Some(view)) => show(room, *view),
        _ => room.scenario.portfolio.row.at = place,
    }
}

/// Keeps cursor and columns in sight.
pub(super) fn settle(room: &mut Room, ui: &Ui, body: Rect) {
    kept::settle_sheet(room, ui);
    let (rows, page, last) = (rows(room), page(room, ui, below(body)), last_first(room, below(body)));
    let days = chart::days(room);
    let state = &mut room.scenario.portfolio;
    state.row.settle(rows, page);
    state.first = state.first.min(last);
    if let Some(days) = days {
        state.zoom.settle(days);
    }
}

/// A table of figures: which, and in whose words. What it says hangs on the session besides, and on nothing else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Table {
    /// What everyone pays and gives in every year.
    Cost(Figure, Lang),
    /// The hours of every month.
    Load(Lang),
}

/// The table that is shown, if one is.
pub(super) fn table(room: &Room, ui: &Ui) -> Option<Table> {
    let state = &room.scenario.portfolio;
    match state.view? {
        View::Cost => Some(Table::Cost(state.figure, ui.lang)),
        View::Load => Some(Table::Load(ui.lang)),
        View::Plan | View::Unchosen => None,
    }
}

/// Lays a table out.
pub(super) fn sheet(room: &Room, ui: &Ui, table: Table) -> Sheet {
    match table {
        Table::Cost(..) => costs::sheet(room, ui),
        Table::Load(_) => loads::sheet(room, ui),
    }
}

/// What a row of figures is about.
enum About {
    /// One of those that bear.
    One(Who),
    /// All together.
    All,
}

/// What the row of figures under the cursor is about.
fn about(room: &Room) -> Option<About> {
    let state = &room.scenario.portfolio;
    let at = state.row.at;
    let found = match state.view? {
        View::Cost if !room.scenario.kept.portfolio().cost.columns.is_empty() => {
            room.scenario.kept.portfolio().cost.rows.get(at).map(|row| &row.who)
        }
        View::Load if room.scenario.kept.portfolio().load.months > 0 => {
            room.scenario.kept.portfolio().load.rows.get(at).map(|row| &row.who)
        }
        View::Cost | View::Load | View::Plan | View::Unchosen => return None,
    };
    Some(found.map_or(About::All, |who| About::One(who.clone())))
}

fn explain(room: &Room, ui: &mut Ui) {
    let Some((about, view)) = about(room).zip(room.scenario.portfolio.view) else { return };
    let who = match &about {
        About::One(who) => Some(who),
        About::All => None,
    };
    match view {
        View::Load => sums::load(room, ui, who),
        View::Cost | View::Plan | View::Unchosen => sums::cost(room, ui, who),
    }
}

fn show(room: &mut Room, view: View) {
    let figure = room.scenario.portfolio.figure;
    room.scenario.portfolio = State { view: Some(view), figure, ..State::default() };
}

fn step(room: &mut Room, by: usize) {
    if let Some(view) = room.scenario.portfolio.view {
        show(room, view.step(by));
    }
}

fn rows(room: &Room) -> usize {
    let state = &room.scenario.portfolio;
    match state.view {
        Some(View::Plan) => chart::places(room.session()).len(),
        Some(View::Cost) => room.scenario.kept.portfolio().cost.rows.len() + 1,
        Some(View::Load) => room.scenario.kept.portfolio().load.rows.len() + 1,
        Some(View::Unchosen) => room.scenario.kept.rest().len(),
        None => 0,
    }
}

fn page(room: &Room, ui: &Ui, area: Rect) -> usize {
    match room.scenario.portfolio.view {
        Some(View::Plan) => chart::page(room, ui, area),
        Some(View::Cost | View::Load) => room.scenario.kept.sheet().page(area),
        Some(View::Unchosen) => unchosen::page(area),
        None => 1,
    }
}

fn last_first(room: &Room, area: Rect) -> usize {
    match room.scenario.portfolio.view {
        Some(View::Cost | View::Load) => room.scenario.kept.sheet().last_first(area.width),
        Some(View::Plan | View::Unchosen) | None => 0,
    }
}

fn below(body: Rect) -> Rect {
    Rect { y: body.y + HEAD, height: body.height.saturating_sub(HEAD), ..body }
}
