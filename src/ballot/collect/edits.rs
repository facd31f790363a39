//! What the contests come to, as edits of the session: one batch for everything.
//!
//! What comes from files stands in the order of its tags, which chance has given: neither the order of a look nor of the
//! ballots in the session tells who was first.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::contest::{Candidate, Outcome, Standing, decide};
use super::{Gathering, Whose, said};
use crate::domain::edit::{At, Edit, Item, Ref};
use crate::domain::plain::Plain;
use crate::domain::plan::{Rater, rater, settle_raters};
use crate::domain::round::{Ballot, BallotKey, Round};
use crate::domain::sealed::{Sealed, place};
use crate::domain::session::Session;

/// Decides each contest, and writes findings into the gathering; gives back the edits.
pub(super) fn make(
    session: &Session,
    contests: &BTreeMap<(u16, &Plain), Vec<Candidate<'_>>>,
    gathering: &mut Gathering,
) -> Vec<Edit> {
    let mut edits = Vec::new();
    for round in &session.rounds {
        let own: Vec<_> = contests.iter().filter(|((number, _), _)| *number == round.number).collect();
        if own.is_empty() {
            continue;
        }
        let mut after = After::of(round);
        for ((_, tag), candidates) in &own {
            let outcome = decide(round, tag, candidates);
            note(candidates, &outcome, gathering);
            after.put(tag, outcome);
        }
        after.settle();
        let taken: BTreeSet<usize> =
            own.iter().flat_map(|(_, list)| list.iter().map(|it| it.place)).collect();
        twice(&after.ballots, &taken, gathering);
        edits.extend(after.edits(round));
    }
    edits
}

fn note(candidates: &[Candidate<'_>], outcome: &Outcome, gathering: &mut Gathering) {
    for (it, standing) in candidates.iter().zip(&outcome.standings) {
        if let Some(finding) = gathering.findings.get_mut(it.place) {
            finding.what = said(*standing);
        }
        if matches!(standing, Standing::New | Standing::Newer(_) | Standing::Held) {
            gathering.taken.push((it.file.name.clone(), it.file.sum));
        }
    }
}

/// Marks the findings whose raters have answered more than once.
fn twice(ballots: &[Ballot], places: &BTreeSet<usize>, gathering: &mut Gathering) {
    let mut answers: HashMap<Rater, usize> = HashMap::new();
    for ballot in ballots.iter().filter(|ballot| ballot.done || !ballot.marks.bytes().is_empty()) {
        *answers.entry(rater(ballot)).or_default() += 1;
    }
    for (_, finding) in gathering.findings.iter_mut().enumerate().filter(|(place, _)| places.contains(place))
    {
        if let Whose::Shared(respondent, name) = &finding.whose {
            let key = BallotKey::keyed(0, respondent.clone(), name.clone());
            finding.twice = answers.get(&rater(&Ballot::empty(&key))).is_some_and(|number| *number > 1);
        }
    }
}

/// What a round is to hold.
struct After {
    ballots: Vec<Ballot>,
    sealed: Vec<Sealed>,
    touched: BTreeSet<Rater>,
    /// Whoever has an answer less.
    fewer: BTreeSet<Rater>,
}

impl After {
    fn of(round: &Round) -> Self {
        Self {
            ballots: round.ballots.clone(),
            sealed: round.sealed.clone(),
            touched: BTreeSet::new(),
            fewer: BTreeSet::new(),
        }
    }

    /// Leaves of this invitation what its contest came to.
    fn put(&mut self, tag: &Plain, outcome: Outcome) {
        let Self { ballots, sealed, touched, fewer } = self;
        let decided = ballots.iter().any(|it| it.chosen && it.tag == *tag);
        let others = ballots.iter().filter(|it| decided && it.tag != *tag);
        let theirs: Vec<Rater> = others.map(rater).collect();
        let mut left = outcome.ballot;
        ballots.retain_mut(|held| {
            if held.tag != *tag {
                return true;
            }
            let is_key = |it: &mut Ballot| it.respondent == held.respondent && it.rater == held.rater;
            let Some(own) = left.take_if(is_key) else {
                touched.insert(rater(held));
                fewer.insert(rater(held));
                return false;
            };
            if *held != own {
                touched.insert(rater(&own));
                // Which answer of a rater counts stays decided when the rater hands that answer in anew.
                let decided = held.chosen && theirs.contains(&rater(&own));
                *held = Ballot { aside: held.aside, chosen: own.chosen || decided, ..own };
            }
            true
        });
        if let Some(ballot) = left {
            touched.insert(rater(&ballot));
            let after = |it: &Ballot| !it.tag.is_empty() && order(it) > order(&ballot);
            let at = ballots.iter().position(after).unwrap_or(ballots.len());
            ballots.insert(at, ballot);
        }
        let at = sealed.iter().position(|it| it.tag == *tag);
        match (at, outcome.sealed) {
            (None, None) => {}
            (Some(at), None) => drop(sealed.remove(at)),
            (Some(at), Some(own)) => {
                if let Some(held) = sealed.get_mut(at) {
                    *held = own;
                }
            }
            (None, Some(own)) => {
                sealed.insert(place(sealed, &own.tag), own);
            }
        }
    }

    /// Sets aside what does not count; an answer that is alone now has nothing to stand back for.
    fn settle(&mut self) {
        settle_raters(&mut self.ballots, &self.touched);
        for whose in &self.fewer {
            let mut theirs = self.ballots.iter_mut().filter(|it| rater(it) == *whose);
            if let (Some(only), None) = (theirs.next(), theirs.next()) {
                only.aside = false;
            }
        }
    }

    /// What leads from the round to this: first what goes, then what changes, then what is new, each at its final place.
    fn edits(self, round: &Round) -> Vec<Edit> {
        let number = round.number;
        let key = |ballot: &Ballot| ballot.key(number);
        let before: HashMap<BallotKey, &Ballot> = round.ballots.iter().map(|it| (key(it), it)).collect();
        let left: BTreeSet<(&Plain, _, &Plain)> = self.ballots.iter().map(order).collect();
        let gone = round.ballots.iter().filter(|it| !left.contains(&order(it)));
        let gone = gone.map(|it| Edit::Remove(Ref::Ballot(Box::new(key(it)))));
        let (mut changes, mut adds) = (gone.collect::<Vec<_>>(), Vec::new());
        for (index, ballot) in self.ballots.iter().enumerate() {
            match before.get(&key(ballot)) {
                Some(held) if **held == *ballot => {}
                Some(_) => changes.push(Edit::Change(Item::Ballot(number, ballot.clone()))),
                None => adds.push(Edit::Add(Item::Ballot(number, ballot.clone()), At { index })),
            }
        }
        let stands: BTreeSet<&Plain> = self.sealed.iter().map(|it| &it.tag).collect();
        let gone = round.sealed.iter().filter(|it| !stands.contains(&it.tag));
        changes.extend(gone.map(|it| Edit::Remove(Ref::Sealed(number, it.tag.clone()))));
        for (index, sealed) in self.sealed.into_iter().enumerate() {
            match round.sealed.iter().find(|it| it.tag == sealed.tag) {
                Some(held) if *held == sealed => {}
                Some(_) => changes.push(Edit::Change(Item::Sealed(number, sealed))),
                None => adds.push(Edit::Add(Item::Sealed(number, sealed), At { index })),
            }
        }
        changes.extend(adds);
        changes
    }
}

fn order(ballot: &Ballot) -> (&Plain, &crate::domain::id::RespondentId, &Plain) {
    (&ballot.tag, &ballot.respondent, &ballot.rater)
}
