//! `verkstad key`: made, shown, copied out, fetched back on another machine, and refused with the reason.

use std::io::Write;
use std::process::Stdio;

use super::desk::{Desk, Run};

/// A run in which somebody types a line, on a machine of this name.
fn typed(desk: &Desk, machine: &str, line: &str, args: &[&str]) -> Run {
    let mut command = desk.command(args);
    command.env("XDG_DATA_HOME", desk.path(machine)).stdin(Stdio::piped());
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    // A program that asks for nothing may have ended already.
    let _ = writeln!(child.stdin.take().unwrap(), "{line}");
    let done = child.wait_with_output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    Run { code: done.status.code(), out: text(done.stdout), err: text(done.stderr) }
}

#[test]
fn a_key_under_a_passphrase_goes_from_one_machine_to_another() {
    let desk = Desk::with_session();
    let here = |args: &[&str]| typed(&desk, "here", "fem bussar", args);
    let there = |line: &str, args: &[&str]| typed(&desk, "there", line, args);
    assert!(here(&["key", "s.ron"]).out.starts_with("no key"));
    let made = here(&["key", "s.ron", "make", "--passphrase", "--least", "4"]);
    assert_eq!(made.code, Some(0), "{}", made.err);
    assert!(made.err.starts_with("Without the secret key nobody can read"), "loss is said: {}", made.err);
    assert!(here(&["key", "s.ron"]).out.contains("under a passphrase"));
    assert_eq!(here(&["key", "s.ron", "make"]).err, "the session has a key already\n");
    assert_eq!(here(&["key", "s.ron", "export", "--to", "copy.key"]).code, Some(0));
    assert_eq!(here(&["key", "s.ron", "export", "--to", "copy.key"]).code, Some(2), "nothing is overwritten");
    assert!(there("", &["key", "s.ron"]).out.contains("not on this machine"));
    let wrong = there("fem bilar", &["key", "s.ron", "import", "copy.key"]);
    assert_eq!((wrong.code, wrong.err.as_str()), (Some(2), "the passphrase is not right\n"));
    assert_eq!(there("fem bussar", &["key", "s.ron", "import", "copy.key"]).code, Some(0));
    assert!(there("", &["key", "s.ron"]).out.contains("under a passphrase"));
    let session = desk.read("s.ron");
    assert!(session.contains("least: 4") && session.contains("\"age1"));
    for file in ["s.ron", "s.ron.journal", "s.ron.bak1"] {
        let text = desk.read(file);
        assert!(!text.contains("AGE-SECRET-KEY") && !text.contains("bussar"), "{file}");
    }
}

#[test]
fn another_session_s_key_is_not_taken_and_an_empty_passphrase_is_none() {
    let desk = Desk::with_session();
    desk.ok(&["new", "Annat", "--out", "t.ron"]);
    let make = |file: &str| typed(&desk, "here", "", &["key", file, "make"]);
    assert_eq!((make("s.ron").code, make("t.ron").code), (Some(0), Some(0)));
    assert_eq!(typed(&desk, "here", "", &["key", "t.ron", "export", "--to", "t.key"]).code, Some(0));
    let fault = typed(&desk, "here", "", &["key", "s.ron", "import", "t.key"]);
    assert!(fault.code == Some(2) && fault.err.starts_with("this is another key"), "{}", fault.err);
    let empty = typed(&desk, "there", " ", &["key", "t.ron", "make", "--passphrase"]);
    assert!(empty.code == Some(2) && empty.err.ends_with("the passphrase is empty\n"), "{}", empty.err);
    assert!(desk.refused(&["key", "s.ron", "make", "--least", "2"]).contains("least"));
}
