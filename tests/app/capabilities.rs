//! Workshop 2 by keys: the tree, the picture, and everything that changes the map.

use verkstad::domain::edit::Rate;
use verkstad::domain::hint::Hint;
use verkstad::domain::id::{AreaId, CapabilityId, CategoryId};
use verkstad::domain::map::{Area, Capability, Category, Map};
use verkstad::domain::method::Stage;
use verkstad::domain::plain::Plain;
use verkstad::domain::plan;
use verkstad::domain::rating::Mark;
use verkstad::domain::round::{BallotKey, Round};
use verkstad::domain::session::Session;
use verkstad::domain::text::{Lang, Text};

use super::harness::{Harness, fyrbodal, shipped, ward};

const SIZES: [(u16, u16); 3] = [(80, 24), (120, 40), (200, 50)];

fn at(session: Session) -> Harness {
    Harness::at(Stage::Capabilities, session, (120, 40), Lang::Sv)
}

/// The names in an area, in order.
fn names(session: &Session, area: &str) -> Vec<String> {
    let area = AreaId::new(area).unwrap();
    session.map.capabilities_of(&area).map(|it| it.name.get(Lang::Sv).to_owned()).collect()
}

fn named<'a>(session: &'a Session, name: &str) -> &'a Capability {
    session.map.capabilities.iter().find(|it| it.name.get(Lang::Sv) == name).expect("it is there")
}

/// The map of the shipped method, its goals there, one capability linked and doubted, the advice put away.
fn prepared() -> Session {
    let mut session = fyrbodal();
    session.hidden.insert(Hint::LargeMap);
    session.goals = session.method.goals.clone();
    let goals: Vec<_> = session.goals.iter().take(2).map(|goal| goal.id.clone()).collect();
    session.map.capabilities.iter_mut().for_each(|it| it.goals.clear());
    let capability =
        session.map.capabilities.iter_mut().find(|it| it.name.get(Lang::Sv) == "Avveckla").unwrap();
    capability.goals = goals;
    capability.doubt = Plain::new("Kärna eller stöd?");
    session
}

/// Rates the capability of this name for the first respondents, one mark each.
fn rate(harness: &mut Harness, name: &str, marks: &str) {
    let capability = named(harness.session(), name).id.clone();
    for (place, mark) in marks.bytes().enumerate() {
        let respondent = harness.session().respondents[place].id.clone();
        let ballot = BallotKey::keyed(1, respondent, Plain::default());
        let mark = Mark::from_byte(mark).expect("a mark");
        let rate = Rate { ballot, capability: capability.clone(), mark };
        let edit = plan::rate(harness.session(), rate).expect("it can be rated");
        harness.make(edit);
    }
}

/// The marks that a capability has in the first round, in the order of the ballots.
fn marks(session: &Session, name: &str) -> Vec<Mark> {
    let round = &session.rounds[0];
    let place = round.place(&named(session, name).id).expect("the round rates it");
    round.ballots.iter().map(|ballot| ballot.mark(place)).collect()
}

#[test]
fn the_tree_at_three_sizes() {
    for size in SIZES {
        let mut harness = Harness::at(Stage::Capabilities, prepared(), size, Lang::Sv);
        rate(&mut harness, "Avveckla", "13");
        harness.keys("/avveckla<Enter>");
        insta::assert_snapshot!(format!("tree_{}", size.0), harness.screen());
    }
}

#[test]
fn the_map_at_three_sizes() {
    for size in SIZES {
        let mut harness = Harness::at(Stage::Capabilities, prepared(), size, Lang::Sv);
        harness.keys("<Tab>");
        insta::assert_snapshot!(format!("map_{}", size.0), harness.screen());
        harness.keys("<End>");
        assert!(harness.screen().contains("individanpassad"), "{}", harness.screen());
    }
}

#[test]
fn the_map_in_english_and_another_method() {
    let mut english = Harness::at(Stage::Capabilities, prepared(), (120, 40), Lang::En);
    english.keys("<Tab>");
    insta::assert_snapshot!("map_english", english.screen());
    let mut ward = Harness::at(Stage::Capabilities, ward(), (80, 24), Lang::En);
    ward.keys("<F2>");
    insta::assert_snapshot!("ward_tree", ward.screen());
    ward.keys("<Tab>");
    insta::assert_snapshot!("ward_map", ward.screen());
}

#[test]
fn enter_shows_all_about_a_capability_where_there_is_no_pane() {
    let mut harness = Harness::at(Stage::Capabilities, prepared(), (80, 24), Lang::Sv);
    rate(&mut harness, "Avveckla", "13");
    harness.keys("/avveckla<Enter><Enter>");
    insta::assert_snapshot!(harness.screen());
}

#[test]
fn an_area_is_moved_with_all_that_is_in_it() {
    let mut harness = at(shipped());
    harness.keys("/avveckla<Enter><Left>mstöd<Enter>");
    let session = harness.session();
    let moved = session.map.areas.last().unwrap();
    assert_eq!((moved.id.as_str(), moved.category.as_str()), ("forvalta", "stodformagor"));
    assert_eq!(names(session, "forvalta").len(), 6);
    harness.keys("u");
    assert_eq!(harness.session().map, shipped().map);
}

#[test]
fn words_are_changed_in_a_window_that_says_what_becomes_of_the_other_language() {
    let mut harness = Harness::at(Stage::Capabilities, prepared(), (80, 24), Lang::Sv);
    harness.keys("/avveckla<Enter>r");
    insta::assert_snapshot!("reword", harness.screen());
    harness.keys("<Enter><Enter>");
    assert_eq!(harness.session().map, prepared().map, "nothing was written over");
}

#[test]
fn a_click_on_a_box_puts_it_in_focus() {
    let mut harness = at(prepared());
    harness.keys("<Tab>").click(60, 6).keys("<Esc>");
    assert!(harness.screen().contains("│ Omsätta mål och uppdrag till verksamhet"), "{}", harness.screen());
}

#[test]
fn a_capability_is_added_after_the_one_in_focus_and_taken_back() {
    let mut harness = at(shipped());
    harness.keys("/avveckla<Enter>nÅteruppliva<Enter>Att väcka liv i det nedlagda<Enter>");
    let session = harness.session();
    assert_eq!(names(session, "forvalta")[..3], ["Avveckla", "Återuppliva", "Informationshantering"]);
    assert_eq!(named(session, "Återuppliva").about.sv.as_str(), "Att väcka liv i det nedlagda");
    assert!(session.rounds[0].place(&named(session, "Återuppliva").id).is_some());
    assert!(harness.screen().contains("Förmågor 56"));
    harness.keys("u");
    assert_eq!(harness.session().map, shipped().map);
    assert_eq!(harness.session().rounds, shipped().rounds);
}

#[test]
fn a_name_is_needed() {
    let mut harness = at(shipped());
    harness.keys("/avveckla<Enter>n<Enter><Enter>");
    assert!(harness.screen().contains("Fältet får inte vara tomt."));
    assert_eq!(harness.session().map.count(), 55);
}

#[test]
fn areas_and_categories_are_added_renamed_and_removed_when_empty() {
    let mut harness = at(shipped());
    harness.keys("CNy kategori<Enter>NNytt område<Enter>");
    assert_eq!(harness.session().map.areas.last().unwrap().name.sv.as_str(), "Nytt område");
    assert_eq!(harness.session().map.categories.len(), 4);
    harness.keys("r 2<Enter>");
    assert_eq!(harness.session().map.areas.last().unwrap().name.sv.as_str(), "Nytt område 2");
    harness.keys("<Left><Left>d");
    assert!(harness.screen().contains("Kategorin har ett område kvar"), "{}", harness.screen());
    harness.keys("<Down>d");
    assert_eq!(harness.session().map.areas.len(), 13);
    harness.keys("d");
    assert_eq!(harness.session().map.categories.len(), 3);
}

#[test]
fn ratings_stay_attached_through_rename_and_move() {
    let mut harness = at(prepared());
    rate(&mut harness, "Avveckla", "13x");
    let before = marks(harness.session(), "Avveckla");
    harness.keys("/avveckla<Enter>r tryggt<Enter><Enter>");
    let renamed = named(harness.session(), "Avveckla tryggt");
    assert_eq!(renamed.name, Text::typed(Lang::Sv, "Avveckla tryggt".into()));
    assert!(!renamed.about.en.is_empty(), "what was left alone keeps both languages");
    assert_eq!(marks(harness.session(), "Avveckla tryggt"), before);
    harness.keys("mstyra<Enter><Enter>");
    assert_eq!(names(harness.session(), "styra").last().unwrap(), "Avveckla tryggt");
    assert_eq!(marks(harness.session(), "Avveckla tryggt"), before);
    harness.keys("K");
    assert_eq!(names(harness.session(), "styra")[3], "Avveckla tryggt");
    harness.keys("JJ");
    assert!(harness.screen().contains("Längre går det inte."));
    harness.keys("uuuu");
    assert_eq!(harness.session().map, prepared().map);
    assert_eq!(marks(harness.session(), "Avveckla"), before);
}

#[test]
fn a_merge_says_first_what_is_kept_joined_and_lost() {
    let mut harness = at(prepared());
    rate(&mut harness, "Avveckla", "13");
    rate(&mut harness, "Förstå teknisk miljö", "40");
    let before = harness.session().clone();
    harness.keys("/avveckla<Enter>bteknisk<Enter>");
    insta::assert_snapshot!("merge_question", harness.screen());
    harness.keys("2<Enter>");
    let session = harness.session();
    assert!(named(session, "Avveckla").off.is_some());
    assert_eq!(named(session, "Förstå teknisk miljö").goals.len(), 2);
    let levels: Vec<u8> = marks(session, "Förstå teknisk miljö").iter().map(|it| it.byte()).collect();
    assert_eq!(levels, b"10", "the lower of 1 and 4, of 3 and 0");
    harness.keys("u");
    assert_eq!(harness.session().map, before.map);
    assert_eq!(harness.session().rounds, before.rounds);
}

#[test]
fn a_capability_is_split_by_name() {
    let mut harness = at(prepared());
    rate(&mut harness, "Avveckla", "1");
    harness.keys("/avveckla<Enter>sbara en<Enter>");
    assert!(harness.screen().contains("minst två namn"));
    harness.keys("; Återskapa<Enter>1");
    let session = harness.session();
    assert_eq!(names(session, "forvalta")[..2], ["bara en", "Återskapa"]);
    assert_eq!(marks(session, "Återskapa"), marks(session, "Avveckla"));
    assert_eq!(named(session, "Avveckla").off.as_ref().unwrap().into.len(), 2);
    harness.keys("u");
    assert_eq!(harness.session().map, prepared().map);
}

#[test]
fn what_leaves_the_map_is_listed_with_its_reason_and_comes_back() {
    let mut harness = at(prepared());
    harness.keys("/avveckla<Enter>d<Enter>");
    assert!(harness.screen().contains("Det behövs ett skäl."));
    harness.keys("Hör hemma i verksamheten<Enter>");
    assert_eq!(harness.session().map.count(), 54);
    assert!(harness.screen().contains("1 utanför kartan (o)"));
    harness.keys("o");
    insta::assert_snapshot!("off_the_map", harness.screen());
    harness.keys("<Enter>");
    assert_eq!(harness.session().map, prepared().map);
    assert!(harness.screen().contains("”Avveckla” är tillbaka på kartan."));
}

#[test]
fn goals_are_linked_and_doubts_written() {
    let mut harness = at(prepared());
    harness.keys("/utbilda<Enter>t<Down><Space><Enter>wHos oss?<Enter>");
    let session = harness.session();
    assert_eq!(named(session, "Utbilda").goals, [session.goals[1].id.clone()]);
    assert_eq!(named(session, "Utbilda").doubt.as_str(), "Hos oss?");
    harness.keys("uu");
    assert_eq!(harness.session().map, prepared().map);
    let mut bare = at(shipped());
    bare.keys("/utbilda<Enter>t");
    assert!(bare.screen().contains("Det finns inga mål ännu."));
}

#[test]
fn folding_and_travelling_change_nothing() {
    let mut harness = Harness::at(Stage::Capabilities, prepared(), (80, 24), Lang::Sv);
    harness.keys("<F2><Left>");
    assert!(!harness.screen().contains("Bygga kultur"));
    harness.keys("<Right><Right><Right><Left><Left>");
    assert!(!harness.screen().contains("Bygga kultur"));
    harness.keys("/bygga<Enter>");
    assert!(harness.screen().contains("Bygga kultur"), "what is searched for is unfolded");
    harness.keys("<Tab><Down><Right><Enter><Esc><Esc><Enter><Esc>");
    harness.click(5, 10).click(3, 4);
    assert_eq!(*harness.session(), prepared());
}

#[test]
fn an_empty_map_tells_what_to_do() {
    let mut session = shipped();
    session.map = Map::default();
    session.rounds = vec![Round::first(&session.map)];
    let mut harness = Harness::at(Stage::Capabilities, session, (80, 24), Lang::Sv);
    insta::assert_snapshot!("empty", harness.screen());
    harness.keys("n");
    assert!(harness.screen().contains("N gör ett."));
    harness.keys("CKärna<Enter>NBygga<Enter>nMura<Enter><Enter>");
    assert_eq!(harness.session().map.count(), 1);
    harness.keys("<Tab>");
    insta::assert_snapshot!("first_capability", harness.screen());
}

#[test]
fn a_thousand_capabilities_can_be_worked_with() {
    let mut session = shipped();
    session.map = thousand();
    session.rounds = vec![Round::first(&session.map)];
    for size in SIZES {
        let mut harness = Harness::at(Stage::Capabilities, session.clone(), size, Lang::Sv);
        harness.keys("<F2><End>");
        assert!(harness.screen().contains("Förmåga nummer 999"));
        harness.keys("<Tab><Home><PgDn><Up><End>");
        assert!(harness.screen().contains(" 999"), "{}", harness.screen());
        harness.keys("<Home>");
        assert!(harness.screen().contains("Kategori 0"));
    }
}

/// Four categories, ten areas in each, 25 capabilities in each area, in map order.
fn thousand() -> Map {
    let category = |index: usize| Category {
        id: CategoryId::new(&format!("k{index}")).unwrap(),
        name: Text::both(&format!("Kategori {index}"), ""),
    };
    let area = |index: usize| Area {
        id: AreaId::new(&format!("o{index}")).unwrap(),
        category: CategoryId::new(&format!("k{}", index / 10)).unwrap(),
        name: Text::both(&format!("Område {index}"), ""),
    };
    let capability = |index: usize| Capability {
        id: CapabilityId::new(&format!("f{index}")).unwrap(),
        area: AreaId::new(&format!("o{}", index / 25)).unwrap(),
        name: Text::both(&format!("Förmåga nummer {index}"), ""),
        about: Text::default(),
        goals: Vec::new(),
        doubt: Plain::default(),
        off: None,
    };
    Map {
        categories: (0..4).map(category).collect(),
        areas: (0..40).map(area).collect(),
        capabilities: (0..1_000).map(capability).collect(),
    }
}
