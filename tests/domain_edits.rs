//! What single edits refuse and why, and that the documented vocabulary reads.

mod support {
    pub(crate) mod session;
}

use support::session::session;
use verkstad::domain::apply::apply;
use verkstad::domain::edit::Edit;

/// Edits as a script would write them, and the refusal that each meets on the session of the tests.
const REFUSED: &[(&str, &str)] = &[
    // Things that are not there, or there already.
    (r#"Remove(Note("n99"))"#, r#"Missing(Note(NoteId("n99")))"#),
    (r#"Move(Area("okand"), (index: 0))"#, r#"Missing(Area(AreaId("okand")))"#),
    (r#"Change(Goal((id: "okand", name: (sv: "Mål"))))"#, r#"Missing(Goal(GoalId("okand")))"#),
    (r#"Add(Note((id: "n1", text: "Igen")), (index: 0))"#, r#"Taken(Note(NoteId("n1")))"#),
    (r#"Add(Note((id: "n99", text: "Ny")), (index: 9))"#, "Beyond { index: 9, length: 8 }"),
    (r#"Move(Goal("trygg"), (index: 2))"#, "Beyond { index: 2, length: 2 }"),
    // Names and texts that are empty.
    (r#"Add(Note((id: "n99", text: " ")), (index: 0))"#, r#"Nameless(Note(NoteId("n99")))"#),
    (r#"Change(Category((id: "led", name: ())))"#, r#"Nameless(Category(CategoryId("led")))"#),
    (
        r#"Add(Respondent((id: "ny", name: "Ny", short: "", letter: 9)), (index: 0))"#,
        r#"Nameless(Respondent(RespondentId("ny")))"#,
    ),
    (r#"Name("")"#, r#"OutOfRange { what: "the session's name", value: "empty" }"#),
    // What is so already.
    ("Batch([Hide(LargeMap), Hide(LargeMap)])", "Unchanged"),
    ("Unhide(LargeMap)", "Unchanged"),
    // Things that others refer to.
    (
        r#"Remove(Area("styra"))"#,
        r#"Used { what: Area(AreaId("styra")), by: Capability(CapabilityId("besluta")) }"#,
    ),
    (
        r#"Remove(Category("karn"))"#,
        r#"Used { what: Category(CategoryId("karn")), by: Area(AreaId("forvalta")) }"#,
    ),
    (r#"Remove(Note("n1"))"#, r#"Used { what: Note(NoteId("n1")), by: Note(NoteId("n2")) }"#),
    (r#"Remove(Cluster("tider"))"#, r#"Used { what: Cluster(ClusterId("tider")), by: Note(NoteId("n1")) }"#),
    (
        r#"Remove(Goal("eget"))"#,
        r#"Used { what: Goal(GoalId("eget")), by: Capability(CapabilityId("folja-upp")) }"#,
    ),
    (
        r#"Remove(Respondent("berga"))"#,
        r#"Used { what: Respondent(RespondentId("berga")), by: Respondent(RespondentId("enhet")) }"#,
    ),
    (r#"Remove(Capability("drift"))"#, r#"Used { what: Capability(CapabilityId("drift")), by: Round(2) }"#),
    (
        "Remove(Round(1))",
        r#"Used { what: Round(1), by: Ballot(BallotKey { round: 1, respondent: RespondentId("alby"), rater: Plain(""), tag: Plain("") }) }"#,
    ),
    (
        r#"Add(Round((number: 3, state: Open, order: [], ballots: [(respondent: "alby", marks: "")])), (index: 2))"#,
        r#"Used { what: Round(3), by: Ballot(BallotKey { round: 3, respondent: RespondentId("alby"), rater: Plain(""), tag: Plain("") }) }"#,
    ),
    // Versions of the map: numbered from 2, each added last, and the rounds on them are known.
    (
        r#"Add(Version((number: 3, revisions: [(changes: [PutBack("utveckla")])])), (index: 0))"#,
        r#"OutOfRange { what: "a version's number", value: "3" }"#,
    ),
    (
        r"Add(Version((number: 2, revisions: [(changes: [])])), (index: 0))",
        r#"OutOfRange { what: "a version", value: "empty" }"#,
    ),
    (r"Move(Version(2), (index: 0))", r#"OutOfRange { what: "the place of a version", value: "0" }"#),
    ("Remove(Version(2))", "Missing(Version(2))"),
    (
        "Batch([
            Add(Version((number: 2, revisions: [(changes: [PutBack(\"utveckla\")])])), (index: 0)),
            Add(Round((number: 3, state: Open, map: 2, order: [])), (index: 2)),
            Remove(Version(2)),
        ])",
        "Used { what: Version(2), by: Round(3) }",
    ),
    ("Add(Round((number: 3, state: Open, map: 2, order: [])), (index: 2))", "Missing(Version(2))"),
    // Answers where none are taken.
    (
        r#"Rate((ballot: (round: 1, respondent: "alby"), capability: "besluta", mark: DontKnow))"#,
        "RoundEnded(1)",
    ),
    (r#"Remove(Ballot((round: 1, respondent: "alby")))"#, "RoundEnded(1)"),
    (
        r#"Rate((ballot: (round: 2, respondent: "alby"), capability: "led", mark: Level(1)))"#,
        r#"NotInRound { round: 2, capability: CapabilityId("led") }"#,
    ),
    (
        r#"Rate((ballot: (round: 2, respondent: "cedra"), capability: "besluta", mark: Level(1)))"#,
        r#"Aside(RespondentId("cedra"))"#,
    ),
    (
        r#"Rate((ballot: (round: 2, respondent: "enhet"), capability: "besluta", mark: Level(1)))"#,
        r#"Missing(Ballot(BallotKey { round: 2, respondent: RespondentId("enhet"), rater: Plain(""), tag: Plain("") }))"#,
    ),
    (
        r#"Add(Ballot(2, (respondent: "enhet", marks: "", comments: {"drift": ""})), (index: 0))"#,
        r#"OutOfRange { what: "a comment", value: "empty" }"#,
    ),
    (
        r#"Add(Ballot(2, (respondent: "enhet", marks: "0000000")), (index: 0))"#,
        r#"OutOfRange { what: "the number of marks on a ballot", value: "7" }"#,
    ),
    (r#"Enrol((round: 2, capability: "drift"))"#, r#"Taken(Capability(CapabilityId("drift")))"#),
    (
        r#"Withdraw((round: 2, capability: "drift"))"#,
        r#"NotInRound { round: 2, capability: CapabilityId("drift") }"#,
    ),
    (
        r#"Batch([
            Rate((ballot: (round: 2, respondent: "alby"), capability: "lyssna", mark: Level(1))),
            Withdraw((round: 2, capability: "lyssna")),
        ])"#,
        r#"Rated(CapabilityId("lyssna"))"#,
    ),
    (
        r#"Change(Round((number: 2, state: Open, order: ["led", "led"])))"#,
        r#"Taken(Capability(CapabilityId("led")))"#,
    ),
    // Dots: five each, three on one; alby has placed four.
    (r#"Dots((respondent: "alby", capability: "drift", dots: 4))"#, "TooManyOnOne(3)"),
    (
        r#"Dots((respondent: "alby", capability: "drift", dots: 2))"#,
        r#"NoDotsLeft { respondent: RespondentId("alby"), each: 5 }"#,
    ),
    (r#"Dots((respondent: "cedra", capability: "drift", dots: 1))"#, r#"Aside(RespondentId("cedra"))"#),
    (
        r#"Judge((capability: "drift", judgement: (rank: Some((place: 0, reason: "")))))"#,
        r#"OutOfRange { what: "a rank", value: "0" }"#,
    ),
    // Sheets.
    (
        r#"Change(Note((id: "n1", text: "Öppet", candidate: (doubt: "?"))))"#,
        r#"OtherSheet(Note(NoteId("n1")))"#,
    ),
    (
        r#"Change(Note((id: "n3", text: "Få", cluster: Some("kunna"))))"#,
        r#"OtherSheet(Cluster(ClusterId("kunna")))"#,
    ),
    (r#"Change(Note((id: "n3", text: "Få", unlike: ["n3"])))"#, r#"Circle(Note(NoteId("n3")))"#),
    (r#"Change(Note((id: "n3", text: "Få", unlike: ["n99"])))"#, r#"Missing(Note(NoteId("n99")))"#),
    (r#"Change(Note((id: "n3", text: "Få", unlike: ["n5", "n5"])))"#, r#"Taken(Note(NoteId("n5")))"#),
    (r#"Change(Note((id: "n3", text: "Få", unlike: ["n6"])))"#, r#"OtherSheet(Note(NoteId("n6")))"#),
    (r#"Change(Note((id: "n6", text: "Utveckla")))"#, r#"OtherSheet(Note(NoteId("n7")))"#),
    (
        r#"Change(Cluster((id: "tider", name: "Tider", sheet: Capabilities)))"#,
        r#"OtherSheet(Note(NoteId("n1")))"#,
    ),
    (
        r#"Change(Cluster((id: "kunna", name: "K", sheet: Capabilities, goal: Some("trygg"))))"#,
        r#"OtherSheet(Cluster(ClusterId("kunna")))"#,
    ),
    (r#"Remove(Note("n6"))"#, r#"Used { what: Note(NoteId("n6")), by: Note(NoteId("n7")) }"#),
    (
        r#"Change(Note((id: "n6", text: "U", sheet: Capabilities, candidate: (origin: Some("n7")))))"#,
        r#"Circle(Note(NoteId("n6")))"#,
    ),
    // Circles and collisions.
    (r#"Change(Note((id: "n1", text: "Öppet jämt", beneath: Some("n2"))))"#, r#"Circle(Note(NoteId("n1")))"#),
    (
        r#"Change(Capability((id: "drift", area: "forvalta", name: (sv: "Drift"), off: Some((reason: "", into: ["drift"])))))"#,
        r#"Circle(Capability(CapabilityId("drift")))"#,
    ),
    (r#"Add(Respondent((id: "ny", name: "Ny", short: "NY", letter: 2)), (index: 0))"#, r#"SameLetter("C")"#),
    // Choices and pilots.
    (r#"Change(Choice((id: "drift", subject: Capability("drift"), scenario: Some(9))))"#, "NoScenario(9)"),
    (
        r#"Change(Choice((id: "drift", subject: Capability("drift"), commitments: [
            (respondent: "alby", stance: Leads), (respondent: "berga", stance: Leads)])))"#,
        r#"TwoLeads(RespondentId("berga"))"#,
    ),
    (
        r#"Change(Choice((id: "drift", subject: Capability("drift"), pilot: Some((id: "p", scenario: 1, name: (),
            subject: Capability("drift"), about: (),
            milestones: [(id: "m", name: (), kind: Work, from: 9, to: 8)], budget: [])))))"#,
        r#"Unsound(EndsEarly("m"))"#,
    ),
    (
        r#"Change(Choice((id: "drift", subject: Capability("drift"), commitments: [
            (respondent: "alby", stance: Joins), (respondent: "alby", stance: Declines)])))"#,
        r#"Taken(Respondent(RespondentId("alby")))"#,
    ),
    (
        r#"Change(Choice((id: "drift", subject: Capability("drift"), after: ["drift"])))"#,
        r#"Circle(Choice(ChoiceId("drift")))"#,
    ),
    (
        r#"Change(Choice((id: "drift", subject: Capability("drift"), pilot: Some((id: "p", scenario: 1, name: (),
            subject: Capability("drift"), about: (), milestones: [
                (id: "m", name: (sv: "ett"), kind: Work, from: 1, to: 2, after: ["n"]),
                (id: "n", name: (sv: "två"), kind: Work, from: 3, to: 4, after: ["m"])], budget: [])))))"#,
        r#"Unsound(Circle([Text { sv: Plain("ett"), en: Plain("") }, Text { sv: Plain("två"), en: Plain("") }]))"#,
    ),
    (
        r#"Change(Choice((id: "drift", subject: Capability("drift"), sharing: (own: {"alby": 0}))))"#,
        "OutOfRange { what: \"a share\", value: \"0\" }",
    ),
    // What the group agrees on.
    (
        r"Rules((bands: Some([34, 67])))",
        "OutOfRange { what: \"where a band of importance begins\", value: \"67\" }",
    ),
    (
        r"Rules((dots: Some((each: 3, most_on_one: 4))))",
        "OutOfRange { what: \"the most dots on one capability\", value: \"4\" }",
    ),
    (r"Rules((showing: Hidden))", "Placed"),
    (r#"Hands((capability: "okand", hands: 2))"#, r#"Missing(Capability(CapabilityId("okand")))"#),
    (r#"Target("okand", None)"#, r#"Missing(Area(AreaId("okand")))"#),
    (r#"Add(Proposal((id: "f1", text: "")), (index: 0))"#, r#"Nameless(Proposal(ProposalId("f1")))"#),
];

#[test]
fn an_edit_that_does_not_fit_is_refused_with_its_reason() {
    for (edit, want) in REFUSED {
        let edit: Edit = ron::from_str(edit).unwrap_or_else(|fault| panic!("{fault} in {edit}"));
        let mut now = session();
        let refusal = apply(&mut now, &edit).expect_err(&format!("accepted: {edit:?}"));
        assert_eq!(format!("{refusal:?}"), *want, "{edit:?}");
        assert_eq!(now, session(), "{edit:?}");
    }
}

#[test]
fn an_id_in_two_lists_names_two_things() {
    // A choice is about the category `led`; the capability `led` is free to go all the same, as no round rates it.
    let mut now = session();
    let edit: Edit = ron::from_str(r#"Remove(Capability("led"))"#).unwrap();
    assert!(apply(&mut now, &edit).is_ok());
}

#[test]
fn a_goal_that_the_method_offers_comes_and_goes_though_a_cluster_is_linked_to_it() {
    let mut now = session();
    let edit: Edit = ron::from_str(r#"Add(Goal((id: "oppet", name: (sv: "Öppet"))), (index: 0))"#).unwrap();
    let inverse = apply(&mut now, &edit).unwrap();
    assert!(apply(&mut now, &inverse).is_ok());
    assert_eq!(now, session());
}

#[test]
fn the_documented_edits_read_and_are_written_as_documented() {
    let source = include_str!("../src/domain/edit.rs");
    let doc = source.lines().filter_map(|line| line.strip_prefix("//!")).map(str::trim);
    let example: Vec<&str> =
        doc.skip_while(|line| *line != "```ron").skip(1).take_while(|line| *line != "```").collect();
    let edits: Vec<Edit> = ron::from_str(&example.join("\n")).unwrap();
    // One line an edit, between the brackets.
    assert_eq!(edits.len(), example.len() - 2);
    for (edit, line) in edits.iter().zip(&example[1..]) {
        let written: String = ron::to_string(edit).unwrap();
        let close = |text: &str| text.replace(' ', "");
        assert_eq!(close(&written), close(line.trim_end_matches(',')));
    }
}
