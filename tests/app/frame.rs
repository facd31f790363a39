//! The frame, the windows on top, and the list of sessions.

use verkstad::domain::text::Lang;

use super::harness::{Harness, fyrbodal};

#[test]
fn an_empty_home_tells_what_to_do() {
    insta::assert_snapshot!(Harness::home((80, 24), Lang::Sv).screen());
}

#[test]
fn a_session_is_made_trashed_and_fetched_back_by_keys() {
    let mut harness = Harness::home((80, 24), Lang::Sv);
    harness.keys("nFyrbodal<Enter>");
    assert_eq!(harness.session().name.as_str(), "Fyrbodal");
    harness.keys("<C-o>");
    assert!(harness.screen().contains("Fyrbodal"));
    harness.keys("dj");
    assert!(!harness.screen().contains("Fyrbodal"));
    harness.keys("u");
    assert!(harness.screen().contains("Fyrbodal"));
}

#[test]
fn help_lists_the_keys_that_hold_here() {
    let mut harness = Harness::open(fyrbodal(), (80, 24), Lang::En);
    harness.keys("?");
    insta::assert_snapshot!(harness.screen());
}

#[test]
fn any_size_can_be_drawn() {
    let mut harness = Harness::open(fyrbodal(), (80, 24), Lang::Sv);
    for (width, height) in [(0, 0), (1, 1), (60, 15), (59, 14), (3, 200), (500, 3), (300, 100)] {
        harness.resize(width, height);
        for key in ["<F1>", "<F2>", "<F3>", "<F4>", "<F5>", "<F6>", "?", "<Esc>", "L", "<Esc>", "g", "<Esc>"]
        {
            harness.keys(key);
        }
    }
}
