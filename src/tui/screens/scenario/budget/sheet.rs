//! A table of totals: names at the left, figures in columns as wide as they need, sentences below.
//!
//! Columns that do not fit are gone through sideways. Everything is placed by arithmetic from the texts.

use ratatui::layout::Rect;
use unicode_width::UnicodeWidthStr;

use crate::i18n::words as w;

use super::super::super::super::canvas::{Canvas, Hit, wrap};
use super::super::super::super::theme::Role;
use super::super::super::super::ui::Ui;
use super::super::table::{self, Cursor, GAP, left, right};
use super::super::view;

/// The narrowest that names get while figures are in sight.
const NAME: u16 = 14;
/// The widest that names get.
const WIDEST: u16 = 46;

/// A table of totals.
#[derive(Debug, Default)]
pub(in super::super) struct Sheet {
    /// Above the columns, the first above the names.
    pub(in super::super) heads: Vec<String>,
    /// The rows.
    pub(in super::super) rows: Vec<Line>,
    /// Sentences below.
    pub(in super::super) notes: Vec<(String, Role)>,
}

/// One row: a name, figures, and how it is shown.
#[derive(Debug)]
pub(in super::super) struct Line {
    pub(in super::super) name: String,
    pub(in super::super) cells: Vec<String>,
    pub(in super::super) role: Role,
}

impl Sheet {
    /// How many rows it takes with all of its lines.
    pub(in super::super) fn height(&self, width: u16) -> u16 {
        let rows = u16::try_from(self.rows.len()).unwrap_or(u16::MAX);
        rows.saturating_add(1).saturating_add(self.notes_height(width))
    }

    /// How many lines are in sight.
    pub(in super::super) fn page(&self, area: Rect) -> usize {
        usize::from(area.height.saturating_sub(1 + self.notes_height(area.width))).max(1)
    }

    /// The furthest that the columns can be moved.
    pub(in super::super) fn last_first(&self, width: u16) -> usize {
        let widths = self.widths();
        let all = widths.len();
        (0..all).find(|first| first + self.fitting(&widths, *first, width) >= all).unwrap_or(0)
    }

    /// Draws it; with a cursor its lines can be gone through.
    pub(in super::super) fn draw(
        &self,
        ui: &Ui,
        canvas: &mut Canvas<'_>,
        area: Rect,
        cursor: Option<Cursor>,
        first: usize,
    ) {
        let (columns, shown) = self.columns(area.width, first);
        let dim = ui.theme.style(Role::Dim);
        let cells = |name: &str, cells: &[String]| -> Vec<String> {
            std::iter::once(name.to_owned()).chain(cells.iter().skip(first).take(shown).cloned()).collect()
        };
        let write = |canvas: &mut Canvas<'_>, y: u16, texts: &[String], style| {
            let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
            table::write(canvas, (area.x, y), &columns, &texts, style);
        };
        let (head, heads) = self.heads.split_first().map_or(("", [].as_slice()), |(head, rest)| (head, rest));
        write(canvas, area.y, &cells(head, heads), dim);
        let top = cursor.map_or(0, |cursor| cursor.top);
        let page =
            if cursor.is_some() { self.page(area) } else { usize::from(area.height.saturating_sub(1)) };
        let mut below = area.y + 1;
        let lines = self.rows.iter().enumerate().skip(top).take(page);
        for (y, (place, line)) in (area.y + 1..area.bottom()).zip(lines) {
            let here = cursor.is_some_and(|cursor| cursor.at == place);
            let style = ui.theme.style(if here { Role::Cursor } else { line.role });
            canvas.style(Rect { y, height: 1, width: table::width(&columns).min(area.width), ..area }, style);
            write(canvas, y, &cells(&line.name, &line.cells), style);
            if cursor.is_some() {
                canvas.hit(Rect { y, height: 1, ..area }, Hit::Spot(view::ROW, place));
            }
            below = y + 1;
        }
        let hidden = self.rows.len().saturating_sub(top + usize::from(below - area.y - 1));
        if hidden > 0 && below < area.bottom() {
            canvas.text_right(area.right(), below, area.width, &w::shown_more(ui.lang, hidden), dim);
        }
        let sides = first > 0 || first + shown < self.widths().len();
        self.draw_notes(
            ui,
            canvas,
            Rect { y: below, height: area.bottom().saturating_sub(below), ..area },
            sides,
        );
    }

    fn draw_notes(&self, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect, sides: bool) {
        let mut y = area.y;
        if sides {
            canvas.text(area.x, y, area.width, w::budget_more_columns(ui.lang), ui.theme.style(Role::Dim));
        }
        y += u16::from(!self.notes.is_empty() || sides);
        for (text, role) in &self.notes {
            for line in wrap(text, usize::from(area.width)) {
                if y >= area.bottom() {
                    return;
                }
                canvas.text(area.x, y, area.width, &line, ui.theme.style(*role));
                y += 1;
            }
        }
    }

    /// The blank line and the sentences below.
    fn notes_height(&self, width: u16) -> u16 {
        let lines: usize = self.notes.iter().map(|(text, _)| wrap(text, usize::from(width)).len()).sum();
        u16::try_from(lines).unwrap_or(u16::MAX).saturating_add(1)
    }

    /// What each column of figures needs.
    fn widths(&self) -> Vec<u16> {
        let count = self.heads.len().saturating_sub(1);
        let cell = |line: &Line, column: usize| line.cells.get(column).map_or(0, |cell| cell.width());
        let widest = |column: usize| {
            let head = self.heads.get(column + 1).map_or(0, |head| head.width());
            self.rows.iter().map(|line| cell(line, column)).max().unwrap_or(0).max(head)
        };
        (0..count).map(|column| u16::try_from(widest(column)).unwrap_or(u16::MAX)).collect()
    }

    /// How many columns fit from `first` on, one at least.
    fn fitting(&self, widths: &[u16], first: usize, width: u16) -> usize {
        let mut left = width.saturating_sub(self.name().min(NAME.max(width / 3)));
        let fits = widths.iter().skip(first).take_while(|column| {
            let fits = **column + GAP <= left;
            left = left.saturating_sub(**column + GAP);
            fits
        });
        fits.count().max(1)
    }

    /// What names need.
    fn name(&self) -> u16 {
        let head = self.heads.first().map_or(0, |head| head.width());
        let widest = self.rows.iter().map(|line| line.name.width()).max().unwrap_or(0).max(head);
        u16::try_from(widest).unwrap_or(WIDEST).clamp(NAME, WIDEST)
    }

    /// The columns in sight, that of the names first, and how many of them are figures.
    fn columns(&self, width: u16, first: usize) -> (Vec<table::Column>, usize) {
        let widths = self.widths();
        let shown = self.fitting(&widths, first, width);
        let figures: Vec<u16> = widths.into_iter().skip(first).take(shown).collect();
        let taken: u16 = figures.iter().map(|column| column + GAP).sum();
        let name = self.name().min(width.saturating_sub(taken));
        (std::iter::once(left(name)).chain(figures.into_iter().map(right)).collect(), shown)
    }
}
