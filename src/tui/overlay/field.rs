//! A text field: every character goes in, cleaned; the keys of an editor move and delete.
//!
//! The only place besides the key table where keys are looked at. Single-line fields fold line breaks into spaces.

use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};
use ratatui::widgets::Widget;
use ratatui_textarea::{CursorMove, Input, Key as AreaKey, TextArea, WrapMode};

use crate::domain::plain::{Plain, visible};

use super::super::canvas::Canvas;
use super::super::event::{Code, Key};

/// Text that can be edited.
pub struct Editor {
    area: Box<TextArea<'static>>,
    lines: Lines,
    /// Whether what is in it is a proposal that nobody has touched.
    proposed: bool,
}

/// Whether a field takes line breaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lines {
    /// One line.
    One,
    /// Several, wrapped at words.
    Many,
}

impl Editor {
    /// A field that holds `text`, the cursor at its end.
    #[must_use]
    pub fn new(text: &str, lines: Lines) -> Self {
        let rows = match lines {
            Lines::One => vec![Plain::line(text).to_string()],
            Lines::Many => Plain::new(text).as_str().split('\n').map(str::to_owned).collect(),
        };
        let mut area = Box::new(TextArea::new(rows));
        area.set_cursor_line_style(Style::new());
        area.set_max_histories(200);
        if lines == Lines::Many {
            area.set_wrap_mode(WrapMode::Word);
        }
        area.move_cursor(CursorMove::Bottom);
        area.move_cursor(CursorMove::End);
        Self { area, lines, proposed: false }
    }

    /// A field of one line that holds a proposal: what is typed or pasted first takes its place, any other key keeps it.
    #[must_use]
    pub fn proposed(text: &str) -> Self {
        Self { proposed: true, ..Self::new(text, Lines::One) }
    }

    /// An empty field of one line that shows a dot for every character.
    #[must_use]
    pub fn hidden() -> Self {
        let mut field = Self::new("", Lines::One);
        field.area.set_mask_char('•');
        field
    }

    /// The cleaned text.
    #[must_use]
    pub fn text(&self) -> Plain {
        let joined = self.area.lines().join("\n");
        match self.lines {
            Lines::One => Plain::line(&joined),
            Lines::Many => Plain::new(&joined),
        }
    }

    /// Whether nothing but white space is in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.area.lines().iter().all(|line| line.trim().is_empty())
    }

    /// Takes everything out.
    pub fn empty(&mut self) {
        *self = Self::new("", self.lines);
    }

    /// Puts cleaned text in at the cursor.
    pub fn insert(&mut self, text: &str) {
        self.make_way();
        let cleaned = match self.lines {
            Lines::One => Plain::line(text),
            Lines::Many => Plain::new(text),
        };
        self.area.insert_str(cleaned.as_str());
    }

    /// Gives a key to the field; false where the field has no use for it.
    pub fn key(&mut self, key: Key) -> bool {
        if let Code::Char(c) = key.code
            && !key.mods.ctrl
            && !key.mods.alt
        {
            if let Some(c) = visible(c) {
                self.make_way();
                self.area.insert_char(c);
            }
            return true;
        }
        self.proposed = false;
        if key.code == Code::Enter {
            if self.lines == Lines::Many {
                self.area.insert_newline();
            }
            return self.lines == Lines::Many;
        }
        if key.code == Code::Char('u') && key.mods.ctrl {
            self.area.delete_line_by_head();
            return true;
        }
        let Some(code) = translate(key.code) else { return false };
        if self.lines == Lines::One
            && matches!(key.code, Code::Up | Code::Down | Code::PageUp | Code::PageDown)
        {
            return false;
        }
        self.area.input(Input { key: code, ctrl: key.mods.ctrl, alt: key.mods.alt, shift: key.mods.shift });
        true
    }

    /// Takes a proposal out.
    fn make_way(&mut self) {
        if self.proposed {
            self.empty();
        }
    }

    /// Draws the field; the cursor is shown where the field has the focus.
    pub fn draw(&self, canvas: &mut Canvas<'_>, area: Rect, style: Style, focused: bool) {
        let area = area.intersection(canvas.area());
        if area.is_empty() {
            return;
        }
        let mut shown = self.area.clone();
        shown.set_style(style);
        shown.set_cursor_style(if focused { style.add_modifier(Modifier::REVERSED) } else { style });
        (&shown).render(area, canvas.buffer());
    }
}

fn translate(code: Code) -> Option<AreaKey> {
    Some(match code {
        Code::Char(c) => AreaKey::Char(c),
        Code::Backspace => AreaKey::Backspace,
        Code::Delete => AreaKey::Delete,
        Code::Left => AreaKey::Left,
        Code::Right => AreaKey::Right,
        Code::Up => AreaKey::Up,
        Code::Down => AreaKey::Down,
        Code::Home => AreaKey::Home,
        Code::End => AreaKey::End,
        Code::PageUp => AreaKey::PageUp,
        Code::PageDown => AreaKey::PageDown,
        Code::Enter | Code::Tab | Code::BackTab | Code::Insert | Code::Esc | Code::F(_) => return None,
    })
}
