//! The board by mouse: a drag moves notes, and nothing else that a mouse can report changes anything.

use verkstad::domain::note::{Note, Sheet};
use verkstad::domain::plan::{self, NewNotes};
use verkstad::domain::session::Session;
use verkstad::domain::text::Lang;
use verkstad::tui::event::{Code, Event, Key, Mouse, MouseKind};
use verkstad::tui::runtime::Program;

use super::harness::Harness;

const SIZES: [(u16, u16); 3] = [(80, 24), (120, 40), (200, 50)];

/// Five loose notes and two clusters.
fn board(sheet: Sheet, size: (u16, u16)) -> Harness {
    let texts = ["Ett", "Två", "Tre", "Fyra", "Fem"].map(Into::into).to_vec();
    Harness::board(sheet, texts, &["Tider", "Samverkan"], size)
}

/// Where a text begins on the screen, the first time it stands below the head.
fn place(harness: &Harness, text: &str) -> (u16, u16) {
    let screen = harness.screen();
    let found = screen.lines().enumerate().skip(4).find_map(|(row, line)| {
        let at = line.find(text)?;
        Some((line[..at].chars().count(), row))
    });
    let (column, row) = found.unwrap_or_else(|| panic!("{text} is not in\n{screen}"));
    (u16::try_from(column).unwrap(), u16::try_from(row).unwrap())
}

fn report(harness: &mut Harness, kind: MouseKind, (column, row): (u16, u16)) {
    harness.event(Event::Mouse(Mouse { kind, column, row }));
}

/// Takes hold of one text and moves it over another, cell by cell as a hand does.
fn hold_over(harness: &mut Harness, from: &str, to: &str) -> (u16, u16) {
    let (mut at, to) = (place(harness, from), place(harness, to));
    report(harness, MouseKind::Press, at);
    while at != to {
        let towards = |from: u16, to: u16| if from < to { from + 1 } else { from - u16::from(from > to) };
        at = (towards(at.0, to.0), towards(at.1, to.1));
        report(harness, MouseKind::Drag, at);
    }
    to
}

fn drag(harness: &mut Harness, from: &str, to: &str) {
    let at = hold_over(harness, from, to);
    report(harness, MouseKind::Release, at);
}

fn note<'a>(session: &'a Session, text: &str) -> &'a Note {
    session.notes.iter().find(|note| note.text.as_str() == text).expect("there is such a note")
}

fn cluster<'a>(session: &'a Session, text: &str) -> Option<&'a str> {
    let id = note(session, text).cluster.as_ref()?;
    session.clusters.iter().find(|cluster| cluster.id == *id).map(|cluster| cluster.name.as_str())
}

#[test]
fn a_note_is_dragged_into_a_cluster_and_out_of_it() {
    for sheet in [Sheet::Vision, Sheet::Capabilities] {
        for size in SIZES {
            let mut harness = board(sheet, size);
            drag(&mut harness, "· Tre", "▾ Samverkan");
            assert_eq!(cluster(harness.session(), "Tre"), Some("Samverkan"), "{}", harness.screen());
            assert!(harness.screen().contains("Lappen ligger nu i ”Samverkan”"));
            // On any note of a cluster is in the cluster.
            drag(&mut harness, "· Ett", "· Tre");
            assert_eq!(cluster(harness.session(), "Ett"), Some("Samverkan"));
            drag(&mut harness, "· Tre", "Utan grupp");
            assert_eq!(cluster(harness.session(), "Tre"), None);
            harness.keys("uuu");
            assert_eq!(cluster(harness.session(), "Ett"), None);
        }
    }
}

#[test]
fn what_a_drop_would_do_is_said_while_the_note_is_held() {
    for size in SIZES {
        let mut harness = board(Sheet::Vision, size);
        let before = harness.session().clone();
        let at = hold_over(&mut harness, "· Två", "▾ Tider");
        assert!(harness.screen().contains("Släpp, så läggs lappen i ”Tider”"));
        assert!(harness.screen().lines().any(|line| line.contains("▾ Tider") && line.ends_with('←')));
        assert_eq!(harness.session(), &before);
        report(&mut harness, MouseKind::Release, (at.0 + 1, at.1));
        assert!(!harness.screen().contains("Släpp, så"));
        assert_eq!(harness.session(), &before);
    }
}

#[test]
fn all_marked_notes_go_with_the_one_that_is_dragged() {
    let mut harness = board(Sheet::Vision, (120, 40));
    harness.keys("m<Down>m");
    hold_over(&mut harness, "● · Tre", "▾ Tider");
    assert!(harness.screen().contains("Släpp, så läggs 2 lappar i ”Tider”"));
    let at = place(&harness, "▾ Tider");
    report(&mut harness, MouseKind::Release, at);
    assert_eq!(cluster(harness.session(), "Ett"), Some("Tider"));
    assert_eq!(cluster(harness.session(), "Tre"), Some("Tider"));
    // One that is not marked goes alone, and the marks stay.
    harness.keys("<Left><Home>m");
    drag(&mut harness, "· Fem", "▾ Samverkan");
    assert_eq!(cluster(harness.session(), "Två"), None);
}

#[test]
fn notes_are_dragged_aside_and_back_and_onto_the_names_below_the_board() {
    let mut harness = board(Sheet::Vision, (80, 24));
    harness.keys("d");
    drag(&mut harness, "· Tre", "En undanlagd");
    assert!(note(harness.session(), "Tre").aside);
    harness.keys("<Esc><End><Enter>");
    drag(&mut harness, "· Tre", "2 Samverkan");
    assert_eq!(
        (cluster(harness.session(), "Tre"), note(harness.session(), "Tre").aside),
        (Some("Samverkan"), false)
    );
}

#[test]
fn the_empty_part_of_the_loose_column_takes_notes_too() {
    let mut harness = board(Sheet::Vision, (120, 40));
    harness.keys("1");
    let (from, below) = (place(&harness, "· Ett"), place(&harness, "· Fem"));
    report(&mut harness, MouseKind::Press, from);
    let mut at = from;
    for (step, column) in (0..12).zip((10..from.0).rev().step_by(5)) {
        at = (column, below.1 + 1 + step);
        report(&mut harness, MouseKind::Drag, at);
    }
    assert!(harness.screen().contains("bland dem utan grupp"));
    report(&mut harness, MouseKind::Release, at);
    assert_eq!(cluster(harness.session(), "Ett"), None);
}

#[test]
fn whatever_comes_between_lets_go() {
    for between in [
        Event::Key(Key::new(Code::Down)),
        Event::Key(Key::char('q')),
        Event::Paste(String::new()),
        Event::Resize { width: 120, height: 40 },
        Event::Mouse(Mouse { kind: MouseKind::WheelDown, column: 5, row: 8 }),
        Event::Mouse(Mouse { kind: MouseKind::Press, column: 5, row: 30 }),
    ] {
        let mut harness = board(Sheet::Vision, (120, 40));
        let before = harness.session().clone();
        let at = hold_over(&mut harness, "· Tre", "▾ Tider");
        harness.event(between.clone());
        report(&mut harness, MouseKind::Release, at);
        assert_eq!(harness.session(), &before, "{between:?}");
    }
}

#[test]
fn dropped_where_it_lies_or_where_nothing_is_a_note_stays_and_that_is_no_edit() {
    let mut harness = board(Sheet::Vision, (120, 40));
    let edit = harness.session().edit;
    drag(&mut harness, "· Tre", "· Fem");
    drag(&mut harness, "· Tre", "n skriv");
    assert_eq!(harness.session().edit, edit);
}

#[test]
fn the_wheel_scrolls_the_column_under_the_pointer() {
    let mut harness = board(Sheet::Vision, (120, 20));
    let texts = (0..60).map(|number| format!("Lapp {number}").as_str().into()).collect();
    harness.make(plan::add_notes(harness.session(), NewNotes { texts, ..NewNotes::default() }).unwrap());
    harness.keys("<Home><Right>");
    for _ in 0..5 {
        report(&mut harness, MouseKind::WheelDown, (10, 10));
    }
    assert!(!harness.screen().contains("· Ett") && harness.screen().contains("1 ▾ Tider"));
    for _ in 0..9 {
        report(&mut harness, MouseKind::WheelUp, (10, 10));
    }
    assert!(harness.screen().contains("· Ett"));
}

/// A generator of repeatable noise (xorshift).
struct Noise(u64);

impl Noise {
    fn below(&mut self, end: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % end
    }

    fn cell(&mut self, size: (u16, u16)) -> (u16, u16) {
        let mut number = |end: u16| u16::try_from(self.below(u64::from(end))).unwrap();
        (number(size.0), number(size.1))
    }

    /// What the terminal makes of one of the codes 0, 1, 2, 32, 35, 64, 65, 67, 128 with M or m; the rest is nothing.
    fn report(&mut self) -> Option<MouseKind> {
        match self.below(18) {
            0 => Some(MouseKind::Press),
            1 | 2 => Some(MouseKind::Release),
            3 => Some(MouseKind::Drag),
            4 => Some(MouseKind::WheelUp),
            5 => Some(MouseKind::WheelDown),
            6 => Some(MouseKind::WheelRight),
            _ => None,
        }
    }
}

#[test]
fn a_storm_of_mouse_reports_changes_nothing() {
    for (size, keys) in [((80, 24), 0), ((120, 40), 0), ((120, 40), 8)] {
        let mut harness = board(Sheet::Vision, size);
        harness.keys("1m");
        let before = harness.session().clone();
        let mut noise = Noise(0x9E37_79B9_7F4A_7C15);
        for count in 0..80_000 {
            let (column, row) = noise.cell(size);
            // The head leads to other places, which have no board, and the footer out of the session.
            let row = if count % 50 == 0 { row } else { row.max(4) }.min(size.1 - 2);
            if let Some(kind) = noise.report() {
                harness.app.handle(Event::Mouse(Mouse { kind, column, row }));
            }
            if keys > 0 && noise.below(100) < keys {
                let code = [Code::Esc, Code::Up, Code::Right, Code::Enter, Code::Tab, Code::F(1)];
                let code = code[usize::try_from(noise.below(6)).unwrap()];
                harness.app.handle(Event::Key(Key::new(code)));
            }
            if count % 40 == 0 {
                harness.event(Event::News);
            }
            if count % 5_000 == 0 {
                harness.keys("<Esc><Esc><Esc><F1>");
            }
        }
        assert_eq!(harness.session(), &before);
    }
}

/// The example, which has something of everything, and every window that one key opens in these places, clicked at.
fn clicked_through(ways: &[&str]) {
    let example = super::example::example();
    let mut opened = 0;
    for way in ways {
        for key in (b'!'..=b'~').map(char::from) {
            let mut harness = Harness::open(example.clone(), (80, 24), Lang::Sv);
            harness.keys(way);
            let before = harness.session().clone();
            harness.app.handle(Event::Key(Key::char(key)));
            harness.event(Event::News);
            let is_as_before =
                |harness: &Harness| harness.app.room.as_ref().is_none_or(|room| room.session() == &before);
            if !is_as_before(&harness) || harness.app.ui.overlays.is_empty() {
                continue;
            }
            opened += 1;
            let mut noise = Noise(0x9E37_79B9_7F4A_7C15);
            for _ in 0..25 {
                let at = noise.cell((80, 22));
                report(&mut harness, MouseKind::Press, (at.0, at.1 + 1));
                assert!(is_as_before(&harness), "{way} {key}: a click at {at:?} changed something");
                if harness.app.ui.overlays.is_empty() {
                    harness.app.handle(Event::Key(Key::char(key)));
                    harness.event(Event::News);
                    // A click may have led elsewhere, where the key means something else.
                    if !is_as_before(&harness) || harness.app.room.is_none() {
                        break;
                    }
                }
            }
        }
    }
    assert!(opened > 3 * ways.len(), "only {opened} windows were opened");
}

#[test]
fn clicks_in_windows_of_workshop_5_change_nothing() {
    clicked_through(&[
        "<F5>",
        "<F5><Enter>",
        "<F5><Enter><Tab><Tab>",
        "<F5><Enter><Tab><Tab><Tab><Tab><Tab>",
        "<F5>o",
    ]);
}

#[test]
fn clicks_in_windows_of_the_other_workshops_change_nothing() {
    clicked_through(&["<F1>", "<F2>", "<F3>", "<F4>", "<F6>"]);
}
