//! What is done with the capability in focus: a second round, a pause, a decision, or none of them. What is open next comes
//! into focus then, so that the key pressed next is not about what has just been dealt with.

use crate::analysis::talk::Standing;
use crate::domain::id::CapabilityId;
use crate::domain::method::Stage;
use crate::domain::plan;
use crate::domain::round::Round;
use crate::domain::session::{Talk, Upshot};
use crate::domain::terms::Showing;
use crate::i18n::words as w;

use super::super::super::super::overlay::{Entry, Field, Form, Overlay, Picker, Then};
use super::super::super::super::room::{Place, Room};
use super::super::super::super::ui::Ui;
use super::super::super::super::wording;
use super::super::super::maturity;
use super::super::focus::focused;
use super::Act;

/// Whether an action is possible now.
///
/// # Errors
/// Why not, in the reader's words.
pub(in super::super) fn can(room: &Room, ui: &Ui, act: Act) -> Result<(), String> {
    let row = focused(room).ok_or_else(|| w::gap_no_focus(ui.lang).to_owned())?;
    room.writable(ui)?;
    let session = room.session();
    let refusal = match act {
        Act::Park | Act::Decide => return Ok(()),
        Act::Clear => {
            let said = session.judgements.get(&row.capability).is_some_and(|it| it.talk.is_some());
            return if said { Ok(()) } else { Err(w::discussion_nothing_said(ui.lang).to_owned()) };
        }
        Act::Reopen => plan::reopen(session, &row.capability, plan::next_terms(session)).err(),
    };
    let again = plan::gathering(session).filter(|round| round.place(&row.capability).is_some());
    match (again, refusal) {
        (Some(round), _) => Err(w::discussion_again_already(ui.lang, round.number)),
        (None, Some(refusal)) => Err(wording::refusal(ui.lang, session, &refusal)),
        (None, None) => Ok(()),
    }
}

/// Does an action.
pub(in super::super) fn act(room: &mut Room, ui: &mut Ui, act: Act) {
    let Some(id) = focused(room).map(|row| row.capability.clone()) else { return };
    match act {
        Act::Reopen => reopen(room, ui, &id),
        Act::Park => ask(room, ui, &id, Upshot::Parked),
        Act::Decide => ask(room, ui, &id, Upshot::Decided),
        Act::Clear => {
            let planned = plan::set_talk(room.session(), &id, None);
            room.plan(ui, planned);
        }
    }
}

/// Asks what was decided, or why it waits.
fn ask(room: &Room, ui: &mut Ui, id: &CapabilityId, upshot: Upshot) {
    let lang = ui.lang;
    let session = room.session();
    let name = wording::capability_name(lang, session, id);
    let (title, label) = match upshot {
        Upshot::Parked => (w::discussion_park_title(lang, name), w::discussion_park_field(lang)),
        Upshot::Decided => (w::discussion_decide_title(lang, name), w::discussion_decide_field(lang)),
    };
    let before = session.judgement(id).talk.filter(|talk| talk.upshot == upshot);
    let text = before.as_ref().map(|talk| talk.text.clone()).unwrap_or_default();
    let id = id.clone();
    let then = Then::room(move |room, ui, answer| {
        let text = answer.field(0);
        if upshot == Upshot::Decided && text.is_empty() {
            return Err(w::discussion_no_decision(ui.lang).to_owned());
        }
        if before.as_ref().is_some_and(|talk| talk.text == text) {
            return Ok(());
        }
        let talk = Talk { upshot, text, at: Some(ui.today) };
        let next = next_open(room, &id);
        room.try_plan(ui, plan::set_talk(room.session(), &id, Some(talk)))?;
        go_on(room, next);
        let name = wording::capability_name(ui.lang, room.session(), &id);
        ui.say(match upshot {
            Upshot::Parked => w::discussion_parked_said(ui.lang, name),
            Upshot::Decided => w::discussion_decided_said(ui.lang, name),
        });
        Ok(())
    });
    ui.show(Overlay::Form(Form::new(title, vec![Field::prose(label, text.as_str())], then)));
}

/// The open capability after this one, or else before it; `None` where this one is not open itself.
fn next_open(room: &Room, id: &CapabilityId) -> Option<CapabilityId> {
    let open = room.gap.talk.points.iter().filter(|point| point.standing == Standing::Open);
    let open: Vec<_> =
        open.filter_map(|point| room.figures.rows.get(point.topic.row)).map(|row| &row.capability).collect();
    let at = open.iter().position(|it| *it == id)?;
    let next = open.get(at + 1).or_else(|| open.get(at.checked_sub(1)?));
    next.map(|id| (*id).clone())
}

fn go_on(room: &mut Room, next: Option<CapabilityId>) {
    if next.is_some() {
        room.gap.focus = next;
    }
}

/// Puts it into the round that is still gathering, or asks before one is begun. What was said of it goes then, so that is
/// asked about too.
fn reopen(room: &mut Room, ui: &mut Ui, id: &CapabilityId) {
    let talk = room.session().judgement(id).talk;
    let was = talk.map(|talk| w::discussion_again_clears(ui.lang, super::in_words(ui, &talk)));
    match (plan::gathering(room.session()).is_some(), was) {
        (true, None) => {
            if let Err(why) = join(room, ui, id) {
                ui.refuse(why);
            }
        }
        (true, Some(was)) => ask_to_join(room, ui, id, was),
        (false, was) => ask_to_begin(room, ui, id, was),
    }
}

fn join(room: &mut Room, ui: &mut Ui, id: &CapabilityId) -> Result<(), String> {
    let next = next_open(room, id);
    let terms = plan::next_terms(room.session());
    room.try_plan(ui, plan::reopen(room.session(), id, terms))?;
    go_on(room, next);
    said(room, ui, id);
    Ok(())
}

fn ask_to_join(room: &Room, ui: &mut Ui, id: &CapabilityId, was: String) {
    let name = wording::capability_name(ui.lang, room.session(), id);
    let title = w::discussion_again_title(ui.lang, name);
    let id = id.clone();
    let then = Then::room(
        move |room, ui, answer| {
            if answer.picked() == Some(0) { join(room, ui, &id) } else { Ok(()) }
        },
    );
    ui.show(Overlay::Picker(Picker::confirm(ui, title, then).with_intro(was)));
}

fn ask_to_begin(room: &Room, ui: &mut Ui, id: &CapabilityId, was: Option<String>) {
    let lang = ui.lang;
    let terms = plan::next_terms(room.session());
    let Some(newest) = room.session().current_round() else { return };
    let closed = match terms.showing {
        Showing::Live => w::discussion_again_live(lang),
        Showing::Hidden | Showing::Revealed => w::discussion_again_hidden(lang),
    };
    let number = newest.number.saturating_add(1);
    let begins = w::discussion_again_intro(lang, newest.number, number);
    let intro: Vec<String> = was.into_iter().chain([begins, closed.to_owned()]).collect();
    let entries = vec![
        Entry::new(w::discussion_again_stay(lang)).key('s'),
        Entry::new(w::discussion_again_go(lang)).key('g'),
        Entry::new(w::key_cancel(lang)).key('n'),
    ];
    let name = wording::capability_name(lang, room.session(), id).to_owned();
    let id = id.clone();
    let then = Then::room(move |room, ui, answer| {
        let goes = match answer.picked() {
            Some(0) => false,
            Some(1) => true,
            _ => return Ok(()),
        };
        let next = next_open(room, &id);
        let terms = plan::next_terms(room.session());
        room.try_plan(ui, plan::reopen(room.session(), &id, terms))?;
        maturity::begun(room);
        go_on(room, next);
        if goes {
            room.place = Place::Stage(Stage::Maturity);
            ui.say(w::discussion_again_back(ui.lang));
        } else {
            stay(room);
            said(room, ui, &id);
        }
        Ok(())
    });
    let title = w::discussion_again_title(lang, name);
    ui.show(Overlay::Picker(Picker::menu(title, entries, then).with_intro(intro.join(" ")).with_cursor(2)));
}

/// Goes on with the figures of the round before, where the new one shows none yet.
fn stay(room: &mut Room) {
    let newest = room.session().current_round().filter(|round| round.is_hidden());
    if let Some(before) = newest.and_then(|round| round.again) {
        room.view_round(before);
    }
}

fn said(room: &Room, ui: &mut Ui, id: &CapabilityId) {
    let Some(round) = room.session().current_round() else { return };
    let name = wording::capability_name(ui.lang, room.session(), id);
    ui.say(w::discussion_again_said(ui.lang, round.order.len(), name, round.number));
}

/// The round to look at besides the one in view: the newest, or the one that it goes on from.
pub(in super::super) fn other_round(room: &Room) -> Option<u16> {
    let newest: &Round = room.session().current_round()?;
    if newest.number == room.figures.round { newest.again } else { Some(newest.number) }
}
