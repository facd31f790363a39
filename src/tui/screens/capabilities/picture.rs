//! The picture of the map: the box in focus, travelling from box to box, how near one stands, and what is in the boxes.

use ratatui::layout::Rect;

use crate::analysis::figures::Row;
use crate::domain::map::{Capability, Map};
use crate::domain::text::Lang;
use crate::i18n::{number, words as w};

use super::super::super::action::Motion;
use super::super::super::canvas::Canvas;
use super::super::super::room::Room;
use super::super::super::theme::Role;
use super::super::super::ui::Ui;
use super::super::super::widgets::map::{self, Brush, Chart, Figure, Form, Paint, Spot, Step, Zoom};
use super::focus::Node;

/// What the picture remembers.
#[derive(Debug, Default)]
pub(super) struct Picture {
    chart: Chart,
    zoom: Zoom,
}

/// Whether one can go nearer or farther.
pub(super) fn can_zoom(room: &Room, lang: Lang, step: Step) -> Result<(), String> {
    let found = room.capabilities.picture.zoom.stepped(step, &Zoom::ALL);
    found.map(|_| ()).ok_or_else(|| map::no_step(lang, step).to_owned())
}

/// Goes nearer or farther.
pub(super) fn zoom(room: &mut Room, step: Step) {
    let picture = &mut room.capabilities.picture;
    picture.zoom = picture.zoom.stepped(step, &Zoom::ALL).unwrap_or(picture.zoom);
}

/// Goes near enough for single capabilities to be seen.
pub(super) fn reveal(room: &mut Room) {
    let picture = &mut room.capabilities.picture;
    if picture.zoom == Zoom::Areas {
        picture.zoom = Zoom::Names;
    }
}

/// Moves from box to box; gives back what is in focus then.
pub(super) fn motion(room: &mut Room, motion: Motion) -> Option<Node> {
    room.capabilities.picture.chart.motion(motion);
    node(room)
}

/// A click on a box; gives back what is in focus then.
pub(super) fn click(room: &mut Room, place: usize) -> Option<Node> {
    room.capabilities.picture.chart.put(place);
    node(room)
}

/// What the box under the cursor stands for.
fn node(room: &Room) -> Option<Node> {
    let map = &room.session().map;
    Some(match room.capabilities.picture.chart.tile()?.spot {
        Spot::Capability(index) => Node::Capability(map.capabilities.get(index)?.id.clone()),
        Spot::Area(index) => Node::Area(map.areas.get(index)?.id.clone()),
        Spot::Category(index) => Node::Category(map.categories.get(index)?.id.clone()),
    })
}

fn spot(map: &Map, node: &Node) -> Option<Spot> {
    Some(match node {
        Node::Capability(id) => Spot::Capability(map.capabilities.iter().position(|it| it.id == *id)?),
        Node::Area(id) => Spot::Area(map.areas.iter().position(|it| it.id == *id)?),
        Node::Category(id) => Spot::Category(map.categories.iter().position(|it| it.id == *id)?),
    })
}

/// Lays the picture out where something has changed, and keeps the box in focus in sight.
pub(super) fn settle(room: &mut Room, lang: Lang, body: Rect) {
    let mut chart = std::mem::take(&mut room.capabilities.picture.chart);
    let zoom = room.capabilities.picture.zoom;
    let area = sight(body, zoom);
    let figure = match (zoom, rated(room)) {
        (Zoom::Areas | Zoom::Names, _) => Figure::Doubt,
        (Zoom::Figures, false) => Figure::Cells(4),
        (Zoom::Figures, true) => Figure::Cells(8),
    };
    let focus = room.capabilities.focus.as_ref().and_then(|node| spot(&room.session().map, node));
    chart.settle(
        room.session(),
        Form { lang, size: (area.width, area.height), zoom, figure, head: 0 },
        focus,
    );
    room.capabilities.picture.chart = chart;
    room.capabilities.focus = node(room).or(room.capabilities.focus.take());
}

/// Draws the picture.
pub(super) fn draw(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, body: Rect) {
    let picture = &room.capabilities.picture;
    let area = sight(body, picture.zoom);
    let (lang, dim) = (ui.lang, ui.theme.style(Role::Dim));
    let legend = if room.session().map.count() == 0 { w::capabilities_none(lang) } else { "" };
    canvas.text(body.x, body.bottom().saturating_sub(1), body.width, legend, dim);
    let rows = room.figures.rows_by_index();
    let row = |index: usize| rows.get(index).copied().flatten();
    let tile = |spot: Spot| paint(room, ui, picture.zoom, spot, &row);
    let counts = |index: usize| match picture.zoom {
        Zoom::Names => String::new(),
        Zoom::Areas | Zoom::Figures => {
            let group = room.figures.categories.iter().find(|group| group.index == index);
            group.map_or_else(String::new, |group| w::capabilities_count(lang, group.rows.len()))
        }
    };
    let brush = Brush { tile: &tile, area: &|_| String::new(), category: &counts };
    map::draw(picture.chart.layout(), ui, canvas, &picture.chart.view(area), &brush);
    if let Some(words) = legend_words(room, lang) {
        canvas.text(body.x, area.bottom(), body.width, &words, dim);
    }
}

/// The part of the body that the picture has: a line below says what the figures are, where there are any.
fn sight(body: Rect, zoom: Zoom) -> Rect {
    let legend = match zoom {
        Zoom::Names => 0,
        Zoom::Areas | Zoom::Figures => 1,
    };
    Rect { height: body.height.saturating_sub(legend), ..body }
}

fn legend_words(room: &Room, lang: Lang) -> Option<String> {
    let round = room.figures.round;
    match (room.capabilities.picture.zoom, rated(room)) {
        (Zoom::Names, _) => None,
        (Zoom::Areas, false) => Some(w::picture_areas(lang).to_owned()),
        (Zoom::Areas, true) => Some(w::picture_areas_rated(lang, round)),
        (Zoom::Figures, false) => Some(w::picture_figures(lang).to_owned()),
        (Zoom::Figures, true) => Some(w::picture_figures_rated(lang, round)),
    }
}

/// Whether anything has been rated in the round in view.
fn rated(room: &Room) -> bool {
    room.figures.categories.iter().any(|group| group.mean.is_some())
}

fn paint<'a>(
    room: &'a Room,
    ui: &Ui,
    zoom: Zoom,
    spot: Spot,
    row: &impl Fn(usize) -> Option<&'a Row>,
) -> Paint {
    let style = ui.theme.style(Role::Window);
    let nothing =
        |note: &str| Paint { style: ui.theme.style(Role::Dim), note: note.to_owned(), ..Paint::default() };
    match spot {
        Spot::Capability(index) => {
            let Some(it) = room.session().map.capabilities.get(index) else { return nothing("") };
            let mean = row(index).and_then(|row| row.stats.mean);
            Paint { style, figure: figure(room, ui.lang, zoom, it, mean), note: String::new() }
        }
        Spot::Area(index) if zoom == Zoom::Areas => of_area(room, ui, index),
        Spot::Area(_) => nothing(w::picture_empty_area(ui.lang)),
        Spot::Category(_) => nothing(w::picture_empty_category(ui.lang)),
    }
}

fn figure(room: &Room, lang: Lang, zoom: Zoom, it: &Capability, mean: Option<f64>) -> String {
    let doubt = if it.doubt.is_empty() { "" } else { "?" };
    if zoom != Zoom::Figures {
        return doubt.to_owned();
    }
    let known = room.session().goals.iter().filter(|goal| it.goals.contains(&goal.id)).count();
    let goals = if known == 0 { "·".to_owned() } else { known.to_string() };
    if rated(room) {
        format!("{:>3} {goals:>2}{doubt:1}", number(lang, mean, 1))
    } else {
        format!("{goals:>2}{doubt:1}")
    }
}

fn of_area(room: &Room, ui: &Ui, index: usize) -> Paint {
    let map = &room.session().map;
    let style = ui.theme.style(Role::Window);
    let Some(group) = room.figures.areas.iter().find(|group| group.index == index) else {
        return Paint { style, ..Paint::default() };
    };
    let count = w::capabilities_count(ui.lang, group.rows.len());
    let own = room.figures.rows.get(group.rows.clone()).unwrap_or_default();
    let doubted = |row: &&Row| map.capabilities.get(row.index).is_some_and(|it| !it.doubt.is_empty());
    let doubts = match own.iter().filter(doubted).count() {
        0 => String::new(),
        doubts => format!("{doubts}?"),
    };
    let mean = if rated(room) { number(ui.lang, group.mean, 1) } else { String::new() };
    Paint { style, figure: format!("{doubts} {mean}").trim().to_owned(), note: count }
}
