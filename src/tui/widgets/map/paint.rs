//! Draws the part of the map that is in sight; boxes beyond it are not looked at.

use std::ops::Range;

use ratatui::layout::Rect;
use ratatui::style::Style;

use super::super::super::canvas::{Canvas, Hit};
use super::super::super::theme::Role;
use super::super::super::ui::Ui;
use super::{Band, FRAME, MapLayout, Place, Spot, Tile};

/// Cells beside the frame from which on the figure of an area has air at its right.
const AIRY: u16 = 24;

/// Which part of the picture is drawn where.
#[derive(Clone, Copy, Debug)]
pub struct View {
    /// Where on the screen.
    pub area: Rect,
    /// Rows of the picture that are scrolled away at the top.
    pub top: usize,
    /// The box under the cursor.
    pub cursor: Option<usize>,
}

/// How a box looks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Paint {
    /// Its colours.
    pub style: Style,
    /// What stands at the end of one of its lines, the last one where there is room.
    pub figure: String,
    /// What stands on the line below its name, where the level has one.
    pub note: String,
}

/// What a screen writes on the map; indices are those of the map's lists.
pub struct Brush<'a> {
    /// How a box looks.
    pub tile: &'a dyn Fn(Spot) -> Paint,
    /// What stands at the end of an area's line.
    pub area: &'a dyn Fn(usize) -> String,
    /// What stands at the end of a category's line.
    pub category: &'a dyn Fn(usize) -> String,
}

/// Draws the map; a click on box `b` hits `Hit::Spot(b, 0)`.
pub fn draw(layout: &MapLayout, ui: &Ui, canvas: &mut Canvas<'_>, view: &View, brush: &Brush<'_>) {
    let sight = view.top..view.top + usize::from(view.area.height);
    for band in layout.bands.iter().filter(|band| sight.contains(&band.place.y)) {
        draw_band(ui, canvas, view, band, &(brush.category)(band.category));
    }
    for column in layout.columns.iter().filter(|column| overlaps(&sight, column.place)) {
        if let (Some(name), Some(area), true) = (&column.name, column.area, sight.contains(&column.place.y)) {
            draw_head(ui, canvas, view, (column.place, name), &(brush.area)(area));
        }
        let Some(boxes) = layout.boxes.get(column.boxes.clone()) else { continue };
        let first = boxes.partition_point(|it| it.place.bottom() <= sight.start);
        let seen = boxes.iter().skip(first).take_while(|it| it.place.y < sight.end);
        for (nth, it) in seen.enumerate() {
            draw_box(ui, canvas, view, (column.boxes.start + first + nth, it), &(brush.tile)(it.spot));
        }
    }
    scroll_mark(layout, ui, canvas, view);
}

fn draw_band(ui: &Ui, canvas: &mut Canvas<'_>, view: &View, band: &Band, figure: &str) {
    let Some(line) = on_screen(view, band.place, 0) else { return };
    canvas.repeat(line.x, line.y, line.width, "─", ui.theme.style(Role::Rule));
    let accent = ui.theme.style(Role::Accent);
    let right = line.right().saturating_sub(2);
    let figure = if figure.is_empty() { String::new() } else { format!(" {figure} ") };
    let start = canvas.text_right(right, line.y, line.width / 2, &figure, accent);
    canvas.text(line.x + 2, line.y, start.saturating_sub(line.x + 3), &format!(" {} ", band.name), accent);
}

fn draw_head(ui: &Ui, canvas: &mut Canvas<'_>, view: &View, (place, name): (Place, &str), figure: &str) {
    let Some(line) = on_screen(view, place, 0) else { return };
    let style = ui.theme.style(Role::Heading);
    let used = canvas.text_right(line.right(), line.y, line.width / 2, figure, style);
    let room = if figure.is_empty() { line.width } else { used.saturating_sub(line.x + 1) };
    canvas.text(line.x, line.y, room, name, style);
}

fn draw_box(ui: &Ui, canvas: &mut Canvas<'_>, view: &View, (index, it): (usize, &Tile), paint: &Paint) {
    let style = if view.cursor == Some(index) { ui.theme.style(Role::Cursor) } else { paint.style };
    let last = it.place.height.saturating_sub(1);
    for row in 0..it.place.height {
        let Some(line) = on_screen(view, it.place, row) else { continue };
        let corner = match (row, last) {
            (_, 0) => "╶",
            (0, _) => "╭",
            (row, last) if row == last => "╰",
            _ => "│",
        };
        canvas.style(line, style);
        canvas.text(line.x, line.y, 1, corner, style);
        canvas.hit(line, Hit::Spot(index, 0));
        let Some(row) = row.checked_sub(it.inset) else { continue };
        let indent = u16::try_from(FRAME).unwrap_or(0);
        let (x, mut room) = (line.x + indent, line.width.saturating_sub(indent));
        if row == it.figure {
            let right = line.right().saturating_sub(u16::from(it.noted && room > AIRY));
            let start = canvas.text_right(right, line.y, room, &paint.figure, style);
            room = if paint.figure.is_empty() { room } else { start.saturating_sub(x + 1) };
        }
        let note = (it.noted && row == it.lines.len()).then_some(&paint.note);
        canvas.text(x, line.y, room, it.lines.get(row).or(note).map_or("", String::as_str), style);
    }
}

/// A bar in the margin at the right where the picture is higher than the screen: where one is in it.
fn scroll_mark(layout: &MapLayout, ui: &Ui, canvas: &mut Canvas<'_>, view: &View) {
    let sight = usize::from(view.area.height);
    if layout.height <= sight || sight == 0 {
        return;
    }
    let length = (sight * sight / layout.height).max(1);
    let start = (view.top * (sight - length)).div_ceil(layout.height - sight);
    for row in 0..sight {
        let inside = (start..start + length).contains(&row);
        let (sign, role) = if inside { ("┃", Role::Accent) } else { ("│", Role::Rule) };
        let y = view.area.y + u16::try_from(row).unwrap_or(0);
        canvas.text(view.area.right(), y, 1, sign, ui.theme.style(role));
    }
}

fn overlaps(sight: &Range<usize>, place: Place) -> bool {
    place.y < sight.end && place.bottom() > sight.start
}

/// Row `row` of a place as a rectangle of the screen, where it is in sight.
fn on_screen(view: &View, place: Place, row: usize) -> Option<Rect> {
    let y = u16::try_from((place.y + row).checked_sub(view.top)?).ok()?;
    let x = u16::try_from(place.x).ok()?;
    let width = u16::try_from(place.width).ok()?;
    let line = Rect { x: view.area.x.saturating_add(x), y: view.area.y.saturating_add(y), width, height: 1 };
    let seen = line.intersection(view.area);
    (!seen.is_empty()).then_some(seen)
}

#[cfg(test)]
mod tests;
