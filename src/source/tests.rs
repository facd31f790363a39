//! Ordinary and hostile files through the door of the source room.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{Fault, Faults, LARGEST, fault_at, parse};

#[derive(Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Thing {
    name: String,
    size: u16,
    #[serde(default)]
    kind: Option<Kind>,
    #[serde(default)]
    parts: Vec<Thing>,
    #[serde(default)]
    on: BTreeMap<String, Vec<f64>>,
}

#[derive(Debug, PartialEq, Deserialize)]
enum Kind {
    Large,
    Small,
    Made(u8),
}

fn fault(text: &str) -> Fault {
    parse::<Thing>(text.as_bytes()).unwrap_err()
}

#[test]
fn an_ordinary_file_is_read_with_a_mark_and_an_implicit_some() {
    let text = "\u{feff}#![enable(implicit_some)]\n// å\n(name: \"a\", size: 3, kind: Made(2), parts: [])";
    let thing: Thing = parse(text.as_bytes()).unwrap();
    assert_eq!((thing.size, thing.kind), (3, Some(Kind::Made(2))));
}

#[test]
fn a_fault_says_where_and_what_would_be_right() {
    let cases = [
        (
            "(name: \"å\", size: 3",
            (1, 20),
            "the file ends here, but the `(` of line 1, column 1 is not closed",
        ),
        (
            "(\n name: \"å\",\n sise: 3)",
            (3, 2),
            "unknown field `sise`; did you mean `size`? known: name, size, kind, parts, on",
        ),
        ("(name: \"a\",\n size: \"3\")", (2, 8), "a whole number is expected here"),
        (
            "(name: \"a\",\n size: 70000)",
            (2, 8),
            "size: the number is too large, or below 0 where that has no meaning",
        ),
        (
            "(name: \"a\",\n size: -1)",
            (2, 8),
            "size: the number is too large, or below 0 where that has no meaning",
        ),
        ("(name: 3, size: 3)", (1, 8), "a text in quotes is expected here"),
        ("(name: \"a)\n", (1, 8), "name: the text that begins here has no closing quote"),
        ("(name: \"a\" size: 3)", (1, 12), "a comma or the closing bracket is expected here"),
        (
            "(name: \"a\", size: 3,\n parts: [\n  (name: \"b\",\n  ),\n ])",
            (3, 3),
            "parts[0]: the field `size` is missing",
        ),
        ("(name: \"a\", name: \"b\")", (1, 13), "the field `name` stands twice; keep one"),
        (
            "(name: \"a\", size: 3, kind: Some(larg))",
            (1, 33),
            "kind: `larg` is none of the possible words; did you mean `Large`? known: Large, Small, Made",
        ),
        (
            "(name: \"a\", size: 3, kind: Large)",
            (1, 28),
            "`None` or `Some(…)` is expected here; with `#![enable(implicit_some)]` at the top, `Some` may be left out",
        ),
        (
            "(name: \"a\", size: 3) )",
            (1, 22),
            "nothing may stand after the end of the content; one bracket too many?",
        ),
        (
            "(name: \"a\", size: 3, on: {\"x\": [1,5 2]})",
            (1, 37),
            "on.x: a comma or the closing bracket is expected here",
        ),
        (
            "(name: \"a\\q\", size: 3)",
            (1, 12),
            "the backslash before this begins an escape (unknown escape character); write `\\\\` for a backslash",
        ),
        ("", (1, 1), "a group in `( )` is expected here"),
        (
            "(name: \"a\", /* size: 3)",
            (1, 13),
            "the comment that begins here is not closed; it ends with `*/`",
        ),
    ];
    for (text, place, want) in cases {
        let fault = fault(text);
        assert_eq!(((fault.line, fault.column), fault.text.as_str()), (place, want), "{text}");
    }
}

#[test]
fn bytes_that_are_not_utf8_are_named_with_their_place() {
    let mut bytes = "(\n name: \"är ".as_bytes().to_vec();
    bytes.extend([0xE5, b'"', b'\n', b')']);
    let fault = parse::<Thing>(&bytes).unwrap_err();
    assert_eq!((fault.line, fault.column), (2, 12));
    assert!(fault.text.contains("0xE5") && fault.text.contains("`å`"), "{}", fault.text);
    assert!(fault.excerpt.ends_with("\n          ^"), "{}", fault.excerpt);
    let fault = parse::<Thing>(&[0xFF, 0xFE, b'(', 0]).unwrap_err();
    assert_eq!(fault.text, "the file is UTF-16; save it as UTF-8");
    let fault = parse::<Thing>(&vec![b' '; LARGEST + 1]).unwrap_err();
    assert_eq!((fault.line, fault.text.contains("64 MiB")), (1, true));
}

/// Half a mebibyte of stack is a sixteenth of what the program's main thread has.
#[test]
fn hostile_files_neither_panic_nor_overflow_a_small_stack() {
    let texts = [
        "[".repeat(200_000),
        "(".repeat(5_000),
        "{".repeat(5_000),
        "Some(".repeat(50_000),
        "(name:\"a\",size:1,parts:[".repeat(20_000),
        "{\"a\":".repeat(50_000),
        "/*".repeat(200_000),
        "\"".to_owned() + &"\\".repeat(200_000),
        "\u{0}".repeat(100_000),
        format!("({}: 1)", "x".repeat(500_000)),
        format!("(name: \"a\", {}: 1)", "\u{202e}y\u{301}".repeat(100_000)),
        format!("(size: {})", "9".repeat(500_000)),
        "#![enable(implicit_some".to_owned(),
        "r###\"".to_owned(),
        format!("{}x", "\n".repeat(300_000)),
    ];
    let small = std::thread::Builder::new().stack_size(512 * 1024);
    let done = small.spawn(move || {
        for text in texts {
            let thing = parse::<Thing>(text.as_bytes()).unwrap_err();
            assert!(thing.text.chars().count() < 1_000 && thing.excerpt.chars().count() < 300);
            let _ = parse::<ron::Value>(text.as_bytes());
        }
    });
    assert!(done.unwrap().join().is_ok());
}

#[test]
fn what_is_shown_is_clean_even_where_name_and_content_are_hostile() {
    let faults = vec![
        fault_at("a\n\u{1b}[31mröd\t\u{202e}x", (2, 6), "b\u{9b}31m\nc"),
        fault_at("a", (1, 1), "first"),
    ];
    let faults = Faults::new("evil\u{1b}]0;x\u{7}\n\u{200b}.ron", faults);
    assert_eq!(
        faults.to_string(),
        "evil]0;x .ron:1:1: first\n    a\n    ^\nevil]0;x .ron:2:6: b31m c\n    [31mröd x\n        ^"
    );
}

#[test]
fn a_place_outside_the_text_has_no_excerpt() {
    for place in [(0, 0), (7, 1), (usize::MAX, usize::MAX)] {
        assert!(fault_at("x", place, "").excerpt.len() < 10, "{place:?}");
    }
}
