//! All chosen pilots together: on one calendar, what they cost each organisation year by year, how many hours a month they
//! take, and what has not been chosen.
//!
//! It opens from the list of choices. What it shows is worked out once for each event, in [`settle`]. Nothing here is
//! stored but what a pilot waits for.

mod chart;
mod costs;
mod loads;
mod sums;
mod unchosen;

use ratatui::layout::Rect;
use unicode_width::UnicodeWidthStr;

use crate::analysis::firmness;
use crate::analysis::portfolio::{Portfolio, Rest, Who, is_chosen, portfolio, rest};
use crate::domain::id::RespondentId;
use crate::domain::session::Session;
use crate::i18n::words as w;
use crate::report::joining::nobody;

use super::super::super::action::{Action, Motion};
use super::super::super::canvas::{Canvas, Hit, wrap};
use super::super::super::event::Code;
use super::super::super::keymap::{Context, Footer, Row, ch, key, row};
use super::super::super::room::Room;
use super::super::super::theme::Role;
use super::super::super::ui::Ui;
use super::super::super::wording::subject_name;
use super::table::Cursor;
use super::{gantt, timeline, view};

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
    /// What there is to show, worked out from the session.
    all: Portfolio,
    /// What is not chosen.
    rest: Vec<Rest>,
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

/// What only the portfolio does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Show all pilots together.
    Open,
    /// Show the next view.
    NextView,
    /// Show the view before.
    PreviousView,
    /// Show other figures of the costs.
    Figure,
    /// Show how the row under the cursor is counted.
    Sums,
    /// Say which pilots the one under the cursor waits for.
    Ahead,
    /// Show fewer days.
    Closer,
    /// Show more days.
    Farther,
}

/// The keys of the portfolio, and the one that opens it.
pub const KEYS: &[Row] = {
    use Context::{Choices, Portfolio as P};
    use Footer::{Help, Shown};
    const fn does(act: Act) -> Action {
        Action::Scenario(super::Act::Portfolio(act))
    }
    &[
        row(Choices, &[ch('o')], does(Act::Open), w::portfolio_key_open, Shown),
        row(P, &[key(Code::Tab)], does(Act::NextView), w::portfolio_key_next, Shown),
        row(P, &[key(Code::BackTab)], does(Act::PreviousView), w::portfolio_key_previous, Help),
        row(P, &[ch('m')], does(Act::Figure), w::portfolio_key_figure, Shown),
        row(P, &[ch('i')], does(Act::Sums), w::portfolio_key_sums, Shown),
        row(P, &[ch('o')], does(Act::Ahead), w::portfolio_key_ahead, Shown),
        row(P, &[ch('z')], does(Act::Closer), w::portfolio_key_closer, Help),
        row(P, &[ch('Z')], does(Act::Farther), w::portfolio_key_farther, Help),
    ]
};

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
        View::Unchosen => state.rest.get(state.row.at)?.choice,
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
        Some(View::Unchosen) if !state.rest.is_empty() => w::portfolio_not_taken(ui.lang),
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

/// Works out what there is to show, and keeps cursor and columns in sight.
pub(super) fn settle(room: &mut Room, ui: &Ui, body: Rect) {
    let session = room.session();
    let (all, rest) = (portfolio(session), rest(session, &room.figures, firmness::top(session)));
    room.scenario.portfolio.all = all;
    room.scenario.portfolio.rest = rest;
    let (rows, page, last) = (rows(room), page(room, ui, below(body)), last_first(room, ui, below(body)));
    let days = chart::days(room);
    let state = &mut room.scenario.portfolio;
    state.row.settle(rows, page);
    state.first = state.first.min(last);
    if let Some(days) = days {
        state.zoom.settle(days);
    }
}

/// Draws it.
pub(super) fn draw(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, body: Rect) {
    let Some(view) = room.scenario.portfolio.view else { return };
    head(room, ui, canvas, body, view);
    let area = below(body);
    let state = &room.scenario.portfolio;
    match view {
        View::Unchosen => unchosen::draw(room, ui, canvas, area),
        View::Plan | View::Cost | View::Load if !room.session().choices.iter().any(is_chosen) => {
            words(ui, canvas, area, w::portfolio_empty(ui.lang));
        }
        View::Plan => chart::draw(room, ui, canvas, area),
        View::Cost | View::Load if state.all.pilots.is_empty() => {
            words(ui, canvas, area, w::portfolio_no_pilots(ui.lang));
        }
        View::Load if state.all.load.months == 0 => {
            words(ui, canvas, area, &loads::nothing(room, ui));
        }
        View::Cost if state.all.cost.columns.is_empty() => {
            words(ui, canvas, area, w::portfolio_no_posts(ui.lang));
        }
        View::Cost => costs::sheet(room, ui).draw(ui, canvas, area, Some(state.row), state.first),
        View::Load => loads::sheet(room, ui).draw(ui, canvas, area, Some(state.row), state.first),
    }
}

/// What a bearer is called.
fn bearer(session: &Session, ui: &Ui, who: &Who) -> String {
    match who {
        Who::Organisation(id) => organisation(session, id).to_owned(),
        Who::Common => nobody(ui.lang, session).to_owned(),
    }
}

/// What an organisation is called.
fn organisation<'a>(session: &'a Session, id: &'a RespondentId) -> &'a str {
    session.respondent(id).map_or(id.as_str(), |respondent| respondent.name.as_str())
}

/// What the choice at this place is about.
fn name(room: &Room, ui: &Ui, place: usize) -> String {
    let choice = room.session().choices.get(place);
    choice.map_or_else(String::new, |choice| super::list::subject(room, ui, choice))
}

/// What is told below every table: pilots that are not in it as one would think, and who counts nowhere.
fn told(room: &Room, ui: &Ui) -> Vec<(String, Role)> {
    let (lang, all) = (ui.lang, &room.scenario.portfolio.all);
    let mut told = Vec::new();
    let undated: Vec<String> = all.undated().map(|pilot| name(room, ui, pilot.place)).collect();
    if !undated.is_empty() {
        told.push((w::portfolio_undated(lang, undated.len(), undated.join("; ")), Role::Warning));
    }
    let without: Vec<String> = all.without.iter().map(|place| name(room, ui, *place)).collect();
    if !without.is_empty() {
        told.push((w::portfolio_without(lang, without.len(), without.join("; ")), Role::Warning));
    }
    let lonely: Vec<String> = all
        .pilots
        .iter()
        .filter(|pilot| pilot.joined == 0)
        .map(|pilot| name(room, ui, pilot.place))
        .collect();
    if !lonely.is_empty() {
        told.push((w::portfolio_lonely(lang, lonely.join("; ")), Role::Warning));
    }
    let aside: Vec<&str> = all.aside.iter().map(|id| organisation(room.session(), id)).collect();
    if !aside.is_empty() {
        told.push((w::portfolio_aside(lang, aside.len(), aside.join(", ")), Role::Warning));
    }
    told
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
        View::Cost if !state.all.cost.columns.is_empty() => state.all.cost.rows.get(at).map(|row| &row.who),
        View::Load if state.all.load.months > 0 => state.all.load.rows.get(at).map(|row| &row.who),
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
        Some(View::Cost) => state.all.cost.rows.len() + 1,
        Some(View::Load) => state.all.load.rows.len() + 1,
        Some(View::Unchosen) => state.rest.len(),
        None => 0,
    }
}

fn page(room: &Room, ui: &Ui, area: Rect) -> usize {
    match room.scenario.portfolio.view {
        Some(View::Plan) => chart::page(room, ui, area),
        Some(View::Cost) => costs::sheet(room, ui).page(area),
        Some(View::Load) => loads::sheet(room, ui).page(area),
        Some(View::Unchosen) => unchosen::page(area),
        None => 1,
    }
}

fn last_first(room: &Room, ui: &Ui, area: Rect) -> usize {
    match room.scenario.portfolio.view {
        Some(View::Cost) => costs::sheet(room, ui).last_first(area.width),
        Some(View::Load) => loads::sheet(room, ui).last_first(area.width),
        Some(View::Plan | View::Unchosen) | None => 0,
    }
}

fn below(body: Rect) -> Rect {
    Rect { y: body.y + HEAD, height: body.height.saturating_sub(HEAD), ..body }
}

fn head(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, body: Rect, view: View) {
    let (lang, all) = (ui.lang, &room.scenario.portfolio.all);
    let dated = all.pilots.len() - all.undated().count();
    let title = w::portfolio_title(lang, dated, all.pilots.len());
    canvas.text(body.x, body.y, body.width, &title, ui.theme.style(Role::Heading));
    let mut x = body.x;
    for (index, it) in View::ALL.into_iter().enumerate() {
        let name = match it {
            View::Plan => w::portfolio_plan(lang),
            View::Cost => w::portfolio_cost(lang),
            View::Load => w::portfolio_load(lang),
            View::Unchosen => w::portfolio_unchosen(lang),
        };
        let (text, role) =
            if it == view { (format!("[{name}]"), Role::Accent) } else { (format!(" {name} "), Role::Dim) };
        let used = u16::try_from(text.width()).unwrap_or(0);
        canvas.text(x, body.y + 1, body.right().saturating_sub(x), &text, ui.theme.style(role));
        canvas.hit(Rect { x, y: body.y + 1, width: used, height: 1 }, Hit::Spot(view::TAB, index));
        x += used + 1;
    }
}

/// What is said where there is no table.
fn words(ui: &Ui, canvas: &mut Canvas<'_>, area: Rect, text: &str) {
    let lines = wrap(text, usize::from(area.width.min(84)));
    for (y, line) in (area.top()..area.bottom()).zip(lines) {
        canvas.text(area.x, y, area.width, &line, ui.theme.style(Role::Plain));
    }
}

/// What something that is not chosen is called.
fn rest_name<'a>(room: &'a Room, ui: &Ui, rest: &'a Rest) -> &'a str {
    subject_name(ui.lang, room.session(), &rest.subject)
}
