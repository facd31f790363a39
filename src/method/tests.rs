//! A good method passes; every single thing that can be wrong with it is named, at its place, with its cure.

mod mutations;

use std::fs;
use std::io::Write;
use std::path::Path;

use super::{FindError, find, read, shipped};
use crate::domain::method::Method;

const GOOD: &str = include_str!("../../tests/fixtures/vardavdelning.ron");

#[test]
fn good_methods_pass() {
    assert_eq!(read(GOOD.as_bytes(), "vardavdelning.ron").map(|method| method.map.count()), Ok(14));
    assert_eq!(shipped().map(|method| method.map.count()), Ok(55));
}

#[test]
fn every_single_fault_is_named_at_its_place() {
    for (from, to, at, want) in mutations::ALL.concat() {
        let text = changed(GOOD, from, to);
        let faults = read(text.as_bytes(), "ward.ron").unwrap_err();
        let [fault] = faults.list.as_slice() else { panic!("{want}\n{faults}") };
        assert!(fault.text.starts_with(want), "{want}\n{faults}");
        let found = rest_at(&text, fault.line, fault.column);
        assert!(found.starts_with(at), "{want}\nstands at {found:.60}");
    }
}

/// What a repeated number leaves out is a fault of its own, at the list.
#[test]
fn a_sequence_says_what_is_wrong_and_what_is_missing() {
    let cases: [(&str, &str, &[&str]); 5] = [
        (
            "(level: 2",
            "(level: 1",
            &[
                "202: level 2 is missing; the scale goes from 0 to 4, each level once",
                "205: level 1 stands twice; the scale goes from 0 to 4, each level once",
            ],
        ),
        (
            "stage: Gap",
            "stage: Maturity",
            &[
                "13: the workshop Gap is missing; the order is Vision, Capabilities, Maturity, Gap, Scenario, each once",
                "130: the workshop Maturity stands twice; the order is Vision, Capabilities, Maturity, Gap, Scenario, each once",
            ],
        ),
        (
            "number: 2",
            "number: 1",
            &[
                "240: scenario 2 is missing; scenarios are numbered from 0 without gaps",
                "296: scenario 1 stands twice; scenarios are numbered from 0 without gaps",
            ],
        ),
        (
            "number: 4",
            "number: 200",
            &["240: scenario 4 and 195 more are missing; scenarios are numbered from 0 without gaps"],
        ),
        (
            "(level: 0, name",
            "(level: 4, name: (sv: \"a\", en: \"b\"), anchor: (sv: \"a\", en: \"b\")), (level: 0, name",
            &["203: level 0 stands after level 4"],
        ),
    ];
    for (from, to, want) in cases {
        let faults = read(changed(GOOD, from, to).as_bytes(), "ward.ron").unwrap_err();
        let got: Vec<String> =
            faults.list.iter().map(|fault| format!("{}: {}", fault.line, fault.text)).collect();
        assert!(got.len() >= want.len(), "{faults}");
        for (got, want) in got.iter().zip(want) {
            assert!(got.starts_with(want), "{want}\n{faults}");
        }
    }
}

#[test]
fn eight_faults_come_together_in_the_order_of_the_file() {
    let mut text = GOOD.to_owned();
    for (from, to) in [
        ("to: 120", "to: 20"),
        ("each: 6", "each: 1"),
        ("minutes: 25", "minutes: 0"),
        ("en: \"Care\"", "en: \"\""),
        ("area: \"skriva-ut\"", "area: \"skriv-ut\""),
        ("id: \"hallbar-bemanning\"", "id: \"trygg-hemgang\""),
        ("short: \"Ger\"", "short: \"\""),
        ("phase: \"overenskommelse\"", "phase: \"overenskomelse\""),
    ] {
        text = changed(&text, from, to);
    }
    let text = text.replace("\"hallbar-bemanning\"", "\"trygg-hemgang\"");
    let text = text.replace("\"trygg-hemgang\", \"trygg-hemgang\"", "\"trygg-hemgang\"");
    let faults = read(text.as_bytes(), "ward.ron").unwrap_err();
    let got: Vec<&str> = faults.list.iter().map(|fault| fault.text.split(';').next().unwrap()).collect();
    let want = [
        "0 minutes is no time",
        "2 on one is more than the 1 that each has",
        "the goal `trygg-hemgang` stands twice",
        "the name is empty",
        "the milestone ends on day 20, before it starts on day 30",
        "there is no milestone `overenskomelse`",
        "the English is missing",
        "there is no area `skriv-ut`",
    ];
    assert_eq!(got, want, "{faults}");
    assert!(faults.list.is_sorted_by_key(|fault| fault.line));
    let shown = faults.to_string();
    assert!(shown.contains("ward.ron:209:34: 2 on one is more"), "{shown}");
    assert!(
        shown.contains("\n    dots: (each: 1, most_on_one: 2),\n                                 ^\n"),
        "{shown}"
    );
}

#[test]
fn a_flood_of_faults_is_cut_and_counted() {
    let step = "(name: (sv: \"a\", en: \"b\"), guide: (sv: \"a\", en: \"b\"), minutes: 0, form: Silent),\n";
    let text = changed(GOOD, "steps: [", &format!("steps: [{}", step.repeat(500)));
    let faults = read(text.as_bytes(), "ward.ron").unwrap_err();
    assert_eq!(faults.list.len(), 201);
    assert_eq!(faults.list.last().unwrap().text, "and at least 300 more faults from here on");
}

/// Bytes are flipped, lost and doubled at places spread over the file; whatever comes of it, it is said in its lines.
#[test]
fn a_damaged_file_is_read_or_refused_at_a_place_in_it() {
    let lines = GOOD.lines().count() + 2;
    for (step, at) in (0..GOOD.len()).step_by(331).enumerate() {
        let mut bytes = GOOD.as_bytes().to_vec();
        match step % 5 {
            0 => bytes[at] ^= 1 << (step % 8),
            1 => drop(bytes.drain(at..(at + 40).min(GOOD.len()))),
            2 => bytes.truncate(at),
            3 => bytes.insert(at, b"\"()[],:\n\\/"[step % 10]),
            _ => bytes.extend_from_within(at..),
        }
        if let Err(faults) = read(&bytes, "ward.ron") {
            let within = |line: usize, column: usize| (1..=2 * lines).contains(&line) && column > 0;
            assert!(faults.list.iter().all(|fault| within(fault.line, fault.column)), "{at}\n{faults}");
            assert!(!faults.to_string().contains(|c: char| c.is_control() && c != '\n'), "{at}");
        }
    }
}

#[test]
fn a_hostile_method_takes_no_long_time() {
    let goals = "\"no-such-goal\", \"nor-this-one\",".repeat(50_000);
    let goals = changed(GOOD, "goals: [\"inga-undvikbara-skador\"]", &format!("goals: [{goals}]"));
    let area = "(id: \"x\", category: \"y\", name: (sv: \"a\", en: \"b\")),".repeat(20_000);
    let areas = changed(GOOD, "areas: [", &format!("areas: [{area}"));
    for text in [goals, areas] {
        assert_eq!(read(text.as_bytes(), "ward.ron").unwrap_err().list.len(), 201);
    }
}

#[test]
fn methods_are_found_where_the_user_says_then_in_the_own_folder_then_the_shipped_one() {
    let folder = tempfile::tempdir().unwrap();
    let own = folder.path().join("workshops");
    assert_eq!(names(find(None, None)), ["digital-motor"]);
    assert_eq!(names(find(None, Some(folder.path()))), ["digital-motor"]);
    fs::create_dir(&own).unwrap();
    assert_eq!(names(find(None, Some(folder.path()))), ["digital-motor"]);
    put(&own.join("b.ron"), GOOD);
    put(&own.join("a.ron"), &changed(GOOD, "id: \"vardavdelning\"", "id: \"annan\""));
    put(&own.join(".hidden.ron"), "(");
    put(&own.join("notes.txt"), "(");
    assert_eq!(names(find(None, Some(folder.path()))), ["annan", "vardavdelning"]);
    assert_eq!(names(find(Some(&own), None)), ["annan", "vardavdelning"]);
    assert_eq!(names(find(Some(&own.join("b.ron")), Some(folder.path()))), ["vardavdelning"]);
    put(&own.join("c.ron"), "(");
    let error = find(None, Some(folder.path())).unwrap_err();
    assert!(matches!(&error, FindError::Faulty(list) if list.len() == 1), "{error}");
    assert!(error.to_string().contains("c.ron:1:2: the file ends here"), "{error}");
}

#[test]
fn a_method_that_cannot_be_read_says_so_without_obeying_its_name() {
    let folder = tempfile::tempdir().unwrap();
    let error = find(Some(folder.path()), None).unwrap_err();
    assert!(matches!(error, FindError::Empty(_)));
    let error = find(Some(&folder.path().join("no\u{1b}[31m\u{202e}.ron")), None).unwrap_err().to_string();
    assert!(error.contains("no[31m.ron") && !error.contains('\u{1b}'), "{error}");
}

fn names(found: Result<Vec<Method>, FindError>) -> Vec<String> {
    found.unwrap().iter().map(|method| method.id.to_string()).collect()
}

fn put(path: &Path, text: &str) {
    let mut file = fs::OpenOptions::new().write(true).create_new(true).open(path).unwrap();
    file.write_all(text.as_bytes()).unwrap();
}

/// `text` with the first `from` replaced.
fn changed(text: &str, from: &str, to: &str) -> String {
    assert!(text.contains(from), "{from}");
    text.replacen(from, to, 1)
}

/// What of `text` follows a line and column, found without the room that is tested.
fn rest_at(text: &str, line: usize, column: usize) -> &str {
    let start: usize = text.split_inclusive('\n').take(line - 1).map(str::len).sum();
    let offset = text[start..].char_indices().nth(column - 1).map_or(0, |(offset, _)| offset);
    &text[start + offset..]
}
