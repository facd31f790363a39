//! The short lists of workshop 4 and the order of discussion.

use crate::domain::text::Lang;
use crate::i18n::{importance, number, words as w};
use crate::report::model::{Capability, Report, Topic};

use super::importance::counted;
use super::layout::{hanging, heading, line, prose};
use super::mean;

/// So many rows of the order of discussion are told.
const TOPICS: usize = 10;

/// What stands before the name of a capability.
type Figure<'a> = dyn Fn(&Capability) -> String + 'a;

/// Highest and lowest, then whatever else there is anything in.
pub(super) fn lists(out: &mut String, report: &Report, lang: Lang) {
    let lists = &report.lists;
    let by_mean = |it: &Capability| format!("{:>5}", mean(it, lang));
    list(out, report, w::report_highest(lang), (&lists.highest, &by_mean));
    list(out, report, w::report_lowest(lang), (&lists.lowest, &by_mean));
    let counted = counted(report);
    let weighed = |it: &Capability| {
        format!("{:>10}", it.importance.map(|it| importance(lang, counted, it)).unwrap_or_default())
    };
    list(out, report, w::paper_most_important(lang), (&lists.most_important, &weighed));
    let agreement = |it: &Capability| format!("{:>5}", number(lang, it.agreement, 2));
    list(out, report, w::paper_widest(lang), (&lists.widest, &agreement));
    let ends = |it: &Capability| {
        let [none, low, .., top] = it.counts.unwrap_or_default();
        w::paper_ends(lang, none + low, top)
    };
    list(out, report, w::paper_apart(lang), (&lists.leading_and_lacking, &ends));
    claims(out, report, lang);
    let left = |it: &Capability| {
        format!("{:>5}  {}", number(lang, it.gap, 2), w::paper_target(lang, it.target.level))
    };
    list(out, report, w::paper_farthest(lang), (&lists.farthest, &left));
}

/// What is to be talked about first.
pub(super) fn discussion(out: &mut String, report: &Report, lang: Lang) {
    let open: Vec<&Topic> =
        report.discussion.iter().filter(|it| it.standing == "open" && it.weight > 0.0).collect();
    if open.is_empty() {
        return;
    }
    heading(out, w::discussion_help(lang));
    let is_weighed = report.capabilities.iter().any(|it| it.importance.is_some_and(|it| it > 0));
    let by = if is_weighed { w::discussion_by_importance(lang) } else { w::paper_by_spread(lang) };
    prose(out, 0, by);
    prose(out, 0, w::paper_disagreement(lang));
    for (place, topic) in open.iter().take(TOPICS).enumerate() {
        let Some(it) = named(report, &topic.capability) else { continue };
        let apart = number(lang, topic.disagreement, 2);
        line(out, format_args!("{:>3}. {apart:>5}  {}", place + 1, it.name));
    }
    let more = open.len().saturating_sub(TOPICS);
    if more > 0 {
        prose(out, 5, &w::shown_more(lang, more));
    }
}

/// Where somebody claims the highest level: those with as many claims on one line.
fn claims(out: &mut String, report: &Report, lang: Lang) {
    let claims = &report.lists.claims;
    if claims.is_empty() {
        return;
    }
    heading(out, w::lists_title_claims(lang));
    let mut counts: Vec<u32> = claims.iter().map(|it| it.count).collect();
    counts.dedup();
    for count in counts {
        let own = claims.iter().filter(|it| it.count == count);
        let names: Vec<&str> =
            own.filter_map(|it| Some(named(report, &it.capability)?.name.as_str())).collect();
        hanging(
            out,
            (2, 6),
            &w::paper_claims(lang, usize::try_from(count).unwrap_or(usize::MAX), names.join("; ")),
        );
    }
}

fn list(out: &mut String, report: &Report, title: &str, (ids, figure): (&[String], &Figure<'_>)) {
    if ids.is_empty() {
        return;
    }
    heading(out, title);
    for it in ids.iter().filter_map(|id| named(report, id)) {
        line(out, format_args!("{}  {}", figure(it), it.name));
    }
}

fn named<'a>(report: &'a Report, id: &str) -> Option<&'a Capability> {
    report.capabilities.iter().find(|capability| capability.id == id)
}
