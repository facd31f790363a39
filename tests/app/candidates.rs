//! Workshop 2's candidates by keys: written and sorted as notes are, broken down, doubted, left off, and made a map.

use verkstad::domain::map::Map;
use verkstad::domain::method::Stage;
use verkstad::domain::note::{Note, Sheet};
use verkstad::domain::session::Session;
use verkstad::domain::text::Lang;

use super::harness::{Harness, fyrbodal};

fn at(session: Session, size: (u16, u16), lang: Lang) -> Harness {
    let mut harness = Harness::at(Stage::Capabilities, session, size, lang);
    harness.keys("<S-Tab>");
    harness
}

fn note<'a>(session: &'a Session, text: &str) -> &'a Note {
    session.notes.iter().find(|note| note.text.as_str() == text).unwrap()
}

/// A session with goals, four candidates, two of them in a cluster, and one thought of workshop 1.
fn prepared() -> Session {
    let mut harness = Harness::at(Stage::Vision, fyrbodal(), (120, 40), Lang::Sv);
    harness.keys("nen tanke<Enter><Esc><Tab>s<F2><S-Tab>");
    harness.keys("nUtveckla nya tjänster<Enter>Stänga av system<Enter>Felanmälan<Enter>Avveckla<Enter><Esc>");
    harness.keys("<Home>/stänga<Enter>m<Esc><Esc>");
    harness.keys("/avveckla<Enter>m<Esc>");
    harness.session().clone()
}

#[test]
fn candidates_lie_on_a_sheet_of_their_own() {
    let mut harness = at(fyrbodal(), (80, 24), Lang::Sv);
    insta::assert_snapshot!("candidates_none_80", harness.screen());
    harness.keys("nBygga broar<Enter><Esc>");
    assert_eq!(note(harness.session(), "Bygga broar").sheet, Sheet::Capabilities);
    assert!(harness.screen().contains("Bygga broar"));
    harness.keys("<F1>");
    assert!(!harness.screen().contains("Bygga broar"), "{}", harness.screen());
}

#[test]
fn a_broad_candidate_is_broken_down_and_stays_as_the_origin() {
    let mut harness = at(prepared(), (120, 40), Lang::Sv);
    harness.keys("<Home>").text("s").text("Utforma; Bygga; Prova").keys("<Enter>");
    let session = harness.session();
    for part in ["Utforma", "Bygga", "Prova"] {
        assert_eq!(
            note(session, part).candidate.origin,
            Some(note(session, "Utveckla nya tjänster").id.clone())
        );
    }
    assert!(harness.screen().contains("┬ Utveckla nya tjänster"), "{}", harness.screen());
    harness.keys("u");
    assert_eq!(harness.session().notes_on(Sheet::Capabilities).count(), 4);
}

#[test]
fn a_candidate_that_belongs_elsewhere_is_kept_with_its_reason_and_comes_back() {
    let mut harness = at(prepared(), (120, 40), Lang::Sv);
    harness.keys("<Home>OVerksamheten äger det<Enter>");
    assert_eq!(
        note(harness.session(), "Utveckla nya tjänster").candidate.off.as_str(),
        "Verksamheten äger det"
    );
    harness.keys("<End>");
    assert!(harness.screen().contains("Utan grupp 3 · en klar"), "{}", harness.screen());
    assert!(harness.screen().contains("hör inte hemma på kartan: Verksamheten äger det"));
    harness.keys("O");
    assert!(note(harness.session(), "Utveckla nya tjänster").candidate.off.is_empty());
    harness.keys("<Home>O<Enter>");
    assert!(harness.screen().contains("anledning"), "without a reason nothing is taken off");
}

#[test]
fn candidates_are_linked_to_goals_and_doubted() {
    let mut harness = at(prepared(), (120, 40), Lang::Sv);
    harness.keys("<Home>mm").text("G").keys("<Space><Down><Space><Enter>");
    let goals: Vec<_> = harness.session().goals.iter().take(2).map(|it| it.id.clone()).collect();
    assert_eq!(note(harness.session(), "Utveckla nya tjänster").candidate.goals, goals);
    assert_eq!(note(harness.session(), "Stänga av system").candidate.goals, goals);
    harness.keys("<Home>DKärna eller stöd?<Enter>");
    assert_eq!(
        note(harness.session(), "Utveckla nya tjänster").candidate.doubt.as_str(),
        "Kärna eller stöd?"
    );
}

#[test]
fn a_cluster_becomes_an_area_and_its_candidates_capabilities() {
    let mut harness = at(prepared(), (120, 40), Lang::Sv);
    harness.keys("<Home><Down>mmcSluta i tid<Enter><End><Right><Home>b");
    assert!(harness.screen().contains("Nytt område ”Sluta i tid” i"), "{}", harness.screen());
    let before = harness.session().map.count();
    harness.keys("<Down><Enter>");
    let session = harness.session();
    assert_eq!(session.map.count(), before + 2);
    let area = session.map.areas.iter().find(|it| it.name.sv.as_str() == "Sluta i tid").unwrap();
    assert_eq!(area.category, session.map.categories[1].id);
    let named: Vec<_> = session.map.capabilities_of(&area.id).map(|it| it.name.sv.to_string()).collect();
    assert_eq!(named, ["Stänga av system", "Felanmälan"]);
    insta::assert_snapshot!("candidates_became_120", harness.screen());
    // What is said of it from now on is said of the capability.
    harness.keys("<Down>D");
    assert!(harness.screen().contains("är en förmåga nu"), "{}", harness.screen());
    harness.keys("u");
    assert_eq!(harness.session().map.count(), before);
}

#[test]
fn a_candidate_joins_a_capability_that_is_there() {
    let mut harness = at(prepared(), (80, 24), Lang::Sv);
    let before = harness.session().map.clone();
    harness.keys("/stänga<Enter><Home>Bavveckla<Enter>");
    let session = harness.session();
    let became = note(session, "Stänga av system").candidate.became.clone().unwrap();
    assert_eq!(session.map.capability(&became).unwrap().name.sv.as_str(), "Avveckla");
    assert_eq!(session.map.count(), before.count());
}

#[test]
fn an_empty_map_is_built_from_candidates_alone() {
    let mut session = prepared();
    session.map = Map::default();
    session.rounds[0].order.clear();
    let mut harness = at(session, (80, 24), Lang::Sv);
    harness.keys("<Home><Down>mmcSluta i tid<Enter><End>");
    harness.keys("<Home>b");
    assert!(harness.screen().contains("c samlar"), "{}", harness.screen());
    harness.keys("<End><Left>b<Enter>Kärnförmågor<Enter>");
    let map = &harness.session().map;
    assert_eq!((map.categories.len(), map.areas.len(), map.count()), (1, 1, 2), "{}", harness.screen());
    harness.keys("u");
    assert!(harness.session().map.is_empty());
}
