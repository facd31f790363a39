//! `verkstad check`.

use super::desk::Desk;

const FIXTURE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/vardavdelning.ron");
const EXAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/example/example.ron");
const SHIPPED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/workshops/digital-motor.ron");

#[test]
fn sound_sessions_and_methods_pass_in_silence() {
    let desk = Desk::with_session();
    assert_eq!(desk.ok(&["check", "s.ron", FIXTURE, EXAMPLE, SHIPPED]), "");
}

#[test]
fn a_method_in_any_layout_is_told_of_as_a_method() {
    let desk = Desk::new();
    let method = std::fs::read_to_string(FIXTURE).unwrap();
    let lines = method.lines().filter(|line| !line.trim_start().starts_with("//"));
    let flat = lines.map(str::trim).collect::<Vec<_>>().join(" ");
    desk.write("flat.ron", &flat);
    desk.ok(&["check", "flat.ron"]);
    desk.write("flat.ron", flat.replacen("each: ", "each: -", 1));
    let said = desk.refused(&["check", "flat.ron"]);
    assert!(said.starts_with("flat.ron:1:") && !said.contains("session"), "{said}");
}

#[test]
fn faults_of_all_files_are_told_and_one_is_enough_for_exit_2() {
    let desk = Desk::with_session();
    let good = desk.read("s.ron");
    desk.write("hand.ron", good.replacen("\"Prov\"", "\"Prov!\"", 1));
    desk.write("torn.ron", &good[..good.len() / 2]);
    desk.write("empty.ron", " \n");
    desk.write("other.ron", "(a: 1)");
    desk.write("binary.ron", [0, 159, 146, 150]);
    std::fs::create_dir(desk.path("folder")).unwrap();
    let files =
        ["s.ron", "hand.ron", "torn.ron", "empty.ron", "other.ron", "binary.ron", "folder", "nowhere.ron"];
    let said = desk.refused(&[&["check"][..], &files].concat());
    for (file, want) in [
        ("hand.ron", "the checksum is another's"),
        ("torn.ron", ""),
        ("empty.ron:1:1", "the file is empty"),
        ("other.ron:1:1", "neither a session nor a method"),
        ("binary.ron:1:1", ""),
        ("folder:1:1", "this is a folder"),
        ("nowhere.ron:1:1", ""),
    ] {
        let line = said.lines().find(|line| line.starts_with(file));
        assert!(line.is_some_and(|line| line.contains(want)), "{file}: {want} in {said}");
    }
    assert!(!said.contains("s.ron:1:1: there") && !said.lines().any(|line| line.starts_with("s.ron")));
    assert_eq!(desk.read("torn.ron"), good[..good.len() / 2]);
}

#[test]
fn all_faults_of_a_session_are_told_with_their_places() {
    let desk = Desk::with_session();
    let bad = desk.read("s.ron");
    let bad = bad.replacen("area: \"leda\"", "area: \"ledda\"", 1).replacen(
        "area: \"styra\"",
        "area: \"stura\"",
        1,
    );
    desk.write("s.ron", bad);
    let said = desk.refused(&["check", "s.ron"]);
    assert!(said.contains("there is no area `ledda`") && said.contains("there is no area `stura`"), "{said}");
    let places = said.lines().filter(|line| line.starts_with("s.ron:"));
    assert!(
        places.map(|line| line.split(':').nth(1).unwrap()).collect::<std::collections::HashSet<_>>().len()
            >= 2
    );
}

#[test]
fn a_hostile_file_name_does_nothing_to_the_terminal() {
    let desk = Desk::new();
    let name = "a\u{1b}]0;x\u{7}\u{202e}b.ron";
    desk.write(name, "(\u{1b}[31m");
    for args in [
        vec!["check", name],
        vec!["dump", name],
        vec!["report", name, "--to", "text"],
        vec!["apply", name, name],
    ] {
        let said = desk.refused(&args);
        assert!(said.chars().all(|c| c == '\n' || !c.is_control() && c != '\u{202e}'), "{args:?}: {said:?}");
    }
}

#[test]
fn a_journal_that_belongs_elsewhere_is_a_fault() {
    let desk = Desk::with_session();
    desk.write("e.ron", "[Name(\"Annat\")]");
    desk.ok(&["apply", "s.ron", "e.ron"]);
    desk.ok(&["new", "Ny", "--out", "t.ron"]);
    std::fs::copy(desk.path("s.ron.journal"), desk.path("t.ron.journal")).unwrap();
    let said = desk.refused(&["check", "t.ron"]);
    assert!(said.contains("t.ron:1:1: the journal was not used"), "{said}");
    desk.ok(&["check", "s.ron"]);
}

#[test]
fn looking_leaves_nothing_behind() {
    let desk = Desk::with_session();
    let names = || {
        let entries = std::fs::read_dir(desk.path("")).unwrap();
        let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name()).collect();
        names.sort();
        names
    };
    let before = names();
    desk.ok(&["check", "s.ron"]);
    desk.ok(&["dump", "s.ron"]);
    desk.ok(&["report", "s.ron", "--to", "json"]);
    assert_eq!(names(), before);
}
