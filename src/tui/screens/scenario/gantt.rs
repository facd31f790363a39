//! The arithmetic of a Gantt chart: which days its window shows, how they lie on half cells, and where months, weeks and
//! round day numbers fall.
//!
//! Days are counted from an origin that whoever draws decides on, a date or day 0 of a plan, and may lie before it. A
//! window covers the days from its first on. A day takes the cells from its own beginning to the beginning of the next,
//! rounded outwards to half cells, so that no stretch vanishes. How a chart is painted stands in [`paint`].

pub(super) mod paint;

use chrono::{Datelike, Duration, Months, NaiveDate};

/// The fewest days that a window shows: closer than a fortnight nothing more is to be seen.
const FEWEST: i64 = 14;
/// The most steps inwards; 65 535 days are a fortnight after twelve halvings.
const CLOSEST: u8 = 12;

/// How days lie on cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Scale {
    first: i64,
    days: i64,
    width: u16,
}

/// How far the reader has gone into a chart and along it. View only: it is no part of a session.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Zoom {
    /// How many times the window has been halved.
    step: u8,
    /// How many days after the chart's first one the window begins.
    along: i64,
}

/// Something written above a chart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Tick<T> {
    pub(super) cell: u16,
    pub(super) what: T,
}

impl Zoom {
    /// One step closer, around the middle of what is seen of a chart of so many days; whether there is any closer.
    pub(super) fn closer(&mut self, days: i64) -> bool {
        let before = self.window(days);
        if before <= FEWEST || self.step >= CLOSEST {
            return false;
        }
        self.step += 1;
        self.along += (before - self.window(days)) / 2;
        true
    }

    /// One step away; whether there is any.
    pub(super) fn farther(&mut self, days: i64) -> bool {
        if self.step == 0 {
            return false;
        }
        let before = self.window(days);
        self.step -= 1;
        self.along -= (self.window(days) - before) / 2;
        self.settle(days);
        true
    }

    /// A quarter of the window later, or earlier for a negative number of times.
    pub(super) fn go(&mut self, times: i64, days: i64) {
        self.along += times * (self.window(days) / 4).max(1);
        self.settle(days);
    }

    /// Keeps the window within a chart of so many days.
    pub(super) fn settle(&mut self, days: i64) {
        while self.step > 0 && self.window(days) >= days {
            self.step -= 1;
        }
        self.along = self.along.clamp(0, (days - self.window(days)).max(0));
    }

    /// Brings a stretch into the window, its beginning first.
    pub(super) fn show(&mut self, (from, to): (i64, i64), days: i64) {
        let window = self.window(days);
        self.along = self.along.max(to + 1 - window).min(from);
        self.settle(days);
    }

    fn window(self, days: i64) -> i64 {
        (days >> self.step.min(CLOSEST)).max(FEWEST).min(days.max(1))
    }
}

impl Scale {
    /// A chart of the days from `first` to `last`, at least one, on at least one cell.
    pub(super) fn new(first: i64, last: i64, width: u16) -> Self {
        Self { first, days: (last + 1 - first).max(1), width: width.max(1) }
    }

    /// What the reader sees of it.
    pub(super) fn seen(self, zoom: Zoom) -> Self {
        let days = zoom.window(self.days);
        Self { first: self.first + zoom.along.clamp(0, self.days - days), days, ..self }
    }

    /// Its first day.
    pub(super) fn first(self) -> i64 {
        self.first
    }

    /// How many days it shows.
    pub(super) fn days(self) -> i64 {
        self.days
    }

    /// The days of the window, where each has a cell of its own.
    pub(super) fn single_days(self) -> Option<std::ops::Range<i64>> {
        (self.days <= i64::from(self.width)).then(|| self.first..self.first + self.days)
    }

    /// Whether a day is in the window.
    pub(super) fn shows(self, day: i64) -> bool {
        (self.first..self.first + self.days).contains(&day)
    }

    /// The cell in which a day begins.
    pub(super) fn cell(self, day: i64) -> u16 {
        (self.half(day) / 2).min(self.width - 1)
    }

    /// The cells of a stretch: where the first stands, and for each how much of it is filled; `None` out of sight.
    pub(super) fn bar(self, from: i64, to: i64) -> Option<(u16, Vec<&'static str>)> {
        let (from, to) = (from.max(self.first), to.min(self.first + self.days - 1));
        if from > to {
            return None;
        }
        let start = self.half(from).min(self.width * 2 - 1);
        let end = self.half_up(to + 1).clamp(start + 1, self.width * 2);
        let cell = |cell: u16| match (start <= cell * 2, end >= cell * 2 + 2) {
            (true, true) => "█",
            (true, false) => "▌",
            (false, _) => "▐",
        };
        Some((start / 2, (start / 2..end.div_ceil(2)).map(cell).collect()))
    }

    /// The first day of each month of the window, where `origin` is day 0.
    pub(super) fn months(self, origin: NaiveDate) -> Vec<Tick<NaiveDate>> {
        let mut ticks = Vec::new();
        let Some(first) = date(origin, self.first) else { return ticks };
        let mut month = first.with_day(1);
        while let Some(date) = month {
            let day = (date - first).num_days();
            if day >= self.days {
                break;
            }
            ticks.push(Tick { cell: self.half(self.first + day.max(0)) / 2, what: date });
            month = date.checked_add_months(Months::new(1));
        }
        ticks
    }

    /// The Mondays of the window where there is room for the number of each week, otherwise nothing.
    pub(super) fn weeks(self, origin: NaiveDate) -> Vec<Tick<NaiveDate>> {
        if 7 * i64::from(self.width) / self.days < 5 {
            return Vec::new();
        }
        let days = self.first..self.first + self.days;
        let tick = |day| Some(Tick { cell: self.half(day) / 2, what: date(origin, day)? });
        days.filter_map(tick).filter(|tick| tick.what.weekday().num_days_from_monday() == 0).collect()
    }

    /// Every how many months there is room for a name: a number that goes into twelve, so that January is always named.
    pub(super) fn month_step(self) -> u32 {
        let far = |step: &u32| i64::from(*step) * 30 * i64::from(self.width) / self.days >= 5;
        [1, 2, 3, 4, 6].into_iter().find(far).unwrap_or(12)
    }

    /// Round day numbers, at least six cells apart.
    pub(super) fn rounds(self) -> Vec<Tick<i64>> {
        let steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 50_000];
        let far = |step: &&i64| **step * i64::from(self.width) / self.days >= 6;
        let step = steps.iter().find(far).copied().unwrap_or(100_000);
        let from = self.first.div_euclid(step) + i64::from(self.first.rem_euclid(step) > 0);
        let numbers = (from..).map(|times| times * step);
        let inside = numbers.take_while(|day| *day < self.first + self.days);
        inside.map(|day| Tick { cell: self.half(day) / 2, what: day }).collect()
    }

    fn half(self, day: i64) -> u16 {
        let halves = (day - self.first).max(0) * i64::from(self.width) * 2 / self.days;
        u16::try_from(halves).unwrap_or(u16::MAX)
    }

    fn half_up(self, day: i64) -> u16 {
        let halves = (day - self.first).max(0) * i64::from(self.width) * 2;
        u16::try_from((halves + self.days - 1) / self.days).unwrap_or(u16::MAX)
    }
}

/// The date of a day counted from `origin`.
pub(super) fn date(origin: NaiveDate, day: i64) -> Option<NaiveDate> {
    origin.checked_add_signed(Duration::try_days(day)?)
}

#[cfg(test)]
mod tests;
