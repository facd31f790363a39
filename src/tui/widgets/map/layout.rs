//! Where everything on the map stands: how many areas side by side, how the names break, how tight the boxes lie.
//!
//! Every band fills the width. The loosest of a few densities is taken with which the whole map is in sight; where none
//! is loose enough, the names are shown in full and the picture scrolls.

use std::collections::HashMap;

use unicode_width::UnicodeWidthStr;

use super::super::super::canvas::{clip, wrap};
use super::{Band, Column, FIGURE, FRAME, MapLayout, Place, Tile};
use crate::domain::id::AreaId;
use crate::domain::map::Map;
use crate::domain::text::Lang;

/// Columns that an area has at least, where there are as many.
const NARROWEST: usize = 22;
/// Columns that an area has at most.
const WIDEST: usize = 60;
/// From this width on there is more air between areas.
const WIDE: usize = 160;

/// How tight the picture is.
#[derive(Clone, Copy, Debug)]
struct Density {
    /// Empty rows between boxes.
    gap: usize,
    /// Empty rows between bands.
    band_gap: usize,
    /// Lines of a name at most.
    lines: usize,
}

const DENSITIES: [Density; 6] = [
    Density { gap: 1, band_gap: 1, lines: 4 },
    Density { gap: 1, band_gap: 1, lines: 2 },
    Density { gap: 0, band_gap: 1, lines: 4 },
    Density { gap: 0, band_gap: 0, lines: 4 },
    Density { gap: 0, band_gap: 0, lines: 3 },
    Density { gap: 0, band_gap: 0, lines: 2 },
];
const SCROLLING: Density = Density { gap: 0, band_gap: 1, lines: 4 };

/// A category before it has a place.
struct Draft {
    category: usize,
    /// Columns of each area.
    width: usize,
    /// Empty columns between areas.
    gutter: usize,
    /// Areas side by side.
    abreast: usize,
    areas: Vec<(usize, Vec<Named>)>,
}

/// A capability with its whole name, broken into lines.
struct Named {
    capability: usize,
    lines: Vec<String>,
}

impl MapLayout {
    /// Lays the map out for `size`: columns, and rows that are in sight at once.
    #[must_use]
    pub fn of(map: &Map, lang: Lang, size: (u16, u16)) -> Self {
        let (width, sight) = (usize::from(size.0), usize::from(size.1));
        let drafts = drafts(map, lang, width);
        let fits = |density: &&Density| height(&drafts, **density) <= sight;
        let density = DENSITIES.iter().find(fits).copied().unwrap_or(SCROLLING);
        let mut layout = Self::default();
        let mut row = 0;
        for (index, draft) in drafts.into_iter().enumerate() {
            layout.height += if index == 0 { 0 } else { density.band_gap };
            layout.band(map, lang, width, draft.category);
            row = layout.areas(map, lang, draft, density, row);
        }
        layout
    }

    fn band(&mut self, map: &Map, lang: Lang, width: usize, category: usize) {
        let name = map.categories.get(category).map_or("", |it| it.name.get(lang)).to_owned();
        let place = Place { x: 0, y: self.height, width, height: 1 };
        self.bands.push(Band { category, name, place });
        self.height += 1;
    }

    /// Places the areas of a category, `row` being the number of their first row; gives back the next row's.
    fn areas(&mut self, map: &Map, lang: Lang, draft: Draft, density: Density, mut row: usize) -> usize {
        let head = self.height;
        let mut y = head;
        for (index, (area, boxes)) in draft.areas.into_iter().enumerate() {
            let column = index % draft.abreast;
            if column == 0 {
                y = self.height;
                row += 1;
            }
            let x = column * (draft.width + draft.gutter);
            let first = self.boxes.len();
            let mut below = y + 1;
            for (nth, named) in boxes.into_iter().enumerate() {
                below += if nth == 0 { 0 } else { density.gap };
                let lines = cut(named.lines, density.lines, draft.width.saturating_sub(FRAME));
                let place = Place { x, y: below, width: draft.width, height: lines.len() };
                let from = match (nth, y == head) {
                    (0, true) => y - 1,
                    (0, false) => y,
                    _ => below,
                };
                below = place.bottom();
                self.boxes.push(Tile { capability: named.capability, lines, place, row, column, from });
            }
            let place = Place { x, y, width: draft.width, height: below.max(y + 2) - y };
            let name = map.areas.get(area).map_or("", |it| it.name.get(lang)).to_owned();
            self.columns.push(Column { area, name, place, boxes: first..self.boxes.len() });
            self.height = self.height.max(place.bottom());
        }
        row
    }
}

fn drafts(map: &Map, lang: Lang, width: usize) -> Vec<Draft> {
    let mut members: HashMap<&AreaId, Vec<usize>> = HashMap::new();
    for (index, capability) in map.capabilities.iter().enumerate().filter(|(_, it)| it.off.is_none()) {
        members.entry(&capability.area).or_default().push(index);
    }
    let gutter = if width >= WIDE { 2 } else { 1 };
    let most = ((width + gutter) / (NARROWEST + gutter)).max(1);
    let draft = |(category, it): (usize, &crate::domain::map::Category)| {
        let areas: Vec<usize> = (0..)
            .zip(&map.areas)
            .filter(|(_, area)| area.category == it.id)
            .map(|(index, _)| index)
            .collect();
        let rows = areas.len().div_ceil(most).max(1);
        let abreast = areas.len().div_ceil(rows).max(1);
        let width = ((width + gutter) / abreast).saturating_sub(gutter).min(WIDEST);
        let named = |capability: &usize| Named {
            capability: *capability,
            lines: broken(
                map.capabilities.get(*capability).map_or("", |it| it.name.get(lang)),
                width.saturating_sub(FRAME),
            ),
        };
        let boxes = |area: usize| {
            let own = map.areas.get(area).and_then(|area| members.get(&area.id));
            (area, own.map_or_else(Vec::new, |own| own.iter().map(named).collect()))
        };
        Draft { category, width, gutter, abreast, areas: areas.into_iter().map(boxes).collect() }
    };
    map.categories.iter().enumerate().map(draft).collect()
}

/// A name broken into lines, the last of them short enough for a figure beside it.
fn broken(name: &str, width: usize) -> Vec<String> {
    let lines = wrap(name, width);
    let short = width.saturating_sub(FIGURE);
    if lines.last().is_some_and(|last| last.width() > short) { wrap(name, short) } else { lines }
}

/// At most `most` of the lines, the last one saying that there were more.
fn cut(mut lines: Vec<String>, most: usize, width: usize) -> Vec<String> {
    if lines.len() <= most {
        return lines;
    }
    lines.truncate(most);
    if let Some(last) = lines.last_mut() {
        let whole = format!("{}…", last.trim_end_matches('-'));
        *last = clip(&whole, width.saturating_sub(FIGURE));
    }
    lines
}

/// Rows that the drafts take at this density.
fn height(drafts: &[Draft], density: Density) -> usize {
    let area = |(_, boxes): &(usize, Vec<Named>)| {
        let lines: usize = boxes.iter().map(|named| named.lines.len().min(density.lines)).sum();
        1 + (lines + density.gap * boxes.len().saturating_sub(1)).max(1)
    };
    let band = |draft: &Draft| {
        let rows = draft.areas.chunks(draft.abreast);
        1 + rows.map(|row| row.iter().map(area).max().unwrap_or(0)).sum::<usize>()
    };
    drafts.iter().map(band).sum::<usize>() + density.band_gap * drafts.len().saturating_sub(1)
}
