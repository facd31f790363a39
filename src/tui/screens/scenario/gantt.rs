//! The arithmetic of a Gantt chart: from days to half cells, and where months and round day numbers fall.
//!
//! A chart covers the days from `first` to `last`, both included. A day takes the cells from its own beginning to the
//! beginning of the next, rounded outwards to half cells, so that no stretch vanishes.

use chrono::{Datelike, Days, Months, NaiveDate};

/// How days lie on cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Scale {
    first: u32,
    days: u32,
    width: u16,
}

/// Something written above a chart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Tick<T> {
    pub(super) cell: u16,
    pub(super) what: T,
}

impl Scale {
    /// A chart of at least one cell and one day.
    pub(super) fn new(first: u16, last: u16, width: u16) -> Self {
        let (first, last) = (u32::from(first), u32::from(last));
        Self { first, days: (last + 1).saturating_sub(first).max(1), width: width.max(1) }
    }

    /// The cell in which a day begins.
    pub(super) fn cell(self, day: u16) -> u16 {
        self.half(u32::from(day)).div_euclid(2).min(self.width - 1)
    }

    /// The cells of a stretch: where the first stands, and for each how much of it is filled.
    pub(super) fn bar(self, from: u16, to: u16) -> (u16, Vec<&'static str>) {
        let start = self.half(u32::from(from)).min(self.width * 2 - 1);
        let end = self.half_up(u32::from(to) + 1).clamp(start + 1, self.width * 2);
        let cell = |cell: u16| match (start <= cell * 2, end >= cell * 2 + 2) {
            (true, true) => "█",
            (true, false) => "▌",
            (false, _) => "▐",
        };
        (start / 2, (start / 2..end.div_ceil(2)).map(cell).collect())
    }

    /// The first day of each month of the chart, where `start` is day 0.
    pub(super) fn months(self, start: NaiveDate) -> Vec<Tick<NaiveDate>> {
        let mut ticks = Vec::new();
        let Some(first) = start.checked_add_days(Days::new(u64::from(self.first))) else { return ticks };
        let mut month = first.with_day(1);
        while let Some(date) = month {
            let day = (date - first).num_days();
            if day >= i64::from(self.days) {
                break;
            }
            let day = u32::try_from(day.max(0)).unwrap_or(0);
            ticks.push(Tick { cell: self.half(self.first + day) / 2, what: date });
            month = date.checked_add_months(Months::new(1));
        }
        ticks
    }

    /// Every how many months there is room for a name: a number that goes into twelve, so that January is always named.
    pub(super) fn month_step(self) -> u32 {
        let far = |step: &u32| u64::from(*step) * 30 * u64::from(self.width) / u64::from(self.days) >= 5;
        [1, 2, 3, 4, 6].into_iter().find(far).unwrap_or(12)
    }

    /// Round day numbers, at least six cells apart.
    pub(super) fn rounds(self) -> Vec<Tick<u32>> {
        let steps = [5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 50_000];
        let far = |step: &&u32| u64::from(**step) * u64::from(self.width) / u64::from(self.days) >= 6;
        let step = steps.iter().find(far).copied().unwrap_or(100_000);
        let numbers = (self.first.div_ceil(step)..).map(|times| times * step);
        let inside = numbers.take_while(|day| *day < self.first + self.days);
        inside.map(|day| Tick { cell: self.half(day) / 2, what: day }).collect()
    }

    fn half(self, day: u32) -> u16 {
        let halves =
            u64::from(day.saturating_sub(self.first)) * u64::from(self.width) * 2 / u64::from(self.days);
        u16::try_from(halves).unwrap_or(u16::MAX)
    }

    fn half_up(self, day: u32) -> u16 {
        let halves = u64::from(day.saturating_sub(self.first)) * u64::from(self.width) * 2;
        u16::try_from(halves.div_ceil(u64::from(self.days))).unwrap_or(u16::MAX)
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::Scale;

    // Worked out by hand: a hundred days on fifty cells are one day for each half cell.
    #[test]
    fn a_stretch_fills_the_halves_that_it_touches() {
        let scale = Scale::new(0, 99, 50);
        assert_eq!(scale.bar(0, 3), (0, vec!["█", "█"]));
        assert_eq!(scale.bar(1, 3), (0, vec!["▐", "█"]));
        assert_eq!(scale.bar(2, 4), (1, vec!["█", "▌"]));
        assert_eq!(scale.bar(7, 7), (3, vec!["▐"]));
        assert_eq!(scale.bar(99, 99), (49, vec!["▐"]));
        assert_eq!(Scale::new(0, 999, 10).bar(500, 500), (5, vec!["▌"]), "a day is never too short to see");
    }

    // 2026-01-12 + 20 days is 1 February, + 48 days 1 March; half cells of one day each.
    #[test]
    fn months_fall_on_their_first_day() {
        let start = NaiveDate::from_ymd_opt(2026, 1, 12).unwrap();
        let cells: Vec<_> = Scale::new(0, 59, 30).months(start).iter().map(|tick| tick.cell).collect();
        assert_eq!(cells, [0, 10, 24]);
    }

    // Thirty days on 37 cells of 505 days are 2.2 cells, so a name of three letters needs every third month.
    #[test]
    fn months_are_named_at_even_distances() {
        assert_eq!(Scale::new(0, 504, 37).month_step(), 3);
        assert_eq!(Scale::new(0, 504, 120).month_step(), 1);
        assert_eq!(Scale::new(0, 9_999, 20).month_step(), 12);
    }

    #[test]
    fn round_days_keep_apart() {
        let days: Vec<_> =
            Scale::new(0, 303, 37).rounds().iter().map(|tick| (tick.what, tick.cell)).collect();
        assert_eq!(days, [(0, 0), (50, 6), (100, 12), (150, 18), (200, 24), (250, 30), (300, 36)]);
    }
}
