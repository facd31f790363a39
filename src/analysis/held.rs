//! How much has been said of capabilities, on the map or off it: marks and comments, round by round.
//!
//! Whatever stands on a ballot is counted, also that of respondents set aside: it is there, though no figure shows it.

use crate::domain::id::CapabilityId;
use crate::domain::rating::Mark;
use crate::domain::round::Round;
use crate::domain::session::Session;

/// What stands on ballots.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Held {
    /// Marks, "don't know" included.
    pub marks: usize,
    /// Comments.
    pub comments: usize,
    /// The rounds that hold any of it, in their order.
    pub rounds: Vec<u16>,
}

impl Held {
    /// What all rounds hold of these capabilities.
    #[must_use]
    pub fn of(session: &Session, ids: &[&CapabilityId]) -> Self {
        Self::in_rounds(session.rounds.iter(), ids)
    }

    /// What these rounds hold of these capabilities.
    #[must_use]
    pub fn in_rounds<'a>(rounds: impl Iterator<Item = &'a Round>, ids: &[&CapabilityId]) -> Self {
        let mut held = Self::default();
        for round in rounds {
            let places: Vec<usize> = ids.iter().filter_map(|id| round.place(id)).collect();
            let before = held.marks + held.comments;
            for ballot in &round.ballots {
                held.marks += places.iter().filter(|place| ballot.mark(**place) != Mark::NotRated).count();
                held.comments += ids.iter().filter(|id| ballot.comments.contains_key(**id)).count();
            }
            if held.marks + held.comments > before {
                held.rounds.push(round.number);
            }
        }
        held
    }

    /// Whether nobody has said anything.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rounds.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::Held;
    use crate::domain::id::CapabilityId;
    use crate::domain::session::Session;

    #[test]
    fn marks_and_comments_of_all_rounds_are_counted() {
        let session: Session = ron::from_str(include_str!("../../tests/support/session.ron")).unwrap();
        let cases = [
            (["besluta"].as_slice(), 5, 1, [1, 2].as_slice()),
            // One said only in a comment, another in marks of the older round alone.
            (&["avveckla", "utveckla"], 3, 1, &[1, 2]),
            (&["drift", "led"], 0, 0, &[]),
        ];
        for (ids, marks, comments, rounds) in cases {
            let known: Vec<CapabilityId> = ids.iter().map(|id| CapabilityId::new(id).unwrap()).collect();
            let held = Held::of(&session, &known.iter().collect::<Vec<_>>());
            assert_eq!(
                (held.marks, held.comments, held.rounds.as_slice()),
                (marks, comments, rounds),
                "{ids:?}"
            );
        }
    }
}
