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
mod table;
mod target;
mod terms;

use ratatui::layout::Rect;

use crate::ballot::invitation::Asks;
use crate::domain::hint::Hint;
use crate::domain::id::CapabilityId;
use crate::domain::method::Stage;
use crate::domain::round::{Round, RoundState};
use crate::domain::session::Session;
use crate::domain::terms::Showing;
use crate::domain::text::Lang;
use crate::i18n::whole;
use crate::i18n::words as w;

use super::super::action::Motion;
use super::super::canvas::Canvas;
use super::super::collecting;
use super::super::keymap::Context;
use super::super::room::{Place, Room};
use super::super::ui::Ui;
use super::advice;
use super::gap;
use super::guides::Thing;
use super::lead;

pub use act::Act;
pub use keys::KEYS;

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

/// Whether an action is possible now.
///
/// # Errors
/// Why not, in the reader's words.
pub fn can(room: &Room, ui: &Ui, act: Act) -> Result<(), String> {
    match act {
        Act::Mark(_) | Act::Comment => target::of(room, ui).map(|_| ()),
        Act::SealFor => chooser::can_seal(room, ui),
        Act::Reach => rater::can_turn(room, ui),
        Act::HandIn if rater::places_dots(room) => rater::dots::can_hand_in(room, ui),
        Act::Rater if rater::places_dots(room) => Err(w::dots_room_no_name(ui.lang).to_owned()),
        Act::HandIn if room.maturity.view == View::Ballot => ballot::can_hand_in(room, ui),
        Act::NextUnrated | Act::PreviousUnrated | Act::OnlyUnrated | Act::Overview | Act::HandIn => {
            match room.maturity.view {
                View::Ballot => Ok(()),
                View::Chooser | View::Table | View::Map | View::Spread => {
                    Err(w::maturity_not_here(ui.lang).to_owned())
                }
            }
        }
        Act::Another => {
            room.writable(ui)?;
            match room.maturity.view {
                View::Chooser | View::Ballot if !room.figures.columns.is_empty() => Ok(()),
                View::Chooser | View::Ballot | View::Table | View::Map | View::Spread => {
                    Err(w::maturity_no_respondent_here(ui.lang).to_owned())
                }
            }
        }
        Act::End => {
            room.writable(ui)?;
            round(room).map(|_| ()).ok_or_else(|| w::maturity_no_round(ui.lang).to_owned())
        }
        Act::NewRound | Act::Collect | Act::Rater => room.writable(ui),
        Act::Fold => table::can_fold(room, ui),
        Act::Reveal => rounds::can_reveal(room, ui),
        Act::Publish => lead::can_publish(room, ui),
        Act::HideAdvice => advice::can_hide(room, ui),
        Act::Interview if rater::is_raters(room) => Err(w::rating_not_in_this_room(ui.lang).to_owned()),
        Act::Interview => chooser::can_interview(room, ui),
        Act::Twice => chooser::can_compare(room, ui),
        Act::Find | Act::FoldRaters if room.maturity.view == View::Chooser => Ok(()),
        Act::Find | Act::FoldRaters => Err(w::maturity_not_here(ui.lang).to_owned()),
        Act::Zoom(step) => heat_map::can_zoom(room, ui.lang, step),
        Act::Compare => compare::can(room, ui),
        Act::Present => presenter::can(room, ui),
        Act::Scale if ballot::is_over(room) && room.maturity.view == View::Ballot => {
            Err(w::rating_not_in_overview(ui.lang).to_owned())
        }
        Act::Scale
        | Act::Search
        | Act::Sort
        | Act::SortBy
        | Act::Invite
        | Act::Rounds
        | Act::Means
        | Act::Lead
        | Act::NextView
        | Act::PreviousView => Ok(()),
    }
}

/// Does an action.
pub fn act(room: &mut Room, ui: &mut Ui, act: Act) {
    match act {
        Act::Scale => about::scale(room, ui),
        Act::Mark(mark) => target::mark(room, ui, mark),
        Act::Comment => target::comment(room, ui),
        Act::NextUnrated => ballot::to_unrated(room, ui, ballot::Way::Forward),
        Act::PreviousUnrated => ballot::to_unrated(room, ui, ballot::Way::Backward),
        Act::OnlyUnrated => ballot::turn_walk(room, ui),
        Act::Overview => ballot::turn_overview(room),
        Act::HandIn if rater::places_dots(room) => rater::dots::hand_in(room, ui),
        Act::HandIn => ballot::hand_in(room, ui),
        Act::SealFor => chooser::seal(room, ui),
        Act::Reach => rater::turn(room, ui),
        Act::Rater => rater::name(room, ui),
        Act::Search => search::ask(room, ui),
        Act::Another => chooser::another(room, ui),
        Act::Interview => chooser::interview(room, ui),
        Act::Twice => chooser::compare(room, ui),
        Act::Find => chooser::find(room, ui),
        Act::FoldRaters => room.maturity.chooser.fold(),
        Act::Fold => table::fold_all(room),
        Act::Sort => sort::next(room),
        Act::SortBy => sort::choose(room, ui),
        Act::Compare => compare::turn(room, ui),
        Act::Present => presenter::turn(room, ui),
        Act::Zoom(step) => heat_map::zoom(room, step),
        Act::Collect => collecting::show(room, ui),
        Act::Invite => collecting::invite(room, ui, Asks::Ratings),
        Act::Rounds => rounds::choose(room, ui),
        Act::End => rounds::end_or_reopen(room, ui),
        Act::NewRound => rounds::start(room, ui),
        Act::Reveal => rounds::reveal(room, ui),
        Act::Means => spread::turn_means(room),
        Act::HideAdvice => advice::hide(room, ui),
        Act::Lead => lead::ask(ui),
        Act::Publish => lead::publish(room, ui),
        Act::NextView | Act::PreviousView if ui.presenting => room.maturity.view = presenter::turned(room),
        Act::NextView => room.maturity.view = next_view(room),
        Act::PreviousView => room.maturity.view = previous_view(room),
    }
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

/// How many respondents have answered anything in the round in view.
fn answering(room: &Room) -> usize {
    room.figures.columns.iter().filter(|column| column.answered > 0).count()
}

/// Whether a round takes answers and whether they show, in a word or two.
fn round_state(lang: Lang, round: &Round) -> &'static str {
    match (round.state, round.terms.showing) {
        (RoundState::Open, Showing::Live) => w::maturity_open(lang),
        (RoundState::Open, Showing::Hidden) => w::rounds_closed(lang),
        (RoundState::Open, Showing::Revealed) => w::rounds_shown(lang),
        (RoundState::Ended, Showing::Hidden) => w::rounds_closed_ended(lang),
        (RoundState::Ended, Showing::Live | Showing::Revealed) => w::maturity_ended(lang),
    }
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

/// The round in view and how far it has come, in words.
fn round_words(room: &Room, ui: &Ui) -> String {
    let lang = ui.lang;
    let Some(round) = round(room) else { return w::maturity_no_round(lang).to_owned() };
    let state = round_state(lang, round);
    let progress = room.figures.progress();
    let count = |cells: usize| whole(lang, i64::try_from(cells).unwrap_or(i64::MAX));
    let newest = room.session().map_version();
    // How many have answered stands in the tab as well; a narrow line has no room for both.
    let whose = if round.map == newest {
        w::maturity_respondents(lang, answering(room), room.figures.columns.len())
    } else {
        w::maturity_map(lang, round.map, newest)
    };
    format!(
        "{} · {whose} · {}",
        w::maturity_round(lang, round.number, state),
        w::maturity_progress(lang, count(progress.answered), count(progress.of))
    )
}

/// What is missing before anybody can rate, with the key that mends it.
fn lacking(room: &Room, ui: &Ui) -> Option<&'static str> {
    let lang = ui.lang;
    if room.figures.columns.is_empty() {
        return Some(w::maturity_nobody(lang));
    }
    if room.figures.rows.is_empty() {
        return Some(w::maturity_no_capabilities(lang));
    }
    if round(room).is_none() {
        return Some(w::maturity_no_round(lang));
    }
    let nothing = room.figures.rows.iter().all(|row| row.place.is_none());
    nothing.then(|| w::maturity_not_in_round(lang))
}
