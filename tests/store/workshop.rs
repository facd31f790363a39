//! A session in a folder of its own, and short ways to do things to it.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use chrono::DateTime;
use tempfile::TempDir;
use verkstad::domain::desk::Desk;
use verkstad::domain::edit::{At, Edit, Item};
use verkstad::domain::id::NoteId;
use verkstad::domain::method::Method;
use verkstad::domain::note::{Candidate, Note, NoteKind, Sheet};
use verkstad::domain::session::Session;
use verkstad::domain::text::Lang;
use verkstad::store::{self, Clock, Opened, Status};

/// A folder with one session file in it.
pub(crate) struct Workshop {
    pub(crate) folder: TempDir,
    pub(crate) path: PathBuf,
}

impl Workshop {
    /// A new session on the shipped method, in a file of its own.
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("session.ron");
        store::create(&path, &session("s-1")).unwrap();
        Self { folder, path }
    }

    /// The same, with `notes` notes recorded and everything written.
    pub(crate) fn with_notes(notes: u64) -> Self {
        let workshop = Self::new();
        let mut opened = workshop.open();
        (0..notes).for_each(|_| note(&mut opened));
        close(opened);
        workshop
    }

    /// The same, but as a program leaves it that dies before it writes the whole file.
    pub(crate) fn killed_after_notes(notes: u64) -> Self {
        let workshop = Self::new();
        let before = std::fs::read(&workshop.path).unwrap();
        let mut opened = workshop.open();
        (0..notes).for_each(|_| note(&mut opened));
        wait(&opened, |status| status.pending == 0);
        let journal = std::fs::read(workshop.beside("journal")).unwrap();
        close(opened);
        std::fs::write(&workshop.path, before).unwrap();
        std::fs::write(workshop.beside("journal"), journal).unwrap();
        workshop
    }

    pub(crate) fn open(&self) -> Opened {
        open(&self.path)
    }

    pub(crate) fn beside(&self, what: &str) -> PathBuf {
        self.folder.path().join(format!("session.ron.{what}"))
    }

    pub(crate) fn text(&self) -> String {
        std::fs::read_to_string(&self.path).unwrap()
    }

    /// The names of all files in the folder.
    pub(crate) fn names(&self) -> Vec<String> {
        let entries = std::fs::read_dir(self.folder.path()).unwrap();
        let mut names: Vec<_> =
            entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }
}

/// A session on the shipped method.
pub(crate) fn session(id: &str) -> Session {
    let text = include_str!("../../workshops/digital-motor.ron");
    let method: Method = verkstad::source::parse(text.as_bytes()).unwrap();
    Session::new(id, "Övning".into(), Lang::Sv, method)
}

pub(crate) fn open(path: &Path) -> Opened {
    let time = DateTime::parse_from_rfc3339("2026-03-02T09:30:00+01:00").unwrap();
    let clock: Clock = Arc::new(move || time);
    store::open(path, "Anna", clock, Box::new(|| {})).unwrap()
}

/// Adds a note and records it.
pub(crate) fn note(opened: &mut Opened) {
    let number = opened.desk.session().edit + 1;
    make(opened, add_note(opened.desk.session().notes.len(), &format!("Anteckning {number}")));
}

pub(crate) fn make(opened: &mut Opened, edit: Edit) {
    let step = opened.desk.make(edit).unwrap();
    opened.book.record(&step);
}

pub(crate) fn add_note(index: usize, text: &str) -> Edit {
    let note = Note {
        id: NoteId::new(&format!("n{}", index + 1)).unwrap(),
        text: text.into(),
        kind: NoteKind::Expectation,
        prompt: None,
        cluster: None,
        beneath: None,
        sheet: Sheet::Vision,
        aside: false,
        unlike: Vec::new(),
        candidate: Candidate::default(),
    };
    Edit::Add(Item::Note(note), At { index })
}

/// Waits until the status is as wanted; five seconds at most.
pub(crate) fn wait(opened: &Opened, wanted: impl Fn(&Status) -> bool) -> Status {
    for _ in 0..1_000 {
        let status = opened.book.status();
        if wanted(&status) {
            return status;
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    panic!("still {:?}", opened.book.status());
}

pub(crate) fn close(opened: Opened) -> (Desk, Status) {
    (opened.desk, opened.book.close())
}
