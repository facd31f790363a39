//! A window with lines that lead somewhere: where a thing comes from, what is open, what covers what.
//!
//! The lines stand in parts under headings, set in by what they hang on, wrapped and never cut. A long list shows its
//! first lines until one opens it. Enter goes where the line under the cursor leads; nothing here changes anything.

mod rows;

use ratatui::layout::Rect;
use unicode_width::UnicodeWidthStr;

use crate::i18n::words as w;

use super::super::canvas::{Canvas, Hit, wrap};
use super::super::event::{Code, Key};
use super::super::theme::Role;
use super::super::ui::Ui;
use super::{Answer, Outcome, Then};
use rows::{Row, Rows};

/// Cells that a line is set in for each line it hangs on.
const STEP: usize = 2;
/// Lines deeper than this are set in no further.
const DEEPEST: usize = 8;
/// The widest window.
const WIDEST: u16 = 104;

/// A window with lines that lead somewhere.
pub struct Guide {
    title: String,
    lines: Vec<Line>,
    rows: Rows,
    /// The row under the cursor.
    cursor: usize,
    pub(super) then: Then,
}

/// One line.
#[derive(Clone, Debug)]
pub struct Line {
    kind: Kind,
    /// Whether it is one of many, of which only the first are shown.
    many: bool,
    depth: usize,
    sign: &'static str,
    text: String,
    note: String,
    role: Role,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// A heading, which the cursor passes over.
    Heading,
    /// Something to read.
    Text,
    /// Something that leads somewhere.
    Lead,
}

impl Line {
    /// The heading of a part.
    #[must_use]
    pub fn heading(text: impl Into<String>) -> Self {
        Self { kind: Kind::Heading, role: Role::Accent, ..Self::text(0, "", text) }
    }

    /// A line to read, after a sign of one cell.
    #[must_use]
    pub fn text(depth: usize, sign: &'static str, text: impl Into<String>) -> Self {
        let (text, note) = (text.into(), String::new());
        Self { kind: Kind::Text, many: false, depth, sign, text, note, role: Role::Plain }
    }

    /// A line that leads somewhere.
    #[must_use]
    pub fn lead(depth: usize, sign: &'static str, text: impl Into<String>) -> Self {
        Self { kind: Kind::Lead, ..Self::text(depth, sign, text) }
    }

    /// The same line with something at its right.
    #[must_use]
    pub fn note(self, note: impl Into<String>) -> Self {
        Self { note: note.into(), ..self }
    }

    /// The same line in another role.
    #[must_use]
    pub fn role(self, role: Role) -> Self {
        Self { role, ..self }
    }

    /// The same line as one of many that hang on the same line; only the first of them are shown at once.
    #[must_use]
    pub fn many(self) -> Self {
        Self { many: true, ..self }
    }
}

impl Guide {
    /// A window with these lines; `then` is given the place of the line that was chosen.
    #[must_use]
    pub fn new(title: impl Into<String>, lines: Vec<Line>, then: Then) -> Self {
        let rows = Rows::of(&lines);
        let mut guide = Self { title: title.into(), lines, rows, cursor: 0, then };
        guide.cursor = guide.stop_from(0).unwrap_or(0);
        guide
    }

    pub(super) fn key(&mut self, key: Key, page: usize) -> Outcome {
        let last = self.rows.all.len().saturating_sub(1);
        match key.code {
            Code::Esc | Code::Char('q') => return Outcome::Closed,
            Code::Char('c') if key.mods.ctrl => return Outcome::Closed,
            Code::Enter => return self.choose(),
            Code::Up | Code::Char('k') => self.up(self.cursor.saturating_sub(1)),
            Code::Down | Code::Char('j') => self.down(self.cursor + 1),
            Code::PageUp => self.up(self.cursor.saturating_sub(page)),
            Code::PageDown | Code::Char(' ') => self.down((self.cursor + page).min(last)),
            Code::Home => self.up(0),
            Code::End => self.down(last),
            Code::Tab => self.part(Way::Next),
            Code::BackTab => self.part(Way::Previous),
            Code::Char(_)
            | Code::Backspace
            | Code::Delete
            | Code::Insert
            | Code::Left
            | Code::Right
            | Code::F(_) => {}
        }
        Outcome::Open
    }

    pub(super) fn click(&mut self, row: usize) -> Outcome {
        self.cursor = row;
        self.choose()
    }

    /// Goes where the line under the cursor leads, or shows the rest of its list.
    fn choose(&mut self) -> Outcome {
        match self.rows.all.get(self.cursor) {
            Some(Row::Line(place)) if self.kind(*place) == Kind::Lead => {
                Outcome::Answered(Answer::Picked(vec![*place]))
            }
            Some(Row::More { list, .. }) => {
                self.rows.open(&self.lines, *list);
                Outcome::Open
            }
            Some(Row::Line(_)) | None => Outcome::Open,
        }
    }

    fn kind(&self, place: usize) -> Kind {
        self.lines.get(place).map_or(Kind::Text, |line| line.kind)
    }

    /// Whether the cursor can stand on a row.
    fn stops(&self, row: usize) -> bool {
        match self.rows.all.get(row) {
            Some(Row::Line(place)) => self.kind(*place) != Kind::Heading,
            Some(Row::More { .. }) => true,
            None => false,
        }
    }

    fn stop_from(&self, row: usize) -> Option<usize> {
        (row..self.rows.all.len()).find(|row| self.stops(*row))
    }

    fn stop_before(&self, row: usize) -> Option<usize> {
        (0..=row).rev().find(|row| self.stops(*row))
    }

    fn down(&mut self, row: usize) {
        self.cursor = self.stop_from(row).or_else(|| self.stop_before(row)).unwrap_or(self.cursor);
    }

    fn up(&mut self, row: usize) {
        self.cursor = self.stop_before(row).or_else(|| self.stop_from(row)).unwrap_or(self.cursor);
    }

    /// Goes to the first line of the next or the previous part.
    fn part(&mut self, way: Way) {
        let heading = |row: &usize| match self.rows.all.get(*row) {
            Some(Row::Line(place)) => self.kind(*place) == Kind::Heading,
            Some(Row::More { .. }) | None => false,
        };
        let own = (0..self.cursor).rev().find(heading).unwrap_or(0);
        let next = match way {
            Way::Next => (self.cursor..self.rows.all.len()).find(heading),
            Way::Previous => (0..own).rev().find(heading),
        };
        match next {
            Some(row) => self.down(row),
            None if way == Way::Previous => self.up(0),
            None => {}
        }
    }

    pub(super) fn draw(&self, ui: &Ui, canvas: &mut Canvas<'_>) {
        let full = canvas.area();
        let width = full.width.saturating_sub(4).min(WIDEST);
        let flowed = self.flow(ui, usize::from(width.saturating_sub(4)));
        let wanted = u16::try_from(flowed.len()).unwrap_or(u16::MAX).saturating_add(2);
        let area = super::window(ui, canvas, &self.title, width, wanted.min(full.height.saturating_sub(2)));
        let page = usize::from(area.height.saturating_sub(2));
        let top = self.top(&flowed, page);
        for (line, y) in flowed.iter().skip(top).take(page).zip(area.y..) {
            self.draw_line(ui, canvas, Rect { y, height: 1, ..area }, line);
        }
        let below = flowed.len().saturating_sub(top + page);
        self.foot(ui, canvas, area, below);
    }

    fn draw_line(&self, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect, line: &Flowed) {
        let plain = ui.theme.style(Role::Window);
        let here = line.row == Some(self.cursor);
        let style = plain.patch(ui.theme.style(if here { Role::Cursor } else { line.role }));
        if here {
            canvas.style(area, style);
        }
        let dim = plain.patch(ui.theme.style(if here { Role::Cursor } else { Role::Dim }));
        let end = canvas.text_right(area.right(), area.y, area.width / 2, &line.note, dim);
        let inset = u16::try_from(line.inset).unwrap_or(0);
        canvas.text(area.x + inset, area.y, 1, line.sign, dim);
        let start = area.x + inset + if line.signed { 2 } else { 0 };
        canvas.text(start, area.y, end.saturating_sub(start), &line.text, style);
        if let Some(row) = line.row.filter(|row| self.stops(*row)) {
            canvas.hit(area, Hit::Choice(row));
        }
    }

    fn foot(&self, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect, below: usize) {
        let lang = ui.lang;
        let mut keys = Vec::new();
        match self.rows.all.get(self.cursor) {
            Some(Row::Line(place)) if self.kind(*place) == Kind::Lead => {
                keys.push(format!("Enter {}", w::guide_go(lang)));
            }
            Some(Row::More { .. }) => keys.push(format!("Enter {}", w::guide_all(lang))),
            Some(Row::Line(_)) | None => {}
        }
        if self.lines.iter().filter(|line| line.kind == Kind::Heading).count() > 1 {
            keys.push(format!("Tab {}", w::guide_part(lang)));
        }
        keys.push(format!("Esc {}", w::key_back(lang)));
        let y = area.bottom().saturating_sub(1);
        let dim = ui.theme.style(Role::Window).patch(ui.theme.style(Role::Dim));
        let more = if below > 0 { format!("↓ {}", w::shown_more(lang, below)) } else { String::new() };
        let end = canvas.text_right(area.right(), y, area.width / 2, &more, dim);
        canvas.text(area.x, y, end.saturating_sub(area.x + 1), &keys.join("   "), dim);
    }

    /// The first line in sight: the cursor stands in the middle, and no page begins before the text or ends after it.
    fn top(&self, flowed: &[Flowed], page: usize) -> usize {
        let at = flowed.iter().position(|line| line.row == Some(self.cursor)).unwrap_or(0);
        at.saturating_sub(page / 2).min(flowed.len().saturating_sub(page))
    }

    /// The rows as wrapped lines, a blank one above each heading but the first.
    fn flow(&self, ui: &Ui, width: usize) -> Vec<Flowed> {
        let mut flowed = Vec::new();
        for (row, what) in self.rows.all.iter().enumerate() {
            match what {
                Row::More { count, depth, .. } => {
                    let text = w::shown_more(ui.lang, *count);
                    let line = Line::text(*depth, "", text).role(Role::Dim);
                    flow_one(&mut flowed, row, &line, width);
                }
                Row::Line(place) => {
                    if let Some(line) = self.lines.get(*place) {
                        flow_one(&mut flowed, row, line, width);
                    }
                }
            }
        }
        flowed
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    Next,
    Previous,
}

/// One line of the window.
struct Flowed {
    /// The row it is of; none for a blank line.
    row: Option<usize>,
    inset: usize,
    /// Whether there is room for a sign before the text.
    signed: bool,
    sign: &'static str,
    text: String,
    note: String,
    role: Role,
}

fn flow_one(flowed: &mut Vec<Flowed>, row: usize, line: &Line, width: usize) {
    let heading = line.kind == Kind::Heading;
    if heading && !flowed.is_empty() {
        let (text, note) = (String::new(), String::new());
        flowed.push(Flowed { row: None, inset: 0, signed: false, sign: "", text, note, role: Role::Plain });
    }
    let inset = STEP * line.depth.min(DEEPEST);
    let beside = if line.note.is_empty() { 0 } else { line.note.width().min(width / 2) + 2 };
    let taken = inset + beside + if heading { 0 } else { 2 };
    for (number, text) in wrap(&line.text, width.saturating_sub(taken)).into_iter().enumerate() {
        let first = number == 0;
        flowed.push(Flowed {
            row: Some(row),
            inset,
            signed: !heading,
            sign: if first { line.sign } else { "" },
            text,
            note: if first { line.note.clone() } else { String::new() },
            role: line.role,
        });
    }
}

#[cfg(test)]
mod tests;
