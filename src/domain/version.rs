//! Versions of the map: what was changed after somebody had rated it, and why.
//!
//! A map that nobody has rated has no versions: it is being built. From the first rating on, what changes its frame, its
//! names or what they mean is written down here, so that a round knows which map it rated and old names are not lost.
//! The changes name things by id and hold no words of the program; what they hold of names are the old ones.

use serde::{Deserialize, Serialize};

use super::id::{AreaId, CapabilityId, CategoryId};
use super::map::{Carried, Part};
use super::plain::Plain;
use super::text::Text;

/// The version of a map that has not been revised.
pub const FIRST: u16 = 1;

/// One version of the map, from the second on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Version {
    /// Its number, from 2, one more than the one before.
    pub number: u16,
    /// What made it of the one before, oldest first; at least one.
    pub revisions: Vec<Revision>,
}

/// What was changed at one time, for one reason.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Revision {
    /// The round that was being rated just then, where one was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub during: Option<u16>,
    /// What changed; at least one thing.
    pub changes: Vec<MapChange>,
    /// Why; may be empty.
    #[serde(default, skip_serializing_if = "Plain::is_empty")]
    pub why: Plain,
}

/// One thing that changed on the map.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum MapChange {
    /// It is new.
    Added(Part),
    /// It has another name.
    Renamed {
        /// What.
        what: Part,
        /// What it was called before.
        was: Text,
    },
    /// It means something else.
    Described {
        /// Which capability.
        id: CapabilityId,
        /// What it meant before.
        was: Text,
    },
    /// A capability stands in another area.
    Moved {
        /// Which capability.
        id: CapabilityId,
        /// Where it stood.
        from: AreaId,
        /// Where it stands.
        to: AreaId,
    },
    /// An area stands in another category.
    AreaMoved {
        /// Which area.
        id: AreaId,
        /// Where it stood.
        from: CategoryId,
        /// Where it stands.
        to: CategoryId,
    },
    /// A capability became part of another.
    Merged {
        /// What left the map.
        id: CapabilityId,
        /// What it is part of.
        into: CapabilityId,
        /// What became of its marks; they stayed behind where this is `None`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        carried: Option<Carried>,
    },
    /// A capability became several.
    Split {
        /// What left the map.
        id: CapabilityId,
        /// Its parts.
        into: Vec<CapabilityId>,
        /// What became of its marks; they stayed behind where this is `None`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        carried: Option<Carried>,
    },
    /// A capability left the map.
    TakenOff(CapabilityId),
    /// A capability came back.
    PutBack(CapabilityId),
    /// It is gone for good.
    Removed {
        /// What.
        what: Part,
        /// What it was called.
        was: Text,
    },
}

/// What an unrevised map is numbered, where a file says nothing.
pub(super) fn first() -> u16 {
    FIRST
}

/// Whether this is the version of an unrevised map.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands the field over as a reference")]
pub(super) fn is_first(number: &u16) -> bool {
    *number == FIRST
}
