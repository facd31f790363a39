//! The timer of an open session: it counts down a timebox, says once that the time is up, and counts on with a sign.
//!
//! It never stops anything and is kept in no file. It reads no clock: moments come in as values, counted from when the
//! program started.

use std::time::Duration;

use crate::domain::method::{Form, Stage};
use crate::domain::session::Session;
use crate::i18n::words as w;

use super::room::{Place, Room};
use super::theme::Role;
use super::ui::Ui;

/// The timebox in minutes where the method has none for what is on screen.
const MINUTES: u16 = 10;

/// A minute, in milliseconds.
const MINUTE: i64 = 60_000;

/// A timer, at first without a time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Timer {
    run: Run,
    /// Whether it has been said that the time is up.
    told: bool,
}

/// Whether it runs. Times are in milliseconds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Run {
    /// It has no time yet.
    #[default]
    Unset,
    /// It stands still with so much left, more than nothing.
    Still(i64),
    /// It runs and comes to nought at this moment.
    Until(i64),
}

/// What can be done with it, while notes are written too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Start it; where it runs, stop it; where its time is up, put it away.
    Turn,
    /// A minute more.
    More,
    /// A minute less.
    Less,
}

/// What a timer shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Face {
    /// So many seconds are left, and it runs.
    Left(u64),
    /// So many seconds are left, and it stands still.
    Still(u64),
    /// The time has been up for so many seconds.
    Over(u64),
}

impl Face {
    /// As it is written: `12:40`, standing still `‖ 12:40`, once the time is up `+0:42`.
    #[must_use]
    pub fn text(self) -> String {
        let (sign, seconds) = match self {
            Self::Left(seconds) => ("", seconds),
            Self::Still(seconds) => ("‖ ", seconds),
            Self::Over(seconds) => ("+", seconds),
        };
        format!("{sign}{}:{:02}", seconds / 60, seconds % 60)
    }

    /// The style it is written in.
    #[must_use]
    pub fn role(self) -> Role {
        match self {
            Self::Left(_) => Role::Heading,
            Self::Still(_) => Role::Dim,
            Self::Over(_) => Role::Warning,
        }
    }
}

impl Timer {
    /// What it shows at a moment; nothing before it has a time.
    #[must_use]
    pub fn face(&self, now: Duration) -> Option<Face> {
        let (left, still) = match self.run {
            Run::Unset => return None,
            Run::Still(left) => (left, true),
            Run::Until(end) => (end - millis(now), false),
        };
        let seconds = left.unsigned_abs();
        Some(match (left > 0, still) {
            (true, true) => Face::Still(seconds.div_ceil(1_000)),
            (true, false) => Face::Left(seconds.div_ceil(1_000)),
            (false, _) => Face::Over(seconds / 1_000),
        })
    }

    /// The moment at which it stops showing what it shows at `now`; never where it stands still.
    #[must_use]
    pub fn turns(&self, now: Duration) -> Option<Duration> {
        let Run::Until(end) = self.run else { return None };
        let left = end - millis(now);
        let on = if left > 0 { (left - 1) % 1_000 + 1 } else { 1_000 - left.abs() % 1_000 };
        Some(Duration::from_millis(u64::try_from(millis(now) + on).unwrap_or_default()))
    }

    /// Whether it is to be said now that the time is up: true once.
    pub fn is_up(&mut self, now: Duration) -> bool {
        let up = matches!(self.face(now), Some(Face::Over(_)));
        up && !std::mem::replace(&mut self.told, true)
    }

    /// Does something with it; `minutes` is the timebox that it gets where it has no time.
    pub fn act(&mut self, act: Act, now: Duration, minutes: u16) {
        let whole = i64::from(minutes) * MINUTE;
        self.run = match (act, self.run) {
            (Act::Turn, Run::Unset) => Run::Until(millis(now) + whole),
            (Act::Turn, Run::Still(left)) => Run::Until(millis(now) + left),
            (Act::Turn, Run::Until(end)) => stood(end - millis(now)),
            (Act::More, Run::Unset) => Run::Still(whole + MINUTE),
            (Act::More, Run::Still(left)) => Run::Still(left + MINUTE),
            // A minute more when the time is up is a minute from now.
            (Act::More, Run::Until(end)) => Run::Until(end.max(millis(now)) + MINUTE),
            (Act::Less, Run::Unset) => stood(whole - MINUTE),
            (Act::Less, Run::Still(left)) => stood(left - MINUTE),
            (Act::Less, Run::Until(end)) => Run::Until((end - MINUTE).max(millis(now).min(end))),
        };
        self.told &= matches!(self.face(now), Some(Face::Over(_)));
    }
}

fn stood(left: i64) -> Run {
    if left > 0 { Run::Still(left) } else { Run::Unset }
}

fn millis(moment: Duration) -> i64 {
    i64::try_from(moment.as_millis()).unwrap_or(i64::MAX / 4)
}

/// The timebox of what is on screen: that of the workshop's silent step.
#[must_use]
pub fn minutes(session: &Session, place: Place) -> u16 {
    let stage = match place {
        Place::Participants => Stage::Vision,
        Place::Stage(stage) => stage,
    };
    let steps = session.method.workshop(stage).map_or(&[][..], |workshop| &workshop.steps);
    let silent = steps.iter().find(|step| step.form == Form::Silent);
    silent.filter(|_| place != Place::Participants).map_or(MINUTES, |step| step.minutes)
}

/// Does something with the timer of a room.
pub fn act(room: &mut Room, ui: &Ui, act: Act) {
    let minutes = minutes(room.session(), room.place);
    room.timer.act(act, ui.now, minutes);
}

/// Says once that the time is up.
pub(super) fn ring(room: &mut Room, ui: &mut Ui) {
    if room.timer.is_up(ui.now) {
        ui.refuse(w::timer_up(ui.lang));
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{Act, Timer};

    fn at(millis: u64) -> Duration {
        Duration::from_millis(millis)
    }

    fn shown(timer: &Timer, millis: u64) -> String {
        timer.face(at(millis)).map_or_else(String::new, super::Face::text)
    }

    #[test]
    fn it_counts_down_to_nought_and_on_with_a_sign() {
        let mut timer = Timer::default();
        timer.act(Act::Turn, at(500), 1);
        for (millis, want) in [
            (500, "1:00"),
            (501, "1:00"),
            (1_500, "0:59"),
            (60_499, "0:01"),
            (60_500, "+0:00"),
            (61_499, "+0:00"),
            (61_500, "+0:01"),
            (60_500 + 754_000, "+12:34"),
        ] {
            assert_eq!(shown(&timer, millis), want, "{millis}");
        }
    }

    #[test]
    fn it_turns_where_it_begins_to_show_something_else() {
        let mut timer = Timer::default();
        assert_eq!(timer.turns(at(0)), None);
        timer.act(Act::Turn, at(250), 1);
        for now in [250, 251, 700, 1_250, 59_250, 60_249, 60_250, 60_251, 61_250, 62_000] {
            let turns = u64::try_from(timer.turns(at(now)).unwrap().as_millis()).unwrap();
            assert_ne!(shown(&timer, now), shown(&timer, turns), "{now}");
            assert_eq!(shown(&timer, now), shown(&timer, turns - 1), "{now}");
        }
    }

    #[test]
    fn minutes_are_given_and_taken_while_it_runs_and_while_it_stands() {
        let mut timer = Timer::default();
        let mut told = |acts: &[Act], millis| {
            for act in acts {
                timer.act(*act, at(millis), 10);
            }
            shown(&timer, millis)
        };
        assert_eq!(told(&[Act::More], 0), "‖ 11:00");
        assert_eq!(told(&[Act::Less, Act::Less], 0), "‖ 9:00");
        assert_eq!(told(&[Act::Turn, Act::Less], 0), "8:00");
        assert_eq!(told(&[Act::Turn], 60_000), "‖ 7:00");
        assert_eq!(told(&[], 90_000), "‖ 7:00");
        assert_eq!(told(&[Act::Turn], 100_000), "7:00");
        assert_eq!(told(&[Act::Less; 9], 100_000), "+0:00");
        assert_eq!(told(&[Act::Less], 142_000), "+0:42");
        assert_eq!(told(&[Act::More], 142_000), "1:00", "a minute from now");
        assert_eq!(told(&[Act::Turn, Act::Less], 142_000), "");
    }

    #[test]
    fn that_the_time_is_up_is_told_once_and_once_more_after_a_minute_more() {
        let mut timer = Timer::default();
        timer.act(Act::Turn, at(0), 1);
        assert!(!timer.is_up(at(59_999)));
        assert!(timer.is_up(at(60_000)));
        assert!(!timer.is_up(at(61_000)));
        timer.act(Act::More, at(61_000), 1);
        assert!(!timer.is_up(at(100_000)));
        assert!(timer.is_up(at(121_000)));
        timer.act(Act::Turn, at(121_000), 1);
        assert_eq!(shown(&timer, 121_000), "");
    }
}
