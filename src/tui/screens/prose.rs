//! Lines of an empty view or a pane: words, and keys with what they do.

use ratatui::layout::Rect;

use super::super::canvas::{Canvas, wrap};
use super::super::theme::Role;
use super::super::ui::Ui;

/// A line of an empty view or a pane.
pub enum Line<'a> {
    /// Words in a role, wrapped.
    Words(&'a str, Role),
    /// A key and what it does, wrapped beside the key.
    Key(&'a str, &'a str),
    /// Nothing.
    Blank,
}

/// Cells that keys take in front of what they do.
const KEY_WIDTH: u16 = 5;

/// Writes `lines` below each other; gives back the row after the last.
pub fn prose(ui: &Ui, canvas: &mut Canvas<'_>, area: Rect, lines: &[Line<'_>]) -> u16 {
    let mut y = area.y;
    for line in lines {
        let (inset, text, role) = match line {
            Line::Words(text, role) => (0, *text, *role),
            Line::Key(key, text) => {
                if y < area.bottom() {
                    canvas.text(area.x, y, KEY_WIDTH, key, ui.theme.style(Role::Accent));
                }
                (KEY_WIDTH, *text, Role::Plain)
            }
            Line::Blank => (0, "", Role::Plain),
        };
        let width = area.width.saturating_sub(inset);
        for text in wrap(text, usize::from(width)) {
            if y >= area.bottom() {
                return y;
            }
            canvas.text(area.x + inset, y, width, &text, ui.theme.style(role));
            y += 1;
        }
    }
    y
}
