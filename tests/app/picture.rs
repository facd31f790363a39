//! The map as a picture, by keys: how near one stands, travel, search, the advice about large maps, empty places.

use verkstad::domain::edit::Rate;
use verkstad::domain::hint::Hint;
use verkstad::domain::map::Map;
use verkstad::domain::method::Stage;
use verkstad::domain::plain::Plain;
use verkstad::domain::plan;
use verkstad::domain::rating::Mark;
use verkstad::domain::round::{BallotKey, Round};
use verkstad::domain::session::Session;
use verkstad::domain::text::Lang;

use super::harness::{Harness, fyrbodal, shipped};

const SIZES: [(u16, u16); 3] = [(80, 24), (120, 40), (200, 50)];
const SMALL: (u16, u16) = (80, 24);

/// The shipped map with goals and links, two doubts, the advice put away.
fn prepared() -> Session {
    let mut session = fyrbodal();
    session.hidden.insert(Hint::LargeMap);
    session.goals = session.method.goals.clone();
    let goals: Vec<_> = session.goals.iter().map(|goal| goal.id.clone()).collect();
    for (index, it) in session.map.capabilities.iter_mut().enumerate() {
        it.goals = goals.iter().take(index % 4).cloned().collect();
        if index == 30 || index == 33 {
            it.doubt = Plain::new("Kärna eller stöd?");
        }
    }
    session
}

/// Rates everything, differently, for the first respondent.
fn rated(harness: &mut Harness) {
    let respondent = harness.session().respondents[0].id.clone();
    for (place, capability) in harness.session().map.capabilities.clone().into_iter().enumerate() {
        let ballot = BallotKey::keyed(1, respondent.clone(), Plain::default());
        let mark = Mark::from_byte(b"01234"[place % 5]).expect("a mark");
        let edit = plan::rate(harness.session(), Rate { ballot, capability: capability.id, mark });
        harness.make(edit.expect("it can be rated"));
    }
}

fn picture(session: Session, size: (u16, u16), lang: Lang) -> Harness {
    let mut harness = Harness::at(Stage::Capabilities, session, size, lang);
    harness.keys("<Tab>");
    harness
}

/// What the box under the cursor says, from the window that Enter opens.
fn here(harness: &mut Harness) -> String {
    harness.keys("<Enter>");
    let screen = harness.screen();
    harness.keys("<Esc>");
    let title = screen.lines().find(|line| line.contains('┌') || line.contains('╭')).unwrap_or_default();
    title.to_owned() + &screen
}

#[test]
fn three_levels_at_three_sizes() {
    for size in SIZES {
        let mut harness = picture(prepared(), size, Lang::Sv);
        harness.keys("-");
        insta::assert_snapshot!(format!("areas_{}", size.0), harness.screen());
        harness.keys("+");
        assert!(harness.screen().contains("Bygga kultur"), "{}", harness.screen());
        harness.keys("+");
        insta::assert_snapshot!(format!("figures_{}", size.0), harness.screen());
        harness.keys("+");
        assert!(harness.screen().contains("Närmare går det inte."), "{}", harness.screen());
        harness.keys("---");
        assert!(harness.screen().contains("Längre bort går det inte."), "{}", harness.screen());
        harness.keys("z");
        assert!(harness.screen().contains("Bygga kultur"), "round and round: {}", harness.screen());
        assert_eq!(*harness.session(), prepared());
    }
}

#[test]
fn means_stand_beside_the_names_where_something_is_rated() {
    let mut harness = Harness::at(Stage::Capabilities, prepared(), (120, 40), Lang::En);
    rated(&mut harness);
    harness.keys("<Tab>z");
    insta::assert_snapshot!("figures_rated_english", harness.screen());
    harness.keys("z");
    insta::assert_snapshot!("areas_rated_english", harness.screen());
}

#[test]
fn the_heat_map_shows_the_means_of_areas_too() {
    for size in SIZES {
        let mut harness = Harness::at(Stage::Capabilities, prepared(), size, Lang::Sv);
        rated(&mut harness);
        harness.keys("<F3><S-Tab>-");
        insta::assert_snapshot!(format!("heat_areas_{}", size.0), harness.screen());
        harness.keys("<Down><Enter>");
        if size == SMALL {
            insta::assert_snapshot!("heat_area_about", harness.screen());
        }
        harness.keys("<Esc>/avveckla<Enter>");
        assert!(harness.screen().contains("Avveckla"), "search goes near: {}", harness.screen());
        harness.keys("<Enter>");
        assert!(harness.screen().contains("Medelvärde"), "{}", harness.screen());
    }
}

#[test]
fn one_comes_back_to_where_one_was() {
    let mut harness = picture(prepared(), (120, 40), Lang::Sv);
    harness.keys("/avveckla<Enter><Down>");
    assert!(here(&mut harness).contains("Informationshantering"));
    // Out to the area and in again.
    harness.keys("-");
    assert!(here(&mut harness).contains("Förvalta"));
    harness.keys("+");
    assert!(here(&mut harness).contains("Informationshantering"));
    // Out, to another area, and in: its first capability.
    harness.keys("-<Left>");
    assert!(here(&mut harness).contains("Förändra"));
    harness.keys("+");
    assert!(here(&mut harness).contains("Förändra beteende"));
}

#[test]
fn the_level_is_remembered() {
    let mut harness = picture(prepared(), (120, 40), Lang::Sv);
    harness.keys("-<Tab><F1><F2><Tab>");
    harness.keys("<Tab>");
    let screen = harness.screen();
    assert!(screen.contains("Områden: antal förmågor"), "{screen}");
}

#[test]
fn travel_goes_over_bands_and_back_the_same_way() {
    let mut harness = picture(prepared(), (120, 40), Lang::Sv);
    harness.keys("/genomföra gemensamma<Enter><Down>");
    assert!(here(&mut harness).contains("Avveckla"));
    harness.keys("<Up>");
    assert!(here(&mut harness).contains("Genomföra gemensamma upphandlingar"));
    harness.keys("<Left><Left><Right><Right>");
    assert!(here(&mut harness).contains("Genomföra gemensamma upphandlingar"));
    harness.keys("<Home>");
    assert!(here(&mut harness).contains("Bygga kultur"));
    harness.keys("<End>");
    assert!(here(&mut harness).contains("Erbjuda individanpassad arbetssituation"));
}

#[test]
fn arrows_see_every_box_and_change_nothing() {
    for size in SIZES {
        for near in ["", "-", "+"] {
            let mut harness = picture(prepared(), size, Lang::Sv);
            harness.keys(near);
            for key in ["<Down>", "<Right>", "<PgDn>", "<Left>", "<Up>", "<PgUp>", "<Right>", "<Right>"] {
                harness.keys(&key.repeat(20));
            }
            assert_eq!(*harness.session(), prepared());
        }
    }
}

#[test]
fn search_jumps_and_goes_near_enough() {
    for (size, lang, word, found) in
        [(SMALL, Lang::Sv, "omvärld", "omvärldstrender"), ((120, 40), Lang::En, "trends", "act on trends")]
    {
        let mut harness = picture(prepared(), size, lang);
        harness.keys("-<End>");
        assert!(!harness.screen().contains(found), "{}", harness.screen());
        harness.keys("/").text(word).keys("<Enter>");
        assert!(harness.screen().contains(found), "{}", harness.screen());
    }
}

#[test]
fn a_large_map_is_advised_against_until_that_is_put_away() {
    let sv = "55 förmågor är många att skatta";
    let en = "55 capabilities are many to rate";
    for size in SIZES {
        for (lang, words) in [(Lang::Sv, sv), (Lang::En, en)] {
            let mut harness = Harness::at(Stage::Capabilities, shipped(), size, lang);
            for _ in 0..2 {
                assert!(harness.screen().contains(words), "in the tree: {}", harness.screen());
                harness.keys("<Tab>");
                assert!(harness.screen().contains(words), "in the picture: {}", harness.screen());
                harness.keys("<Esc>");
            }
            harness.keys("H");
            assert!(!harness.screen().contains(words), "{}", harness.screen());
            assert!(harness.session().hidden.contains(&Hint::LargeMap));
            harness.keys("<Tab>");
            assert!(!harness.screen().contains(words), "{}", harness.screen());
            harness.keys("H");
            assert_eq!(harness.session().edit, 1, "a second time there is nothing to put away");
            // Opened again it stays away; one undo gives it again.
            let again = Harness::at(Stage::Capabilities, harness.session().clone(), size, lang);
            assert!(!again.screen().contains(words), "{}", again.screen());
            harness.keys("u");
            assert!(harness.screen().contains(words), "{}", harness.screen());
            assert_eq!(harness.session().hidden, shipped().hidden);
        }
    }
}

#[test]
fn the_advice_at_three_sizes() {
    for size in SIZES {
        let mut harness = picture(shipped(), size, Lang::Sv);
        insta::assert_snapshot!(format!("advice_{}", size.0), harness.screen());
        harness.keys("<Esc><End>");
        assert!(
            harness.screen().contains("individanpassad"),
            "the last line is in sight: {}",
            harness.screen()
        );
    }
}

#[test]
fn forty_capabilities_are_not_too_many() {
    let mut session = shipped();
    session.map.capabilities.truncate(40);
    session.rounds = vec![Round::first(&session.map)];
    let mut harness = picture(session, SMALL, Lang::Sv);
    assert!(!harness.screen().contains("H döljer"), "{}", harness.screen());
    harness.keys("H");
    assert!(harness.screen().contains("Det finns inget råd att dölja."), "{}", harness.screen());
    harness.keys("nEn till<Enter><Enter>");
    assert!(harness.screen().contains("41 förmågor är många"), "{}", harness.screen());
}

#[test]
fn empty_places_can_be_gone_to_and_filled() {
    let mut session = shipped();
    session.map = Map::default();
    session.rounds = vec![Round::first(&session.map)];
    let mut harness = picture(session, SMALL, Lang::Sv);
    harness.keys("CKärna<Enter>");
    assert!(harness.screen().contains("tom, N gör ett område"), "{}", harness.screen());
    harness.keys("CStöd<Enter>NBygga<Enter>");
    assert!(harness.screen().contains("tomt, n fyller på"), "{}", harness.screen());
    // What was made last is in focus: the capability goes into it.
    harness.keys("nMura<Enter><Enter>");
    let map = &harness.session().map;
    assert_eq!(map.areas[0].category, map.categories[1].id);
    insta::assert_snapshot!("empty_category", harness.screen());
    harness.keys("<Up>NLeda<Enter>-");
    insta::assert_snapshot!("empty_area", harness.screen());
    harness.keys("<Enter>");
    assert!(harness.screen().contains("0 förmågor"), "{}", harness.screen());
}

#[test]
fn a_very_long_name_is_cut_with_a_sign_and_read_in_its_window() {
    let mut session = shipped();
    session.map.capabilities.truncate(1);
    let long =
        "Utveckla, upprätthålla och följa upp en sammanhållen informationssäkerhetsledningssystemarkitektur";
    session.map.capabilities[0].name.sv = Plain::new(long);
    session.rounds = vec![Round::first(&session.map)];
    for size in SIZES {
        let mut harness = picture(session.clone(), size, Lang::Sv);
        if size == SMALL {
            insta::assert_snapshot!("long_name", harness.screen());
            assert!(harness.screen().contains("informationssäkerhets…"), "{}", harness.screen());
            harness.keys("<Enter>");
        }
        assert!(harness.screen().contains("arkitektur"), "{}", harness.screen());
    }
}

#[test]
fn every_level_can_be_drawn_at_any_size() {
    let mut harness = picture(prepared(), SMALL, Lang::Sv);
    for level in ["", "-", "++"] {
        harness.keys(level);
        for (width, height) in [(1, 1), (2, 9), (9, 3), (30, 8), (45, 60), (79, 23), (400, 5), (400, 120)] {
            harness.resize(width, height).keys("<Down><Right><End><Home><PgDn>");
        }
    }
    harness.keys("<F3><S-Tab>-").resize(3, 4).keys("<End>").resize(120, 40);
    assert_eq!(*harness.session(), prepared());
}
