//! What the interface asks of the project lead's key, and what it is told.

use crate::ballot::keys::{Held, Passphrase};
use crate::ballot::seal::Secret;

/// Something asked of the key of the open session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ask {
    /// How it lies here.
    Look,
    /// A new one, with what a published mean needs.
    Make {
        /// Under which passphrase, if any.
        passphrase: Option<Passphrase>,
        /// So many sealed contributors.
        least: u8,
    },
    /// The secret, for this run.
    Unlock {
        /// The passphrase it lies under, if any.
        passphrase: Option<Passphrase>,
        /// What it is wanted for.
        next: Next,
    },
    /// A copy in the file or folder of this path, as somebody has typed it.
    Export(String),
    /// The key in the file of this path.
    Import {
        /// The path, as somebody has typed it.
        path: String,
        /// The passphrase it lies under, if any.
        passphrase: Option<Passphrase>,
    },
}

/// What an unlocked key is wanted for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// For later.
    Nothing,
    /// For the lead's view.
    View,
}

/// What came of it.
pub enum Told {
    /// How the key lies here, and in which file it lies or would lie.
    Held(Held, String),
    /// The key.
    Secret(Secret),
    /// Where a copy lies.
    Copied(String),
}
