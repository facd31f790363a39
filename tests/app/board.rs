//! The board by keys and mouse, on both sheets: notes sorted into clusters, marked, found, read out and put aside.

use verkstad::domain::edit::{Edit, Item};
use verkstad::domain::note::{Note, NoteKind, Sheet};
use verkstad::domain::session::Session;

use super::harness::Harness;

const SIZES: [(u16, u16); 3] = [(80, 24), (120, 40), (200, 50)];

const NAMES: [&str; 7] =
    ["Tillgänglighet", "Uppgifter en gång", "Trygghet", "Kompetens", "Samverkan", "Plattformar", "Ekonomi"];

/// The board of a sheet with this many loose notes, `Lapp 1` and on, and the first so many of the names as clusters.
fn board(sheet: Sheet, (notes, clusters): (usize, usize), size: (u16, u16)) -> Harness {
    let texts = (1..=notes).map(|number| format!("Lapp {number}").as_str().into()).collect();
    Harness::board(sheet, texts, &NAMES[..clusters], size)
}

fn note<'a>(session: &'a Session, text: &str) -> &'a Note {
    session.notes.iter().find(|note| note.text.as_str() == text).expect("there is such a note")
}

/// The name of the cluster that a note lies in.
fn cluster<'a>(session: &'a Session, text: &str) -> Option<&'a str> {
    let id = note(session, text).cluster.as_ref()?;
    session.clusters.iter().find(|cluster| cluster.id == *id).map(|cluster| cluster.name.as_str())
}

fn loose(session: &Session, sheet: Sheet) -> usize {
    session.notes_on(sheet).filter(|note| note.cluster.is_none()).count()
}

#[test]
fn sixty_notes_are_sorted_into_seven_clusters_with_sixty_keys() {
    for sheet in [Sheet::Vision, Sheet::Capabilities] {
        for size in SIZES {
            let mut harness = board(sheet, (60, 7), size);
            for number in 0..60 {
                harness.text(&format!("{}", number % 7 + 1));
            }
            assert_eq!(loose(harness.session(), sheet), 0);
            for number in 0..60 {
                let name = cluster(harness.session(), &format!("Lapp {}", number + 1));
                assert_eq!(name, Some(NAMES[number % 7]));
            }
        }
    }
}

#[test]
fn the_numbers_of_the_clusters_are_in_sight_wherever_the_cursor_is() {
    for size in SIZES {
        let mut harness = board(Sheet::Vision, (60, 7), size);
        for at in ["<Home>", "<End>"] {
            let screen = harness.keys(at).screen();
            assert!((1..=7).all(|number| screen.contains(&format!("{number} "))), "{screen}");
            assert!(screen.contains("7 ▾ Ekonomi") || screen.contains("7 Ekonomi"), "{screen}");
        }
    }
}

#[test]
fn a_number_puts_all_marked_notes_and_says_where_they_went() {
    let mut harness = board(Sheet::Vision, (9, 7), (80, 24));
    harness.keys("m<Down>m<Down>m3");
    assert!(harness.screen().contains("3 lappar ligger nu i ”Trygghet”"));
    for text in ["Lapp 1", "Lapp 3", "Lapp 5"] {
        assert_eq!(cluster(harness.session(), text), Some("Trygghet"));
    }
    harness.keys("u");
    assert_eq!(loose(harness.session(), Sheet::Vision), 9);
    harness.keys("9");
    assert!(harness.screen().contains("Det finns ingen grupp 9 än"));
    // The number that comes next names a new one.
    harness.keys("<Home>8Kultur<Enter>");
    assert_eq!(cluster(harness.session(), "Lapp 1"), Some("Kultur"));
    harness.keys("u");
    // Put once more into the cluster that it lies in, it stays, and that is no edit.
    harness.keys("<Home>1<Right><Down>");
    let edit = harness.session().edit;
    harness.keys("1");
    assert!(harness.screen().contains("Där ligger den redan"));
    assert_eq!(harness.session().edit, edit);
}

#[test]
fn marks_reach_from_one_note_to_another_and_over_all_that_are_shown() {
    let marked = |harness: &Harness, count: &str| harness.screen().contains(&format!("{count} markerade"));
    let mut harness = board(Sheet::Vision, (30, 2), (120, 40));
    harness.keys("y");
    assert!(harness.screen().contains("Markera den första med m"));
    harness.keys("m<Down><Down><Down>y");
    assert!(marked(&harness, "5"));
    harness.keys("M*");
    assert!(marked(&harness, "30"));
    harness.keys("*");
    assert!(!marked(&harness, "30"));
    // Only what the filter shows is marked: 2, 12, 20 to 29.
    harness.keys("/2<Enter>*2");
    assert_eq!(loose(harness.session(), Sheet::Vision), 18);
    assert_eq!(cluster(harness.session(), "Lapp 12"), Some("Uppgifter en gång"));
}

#[test]
fn clusters_change_places_and_their_numbers_with_them() {
    for (sheet, size) in [(Sheet::Vision, (80, 24)), (Sheet::Capabilities, (120, 40))] {
        let mut harness = board(sheet, (1, 3), size);
        let names = |harness: &Harness| -> Vec<String> {
            harness.session().clusters_on(sheet).map(|it| it.name.to_string()).collect()
        };
        harness.keys("<Right>KJJ");
        assert_eq!(names(&harness), [NAMES[1], NAMES[2], NAMES[0]]);
        harness.keys("J");
        assert!(harness.screen().contains("ligger redan sist"));
        harness.keys("K<Left><Home>2");
        assert_eq!(cluster(harness.session(), "Lapp 1"), Some(NAMES[0]));
        harness.keys("uuuu");
        assert_eq!(names(&harness), NAMES[..3]);
    }
}

#[test]
fn all_clusters_are_folded_and_unfolded_at_once() {
    let mut harness = board(Sheet::Vision, (4, 2), (120, 40));
    harness.keys("12z");
    assert!(harness.screen().contains("1 ▸ Tillgänglighet 1") && harness.screen().contains("2 ▸ Uppgifter"));
    // What is sought is seen though it lies in a folded cluster.
    harness.keys("/Lapp 1<Enter>");
    assert!(harness.screen().contains("· Lapp 1"));
    harness.keys("<Esc>z");
    assert!(harness.screen().contains("1 ▾ Tillgänglighet 1"));
}

#[test]
fn only_notes_of_certain_sorts_are_shown_and_esc_shows_all_again() {
    for size in SIZES {
        let mut harness = board(Sheet::Vision, (6, 2), size);
        let kinds = |harness: &mut Harness| {
            let edits = harness.session().notes.iter().zip(0_usize..).map(|(note, place)| {
                Edit::Change(Item::Note(Note { kind: NoteKind::ALL[place % 3], ..note.clone() }))
            });
            let edit = Edit::Batch(edits.collect());
            harness.make(edit);
        };
        kinds(&mut harness);
        let seen = |harness: &Harness| -> Vec<usize> {
            let screen = harness.screen();
            (1..=6).filter(|number| screen.contains(&format!(" Lapp {number}"))).collect()
        };
        harness.keys("1FUtman<Space><Enter><End><Home>");
        assert_eq!(seen(&harness), [3, 6]);
        assert!(harness.screen().contains("2 av 6 visas · Utmaning"));
        // Kinds widen one another, words narrow them down.
        harness.keys("FFri<Space><Enter>/1<Enter>");
        assert_eq!(seen(&harness), [1]);
        assert!(harness.screen().contains("bara ”1” · Fri tanke · Utmaning"));
        harness.keys("<Esc>");
        assert_eq!(seen(&harness), [1, 2, 3, 4, 5, 6]);
        // Where only loose notes are asked for, the clusters stand by themselves with their numbers.
        harness.keys("F<Space><Enter>");
        assert!(harness.screen().contains("5 av 6 visas · utan grupp"));
        assert!(harness.screen().contains("1 ▸ Tillgänglighet 1"));
        harness.keys("<Left><Home>22222");
        assert!(harness.screen().contains("0 av 6 visas"), "{}", harness.screen());
    }
}

#[test]
fn what_has_others_beneath_it_can_be_looked_through() {
    let mut harness = board(Sheet::Vision, (6, 0), (80, 24));
    harness.keys("mmxFandra<Space><Enter>");
    assert!(harness.screen().contains("└ · Lapp 1") && harness.screen().contains("└ · Lapp 2"));
    assert!(!harness.screen().contains("Lapp 4"));
}

#[test]
fn candidates_can_be_narrowed_down_to_those_with_an_open_question() {
    let mut harness = board(Sheet::Capabilities, (3, 0), (120, 40));
    harness.keys("DKärna eller stöd?<Enter>Föppen<Space><Enter>");
    assert!(harness.screen().contains("1 av 3 visas · med öppen fråga"));
}
