//! Workshop 4: importance against maturity, in five views that `Tab` goes through.
//!
//! Dots are placed by one respondent at a time, on a sheet that asks who it is before it shows where dots lie; the other
//! views show totals only. Those share one capability in focus, so that changing the view keeps what people are talking about.

mod detail;
pub mod discussion;
pub mod dots;
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
mod weighing;

use ratatui::layout::Rect;

use crate::analysis::figures;
use crate::domain::hint::Hint;
use crate::domain::id::{CapabilityId, RespondentId};
use crate::domain::text::Lang;
use crate::i18n::{Label, words as w};

use super::super::action::{Action, Motion};
use super::super::canvas::{Canvas, Hit, wrap};
use super::super::keymap::Context;
use super::super::overlay::{Overlay, Pages};
use super::super::room::Room;
use super::super::theme::Role;
use super::super::ui::Ui;
use super::super::wording;
use super::guides::Thing;
use super::{advice, lead, proposals};
use list::List;
use ranking::firm::Firm;

pub use keys::KEYS;
pub use ranking::firm::{is_working, work_on};

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

/// One of the five views.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// Who has placed how many dots, and the sheet of one of them.
    #[default]
    Dots,
    /// The order of urgency.
    Ranking,
    /// Importance against maturity.
    Scatter,
    /// Short lists, one key each.
    Lists,
    /// The order of discussion, and what came of it.
    Discussion,
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

impl View {
    const ALL: [(Self, Label); 5] = [
        (Self::Dots, w::gap_view_dots),
        (Self::Ranking, w::gap_view_ranking),
        (Self::Scatter, w::gap_view_scatter),
        (Self::Lists, w::lists_view),
        (Self::Discussion, w::discussion_view),
    ];

    /// The view so many steps on, around the ends.
    fn step(self, by: usize) -> Self {
        Self::ALL.get((self as usize + by) % Self::ALL.len()).map_or(self, |(view, _)| *view)
    }
}

/// The contexts whose keys hold in the view that is shown, the strongest first.
#[must_use]
pub fn contexts(room: &Room) -> &'static [Context] {
    match room.gap.view {
        View::Dots => &[Context::DotSheet, Context::Dots, Context::Gap, Context::Room, Context::Everywhere],
        View::Ranking => &[Context::Ranking, Context::Gap, Context::Room, Context::Everywhere],
        View::Lists => &[Context::Lists, Context::Gap, Context::Room, Context::Everywhere],
        View::Discussion => &[Context::Discussion, Context::Gap, Context::Room, Context::Everywhere],
        View::Scatter => &[Context::Scatter, Context::Gap, Context::Room, Context::Everywhere],
    }
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
        Act::NextView => show(room, room.gap.view.step(1)),
        Act::PreviousView => show(room, room.gap.view.step(View::ALL.len() - 1)),
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
    let marks = room.session().judgements.values();
    let count = marks.filter(|judgement| judgement.strategic == Some(true)).count();
    let shows = room.gap.view != View::Dots;
    (shows && count > usize::from(room.session().most_to_do())).then_some(Hint::MuchToDo)
}

/// The capability in focus, which can be traced.
#[must_use]
pub fn in_focus(room: &Room) -> Option<Thing> {
    Some(Thing::Capability(row_in_focus(room)?.capability.clone()))
}

fn row_in_focus(room: &Room) -> Option<&figures::Row> {
    match (room.gap.view, &room.gap.sheet) {
        (View::Dots, Some(_)) => room.figures.rows.get(room.gap.rows.cursor),
        (View::Dots, None) if weighing::by_hands(room) => room.figures.rows.get(room.gap.rows.cursor),
        (View::Dots, None) => None,
        (View::Ranking | View::Scatter | View::Lists | View::Discussion, _) => focused(room),
    }
}

/// Shows the order of urgency with this capability in focus.
pub fn go_to(room: &mut Room, id: &CapabilityId) {
    room.gap.view = View::Ranking;
    room.gap.focus = Some(id.clone());
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

/// Enter: opens a sheet, jumps to the ranking, or shows all there is to say. Never changes the session.
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
        (View::Ranking | View::Scatter | View::Discussion, _) => {
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
        (View::Lists, _) => {
            if focused(room).is_some() {
                room.gap.view = View::Ranking;
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
    let mut x = body.x;
    for (view, label) in View::ALL {
        let here = view == room.gap.view;
        let style = ui.theme.style(if here { Role::Accent } else { Role::Dim });
        let name = if here { format!("[{}]", label(ui.lang)) } else { format!(" {} ", label(ui.lang)) };
        let used = canvas.text(x, body.y, body.right().saturating_sub(x), &name, style);
        canvas.hit(Rect { x, width: used, height: 1, ..body }, Hit::Do(Action::Gap(Act::Show(view))));
        x += used + 1;
    }
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
    room.gap.view = View::Dots;
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

/// Puts away the open sheet as soon as something else is shown.
pub fn put_away(room: &mut Room) {
    room.gap.sheet = None;
    room.gap.own_shown = false;
}

fn show(room: &mut Room, view: View) {
    if view != room.gap.view {
        put_away(room);
    }
    room.gap.view = view;
}

/// Why the view that is shown has nothing to show yet: the round in view is closed, or it needs importance and the dots
/// are.
fn closed(room: &Room, lang: Lang) -> Option<String> {
    match room.gap.view {
        View::Ranking | View::Scatter | View::Lists | View::Discussion if room.figures.hidden => {
            let round = room.figures.round;
            let before = discussion::other_round(room).filter(|before| *before < round);
            let before = before.map(|before| w::discussion_round_before(lang, before));
            let words = [Some(w::rounds_closed_gap(lang, round)), before];
            Some(words.into_iter().flatten().collect::<Vec<_>>().join(" "))
        }
        View::Scatter => weighing::waits(room, lang),
        // The other views say of themselves what they go by while the dots are closed.
        View::Dots | View::Ranking | View::Lists | View::Discussion => None,
    }
}

/// What is left for a view below the line that names them.
fn inside(body: Rect) -> Rect {
    Rect { y: body.y + 1, height: body.height.saturating_sub(1), ..body }
}

/// The row in focus, in the views that show totals.
fn focused(room: &Room) -> Option<&figures::Row> {
    if closed(room, Lang::default()).is_some() {
        return None;
    }
    let row = match room.gap.view {
        View::Dots => None,
        View::Ranking | View::Scatter | View::Lists | View::Discussion => {
            room.figures.row_of(room.gap.focus.as_ref()?)
        }
    };
    room.figures.rows.get(row?)
}

/// Puts a row of the figures in focus.
fn focus_on(room: &mut Room, row: usize) {
    if let Some(row) = room.figures.rows.get(row) {
        room.gap.focus = Some(row.capability.clone());
    }
}

/// What to do before there is anything to show, with the key for it.
fn hint(room: &Room, ui: &Ui, width: u16) -> Vec<String> {
    let none = room.figures.rows.iter().all(|row| row.importance == 0);
    let dots = none.then(|| weighing::hint(room, ui.lang));
    let rated = room.figures.rows.iter().any(|row| row.stats.mean.is_some());
    let ratings = (!rated).then(|| w::gap_hint_ratings(ui.lang));
    let parts: Vec<&str> = ratings.into_iter().chain(dots).collect();
    if parts.is_empty() { Vec::new() } else { wrap(&parts.join(" "), usize::from(width)) }
}
