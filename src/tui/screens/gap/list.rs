//! The cursor of a list and what of the list is in sight.

use super::super::super::action::in_sight;

/// A list's cursor and what of it is in sight.
#[derive(Debug, Default)]
pub(super) struct List {
    pub(super) cursor: usize,
    pub(super) top: usize,
    pub(super) page: usize,
}

impl List {
    /// Keeps the cursor inside `length` and in sight on a page of so many rows.
    pub(super) fn keep(&mut self, length: usize, page: usize) {
        self.cursor = self.cursor.min(length.saturating_sub(1));
        self.keep_row(self.cursor, length, page);
    }

    /// Keeps a row of the list in sight that is not the cursor's number.
    pub(super) fn keep_row(&mut self, row: usize, length: usize, page: usize) {
        self.page = page.max(1);
        self.top = in_sight(self.top, row, length, self.page);
    }
}
