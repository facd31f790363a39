//! The folder of half-done answers, its owner's alone: found again, kept with every edit, handed in, cleared away.
//!
//! What is called saved is on disk. A draft goes only when what it says has been handed in; one that cannot be read is
//! set aside, never overwritten. The screen never waits: a thread of its own writes.

mod keeping;

use std::path::{Path, PathBuf};

use chrono::NaiveDateTime;
use thiserror::Error;

use super::answer::{self, Answer, Body, Unread};
use super::draft::{self, Cover, Form, Reach, Said};
use super::invitation::{self, Invitation};
use super::seal::{self, SealFault, Secret};
use crate::domain::plain::Plain;
use crate::domain::round::{Ballot, BallotKey};
use crate::domain::sealed::Sealed;
use crate::domain::session::Session;
use crate::store::{self, Clock, StoreError};

pub use keeping::{Keeping, Status};

/// Where drafts lie.
#[derive(Clone)]
pub struct Drafts {
    folder: PathBuf,
    clock: Clock,
}

/// Where answers go when they are handed in.
#[derive(Clone, Debug)]
pub enum Home {
    /// Into this file.
    File(PathBuf),
    /// Into the session that is open on this machine, sealed.
    Session,
}

/// What has been handed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Handed {
    /// A file.
    File {
        /// Which.
        path: PathBuf,
        /// How often it has been handed in by now.
        revision: u32,
    },
    /// A sealed ballot, for the session.
    Sealed(Sealed),
}

/// What was there already when an invitation was opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// Nothing.
    Nothing,
    /// A draft.
    Draft,
    /// Answers that were handed in so many times, readable.
    Handed(u32),
    /// Answers that were handed in sealed.
    Sealed(u32),
    /// A file in the answers' place that cannot be read, or is another's.
    InTheWay,
}

/// An opened form.
pub struct Begun {
    /// The session in small, with what was found.
    pub session: Session,
    /// Which of its ballots is filled in.
    pub key: BallotKey,
    /// The form itself.
    pub form: Form,
    /// What stands on it.
    pub cover: Cover,
    /// What was found.
    pub found: Found,
    /// Where a draft was set aside that could not be read.
    pub aside: Option<PathBuf>,
    /// What keeps it.
    pub keeping: Keeping,
}

/// Why answers cannot be given or handed in.
#[derive(Debug, Error)]
pub enum DraftFault {
    /// The disk refused.
    #[error("{0}")]
    Store(#[from] StoreError),
    /// The invitation cannot be read.
    #[error("{}: {why}", shown(path))]
    Invitation {
        /// Which file.
        path: PathBuf,
        /// Why.
        why: Unread,
    },
    /// There is no invitation beside the answers.
    #[error("{}: the invitation is missing; it is wanted beside the answers", shown(.0))]
    Missing(PathBuf),
    /// The invitation has no round that can be answered.
    #[error("the invitation has no open round")]
    NoRound,
    /// It is open in another window.
    #[error("this invitation is open in another window")]
    Held,
    /// A file stands in the place of the answers and cannot be read.
    #[error("{}: {why}", shown(path))]
    InTheWay {
        /// Which file.
        path: PathBuf,
        /// Why.
        why: Unread,
    },
    /// The file in the place of the answers is somebody else's.
    #[error("{}: these are the answers to another invitation", shown(.0))]
    Foreign(PathBuf),
    /// It cannot be sealed.
    #[error("{0}")]
    Seal(#[from] SealFault),
    /// The thread that writes has ended.
    #[error("the writer has ended")]
    Stopped,
}

/// The invitation that a path means: itself, or the one beside answers.
///
/// # Errors
/// [`DraftFault::Missing`], [`DraftFault::Invitation`], or the disk's refusal.
pub fn invitation(path: &Path) -> Result<(PathBuf, Invitation), DraftFault> {
    let path = match path.to_str().and_then(|text| text.strip_suffix(answer::ENDING)) {
        Some(stem) => {
            let beside = PathBuf::from(format!("{stem}{}", invitation::ENDING));
            if !beside.exists() {
                return Err(DraftFault::Missing(beside));
            }
            beside
        }
        None => path.to_owned(),
    };
    let bytes = store::read_file(&path, invitation::LARGEST)?;
    match Invitation::read(&bytes) {
        Ok(invitation) => Ok((path, invitation)),
        Err(why) => Err(DraftFault::Invitation { path, why }),
    }
}

/// Where the answers to an invitation go: beside it, or into another folder.
#[must_use]
pub fn target(invitation: &Path, folder: Option<&Path>) -> PathBuf {
    let name = invitation.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let stem = name.strip_suffix(invitation::ENDING).or_else(|| name.strip_suffix(".ron")).unwrap_or(&name);
    let name = format!("{stem}{}", answer::ENDING);
    folder.or_else(|| invitation.parent()).map_or_else(|| PathBuf::from(&name), |folder| folder.join(&name))
}

impl Drafts {
    /// The drafts in this folder, which is made with the first of them.
    #[must_use]
    pub fn new(folder: PathBuf, clock: Clock) -> Self {
        Self { folder, clock }
    }

    /// Opens an invitation with what was answered before; `stem` is what its draft is called.
    ///
    /// # Errors
    /// [`DraftFault::NoRound`], [`DraftFault::Held`], or the disk's refusal.
    pub fn open(
        &self,
        invitation: &Invitation,
        stem: &str,
        home: Home,
        wake: Box<dyn Fn() + Send>,
    ) -> Result<Begun, DraftFault> {
        let mut form = Form::of(invitation).ok_or(DraftFault::NoRound)?;
        let hold = store::hold(&self.path(stem, draft::LOCK))?.ok_or(DraftFault::Held)?;
        let (path, key_path) = (self.path(stem, draft::ENDING), self.path(stem, draft::KEY));
        let secret = read_secret(&key_path)?;
        let (kept, aside) = draft(&mut form, &path, secret.as_ref(), &home)?;
        let Past { said, cover, found, revision } = past(&form, invitation, kept, &home);
        let mut session = invitation.session.clone();
        lay_out(&mut session, &form, said, matches!(found, Found::Handed(_)).then_some(revision));
        let work = keeping::Work {
            session: session.clone(),
            form: form.clone(),
            cover: cover.clone(),
            revision,
            home,
            secret,
            path,
            key_path,
            clock: self.clock.clone(),
            forgotten: false,
            _hold: hold,
        };
        let keeping = Keeping::start(work, wake).map_err(|_| DraftFault::Stopped)?;
        Ok(Begun { session, key: form.key.clone(), form, cover, found, aside, keeping })
    }

    fn path(&self, stem: &str, ending: &str) -> PathBuf {
        self.folder.join(format!("{stem}{ending}"))
    }
}

/// A draft and who may read it.
struct Kept {
    answer: Answer,
    reach: Reach,
}

/// What was answered before, of all that was found.
struct Past {
    said: Option<Said>,
    cover: Cover,
    found: Found,
    /// How often it has been handed in.
    revision: u32,
}

/// The draft where it says more than what was handed in, else what was handed in, else an empty ballot.
fn past(form: &Form, invitation: &Invitation, kept: Option<Kept>, home: &Home) -> Past {
    let (standing, found) = standing(form, home);
    let revision = standing.as_ref().map_or(0, |answer| answer.revision);
    let newer = kept.filter(|kept| standing.as_ref().is_none_or(|standing| is_newer(kept, standing)));
    if let Some(Kept { answer, reach }) = newer
        && let Some((said, rater)) = form.said(&answer)
    {
        return Past { said: Some(said), cover: Cover { rater, reach }, found: Found::Draft, revision };
    }
    if let Some((said, rater)) = standing.as_ref().and_then(|answer| form.said(answer)) {
        return Past { said: Some(said), cover: Cover { rater, reach: Reach::Shared }, found, revision };
    }
    // Whoever has answered for the lead alone answers for the lead alone until they say otherwise.
    let reach = match (home, &found) {
        (Home::Session, _) | (Home::File(_), Found::Sealed(_)) => Reach::Lead,
        (Home::File(_), Found::Nothing | Found::Draft | Found::Handed(_) | Found::InTheWay) => Reach::Shared,
    };
    let cover = Cover { rater: invitation.rater.clone(), reach };
    Past { said: None, cover, found, revision }
}

/// Puts what was answered before into the session in small; as handed in where it was, so many times.
fn lay_out(session: &mut Session, form: &Form, said: Option<Said>, handed: Option<u32>) {
    match said {
        None => {}
        Some(Said::Ballot(ballot)) => {
            let ballot = Ballot { done: handed.is_some(), ..ballot };
            if let Some(round) = session.rounds.last_mut()
                && ballot != Ballot::empty(&form.key)
            {
                round.ballots.push(ballot);
            }
        }
        Some(Said::Dots(dots)) => {
            let whose = &form.key.respondent;
            if !dots.is_empty() {
                session.dots.insert(whose.clone(), dots);
            }
            if let Some(revision) = handed {
                session.handed.insert(whose.clone(), form.mark(revision, NaiveDateTime::default()));
            }
        }
    }
}

/// The draft as it was kept; one that cannot be read is set aside.
fn draft(
    form: &mut Form,
    path: &Path,
    secret: Option<&Secret>,
    home: &Home,
) -> Result<(Option<Kept>, Option<PathBuf>), DraftFault> {
    if !path.exists() {
        return Ok((None, None));
    }
    let bytes = store::read_file(path, answer::LARGEST)?;
    let outside = Answer::read(&bytes).ok();
    let reach = if outside.as_ref().is_some_and(|it| matches!(it.body, Body::Sealed(_))) {
        Reach::Lead
    } else {
        Reach::Shared
    };
    let inside = outside.and_then(|answer| match (&answer.body, secret) {
        (Body::Shared(_) | Body::Dots(_), _) => Some(answer),
        (Body::Sealed(_), Some(secret)) => seal::open(&answer, secret).ok(),
        (Body::Sealed(_), None) => None,
    });
    if let (Home::Session, Some(answer)) = (home, &inside) {
        form.take_tag(answer.tag.clone());
    }
    match inside.filter(|answer| form.is_mine(answer) && form.said(answer).is_some()) {
        Some(answer) => Ok((Some(Kept { answer, reach }), None)),
        None => Ok((None, Some(store::set_aside(path, "damaged")?))),
    }
}

/// Whether a draft says more than what was handed in: it was to be handed in later, or was written later.
fn is_newer(kept: &Kept, standing: &Answer) -> bool {
    let later = match (kept.answer.body.at(), standing.body.at()) {
        (Some(kept), Some(standing)) => kept > standing,
        (Some(_) | None, _) => true,
    };
    kept.answer.revision > standing.revision || later
}

/// What stands where the answers go.
fn standing(form: &Form, home: &Home) -> (Option<Answer>, Found) {
    let Home::File(target) = home else { return (None, Found::Nothing) };
    match read_standing(form, target) {
        Ok(None) => (None, Found::Nothing),
        Ok(Some(answer)) => {
            let found = match &answer.body {
                Body::Shared(_) | Body::Dots(_) if form.said(&answer).is_some() => {
                    Found::Handed(answer.revision)
                }
                Body::Shared(_) | Body::Dots(_) => Found::InTheWay,
                Body::Sealed(_) => Found::Sealed(answer.revision),
            };
            (Some(answer), found)
        }
        Err(_) => (None, Found::InTheWay),
    }
}

fn read_standing(form: &Form, target: &Path) -> Result<Option<Answer>, DraftFault> {
    if target.symlink_metadata().is_err() {
        return Ok(None);
    }
    let bytes = store::read_file(target, answer::LARGEST)?;
    match Answer::read(&bytes) {
        Ok(answer) if form.is_mine(&answer) => Ok(Some(answer)),
        Ok(_) => Err(DraftFault::Foreign(target.to_owned())),
        Err(why) => Err(DraftFault::InTheWay { path: target.to_owned(), why }),
    }
}

fn read_secret(path: &Path) -> Result<Option<Secret>, DraftFault> {
    if !path.exists() {
        return Ok(None);
    }
    let bytes = store::read_file(path, answer::LARGEST)?;
    Ok(std::str::from_utf8(&bytes).ok().and_then(|text| Secret::parse(text).ok()))
}

fn shown(path: &Path) -> Plain {
    Plain::line(&path.display().to_string())
}
