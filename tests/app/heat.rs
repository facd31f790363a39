//! Workshop 3, the heat table as the room's picture: its order, the cross-hair, the states of a cell, the legend.

use verkstad::domain::method::Stage;
use verkstad::domain::text::Lang;
use verkstad::tui::theme::{Depth, Ground, Theme};

#[path = "heat/presenter.rs"]
mod presenter;
#[path = "heat/states.rs"]
mod states;

use super::harness::Harness;
use super::maturity::{answered, crowd};

const SMALL: (u16, u16) = (80, 24);

fn table(size: (u16, u16)) -> Harness {
    Harness::at(Stage::Maturity, answered(), size, Lang::Sv)
}

/// The names in sight, top first.
fn names(harness: &Harness) -> Vec<String> {
    let screen = harness.screen();
    let lines = screen.lines().skip(5).take(10).map(|line| line.chars().skip(4).take(20).collect::<String>());
    lines.map(|line| line.trim().to_owned()).collect()
}

/// The line with the name under the cursor.
fn under(harness: &Harness) -> String {
    let screen = harness.screen();
    let line =
        screen.lines().find(|line| line.starts_with("  ▸ ")).expect("a capability is under the cursor");
    line.chars().skip(4).take(16).collect()
}

#[test]
fn s_goes_round_the_orders_and_comes_back_to_the_map() {
    let mut harness = table(SMALL);
    let map = harness.screen();
    let mut heads = Vec::new();
    for _ in 0..6 {
        let screen = harness.keys("s").screen();
        heads.push(screen.lines().nth(3).and_then(|line| line.rsplit(" · ").next()).unwrap_or("").to_owned());
    }
    let orders = [
        "lägst medel först",
        "störst spridning först",
        "lägst enighet först",
        "störst gap först",
        "minst n först",
    ];
    assert_eq!(heads.iter().map(String::as_str).take(5).collect::<Vec<_>>(), orders);
    assert_eq!(harness.screen(), map);
}

#[test]
fn the_lowest_mean_stands_first_and_groups_dissolve() {
    let mut harness = table(SMALL);
    let screen = harness.keys("s<Home>").screen();
    assert!(!screen.contains('▾'), "{screen}");
    let means: Vec<f64> = screen
        .lines()
        .skip(5)
        .take(12)
        .filter_map(|line| line.split_whitespace().rev().nth(2)?.replace(',', ".").parse().ok())
        .collect();
    assert!(means.len() > 10 && means.is_sorted(), "{means:?}\n{screen}");
}

#[test]
fn the_cursor_stays_on_its_capability_through_every_order_and_rating() {
    let mut harness = table(SMALL);
    harness.keys("<Down><Down><Down>");
    let capability = under(&harness);
    for _ in 0..6 {
        harness.keys("s");
        assert_eq!(under(&harness), capability);
    }
    harness.keys("s");
    for digit in ["0", "4", "0", "x", "."] {
        harness.keys(digit);
        assert_eq!(under(&harness), capability, "{digit}");
    }
    harness.keys("u");
    assert_eq!(under(&harness), capability);
}

#[test]
fn a_capability_in_a_folded_group_is_found_again_in_map_order() {
    let mut harness = table(SMALL);
    harness.keys("zs<Down>");
    let capability = under(&harness);
    harness.keys("sssss");
    assert_eq!(under(&harness), capability);
    assert!(harness.screen().contains('▾'));
}

#[test]
fn an_order_is_picked_from_the_palette_too_and_folding_then_says_why_not() {
    let mut harness = table(SMALL);
    harness.keys(":").text("sortera efter");
    harness.keys("<Enter>").text("gap");
    let screen = harness.keys("<Enter>").screen();
    assert!(screen.contains("störst gap först") && screen.contains("↓gap"), "{screen}");
    let names = names(&harness);
    let screen = harness.keys("z").screen();
    assert!(screen.contains("Grupperna finns bara i kartans ordning"), "{screen}");
    assert_eq!(self::names(&harness), names);
}

#[test]
fn the_sorted_table_is_fit_to_show_at_three_sizes() {
    for (width, height) in [(80, 24), (120, 40), (200, 50)] {
        let mut harness = table((width, height));
        harness.keys("<Down><Down><Right>ss");
        insta::assert_snapshot!(format!("sorted_{width}"), harness.screen());
    }
}

#[test]
fn row_and_column_of_the_cursor_are_marked_in_every_look() {
    for depth in [Depth::True, Depth::Indexed, Depth::Basic, Depth::None] {
        for ground in [Ground::Dark, Ground::Light] {
            let mut harness = table(SMALL);
            harness.app.ui.theme = Theme { depth, ground };
            harness.keys("<Right>");
            let buffer = harness.buffer();
            let line = |y: u16| (0..80).map(|x| buffer[(x, y)].symbol()).collect::<String>();
            let row = (0..24).find(|y| line(*y).starts_with("  ▸ ")).expect("the row");
            let head = (0..24).find(|y| line(*y).contains("A B C")).expect("the letters");
            // The blank before the name, and the letter.
            let letter =
                u16::try_from(line(head).chars().position(|it| it == 'B').expect("B")).expect("a column");
            let style = |x, y| (buffer[(x, y)].bg, buffer[(x, y)].modifier);
            assert_ne!(style(3, row), style(3, row + 1), "{depth:?} {ground:?}");
            assert_ne!(style(letter, head), style(letter + 2, head), "{depth:?} {ground:?}");
        }
    }
}

#[test]
fn one_respondent_none_and_three_hundred_have_a_table_in_every_order() {
    for count in [0, 1, 300] {
        let mut harness = Harness::at(Stage::Maturity, crowd(count), SMALL, Lang::Sv);
        harness.keys("<Tab>");
        for _ in 0..6 {
            let screen = harness.keys("s<Down><Up><End><Home>").screen();
            assert!(screen.contains("medel"), "{count}\n{screen}");
        }
    }
}

#[test]
fn the_legend_names_every_sign_at_every_size_on_table_and_map() {
    for size in [(80, 24), (120, 40), (200, 50)] {
        let mut harness = table(size);
        for _ in 0..2 {
            let screen = harness.screen();
            let legend = screen.lines().rev().nth(1).expect("a legend");
            for sign in ["– vet ej", "· oskattad", "▪ dolt svar", " 0 ", " 4 "] {
                assert!(legend.contains(sign), "{size:?} {sign}: {legend}");
            }
            harness.keys("<Tab>");
        }
    }
}
