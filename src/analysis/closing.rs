//! What is still open before a workshop is closed. It is told, never demanded: a group may go on with anything open.

use super::coverage::Coverage;
use super::index::Index;
use super::layout::Layout;
use crate::domain::map::{Area, Capability, Goal};
use crate::domain::note::{Cluster, Note, Sheet};
use crate::domain::plain::Plain;
use crate::domain::session::Session;

/// The most goals that people keep in mind at once; seven came out of the series that the method was made from.
pub const MOST_GOALS: usize = 9;

/// One thing that is open, with all it is true of; never empty.
#[derive(Clone, Debug, PartialEq)]
pub enum Point<'a> {
    /// Goals that no cluster with notes has led to, where notes have been written.
    WithoutNotes(Vec<&'a Goal>),
    /// Notes of workshop 1 in no cluster.
    Loose(Vec<&'a Note>),
    /// Clusters of workshop 1 that lead to no goal.
    Nowhere(Vec<&'a Cluster>),
    /// More goals than [`MOST_GOALS`]: all of them.
    ManyGoals(Vec<&'a Goal>),
    /// Candidates that can become a capability and have become nothing.
    Undecided(Vec<&'a Note>),
    /// Areas without capabilities.
    Empty(Vec<&'a Area>),
    /// Goals that no capability and no candidate serves.
    Unserved(Vec<&'a Goal>),
    /// Capabilities on the map that nobody has described.
    Undescribed(Vec<&'a Capability>),
    /// Questions that nobody has answered.
    Questions(Vec<Question<'a>>),
}

/// An open question, and what it is about.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Question<'a> {
    /// About a capability on the map.
    Capability(&'a Capability),
    /// About a candidate.
    Candidate(&'a Note),
}

impl<'a> Question<'a> {
    /// What is asked.
    #[must_use]
    pub fn text(self) -> &'a Plain {
        match self {
            Self::Capability(capability) => &capability.doubt,
            Self::Candidate(note) => &note.candidate.doubt,
        }
    }
}

/// What is open in workshop 1.
#[must_use]
pub fn vision(session: &Session) -> Vec<Point<'_>> {
    let index = Index::of(session);
    let goals = &session.goals;
    let written = session.notes_on(Sheet::Vision).next().is_some();
    let bare = |it: &&Goal| index.leading(&it.id).iter().all(|cluster| index.within(&cluster.id).is_empty());
    let nowhere = |it: &&Cluster| it.goal.as_ref().and_then(|id| index.goal(id)).is_none();
    let loose = |it: &&Note| it.cluster.is_none();
    let many = goals.len() > MOST_GOALS;
    points([
        Point::WithoutNotes(goals.iter().filter(|_| written).filter(bare).collect()),
        Point::Loose(session.notes_on(Sheet::Vision).filter(loose).collect()),
        Point::Nowhere(session.clusters_on(Sheet::Vision).filter(nowhere).collect()),
        Point::ManyGoals(goals.iter().filter(|_| many).collect()),
    ])
}

/// What is open in workshop 2.
#[must_use]
pub fn capabilities(session: &Session) -> Vec<Point<'_>> {
    let index = Index::of(session);
    let layout = Layout::of(&session.map);
    let area = |stretch: &super::layout::Stretch| session.map.areas.get(stretch.index);
    let empty = layout.areas.iter().filter(|it| it.rows.is_empty()).filter_map(area);
    let undescribed = on_map(session, &layout).filter(|it| it.about.is_empty());
    points([
        Point::Undecided(index.open().to_vec()),
        Point::Empty(empty.collect()),
        Point::Unserved(Coverage::by(session, &index).unserved().collect()),
        Point::Undescribed(undescribed.collect()),
        Point::Questions(asked(session, &layout)),
    ])
}

/// All open questions: those about capabilities in map order, then those about candidates. A candidate that has become a
/// capability has handed its question over, and one that does not belong on the map has none left.
#[must_use]
pub fn questions(session: &Session) -> Vec<Question<'_>> {
    asked(session, &Layout::of(&session.map))
}

fn asked<'a>(session: &'a Session, layout: &Layout) -> Vec<Question<'a>> {
    let capabilities = on_map(session, layout).filter(|it| !it.doubt.is_empty()).map(Question::Capability);
    let open = |it: &&Note| {
        let candidate = &it.candidate;
        !candidate.doubt.is_empty() && candidate.off.is_empty() && candidate.became.is_none()
    };
    let candidates = session.notes_on(Sheet::Capabilities).filter(open).map(Question::Candidate);
    capabilities.chain(candidates).collect()
}

fn on_map<'a>(session: &'a Session, layout: &Layout) -> impl Iterator<Item = &'a Capability> {
    layout.rows.iter().filter_map(|at| session.map.capabilities.get(*at))
}

fn points<const N: usize>(all: [Point<'_>; N]) -> Vec<Point<'_>> {
    all.into_iter().filter(|point| point.count() > 0).collect()
}

impl Point<'_> {
    /// How many it is true of.
    #[must_use]
    pub fn count(&self) -> usize {
        match self {
            Self::WithoutNotes(goals) | Self::ManyGoals(goals) | Self::Unserved(goals) => goals.len(),
            Self::Loose(notes) | Self::Undecided(notes) => notes.len(),
            Self::Nowhere(clusters) => clusters.len(),
            Self::Empty(areas) => areas.len(),
            Self::Undescribed(capabilities) => capabilities.len(),
            Self::Questions(questions) => questions.len(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{MOST_GOALS, Point, Question, capabilities, questions, vision};
    use crate::analysis::varied;
    use crate::domain::session::Session;
    use crate::domain::text::Lang;

    fn told(points: &[Point<'_>]) -> Vec<String> {
        let ids = |all: Vec<String>| all.join(" ");
        let one = |point: &Point<'_>| match point {
            Point::WithoutNotes(all) => {
                format!("bare {}", ids(all.iter().map(|it| it.id.to_string()).collect()))
            }
            Point::Loose(all) => format!("loose {}", ids(all.iter().map(|it| it.id.to_string()).collect())),
            Point::Nowhere(all) => {
                format!("nowhere {}", ids(all.iter().map(|it| it.id.to_string()).collect()))
            }
            Point::ManyGoals(all) => format!("many {}", all.len()),
            Point::Undecided(all) => {
                format!("undecided {}", ids(all.iter().map(|it| it.id.to_string()).collect()))
            }
            Point::Empty(all) => format!("empty {}", ids(all.iter().map(|it| it.id.to_string()).collect())),
            Point::Unserved(all) => {
                format!("unserved {}", ids(all.iter().map(|it| it.id.to_string()).collect()))
            }
            Point::Undescribed(all) => {
                format!("undescribed {}", ids(all.iter().map(|it| it.id.to_string()).collect()))
            }
            Point::Questions(all) => {
                format!("asked {}", ids(all.iter().map(|it| it.text().to_string()).collect()))
            }
        };
        points.iter().map(one).collect()
    }

    // `tider` leads to a goal that only the method has, `folk` to none.
    #[test]
    fn workshop_1_tells_of_bare_goals_loose_notes_and_clusters_that_lead_nowhere() {
        let mut session = varied::session();
        assert_eq!(told(&vision(&session)), ["bare trygg eget", "loose n3 n5", "nowhere tider folk"]);
        session.clusters[0].goal = Some(session.goals[0].id.clone());
        assert_eq!(told(&vision(&session)), ["bare eget", "loose n3 n5", "nowhere folk"]);
        session.clusters[1].goal = Some(session.goals[1].id.clone());
        assert_eq!(told(&vision(&session)), ["bare eget", "loose n3 n5"], "an empty cluster is no root");
    }

    #[test]
    fn goals_that_were_there_before_any_note_are_not_asked_for_notes() {
        let mut session = varied::session();
        session.notes.clear();
        session.clusters.clear();
        assert_eq!(told(&vision(&session)), Vec::<String>::new());
    }

    #[test]
    fn nine_goals_are_a_picture_and_ten_are_too_many() {
        let mut session = Session::new("t", "".into(), Lang::Sv, (*varied::session().method).clone());
        let goal = session.method.goals[0].clone();
        session.goals = vec![goal.clone(); MOST_GOALS];
        assert_eq!(told(&vision(&session)), Vec::<String>::new());
        session.goals.push(goal);
        assert_eq!(told(&vision(&session)), ["many 10"]);
    }

    #[test]
    fn workshop_2_tells_of_candidates_areas_goals_descriptions_and_questions() {
        let mut session = varied::session();
        let mut want = vec![
            "undecided n7".to_owned(),
            "undescribed besluta folja-upp prioritera drift lyssna led".to_owned(),
            "asked leda eller stöd? Vems?".to_owned(),
        ];
        assert_eq!(told(&capabilities(&session)), want);
        session.map.capabilities.retain(|it| it.id.as_str() != "lyssna" && it.id.as_str() != "folja-upp");
        want.insert(1, "empty forsta".to_owned());
        want.insert(2, "unserved eget".to_owned());
        want[3] = "undescribed besluta prioritera drift led".to_owned();
        assert_eq!(told(&capabilities(&session)), want, "what is off the map fills no area");
    }

    #[test]
    fn a_question_is_gone_with_the_candidate_that_was_decided_on() {
        let mut session = varied::session();
        session.notes[4].candidate.off = "Nej".into();
        assert!(matches!(questions(&session)[..], [Question::Capability(_)]));
        session.notes[4].candidate.off = "".into();
        session.notes[4].candidate.became = Some(session.map.capabilities[0].id.clone());
        assert_eq!(questions(&session).len(), 1, "the capability has it now");
    }
}
