//! The windows over a note that is read: a name for a new cluster, a cluster to pick, a note that says the same.

use crate::analysis::likeness::likeness;
use crate::domain::id::NoteId;
use crate::domain::note::Note;
use crate::domain::plan;
use crate::i18n::words as w;

use super::super::super::super::overlay::{Entry, Overlay, Picker, Then};
use super::super::super::super::room::Room;
use super::super::super::super::ui::Ui;
use super::super::board;
use super::{now, now_id, placed};

/// Beyond so many notes, looking for the likeliest would be felt.
const COMPARED: usize = 600;

pub(super) fn new_cluster(room: &Room, ui: &mut Ui) {
    let Some(id) = now_id(room) else { return };
    let form = board::cluster_form(ui, 1, move |room, ui, name| {
        let planned = plan::new_cluster(room.session(), room.sheet(), name, std::slice::from_ref(&id));
        room.try_plan(ui, planned)?;
        let said = w::notes_clustered(ui.lang, 1, name);
        placed(room, ui, said);
        Ok(())
    });
    ui.show(form);
}

pub(super) fn pick(room: &Room, ui: &mut Ui) {
    let Some(id) = now_id(room) else { return };
    let picker = board::cluster_picker(room, ui, 1, move |room, ui, cluster, name| {
        let planned = plan::put_in_cluster(room.session(), cluster, std::slice::from_ref(&id));
        room.try_plan(ui, planned)?;
        let said = w::notes_clustered(ui.lang, 1, name);
        placed(room, ui, said);
        Ok(())
    });
    ui.show(picker);
}

pub(super) fn same(room: &Room, ui: &mut Ui) {
    let Some(note) = now(room) else { return };
    let own = note.id.clone();
    let others = others(room);
    let entries = others.iter().map(|other| Entry::new(other.text.as_str())).collect();
    let ids: Vec<NoteId> = others.into_iter().map(|other| other.id.clone()).collect();
    let intro = w::reading_same_intro(ui.lang, &note.text);
    let then = Then::room(move |room, ui, answer| {
        let Some(under) = answer.picked().and_then(|at| ids.get(at)) else { return Ok(()) };
        let planned = plan::merge_notes(room.session(), under, std::slice::from_ref(&own));
        room.try_plan(ui, planned)?;
        let text = room.session().notes.iter().find(|it| it.id == *under).map(|it| it.text.clone());
        let said = w::reading_beneath(ui.lang, text.unwrap_or_default());
        placed(room, ui, said);
        Ok(())
    });
    let picker = Picker::one(w::reading_same_title(ui.lang), entries, then).with_intro(intro);
    ui.show(Overlay::Picker(picker));
}

/// Whether there is a note that this one could lie beneath.
pub(super) fn has_other(room: &Room) -> bool {
    now(room).is_some_and(|note| heads(room, note).next().is_some())
}

/// The notes that this one could lie beneath, the likeliest first, then those read last.
fn others(room: &Room) -> Vec<&Note> {
    let Some(note) = now(room) else { return Vec::new() };
    let reading = &room.notes().reading;
    let compared = heads(room, note).count() <= COMPARED;
    let (text, lang) = (note.text.as_str(), room.session().language);
    let alike = |other: &Note| if compared { likeness(text, other.text.as_str(), lang).score } else { 0.0 };
    let read = |other: &Note| reading.order.iter().take(reading.at).position(|id| *id == other.id);
    let mut ranked: Vec<(f64, Option<usize>, &Note)> =
        heads(room, note).map(|other| (alike(other), read(other), other)).collect();
    ranked.sort_by(|one, other| other.0.total_cmp(&one.0).then(other.1.cmp(&one.1)));
    ranked.into_iter().map(|(_, _, other)| other).collect()
}

/// The other notes of the sheet that lie beneath none.
fn heads<'a>(room: &'a Room, note: &'a Note) -> impl Iterator<Item = &'a Note> {
    let all = room.session().notes_on(room.sheet());
    all.filter(|other| other.beneath.is_none() && other.id != note.id)
}
