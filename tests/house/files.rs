//! How files open, what they are called, and how long they are.

use super::sources::{files, sources};

/// Lines that no file passes; 300 are a lot already.
const LONGEST: usize = 500;

#[test]
fn every_file_opens_with_what_it_is_for() {
    for source in ["src", "tests", "benches"].into_iter().flat_map(sources) {
        assert!(source.text.starts_with("//! "), "{} does not open with `//! `", source.path);
    }
}

#[test]
fn no_file_is_called_mod() {
    for folder in ["src", "tests", "benches"] {
        let found = files(folder, "/mod.rs");
        assert!(found.is_empty(), "{found:?}: foo.rs stands beside foo/");
    }
}

#[test]
fn no_file_is_too_long_to_read() {
    for source in ["src", "tests", "benches"].into_iter().flat_map(sources) {
        let lines = source.text.lines().count();
        assert!(lines <= LONGEST, "{} has {lines} lines", source.path);
    }
}

#[test]
fn nothing_is_left_for_later() {
    let marks = ["TODO", "FIXME", "XXX", "HACK"];
    for source in sources("src") {
        for mark in marks {
            let found = source.text.lines().position(|line| line.contains(mark));
            assert!(found.is_none(), "{}:{}: {mark}", source.path, found.unwrap_or_default() + 1);
        }
    }
}
