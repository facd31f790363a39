//! Names beside points: each stands to the right, to the left, above or below, where it covers nothing.
//!
//! Names are placed one after another in the order given, the longer form of each first, and what is placed stays. A name
//! never touches a point, another name or anything else that has taken its cells, and it stands nearer to its own point
//! than to any other. What finds no place has none: its number stands for it.

use unicode_width::UnicodeWidthStr;

/// Cells that a name is given at least.
const LEAST: usize = 5;
/// Cells that stay free between a name and what does not belong to it.
const GAP: i32 = 2;
/// Cells between a name above or below its point and the points of that row, to which it would seem to belong.
const APART: i32 = 8;

/// The cells that a point has in the picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Anchor {
    /// The first of them, counted from the left.
    pub x: u16,
    /// Counted from the top.
    pub y: u16,
    /// How many, side by side.
    pub width: u16,
}

/// A name in its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// Whose it is.
    pub point: usize,
    /// Where it stands.
    pub place: Anchor,
    /// What it says.
    pub text: String,
}

/// Which cells of the picture are taken.
#[derive(Clone, Debug)]
pub struct Board {
    width: i32,
    height: i32,
    taken: Vec<bool>,
    points: Vec<bool>,
}

/// The cells from `from` to `to`, exclusive, of a row; they may lie outside the board.
#[derive(Clone, Copy)]
struct Cells {
    from: i32,
    to: i32,
    row: i32,
}

impl Anchor {
    /// Whether two of them share a cell.
    #[must_use]
    pub fn meets(self, other: Self) -> bool {
        self.y == other.y && self.x < other.x + other.width && other.x < self.x + self.width
    }

    fn cells(self) -> Cells {
        let from = i32::from(self.x);
        Cells { from, to: from + i32::from(self.width), row: i32::from(self.y) }
    }
}

impl Board {
    /// An empty board.
    #[must_use]
    pub fn new(width: u16, height: u16) -> Self {
        let cells = usize::from(width) * usize::from(height);
        Self {
            width: width.into(),
            height: height.into(),
            taken: vec![false; cells],
            points: vec![false; cells],
        }
    }

    /// Gives these cells to a point.
    pub fn put(&mut self, anchor: Anchor) {
        self.take(anchor);
        if let Some(range) = self.range(anchor.cells()) {
            self.points.get_mut(range).into_iter().flatten().for_each(|cell| *cell = true);
        }
    }

    /// Gives these cells to something else.
    pub fn take(&mut self, anchor: Anchor) {
        if let Some(range) = self.range(anchor.cells()) {
            self.taken.get_mut(range).into_iter().flatten().for_each(|cell| *cell = true);
        }
    }

    /// Whether nobody has any of these cells, all of which are on the board.
    #[must_use]
    pub fn is_free(&self, anchor: Anchor) -> bool {
        self.holds(anchor.cells()) && self.is_clear(&self.taken, anchor.cells())
    }

    /// Where a name so wide fits beside a point.
    #[must_use]
    pub fn find(&self, anchor: Anchor, width: u16) -> Option<Anchor> {
        let (own, wide) = (anchor.cells(), i32::from(width));
        let starting = |from: i32, row: i32| Cells { from, to: from + wide, row };
        let beside = |cells: Cells| {
            let (from, to) =
                if cells.from > own.from { (own.to, cells.to + GAP) } else { (cells.from - GAP, own.from) };
            self.is_clear(&self.taken, Cells { from, to, ..cells })
        };
        let over = |cells: Cells| {
            let around = Cells { from: cells.from - GAP, to: cells.to + GAP, ..cells };
            let beyond = Cells { row: cells.row + (cells.row - own.row), ..around };
            let wide = Cells { from: cells.from - APART, to: cells.to + APART, ..cells };
            let alone = self.is_clear(&self.points, wide) && self.is_clear(&self.points, beyond);
            alone && self.is_clear(&self.taken, around)
        };
        let sides = [starting(own.to + 1, own.row), starting(own.from - 1 - wide, own.row)];
        let rows = [own.row - 1, own.row + 1].into_iter();
        let heights = rows.flat_map(|row| [starting(own.from, row), starting(own.to - wide, row)]);
        let beside = sides.into_iter().filter(|cells| self.holds(*cells) && beside(*cells));
        let over = heights.filter(|cells| self.holds(*cells) && over(*cells));
        let found = beside.chain(over).next()?;
        let cell = |value: i32| u16::try_from(value).unwrap_or(0);
        Some(Anchor { x: cell(found.from), y: cell(found.row), width })
    }

    /// Whether all these cells are on the board.
    fn holds(&self, cells: Cells) -> bool {
        cells.from >= 0 && cells.to <= self.width && (0..self.height).contains(&cells.row)
    }

    /// Whether none of these cells is set in a layer; what lies outside the board is never set.
    fn is_clear(&self, layer: &[bool], cells: Cells) -> bool {
        let range = self.range(cells);
        range.is_none_or(|range| layer.get(range).is_none_or(|cells| cells.iter().all(|cell| !cell)))
    }

    /// Where the cells stand in a layer, as far as they are on the board.
    fn range(&self, cells: Cells) -> Option<std::ops::Range<usize>> {
        if !(0..self.height).contains(&cells.row) {
            return None;
        }
        let start = cells.row * self.width;
        let index = |x: i32| usize::try_from(start + x.clamp(0, self.width)).unwrap_or(0);
        Some(index(cells.from)..index(cells.to))
    }
}

/// Places the names of these points, the first ones first, and gives their cells away.
///
/// `most` are the widths to try, the widest first; `name` gives the name of a point in at most so many cells.
pub fn labels(
    board: &mut Board,
    points: impl IntoIterator<Item = (usize, Anchor)>,
    most: &[usize],
    name: impl Fn(usize, usize) -> String,
) -> Vec<Label> {
    let least = u16::try_from(LEAST).unwrap_or(u16::MAX);
    let mut labels = Vec::new();
    for (point, anchor) in points {
        // Most names of a dense picture have no room at all, and need not be shortened to find that out.
        if board.find(anchor, least).is_none() {
            continue;
        }
        let found = forms(most, |most| name(point, most))
            .find_map(|(text, width)| board.find(anchor, width).map(|place| Label { point, place, text }));
        if let Some(label) = found {
            board.take(label.place);
            labels.push(label);
        }
    }
    labels
}

/// The forms of a name with their widths, without those that are empty or wider than asked for.
fn forms(most: &[usize], name: impl Fn(usize) -> String) -> impl Iterator<Item = (String, u16)> {
    most.iter().filter_map(move |most| {
        let text = name(*most);
        let width =
            u16::try_from(text.width()).ok().filter(|width| *width > 0 && usize::from(*width) <= *most)?;
        Some((text, width))
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::{Grid, Point};
    use super::{Anchor, Board, Label, labels};

    fn anchor(x: u16, y: u16, width: u16) -> Anchor {
        Anchor { x, y, width }
    }

    fn placed(board: &mut Board, points: &[Anchor], text: &str) -> Vec<(usize, u16, u16)> {
        for point in points {
            board.put(*point);
        }
        let labels = labels(board, points.iter().copied().enumerate(), &[text.len()], |_, _| text.to_owned());
        labels.into_iter().map(|label| (label.point, label.place.x, label.place.y)).collect()
    }

    #[test]
    fn a_name_goes_to_the_right_then_left_then_above_then_below() {
        let mut board = Board::new(20, 5);
        assert_eq!(placed(&mut board, &[anchor(2, 2, 2)], "abcdef"), [(0, 5, 2)]);
        let mut board = Board::new(20, 5);
        assert_eq!(
            placed(&mut board, &[anchor(16, 2, 2)], "abcdef"),
            [(0, 9, 2)],
            "no room at the right edge"
        );
        let mut board = Board::new(12, 5);
        assert_eq!(placed(&mut board, &[anchor(5, 2, 2)], "abcdef"), [(0, 5, 1)], "neither right nor left");
        let mut board = Board::new(12, 5);
        board.take(anchor(0, 1, 12));
        assert_eq!(placed(&mut board, &[anchor(5, 2, 2)], "abcdef"), [(0, 5, 3)], "a line lies above");
        let mut board = Board::new(12, 1);
        assert_eq!(placed(&mut board, &[anchor(5, 0, 2)], "abcdef"), [], "nowhere");
    }

    #[test]
    fn a_name_is_never_nearer_to_another_point() {
        let mut board = Board::new(30, 5);
        // Between the two there are eight cells: a name of six would touch the second one nearly as closely.
        let found = placed(&mut board, &[anchor(2, 2, 2), anchor(12, 2, 2)], "abcdef");
        assert_eq!(found, [(0, 2, 1), (1, 15, 2)]);
        let mut board = Board::new(12, 5);
        board.put(anchor(6, 0, 2));
        assert_eq!(
            placed(&mut board, &[anchor(5, 2, 2)], "abcdef"),
            [(0, 5, 3)],
            "that above is another's too"
        );
    }

    #[test]
    fn a_shorter_form_is_taken_where_the_longer_has_no_room() {
        let mut board = Board::new(14, 1);
        board.put(anchor(0, 0, 2));
        let name =
            |_, most: usize| if most > 12 { "abcdefghijklm".to_owned() } else { "abcdefg…".to_owned() };
        let found = labels(&mut board, [(7, anchor(0, 0, 2))], &[20, 10], name);
        let text = "abcdefg…".to_owned();
        assert_eq!(found, [Label { point: 7, place: anchor(3, 0, 8), text }]);
    }

    proptest! {
        #[test]
        fn no_name_covers_a_point_or_another_name(
            points in prop::collection::vec((0_u16..40, 0_u16..400), 0..120),
            (columns, rows) in (3_u16..60, 1_u16..40),
            lengths in prop::collection::vec(1_usize..40, 120),
        ) {
            let grid = Grid { columns, rows, most_x: 40.0, most_y: 4.0 };
            let points: Vec<Point> = points
                .into_iter()
                .map(|(x, y)| Point { x: f64::from(x), y: f64::from(y) / 100.0 })
                .collect();
            let spots = grid.spots(&points, None);
            let anchors: Vec<Anchor> = spots.iter().map(|it| anchor(it.column * 3, it.row, 2)).collect();
            let mut board = Board::new(columns * 3, rows);
            for anchor in &anchors {
                board.put(*anchor);
            }
            let name = |point: usize, most: usize| "x".repeat(lengths[point].min(most));
            let found = labels(&mut board, anchors.iter().copied().enumerate(), &[24, 12], name);
            for (place, label) in found.iter().enumerate() {
                prop_assert!(label.place.x + label.place.width <= columns * 3 && label.place.y < rows);
                prop_assert!(anchors.iter().all(|anchor| !anchor.meets(label.place)));
                prop_assert!(found.iter().skip(place + 1).all(|other| !other.place.meets(label.place)));
            }
            // Each point is counted in exactly one cell, and each cell is named at most once.
            prop_assert_eq!(spots.iter().map(|spot| spot.points.len()).sum::<usize>(), points.len());
            let mut named: Vec<usize> = found.iter().map(|label| label.point).collect();
            named.dedup();
            prop_assert_eq!(named.len(), found.len());
        }
    }
}
