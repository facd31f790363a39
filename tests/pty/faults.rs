//! Files that are not as the program wrote them, and no terminal at all.
#![expect(clippy::disallowed_methods, reason = "files are changed by hand here, as people do")]

use std::fs;

use super::place::{Place, text};

#[test]
fn a_hand_edit_is_read_only_until_it_is_accepted() {
    let (place, path) = Place::with_session();
    let whole = fs::read_to_string(&path).unwrap();
    fs::write(&path, whole.replacen("name: \"Fyrbodal 2030\"", "name: \"Fyrbodal 2031\"", 1)).unwrap();
    let mut terminal = place.start(&["open", text(&path)]);
    terminal.shows("Fyrbodal 2031").shows("read only").shows("by hand");
    terminal.keys("y").shows("saved").hides("read only").keys("q");
    assert_eq!(terminal.end().code, 0);
    assert_eq!(place.dump(&path)["name"], "Fyrbodal 2031");
}

#[test]
fn a_damaged_file_is_told_of_with_line_and_column_and_left_alone() {
    let (place, path) = Place::with_session();
    let whole = fs::read_to_string(&path).unwrap();
    let damaged = whole.replacen("language: ", "language= ", 1);
    let line = damaged.lines().position(|line| line.contains("language= ")).unwrap() + 1;
    fs::write(&path, &damaged).unwrap();
    let mut terminal = place.start(&["open", text(&path)]);
    terminal.wait("the place", |screen| screen.replace('\n', "").contains(&format!("fyrbodal.ron:{line}:")));
    let end = terminal.end();
    assert_eq!(end.code, 2);
    assert!(!end.raw.contains("\x1b[?1049h"), "the screen was taken");
    assert_eq!(fs::read_to_string(&path).unwrap(), damaged);
}

#[test]
fn without_a_terminal_the_program_says_what_to_use_instead() {
    let (place, path) = Place::with_session();
    for args in [&[][..], &["open", text(&path)]] {
        let (code, out, fault) = place.run(args);
        assert_eq!((code, out.as_str()), (2, ""));
        assert!(fault.contains("must be a terminal") && fault.contains("verkstad report"), "{fault}");
    }
}
