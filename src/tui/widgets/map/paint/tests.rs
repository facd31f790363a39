//! The map on a buffer: what is in sight, where it is clicked, and that nothing is written beside it.

use chrono::NaiveDate;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::super::super::super::canvas::{Canvas, Hit, Hits};
use super::super::super::super::theme::{Role, Theme};
use super::super::super::super::ui::Ui;
use super::super::sample::shipped;
use super::super::{Figure, Form, MapLayout, Spot, Zoom};
use super::{Brush, Paint, View, draw};
use crate::domain::text::Lang;

const SCREEN: Rect = Rect { x: 0, y: 0, width: 90, height: 30 };
const AREA: Rect = Rect { x: 4, y: 3, width: 80, height: 20 };

fn ui() -> Ui {
    Ui::new(Lang::Sv, Theme::default(), (SCREEN.width, SCREEN.height), NaiveDate::default(), 7)
}

fn layout(zoom: Zoom) -> MapLayout {
    let figure = Figure::Cells(4);
    MapLayout::of(&shipped(), Form { lang: Lang::Sv, size: (AREA.width, AREA.height), zoom, figure, head: 4 })
}

/// The map drawn from row `top` on with the cursor on box `cursor`.
fn drawn(layout: &MapLayout, top: usize, cursor: usize) -> (Buffer, Hits) {
    let mut buffer = Buffer::filled(SCREEN, ratatui::buffer::Cell::new("x"));
    let mut canvas = Canvas::new(&mut buffer);
    canvas.clear(AREA, Style::default());
    let tile = |spot: Spot| match spot {
        Spot::Capability(index) => Paint { figure: index.to_string(), ..Paint::default() },
        Spot::Area(index) | Spot::Category(index) => {
            Paint { figure: index.to_string(), note: "så många".to_owned(), style: Style::default() }
        }
    };
    let brush = Brush { tile: &tile, area: &|_| "2,1".to_owned(), category: &|_| "2,2".to_owned() };
    draw(layout, &ui(), &mut canvas, &View { area: AREA, top, cursor: Some(cursor) }, &brush);
    let (hits, _) = canvas.finish();
    (buffer, hits)
}

fn line(buffer: &Buffer, y: u16) -> String {
    (AREA.left()..AREA.right()).map(|x| buffer[(x, y)].symbol()).collect::<String>().trim_end().to_owned()
}

#[test]
fn nothing_is_written_beside_the_area_but_the_bar() {
    for (zoom, top) in [(Zoom::Names, 0), (Zoom::Names, 7), (Zoom::Areas, 0), (Zoom::Figures, 30)] {
        let (buffer, _) = drawn(&layout(zoom), top, 3);
        for y in SCREEN.top()..SCREEN.bottom() {
            for x in SCREEN.left()..SCREEN.right() {
                let inside = AREA.contains((x, y).into());
                let bar = x == AREA.right() && (AREA.top()..AREA.bottom()).contains(&y);
                let symbol = buffer[(x, y)].symbol();
                assert!(inside || symbol == "x" || bar && ["┃", "│"].contains(&symbol), "{x} {y} {symbol}");
            }
        }
    }
}

#[test]
fn every_box_in_sight_is_clicked_where_it_is_drawn() {
    let layout = layout(Zoom::Names);
    let top = 5;
    let (_, hits) = drawn(&layout, top, 0);
    for (index, it) in layout.boxes.iter().enumerate() {
        for row in it.place.y..it.place.bottom() {
            let seen = (top..top + usize::from(AREA.height)).contains(&row);
            let y = u16::try_from(row + usize::from(AREA.y)).unwrap().checked_sub(5);
            let x = u16::try_from(it.place.x).unwrap() + AREA.x;
            let hit = y.filter(|_| seen).and_then(|y| hits.at(x, y));
            assert_eq!(hit, seen.then_some(Hit::Spot(index, 0)), "box {index} row {row}");
        }
    }
}

#[test]
fn a_box_shows_name_figure_and_cursor() {
    let layout = layout(Zoom::Names);
    let (buffer, _) = drawn(&layout, 0, 1);
    assert!(line(&buffer, AREA.y).starts_with("── Ledningsförmågor ──"));
    assert!(line(&buffer, AREA.y).ends_with(" 2,2 ──"));
    let first = |y: u16| line(&buffer, y).chars().take(26).collect::<String>();
    assert_eq!(first(AREA.y + 1), "Leda                   2,1");
    assert_eq!(first(AREA.y + 2), "╶ Bygga kultur           0");
    let cursor = ui().theme.style(Role::Cursor);
    let place = layout.boxes[1].place;
    let (x, y) = (u16::try_from(place.x).unwrap() + AREA.x, u16::try_from(place.y).unwrap() + AREA.y);
    assert_eq!(buffer[(x, y)].style().bg, cursor.bg);
    assert_ne!(buffer[(x, y - 1)].style().bg, cursor.bg);
}

#[test]
fn an_area_shows_its_name_above_other_words() {
    let layout = layout(Zoom::Areas);
    let (buffer, _) = drawn(&layout, 0, 0);
    let text: Vec<String> = (AREA.top()..AREA.bottom()).map(|y| line(&buffer, y)).collect();
    let named = text.iter().position(|line| line.contains("Leda ")).expect("the first area");
    assert!(text[named + 1].contains("så många"), "{text:#?}");
    assert!(!text.iter().any(|line| line.contains("Bygga kultur")));
}
