//! The map before it has a place: categories with their areas and boxes, how wide each area is, how the names break.

use std::collections::HashMap;

use unicode_width::UnicodeWidthStr;

use super::super::{FRAME, Figure, Form, Spot, Zoom};
use super::names::broken;
use crate::domain::id::AreaId;
use crate::domain::map::Map;

/// Columns that an area has at least, where there are as many.
const NARROWEST: usize = 22;
/// Columns that an area has at most.
const WIDEST: usize = 60;
/// Cells of the sign of an open question and the space before it.
const SIGN: usize = 2;
/// From this width on there is more air between areas.
const WIDE: usize = 160;

/// A category.
pub(super) struct Draft {
    /// Index in the map's list.
    pub(super) category: usize,
    /// Columns of each area that stands abreast.
    pub(super) widths: Vec<usize>,
    /// Empty columns between areas.
    pub(super) gutter: usize,
    pillars: Vec<Pillar>,
}

/// An area, or what stands in the place of one.
pub(super) struct Pillar {
    /// Index in the map's list; none where the category has no area.
    pub(super) area: Option<usize>,
    /// Its name, where it stands above the boxes.
    pub(super) name: Option<String>,
    /// Its boxes, never none.
    pub(super) boxes: Vec<Named>,
}

/// A box with its whole name, broken into lines.
pub(super) struct Named {
    /// What it stands for.
    pub(super) spot: Spot,
    /// The name.
    pub(super) lines: Vec<String>,
    /// Cells that are kept free beside one of the lines.
    pub(super) figure: usize,
    /// Whether a line of other words follows.
    pub(super) noted: bool,
}

/// What there is to write in a column.
#[derive(Clone, Copy, Default)]
struct Need {
    /// Cells of the longest name of an area, with what stands beside it.
    head: usize,
    /// Cells of all names of capabilities.
    cells: usize,
}

impl Draft {
    /// The areas, as many at a time as stand abreast.
    pub(super) fn strips(&self) -> std::slice::Chunks<'_, Pillar> {
        self.pillars.chunks(self.widths.len().max(1))
    }
}

impl Pillar {
    /// Rows above the boxes.
    pub(super) fn head(&self) -> usize {
        usize::from(self.name.is_some())
    }
}

/// All categories of the map.
pub(super) fn drafts(map: &Map, form: Form) -> Vec<Draft> {
    let mut members: HashMap<&AreaId, Vec<usize>> = HashMap::new();
    for (index, capability) in map.capabilities.iter().enumerate().filter(|(_, it)| it.off.is_none()) {
        members.entry(&capability.area).or_default().push(index);
    }
    let mut drafts = Vec::new();
    for (category, it) in map.categories.iter().enumerate() {
        let own = map.areas.iter().enumerate().filter(|(_, area)| area.category == it.id);
        let areas: Vec<(usize, &[usize])> = own
            .map(|(index, area)| (index, members.get(&area.id).map_or([].as_slice(), Vec::as_slice)))
            .collect();
        drafts.push(draft(map, form, category, &areas));
    }
    drafts
}

fn draft(map: &Map, form: Form, category: usize, areas: &[(usize, &[usize])]) -> Draft {
    let width = usize::from(form.size.0);
    let gutter = if width >= WIDE { 2 } else { 1 };
    let most = ((width + gutter) / (NARROWEST + gutter)).max(1);
    let rows = areas.len().div_ceil(most).max(1);
    let abreast = areas.len().div_ceil(rows).max(1);
    let widths = widths(&needs(map, form, areas, abreast), width, gutter);
    let mut pillars: Vec<Pillar> = areas
        .iter()
        .zip(widths.iter().cycle())
        .map(|((area, members), width)| pillar(map, form, (*area, members), width.saturating_sub(FRAME)))
        .collect();
    if pillars.is_empty() {
        pillars.push(Pillar { area: None, name: None, boxes: vec![nothing(Spot::Category(category))] });
    }
    Draft { category, widths, gutter, pillars }
}

/// What there is to write in each of the columns abreast.
fn needs(map: &Map, form: Form, areas: &[(usize, &[usize])], abreast: usize) -> Vec<Need> {
    let mut needs = vec![Need::default(); abreast];
    for ((area, members), at) in areas.iter().zip((0..abreast).cycle()) {
        let Some(need) = needs.get_mut(at) else { continue };
        let names = members.iter().filter_map(|index| map.capabilities.get(*index));
        need.cells += names.map(|it| it.name.get(form.lang).width()).sum::<usize>();
        let head = map.areas.get(*area).map_or(0, |it| it.name.get(form.lang).width());
        need.head = need.head.max(head + form.head);
    }
    needs
}

/// All columns alike; cells that do not go round are given one by one to an area's name that is too long, else to where
/// most is written in least room.
fn widths(needs: &[Need], width: usize, gutter: usize) -> Vec<usize> {
    let abreast = needs.len().max(1);
    let each = ((width + gutter) / abreast).saturating_sub(gutter).min(WIDEST);
    let mut widths = vec![each; abreast];
    let used = abreast * (each + gutter) - gutter;
    let left = if each == WIDEST { 0 } else { width.saturating_sub(used) };
    for left in (1..=left).rev() {
        let tight = |(need, width): &(&Need, &mut usize)| {
            (need.head > **width && need.head <= **width + left, need.cells * 1_000 / (**width).max(1))
        };
        if let Some((_, width)) = needs.iter().zip(&mut widths).rev().max_by_key(tight) {
            *width += 1;
        }
    }
    widths
}

fn pillar(map: &Map, form: Form, (area, members): (usize, &[usize]), width: usize) -> Pillar {
    let name = map.areas.get(area).map_or("", |it| it.name.get(form.lang));
    if form.zoom == Zoom::Areas {
        let lines = broken(name, width, 0);
        let own = Named { spot: Spot::Area(area), lines, figure: 0, noted: true };
        return Pillar { area: Some(area), name: None, boxes: vec![own] };
    }
    let named = |index: &usize| {
        let it = map.capabilities.get(*index);
        let figure = match form.figure {
            Figure::Doubt if it.is_some_and(|it| !it.doubt.is_empty()) => SIGN,
            Figure::Doubt => 0,
            Figure::Cells(cells) => cells,
        };
        let lines = broken(it.map_or("", |it| it.name.get(form.lang)), width, figure);
        Named { spot: Spot::Capability(*index), lines, figure, noted: false }
    };
    let mut boxes: Vec<Named> = members.iter().map(named).collect();
    if boxes.is_empty() {
        boxes.push(nothing(Spot::Area(area)));
    }
    Pillar { area: Some(area), name: Some(name.to_owned()), boxes }
}

/// The box that stands where there is nothing, so that one can go there and begin: other words instead of a name.
fn nothing(spot: Spot) -> Named {
    Named { spot, lines: Vec::new(), figure: 0, noted: true }
}
