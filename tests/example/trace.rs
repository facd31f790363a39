//! In the shipped file everything leads somewhere: notes to goals, candidates to capabilities, capabilities to goals.

use std::collections::BTreeSet;

use verkstad::domain::map::Capability;
use verkstad::domain::note::{Note, Sheet};
use verkstad::domain::session::Session;
use verkstad::{method, store};

use super::sources::folder;

#[test]
fn every_goal_has_notes_of_its_own() {
    let session = shipped();
    assert_eq!(session.goals.len(), 7);
    for goal in &session.goals {
        let clusters: BTreeSet<_> = session
            .clusters
            .iter()
            .filter(|it| it.goal.as_ref() == Some(&goal.id))
            .map(|it| &it.id)
            .collect();
        let notes =
            session.notes.iter().filter(|it| it.cluster.as_ref().is_some_and(|it| clusters.contains(it)));
        assert!(notes.count() >= 10, "{}", goal.id);
    }
}

#[test]
fn every_capability_comes_from_candidates_that_serve_all_of_its_goals() {
    let session = shipped();
    assert_eq!(session.map.count(), 55);
    for capability in on_the_map(&session) {
        let found: Vec<&Note> = became(&session, capability).collect();
        assert!(!found.is_empty(), "{}", capability.id);
        assert!(!capability.goals.is_empty(), "{}", capability.id);
        let named: BTreeSet<_> = found.iter().flat_map(|note| &note.candidate.goals).collect();
        assert_eq!(named, capability.goals.iter().collect(), "{}", capability.id);
        let area = |note: &Note| {
            session.clusters.iter().find(|it| note.cluster.as_ref() == Some(&it.id)).unwrap().area.clone()
        };
        assert!(found.iter().all(|note| area(note).as_ref() == Some(&capability.area)), "{}", capability.id);
    }
}

#[test]
fn every_goal_is_served() {
    let session = shipped();
    for goal in &session.goals {
        let serving = on_the_map(&session).filter(|it| it.goals.contains(&goal.id));
        assert!(serving.count() >= 5, "{}", goal.id);
    }
}

#[test]
fn the_candidates_change_nothing_of_the_map_but_its_open_questions() {
    let session = shipped();
    let template = method::shipped().unwrap().map;
    assert_eq!((&session.map.categories, &session.map.areas), (&template.categories, &template.areas));
    let doubtless = |it: &Capability| Capability { doubt: "".into(), ..it.clone() };
    let own: Vec<Capability> = session.map.capabilities.iter().map(doubtless).collect();
    assert_eq!(own, template.capabilities);
    let doubts = session.map.capabilities.iter().filter(|it| !it.doubt.is_empty()).count();
    assert_eq!(doubts, 6);
}

#[test]
fn every_candidate_ends_in_one_way() {
    let session = shipped();
    let (mut below, mut off, mut whole) = (0, 0, 0);
    for note in session.notes_on(Sheet::Capabilities) {
        let parts = session.notes.iter().filter(|it| it.candidate.origin.as_ref() == Some(&note.id)).count();
        let candidate = &note.candidate;
        let ends = [candidate.became.is_some(), note.beneath.is_some(), !candidate.off.is_empty(), parts > 0];
        assert_eq!(ends.iter().filter(|end| **end).count(), 1, "{}", note.text);
        assert!(parts == 0 || (2..=4).contains(&parts), "{}", note.text);
        below += usize::from(note.beneath.is_some());
        off += usize::from(!candidate.off.is_empty());
        whole += usize::from(parts > 0);
    }
    assert_eq!((session.notes_on(Sheet::Capabilities).count(), below, off, whole), (137, 30, 20, 7));
}

#[test]
fn develop_drew_most_notes_and_went_nowhere() {
    let session = shipped();
    let size = |id: &_| session.notes.iter().filter(|it| it.cluster.as_ref() == Some(id)).count();
    let most = session.clusters_on(Sheet::Capabilities).max_by_key(|it| size(&it.id)).unwrap();
    assert_eq!((most.name.as_str(), &most.area), ("Utveckla", &None));
    let nowhere = session.clusters_on(Sheet::Capabilities).filter(|it| it.area.is_none());
    assert_eq!(nowhere.count(), 1);
}

fn on_the_map(session: &Session) -> impl Iterator<Item = &Capability> {
    session.map.capabilities.iter().filter(|it| it.off.is_none())
}

fn became<'a>(session: &'a Session, capability: &'a Capability) -> impl Iterator<Item = &'a Note> {
    session.notes.iter().filter(|it| it.candidate.became.as_ref() == Some(&capability.id))
}

fn shipped() -> Session {
    store::read(&folder().join("example.ron")).unwrap().desk.session().clone()
}
