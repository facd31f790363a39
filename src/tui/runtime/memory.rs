//! A screen in memory, for driving a whole program without a terminal.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::Present;

/// Keeps the newest frame and counts what happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Memory {
    /// The newest frame.
    pub buffer: Buffer,
    /// Where its cursor shows.
    pub cursor: Option<Position>,
    /// How many frames were drawn.
    pub frames: usize,
    /// How often the program was suspended.
    pub suspensions: usize,
    /// Whether the screen was given back.
    pub left: bool,
}

impl Memory {
    /// A screen of this size.
    #[must_use]
    pub fn new(width: u16, height: u16) -> Self {
        let buffer = Buffer::empty(Rect::new(0, 0, width, height));
        Self { buffer, cursor: None, frames: 0, suspensions: 0, left: false }
    }

    /// The newest frame as lines of text, without spaces at their ends.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        let area = self.buffer.area;
        (area.top()..area.bottom())
            .map(|y| {
                let cells = (area.left()..area.right()).filter_map(|x| self.buffer.cell((x, y)));
                cells.map(ratatui::buffer::Cell::symbol).collect::<String>().trim_end().to_owned()
            })
            .collect()
    }
}

impl Present for Memory {
    fn is_free(&mut self) -> bool {
        true
    }

    fn present(&mut self, draw: &mut dyn FnMut(&mut Buffer) -> Option<Position>) {
        self.buffer.reset();
        self.cursor = draw(&mut self.buffer);
        self.frames += 1;
    }

    fn resize(&mut self, width: u16, height: u16) {
        self.buffer.resize(Rect::new(0, 0, width, height));
    }

    fn reassert(&mut self) {}

    fn suspend(&mut self) {
        self.suspensions += 1;
    }

    fn leave(&mut self) {
        self.left = true;
    }
}
