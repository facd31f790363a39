//! What workshop 3 looks like: every view at three sizes, the second method's scale, the colours of the cells.

use ratatui::style::Color;
use verkstad::domain::method::Stage;
use verkstad::domain::text::Lang;

use super::super::harness::{Harness, fyrbodal, ward};
use super::{SMALL, answered, crowd, start};

#[test]
fn the_wards_own_scale_is_shown() {
    let mut session = ward();
    if session.respondents.is_empty() {
        session.respondents = crowd(2).respondents;
    }
    let mut harness = start(session, SMALL);
    harness.keys("<Enter>3<Up>");
    insta::assert_snapshot!("ballot_ward", harness.screen());
    for name in ["Saknas", "Skör", "Räcker", "Stadig", "Förebild"] {
        assert!(harness.screen().contains(name), "{name}");
    }
    harness.keys("<Tab><Tab>");
    assert!(harness.screen().contains("Förebild"));
}

#[test]
fn every_view_is_fit_to_show_at_three_sizes() {
    for (width, height) in [(80, 24), (120, 40), (200, 50)] {
        let mut harness = start(answered(), (width, height));
        harness.keys("<Esc>");
        insta::assert_snapshot!(format!("chooser_{width}"), harness.screen());
        harness.keys("<End><Enter>2204x2<Up><Up>");
        insta::assert_snapshot!(format!("ballot_{width}"), harness.screen());
        harness.keys("<Tab><Down><Down><Right>");
        insta::assert_snapshot!(format!("table_{width}"), harness.screen());
        harness.keys("<Tab>");
        insta::assert_snapshot!(format!("map_{width}"), harness.screen());
    }
    let mut harness = Harness::at(Stage::Maturity, answered(), SMALL, Lang::En);
    insta::assert_snapshot!("table_en", harness.screen());
    harness.keys("<Tab><Enter>");
    insta::assert_snapshot!("about_en", harness.screen());
    harness.keys("<Esc><Esc><Down><Enter>");
    insta::assert_snapshot!("ballot_en", harness.screen());
}

#[test]
fn the_cells_of_the_five_levels_have_the_five_heat_colours() {
    let mut harness = start(fyrbodal(), SMALL);
    harness.keys("<Tab>").keys("0<Right>1<Right>2<Right>3<Right>4<Right>x<Right><Down>");
    let screen = harness.screen();
    let row = screen.lines().position(|line| line.contains("Bygga kultur")).expect("the row");
    let row = u16::try_from(row).expect("a row");
    // The dark ramp of design.md, level 0 first.
    let ramp = [0x00_224e, 0x43_4e6c, 0x7d_7c78, 0xbc_ae6c, 0xfe_e838_u32];
    let colours = ramp.map(|rgb| {
        let [_, r, g, b] = rgb.to_be_bytes();
        Color::Rgb(r, g, b)
    });
    let letters = screen.lines().find(|line| line.contains("A B C")).expect("the letters");
    let first = u16::try_from(letters.chars().position(|c| c == 'A').expect("A")).expect("a column");
    for (level, colour) in (0_u16..).zip(colours) {
        let cell = &harness.buffer()[(first + 2 * level, row)];
        assert_eq!(cell.symbol(), level.to_string());
        assert_eq!(cell.bg, colour);
        assert_eq!(harness.buffer()[(first + 2 * level - 1, row)].bg, colour);
    }
    let (unknown, unrated) = (&harness.buffer()[(first + 10, row)], &harness.buffer()[(first + 12, row)]);
    assert_eq!((unknown.symbol(), unknown.bg), ("–", Color::Reset));
    assert_eq!((unrated.symbol(), unrated.bg), ("·", Color::Reset));
}

/// Cells that differ between the frames before and after these keys.
fn changed(harness: &mut Harness, keys: &str) -> usize {
    let before = harness.buffer().clone();
    harness.keys(keys);
    before.content().iter().zip(harness.buffer().content()).filter(|(old, new)| old != new).count()
}

#[test]
fn a_key_in_the_table_changes_few_cells() {
    let mut harness = start(answered(), (200, 50));
    harness.keys("<Down><Down><Right><Right>");
    // Two cells of two marks each, two letters and the respondent's answer below; names and figures when the row changes.
    let sideways = changed(&mut harness, "<Right>");
    let down = changed(&mut harness, "<Down>");
    let rated = changed(&mut harness, "1");
    assert!(sideways <= 40, "{sideways}");
    assert!(down <= 180, "{down}");
    assert!(rated <= 80, "{rated}");
}

#[test]
fn names_stand_over_the_columns_when_the_lead_asks() {
    let mut harness = Harness::at(Stage::Maturity, answered(), (120, 40), Lang::Sv);
    harness.keys("Vj<Right>");
    insta::assert_snapshot!("table_names", harness.screen());
    harness.keys("<Esc><Down>");
    insta::assert_snapshot!("chooser_names", harness.screen());
}

#[test]
fn a_ballot_on_the_smallest_screen_shows_all_five_levels_and_a_footer() {
    let mut harness = start(fyrbodal(), (60, 15));
    let screen = harness.keys("<Enter>").screen();
    for digit in 0..5 {
        assert!(screen.lines().any(|line| line.starts_with(&format!("    {digit}  "))), "{screen}");
    }
    assert!(screen.lines().last().is_some_and(|line| line.starts_with(" 0–4 skatta   x vet ej")), "{screen}");
}
