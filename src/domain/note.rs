//! Notes that people write in silence, and the clusters they are gathered into.

use serde::{Deserialize, Serialize};

use super::id::{ClusterId, GoalId, NoteId, PromptId};
use super::plain::Plain;

/// One note: one thought on one line.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Note {
    /// Its id, `n1`, `n2` and on.
    pub id: NoteId,
    /// What it says.
    pub text: Plain,
    /// What sort of thought it is.
    #[serde(default, skip_serializing_if = "is_free")]
    pub kind: NoteKind,
    /// The prompt it answers, if any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prompt: Option<PromptId>,
    /// The cluster it lies in, if any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cluster: Option<ClusterId>,
    /// The note it was merged under, if any: it says the same, and is kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub beneath: Option<NoteId>,
}

/// What sort of thought a note is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum NoteKind {
    /// Neither of the others.
    #[default]
    Free,
    /// Something hoped for or asked for.
    Expectation,
    /// Something that will be hard.
    Challenge,
}

impl NoteKind {
    /// All kinds, in the order keys cycle through them.
    pub const ALL: [Self; 3] = [Self::Free, Self::Expectation, Self::Challenge];

    /// The kind after this one, the first after the last.
    #[must_use]
    pub const fn next(self) -> Self {
        match self {
            Self::Free => Self::Expectation,
            Self::Expectation => Self::Challenge,
            Self::Challenge => Self::Free,
        }
    }
}

/// A group of notes that belong together.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cluster {
    /// Its id.
    pub id: ClusterId,
    /// What the group calls it.
    pub name: Plain,
    /// The goal it became or belongs to, if any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub goal: Option<GoalId>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands over a reference")]
fn is_free(kind: &NoteKind) -> bool {
    *kind == NoteKind::Free
}
