//! The journal: what a program that died leaves behind, and journals that lie beside the wrong file.

use std::fs;

use verkstad::store::{self, Foreign, Mode, Notice};

use super::workshop::{Workshop, close, note, session, wait};

#[test]
fn an_edit_that_was_shown_as_saved_is_there_after_a_crash() {
    let workshop = Workshop::killed_after_notes(5);
    let reading = store::read(&workshop.path).unwrap();
    assert_eq!(reading.desk.session().edit, 5);
    assert_eq!(reading.notices, [Notice::Recovered { edits: 5 }]);
    let mut opened = workshop.open();
    assert_eq!(opened.notices, [Notice::Recovered { edits: 5 }]);
    wait(&opened, |status| status.durable == 5 && status.written == 5);
    assert_eq!(opened.desk.undo().unwrap().number, 6);
}

#[test]
fn every_prefix_of_a_journal_is_a_prefix_of_the_edits() {
    let workshop = Workshop::killed_after_notes(4);
    let whole = fs::read(workshop.beside("journal")).unwrap();
    let full = store::read(&workshop.path).unwrap();
    for cut in 0..=whole.len() {
        fs::write(workshop.beside("journal"), &whole[..cut]).unwrap();
        let reading = store::read(&workshop.path).unwrap();
        let lines = whole[..cut].split(|byte| *byte == b'\n').count() - 1;
        let session = reading.desk.session();
        assert_eq!(session.edit, lines.saturating_sub(1) as u64, "cut {cut}");
        assert_eq!(session.notes[..], full.desk.session().notes[..session.notes.len()], "cut {cut}");
    }
}

#[test]
fn work_goes_on_after_a_torn_line() {
    let workshop = Workshop::killed_after_notes(3);
    let whole = fs::read(workshop.beside("journal")).unwrap();
    fs::write(workshop.beside("journal"), &whole[..whole.len() - 5]).unwrap();
    let mut opened = workshop.open();
    assert_eq!(opened.notices, [Notice::Recovered { edits: 2 }, Notice::TornLine]);
    note(&mut opened);
    wait(&opened, |status| status.pending == 0);
    drop(opened);
    let again = workshop.open();
    assert_eq!((again.desk.session().edit, again.notices.len()), (3, 0));
}

#[test]
fn damage_in_the_midst_stops_there_and_keeps_the_damaged_journal() {
    let workshop = Workshop::killed_after_notes(4);
    let mut whole = fs::read(workshop.beside("journal")).unwrap();
    let third = whole.iter().enumerate().filter(|(_, byte)| **byte == b'\n').nth(2).unwrap().0;
    whole[third - 20] ^= 1;
    fs::write(workshop.beside("journal"), &whole).unwrap();
    let aside = workshop.beside("journal-aside-1");
    let opened = workshop.open();
    assert_eq!(opened.desk.session().edit, 1);
    let expected = [
        Notice::Recovered { edits: 1 },
        Notice::JournalDamaged { line: 3 },
        Notice::JournalGap { number: 3 },
        Notice::JournalAside(aside.canonicalize().unwrap()),
    ];
    assert_eq!(opened.notices, expected);
    assert_eq!(fs::read(aside).unwrap(), whole);
    close(opened);
    assert!(workshop.open().notices.is_empty());
}

#[test]
fn a_journal_ahead_of_an_older_file_is_set_aside() {
    let workshop = Workshop::new();
    let older = fs::read(&workshop.path).unwrap();
    let mut opened = workshop.open();
    (0..3).for_each(|_| note(&mut opened));
    close(opened);
    fs::write(&workshop.path, older).unwrap();
    let reading = store::read(&workshop.path).unwrap();
    assert_eq!(reading.desk.session().edit, 0);
    assert_eq!(reading.notices, [Notice::JournalForeign(Foreign::OlderFile)]);
    let mut opened = workshop.open();
    assert_eq!((opened.mode.clone(), opened.notices.len()), (Mode::Write, 2));
    assert!(workshop.beside("journal-aside-1").exists() && !workshop.beside("journal").exists());
    note(&mut opened);
    close(opened);
    assert_eq!(store::read(&workshop.path).unwrap().desk.session().edit, 1);
}

#[test]
fn a_journal_of_another_session_or_state_is_not_used() {
    let workshop = Workshop::killed_after_notes(2);
    fs::rename(&workshop.path, workshop.beside("kept")).unwrap();
    store::create(&workshop.path, &session("another")).unwrap();
    let notices = store::read(&workshop.path).unwrap().notices;
    assert_eq!(notices, [Notice::JournalForeign(Foreign::OtherSession)]);
    fs::write(workshop.beside("journal"), "nonsense\n").unwrap();
    let notices = store::read(&workshop.path).unwrap().notices;
    assert_eq!(notices, [Notice::JournalForeign(Foreign::NoHeader)]);

    let saved = Workshop::with_notes(2);
    let mut other = store::read(&saved.path).unwrap().desk.session().clone();
    other.name = "En annan väg".into();
    fs::remove_file(&saved.path).unwrap();
    store::create(&saved.path, &other).unwrap();
    let notices = store::read(&saved.path).unwrap().notices;
    assert_eq!(notices, [Notice::JournalForeign(Foreign::OtherFile)]);
}

#[test]
fn edits_are_kept_in_memory_until_the_journal_can_be_written() {
    let workshop = Workshop::new();
    fs::create_dir(workshop.beside("journal")).unwrap();
    fs::create_dir(workshop.beside("new")).unwrap();
    let mut opened = workshop.open();
    assert!(matches!(opened.mode, Mode::Write), "{opened:?}");
    fs::create_dir_all(workshop.beside("journal")).unwrap();
    note(&mut opened);
    let status = wait(&opened, |status| status.trouble.is_some());
    assert_eq!((status.durable, status.pending), (0, 1));
    fs::remove_dir(workshop.beside("journal")).unwrap();
    fs::remove_dir(workshop.beside("new")).unwrap();
    let status = wait(&opened, |status| status.pending == 0 && status.trouble.is_none());
    assert_eq!(status.durable, 1);
    drop(opened);
    assert_eq!(store::read(&workshop.path).unwrap().desk.session().edit, 1);
}
