//! What is in focus: a category, an area or a capability, by id, so that it stays in focus wherever it moves.

use crate::domain::edit::Edit;
use crate::domain::id::AreaId;
pub(super) use crate::domain::map::Part as Node;
use crate::domain::map::{Area, Capability, Category, Map};
use crate::domain::session::Session;
use crate::domain::text::Lang;

use super::super::super::room::Room;

/// The capability in focus.
pub(super) fn capability(room: &Room) -> Option<&Capability> {
    match room.capabilities.focus.as_ref()? {
        Node::Capability(id) => room.session().map.capability(id),
        Node::Area(_) | Node::Category(_) => None,
    }
}

/// The area in focus, or that of the capability in focus, or the first of the category in focus.
pub(super) fn area(room: &Room) -> Option<&Area> {
    let map = &room.session().map;
    match room.capabilities.focus.as_ref()? {
        Node::Capability(id) => map.area(&map.capability(id)?.area),
        Node::Area(id) => map.area(id),
        Node::Category(id) => map.areas.iter().find(|area| area.category == *id),
    }
}

/// The category that what is in focus belongs to.
pub(super) fn category(room: &Room) -> Option<&Category> {
    let map = &room.session().map;
    match room.capabilities.focus.as_ref()? {
        Node::Category(id) => map.category(id),
        Node::Area(id) => map.category(&map.area(id)?.category),
        Node::Capability(id) => map.category(&map.area(&map.capability(id)?.area)?.category),
    }
}

/// Its name.
pub(super) fn name(session: &Session, lang: Lang, node: &Node) -> String {
    let map = &session.map;
    let name = match node {
        Node::Category(id) => map.category(id).map(|it| it.name.get(lang)),
        Node::Area(id) => map.area(id).map(|it| it.name.get(lang)),
        Node::Capability(id) => map.capability(id).map(|it| it.name.get(lang)),
    };
    name.unwrap_or_default().to_owned()
}

/// Category and area of an area: `Kärnförmågor › Förvalta`.
#[must_use]
pub fn path(map: &Map, lang: Lang, area: &AreaId) -> String {
    let Some(area) = map.area(area) else { return String::new() };
    let category = map.category(&area.category).map_or("", |it| it.name.get(lang));
    format!("{category} › {}", area.name.get(lang))
}

/// The capabilities on the map, in map order.
pub(super) fn in_order(map: &Map) -> Vec<&Capability> {
    let areas = map.categories.iter().flat_map(|category| map.areas_of(&category.id));
    areas.flat_map(|area| map.capabilities_of(&area.id)).collect()
}

/// The first thing that an edit puts on the map.
pub(super) fn added(edit: &Edit) -> Option<Node> {
    edit.singles()
        .find_map(|single| if let Edit::Add(item, _) = single { item.reference().part() } else { None })
}
