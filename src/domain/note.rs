//! Notes that people write in silence, and the clusters they are gathered into.
//!
//! Two workshops work with notes, each on a sheet of its own: on that of workshop 1 a note is a thought that clusters
//! lead from to goals, on that of workshop 2 it is a candidate that may become a capability. A note, its cluster and
//! what lies beneath it are always on the same sheet.

use serde::{Deserialize, Serialize};

use super::id::{AreaId, CapabilityId, ClusterId, GoalId, NoteId, PromptId};
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
    /// Whose note it is.
    #[serde(default, skip_serializing_if = "Sheet::is_first")]
    pub sheet: Sheet,
    /// Whether it has been put aside: it is kept and can come back, but counts for nothing, lies in no cluster and
    /// beneath no other, and none lies beneath it.
    #[serde(default, skip_serializing_if = "is_false")]
    pub aside: bool,
    /// Notes of the same sheet that the group has said are something else, however alike they look. It is enough that
    /// one of two says it of the other.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unlike: Vec<NoteId>,
    /// What is known of it as a candidate; blank on the sheet of workshop 1.
    #[serde(default, skip_serializing_if = "Candidate::is_blank")]
    pub candidate: Candidate,
}

/// Which workshop a note or a cluster belongs to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Sheet {
    /// Workshop 1: thoughts that lead to goals.
    #[default]
    Vision,
    /// Workshop 2: candidates that lead to capabilities.
    Capabilities,
}

impl Sheet {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands over a reference")]
    fn is_first(&self) -> bool {
        *self == Self::Vision
    }
}

/// What is known of a note as a candidate for a capability.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Candidate {
    /// What it means, in a few sentences.
    #[serde(default, skip_serializing_if = "Plain::is_empty")]
    pub about: Plain,
    /// The goals it serves, each once.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub goals: Vec<GoalId>,
    /// An open question about it, for example "core or supporting?".
    #[serde(default, skip_serializing_if = "Plain::is_empty")]
    pub doubt: Plain,
    /// Why it does not belong on the map; empty where it may.
    #[serde(default, skip_serializing_if = "Plain::is_empty")]
    pub off: Plain,
    /// The broader candidate that it is a part of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<NoteId>,
    /// The capability that it became.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub became: Option<CapabilityId>,
}

impl Candidate {
    /// Whether nothing is known.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        *self == Self::default()
    }
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
    /// The goal it became or belongs to, if any; on the sheet of workshop 1 only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub goal: Option<GoalId>,
    /// Whose cluster it is.
    #[serde(default, skip_serializing_if = "Sheet::is_first")]
    pub sheet: Sheet,
    /// The area of the map it became or belongs to, if any; on the sheet of workshop 2 only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub area: Option<AreaId>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands over a reference")]
fn is_free(kind: &NoteKind) -> bool {
    *kind == NoteKind::Free
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands over a reference")]
fn is_false(flag: &bool) -> bool {
    !*flag
}
