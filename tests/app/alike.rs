//! Notes that look alike, a pair at a time: merged, told apart, skipped, taken back; looked for while nobody types.

use std::time::Duration;

use verkstad::domain::id::NoteId;
use verkstad::domain::method::Stage;
use verkstad::domain::note::{Note, Sheet};
use verkstad::domain::plan::{self, NewNotes};
use verkstad::domain::session::Session;
use verkstad::domain::text::Lang;
use verkstad::tui::event::Event;
use verkstad::tui::runtime::Program;

use super::harness::{Harness, fyrbodal};

/// Seven notes: one pair letter by letter the same, two that are much alike, three that stand alone or nearly so.
const NOTES: &str = "Öppet dygnet runt\nE-tjänst för bygglov\nöppet dygnet runt!\nGamla system som ingen vågar stänga av\nEtjänster för bygglov\nGamla systemen vågar ingen stänga av\nEj öppet dygnet runt";

fn board(stage: Stage, size: (u16, u16), lang: Lang) -> Harness {
    with(NOTES, stage, size, lang)
}

fn with(notes: &str, stage: Stage, size: (u16, u16), lang: Lang) -> Harness {
    let mut harness = Harness::at(stage, fyrbodal(), size, lang);
    if stage == Stage::Capabilities {
        harness.keys("<S-Tab>");
    }
    let sheet = if stage == Stage::Capabilities { Sheet::Capabilities } else { Sheet::Vision };
    let texts = notes.lines().map(Into::into).collect();
    let new = NewNotes { sheet, texts, ..Default::default() };
    let edit = plan::add_notes(harness.session(), new).unwrap();
    harness.make(edit);
    harness
}

fn vision() -> Harness {
    board(Stage::Vision, (80, 24), Lang::Sv)
}

fn note<'a>(session: &'a Session, text: &str) -> &'a Note {
    session.notes.iter().find(|note| note.text.as_str() == text).unwrap()
}

fn beneath<'a>(session: &'a Session, text: &str) -> Option<&'a str> {
    let head = note(session, text).beneath.as_ref()?;
    session.notes.iter().find(|note| note.id == *head).map(|note| note.text.as_str())
}

fn shows(harness: &Harness, words: &str) {
    assert!(harness.screen().contains(words), "no {words:?} in\n{}", harness.screen());
}

#[test]
fn pairs_are_offered_the_surest_first_and_each_is_answered_by_one_key() {
    let mut harness = vision();
    shows(&harness, "3 liknande");
    harness.keys("f");
    shows(&harness, "förslag 1 av 3");
    shows(&harness, "100\u{a0}% · samma ord");
    harness.keys("x");
    assert_eq!(beneath(harness.session(), "öppet dygnet runt!"), Some("Öppet dygnet runt"));
    shows(&harness, "ligger nu under den övre");
    harness.keys("n");
    shows(&harness, "förslag 1 av 1");
    harness.keys("x");
    shows(&harness, "inga fler par");
    assert_eq!(harness.session().notes.iter().filter(|note| note.beneath.is_some()).count(), 2);
    assert_eq!(harness.session().notes.iter().filter(|note| !note.unlike.is_empty()).count(), 1);
}

#[test]
fn what_was_told_apart_is_never_offered_again() {
    let mut harness = vision();
    harness.keys("fnnn");
    shows(&harness, "inga fler par");
    let answered = harness.session().clone();
    let mut harness = Harness::at(Stage::Vision, answered, (80, 24), Lang::Sv);
    assert!(!harness.screen().contains("liknande"));
    harness.keys("f");
    shows(&harness, "Inga lappar liknar varandra");
}

#[test]
fn undo_takes_each_answer_back_and_shows_the_pair_again() {
    let mut harness = vision();
    let before = harness.session().notes.clone();
    harness.keys("f<Down>x");
    let first = harness.screen();
    harness.keys("<Up>n");
    assert_ne!(harness.session().notes, before);
    shows(&harness, "förslag 1 av 1");
    harness.keys("uu");
    assert_eq!(harness.session().notes, before);
    shows(&harness, "förslag 2 av 3");
    assert_ne!(first, harness.screen());
}

#[test]
fn the_two_change_places_and_the_lower_goes_beneath_the_upper() {
    let mut harness = vision();
    harness.keys("f<Tab>x");
    assert_eq!(beneath(harness.session(), "Öppet dygnet runt"), Some("öppet dygnet runt!"));
    // The next pair stands as it was found.
    harness.keys("x");
    assert_eq!(beneath(harness.session(), "Etjänster för bygglov"), Some("E-tjänst för bygglov"));
}

#[test]
fn a_note_in_a_cluster_stays_on_top() {
    let mut harness = vision();
    harness.keys("<Home><Down><Down>cTider<Enter>fx");
    assert_eq!(beneath(harness.session(), "Öppet dygnet runt"), Some("öppet dygnet runt!"));
    let cluster = |text| note(harness.session(), text).cluster.clone();
    assert_eq!(cluster("Öppet dygnet runt"), cluster("öppet dygnet runt!"));
}

#[test]
fn a_heap_of_notes_is_asked_about_as_one() {
    let notes = "Svårt att rekrytera tekniker\nSvårt rekrytera tekniker\nTekniker är svåra att rekrytera\nRekrytera tekniker: svårt";
    let heads = |harness: &Harness| {
        let heads = harness.session().notes.iter().filter(|note| note.beneath.is_none());
        heads.map(|note| note.text.to_string()).collect::<Vec<_>>()
    };
    let mut harness = with(notes, Stage::Vision, (80, 24), Lang::Sv);
    shows(&harness, "6 liknande");
    harness.keys("fx");
    shows(&harness, "av 3");
    harness.keys("xx");
    shows(&harness, "inga fler par");
    assert_eq!(heads(&harness), ["Svårt att rekrytera tekniker"]);
    let deep =
        harness.session().notes.iter().filter(|it| it.beneath.as_ref().is_some_and(|id| id.as_str() != "n1"));
    assert_eq!(deep.count(), 0);
    // Where two have been told apart, what lies beneath the one is not asked about beside the other.
    harness.keys("uuunxx");
    shows(&harness, "inga fler par");
    assert_eq!(heads(&harness).len(), 2);
}

#[test]
fn looking_around_changes_nothing() {
    let mut harness = vision();
    let edit = harness.session().edit;
    harness.keys("f<Down><Up><Right><Left><PgDn><Home><End><Enter><Space><Tab><Tab>").click(10, 20);
    shows(&harness, "förslag");
    harness.keys("<Esc>");
    shows(&harness, "Utan grupp");
    assert_eq!(harness.session().edit, edit);
}

#[test]
fn a_pasted_list_is_not_written_down_there() {
    let mut harness = vision();
    harness.keys("f").paste("en\ntvå\n");
    assert_eq!(harness.session().notes.len(), 7);
}

#[test]
fn candidates_are_compared_among_themselves() {
    let mut harness = board(Stage::Capabilities, (80, 24), Lang::Sv);
    harness.keys("<F1>").written("Öppet dygnet runt");
    assert!(!harness.screen().contains("liknande"));
    harness.keys("<F2>");
    shows(&harness, "3 liknande");
    harness.keys("fx");
    let lower = note(harness.session(), "öppet dygnet runt!");
    assert_eq!((lower.sheet, lower.beneath.as_ref().map(NoteId::as_str)), (Sheet::Capabilities, Some("n1")));
}

#[test]
fn words_that_agree_are_underlined_and_others_are_not() {
    use ratatui::style::Modifier;
    let mut harness = vision();
    harness.keys("f<Down>");
    let buffer = harness.buffer();
    let underlined = |y: u16| -> String {
        let cells = (0..80).map(|x| &buffer[(x, y)]);
        cells
            .filter(|cell| cell.modifier.contains(Modifier::UNDERLINED))
            .map(ratatui::buffer::Cell::symbol)
            .collect()
    };
    let lines: Vec<String> = (0..24).map(underlined).filter(|line| !line.is_empty()).collect();
    assert_eq!(lines, ["E-tjänstförbygglov", "Etjänsterförbygglov"]);
}

#[test]
fn a_long_list_is_looked_through_while_nobody_types_and_nobody_is_woken_after() {
    let mut session = fyrbodal();
    session.notes = many(1_500);
    let mut harness = Harness::at(Stage::Vision, session, (80, 24), Lang::Sv);
    shows(&harness, "söker liknande …");
    assert_eq!(harness.app.deadline(), Some(Duration::ZERO));
    // A key is dealt with in the midst of it.
    harness.keys("m");
    shows(&harness, "en markerad");
    let frames = steps(&mut harness);
    assert!((5..40).contains(&frames), "{frames}");
    assert_eq!(harness.app.deadline(), None);
    harness.keys("M");
    shows(&harness, "1112 liknande");
    assert_eq!(harness.pass(3_600), 0);
}

/// Lets the program work until it wants nothing more; gives back how often it wanted to be drawn.
fn steps(harness: &mut Harness) -> usize {
    let mut frames = 0;
    while harness.app.deadline() == Some(Duration::ZERO) {
        if harness.app.handle(Event::Tick) == verkstad::tui::runtime::Flow::Redraw {
            frames += 1;
        }
    }
    harness.event(Event::News);
    frames
}

/// So many notes, the second half saying again what the first says; no two of a half are alike.
fn many(count: usize) -> Vec<Note> {
    let syllables = ["ba", "ke", "di", "fo", "gu", "hy", "lå", "mä", "nö", "par"];
    let text = |number: usize| {
        let syllable = |by: usize| syllables[number / by % 10];
        let word = |turn: &str| format!("{}{turn}{}{}", syllable(1), syllable(10), syllable(100));
        format!("{} {}", word("st"), word("rk"))
    };
    let mut session = fyrbodal();
    let texts = (0..count).map(|number| text(number % (count / 2)).as_str().into()).collect();
    let new = NewNotes { texts, ..Default::default() };
    let edit = plan::add_notes(&session, new).unwrap();
    verkstad::domain::apply::apply(&mut session, &edit).unwrap();
    session.notes
}

#[test]
fn what_it_looks_like() {
    for (name, size) in [("80", (80, 24)), ("120", (120, 40))] {
        let mut harness = board(Stage::Vision, size, Lang::Sv);
        insta::assert_snapshot!(format!("alike_{name}"), harness.keys("f<Down>").screen());
    }
    let mut harness = board(Stage::Capabilities, (80, 24), Lang::En);
    insta::assert_snapshot!("alike_en", harness.keys("f<Down>").screen());
    let mut harness = board(Stage::Vision, (80, 24), Lang::En);
    insta::assert_snapshot!("alike_done_en", harness.keys("fxxx").screen());
}
