//! The cursor's ways over the board: within a column, between both, and what scrolls with it.

use ratatui::layout::Rect;

use super::super::super::super::action::Motion;
use super::super::super::super::room::Room;
use super::dragging::part;
use super::list::Row;
use super::{Board, draw, legend, refresh};

/// From this body width on, clusters stand beside the loose notes.
const WIDE: u16 = 98;

/// Moves the cursor.
pub(in super::super) fn motion(room: &mut Room, motion: Motion) {
    refresh(room);
    let board = &room.notes().board;
    let column = board.column();
    let row = match motion {
        Motion::Left | Motion::Right => board.sideways(motion),
        Motion::Up | Motion::Down | Motion::PageUp | Motion::PageDown | Motion::First | Motion::Last => {
            column.start + motion.along(board.cursor - column.start, column.len(), board.page)
        }
    };
    go(room, row);
}

/// A click on a row, or on the name of a cluster in the legend.
pub(in super::super) fn click(room: &mut Room, place: usize, part: usize) {
    refresh(room);
    match part {
        part::ROW => go(room, place),
        part::LEGEND => {
            let rows = &room.notes().board.list.rows;
            let heading = |row: &Row| matches!(row, Row::Cluster(_, _, number) if *number == place);
            if let Some(row) = rows.iter().position(heading) {
                go(room, row);
            }
        }
        _ => {}
    }
}

/// A step of the wheel scrolls the column under the pointer; false where that is the cursor's own, which it moves.
pub(in super::super) fn wheel(room: &mut Room, motion: Motion, (place, part): (usize, usize)) -> bool {
    let board = &mut room.notes_mut().board;
    let left = part == part::LOOSE || (part == part::ROW && place < board.list.split);
    if !board.columns || part == part::LEGEND || left == (board.cursor < board.list.split) {
        return false;
    }
    for top in board.tops.iter_mut().skip(usize::from(!left)).take(1) {
        *top = motion.along(*top, usize::MAX, 1);
    }
    matches!(motion, Motion::Up | Motion::Down)
}

/// Brings cursor and scrolling in line with the session and the size.
pub(in super::super) fn settle(room: &mut Room, area: Rect) {
    refresh(room);
    let clusters = room.session().clusters_on(room.sheet()).count();
    let board = &mut room.notes_mut().board;
    board.columns = area.width >= WIDE;
    let legend = legend::height(board, clusters, area);
    board.legend = legend;
    board.page = usize::from(draw::rows(area, legend).height).max(1);
    let column = board.column();
    let side = usize::from(board.columns && column.start > 0);
    let at = board.cursor.saturating_sub(column.start);
    let (page, split) = (board.page, board.list.split);
    let rows = board.list.rows.len();
    let lengths = if board.columns { [split, rows.saturating_sub(split)] } else { [rows, 0] };
    for (number, (top, length)) in board.tops.iter_mut().zip(lengths).enumerate() {
        if number == side {
            // The heading above the first note stays in sight with it.
            let first = if at == 1 && side == 0 { 0 } else { at };
            *top = (*top).min(first).max((at + 1).saturating_sub(page));
        }
        *top = (*top).min(length.saturating_sub(page));
    }
}

fn go(room: &mut Room, row: usize) {
    let mut board = std::mem::take(&mut room.notes_mut().board);
    let (before, split) = (board.cursor, board.list.split);
    board.stand(row, room.session());
    if (before < split) != (board.cursor < split) {
        board.beside = before;
    }
    room.notes_mut().board = board;
}

impl Board {
    /// The rows of the column that the cursor is in.
    fn column(&self) -> std::ops::Range<usize> {
        let (split, end) = (self.list.split, self.list.rows.len());
        match (self.columns, self.cursor < split) {
            (false, _) => 0..end,
            (true, true) => 0..split,
            (true, false) => split..end,
        }
    }

    fn sideways(&self, motion: Motion) -> usize {
        let left = motion == Motion::Left;
        if !self.columns {
            return self.next_heading(left);
        }
        let (split, end) = (self.list.split, self.list.rows.len());
        match (left, self.cursor < split) {
            (true, false) if split > 1 => self.beside.clamp(1, split - 1),
            (false, true) if end > split => self.beside.clamp(split, end - 1),
            (true | false, _) => self.cursor,
        }
    }

    /// In one column, sideways goes from cluster to cluster.
    fn next_heading(&self, backwards: bool) -> usize {
        let headings = self.list.rows.iter().enumerate().filter(|(_, row)| row.is_heading());
        let mut places = headings.map(|(place, _)| place);
        if backwards {
            places.rfind(|place| *place < self.cursor).unwrap_or(self.cursor)
        } else {
            places.find(|place| *place > self.cursor).unwrap_or(self.cursor)
        }
    }
}
