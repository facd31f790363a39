//! From candidates to the map: a cluster becomes an area, candidates become capabilities or part of one.

use crate::domain::edit::Edit;
use crate::domain::id::{AreaId, CapabilityId, CategoryId, ClusterId, NoteId};
use crate::domain::map::Map;
use crate::domain::plan;
use crate::domain::refusal::Refusal;
use crate::domain::session::Session;
use crate::domain::text::{Lang, Text};
use crate::i18n::words as w;

use super::super::super::super::overlay::{Entry, Field, Form, Overlay, Picker, Then};
use super::super::super::super::room::Room;
use super::super::super::super::ui::Ui;
use super::super::super::notes::board;
use super::super::focus;

/// What is to become something: a whole cluster, or single candidates.
#[derive(Clone)]
enum What {
    Cluster(ClusterId),
    Notes(Vec<NoteId>),
}

/// Where it goes.
#[derive(Clone)]
enum Where {
    /// Into an area that is there.
    Area(AreaId),
    /// Into a new area of a category.
    NewIn(CategoryId),
    /// Into a new area of a new category.
    NewCategory,
}

/// Whether something in focus can become something.
pub(super) fn can(room: &Room, lang: Lang) -> Result<(), String> {
    let session = room.session();
    let ready = match what(room) {
        None => false,
        // An empty cluster becomes an empty area, once.
        Some(What::Cluster(id)) => {
            let is_area = session.clusters.iter().any(|it| it.id == id && it.area.is_some());
            !is_area || count(session, &What::Cluster(id)) > 0
        }
        Some(What::Notes(_)) if session.map.areas.is_empty() => {
            return Err(w::candidates_no_areas(lang).to_owned());
        }
        Some(notes) => count(session, &notes) > 0,
    };
    if ready { Ok(()) } else { Err(w::candidates_none_ready(lang).to_owned()) }
}

/// Asks where the candidates go; a cluster that is an area already fills that one at once.
pub(super) fn start(room: &mut Room, ui: &mut Ui) {
    let Some(what) = what(room) else { return };
    let session = room.session();
    if let What::Cluster(id) = &what {
        let known = session.clusters.iter().find(|it| it.id == *id).and_then(|it| it.area.clone());
        if let Some(area) = known {
            let planned = planned(session, &what, &Where::Area(area), ui.lang);
            let count = count(session, &what);
            if room.plan(ui, planned) {
                ui.say(w::candidates_became(ui.lang, count));
            }
            return;
        }
    }
    let (places, entries, cursor) = places(room, ui.lang, &what);
    let title = match &what {
        What::Cluster(id) => w::candidates_area_title(ui.lang, cluster_name(session, id)),
        What::Notes(_) => w::candidates_become_title(ui.lang, count(session, &what)),
    };
    let then = Then::room(move |room, ui, answer| {
        match answer.picked().and_then(|at| places.get(at)) {
            None => return Ok(()),
            Some(Where::NewCategory) => name_category(room, ui, &what),
            Some(place) => make(room, ui, &what, place)?,
        }
        Ok(())
    });
    ui.show(Overlay::Picker(Picker::one(title, entries, then).with_cursor(cursor)));
}

/// Asks which capability the candidates are part of.
pub(super) fn part_of(room: &Room, ui: &mut Ui) {
    let ids = board::target_ids(room);
    let map = &room.session().map;
    let capabilities = focus::in_order(map);
    let entries = capabilities.iter().map(|it| {
        Entry::new(it.name.get(ui.lang)).note(map.area(&it.area).map_or("", |area| area.name.get(ui.lang)))
    });
    let entries = entries.collect();
    let known: Vec<CapabilityId> = capabilities.iter().map(|it| it.id.clone()).collect();
    let title = w::candidates_part_title(ui.lang, ids.len());
    let then = Then::room(move |room, ui, answer| {
        let Some(id) = answer.picked().and_then(|at| known.get(at)) else { return Ok(()) };
        let next = board::next_after(room, &ids);
        let planned = plan::become_part_of(room.session(), &ids, id);
        room.try_plan(ui, planned)?;
        board::placed(room, next);
        let name = room.session().map.capability(id).map_or("", |it| it.name.get(ui.lang));
        ui.say(w::candidates_part_done(ui.lang, ids.len(), name));
        Ok(())
    });
    ui.show(Overlay::Picker(Picker::one(title, entries, then)));
}

/// The marked candidates, else the cluster that the cursor is on, else the candidate under it.
fn what(room: &Room) -> Option<What> {
    let ids = board::target_ids(room);
    if ids.is_empty() {
        return board::cluster(room).map(|cluster| What::Cluster(cluster.id.clone()));
    }
    Some(What::Notes(ids))
}

/// How many candidates would become something.
fn count(session: &Session, what: &What) -> usize {
    let meant = plan::open_candidates(session).filter(|note| match what {
        What::Cluster(id) => note.cluster.as_ref() == Some(id),
        What::Notes(ids) => ids.contains(&note.id),
    });
    meant.count()
}

/// Where the candidates can go, and which of it is most likely meant.
fn places(room: &Room, lang: Lang, what: &What) -> (Vec<Where>, Vec<Entry>, usize) {
    let (session, map) = (room.session(), &room.session().map);
    let mut places = Vec::new();
    let mut entries = Vec::new();
    if let What::Cluster(id) = what {
        let name = cluster_name(session, id);
        for category in &map.categories {
            places.push(Where::NewIn(category.id.clone()));
            entries.push(Entry::new(w::candidates_new_area(lang, category.name.get(lang), name)));
        }
        places.push(Where::NewCategory);
        entries.push(Entry::new(w::candidates_new_category(lang, name)));
    }
    for area in in_order(map) {
        places.push(Where::Area(area.clone()));
        entries.push(Entry::new(focus::path(map, lang, &area)));
    }
    // A candidate most likely goes where its cluster went.
    let home = board::cluster(room).and_then(|cluster| cluster.area.as_ref());
    let cursor = places.iter().position(|place| matches!(place, Where::Area(id) if Some(id) == home));
    (places, entries, cursor.unwrap_or(0))
}

fn in_order(map: &Map) -> impl Iterator<Item = AreaId> {
    let areas = map.categories.iter().flat_map(|category| map.areas_of(&category.id));
    areas.map(|area| area.id.clone())
}

fn name_category(room: &Room, ui: &mut Ui, what: &What) {
    let What::Cluster(id) = what.clone() else { return };
    let title = w::candidates_new_category(ui.lang, cluster_name(room.session(), &id));
    let then = Then::room(move |room, ui, answer| {
        let what = What::Cluster(id.clone());
        let count = count(room.session(), &what);
        let name = Text::typed(ui.lang, answer.field(0));
        let planned = plan::become_new_category(room.session(), &id, name, ui.lang);
        room.try_plan(ui, planned)?;
        ui.say(w::candidates_became(ui.lang, count));
        Ok(())
    });
    let field = Field::line(w::candidates_category_name(ui.lang), "");
    ui.show(Overlay::Form(Form::new(title, vec![field], then)));
}

fn make(room: &mut Room, ui: &mut Ui, what: &What, place: &Where) -> Result<(), String> {
    let count = count(room.session(), what);
    let next = match what {
        What::Notes(ids) => board::next_after(room, ids),
        What::Cluster(_) => None,
    };
    let planned = planned(room.session(), what, place, ui.lang);
    room.try_plan(ui, planned)?;
    board::placed(room, next);
    ui.say(w::candidates_became(ui.lang, count));
    Ok(())
}

fn planned(session: &Session, what: &What, place: &Where, lang: Lang) -> Result<Edit, Refusal> {
    match (what, place) {
        (What::Cluster(id), Where::NewIn(category)) => plan::become_area(session, id, category, lang),
        (What::Cluster(id), Where::Area(area)) => plan::fill_area(session, id, area, lang),
        (What::Notes(ids), Where::Area(area)) => plan::become_capabilities(session, ids, area, lang),
        (What::Cluster(_) | What::Notes(_), Where::NewCategory) | (What::Notes(_), Where::NewIn(_)) => {
            Ok(Edit::Batch(Vec::new()))
        }
    }
}

fn cluster_name<'a>(session: &'a Session, id: &ClusterId) -> &'a str {
    session.clusters.iter().find(|it| it.id == *id).map_or("", |cluster| cluster.name.as_str())
}
