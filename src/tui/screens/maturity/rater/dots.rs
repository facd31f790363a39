//! Handing in dots from a rater's own room, and taking them up again: both take a key, and whoever changes what was handed
//! in knows it.

use chrono::{NaiveDate, NaiveTime};

use crate::domain::edit::Edit;
use crate::domain::id::RespondentId;
use crate::i18n::words as w;

use super::super::super::super::overlay::{Overlay, Picker, Then};
use super::super::super::super::room::Room;
use super::super::super::super::ui::{Effect, Ui};
use super::State;

/// Whose dots are placed in this room, where they have been handed in.
pub(super) fn handed_in(room: &Room) -> Option<RespondentId> {
    let whose = &room.maturity.rater.as_ref()?.asked.form.key.respondent;
    room.session().handed.contains_key(whose).then(|| whose.clone())
}

/// Whether there is anything to hand in.
///
/// # Errors
/// Why not, in the reader's words.
pub(in super::super) fn can_hand_in(room: &Room, ui: &Ui) -> Result<(), String> {
    room.writable(ui)?;
    if room.session().dots.is_empty() { Err(w::dots_room_nothing_yet(ui.lang).to_owned()) } else { Ok(()) }
}

/// Hands the dots in; asks where some are left, and before they are taken up again.
pub(in super::super) fn hand_in(room: &Room, ui: &mut Ui) {
    if handed_in(room).is_some() {
        return take_up_first(room, ui, None);
    }
    let Some(state) = &room.maturity.rater else { return };
    let used = room.session().dots_used(&state.asked.form.key.respondent);
    let left = u32::from(room.session().dot_rule().each).saturating_sub(used);
    if left == 0 {
        return ui.ask(Effect::HandIn);
    }
    let then = Then::room(|_, ui, answer| {
        if answer.picked() == Some(0) {
            ui.ask(Effect::HandIn);
        }
        Ok(())
    });
    let question = w::dots_room_left_question(ui.lang, usize::try_from(left).unwrap_or(usize::MAX));
    let question = Picker::confirm(ui, question, then).with_intro(w::dots_room_left_intro(ui.lang));
    ui.show(Overlay::Picker(question));
}

/// Asks before dots that were handed in are changed, takes them up again and makes the edit, if there is one.
pub(super) fn take_up_first(room: &Room, ui: &mut Ui, edit: Option<Edit>) {
    let Some(whose) = handed_in(room) else { return };
    let then = Then::room(move |room, ui, answer| {
        if answer.picked() == Some(0) {
            let up = Edit::Handed(whose.clone(), None);
            let all = std::iter::once(up).chain(edit.clone()).collect();
            room.try_plan(ui, Ok(Edit::Batch(all)))?;
            ui.say(w::dots_room_taken_up(ui.lang));
        }
        Ok(())
    });
    let question = Picker::confirm(ui, w::dots_room_take_up(ui.lang), then);
    ui.show(Overlay::Picker(question.with_intro(w::rating_take_up_own(ui.lang))));
}

/// What says in this room that the dots have been handed in.
pub(super) fn handed(state: &State, (revision, today): (u32, NaiveDate)) -> Edit {
    let form = &state.asked.form;
    Edit::Handed(form.key.respondent.clone(), Some(form.mark(revision, today.and_time(NaiveTime::MIN))))
}
