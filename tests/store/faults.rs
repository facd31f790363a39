//! Files that are not what the program wrote.

use std::fs;

use verkstad::store::{self, How, Integrity, Mode, StoreError, Why};

use super::workshop::{Workshop, close, note, wait};

#[test]
fn no_flipped_bit_is_ever_taken_for_the_file() {
    let workshop = Workshop::with_notes(2);
    let whole = fs::read(&workshop.path).unwrap();
    let copy = workshop.folder.path().join("copy.ron");
    // A step that is prime to eight meets every bit of a byte; the last line is tried bit by bit.
    let sampled = (0..whole.len() * 8).step_by(4_999);
    for bit in sampled.chain((whole.len() - 40) * 8..whole.len() * 8) {
        let mut bad = whole.clone();
        bad[bit / 8] ^= 1 << (bit % 8);
        fs::write(&copy, &bad).unwrap();
        match store::read(&copy) {
            Ok(reading) => match reading.integrity {
                Integrity::Intact => panic!("bit {bit} of byte {} was accepted", bit / 8),
                Integrity::HandEdited(edit) => assert!(edit.faults.list[0].line > 1, "bit {bit}"),
            },
            Err(error) => {
                let faults = error.faults().unwrap_or_else(|| panic!("bit {bit}: {error}"));
                assert!(faults.to_string().contains("copy.ron:"), "bit {bit}: {faults}");
            }
        }
    }
}

#[test]
fn a_hand_edit_opens_read_only_says_what_differs_and_can_be_accepted() {
    let workshop = Workshop::with_notes(2);
    fs::write(&workshop.path, workshop.text().replace("Anteckning 2", "Skriven för hand")).unwrap();
    let mut opened = workshop.open();
    assert_eq!(opened.mode, Mode::ReadOnly(Why::HandEdited));
    let Integrity::HandEdited(edit) = &opened.integrity else { panic!("{:?}", opened.integrity) };
    let differences = edit.differences.as_ref().unwrap();
    assert_eq!(
        (differences[0].section, differences[0].entry.as_str(), differences[0].how),
        ("notes", "n2", How::Changed)
    );
    assert_eq!((differences.len(), edit.faults.list[0].line), (1, workshop.text().lines().count()));
    let edited = workshop.text();
    opened.book.accept_hand_edit();
    note(&mut opened);
    wait(&opened, |status| status.pending == 0);
    close(opened);
    assert_ne!(workshop.text(), edited);
    let reading = store::read(&workshop.path).unwrap();
    assert_eq!((reading.integrity, reading.desk.session().edit), (Integrity::Intact, 3));
    assert_eq!(reading.desk.session().notes[1].text.as_str(), "Skriven för hand");
    assert!(workshop.beside("journal-aside-1").exists());
}

#[test]
fn a_hand_edit_that_nobody_accepts_stays_as_it_is() {
    let workshop = Workshop::with_notes(1);
    fs::write(&workshop.path, workshop.text().replace("Anteckning 1", "För hand")).unwrap();
    let (before, journal) = (workshop.text(), fs::read(workshop.beside("journal")).unwrap());
    let opened = workshop.open();
    opened.book.save();
    close(opened);
    assert_eq!((workshop.text(), fs::read(workshop.beside("journal")).unwrap()), (before, journal));
}

#[test]
fn a_damaged_file_is_refused_with_places_and_its_backups_offered() {
    let workshop = Workshop::killed_after_notes(1);
    close(workshop.open());
    let broken = workshop.text().replacen("kind: Real", "kind: Unreal", 1);
    fs::write(&workshop.path, &broken).unwrap();
    let Err(StoreError::Damaged { faults, backups }) = store::read(&workshop.path) else {
        panic!("accepted")
    };
    let line = broken.lines().position(|line| line.contains("Unreal")).unwrap() + 1;
    assert_eq!((faults.list[0].line, backups.len()), (line, 3));
    assert_eq!(workshop.text(), broken);
    store::restore(&workshop.path, &backups[0].path).unwrap();
    assert_eq!(fs::read_to_string(workshop.beside("damaged-1")).unwrap(), broken);
    let opened = workshop.open();
    assert_eq!((opened.mode.clone(), opened.desk.session().edit), (Mode::Write, 1));
    assert!(opened.notices.is_empty(), "{:?}", opened.notices);
}

#[test]
fn content_that_cannot_be_is_refused_where_it_stands() {
    let workshop = Workshop::with_notes(2);
    let broken = workshop.text().replace("id: \"n2\"", "id: \"n1\"");
    fs::write(&workshop.path, &broken).unwrap();
    let Err(error @ StoreError::Damaged { .. }) = store::read(&workshop.path) else { panic!("accepted") };
    let line = broken.lines().position(|line| line.contains("Anteckning 2")).unwrap() + 1;
    assert_eq!(error.faults().unwrap().list[0].line, line, "{error}");
}

#[test]
fn a_file_of_a_newer_version_is_refused_as_such_whatever_else_is_in_it() {
    let workshop = Workshop::with_notes(1);
    let newer = workshop.text().replacen("format: 4,", "format: 5,\n    colours: [Red],", 1);
    fs::write(&workshop.path, &newer).unwrap();
    let Err(StoreError::Newer { format, faults }) = store::read(&workshop.path) else { panic!("accepted") };
    assert_eq!((format, faults.list[0].line, faults.list[0].column), (5, 4, 13));
    assert_eq!(workshop.text(), newer);
}

#[test]
fn hostile_files_end_in_a_fault() {
    let workshop = Workshop::with_notes(1);
    let text = workshop.text();
    let deep = text.replacen("notes: [", &format!("notes: {}", "[".repeat(100_000)), 1);
    let cases: [Vec<u8>; 6] = [
        Vec::new(),
        b"\xff\xfe(\x00".to_vec(),
        deep.into_bytes(),
        text.replacen("Anteckning", "\u{202e}\u{1b}]0;x\u{7}(", 1)
            .replacen("edit: 1", "edit: -1", 1)
            .into_bytes(),
        b"(format: 99999999999999999999)".to_vec(),
        text.as_bytes()[..text.len() / 2].to_vec(),
    ];
    for (case, bytes) in cases.iter().enumerate() {
        fs::write(&workshop.path, bytes).unwrap();
        let error = store::read(&workshop.path).unwrap_err();
        let shown = error.to_string();
        assert!(error.faults().is_some(), "{case}: {shown}");
        assert!(!shown.contains(['\u{1b}', '\u{202e}', '\u{7}']), "{case}: {shown:?}");
    }
    assert!(matches!(store::read(workshop.folder.path()), Err(StoreError::Io { .. })));
    assert!(matches!(store::read(&workshop.folder.path().join("none.ron")), Err(StoreError::Io { .. })));
}

#[test]
fn a_file_that_somebody_puts_there_while_it_is_open_is_kept() {
    let workshop = Workshop::with_notes(1);
    let mut opened = workshop.open();
    fs::write(&workshop.path, "någon annans").unwrap();
    note(&mut opened);
    let (_, status) = close(opened);
    let kept = status.theirs.unwrap();
    assert_eq!(fs::read_to_string(kept).unwrap(), "någon annans");
    assert_eq!(store::read(&workshop.path).unwrap().desk.session().edit, 2);
}

#[test]
fn what_is_handed_on_leaves_nothing_behind_where_it_cannot_be_written() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("k7mq2x.ballot.ron");
    // What stands where the bytes would first go cannot be taken away as a file.
    let beside = folder.path().join("k7mq2x.ballot.ron.new");
    fs::create_dir(&beside).unwrap();
    assert!(store::write_shared(&path, b"answers").is_err());
    assert!(path.symlink_metadata().is_err(), "half a file would be in the way of the next attempt");
    fs::remove_dir(&beside).unwrap();
    store::write_shared(&path, b"answers").unwrap();
    assert_eq!(fs::read(&path).unwrap(), b"answers");
}

#[cfg(unix)]
#[test]
fn what_is_handed_on_may_be_read_by_whoever_may_read_what_is_made_elsewhere() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let (path, other) = (folder.path().join("answers"), folder.path().join("other"));
    let mode = |path: &std::path::Path| fs::metadata(path).unwrap().permissions().mode();
    fs::write(&other, "made elsewhere").unwrap();
    store::write_shared(&path, b"1").unwrap();
    assert_eq!(mode(&path), mode(&other));
    fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
    store::write_shared(&path, b"2").unwrap();
    assert_eq!(mode(&path) & 0o777, 0o640);
}
