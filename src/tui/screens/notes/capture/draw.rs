//! Draws the entry line under its prompt, with the time, the count, and below it which prompts have drawn how much, or
//! the wall.

use ratatui::layout::Rect;
use unicode_width::UnicodeWidthStr;

use crate::domain::method::PromptKind;
use crate::domain::note::{NoteKind, Sheet};
use crate::domain::text::Lang;
use crate::i18n::words as w;

use super::super::super::super::canvas::{Canvas, Hit, wrap};
use super::super::super::super::room::Room;
use super::super::super::super::theme::Role;
use super::super::super::super::timer::{self, Face};
use super::super::super::super::ui::Ui;
use super::{Capture, WIDEST, has_kinds, kind_name, place, prompts, stage};

/// The narrowest that a prompt with its count is, and the widest.
const COLUMN: (u16, u16) = (22, 36);

/// Where everything stands.
pub(super) struct Layout {
    /// Which prompt it is, and how many notes there are.
    label: Rect,
    /// The time.
    time: Rect,
    /// The prompt's words.
    text: Rect,
    /// The kinds; without height where there are none.
    kinds: Rect,
    /// The frame with the entry line.
    entry: Rect,
    /// The last note.
    last: Rect,
    /// The counts of the prompts, or the wall.
    pub(super) below: Rect,
}

/// Where everything stands in a body of this size. What is wanted most gets its row first, then gaps, then the rest is
/// the wall's.
pub(super) fn layout(room: &Room, lang: Lang, body: Rect) -> Layout {
    let width = body.width.min(WIDEST);
    let line = Rect { x: body.x + (body.width - width) / 2, width, ..body };
    let open = room.notes().capture.wall.is_some();
    let kinds = u16::from(has_kinds(room));
    let fixed = 6 + kinds;
    let most = body.height.saturating_sub(fixed + if open { 3 } else { 0 }).clamp(1, 4);
    let words = wrap(&question(room, lang).1, usize::from(width)).len();
    let words = u16::try_from(words).unwrap_or(most).min(most);
    let spare = body.height.saturating_sub(fixed + words);
    let gap = |nth: u16| u16::from(!open && spare > nth + 1);
    let top = if open { 0 } else { spare.saturating_sub(10) / 6 };
    let mut y = body.y + top;
    let mut rows = |height: u16, after: u16| {
        let area = Rect { y, height, ..line }.intersection(body);
        y += height + after;
        area
    };
    let label = rows(1, 0);
    let time = rows(1, 0);
    let text = rows(words, gap(0));
    let kinds = rows(kinds, if kinds > 0 { gap(1) } else { 0 });
    let entry = rows(3, 0);
    let last = rows(1, u16::from(spare > 3));
    let below = Rect { y, height: body.bottom().saturating_sub(y), ..if open { body } else { line } };
    Layout { label, time, text, kinds, entry, last, below }
}

/// Draws all of it.
pub(in super::super) fn draw(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, body: Rect) {
    let (lang, capture, sheet) = (ui.lang, &room.notes().capture, room.sheet());
    let layout = layout(room, lang, body);
    let dim = ui.theme.style(Role::Dim);
    let (label, text) = question(room, lang);
    let count = w::notes_written(lang, room.session().notes_on(sheet).count());
    let start = canvas.text_right(layout.label.right(), layout.label.y, layout.label.width / 2, &count, dim);
    canvas.text(layout.label.x, layout.label.y, start.saturating_sub(layout.label.x + 2), &label, dim);
    draw_time(room, ui, canvas, layout.time);
    let heading = ui.theme.style(Role::Heading);
    for (line, y) in
        wrap(&text, usize::from(layout.text.width)).iter().zip(layout.text.top()..layout.text.bottom())
    {
        canvas.text(layout.text.x, y, layout.text.width, line, heading);
    }
    if layout.kinds.height > 0 {
        draw_kinds(ui, canvas, layout.kinds, capture.sort.kind);
    }
    draw_entry(capture, ui, canvas, layout.entry);
    let last = match &capture.last {
        Some(last) => (format!("✓ {} {last}", w::notes_noted(lang)), Role::Good),
        None => (w::notes_silent(lang).to_owned(), Role::Dim),
    };
    let area = layout.last;
    canvas.text(area.x + 2, area.y, area.width.saturating_sub(4), &last.0, ui.theme.style(last.1));
    match &capture.wall {
        Some(wall) => wall.draw(room.session(), sheet, ui, canvas, layout.below),
        None => draw_prompts(room, ui, canvas, layout.below),
    }
}

/// Which prompt it is, and its words; without a prompt the purpose of the workshop.
fn question(room: &Room, lang: Lang) -> (String, String) {
    let all = prompts(room);
    let found = place(room).and_then(|index| Some((all.get(index)?, index + 1)));
    let Some((prompt, number)) = found else {
        let purpose = room.session().method.workshop(stage(room)).map(|workshop| workshop.purpose.get(lang));
        return (w::notes_no_prompt(lang).to_owned(), purpose.unwrap_or_default().to_owned());
    };
    let label = match prompt.kind {
        PromptKind::Question => w::notes_question(lang, all.len(), number),
        PromptKind::Field => w::notes_field(lang, all.len(), number),
    };
    (label, prompt.text.get(lang).to_owned())
}

/// How much of the time is left, as a line and as a figure; without a time how it is started.
fn draw_time(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect) {
    let minutes = timer::minutes(room.session(), room.place);
    let Some(face) = room.timer.face(ui.now) else {
        let hint = w::notes_time_hint(ui.lang, usize::from(minutes));
        canvas.text_right(area.right(), area.y, area.width, &hint, ui.theme.style(Role::Dim));
        return;
    };
    let (left, over) = match face {
        Face::Left(seconds) | Face::Still(seconds) => (seconds, false),
        Face::Over(_) => (0, true),
    };
    let text = if over { format!("{} {}", w::timer_up(ui.lang), face.text()) } else { face.text() };
    let style = ui.theme.style(face.role());
    let end = canvas.text_right(area.right(), area.y, area.width, &text, style).saturating_sub(2);
    let width = end.saturating_sub(area.x);
    let whole = u64::from(minutes.max(1)) * 60;
    let part = u64::from(width) * left.min(whole) / whole;
    canvas.repeat(area.x, area.y, width, "╌", ui.theme.style(Role::Rule));
    canvas.repeat(area.x, area.y, u16::try_from(part).unwrap_or(width), "━", ui.theme.style(Role::Accent));
}

/// All kinds beside each other, the one in use set off.
fn draw_kinds(ui: &Ui, canvas: &mut Canvas<'_>, area: Rect, chosen: NoteKind) {
    let mut x = area.x + 2;
    for kind in NoteKind::ALL {
        let (sign, role) = if kind == chosen { ("◉", Role::Accent) } else { ("○", Role::Dim) };
        let text = format!("{sign} {}", kind_name(ui.lang, kind));
        x += 3 + canvas.text(x, area.y, area.right().saturating_sub(x), &text, ui.theme.style(role));
    }
    let hint = w::notes_kind_hint(ui.lang);
    let room = area.right().saturating_sub(x);
    if hint.width() <= usize::from(room) {
        canvas.text_right(area.right(), area.y, room, hint, ui.theme.style(Role::Dim));
    }
}

fn draw_entry(capture: &Capture, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect) {
    let frame = ui.theme.style(Role::Accent);
    let (right, bottom) = (area.right().saturating_sub(1), area.bottom().saturating_sub(1));
    for (y, left, end) in [(area.y, "╭", "╮"), (bottom, "╰", "╯")] {
        canvas.repeat(area.x, y, area.width, "─", frame);
        canvas.text(area.x, y, 1, left, frame);
        canvas.text(right, y, 1, end, frame);
    }
    canvas.text(area.x, area.y + 1, 1, "│", frame);
    canvas.text(right, area.y + 1, 1, "│", frame);
    let inner = Rect { x: area.x + 2, y: area.y + 1, width: area.width.saturating_sub(4), height: 1 };
    capture.editor.draw(canvas, inner, ui.theme.style(Role::Plain), true);
}

/// Which prompts have drawn how many notes, so that it shows which are thin; the one in use set off.
fn draw_prompts(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect) {
    let all = prompts(room);
    if all.is_empty() || area.height == 0 {
        return;
    }
    let counts = counts(room, all.len());
    let names = std::iter::once(w::notes_no_prompt_short(ui.lang))
        .chain(all.iter().map(|prompt| prompt.short.get(ui.lang)));
    let entries: Vec<(&str, usize)> = names.zip(counts).collect();
    let here = place(room).map_or(0, |index| index + 1);
    let widest = entries.iter().map(|(name, _)| name.width()).max().unwrap_or(0);
    let wanted = u16::try_from(widest).unwrap_or(u16::MAX).saturating_add(7).clamp(COLUMN.0, COLUMN.1);
    let fits = |wide: u16| usize::from((area.width / wide).max(1));
    let rows_at = |wide: u16| entries.len().div_ceil(fits(wide));
    let wide = if rows_at(wanted) > usize::from(area.height) { COLUMN.0 } else { wanted };
    let columns = fits(wide);
    let rows = rows_at(wide).min(usize::from(area.height)).max(1);
    let page = here / (rows * columns);
    let seen = entries.iter().enumerate().skip(page * rows * columns).take(rows * columns);
    for (at, (index, (name, count))) in seen.enumerate() {
        let (column, row) = (u16::try_from(at / rows).unwrap_or(0), u16::try_from(at % rows).unwrap_or(0));
        let cell = Rect { x: area.x + column * wide, y: area.y + row, width: wide - 2, height: 1 };
        let (sign, role) = if index == here { ("▸", Role::Accent) } else { (" ", Role::Dim) };
        let style = ui.theme.style(role);
        let figure = if *count == 0 { "–".to_owned() } else { count.to_string() };
        let end = canvas.text_right(cell.right(), cell.y, 5, &figure, style);
        canvas.text(cell.x, cell.y, 1, sign, style);
        canvas.text(cell.x + 2, cell.y, end.saturating_sub(cell.x + 3), name, style);
        canvas.hit(cell, Hit::Spot(index, 0));
    }
}

/// How many notes answer no prompt, and how many each of them.
fn counts(room: &Room, prompts: usize) -> Vec<usize> {
    let sheet: Sheet = room.sheet();
    let all = super::prompts(room);
    let mut counts = vec![0; prompts + 1];
    for note in room.session().notes_on(sheet) {
        let answers = note.prompt.as_ref().and_then(|id| all.iter().position(|prompt| prompt.id == *id));
        if let Some(count) = counts.get_mut(answers.map_or(0, |index| index + 1)) {
            *count += 1;
        }
    }
    counts
}
