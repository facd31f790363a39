//! Maturity levels, marks and the compact row of marks that a ballot is.
//!
//! A ballot's marks are one byte each, in the order in which the round lists its capabilities, so that a million and a
//! half ratings stay a few megabytes and one ballot stays one line of the file.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use thiserror::Error;

/// A maturity level, 0 to 4; no other value can be held.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Level(u8);

/// Number of maturity levels.
pub const LEVELS: usize = 5;

/// Why a number is not a level.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("{0} is not a level: use 0, 1, 2, 3 or 4")]
pub struct BadLevel(pub u8);

impl Level {
    /// All levels, lowest first.
    pub const ALL: [Self; LEVELS] = [Self(0), Self(1), Self(2), Self(3), Self(4)];

    /// The level as a number, 0 to 4.
    #[must_use]
    pub const fn get(self) -> u8 {
        self.0
    }

    /// The level as an index into five counts.
    #[must_use]
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

impl TryFrom<u8> for Level {
    type Error = BadLevel;

    fn try_from(value: u8) -> Result<Self, BadLevel> {
        if value < 5 { Ok(Self(value)) } else { Err(BadLevel(value)) }
    }
}

impl From<Level> for u8 {
    fn from(level: Level) -> Self {
        level.0
    }
}

/// What a rater has said of one capability.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Mark {
    /// Nothing yet.
    #[default]
    NotRated,
    /// "Don't know": an answer, but no level.
    DontKnow,
    /// A level.
    Level(Level),
}

impl Mark {
    /// The byte that stands for this mark in a file: `0`–`4`, `x` or `-`.
    #[must_use]
    pub const fn byte(self) -> u8 {
        match self {
            Self::NotRated => b'-',
            Self::DontKnow => b'x',
            Self::Level(level) => b'0' + level.0,
        }
    }

    /// The mark that a byte stands for.
    #[must_use]
    pub const fn from_byte(byte: u8) -> Option<Self> {
        match byte {
            b'-' => Some(Self::NotRated),
            b'x' => Some(Self::DontKnow),
            b'0'..=b'4' => Some(Self::Level(Level(byte - b'0'))),
            _ => None,
        }
    }

    /// The level, where this mark is one.
    #[must_use]
    pub const fn level(self) -> Option<Level> {
        match self {
            Self::Level(level) => Some(level),
            Self::NotRated | Self::DontKnow => None,
        }
    }
}

/// The marks of one ballot; places beyond the end are not rated, and no not-rated mark stands last.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marks(Vec<u8>);

impl Marks {
    /// The mark at `place` in the round's order.
    #[must_use]
    pub fn get(&self, place: usize) -> Mark {
        self.0.get(place).and_then(|byte| Mark::from_byte(*byte)).unwrap_or_default()
    }

    /// Writes the mark at `place` and gives back the one that stood there.
    pub fn set(&mut self, place: usize, mark: Mark) -> Mark {
        let before = self.get(place);
        if self.0.len() <= place {
            self.0.resize(place + 1, b'-');
        }
        if let Some(byte) = self.0.get_mut(place) {
            *byte = mark.byte();
        }
        self.trim();
        before
    }

    /// The bytes `0`–`4`, `x`, `-`, for counting.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }

    /// How many places carry an answer, "don't know" included.
    #[must_use]
    pub fn answered(&self) -> usize {
        self.0.iter().filter(|byte| **byte != b'-').count()
    }

    fn trim(&mut self) {
        let used = self.0.iter().rposition(|byte| *byte != b'-').map_or(0, |last| last + 1);
        self.0.truncate(used);
    }
}

/// The first byte of a row of marks that is none of `0`–`4`, `x`, `-`.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{found:?} at place {place} is no mark: use 0-4, x for don't know, - for not rated")]
pub struct BadMark {
    /// Which place, counted from 1.
    pub place: usize,
    /// What stands there.
    pub found: char,
}

impl std::str::FromStr for Marks {
    type Err = BadMark;

    fn from_str(text: &str) -> Result<Self, BadMark> {
        // Without a way out in the middle the compiler looks at many bytes at once: there are a million and a half.
        let sound = text.bytes().fold(true, |sound, byte| sound & matches!(byte, b'0'..=b'4' | b'x' | b'-'));
        if !sound && let Some(place) = text.bytes().position(|byte| Mark::from_byte(byte).is_none()) {
            let found = text.get(place..).and_then(|rest| rest.chars().next()).unwrap_or('?');
            return Err(BadMark { place: place + 1, found });
        }
        let mut marks = Self(text.as_bytes().to_vec());
        marks.trim();
        Ok(marks)
    }
}

impl Serialize for Marks {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(std::str::from_utf8(&self.0).unwrap_or_default())
    }
}

impl<'de> Deserialize<'de> for Marks {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::{Level, Mark, Marks};

    #[test]
    fn a_level_cannot_hold_five() {
        assert!(Level::try_from(5).is_err());
        assert_eq!(Level::ALL.map(Level::get), [0, 1, 2, 3, 4]);
    }

    #[test]
    fn marks_keep_no_empty_tail() {
        let mut marks: Marks = "0x-3--".parse().unwrap();
        assert_eq!(marks.bytes(), b"0x-3");
        assert_eq!(marks.set(3, Mark::NotRated), Mark::Level(Level::ALL[3]));
        assert_eq!(marks.bytes(), b"0x");
        assert_eq!(marks.set(9, Mark::DontKnow), Mark::NotRated);
        assert_eq!(marks.answered(), 3);
        assert!("05".parse::<Marks>().is_err());
    }
}
