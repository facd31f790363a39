//! The world on disk: sessions in the user's folder, kept by the store. The interface reaches the disk from here alone.

mod kept;
mod keys;
pub mod rating;
mod words;

use std::path::{Path, PathBuf};
use std::sync::mpsc::Sender;
use std::sync::{Arc, OnceLock};

use chrono::Local;

use crate::ballot::collect::Found;
use crate::ballot::drafts::Drafts;
use crate::ballot::folder::watching::Watching;
use crate::ballot::invitation::Asks;
use crate::ballot::inviting::{Called, For, Invited, Inviting, Known, tag};
use crate::domain::method::Method;
use crate::domain::plain::Plain;
use crate::domain::round::BallotKey;
use crate::domain::session::Session;
use crate::domain::text::{Lang, Text};
use crate::i18n::words as w;
use crate::method;
use crate::outline::{self, Faults, Outline, Wrong};
use crate::store::{self, Integrity, Mode, StoreError, Why};

use super::event::Event;
use super::world::{Access, Listed, Looks, OpenFault, Opened, Progress, Rating, Start, World, lead};
use kept::Kept;
use words::{read_only, shown, store_fault};

/// Where things lie and who works.
pub struct Surroundings {
    /// Sessions.
    pub sessions: PathBuf,
    /// Trashed sessions.
    pub trash: PathBuf,
    /// Secret keys of project leads.
    pub keys: PathBuf,
    /// Half-done answers.
    pub ballots: PathBuf,
    /// The user's own methods.
    pub config: Option<PathBuf>,
    /// The user's home, which `~` stands for.
    pub home: Option<PathBuf>,
    /// A folder for scratch copies, made when needed.
    pub scratch: PathBuf,
    /// Who works here, for the lock.
    pub who: String,
    /// Tells the time of an edit.
    pub clock: store::Clock,
    /// Randomness, for the ids of new sessions.
    pub random: fn() -> u64,
    /// The shipped example.
    pub example: fn() -> Result<Session, String>,
}

/// Tells the loop that a file has news, once there is a loop.
#[derive(Clone, Default)]
pub struct Wake(Arc<OnceLock<Sender<Event>>>);

impl Wake {
    /// From now on there is a loop to tell.
    pub fn connect(&self, events: Sender<Event>) {
        // A second loop does not exist; the first one stays connected.
        let _ = self.0.set(events);
    }

    fn call(&self) {
        if let Some(events) = self.0.get() {
            // Where the loop has ended nobody needs to be told.
            let _ = events.send(Event::News);
        }
    }
}

/// The world on disk.
pub struct Disk {
    around: Surroundings,
    lang: Lang,
    wake: Wake,
    known: Vec<store::Listed>,
}

impl Disk {
    /// The world around here, spoken of in `lang`.
    #[must_use]
    pub fn new(around: Surroundings, lang: Lang, wake: Wake) -> Self {
        Self { around, lang, wake, known: Vec::new() }
    }

    /// Opens a session.
    ///
    /// # Errors
    /// The store's own.
    pub fn open_file(&self, path: &Path) -> Result<Opened, StoreError> {
        let wake = self.wake.clone();
        let opened =
            store::open(path, &self.around.who, self.around.clock.clone(), Box::new(move || wake.call()))?;
        let lang = self.lang;
        let access = match (opened.mode, &opened.integrity) {
            (Mode::Write, _) => Access::Write,
            (Mode::ReadOnly(Why::HandEdited), Integrity::HandEdited(edit)) => {
                Access::HandEdited(edit.differences.as_deref().map_or_else(
                    || vec![w::store_no_comparison(lang).to_owned()],
                    |list| list.iter().map(|it| words::difference(lang, it)).collect(),
                ))
            }
            (Mode::ReadOnly(why), _) => Access::Read(read_only(lang, &why)),
        };
        let notices = opened.notices.iter().map(|notice| words::notice(lang, notice)).collect();
        let book = Kept::new(opened.book, lang);
        Ok(Opened { desk: opened.desk, book: Box::new(book), access, notices, path: path.to_owned() })
    }

    /// Opens the form of an invitation.
    ///
    /// # Errors
    /// What is wrong and what to do, in the reader's words.
    pub fn rate(&self, file: &Path, to: Option<&Path>, lang: Option<Lang>) -> Result<Rating, String> {
        rating::rate(&self.drafts(), file, to, (lang, self.wake.clone()))
    }

    fn drafts(&self) -> Drafts {
        Drafts::new(self.around.ballots.clone(), self.around.clock.clone())
    }

    fn all_methods(&self) -> Result<Vec<Method>, String> {
        method::find(None, self.around.config.as_deref()).map_err(|fault| fault.to_string())
    }

    fn fault(&self, fault: &StoreError) -> String {
        store_fault(self.lang, fault)
    }
}

impl World for Disk {
    fn speak(&mut self, lang: Lang) {
        self.lang = lang;
    }

    fn sessions(&mut self) -> Vec<Listed> {
        let known = std::mem::take(&mut self.known);
        self.known = store::list(&self.around.sessions, known).unwrap_or_default();
        self.known.iter().map(|listed| self.listed(listed)).collect()
    }

    fn methods(&mut self) -> Result<Vec<Text>, String> {
        Ok(self.all_methods()?.into_iter().map(|method| method.name).collect())
    }

    fn open(&mut self, path: &Path) -> Result<Opened, OpenFault> {
        let typed = path.to_str().map_or_else(|| path.to_owned(), |raw| self.typed(raw));
        self.open_file(&typed).map_err(|fault| OpenFault {
            text: self.fault(&fault),
            backups: match fault {
                StoreError::Damaged { backups, .. } => {
                    backups.into_iter().map(|backup| (backup.path, backup.edit)).collect()
                }
                StoreError::Io { .. }
                | StoreError::Exists(_)
                | StoreError::Held { .. }
                | StoreError::Newer { .. } => Vec::new(),
            },
        })
    }

    fn restore(&mut self, path: &Path, backup: &Path) -> Result<(), String> {
        store::restore(path, backup).map_err(|fault| self.fault(&fault))
    }

    fn create(&mut self, name: &str, method: usize, lang: Lang) -> Result<PathBuf, String> {
        let methods = self.all_methods()?;
        let method = methods.into_iter().nth(method).ok_or_else(|| w::home_none(lang).to_owned())?;
        let id = format!("{:016x}", (self.around.random)());
        let session = Session::new(&id, Plain::line(name), lang, method);
        let file = store::file_name(session.name.as_str());
        let stem = file.trim_end_matches(".ron").to_owned();
        for attempt in 1..1_000 {
            let file = if attempt == 1 { file.clone() } else { format!("{stem} {attempt}.ron") };
            let path = self.around.sessions.join(file);
            match store::create(&path, &session) {
                Ok(()) => return Ok(path),
                Err(StoreError::Exists(_)) => {}
                Err(fault) => return Err(self.fault(&fault)),
            }
        }
        Err(w::store_exists(lang, file))
    }

    fn example(&mut self) -> Result<PathBuf, String> {
        let session = (self.around.example)()?;
        let path = self.around.scratch.join(store::file_name(session.name.as_str()));
        match store::create(&path, &session) {
            Ok(()) | Err(StoreError::Exists(_)) => Ok(path),
            Err(fault) => Err(self.fault(&fault)),
        }
    }

    fn trash(&mut self, path: &Path) -> Result<(), String> {
        store::to_trash(path, &self.around.trash).map(|_| ()).map_err(|fault| self.fault(&fault))
    }

    fn untrash(&mut self) -> Result<Option<PathBuf>, String> {
        store::from_trash(&self.around.trash, &self.around.sessions).map_err(|fault| self.fault(&fault))
    }

    fn watch(&mut self, folder: &str) -> Result<Box<dyn Looks>, String> {
        let (path, wake) = (self.typed(folder), self.wake.clone());
        let watching = Watching::start(&path, move || wake.call());
        let lang = self.lang;
        watching
            .map(|it| Box::new(Watched(it)) as Box<dyn Looks>)
            .map_err(|error| w::store_io(lang, shown(&path), error))
    }

    fn invite(
        &mut self,
        session: &Session,
        folder: &str,
        (asks, called): (Asks, Called),
    ) -> Result<Vec<Invited>, String> {
        let path = self.typed(folder);
        let what = match asks {
            Asks::Ratings => For::Round(session.open_round().map_or(0, |round| round.number)),
            Asks::Dots => For::Dots,
        };
        let inviting = Inviting { session, what, folder: &path, called, known: Known::Kept };
        let whom: Vec<_> = session.active().map(|it| (it.id.clone(), Plain::default())).collect();
        let random = self.around.random;
        inviting.write(&whom, &mut || random()).map_err(|fault| self.fault(&fault))
    }

    fn outline(&mut self, from: &Start, lang: Lang) -> Result<Outline, Faults> {
        let called = if let Start::File(typed) = from { typed } else { from.name() };
        let whole = |text| Faults::whole(called, Wrong::Told(text));
        let path = match from {
            Start::Template(place, _) => {
                let methods = self.all_methods().map_err(whole)?;
                let method = methods.get(*place).ok_or_else(|| whole(w::home_none(self.lang).to_owned()))?;
                return Ok(outline::template(&method.map, &method.goals));
            }
            Start::Session(path, _) => path.clone(),
            Start::File(typed) => self.typed(typed),
        };
        outline::file::outline(&path, lang).map_err(|unread| match unread {
            outline::file::Unread::Io(error) => whole(error.to_string()),
            outline::file::Unread::Faults(faults) => faults,
        })
    }

    fn risks(&mut self, file: &str, of: &outline::risks::For) -> Result<outline::risks::List, Faults> {
        outline::file::risks(&self.typed(file), of).map_err(|unread| match unread {
            outline::file::Unread::Io(error) => Faults::whole(file, Wrong::Told(error.to_string())),
            outline::file::Unread::Faults(faults) => faults,
        })
    }

    fn write_new(&mut self, file: &str, text: &str) -> Result<String, String> {
        let path = self.typed(file);
        let name = path.display().to_string();
        if path.symlink_metadata().is_ok() {
            return Err(w::risks_export_exists(self.lang, name));
        }
        store::write_shared(&path, text.as_bytes()).map_err(|error| store_fault(self.lang, &error))?;
        Ok(name)
    }

    fn lead(&mut self, session: &Session, ask: &lead::Ask) -> Result<lead::Told, String> {
        self.with_key(session, ask)
    }

    fn seal_for(&mut self, session: &Session, whose: &BallotKey) -> Result<Rating, String> {
        let tag = tag((self.around.random)());
        rating::seal_for(&self.drafts(), session, whose, tag, (self.lang, self.wake.clone()))
    }
}

impl Disk {
    /// A path as somebody typed it or dropped it on the terminal: `~` is the home, quotes around it are none of it.
    fn typed(&self, raw: &str) -> PathBuf {
        let bare = ['"', '\''].iter().find_map(|it| raw.strip_prefix(*it)?.strip_suffix(*it)).unwrap_or(raw);
        let path = PathBuf::from(bare);
        match (path.strip_prefix("~"), &self.around.home) {
            (Ok(rest), Some(home)) => home.join(rest),
            (Ok(_), None) | (Err(_), _) => path,
        }
    }

    fn listed(&self, listed: &store::Listed) -> Listed {
        let changed =
            listed.modified.map(|time| time.with_timezone(&Local).format("%Y-%m-%d %H:%M").to_string());
        let changed = changed.unwrap_or_default();
        match &listed.content {
            Ok(summary) => Listed {
                path: listed.path.clone(),
                name: summary.name.to_string(),
                changed,
                progress: Progress {
                    goals: summary.goals,
                    capabilities: summary.capabilities,
                    rated: summary.rated,
                    respondents: summary.respondents,
                    choices: summary.choices,
                },
                fault: None,
            },
            Err(fault) => Listed {
                name: listed
                    .path
                    .file_name()
                    .map(|name| Plain::line(&name.to_string_lossy()).to_string())
                    .unwrap_or_default(),
                path: listed.path.clone(),
                changed,
                progress: Progress::default(),
                fault: Some(self.fault(fault)),
            },
        }
    }
}

/// A folder under watch as the interface sees it.
struct Watched(Watching);

impl Looks for Watched {
    fn folder(&self) -> String {
        shown(self.0.path()).to_string()
    }

    fn newest(&mut self) -> Option<Result<Vec<Found>, String>> {
        Some(self.0.newest()?.map(|look| look.found))
    }
}
