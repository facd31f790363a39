//! The ways out: whatever ends the program, the terminal is as it was found and the work is on disk.

use rustix::process::Signal;

use super::place::{Place, text};

#[test]
fn a_panic_gives_the_terminal_back_and_then_tells_why() {
    let (place, path) = Place::with_session();
    let mut terminal = place.start_with(&["open", text(&path)], &[("VERKSTAD_TEST_PANIC", "1")]);
    terminal.shows("Fyrbodal 2030").keys("\x18");
    let end = terminal.end();
    assert_eq!(end.code, 101);
    end.gave_the_terminal_back();
    let left = end.raw.rfind("\x1b[?1049l").expect("the alternate screen was left");
    let told = end.raw.find("asked for by VERKSTAD_TEST_PANIC").expect("the reason is told");
    let note = end.raw.find("Every edit that was shown as saved is on disk").expect("the work is told of");
    assert!(left < told && told < note);
    assert!(!end.screen.contents().contains("Participants"), "{}", end.screen.contents());
}

#[test]
fn without_the_hook_the_same_key_is_only_unknown() {
    let place = Place::new();
    let mut terminal = place.start(&[]);
    terminal.shows("Less talk, more doing.").keys("\x18").shows("Ctrl-X").keys("q");
    assert_eq!(terminal.end().code, 0);
}

#[test]
fn a_signal_to_end_saves_and_exits_with_its_number() {
    for (signal, code) in [(Signal::TERM, 143), (Signal::HUP, 129)] {
        let (place, path) = Place::with_session();
        let mut terminal = place.start(&["open", text(&path)]);
        terminal.shows("Fyrbodal 2030");
        super::keeping::write_notes(&mut terminal, &["Öppet jämt"]);
        terminal.signal(signal);
        let end = terminal.end();
        assert_eq!(end.code, code);
        end.gave_the_terminal_back();
        assert_eq!(super::keeping::notes(&place, &path), ["Öppet jämt"]);
    }
}
