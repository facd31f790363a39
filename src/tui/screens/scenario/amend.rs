//! What the windows have in common that change a pilot as planned.
//!
//! What is typed is read there; the whole choice is then changed in one edit, so that one undo takes it back.

use crate::domain::choice::Choice;
use crate::domain::edit::{Edit, Item};
use crate::domain::method::Pilot;
use crate::domain::text::{Lang, Text};
use crate::i18n::words as w;

use super::super::super::overlay::Answer;
use super::super::super::room::Room;
use super::super::super::ui::Ui;
use super::opened;

/// The open choice and its pilot, to be altered.
pub(super) fn planned(room: &Room) -> Option<(Choice, Pilot)> {
    let choice = opened(room)?;
    Some((choice.clone(), choice.pilot.clone()?))
}

pub(super) fn change(room: &mut Room, ui: &Ui, choice: Choice, pilot: Pilot) -> Result<(), String> {
    let choice = Choice { pilot: Some(pilot), ..choice };
    room.try_plan(ui, Ok(Edit::Change(Item::Choice(choice.into()))))
}

/// Takes the first field as the name in this language, where it has changed; the other language keeps its own.
pub(super) fn rename(name: &mut Text, lang: Lang, answer: &Answer) -> Result<(), String> {
    let typed = answer.field(0);
    if typed.is_empty() {
        return Err(w::field_empty(lang).to_owned());
    }
    if name.get(lang) != typed.as_str() {
        match lang {
            Lang::Sv => name.sv = typed,
            Lang::En => name.en = typed,
        }
    }
    Ok(())
}
