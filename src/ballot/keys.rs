//! The project lead's secret key on this machine: outside every session, in a folder of its owner's alone.
//!
//! The file of a session's key is `SESSION.key`, either plain (`AGE-SECRET-KEY-1…` under two lines that say whose it is)
//! or encrypted under a passphrase; both are what `age` itself writes and reads. A key is never deleted or overwritten
//! here: one that has to make way is set aside beside it.

use std::path::{Path, PathBuf};

use age::armor::{ArmoredWriter, Format};
use age::scrypt;
use age::secrecy::{ExposeSecret, SecretString};
use thiserror::Error;

use super::seal::Secret;
use crate::domain::id;
use crate::domain::plain::Plain;
use crate::domain::session::Session;
use crate::store::{self, StoreError};

/// The work that a passphrase costs whoever tries it, as a power of two: less than a second.
const WORK: u8 = if cfg!(test) { 10 } else { 17 };
/// The most work that is done for a file that somebody else has made.
const MOST_WORK: u8 = 20;
/// Largest key file, in bytes.
const LARGEST: usize = 16 * 1024;
/// What an encrypted key file begins with.
const ARMOR: &str = "-----BEGIN AGE ENCRYPTED FILE-----";

/// A passphrase; it does not show itself when it is printed.
#[derive(Clone, Debug)]
pub struct Passphrase(SecretString);

impl PartialEq for Passphrase {
    fn eq(&self, other: &Self) -> bool {
        self.0.expose_secret() == other.0.expose_secret()
    }
}

impl Eq for Passphrase {}

/// Where the keys of this machine lie.
#[derive(Clone, Debug)]
pub struct Keys {
    folder: PathBuf,
}

/// How a session's key lies on this machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Held {
    /// There is none.
    Nowhere,
    /// It lies open, and fits the session.
    Open,
    /// It lies under a passphrase; whether it fits is known when it is opened.
    Locked,
}

/// Why there is no key, or why it was not made or moved.
#[derive(Debug, Error)]
pub enum KeyFault {
    /// The secret key is not on this machine.
    #[error("{}: the secret key is not on this machine", Plain::line(&.0.display().to_string()))]
    Nowhere(PathBuf),
    /// It lies under a passphrase, and none was given.
    #[error("the key lies under a passphrase")]
    Locked,
    /// The passphrase is another.
    #[error("the passphrase is not right")]
    Passphrase,
    /// It is sound, but not the one that answers are sealed to.
    #[error("this is another key than the one that the session's answers are sealed to")]
    Other,
    /// It is no key, or not the whole of one.
    #[error("{}: no key can be read from this file", Plain::line(&.0.display().to_string()))]
    Damaged(PathBuf),
    /// Others than its owner may read it.
    #[error("{}: others may read this key (mode {mode:03o}); chmod 600 mends it", Plain::line(&path.display().to_string()))]
    Seen {
        /// Which file.
        path: PathBuf,
        /// Its rights, nine bits.
        mode: u32,
    },
    /// There is one already that fits.
    #[error("the session has a key already")]
    Exists,
    /// So many sealed answers could never be read again.
    #[error("{0} sealed answers can be read with the session's key only; another cannot take its place")]
    Needed(usize),
    /// The disk refused.
    #[error("{0}")]
    Store(#[from] StoreError),
}

impl Passphrase {
    /// What somebody typed, without spaces at its ends; `None` where nothing is left.
    #[must_use]
    pub fn new(typed: &str) -> Option<Self> {
        let clean = Plain::line(typed);
        (!clean.is_empty()).then(|| Self(SecretString::from(clean.as_str().to_owned())))
    }
}

impl Keys {
    /// The keys in this folder, which is made with the first of them.
    #[must_use]
    pub fn new(folder: PathBuf) -> Self {
        Self { folder }
    }

    /// Where a session's key lies or would lie.
    #[must_use]
    pub fn path(&self, session: &Session) -> PathBuf {
        self.folder.join(format!("{}.key", file_stem(session.id.as_str())))
    }

    /// How the session's key lies here.
    ///
    /// # Errors
    /// [`KeyFault::Other`], [`KeyFault::Damaged`], or [`KeyFault::Seen`].
    pub fn held(&self, session: &Session) -> Result<Held, KeyFault> {
        match self.unlock(session, None) {
            Ok(_) => Ok(Held::Open),
            Err(KeyFault::Locked) => Ok(Held::Locked),
            Err(KeyFault::Nowhere(_)) => Ok(Held::Nowhere),
            Err(fault) => Err(fault),
        }
    }

    /// The secret key of the session, which fits the session's public key where it has one.
    ///
    /// # Errors
    /// As [`KeyFault`] says; [`KeyFault::Locked`] where a passphrase is wanted.
    pub fn unlock(&self, session: &Session, passphrase: Option<&Passphrase>) -> Result<Secret, KeyFault> {
        let path = self.path(session);
        fitting(session, read(&path, &own(&path)?, passphrase)?)
    }

    /// A new key for the session, kept here.
    ///
    /// One that lies here already is taken where the session has no public key yet, and set aside where it does not fit.
    ///
    /// # Errors
    /// [`KeyFault::Exists`] where the session's key is here, [`KeyFault::Needed`] where answers have been sealed to it
    /// wherever it is, [`KeyFault::Passphrase`] where the one that is taken lies under another.
    pub fn make(&self, session: &Session, passphrase: Option<&Passphrase>) -> Result<Secret, KeyFault> {
        let needed = sealed(session);
        if session.lead.is_some() && needed > 0 {
            return Err(KeyFault::Needed(needed));
        }
        match self.unlock(session, passphrase) {
            Ok(_) if session.lead.is_some() => return Err(KeyFault::Exists),
            Ok(found) => return Ok(found),
            Err(KeyFault::Passphrase | KeyFault::Locked) if session.lead.is_some() => {
                return Err(KeyFault::Exists);
            }
            Err(KeyFault::Nowhere(_) | KeyFault::Other | KeyFault::Damaged(_)) => {}
            Err(fault) => return Err(fault),
        }
        let fresh = Secret::fresh();
        self.keep(session, &written(session, &fresh, passphrase)?)?;
        Ok(fresh)
    }

    /// Copies the key file, as it is, to a file that must not be there, and says where it lies; in a folder it gets the
    /// name it has here.
    ///
    /// # Errors
    /// [`StoreError::Exists`], or as [`Keys::unlock`] where it could not be opened with any passphrase.
    pub fn export(&self, session: &Session, to: &Path) -> Result<PathBuf, KeyFault> {
        let path = self.path(session);
        self.held(session)?;
        let bytes = own(&path)?;
        let target = if to.is_dir() { to.join(path.file_name().unwrap_or_default()) } else { to.to_owned() };
        store::make_private(&target, &bytes)?;
        Ok(target)
    }

    /// Takes the session's key over from a file, as it is. One that lies here and is another is set aside.
    ///
    /// # Errors
    /// [`KeyFault::Locked`] where the file lies under a passphrase, [`KeyFault::Other`] where it does not fit.
    pub fn import(
        &self,
        session: &Session,
        from: &Path,
        passphrase: Option<&Passphrase>,
    ) -> Result<Secret, KeyFault> {
        let bytes = store::read_file(from, LARGEST)?;
        let secret = fitting(session, read(from, &bytes, passphrase)?)?;
        self.keep(session, &bytes)?;
        Ok(secret)
    }

    /// Puts a key file in its place; what lies there and is another makes way.
    fn keep(&self, session: &Session, bytes: &[u8]) -> Result<(), KeyFault> {
        let path = self.path(session);
        match store::keep_private(&path, bytes) {
            Err(StoreError::Exists(_)) => {
                if own(&path).is_ok_and(|held| held == bytes) {
                    return Ok(());
                }
                store::set_aside(&path, "old")?;
                Ok(store::keep_private(&path, bytes)?)
            }
            other => Ok(other?),
        }
    }
}

/// How many sealed answers a session holds.
#[must_use]
pub fn sealed(session: &Session) -> usize {
    session.rounds.iter().map(|round| round.sealed.len()).sum()
}

fn fitting(session: &Session, secret: Secret) -> Result<Secret, KeyFault> {
    match &session.lead {
        Some(lead) if lead.key != secret.public() => Err(KeyFault::Other),
        Some(_) | None => Ok(secret),
    }
}

/// A key file, plain or under a passphrase.
fn written(
    session: &Session,
    secret: &Secret,
    passphrase: Option<&Passphrase>,
) -> Result<Vec<u8>, StoreError> {
    let name = Plain::line(session.name.as_str());
    let id = Plain::line(session.id.as_str());
    let text = format!("# verkstad: {name} ({id})\n# public key: {}\n{}\n", secret.public(), secret.expose());
    let Some(Passphrase(passphrase)) = passphrase else { return Ok(text.into_bytes()) };
    let mut recipient = scrypt::Recipient::new(passphrase.clone());
    recipient.set_work_factor(WORK);
    encrypted(&recipient, text.as_bytes())
        .map_err(|error| StoreError::Io { path: PathBuf::from("age"), error })
}

fn encrypted(recipient: &scrypt::Recipient, bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let one = std::iter::once(recipient as &dyn age::Recipient);
    let encryptor = age::Encryptor::with_recipients(one).map_err(std::io::Error::other)?;
    let armor = ArmoredWriter::wrap_output(Vec::new(), Format::AsciiArmor)?;
    let mut writer = encryptor.wrap_output(armor)?;
    std::io::Write::write_all(&mut writer, bytes)?;
    writer.finish()?.finish()
}

/// The bytes of a key file that is its owner's alone.
fn own(path: &Path) -> Result<Vec<u8>, KeyFault> {
    match store::rights_of_others(path)? {
        Some(mode) => Err(KeyFault::Seen { path: path.to_owned(), mode }),
        None if path.symlink_metadata().is_err() => Err(KeyFault::Nowhere(path.to_owned())),
        None => Ok(store::read_file(path, LARGEST)?),
    }
}

/// The key in a file's bytes.
fn read(path: &Path, bytes: &[u8], passphrase: Option<&Passphrase>) -> Result<Secret, KeyFault> {
    let damaged = || KeyFault::Damaged(path.to_owned());
    let text = std::str::from_utf8(bytes).map_err(|_| damaged())?;
    if bytes.len() > LARGEST {
        return Err(damaged());
    }
    if !text.trim_start().starts_with(ARMOR) {
        return plain(text).ok_or_else(damaged);
    }
    let Some(Passphrase(passphrase)) = passphrase else { return Err(KeyFault::Locked) };
    let mut identity = scrypt::Identity::new(passphrase.clone());
    identity.set_max_work_factor(MOST_WORK);
    let inside = age::decrypt(&identity, bytes).map_err(|error| match error {
        age::DecryptError::DecryptionFailed | age::DecryptError::KeyDecryptionFailed => KeyFault::Passphrase,
        age::DecryptError::ExcessiveWork { .. }
        | age::DecryptError::InvalidHeader
        | age::DecryptError::InvalidMac
        | age::DecryptError::Io(_)
        | age::DecryptError::NoMatchingKeys
        | age::DecryptError::UnknownFormat => damaged(),
    })?;
    std::str::from_utf8(&inside).ok().and_then(plain).ok_or_else(damaged)
}

/// The one key among comments.
fn plain(text: &str) -> Option<Secret> {
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
    let secret = Secret::parse(lines.next()?).ok()?;
    lines.next().is_none().then_some(secret)
}

/// A file name for a session's id, which somebody else may have made up.
fn file_stem(id: &str) -> String {
    if id::is_id(id) {
        return id.to_owned();
    }
    id.bytes().take(id::LONGEST).fold("id".to_owned(), |stem, byte| format!("{stem}-{byte:02x}"))
}

#[cfg(test)]
mod tests;
