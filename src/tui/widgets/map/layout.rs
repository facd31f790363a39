//! Where everything on the map stands: how many areas side by side, how the names break, how tight the boxes lie.
//!
//! Every band fills the width. The loosest of a few densities is taken with which the whole map is in sight, and rows that
//! are left over go to names that were cut; where no density is tight enough, names are whole and the picture scrolls.

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

/// Areas abreast of each other, with the rows they may take.
struct Strip<'a> {
    draft: &'a Draft,
    areas: &'a [(usize, Vec<Named>)],
    height: usize,
}

impl MapLayout {
    /// Lays the map out for `size`: columns, and rows that are in sight at once.
    #[must_use]
    pub fn of(map: &Map, lang: Lang, size: (u16, u16)) -> Self {
        let (width, sight) = (usize::from(size.0), usize::from(size.1));
        let drafts = drafts(map, lang, width);
        let fits = |density: &&Density| height(&drafts, **density) <= sight;
        let density = DENSITIES.iter().find(fits).copied().unwrap_or(SCROLLING);
        let mut spare = sight.saturating_sub(height(&drafts, density));
        let mut layout = Self::default();
        let mut row = 0;
        for (index, draft) in drafts.iter().enumerate() {
            layout.height += if index == 0 { 0 } else { density.band_gap };
            layout.band(map, lang, width, draft.category);
            for (nth, areas) in draft.areas.chunks(draft.abreast).enumerate() {
                let least = strip_height(areas, density);
                let whole = strip_height(areas, Density { lines: usize::MAX, ..density });
                let more = spare.min(whole - least);
                spare -= more;
                let strip = Strip { draft, areas, height: least + more };
                let head = if nth == 0 { layout.height - 1 } else { layout.height };
                layout.strip(map, lang, &strip, density, (row, head));
                row += 1;
            }
        }
        layout
    }

    fn band(&mut self, map: &Map, lang: Lang, width: usize, category: usize) {
        let name = map.categories.get(category).map_or("", |it| it.name.get(lang)).to_owned();
        let place = Place { x: 0, y: self.height, width, height: 1 };
        self.bands.push(Band { category, name, place });
        self.height += 1;
    }

    /// Places areas side by side as row `row` of the map; `head` is the line above that belongs to them.
    fn strip(
        &mut self,
        map: &Map,
        lang: Lang,
        strip: &Strip<'_>,
        density: Density,
        (row, head): (usize, usize),
    ) {
        let (y, width) = (self.height, strip.draft.width);
        for (column, (area, boxes)) in strip.areas.iter().enumerate() {
            let x = column * (width + strip.draft.gutter);
            let first = self.boxes.len();
            let mut below = y + 1;
            for (nth, (named, most)) in boxes.iter().zip(shares(boxes, density, strip.height)).enumerate() {
                below += if nth == 0 { 0 } else { density.gap };
                let (lines, figure) = cut(&named.lines, most, width.saturating_sub(FRAME));
                let place = Place { x, y: below, width, height: lines.len() };
                let from = if nth == 0 { head } else { below };
                below = place.bottom();
                self.boxes.push(Tile {
                    capability: named.capability,
                    lines,
                    figure,
                    place,
                    row,
                    column,
                    from,
                });
            }
            let place = Place { x, y, width, height: below.max(y + 2) - y };
            let name = map.areas.get(*area).map_or("", |it| it.name.get(lang)).to_owned();
            self.columns.push(Column { area: *area, name, place, boxes: first..self.boxes.len() });
        }
        self.height += strip.height;
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

/// A name broken into lines, one of them at least short enough for a figure beside it.
fn broken(name: &str, width: usize) -> Vec<String> {
    let lines = wrap(name, width);
    let short = width.saturating_sub(FIGURE);
    if lines.iter().any(|line| line.width() <= short) { lines } else { wrap(name, short) }
}

/// At most `most` of the lines, the last one saying that there were more, and the line with room for a figure.
fn cut(lines: &[String], most: usize, width: usize) -> (Vec<String>, usize) {
    let mut shown: Vec<String> = lines.iter().take(most).cloned().collect();
    let short = width.saturating_sub(FIGURE);
    let room = |shown: &[String]| shown.iter().rposition(|line| line.width() <= short);
    if let Some(last) = shown.last_mut().filter(|_| lines.len() > most) {
        *last = clip(&format!("{}…", last.trim_end_matches('-')), width);
    }
    let full = room(&shown).is_none();
    if let Some(last) = shown.last_mut().filter(|_| full) {
        *last = clip(last, short);
    }
    let figure = room(&shown).unwrap_or_default();
    (shown, figure)
}

/// How many lines each name of an area may have, rows that are left over in `height` going to the first that need them.
fn shares(boxes: &[Named], density: Density, height: usize) -> Vec<usize> {
    let mut shares: Vec<usize> = boxes.iter().map(|named| named.lines.len().min(density.lines)).collect();
    let mut left = height.saturating_sub(area_height(boxes, density));
    for (share, named) in shares.iter_mut().zip(boxes) {
        let more = left.min(named.lines.len() - *share);
        *share += more;
        left -= more;
    }
    shares
}

/// Rows that the drafts take at this density.
fn height(drafts: &[Draft], density: Density) -> usize {
    let band = |draft: &Draft| {
        let strips = draft.areas.chunks(draft.abreast);
        1 + strips.map(|areas| strip_height(areas, density)).sum::<usize>()
    };
    drafts.iter().map(band).sum::<usize>() + density.band_gap * drafts.len().saturating_sub(1)
}

fn strip_height(areas: &[(usize, Vec<Named>)], density: Density) -> usize {
    areas.iter().map(|(_, boxes)| area_height(boxes, density)).max().unwrap_or(0)
}

/// Rows of an area with its name.
fn area_height(boxes: &[Named], density: Density) -> usize {
    let lines: usize = boxes.iter().map(|named| named.lines.len().min(density.lines)).sum();
    1 + (lines + density.gap * boxes.len().saturating_sub(1)).max(1)
}
