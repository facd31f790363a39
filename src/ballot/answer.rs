//! The answers of one rater as a file: which invitation they answer, how often they have been handed in, and the marks.
//!
//! ```ron
//! (format: 1, session: "0f3a…", round: 1, paper: "55-1a2b3c4d", tag: "k7mq2x", revision: 2, body: Shared((
//!     respondent: "tanum", rater: "Anna", at: "2026-11-22T14:05:00", marks: "0123x-…", comments: {"avveckla": "Svårt."},
//! )))
//! // checksum crc32 1a2b3c4d
//! ```

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDateTime;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::domain::id::{CapabilityId, RespondentId};
use crate::domain::plain::Plain;
use crate::domain::rating::Marks;
use crate::domain::round::Round;
use crate::domain::sealed::Cipher;
use crate::domain::unique;
use crate::source::checksum::{self, Checksum};
use crate::source::{self, Fault};

/// The version of the format that ratings are written in.
pub const FORMAT: u32 = 1;
/// The version that dots are written in, which is the newest that is read; programs that know no dots refuse it.
pub const FORMAT_OF_DOTS: u32 = 2;
/// Largest file of answers, in bytes.
pub const LARGEST: usize = 256 * 1024;
/// What the name of such a file ends in.
pub const ENDING: &str = ".ballot.ron";

/// The answers of one rater, as they were handed in once.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// Version of the format, [`FORMAT`] or [`FORMAT_OF_DOTS`].
    pub format: u32,
    /// The id of the session.
    pub session: Plain,
    /// The number of the round; 0 for dots, which belong to none.
    pub round: u16,
    /// Which capabilities the marks are of, by [`paper`].
    pub paper: Plain,
    /// Which invitation is answered, by chance.
    pub tag: Plain,
    /// How often it has been handed in; the highest counts.
    pub revision: u32,
    /// The answers.
    pub body: Body,
}

/// Who may read answers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Body {
    /// The project group.
    Shared(Filled),
    /// The project lead alone: the whole [`Answer`] with a shared body, as ciphertext.
    Sealed(Cipher),
    /// Dots of importance, which the project group adds up. They are never sealed: they carry no rating.
    Dots(Placed),
}

/// What a rater has answered.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Filled {
    /// For whom.
    pub respondent: RespondentId,
    /// By whom; empty where the respondent answers as one.
    #[serde(default, skip_serializing_if = "Plain::is_empty")]
    pub rater: Plain,
    /// When it was handed in, by the rater's own clock.
    pub at: NaiveDateTime,
    /// One mark a capability, in the round's order.
    pub marks: Marks,
    /// Comments by capability.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty", deserialize_with = "unique::map")]
    pub comments: BTreeMap<CapabilityId, Plain>,
    /// Comments that are not to be handed on.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub private: BTreeSet<CapabilityId>,
}

/// The dots that a respondent has placed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Placed {
    /// Whose.
    pub respondent: RespondentId,
    /// When they were handed in, by the clock of whoever placed them.
    pub at: NaiveDateTime,
    /// How many lie on what.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty", deserialize_with = "unique::map")]
    pub dots: BTreeMap<CapabilityId, u8>,
}

impl Body {
    /// When it was handed in, where that can be read.
    #[must_use]
    pub fn at(&self) -> Option<NaiveDateTime> {
        match self {
            Self::Shared(filled) => Some(filled.at),
            Self::Dots(placed) => Some(placed.at),
            Self::Sealed(_) => None,
        }
    }
}

/// Why bytes are no answers.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Unread {
    /// More bytes than any such file has.
    #[error("the file is larger than any of its kind")]
    Large,
    /// It ends before its checksum: half written, or cut off.
    #[error("the file ends before its checksum: it is not complete")]
    Incomplete,
    /// Its checksum is another's.
    #[error("the file was changed after it was handed in: its checksum is another's")]
    Edited,
    /// It cannot be read; the first fault.
    #[error("{}:{}: {}", .0.line, .0.column, .0.text)]
    Damaged(Fault),
    /// A newer program wrote it.
    #[error("format {0} is newer than this program reads")]
    Newer(u32),
}

impl Answer {
    /// The file, with its checksum.
    ///
    /// # Errors
    /// Whatever `ron` cannot write; nothing an answer holds is of that kind.
    pub fn write(&self) -> Result<String, ron::Error> {
        let mut text = ron::to_string(self)?;
        text.push('\n');
        checksum::close(&mut text);
        Ok(text)
    }

    /// Answers from the bytes of a file.
    ///
    /// # Errors
    /// [`Unread`], the first of its reasons that holds.
    pub fn read(bytes: &[u8]) -> Result<Self, Unread> {
        whole(bytes)
    }
}

impl Filled {
    /// Whether it says nothing of what it was not asked: as many marks as there are places on this paper, and comments
    /// on what the round rates. That the paper is the round's is asked by [`fits`].
    #[must_use]
    pub fn is_sound(&self, paper: &Plain, round: &Round) -> bool {
        let marks = self.marks.bytes().len();
        let known = |id| round.place(id).is_some();
        length(paper).is_some_and(|places| marks <= places && marks <= round.order.len())
            && self.comments.iter().all(|(id, text)| known(id) && !text.is_empty())
            && self.private.iter().all(known)
    }
}

impl Filed for Answer {
    const FORMAT: u32 = FORMAT_OF_DOTS;
    const LARGEST: usize = LARGEST;

    fn format(&self) -> u32 {
        self.format
    }
}

/// What is kept in a file of its own, with the version of its format first and a checksum last.
pub(super) trait Filed: DeserializeOwned + Send {
    /// The newest version that is read.
    const FORMAT: u32;
    /// The largest file that is read, in bytes.
    const LARGEST: usize;

    /// The version that it was written in.
    fn format(&self) -> u32;
}

/// What a file holds, where its bytes are all there and as they were written.
///
/// # Errors
/// [`Unread`], the first of its reasons that holds.
pub(super) fn whole<T: Filed>(bytes: &[u8]) -> Result<T, Unread> {
    if bytes.len() > T::LARGEST {
        return Err(Unread::Large);
    }
    match checksum::check(bytes) {
        Checksum::Whole(_) => {}
        Checksum::Broken { .. } => return Err(Unread::Edited),
        Checksum::Missing { .. } => return Err(Unread::Incomplete),
    }
    let text = source::text(bytes).map_err(Unread::Damaged)?;
    let newer = |format: u32| (format > T::FORMAT).then_some(Unread::Newer(format));
    match source::parse_text::<T>(text) {
        Ok(held) => newer(held.format()).map_or(Ok(held), Err),
        // What a newer program has written need not have the shape of what this one reads.
        Err(fault) => {
            let head = source::parse_text::<Head>(text).ok();
            Err(head.and_then(|head| newer(head.format)).unwrap_or(Unread::Damaged(fault)))
        }
    }
}

/// What every version of the format begins with; whatever else stands in the file is passed over.
#[derive(Deserialize)]
struct Head {
    format: u32,
}

/// Which capabilities stand in which order on a round's ballots: their number and a checksum of their ids.
#[must_use]
pub fn paper(order: &[CapabilityId]) -> Plain {
    let mut sum = crc32fast::Hasher::new();
    for id in order {
        sum.update(id.as_str().as_bytes());
        sum.update(b"\n");
    }
    Plain::line(&format!("{}-{:08x}", order.len(), sum.finalize()))
}

/// Whether marks on this paper mean the round's capabilities as they stand: new ones may have come after them.
#[must_use]
pub fn fits(paper: &Plain, round: &Round) -> bool {
    length(paper)
        .and_then(|length| round.order.get(..length))
        .is_some_and(|order| self::paper(order) == *paper)
}

/// How many capabilities stand on a paper.
fn length(paper: &Plain) -> Option<usize> {
    paper.as_str().split('-').next().and_then(|number| number.parse().ok())
}
