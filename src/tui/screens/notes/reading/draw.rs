//! Draws the note that is read: its words in the middle, who reads above, the clusters with their numbers below.

use ratatui::layout::Rect;
use ratatui::style::Style;
use unicode_width::UnicodeWidthStr;

use crate::domain::note::{Cluster, Note};
use crate::domain::plain::Plain;
use crate::i18n::words as w;

use super::super::super::super::canvas::{Canvas, wrap};
use super::super::super::super::room::Room;
use super::super::super::super::theme::Role;
use super::super::super::super::ui::Ui;
use super::super::super::super::widgets::large;
use super::super::board;
use super::{now, readers};

/// The widest that a note gets, in cells: longer lines are hard to read aloud.
const WIDEST: u16 = 64;

/// From this width on a note is shown in large letters, where it fits.
const LARGE: u16 = 100;

/// The widest that large letters get.
const WIDEST_LARGE: u16 = 170;

/// From so many rows on the clusters stand wider and lower.
const ROOMY: u16 = 30;

/// Draws the reading over the whole body.
pub(in super::super) fn draw(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, body: Rect) {
    head(room, ui, canvas, body);
    let below = clusters(room, ui, canvas, body);
    let middle = Rect { y: body.y + 2, height: below.saturating_sub(body.y + 2), ..body };
    if let Some(note) = now(room) {
        words(room, ui, canvas, middle, note);
    }
}

/// How far the reading has come, and whose turn it is.
fn head(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, body: Rect) {
    let reading = &room.notes().reading;
    let (number, count) = ((reading.at + 1).min(reading.order.len()), reading.order.len());
    let far = w::reading_far(ui.lang, count, number);
    let used = canvas.text(body.x, body.y, body.width, &far, ui.theme.style(Role::Dim));
    let rest = usize::from(body.width.saturating_sub(used + 3));
    if let Some((reads, then)) = turns(room, ui, rest) {
        let dim = ui.theme.style(Role::Dim);
        let right = canvas.text_right(body.right(), body.y, body.width, &then, dim);
        let heading = ui.theme.style(Role::Heading);
        canvas.text_right(
            right.saturating_sub(1),
            body.y,
            right.saturating_sub(body.x + used),
            &reads,
            heading,
        );
    }
    canvas.repeat(body.x, body.y + 1, body.width, "─", ui.theme.style(Role::Rule));
    let done = usize::from(body.width) * number / count.max(1);
    canvas.repeat(
        body.x,
        body.y + 1,
        u16::try_from(done).unwrap_or(body.width),
        "━",
        ui.theme.style(Role::Accent),
    );
}

/// Who reads, and who reads next: by name, or by short name where the names do not fit.
fn turns(room: &Room, ui: &Ui, width: usize) -> Option<(String, String)> {
    let (reader, next) = readers(room.session(), room.notes().reading.at)?;
    let said =
        |reader: &Plain, next: &Plain| (w::reading_reads(ui.lang, reader), w::reading_then(ui.lang, next));
    let named = said(&reader.name, &next.name);
    let fits = named.0.width() + named.1.width() < width;
    Some(if fits { named } else { said(&reader.short, &next.short) })
}

/// The words of the note in the middle of the area, as large as they fit, what is known of it below them.
fn words(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect, note: &Note) {
    let under = known(room, ui, note, area.width.min(WIDEST));
    let below = u16::try_from(under.len()).unwrap_or(u16::MAX);
    let place = Rect { height: area.height.saturating_sub(below.saturating_add(1)), ..area };
    let used = if area.width >= LARGE { large_words(ui, canvas, place, note.text.as_str()) } else { None };
    let used = used.unwrap_or_else(|| plain_words(ui, canvas, place, note.text.as_str()));
    for ((line, role), y) in under.iter().zip(used + 1..area.bottom()) {
        centred(canvas, Rect { y, ..area }, line, ui.theme.style(*role));
    }
}

/// The words in large letters; gives back the row after them, or `None` where they do not fit.
fn large_words(ui: &Ui, canvas: &mut Canvas<'_>, area: Rect, text: &str) -> Option<u16> {
    let lines = large::lines(text, area.width.saturating_sub(4).min(WIDEST_LARGE))?;
    let step = large::HEIGHT + 1;
    let high = u16::try_from(lines.len()).ok()?.checked_mul(step)?;
    let spare = area.height.checked_sub(high)?;
    for (line, y) in lines.iter().zip((area.y + spare / 2..).step_by(usize::from(step))) {
        let x = area.x + (area.width.saturating_sub(line.width)) / 2;
        large::draw(canvas, (x, y), line, ui.theme.style(Role::Heading));
    }
    Some(area.y + spare / 2 + high)
}

/// The words as they are, with air between the lines where there is room; gives back the row after them.
fn plain_words(ui: &Ui, canvas: &mut Canvas<'_>, area: Rect, text: &str) -> u16 {
    let lines = wrap(text, usize::from(area.width.min(WIDEST)));
    let high = |step: u16| u16::try_from(lines.len()).unwrap_or(u16::MAX).saturating_mul(step);
    let step = if high(2) <= area.height { 2 } else { 1 };
    let top = area.y + area.height.saturating_sub(high(step)) / 2;
    for (line, y) in lines.iter().zip((top..area.bottom()).step_by(usize::from(step))) {
        centred(canvas, Rect { y, ..area }, line, ui.theme.style(Role::Heading));
    }
    top.saturating_add(high(step)).min(area.bottom())
}

fn centred(canvas: &mut Canvas<'_>, area: Rect, line: &str, style: Style) {
    let wide = u16::try_from(line.width()).unwrap_or(area.width).min(area.width);
    canvas.text(area.x + (area.width - wide) / 2, area.y, area.width, line, style);
}

/// What is known of a note: kind, prompt and cluster, and the notes that lie beneath it.
fn known(room: &Room, ui: &Ui, note: &Note, width: u16) -> Vec<(String, Role)> {
    let tags = board::tags(room.session(), ui.lang, note);
    let mut lines: Vec<(String, Role)> =
        wrap(&tags, usize::from(width)).into_iter().map(|line| (line, Role::Dim)).collect();
    let beneath = room.session().notes.iter().filter(|it| it.beneath.as_ref() == Some(&note.id));
    lines.extend(beneath.map(|it| (format!("└ {}", it.text), Role::Dim)));
    lines
}

/// The clusters with their numbers at the bottom; gives back the row where they begin.
fn clusters(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, body: Rect) -> u16 {
    let session = room.session();
    let all: Vec<&Cluster> = session.clusters_on(room.sheet()).collect();
    let dim = ui.theme.style(Role::Dim);
    if all.is_empty() {
        let y = body.bottom().saturating_sub(1);
        canvas.text(body.x, y, body.width, w::reading_no_cluster(ui.lang), dim);
        return y;
    }
    let keyed: Vec<(char, &Cluster)> =
        all.iter().zip(1_usize..).filter_map(|(it, number)| Some((board::key_of(number)?, *it))).collect();
    let most = if body.height >= ROOMY { 4 } else { 5 };
    let columns = u16::try_from(keyed.len().div_ceil(most)).unwrap_or(1);
    let rows = keyed.len().div_ceil(usize::from(columns));
    let more = usize::from(all.len() > keyed.len());
    let top = body.bottom().saturating_sub(u16::try_from(rows + more).unwrap_or(u16::MAX));
    canvas.repeat(body.x, top.saturating_sub(1), body.width, "─", ui.theme.style(Role::Rule));
    let wide = body.width / columns;
    let own = now(room).and_then(|note| note.cluster.as_ref());
    for (column, x) in keyed.chunks(rows.max(1)).zip((body.x..).step_by(usize::from(wide.max(1)))) {
        for ((key, cluster), y) in column.iter().zip(top..) {
            let here = own == Some(&cluster.id);
            let count =
                session.notes.iter().filter(|note| note.cluster.as_ref() == Some(&cluster.id)).count();
            let used = canvas.text(x, y, 2, &format!("{key} "), ui.theme.style(Role::Accent));
            let role = if here { Role::Marked } else { Role::Plain };
            let name = if here { format!("● {}", cluster.name) } else { cluster.name.to_string() };
            let count = format!(" {count}");
            let room = wide.saturating_sub(used + 2 + u16::try_from(count.len()).unwrap_or(4));
            let used = used + canvas.text(x + used, y, room, &name, ui.theme.style(role));
            canvas.text(x + used, y, 6, &count, dim);
        }
    }
    if more > 0 {
        let line = w::reading_more(ui.lang, all.len() - keyed.len());
        canvas.text(body.x, body.bottom() - 1, body.width, &line, dim);
    }
    top.saturating_sub(1)
}
