//! The frame, the windows on top, and the list of sessions.

use verkstad::domain::map::Off;
use verkstad::domain::text::Lang;

use super::harness::{Harness, fyrbodal, shipped};

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

#[test]
fn a_map_with_nothing_left_on_it_and_a_room_with_nobody_in_it_can_be_walked_through() {
    let mut bare = fyrbodal();
    for capability in &mut bare.map.capabilities {
        capability.off = Some(Off { reason: "not ours".into(), into: Vec::new(), carried: None });
    }
    for session in [bare, shipped()] {
        for size in [(80, 24), (200, 50)] {
            let mut harness = Harness::open(session.clone(), size, Lang::Sv);
            for place in ["<F1>", "<F2>", "<F3>", "<F4>", "<F5>", "<F6>"] {
                harness.keys(place);
                for _ in 0..5 {
                    harness.keys("<Down><Right>3x+<Enter><Esc><Esc>:<Esc>?<Esc>L<Esc><End><PgUp><Tab>");
                }
            }
        }
    }
}

#[test]
fn a_workshop_is_found_by_name_in_the_palette() {
    let mut harness = Harness::open(fyrbodal(), (80, 24), Lang::Sv);
    harness.keys("<F1>:mognad<Enter>");
    assert!(harness.screen().contains("Vem skattar?"), "{}", harness.screen());
}

#[test]
fn a_message_that_is_longer_than_the_screen_is_wide_takes_more_lines() {
    let mut harness = Harness::open(fyrbodal(), (60, 15), Lang::Sv);
    harness.app.ui.refuse("Det här går inte nu, och skälet är långt nog för två rader på en smal skärm.");
    harness.resize(60, 15);
    assert!(harness.screen().ends_with("en smal skärm."), "{}", harness.screen());
}
