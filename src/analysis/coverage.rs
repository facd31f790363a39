//! How the goals are covered: which of them nothing serves, and what serves none of them.
//!
//! What counts is what is on the map, and the candidates that can still come onto it. A link to a goal that the session
//! does not have is no link.

use super::index::Index;
use super::layout::Layout;
use crate::domain::map::{Capability, Goal};
use crate::domain::note::Note;
use crate::domain::session::Session;

/// What serves the goals, and what serves none.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Coverage<'a> {
    /// The goals in their order.
    pub goals: Vec<Covered<'a>>,
    /// The capabilities on the map that serve no goal, in map order.
    pub capabilities: Vec<&'a Capability>,
    /// The candidates that can still become a capability and serve no goal.
    pub candidates: Vec<&'a Note>,
}

/// What serves one goal.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Covered<'a> {
    /// Which.
    pub goal: &'a Goal,
    /// Notes in the clusters that led to it, those beneath another included.
    pub notes: usize,
    /// Capabilities on the map that serve it.
    pub capabilities: usize,
    /// Candidates that serve it and can still become a capability.
    pub candidates: usize,
}

impl Covered<'_> {
    /// Whether anything serves it.
    #[must_use]
    pub fn is_served(&self) -> bool {
        self.capabilities + self.candidates > 0
    }
}

impl<'a> Coverage<'a> {
    /// How the goals of a session are covered.
    #[must_use]
    pub fn of(session: &'a Session) -> Self {
        Self::by(session, &Index::of(session))
    }

    /// The same with an index that is there already.
    pub(super) fn by(session: &'a Session, index: &Index<'a>) -> Self {
        let idle = |goals: &[_]| !goals.iter().any(|id| index.goal(id).is_some());
        let covered = |goal: &'a Goal| Covered {
            goal,
            notes: index.leading(&goal.id).iter().map(|it| index.within(&it.id).len()).sum(),
            capabilities: index.serving(&goal.id).len(),
            candidates: index.hoping(&goal.id).len(),
        };
        let rows = Layout::of(&session.map).rows;
        let on_map = rows.iter().filter_map(|at| session.map.capabilities.get(*at));
        Self {
            goals: session.goals.iter().map(covered).collect(),
            capabilities: on_map.filter(|it| idle(&it.goals)).collect(),
            candidates: index.open().iter().copied().filter(|it| idle(&it.candidate.goals)).collect(),
        }
    }

    /// The goals that nothing serves.
    pub fn unserved(&self) -> impl Iterator<Item = &'a Goal> {
        self.goals.iter().filter(|it| !it.is_served()).map(|it| it.goal)
    }
}

#[cfg(test)]
mod tests {
    use super::Coverage;
    use crate::analysis::varied;
    use crate::domain::session::Session;

    fn told(session: &Session) -> String {
        let coverage = Coverage::of(session);
        let goal = |it: &super::Covered<'_>| {
            format!("{} {}/{}/{}", it.goal.id, it.notes, it.capabilities, it.candidates)
        };
        let goals: Vec<String> = coverage.goals.iter().map(goal).collect();
        let idle = coverage.capabilities.iter().map(|it| it.id.to_string());
        let idle: Vec<String> = idle.chain(coverage.candidates.iter().map(|it| it.id.to_string())).collect();
        format!("{} | {}", goals.join(" "), idle.join(" "))
    }

    // `trygg` is served by two on the map and by n7, the only candidate that can still become anything; the cluster that
    // leads to `oppet` leads to no goal of the session, and so does `drift` serve none.
    #[test]
    fn goals_are_counted_and_what_serves_none_is_told() {
        let mut session = varied::session();
        assert_eq!(
            told(&session),
            "trygg 0/2/1 eget 0/1/0 | prioritera avveckla drift lyssna led",
            "n6 has parts, n8 lies beneath, n9 is off the map"
        );
        session.goals.push(session.method.goals[0].clone());
        assert_eq!(
            told(&session),
            "trygg 0/2/1 eget 0/1/0 oppet 2/1/0 | prioritera avveckla lyssna led",
            "with the goal there, its notes and its capability count"
        );
    }

    #[test]
    fn a_goal_that_only_a_candidate_serves_is_served_until_that_is_found_not_to_belong() {
        let mut session = varied::session();
        for capability in &mut session.map.capabilities {
            capability.goals.clear();
        }
        let unserved = |session: &Session| {
            Coverage::of(session).unserved().map(|goal| goal.id.to_string()).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(unserved(&session), "eget");
        session.notes[5].aside = true;
        assert_eq!(unserved(&session), "trygg eget", "what is put aside counts for nothing");
        session.notes[5].aside = false;
        session.notes[5].candidate.off = "Det gör andra.".into();
        assert_eq!(unserved(&session), "trygg eget");
    }
}
