//! What stands whatever the screens hold: the list, the five workshops by F1 to F5, the size, the way out.

use super::place::{Place, text};

#[test]
fn an_empty_list_says_what_to_do_and_quits_cleanly() {
    let place = Place::new();
    let mut terminal = place.start(&[]);
    terminal.shows("Less talk, more doing.").shows("n  makes a new session");
    let screen = terminal.screen();
    assert!(screen.alternate_screen() && screen.bracketed_paste());
    terminal.keys("q");
    let end = terminal.end();
    assert_eq!(end.code, 0);
    end.gave_the_terminal_back();
}

#[test]
fn the_function_keys_go_to_the_five_workshops() {
    let (place, path) = Place::with_session();
    let dump = place.dump(&path);
    let names: Vec<String> = (0..5)
        .map(|stage| dump["method"]["workshops"][stage]["name"]["en"].as_str().unwrap_or_default().into())
        .collect();
    assert!(names.iter().all(|name| !name.is_empty()), "{names:?}");
    let mut terminal = place.start(&["open", text(&path)]);
    terminal.shows("Fyrbodal 2030");
    let keys = ["\x1bOP", "\x1bOQ", "\x1bOR", "\x1bOS", "\x1b[15~"];
    for (key, name) in keys.into_iter().zip(&names) {
        terminal.keys(key).wait(&format!("the tab {name} underlined"), |screen| underlined(screen, name));
    }
    terminal.keys("q");
    assert_eq!(terminal.end().code, 0);
}

#[test]
fn another_size_is_drawn_at_once() {
    let (place, path) = Place::with_session();
    let mut terminal = place.start(&["open", text(&path)]);
    terminal.shows("Fyrbodal 2030");
    for size in [(120, 40), (200, 50), (60, 15)] {
        terminal.resize(size).shows("Fyrbodal 2030");
        terminal.wait("a rule as wide as the window", |screen| {
            screen.lines().nth(2).is_some_and(|rule| rule.chars().count() == usize::from(size.0))
        });
    }
    terminal.resize((40, 10)).shows("too small").resize((80, 24)).shows("Fyrbodal 2030");
    terminal.keys("q");
    terminal.end().gave_the_terminal_back();
}

#[test]
fn help_opens_and_closes() {
    let place = Place::new();
    let mut terminal = place.start(&[]);
    terminal.shows("Less talk, more doing.").keys("?").shows("Everywhere");
    terminal.keys("\x1b").hides("Everywhere").keys("q");
    assert_eq!(terminal.end().code, 0);
}

/// Whether the heavy rule of row 3 stands below this name of row 2.
fn underlined(screen: &str, name: &str) -> bool {
    let mut lines = screen.lines().skip(1);
    let (Some(tabs), Some(rule)) = (lines.next(), lines.next()) else { return false };
    let Some(place) = tabs.find(name) else { return false };
    let column = tabs[..place].chars().count();
    rule.chars().nth(column) == Some('━')
}
