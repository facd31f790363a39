//! What the figures say of each scenario, in words: the same on the screen and in every export.

use crate::analysis::figures::Figures;
use crate::analysis::fit::{self, Found, Verdict};
use crate::domain::choice::Choice;
use crate::domain::method::{Condition, Measure};
use crate::domain::respondent::{Respondent, letters};
use crate::domain::session::Session;
use crate::domain::text::Lang;
use crate::i18n::{number, percent, range, words as w};

use super::model::{Hint, Reason};

/// Letters or names of those who are alike, at most, and runs of letters as one.
const NAMED: usize = 8;

/// What a verdict is called.
#[must_use]
pub fn verdict(lang: Lang, verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::SpeaksFor => w::fit_for(lang),
        Verdict::Partly => w::fit_partly(lang),
        Verdict::SpeaksAgainst => w::fit_against(lang),
        Verdict::Unsaid => w::fit_unsaid(lang),
        Verdict::Withheld => w::fit_withheld(lang),
    }
}

/// The sign that stands before a verdict.
#[must_use]
pub fn sign(verdict: Verdict) -> char {
    match verdict {
        Verdict::SpeaksFor => '✓',
        Verdict::Partly => '±',
        Verdict::SpeaksAgainst => '✗',
        Verdict::Unsaid | Verdict::Withheld => '–',
    }
}

/// The sign that stands before a reason.
#[must_use]
pub fn mark(met: Option<bool>) -> char {
    match met {
        Some(true) => '✓',
        Some(false) => '✗',
        None => '?',
    }
}

/// What was measured and what is asked: `4 of 14 at level 3 or higher (at least 1)`. `who` names those
/// who are alike or can lead.
#[must_use]
pub fn reason(lang: Lang, it: &fit::Reason, released: bool, who: &str) -> String {
    let found = match (&it.found, it.value()) {
        (Some(found), Some(value)) => measured(lang, it.condition.measure, found, (value, released)),
        (_, _) if it.withheld => w::fit_withheld_lead(lang).to_owned(),
        (_, _) => unknown(lang, it.condition.measure),
    };
    let found = match &it.found {
        Some(Found::Alike { .. } | Found::CanLead(_)) if !who.is_empty() => {
            w::fit_alike_who(lang, found, who)
        }
        Some(_) | None => found,
    };
    format!("{found} ({})", asked(lang, &it.condition))
}

/// Those who are alike, in the order of their letters, by letter and runs of letters as one: `A–D, F`.
#[must_use]
pub fn by_letter(alike: &[&Respondent]) -> String {
    first(runs(&alike.iter().map(|respondent| respondent.letter).collect::<Vec<_>>()))
}

/// The first of these, and a sign where there are more.
#[must_use]
pub fn first(mut named: Vec<String>) -> String {
    let more = if named.len() > NAMED { " …" } else { "" };
    named.truncate(NAMED);
    format!("{}{more}", named.join(", "))
}

/// Places of letters in order, those that follow on each other as one.
fn runs(places: &[u16]) -> Vec<String> {
    let mut runs: Vec<(u16, u16)> = Vec::new();
    for place in places {
        match runs.last_mut() {
            Some((_, last)) if last.checked_add(1) == Some(*place) => *last = *place,
            Some(_) | None => runs.push((*place, *place)),
        }
    }
    let said = |(first, last): (u16, u16)| match last - first {
        0 => vec![letters(first)],
        1 => vec![letters(first), letters(last)],
        _ => vec![format!("{}–{}", letters(first), letters(last))],
    };
    runs.into_iter().flat_map(said).collect()
}

/// The hints for a choice. Letters stand for those who are alike, in the order of their letters.
pub(super) fn hints(session: &Session, figures: &Figures, choice: &Choice, lang: Lang) -> Vec<Hint> {
    let released = fit::Ground::of(session, figures, choice).released;
    let name = |number| session.method.scenario(number).map_or("", |it| it.name.get(lang));
    let one = |hint: fit::Hint| Hint {
        scenario: hint.scenario,
        scenario_name: name(hint.scenario).to_owned(),
        verdict: match hint.verdict {
            Verdict::SpeaksFor => "for",
            Verdict::Partly => "partly",
            Verdict::SpeaksAgainst => "against",
            Verdict::Unsaid => "unsaid",
            Verdict::Withheld => "withheld",
        },
        reasons: hint.reasons.iter().map(|it| modelled(session, figures, it, (lang, released))).collect(),
    };
    fit::hints(session, figures, choice).into_iter().map(one).collect()
}

fn modelled(
    session: &Session,
    figures: &Figures,
    it: &fit::Reason,
    (lang, released): (Lang, bool),
) -> Reason {
    let (count, of) = match &it.found {
        Some(Found::Counted { count, of }) => (Some(*count), Some(*of)),
        Some(Found::Alike { columns, of }) => (u32::try_from(columns.len()).ok(), Some(*of)),
        Some(Found::CanLead(who)) => (u32::try_from(who.len()).ok(), None),
        Some(Found::Width { .. } | Found::Mean(_)) | None => (None, None),
    };
    let (measure, level) = named(it.condition.measure);
    let alike = alike(session, figures, it);
    Reason {
        way: it.condition.way,
        measure,
        level,
        least: it.condition.least,
        most: it.condition.most,
        value: it.value(),
        count,
        of,
        letters: alike.iter().map(|respondent| respondent.letters()).collect(),
        met: it.met(),
        text: reason(lang, it, released, &by_letter(&alike)),
    }
}

/// Those who are alike, in the order of their letters.
fn alike<'a>(session: &'a Session, figures: &Figures, it: &fit::Reason) -> Vec<&'a Respondent> {
    let Some(Found::Alike { columns, .. }) = &it.found else { return Vec::new() };
    let columns = columns.iter().filter_map(|column| figures.columns.get(*column));
    let mut alike: Vec<&Respondent> =
        columns.filter_map(|column| session.respondents.get(column.index)).collect();
    alike.sort_by_key(|respondent| respondent.letter);
    alike
}

fn named(measure: Measure) -> (&'static str, Option<u8>) {
    match measure {
        Measure::AtLeast(level) => ("at_least", Some(level.get())),
        Measure::AtMost(level) => ("at_most", Some(level.get())),
        Measure::ShareAtLeast(level) => ("share_at_least", Some(level.get())),
        Measure::ShareAtMost(level) => ("share_at_most", Some(level.get())),
        Measure::Alike => ("alike", None),
        Measure::Width => ("width", None),
        Measure::Mean => ("mean", None),
        Measure::CanLead => ("can_lead", None),
    }
}

fn measured(lang: Lang, measure: Measure, found: &Found, (value, released): (f64, bool)) -> String {
    match found {
        Found::Counted { count, of } => {
            let counted = match measure {
                Measure::AtLeast(level) | Measure::ShareAtLeast(level) if level.get() < 4 => {
                    w::fit_above(lang, count, level.get(), of)
                }
                Measure::AtMost(level) | Measure::ShareAtMost(level) if level.get() > 0 => {
                    w::fit_below(lang, count, level.get(), of)
                }
                Measure::AtLeast(level)
                | Measure::AtMost(level)
                | Measure::ShareAtLeast(level)
                | Measure::ShareAtMost(level) => w::fit_on(lang, count, level.get(), of),
                Measure::Alike | Measure::Width | Measure::Mean | Measure::CanLead => String::new(),
            };
            if is_share(measure) { w::fit_share(lang, counted, range(lang, value, value)) } else { counted }
        }
        Found::Alike { columns, of } => w::fit_alike(lang, columns.len(), of, range(lang, value, value)),
        Found::Width { lowest, highest } if lowest == highest => w::fit_no_width(lang, lowest.get()),
        Found::Width { lowest, highest } => {
            w::fit_width(lang, highest.get(), lowest.get(), highest.get() - lowest.get())
        }
        Found::Mean(mean) => w::fit_mean(lang, number(lang, Some(*mean), if released { 1 } else { 2 })),
        Found::CanLead(who) if who.is_empty() => w::fit_no_leaders(lang).to_owned(),
        Found::CanLead(who) => w::fit_leaders(lang, who.len()),
    }
}

fn unknown(lang: Lang, measure: Measure) -> String {
    let what = match measure {
        Measure::AtLeast(level) | Measure::ShareAtLeast(level) if level.get() < 4 => {
            w::fit_what_above(lang, level.get())
        }
        Measure::AtMost(level) | Measure::ShareAtMost(level) if level.get() > 0 => {
            w::fit_what_below(lang, level.get())
        }
        Measure::AtLeast(level)
        | Measure::AtMost(level)
        | Measure::ShareAtLeast(level)
        | Measure::ShareAtMost(level) => w::fit_what_on(lang, level.get()),
        Measure::Alike => w::fit_what_alike(lang).to_owned(),
        Measure::Width => w::fit_what_width(lang).to_owned(),
        Measure::Mean => w::fit_what_mean(lang).to_owned(),
        Measure::CanLead => return w::fit_unknown_lead(lang).to_owned(),
    };
    w::fit_unknown(lang, what)
}

/// What is asked: `at least 1`, `at most 50 %`.
fn asked(lang: Lang, it: &Condition) -> String {
    let bound = |value: f64| {
        let decimals = if (value * 10.0).fract() == 0.0 { None } else { Some(2) };
        let bound = decimals.map_or_else(|| range(lang, value, value), |it| number(lang, Some(value), it));
        if it.measure == Measure::Width {
            return w::fit_steps(lang, bound);
        }
        if is_share(it.measure) { percent(lang, bound) } else { bound }
    };
    match (it.least, it.most) {
        (Some(least), Some(most)) if least < most => w::fit_between(lang, bound(least), bound(most)),
        (Some(least), Some(_)) => w::fit_exactly(lang, bound(least)),
        (Some(least), None) => w::fit_least(lang, bound(least)),
        (None, Some(most)) => w::fit_most(lang, bound(most)),
        (None, None) => String::new(),
    }
}

fn is_share(measure: Measure) -> bool {
    match measure {
        Measure::ShareAtLeast(_) | Measure::ShareAtMost(_) | Measure::Alike => true,
        Measure::AtLeast(_) | Measure::AtMost(_) | Measure::Width | Measure::Mean | Measure::CanLead => false,
    }
}

#[cfg(test)]
mod tests {
    use super::runs;

    #[test]
    fn letters_that_follow_on_each_other_are_one_run() {
        assert_eq!(runs(&[0, 1, 2, 3, 5, 7, 8, 26]).join(", "), "A–D, F, H, I, AA");
        assert_eq!(runs(&[]).len(), 0);
    }
}
