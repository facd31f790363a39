//! What leads across the workshops, by keys: the way back and forward, and going where its lines lead.

use verkstad::domain::choice::Choice;
use verkstad::domain::method::Stage;
use verkstad::domain::note::{Cluster, Note};
use verkstad::domain::session::Session;
use verkstad::domain::text::Lang;
use verkstad::tui::room::Place;

use super::example::example;
use super::harness::{Harness, shipped};

const NOTES: &str = r#"[
    (id: "n1", text: "Gamla system stängs innan de blir en fara för dem som fortfarande använder dem varje dag", kind: Expectation, cluster: Some("skuld")),
    (id: "n2", text: "Släck det som är slut", cluster: Some("skuld"), beneath: Some("n1")),
    (id: "n3", text: "Ingen vågar stänga av något", kind: Challenge, cluster: Some("skuld")),
    (id: "n4", text: "Fyra", cluster: Some("skuld")),
    (id: "n5", text: "Fem", cluster: Some("skuld")),
    (id: "n6", text: "Sex", cluster: Some("skuld")),
    (id: "n7", text: "Sju", cluster: Some("skuld")),
    (id: "n8", text: "Drönare i hamnen"),
    (id: "n9", text: "Sköta livscykeln", cluster: Some("slut"), sheet: Capabilities),
    (id: "n10", text: "Stänga av", cluster: Some("slut"), sheet: Capabilities,
     candidate: (origin: Some("n9"), became: Some("avveckla"))),
    (id: "n11", text: "Avveckla system", cluster: Some("slut"), beneath: Some("n10"), sheet: Capabilities),
    (id: "n12", text: "Bygga", cluster: Some("slut"), sheet: Capabilities, candidate: (off: "Det gör andra.")),
    (id: "n13", text: "Återuppliva", sheet: Capabilities, candidate: (doubt: "Hur ofta händer det?")),
]"#;
const CLUSTERS: &str = r#"[
    (id: "skuld", name: "Teknisk skuld", goal: Some("modern-och-talig-it")),
    (id: "lost", name: "Löst prat"),
    (id: "slut", name: "Slutet", sheet: Capabilities, area: Some("forvalta")),
]"#;
const CHOICES: &str = r#"[
    (id: "avveckla", subject: Capability("avveckla"), scenario: Some(3), participants: ["tanum", "orust"],
     lead: Some("orust"), start: Some("2027-03-01")),
    (id: "karnan", subject: Category("karnformagor")),
]"#;

/// The made-up ratings and dots with a few notes, candidates and choices around one capability.
fn session() -> Session {
    let mut session = example();
    session.goals = session.method.goals.clone();
    session.notes = ron::from_str::<Vec<Note>>(NOTES).unwrap();
    session.clusters = ron::from_str::<Vec<Cluster>>(CLUSTERS).unwrap();
    session.choices = ron::from_str::<Vec<Choice>>(CHOICES).unwrap();
    let pilot = session.method.pilots[2].clone();
    session.choices[0].pilot = Some(pilot);
    assert_eq!(verkstad::domain::check::session(&session), []);
    session
}

fn at(stage: Stage, size: (u16, u16), lang: Lang) -> Harness {
    Harness::at(stage, session(), size, lang)
}

fn says(harness: &Harness, text: &str) {
    assert!(harness.screen().contains(text), "{text:?} is not in\n{}", harness.screen());
}

#[test]
fn a_capability_shows_the_way_back_and_forward() {
    for (size, lang, name) in [
        ((80, 24), Lang::Sv, "trace_80"),
        ((120, 40), Lang::Sv, "trace_120"),
        ((120, 40), Lang::En, "trace_en"),
    ] {
        let mut harness = at(Stage::Capabilities, size, lang);
        harness.keys(if lang == Lang::Sv { "/avveckla<Enter>v" } else { "/retire<Enter>v" });
        insta::assert_snapshot!(name, harness.screen());
        harness.keys("<Tab>");
        if size.1 == 24 {
            insta::assert_snapshot!("trace_80_forward", harness.screen());
        }
    }
}

#[test]
fn a_note_shows_where_it_ended_up() {
    for (size, lang, name) in
        [((80, 24), Lang::En, "trace_note_80_en"), ((120, 40), Lang::Sv, "trace_note_120")]
    {
        let mut harness = at(Stage::Vision, size, lang);
        harness.keys("/släck<Enter><End>v");
        insta::assert_snapshot!(name, harness.screen());
    }
    let mut harness = at(Stage::Vision, (80, 24), Lang::Sv);
    harness.keys("/drönare<Enter>v");
    says(&harness, "Den ligger inte i någon grupp ännu.");
}

#[test]
fn a_candidate_shows_what_became_of_it_or_why_nothing_did() {
    let mut harness = at(Stage::Capabilities, (80, 24), Lang::Sv);
    harness.keys("<S-Tab>/livscykel<Enter><End>v");
    says(&harness, "⑂ delen ”Stänga av”");
    says(&harness, "■ Avveckla");
    harness.keys("<Esc><Esc>/bygga<Enter><End>v");
    says(&harness, "✕ Hör inte till kartan: Det gör andra.");
    harness.keys("<Esc><Esc>/återuppliva<Enter><Home>v");
    says(&harness, "Kandidaten har inte blivit något ännu.");
}

#[test]
fn every_view_that_has_a_capability_in_focus_shows_its_way() {
    let title = "Vägen bakåt och framåt: ”";
    for (stage, keys) in [
        (Stage::Capabilities, "<Down><Down>"),
        (Stage::Capabilities, "<Tab>"),
        (Stage::Maturity, ""),
        (Stage::Maturity, "<Tab>"),
        (Stage::Maturity, "<Esc><Enter>"),
        (Stage::Gap, "<Enter>j"),
        (Stage::Gap, "<Tab>"),
        (Stage::Gap, "<Tab><Tab>"),
        (Stage::Gap, "<Tab><Tab><Tab>"),
        (Stage::Scenario, ""),
        (Stage::Scenario, "<Enter><Tab>"),
    ] {
        let mut harness = at(stage, (120, 40), Lang::Sv);
        harness.keys(keys).keys("v");
        assert!(harness.screen().contains(title), "{stage:?} {keys}\n{}", harness.screen());
    }
}

#[test]
fn where_nothing_is_in_focus_it_says_why() {
    for (stage, keys, why) in [
        (Stage::Capabilities, "", "Ställ dig på en förmåga, en kandidat eller en grupp"),
        (Stage::Maturity, "<Esc>", "Ställ dig på en förmåga"),
        (Stage::Gap, "", "Ställ dig på en förmåga"),
        (Stage::Scenario, "<Down>", "som gäller en enda förmåga"),
        (Stage::Vision, "<F6>", "Vägen visas från en lapp"),
    ] {
        let mut harness = at(stage, (80, 24), Lang::Sv);
        harness.keys(keys).keys("v");
        assert!(harness.app.ui.overlays.is_empty());
        says(&harness, why);
    }
}

#[test]
fn enter_goes_to_the_thing_on_the_line_and_changes_nothing() {
    let before = session();
    // From the way of `Avveckla`: so many lines down, and where that leads.
    for (downs, place, text) in [
        (0, Stage::Vision, "[goal]"),
        (1, Stage::Vision, "▾ Teknisk skuld"),
        (3, Stage::Vision, "Släck det som är slut"),
    ] {
        let mut harness = at(Stage::Capabilities, (80, 24), Lang::Sv);
        harness.keys("/avveckla<Enter>v").keys(&"<Down>".repeat(downs)).keys("<Enter>");
        assert!(harness.app.ui.overlays.is_empty());
        assert_eq!(harness.app.room.as_ref().unwrap().place, Place::Stage(place), "{downs}");
        says(&harness, if text == "[goal]" { "Modern och tålig IT" } else { text });
        assert_eq!(*harness.session(), before);
    }
    for (downs, place, text) in
        [(0, Stage::Maturity, "Omgång 1"), (1, Stage::Gap, "Avveckla"), (2, Stage::Scenario, "Avveckla")]
    {
        let mut harness = at(Stage::Capabilities, (80, 24), Lang::Sv);
        harness.keys("/avveckla<Enter>v<Tab>").keys(&"<Down>".repeat(downs)).keys("<Enter>");
        assert_eq!(harness.app.room.as_ref().unwrap().place, Place::Stage(place), "{downs}");
        says(&harness, text);
        harness.keys("v");
        says(&harness, "Vägen bakåt och framåt: ”Avveckla”");
        assert_eq!(*harness.session(), before);
    }
}

#[test]
fn a_note_that_a_fold_or_a_filter_hides_comes_into_sight() {
    let mut harness = at(Stage::Vision, (80, 24), Lang::Sv);
    harness.keys("/skuld<Enter><Home><Right><Enter>/drönare<Enter><F2>/avveckla<Enter>v<Down><Down><Enter>v");
    says(&harness, "lappen ”Gamla system stängs");
}

#[test]
fn what_was_merged_into_a_capability_is_on_its_way_back() {
    let mut harness = at(Stage::Capabilities, (120, 40), Lang::Sv);
    harness.keys("/avveckla<Enter>bbygga kultur<Enter>1<Enter>");
    assert_eq!(harness.session().map.off_the_map().count(), 1);
    harness.keys("/bygga kultur<Enter>v");
    says(&harness, "hit slogs ”Avveckla” ihop");
    says(&harness, "○ Stänga av");
    // What is off the map stands on no screen; Enter shows its own way instead.
    harness.keys("<Esc><S-Tab>/avveckla sys<Enter><End>v<Tab><Down><Down><Down>");
    says(&harness, "utanför kartan");
    harness.keys("<Enter>");
    says(&harness, "Vägen bakåt och framåt: ”Avveckla”");
    says(&harness, "✕ Hör inte till kartan.");
}

#[test]
fn no_letter_stands_beside_the_names_of_those_who_join() {
    let mut harness = at(Stage::Scenario, (120, 40), Lang::Sv);
    harness.keys("v<Tab><End>");
    says(&harness, "Leder: Orust");
    says(&harness, "Tanum");
}

#[test]
fn what_is_open_is_told_with_a_row_for_each_thing() {
    for (size, lang, name) in [((80, 24), Lang::Sv, "check_80"), ((120, 40), Lang::En, "check_120_en")] {
        let mut harness = at(Stage::Capabilities, size, lang);
        harness.keys("F");
        insta::assert_snapshot!(name, harness.screen());
    }
    let mut harness = at(Stage::Vision, (80, 24), Lang::Sv);
    harness.keys("<Tab>F");
    insta::assert_snapshot!("check_vision_80", harness.screen());
    harness.keys("<Down>");
    harness.keys("<Enter>");
    assert!(harness.app.ui.overlays.is_empty());
    assert_eq!(*harness.session(), session());
}

#[test]
fn with_nothing_open_the_check_says_so() {
    let mut calm = example();
    calm.goals = calm.method.goals.clone();
    let mut harness = Harness::at(Stage::Capabilities, calm, (80, 24), Lang::Sv);
    harness.keys("F");
    assert_eq!(harness.screen().matches("✓ Inget är öppet här.").count(), 2, "{}", harness.screen());
}

#[test]
fn who_goes_on_from_workshop_1_hears_once_what_is_open() {
    let open = "6 mål utan lappar, en lapp utan grupp, en grupp som inte leder till något mål · F visar";
    for on in [">", "<F2>", "<F4>", "g2"] {
        let mut harness = at(Stage::Vision, (120, 40), Lang::Sv);
        harness.keys(on);
        says(&harness, open);
        assert_ne!(harness.app.room.as_ref().unwrap().place, Place::Stage(Stage::Vision));
        harness.keys("<F1>").keys(on);
        assert!(!harness.screen().contains("F visar"), "only once");
    }
    let mut harness = at(Stage::Vision, (120, 40), Lang::Sv);
    harness.keys("<F6>");
    assert!(!harness.screen().contains("F visar"), "the participants are no workshop");
}

#[test]
fn coverage_tells_of_goals_that_nothing_serves_and_of_what_serves_none() {
    let mut bare = session();
    let first = bare.goals[0].id.clone();
    for capability in &mut bare.map.capabilities {
        capability.goals.retain(|goal| *goal != first);
    }
    bare.map.capabilities[3].goals.clear();
    for (size, lang, name) in [((80, 24), Lang::Sv, "coverage_80"), ((120, 40), Lang::En, "coverage_120_en")]
    {
        let mut harness = Harness::at(Stage::Capabilities, bare.clone(), size, lang);
        harness.keys("Y");
        insta::assert_snapshot!(name, harness.screen());
    }
    let mut harness = Harness::at(Stage::Capabilities, bare.clone(), (80, 24), Lang::Sv);
    harness.keys("Y<Enter>");
    says(&harness, "! 0 förmågor");
    let mut harness = Harness::at(Stage::Vision, shipped(), (80, 24), Lang::Sv);
    harness.keys("Y");
    says(&harness, "Det finns inga mål ännu.");
}

#[test]
fn the_open_questions_are_one_agenda_and_lead_to_what_they_are_about() {
    let mut harness = at(Stage::Maturity, (80, 24), Lang::Sv);
    harness.keys("<F2>/utbilda<Enter>wHos oss eller hos HR?<Enter><F3>A");
    insta::assert_snapshot!("questions_80", harness.screen());
    harness.keys("<Down><Enter>v");
    says(&harness, "”Utbilda”");
    harness.keys("<Esc>A<Tab><Enter>v");
    says(&harness, "lappen ”Återuppliva”");
    let mut harness = Harness::at(Stage::Capabilities, shipped(), (80, 24), Lang::En);
    harness.keys("A");
    says(&harness, "There are no open questions.");
}

#[test]
fn check_coverage_and_agenda_are_found_by_name() {
    let mut harness = at(Stage::Capabilities, (80, 24), Lang::Sv);
    for (sought, found) in [
        ("avslut", "Innan ni går vidare"),
        ("täcks", "Så täcks målen"),
        ("öppna frågor", "Om kandidater 1"),
        ("vägen", "Ställ dig på"),
    ] {
        harness.keys(":").text(sought).keys("<Enter>");
        says(&harness, found);
        harness.keys("<Esc><Esc>");
    }
}
