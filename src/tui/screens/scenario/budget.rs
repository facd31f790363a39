//! What a pilot costs: its posts, and its totals in every cut; what is not known stays named.
//!
//! One key goes through the cuts. A total is a row with a cursor, and Enter writes out how it is counted. Posts are
//! changed in their own list only; nothing here is stored but the posts and the hourly rate.

mod amend;
mod cut;
mod posts;
mod rate;
mod read;
mod sheet;
mod sums;

use ratatui::layout::Rect;

use crate::domain::choice::Choice;
use crate::domain::method::{BudgetRow, Pilot};
use crate::domain::session::Session;
use crate::i18n::words as w;
use crate::report::budget::posts as counted;

use super::super::super::action::{Action, Motion};
use super::super::super::canvas::Canvas;
use super::super::super::keymap::{Context, Footer, Row, ch, row};
use super::super::super::room::Room;
use super::super::super::ui::Ui;
use super::table::Cursor;
use super::{opened, view};

pub(super) use cut::unknown_posts;
pub(super) use read::whole as whole_figure;
pub(super) use sheet::{Line, Sheet};
pub(super) use sums::sharing as bearing_of;

/// What this section remembers.
#[derive(Debug, Default)]
pub(super) struct State {
    /// What is shown.
    cut: Cut,
    /// The first column of figures in sight.
    first: usize,
}

/// What the section shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Cut {
    /// The posts, with the totals of kinds and years.
    #[default]
    Posts,
    /// Kinds and phases down, years across.
    Cross,
    /// Phases down, kinds across.
    Phases,
    /// Kinds down, years across.
    Kinds,
    /// Years down, kinds across.
    Years,
    /// What each organisation bears.
    Organisations,
}

impl Cut {
    const ALL: [Self; 6] =
        [Self::Posts, Self::Cross, Self::Phases, Self::Kinds, Self::Years, Self::Organisations];

    fn step(self, by: usize) -> Self {
        let place = Self::ALL.iter().position(|cut| *cut == self).unwrap_or(0);
        Self::ALL.get((place + by) % Self::ALL.len()).copied().unwrap_or(self)
    }
}

/// What only this section does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Show the next cut.
    NextCut,
    /// Show the cut before.
    PreviousCut,
    /// Show how the total under the cursor is counted.
    Sums,
    /// Write a new post.
    New,
    /// Change the post under the cursor.
    Amend,
    /// Take the post under the cursor away.
    Remove,
    /// Move the post up.
    Earlier,
    /// Move the post down.
    Later,
    /// Say what an hour is counted as.
    Rate,
}

/// The keys of this section.
pub const KEYS: &[Row] = {
    use Context::Budget as C;
    use Footer::{Help, Shown};
    const fn does(act: Act) -> Action {
        Action::Scenario(super::Act::Budget(act))
    }
    &[
        row(C, &[ch('c')], does(Act::NextCut), w::budget_key_cut, Shown),
        row(C, &[ch('C')], does(Act::PreviousCut), w::budget_key_cut_back, Help),
        row(C, &[ch('i')], does(Act::Sums), w::budget_key_sums, Shown),
        row(C, &[ch('n')], does(Act::New), w::budget_key_new, Shown),
        row(C, &[ch('e')], does(Act::Amend), w::budget_key_amend, Shown),
        row(C, &[ch('d')], does(Act::Remove), w::budget_key_remove, Help),
        row(C, &[ch('K')], does(Act::Earlier), w::budget_key_earlier, Help),
        row(C, &[ch('J')], does(Act::Later), w::budget_key_later, Help),
        row(C, &[ch('r')], does(Act::Rate), w::budget_key_rate, Help),
    ]
};

/// Whether an action is possible now.
///
/// # Errors
/// Why not, in the reader's words.
pub(super) fn can(room: &Room, ui: &Ui, act: Act) -> Result<(), String> {
    let lang = ui.lang;
    let reason = |refused: bool, why: &str| if refused { Err(why.to_owned()) } else { Ok(()) };
    let pilot = opened(room).and_then(|choice| choice.pilot.as_ref());
    if act != Act::Rate {
        reason(pilot.is_none(), w::scenario_no_pilot(lang))?;
    }
    match act {
        Act::NextCut | Act::PreviousCut | Act::Rate | Act::New => Ok(()),
        Act::Sums => reason(rows(room) == 0, w::budget_no_posts(lang)),
        Act::Amend | Act::Remove | Act::Earlier | Act::Later => {
            reason(room.scenario.budget.cut != Cut::Posts, w::budget_in_posts(lang))?;
            reason(here(room).is_none(), w::budget_no_posts(lang))?;
            let (at, last) = (room.scenario.row.at, rows(room).saturating_sub(1));
            let end = (act == Act::Earlier && at == 0) || (act == Act::Later && at >= last);
            reason(end, w::budget_no_further(lang))
        }
    }
}

/// Whether an action changes the session.
pub(super) fn changes(act: Act) -> bool {
    match act {
        Act::NextCut | Act::PreviousCut | Act::Sums => false,
        Act::New | Act::Amend | Act::Remove | Act::Earlier | Act::Later | Act::Rate => true,
    }
}

/// Does an action.
pub(super) fn act(room: &mut Room, ui: &mut Ui, act: Act) {
    let at = room.scenario.row.at;
    match act {
        Act::NextCut => show(room, room.scenario.budget.cut.step(1)),
        Act::PreviousCut => show(room, room.scenario.budget.cut.step(Cut::ALL.len() - 1)),
        Act::Sums => sums(room, ui),
        Act::New => amend::add(room, ui),
        Act::Amend => amend::amend(room, ui),
        Act::Remove => posts::remove(room, ui, at),
        Act::Earlier => posts::swap(room, ui, at.saturating_sub(1)),
        Act::Later => posts::swap(room, ui, at + 1),
        Act::Rate => rate::ask(room, ui),
    }
}

/// Shows how the total under the cursor is counted. Never changes the session.
pub(super) fn sums(room: &Room, ui: &mut Ui) {
    if let (Some(choice), Some((pilot, what))) = (opened(room), what(room)) {
        sums::show(room.session(), ui, (choice, pilot), &what);
    }
}

/// How many rows the cut that is shown has.
pub(super) fn rows(room: &Room) -> usize {
    let Some(choice) = opened(room) else { return 0 };
    let Some(pilot) = &choice.pilot else { return 0 };
    match room.scenario.budget.cut {
        Cut::Posts => pilot.budget.len(),
        cut @ (Cut::Cross | Cut::Phases | Cut::Kinds | Cut::Years | Cut::Organisations) => {
            cut::rows(room.session(), choice, pilot, cut).len()
        }
    }
}

/// Moves the cursor; sideways the columns.
pub(super) fn motion(room: &mut Room, motion: Motion) {
    let count = rows(room);
    let state = &mut room.scenario;
    match motion {
        Motion::Left => state.budget.first = state.budget.first.saturating_sub(1),
        Motion::Right => state.budget.first += 1,
        Motion::Up | Motion::Down | Motion::PageUp | Motion::PageDown | Motion::First | Motion::Last => {
            state.row.go(motion, count);
        }
    }
}

/// Keeps the columns in sight.
pub(super) fn settle(room: &mut Room, ui: &Ui, area: Rect) {
    let Some(choice) = opened(room) else { return };
    let Some(pilot) = &choice.pilot else { return };
    let cut = match room.scenario.budget.cut {
        Cut::Posts => Cut::Kinds,
        cut @ (Cut::Cross | Cut::Phases | Cut::Kinds | Cut::Years | Cut::Organisations) => cut,
    };
    let last = sheet_of(room.session(), ui, (choice, pilot), cut).last_first(area.width);
    room.scenario.budget.first = room.scenario.budget.first.min(last);
}

/// How many rows are in sight.
pub(super) fn page(room: &Room, ui: &Ui, choice: &Choice, area: Rect) -> usize {
    let Some(pilot) = &choice.pilot else { return 1 };
    let area = below_names(area);
    match room.scenario.budget.cut {
        Cut::Posts => posts::page(room.session(), ui, (choice, pilot), area),
        cut @ (Cut::Cross | Cut::Phases | Cut::Kinds | Cut::Years | Cut::Organisations) => {
            sheet_of(room.session(), ui, (choice, pilot), cut).page(area)
        }
    }
}

/// Draws what is shown.
pub(super) fn draw(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect, choice: &Choice) {
    let Some(pilot) = &choice.pilot else { return view::no_pilot(ui, canvas, area) };
    let state = &room.scenario.budget;
    posts::names(ui, canvas, area, state.cut);
    let area_below = below_names(area);
    match state.cut {
        Cut::Posts => posts::draw(room, ui, canvas, area_below, (choice, pilot)),
        cut @ (Cut::Cross | Cut::Phases | Cut::Kinds | Cut::Years | Cut::Organisations) => {
            let sheet = sheet_of(room.session(), ui, (choice, pilot), cut);
            sheet.draw(ui, canvas, area_below, Some(room.scenario.row), state.first);
        }
    }
}

/// How many rows the totals of kinds and years take.
pub(super) fn totals_height(room: &Room, ui: &Ui, choice: &Choice, width: u16) -> u16 {
    let sheet = choice.pilot.as_ref().map(|pilot| sheet_of(room.session(), ui, (choice, pilot), Cut::Kinds));
    sheet.map_or(0, |sheet| sheet.height(width))
}

/// Draws the totals of kinds and years, without a cursor.
pub(super) fn draw_totals(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect, choice: &Choice) {
    if let Some(pilot) = &choice.pilot {
        sheet_of(room.session(), ui, (choice, pilot), Cut::Kinds).draw(ui, canvas, area, None, 0);
    }
}

fn sheet_of(session: &Session, ui: &Ui, planned: (&Choice, &Pilot), cut: Cut) -> Sheet {
    cut::sheet(session, ui.lang, planned, cut)
}

/// The area below the names of the cuts.
fn below_names(area: Rect) -> Rect {
    Rect { y: area.y + 1, height: area.height.saturating_sub(1), ..area }
}

fn show(room: &mut Room, cut: Cut) {
    room.scenario.budget = State { cut, first: 0 };
    room.scenario.row = Cursor::default();
}

/// What the row under the cursor is about.
fn what(room: &Room) -> Option<(&Pilot, cut::What)> {
    let choice = opened(room)?;
    let pilot = choice.pilot.as_ref()?;
    let at = room.scenario.row.at;
    let what = match room.scenario.budget.cut {
        Cut::Posts => pilot.budget.get(at).map(|_| cut::What::Post(at))?,
        cut @ (Cut::Cross | Cut::Phases | Cut::Kinds | Cut::Years | Cut::Organisations) => {
            cut::rows(room.session(), choice, pilot, cut).get(at)?.clone()
        }
    };
    Some((pilot, what))
}

/// The post under the cursor.
fn here(room: &Room) -> Option<&BudgetRow> {
    opened(room)?.pilot.as_ref()?.budget.get(room.scenario.row.at)
}
