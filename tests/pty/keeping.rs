//! What was shown as saved is there afterwards.

use std::path::Path;

use rustix::process::Signal;

use super::place::{Place, text};
use super::terminal::Terminal;

/// Goes to workshop 1, writes notes one by one, and waits until the screen says that they are saved.
pub(crate) fn write_notes(terminal: &mut Terminal, notes: &[&str]) {
    let before = saved(&terminal.screen().contents()).unwrap_or_default();
    terminal.keys("\x1bOP").shows("1 ");
    terminal.keys("n").shows("No particular prompt");
    for note in notes {
        terminal.keys(note).keys("\r");
    }
    let goal = before + notes.len();
    terminal.wait(&format!("saved {goal}"), |screen| saved(screen) == Some(goal));
    // An Esc and a letter that come together are Alt and the letter: the field must be gone before the next key.
    terminal.keys("\x1b").hides("No particular prompt");
}

/// The texts of the notes as they are on disk.
pub(crate) fn notes(place: &Place, session: &Path) -> Vec<String> {
    let dump = place.dump(session);
    let notes = dump["notes"].as_array().cloned().unwrap_or_default();
    notes.iter().map(|note| note["text"].as_str().unwrap_or_default().to_owned()).collect()
}

/// The number after `saved` in the title, where nothing is pending.
fn saved(screen: &str) -> Option<usize> {
    screen.lines().next()?.rsplit_once("saved ")?.1.trim().parse().ok()
}

#[test]
fn what_was_shown_as_saved_survives_a_kill() {
    let (place, path) = Place::with_session();
    let mut terminal = place.start(&["open", text(&path)]);
    terminal.shows("Fyrbodal 2030");
    write_notes(&mut terminal, &["Ett", "Två", "Tre"]);
    terminal.signal(Signal::KILL);
    terminal.end();
    assert_eq!(notes(&place, &path), ["Ett", "Två", "Tre"]);
    let mut again = place.start(&["open", text(&path)]);
    again.wait("saved 3", |screen| saved(screen) == Some(3)).keys("\x1bOP").shows("Två").keys("q");
    assert_eq!(again.end().code, 0);
    assert_eq!(place.run(&["check", text(&path)]).0, 0);
}

#[test]
fn what_was_made_is_there_when_the_session_is_opened_again() {
    let (place, path) = Place::with_session();
    let mut terminal = place.start(&["open", text(&path)]);
    terminal.shows("Fyrbodal 2030");
    write_notes(&mut terminal, &["Ett"]);
    terminal.keys("q");
    assert_eq!(terminal.end().code, 0);
    let mut again = place.start(&["open", text(&path)]);
    again.wait("saved 1", |screen| saved(screen) == Some(1));
    again.keys("u").wait("saved 2", |screen| saved(screen) == Some(2));
    again.keys("q");
    again.end().gave_the_terminal_back();
    assert_eq!(notes(&place, &path), Vec::<String>::new());
}

#[test]
fn the_second_to_open_a_session_reads_only_and_is_told_who_has_it() {
    let (place, path) = Place::with_session();
    let mut first = place.start(&["open", text(&path)]);
    first.shows("saved");
    let mut second = place.start(&["open", text(&path)]);
    second.shows("read only").shows("prov");
    second.keys("u").shows("open for reading").keys("q");
    assert_eq!(second.end().code, 0);
    first.keys("q");
    assert_eq!(first.end().code, 0);
}
