//! The lines of the table: categories, areas and capabilities in map order without what is folded away,
//! or capabilities alone in another order.

use std::collections::BTreeSet;

use crate::analysis::figures::Figures;
use crate::domain::id::{AreaId, CategoryId};
use crate::domain::session::Session;

/// One line; the numbers are places in the figures' lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Line {
    /// A category.
    Category(usize),
    /// An area.
    Area(usize),
    /// A capability.
    Capability(usize),
}

/// What is folded.
#[derive(Debug, Default)]
pub(super) struct Folds {
    categories: BTreeSet<CategoryId>,
    areas: BTreeSet<AreaId>,
}

impl Line {
    /// The area that this line is or belongs to; the first one of a category.
    pub(super) fn area(self, figures: &Figures) -> Option<usize> {
        let row = match self {
            Self::Area(area) => return Some(area),
            Self::Capability(row) => row,
            Self::Category(category) => figures.categories.get(category)?.rows.start,
        };
        figures.areas.iter().position(|area| area.rows.contains(&row))
    }
}

impl Folds {
    /// Folds an open group and unfolds a folded one.
    pub(super) fn turn(&mut self, figures: &Figures, line: Line) {
        match line {
            Line::Category(index) => {
                let Some(group) = figures.categories.get(index) else { return };
                if !self.categories.remove(&group.id) {
                    self.categories.insert(group.id.clone());
                }
            }
            Line::Area(index) => {
                let Some(group) = figures.areas.get(index) else { return };
                if !self.areas.remove(&group.id) {
                    self.areas.insert(group.id.clone());
                }
            }
            Line::Capability(_) => {}
        }
    }

    /// Folds all areas where any is open, unfolds everything otherwise.
    pub(super) fn turn_all(&mut self, figures: &Figures) {
        let all = figures.areas.iter().all(|area| self.areas.contains(&area.id));
        self.categories.clear();
        self.areas.clear();
        if !all {
            self.areas.extend(figures.areas.iter().map(|area| area.id.clone()));
        }
    }

    /// Unfolds what hides a row.
    pub(super) fn open(&mut self, figures: &Figures, row: usize) {
        for area in figures.areas.iter().filter(|area| area.rows.contains(&row)) {
            self.areas.remove(&area.id);
        }
        for category in figures.categories.iter().filter(|category| category.rows.contains(&row)) {
            self.categories.remove(&category.id);
        }
    }

    /// Whether the group of this line is folded.
    pub(super) fn folded(&self, figures: &Figures, line: Line) -> bool {
        match line {
            Line::Category(index) => {
                figures.categories.get(index).is_some_and(|group| self.categories.contains(&group.id))
            }
            Line::Area(index) => figures.areas.get(index).is_some_and(|group| self.areas.contains(&group.id)),
            Line::Capability(_) => false,
        }
    }
}

/// The capabilities alone, in this order of rows: groups mean nothing there.
pub(super) fn sorted(rows: &[usize]) -> Vec<Line> {
    rows.iter().copied().map(Line::Capability).collect()
}

/// All lines that are not folded away.
pub(super) fn of(session: &Session, figures: &Figures, folds: &Folds) -> Vec<Line> {
    let mut lines = Vec::with_capacity(figures.rows.len() + figures.areas.len() + figures.categories.len());
    let mut areas = figures.areas.iter().enumerate().peekable();
    for (index, category) in figures.categories.iter().enumerate() {
        lines.push(Line::Category(index));
        let hidden = folds.categories.contains(&category.id);
        let belongs =
            |area: usize| session.map.areas.get(area).is_some_and(|area| area.category == category.id);
        while let Some((place, area)) = areas.next_if(|(_, area)| belongs(area.index)) {
            if hidden {
                continue;
            }
            lines.push(Line::Area(place));
            if !folds.areas.contains(&area.id) {
                lines.extend(area.rows.clone().map(Line::Capability));
            }
        }
    }
    lines
}
