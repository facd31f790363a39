//! Layouts of maps of any shape, and of the shipped one.

use proptest::prelude::*;
use unicode_width::UnicodeWidthStr;

use super::super::{Figure, Form, MapLayout, Spot, Tile, Zoom};
use crate::domain::map::Map;
use crate::domain::text::Lang;
use crate::tui::widgets::map::sample::{any_map, shipped};

fn form(size: (u16, u16), zoom: Zoom) -> Form {
    let figure = if zoom == Zoom::Figures { Figure::Cells(8) } else { Figure::Doubt };
    Form { lang: Lang::Sv, size, zoom, figure, head: 0 }
}

fn apart(one: &Tile, other: &Tile) -> bool {
    let (a, b) = (one.place, other.place);
    a.right() <= b.x || b.right() <= a.x || a.bottom() <= b.y || b.bottom() <= a.y
}

/// The words that a box says of its name, hyphens at the ends of lines taken out.
fn said(tile: &Tile) -> String {
    tile.lines.concat().replace(['-', ' '], "")
}

fn name(map: &Map, spot: Spot) -> String {
    let name = match spot {
        Spot::Capability(index) => &map.capabilities[index].name,
        Spot::Area(index) => &map.areas[index].name,
        Spot::Category(index) => &map.categories[index].name,
    };
    name.sv.as_str().replace(['-', ' '], "")
}

proptest! {
    #[test]
    fn everything_has_a_box_and_none_overlap(
        map in any_map(),
        width in 24_u16..220,
        height in 3_u16..60,
        zoom in prop::sample::select(&Zoom::ALL),
    ) {
        let layout = MapLayout::of(&map, form((width, height), zoom));
        for (index, it) in layout.boxes.iter().enumerate() {
            prop_assert!(it.place.right() <= usize::from(width));
            prop_assert!(it.place.bottom() <= layout.height);
            prop_assert!(it.place.height > 0);
            for other in &layout.boxes[index + 1..] {
                prop_assert!(apart(it, other), "{:?} {:?}", it, other);
            }
        }
        for column in &layout.columns {
            prop_assert!(!column.boxes.is_empty());
        }
        let has = |spot: Spot| layout.boxes.iter().filter(|it| it.spot == spot).count();
        for (index, it) in map.capabilities.iter().enumerate() {
            let shown = it.off.is_none() && zoom != Zoom::Areas;
            prop_assert_eq!(has(Spot::Capability(index)), usize::from(shown));
        }
        for (index, area) in map.areas.iter().enumerate() {
            let empty = map.capabilities_of(&area.id).next().is_none();
            prop_assert_eq!(has(Spot::Area(index)), usize::from(empty || zoom == Zoom::Areas));
        }
        for (index, category) in map.categories.iter().enumerate() {
            let empty = map.areas_of(&category.id).next().is_none();
            prop_assert_eq!(has(Spot::Category(index)), usize::from(empty));
        }
    }

    #[test]
    fn a_name_is_whole_or_ends_with_a_sign(
        map in any_map(),
        width in 24_u16..220,
        height in 3_u16..60,
        zoom in prop::sample::select(&Zoom::ALL),
    ) {
        let layout = MapLayout::of(&map, form((width, height), zoom));
        for tile in layout.boxes.iter().filter(|tile| !tile.lines.is_empty()) {
            let (said, name) = (said(tile), name(&map, tile.spot));
            let start = said.strip_suffix('…').filter(|start| name.starts_with(start));
            prop_assert!(said == name || start.is_some(), "{} {}", said, name);
            prop_assert!(tile.lines.iter().all(|line| line.width() + 2 <= tile.place.width));
        }
    }
}

#[test]
fn the_shipped_map_is_whole_where_there_is_room() {
    for (size, zoom) in [((118, 34), Zoom::Names), ((198, 44), Zoom::Figures), ((118, 34), Zoom::Areas)] {
        let map = shipped();
        let layout = MapLayout::of(&map, form(size, zoom));
        assert!(layout.height <= usize::from(size.1), "{size:?} {zoom:?}");
        for tile in &layout.boxes {
            assert_eq!(said(tile), name(&map, tile.spot));
        }
    }
}

#[test]
fn what_does_not_fit_scrolls_with_whole_names() {
    let map = shipped();
    let layout = MapLayout::of(&map, form((78, 18), Zoom::Names));
    assert!(layout.height > 18);
    for tile in &layout.boxes {
        assert_eq!(said(tile), name(&map, tile.spot));
    }
}

#[test]
fn columns_stand_in_the_same_place_on_every_level() {
    let map = shipped();
    let places = Zoom::ALL.map(|zoom| {
        let layout = MapLayout::of(&map, form((118, 34), zoom));
        layout.columns.iter().map(|it| (it.area, it.place.x, it.place.width)).collect::<Vec<_>>()
    });
    assert_eq!(places[0], places[1]);
    assert_eq!(places[1], places[2]);
}

#[test]
fn areas_are_boxes_of_one_height() {
    let layout = MapLayout::of(&shipped(), form((118, 34), Zoom::Areas));
    assert_eq!(layout.boxes.len(), 13);
    assert!(layout.boxes.iter().all(|it| it.place.height == layout.boxes[0].place.height));
    assert!(layout.boxes[0].place.height > 4, "they use the room there is");
}
