//! The clusters by number, below the board where their own rows are not all in sight.
//!
//! A number key puts a note into its cluster, so the numbers can be read wherever one is on the board.

use ratatui::layout::Rect;

use crate::domain::note::Cluster;

use super::super::super::super::canvas::{Canvas, Hit};
use super::super::super::super::theme::Role;
use super::super::super::super::ui::Ui;
use super::Board;
use super::dragging::{Target, part};

/// So many clusters have a key of their own.
const KEYS: usize = 10;

/// The fewest cells that a name is worth a place in.
const NARROWEST: usize = 18;

/// The key of cluster number `number`, counted from 1.
pub(in super::super) fn key(number: usize) -> Option<char> {
    match number {
        10 => Some('0'),
        _ => char::from_digit(u32::try_from(number).ok()?, 10).filter(|key| *key != '0'),
    }
}

/// How many rows the legend takes.
pub(super) fn height(board: &Board, clusters: usize, area: Rect) -> u16 {
    let beside = board.list.rows.len().saturating_sub(board.list.split);
    let fits = beside <= usize::from(super::draw::rows(area, 0).height);
    let wanted = clusters.min(KEYS) * NARROWEST;
    match wanted {
        0 => 0,
        _ if board.columns && board.sight.is_whole() && fits => 0,
        _ if wanted <= usize::from(area.width) => 1,
        _ => 2,
    }
}

/// Draws the legend over the rows that [`height`] asked for.
pub(super) fn draw<'a>(
    clusters: impl Iterator<Item = &'a Cluster>,
    over: Option<&Target>,
    ui: &Ui,
    canvas: &mut Canvas<'_>,
    area: Rect,
) {
    let keyed: Vec<(char, usize, &Cluster)> =
        clusters.zip(1_usize..).filter_map(|(it, number)| Some((key(number)?, number, it))).collect();
    let in_row = keyed.len().div_ceil(usize::from(area.height.max(1))).max(1);
    let wide = area.width / u16::try_from(in_row).unwrap_or(1).max(1);
    for (row, y) in keyed.chunks(in_row).zip(area.top()..area.bottom()) {
        for ((key, number, cluster), place) in row.iter().zip(0_u16..) {
            let x = area.x + place * wide;
            let used = canvas.text(x, y, 2, &format!("{key} "), ui.theme.style(Role::Accent));
            let name = cluster.name.as_str();
            let room = wide.saturating_sub(used + 2);
            let role =
                if over == Some(&Target::Cluster(cluster.id.clone())) { Role::Marked } else { Role::Dim };
            canvas.text(x + used, y, room, name, ui.theme.style(role));
            canvas.hit(Rect { x, y, width: wide, height: 1 }, Hit::Spot(*number, part::LEGEND));
        }
    }
}
