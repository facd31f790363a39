//! Answers that come in from files while the session is open, and invitations.

use verkstad::ballot::answer::{Answer, Body, FORMAT, Filled, paper};
use verkstad::domain::method::Stage;
use verkstad::domain::session::Session;
use verkstad::domain::terms::Showing;
use verkstad::domain::text::Lang;
use verkstad::i18n::words as w;
use verkstad::tui::action::Action;
use verkstad::tui::event::Event;

use super::harness::{Harness, fyrbodal};

fn answer(session: &Session, place: usize, revision: u32, marks: &str) -> String {
    let body = Body::Shared(Filled {
        respondent: session.respondents[place].id.clone(),
        rater: "Anna".into(),
        at: "2026-11-22T10:00:00".parse().unwrap(),
        marks: marks.parse().unwrap(),
        comments: std::collections::BTreeMap::new(),
        private: std::collections::BTreeSet::new(),
    });
    let (session, paper) = (session.id.clone(), paper(&session.rounds[0].order));
    let tag = format!("k{place}").as_str().into();
    Answer { format: FORMAT, session, round: 1, paper, tag, revision, body }.write().unwrap()
}

/// A session with a folder `box` in which one answer is new, one is a newer conflict copy of it, and one is cut off.
fn watching(session: Session, size: (u16, u16)) -> Harness {
    let own = answer(&session, 0, 1, "3210");
    let newer = answer(&session, 0, 2, "4444");
    let cut = own[..own.len() / 2].to_owned();
    let files = [
        ("box/ballot-k0.ballot.ron", own.as_str()),
        ("box/ballot-k0.ballot-KONTOR7.ron", &newer),
        ("box/ballot-p2.ballot.ron", &cut),
    ];
    let mut app = Harness::among(session, Vec::new(), &files, size);
    app.app.act(Action::Stage(Stage::Maturity));
    app.event(Event::News);
    app.keys("C").text("box").keys("<Enter>");
    app.event(Event::News);
    app
}

fn marks(app: &Harness) -> Vec<&[u8]> {
    app.session().rounds[0].ballots.iter().map(|it| it.marks.bytes()).collect()
}

#[test]
fn answers_come_in_while_the_session_is_open_and_one_undo_takes_them_back() {
    let mut app = watching(fyrbodal(), (120, 40));
    assert_eq!(marks(&app), [b"3210"]);
    assert!(app.screen().contains("3 svarsfiler, 1 intagen, 1 att ta ställning till"), "{}", app.screen());
    app.keys("u");
    assert!(marks(&app).is_empty());
    app.event(Event::News);
    assert!(marks(&app).is_empty(), "what was taken back stays so");
}

#[test]
fn files_with_dots_are_collected_where_dots_are_placed() {
    let mut app = Harness::at(Stage::Gap, super::example::example(), (80, 24), Lang::Sv);
    app.keys("C");
    assert!(app.screen().contains(w::collect_ask_title(Lang::Sv)), "{}", app.screen());
    app.keys("<Esc><Tab>C");
    assert!(!app.screen().contains(w::collect_ask_title(Lang::Sv)), "{}", app.screen());
}

#[test]
fn the_window_lists_what_was_found_and_only_letters_choose() {
    let mut app = watching(fyrbodal(), (120, 40));
    app.keys("C");
    insta::assert_snapshot!("collecting_found", app.screen());
    app.keys("<Enter>");
    assert_eq!(marks(&app), [b"3210"], "Enter chooses nothing");
    app.keys("t");
    assert_eq!(marks(&app), [b"4444"]);
    app.keys("Cs");
    assert!(app.screen().contains("Ser inte längre efter svar"), "{}", app.screen());
    app.keys("C");
    insta::assert_snapshot!("collecting_ask", app.screen());
}

#[test]
fn what_somebody_leaves_is_no_longer_asked_about() {
    let mut app = watching(fyrbodal(), (80, 24));
    app.keys("Cl").keys("C");
    insta::assert_snapshot!("collecting_left", app.screen());
    assert_eq!(marks(&app), [b"3210"]);
}

#[test]
fn of_a_closed_round_nothing_but_numbers_is_said() {
    let mut session = fyrbodal();
    session.rounds[0].terms.showing = Showing::Hidden;
    let mut app = watching(session, (120, 40));
    assert!(!app.screen().contains("3210") && app.screen().contains("1 intagen"), "{}", app.screen());
    app.keys("C");
    assert!(!app.screen().contains("Anna") && !app.screen().contains("3210"), "{}", app.screen());
}

#[test]
fn invitations_say_whose_they_are_and_what_names_give_away() {
    let mut app = Harness::at(Stage::Maturity, fyrbodal(), (120, 40), verkstad::domain::text::Lang::Sv);
    app.keys("I").text("box").keys("<Enter><Enter>");
    insta::assert_snapshot!("invite_names", app.screen());
    app.keys("<Enter>");
    insta::assert_snapshot!("invite_written", app.screen());
}
