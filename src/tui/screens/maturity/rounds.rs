//! Rounds: showing another one, ending and reopening the one in view, revealing it, and what comes after it.

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
use super::super::super::wording;
use super::super::guides::Thing;
use super::chooser::{self, Tally};
use super::{again, answering, ballot, in_focus, round, round_state, round_words, spread, terms};

/// Asks which round to show.
pub(super) fn choose(room: &Room, ui: &mut Ui) {
    let lang = ui.lang;
    let rounds = &room.session().rounds;
    let entry = |round: &Round| {
        let answered: HashSet<_> = round.ballots.iter().map(|ballot| &ballot.respondent).collect();
        let mut parts = vec![w::maturity_round(lang, round.number, round_state(lang, round))];
        parts.extend(round.again.map(|again| w::rounds_again_of(lang, again, round.order.len())));
        parts.extend(round.terms.consensus.map(|rule| terms::rule(lang, Some(rule))));
        parts.extend(map_words(room.session(), lang, round));
        Entry::new(parts.join(" · ")).note(w::rounds_ballots(lang, answered.len()))
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

/// Asks for the terms of a round that nobody has answered; of one that is under way, what to do next.
pub(super) fn start(room: &Room, ui: &mut Ui) {
    let lang = ui.lang;
    let Some(newest) = room.session().current_round() else { return terms::of_new(room, ui) };
    if !newest.is_rated() {
        return terms::of_newest(newest, ui);
    }
    let again =
        Entry { refused: again::can(room, ui).err(), ..Entry::new(w::rounds_new_again(lang)).key('s') };
    let focus = match in_focus(room) {
        Some(Thing::Capability(id)) => Some(id),
        Some(_) | None => None,
    };
    let name = focus.as_ref().map(|id| wording::capability_name(lang, room.session(), id).to_owned());
    let own = Entry {
        refused: match focus {
            Some(_) => again.refused.clone(),
            None => Some(w::maturity_not_here(lang).to_owned()),
        },
        ..Entry::new(w::rounds_new_again_too(lang, name.as_deref().unwrap_or("–"))).key('o')
    };
    let entries = vec![
        again,
        own,
        Entry::new(w::rounds_new_all(lang)).key('a'),
        Entry::new(w::rounds_new_until(lang)).key('d'),
    ];
    let then = Then::room(move |room, ui, answer| {
        match (answer.picked(), room.session().current_round()) {
            (Some(0), _) => again::ask(room, ui, None),
            (Some(1), _) => again::ask(room, ui, focus.as_ref()),
            (Some(2), _) => terms::of_new(room, ui),
            (Some(3), Some(newest)) => terms::last_day(newest, ui),
            (Some(_) | None, _) => {}
        }
        Ok(())
    });
    let menu = Picker::menu(w::rounds_new_title(lang, newest.number), entries, then);
    let intro = format!("{} {}", terms::words(lang, newest.terms), w::rounds_new_intro(lang));
    ui.show(Overlay::Picker(menu.with_intro(intro)));
}

/// Whether there is anything to reveal, or a spread to look at.
///
/// # Errors
/// Why not, in the reader's words.
pub(super) fn can_reveal(room: &Room, ui: &Ui) -> Result<(), String> {
    let round = round(room).ok_or_else(|| w::maturity_no_round(ui.lang).to_owned())?;
    if round.is_hidden() {
        room.writable(ui)?;
        if answering(room) == 0 && round.sealed_count() == 0 {
            return Err(w::rounds_reveal_nobody(ui.lang).to_owned());
        }
    }
    Ok(())
}

/// Asks whether to show everyone's answers; where they show already, shows how they fall.
pub(super) fn reveal(room: &mut Room, ui: &mut Ui) {
    let lang = ui.lang;
    let Some(number) = round(room).filter(|round| round.is_hidden()).map(|round| round.number) else {
        return spread::open(room);
    };
    let then = Then::room(move |room, ui, answer| {
        if answer.picked() == Some(0) {
            room.try_plan(ui, plan::reveal(room.session(), number))?;
            spread::open(room);
            ui.say(w::rounds_revealed(ui.lang, number));
        }
        Ok(())
    });
    let question = Picker::confirm(ui, w::rounds_reveal_question(lang, number), then);
    ui.show(Overlay::Picker(question.with_intro(w::rounds_reveal_intro(lang, standing(room, lang)))));
}

/// How many respondents are done, on their way and not begun, and how many answers are sealed; no names.
fn standing(room: &Room, lang: Lang) -> String {
    let Tally { done, begun, not, .. } = chooser::tally(room);
    let sealed = room.figures.sealed;
    let mut parts = vec![w::rounds_reveal_done(lang, done, done + begun + not)];
    if begun > 0 {
        parts.push(w::rounds_reveal_begun(lang, begun));
    }
    // Of whom the sealed answers are, is not known: nobody is said not to have begun.
    match (not, sealed) {
        (0, _) => {}
        (_, 0) => parts.push(w::rounds_reveal_empty(lang, not)),
        (_, _) => parts.push(w::rounds_reveal_not_open(lang, not)),
    }
    if sealed > 0 {
        parts.push(w::release_sealed(lang, sealed));
    }
    parts.join(" ")
}
