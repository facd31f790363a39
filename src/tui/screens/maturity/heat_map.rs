//! The heat map: the map people recognise, each box in the colour of its mean with the figure in it.
//!
//! A capability that nobody has given a level is plain and says so with a dash, and is never mistaken for level 0.

use ratatui::layout::Rect;

use crate::analysis::change::Changes;
use crate::analysis::figures::{Figures, Group};
use crate::domain::id::AreaId;
use crate::domain::text::Lang;
use crate::i18n::{number, words as w};

use super::super::super::action::Motion;
use super::super::super::canvas::Canvas;
use super::super::super::room::Room;
use super::super::super::theme::Role;
use super::super::super::ui::Ui;
use super::super::super::widgets::map::{self, Brush, Chart, Figure, Form, Paint, Spot, Step, Zoom};
use super::{about, compare, head, legend};

/// The levels there are: the figures are what the map is for.
const LEVELS: [Zoom; 2] = [Zoom::Areas, Zoom::Names];
/// Cells for a mean and the space before it, one more for the sign of a change.
const FIGURE: usize = 4;

/// What the heat map remembers.
#[derive(Debug, Default)]
pub(super) struct HeatMap {
    chart: Chart,
    zoom: Zoom,
    /// Where to go when it is laid out next.
    wanted: Option<Spot>,
}

/// Travels from box to box.
pub(super) fn motion(room: &mut Room, motion: Motion) {
    room.maturity.map.chart.motion(motion);
}

/// Enter: everything about the capability or the area under the cursor.
pub(super) fn enter(room: &Room, ui: &mut Ui) {
    match room.maturity.map.chart.tile().map(|tile| tile.spot) {
        Some(Spot::Capability(_)) => {
            if let Some(row) = row_under_cursor(room) {
                about::row(room, ui, row);
            }
        }
        Some(Spot::Area(index)) => about::area(room, ui, index),
        Some(Spot::Category(_)) | None => ui.refuse(w::maturity_nothing_there(ui.lang)),
    }
}

/// The row of the figures that the box under the cursor shows; none where that is an area.
pub(super) fn row_under_cursor(room: &Room) -> Option<usize> {
    match room.maturity.map.chart.tile()?.spot {
        Spot::Capability(index) => room.figures.rows.iter().position(|row| row.index == index),
        Spot::Area(_) | Spot::Category(_) => None,
    }
}

/// A click: the first puts the cursor there, the next one opens.
pub(super) fn click(room: &mut Room, ui: &mut Ui, place: usize) {
    if room.maturity.map.chart.cursor() == place {
        return enter(room, ui);
    }
    room.maturity.map.chart.put(place);
}

/// Puts the cursor on the capability of a row, near enough for it to be seen.
pub(super) fn go_to(room: &mut Room, row: usize) {
    let Some(index) = room.figures.rows.get(row).map(|row| row.index) else { return };
    room.maturity.map.wanted = Some(Spot::Capability(index));
    room.maturity.map.zoom = Zoom::Names;
}

/// Whether one can go nearer or farther.
pub(super) fn can_zoom(room: &Room, lang: Lang, step: Step) -> Result<(), String> {
    let found = room.maturity.map.zoom.stepped(step, &LEVELS);
    found.map(|_| ()).ok_or_else(|| map::no_step(lang, step).to_owned())
}

/// Goes nearer or farther.
pub(super) fn zoom(room: &mut Room, step: Step) {
    let map = &mut room.maturity.map;
    map.zoom = map.zoom.stepped(step, &LEVELS).unwrap_or(map.zoom);
}

/// Lays the map out for the size and keeps the cursor in sight.
pub(super) fn settle(room: &mut Room, ui: &Ui, body: Rect) {
    let area = sight(body);
    let mut map = std::mem::take(&mut room.maturity.map);
    let focus = map.wanted.take().or_else(|| map.chart.tile().map(|tile| tile.spot));
    let size = (area.width, area.height);
    let cells = FIGURE + usize::from(room.maturity.compare.shown().is_some());
    let form = Form { lang: ui.lang, size, zoom: map.zoom, figure: Figure::Cells(cells), head: cells };
    map.chart.settle(room.session(), form, focus);
    room.maturity.map = map;
}

/// Draws the map, what it shows and the scale.
pub(super) fn draw(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, body: Rect) {
    let state = &room.maturity.map;
    let done: Vec<String> = compare::done(room, ui).into_iter().collect();
    head::draw(room, ui, canvas, Rect { height: 1, ..body }, &done);
    if room.figures.rows.is_empty() {
        let words = w::maturity_no_capabilities(ui.lang);
        canvas.text(body.x, body.y + 2, body.width, words, ui.theme.style(Role::Warning));
        return;
    }
    let places = Places::of(room);
    let tile = |spot: Spot| match spot {
        Spot::Capability(index) => places.capability(ui, index),
        Spot::Area(index) if room.figures.hidden => {
            let count = places.area(index).map_or(0, |group| group.rows.len());
            Paint { note: w::capabilities_count(ui.lang, count), ..Paint::default() }
        }
        Spot::Area(index) => {
            let count = places.area(index).map_or(0, |group| group.rows.len());
            let shown = places.shown(places.area(index));
            let note = w::capabilities_count(ui.lang, count);
            if count == 0 { Paint { note, ..Paint::default() } } else { places.paint(ui, shown, note) }
        }
        Spot::Category(_) => Paint { note: "–".to_owned(), ..Paint::default() },
    };
    let area = |index: usize| places.figure(ui, places.shown(places.area(index)));
    let category = |index: usize| {
        let group = room.figures.categories.iter().find(|group| group.index == index);
        places.figure(ui, places.shown(group))
    };
    let brush = Brush { tile: &tile, area: &area, category: &category };
    map::draw(state.chart.layout(), ui, canvas, &state.chart.view(sight(body)), &brush);
    let below = Rect { y: body.bottom().saturating_sub(1), height: 1, ..body };
    if room.figures.hidden {
        let words = w::rounds_closed_legend(ui.lang, room.figures.columns.len());
        canvas.text(below.x, below.y, below.width, &words, ui.theme.style(Role::Dim));
        return;
    }
    legend::draw(room, ui, canvas, below);
}

/// What stands in the boxes: means, or what has changed since another round.
struct Places<'a> {
    figures: &'a Figures,
    changes: Option<&'a Changes>,
    /// The row of each capability of the map.
    rows: Vec<Option<usize>>,
}

impl<'a> Places<'a> {
    fn of(room: &'a Room) -> Self {
        let figures = &room.figures;
        let length = figures.rows.iter().map(|row| row.index + 1).max().unwrap_or(0);
        let mut rows = vec![None; length];
        for (place, row) in figures.rows.iter().enumerate() {
            if let Some(slot) = rows.get_mut(row.index) {
                *slot = Some(place);
            }
        }
        Self { figures, changes: room.maturity.compare.shown().map(|(_, changes)| changes), rows }
    }

    fn area(&self, index: usize) -> Option<&'a Group<AreaId>> {
        self.figures.areas.iter().find(|group| group.index == index)
    }

    /// The box of a capability; of a round whose values may not be shown, how many have answered.
    fn capability(&self, ui: &Ui, index: usize) -> Paint {
        let row = self.rows.get(index).copied().flatten();
        if let Some(row) = row.filter(|row| self.figures.is_hidden(*row)) {
            return Paint { figure: self.figures.answered_on(row).to_string(), ..Paint::default() };
        }
        let value = row.and_then(|row| match self.changes {
            Some(changes) => changes.rows.get(row)?.by(),
            None => self.figures.rows.get(row)?.stats.mean,
        });
        self.paint(ui, value, String::new())
    }

    /// The figure of a group.
    fn shown<Id>(&self, group: Option<&Group<Id>>) -> Option<f64> {
        match self.changes {
            Some(changes) => changes.group(&group?.rows),
            None => group?.mean,
        }
    }

    fn figure(&self, ui: &Ui, value: Option<f64>) -> String {
        match self.changes {
            _ if self.figures.hidden && value.is_none() => String::new(),
            Some(_) => compare::signed(ui.lang, value, 1),
            None => number(ui.lang, value, 1),
        }
    }

    fn paint(&self, ui: &Ui, value: Option<f64>, note: String) -> Paint {
        let style = match (value, self.changes) {
            (None, _) => ui.theme.style(Role::Plain),
            (Some(by), Some(_)) => ui.theme.change(by),
            (Some(mean), None) => ui.theme.heat(mean),
        };
        Paint { style, figure: self.figure(ui, value), note }
    }
}

/// The part of the body that the picture has: a line above says the round, one below the scale, a column at the right
/// where one is in it.
fn sight(body: Rect) -> Rect {
    Rect { y: body.y + 1, height: body.height.saturating_sub(2), width: body.width.saturating_sub(1), ..body }
}
