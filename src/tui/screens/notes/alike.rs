//! Notes that may say the same, a pair at a time: the group says whether they do, nothing happens by itself.
//!
//! Looking for them goes on while the board is in view, a short piece between the keys. What has been found is offered
//! as long as it makes sense in the session as it stands: an answer takes the pair away, undo brings it back.

mod draw;
mod offers;

use crate::analysis::likeness::{STEP, Search};
use crate::domain::id::NoteId;
use crate::domain::note::{Note, Sheet};
use crate::domain::plain::Plain;
use crate::domain::plan;
use crate::domain::session::Session;
use crate::domain::text::Lang;
use crate::i18n::words as w;

use super::super::super::action::Motion;
use super::super::super::room::Room;
use super::super::super::runtime::Flow;
use super::super::super::ui::Ui;
use super::View;

pub(super) use draw::{count, draw, found};
use offers::{Offer, offers};

/// What is done with a pair of notes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Show the pairs.
    Open,
    /// Go back to the board.
    Close,
    /// Put the lower note beneath the upper one.
    Merge,
    /// Say that they are not the same, so that they are never offered again.
    Apart,
    /// Let the two change places.
    Swap,
}

/// What is remembered of a sheet's pairs.
#[derive(Default)]
pub(super) struct Alike {
    search: Option<Search>,
    /// What the search looks through, in the order of its places.
    notes: Vec<(NoteId, Plain)>,
    lang: Lang,
    offers: Vec<Offer>,
    /// The edit that the offers were made after.
    after: Option<u64>,
    at: usize,
    swapped: bool,
    /// The pairs that have been answered, the newest last: undo leads back to them.
    answered: Vec<Offer>,
}

impl Alike {
    /// How much has been looked through, in percent; `None` where there is nothing left to do.
    fn percent(&self) -> Option<usize> {
        self.search.as_ref().filter(|search| !search.is_done()).map(Search::percent)
    }

    /// Begins to search where notes have come, gone or been written anew, and makes the offers anew where anything has
    /// changed. The first piece of work is done at once: for an ordinary board that is all of it.
    fn follow(&mut self, session: &Session, sheet: Sheet) {
        if self.after == Some(session.edit) {
            return;
        }
        let own = || session.notes.iter().filter(|note| note.sheet == sheet);
        let known = self.notes.iter().map(|(id, text)| (id, text));
        if self.search.is_none()
            || self.lang != session.language
            || !own().map(|it| (&it.id, &it.text)).eq(known)
        {
            self.notes = own().map(|note| (note.id.clone(), note.text.clone())).collect();
            self.lang = session.language;
            let texts = self.notes.iter().map(|(_, text)| text.to_string()).collect();
            let mut search = Search::new(texts, self.lang);
            search.step(STEP);
            self.search = Some(search);
        }
        self.after = Some(session.edit);
        self.offer(session);
    }

    /// Makes the offers anew and stays with the pair in view, or goes to one whose answer was taken back.
    fn offer(&mut self, session: &Session) {
        let pairs = self.search.as_ref().map_or(&[][..], Search::pairs);
        let here = self.offers.get(self.at).cloned();
        self.offers = offers(session, &self.notes, pairs);
        let place = |offer: &Offer| self.offers.iter().position(|it| it.is(offer));
        let back = self.answered.last().and_then(place);
        let stays = here.as_ref().and_then(place);
        if back.is_some() {
            self.answered.pop();
        }
        if stays.is_none() || back.is_some() {
            self.swapped = false;
        }
        self.at = back.or(stays).unwrap_or(self.at).min(self.offers.len().saturating_sub(1));
    }

    /// The pair in view, the upper note first.
    fn pair(&self) -> Option<(&NoteId, &NoteId)> {
        let offer = self.offers.get(self.at)?;
        Some(if self.swapped { (&offer.lower, &offer.upper) } else { (&offer.upper, &offer.lower) })
    }

    fn go(&mut self, at: usize) {
        if at != self.at && at < self.offers.len() {
            self.at = at;
            self.swapped = false;
        }
    }
}

/// Brings the offers in line with the session.
pub(super) fn refresh(room: &mut Room) {
    let sheet = room.sheet();
    let mut alike = std::mem::take(&mut room.notes_mut().alike);
    alike.follow(room.session(), sheet);
    room.notes_mut().alike = alike;
}

/// Whether there is more to look through.
pub(super) fn is_searching(room: &Room) -> bool {
    room.notes().alike.percent().is_some()
}

/// Looks through a few more notes; tells whether that shows.
pub(super) fn search(room: &mut Room) -> Flow {
    let mut alike = std::mem::take(&mut room.notes_mut().alike);
    let shown = |alike: &Alike| (alike.percent().map(|percent| percent / 10), alike.offers.len());
    let before = shown(&alike);
    let found = alike.search.as_mut().map(|search| {
        let found = search.pairs().len();
        search.step(STEP);
        search.pairs().len() > found
    });
    if found == Some(true) {
        alike.offer(room.session());
    }
    let flow = if shown(&alike) == before { Flow::Same } else { Flow::Redraw };
    room.notes_mut().alike = alike;
    flow
}

/// Whether an action is possible now.
pub(super) fn can(room: &Room, ui: &Ui, act: Act) -> Result<(), String> {
    let alike = &room.notes().alike;
    match act {
        Act::Close => return Ok(()),
        Act::Merge | Act::Apart => room.writable(ui)?,
        Act::Open | Act::Swap => {}
    }
    match (alike.offers.is_empty(), alike.percent()) {
        (false, _) => Ok(()),
        (true, Some(_)) if act == Act::Open => Ok(()),
        (true, Some(_)) => Err(w::alike_wait(ui.lang).to_owned()),
        (true, None) => Err(w::alike_none(ui.lang).to_owned()),
    }
}

/// Does an action.
pub(super) fn act(room: &mut Room, ui: &mut Ui, act: Act) {
    refresh(room);
    match act {
        Act::Open => room.notes_mut().view = View::Alike,
        Act::Close => room.notes_mut().view = View::Board,
        Act::Swap => room.notes_mut().alike.swapped ^= true,
        Act::Merge | Act::Apart => answer(room, ui, act),
    }
    refresh(room);
}

fn answer(room: &mut Room, ui: &mut Ui, act: Act) {
    let alike = &room.notes().alike;
    let Some(((upper, lower), offer)) = alike.pair().zip(alike.offers.get(alike.at).cloned()) else { return };
    let session = room.session();
    let planned = match act {
        Act::Merge => {
            let [upper, lower] = [upper, lower].map(|id| offers::root(session, id).clone());
            plan::merge_notes(session, &upper, &[lower])
        }
        Act::Apart | Act::Open | Act::Close | Act::Swap => plan::tell_apart(session, upper, lower),
    };
    if room.plan(ui, planned) {
        room.notes_mut().alike.answered.push(offer);
        ui.say(if act == Act::Merge { w::alike_merged(ui.lang) } else { w::alike_apart(ui.lang) });
    }
}

/// The upper note of the pair in view.
pub(super) fn upper(room: &Room) -> Option<&NoteId> {
    room.notes().alike.pair().map(|(upper, _)| upper)
}

/// Goes to another pair.
pub(super) fn motion(room: &mut Room, motion: Motion) {
    refresh(room);
    let alike = &mut room.notes_mut().alike;
    let motion = match motion {
        Motion::Left => Motion::Up,
        Motion::Right => Motion::Down,
        Motion::Up | Motion::Down | Motion::PageUp | Motion::PageDown | Motion::First | Motion::Last => {
            motion
        }
    };
    alike.go(motion.along(alike.at, alike.offers.len(), 10));
}

/// Goes to the pair in this row.
pub(super) fn click(room: &mut Room, at: usize) {
    refresh(room);
    room.notes_mut().alike.go(at);
}

fn note<'a>(session: &'a Session, id: &NoteId) -> Option<&'a Note> {
    session.notes.iter().find(|note| note.id == *id)
}
