//! The plan that merges one capability into another, and what the other does not take over.
//!
//! The merged capability goes off the map with its own marks and comments still on it, so that nothing said is gone;
//! [`merge_loses`] counts what the target will not show. Ended rounds are left as they are.

use super::{change_capability, on_the_map};
use crate::domain::choice::Choice;
use crate::domain::edit::{Dots, Edit, Enrol, Hands, Item, Judge, Ref};
use crate::domain::id::CapabilityId;
use crate::domain::map::{Capability, Carried, Off};
use crate::domain::method::Subject;
use crate::domain::plain::Plain;
use crate::domain::rating::Mark;
use crate::domain::refusal::Refusal;
use crate::domain::respondent::Respondent;
use crate::domain::round::{Ballot, Round};
use crate::domain::session::{Judgement, Session};

/// One capability that is to become part of another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merge {
    /// What goes off the map.
    pub from: CapabilityId,
    /// What it becomes part of.
    pub into: CapabilityId,
    /// Which mark stands where a ballot has rated both.
    pub ratings: MergeRatings,
    /// Why; may be empty, as the target says most of it.
    pub reason: Plain,
}

/// Which mark stands where a ballot has rated both capabilities; where it has rated one, that mark stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MergeRatings {
    /// The target's.
    KeepTarget,
    /// The lower level: together they are no better than the weaker part. A level stands over "don't know".
    Lower,
}

/// What the target of a merge does not take over.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MergeLoss {
    /// Marks of the newest round that give way to another mark, or stay behind because the round has ended.
    pub marks: usize,
    /// Comments of the newest round that stay behind because it has ended.
    pub comments: usize,
    /// Dots over what one capability may have, and dots of respondents that are set aside: they stay behind.
    pub dots: u32,
    /// Judgements that give way to the target's own: 0 or 1.
    pub judgements: usize,
    /// Choices of scenario that stay with the merged capability, because the target has one: 0 or more.
    pub choices: usize,
}

/// Merges one capability into another.
///
/// # Errors
/// [`Refusal::Circle`] for a capability and itself, [`Refusal::Missing`] or [`Refusal::OffTheMap`] for either.
pub fn merge_capabilities(session: &Session, merge: &Merge) -> Result<Edit, Refusal> {
    let (from, into) = both(session, &merge.from, &merge.into)?;
    let mut edits = Vec::new();
    if let Some(round) = session.open_round() {
        marks(round, merge, &mut edits);
    }
    for respondent in session.active() {
        dots(session, respondent, merge, &mut edits);
    }
    hands(session, merge, &mut edits);
    judgement(session, merge, &mut edits);
    edits.extend(choices_moved(session, merge));
    edits.push(change_capability(united(from, into)));
    let carried = carried(session, &merge.from, merge.ratings.into());
    let off = Off { reason: merge.reason.clone(), into: vec![into.id.clone()], carried };
    edits.push(change_capability(Capability { off: Some(off), ..from.clone() }));
    Ok(Edit::Batch(edits))
}

impl From<MergeRatings> for Carried {
    fn from(rule: MergeRatings) -> Self {
        match rule {
            MergeRatings::KeepTarget => Self::Target,
            MergeRatings::Lower => Self::Lower,
        }
    }
}

/// The rule by which marks were taken over, where the open round holds any of this capability.
pub(super) fn carried(session: &Session, id: &CapabilityId, rule: Carried) -> Option<Carried> {
    let round = session.open_round()?;
    round.ballots.iter().any(|ballot| is_rated(round, ballot, id)).then_some(rule)
}

/// What the target will not take over, whichever rule is used.
///
/// # Errors
/// As [`merge_capabilities`].
pub fn merge_loses(
    session: &Session,
    from: &CapabilityId,
    into: &CapabilityId,
) -> Result<MergeLoss, Refusal> {
    both(session, from, into)?;
    let mut loss = MergeLoss::default();
    match (session.open_round(), session.current_round()) {
        (Some(round), _) => {
            let rated_both = |it: &&Ballot| is_rated(round, it, from) && is_rated(round, it, into);
            loss.marks = round.ballots.iter().filter(rated_both).count();
        }
        (None, Some(ended)) => {
            loss.marks = ended.ballots.iter().filter(|it| is_rated(ended, it, from)).count();
            loss.comments = ended.ballots.iter().filter(|it| it.comments.contains_key(from)).count();
        }
        (None, None) => {}
    }
    loss.dots = session.respondents.iter().map(|it| dots_lost(session, it, from, into)).sum();
    let judged = |id: &CapabilityId| session.judgements.contains_key(id);
    loss.judgements = usize::from(judged(from) && judged(into));
    if choices_about(session, into).next().is_some() {
        loss.choices = choices_about(session, from).count();
    }
    Ok(loss)
}

fn both<'a>(
    session: &'a Session,
    from: &CapabilityId,
    into: &CapabilityId,
) -> Result<(&'a Capability, &'a Capability), Refusal> {
    if from == into {
        return Err(Refusal::Circle(Ref::Capability(from.clone())));
    }
    Ok((on_the_map(session, from)?, on_the_map(session, into)?))
}

/// Carries marks and comments over, ballot by ballot; whole ballots, as a respondent set aside takes no single mark.
fn marks(round: &Round, merge: &Merge, edits: &mut Vec<Edit>) {
    let Some(from) = round.place(&merge.from) else { return };
    let target = round.place(&merge.into);
    if target.is_none() {
        edits.push(Edit::Enrol(Enrol { round: round.number, capability: merge.into.clone() }));
    }
    let target = target.unwrap_or(round.order.len());
    for ballot in &round.ballots {
        let mut merged = ballot.clone();
        merged.marks.set(target, merge.ratings.of(ballot.mark(from), ballot.mark(target)));
        if let Some(comment) = ballot.comments.get(&merge.from) {
            let joined = join(ballot.comments.get(&merge.into), comment);
            merged.comments.insert(merge.into.clone(), joined);
        }
        if merged != *ballot {
            edits.push(Edit::Change(Item::Ballot(round.number, merged)));
        }
    }
}

impl MergeRatings {
    fn of(self, from: Mark, target: Mark) -> Mark {
        match (self, from, target) {
            (_, from, Mark::NotRated) => from,
            (_, Mark::NotRated, target)
            | (Self::KeepTarget, _, target)
            | (Self::Lower, Mark::DontKnow, target) => target,
            (Self::Lower, from, Mark::DontKnow) => from,
            (Self::Lower, Mark::Level(from), Mark::Level(target)) => Mark::Level(from.min(target)),
        }
    }
}

fn join(own: Option<&Plain>, other: &Plain) -> Plain {
    match own {
        Some(own) if own != other => Plain::new(&format!("{own}\n{other}")),
        Some(_) | None => other.clone(),
    }
}

/// Moves dots to the target as far as one capability may take them. The rest stay and go off the map, where they count no
/// longer: their owner can place them anew, and nobody else sees a number change.
fn dots(session: &Session, respondent: &Respondent, merge: &Merge, edits: &mut Vec<Edit>) {
    let (from, into) = (&merge.from, &merge.into);
    let own = session.dots_on(&respondent.id, into);
    let moving = dots_after(session, respondent, from, into) - own;
    if moving == 0 {
        return;
    }
    let set = |capability: &CapabilityId, dots| {
        Edit::Dots(Dots { respondent: respondent.id.clone(), capability: capability.clone(), dots })
    };
    edits.push(set(from, session.dots_on(&respondent.id, from) - moving));
    edits.push(set(into, own + moving));
}

/// Adds the hands that were counted for both: nobody knows who has raised one twice.
fn hands(session: &Session, merge: &Merge, edits: &mut Vec<Edit>) {
    let counted = |id: &CapabilityId| session.hands.get(id).copied().unwrap_or_default();
    let (from, into) = (counted(&merge.from), counted(&merge.into));
    if from == 0 {
        return;
    }
    let set = |capability: &CapabilityId, hands| Edit::Hands(Hands { capability: capability.clone(), hands });
    edits.push(set(&merge.from, 0));
    edits.push(set(&merge.into, into.saturating_add(from)));
}

fn dots_after(session: &Session, respondent: &Respondent, from: &CapabilityId, into: &CapabilityId) -> u8 {
    let own = session.dots_on(&respondent.id, into);
    let sum = own.saturating_add(session.dots_on(&respondent.id, from));
    sum.min(session.dot_rule().most_on_one).max(own)
}

fn dots_lost(session: &Session, respondent: &Respondent, from: &CapabilityId, into: &CapabilityId) -> u32 {
    let moving = u32::from(session.dots_on(&respondent.id, from));
    if !respondent.is_active() {
        return moving;
    }
    let own = session.dots_on(&respondent.id, into);
    moving + u32::from(own) - u32::from(dots_after(session, respondent, from, into))
}

fn judgement(session: &Session, merge: &Merge, edits: &mut Vec<Edit>) {
    let Some(moving) = session.judgements.get(&merge.from) else { return };
    let judge = |capability: &CapabilityId, judgement: Judgement| {
        Edit::Judge(Judge { capability: capability.clone(), judgement })
    };
    edits.push(judge(&merge.from, Judgement::default()));
    if !session.judgements.contains_key(&merge.into) {
        edits.push(judge(&merge.into, moving.clone()));
    }
}

fn choices_moved(session: &Session, merge: &Merge) -> Vec<Edit> {
    if choices_about(session, &merge.into).next().is_some() {
        return Vec::new();
    }
    let subject = Subject::Capability(merge.into.clone());
    choices_about(session, &merge.from)
        .map(|choice| {
            Edit::Change(Item::Choice(Choice { subject: subject.clone(), ..choice.clone() }.into()))
        })
        .collect()
}

fn choices_about<'a>(session: &'a Session, id: &'a CapabilityId) -> impl Iterator<Item = &'a Choice> {
    let about = move |choice: &&Choice| matches!(&choice.subject, Subject::Capability(own) if own == id);
    session.choices.iter().filter(about)
}

/// The target with the goals of both, and the other's open question where it has none of its own.
fn united(from: &Capability, into: &Capability) -> Capability {
    let mut target = into.clone();
    target.goals.extend(from.goals.iter().filter(|goal| !into.goals.contains(goal)).cloned());
    if target.doubt.is_empty() {
        target.doubt = from.doubt.clone();
    }
    target
}

fn is_rated(round: &Round, ballot: &Ballot, id: &CapabilityId) -> bool {
    round.place(id).is_some_and(|place| ballot.mark(place) != Mark::NotRated)
}
