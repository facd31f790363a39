//! The table as it is shown to the room: the mean of each capability, how the answers are spread, agreement and n, as
//! large as there is room for, and nobody's own answer.

use ratatui::layout::Rect;

use super::super::super::super::canvas::{Canvas, Hit};
use super::super::super::super::room::Room;
use super::super::super::super::theme::Role;
use super::super::super::super::ui::Ui;
use super::super::super::super::widgets::spread;
use super::super::{compare, head, legend, sort};
use super::cells::suppressed;
use super::lines::Line;
use super::paint::group;
use super::statistics::decimals;
use crate::analysis::figures::Row;
use crate::analysis::order::Order;
use crate::i18n::{number, words as w};

/// Rows above the lines and below them.
const HEAD: u16 = 2;
const LEGEND: u16 = 1;
/// Rows of the picture from which on a line has two rows, and from which on one more stays empty below them.
const TALL: u16 = 28;
const TALLER: u16 = 36;
/// Columns of the figures, with the space before them.
const MEAN: u16 = 10;
const BESIDE: u16 = 11;
const N: u16 = 6;
/// Columns of a name, at least and at most.
const NAME: (u16, u16) = (24, 56);

/// Rows from one line to the next, and how many of them are filled.
fn pitch(body: Rect) -> (u16, u16) {
    match body.height {
        TALLER.. => (3, 2),
        TALL.. => (2, 2),
        _ => (1, 1),
    }
}

/// How many lines are in sight.
pub(in super::super) fn page(body: Rect) -> usize {
    usize::from(body.height.saturating_sub(HEAD + LEGEND) / pitch(body).0)
}

/// Where a line's parts stand.
struct Places {
    name: u16,
    bar: Rect,
    mean: Rect,
    /// Agreement, or what has changed.
    beside: Rect,
    n: Rect,
}

impl Places {
    fn of(line: Rect) -> Self {
        let name = (line.width * 2 / 5).clamp(NAME.0, NAME.1);
        let bar = line.width.saturating_sub(name + 1 + MEAN + BESIDE + N);
        let mut x = line.x + name + 1;
        let mut next = |width: u16| {
            x += width;
            Rect { x: x - width, width, ..line }
        };
        Self { name, bar: next(bar), mean: next(MEAN), beside: next(BESIDE), n: next(N) }
    }
}

/// Draws the table.
pub(in super::super) fn draw(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, body: Rect) {
    let table = &room.maturity.table;
    let mut done: Vec<String> = compare::done(room, ui).into_iter().collect();
    if table.order != Order::Map {
        done.push(sort::called(ui.lang, table.order).to_owned());
    }
    head::draw(room, ui, canvas, Rect { height: 1, ..body }, &done);
    titles(room, ui, canvas, Rect { y: body.y + 1, height: 1, ..body });
    let (pitch, filled) = pitch(body);
    let lines = table.lines.iter().enumerate().skip(table.top).take(page(body));
    for ((place, line), y) in lines.zip((body.y + HEAD..).step_by(usize::from(pitch))) {
        let area = Rect { y, height: filled, ..body };
        match *line {
            Line::Capability(row) => capability(room, ui, canvas, (area, place, row)),
            Line::Category(_) | Line::Area(_) => group_line(room, ui, canvas, (area, place, *line)),
        }
        canvas.hit(area, Hit::Spot(place, 0));
    }
    legend::draw(room, ui, canvas, Rect { y: body.bottom().saturating_sub(LEGEND), height: LEGEND, ..body });
}

fn titles(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, line: Rect) {
    let dim = ui.theme.style(Role::Dim);
    let places = Places::of(line);
    let compared = room.maturity.compare.shown().is_some();
    let beside = if compared { w::heat_change(ui.lang) } else { w::maturity_agreement(ui.lang) };
    canvas.text(places.bar.x, line.y, places.bar.width, w::heat_counts(ui.lang), dim);
    for (place, words) in [
        (places.mean, w::maturity_mean(ui.lang)),
        (places.beside, beside),
        (places.n, w::maturity_n(ui.lang)),
    ] {
        canvas.text_right(place.right(), line.y, place.width, words, dim);
    }
}

fn group_line(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, (area, place, line): (Rect, usize, Line)) {
    let (name, mean) = group(room, ui, line);
    let here = place == room.maturity.table.line;
    let style = ui.theme.style(if here { Role::Cursor } else { Role::Heading });
    let indent = u16::from(matches!(line, Line::Area(_)));
    canvas.text(area.x + indent, area.y, area.width / 2, name, style);
    if !room.figures.hidden {
        let words = number(ui.lang, mean, 1);
        let places = Places::of(area);
        canvas.text_right(places.mean.right() - 2, area.y, MEAN, &words, ui.theme.style(Role::Heading));
    }
}

fn capability(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, (area, place, row): (Rect, usize, usize)) {
    let Some(figures) = room.figures.rows.get(row) else { return };
    let places = Places::of(area);
    let here = place == room.maturity.table.line;
    let name = room.session().map.capabilities.get(figures.index).map_or("", |it| it.name.get(ui.lang));
    let style = ui.theme.style(if here { Role::Accent } else { Role::Plain });
    if here {
        canvas.text(area.x, area.y, 1, "▸", style);
    }
    canvas.text(area.x + 2, area.y, places.name.saturating_sub(2), name, style);
    if room.figures.is_hidden(row) {
        let words =
            w::heat_present_answered(ui.lang, room.figures.answered_on(row), room.figures.columns.len());
        canvas.text(places.bar.x, area.y, places.bar.width, &words, ui.theme.style(Role::Dim));
        return;
    }
    figures_of(room, ui, canvas, &places, (row, figures));
}

fn figures_of(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, places: &Places, (at, row): (usize, &Row)) {
    let lang = ui.lang;
    let (plain, dim) = (ui.theme.style(Role::Plain), ui.theme.style(Role::Dim));
    if row.released.is_none() {
        let bar = Rect { width: places.bar.width.saturating_sub(2), ..places.bar };
        spread::draw(ui, canvas, bar, &row.stats.counts);
    }
    for y in places.bar.top()..places.bar.bottom() {
        if let Some(mean) = row.stats.mean {
            canvas.repeat(places.mean.x + 1, y, MEAN - 1, " ", ui.theme.heat(mean));
        }
    }
    let y = places.bar.y;
    let held = suppressed(room.session());
    if row.released.is_some() {
        canvas.text(places.bar.x, y, places.bar.width, &held, dim);
    }
    let mean = number(lang, row.stats.mean, decimals(row));
    let style = row.stats.mean.map_or(dim, |mean| ui.theme.heat(mean));
    canvas.text_right(places.mean.right() - 3, y, MEAN, &mean, style);
    canvas.text_right(places.n.right(), y, N, &row.stats.n.to_string(), plain);
    let right = places.beside.right();
    match room.maturity.compare.shown() {
        Some((_, changes)) => {
            let by = changes.rows.get(at).and_then(crate::analysis::change::Change::by);
            let style = by.map_or(dim, |by| ui.theme.change(by));
            canvas.text_right(right, y, BESIDE, &format!(" {} ", compare::signed(lang, by, 1)), style);
        }
        None if row.released.is_some() => {
            canvas.text_right(right, y, BESIDE, &held, dim);
        }
        None => {
            canvas.text_right(right, y, BESIDE, &number(lang, row.stats.agreement, 2), plain);
        }
    }
}
