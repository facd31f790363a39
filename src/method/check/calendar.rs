//! The holidays of a method: every rule names a day that there is.

use super::Wrongs;
use crate::domain::method::{Holiday, Method};

/// Days from Easter within which a rule is read; beyond them it would miss the year that it is looked for in.
const NEAR_EASTER: i16 = 365;

pub(super) fn check(method: &Method, wrongs: &mut Wrongs) {
    let Some(holidays) = &method.holidays else { return };
    for (index, holiday) in holidays.days.iter().enumerate() {
        let path = format!("holidays.days[{index}]");
        match holiday {
            Holiday::Date { month, day, .. } => date(&path, *month, *day, wrongs),
            Holiday::Easter { days, .. } => {
                if !(-NEAR_EASTER..=NEAR_EASTER).contains(days) {
                    let text = format!("{days} days from Easter fall in another year's count");
                    wrongs.push(
                        format!("{path}.days"),
                        format!("{text}; write -{NEAR_EASTER} to {NEAR_EASTER}"),
                    );
                }
            }
            Holiday::Weekday { weekday, month, day, .. } => {
                if !(1..=7).contains(weekday) {
                    let text = format!("there is no weekday {weekday}; write 1 for Monday to 7 for Sunday");
                    wrongs.push(format!("{path}.weekday"), text);
                }
                date(&path, *month, *day, wrongs);
            }
        }
    }
}

/// A day of a leap year: 29 February may be a holiday, which then comes every fourth year.
fn date(path: &str, month: u8, day: u8, wrongs: &mut Wrongs) {
    let last = match month {
        2 => 29,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => {
            return wrongs.push(format!("{path}.month"), format!("there is no month {month}; write 1 to 12"));
        }
    };
    if !(1..=last).contains(&day) {
        wrongs.push(format!("{path}.day"), format!("month {month} has no day {day}; write 1 to {last}"));
    }
}
