//! The window of the key: what it is for, what its loss means, how it lies here, and what can be done with it.

use crate::ballot::keys::{self, Held};
use crate::i18n::words as w;

use super::super::super::overlay::pages::{Block, Choice};
use super::super::super::overlay::{Overlay, Pages, Then};
use super::super::super::room::Room;
use super::super::super::theme::Role;
use super::super::super::ui::{Effect, Ui};
use super::super::super::world::lead::{Ask, Next};
use super::{form, lock, publish, view};

/// What can be done with the key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Do {
    Make,
    View,
    ViewLocked,
    Open(Next),
    Unlock,
    Lock,
    Export,
    Import,
    Least,
    Publish,
}

/// The window of a key that lies here so.
pub(super) fn show(room: &Room, ui: &mut Ui, held: Held, path: &str) {
    match &room.session().lead {
        None => before(ui, path),
        Some(_) if room.lead.secret(room.session()).is_some() => {
            let state = w::lead_is_unlocked(ui.lang);
            let doing = if held == Held::Nowhere { Vec::new() } else { vec![Do::Export] };
            after(
                room,
                ui,
                &[Block::Paragraph(state.to_owned())],
                &[vec![Do::View, Do::Publish, Do::Lock], doing].concat(),
            );
        }
        Some(_) => {
            let lang = ui.lang;
            let (state, doing) = match held {
                Held::Open => (
                    w::lead_is_open(lang, path),
                    vec![Do::Open(Next::View), Do::Open(Next::Nothing), Do::Export],
                ),
                Held::Locked => (w::lead_is_locked(lang, path), vec![Do::ViewLocked, Do::Unlock, Do::Export]),
                Held::Nowhere => (w::lead_is_nowhere(lang, path), lost(room)),
            };
            after(room, ui, &[Block::Paragraph(state)], &doing);
        }
    }
}

/// The window of a key that cannot be used as it lies here.
pub(super) fn trouble(room: &Room, ui: &mut Ui, why: &str) {
    let doing = if room.session().lead.is_some() { lost(room) } else { vec![Do::Import] };
    after(room, ui, &[Block::Warning(why.to_owned())], &doing);
}

/// A new key: a copy should be made now.
pub(super) fn made(ui: &mut Ui) {
    let lang = ui.lang;
    let blocks = vec![
        Block::Paragraph(w::lead_made(lang).to_owned()),
        Block::Warning(w::lead_loss(lang).to_owned()),
        Block::Paragraph(w::lead_loss_do(lang).to_owned()),
    ];
    offer(ui, w::lead_made_title(lang), blocks, &[Do::Export]);
}

/// What can be done where the secret key is not to be had: a new one only where nobody has sealed anything.
fn lost(room: &Room) -> Vec<Do> {
    let free = keys::sealed(room.session()) == 0;
    std::iter::once(Do::Import).chain(free.then_some(Do::Make)).collect()
}

/// Before there is a key.
fn before(ui: &mut Ui, path: &str) {
    let lang = ui.lang;
    let blocks = vec![
        Block::Paragraph(w::lead_what(lang).to_owned()),
        Block::Paragraph(w::lead_parts(lang, path)),
        Block::Warning(w::lead_loss(lang).to_owned()),
        Block::Paragraph(w::lead_loss_do(lang).to_owned()),
    ];
    offer(ui, w::lead_title(lang), blocks, &[Do::Make, Do::Import]);
}

fn after(room: &Room, ui: &mut Ui, state: &[Block], doing: &[Do]) {
    let lang = ui.lang;
    let mut blocks = state.to_vec();
    if let Some(lead) = &room.session().lead {
        blocks.push(Block::Heading(w::lead_public(lang).to_owned()));
        blocks.push(Block::Line(lead.key.to_string(), Role::Plain));
        let count = w::lead_sealed_count(lang, keys::sealed(room.session()));
        blocks.push(Block::Paragraph(format!("{count} {}", w::lead_needs(lang, lead.least))));
    }
    blocks.push(Block::Warning(w::lead_loss(lang).to_owned()));
    let least = room.session().lead.iter().map(|_| Do::Least);
    let doing: Vec<Do> = doing.iter().copied().chain(least).collect();
    offer(ui, w::lead_title(lang), blocks, &doing);
}

fn offer(ui: &mut Ui, title: &str, blocks: Vec<Block>, doing: &[Do]) {
    let choices = doing.iter().map(|it| choice(ui, *it)).collect();
    let doing = doing.to_vec();
    let then = Then::room(move |room, ui, answer| {
        if let Some(it) = answer.picked().and_then(|place| doing.get(place)) {
            act(room, ui, *it)?;
        }
        Ok(())
    });
    ui.show(Overlay::Pages(Pages::new(title, blocks).with_choices(choices, then)));
}

fn choice(ui: &Ui, it: Do) -> Choice {
    let lang = ui.lang;
    let (key, label) = match it {
        Do::Make => ('m', w::lead_do_make(lang)),
        Do::View | Do::ViewLocked | Do::Open(Next::View) => ('v', w::lead_do_view(lang)),
        Do::Unlock | Do::Open(Next::Nothing) => ('u', w::lead_do_unlock(lang)),
        Do::Publish => ('p', w::release_key(lang)),
        Do::Lock => ('l', w::lead_do_lock(lang)),
        Do::Export => ('e', w::lead_do_export(lang)),
        Do::Import => ('i', w::lead_do_import(lang)),
        Do::Least => ('n', w::lead_do_least(lang)),
    };
    Choice { key, label: label.to_owned(), refused: None }
}

fn act(room: &mut Room, ui: &mut Ui, it: Do) -> Result<(), String> {
    match it {
        Do::Make => {
            room.writable(ui)?;
            let least = room.session().least();
            form::make(ui, least, None);
        }
        Do::View => view::show(room, ui),
        Do::Publish => {
            publish::can_publish(room, ui)?;
            publish::publish(room, ui);
        }
        Do::ViewLocked => form::unlock(ui, Next::View, None),
        Do::Open(next) => ui.ask(Effect::Lead(Ask::Unlock { passphrase: None, next })),
        Do::Unlock => form::unlock(ui, Next::Nothing, None),
        Do::Lock => lock(room, ui),
        Do::Export => form::export(ui, "", None),
        Do::Import => form::import(ui, "", None),
        Do::Least => {
            room.writable(ui)?;
            form::least(room, ui);
        }
    }
    Ok(())
}
