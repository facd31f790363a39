//! Text that scrolls: labelled, wrapped lines of one role each.

use ratatui::layout::Rect;

use crate::i18n::words as w;

use super::super::super::canvas::{Canvas, wrap};
use super::super::super::theme::Role;
use super::super::super::ui::Ui;

/// One line.
#[derive(Clone, Debug)]
pub(super) struct Line {
    label: &'static str,
    indent: u16,
    text: String,
    role: Role,
}

/// Lines that fit a width.
pub(super) struct Lines {
    width: u16,
    all: Vec<Line>,
}

/// Cells that labels take.
const LABEL: u16 = 11;

/// What the sign of a point takes.
const POINT: u16 = 2;

impl Lines {
    /// No lines yet.
    pub(super) fn new(width: u16) -> Self {
        Self { width, all: Vec::new() }
    }

    /// Adds text beside a label.
    pub(super) fn labelled(&mut self, label: &'static str, text: &str, role: Role) {
        let room = usize::from(self.width.saturating_sub(LABEL));
        for (index, text) in wrap(text, room).into_iter().enumerate() {
            self.all.push(Line { label: if index == 0 { label } else { "" }, indent: LABEL, text, role });
        }
    }

    /// Adds text over the whole width.
    pub(super) fn text(&mut self, text: &str, role: Role) {
        self.set_in(0, text, role);
    }

    /// Adds text set in from the left.
    pub(super) fn set_in(&mut self, indent: u16, text: &str, role: Role) {
        let room = usize::from(self.width.saturating_sub(indent));
        let lines = wrap(text, room).into_iter();
        self.all.extend(lines.map(|text| Line { label: "", indent, text, role }));
    }

    /// Adds a point of a list, whose further lines hang beneath its text.
    pub(super) fn point(&mut self, text: &str, role: Role) {
        let first = self.all.len();
        self.set_in(POINT, text, role);
        if let Some(line) = self.all.get_mut(first) {
            line.label = "•";
        }
    }

    /// Adds an empty line.
    pub(super) fn gap(&mut self) {
        self.all.push(Line { label: "", indent: 0, text: String::new(), role: Role::Plain });
    }

    /// How many lines there are.
    pub(super) fn len(&self) -> usize {
        self.all.len()
    }

    /// Draws them from line `top` on; where more follow, the last row says how many.
    pub(super) fn draw(&self, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect, top: usize) {
        let page = usize::from(area.height);
        let dim = ui.theme.style(Role::Dim);
        for (y, line) in (area.top()..area.bottom()).zip(self.all.iter().skip(top)) {
            canvas.text(area.x, y, LABEL - 1, line.label, dim);
            let room = area.width.saturating_sub(line.indent);
            canvas.text(area.x + line.indent, y, room, &line.text, ui.theme.style(line.role));
        }
        let hidden = self.all.len().saturating_sub(top + page);
        if hidden > 0 && area.height > 0 {
            let last = Rect { y: area.bottom() - 1, height: 1, ..area };
            canvas.clear(last, ui.theme.style(Role::Plain));
            canvas.text(last.x, last.y, last.width, &w::shown_more(ui.lang, hidden + 1), dim);
        }
    }
}
