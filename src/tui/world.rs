//! What the interface needs from outside: sessions on disk, and the book that keeps the edits of an open one.
//!
//! The screens know only these two traits. The program gives them the disk (`disk.rs`), tests a world in memory.

pub mod lead;

use std::path::{Path, PathBuf};

use crate::ballot::collect::Found;
use crate::ballot::draft::{Cover, Form};
use crate::ballot::drafts::{self, Handed};
use crate::ballot::invitation::Asks;
use crate::ballot::inviting::{Called, Invited};
use crate::domain::desk::{Desk, Step};
use crate::domain::rating::LEVELS;
use crate::domain::round::BallotKey;
use crate::domain::session::Session;
use crate::outline::{Faults, Outline, risks};

/// The list of sessions and the ways to get one.
pub trait World {
    /// The language in which faults are told from now on.
    fn speak(&mut self, lang: crate::domain::text::Lang);
    /// The sessions there are, last changed first.
    fn sessions(&mut self) -> Vec<Listed>;
    /// The names of the methods that a new session can follow.
    ///
    /// # Errors
    /// Where one in the user's folder is faulty. In the reader\'s words.
    fn methods(&mut self) -> Result<Vec<crate::domain::text::Text>, String>;
    /// Opens a session.
    ///
    /// # Errors
    /// Where it cannot be read, with the sound backups of a damaged file.
    fn open(&mut self, path: &Path) -> Result<Opened, OpenFault>;
    /// Puts a backup in the place of a damaged file, which is kept under another name.
    ///
    /// # Errors
    /// Where the system refused. In the reader\'s words.
    fn restore(&mut self, path: &Path, backup: &Path) -> Result<(), String>;
    /// Makes a session of this name with that method, and says where it lies.
    ///
    /// # Errors
    /// Where the file cannot be written. In the reader\'s words.
    fn create(
        &mut self,
        name: &str,
        method: usize,
        lang: crate::domain::text::Lang,
    ) -> Result<PathBuf, String>;
    /// Lays out a scratch copy of the example, and says where it lies.
    ///
    /// # Errors
    /// Where the copy cannot be written. In the reader\'s words.
    fn example(&mut self) -> Result<PathBuf, String>;
    /// Moves a session to the trash folder.
    ///
    /// # Errors
    /// Where it cannot be moved. In the reader\'s words.
    fn trash(&mut self, path: &Path) -> Result<(), String>;
    /// Brings the session that was trashed last back, and says where it lies.
    ///
    /// # Errors
    /// Where it cannot be moved. In the reader\'s words.
    fn untrash(&mut self) -> Result<Option<PathBuf>, String>;
    /// Begins to watch a folder for answers, as somebody has typed its path.
    ///
    /// # Errors
    /// Where it cannot be read. In the reader\'s words.
    fn watch(&mut self, folder: &str) -> Result<Box<dyn Looks>, String>;
    /// Writes an invitation to the open round, or to place dots, for every respondent who has none in the folder.
    ///
    /// # Errors
    /// Where the folder cannot be read or written. In the reader\'s words.
    fn invite(
        &mut self,
        session: &Session,
        folder: &str,
        how: (Asks, Called),
    ) -> Result<Vec<Invited>, String>;
    /// Reads a map; names without a language are in the given one.
    ///
    /// # Errors
    /// Everything that is wrong with it.
    fn outline(&mut self, from: &Start, lang: crate::domain::text::Lang) -> Result<Outline, Faults>;
    /// Reads a list of risks for a choice from a file, as somebody has typed its path.
    ///
    /// # Errors
    /// Everything that is wrong with it.
    fn risks(&mut self, file: &str, of: &risks::For) -> Result<risks::List, Faults>;
    /// Writes a new file, as somebody has typed its path, and says where it lies.
    ///
    /// # Errors
    /// Where there is such a file already, or the system refused. In the reader\'s words.
    fn write_new(&mut self, file: &str, text: &str) -> Result<String, String>;
    /// Does what is asked of the key of this session's project lead.
    ///
    /// # Errors
    /// Why not, in the reader\'s words.
    fn lead(&mut self, session: &Session, ask: &lead::Ask) -> Result<lead::Told, String>;
    /// Opens a form of an open session for answers that only the project lead may read, with the draft that was begun
    /// before; the key says for whom and by whom.
    ///
    /// # Errors
    /// Where it is open elsewhere or cannot be kept. In the reader\'s words.
    fn seal_for(&mut self, session: &Session, whose: &BallotKey) -> Result<Rating, String>;
}

/// A folder that is watched for answers, until this is dropped.
pub trait Looks {
    /// Where it is, as it may be shown.
    fn folder(&self) -> String;
    /// All files that a look has found, where it found others than the one before; or why it could not look.
    fn newest(&mut self) -> Option<Result<Vec<Found>, String>>;
}

/// Where a map can come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Start {
    /// The template of the method at this place of the list of methods, and its name.
    Template(usize, String),
    /// The session in this file, and its name.
    Session(PathBuf, String),
    /// A file as somebody has typed its path.
    File(String),
}

impl Start {
    /// What it is called; of a file, its name without the folders.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Template(_, name) | Self::Session(_, name) => name,
            Self::File(path) => path.trim_matches(['"', '\'']).rsplit(['/', '\\']).next().unwrap_or(path),
        }
    }
}

/// A session in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// Where it lies.
    pub path: PathBuf,
    /// What it is called; the file's name where it cannot be read.
    pub name: String,
    /// When it was last changed, as text in local time: `2026-11-22 14:05`.
    pub changed: String,
    /// How far the workshops have come.
    pub progress: Progress,
    /// What is wrong with the file, where something is.
    pub fault: Option<String>,
}

/// How far a session has come, one figure for each workshop.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Goals.
    pub goals: usize,
    /// Capabilities on the map.
    pub capabilities: usize,
    /// Respondents who have rated something, in the newest round.
    pub rated: usize,
    /// Respondents that count.
    pub respondents: usize,
    /// Choices with a scenario.
    pub choices: usize,
}

/// Why a session was not opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenFault {
    /// In the reader's words.
    pub text: String,
    /// Sound backups of a damaged file with the newest edit in each, newest first.
    pub backups: Vec<(PathBuf, u64)>,
}

/// An opened session.
pub struct Opened {
    /// The session with its undo.
    pub desk: Desk,
    /// What keeps its edits.
    pub book: Box<dyn Book>,
    /// Whether it may be changed.
    pub access: Access,
    /// What the reader should know, for example that a torn line was dropped.
    pub notices: Vec<String>,
    /// The file's name, for the title where it helps.
    pub path: PathBuf,
}

/// An opened form for one rater's answers.
pub struct Rating {
    /// The session in small, with its book.
    pub opened: Opened,
    /// What is asked, and what was found.
    pub asked: Asked,
}

/// What a form asks, and what was found of it.
#[derive(Debug)]
pub struct Asked {
    /// The form.
    pub form: Form,
    /// Who answers, and who may read it.
    pub cover: Cover,
    /// What was there already.
    pub found: drafts::Found,
    /// Where a draft was set aside that could not be read.
    pub aside: Option<String>,
    /// Where it was opened.
    pub within: Within,
    /// The file that the answers go into, as it is shown; none where they go into the session.
    pub file: Option<String>,
    /// How many of the group stood at each level before, for each place of the round.
    pub spread: Vec<[u32; LEVELS]>,
}

/// Where a form was opened, and so where its answers go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Within {
    /// By itself; into a file.
    File,
    /// Over an open session; into it, sealed.
    Session,
}

/// Whether an open session may be changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Access {
    /// It may.
    Write,
    /// It may not, and why.
    Read(String),
    /// It is a form whose answers are on their way: it may again when they have arrived.
    HandingIn,
    /// Somebody has changed the file by hand: it may not until that is accepted. Says what differs.
    HandEdited(Vec<String>),
}

/// Keeps the edits of an open session; never blocks.
pub trait Book {
    /// Takes a step down.
    fn record(&mut self, step: &Step);
    /// Writes the whole file soon.
    fn save(&mut self);
    /// How safe the edits are now.
    fn status(&self) -> Safety;
    /// Makes a hand edit that was found the file's content.
    ///
    /// # Errors
    /// Where the session cannot be changed now. In the reader\'s words.
    fn accept(&mut self) -> Result<(), String>;
    /// Writes what is left and closes; bounded in time.
    fn close(&mut self) -> Safety;
    /// What stands on answers besides the marks; only the book of a form keeps it.
    fn cover(&mut self, _cover: &Cover) {}
    /// Begins to hand the answers in; only the book of a form does.
    fn hand_in(&mut self) {}
    /// What has come of it, once; `None` while that is not known. The error is in the reader's words.
    fn handed(&mut self) -> Option<Result<Handed, String>> {
        None
    }
    /// Takes a draft away, since what it says is kept elsewhere by now.
    fn forget(&mut self) {}
}

/// How safe the edits are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Safety {
    /// The newest edit that survives a power cut.
    pub durable: u64,
    /// The newest edit in the whole file.
    pub written: u64,
    /// Edits that are not yet safe.
    pub pending: usize,
    /// Whether the trouble keeps edits from the disk, rather than a copy of them.
    pub lost: bool,
    /// What is wrong, where something is.
    pub trouble: Option<String>,
    /// Where a version was kept that somebody else put in the file's place while it was open.
    pub theirs: Option<String>,
}
