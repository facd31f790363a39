//! Plans for raters: taking ballots in, which one counts of a rater who has answered twice, and when one is late.
//!
//! A rater is known by the respondent and the name, whatever its capitals and spaces; the respondent as one is the rater
//! without a name. All that a rater has handed in is kept. What counts follows from what is there and never from the
//! order in which it came.

use std::collections::{BTreeSet, HashMap};

use chrono::{NaiveDate, NaiveDateTime};

use super::add;
use crate::domain::edit::{Edit, Item};
use crate::domain::id::RespondentId;
use crate::domain::plain::Plain;
use crate::domain::round::{Ballot, BallotKey, Round};
use crate::domain::terms::Showing;

/// A rater of a respondent, by the name as [`name_of_rater`] gives it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rater {
    /// For whom.
    pub respondent: RespondentId,
    /// The name without capitals; empty for the respondent as one.
    pub name: String,
}

impl Rater {
    /// Whose ballot this is.
    #[must_use]
    pub fn of(ballot: &Ballot) -> Self {
        Self { respondent: ballot.respondent.clone(), name: name_of_rater(&ballot.rater) }
    }
}

/// A rater's name as it is compared: without capitals, and with one space between its words.
#[must_use]
pub fn name_of_rater(name: &Plain) -> String {
    name.as_str().to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether an answer that is begun or handed in on this day is late: after the reveal or the last day.
#[must_use]
pub fn is_late(round: &Round, day: NaiveDate) -> bool {
    round.terms.showing == Showing::Revealed || round.terms.until.is_some_and(|until| day > until)
}

/// Of one rater's ballots the one that counts as long as nobody has decided: the one handed in last.
///
/// What has been handed in goes before what has only been begun; then the time decides, and where that is the same or
/// unknown the tag.
pub fn count_latest<'a>(ballots: impl IntoIterator<Item = &'a Ballot>) -> Option<&'a Ballot> {
    ballots.into_iter().max_by_key(|ballot| order(ballot))
}

fn order(ballot: &Ballot) -> (bool, Option<NaiveDateTime>, &Plain, &Plain) {
    (ballot.done, ballot.at, &ballot.tag, &ballot.rater)
}

/// Takes ballots into a round, new ones at the end of its list and others in the place of their former selves, and counts
/// the latest of each rater who has more than one. Whether they say to be set aside is not looked at.
///
/// A revision older than the one that is there is passed over, and so is what is there already, so that taking in the
/// same once more gives no edits and leaves what was decided. Anything new from a rater opens that again.
#[must_use]
pub fn take_in(round: &Round, handed: impl IntoIterator<Item = Ballot>) -> Vec<Edit> {
    let mut after = round.ballots.clone();
    let places = after.iter().enumerate().map(|(place, ballot)| (ballot.key(round.number), place));
    let mut places: HashMap<BallotKey, usize> = places.collect();
    let mut touched = BTreeSet::new();
    for ballot in handed {
        let place = *places.entry(ballot.key(round.number)).or_insert(after.len());
        let rater = Rater::of(&ballot);
        match after.get_mut(place) {
            Some(held) if held.revision > ballot.revision || says_the_same(held, &ballot) => continue,
            Some(held) => *held = Ballot { aside: held.aside, ..ballot },
            None => after.push(Ballot { aside: false, ..ballot }),
        }
        touched.insert(rater);
    }
    settle(&mut after, &touched);
    edits(round, after)
}

/// Counts those of a rater's ballots in a round that are named and sets the others aside.
#[must_use]
pub fn count_these(round: &Round, rater: &Rater, counted: &[BallotKey]) -> Vec<Edit> {
    let mut after = round.ballots.clone();
    for ballot in after.iter_mut().filter(|ballot| Rater::of(ballot) == *rater) {
        ballot.aside = !counted.iter().any(|key| ballot.is(key));
    }
    edits(round, after)
}

/// Whether two ballots of one key are the same in all that the rater has said.
fn says_the_same(held: &Ballot, other: &Ballot) -> bool {
    *held == Ballot { aside: held.aside, late: held.late, ..other.clone() }
}

/// Leaves of these raters, where they have several ballots, the latest counted.
fn settle(ballots: &mut [Ballot], raters: &BTreeSet<Rater>) {
    let mut theirs: HashMap<Rater, Vec<&mut Ballot>> = HashMap::new();
    for ballot in ballots {
        let rater = Rater::of(ballot);
        if raters.contains(&rater) {
            theirs.entry(rater).or_default().push(ballot);
        }
    }
    for mut ballots in theirs.into_values().filter(|ballots| ballots.len() > 1) {
        let latest = ballots.iter().enumerate().max_by_key(|(_, ballot)| order(ballot));
        let latest = latest.map(|(place, _)| place);
        for (place, ballot) in ballots.iter_mut().enumerate() {
            ballot.aside = Some(place) != latest;
        }
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

#[cfg(test)]
mod tests;
