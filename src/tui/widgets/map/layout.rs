//! Where everything on the map stands: how many areas side by side, how the names break, how tight the boxes lie.
//!
//! Every band fills the width. The loosest of a few densities is taken with which the whole map is in sight, and rows that
//! are left over go to names that were cut; where no density is tight enough, names are whole and the picture scrolls.

mod draft;
mod names;

use super::{Band, Column, FRAME, Form, MapLayout, Place, Tile, Zoom};
use crate::domain::map::Map;
use draft::{Draft, Named, Pillar, drafts};
use names::{cut, shares};

/// Rows that a box of an area gets at most.
const TALLEST: usize = 12;

/// How tight the picture is.
#[derive(Clone, Copy, Debug)]
struct Density {
    /// Empty rows between boxes.
    gap: usize,
    /// Empty rows between bands.
    band_gap: usize,
    /// Empty rows between rows of areas within a band.
    row_gap: usize,
    /// Lines of a name at most.
    lines: usize,
}

const DENSITIES: [Density; 6] = [
    Density { gap: 1, band_gap: 1, row_gap: 0, lines: 4 },
    Density { gap: 1, band_gap: 1, row_gap: 0, lines: 2 },
    Density { gap: 0, band_gap: 1, row_gap: 0, lines: 4 },
    Density { gap: 0, band_gap: 0, row_gap: 0, lines: 4 },
    Density { gap: 0, band_gap: 0, row_gap: 0, lines: 3 },
    Density { gap: 0, band_gap: 0, row_gap: 0, lines: 2 },
];
const SCROLLING: Density = Density { gap: 0, band_gap: 1, row_gap: 0, lines: 8 };

/// The same where each area is one box.
const FAR: [Density; 3] = [
    Density { gap: 0, band_gap: 1, row_gap: 1, lines: 3 },
    Density { gap: 0, band_gap: 1, row_gap: 0, lines: 3 },
    Density { gap: 0, band_gap: 0, row_gap: 0, lines: 3 },
];
const FAR_SCROLLING: Density = Density { gap: 0, band_gap: 1, row_gap: 0, lines: 3 };

/// Areas abreast of each other, with the rows they may take.
struct Strip<'a> {
    draft: &'a Draft,
    pillars: &'a [Pillar],
    height: usize,
    density: Density,
    /// Whether each box is as high as the strip.
    full: bool,
    /// Which row of areas it is, counted over the whole map.
    row: usize,
    /// The line above that belongs to it.
    head: usize,
}

impl MapLayout {
    /// Lays the map out.
    #[must_use]
    pub fn of(map: &Map, form: Form) -> Self {
        let sight = usize::from(form.size.1);
        let drafts = drafts(map, form);
        let (densities, scrolling) = match form.zoom {
            Zoom::Areas => (FAR.as_slice(), FAR_SCROLLING),
            Zoom::Names | Zoom::Figures => (DENSITIES.as_slice(), SCROLLING),
        };
        let fits = |density: &&Density| height(&drafts, **density) <= sight;
        let density = densities.iter().find(fits).copied().unwrap_or(scrolling);
        let mut spare = sight.saturating_sub(height(&drafts, density));
        let alike = alike(&drafts, density, spare);
        let mut layout = Self::default();
        let mut row = 0;
        for (index, draft) in drafts.iter().enumerate() {
            layout.height += if index == 0 { 0 } else { density.band_gap };
            layout.band(map, form, draft.category);
            for (nth, pillars) in draft.strips().enumerate() {
                layout.height += if nth == 0 { 0 } else { density.row_gap };
                let least = strip_height(pillars, density);
                let more = match form.zoom {
                    Zoom::Areas => alike.saturating_sub(least),
                    Zoom::Names | Zoom::Figures => {
                        spare.min(strip_height(pillars, Density { lines: usize::MAX, ..density }) - least)
                    }
                };
                spare -= more;
                let strip = Strip {
                    draft,
                    pillars,
                    height: least + more,
                    density,
                    full: form.zoom == Zoom::Areas,
                    row,
                    head: if nth == 0 { layout.height - 1 } else { layout.height },
                };
                layout.strip(&strip);
                row += 1;
            }
        }
        layout
    }

    fn band(&mut self, map: &Map, form: Form, category: usize) {
        let name = map.categories.get(category).map_or("", |it| it.name.get(form.lang)).to_owned();
        let place = Place { x: 0, y: self.height, width: usize::from(form.size.0), height: 1 };
        self.bands.push(Band { category, name, place });
        self.height += 1;
    }

    fn strip(&mut self, strip: &Strip<'_>) {
        let mut x = 0;
        for (pillar, width) in strip.pillars.iter().zip(&strip.draft.widths) {
            self.column(strip, pillar, (x, *width));
            x += width + strip.draft.gutter;
        }
        self.height += strip.height;
    }

    fn column(&mut self, strip: &Strip<'_>, pillar: &Pillar, (x, width): (usize, usize)) {
        let (first, column) = (self.boxes.len(), self.columns.len());
        let y = self.height;
        let mut below = y + pillar.head();
        for (nth, (named, most)) in pillar.boxes.iter().zip(shares(pillar, strip)).enumerate() {
            below += if nth == 0 { 0 } else { strip.density.gap };
            let (lines, figure) = cut(&named.lines, most, (width.saturating_sub(FRAME), named.figure));
            let own = lines.len() + usize::from(named.noted);
            let height = if strip.full { strip.height } else { own };
            let tile = Tile {
                spot: named.spot,
                figure: if named.noted { lines.len() } else { figure },
                lines,
                place: Place { x, y: below, width, height },
                column,
                inset: (height - own) / 2,
                noted: named.noted,
                from: if nth == 0 { strip.head } else { below },
            };
            below = tile.place.bottom();
            self.boxes.push(tile);
        }
        self.columns.push(Column {
            category: strip.draft.category,
            area: pillar.area,
            name: pillar.name.clone(),
            place: Place { x, y, width, height: below - y },
            boxes: first..self.boxes.len(),
            row: strip.row,
        });
    }
}

/// Rows that the drafts take at this density.
fn height(drafts: &[Draft], density: Density) -> usize {
    let band = |draft: &Draft| {
        let heights = draft.strips().map(|pillars| strip_height(pillars, density));
        1 + heights.sum::<usize>() + density.row_gap * draft.strips().count().saturating_sub(1)
    };
    drafts.iter().map(band).sum::<usize>() + density.band_gap * drafts.len().saturating_sub(1)
}

/// The height that all rows of areas can have, or more where a name needs it, with so many rows to spare.
fn alike(drafts: &[Draft], density: Density, spare: usize) -> usize {
    let least = || drafts.iter().flat_map(Draft::strips).map(|pillars| strip_height(pillars, density));
    let fits = |height: &usize| least().map(|least| height.saturating_sub(least)).sum::<usize>() <= spare;
    (1..=TALLEST).rev().find(fits).unwrap_or(0)
}

fn strip_height(pillars: &[Pillar], density: Density) -> usize {
    pillars.iter().map(|pillar| pillar_height(pillar, density)).max().unwrap_or(0)
}

/// Rows of an area with its name.
fn pillar_height(pillar: &Pillar, density: Density) -> usize {
    let rows = |named: &Named| named.lines.len().min(density.lines) + usize::from(named.noted);
    let boxes: usize = pillar.boxes.iter().map(rows).sum();
    pillar.head() + boxes + density.gap * pillar.boxes.len().saturating_sub(1)
}

#[cfg(test)]
mod tests;
