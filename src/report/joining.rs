//! Who joins a choice and what is expected of it, and the tally in words, the same on the screen and in every export.

use crate::analysis::interest::Interest;
use crate::domain::choice::{self, Stance};
use crate::domain::id::RespondentId;
use crate::domain::session::Session;
use crate::domain::text::Lang;
use crate::i18n::words as w;

use super::model::{Commitment, Expected, Tally};

/// The answers to the chosen scenario, counted; `None` in a copy that they are left out of.
#[must_use]
pub fn tally(session: &Session, choice: &choice::Choice) -> Option<Tally> {
    let counted = Interest::of(session, choice);
    choice.unnamed().is_none().then(|| Tally {
        of: counted.of,
        yes: counted.yes,
        no: counted.no,
        considering: counted.considering,
        not_answered: counted.silent,
        least: counted.least,
        missing: counted.missing(),
        leaderless: counted.leaderless,
    })
}

/// How many have joined, where the copy does not say who; `None` where it does.
#[must_use]
pub fn withheld(lang: Lang, choice: &choice::Choice) -> Option<String> {
    choice.unnamed().map(|joined| w::commitment_withheld(lang, usize::from(joined)))
}

/// What stands for those who bear what no organisation bears by name.
#[must_use]
pub fn nobody(lang: Lang, session: &Session) -> &'static str {
    if session.choices.iter().any(|choice| choice.unnamed().is_some()) {
        return w::budget_unnamed(lang);
    }
    w::budget_common(lang)
}

/// `7 of 14 yes · 3 no · 4 not answered`; what nobody has answered is left out.
#[must_use]
pub fn counted(lang: Lang, tally: &Tally) -> String {
    let mut parts = vec![w::commitment_tally_yes(lang, tally.of, tally.yes)];
    let rest = [
        (tally.no, w::commitment_tally_no(lang, tally.no)),
        (tally.considering, w::commitment_tally_considering(lang, tally.considering)),
        (tally.not_answered, w::commitment_tally_silent(lang, tally.not_answered)),
    ];
    parts.extend(rest.into_iter().filter(|(count, _)| *count > 0).map(|(_, said)| said));
    parts.join(" · ")
}

/// How many it takes and whether they are there; `None` where nobody has said how many.
#[must_use]
pub fn needed(lang: Lang, tally: &Tally) -> Option<String> {
    let least = tally.least?;
    Some(match tally.missing {
        _ if least == 0 => w::commitment_least_none(lang).to_owned(),
        0 => w::commitment_least_reached(lang, least),
        missing => w::commitment_least_missing(lang, least, missing),
    })
}

/// What a stance is called.
#[must_use]
pub fn stance(lang: Lang, stance: Stance) -> &'static str {
    match stance {
        Stance::Leads => w::commitment_leads(lang),
        Stance::Joins => w::commitment_joins(lang),
        Stance::Considering => w::commitment_considers(lang),
        Stance::Declines => w::commitment_declines(lang),
    }
}

/// The answers of those who count and may be named, in the order in which they came.
pub(super) fn commitments(
    session: &Session,
    choice: &choice::Choice,
    named: &dyn Fn(&RespondentId) -> bool,
) -> Vec<Commitment> {
    let shown = |it: &&choice::Commitment| {
        session.respondent(&it.respondent).is_some_and(crate::domain::respondent::Respondent::is_active)
            && named(&it.respondent)
    };
    let one = |it: &choice::Commitment| Commitment {
        respondent: it.respondent.to_string(),
        scenario: it.scenario,
        counts: it.scenario == choice.scenario,
        stance: match it.stance {
            Stance::Leads => "leads",
            Stance::Joins => "joins",
            Stance::Considering => "considering",
            Stance::Declines => "declines",
        },
        at: it.at.map(|at| at.to_string()),
        said_by: it.said_by.to_string(),
    };
    choice.commitments.iter().filter(shown).map(one).collect()
}

pub(super) fn expected(it: &choice::Expected) -> Expected {
    Expected {
        effects: it.effects.to_string(),
        steering: it.steering.to_string(),
        legal: it.legal.to_string(),
    }
}
