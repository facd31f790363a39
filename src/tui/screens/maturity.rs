//! Workshop 3: choosing who rates, the ballot, the heat table, the heat map, the spread and the rounds.
//!
//! All views show the round that the room's figures were counted from, and follow every key. Only digits, letters and
//! signs rate; going somewhere, folding and looking never do.

mod about;
mod act;
mod again;
mod ballot;
mod chooser;
mod compare;
mod head;
mod heat_map;
mod keys;
mod legend;
mod presenter;
pub mod rater;
mod rounds;
mod search;
mod sort;
mod spread;
mod standing;
mod table;
mod target;
mod terms;

use ratatui::layout::Rect;

use crate::domain::hint::Hint;
use crate::domain::id::CapabilityId;
use crate::domain::method::Stage;
use crate::domain::round::Round;
use crate::domain::session::Session;

use super::super::action::Motion;
use super::super::canvas::Canvas;
use super::super::keymap::Context;
use super::super::room::{Place, Room};
use super::super::ui::Ui;
use super::advice;
use super::gap;
use super::guides::Thing;

pub use act::{Act, act, can};
pub use keys::KEYS;
use standing::{answering, lacking, round_state, round_words};

/// What the screen remembers.
#[derive(Debug, Default)]
pub struct State {
    view: View,
    chooser: chooser::Chooser,
    ballot: ballot::Paper,
    table: table::Table,
    map: heat_map::HeatMap,
    spread: spread::Spread,
    compare: compare::Compare,
    presenter: presenter::Presenter,
    /// What is asked here, where this is a rater's own room.
    rater: Option<rater::State>,
}

/// Which view is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum View {
    /// The list of those who rate.
    #[default]
    Chooser,
    /// One rater's answers, a capability at a time.
    Ballot,
    /// Capabilities by respondents.
    Table,
    /// The map in the colours of its means.
    Map,
    /// How the answers fall, the widest disagreement first.
    Spread,
}

/// Rows of a screen that has some to spare.
const ROOMY: u16 = 34;

impl State {
    /// The screen of a session that was just opened: the heat table where there are answers already.
    #[must_use]
    pub fn of(session: &Session) -> Self {
        let rated = session.rounds.iter().any(|round| !round.ballots.is_empty());
        let view = if rated { View::Table } else { View::Chooser };
        Self { view, ..Self::default() }
    }
}

/// The contexts whose keys hold in the view that is shown, the strongest first.
#[must_use]
pub fn contexts(room: &Room, ui: &Ui) -> &'static [Context] {
    use Context::{Ballot, Chooser, Everywhere, HeatMap, HeatTable, Maturity, Room, Spread};
    if ui.presenting {
        return &[Context::Presenter, Everywhere];
    }
    if let Some(rater) = &room.maturity.rater {
        return rater::contexts(rater);
    }
    match room.maturity.view {
        View::Chooser => &[Chooser, Maturity, Room, Everywhere],
        View::Ballot => &[Ballot, Maturity, Room, Everywhere],
        View::Table => &[HeatTable, Maturity, Room, Everywhere],
        View::Map => &[HeatMap, Maturity, Room, Everywhere],
        View::Spread => &[Spread, Maturity, Room, Everywhere],
    }
}

/// What the tab says beside the name, a few characters.
#[must_use]
pub fn status(room: &Room) -> String {
    let columns = &room.figures.columns;
    if columns.is_empty() {
        return String::new();
    }
    format!("{}/{}", answering(room), columns.len())
}

/// The capability in focus, which can be traced.
#[must_use]
pub fn in_focus(room: &Room) -> Option<Thing> {
    let row = match room.maturity.view {
        View::Chooser => None,
        View::Ballot => Some(room.maturity.ballot.row()),
        View::Table => table::row_under_cursor(room),
        View::Map => heat_map::row_under_cursor(room),
        View::Spread => spread::row(room),
    };
    Some(Thing::Capability(room.figures.rows.get(row?)?.capability.clone()))
}

/// Shows a round in the heat table with this capability in focus.
pub fn go_to(room: &mut Room, round: u16, id: &CapabilityId) {
    if room.figures.round != round && room.session().round(round).is_some() {
        room.view_round(round);
    }
    room.maturity.view = View::Table;
    if let Some(row) = room.figures.row_of(id) {
        table::go_to(room, row);
    }
}

/// Moves the cursor.
pub fn motion(room: &mut Room, ui: &Ui, motion: Motion) {
    if rater::is_at_start(room) {
        return;
    }
    if rater::places_dots(room) {
        return gap::motion(room, ui, motion);
    }
    match room.maturity.view {
        View::Chooser => room.maturity.chooser.motion(motion),
        View::Ballot => ballot::motion(room, motion),
        View::Table => table::motion(room, motion),
        View::Map => heat_map::motion(room, motion),
        View::Spread => spread::motion(room, motion),
    }
}

/// Enter: goes into what is in focus. Never changes the session.
pub fn enter(room: &mut Room, ui: &mut Ui) {
    if rater::is_at_start(room) {
        return rater::enter(room);
    }
    if rater::places_dots(room) {
        return gap::enter(room, ui);
    }
    match room.maturity.view {
        View::Chooser => chooser::enter(room, ui),
        View::Ballot if ballot::is_over(room) => ballot::close_overview(room),
        View::Ballot => about::row(room, ui, room.maturity.ballot.row()),
        View::Table => table::enter(room, ui),
        View::Map => heat_map::enter(room, ui),
        View::Spread => spread::enter(room, ui),
    }
}

/// Esc: goes back out. Never changes the session.
pub fn back(room: &mut Room, ui: &mut Ui) {
    if ui.presenting {
        return presenter::leave(room, ui);
    }
    if rater::is_raters(room) && !ballot::is_over(room) {
        return rater::back(room, ui);
    }
    match room.maturity.view {
        View::Chooser => {}
        View::Ballot if ballot::is_over(room) => ballot::close_overview(room),
        View::Ballot | View::Table | View::Map | View::Spread => room.maturity.view = View::Chooser,
    }
}

/// A click on a spot that was registered while drawing. Never changes the session.
pub fn click(room: &mut Room, ui: &mut Ui, a: usize, b: usize) {
    if rater::places_dots(room) {
        return gap::click(room, ui, a, b);
    }
    match room.maturity.view {
        View::Chooser => chooser::click(room, ui, a),
        View::Ballot => ballot::click(room, a),
        View::Table => table::click(room, a, b),
        View::Map => heat_map::click(room, ui, a),
        View::Spread => spread::click(room, ui, a),
    }
}

/// Brings cursor and scrolling in line with the session and the size.
pub fn settle(room: &mut Room, ui: &Ui, body: Rect) {
    compare::settle(room);
    if rater::places_dots(room) {
        return gap::settle_sheet(room, body);
    }
    if ui.presenting {
        return presenter::settle(room, ui, body);
    }
    let body = if rater::is_raters(room) { body } else { advice::below(room, ui, body) };
    match room.maturity.view {
        View::Chooser => chooser::settle(room, ui, body),
        View::Ballot => ballot::settle(room, body),
        View::Table => table::settle(room, ui, body),
        View::Map => heat_map::settle(room, ui, body),
        View::Spread => spread::settle(room, body),
    }
}

/// Draws the screen.
pub fn draw(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, body: Rect) {
    if ui.presenting {
        return presenter::draw(room, ui, canvas, body);
    }
    if rater::is_raters(room) {
        return rater::draw(room, ui, canvas, body);
    }
    advice::draw(room, ui, canvas, body);
    let body = advice::below(room, ui, body);
    match room.maturity.view {
        View::Chooser => chooser::draw(room, ui, canvas, body),
        View::Ballot => ballot::draw(room, ui, canvas, body),
        View::Table => table::draw(room, ui, canvas, body),
        View::Map => heat_map::draw(room, ui, canvas, body),
        View::Spread => spread::draw(room, ui, canvas, body),
    }
}

/// Whether the picture is shown to the room, so that the frame gives way to it.
#[must_use]
pub fn presents(room: &Room, ui: &Ui) -> bool {
    ui.presenting && room.place == Place::Stage(Stage::Maturity)
}

fn next_view(room: &Room) -> View {
    match room.maturity.view {
        View::Chooser | View::Ballot | View::Spread => View::Table,
        View::Table => View::Map,
        View::Map => rating_view(room),
    }
}

fn previous_view(room: &Room) -> View {
    match room.maturity.view {
        View::Chooser | View::Ballot => View::Map,
        View::Table | View::Spread => rating_view(room),
        View::Map => View::Table,
    }
}

/// The ballot that was left open, or the list to choose one from.
fn rating_view(room: &Room) -> View {
    if ballot::is_open(room) && !ballot::is_closed(room) { View::Ballot } else { View::Chooser }
}

/// The round in view.
fn round(room: &Room) -> Option<&Round> {
    room.session().round(room.figures.round)
}

/// Brings the ballots in line with a round that was begun elsewhere.
pub fn begun(room: &mut Room) {
    ballot::forget_trail(room);
}

/// The advice that is due now: before rating, at the reveal, in the result, in a later round.
#[must_use]
pub fn advice(room: &Room, ui: &Ui) -> Option<Hint> {
    let figures = &room.figures;
    let earlier = || {
        let rounds = room.session().rounds.iter();
        rounds.filter(|round| round.number < figures.round).any(Round::is_rated)
    };
    match room.maturity.view {
        View::Ballot => None,
        View::Chooser if earlier() => Some(Hint::LaterIsLower),
        View::Chooser => Some(Hint::RateLow),
        View::Spread if spread::has_means(room) => Some(Hint::MeanAndSpread),
        View::Spread => Some(Hint::SpreadFirst),
        // A small screen needs its rows for the figures themselves.
        View::Table | View::Map if ui.size.1 < ROOMY || figures.hidden => None,
        View::Table | View::Map => {
            figures.rows.iter().any(|row| row.stats.mean.is_some()).then_some(Hint::MeanAndSpread)
        }
    }
}
