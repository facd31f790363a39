//! `verkstad report`: languages, rounds, files and pipes.

use std::io::Read;
use std::process::Stdio;

use serde_json::Value;

use super::desk::Desk;

#[test]
fn the_example_is_reported_in_both_formats_and_languages() {
    let desk = Desk::new();
    let json: Value = serde_json::from_str(&desk.ok(&["report", "--demo", "--to", "json"])).unwrap();
    assert_eq!((&json["example"], &json["session"]["language"]), (&true.into(), &"sv".into()));
    let text = desk.ok(&["--lang", "en", "report", "--demo", "--to", "text"]);
    assert!(text.contains("EXAMPLE – made-up answers") && text.contains("Retire"));
    assert!(
        desk.ok(&["report", "--demo", "--to", "text", "--lang", "sv"]).contains("EXEMPEL – påhittade svar")
    );
}

#[test]
fn a_file_is_written_where_it_is_asked_for() {
    let desk = Desk::with_session();
    assert_eq!(desk.ok(&["report", "s.ron", "--to", "json", "--out", "r.json"]), "");
    assert_eq!(desk.read("r.json"), desk.ok(&["report", "s.ron", "--to", "json"]));
    assert!(!desk.read("r.json").contains("NaN"));
}

#[test]
fn what_cannot_be_reported_is_refused() {
    let desk = Desk::with_session();
    let cases: [(&[&str], &str); 7] = [
        (&["report", "s.ron", "--to", "json", "--round", "2"], "there is no round 2"),
        (&["report", "--demo", "--to", "json", "--round", "0"], "there is no round 0"),
        (&["report", "s.ron", "--to", "xml"], "json"),
        (&["report", "s.ron"], "--to"),
        (&["report", "--to", "json"], "SESSION"),
        (&["report", "nowhere.ron", "--to", "json"], "nowhere.ron"),
        (&["report", "--demo", "--to", "json", "--lang", "xx"], "use sv or en"),
    ];
    for (args, want) in cases {
        let said = desk.refused(args);
        assert!(said.contains(want), "{args:?}: {said}");
    }
    desk.ok(&["report", "--demo", "--to", "json", "--round", "1"]);
}

#[test]
fn a_reader_that_goes_away_is_no_fault() {
    let desk = Desk::new();
    for args in [vec!["report", "--demo", "--to", "json"], vec!["--help"], vec!["completions", "bash"]] {
        let mut child = desk.command(&args).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let mut said = String::new();
        child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
        assert_eq!((child.wait().unwrap().code(), said.as_str()), (Some(0), ""), "{args:?}");
    }
}
