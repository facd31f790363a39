//! A calendar in characters: a row for each thing, a column for so many days.

use chrono::{Datelike, NaiveDate};

use crate::domain::text::Lang;
use crate::i18n::words as w;

use super::layout::{cut, line, prose};

/// What the names take.
const NAMES: usize = 36;
/// What the days take.
const DAYS: i64 = 60;
/// What stands for work, a decision and a start.
pub(super) const SIGNS: [char; 3] = ['█', '◆', '▲'];

/// One row, by days that are counted from the same day.
pub(super) struct Bar<'a> {
    pub(super) name: &'a str,
    pub(super) first: i64,
    pub(super) last: i64,
    pub(super) sign: char,
}

/// What the days are counted in.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Axis {
    /// Dates, as days of the common era.
    Dates,
    /// Days of the plan, from day 0.
    Plan,
}

/// The day of a date as a report writes it.
pub(super) fn day(date: &str) -> Option<i64> {
    let date: NaiveDate = date.parse().ok()?;
    Some(date.num_days_from_ce().into())
}

/// Draws the rows below a line of dates or days, and says what a column is.
pub(super) fn chart(out: &mut String, bars: &[Bar<'_>], axis: Axis, lang: Lang) {
    let (Some(first), Some(last)) =
        (bars.iter().map(|bar| bar.first).min(), bars.iter().map(|bar| bar.last).max())
    else {
        return;
    };
    let each = ((last - first) / DAYS + 1).max(1);
    let column = |day: i64| usize::try_from((day - first) / each).unwrap_or(0);
    let mut head = String::new();
    for (day, label) in marks((first, last), each, axis) {
        let at = column(day);
        let used = head.chars().count();
        if at + label.len() <= column(last).max(label.len()) + 1 && (used == 0 || at > used) {
            head.push_str(&" ".repeat(at - used));
            head.push_str(&label);
        }
    }
    line(out, format_args!("  {} {head}", cut("", NAMES)));
    for bar in bars {
        let (from, to) = (column(bar.first), column(bar.last));
        let drawn: String = std::iter::repeat_n(bar.sign, to - from + 1).collect();
        line(out, format_args!("  {} {}{drawn}", cut(bar.name, NAMES), " ".repeat(from)));
    }
    let each = usize::try_from(each).unwrap_or(1);
    let told = match axis {
        Axis::Dates => w::paper_chart_dates(lang, each),
        Axis::Plan => w::paper_chart_days(lang, each),
    };
    prose(out, 2, &told);
}

/// Where something stands above the rows: the first month and every quarter, or every tenth column.
fn marks((first, last): (i64, i64), each: i64, axis: Axis) -> Vec<(i64, String)> {
    if axis == Axis::Plan {
        let steps = usize::try_from(10 * each).unwrap_or(usize::MAX);
        return (first..=last).step_by(steps).map(|day| (day, day.to_string())).collect();
    }
    let date = |day: i64| i32::try_from(day).ok().and_then(NaiveDate::from_num_days_from_ce_opt);
    let named = |day: i64| Some((day, date(day)?.format("%Y-%m").to_string()));
    let quarter = |day: &i64| date(*day).is_some_and(|it| it.day() == 1 && it.month0() % 3 == 0);
    std::iter::once(first).chain((first + 1..=last).filter(quarter)).filter_map(named).collect()
}

#[cfg(test)]
mod tests {
    use super::{Axis, Bar, chart, day};
    use crate::domain::text::Lang;

    // By hand: 2027-01-18 to 2027-11-17 are 304 days, so a column is six days.
    #[test]
    fn bars_lie_below_the_quarters_they_begin_in() {
        let bar = |name, first: &str, last: &str, sign| Bar {
            name,
            first: day(first).unwrap(),
            last: day(last).unwrap(),
            sign,
        };
        let bars =
            [bar("Hela", "2027-01-18", "2027-11-17", '█'), bar("Beslut", "2027-04-01", "2027-04-01", '◆')];
        let mut out = String::new();
        chart(&mut out, &bars, Axis::Dates, Lang::Sv);
        let lines: Vec<&str> = out.lines().collect();
        assert!(lines[0].contains("2027-01     2027-04        2027-07        2027-10"), "{out}");
        assert_eq!(lines[1].matches('█').count(), 51, "{out}");
        let column = |line: &str, of: char| line.chars().position(|c| c == of).unwrap();
        assert_eq!(column(lines[2], '◆') - column(lines[1], '█'), 12, "{out}");
    }

    #[test]
    fn without_dates_the_days_of_the_plan_stand_above() {
        let mut out = String::new();
        chart(&mut out, &[Bar { name: "Hela", first: 0, last: 303, sign: '█' }], Axis::Plan, Lang::Sv);
        assert!(
            out.lines().next().unwrap().ends_with("0         60        120       180       240"),
            "{out}"
        );
    }
}
