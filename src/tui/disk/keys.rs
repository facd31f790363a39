//! The project lead's key on disk, its faults told in the reader's words.

use crate::ballot::keys::{Held, KeyFault, Keys};
use crate::domain::session::Session;
use crate::i18n::words as w;

use super::super::world::lead::{Ask, Told};
use super::Disk;
use super::words::shown;

impl Disk {
    /// Does what is asked of a session's key.
    pub(super) fn with_key(&self, session: &Session, ask: &Ask) -> Result<Told, String> {
        let keys = Keys::new(self.around.keys.clone());
        let told = match ask {
            Ask::Look => match keys.held(session) {
                // A key of a session that has none yet is one that was made and taken back; it is made anew from it.
                Err(KeyFault::Damaged(_)) if session.lead.is_none() => Ok(Held::Nowhere),
                other => other,
            }
            .map(|held| Told::Held(held, shown(&keys.path(session)).to_string())),
            Ask::Make { passphrase, .. } => keys.make(session, passphrase.as_ref()).map(Told::Secret),
            Ask::Unlock { passphrase, .. } => keys.unlock(session, passphrase.as_ref()).map(Told::Secret),
            Ask::Export(path) => {
                keys.export(session, &self.typed(path)).map(|copy| Told::Copied(shown(&copy).to_string()))
            }
            Ask::Import { path, passphrase } => {
                keys.import(session, &self.typed(path), passphrase.as_ref()).map(Told::Secret)
            }
        };
        told.map_err(|fault| self.key_fault(&fault))
    }

    fn key_fault(&self, fault: &KeyFault) -> String {
        let lang = self.lang;
        match fault {
            KeyFault::Nowhere(path) => w::lead_fault_nowhere(lang, shown(path)),
            KeyFault::Locked => w::lead_fault_locked(lang).to_owned(),
            KeyFault::Passphrase => w::lead_fault_passphrase(lang).to_owned(),
            KeyFault::Other => w::lead_fault_other(lang).to_owned(),
            KeyFault::Damaged(path) => w::lead_fault_damaged(lang, shown(path)),
            KeyFault::Seen { path, mode } => w::lead_fault_seen(lang, format!("{mode:03o}"), shown(path)),
            KeyFault::Exists => w::lead_fault_exists(lang).to_owned(),
            KeyFault::Needed(count) => w::lead_fault_needed(lang, *count),
            KeyFault::Store(fault) => self.fault(fault),
        }
    }
}
