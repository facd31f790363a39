//! Those who answered, by letter, and how far apart lie the answers of who has answered twice.

use crate::domain::text::Lang;
use crate::i18n::{number, words as w};
use crate::report::model::{Letter, Report, Retest};

use super::layout::{heading, line};

pub(super) fn raters(out: &mut String, report: &Report, lang: Lang) {
    heading(out, w::raters_report(lang));
    for letter in &report.letters {
        line(out, format_args!("  {:<3} {}", letter.letter, about(lang, letter)));
    }
    for retest in &report.retests {
        line(out, format_args!("  {:<3} {}", retest.letter, apart(lang, retest)));
    }
}

/// How many raters there are, how far they have come, and what else is to be known where there is any of it.
fn about(lang: Lang, it: &Letter) -> String {
    let more = [
        (it.late, w::raters_report_late as fn(Lang, usize) -> String),
        (it.interviews, w::raters_report_interviews),
        (it.not_counted, w::raters_report_not_counted),
        (it.twice, w::raters_report_twice),
    ];
    let more = more.into_iter().filter(|(count, _)| *count > 0).map(|(count, words)| words(lang, count));
    let first = w::raters_report_letter(lang, it.answered, it.ballots, it.done, it.of);
    std::iter::once(first).chain(more).collect::<Vec<_>>().join(" · ")
}

fn apart(lang: Lang, it: &Retest) -> String {
    let percent = number(lang, it.share_equal.map(|share| share * 100.0), 0);
    w::raters_report_apart(lang, it.answers, it.both, number(lang, it.mean_absolute, 2), percent)
}
