//! The picture of the map: the box in focus, travelling from box to box, and what stands in the boxes.

use ratatui::layout::Rect;

use crate::domain::text::Lang;
use crate::i18n::words as w;

use super::super::super::action::Motion;
use super::super::super::canvas::Canvas;
use super::super::super::room::Room;
use super::super::super::theme::Role;
use super::super::super::ui::Ui;
use super::super::super::widgets::map::{self, Brush, Direction, Kept, MapLayout, Paint, View};
use super::focus::Node;

/// What the picture remembers.
#[derive(Debug, Default)]
pub(super) struct Picture {
    kept: Kept,
    cursor: usize,
    top: usize,
    sight: usize,
}

/// Moves from box to box; gives back what is in focus then.
pub(super) fn motion(room: &Room, motion: Motion) -> Option<Node> {
    let picture = &room.capabilities.picture;
    let layout = picture.kept.layout();
    let from = picture.cursor;
    let next = match motion {
        Motion::Up => layout.neighbour(from, Direction::Up),
        Motion::Down => layout.neighbour(from, Direction::Down),
        Motion::Left => layout.neighbour(from, Direction::Left),
        Motion::Right => layout.neighbour(from, Direction::Right),
        Motion::PageUp => leap(layout, from, Direction::Up, picture.sight),
        Motion::PageDown => leap(layout, from, Direction::Down, picture.sight),
        Motion::First => Some(0),
        Motion::Last => layout.boxes.len().checked_sub(1),
    };
    node_of(room, next?)
}

/// The capability in a box.
pub(super) fn node_of(room: &Room, place: usize) -> Option<Node> {
    let capability = room.capabilities.picture.kept.layout().boxes.get(place)?.capability;
    Some(Node::Capability(room.session().map.capabilities.get(capability)?.id.clone()))
}

/// Lays the picture out where something has changed, and keeps the box in focus in sight.
pub(super) fn settle(room: &mut Room, lang: Lang, body: Rect) {
    let mut picture = std::mem::take(&mut room.capabilities.picture);
    let layout = picture.kept.settle(room.session(), lang, (body.width, body.height));
    let found = room.capabilities.focus.as_ref().and_then(|node| box_of(room, layout, node));
    picture.cursor = found.unwrap_or(picture.cursor).min(layout.boxes.len().saturating_sub(1));
    picture.sight = usize::from(body.height);
    picture.top = layout.scrolled(picture.top, picture.cursor, picture.sight);
    let cursor = picture.cursor;
    room.capabilities.picture = picture;
    room.capabilities.focus = node_of(room, cursor).or(room.capabilities.focus.take());
}

/// Draws the picture.
pub(super) fn draw(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, body: Rect) {
    let picture = &room.capabilities.picture;
    let layout = picture.kept.layout();
    if layout.boxes.is_empty() {
        canvas.text(
            body.x,
            body.bottom() - 1,
            body.width,
            w::capabilities_none(ui.lang),
            ui.theme.style(Role::Dim),
        );
    }
    let capability = |index: usize| {
        let doubted = room.session().map.capabilities.get(index).is_some_and(|it| !it.doubt.is_empty());
        let figure = if doubted { "?" } else { "" };
        Paint { style: ui.theme.style(Role::Window), figure: figure.to_owned() }
    };
    let none = |_: usize| String::new();
    let brush = Brush { capability: &capability, area: &none, category: &none };
    let cursor = Some(picture.cursor);
    map::draw(layout, ui, canvas, &View { area: body, top: picture.top, cursor }, &brush);
}

/// The box of a capability, or the first of an area or a category.
fn box_of(room: &Room, layout: &MapLayout, node: &Node) -> Option<usize> {
    let map = &room.session().map;
    let column = match node {
        Node::Capability(id) => {
            return layout.box_of(map.capabilities.iter().position(|it| it.id == *id)?);
        }
        Node::Area(id) => {
            let area = map.areas.iter().position(|it| it.id == *id)?;
            layout.columns.iter().find(|column| column.area == area)
        }
        Node::Category(id) => layout.columns.iter().find(|column| {
            let area = map.areas.get(column.area);
            !column.boxes.is_empty() && area.is_some_and(|area| area.category == *id)
        }),
    };
    column.filter(|column| !column.boxes.is_empty()).map(|column| column.boxes.start)
}

/// As many boxes in one direction as there are in sight.
fn leap(layout: &MapLayout, from: usize, direction: Direction, sight: usize) -> Option<usize> {
    let start = layout.boxes.get(from)?.place.y;
    let steps = std::iter::successors(Some(from), |place| layout.neighbour(*place, direction));
    let near = |place: &usize| layout.boxes.get(*place).is_some_and(|it| it.place.y.abs_diff(start) < sight);
    steps.take_while(near).last()
}
