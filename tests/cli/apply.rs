//! `verkstad apply` and `verkstad dump`.

use super::desk::Desk;

#[test]
fn the_documented_vocabulary_is_taken() {
    let desk = Desk::with_session();
    let ready = "[Add(Goal((id: \"dygnet-runt\", name: (sv: \"Öppet\"))), (index: 0)),\
        Add(Cluster((id: \"tider\", name: \"Tider\")), (index: 0)),\
        Add(Ballot(1, (respondent: \"tanum\", marks: \"\")), (index: 0))]";
    desk.write("e.ron", ready);
    desk.ok(&["apply", "s.ron", "e.ron"]);
    let source = include_str!("../../src/domain/edit.rs");
    let example: Vec<_> = source.lines().skip_while(|line| *line != "//! ```ron").skip(1).collect();
    let example = example.iter().take_while(|line| **line != "//! ```");
    let example: Vec<_> = example.map(|line| line.trim_start_matches("//!")).collect();
    let example = example.join("\n");
    assert!(example.contains("Judge("), "the documentation has an example");
    desk.write("e.ron", example);
    desk.ok(&["apply", "s.ron", "e.ron"]);
    let dump = desk.dump();
    assert_eq!(dump["edit"], 2, "all of a file is one edit");
    assert_eq!(
        (&dump["notes"][0]["kind"], &dump["clusters"]),
        (&"Expectation".into(), &serde_json::json!([]))
    );
    assert_eq!(desk.mark("tanum", "", "avveckla"), Some('1'));
    assert_eq!(
        (&dump["withheld_dots"][0]["placed"], &dump["judgements"]["avveckla"]["strategic"]),
        (&2.into(), &true.into())
    );
}

#[test]
fn one_refused_edit_and_none_is_made() {
    let desk = Desk::with_session();
    let before = desk.read("s.ron");
    desk.write(
        "e.ron",
        "[\n    Name(\"Annat\"),\n    Dots((respondent: \"tanum\", capability: \"nowhere\", dots: 2)),\n]\n",
    );
    let said = desk.refused(&["apply", "s.ron", "e.ron"]);
    let want = "e.ron:3:5: edit 2 is refused: there is no capability `nowhere`; nothing was changed";
    assert_eq!(said.lines().next(), Some(want));
    assert_eq!((desk.read("s.ron"), &desk.dump()["edit"]), (before, &0.into()));
}

#[test]
fn a_file_that_is_no_list_of_edits_says_where() {
    let desk = Desk::with_session();
    for (content, want) in [
        ("[Nmae(\"x\")]", "e.ron:1:"),
        ("[Name(\"x\"", "e.ron:1:"),
        ("", "e.ron:1:1:"),
        ("[\n  Rate((mark: 7))]", "e.ron:2:"),
    ] {
        desk.write("e.ron", content);
        let said = desk.refused(&["apply", "s.ron", "e.ron"]);
        assert!(said.starts_with(want), "{content}: {said}");
    }
    assert!(desk.refused(&["apply", "s.ron", "nowhere.ron"]).contains("nowhere.ron"));
}

#[test]
fn no_edits_change_nothing_and_no_session_takes_none() {
    let desk = Desk::with_session();
    desk.write("e.ron", "[]");
    desk.ok(&["apply", "s.ron", "e.ron"]);
    assert_eq!(desk.dump()["edit"], 0);
    assert!(desk.refused(&["apply", "nowhere.ron", "e.ron"]).contains("nowhere.ron"));
}

#[test]
fn a_session_changed_by_hand_is_not_scripted_over() {
    let desk = Desk::with_session();
    let edited = desk.read("s.ron").replacen("\"Prov\"", "\"Prov!\"", 1);
    desk.write("s.ron", &edited);
    desk.write("e.ron", "[Name(\"Annat\")]");
    let said = desk.refused(&["apply", "s.ron", "e.ron"]);
    assert!(said.contains("changed by hand"), "{said}");
    assert_eq!(desk.read("s.ron"), edited);
    assert!(desk.refused(&["dump", "s.ron"]).starts_with("s.ron:"));
}

#[test]
fn each_apply_counts_on_and_a_dump_is_always_the_same() {
    let desk = Desk::with_session();
    for number in 1..=3 {
        desk.write("e.ron", format!("[Name(\"Prov {number}\")]"));
        desk.ok(&["apply", "s.ron", "e.ron"]);
        let dump = desk.dump();
        assert_eq!((&dump["edit"], &dump["name"]), (&number.into(), &format!("Prov {number}").into()));
    }
    assert_eq!(desk.ok(&["dump", "s.ron"]), desk.ok(&["dump", "s.ron"]));
}
