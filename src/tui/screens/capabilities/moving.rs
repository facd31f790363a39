//! Moving things about on the map, and finding a capability on it. Ratings stay with what is moved.

use crate::domain::edit::Edit;
use crate::domain::map::{Area, Capability, Category, Map};
use crate::domain::plan;
use crate::domain::refusal::Refusal;
use crate::domain::session::Session;
use crate::domain::text::Lang;
use crate::i18n::words as w;

use super::super::super::overlay::{Entry, Overlay, Picker, Then};
use super::super::super::room::Room;
use super::super::super::ui::Ui;
use super::answers;
use super::focus::{self, Node};
use super::picture;

/// One place up or down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// Towards the first.
    Up,
    /// Towards the last.
    Down,
}

/// Whether what is in focus has somewhere to go.
pub(super) fn can(room: &Room, lang: Lang) -> Result<(), String> {
    let map = &room.session().map;
    match &room.capabilities.focus {
        Some(Node::Category(_)) => Err(w::capabilities_category_stays(lang).to_owned()),
        Some(Node::Area(_)) if map.categories.len() < 2 => Err(w::capabilities_nowhere(lang).to_owned()),
        Some(Node::Capability(_)) if map.areas.len() < 2 => Err(w::capabilities_nowhere(lang).to_owned()),
        Some(Node::Area(_) | Node::Capability(_)) => Ok(()),
        None => Err(w::capabilities_none(lang).to_owned()),
    }
}

/// Asks where what is in focus is to go.
pub(super) fn relocate(room: &Room, ui: &mut Ui) {
    let map = &room.session().map;
    match &room.capabilities.focus {
        Some(Node::Capability(id)) => map.capability(id).into_iter().for_each(|it| to_area(room, ui, it)),
        Some(Node::Area(id)) => map.area(id).into_iter().for_each(|it| to_category(room, ui, it)),
        Some(Node::Category(_)) | None => {}
    }
}

fn to_area(room: &Room, ui: &mut Ui, own: &Capability) {
    let map = &room.session().map;
    let areas: Vec<&Area> = map.categories.iter().flat_map(|it| map.areas_of(&it.id)).collect();
    let entry = |area: &&Area| {
        let category = map.category(&area.category).map_or("", |it| it.name.get(ui.lang));
        Entry {
            refused: there_already(ui.lang, area.id == own.area),
            ..Entry::new(area.name.get(ui.lang)).note(category)
        }
    };
    let entries = areas.iter().map(entry).collect();
    let ids: Vec<_> = areas.iter().map(|area| area.id.clone()).collect();
    let id = own.id.clone();
    let then = Then::room(move |room, ui, answer| {
        let Some(to) = answer.picked().and_then(|place| ids.get(place)) else { return Ok(()) };
        let (id, to) = (id.clone(), to.clone());
        move_there(room, ui, move |room| {
            let last = room.session().map.capabilities_of(&to).count();
            plan::move_capability(room.session(), &id, &to, last)
        })
    });
    pick(room, ui, entries, then);
}

fn to_category(room: &Room, ui: &mut Ui, own: &Area) {
    let map = &room.session().map;
    let entry = |category: &Category| Entry {
        refused: there_already(ui.lang, category.id == own.category),
        ..Entry::new(category.name.get(ui.lang))
    };
    let entries = map.categories.iter().map(entry).collect();
    let ids: Vec<_> = map.categories.iter().map(|it| it.id.clone()).collect();
    let id = own.id.clone();
    let then = Then::room(move |room, ui, answer| {
        let Some(to) = answer.picked().and_then(|place| ids.get(place)) else { return Ok(()) };
        let (id, to) = (id.clone(), to.clone());
        move_there(room, ui, move |room| {
            let last = room.session().map.areas_of(&to).count();
            plan::move_area(room.session(), &id, &to, last)
        })
    });
    pick(room, ui, entries, then);
}

/// Moves what is in focus, after saying what becomes of the answers on it.
fn move_there(
    room: &mut Room,
    ui: &mut Ui,
    planned: impl Fn(&Room) -> Result<Edit, Refusal> + 'static,
) -> Result<(), String> {
    let Some(node) = room.capabilities.focus.clone() else { return Ok(()) };
    let title = w::capabilities_move_why(ui.lang, focus::name(room.session(), ui.lang, &node));
    let said = answers::before_moving(room.session(), ui.lang, &node);
    answers::ask(room, ui, title, said, move |room, ui, why| {
        let planned = planned(room);
        room.try_plan(ui, answers::because(room, planned, why))
    })
}

fn there_already(lang: Lang, is_there: bool) -> Option<String> {
    is_there.then(|| w::capabilities_there_already(lang).to_owned())
}

fn pick(room: &Room, ui: &mut Ui, entries: Vec<Entry>, then: Then) {
    let Some(node) = &room.capabilities.focus else { return };
    let title = w::capabilities_move_title(ui.lang, focus::name(room.session(), ui.lang, node));
    ui.show(Overlay::Picker(Picker::one(title, entries, then)));
}

/// Moves what is in focus one place within its own list.
pub(super) fn shift(room: &mut Room, ui: &mut Ui, way: Way) {
    let Some(node) = room.capabilities.focus.clone() else { return };
    let session = room.session();
    let planned = place(session, &node).and_then(|place| {
        let beyond = || Refusal::Beyond { index: 0, length: 0 };
        let index = match way {
            Way::Up => place.checked_sub(1).ok_or_else(beyond)?,
            Way::Down => place + 1,
        };
        match &node {
            Node::Category(id) => plan::move_category(session, id, index),
            Node::Area(id) => {
                let category = session.map.area(id).map(|it| it.category.clone()).ok_or_else(beyond)?;
                plan::move_area(session, id, &category, index)
            }
            Node::Capability(id) => {
                let area = session.map.capability(id).map(|it| it.area.clone()).ok_or_else(beyond)?;
                plan::move_capability(session, id, &area, index)
            }
        }
    });
    room.plan(ui, planned);
}

/// Asks which capability to go to.
pub(super) fn search(room: &Room, ui: &mut Ui) {
    let map = &room.session().map;
    let found = focus::in_order(map);
    let ids: Vec<_> = found.iter().map(|it| it.id.clone()).collect();
    let entries = found.iter().map(|it| entry(map, ui.lang, it)).collect();
    let then = Then::room(move |room, _, answer| {
        if let Some(id) = answer.picked().and_then(|place| ids.get(place)) {
            room.capabilities.focus = Some(Node::Capability(id.clone()));
            picture::reveal(room);
        }
        Ok(())
    });
    ui.show(Overlay::Picker(Picker::one(w::capabilities_search_title(ui.lang), entries, then)));
}

/// A capability in a list, with its area at the right.
pub(super) fn entry(map: &Map, lang: Lang, capability: &Capability) -> Entry {
    let area = map.area(&capability.area).map_or("", |it| it.name.get(lang));
    Entry::new(capability.name.get(lang)).note(area)
}

/// Its place among its own kin.
fn place(session: &Session, node: &Node) -> Result<usize, Refusal> {
    let map = &session.map;
    let found = match node {
        Node::Category(id) => map.categories.iter().position(|it| it.id == *id),
        Node::Area(id) => {
            map.area(id).and_then(|own| map.areas_of(&own.category).position(|it| it.id == own.id))
        }
        Node::Capability(id) => {
            map.capability(id).and_then(|own| map.capabilities_of(&own.area).position(|it| it.id == own.id))
        }
    };
    found.ok_or(Refusal::Beyond { index: 0, length: 0 })
}
