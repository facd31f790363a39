//! Rounds: showing another one, ending and reopening the one in view, starting a new one.

use std::collections::HashSet;

use crate::domain::edit::Edit;
use crate::domain::plan;
use crate::domain::round::{Round, RoundState};
use crate::domain::session::Session;
use crate::domain::text::Lang;
use crate::i18n::words as w;
use crate::report::versions;

use super::super::super::overlay::{Entry, Overlay, Picker, Then};
use super::super::super::room::Room;
use super::super::super::ui::Ui;
use super::{ballot, round, round_words};

/// Asks which round to show.
pub(super) fn choose(room: &Room, ui: &mut Ui) {
    let lang = ui.lang;
    let rounds = &room.session().rounds;
    let entry = |round: &Round| {
        let state = match round.state {
            RoundState::Open => w::maturity_open(lang),
            RoundState::Ended => w::maturity_ended(lang),
        };
        let answered: HashSet<_> = round.ballots.iter().map(|ballot| &ballot.respondent).collect();
        let label = w::maturity_round(lang, round.number, state);
        let label = match map_words(room.session(), lang, round) {
            Some(map) => format!("{label} · {map}"),
            None => label,
        };
        Entry::new(label).note(w::maturity_round_ballots(lang, answered.len()))
    };
    let entries: Vec<Entry> = rounds.iter().map(entry).collect();
    let numbers: Vec<u16> = rounds.iter().map(|round| round.number).collect();
    let here = numbers.iter().position(|number| *number == room.figures.round).unwrap_or(0);
    let then = Then::room(move |room, ui, answer| {
        if let Some(number) = answer.picked().and_then(|place| numbers.get(place)) {
            room.view_round(*number);
            ballot::forget_trail(room);
            ui.say(round_words(room, ui));
        }
        Ok(())
    });
    let picker = Picker::one(w::maturity_rounds_title(lang), entries, then).with_cursor(here);
    let intro = if room.session().versions.is_empty() { "" } else { w::maturity_rounds_maps(lang) };
    ui.show(Overlay::Picker(picker.with_intro(intro)));
}

/// Which version of the map a round began with, and how much has changed since; `None` where there is only one.
fn map_words(session: &Session, lang: Lang, round: &Round) -> Option<String> {
    if session.versions.is_empty() {
        return None;
    }
    Some(match versions::changes_since(session, round.map) {
        0 => w::maturity_map_now(lang, round.map),
        count => w::maturity_map_since(lang, count, round.map),
    })
}

/// Asks whether to end the open round in view, or to open the ended one again.
pub(super) fn end_or_reopen(room: &Room, ui: &mut Ui) {
    let lang = ui.lang;
    let Some(round) = round(room) else { return };
    let number = round.number;
    let (question, intro, next) = match round.state {
        RoundState::Open => {
            (w::maturity_end_question(lang, number), w::maturity_end_intro(lang), RoundState::Ended)
        }
        RoundState::Ended => {
            (w::maturity_reopen_question(lang, number), w::maturity_reopen_intro(lang), RoundState::Open)
        }
    };
    let then = Then::room(move |room, ui, answer| {
        if answer.picked() == Some(0) {
            room.try_plan(ui, Ok(Edit::RoundState(number, next)))?;
            ui.say(round_words(room, ui));
        }
        Ok(())
    });
    ui.show(Overlay::Picker(Picker::confirm(ui, question, then).with_intro(intro)));
}

/// Asks whether to start a new round.
pub(super) fn start(ui: &mut Ui) {
    let then = Then::room(|room, ui, answer| {
        if answer.picked() == Some(0) {
            room.try_plan(ui, plan::new_round(room.session()))?;
            ballot::forget_trail(room);
            ui.say(round_words(room, ui));
        }
        Ok(())
    });
    let question = Picker::confirm(ui, w::maturity_new_question(ui.lang), then);
    ui.show(Overlay::Picker(question.with_intro(w::maturity_new_intro(ui.lang))));
}
