//! Names by which things refer to each other inside a session and a method.
//!
//! An id is short, lower case and made of letters, digits and dashes, so that a person can read and type it. Each kind
//! of thing has its own id type; a capability's id cannot be used where an area's is meant.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize};
use thiserror::Error;

/// Longest id, in bytes.
pub const LONGEST: usize = 80;

/// Why a text is not an id.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{0:?} is not an id: use 1 to 80 lower-case letters (a-z), digits and dashes")]
pub struct BadId(pub String);

/// Whether `text` has the form of an id.
#[must_use]
pub fn is_id(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= LONGEST
        && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

/// An id made from a name: å, ä and ö lose their marks, other characters become dashes. `taken` says which are in use.
#[must_use]
pub fn fresh(name: &str, taken: impl Fn(&str) -> bool) -> String {
    let mut slug = String::new();
    for c in name.chars().flat_map(char::to_lowercase) {
        if slug.len() >= 48 {
            break;
        }
        match c {
            'a'..='z' | '0'..='9' => slug.push(c),
            'å' | 'ä' | 'à' | 'á' => slug.push('a'),
            'ö' | 'ø' | 'ó' => slug.push('o'),
            'é' | 'è' | 'ë' => slug.push('e'),
            'ü' => slug.push('u'),
            _ if slug.is_empty() || slug.ends_with('-') => {}
            _ => slug.push('-'),
        }
    }
    let slug = slug.trim_end_matches('-');
    let base = if slug.is_empty() { "x" } else { slug };
    if !taken(base) {
        return base.to_owned();
    }
    (2..=u32::MAX).map(|n| format!("{base}-{n}")).find(|candidate| !taken(candidate)).unwrap_or_default()
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)+) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        #[serde(transparent)]
        pub struct $name(Box<str>);

        impl $name {
            /// Checks the form.
            ///
            /// # Errors
            /// [`BadId`] where `text` is empty, too long or holds other characters than ids may.
            pub fn new(text: &str) -> Result<Self, BadId> {
                if is_id(text) { Ok(Self(text.into())) } else { Err(BadId(text.to_owned())) }
            }

            /// A new id made from `name`, different from all that `taken` knows.
            #[must_use]
            pub fn fresh(name: &str, taken: impl Fn(&str) -> bool) -> Self {
                Self(fresh(name, taken).into())
            }

            /// The id as text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(&self.0)
            }
        }

        impl std::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = String::deserialize(deserializer)?;
                Self::new(&text).map_err(serde::de::Error::custom)
            }
        }
    )+};
}

ids! {
    /// Names an organisation (or shared unit) that rates.
    RespondentId;
    /// Names a category of the map.
    CategoryId;
    /// Names a capability area.
    AreaId;
    /// Names a capability.
    CapabilityId;
    /// Names a goal of the target picture.
    GoalId;
    /// Names a note.
    NoteId;
    /// Names a cluster of notes.
    ClusterId;
    /// Names a prompt of a workshop.
    PromptId;
    /// Names a pilot template.
    PilotId;
    /// Names a milestone or a phase of a pilot.
    MilestoneId;
    /// Names a choice made in workshop 5.
    ChoiceId;
    /// Names a risk of a pilot.
    RiskId;
    /// Names a proposed change of the map.
    ProposalId;
}

#[cfg(test)]
mod tests {
    use super::{CapabilityId, fresh, is_id};

    #[test]
    fn a_swedish_name_becomes_a_readable_id() {
        assert_eq!(fresh("Förstå behov (nu)", |_| false), "forsta-behov-nu");
        assert_eq!(fresh("Leda", |id| id == "leda"), "leda-2");
        assert_eq!(fresh("→", |_| false), "x");
    }

    #[test]
    fn only_the_form_of_an_id_is_taken() {
        assert!(is_id("a-1"));
        for bad in ["", "Å", "a b", "A"] {
            assert!(CapabilityId::new(bad).is_err(), "{bad}");
        }
    }
}
