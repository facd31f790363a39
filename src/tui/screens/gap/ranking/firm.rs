//! How firm the first places are: worked out a short piece at a time while the ranking is in view, between the keys.
//!
//! What is known is of the session as it stood at one edit; the next edit begins anew. While another view is shown the
//! work rests.

use crate::analysis::firmness::{Firmness, STEP, Unasked, Word};
use crate::domain::method::Stage;
use crate::i18n::words as w;

use super::super::super::super::room::{Place, Room};
use super::super::super::super::runtime::Flow;
use super::super::super::super::theme::Role;
use super::super::super::super::ui::Ui;
use super::super::view::View;

/// What is known so far.
#[derive(Debug, Default)]
pub(in super::super) struct Firm {
    /// The edit and the round that it is of.
    of: Option<(u64, u16)>,
    found: Option<Result<Firmness, Unasked>>,
}

impl Firm {
    fn working(&self) -> Option<&Firmness> {
        self.found.as_ref()?.as_ref().ok().filter(|firmness| !firmness.is_done())
    }
}

/// Begins anew where the session or the round in view is another. The first piece of work is done at once: for an
/// ordinary session that is all of it.
pub(in super::super) fn follow(room: &mut Room) {
    let of = Some(state(room));
    if room.gap.firm.of == of {
        return;
    }
    let mut found = Firmness::new(room.session(), &room.figures);
    if let Ok(firmness) = &mut found {
        firmness.step(room.session(), &room.figures, STEP);
    }
    room.gap.firm = Firm { of, found: Some(found) };
}

/// Whether there is more to try, and somebody is looking at it.
#[must_use]
pub fn is_working(room: &Room) -> bool {
    let shown = room.place == Place::Stage(Stage::Gap) && room.gap.view == View::Ranking;
    shown && room.gap.firm.of == Some(state(room)) && room.gap.firm.working().is_some()
}

/// Tries a little more; tells whether that shows.
pub fn work_on(room: &mut Room) -> Flow {
    if !is_working(room) {
        return Flow::Same;
    }
    let mut firm = std::mem::take(&mut room.gap.firm);
    let shown = |firm: &Firm| firm.working().map(Firmness::tried);
    let before = shown(&firm);
    if let Some(Ok(firmness)) = &mut firm.found {
        firmness.step(room.session(), &room.figures, STEP);
    }
    let flow = if shown(&firm) == before { Flow::Same } else { Flow::Redraw };
    room.gap.firm = firm;
    flow
}

/// What is known of the session as it stands; `None` while nothing is.
pub(super) fn found(room: &Room) -> Option<Result<&Firmness, Unasked>> {
    let firm = Some(&room.gap.firm).filter(|firm| firm.of == Some(state(room)))?;
    Some(firm.found.as_ref()?.as_ref().map_err(|unasked| *unasked))
}

/// The word for a row, where it is one of the top.
pub(super) fn word(room: &Room, ui: &Ui, row: usize) -> Option<(&'static str, Role)> {
    let firmness = found(room)?.ok()?;
    let member = firmness.member(row).filter(|member| member.rated)?;
    Some(match firmness.word(member) {
        Some(Word::Firm) => (w::ranking_firm(ui.lang), Role::Good),
        Some(Word::Mostly) => (w::ranking_mostly(ui.lang), Role::Plain),
        Some(Word::Fragile) => (w::ranking_fragile(ui.lang), Role::Warning),
        None => ("…", Role::Dim),
    })
}

/// What the figures in view are of.
fn state(room: &Room) -> (u64, u16) {
    (room.session().edit, room.figures.round)
}

/// How many of the top are firm, or how far the work has come.
pub(super) fn summary(room: &Room, ui: &Ui) -> Option<String> {
    let firmness = found(room)?.ok()?;
    let members = firmness.members();
    if !firmness.is_done() {
        return Some(w::ranking_trying(ui.lang, firmness.of(), members.len(), firmness.tried()));
    }
    let count = |word| members.iter().filter(|member| firmness.word(member) == Some(word)).count();
    let [firm, mostly, fragile] = [Word::Firm, Word::Mostly, Word::Fragile].map(count);
    Some(w::ranking_summary(ui.lang, firm, fragile, mostly, members.len()))
}
