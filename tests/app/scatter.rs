//! Workshop 4, the scatter: travel, the two lines, what is said of a point, and what is drawn where there is little to draw.

use verkstad::domain::id::RespondentId;
use verkstad::domain::method::{Method, Stage};
use verkstad::domain::rating::Mark;
use verkstad::domain::rules::Cross;
use verkstad::domain::session::Session;
use verkstad::domain::terms::Showing;
use verkstad::domain::text::Lang;
use verkstad::tui::theme::{Depth, Theme};

use super::example::{example, rated};
use super::harness::{Harness, ward};

const SIZES: [(u16, u16); 3] = [(80, 24), (120, 40), (200, 50)];

fn scatter(session: Session, size: (u16, u16)) -> Harness {
    let mut harness = Harness::at(Stage::Gap, session, size, Lang::Sv);
    harness.keys("<Tab><Tab>");
    harness
}

/// The line below the picture that names the capability in focus.
fn focus(harness: &Harness) -> String {
    let screen = harness.screen();
    let line = screen.lines().find(|line| line.contains(" · medel ")).expect("something is in focus");
    line.trim().split("  ").nth(1).expect("its name").trim().to_owned()
}

// By the example's figures: 21, 18 and 15 dots lie alone at the right, with means 2.40, 2.53 and 2.47; the most important
// is in focus first.
#[test]
fn arrows_lead_from_point_to_point_and_back_the_same_way() {
    let mut harness = scatter(example(), (120, 40));
    let first = focus(&harness);
    assert_eq!(first, "Identifiera och fånga behov");
    let mut way = vec![first];
    for key in ["<Left>", "<Left>", "<Left>", "<Up>", "<Left>", "<Down>", "<Left>"] {
        harness.keys(key);
        way.push(focus(&harness));
    }
    assert_eq!(way[1], "Förmåga att sätta användaren/invånaren i centrum");
    assert_eq!(way[2], "Identifiera, förstå och agera på omvärldstrender");
    for (key, wanted) in ["<Right>", "<Up>", "<Right>", "<Down>", "<Right>", "<Right>", "<Right>"]
        .into_iter()
        .zip(way.iter().rev().skip(1))
    {
        harness.keys(key);
        assert_eq!(focus(&harness), *wanted, "{key}");
    }
    assert_eq!(harness.session().edit, example().edit);
}

#[test]
fn every_point_of_a_crowd_is_reached_downwards() {
    let mut harness = scatter(example(), (80, 24));
    harness.keys("<End>");
    (0..60).for_each(|_| {
        harness.keys("<Up>");
    });
    let mut seen = std::collections::BTreeSet::new();
    for _ in 0..60 {
        seen.insert(focus(&harness));
        harness.keys("<Down>");
    }
    let figures = &harness.app.room.as_ref().unwrap().figures;
    let without = figures.rows.iter().filter(|row| figures.importance(row) == Some(0)).count();
    assert!(seen.len() >= without, "{} of {without} without dots", seen.len());
}

#[test]
fn keys_move_the_lines_one_edit_each_and_say_what_stands_where() {
    let mut harness = scatter(example(), (120, 40));
    harness.keys("-");
    assert_eq!(harness.session().rules.cross, Some(Cross { importance: 50, maturity: 295 }));
    assert!(
        harness.screen().contains("2,95 · 5 prickar – viktigt: 12 låg, 1 hög; mindre viktigt: 42 låg, 0 hög"),
        "{}",
        harness.screen()
    );
    harness.keys("---iI");
    assert_eq!(harness.session().rules.cross, Some(Cross { importance: 50, maturity: 280 }));
    harness.keys("I");
    assert_eq!(harness.session().rules.cross, Some(Cross { importance: 40, maturity: 280 }));
    harness.keys("u");
    assert_eq!(harness.session().rules.cross, Some(Cross { importance: 50, maturity: 280 }));
    harness.keys(".");
    assert_eq!(harness.session().rules.cross, None);
    assert!(harness.screen().contains("3,00 · 5 prickar"));
    harness.keys(".");
    assert!(harness.screen().contains("Linjerna ligger redan som från början."));
    harness.keys("u");
    assert_eq!(harness.session().rules.cross, Some(Cross { importance: 50, maturity: 280 }));
    harness.keys("++++");
    assert_eq!(harness.session().rules.cross, None, "back where they began, they follow the answers again");
}

#[test]
fn lines_stop_at_the_ends_of_the_axes() {
    let mut session = example();
    session.rules.cross = Some(Cross { importance: 0, maturity: 400 });
    let mut harness = scatter(session, (80, 24));
    harness.keys("+");
    assert!(harness.screen().contains("Längre går linjen inte att flytta."));
    harness.keys("I");
    assert_eq!(harness.session().rules.cross, Some(Cross { importance: 0, maturity: 400 }));
    harness.keys("iiiiiiiiiiiiiiiiiiiiiiiiiiiiii");
    assert_eq!(
        harness.session().rules.cross.map(|cross| cross.importance),
        Some(210),
        "21 dots are the most"
    );
}

#[test]
fn what_does_not_change_a_session_does_not_change_it_here() {
    let mut harness = scatter(example(), (120, 40));
    let before = harness.session().clone();
    harness.keys("<Up><Down><Left><Right><Enter><Esc><Space><PgDn><End><Home>ae<Esc>a");
    harness.click(40, 20).click(7, 5).click(100, 12);
    assert_eq!(*harness.session(), before);
}

#[test]
fn a_click_leads_to_the_nearest_point() {
    let mut harness = scatter(example(), (120, 40));
    harness.click(74, 30);
    assert_eq!(focus(&harness), "Identifiera och fånga behov");
    harness.click(6, 34);
    assert_eq!(focus(&harness), "Avveckla", "the lowest without dots");
}

#[test]
fn enter_tells_the_field_the_spread_and_what_is_near() {
    let mut harness = scatter(example(), (120, 40));
    harness.keys("/Upprätthålla stabil<Enter><Enter>");
    insta::assert_snapshot!("scatter_about_point", harness.screen());
}

#[test]
fn the_picture_is_explained_on_demand() {
    let mut harness = scatter(example(), (120, 40));
    harness.keys("e");
    insta::assert_snapshot!("scatter_explained", harness.screen());
}

#[test]
fn the_spread_of_all_is_drawn_where_it_covers_nothing() {
    for (width, height) in SIZES {
        let mut harness = scatter(example(), (width, height));
        harness.keys("a<Left>");
        insta::assert_snapshot!(format!("scatter_spread_{width}x{height}"), harness.screen());
    }
}

#[test]
fn without_colours_the_focus_and_the_border_have_signs() {
    let mut harness = scatter(example(), (80, 24));
    harness.app.ui.theme = Theme { depth: Depth::None, ..Theme::default() };
    harness.keys("<Right>");
    let screen = harness.screen();
    assert!(screen.contains("1◂") && screen.contains("25~"), "{screen}");
}

#[test]
fn dots_that_are_hidden_are_not_drawn() {
    let mut session = example();
    session.rules.showing = Showing::Hidden;
    let mut harness = scatter(session, (80, 24));
    assert!(!harness.screen().contains("rho"), "{}", harness.screen());
    harness.keys("+a");
    assert_eq!(harness.session().rules.cross, None);
}

/// The example with only these many ballots.
fn few(ballots: usize) -> Session {
    let mut session = example();
    session.rounds[0].ballots.truncate(ballots);
    session
}

#[test]
fn one_respondent_has_no_spread_and_that_is_said() {
    let harness = scatter(few(1), (80, 24));
    assert!(harness.screen().contains("ingen spridning · 1 svar"), "{}", harness.screen());
}

#[test]
fn a_picture_with_little_in_it_says_what_cannot_be_read() {
    let only = |session: &mut Session, left: usize| {
        let places = session.rounds[0].order.len();
        for ballot in &mut session.rounds[0].ballots {
            for place in left..places {
                ballot.marks.set(place, Mark::NotRated);
            }
        }
    };
    let mut one = example();
    only(&mut one, 1);
    let harness = scatter(one, (80, 24));
    assert!(harness.screen().contains("Det krävs minst två förmågor med medelvärde"), "{}", harness.screen());
    let mut three = example();
    only(&mut three, 3);
    let harness = scatter(three, (80, 24));
    assert!(
        harness.screen().contains("för få för att utläsa")
            || harness.screen().contains("alla är lika viktiga")
    );
    let mut same = rated();
    let all: Vec<_> = same.map.capabilities.iter().map(|it| it.id.clone()).collect();
    let tanum = RespondentId::new("tanum").unwrap();
    same.dots.insert(tanum, all.into_iter().map(|id| (id, 1)).collect());
    let harness = scatter(same, (80, 24));
    assert!(harness.screen().contains("Inget samband går att räkna ut: alla är lika viktiga"));
}

#[test]
fn a_method_that_names_no_fields_has_them_described() {
    let mut session = example();
    session.method = std::sync::Arc::new(Method { quadrants: None, ..(*session.method).clone() });
    let harness = scatter(session, (120, 40));
    assert!(harness.screen().contains("viktigt, hög mognad · 1"), "{}", harness.screen());
    let mut ward = scatter(ward(), (80, 24));
    ward.keys("+i.ae<Esc><Left><Up><End>");
    assert_eq!(ward.session().rules.cross, None, "there is nothing to divide yet");
}
