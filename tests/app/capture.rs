//! Silent capture by keys: prompts and what they have drawn, the wall, what was written last taken back.

use verkstad::domain::desk::Desk;
use verkstad::domain::method::Stage;
use verkstad::domain::note::NoteKind;
use verkstad::domain::plan::{self, NewNotes};
use verkstad::domain::session::Session;
use verkstad::domain::text::Lang;
use verkstad::tui::event::{Event, Mouse, MouseKind};

use super::harness::{Harness, fyrbodal, ward};

fn vision(size: (u16, u16), lang: Lang) -> Harness {
    Harness::at(Stage::Vision, fyrbodal(), size, lang)
}

/// So many notes, `Tanke nummer 1` and on.
fn filled(notes: usize) -> Session {
    let mut desk = Desk::new(fyrbodal());
    let texts = (1..=notes).map(|n| format!("Tanke nummer {n}").as_str().into()).collect();
    let edit = plan::add_notes(desk.session(), NewNotes { texts, ..NewNotes::default() }).unwrap();
    desk.make(edit).unwrap();
    desk.session().clone()
}

fn texts(session: &Session) -> Vec<&str> {
    session.notes.iter().map(|note| note.text.as_str()).collect()
}

/// The line on the screen in which a text stands.
fn line(harness: &Harness, text: &str) -> String {
    let screen = harness.screen();
    screen.lines().find(|line| line.contains(text)).unwrap_or_default().to_owned()
}

#[test]
fn what_was_written_last_comes_back_into_the_line_to_be_mended() {
    let mut harness = vision((80, 24), Lang::Sv);
    harness.keys("nett<Enter>tvåå<Enter><C-e>");
    assert_eq!(texts(harness.session()), ["ett"]);
    assert!(harness.screen().contains("tillbaka i raden"));
    assert!(line(&harness, "│ tvåå").contains("tvåå"));
    harness.keys("<BS><Enter>");
    assert_eq!(texts(harness.session()), ["ett", "två"]);
    // With something begun in the line, that stays and the note only goes; redo brings it back.
    harness.keys("tr<C-e>");
    assert!(harness.screen().contains("”två” är borttagen"));
    assert!(harness.screen().contains("│ tr "));
    assert!(harness.screen().contains("✓ Noterat: ett"));
    harness.keys("<C-r>e<Enter>");
    assert_eq!(texts(harness.session()), ["ett", "två", "tre"]);
}

#[test]
fn a_pasted_list_is_taken_back_whole_without_leaving_the_line() {
    let mut harness = vision((80, 24), Lang::Sv);
    harness.keys("nett<Enter>").written("två\ntre\nfyra\n");
    assert!(harness.screen().contains("Ctrl-E tar bort dem igen"));
    harness.keys("<C-e>");
    assert_eq!(texts(harness.session()), ["ett"]);
    assert!(harness.screen().contains("3 lappar är borttagna"));
}

#[test]
fn only_what_was_written_is_taken_back_that_way() {
    let mut harness = vision((80, 24), Lang::Sv);
    harness.keys("n<C-e>");
    assert!(harness.screen().contains("inte att skriva lappar"));
    harness.keys("ett<Enter><Esc>cGrupp<Enter>n<C-e>");
    assert!(harness.screen().contains("inte att skriva lappar"));
    assert_eq!(harness.session().clusters.len(), 1);
    assert_eq!(harness.session().notes.len(), 1);
}

#[test]
fn the_wall_hangs_only_while_it_is_open() {
    let mut harness = Harness::at(Stage::Vision, filled(200), (80, 24), Lang::Sv);
    harness.keys("n");
    assert!(!harness.screen().contains("Tanke nummer"));
    harness.keys("<C-l>");
    let screen = harness.screen();
    let (newest, older) = (screen.find("Tanke nummer 200"), screen.find("Tanke nummer 199"));
    assert!(newest.is_some() && newest < older, "the newest first");
    harness.keys("en till<Enter>");
    assert!(harness.screen().contains("1–18 av 201"), "{}", harness.screen());
    assert!(harness.screen().contains("· en till"));
    harness.keys("<C-l>");
    assert!(!harness.screen().contains("Tanke nummer"));
    harness.keys("<C-l><Esc>n");
    assert!(!harness.screen().contains("Tanke nummer"), "taken down when writing begins anew");
}

#[test]
fn the_wall_is_leafed_through_to_the_first_note_and_back() {
    let mut harness = Harness::at(Stage::Vision, filled(60), (80, 24), Lang::Sv);
    harness.keys("n<C-l><PgDn>");
    assert!(harness.screen().contains("19–36 av 60"));
    harness.keys("<PgDn><PgDn><PgDn><PgDn>");
    assert!(harness.screen().contains("55–60 av 60"));
    assert!(harness.screen().contains("Tanke nummer 1 ") || harness.screen().contains("Tanke nummer 1\n"));
    harness.event(Event::Mouse(Mouse { kind: MouseKind::WheelUp, column: 5, row: 20 }));
    assert!(harness.screen().contains("37–54 av 60"));
    harness.keys("<PgUp><PgUp><PgUp>");
    assert!(harness.screen().contains("1–18 av 60"));
    // Whoever writes sees what was just written.
    harness.keys("<PgDn>sist<Enter>");
    assert!(harness.screen().contains("· sist"));
}

#[test]
fn where_there_is_no_note_there_is_no_wall() {
    let mut harness = vision((80, 24), Lang::Sv);
    harness.keys("n<C-l>");
    assert!(harness.screen().contains("inga lappar att visa"));
}

#[test]
fn each_prompt_says_what_it_has_drawn() {
    let mut harness = vision((80, 24), Lang::Sv);
    harness.keys("nett<Enter><Tab>två<Enter>tre<Enter>");
    assert!(line(&harness, "Ingen särskild fråga").contains("Ingen särskild fråga  1"));
    assert!(line(&harness, "▸ ").contains(" 2 "), "{}", line(&harness, "▸ "));
    let thin =
        harness.session().method.workshop(Stage::Vision).unwrap().prompts[1].short.get(Lang::Sv).to_owned();
    assert!(line(&harness, &thin).contains('–'));
}

#[test]
fn a_click_on_a_prompt_takes_it_and_writes_nothing() {
    let mut harness = vision((80, 24), Lang::Sv);
    harness.keys("nett");
    let prompt = harness.session().method.workshop(Stage::Vision).unwrap().prompts[2].clone();
    let row = harness.screen().lines().position(|line| line.contains(prompt.short.get(Lang::Sv))).unwrap();
    harness.click(6, u16::try_from(row).unwrap());
    assert!(harness.session().notes.is_empty());
    harness.keys("<Enter>");
    assert_eq!(harness.session().notes[0].prompt, Some(prompt.id));
}

#[test]
fn kind_and_prompt_are_as_they_were_left() {
    let mut harness = vision((80, 24), Lang::Sv);
    harness.keys("n<C-k><Tab><Esc>n").written("ett\ntvå\n").keys("<F2><F1>tre<Enter>");
    let prompt = harness.session().method.workshop(Stage::Vision).unwrap().prompts[0].id.clone();
    for note in &harness.session().notes {
        assert_eq!((note.kind, note.prompt.as_ref()), (NoteKind::Expectation, Some(&prompt)));
    }
    assert_eq!(harness.session().notes.len(), 3);
}

#[test]
fn candidates_have_prompts_of_their_own_and_no_kinds() {
    let mut harness = Harness::at(Stage::Capabilities, fyrbodal(), (80, 24), Lang::Sv);
    harness.keys("<Tab><Tab>n");
    assert!(!harness.screen().contains("Fri tanke"));
    harness.keys("<C-k>");
    assert!(harness.screen().contains("har ingen sort"), "{}", harness.screen());
    let prompts = harness.session().method.workshop(Stage::Capabilities).unwrap().prompts.clone();
    harness.keys("<Tab>Leda<Enter>");
    let only = harness.session().notes[0].clone();
    assert_eq!((only.kind, only.prompt), (NoteKind::Free, prompts.first().map(|prompt| prompt.id.clone())));
}

#[test]
fn the_time_is_told_beside_the_line() {
    let mut harness = vision((80, 24), Lang::Sv);
    harness.keys("n");
    assert!(harness.screen().contains("Ctrl-T startar tiden, 20 minuter"));
    harness.keys("<C-t>halv");
    harness.pass(1_242);
    assert!(harness.screen().contains("Tiden är ute. +0:42"));
    assert!(harness.screen().contains("│ halv"));
    let mut harness = Harness::at(Stage::Vision, ward(), (80, 24), Lang::En);
    harness.keys("n<C-t>");
    harness.pass(60);
    assert!(line(&harness, "━━╌").ends_with(":00"), "{}", harness.screen());
}

#[test]
fn capture_can_be_drawn_at_any_size() {
    let mut harness = Harness::at(Stage::Vision, filled(90), (80, 24), Lang::Sv);
    harness.keys("n<C-t>");
    for (width, height) in [(60, 15), (61, 17), (99, 15), (1, 1), (500, 3), (300, 100)] {
        harness.resize(width, height);
        for key in ["<Tab>", "<C-l>", "<PgDn>", "<PgDn>", "<Down>", "x", "<C-l>", "<S-Tab>", "<S-Tab>"] {
            harness.keys(key);
        }
        for row in 0..height {
            harness.click(5, row);
        }
    }
    assert_eq!(harness.session().notes.len(), 90);
}

#[test]
fn the_wall_at_each_size_and_in_english() {
    for (size, name) in [((80, 24), "80"), ((120, 40), "120"), ((200, 50), "200")] {
        let mut harness = vision(size, Lang::Sv);
        harness.written(include_str!("../fixtures/pasted-60.txt")).keys("n<Tab><C-t>");
        harness.pass(415);
        insta::assert_snapshot!(format!("wall_{name}"), harness.keys("<C-l>").screen());
    }
    let mut harness = Harness::at(Stage::Capabilities, fyrbodal(), (80, 24), Lang::En);
    harness.keys("<Tab><Tab>nLead<Enter>Follow up what was decided<Enter>");
    insta::assert_snapshot!("candidates_en", harness.screen());
    insta::assert_snapshot!("candidates_wall_en", harness.keys("<C-l><Tab>").screen());
}
