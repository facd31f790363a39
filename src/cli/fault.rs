//! What can go wrong on the command line: what happened, to which thing, what to do, and with which exit code.

use std::io;
use std::path::PathBuf;

use thiserror::Error;

use crate::ballot::keys::KeyFault;
use crate::domain::plain::Plain;
use crate::domain::refusal::Refusal;
use crate::method::FindError;
use crate::source::Faults;
use crate::store::StoreError;
use crate::tui::terminal::TerminalError;

/// Why a command was not carried out.
#[derive(Debug, Error)]
pub enum CliFault {
    /// The store's own.
    #[error("{0}")]
    Store(#[from] StoreError),
    /// No method.
    #[error("{0}")]
    Method(#[from] FindError),
    /// Faults in a file, each with its place.
    #[error("{0}")]
    Faults(#[from] Faults),
    /// What is wrong with a starting point for a map, a line each.
    #[error("{0}")]
    Map(String),
    /// Why answers cannot be given, and what to do.
    #[error("{0}")]
    Rating(String),
    /// A file cannot be read or written.
    #[error("{}: {error}", Plain::line(&path.display().to_string()))]
    File {
        /// Which.
        path: PathBuf,
        /// What the system said.
        error: io::Error,
    },
    /// Standard output cannot be written.
    #[error("standard output: {0}")]
    Output(io::Error),
    /// The session does not take what was to be done.
    #[error("{}: {refusal}; nothing was changed", Plain::line(&path.display().to_string()))]
    Refused {
        /// The session.
        path: PathBuf,
        /// Why.
        refusal: Box<Refusal>,
    },
    /// The session cannot be changed now.
    #[error("{}: {why}", Plain::line(&path.display().to_string()))]
    ReadOnly {
        /// Which.
        path: PathBuf,
        /// Why.
        why: String,
    },
    /// The project lead's key.
    #[error("{0}")]
    Key(#[from] KeyFault),
    /// What was typed as a passphrase is none.
    #[error("{0}")]
    Passphrase(&'static str),
    /// There is no such round.
    #[error("there is no round {0} in the session")]
    NoRound(u16),
    /// Nothing of the round may be shown yet.
    #[error(
        "round {round} is closed until its reveal, and nothing of it may be shown: reveal it in workshop 3 first{}",
        if others.is_empty() { String::new() } else { format!(", or name another round (--round {others})") }
    )]
    Hidden {
        /// Which.
        round: u16,
        /// Rounds that can be shown.
        others: String,
    },
    /// Nothing is published, and why.
    #[error("{0}")]
    NotReleased(String),
    /// The session must not be handed out so, and why.
    #[error("{0}")]
    NotShared(String),
    /// There is nobody to invite, or nothing to invite to; in the reader's words.
    #[error("{0}")]
    NobodyInvited(String),
    /// The name is empty.
    #[error("a session needs a name")]
    Nameless,
    /// No terminal.
    #[error(
        "{0}; in a pipe or a script use: verkstad report, check, dump, import or apply (verkstad --help tells more)"
    )]
    Terminal(#[from] TerminalError),
}

impl CliFault {
    /// The exit code: 1 where the system refused, 2 where the input is not right.
    #[must_use]
    pub fn code(&self) -> u8 {
        match self {
            Self::Store(StoreError::Io { error, .. })
            | Self::Key(KeyFault::Store(StoreError::Io { error, .. }))
            | Self::File { error, .. }
                if is_mistaken(error) =>
            {
                2
            }
            Self::Store(StoreError::Io { .. })
            | Self::Key(KeyFault::Store(StoreError::Io { .. }))
            | Self::File { .. }
            | Self::Output(_)
            | Self::Terminal(TerminalError::Setup(_)) => 1,
            Self::Store(_)
            | Self::Method(_)
            | Self::Key(_)
            | Self::Passphrase(_)
            | Self::Faults(_)
            | Self::Map(_)
            | Self::Rating(_)
            | Self::Refused { .. }
            | Self::ReadOnly { .. }
            | Self::NoRound(_)
            | Self::Hidden { .. }
            | Self::NotShared(_)
            | Self::NotReleased(_)
            | Self::NobodyInvited(_)
            | Self::Nameless
            | Self::Terminal(TerminalError::NotATerminal) => 2,
        }
    }

    /// Puts a path to an error of the system.
    pub(super) fn file(path: &std::path::Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |error| Self::File { path, error }
    }
}

/// Whether the user named the wrong thing, rather than the system refusing the right one.
fn is_mistaken(error: &io::Error) -> bool {
    use io::ErrorKind::{InvalidFilename, InvalidInput, IsADirectory, NotADirectory, NotFound};
    matches!(error.kind(), NotFound | IsADirectory | NotADirectory | InvalidInput | InvalidFilename)
}
