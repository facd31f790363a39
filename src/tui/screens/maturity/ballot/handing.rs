//! Handing a ballot in, and taking it up again: both take a key, and whoever changes what was handed in knows it.

use crate::domain::plan;
use crate::domain::refusal::Refusal;
use crate::domain::round::{BallotKey, RoundState};
use crate::i18n::words as w;

use super::super::super::super::overlay::{Overlay, Picker, Then};
use super::super::super::super::room::Room;
use super::super::super::super::ui::{Effect, Ui};
use super::super::super::super::wording;
use super::super::{rater, round};
use super::{done, own};

/// What goes on once a ballot has been taken up again.
pub(in super::super) type Onwards = Box<dyn Fn(&mut Room, &mut Ui)>;

/// Whether the ballot of this key has been handed in.
pub(in super::super) fn is_handed_in(room: &Room, key: &BallotKey) -> bool {
    round(room).and_then(|round| round.ballot(key)).is_some_and(|ballot| ballot.done)
}

/// Whether the ballot can be opened without anybody being asked: not where it was handed in for nobody's eyes yet.
pub(in super::super) fn may_be_seen(room: &Room, key: &BallotKey) -> bool {
    !room.figures.hidden || !is_handed_in(room, key)
}

/// Whether the ballot that is open can be handed in, or taken up again.
///
/// # Errors
/// Why not, in the reader's words.
pub(in super::super) fn can_hand_in(room: &Room, ui: &Ui) -> Result<(), String> {
    room.writable(ui)?;
    let round = round(room).ok_or_else(|| w::maturity_no_round(ui.lang).to_owned())?;
    if round.state == RoundState::Ended {
        return Err(wording::refusal(ui.lang, room.session(), &Refusal::RoundEnded(round.number)));
    }
    match own(room) {
        Some(_) if done(room).answered > 0 => Ok(()),
        Some(_) | None => Err(w::rating_nothing_yet(ui.lang).to_owned()),
    }
}

/// Hands in the ballot that is open; asks where something is not rated, and before it is taken up again.
pub(in super::super) fn hand_in(room: &mut Room, ui: &mut Ui) {
    let number = room.figures.round;
    let Some(key) = own(room).map(|ballot| ballot.key(number)) else {
        return ui.refuse(w::rating_nothing_yet(ui.lang));
    };
    if is_handed_in(room, &key) {
        return take_up_first(room, ui, &key, Box::new(|_, ui| ui.say(w::rating_taken_up(ui.lang))));
    }
    let left = done(room).left();
    if left == 0 {
        return finish(room, ui, &key);
    }
    let question = w::rating_some_left_question(ui.lang, left);
    let then = Then::room(move |room, ui, answer| {
        if answer.picked() == Some(0) {
            finish(room, ui, &key);
        }
        Ok(())
    });
    let question = Picker::confirm(ui, question, then).with_intro(w::rating_some_left_intro(ui.lang));
    ui.show(Overlay::Picker(question));
}

/// Asks before a ballot that was handed in is changed, takes it up again and goes on.
pub(in super::super) fn take_up_first(room: &Room, ui: &mut Ui, key: &BallotKey, onwards: Onwards) {
    let key = key.clone();
    let intro = if rater::is_raters(room) {
        w::rating_take_up_own(ui.lang)
    } else if room.figures.hidden {
        w::rating_take_up_hidden(ui.lang)
    } else {
        w::rating_take_up_intro(ui.lang)
    };
    let then = Then::room(move |room, ui, answer| {
        if answer.picked() == Some(0) {
            room.try_plan(ui, plan::take_up(room.session(), &key))?;
            onwards(room, ui);
        }
        Ok(())
    });
    let question = Picker::confirm(ui, w::rating_take_up_question(ui.lang), then).with_intro(intro);
    ui.show(Overlay::Picker(question));
}

fn finish(room: &mut Room, ui: &mut Ui, key: &BallotKey) {
    if rater::is_raters(room) {
        return ui.ask(Effect::HandIn);
    }
    let planned = plan::hand_in(room.session(), key);
    if room.plan(ui, planned) {
        ui.say(w::rating_handed_in(ui.lang));
    }
}
