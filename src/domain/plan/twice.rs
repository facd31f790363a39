//! Whoever has answered twice counts once: which of several answers of one rater that is.
//!
//! A rater is known by the respondent and the name, however the name is spaced and cased. All answers are kept. What
//! somebody has chosen counts; where nobody has chosen, what was handed in last does. The rule looks at the answers
//! only, never at the order in which they came.

use std::cmp::Reverse;
use std::collections::{BTreeSet, HashMap};

use chrono::NaiveDateTime;

use super::add;
use crate::domain::draft;
use crate::domain::edit::{Edit, Item};
use crate::domain::id::RespondentId;
use crate::domain::plain::Plain;
use crate::domain::round::{Ballot, BallotKey, Round};

/// Who has answered: for whom, and the name as [`folded`] gives it.
pub type Rater = (RespondentId, String);

/// Whether two ballots are answers of one rater.
#[must_use]
pub fn is_same_rater(one: &Ballot, other: &Ballot) -> bool {
    one.respondent == other.respondent && folded(one) == folded(other)
}

/// Who a ballot's rater is: the name without what a second hand may write otherwise.
#[must_use]
pub fn folded(ballot: &Ballot) -> String {
    draft::key(ballot.rater.as_str())
}

/// The answers that the rater of this one has given, itself among them. A ballot with nothing on it is none.
pub fn answers_of<'a>(ballots: &'a [Ballot], one: &'a Ballot) -> impl Iterator<Item = &'a Ballot> {
    ballots.iter().filter(move |it| is_answer(it) && is_same_rater(it, one))
}

/// Whether a ballot counts, by the rule, where these are all answers of its rater. One that has no other beside it stays
/// as it is.
fn counts_among(all: &[&Ballot], one: &Ballot) -> bool {
    if all.len() < 2 || !is_answer(one) {
        return !one.aside;
    }
    if all.iter().any(|it| it.chosen) {
        return one.chosen;
    }
    let last = all.iter().max_by_key(|it| weight(it));
    last.is_some_and(|last| last.tag == one.tag && last.rater == one.rater)
}

/// What was handed in counts before what was only begun, and of the former the last. Of what was only begun the first
/// does: whoever begins anew does not take back what stands.
fn weight(ballot: &Ballot) -> (bool, Option<NaiveDateTime>, Option<Reverse<&str>>, &str, &str) {
    let (handed_in, at, tag, rater) = came_in(ballot);
    (handed_in, at, (!handed_in).then_some(Reverse(tag)), tag, rater)
}

/// What sorts the answers of one rater by when they came: first what was only begun, then by the time of handing in, and
/// where that is the same or unknown by the tag.
#[must_use]
pub fn came_in(ballot: &Ballot) -> (bool, Option<NaiveDateTime>, &str, &str) {
    (ballot.done || ballot.at.is_some(), ballot.at, ballot.tag.as_str(), ballot.rater.as_str())
}

/// Whether the rater of this key has answered in the round already, in a ballot of another key.
#[must_use]
pub fn has_answered(round: &Round, key: &BallotKey) -> bool {
    let new = Ballot::empty(key);
    answers_of(&round.ballots, &new).any(|it| !it.is(key))
}

/// A tag that no ballot of this respondent in the round has: `2` for the second sitting at the screen, then `3`.
#[must_use]
pub fn next_sitting(round: &Round, respondent: &RespondentId) -> Plain {
    let taken = |tag: &str| round.ballots_of(respondent).any(|it| it.tag.as_str() == tag);
    let free = (2..=u16::MAX).map(|number| number.to_string()).find(|tag| !taken(tag));
    Plain::line(&free.unwrap_or_default())
}

/// The edit after which of the answers of this ballot's rater those of these keys count, and no others; none where that
/// is so already. Several may.
#[must_use]
pub fn choose_answers(round: &Round, of: &BallotKey, counted: &[BallotKey]) -> Option<Edit> {
    let one = round.ballot(of)?;
    let edits: Vec<Edit> = answers_of(&round.ballots, one)
        .filter_map(|it| {
            let chosen = counted.iter().any(|key| it.is(key));
            let then = Ballot { aside: !chosen, chosen, ..it.clone() };
            (then != *it).then_some(then).map(|then| Edit::Change(Item::Ballot(round.number, then)))
        })
        .collect();
    (!edits.is_empty()).then_some(Edit::Batch(edits))
}

/// Takes ballots into a round, new ones at the end of its list and others in the place of their former selves, and sets
/// aside what does not count of the raters they are from. What they say themselves of counting is not looked at.
///
/// A revision older than the one that is there is passed over, and so is what is there already: taking in the same once
/// more gives no edits.
#[must_use]
pub fn take_in(round: &Round, ballots: impl IntoIterator<Item = Ballot>) -> Vec<Edit> {
    let mut after = round.ballots.clone();
    let places = after.iter().enumerate().map(|(place, ballot)| (ballot.key(round.number), place));
    let mut places: HashMap<BallotKey, usize> = places.collect();
    let mut touched = BTreeSet::new();
    for ballot in ballots {
        let place = *places.entry(ballot.key(round.number)).or_insert(after.len());
        let from = rater(&ballot);
        match after.get_mut(place) {
            Some(held) if held.revision > ballot.revision => continue,
            Some(held) => *held = Ballot { aside: held.aside, chosen: held.chosen, ..ballot },
            None => after.push(Ballot { aside: false, chosen: false, ..ballot }),
        }
        touched.insert(from);
    }
    settle_raters(&mut after, &touched);
    edits(round, after)
}

/// Sets aside of these raters what does not count by the rule.
pub fn settle_raters(ballots: &mut [Ballot], raters: &BTreeSet<Rater>) {
    let mut theirs: HashMap<Rater, Vec<&Ballot>> = HashMap::new();
    for ballot in ballots.iter().filter(|ballot| is_answer(ballot)) {
        let rater = rater(ballot);
        if raters.contains(&rater) {
            theirs.entry(rater).or_default().push(ballot);
        }
    }
    let aside = |ballot: &Ballot| match theirs.get(&rater(ballot)) {
        Some(all) => !counts_among(all, ballot),
        None => ballot.aside,
    };
    let aside: Vec<bool> = ballots.iter().map(aside).collect();
    for (ballot, aside) in ballots.iter_mut().zip(aside) {
        ballot.aside = aside;
    }
}

/// What leads from the ballots of a round to these, which begin with the same keys.
fn edits(round: &Round, after: Vec<Ballot>) -> Vec<Edit> {
    let mut edits = Vec::new();
    for (place, ballot) in after.into_iter().enumerate() {
        match round.ballots.get(place) {
            Some(held) if *held == ballot => {}
            Some(_) => edits.push(Edit::Change(Item::Ballot(round.number, ballot))),
            None => edits.push(add(Item::Ballot(round.number, ballot), place)),
        }
    }
    edits
}

/// Who has answered with this ballot.
#[must_use]
pub fn rater(ballot: &Ballot) -> Rater {
    (ballot.respondent.clone(), folded(ballot))
}

/// Whether anything stands on a ballot, or its rater has said to be done.
#[must_use]
pub fn is_answer(ballot: &Ballot) -> bool {
    !ballot.is_blank() || ballot.done
}

#[cfg(test)]
mod tests;
