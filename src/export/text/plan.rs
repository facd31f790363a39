//! The plan of a pilot in a report: its milestones by day and date, what they wait for, a chart of them, and other pilots
//! in the way.

use crate::domain::text::Lang;
use crate::i18n::words as w;
use crate::report::model::{Choice, Milestone, Report, Through};

use super::chart::{Axis, Bar, SIGNS, chart, day};
use super::choice::names;
use super::layout::{after, hanging, line, part, prose};

/// Where the name of a milestone begins.
const NAMES: usize = 38;

/// The milestones, what they wait for, and when they are.
pub(super) fn plan(out: &mut String, report: &Report, choice: &Choice, lang: Lang) {
    if choice.milestones.is_empty() {
        return;
    }
    part(out, w::paper_plan(lang));
    prose(out, 2, &days(choice, lang));
    for milestone in &choice.milestones {
        let days = match (milestone.from_day, milestone.to_day) {
            (from, to) if from == to => from.to_string(),
            (from, to) => format!("{from}–{to}"),
        };
        let dates = match (&milestone.from, &milestone.to) {
            (Some(from), Some(to)) if from == to => from.clone(),
            (Some(from), Some(to)) => format!("{from} – {to}"),
            _ => String::new(),
        };
        let before = format!("  {days:>9}  {dates:<23}  ");
        after(out, before, NAMES + 2, &milestone.name);
        waits(out, choice, milestone, lang);
    }
    out.push('\n');
    gantt(out, choice, lang);
    others(out, report, choice, lang);
}

/// From when the days are counted, and which they are.
fn days(choice: &Choice, lang: Lang) -> String {
    let start = match &choice.start {
        Some(start) => w::paper_plan_start(lang, start),
        None => w::paper_plan_no_start(lang).to_owned(),
    };
    let which = match (choice.calendar, &choice.holidays) {
        ("workdays", Some(source)) => format!("{} {source}", w::plan_workdays_now(lang)),
        ("workdays", None) => w::plan_no_holidays(lang).to_owned(),
        _ => w::paper_plan_days(lang).to_owned(),
    };
    format!("{start} {which}")
}

fn gantt(out: &mut String, choice: &Choice, lang: Lang) {
    let [work, decision, start] = SIGNS;
    let sign = |milestone: &Milestone| match milestone.kind {
        "decision" => decision,
        "start" => start,
        _ => work,
    };
    let dated = |it| {
        let it: &Milestone = it;
        Some((day(it.from.as_deref()?)?, day(it.to.as_deref()?)?))
    };
    let axis = if choice.milestones.iter().all(|it| dated(it).is_some()) { Axis::Dates } else { Axis::Plan };
    let bar = |it| {
        let it: &Milestone = it;
        let (first, last) = match axis {
            Axis::Dates => dated(it)?,
            Axis::Plan => (it.from_day.into(), it.to_day.into()),
        };
        Some(Bar { name: &it.name, first, last, sign: sign(it) })
    };
    let bars: Vec<Bar<'_>> = choice.milestones.iter().filter_map(bar).collect();
    chart(out, &bars, axis, lang);
    prose(out, 2, &w::paper_chart_signs(lang, decision, start, work));
}

/// The pilots that this one waits for, and those that go on at the same time.
fn others(out: &mut String, report: &Report, choice: &Choice, lang: Lang) {
    for it in &choice.after {
        let text = match (&it.done, usize::try_from(it.early_days).unwrap_or(usize::MAX)) {
            (None, _) => w::plan_ahead_undated(lang, &it.name),
            (Some(done), 0) => w::plan_ahead_done(lang, done, &it.name),
            (Some(done), early) => format!("! {}", w::plan_ahead_early(lang, early, done, &it.name)),
        };
        hanging(out, (2, 4), &text);
    }
    if !choice.overlaps.is_empty() {
        prose(out, 2, w::paper_meets_here(lang));
    }
    for it in &choice.overlaps {
        let names = both(report, &it.respondents, &it.through, lang);
        let dates = format!("{} – {}", it.from, it.to);
        hanging(out, (4, 6), &w::paper_meets_one(lang, dates, &it.name, names));
    }
}

/// Who is in two pilots at the same time: `Tanum, Sotenäs (genom SML-IT)`.
pub(super) fn both(report: &Report, respondents: &[String], through: &[Through], lang: Lang) -> String {
    let name = |id: &String| names(report, std::slice::from_ref(id));
    let one = |id: &String| {
        let units = through.iter().filter(|it| it.respondent == *id).map(|it| name(&it.unit));
        match units.collect::<Vec<_>>().join(", ") {
            units if units.is_empty() => name(id),
            units => w::plan_through(lang, name(id), units),
        }
    };
    respondents.iter().map(one).collect::<Vec<_>>().join(", ")
}

/// What a milestone waits for, and by how much it begins too early.
fn waits(out: &mut String, choice: &Choice, milestone: &Milestone, lang: Lang) {
    if !milestone.after.is_empty() {
        let names: Vec<&str> = milestone.after.iter().map(|id| named(choice, id)).collect();
        line(out, format_args!("{:NAMES$}{}", "", w::plan_after(lang, names.join(", "))));
    }
    for early in &milestone.early {
        let days = usize::try_from(early.days).unwrap_or(usize::MAX);
        let text = w::plan_early(lang, days, named(choice, &early.milestone));
        hanging(out, (NAMES, NAMES + 2), &format!("! {text}"));
    }
}

fn named<'a>(choice: &'a Choice, id: &'a str) -> &'a str {
    let found = choice.milestones.iter().find(|milestone| milestone.id == id);
    found.map_or(id, |milestone| milestone.name.as_str())
}
