//! A window with text to read and scroll: lessons, descriptions, scenarios.

use ratatui::layout::Rect;
use unicode_width::UnicodeWidthStr;

use crate::i18n::words as w;

use super::super::canvas::{Canvas, wrap};
use super::super::event::{Code, Key};
use super::super::theme::Role;
use super::super::ui::Ui;
use super::Outcome;

/// Cells that the frame has beside the title, beyond those that it has beside the text.
const FRAME: usize = 2;

/// A window with text.
pub struct Pages {
    title: String,
    blocks: Vec<Block>,
    top: usize,
}

/// A piece of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading.
    Heading(String),
    /// A paragraph, wrapped at words.
    Paragraph(String),
    /// A key or a term with what it means.
    Pair(String, String),
    /// An entry of a list, wrapped and set in.
    Item(String),
}

impl Pages {
    /// A window with these blocks.
    #[must_use]
    pub fn new(title: impl Into<String>, blocks: Vec<Block>) -> Self {
        Self { title: title.into(), blocks, top: 0 }
    }

    pub(super) fn key(&mut self, key: Key, page: usize) -> Outcome {
        match key.code {
            Code::Up | Code::Char('k') => self.top = self.top.saturating_sub(1),
            Code::Down | Code::Char('j') => self.top += 1,
            Code::PageUp => self.top = self.top.saturating_sub(page),
            Code::PageDown | Code::Char(' ') => self.top += page,
            Code::Home => self.top = 0,
            Code::End => self.top = usize::MAX / 2,
            Code::Esc | Code::Enter | Code::Char('q' | '?' | 'L' | 'i') => return Outcome::Closed,
            Code::Char(_)
            | Code::Tab
            | Code::BackTab
            | Code::Backspace
            | Code::Delete
            | Code::Insert
            | Code::Left
            | Code::Right
            | Code::F(_) => {}
        }
        // The end of the text is known only for a width; what lies beyond it is pulled back here, not while drawing.
        self.top = self.top.min(self.lines(40).len());
        Outcome::Open
    }

    pub(super) fn draw(&self, ui: &Ui, canvas: &mut Canvas<'_>) {
        let full = canvas.area();
        let width = full.width.saturating_sub(4).min(88);
        let lines = self.lines(usize::from(width.saturating_sub(4)));
        let wanted = u16::try_from(lines.len()).unwrap_or(u16::MAX).saturating_add(2);
        let area = super::window(ui, canvas, &self.title, width, wanted.min(full.height.saturating_sub(2)));
        let plain = ui.theme.style(Role::Window);
        let page = usize::from(area.height.saturating_sub(2));
        let top = self.top.min(lines.len().saturating_sub(page));
        for (row, (text, role)) in lines.iter().skip(top).take(page).enumerate() {
            let y = area.y + u16::try_from(row).unwrap_or(0);
            canvas.text(area.x, y, area.width, text, plain.patch(ui.theme.style(*role)));
        }
        let more = lines.len().saturating_sub(top + page);
        let keys = if more > 0 {
            format!("↓ {}   Esc {}", w::shown_more(ui.lang, more), w::key_back(ui.lang))
        } else {
            format!("Esc {}", w::key_back(ui.lang))
        };
        canvas.text(
            area.x,
            area.bottom().saturating_sub(1),
            area.width,
            &keys,
            plain.patch(ui.theme.style(Role::Dim)),
        );
    }

    /// The text, below the title once more where the frame has no room for all of it.
    fn lines(&self, width: usize) -> Vec<(String, Role)> {
        let mut lines = Vec::new();
        if self.title.width() + FRAME > width {
            lines.extend(wrap(&self.title, width).into_iter().map(|line| (line, Role::Heading)));
            lines.push((String::new(), Role::Plain));
        }
        lines.extend(flow(&self.blocks, width));
        lines
    }
}

/// Draws a title and as many blocks as there is room for in a pane beside something else; the last line says where
/// there is more.
pub fn pane(ui: &Ui, canvas: &mut Canvas<'_>, area: Rect, title: &str, blocks: &[Block]) {
    let width = usize::from(area.width.min(88));
    let mut lines: Vec<(String, Role)> =
        wrap(title, width).into_iter().map(|line| (line, Role::Heading)).collect();
    lines.push((String::new(), Role::Plain));
    lines.extend(flow(blocks, width));
    let height = usize::from(area.height);
    let shown = if lines.len() > height { height.saturating_sub(1) } else { lines.len() };
    for ((text, role), y) in lines.iter().take(shown).zip(area.top()..area.bottom()) {
        canvas.text(area.x, y, area.width, text, ui.theme.style(*role));
    }
    if shown < lines.len() {
        let more =
            format!("… Enter: {}", w::shown_more(ui.lang, lines.len() - shown).trim_start_matches("… "));
        canvas.text(area.x, area.bottom().saturating_sub(1), area.width, &more, ui.theme.style(Role::Dim));
    }
}

/// Blocks as wrapped lines with their roles, a blank line between blocks that are not of one list.
fn flow(blocks: &[Block], width: usize) -> Vec<(String, Role)> {
    let mut lines: Vec<(String, Role)> = Vec::new();
    let mut close = false;
    for block in blocks {
        let is_item = matches!(block, Block::Item(_) | Block::Pair(..));
        let follows_item = is_item && close;
        if !lines.is_empty() && !follows_item {
            lines.push((String::new(), Role::Plain));
        }
        close = is_item || matches!(block, Block::Heading(_));
        match block {
            Block::Heading(text) => {
                lines.extend(wrap(text, width).into_iter().map(|line| (line, Role::Accent)));
            }
            Block::Paragraph(text) => {
                lines.extend(wrap(text, width).into_iter().map(|line| (line, Role::Plain)));
            }
            Block::Pair(term, text) => lines.push((format!("{term:>14}  {text}"), Role::Plain)),
            Block::Item(text) => {
                for (index, line) in wrap(text, width.saturating_sub(3)).into_iter().enumerate() {
                    let sign = if index == 0 { " • " } else { "   " };
                    lines.push((format!("{sign}{line}"), Role::Plain));
                }
            }
        }
    }
    lines
}
