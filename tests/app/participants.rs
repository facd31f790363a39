//! The participants: the ready list, adding, changing, setting aside.

use verkstad::domain::text::Lang;
use verkstad::tui::action::Action;
use verkstad::tui::event::Event;

use super::harness::{Harness, fyrbodal, shipped, ward};

fn open(size: (u16, u16), lang: Lang) -> Harness {
    let mut harness = Harness::open(fyrbodal(), size, lang);
    harness.app.act(Action::Participants);
    harness.event(Event::News);
    harness
}

#[test]
fn an_empty_session_begins_with_its_participants() {
    insta::assert_snapshot!(Harness::open(shipped(), (80, 24), Lang::Sv).screen());
}

#[test]
fn the_ready_list_comes_with_letters_in_random_order_and_one_undo_takes_it_back() {
    let mut harness = Harness::open(shipped(), (80, 24), Lang::Sv);
    harness.keys("s");
    let respondents = &harness.session().respondents;
    assert_eq!(respondents.len(), 15);
    let mut letters: Vec<u16> = respondents.iter().map(|it| it.letter).collect();
    assert_ne!(letters, (0..15).collect::<Vec<_>>(), "the seed of the test gives another order");
    letters.sort_unstable();
    assert_eq!(letters, (0..15).collect::<Vec<_>>());
    harness.keys("u");
    assert!(harness.session().respondents.is_empty());
}

#[test]
fn one_is_added_changed_set_aside_and_taken_back() {
    let mut harness = open((80, 24), Lang::Sv);
    harness.keys("nHärryda<Enter><Enter>38 000<Enter>");
    let added = harness.session().respondents.last().unwrap().clone();
    assert_eq!(
        (added.name.as_str(), added.short.as_str(), added.inhabitants),
        ("Härryda", "HÄR", Some(38_000))
    );
    harness.keys("e<BS><BS>an<Enter><Enter><Enter>");
    assert_eq!(harness.session().respondents.last().unwrap().name.as_str(), "Härryan");
    harness.keys("a");
    assert_eq!(harness.session().active().count(), 15);
    harness.keys("a");
    assert_eq!(harness.session().active().count(), 16);
    harness.keys("d");
    assert_eq!(harness.session().respondents.len(), 15);
}

#[test]
fn a_number_that_is_none_keeps_the_window_open() {
    let mut harness = open((80, 24), Lang::Sv);
    harness.keys("nHärryda<Enter><Enter>många<Enter>");
    assert!(harness.screen().contains("Skriv ett helt tal."), "{}", harness.screen());
    assert_eq!(harness.session().respondents.len(), 15);
}

#[test]
fn people_are_written_one_a_line() {
    let mut harness = open((80, 24), Lang::Sv);
    harness.keys("pAnna Berg, IT-chef<A-Enter>Olle Ek<Enter>");
    let people = &harness.session().respondents[0].people;
    assert_eq!(people.len(), 2);
    assert_eq!((people[0].role.as_str(), people[1].name.as_str()), ("IT-chef", "Olle Ek"));
}

#[test]
fn the_session_is_renamed() {
    let mut harness = open((80, 24), Lang::Sv);
    harness.keys("N 2<Enter>");
    assert_eq!(harness.session().name.as_str(), "Digital motor 2030 2");
}

#[test]
fn the_list_looks_right_at_every_size() {
    insta::assert_snapshot!("participants_80_sv", open((80, 24), Lang::Sv).screen());
    insta::assert_snapshot!("participants_120_en", open((120, 40), Lang::En).screen());
    insta::assert_snapshot!("participants_200_sv", open((200, 50), Lang::Sv).screen());
}

#[test]
fn a_ward_has_its_own_ready_list() {
    let mut harness = Harness::open(ward(), (80, 24), Lang::Sv);
    harness.keys("s");
    assert_eq!(harness.session().respondents.len(), 4);
}
