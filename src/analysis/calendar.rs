//! Which days count in a plan, and which date each of them is.
//!
//! Day 0 is the start date, or the first day after it that counts. By calendar days every day counts; by working days
//! Monday to Friday do, without the holidays of the method. A method without holidays has working weeks all the same.
//! A rule that gives no date in some year, as 29 February, gives no holiday that year.

use chrono::{Datelike, Days, NaiveDate};

use crate::domain::choice::{Calendar, Choice};
use crate::domain::method::{Holiday, Method};
use crate::domain::session::Session;
use crate::domain::text::Text;

/// The days that count, by a method's rules.
#[derive(Clone, Copy, Debug)]
pub struct Counted<'a> {
    calendar: Calendar,
    holidays: &'a [Holiday],
}

impl<'a> Counted<'a> {
    /// Those of `calendar` in this method.
    #[must_use]
    pub fn by(method: &'a Method, calendar: Calendar) -> Self {
        let holidays = method.holidays.as_ref().map_or(&[][..], |holidays| holidays.days.as_slice());
        Self { calendar, holidays }
    }

    /// Those by which the pilot of a choice is planned.
    #[must_use]
    pub fn of(session: &'a Session, choice: &Choice) -> Self {
        Self::by(&session.method, choice.calendar)
    }

    /// Whether this date counts.
    #[must_use]
    pub fn counts(self, date: NaiveDate) -> bool {
        match self.calendar {
            Calendar::Days => true,
            Calendar::Workdays => self.works(date),
        }
    }

    /// Whether this date is a working day, by whichever calendar the plan is counted.
    #[must_use]
    pub fn works(self, date: NaiveDate) -> bool {
        is_weekday(date) && self.holiday(date).is_none()
    }

    /// What the holiday of this date is called.
    #[must_use]
    pub fn holiday(self, date: NaiveDate) -> Option<&'a Text> {
        let years = [date.year() - 1, date.year(), date.year() + 1];
        let falls = |rule: &&Holiday| years.iter().any(|year| falls_on(rule, *year) == Some(date));
        self.holidays.iter().find(falls).map(Holiday::name)
    }

    /// The first day from `date` on that counts; `None` beyond the last date there is.
    #[must_use]
    pub fn first(self, date: NaiveDate) -> Option<NaiveDate> {
        self.date(date, 0)
    }

    /// The date of a day of a plan that begins on `start`; `None` beyond the last date there is.
    #[must_use]
    pub fn date(self, start: NaiveDate, day: u16) -> Option<NaiveDate> {
        match self.calendar {
            Calendar::Days => start.checked_add_days(Days::new(u64::from(day))),
            Calendar::Workdays => self.working(start, u32::from(day)),
        }
    }

    /// The day of a plan that begins on `start` that this date is, or where it does not count the next one that does;
    /// `None` before the start, and beyond day 65 535.
    #[must_use]
    pub fn day(self, start: NaiveDate, date: NaiveDate) -> Option<u16> {
        let between = u64::try_from((date - start).num_days()).ok()?;
        let days = match self.calendar {
            Calendar::Days => between,
            Calendar::Workdays => (start.year()..=date.year())
                .map(|year| {
                    let from = start.max(NaiveDate::from_ymd_opt(year, 1, 1)?);
                    let to = NaiveDate::from_ymd_opt(year + 1, 1, 1)?.min(date);
                    Some(u64::from(self.working_days(from, to)))
                })
                .sum::<Option<u64>>()?,
        };
        u16::try_from(days).ok()
    }

    /// Goes on by whole years as long as the day lies beyond them, then day by day.
    fn working(self, start: NaiveDate, day: u32) -> Option<NaiveDate> {
        let (mut from, mut left) = (start, day);
        loop {
            let next = NaiveDate::from_ymd_opt(from.year() + 1, 1, 1)?;
            let inside = self.working_days(from, next);
            if left < inside {
                break;
            }
            left -= inside;
            from = next;
        }
        let free = self.free(from.year());
        let mut working = from.iter_days().filter(|date| is_weekday(*date) && !free.contains(date));
        working.nth(usize::try_from(left).ok()?)
    }

    /// How many working days there are from `from` to before `to`, both in one year or `to` the first day of the next.
    fn working_days(self, from: NaiveDate, to: NaiveDate) -> u32 {
        let free = self.free(from.year()).into_iter().filter(|date| (from..to).contains(date)).count();
        weekdays(from, to).saturating_sub(u32::try_from(free).unwrap_or(0))
    }

    /// The holidays of a year that are no Saturday or Sunday, each once.
    fn free(self, year: i32) -> Vec<NaiveDate> {
        let rules = self.holidays.iter().flat_map(|rule| {
            [year - 1, year, year + 1].into_iter().filter_map(move |year| falls_on(rule, year))
        });
        let mut free: Vec<_> = rules.filter(|date| date.year() == year && is_weekday(*date)).collect();
        free.sort_unstable();
        free.dedup();
        free
    }
}

/// Easter Sunday of a year of the Gregorian calendar.
///
/// Source: the anonymous algorithm in Nature 13 (20 April 1876), p. 487, as given by J. Meeus, Astronomical Algorithms
/// (1991), chapter 8.
#[must_use]
pub fn easter(year: i32) -> Option<NaiveDate> {
    let (century, of_century) = (year.div_euclid(100), year.rem_euclid(100));
    let golden = year.rem_euclid(19);
    let corrected = (century - (century + 8).div_euclid(25) + 1).div_euclid(3);
    let epact = (19 * golden + century - century.div_euclid(4) - corrected + 15).rem_euclid(30);
    let week = (32 + 2 * century.rem_euclid(4) + 2 * (of_century / 4) - epact - of_century % 4).rem_euclid(7);
    let late = (golden + 11 * epact + 22 * week).div_euclid(451);
    let days = epact + week - 7 * late + 114;
    NaiveDate::from_ymd_opt(year, u32::try_from(days / 31).ok()?, u32::try_from(days % 31 + 1).ok()?)
}

/// The date that a rule gives for a year; `None` where it gives none.
fn falls_on(rule: &Holiday, year: i32) -> Option<NaiveDate> {
    match rule {
        Holiday::Date { month, day, .. } => date(year, *month, *day),
        Holiday::Easter { days, .. } => {
            easter(year)?.checked_add_signed(chrono::Duration::days((*days).into()))
        }
        Holiday::Weekday { weekday, month, day, .. } => {
            let first = date(year, *month, *day)?;
            let on = i64::from(*weekday) - i64::from(first.weekday().number_from_monday());
            first.checked_add_signed(chrono::Duration::days(on.rem_euclid(7)))
        }
    }
}

fn date(year: i32, month: u8, day: u8) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, month.into(), day.into())
}

fn is_weekday(date: NaiveDate) -> bool {
    date.weekday().number_from_monday() <= 5
}

/// Days from Monday to Friday from `from` to before `to`.
fn weekdays(from: NaiveDate, to: NaiveDate) -> u32 {
    let days = u32::try_from((to - from).num_days()).unwrap_or(0);
    let (weeks, rest) = (days / 7, days % 7);
    let first = from.weekday().num_days_from_monday();
    let odd = (first..first + rest).filter(|day| day % 7 < 5).count();
    weeks * 5 + u32::try_from(odd).unwrap_or(0)
}

#[cfg(test)]
mod tests;
