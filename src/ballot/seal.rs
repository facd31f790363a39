//! Encryption to the project lead's key (age, X25519), padded so that every sealed ballot of a round has the same size.

use age::secrecy::ExposeSecret;
use age::x25519::{Identity, Recipient};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use thiserror::Error;

use super::answer::{Answer, Body};
use crate::domain::plain::Plain;
use crate::domain::sealed::Cipher;

/// Room for comments on a sealed ballot, in bytes.
const COMMENTS: usize = 4 * 1024;
/// Sizes are whole numbers of these, in bytes.
const STEP: usize = 1024;

/// What age's own head may take, in bytes.
const ROOM: usize = 1024;

/// A secret key; what it opens it does not show when it is printed.
#[derive(Clone)]
pub struct Secret(Identity);

/// Why something was not sealed or opened.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum SealFault {
    /// The public key is none.
    #[error("this is no public key: age1… is wanted")]
    Key,
    /// The secret key is none.
    #[error("this is no secret key: AGE-SECRET-KEY-1… is wanted")]
    Secret,
    /// So many bytes more than a sealed ballot has room for.
    #[error("the comments are {0} bytes too long for a sealed ballot")]
    Long(usize),
    /// The key is another's.
    #[error("it was sealed to another key")]
    OtherKey,
    /// It is not whole: no key opens it.
    #[error("it is damaged")]
    Damaged,
    /// What was opened is not what it says outside.
    #[error("what was sealed does not belong here")]
    Foreign,
    /// Encryption itself failed.
    #[error("{0}")]
    Cipher(String),
}

impl Secret {
    /// A new key, from the system's randomness.
    #[must_use]
    pub fn fresh() -> Self {
        Self(Identity::generate())
    }

    /// The key in this text, `AGE-SECRET-KEY-1…`.
    ///
    /// # Errors
    /// [`SealFault::Secret`].
    pub fn parse(text: &str) -> Result<Self, SealFault> {
        text.trim().parse().map(Self).map_err(|_| SealFault::Secret)
    }

    /// The public key that belongs to it, `age1…`.
    #[must_use]
    pub fn public(&self) -> Plain {
        Plain::line(&self.0.to_public().to_string())
    }

    /// The key as text, for a file that only its owner may read.
    #[must_use]
    pub fn expose(&self) -> String {
        self.0.to_string().expose_secret().to_owned()
    }
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Secret(of {})", self.public())
    }
}

/// The same answer with its body sealed to `keys`; `places` is how many capabilities the round rates.
///
/// # Errors
/// [`SealFault::Key`], [`SealFault::Long`] where the comments do not fit.
pub fn seal(answer: &Answer, keys: &[Plain], places: usize) -> Result<Answer, SealFault> {
    let text = ron::to_string(answer).map_err(|error| SealFault::Cipher(error.to_string()))?;
    let cipher = encrypt(text.as_bytes(), keys, size(places))?;
    Ok(Answer { body: Body::Sealed(cipher), ..answer.clone() })
}

/// What a sealed answer says.
///
/// # Errors
/// [`SealFault::OtherKey`], or [`SealFault::Foreign`] where the inside is of another ballot than the outside.
pub fn open(answer: &Answer, secret: &Secret) -> Result<Answer, SealFault> {
    let Body::Sealed(cipher) = &answer.body else { return Ok(answer.clone()) };
    let inside = self::inside(cipher, secret)?;
    let same = inside.session == answer.session
        && inside.round == answer.round
        && inside.paper == answer.paper
        && inside.tag == answer.tag
        && inside.revision == answer.revision;
    if same { Ok(inside) } else { Err(SealFault::Foreign) }
}

/// What was sealed, whatever stands around it.
///
/// # Errors
/// [`SealFault::OtherKey`], or [`SealFault::Foreign`] where it is no open answer.
pub fn inside(cipher: &Cipher, secret: &Secret) -> Result<Answer, SealFault> {
    let bytes = decrypt(cipher, secret)?;
    let text = std::str::from_utf8(&bytes).map_err(|_| SealFault::Foreign)?;
    let inside: Answer = crate::source::parse_text(text).map_err(|_| SealFault::Foreign)?;
    if let Body::Shared(_) = inside.body { Ok(inside) } else { Err(SealFault::Foreign) }
}

/// Bytes as ciphertext to all of `keys`, padded with spaces to `size`.
///
/// # Errors
/// [`SealFault::Key`], [`SealFault::Long`].
pub fn encrypt(bytes: &[u8], keys: &[Plain], size: usize) -> Result<Cipher, SealFault> {
    let recipients: Vec<Recipient> =
        keys.iter().map(|key| key.as_str().parse().map_err(|_| SealFault::Key)).collect::<Result<_, _>>()?;
    let over = bytes.len().saturating_sub(size);
    if over > 0 {
        return Err(SealFault::Long(over));
    }
    let mut padded = bytes.to_vec();
    padded.resize(size, b' ');
    let other = |error: &dyn std::error::Error| SealFault::Cipher(error.to_string());
    let several = recipients.iter().map(|recipient| recipient as &dyn age::Recipient);
    let encryptor = age::Encryptor::with_recipients(several).map_err(|_| SealFault::Key)?;
    let mut out = Vec::with_capacity(size + ROOM);
    let mut writer = encryptor.wrap_output(&mut out).map_err(|error| other(&error))?;
    std::io::Write::write_all(&mut writer, &padded).map_err(|error| other(&error))?;
    writer.finish().map_err(|error| other(&error))?;
    Cipher::new(STANDARD.encode(framed(&out, size + ROOM))).map_err(|error| other(&error))
}

/// Its length in four bytes, then the file that age made, then zeros: age puts a stanza of random length into its head.
fn framed(bytes: &[u8], size: usize) -> Vec<u8> {
    let mut out = u32::try_from(bytes.len()).unwrap_or(u32::MAX).to_le_bytes().to_vec();
    out.extend(bytes);
    out.resize(out.len().max(size), 0);
    out
}

/// The bytes of a ciphertext, the padding still at their end.
///
/// # Errors
/// [`SealFault::OtherKey`], [`SealFault::Damaged`].
pub fn decrypt(cipher: &Cipher, secret: &Secret) -> Result<Vec<u8>, SealFault> {
    let bytes = STANDARD.decode(cipher.as_str()).map_err(|_| SealFault::Damaged)?;
    let (length, rest) = bytes.split_first_chunk::<4>().ok_or(SealFault::Damaged)?;
    let length = usize::try_from(u32::from_le_bytes(*length)).map_err(|_| SealFault::Damaged)?;
    let file = rest.get(..length).ok_or(SealFault::Damaged)?;
    age::decrypt(&secret.0, file).map_err(|fault| match fault {
        age::DecryptError::NoMatchingKeys => SealFault::OtherKey,
        age::DecryptError::DecryptionFailed
        | age::DecryptError::ExcessiveWork { .. }
        | age::DecryptError::InvalidHeader
        | age::DecryptError::InvalidMac
        | age::DecryptError::Io(_)
        | age::DecryptError::KeyDecryptionFailed
        | age::DecryptError::UnknownFormat => SealFault::Damaged,
    })
}

/// The size of every sealed ballot with so many places, in bytes before encryption.
#[must_use]
pub fn size(places: usize) -> usize {
    (COMMENTS + places).next_multiple_of(STEP)
}

#[cfg(test)]
mod tests {
    use super::{SealFault, Secret, open, seal};
    use crate::ballot::answer::{Answer, Body, FORMAT, Filled};
    use crate::domain::id::RespondentId;
    use std::collections::{BTreeMap, BTreeSet};

    fn answer(marks: &str) -> Answer {
        let body = Body::Shared(Filled {
            respondent: RespondentId::new("kanarie").unwrap(),
            rater: "Anna".into(),
            at: "2026-11-22T14:05:00".parse().unwrap(),
            marks: marks.parse().unwrap(),
            comments: BTreeMap::new(),
            private: BTreeSet::new(),
        });
        let (session, paper, tag) = ("s".into(), "4-0".into(), "k7".into());
        Answer { format: FORMAT, session, round: 1, paper, tag, revision: 1, body }
    }

    #[test]
    fn a_sealed_answer_opens_with_its_key_only_and_has_the_size_of_every_other() {
        let (lead, other) = (Secret::fresh(), Secret::fresh());
        let (some, more) = (answer("01"), answer("0123x"));
        let sealed = seal(&some, &[lead.public()], 5).unwrap();
        assert_eq!(open(&sealed, &lead), Ok(some.clone()));
        assert_eq!(open(&sealed, &other), Err(SealFault::OtherKey));
        let text = sealed.write().unwrap();
        assert!(!text.contains("kanarie") && !text.contains("Anna"));
        assert_eq!(text.len(), seal(&more, &[lead.public()], 5).unwrap().write().unwrap().len());
        assert_eq!(Answer::read(text.as_bytes()), Ok(sealed.clone()));
        let swapped = Answer { tag: "p2".into(), ..sealed };
        assert_eq!(open(&swapped, &lead), Err(SealFault::Foreign));
    }
}
