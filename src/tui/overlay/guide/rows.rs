//! Which lines of a guide are shown: all but those of long lists that nobody has opened.

use std::collections::BTreeSet;

use super::{Kind, Line};

/// So many of a list are shown; a list with one more is shown whole, as the row that says so takes its place too.
const SHOWN: usize = 4;

/// The rows that are shown.
#[derive(Debug)]
pub(super) struct Rows {
    pub(super) all: Vec<Row>,
    /// The lists that have been opened, each by the line that it hangs on.
    opened: BTreeSet<List>,
}

/// A list: the place of the line it hangs on, none at the very top.
pub(super) type List = Option<usize>;

/// One row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Row {
    /// The line at this place.
    Line(usize),
    /// That a list has more.
    More {
        /// Which.
        list: List,
        /// How many.
        count: usize,
        /// How far in it stands.
        depth: usize,
    },
}

impl Rows {
    pub(super) fn of(lines: &[Line]) -> Self {
        let mut rows = Self { all: Vec::new(), opened: BTreeSet::new() };
        rows.make(lines);
        rows
    }

    /// Shows all of a list.
    pub(super) fn open(&mut self, lines: &[Line], list: List) {
        self.opened.insert(list);
        self.make(lines);
    }

    fn make(&mut self, lines: &[Line]) {
        let lists = lists(lines);
        let sizes = sizes(lines, &lists);
        let mut seen = vec![0; sizes.len()];
        // The depth of the line that is not shown, while what hangs on it is gone through.
        let mut hidden: Option<usize> = None;
        self.all.clear();
        for (place, (line, list)) in lines.iter().zip(&lists).enumerate() {
            let apart = line.kind == Kind::Heading;
            if hidden.is_some_and(|depth| line.depth > depth && !apart) {
                continue;
            }
            hidden = None;
            let slot = list.map_or(0, |above| above + 1);
            let size = sizes.get(slot).copied().unwrap_or(0);
            if line.many && size > SHOWN + 1 && !self.opened.contains(list) {
                let Some(seen) = seen.get_mut(slot) else { continue };
                *seen += 1;
                if *seen > SHOWN {
                    hidden = Some(line.depth);
                    if *seen == SHOWN + 1 {
                        self.all.push(Row::More { list: *list, count: size - SHOWN, depth: line.depth });
                    }
                    continue;
                }
            }
            self.all.push(Row::Line(place));
        }
    }
}

/// The line that each line hangs on.
fn lists(lines: &[Line]) -> Vec<List> {
    let mut above: Vec<(usize, usize)> = Vec::new();
    let mut heading = None;
    let mut found = Vec::with_capacity(lines.len());
    for (place, line) in lines.iter().enumerate() {
        if line.kind == Kind::Heading {
            above.clear();
            heading = Some(place);
            found.push(None);
            continue;
        }
        while above.last().is_some_and(|(_, depth)| *depth >= line.depth) {
            above.pop();
        }
        found.push(above.last().map(|(place, _)| *place).or(heading));
        above.push((place, line.depth));
    }
    found
}

/// How many lines that are one of many hang on each line; those on none stand first.
fn sizes(lines: &[Line], lists: &[List]) -> Vec<usize> {
    let mut sizes = vec![0; lines.len() + 1];
    for (line, list) in lines.iter().zip(lists) {
        if let Some(size) = sizes.get_mut(list.map_or(0, |above| above + 1)).filter(|_| line.many) {
            *size += 1;
        }
    }
    sizes
}
