//! The sessions in a folder, for the home screen.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use chrono::{DateTime, Utc};

use super::fault::{StoreError, at};
use super::place::with;
use super::reading::{Integrity, read};
use crate::domain::plain::Plain;
use crate::domain::session::{Kind, Session};

/// One file of a folder that should be a session.
#[derive(Debug)]
pub struct Listed {
    /// The file.
    pub path: PathBuf,
    /// When the file or its journal was changed last, where the file system says it.
    pub modified: Option<DateTime<Utc>>,
    /// What is in it, or why that cannot be told.
    pub content: Result<Summary, StoreError>,
    stamp: Stamp,
}

/// What tells whether a file has changed since it was read: time and length of the session file and of its journal.
type Stamp = [Option<(SystemTime, u64)>; 2];

/// A session in a few figures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// What it is called.
    pub name: Plain,
    /// Whether its answers are real.
    pub kind: Kind,
    /// The newest edit that is on disk.
    pub edit: u64,
    /// Whether somebody changed the file by hand.
    pub hand_edited: bool,
    /// Goals.
    pub goals: usize,
    /// Capabilities on the map.
    pub capabilities: usize,
    /// Respondents that are counted.
    pub respondents: usize,
    /// Answers in the newest round, of each respondent's fullest ballot.
    pub answered: usize,
    /// Answers there would be if all were given.
    pub to_answer: usize,
    /// Respondents that have answered anything in the newest round.
    pub rated: usize,
    /// Choices with a scenario.
    pub choices: usize,
}

/// The session files of a folder, the one changed last first. A damaged one is listed with its fault.
///
/// `known` is an earlier list of the folder: a file that has not changed since is taken from it and not read again, so
/// that a folder of hundreds of sessions is looked through at once.
///
/// # Errors
/// Where the folder cannot be read; one that is not there has no sessions.
pub fn list(folder: &Path, mut known: Vec<Listed>) -> Result<Vec<Listed>, StoreError> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        other => other.map_err(at(folder))?,
    };
    let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
    let files = paths.filter(|path| path.extension().is_some_and(|ending| ending == "ron") && path.is_file());
    let mut out = Vec::new();
    for path in files {
        let stamp = [stamp(&path), stamp(&with(&path, ".journal"))];
        let place = known.iter().position(|entry| entry.path == path && entry.stamp == stamp);
        out.push(place.map_or_else(|| listed(path, stamp), |place| known.swap_remove(place)));
    }
    out.sort_by(|a, b| b.modified.cmp(&a.modified).then_with(|| a.path.cmp(&b.path)));
    Ok(out)
}

fn listed(path: PathBuf, stamp: Stamp) -> Listed {
    let modified = stamp.iter().flatten().map(|(changed, _)| *changed).max().map(DateTime::from);
    let content = read(&path).map(|reading| {
        let edited = matches!(reading.integrity, Integrity::HandEdited(_));
        summary(reading.desk.session(), edited)
    });
    Listed { path, modified, content, stamp }
}

fn summary(session: &Session, hand_edited: bool) -> Summary {
    let round = session.current_round();
    let fullest = |id| {
        let ballots = round.into_iter().flat_map(|round| round.ballots_of(id));
        ballots.map(|ballot| ballot.marks.answered()).max().unwrap_or(0)
    };
    let respondents = session.active().count();
    Summary {
        name: session.name.clone(),
        kind: session.kind,
        edit: session.edit,
        hand_edited,
        goals: session.goals.len(),
        capabilities: session.map.count(),
        respondents,
        answered: session.active().map(|respondent| fullest(&respondent.id)).sum(),
        rated: session.active().filter(|respondent| fullest(&respondent.id) > 0).count(),
        choices: session.choices.iter().filter(|choice| choice.scenario.is_some()).count(),
        to_answer: respondents * round.map_or(0, |round| round.order.len()),
    }
}

fn stamp(path: &Path) -> Option<(SystemTime, u64)> {
    let facts = fs::metadata(path).ok()?;
    Some((facts.modified().ok()?, facts.len()))
}
