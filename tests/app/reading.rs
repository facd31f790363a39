//! Reading round by keys: one note after the other, who reads it, and where it goes while it is read.

use verkstad::domain::id::ClusterId;
use verkstad::domain::method::Stage;
use verkstad::domain::note::{Note, Sheet};
use verkstad::domain::plan::{self, NewNotes};
use verkstad::domain::session::Session;
use verkstad::domain::text::Lang;

use super::harness::{Harness, fyrbodal, shipped};

const SIZES: [(u16, u16); 3] = [(80, 24), (120, 40), (200, 50)];

const TEXTS: [&str; 5] = [
    "Öppet dygnet runt",
    "E-legitimation för alla",
    "Alla system pratar olika språk med varandra och ingen äger helheten när något går sönder",
    "Öppet hela dygnet",
    "Sjukskrivningar",
];

/// Five loose notes and two clusters, the first note being read.
fn reading(session: Session, sheet: Sheet, size: (u16, u16)) -> Harness {
    let stage = match sheet {
        Sheet::Vision => Stage::Vision,
        Sheet::Capabilities => Stage::Capabilities,
    };
    let mut harness = Harness::at(stage, session, size, Lang::Sv);
    if sheet == Sheet::Capabilities {
        harness.keys("<S-Tab>");
    }
    let texts = TEXTS.map(Into::into).to_vec();
    let new = NewNotes { sheet, texts, ..NewNotes::default() };
    harness.make(plan::add_notes(harness.session(), new).unwrap());
    for name in ["Tider", "Samverkan"] {
        harness.make(plan::new_cluster(harness.session(), sheet, &name.into(), &[]).unwrap());
    }
    harness.keys("<Home>R");
    harness
}

fn note<'a>(session: &'a Session, text: &str) -> &'a Note {
    session.notes.iter().find(|note| note.text.as_str() == text).expect("there is such a note")
}

#[test]
fn each_note_is_read_in_turn_and_put_where_it_belongs() {
    for sheet in [Sheet::Vision, Sheet::Capabilities] {
        for size in SIZES {
            let mut harness = reading(fyrbodal(), sheet, size);
            assert!(harness.screen().contains("1 av 5"));
            harness.keys("1<Right>2");
            assert!(harness.screen().contains("4 av 5"));
            assert!(harness.screen().contains("Lappen ligger nu i ”Samverkan”"));
            let of = |text| note(harness.session(), text).cluster.as_ref().map(ClusterId::as_str);
            assert_eq!(TEXTS.map(of), [Some("tider"), None, Some("samverkan"), None, None]);
            harness.keys("<Right>1");
            assert!(harness.screen().contains("Det var den sista"));
            harness.keys("<Home>");
            assert!(harness.screen().contains("● Tider 2"));
        }
    }
}

#[test]
fn the_respondents_read_in_turn_where_there_are_any() {
    let mut harness = reading(fyrbodal(), Sheet::Vision, (80, 24));
    let names: Vec<String> = harness.session().active().map(|it| it.name.to_string()).collect();
    assert!(harness.screen().contains(&format!("Läser: {} · sedan {}", names[0], names[1])));
    harness.keys("<Right><Right>");
    assert!(harness.screen().contains(&format!("Läser: {} · sedan {}", names[2], names[3])));
    let harness = reading(shipped(), Sheet::Vision, (80, 24));
    assert!(!harness.screen().contains("Läser:"));
}

#[test]
fn the_likeliest_note_is_offered_first_for_what_says_the_same() {
    let mut harness = reading(fyrbodal(), Sheet::Vision, (80, 24));
    harness.keys("<Right><Right><Right>x");
    assert!(harness.screen().contains("Vilken lapp säger samma sak?"));
    harness.keys("<Enter>");
    let head = note(harness.session(), "Öppet dygnet runt").id.clone();
    assert_eq!(note(harness.session(), "Öppet hela dygnet").beneath, Some(head));
    assert!(harness.screen().contains("5 av 5"));
    harness.keys("<Home>");
    assert!(harness.screen().contains("└ Öppet hela dygnet"));
    // The whole family goes along.
    harness.keys("1");
    assert!(note(harness.session(), "Öppet hela dygnet").cluster.is_some());
}

#[test]
fn a_note_makes_a_cluster_goes_aside_and_is_written_anew_while_it_is_read() {
    let mut harness = reading(fyrbodal(), Sheet::Vision, (80, 24));
    harness.keys("cTrygghet<Enter>");
    assert!(harness.screen().contains("2 av 5") && harness.screen().contains("Trygghet 1"));
    harness.keys("d");
    assert!(note(harness.session(), TEXTS[1]).aside);
    harness.keys("<Left>");
    assert!(harness.screen().contains("undanlagd"));
    harness.keys("d");
    assert!(!note(harness.session(), TEXTS[1]).aside);
    harness.keys("e nu<Enter>");
    assert!(harness.screen().contains("E-legitimation för alla nu"));
    harness.keys("pSamv<Enter>");
    assert!(harness.screen().contains("3 av 5") && harness.screen().contains("Samverkan 1"));
    harness.keys("9");
    assert!(harness.screen().contains("Det finns ingen grupp 9 än"));
}

#[test]
fn walking_changes_nothing_and_leads_back_to_the_note() {
    for size in SIZES {
        let mut harness = reading(fyrbodal(), Sheet::Vision, size);
        let before = harness.session().clone();
        harness.keys("<Down><Enter><Space><Up><End><Home><Left><PgDn><PgUp><Right><Right>");
        assert!(harness.screen().contains("3 av 5"));
        for row in 3..size.1 - 1 {
            harness.click(size.0 / 3, row);
        }
        assert_eq!(harness.session(), &before);
        harness.keys("<Esc>");
        // Below the board stands the note that was read last.
        assert!(harness.screen().contains("ingen äger helheten"));
    }
}

#[test]
fn what_the_filter_shows_is_read_and_else_what_is_loose_and_else_all() {
    let mut harness = reading(fyrbodal(), Sheet::Vision, (80, 24));
    harness.keys("<Esc>/öppet<Enter>R");
    assert!(harness.screen().contains("1 av 2"));
    harness.keys("<Esc><Esc><Home>11R");
    assert!(harness.screen().contains("av 3"));
    harness.keys("<Home>111<Esc>R");
    assert!(harness.screen().contains("av 5"));
}

#[test]
fn nothing_to_read_is_said() {
    let mut harness = Harness::at(Stage::Vision, fyrbodal(), (80, 24), Lang::Sv);
    harness.keys("R");
    assert!(harness.screen().contains("Det finns inga lappar att läsa upp"));
}

#[test]
fn the_reading_can_be_drawn_at_any_size() {
    let mut harness = reading(fyrbodal(), Sheet::Vision, (80, 24));
    for (width, height) in [(60, 15), (99, 15), (1, 1), (500, 3), (300, 100)] {
        harness.resize(width, height);
        for key in ["<Right>", "<Right>", "<Right>", "<Right>", "<Home>"] {
            harness.keys(key);
        }
    }
}

#[test]
fn the_reading_at_each_size() {
    for (size, name) in [((80, 24), "80"), ((120, 40), "120"), ((200, 50), "200")] {
        let mut harness = reading(fyrbodal(), Sheet::Vision, size);
        insta::assert_snapshot!(format!("reading_{name}"), harness.keys("1<Right>").screen());
    }
    let mut harness = reading(fyrbodal(), Sheet::Vision, (80, 24));
    insta::assert_snapshot!("reading_en", harness.keys("S").screen());
}
