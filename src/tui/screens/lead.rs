//! The project lead's key and what the lead alone sees: windows that open on request and are gone with Esc.
//!
//! The secret key is in the room only while it is unlocked, for this run; no screen but these windows asks for it.

mod form;
mod publish;
mod view;
mod window;

use crate::ballot::seal::Secret;
use crate::domain::edit::Edit;
use crate::domain::sealed::{Lead, USUAL};
use crate::domain::session::Session;
use crate::i18n::words as w;

pub use publish::{can_publish, publish};

use super::super::room::Room;
use super::super::ui::{Effect, Identity, Ui};
use super::super::world::lead::{Ask, Next, Told};

/// What of the key is known in this run.
#[derive(Default)]
pub struct State {
    secret: Option<Secret>,
}

impl State {
    /// The secret key, where it is unlocked and fits the session.
    #[must_use]
    pub fn secret(&self, session: &Session) -> Option<&Secret> {
        let lead = session.lead.as_ref()?;
        self.secret.as_ref().filter(|secret| secret.public() == lead.key)
    }
}

/// Asks how the key lies here, and shows the window of it.
pub fn ask(ui: &mut Ui) {
    ui.ask(Effect::Lead(Ask::Look));
}

/// Whether names may stand beside answers: where sealed answers are possible, only for whoever has unlocked the key.
///
/// # Errors
/// Why not, in the reader's words.
pub fn may_name(room: &Room, ui: &Ui) -> Result<(), String> {
    let session = room.session();
    let free = session.lead.is_none() || room.lead.secret(session).is_some();
    if free { Ok(()) } else { Err(w::lead_names_locked(ui.lang).to_owned()) }
}

/// Goes back to letters where names may no longer stand beside answers.
pub fn settle(room: &Room, ui: &mut Ui) {
    if ui.identity == Identity::Names && may_name(room, ui).is_err() {
        ui.identity = Identity::Letters;
    }
}

/// Goes on with what came of something asked of the key.
pub fn told(room: &mut Room, ui: &mut Ui, ask: &Ask, told: Result<Told, String>) {
    match (ask, told) {
        (_, Ok(Told::Held(held, path))) => window::show(room, ui, held, &path),
        (_, Ok(Told::Copied(path))) => ui.say(w::lead_exported(ui.lang, path)),
        (Ask::Make { least, .. }, Ok(Told::Secret(secret))) => made(room, ui, secret, *least),
        (Ask::Unlock { next, .. }, Ok(Told::Secret(secret))) => {
            unlocked(room, secret);
            match next {
                Next::Nothing => ui.say(w::lead_unlocked(ui.lang)),
                Next::View => view::show(room, ui),
            }
        }
        (Ask::Import { .. }, Ok(Told::Secret(secret))) => imported(room, ui, secret),
        (Ask::Look | Ask::Export(_), Ok(Told::Secret(_))) => {}
        (Ask::Look, Err(why)) => window::trouble(room, ui, &why),
        (Ask::Make { least, .. }, Err(why)) => form::make(ui, *least, Some(why)),
        (Ask::Unlock { next, .. }, Err(why)) => form::unlock(ui, *next, Some(why)),
        (Ask::Export(path), Err(why)) => form::export(ui, path, Some(why)),
        (Ask::Import { path, .. }, Err(why)) => form::import(ui, path, Some(why)),
    }
}

fn unlocked(room: &mut Room, secret: Secret) {
    room.lead.secret = Some(secret);
}

/// Forgets the secret, and the names with it.
fn lock(room: &mut Room, ui: &mut Ui) {
    room.lead.secret = None;
    settle(room, ui);
    ui.say(w::lead_locked(ui.lang));
}

fn made(room: &mut Room, ui: &mut Ui, secret: Secret, least: u8) {
    let lead = Lead { key: secret.public(), least };
    if room.make(ui, Edit::Lead(Some(lead))) {
        unlocked(room, secret);
        window::made(ui);
    }
}

/// A key that came from a copy; a session that has none yet takes it.
fn imported(room: &mut Room, ui: &mut Ui, secret: Secret) {
    let lead = Lead { key: secret.public(), least: USUAL };
    if room.session().lead.is_some() || room.make(ui, Edit::Lead(Some(lead))) {
        unlocked(room, secret);
        ui.say(w::lead_imported(ui.lang));
    }
}
