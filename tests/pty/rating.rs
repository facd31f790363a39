//! An invitation answered in a real terminal: what was shown as saved survives a kill, and the file can be read back.

use std::fs;
use std::path::PathBuf;

use rustix::process::Signal;
use verkstad::ballot::answer::{Answer, Body};
use verkstad::ballot::invitation::Invitation;

use super::place::{Place, text};
use super::terminal::Terminal;

/// A place with an invitation to rate the shipped map.
fn invited() -> (Place, PathBuf) {
    let (place, path) = Place::with_session();
    let session = verkstad::store::read(&path).expect("a session").desk.session().clone();
    let mut session = session;
    session.respondents = session.method.respondents.clone();
    let respondent = session.respondents[0].id.clone();
    let invitation =
        Invitation::of(&session, 1, &respondent, &"".into(), "k7mq2x".into()).expect("it is made");
    let file = place.path("k7mq2x.invite.ron");
    verkstad::store::write_file(&file, invitation.write().expect("text").as_bytes()).expect("it is written");
    (place, file)
}

fn saved(terminal: &mut Terminal, goal: usize) {
    terminal.wait(&format!("saved {goal}"), |screen| {
        screen.lines().next().is_some_and(|line| line.trim_end().ends_with(&format!("saved {goal}")))
    });
}

#[test]
fn half_done_answers_survive_a_kill_and_are_handed_in_from_a_real_terminal() {
    let (place, file) = invited();
    let mut terminal = place.start(&["rate", text(&file)]);
    terminal.shows("Who may see the answers?").keys("\r").shows("0 of 55");
    terminal.keys("0123401234");
    saved(&mut terminal, 10);
    terminal.signal(Signal::KILL);
    terminal.end();
    let mut again = place.start(&["rate", text(&file)]);
    again.shows("10 of 55 are answered already").keys("\r").shows("10 of 55").keys(&"01234".repeat(9));
    saved(&mut again, 45);
    again.keys("i").shows("The file of answers lies here").keys("\x1b").hides("lies here").keys("q");
    assert_eq!(again.end().code, 0);
    let bytes = fs::read(place.path("k7mq2x.ballot.ron")).expect("there are answers");
    let answer = Answer::read(&bytes).expect("they are sound");
    let Body::Shared(filled) = &answer.body else { panic!("sealed") };
    assert_eq!(filled.marks.bytes(), "01234".repeat(11).as_bytes());
    assert_eq!((answer.revision, answer.tag.as_str()), (1, "k7mq2x"));
}

#[test]
fn what_cannot_be_answered_is_told_before_the_screen_is_taken() {
    let (place, file) = invited();
    let (code, _, fault) = place.run(&["rate", "nowhere.invite.ron", "--lang", "en"]);
    assert!(code == 2 && fault.contains("nowhere.invite.ron"), "{fault}");
    let (code, _, fault) = place.run(&["rate", text(&file), "--to", "nowhere", "--lang", "en"]);
    assert!(code == 2 && fault.contains("There is no folder"), "{fault}");
    let (code, _, fault) = place.run(&["rate", text(&file), "--lang", "en"]);
    assert!(code == 2 && fault.contains("must be a terminal"), "{fault}");
}
