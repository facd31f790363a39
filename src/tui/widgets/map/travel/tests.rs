//! Travel over maps of any shape: no arrow leads astray, every box can be reached, and the way back is the way there.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::super::sample::{any_map, shipped};
use super::super::{Figure, Form, MapLayout, Spot, Zoom};
use super::{Aim, Direction};
use crate::domain::text::Lang;

const ALL: [Direction; 4] = [Direction::Up, Direction::Down, Direction::Left, Direction::Right];

fn layout(map: &crate::domain::map::Map, size: (u16, u16), zoom: Zoom) -> MapLayout {
    MapLayout::of(map, Form { lang: Lang::Sv, size, zoom, figure: Figure::Cells(4), head: 4 })
}

/// Every box that arrows reach from the first, each step checked to go where its arrow points.
fn reached(layout: &MapLayout) -> BTreeSet<usize> {
    let mut seen = BTreeSet::new();
    let mut next: Vec<usize> = (0..layout.boxes.len().min(1)).collect();
    while let Some(from) = next.pop() {
        if !seen.insert(from) {
            continue;
        }
        for direction in ALL {
            let Some(to) = layout.neighbour(from, direction, Aim::at(&layout.boxes[from])) else { continue };
            let (a, b) = (layout.boxes[from].place, layout.boxes[to].place);
            let right = match direction {
                Direction::Up => b.bottom() <= a.y,
                Direction::Down => b.y >= a.bottom(),
                Direction::Left => b.right() <= a.x,
                Direction::Right => b.x >= a.right(),
            };
            assert!(right, "{direction:?} {a:?} {b:?}");
            next.push(to);
        }
    }
    seen
}

proptest! {
    #[test]
    fn arrows_reach_every_box(
        map in any_map(),
        width in 24_u16..220,
        height in 3_u16..60,
        zoom in prop::sample::select(&Zoom::ALL),
    ) {
        let layout = layout(&map, (width, height), zoom);
        prop_assert_eq!(reached(&layout).len(), layout.boxes.len());
    }

    #[test]
    fn every_box_is_scrolled_into_sight(map in any_map(), width in 24_u16..220, sight in 1_usize..40, top in 0_usize..900) {
        let layout = layout(&map, (width, u16::try_from(sight).unwrap()), Zoom::Names);
        for (index, it) in layout.boxes.iter().enumerate() {
            let top = layout.scrolled(top, index, sight);
            prop_assert!(top <= layout.height.saturating_sub(sight));
            prop_assert!(it.place.bottom() <= top + sight);
            prop_assert!(it.place.y >= top || it.place.height > sight);
        }
    }
}

#[test]
fn the_shipped_map_is_one_net_at_every_size() {
    for size in [(78, 18), (118, 34), (198, 44)] {
        for zoom in Zoom::ALL {
            let layout = layout(&shipped(), size, zoom);
            assert_eq!(reached(&layout).len(), if zoom == Zoom::Areas { 13 } else { 55 });
        }
    }
}

#[test]
fn the_way_back_is_the_way_there() {
    // From every box of the shipped map as far as it goes in one direction, and as many steps back.
    for size in [(78, 18), (118, 34), (198, 44)] {
        let layout = layout(&shipped(), size, Zoom::Names);
        for start in 0..layout.boxes.len() {
            let ways = [
                (Direction::Down, Direction::Up),
                (Direction::Up, Direction::Down),
                (Direction::Right, Direction::Left),
                (Direction::Left, Direction::Right),
            ];
            for (there, back) in ways {
                let mut aim = Aim::at(&layout.boxes[start]);
                let mut way = vec![start];
                while let Some(next) = layout.neighbour(way[way.len() - 1], there, aim) {
                    aim = aim.after(there, &layout.boxes[next]);
                    way.push(next);
                }
                let mut at = way[way.len() - 1];
                for expected in way.iter().rev().skip(1) {
                    at = layout.neighbour(at, back, aim).expect("there is a way back");
                    aim = aim.after(back, &layout.boxes[at]);
                    assert_eq!(at, *expected, "{there:?} from {start} at {size:?}: {way:?}");
                }
            }
        }
    }
}

#[test]
fn travel_crosses_bands_in_a_straight_line() {
    // Five areas above four: downwards from the fifth leads to the fourth, and back up to the fifth.
    let map = shipped();
    let layout = layout(&map, (118, 34), Zoom::Names);
    let named = |name: &str| {
        let index = map.capabilities.iter().position(|it| it.name.sv.as_str() == name).expect("it is there");
        layout.boxes.iter().position(|it| it.spot == Spot::Capability(index)).expect("it has a box")
    };
    let from = named("Genomföra gemensamma upphandlingar");
    let aim = Aim::at(&layout.boxes[from]);
    let down = layout.neighbour(from, Direction::Down, aim).expect("there is a band below");
    assert_eq!(down, named("Avveckla"));
    assert_eq!(layout.neighbour(down, Direction::Up, aim), Some(from));
    // A short column is passed over to the next band, not left for its taller neighbour.
    let from = named("Verifiera behov");
    let aim = Aim::at(&layout.boxes[from]);
    assert_eq!(layout.neighbour(from, Direction::Down, aim), Some(named("Följa upp avtal")));
}
