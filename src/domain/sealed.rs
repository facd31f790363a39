//! Answers that only the project lead may read, and what has been published of them.
//!
//! A session never holds them in the clear. It holds their ciphertext, which tells neither from whom they are nor what
//! is in them, and the lead's public key. Whoever has the secret key reads them elsewhere, into values that no session,
//! no report and no screen of the room is made of.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize};
use thiserror::Error;

use super::id::CapabilityId;
use super::plain::Plain;
use super::session::Session;
use super::terms::is_default;

/// Fewest sealed contributors to a published mean that a session may ask for.
pub const LEAST: u8 = 3;
/// How many it asks for where nobody has said otherwise.
pub const USUAL: u8 = 5;
/// Longest ciphertext, in bytes: what fits into a ballot file.
pub const LONGEST: usize = 250 * 1024;

/// The project lead's public part in a session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lead {
    /// The public key, an age recipient: `age1…`.
    pub key: Plain,
    /// How many sealed contributors a published mean needs, at least [`LEAST`].
    #[serde(default = "usual")]
    pub least: u8,
}

/// One sealed ballot.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sealed {
    /// Which ballot, by chance: it says nothing of who answered.
    pub tag: Plain,
    /// How often it has been handed in; the highest counts.
    pub revision: u32,
    /// Somebody has decided that this one counts where answers contradict each other.
    #[serde(default, skip_serializing_if = "is_default")]
    pub chosen: bool,
    /// The ballot, to the lead's key.
    pub cipher: Cipher,
}

/// Ciphertext in base64 on one line; no other character can be held.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Cipher(String);

/// Why a text is no ciphertext.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("this is no ciphertext: base64 on one line, at most {LONGEST} characters, is wanted")]
pub struct BadCipher;

/// What was published with sealed answers in it, at one time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Release {
    /// Its number within the round, counted from 1.
    pub number: u16,
    /// How many sealed ballots there were when it was made.
    pub sealed: u16,
    /// The capabilities whose mean has sealed answers in it; of all others the open answers alone are shown.
    pub rows: Vec<Released>,
    /// What the lead needs for checking the next one, to the lead's key; not in a session that was handed on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ledger: Option<Cipher>,
}

/// One published mean.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Released {
    /// Of which capability.
    pub capability: CapabilityId,
    /// The mean of the respondents' values in tenths of a level, 0 to 40.
    pub tenths: u8,
    /// How many respondents that is.
    pub n: u16,
}

impl Session {
    /// How many sealed contributors a published mean needs, here or where there is a lead one day.
    #[must_use]
    pub fn least(&self) -> u8 {
        self.lead.as_ref().map_or(USUAL, |lead| lead.least)
    }
}

impl Released {
    /// The mean, 0 to 4.
    #[must_use]
    pub fn mean(&self) -> f64 {
        f64::from(self.tenths) / 10.0
    }
}

/// Where a sealed ballot of this tag has its place among these: by its tag, which chance has given, so that the order
/// does not tell who was first or where the answers were given.
#[must_use]
pub fn place(among: &[Sealed], tag: &Plain) -> usize {
    among.iter().position(|it| it.tag > *tag).unwrap_or(among.len())
}

impl Cipher {
    /// Checks the form.
    ///
    /// # Errors
    /// [`BadCipher`] where it is empty, too long or not base64.
    pub fn new(text: String) -> Result<Self, BadCipher> {
        let fits = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'=');
        let sound = !text.is_empty() && text.len() <= LONGEST && text.bytes().all(fits);
        if sound { Ok(Self(text)) } else { Err(BadCipher) }
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Cipher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Cipher({} characters)", self.0.len())
    }
}

impl<'de> Deserialize<'de> for Cipher {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::new(String::deserialize(deserializer)?).map_err(serde::de::Error::custom)
    }
}

fn usual() -> u8 {
    USUAL
}

#[cfg(test)]
mod tests {
    use super::Cipher;

    #[test]
    fn ciphertext_holds_nothing_that_a_terminal_would_obey() {
        assert!(Cipher::new("YWdl+/09==".to_owned()).is_ok());
        for wrong in ["", "a b", "a\nb", "\u{1b}[2J", "å"] {
            assert!(Cipher::new(wrong.to_owned()).is_err(), "{wrong:?}");
        }
    }
}
