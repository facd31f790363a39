//! The milestones of a pilot: names, dates and days, and a bar for each on a common calendar.
//!
//! Below them stand the pilots that this one waits for, and those that go on at the same time for the same
//! organisations. Zooming and going along the chart are view only; everything else is one edit of the choice.

mod amend;
mod moving;
mod others;
mod sheet;

use crate::domain::choice::{Calendar, Choice};
use crate::domain::edit::Edit;
use crate::domain::method::Milestone;
use crate::domain::plan::{self, Moved};
use crate::domain::refusal::Refusal;
use crate::i18n::words as w;

use super::super::super::action::{Action, Motion};
use super::super::super::keymap::{Context, Footer, Row, ch, row};
use super::super::super::room::Room;
use super::super::super::ui::Ui;
use super::{opened, overview};

pub(super) use moving::ahead;
pub(super) use others::{Told, told};
pub(super) use sheet::{draw, height, page, reveal, settle};

/// What only this section does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Change the milestone under the cursor.
    Amend,
    /// Add a milestone after the one under the cursor.
    Add,
    /// Take the milestone under the cursor away.
    Remove,
    /// Move the milestone a day later.
    Later,
    /// Move the milestone a day earlier.
    Earlier,
    /// Move the milestone and all that follow a day later.
    AllLater,
    /// Move the milestone and all that follow a day earlier.
    AllEarlier,
    /// Ask how far to move the milestone.
    Move,
    /// Ask how far to move the milestone and all that follow.
    MoveAll,
    /// Say what the milestone waits for.
    Waits,
    /// Say which pilots this one waits for.
    Ahead,
    /// Count every day or working days.
    Calendar,
    /// Change what the pilot is called and what it is about.
    Name,
    /// Show fewer days.
    Closer,
    /// Show more days.
    Farther,
}

/// The keys of this section.
pub const KEYS: &[Row] = {
    use Context::Timeline as C;
    use Footer::{Help, Shown};
    const fn does(act: Act) -> Action {
        Action::Scenario(super::Act::Timeline(act))
    }
    &[
        row(C, &[ch('n')], does(Act::Add), w::plan_key_add, Shown),
        row(C, &[ch('e')], does(Act::Amend), w::scenario_key_amend, Shown),
        row(C, &[ch('+')], does(Act::Later), w::plan_key_later, Shown),
        row(C, &[ch('-')], does(Act::Earlier), w::plan_key_earlier, Shown),
        row(C, &[ch('J')], does(Act::AllLater), w::plan_key_all_later, Help),
        row(C, &[ch('K')], does(Act::AllEarlier), w::plan_key_all_earlier, Help),
        row(C, &[ch('m')], does(Act::Move), w::plan_key_move, Help),
        row(C, &[ch('M')], does(Act::MoveAll), w::plan_key_move_all, Shown),
        row(C, &[ch('f')], does(Act::Waits), w::plan_key_waits, Shown),
        row(C, &[ch('o')], does(Act::Ahead), w::plan_key_ahead, Help),
        row(C, &[ch('c')], does(Act::Calendar), w::plan_key_calendar, Shown),
        row(C, &[ch('d')], does(Act::Remove), w::plan_key_remove, Help),
        row(C, &[ch('E')], does(Act::Name), w::plan_key_name, Help),
        row(C, &[ch('z')], does(Act::Closer), w::plan_key_closer, Shown),
        row(C, &[ch('Z')], does(Act::Farther), w::plan_key_farther, Help),
    ]
};

impl Act {
    /// Whether it changes nothing but what is seen.
    pub(super) fn is_view(self) -> bool {
        matches!(self, Self::Closer | Self::Farther)
    }
}

/// Whether an action is possible now.
///
/// # Errors
/// Why not, in the reader's words.
pub(super) fn can(room: &Room, ui: &Ui, act: Act) -> Result<(), String> {
    let lang = ui.lang;
    let reason = |refused: bool, why: &str| if refused { Err(why.to_owned()) } else { Ok(()) };
    let pilot = opened(room).and_then(|choice| choice.pilot.as_ref());
    let Some(pilot) = pilot else { return Err(w::scenario_no_pilot(lang).to_owned()) };
    match act {
        Act::Add | Act::Name | Act::Calendar => Ok(()),
        Act::Ahead => reason(room.session().choices.len() < 2, w::plan_no_others(lang)),
        Act::Closer | Act::Farther => reason(pilot.milestones.is_empty(), w::plan_no_milestones(lang)),
        Act::Amend
        | Act::Remove
        | Act::Later
        | Act::Earlier
        | Act::AllLater
        | Act::AllEarlier
        | Act::Move
        | Act::MoveAll
        | Act::Waits => {
            let Some(milestone) = here(room) else { return Err(w::plan_no_milestones(lang).to_owned()) };
            let back = matches!(act, Act::Earlier | Act::AllEarlier);
            reason(back && milestone.from == 0, w::plan_at_day_zero(lang))?;
            reason(act == Act::Waits && pilot.milestones.len() < 2, w::plan_no_other_milestone(lang))
        }
    }
}

/// Does an action.
pub(super) fn act(room: &mut Room, ui: &mut Ui, act: Act) {
    match act {
        Act::Amend => amend::amend(room, ui),
        Act::Add => amend::add(room, ui),
        Act::Remove => amend::remove(room, ui),
        Act::Later => shift(room, ui, (Moved::Alone, 1)),
        Act::Earlier => shift(room, ui, (Moved::Alone, -1)),
        Act::AllLater => shift(room, ui, (Moved::Following, 1)),
        Act::AllEarlier => shift(room, ui, (Moved::Following, -1)),
        Act::Move => moving::ask(room, ui, Moved::Alone),
        Act::MoveAll => moving::ask(room, ui, Moved::Following),
        Act::Waits => moving::waits(room, ui),
        Act::Ahead => {
            if let Some(choice) = opened(room) {
                ahead(room, ui, choice);
            }
        }
        Act::Calendar => turn(room, ui),
        Act::Name => amend::name(room, ui),
        Act::Closer => {
            let days = sheet::days(room);
            if room.scenario.zoom.closer(days) {
                reveal(room);
            }
        }
        Act::Farther => {
            let days = sheet::days(room);
            room.scenario.zoom.farther(days);
        }
    }
}

/// Goes along the chart.
pub(super) fn along(room: &mut Room, motion: Motion) {
    let days = sheet::days(room);
    match motion {
        Motion::Left => room.scenario.zoom.go(-1, days),
        Motion::Right => room.scenario.zoom.go(1, days),
        Motion::Up | Motion::Down | Motion::PageUp | Motion::PageDown | Motion::First | Motion::Last => {}
    }
}

/// The milestone under the cursor.
fn here(room: &Room) -> Option<&Milestone> {
    opened(room)?.pilot.as_ref()?.milestones.get(room.scenario.row.at)
}

fn shift(room: &mut Room, ui: &mut Ui, by: (Moved, i32)) {
    let Some((choice, milestone)) = opened(room).zip(here(room)) else { return };
    let milestone = milestone.id.clone();
    let edit = plan::shift(room.session(), &choice.id, &milestone, by);
    if room.plan(ui, edit) {
        follow(room, |it| it.id == milestone);
    }
}

/// Keeps the cursor on a milestone that may have changed its place.
fn follow(room: &mut Room, is: impl Fn(&Milestone) -> bool) {
    let pilot = opened(room).and_then(|choice| choice.pilot.as_ref());
    if let Some(place) = pilot.and_then(|pilot| pilot.milestones.iter().position(is)) {
        room.scenario.row.at = place;
        reveal(room);
    }
}

/// Every day counts, or working days do.
fn turn(room: &mut Room, ui: &mut Ui) {
    let Some(choice) = opened(room) else { return };
    let calendar = match choice.calendar {
        Calendar::Days => Calendar::Workdays,
        Calendar::Workdays => Calendar::Days,
    };
    let edit = plan::set_calendar(room.session(), &choice.id, calendar);
    if room.plan(ui, edit) && calendar == Calendar::Workdays {
        ui.say(overview::workdays(room, ui));
    }
}

/// Makes what is planned for the open choice, or says why not.
fn make(
    room: &mut Room,
    ui: &Ui,
    planned: impl FnOnce(&Room, &Choice) -> Result<Edit, Refusal>,
) -> Result<(), String> {
    let Some(choice) = opened(room) else { return Ok(()) };
    let edit = planned(room, choice);
    room.try_plan(ui, edit)
}
