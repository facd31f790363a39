//! Pasting a list: what it will become is shown first, a letter writes it, one undo takes it back.

use verkstad::domain::method::Stage;
use verkstad::domain::note::{NoteKind, Sheet};
use verkstad::domain::session::Session;
use verkstad::domain::text::Lang;
use verkstad::tui::world::Access;

use super::harness::{Harness, fyrbodal};

const MESS: &str = include_str!("../fixtures/pasted-300.txt");
const EXPECTED: &str = include_str!("../fixtures/pasted-300.md");

fn vision(size: (u16, u16), lang: Lang) -> Harness {
    Harness::at(Stage::Vision, fyrbodal(), size, lang)
}

fn texts(session: &Session) -> Vec<&str> {
    session.notes.iter().map(|note| note.text.as_str()).collect()
}

/// The notes that a careful person expects of the three hundred lines.
fn expected() -> Vec<&'static str> {
    let block = EXPECTED.split("```text\n").nth(1).unwrap().split("```").next().unwrap();
    let note = |line: &'static str| {
        line.trim_start().split_once(' ').unwrap().1.trim_start().trim_start_matches("~ ")
    };
    block.lines().map(note).collect()
}

#[test]
fn three_hundred_lines_of_mess_become_notes_that_one_undo_takes_back() {
    let mut harness = vision((120, 40), Lang::Sv);
    harness.keys("n").paste(MESS);
    assert!(harness.session().notes.is_empty(), "nothing is written before somebody says so");
    // A careful person would split five lines of thirteen thoughts, which is offered and not forced: 208 less eight.
    assert!(harness.screen().contains("200 lappar · "), "{}", harness.screen());
    assert!(harness.screen().contains(" · 6 delas · 98 hoppas över · 10 dubbletter"));
    harness.keys("d");
    assert!(harness.screen().contains("208 lappar · "));
    assert!(harness.screen().contains(" · 11 delas · 98 hoppas över · 10 dubbletter"));
    harness.keys("rw");
    // Kept, the ten lines that repeat one are ten notes more.
    assert_eq!(harness.session().notes.len(), 218);
    harness.keys("<Esc>un").paste(MESS).keys("dw");
    assert_eq!(texts(harness.session()), expected());
    harness.keys("<Esc>u");
    assert!(harness.session().notes.is_empty());
}

#[test]
fn what_has_been_pasted_before_is_there_already() {
    let mut harness = vision((80, 24), Lang::Sv);
    harness.written(MESS).paste(MESS);
    assert!(harness.screen().contains("Inga lappar"), "{}", harness.screen());
    harness.keys("w");
    assert!(harness.screen().contains("Ingen rad är med."));
    harness.keys("r<Esc>");
    assert_eq!(harness.session().notes.len(), 200);
}

#[test]
fn enter_and_space_write_nothing_and_esc_leaves_all_as_it_was() {
    for start in ["", "n"] {
        let mut harness = vision((80, 24), Lang::Sv);
        harness.keys(start).paste("ett\ntvå\n").keys("<Enter>");
        assert!(harness.screen().contains("w skriver ner lapparna"));
        harness.keys("<Space><Tab><Down><Esc>");
        assert!(harness.session().notes.is_empty() && harness.app.ui.overlays.is_empty());
    }
}

#[test]
fn rows_are_turned_by_hand_and_looked_at_in_full() {
    let mut harness = vision((80, 24), Lang::Sv);
    harness.paste("- ett\n- ok\n- \n- två\n").keys("x");
    assert!(harness.screen().contains("○ tas inte med"));
    assert!(harness.screen().contains("Rad 1: - ett"));
    harness.keys("<Tab>x");
    assert!(harness.screen().contains("● tas med        ok"));
    harness.keys("jx");
    assert!(harness.screen().contains("Raden har inga ord"));
    harness.keys("w");
    assert_eq!(texts(harness.session()), ["ok", "två"]);
}

#[test]
fn names_can_be_kept() {
    let mut harness = vision((80, 24), Lang::Sv);
    harness.paste("[14:02] Anna Lind: ett\n[14:03] Bo Ek: två\n").keys("aw");
    assert_eq!(texts(harness.session()), ["Anna Lind: ett", "Bo Ek: två"]);
}

#[test]
fn what_there_is_nothing_of_says_so() {
    let mut harness = vision((80, 24), Lang::Sv);
    harness.paste("ett\ntvå\n");
    for (key, why) in [("d", "inga celler"), ("a", "inga namn"), ("r", "Ingen rad säger samma sak")] {
        assert!(harness.keys(key).screen().contains(why), "{key}");
    }
    harness.keys("<Esc>").paste("\n \n");
    assert!(harness.screen().contains("Det fanns inga ord"));
}

#[test]
fn kind_and_prompt_stand_on_what_is_pasted_and_stay_for_what_is_typed() {
    let mut harness = vision((80, 24), Lang::Sv);
    harness.keys("n<C-k><Tab>").written("ett\ntvå\n").keys("tre<Enter><Esc>nfyra<Enter>");
    let prompt = harness.session().method.workshop(Stage::Vision).unwrap().prompts[0].id.clone();
    assert_eq!(texts(harness.session()), ["ett", "två", "tre", "fyra"]);
    let sort = |kind, prompt| {
        move |note: &verkstad::domain::note::Note| (note.kind, note.prompt.clone()) == (kind, prompt)
    };
    for note in &harness.session().notes {
        assert!(sort(NoteKind::Expectation, Some(prompt.clone()))(note), "{note:?}");
    }
    // On the board a list is pasted without either.
    harness.keys("<Esc>").written("fem\nsex\n");
    assert!(sort(NoteKind::Free, None)(&harness.session().notes[5]));
}

#[test]
fn candidates_are_pasted_the_same_way() {
    let mut harness = Harness::at(Stage::Capabilities, fyrbodal(), (80, 24), Lang::Sv);
    harness.keys("<Tab><Tab>").written("- Leda\n- Styra\n");
    let sheets: Vec<Sheet> = harness.session().notes.iter().map(|note| note.sheet).collect();
    assert_eq!(sheets, [Sheet::Capabilities; 2]);
}

#[test]
fn where_nothing_may_be_written_no_list_is_shown() {
    let mut harness = vision((80, 24), Lang::Sv);
    harness.app.room.as_mut().unwrap().access = Access::Read("någon annan".to_owned());
    harness.paste("ett\ntvå\n");
    assert!(harness.app.ui.overlays.is_empty());
    assert!(harness.screen().contains("öppen för läsning"), "{}", harness.screen());
}

#[test]
fn two_thousand_rows_are_gone_through() {
    let list = (1..=2_000).map(|n| format!("- Lapp nummer {n}")).collect::<Vec<_>>().join("\n");
    let mut harness = vision((80, 24), Lang::Sv);
    harness.paste(&list).keys("<End>");
    assert!(harness.screen().contains("2000 ✓ putsad         Lapp nummer 2000"), "{}", harness.screen());
    harness.keys("<PgUp><PgUp><Up><Home><PgDn>");
    assert!(harness.screen().contains("Rad 16: - Lapp nummer 16"));
    harness.keys("w");
    assert_eq!(harness.session().notes.len(), 2_000);
}

#[test]
fn a_file_pasted_by_mistake_is_refused_with_its_size() {
    let mut harness = vision((80, 24), Lang::Sv);
    harness.keys("n").paste(&"en rad\n".repeat(6_000));
    assert!(harness.screen().contains("Det är 6001 rader. Högst 5000"), "{}", harness.screen());
    assert!(harness.app.ui.overlays.is_empty());
}

#[test]
fn a_preview_can_be_drawn_at_any_size() {
    let mut harness = vision((80, 24), Lang::Sv);
    harness.paste(MESS);
    for (width, height) in [(60, 15), (99, 15), (61, 16), (1, 1), (500, 3), (300, 100)] {
        harness.resize(width, height);
        for key in ["<Down>", "<End>", "<PgUp>", "<Tab>", "<S-Tab>", "<Home>", "x", "x", "z", "<Enter>"] {
            harness.keys(key);
        }
        for row in 0..height {
            harness.click(5, row);
        }
    }
}

#[test]
fn the_preview_at_each_size_and_in_english() {
    for (size, name) in [((80, 24), "80"), ((120, 40), "120"), ((200, 50), "200")] {
        let mut harness = vision(size, Lang::Sv);
        harness.paste(MESS).keys("<PgDn><PgDn><Down>");
        insta::assert_snapshot!(format!("preview_{name}"), harness.screen());
    }
    let mut harness = vision((80, 24), Lang::En);
    harness.paste(MESS).keys("d<End>");
    insta::assert_snapshot!("preview_en", harness.screen());
}
