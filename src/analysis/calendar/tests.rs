//! Dates against values worked out in Python: `dateutil.easter`, `datetime.date` and loops over days, sharing nothing
//! with the code. The public holidays are also those of the package `holidays` 0.109 (Sweden), which lists the three
//! eves apart.

use std::sync::LazyLock;

use chrono::{Datelike, NaiveDate};
use proptest::prelude::*;

use super::{Counted, easter};
use crate::domain::choice::Calendar;
use crate::domain::method::Method;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn shipped() -> Method {
    static METHOD: LazyLock<Method> =
        LazyLock::new(|| ron::from_str(include_str!("../../../workshops/digital-motor.ron")).unwrap());
    METHOD.clone()
}

fn every_day(year: i32) -> impl Iterator<Item = NaiveDate> {
    NaiveDate::from_ymd_opt(year, 1, 1).unwrap().iter_days().take_while(move |date| date.year() == year)
}

// The dates that the act and the three eves give, by dateutil.easter and a search for the weekdays.
#[test]
fn swedish_holidays_fall_on_their_days() {
    let years = [
        (
            2024,
            "01-01 01-06 03-29 03-31 04-01 05-01 05-09 05-19 06-06 06-21 06-22 11-02 12-24 12-25 12-26 12-31",
        ),
        (
            2025,
            "01-01 01-06 04-18 04-20 04-21 05-01 05-29 06-06 06-08 06-20 06-21 11-01 12-24 12-25 12-26 12-31",
        ),
        (
            2026,
            "01-01 01-06 04-03 04-05 04-06 05-01 05-14 05-24 06-06 06-19 06-20 10-31 12-24 12-25 12-26 12-31",
        ),
        (
            2027,
            "01-01 01-06 03-26 03-28 03-29 05-01 05-06 05-16 06-06 06-25 06-26 11-06 12-24 12-25 12-26 12-31",
        ),
        (
            2028,
            "01-01 01-06 04-14 04-16 04-17 05-01 05-25 06-04 06-06 06-23 06-24 11-04 12-24 12-25 12-26 12-31",
        ),
        (
            2029,
            "01-01 01-06 03-30 04-01 04-02 05-01 05-10 05-20 06-06 06-22 06-23 11-03 12-24 12-25 12-26 12-31",
        ),
        (
            2030,
            "01-01 01-06 04-19 04-21 04-22 05-01 05-30 06-06 06-09 06-21 06-22 11-02 12-24 12-25 12-26 12-31",
        ),
    ];
    let method = shipped();
    let days = Counted::by(&method, Calendar::Workdays);
    for (year, wanted) in years {
        let found = every_day(year).filter(|date| days.holiday(*date).is_some());
        let found: Vec<String> = found.map(|date| date.format("%m-%d").to_string()).collect();
        assert_eq!(found.join(" "), wanted, "{year}");
    }
    assert_eq!(days.holiday(day("2027-06-25")).unwrap().sv.as_str(), "Midsommarafton");
}

#[test]
fn a_year_has_as_many_working_days_as_counted_one_by_one() {
    let method = shipped();
    let days = Counted::by(&method, Calendar::Workdays);
    for (year, wanted) in
        [(2024, 251), (2025, 249), (2026, 251), (2027, 253), (2028, 251), (2029, 250), (2030, 250)]
    {
        assert_eq!(every_day(year).filter(|date| days.works(*date)).count(), wanted, "{year}");
    }
}

// The earliest and the latest Easter there is among them; by dateutil.easter.
#[test]
fn easter_follows_the_computus() {
    for date in ["1818-03-22", "1961-04-02", "2000-04-23", "2016-03-27", "2100-03-28", "2285-03-22"] {
        assert_eq!(easter(day(date).year()), Some(day(date)));
    }
}

// Leap days, turns of the year, starts on a Saturday and on a holiday, Easter, Midsummer, a pilot's days, forty years.
#[test]
fn working_days_are_counted_over_weekends_holidays_and_leap_days() {
    let table = [
        ("2027-01-11", 0, "2027-01-11"),
        ("2027-01-09", 0, "2027-01-11"),
        ("2028-02-25", 1, "2028-02-28"),
        ("2028-02-25", 2, "2028-02-29"),
        ("2028-02-28", 1, "2028-02-29"),
        ("2026-12-22", 1, "2026-12-23"),
        ("2026-12-22", 2, "2026-12-28"),
        ("2026-12-30", 1, "2027-01-04"),
        ("2027-01-01", 0, "2027-01-04"),
        ("2027-03-25", 1, "2027-03-30"),
        ("2027-06-24", 1, "2027-06-28"),
        ("2026-01-12", 14, "2026-01-30"),
        ("2026-01-12", 303, "2027-03-25"),
        ("2026-01-12", 10_000, "2065-10-30"),
    ];
    let method = shipped();
    let days = Counted::by(&method, Calendar::Workdays);
    for (start, number, wanted) in table {
        assert_eq!(days.date(day(start), number), Some(day(wanted)), "{start} + {number}");
        assert_eq!(days.day(day(start), day(wanted)), Some(number), "{start} to {wanted}");
    }
    assert_eq!(days.day(day("2027-01-11"), day("2027-01-10")), None, "before the start");
}

// 10 000 working days one after the other, found by asking each date, against the days found by their numbers.
#[test]
fn ten_thousand_working_days_follow_each_other() {
    let method = shipped();
    let days = Counted::by(&method, Calendar::Workdays);
    let start = day("2026-11-22");
    let working = start.iter_days().filter(|date| days.works(*date)).take(10_000);
    for (number, date) in (0_u16..).zip(working) {
        if number < 600 || number % 37 == 0 || number > 9_990 {
            assert_eq!(days.date(start, number), Some(date), "{number}");
            assert_eq!(days.day(start, date), Some(number), "{date}");
        }
    }
}

#[test]
fn a_method_without_holidays_has_working_weeks_and_calendar_days_count_all() {
    let mut method = shipped();
    method.holidays = None;
    let days = Counted::by(&method, Calendar::Workdays);
    assert_eq!(days.date(day("2026-12-24"), 2), Some(day("2026-12-28")), "Thursday, Friday, Monday");
    let days = Counted::by(&method, Calendar::Days);
    assert_eq!(days.date(day("2028-02-27"), 2), Some(day("2028-02-29")));
    assert_eq!(days.day(day("2028-02-27"), day("2028-03-01")), Some(3));
}

#[test]
fn nothing_leaves_the_last_date_there_is() {
    let method = shipped();
    for calendar in [Calendar::Days, Calendar::Workdays] {
        assert_eq!(Counted::by(&method, calendar).date(NaiveDate::MAX, 1), None);
    }
}

proptest! {
    #[test]
    fn a_date_is_the_day_that_gave_it(offset in 0_u32..40_000, number in 0_u16..1_500) {
        let method = shipped();
        let start = day("1990-01-01") + chrono::Days::new(offset.into());
        for calendar in [Calendar::Days, Calendar::Workdays] {
            let days = Counted::by(&method, calendar);
            let date = days.date(start, number).unwrap();
            prop_assert!(days.counts(date));
            prop_assert_eq!(days.day(start, date), Some(number));
            prop_assert!(days.date(start, number + 1).unwrap() > date);
        }
    }
}
