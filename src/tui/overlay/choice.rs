//! A field of a form in which one of a few sentences is chosen; all of them in sight, or one at a time where they are many.

use ratatui::layout::Rect;
use ratatui::style::Style;

use super::super::canvas::{Canvas, wrap};
use super::super::event::{Code, Key};
use super::super::theme::Role;
use super::super::ui::Ui;

/// What stands before a sentence.
const SIGN: u16 = 4;

const SPACE: Code = Code::Char(' ');

/// The sentences and which of them is chosen.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Choice {
    options: Vec<String>,
    chosen: usize,
}

impl Choice {
    pub(super) fn new(options: Vec<String>, chosen: usize) -> Self {
        Self { options, chosen }
    }

    /// The number of the sentence that is chosen.
    pub(super) fn chosen(&self) -> usize {
        self.chosen
    }

    /// Arrows and Space choose; true where the key meant something here. Beyond the ends it is the form's.
    pub(super) fn key(&mut self, key: Key) -> bool {
        let next = if matches!(key.code, Code::Up | Code::Left) {
            self.chosen.checked_sub(1)
        } else if matches!(key.code, Code::Down | Code::Right) {
            Some(self.chosen + 1).filter(|next| *next < self.options.len())
        } else {
            (key.code == SPACE).then(|| self.round(1))
        };
        self.chosen = next.unwrap_or(self.chosen);
        next.is_some()
    }

    /// Sideways and Space go round; true where the key meant something here.
    pub(super) fn turn(&mut self, key: Key) -> bool {
        let next = if matches!(key.code, Code::Right | SPACE) {
            Some(self.round(1))
        } else {
            (key.code == Code::Left).then(|| self.round(self.options.len().saturating_sub(1)))
        };
        self.chosen = next.unwrap_or(self.chosen);
        next.is_some()
    }

    /// The sentence so many further on; after the last comes the first.
    fn round(&self, steps: usize) -> usize {
        (self.chosen + steps) % self.options.len().max(1)
    }

    /// The sentence that is chosen.
    pub(super) fn shown(&self) -> &str {
        self.options.get(self.chosen).map_or("", String::as_str)
    }

    /// Rows that the sentences take in a field of this width.
    pub(super) fn height(&self, width: u16) -> u16 {
        let lines: usize = self.options.iter().map(|option| lines(option, width).len()).sum();
        u16::try_from(lines).unwrap_or(u16::MAX)
    }

    pub(super) fn draw(&self, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect, plain: Style) {
        let mut y = area.y;
        for (index, option) in self.options.iter().enumerate() {
            let chosen = index == self.chosen;
            let style = if chosen { plain } else { plain.patch(ui.theme.style(Role::Dim)) };
            for (row, line) in lines(option, area.width).iter().enumerate() {
                if y >= area.bottom() {
                    return;
                }
                if row == 0 {
                    canvas.text(area.x, y, SIGN, if chosen { "(•)" } else { "( )" }, style);
                }
                canvas.text(area.x + SIGN, y, area.width.saturating_sub(SIGN), line, style);
                y += 1;
            }
        }
    }
}

fn lines(option: &str, width: u16) -> Vec<String> {
    wrap(option, usize::from(width.saturating_sub(SIGN)).max(1))
}
