//! Notes that the mouse holds: taken up where the button went down, dropped where it came up.
//!
//! What counts as a drag is decided in `drag.rs`; here it only has a place to begin and one to end. Notes go into
//! clusters, out of them and aside by mouse; they are never put beneath one another by it.

use crate::domain::id::{ClusterId, NoteId};
use crate::domain::note::Note;
use crate::domain::plan;
use crate::domain::session::Session;
use crate::domain::text::Lang;
use crate::i18n::words as w;

use super::super::super::super::room::Room;
use super::super::super::super::ui::{Hold, Ui};
use super::{Board, Row, placed, refresh};

/// What a click or a drop can hit on the board, by the second number of its spot.
pub(super) mod part {
    /// A row of the list, by its place.
    pub(in super::super) const ROW: usize = 0;
    /// The column of the loose notes below the last of them.
    pub(in super::super) const LOOSE: usize = 1;
    /// A name in the legend, by the cluster's number.
    pub(in super::super) const LEGEND: usize = 2;
}

/// What the mouse holds.
#[derive(Debug)]
pub(super) struct Held {
    ids: Vec<NoteId>,
    /// Where it would be dropped.
    pub(super) over: Option<Target>,
    /// Whether it has been moved yet.
    pub(super) moved: bool,
}

/// Where notes can be dropped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Target {
    /// Among the notes in no cluster.
    Loose,
    /// In a cluster.
    Cluster(ClusterId),
    /// Among those put aside.
    Aside,
}

/// The mouse takes hold of a note, moves what it holds, drops it or lets go of it.
pub(in super::super) fn hold(room: &mut Room, ui: &mut Ui, hold: Hold) {
    refresh(room);
    match hold {
        Hold::Taken(spot) => {
            let ids = if room.writable(ui).is_ok() { taken(room, spot) } else { None };
            room.notes_mut().board.held = ids.map(|ids| Held { ids, over: None, moved: false });
        }
        Hold::Over(spot) => {
            let over = spot.and_then(|spot| target(room, spot));
            if let Some(held) = &mut room.notes_mut().board.held {
                (held.over, held.moved) = (over, true);
            }
        }
        Hold::Dropped(spot) => {
            let over = spot.and_then(|spot| target(room, spot));
            if let (Some(held), Some(over)) = (room.notes_mut().board.held.take(), over) {
                put(room, ui, &held.ids, &over);
            }
        }
        Hold::LetGo => room.notes_mut().board.held = None,
    }
}

/// What dropping here would come to, in words.
pub(super) fn said(session: &Session, lang: Lang, held: &Held) -> String {
    let count = held.ids.len();
    match &held.over {
        None => w::notes_drag_where(lang, count),
        Some(over) if is_there(session, &held.ids, over) => w::notes_drag_stays(lang).to_owned(),
        Some(Target::Loose) => w::notes_drag_out(lang, count),
        Some(Target::Aside) => w::notes_drag_aside(lang, count),
        Some(Target::Cluster(id)) => {
            let cluster = session.clusters.iter().find(|it| it.id == *id);
            w::notes_drag_into(lang, count, cluster.map_or("", |it| it.name.as_str()))
        }
    }
}

/// The notes that are taken up at a spot: all marked ones where the one there is marked.
fn taken(room: &Room, (place, part): (usize, usize)) -> Option<Vec<NoteId>> {
    let board = &room.notes().board;
    let row = board.list.rows.get(place).filter(|_| part == part::ROW)?;
    let Row::Note(at, _) = row else { return None };
    let id = &room.session().notes.get(*at)?.id;
    if !board.marked.contains(id) {
        return Some(vec![id.clone()]);
    }
    let marked = room.session().notes.iter().filter(|note| board.marked.contains(&note.id));
    Some(marked.map(|note| note.id.clone()).collect())
}

fn target(room: &Room, (place, part): (usize, usize)) -> Option<Target> {
    let (session, list) = (room.session(), &room.notes().board.list);
    match part {
        part::LOOSE => Some(Target::Loose),
        part::LEGEND => {
            let cluster = session.clusters_on(room.sheet()).nth(place.checked_sub(1)?)?;
            Some(Target::Cluster(cluster.id.clone()))
        }
        _ => match list.rows.get(place)? {
            Row::Loose => Some(Target::Loose),
            Row::Aside(_) => Some(Target::Aside),
            Row::Cluster(at, ..) => session.clusters.get(*at).map(|it| Target::Cluster(it.id.clone())),
            Row::Note(at, _) => session.notes.get(*at).map(of),
        },
    }
}

/// Where a note lies.
fn of(note: &Note) -> Target {
    match &note.cluster {
        _ if note.aside => Target::Aside,
        Some(id) => Target::Cluster(id.clone()),
        None => Target::Loose,
    }
}

/// Whether all these notes lie there already.
fn is_there(session: &Session, ids: &[NoteId], target: &Target) -> bool {
    let mut held = session.notes.iter().filter(|note| ids.contains(&note.id));
    held.all(|note| of(note) == *target)
}

fn put(room: &mut Room, ui: &mut Ui, ids: &[NoteId], target: &Target) {
    let session = room.session();
    if is_there(session, ids, target) {
        return;
    }
    let planned = match target {
        Target::Loose => plan::take_out_of_cluster(session, ids),
        Target::Cluster(id) => plan::put_in_cluster(session, id, ids),
        Target::Aside => plan::put_notes_aside(session, ids),
    };
    if !room.plan(ui, planned) {
        return;
    }
    placed(room, None);
    let (lang, count) = (ui.lang, ids.len());
    ui.say(match target {
        Target::Loose => w::notes_taken_out(lang, count),
        Target::Aside => w::notes_put_aside(lang, count),
        Target::Cluster(id) => {
            let name = room.session().clusters.iter().find(|it| it.id == *id).map(|it| it.name.clone());
            w::notes_clustered(lang, count, name.unwrap_or_default())
        }
    });
}

impl Board {
    /// Where what the mouse holds would be dropped.
    pub(super) fn over(&self) -> Option<&Target> {
        self.held.as_ref()?.over.as_ref()
    }
}
