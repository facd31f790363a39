//! The plan of a pilot in a report: its milestones by day and date, what they wait for, and other pilots in the way.

use crate::domain::text::Lang;
use crate::i18n::words as w;
use crate::report::model::{Choice, Milestone};

use super::line;

/// The milestones, or the start alone where there is no pilot; `name` gives the name of a respondent by its id.
pub(super) fn plan(out: &mut String, choice: &Choice, name: &impl Fn(&String) -> String, lang: Lang) {
    if let (Some(start), true) = (&choice.start, choice.milestones.is_empty()) {
        line(out, format_args!("{}: {start}", w::report_start(lang)));
    }
    if choice.calendar == "workdays" && !choice.milestones.is_empty() {
        let source =
            choice.holidays.as_ref().map(|source| format!("{} {source}", w::plan_workdays_now(lang)));
        line(out, format_args!("  {}", source.unwrap_or_else(|| w::plan_no_holidays(lang).to_owned())));
    }
    for milestone in &choice.milestones {
        let days = format!("{}–{}", milestone.from_day, milestone.to_day);
        let dates = match (&milestone.from, &milestone.to) {
            (Some(from), Some(to)) => format!("{from} – {to}"),
            _ => String::new(),
        };
        line(out, format_args!("  {days:>9}  {dates:<24} {}", milestone.name));
        waits(out, choice, milestone, lang);
    }
    for it in &choice.after {
        let text = match (&it.done, usize::try_from(it.early_days).unwrap_or(usize::MAX)) {
            (None, _) => w::plan_ahead_undated(lang, &it.name),
            (Some(done), 0) => w::plan_ahead_done(lang, done, &it.name),
            (Some(done), early) => format!("! {}", w::plan_ahead_early(lang, early, done, &it.name)),
        };
        line(out, format_args!("  {text}"));
    }
    for it in &choice.overlaps {
        let names: Vec<String> = it.respondents.iter().map(name).collect();
        let dates = format!("{} – {}", it.from, it.to);
        line(out, format_args!("  {}", w::plan_overlap(lang, dates, &it.name, names.join(", "))));
    }
}

/// What a milestone waits for, and by how much it begins too early.
fn waits(out: &mut String, choice: &Choice, milestone: &Milestone, lang: Lang) {
    if !milestone.after.is_empty() {
        let names: Vec<&str> = milestone.after.iter().map(|id| named(choice, id)).collect();
        line(out, format_args!("{:>38}{}", "", w::plan_after(lang, names.join(", "))));
    }
    for early in &milestone.early {
        let days = usize::try_from(early.days).unwrap_or(usize::MAX);
        line(out, format_args!("{:>36}! {}", "", w::plan_early(lang, days, named(choice, &early.milestone))));
    }
}

fn named<'a>(choice: &'a Choice, id: &'a str) -> &'a str {
    let found = choice.milestones.iter().find(|milestone| milestone.id == id);
    found.map_or(id, |milestone| milestone.name.as_str())
}
