//! Looks at real folders: what is opened, what counts, what is read again.

use std::path::Path;

use tempfile::tempdir;
use verkstad::ballot::answer::Unread;
use verkstad::ballot::collect::{Found, Unfit};
use verkstad::ballot::folder::{Folder, Look};

use super::made::{answer, session};

#[expect(clippy::disallowed_methods, reason = "tests make the files that the program is to read")]
fn put(path: &Path, content: impl AsRef<[u8]>) {
    std::fs::write(path, content).unwrap();
}

fn look(folder: &mut Folder) -> Look {
    folder.look(&mut |_| ()).unwrap()
}

fn unfit(found: &Found) -> Option<Unfit> {
    found.content.as_ref().as_ref().err().cloned()
}

#[test]
fn a_file_counts_when_two_looks_have_seen_it_the_same() {
    let place = tempdir().unwrap();
    let text = answer(&session(), 0, "k7", 1, "0123").write().unwrap();
    let path = place.path().join("a.ballot.ron");
    let mut folder = Folder::new(place.path());
    put(&path, &text[..20]);
    assert_eq!((look(&mut folder).found.len(), look(&mut folder).found.len()), (0, 1));
    put(&path, &text);
    let growing = look(&mut folder);
    assert_eq!((growing.found.len(), growing.unsettled, growing.changed), (0, 1, true));
    let whole = look(&mut folder);
    assert!(whole.found[0].content.is_ok() && whole.changed);
    assert!(!look(&mut folder).changed);
    std::fs::remove_file(&path).unwrap();
    let gone = look(&mut folder);
    assert!(gone.found.is_empty() && gone.changed);
}

#[cfg(unix)]
#[test]
fn nothing_but_regular_files_is_opened_and_nothing_holds_a_look_up() {
    use std::os::unix::fs::symlink;
    let place = tempdir().unwrap();
    let outside = place.path().join("outside.txt");
    put(&outside, answer(&session(), 0, "k7", 1, "0123").write().unwrap());
    let inside = place.path().join("in");
    std::fs::create_dir(&inside).unwrap();
    let at = |name: &str| inside.join(format!("{name}.ballot.ron"));
    symlink(&outside, at("link")).unwrap();
    symlink(at("loop"), at("loop")).unwrap();
    symlink("/dev/zero", at("zero")).unwrap();
    std::fs::create_dir(at("folder")).unwrap();
    let made = std::process::Command::new("mkfifo").arg(at("pipe")).status().unwrap();
    assert!(made.success());
    let _socket = std::os::unix::net::UnixListener::bind(at("socket")).unwrap();
    let mut folder = Folder::new(&inside);
    look(&mut folder);
    let look = look(&mut folder);
    assert_eq!(look.found.len(), 6);
    for found in &look.found {
        assert_eq!(unfit(found), Some(Unfit::Irregular), "{}", found.name);
    }
}

#[test]
fn of_a_large_file_no_more_is_read_than_shows_that_it_is_too_large() {
    let place = tempdir().unwrap();
    let path = place.path().join("a.ballot.ron");
    put(&path, b"(");
    std::fs::OpenOptions::new().write(true).open(&path).unwrap().set_len(8 << 30).unwrap();
    let mut folder = Folder::new(place.path());
    look(&mut folder);
    assert_eq!(unfit(&look(&mut folder).found[0]), Some(Unfit::Unread(Unread::Large)));
}

#[test]
fn other_files_are_not_even_looked_at_and_a_folder_that_is_away_says_so() {
    let place = tempdir().unwrap();
    for name in [".a.ballot.ron.tmp", "a.invite.ron", "motor.ron", ".syncthing.a.ballot.ron.tmp"] {
        put(&place.path().join(name), b"(");
    }
    let mut folder = Folder::new(place.path());
    let first = look(&mut folder);
    assert_eq!((first.found.len(), first.unsettled), (0, 0));
    assert!(Folder::new(&place.path().join("nowhere")).look(&mut |_| ()).is_err());
}
