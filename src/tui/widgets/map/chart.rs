//! A map on a screen: its layout kept, the box under the cursor, and how far it is scrolled.

use ratatui::layout::Rect;

use super::super::super::action::Motion;
use super::{Aim, Direction, Form, MapLayout, Spot, Tile, View, Zoom};
use crate::domain::map::Map;
use crate::domain::session::Session;

/// The map that a screen shows. Layouts are made anew only where session or form have changed, and kept for each level.
#[derive(Debug, Default)]
pub struct Chart {
    kept: [Kept; Zoom::ALL.len()],
    zoom: Zoom,
    cursor: usize,
    /// The line of travel, while one travels.
    aim: Option<Aim>,
    /// The capability that one has come out of to see its area.
    left: Option<Spot>,
    top: usize,
    sight: usize,
}

/// One layout and what it was made for.
#[derive(Debug, Default)]
struct Kept {
    key: Option<(u64, Form)>,
    layout: MapLayout,
}

impl Chart {
    /// Lays the map out where something has changed, puts the cursor on `focus` and brings it in sight.
    pub fn settle(&mut self, session: &Session, form: Form, focus: Option<Spot>) {
        let key = Some((session.edit, form));
        let changed = self.zoom != form.zoom || self.slot(form.zoom).is_none_or(|kept| kept.key != key);
        self.zoom = form.zoom;
        if let Some(kept) = self.kept.get_mut(index(form.zoom)).filter(|kept| kept.key != key) {
            *kept = Kept { key, layout: MapLayout::of(&session.map, form) };
        }
        let found = focus.and_then(|spot| self.found(&session.map, spot));
        let last = self.layout().boxes.len().saturating_sub(1);
        let cursor = found.unwrap_or(self.cursor).min(last);
        if changed || cursor != self.cursor {
            self.aim = None;
        }
        self.cursor = cursor;
        self.sight = usize::from(form.size.1);
        self.top = self.layout().scrolled(self.top, self.cursor, self.sight);
    }

    /// The box for `spot`; from an area that one came out to, back to where one came from.
    fn found(&mut self, map: &Map, spot: Spot) -> Option<usize> {
        let area_of = |index: usize| {
            let area = &map.capabilities.get(index)?.area;
            map.areas.iter().position(|it| it.id == *area)
        };
        let left = self.left.take();
        if self.zoom == Zoom::Areas {
            self.left = match spot {
                Spot::Capability(_) => Some(spot),
                Spot::Area(_) | Spot::Category(_) => left,
            };
            return self.layout().find(spot, area_of);
        }
        let back = left.filter(|left| match (left, spot) {
            (Spot::Capability(index), Spot::Area(area)) => area_of(*index) == Some(area),
            (Spot::Capability(_) | Spot::Area(_) | Spot::Category(_), _) => false,
        });
        self.layout().find(back.unwrap_or(spot), area_of)
    }

    /// The layout as it was settled last.
    #[must_use]
    pub fn layout(&self) -> &MapLayout {
        const NONE: &MapLayout =
            &MapLayout { bands: Vec::new(), columns: Vec::new(), boxes: Vec::new(), height: 0 };
        self.slot(self.zoom).map_or(NONE, |kept| &kept.layout)
    }

    fn slot(&self, zoom: Zoom) -> Option<&Kept> {
        self.kept.get(index(zoom))
    }

    /// The box under the cursor.
    #[must_use]
    pub fn tile(&self) -> Option<&Tile> {
        self.layout().boxes.get(self.cursor)
    }

    /// Which box is under the cursor.
    #[must_use]
    pub fn cursor(&self) -> usize {
        self.cursor
    }

    /// Puts the cursor on a box.
    pub fn put(&mut self, place: usize) {
        self.cursor = place;
        self.aim = None;
    }

    /// Travels from box to box.
    pub fn motion(&mut self, motion: Motion) {
        match motion {
            Motion::Up => self.travel(Direction::Up, 1),
            Motion::Down => self.travel(Direction::Down, 1),
            Motion::Left => self.travel(Direction::Left, 1),
            Motion::Right => self.travel(Direction::Right, 1),
            Motion::PageUp => self.travel(Direction::Up, self.sight),
            Motion::PageDown => self.travel(Direction::Down, self.sight),
            Motion::First => self.put(0),
            Motion::Last => self.put(self.layout().boxes.len().saturating_sub(1)),
        }
    }

    /// To the next box, and on as long as that is at most `rows` away.
    fn travel(&mut self, direction: Direction, rows: usize) {
        let Some(start) = self.tile() else { return };
        let (from, mut aim, mut at) = (start.place.y, self.aim.unwrap_or(Aim::at(start)), self.cursor);
        let mut stepped = false;
        while let Some(next) = self.layout().neighbour(at, direction, aim) {
            let Some(tile) = self.layout().boxes.get(next) else { break };
            if stepped && tile.place.y.abs_diff(from) >= rows {
                break;
            }
            aim = aim.after(direction, tile);
            at = next;
            stepped = true;
            if rows <= 1 {
                break;
            }
        }
        (self.cursor, self.aim) = (at, Some(aim));
    }

    /// What of it is drawn on `area` of the screen.
    #[must_use]
    pub fn view(&self, area: Rect) -> View {
        View { area, top: self.top, cursor: Some(self.cursor) }
    }
}

fn index(zoom: Zoom) -> usize {
    Zoom::ALL.iter().position(|level| *level == zoom).unwrap_or_default()
}
