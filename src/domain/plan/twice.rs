//! Whoever has answered twice counts once: which of several answers of one rater that is.
//!
//! A rater is known by the respondent and the name, however the name is spaced and cased. All answers are kept. What
//! somebody has chosen counts; where nobody has chosen, what was handed in last does. The rule looks at the answers
//! only, never at the order in which they came.

use crate::domain::edit::{Edit, Item};
use crate::domain::round::{Ballot, BallotKey, Round};

/// Whether two ballots are answers of one rater.
#[must_use]
pub fn is_same_rater(one: &Ballot, other: &Ballot) -> bool {
    one.respondent == other.respondent && folded(one) == folded(other)
}

/// Who a ballot's rater is: the name without what a second hand may write otherwise.
#[must_use]
pub fn folded(ballot: &Ballot) -> String {
    let words: Vec<&str> = ballot.rater.as_str().split_whitespace().collect();
    words.join(" ").to_lowercase()
}

/// The answers that the rater of this one has given, itself among them. A ballot with nothing on it is none.
pub fn answers_of<'a>(ballots: &'a [Ballot], one: &'a Ballot) -> impl Iterator<Item = &'a Ballot> {
    ballots.iter().filter(move |it| is_answer(it) && is_same_rater(it, one))
}

/// Whether a ballot of these counts, by the rule. One that has no other beside it stays as it is.
#[must_use]
pub fn counts(ballots: &[Ballot], one: &Ballot) -> bool {
    let all: Vec<&Ballot> = answers_of(ballots, one).collect();
    if all.len() < 2 || !is_answer(one) {
        return !one.aside;
    }
    if all.iter().any(|it| it.chosen) {
        return one.chosen;
    }
    let last = all.iter().max_by_key(|it| (it.at, it.tag.as_str(), it.rater.as_str()));
    last.is_some_and(|last| last.tag == one.tag && last.rater == one.rater)
}

/// The edit after which this ballot counts and no other of its rater; none where that is so already.
#[must_use]
pub fn choose_answer(round: &Round, key: &BallotKey) -> Option<Edit> {
    let one = round.ballot(key)?;
    let edits: Vec<Edit> = answers_of(&round.ballots, one)
        .filter_map(|it| {
            let own = it.is(key);
            let then = Ballot { aside: !own, chosen: own, ..it.clone() };
            (then != *it).then(|| Edit::Change(Item::Ballot(round.number, then)))
        })
        .collect();
    (!edits.is_empty()).then_some(Edit::Batch(edits))
}

fn is_answer(ballot: &Ballot) -> bool {
    !ballot.marks.bytes().is_empty() || !ballot.comments.is_empty() || ballot.done
}

#[cfg(test)]
mod tests {
    use super::counts;
    use crate::domain::id::RespondentId;
    use crate::domain::round::{Ballot, BallotKey};

    fn ballot(rater: &str, tag: &str, at: Option<&str>) -> Ballot {
        let respondent = RespondentId::new("tanum").unwrap();
        let key = BallotKey { round: 1, respondent, rater: rater.into(), tag: tag.into() };
        let at = at.map(|at| at.parse().unwrap());
        Ballot { at, marks: "012".parse().unwrap(), ..Ballot::empty(&key) }
    }

    fn counted(ballots: &[Ballot]) -> Vec<bool> {
        ballots.iter().map(|it| counts(ballots, it)).collect()
    }

    #[test]
    fn of_two_answers_the_one_handed_in_last_counts_until_somebody_has_chosen() {
        let keyed = ballot("Anna", "", None);
        let early = ballot(" anna ", "p2", Some("2026-11-22T10:00:00"));
        let late = ballot("ANNA", "k7", Some("2026-11-22T11:00:00"));
        let other = ballot("Bo", "z9", Some("2026-11-22T09:00:00"));
        let all = [keyed, early.clone(), late.clone(), other];
        assert_eq!(counted(&all), [false, false, true, true]);
        let chosen = Ballot { chosen: true, ..early };
        assert_eq!(counted(&[late, chosen]), [false, true]);
    }

    #[test]
    fn a_ballot_with_nothing_on_it_is_no_answer() {
        let empty = Ballot { marks: "".parse().unwrap(), ..ballot("Anna", "", None) };
        let file = ballot("Anna", "p2", Some("2026-11-22T10:00:00"));
        assert_eq!(counted(&[empty, file]), [true, true]);
    }
}
