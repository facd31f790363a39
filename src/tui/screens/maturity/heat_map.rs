//! The heat map: the map people recognise, each box in the colour of its mean with the figure in it.
//!
//! A capability that nobody has given a level is plain and says so with a dash, and is never mistaken for level 0.

use ratatui::layout::Rect;

use crate::domain::text::Lang;
use crate::i18n::{number, words as w};

use super::super::super::action::Motion;
use super::super::super::canvas::Canvas;
use super::super::super::room::Room;
use super::super::super::theme::Role;
use super::super::super::ui::Ui;
use super::super::super::widgets::map::{self, Brush, Chart, Figure, Form, Paint, Spot, Step, Zoom};
use super::{about, head, legend};

/// The levels there are: the figures are what the map is for.
const LEVELS: [Zoom; 2] = [Zoom::Areas, Zoom::Names];
/// Cells for a mean and the space before it.
const FIGURE: Figure = Figure::Cells(4);
const HEAD: usize = 4;

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
    let form = Form { lang: ui.lang, size, zoom: map.zoom, figure: FIGURE, head: HEAD };
    map.chart.settle(room.session(), form, focus);
    room.maturity.map = map;
}

/// Draws the map, what it shows and the scale.
pub(super) fn draw(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, body: Rect) {
    let state = &room.maturity.map;
    head::draw(room, ui, canvas, Rect { height: 1, ..body }, &[]);
    if room.figures.rows.is_empty() {
        let words = w::maturity_no_capabilities(ui.lang);
        canvas.text(body.x, body.y + 2, body.width, words, ui.theme.style(Role::Warning));
        return;
    }
    let figures = &room.figures;
    let rows = figures.rows_by_index();
    let area_mean = |index: usize| {
        let group = figures.areas.iter().find(|group| group.index == index);
        (group.and_then(|group| group.mean), group.map_or(0, |group| group.rows.len()))
    };
    let heat =
        |mean: Option<f64>| mean.map_or_else(|| ui.theme.style(Role::Plain), |mean| ui.theme.heat(mean));
    let hidden = |index: usize| {
        figures.hidden && rows.get(index).copied().flatten().is_some_and(|row| row.place.is_some())
    };
    let tile = |spot: Spot| match spot {
        Spot::Capability(index) if hidden(index) => {
            let row = figures.rows.iter().position(|row| row.index == index);
            let answered = row.map_or(0, |row| figures.answered_on(row));
            Paint { style: heat(None), figure: answered.to_string(), note: String::new() }
        }
        Spot::Capability(index) => {
            let mean = rows.get(index).copied().flatten().and_then(|row| row.stats.mean);
            Paint { style: heat(mean), figure: number(ui.lang, mean, 1), note: String::new() }
        }
        Spot::Area(index) if figures.hidden => {
            let count = area_mean(index).1;
            Paint { style: heat(None), figure: String::new(), note: w::capabilities_count(ui.lang, count) }
        }
        Spot::Area(index) => {
            let (mean, count) = area_mean(index);
            let figure = if count == 0 { String::new() } else { number(ui.lang, mean, 1) };
            Paint { style: heat(mean), figure, note: w::capabilities_count(ui.lang, count) }
        }
        Spot::Category(_) => Paint { style: heat(None), note: "–".to_owned(), ..Paint::default() },
    };
    let of_group = |mean: Option<f64>| if figures.hidden { String::new() } else { number(ui.lang, mean, 1) };
    let area = |index: usize| of_group(area_mean(index).0);
    let category = |index: usize| {
        let group = figures.categories.iter().find(|group| group.index == index);
        of_group(group.and_then(|group| group.mean))
    };
    let brush = Brush { tile: &tile, area: &area, category: &category };
    map::draw(state.chart.layout(), ui, canvas, &state.chart.view(sight(body)), &brush);
    let below = Rect { y: body.bottom().saturating_sub(1), height: 1, ..body };
    if figures.hidden {
        let words = w::rounds_closed_legend(ui.lang, figures.columns.len());
        canvas.text(below.x, below.y, below.width, &words, ui.theme.style(Role::Dim));
        return;
    }
    legend::draw(room, ui, canvas, below);
}

/// The part of the body that the picture has: a line above says the round, one below the scale, a column at the right
/// where one is in it.
fn sight(body: Rect) -> Rect {
    Rect { y: body.y + 1, height: body.height.saturating_sub(2), width: body.width.saturating_sub(1), ..body }
}
