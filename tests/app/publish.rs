//! Publishing with sealed answers from the lead's window, and what every screen shows of them.

use tempfile::TempDir;
use verkstad::domain::edit::{At, Edit, Item};
use verkstad::domain::method::Stage;
use verkstad::domain::session::Session;
use verkstad::domain::terms::{Showing, Terms};
use verkstad::domain::text::Lang;

use super::harness::{Harness, fyrbodal};
use super::lead::sealing::{Said, sealed};

const RATER: &str = "Rutger Zkanarie";
const COMMENT: &str = "zkanarie-kommentar";

/// Fifteen respondents, a key made at this desk, and so many sealed ballots.
fn desk(size: (u16, u16), count: usize) -> (TempDir, Harness) {
    let home = tempfile::tempdir().expect("a folder");
    let session = fyrbodal();
    let mut harness = Harness::with_keys(session, &home.path().join("keys"), size, Lang::Sv);
    harness.keys("Km<Tab><Tab><Enter><Esc>");
    for place in 0..count {
        seal(&mut harness, place, &"1232".repeat(13)[place..]);
    }
    (home, harness)
}

fn seal(harness: &mut Harness, place: usize, marks: &str) {
    let session = harness.session();
    let key = session.lead.as_ref().expect("there is a key").key.clone();
    let said = Said { respondent: place, rater: RATER, marks, comment: COMMENT };
    let sealed = sealed(session, &key, &format!("tag{place}"), &said);
    let index = session.rounds[0].sealed.len();
    harness.make(Edit::Add(Item::Sealed(1, sealed), At { index }));
}

fn released(session: &Session) -> usize {
    session.rounds[0].release().map_or(0, |release| release.rows.len())
}

#[test]
fn the_account_comes_first_and_only_its_letter_publishes() {
    let (_home, mut harness) = desk((120, 40), 6);
    harness.keys("U");
    insta::assert_snapshot!("publish_120", harness.screen());
    let before = harness.session().clone();
    harness.keys("<Enter><Space><Down>");
    assert_eq!(*harness.session(), before);
    harness.keys("<Esc>Up");
    assert!(released(harness.session()) > 30, "{}", harness.screen());
    harness.keys("u");
    assert!(released(harness.session()) > 30 && harness.screen().contains("går inte att ångra"));
    harness.keys("U");
    assert!(harness.screen().contains("Det finns inget nytt att publicera"), "{}", harness.screen());
}

#[test]
fn what_came_after_the_account_was_shown_is_not_published_with_it() {
    let (_home, mut harness) = desk((120, 40), 6);
    harness.keys("U");
    seal(&mut harness, 6, &"2321".repeat(13));
    let screen = harness.keys("p").screen();
    assert_eq!(released(harness.session()), 0);
    assert!(screen.contains("Något har ändrats sedan redogörelsen visades"), "{screen}");
    harness.keys("<Esc>Up");
    assert!(released(harness.session()) > 30, "{}", harness.screen());
}

#[test]
fn a_closed_round_is_revealed_and_published_in_one() {
    let (_home, mut harness) = desk((80, 24), 0);
    let terms = Terms { showing: Showing::Hidden, ..Terms::default() };
    harness.make(Edit::Terms(1, terms));
    for place in 0..6 {
        seal(&mut harness, place, &"1232".repeat(13)[place..]);
    }
    let number = harness.session().edit;
    harness.keys("U");
    let told = harness.screen();
    assert!(
        !told.contains("medel 2") && told.contains("visa omgången"),
        "no value before the reveal: {told}"
    );
    harness.keys("p");
    let round = &harness.session().rounds[0];
    assert_eq!((round.terms.showing, harness.session().edit), (Showing::Revealed, number + 1));
    assert!(released(harness.session()) > 30);
}

#[test]
fn the_reveal_says_of_nobody_that_he_has_not_begun_where_answers_are_sealed() {
    let (_home, mut harness) = desk((120, 40), 0);
    harness.make(Edit::Terms(1, Terms { showing: Showing::Hidden, ..Terms::default() }));
    seal(&mut harness, 0, "123");
    let screen = harness.keys("w").screen();
    let flat = screen.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(flat.contains("0 av 15 är klara. 15 har inget öppet svar. Ett svar är förseglat"), "{screen}");
    assert!(!flat.contains("inte börjat"), "{screen}");
}

#[test]
fn without_the_key_or_anything_sealed_it_says_why_not() {
    let (_home, mut harness) = desk((80, 24), 0);
    assert!(harness.keys("U").screen().contains("Ingen har svarat förseglat"));
    let (_home, harness) = desk((80, 24), 6);
    let mut elsewhere = Harness::at(Stage::Maturity, harness.session().clone(), (80, 24), Lang::Sv);
    elsewhere.keys("U");
    assert!(elsewhere.screen().contains("den upplåsta nyckeln"), "{}", elsewhere.screen());
}

#[test]
fn no_screen_shows_what_a_sealed_rater_has_said() {
    let (_home, mut harness) = desk((200, 50), 6);
    harness.keys("Up<Esc>");
    let session = harness.session().clone();
    let maturity = "<Tab> <Tab> <Tab> ? <Esc> d <Esc> s + <Down> w <Esc> T <Esc> V <Esc> P <Esc> f <Esc> C <Esc> m <Esc> <Enter> <Esc>";
    let others = "<Down> <Enter> <Esc> <Tab> <Right> ? <Esc> v <Esc>";
    for (stage, keys) in [(Stage::Maturity, maturity), (Stage::Gap, others), (Stage::Scenario, others)] {
        let mut room = Harness::at(stage, session.clone(), (200, 50), Lang::Sv);
        for key in keys.split(' ') {
            let screen = room.keys(key).screen();
            assert!(!screen.contains("Zkanarie") && !screen.contains(COMMENT), "{key}: {screen}");
        }
    }
}
