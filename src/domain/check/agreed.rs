//! What must hold for what a group agrees on in workshop 4.

use crate::domain::edit::Ref;
use crate::domain::id::{CapabilityId, RespondentId};
use crate::domain::method::DotRule;
use crate::domain::proposal::Proposal;
use crate::domain::refusal::Refusal;
use crate::domain::rules::{Cross, Rules};
use crate::domain::session::{Handed, Session};

use super::present;

/// The highest line of maturity, in hundredths of a level.
const HIGHEST: u16 = 400;
/// The most limits between bands of importance: what is told apart more finely is not compared by bands.
pub const MOST_BANDS: usize = 5;

/// Whether a session may have these rules: their figures make sense, and no dots are placed that they do not allow.
///
/// # Errors
/// [`Refusal::OutOfRange`] for a figure; [`Refusal::TooManyOnOne`] or [`Refusal::NoDotsLeft`] for dots.
pub fn rules(session: &Session, rules: &Rules) -> Result<(), Refusal> {
    figures(rules)?;
    let rule = rules.dots.unwrap_or(session.method.dots);
    for (respondent, own) in &session.dots {
        if own.values().any(|dots| *dots > rule.most_on_one) {
            return Err(Refusal::TooManyOnOne(rule.most_on_one));
        }
        if session.dots_used(respondent) > u32::from(rule.each) {
            return Err(Refusal::NoDotsLeft { respondent: respondent.clone(), each: rule.each });
        }
    }
    Ok(())
}

/// Whether the dots on a capability that comes back on the map fit beside what is used.
pub(super) fn dots_fit(session: &Session, id: &CapabilityId) -> Result<(), Refusal> {
    let each = session.dot_rule().each;
    let over = |respondent: &&RespondentId| {
        let back = u32::from(session.dots_on(respondent, id));
        back > 0 && session.dots_used(respondent) + back > u32::from(each)
    };
    match session.dots.keys().find(over) {
        Some(respondent) => Err(Refusal::NoDotsLeft { respondent: respondent.clone(), each }),
        None => Ok(()),
    }
}

/// Whether the figures of the rules make sense by themselves.
pub(super) fn figures(rules: &Rules) -> Result<(), Refusal> {
    if let Some(DotRule { each, most_on_one }) = rules.dots {
        if each == 0 {
            return Err(wrong("the number of dots that each has", each));
        }
        if most_on_one == 0 || most_on_one > each {
            return Err(wrong("the most dots on one capability", most_on_one));
        }
    }
    bands(rules.bands.as_deref().unwrap_or_default())?;
    if let Some(Cross { maturity, .. }) = rules.cross.filter(|cross| cross.maturity > HIGHEST) {
        return Err(wrong("the line of maturity", maturity));
    }
    if rules.top == Some(0) {
        return Err(wrong("the number of top ranks", 0_u32));
    }
    Ok(())
}

/// Whether these are where bands of importance can begin: per cent from 100 down to 1, each lower than the one before,
/// [`MOST_BANDS`] at most.
///
/// # Errors
/// [`Refusal::OutOfRange`] with the first that is not.
pub fn bands(bands: &[u8]) -> Result<(), Refusal> {
    let mut below = 101;
    for (place, band) in bands.iter().enumerate() {
        if *band == 0 || *band >= below || place >= MOST_BANDS {
            return Err(wrong("where a band of importance begins", *band));
        }
        below = *band;
    }
    Ok(())
}

/// Whether this can be where dots came from.
///
/// # Errors
/// [`Refusal::OutOfRange`] for an empty tag or a revision of 0.
pub fn handed(it: &Handed) -> Result<(), Refusal> {
    if it.tag.is_empty() || it.revision == 0 {
        return Err(wrong("the tag or the revision of an answer file", it.revision));
    }
    Ok(())
}

pub(super) fn proposal(session: &Session, it: &Proposal) -> Result<(), Refusal> {
    if it.text.is_empty() {
        return Err(Refusal::Nameless(Ref::Proposal(it.id.clone())));
    }
    let Some(id) = &it.about else { return Ok(()) };
    present(session.map.capability(id), || Ref::Capability(id.clone()))
}

fn wrong(what: &'static str, value: impl Into<u32>) -> Refusal {
    Refusal::OutOfRange { what, value: value.into().to_string() }
}
