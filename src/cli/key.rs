//! `verkstad key`: the project lead's key of a session, shown, made, copied out and fetched back.

use std::io;
use std::path::{Path, PathBuf};

use crate::ballot::keys::{Held, KeyFault, Keys, Passphrase};
use crate::domain::edit::Edit;
use crate::domain::plain::Plain;
use crate::domain::sealed::{Lead, USUAL};
use crate::domain::session::Session;
use crate::store;
use crate::tui::terminal::read_hidden;

use super::args::KeyAct;
use super::fault::CliFault;
use super::output::{complain, say};
use super::{apply, surroundings};

/// What loss of the key means, said before one is made.
const LOSS: &str = "Without the secret key nobody can read sealed answers, nor can we who made the program.";
/// What to do against it.
const COPY: &str = "Save a copy now: verkstad key SESSION export --to FILE";

/// Does what was asked of a session's key.
///
/// # Errors
/// As [`KeyFault`], or where the session cannot be read or changed.
pub(super) fn key(session: &Path, act: Option<&KeyAct>) -> Result<(), CliFault> {
    let keys = Keys::new(surroundings::keys());
    match act {
        None => show(&keys, &read(session)?),
        Some(KeyAct::Make { passphrase, least }) => make(&keys, session, *passphrase, *least),
        Some(KeyAct::Export { to }) => {
            let copy = keys.export(&read(session)?, to)?;
            say(&format!("{}: whoever has this copy can read the sealed answers\n", shown(&copy)))
        }
        Some(KeyAct::Import { file }) => import(&keys, session, file),
    }
}

fn show(keys: &Keys, session: &Session) -> Result<(), CliFault> {
    let Some(lead) = &session.lead else {
        return say(
            "no key: nobody can answer for the project lead alone. verkstad key SESSION make makes one\n",
        );
    };
    let path = shown(&keys.path(session));
    let lies = match keys.held(session)? {
        Held::Open => format!("on this machine, without a passphrase: {path}"),
        Held::Locked => format!("on this machine, under a passphrase: {path}"),
        Held::Nowhere => {
            format!("not on this machine (verkstad key SESSION import FILE fetches a copy to {path})")
        }
    };
    let sealed = crate::ballot::keys::sealed(session);
    say(&format!(
        "public key      {}\nsecret key      {lies}\nsealed answers  {sealed}\nleast in a mean {}\n",
        lead.key, lead.least
    ))
}

fn make(keys: &Keys, path: &Path, wanted: bool, least: Option<u8>) -> Result<(), CliFault> {
    let before = read(path)?;
    if before.lead.is_none() {
        complain(LOSS);
    }
    let passphrase = if wanted { Some(chosen()?) } else { None };
    let mut public = Plain::default();
    apply::change(path, |desk| {
        let session = desk.session();
        let secret = keys.make(session, passphrase.as_ref())?;
        public = secret.public();
        Ok(Edit::Lead(Some(Lead { key: public.clone(), least: least.unwrap_or_else(|| session.least()) })))
    })?;
    complain(COPY);
    say(&format!("public key      {public}\nsecret key      {}\n", shown(&keys.path(&before))))
}

fn import(keys: &Keys, path: &Path, file: &Path) -> Result<(), CliFault> {
    let session = read(path)?;
    let secret = match keys.import(&session, file, None) {
        Err(KeyFault::Locked) => keys.import(&session, file, Some(&typed()?))?,
        other => other?,
    };
    if session.lead.is_none() {
        let lead = Lead { key: secret.public(), least: USUAL };
        apply::change(path, |_| Ok(Edit::Lead(Some(lead))))?;
    }
    say(&format!("{}\n", shown(&keys.path(&session))))
}

/// The passphrase of a key, typed unseen.
///
/// # Errors
/// Where nothing can be read, or nothing was typed.
pub(super) fn typed() -> Result<Passphrase, CliFault> {
    passphrase("Passphrase")
}

/// A new passphrase, typed twice on a terminal.
fn chosen() -> Result<Passphrase, CliFault> {
    let chosen = typed()?;
    let terminal = io::IsTerminal::is_terminal(&io::stdin());
    if terminal && passphrase("Once more")? != chosen {
        return Err(CliFault::Passphrase("the passphrases differ"));
    }
    Ok(chosen)
}

fn passphrase(prompt: &str) -> Result<Passphrase, CliFault> {
    let typed = read_hidden(prompt).map_err(asked)?;
    Passphrase::new(&typed).ok_or(CliFault::Passphrase("the passphrase is empty"))
}

/// A fault of what is asked for on the terminal.
pub(super) fn asked(error: io::Error) -> CliFault {
    CliFault::File { path: PathBuf::from("standard input"), error }
}

fn read(path: &Path) -> Result<Session, CliFault> {
    Ok(store::read(path)?.desk.session().clone())
}

fn shown(path: &Path) -> Plain {
    Plain::line(&path.display().to_string())
}
