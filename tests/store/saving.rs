//! Files as they are written when all goes well.

use std::os::unix::fs::PermissionsExt;

use verkstad::analysis::projection::Projection;
use verkstad::domain::edit::{Edit, Item};
use verkstad::report;
use verkstad::store::{self, Mode, StoreError, Why};

use super::workshop::{Workshop, close, make, note, open, session, wait};

#[test]
fn what_is_saved_is_what_is_read_and_saves_to_the_same_bytes() {
    let workshop = Workshop::with_notes(3);
    let reading = store::read(&workshop.path).unwrap();
    assert_eq!(reading.desk.session().notes.len(), 3);
    let copy = workshop.folder.path().join("copy.ron");
    store::create(&copy, reading.desk.session()).unwrap();
    assert_eq!(std::fs::read_to_string(copy).unwrap(), workshop.text());
    assert_eq!(store::read(&workshop.path).unwrap().desk.session(), reading.desk.session());
}

#[test]
fn one_word_changed_is_one_line_changed_and_the_checksum() {
    let workshop = Workshop::with_notes(3);
    let before = workshop.text();
    let mut session = store::read(&workshop.path).unwrap().desk.session().clone();
    session.notes[1].text = "Anteckning två".into();
    let copy = workshop.folder.path().join("copy.ron");
    store::create(&copy, &session).unwrap();
    let after = std::fs::read_to_string(copy).unwrap();
    let pairs = before.lines().zip(after.lines()).filter(|(a, b)| a != b);
    let changed: Vec<_> = pairs.map(|(_, line)| line.trim_start().split(' ').next().unwrap()).collect();
    assert_eq!(changed, ["(id:", "//"]);
    assert_eq!(before.lines().count(), after.lines().count());
}

#[test]
fn every_edit_is_in_the_file_after_closing_and_can_be_undone_after_opening() {
    let workshop = Workshop::with_notes(3);
    let mut opened = workshop.open();
    assert!(opened.notices.is_empty(), "{:?}", opened.notices);
    assert_eq!(opened.desk.session().notes.len(), 3);
    for left in [2, 1, 0] {
        let step = opened.desk.undo().unwrap();
        opened.book.record(&step);
        assert_eq!(opened.desk.session().notes.len(), left);
    }
    assert_eq!(close(opened).1.written, 6);
    let mut again = workshop.open();
    assert!(again.desk.undo().is_none());
    assert_eq!(again.desk.redo().unwrap().number, 7);
    assert_eq!(again.desk.session().notes.len(), 1);
}

#[test]
fn an_opening_that_changes_nothing_writes_nothing_into_the_session() {
    let workshop = Workshop::with_notes(1);
    let (before, names) = (workshop.text(), workshop.names());
    assert_eq!(close(workshop.open()).1.durable, 1);
    assert_eq!((workshop.text(), workshop.names()), (before, names));
}

#[test]
fn reading_leaves_no_trace() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("session.ron");
    let workshop = Workshop::with_notes(1);
    std::fs::copy(&workshop.path, &path).unwrap();
    store::read(&path).unwrap();
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn a_file_is_never_made_over_another() {
    let workshop = Workshop::new();
    let refused = store::create(&workshop.path, &session("other"));
    assert!(matches!(refused, Err(StoreError::Exists(_))), "{refused:?}");
}

#[test]
fn a_second_opener_reads_only_and_is_told_who_writes() {
    let workshop = Workshop::new();
    let first = workshop.open();
    let second = workshop.open();
    assert_eq!(second.mode, Mode::ReadOnly(Why::HeldBy("Anna".into())));
    close(first);
    assert_eq!(workshop.open().mode, Mode::Write);
}

#[test]
fn a_folder_without_room_for_a_lock_is_read_only() {
    let workshop = Workshop::with_notes(1);
    std::fs::remove_file(workshop.beside("lock")).unwrap();
    std::fs::create_dir(workshop.beside("lock")).unwrap();
    assert!(matches!(workshop.open().mode, Mode::ReadOnly(Why::NoLock(_))));
}

#[test]
fn a_write_protected_file_is_read_only() {
    let workshop = Workshop::with_notes(1);
    std::fs::set_permissions(&workshop.path, PermissionsExt::from_mode(0o440)).unwrap();
    assert_eq!(workshop.open().mode, Mode::ReadOnly(Why::Protected));
}

#[test]
fn mode_and_link_are_kept_and_new_files_are_the_owners_alone() {
    let workshop = Workshop::new();
    let mode = |path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&workshop.path), 0o600);
    std::fs::set_permissions(&workshop.path, PermissionsExt::from_mode(0o640)).unwrap();
    let link = workshop.folder.path().join("link.ron");
    std::os::unix::fs::symlink(&workshop.path, &link).unwrap();
    let mut opened = open(&link);
    note(&mut opened);
    close(opened);
    assert!(link.symlink_metadata().unwrap().is_symlink());
    assert_eq!(mode(&workshop.path), 0o640);
    assert_eq!(mode(&workshop.beside("journal")), 0o640);
    assert_eq!(store::read(&workshop.path).unwrap().desk.session().edit, 1);
}

#[test]
fn the_whole_file_is_written_now_and_then_and_the_journal_does_not_grow_for_ever() {
    let workshop = Workshop::new();
    let mut opened = workshop.open();
    for _ in 0..250 {
        note(&mut opened);
    }
    let status = wait(&opened, |status| status.pending == 0);
    assert!(status.written >= 200, "{status:?}");
    for turn in 0..2_000 {
        make(&mut opened, Edit::Name(format!("Omgång {turn}").as_str().into()));
    }
    close(opened);
    let lines = std::fs::read_to_string(workshop.beside("journal")).unwrap().lines().count();
    assert!((1_000..=2_002).contains(&lines), "{lines}");
    let mut again = workshop.open();
    assert!(again.notices.is_empty(), "{:?}", again.notices);
    assert_eq!((0..2_000).map_while(|_| again.desk.undo()).count().min(900), 900);
}

#[test]
fn backups_move_on_once_an_opening() {
    let workshop = Workshop::new();
    for opening in 1..=7_u64 {
        let mut opened = workshop.open();
        for _ in 0..2 {
            note(&mut opened);
            opened.book.save();
            let edit = opened.desk.session().edit;
            wait(&opened, |status| status.written == edit);
        }
        close(opened);
        assert_eq!(std::fs::read(workshop.beside("bak1")).unwrap(), std::fs::read(&workshop.path).unwrap());
        let held =
            |number| store::read(&workshop.beside(&format!("bak{number}"))).map(|it| it.desk.session().edit);
        assert_eq!(held(2).unwrap(), (opening - 1) * 2);
    }
    assert!(workshop.beside("bak5").exists() && !workshop.beside("bak6").exists());
}

#[test]
fn a_session_goes_on_elsewhere_with_its_undo() {
    let workshop = Workshop::with_notes(2);
    let other = workshop.folder.path().join("usb").join("räddad.ron");
    let mut opened = workshop.open();
    note(&mut opened);
    opened.book.save_elsewhere(&other);
    let status = wait(&opened, |status| status.elsewhere.is_some());
    assert_eq!(status.elsewhere.unwrap().fault, None);
    note(&mut opened);
    close(opened);
    assert_eq!(store::read(&other).unwrap().desk.session().edit, 4);
    let mut again = open(&other);
    assert_eq!((0..9).map_while(|_| again.desk.undo()).count(), 4);
    drop(again);
    let mut refused = workshop.open();
    note(&mut refused);
    refused.book.save_elsewhere(&other);
    assert!(wait(&refused, |status| status.elsewhere.is_some()).elsewhere.unwrap().fault.is_some());
    assert_eq!(close(refused).1.trouble, None);
}

#[test]
fn the_trash_takes_everything_and_keeps_it() {
    let workshop = Workshop::with_notes(2);
    let trash = workshop.folder.path().join("papperskorg");
    let there = store::to_trash(&workshop.path, &trash).unwrap();
    assert_eq!(workshop.names(), ["papperskorg"]);
    assert_eq!(store::read(&there).unwrap().desk.session().edit, 2);
    store::create(&workshop.path, &session("s-2")).unwrap();
    let second = store::to_trash(&workshop.path, &trash).unwrap();
    assert_ne!(there, second);
    assert_eq!(store::read(&second).unwrap().desk.session().id.as_str(), "s-2");
    store::create(&workshop.path, &session("s-3")).unwrap();
    let _open = workshop.open();
    assert!(matches!(store::to_trash(&workshop.path, &trash), Err(StoreError::Held { .. })));
}

#[test]
fn a_folder_lists_its_sessions_and_the_damaged_ones_too() {
    let workshop = Workshop::killed_after_notes(2);
    std::fs::write(workshop.folder.path().join("trasig.ron"), "(").unwrap();
    let listed = store::list(workshop.folder.path(), Vec::new()).unwrap();
    assert_eq!(listed.len(), 2);
    let of = |name: &str| listed.iter().find(|it| it.path.ends_with(name)).unwrap();
    let good = of("session.ron").content.as_ref().unwrap();
    assert_eq!((good.name.as_str(), good.edit, good.capabilities), ("Övning", 2, 55));
    assert!(matches!(of("trasig.ron").content, Err(StoreError::Damaged { .. })));
    assert!(store::list(&workshop.folder.path().join("nowhere"), Vec::new()).unwrap().is_empty());
}

#[test]
fn a_list_made_again_reads_only_what_has_changed_and_sees_every_change() {
    let workshop = Workshop::with_notes(2);
    let first = store::list(workshop.folder.path(), Vec::new()).unwrap();
    assert_eq!(
        first[0].content.as_ref().unwrap().edit,
        store::read(&workshop.path).unwrap().desk.session().edit
    );
    let mut opened = workshop.open();
    note(&mut opened);
    close(opened);
    let again = store::list(workshop.folder.path(), first).unwrap();
    assert_eq!(
        again[0].content.as_ref().unwrap().edit,
        store::read(&workshop.path).unwrap().desk.session().edit
    );
    let unchanged = store::list(workshop.folder.path(), again).unwrap();
    assert_eq!(unchanged.len(), 1);
}

#[test]
fn the_dump_names_the_newest_edit() {
    let workshop = Workshop::killed_after_notes(2);
    let read = store::read(&workshop.path).unwrap();
    let dump = report::dump(&Projection::with_raters(read.desk.session())).unwrap();
    let json: serde_json::Value = serde_json::from_str(&dump).unwrap();
    assert_eq!((&json["edit"], json["notes"][1]["id"].as_str()), (&2.into(), Some("n2")));
}

#[test]
fn a_changed_thing_is_found_by_name() {
    let workshop = Workshop::with_notes(2);
    let mut opened = workshop.open();
    let before = opened.desk.session().clone();
    let mut changed = before.notes[0].clone();
    changed.text = "Nytt".into();
    make(&mut opened, Edit::Change(Item::Note(changed)));
    let found = store::differences(&before, opened.desk.session());
    let found: Vec<_> = found.iter().map(|it| (it.section, it.entry.as_str())).collect();
    assert_eq!(found, [("edit", ""), ("notes", "n1")]);
}
