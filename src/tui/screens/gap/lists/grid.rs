//! Where the lists stand: as many side by side and below each other as there is room for, one where it is narrow.
//!
//! Each is as high as what it holds and what is to be said of it; lists side by side are equally high.

use ratatui::layout::Rect;

use crate::analysis::selection::Selection;

use super::super::super::super::room::Room;
use super::super::super::super::ui::Ui;
use super::{Kind, list, most, notes};

/// Lists side by side are at least this wide.
const SIDE: u16 = 56;
/// Cells between them.
const BETWEEN: u16 = 3;
/// Rows of a list beside its capabilities and what is said of it: a heading and a blank one.
const AROUND: usize = 2;

/// A list in its place.
pub(super) struct Spot {
    pub(super) kind: Kind,
    pub(super) list: Selection,
    pub(super) area: Rect,
    /// How many of its capabilities are in sight.
    pub(super) page: usize,
}

/// The lists that are in sight, the chosen one among them.
pub(super) fn spots(room: &Room, ui: &Ui, area: Rect) -> Vec<Spot> {
    let chosen = room.gap.lists.chosen;
    let across = ((area.width + BETWEEN) / (SIDE + BETWEEN)).clamp(1, 3);
    if across == 1 {
        return line(room, ui, &[chosen], (area, 1));
    }
    let mut sheet: Vec<Spot> = Vec::new();
    for kinds in Kind::ALL.chunks(usize::from(across)) {
        let y = sheet.last().map_or(area.y, |spot| spot.area.bottom());
        let mut spots = line(room, ui, kinds, (Rect { y, ..area }, across));
        if !sheet.is_empty() && spots.iter().any(|spot| spot.area.bottom() > area.bottom()) {
            if sheet.iter().any(|spot| spot.kind == chosen) {
                break;
            }
            sheet.clear();
            spots = line(room, ui, kinds, (area, across));
        }
        sheet.extend(spots);
    }
    sheet
}

/// Lists side by side, so many across and no higher than the area.
fn line(room: &Room, ui: &Ui, kinds: &[Kind], (area, across): (Rect, u16)) -> Vec<Spot> {
    let width = (area.width.saturating_sub(BETWEEN * (across - 1))) / across;
    let of = |(kind, x): (&Kind, u16)| {
        let list = list(room, *kind);
        let (page, height) = fit(room, ui, (*kind, &list), (width, usize::from(area.height)));
        let height = u16::try_from(height).unwrap_or(u16::MAX).min(area.height);
        Spot { kind: *kind, list, area: Rect { x, width, height, ..area }, page }
    };
    let columns = (0..across).map(|column| area.x + column * (width + BETWEEN));
    let mut spots: Vec<Spot> = kinds.iter().zip(columns).map(of).collect();
    let height = spots.iter().map(|spot| spot.area.height).max().unwrap_or(0);
    for spot in &mut spots {
        spot.area.height = height;
    }
    spots
}

/// How many of a list's capabilities are in sight within so many rows, and how high it then is.
fn fit(
    room: &Room,
    ui: &Ui,
    (kind, list): (Kind, &Selection),
    (width, most_high): (u16, usize),
) -> (usize, usize) {
    let mut page = list.rows.len().min(most(room)).max(1);
    loop {
        let unseen = list.rows.len().saturating_sub(page);
        let said = notes::lines(room, ui, (kind, list, unseen), width).len();
        let height = AROUND + page.min(list.rows.len()) + said;
        if height <= most_high || page == 1 {
            return (page, height);
        }
        page = page.saturating_sub(height - most_high).max(1);
    }
}
