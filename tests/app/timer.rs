//! The timer by keys and a made-up clock: what the title line shows, when it wakes the program, what is said once.

use verkstad::domain::method::Stage;
use verkstad::domain::text::Lang;
use verkstad::tui::event::Event;

use super::harness::{Harness, fyrbodal, ward};

fn at(stage: Stage) -> Harness {
    Harness::at(stage, fyrbodal(), (80, 24), Lang::Sv)
}

/// The right end of the title line.
fn title(harness: &Harness) -> String {
    let screen = harness.screen();
    let line = screen.lines().next().unwrap_or_default().trim_end();
    line.rsplit("sparat 0").next().unwrap_or_default().trim().to_owned()
}

#[test]
fn the_silent_steps_time_runs_on_every_screen() {
    let mut harness = at(Stage::Vision);
    harness.keys("<C-t>");
    assert_eq!(title(&harness), "20:00");
    harness.pass(1);
    assert_eq!(title(&harness), "19:59");
    harness.keys("<F3>");
    harness.pass(59);
    assert_eq!(title(&harness), "19:00");
    harness.keys("g");
    harness.pass(10);
    assert_eq!(title(&harness), "18:50", "under a window too");
    let mut harness = Harness::at(Stage::Scenario, ward(), (80, 24), Lang::Sv);
    harness.keys("<C-t>");
    assert_eq!(title(&harness), "10:00", "where nothing is done in silence");
}

#[test]
fn time_is_given_and_taken_while_a_note_is_written() {
    let mut harness = at(Stage::Vision);
    harness.keys("nhalv<C-t><C-g><C-g><C-d> tanke<Enter>");
    assert_eq!(harness.session().notes[0].text.as_str(), "halv tanke");
    assert!(harness.screen().lines().next().unwrap_or_default().ends_with("21:00"));
    harness.pass(30);
    harness.keys("<C-t>");
    assert!(harness.screen().lines().next().unwrap_or_default().ends_with("‖ 20:30"));
}

#[test]
fn when_the_time_is_up_it_is_said_once_and_counted_on() {
    let mut harness = at(Stage::Vision);
    harness.keys("<C-t>");
    assert_eq!(harness.pass(1_199), 1_199);
    assert_eq!(title(&harness), "0:01");
    harness.pass(1);
    assert_eq!(title(&harness), "+0:00");
    assert!(harness.screen().contains("Tiden är ute."));
    harness.keys("<Down>");
    assert!(!harness.screen().contains("Tiden är ute."));
    harness.pass(42);
    assert_eq!(title(&harness), "+0:42");
    assert!(!harness.screen().contains("Tiden är ute."));
    harness.keys("<C-t>");
    assert_eq!(title(&harness), "");
    assert_eq!(harness.session().edit, 0, "the session knows of no timer");
}

#[test]
fn it_wakes_once_a_second_while_it_runs_and_is_shown_and_never_else() {
    let mut harness = at(Stage::Vision);
    assert_eq!(harness.pass(3_600), 0);
    harness.keys("<C-t>");
    assert_eq!(harness.pass(60), 60);
    harness.resize(40, 10);
    assert_eq!(harness.pass(60), 0, "there is no room to show it");
    harness.resize(80, 24);
    assert_eq!(title(&harness), "18:00");
    harness.keys("<C-t>");
    assert_eq!(harness.pass(3_600), 0, "it stands still");
    harness.keys("<C-t><C-o>");
    assert_eq!(harness.pass(3_600), 0, "no session is open");
}

#[test]
fn keys_and_news_between_two_seconds_neither_hurry_nor_hold_it() {
    let mut harness = at(Stage::Vision);
    harness.keys("<C-t>");
    for _ in 0..10 {
        harness.keys("<Down>").event(Event::News);
        assert_eq!(harness.pass(1), 1);
    }
    assert_eq!(title(&harness), "19:50");
}
