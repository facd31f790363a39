//! One sitting at the program with the real world on disk in a temporary folder: keys in, frames and sessions out.
//!
//! Nothing sleeps: where the disk must have caught up, the test waits for the store's own call.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

use chrono::{DateTime, NaiveDate};
use tempfile::TempDir;
use verkstad::domain::edit::Edit;
use verkstad::domain::session::Session;
use verkstad::domain::text::Lang;
use verkstad::store::file_name;
use verkstad::tui::app::App;
use verkstad::tui::disk::{Disk, Surroundings, Wake};
use verkstad::tui::event::{Event, Key};
use verkstad::tui::runtime::{Memory, Present, Program, run};
use verkstad::tui::theme::Theme;
use verkstad::tui::ui::Ui;

#[path = "../support/keys.rs"]
mod keys;

/// How many keys these are.
pub(crate) fn count(keys: &str) -> usize {
    keys::parse(keys).len()
}

/// The user's folders; they go away with it.
pub(crate) struct Folders(TempDir);

impl Folders {
    /// Folders with nothing in them.
    pub(crate) fn empty() -> Self {
        Self(TempDir::new().expect("a temporary folder"))
    }

    /// Folders where the user keeps a method of their own.
    pub(crate) fn with_method(method: &str) -> Self {
        let folders = Self::empty();
        let workshops = folders.0.path().join("config/workshops");
        write(&workshops.join("own.ron"), method);
        folders
    }

    /// Puts a file into the user's home.
    pub(crate) fn keep(&self, name: &str, text: &str) {
        write(&self.0.path().join("home").join(name), text);
    }

    /// Whether the session's file stands among the user's sessions.
    pub(crate) fn has(&self, session: &str) -> bool {
        self.0.path().join("sessions").join(file_name(session)).is_file()
    }

    /// Every file under the folders, with what is in it.
    pub(crate) fn files(&self) -> Vec<(PathBuf, Vec<u8>)> {
        let mut folders = vec![self.0.path().to_owned()];
        let mut files = Vec::new();
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).expect("it can be listed").flatten() {
                let path = entry.path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    let bytes = std::fs::read(&path).expect("it can be read");
                    files.push((path, bytes));
                }
            }
        }
        files
    }

    fn surroundings(&self) -> Surroundings {
        let at = |name| self.0.path().join(name);
        Surroundings {
            sessions: at("sessions"),
            keys: at("keys"),
            trash: at("trash"),
            ballots: at("ballots"),
            config: Some(at("config")),
            home: Some(at("home")),
            scratch: at("scratch"),
            who: "walker".to_owned(),
            clock: Arc::new(|| DateTime::parse_from_rfc3339("2026-11-23T09:00:00+01:00").expect("a time")),
            random: || 11,
            example: || Err("no example here".to_owned()),
        }
    }
}

/// The program from its start to its end.
pub(crate) struct Sitting {
    app: App,
    events: (Sender<Event>, Receiver<Event>),
    screen: Memory,
}

impl Sitting {
    /// The program started on the list of sessions.
    pub(crate) fn start(folders: &Folders, size: (u16, u16), lang: Lang) -> Self {
        let (events, wake) = (channel(), Wake::default());
        wake.connect(events.0.clone());
        let today = NaiveDate::from_ymd_opt(2026, 11, 23).expect("a date");
        let ui = Ui::new(lang, Theme::default(), size, today, 7);
        let app = App::new(ui, Box::new(Disk::new(folders.surroundings(), lang, wake)));
        let mut sitting = Self { app, events, screen: Memory::new(size.0, size.1) };
        sitting.draw();
        sitting
    }

    /// Presses keys, written as in [`keys::parse`].
    pub(crate) fn keys(&mut self, keys: &str) -> &mut Self {
        for key in keys::parse(keys) {
            self.event(Event::Key(key));
        }
        self
    }

    /// Pastes text.
    pub(crate) fn paste(&mut self, text: &str) -> &mut Self {
        self.event(Event::Paste(text.to_owned()));
        self
    }

    /// Asserts that the screen says something, blanks that do not break being blanks.
    #[track_caller]
    pub(crate) fn says(&mut self, text: &str) -> &mut Self {
        let screen = self.screen();
        assert!(screen.contains(text), "{text:?} is not on\n{screen}");
        self
    }

    /// The frame as text.
    pub(crate) fn screen(&self) -> String {
        self.screen.lines().join("\n").replace('\u{a0}', " ")
    }

    /// The open session.
    pub(crate) fn session(&self) -> &Session {
        self.app.room.as_ref().expect("a session is open").session()
    }

    /// Makes an edit directly, as taking in a file would.
    pub(crate) fn make(&mut self, edit: Edit) -> &mut Self {
        let room = self.app.room.as_mut().expect("a session is open");
        assert!(room.make(&mut self.app.ui, edit), "{:?}", self.app.ui.message);
        self.draw();
        self
    }

    /// Waits until the store says that every edit is safe.
    pub(crate) fn settled(&mut self) -> &mut Self {
        while self.app.room.as_ref().is_some_and(|room| room.book.status().pending > 0) {
            let news = self.events.1.recv_timeout(Duration::from_mins(1)).expect("the store calls");
            self.event(news);
        }
        self.draw();
        self
    }

    /// Quits by the real loop and tells what the session was.
    pub(crate) fn quit(mut self) -> Session {
        let session = self.session().clone();
        self.events.0.send(Event::Key(Key::char('q'))).expect("the loop listens");
        assert_eq!(run(&mut self.app, &self.events.1, &mut self.screen), 0);
        assert!(self.screen.left, "the terminal is given back");
        session
    }

    fn event(&mut self, event: Event) {
        self.app.handle(event);
        self.draw();
    }

    fn draw(&mut self) {
        let app = &mut self.app;
        self.screen.present(&mut |buffer| app.draw(buffer));
    }
}

#[expect(clippy::disallowed_methods, reason = "the test lays out the user's folder")]
fn write(path: &Path, text: &str) {
    std::fs::create_dir_all(path.parent().expect("a folder")).expect("the folder can be made");
    std::fs::write(path, text).expect("the file can be written");
}
