//! The wall: all notes of the sheet below the entry line, the newest first, in as many columns as there is room for.
//!
//! It hangs only where the facilitator has opened it, and is taken down whenever writing begins anew. Only what is in
//! sight is broken into lines, however many notes there are.

use ratatui::layout::Rect;
use unicode_width::UnicodeWidthStr;

use crate::domain::note::{Note, Sheet};
use crate::domain::session::Session;
use crate::i18n::words as w;

use super::super::super::super::action::Motion;
use super::super::super::super::canvas::{Canvas, wrap};
use super::super::super::super::theme::Role;
use super::super::super::super::ui::Ui;
use super::super::board::kind_sign;

/// The narrowest column, with what keeps it from the next one.
const NARROWEST: u16 = 36;

/// What keeps columns apart.
const GAP: u16 = 2;

/// The most lines that one note takes.
const LINES: usize = 3;

/// An open wall.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Wall {
    /// How many newer notes stand before the first in sight, on this page and on those before it.
    before: Vec<usize>,
    /// How many notes are in sight.
    shown: usize,
}

impl Wall {
    /// Goes back to the newest notes.
    pub(super) fn rewind(&mut self) {
        self.before.clear();
    }

    /// Turns the page; the wheel and arrows turn it too.
    pub(super) fn turn(&mut self, motion: Motion) {
        match motion {
            Motion::Down | Motion::PageDown => self.before.push(self.first() + self.shown),
            Motion::Up | Motion::PageUp => {
                self.before.pop();
            }
            Motion::First => self.rewind(),
            Motion::Left | Motion::Right | Motion::Last => {}
        }
    }

    /// Counts what is in sight, and goes back where there is nothing.
    pub(super) fn settle(&mut self, session: &Session, sheet: Sheet, area: Rect) {
        let all = session.notes_on(sheet).count();
        while self.first() > 0 && self.first() >= all {
            self.before.pop();
        }
        self.shown = hung(session, sheet, below_head(area), self.first()).len();
    }

    /// Draws the wall with a line above it that says which notes these are.
    pub(super) fn draw(&self, session: &Session, sheet: Sheet, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect) {
        let all = session.notes_on(sheet).count();
        let hung = hung(session, sheet, below_head(area), self.first());
        let dim = ui.theme.style(Role::Dim);
        canvas.repeat(area.x, area.y, area.width, "─", ui.theme.style(Role::Rule));
        let to = self.first() + hung.len();
        let head = w::notes_wall(ui.lang, all, self.first() + usize::from(!hung.is_empty()), to);
        let used = canvas.text(area.x + 2, area.y, area.width.saturating_sub(4), &format!(" {head} "), dim);
        let hint = format!(" {} ", w::notes_wall_pages(ui.lang));
        let room = area.width.saturating_sub(used + 8);
        if hung.len() < all && hint.width() <= usize::from(room) {
            canvas.text_right(area.right().saturating_sub(2), area.y, room, &hint, dim);
        }
        for piece in hung {
            canvas.text(
                piece.area.x,
                piece.area.y,
                1,
                kind_sign(piece.note.kind),
                ui.theme.style(Role::Accent),
            );
            for (line, y) in piece.lines.iter().zip(piece.area.y..) {
                canvas.text(piece.area.x + 2, y, piece.area.width - 2, line, ui.theme.style(Role::Plain));
            }
        }
    }

    fn first(&self) -> usize {
        self.before.last().copied().unwrap_or(0)
    }
}

/// A note on the wall.
struct Piece<'a> {
    note: &'a Note,
    lines: Vec<String>,
    area: Rect,
}

fn below_head(area: Rect) -> Rect {
    Rect { y: area.y + 1, height: area.height.saturating_sub(1), ..area }
}

/// The notes that there is room for, column by column, from the newest but `skipped` on.
fn hung(session: &Session, sheet: Sheet, area: Rect, skipped: usize) -> Vec<Piece<'_>> {
    let columns = (area.width / NARROWEST).max(1);
    let width = (area.width / columns).saturating_sub(GAP).max(4);
    let newest = session.notes.iter().rev().filter(|note| note.sheet == sheet && !note.aside);
    let (mut column, mut y) = (0, area.y);
    let mut hung = Vec::new();
    for note in newest.skip(skipped) {
        let lines = broken(note.text.as_str(), usize::from(width) - 2);
        let height = u16::try_from(lines.len()).unwrap_or(1);
        if y + height > area.bottom() {
            (column, y) = (column + 1, area.y);
        }
        if column >= columns || y + height > area.bottom() {
            break;
        }
        let place = Rect { x: area.x + column * (width + GAP), y, width, height };
        hung.push(Piece { note, lines, area: place });
        y += height;
    }
    hung
}

/// A text as a few lines; what is left out shows by its sign.
fn broken(text: &str, width: usize) -> Vec<String> {
    let mut lines = wrap(text, width);
    if lines.len() > LINES {
        lines.truncate(LINES);
        if let Some(last) = lines.last_mut() {
            last.push_str(" …");
        }
    }
    lines
}
