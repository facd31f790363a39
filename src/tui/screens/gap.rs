//! Workshop 4: importance against maturity, in five views that `Tab` goes through.
//!
//! Dots are placed by one respondent at a time, on a sheet that asks who it is before it shows where dots lie; the other
//! views show totals only. Those share one capability in focus, so that changing the view keeps what people are talking about.

mod detail;
pub mod discussion;
pub mod dots;
mod focus;
mod hands;
mod judging;
mod keys;
mod list;
pub mod lists;
mod own;
pub mod plot;
pub mod ranking;
mod search;
mod sheet;
mod target;
mod view;
mod weighing;

use ratatui::layout::Rect;

use crate::analysis::selection;
use crate::domain::hint::Hint;
use crate::domain::id::{CapabilityId, RespondentId};
use crate::i18n::{Label, words as w};

use super::super::action::Motion;
use super::super::canvas::{Canvas, wrap};
use super::super::overlay::{Overlay, Pages};
use super::super::room::Room;
use super::super::theme::Role;
use super::super::ui::Ui;
use super::super::wording;
use super::{advice, lead, proposals};
use list::List;
use ranking::firm::Firm;

pub use focus::{go_to, in_focus};
pub use keys::KEYS;
pub use ranking::firm::{is_working, work_on};
pub use view::{View, contexts, put_away};

use focus::{focus_on, focused, row_in_focus};
use view::{closed, show};

/// What the screen remembers.
#[derive(Debug, Default)]
pub struct State {
    view: View,
    people: List,
    /// Whose sheet is open.
    sheet: Option<RespondentId>,
    /// Whether it shows what its respondent has answered: everyone may be watching, so only while asked for.
    own_shown: bool,
    /// The rows of the open sheet, or those that hands are counted on.
    rows: List,
    /// What was typed last where hands are counted.
    typed: Option<hands::Typed>,
    /// What is in focus in the views that show totals.
    focus: Option<CapabilityId>,
    ranking: List,
    firm: Firm,
    legend: List,
    lists: lists::State,
    talk: discussion::State,
    plot: plot::Seen,
}

/// What only this screen does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Show the next view.
    NextView,
    /// Show the view before.
    PreviousView,
    /// Show this view.
    Show(View),
    /// Something done with dots.
    Dots(dots::Act),
    /// Something done with the short lists.
    Lists(lists::Act),
    /// Something done in the order of discussion.
    Discussion(discussion::Act),
    /// Something done with the order of urgency.
    Ranking(ranking::Act),
    /// Something done in the scatter.
    Plot(plot::Act),
    /// Find a capability, or a respondent where none is chosen.
    Search,
    /// Say whether it is strategically important.
    Strategic,
    /// Say whether it can be developed together.
    Together,
    /// Give it a place against the rule.
    OwnPlace,
    /// Set the level that it is to reach.
    Target,
    /// Propose a change of the map.
    Propose,
    /// List the proposed changes of the map.
    Proposals,
    /// Show the newest round, or the one that it goes on from.
    OtherRound,
    /// Put away the advice that is shown.
    HideAdvice,
    /// Show what one organisation has answered itself, or no longer.
    OwnAnswers,
}

/// What the tab says beside the name: how many have placed all their dots, nothing while none has placed any.
#[must_use]
pub fn status(room: &Room) -> String {
    if weighing::by_hands(room) {
        return hands::status(room);
    }
    if room.session().dots.is_empty() {
        return String::new();
    }
    format!("{}/{}", weighing::tally(room.session()).done, room.figures.columns.len())
}

/// Whether an action is possible now.
///
/// # Errors
/// Why not, in the reader's words.
pub fn can(room: &Room, ui: &Ui, act: Act) -> Result<(), String> {
    let no = |why: Label| Err(why(ui.lang).to_owned());
    let choosing = room.gap.view == View::Dots && room.gap.sheet.is_none() && !weighing::by_hands(room);
    match act {
        Act::Dots(act) => dots::can(room, ui, act),
        Act::Lists(act) => lists::can(room, ui, act),
        Act::Discussion(act) => discussion::can(room, ui, act),
        Act::Ranking(act) => ranking::can(room, ui, act),
        Act::Plot(act) => plot::can(room, ui, act),
        Act::Search if choosing && room.figures.columns.is_empty() => no(w::gap_no_respondents),
        Act::Search if !choosing && room.figures.rows.is_empty() => no(w::gap_no_capabilities),
        Act::Strategic | Act::Together | Act::OwnPlace | Act::Target if focused(room).is_none() => {
            closed(room, ui.lang).map_or_else(|| no(w::gap_no_focus), Err)
        }
        Act::Target | Act::Propose => room.writable(ui),
        Act::Proposals => proposals::can_list(room, ui),
        Act::OtherRound if discussion::other_round(room).is_none() => no(w::discussion_one_round),
        Act::HideAdvice => advice::can_hide(room, ui),
        Act::OwnAnswers => own::can(room, ui),
        Act::NextView
        | Act::PreviousView
        | Act::Show(_)
        | Act::Search
        | Act::Strategic
        | Act::Together
        | Act::OwnPlace
        | Act::OtherRound => Ok(()),
    }
}

/// Does an action.
pub fn act(room: &mut Room, ui: &mut Ui, act: Act) {
    match act {
        Act::NextView => show(room, room.gap.view.next()),
        Act::PreviousView => show(room, room.gap.view.previous()),
        Act::Show(view) => show(room, view),
        Act::Dots(act) => dots::act(room, ui, act),
        Act::Lists(act) => lists::act(room, ui, act),
        Act::Discussion(act) => discussion::act(room, ui, act),
        Act::Ranking(act) => ranking::act(room, ui, act),
        Act::Plot(act) => plot::act(room, ui, act),
        Act::Search => search::ask(room, ui),
        Act::Strategic => judging::strategic(room, ui),
        Act::Together => judging::together(room, ui),
        Act::OwnPlace => judging::own_place(room, ui),
        Act::Target => target::ask(room, ui),
        Act::Propose => proposals::write(room, ui, row_in_focus(room).map(|row| row.capability.clone())),
        Act::Proposals => proposals::list(room, ui),
        Act::OtherRound => {
            if let Some(round) = discussion::other_round(room) {
                room.view_round(round);
                ui.say(w::discussion_round_shown(ui.lang, round));
            }
        }
        Act::HideAdvice => advice::hide(room, ui),
        Act::OwnAnswers => own::show(room, ui),
    }
}

/// The advice that is due now: the list of what to do has grown long.
#[must_use]
pub fn advice(room: &Room) -> Option<Hint> {
    let count = selection::to_do(room.session(), &room.figures).len();
    let shows = room.gap.view != View::Dots;
    (shows && count > usize::from(room.session().most_to_do())).then_some(Hint::MuchToDo)
}

/// Moves the cursor.
pub fn motion(room: &mut Room, _ui: &Ui, motion: Motion) {
    match (room.gap.view, &room.gap.sheet) {
        (View::Dots, None) if weighing::by_hands(room) => hands::motion(room, motion),
        (View::Dots, None) => {
            let people = &mut room.gap.people;
            people.cursor = motion.along(people.cursor, room.figures.columns.len(), people.page);
        }
        (View::Dots, Some(_)) => {
            let rows = &mut room.gap.rows;
            rows.cursor = motion.along(rows.cursor, room.figures.rows.len(), rows.page);
        }
        (View::Ranking, _) => ranking::motion(room, motion),
        (View::Scatter, _) => plot::motion(room, motion),
        (View::Lists, _) => lists::motion(room, motion),
        (View::Discussion, _) => discussion::motion(room, motion),
    }
}

/// Enter: opens a sheet, goes to the next row of hands, or shows all there is to say. Never changes the session.
pub fn enter(room: &mut Room, ui: &mut Ui) {
    match (room.gap.view, &room.gap.sheet) {
        (View::Dots, None) if weighing::by_hands(room) => hands::next(room),
        (View::Dots, None) => dots::open(room, ui),
        (View::Dots, Some(_)) => {
            if let Some(row) = room.figures.rows.get(room.gap.rows.cursor) {
                let title = wording::capability_name(ui.lang, room.session(), &row.capability);
                ui.show(Overlay::Pages(Pages::new(title, detail::meaning(room, ui, row))));
            }
        }
        (View::Ranking | View::Scatter | View::Lists | View::Discussion, _) => {
            ranking::firm::follow(room);
            if let Some(row) = focused(room) {
                let title = wording::capability_name(ui.lang, room.session(), &row.capability);
                let mut blocks = ranking::all(room, ui, row);
                if let (View::Scatter, Some(index)) = (room.gap.view, room.figures.row_of(&row.capability)) {
                    blocks.splice(0..0, plot::about_point(room, ui, index));
                }
                ui.show(Overlay::Pages(Pages::new(title, blocks)));
            }
        }
    }
}

/// Esc: closes the sheet. Never changes the session.
pub fn back(room: &mut Room, _ui: &mut Ui) {
    if room.gap.view == View::Dots {
        room.gap.own_shown = false;
        room.gap.sheet = None;
    }
}

/// A click on a spot that was registered while drawing. Never changes the session.
pub fn click(room: &mut Room, _ui: &mut Ui, a: usize, b: usize) {
    match (room.gap.view, &room.gap.sheet) {
        (View::Dots, None) if weighing::by_hands(room) => (room.gap.rows.cursor, room.gap.typed) = (a, None),
        (View::Dots, None) => room.gap.people.cursor = a,
        (View::Dots, Some(_)) => room.gap.rows.cursor = a,
        (View::Lists, _) => lists::click(room, a, b),
        (View::Ranking | View::Discussion, _) => focus_on(room, a),
        (View::Scatter, _) => plot::click(room, a, b),
    }
}

/// Brings cursor and scrolling in line with the session and the size.
pub fn settle(room: &mut Room, ui: &Ui, body: Rect) {
    room.gap.own_shown &= lead::may_name(room, ui).is_ok();
    let sheet = room.gap.sheet.as_ref();
    if weighing::by_hands(room)
        || sheet.is_some_and(|respondent| room.figures.column_of(respondent).is_none())
    {
        room.gap.sheet = None;
    }
    if room.gap.focus.as_ref().is_none_or(|focus| room.figures.row_of(focus).is_none()) {
        let first = room.figures.ranking.order.first().copied();
        room.gap.focus = None;
        if let Some(first) = first {
            focus_on(room, first);
        }
    }
    let inner = inside(advice::below(room, ui, body));
    match (room.gap.view, &room.gap.sheet) {
        (View::Dots, None) if weighing::by_hands(room) => sheet::settle(room, inner),
        (View::Dots, None) => dots::settle(room, inner),
        (View::Dots, Some(_)) => sheet::settle(room, inner),
        (View::Ranking, _) => ranking::settle(room, ui, inner),
        (View::Scatter, _) => plot::settle(room, inner),
        (View::Lists, _) => lists::settle(room, ui, inner),
        (View::Discussion, _) => discussion::settle(room, ui, inner),
    }
}

/// Draws the screen.
pub fn draw(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, body: Rect) {
    advice::draw(room, ui, canvas, body);
    let body = advice::below(room, ui, body);
    view::tabs(room, ui, canvas, body);
    let inner = inside(body);
    if room.figures.rows.is_empty() {
        canvas.text(
            inner.x,
            inner.y,
            inner.width,
            w::gap_no_capabilities(ui.lang),
            ui.theme.style(Role::Plain),
        );
        return;
    }
    if let Some(words) = closed(room, ui.lang) {
        for (line, y) in wrap(&words, usize::from(inner.width)).iter().zip(inner.y + 1..inner.bottom()) {
            canvas.text(inner.x, y, inner.width, line, ui.theme.style(Role::Warning));
        }
        return;
    }
    match (room.gap.view, &room.gap.sheet) {
        (View::Dots, None) if weighing::by_hands(room) => hands::draw(room, ui, canvas, inner),
        (View::Dots, None) => dots::draw(room, ui, canvas, inner),
        (View::Dots, Some(respondent)) => sheet::draw(room, ui, canvas, inner, respondent),
        (View::Ranking, _) => ranking::draw(room, ui, canvas, inner),
        (View::Scatter, _) => plot::draw(room, ui, canvas, inner),
        (View::Lists, _) => lists::draw(room, ui, canvas, inner),
        (View::Discussion, _) => discussion::draw(room, ui, canvas, inner),
    }
}

/// Opens the sheet of a respondent in a rater's own room, where nothing else of this workshop is.
pub fn open_sheet(room: &mut Room, respondent: RespondentId) {
    show(room, View::Dots);
    sheet::open(room, respondent);
}

/// Keeps the cursor of a sheet in sight that is shown by itself.
pub fn settle_sheet(room: &mut Room, area: Rect) {
    sheet::settle(room, area);
}

/// Draws the sheet that is open by itself.
pub fn draw_sheet(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect) {
    if let Some(respondent) = &room.gap.sheet {
        sheet::draw(room, ui, canvas, area, respondent);
    }
}

/// What is left for a view below the line that names them.
fn inside(body: Rect) -> Rect {
    Rect { y: body.y + 1, height: body.height.saturating_sub(1), ..body }
}
