//! Changing a map that has been rated, by keys: what is said before, what is written down, and that one undo takes all
//! of it back.

use verkstad::domain::edit::{Comment, Edit, Rate};
use verkstad::domain::hint::Hint;
use verkstad::domain::map::{Capability, Carried};
use verkstad::domain::method::Stage;
use verkstad::domain::plain::Plain;
use verkstad::domain::plan;
use verkstad::domain::rating::Mark;
use verkstad::domain::round::{BallotKey, RoundState};
use verkstad::domain::session::Session;
use verkstad::domain::text::Lang;

use super::harness::{Harness, fyrbodal};

/// The shipped map at workshop 2 with two capabilities rated, one of them with a comment, in a round that is open.
fn rated(size: (u16, u16), lang: Lang) -> Harness {
    let mut session = fyrbodal();
    session.hidden.insert(Hint::LargeMap);
    let mut harness = Harness::at(Stage::Capabilities, session, size, lang);
    rate(&mut harness, "Avveckla", "13x");
    rate(&mut harness, "Bygga kultur", "42");
    comment(&mut harness, "Avveckla", "Gick inte");
    harness
}

fn small() -> Harness {
    rated((80, 24), Lang::Sv)
}

fn key(harness: &Harness, place: usize) -> BallotKey {
    let round = harness.session().current_round().expect("there is a round").number;
    let respondent = harness.session().respondents[place].id.clone();
    BallotKey::keyed(round, respondent, Plain::default())
}

/// Rates the capability of this name in the newest round for the first respondents, one mark each.
fn rate(harness: &mut Harness, name: &str, marks: &str) {
    let capability = named(harness.session(), name).id.clone();
    for (place, mark) in marks.bytes().enumerate() {
        let mark = Mark::from_byte(mark).expect("a mark");
        let rate = Rate { ballot: key(harness, place), capability: capability.clone(), mark };
        let edit = plan::rate(harness.session(), rate).expect("it can be rated");
        harness.make(edit);
    }
}

fn comment(harness: &mut Harness, name: &str, text: &str) {
    let capability = named(harness.session(), name).id.clone();
    let comment = Comment { ballot: key(harness, 0), capability, text: text.into() };
    let edit = plan::comment(harness.session(), comment).expect("it can be commented on");
    harness.make(edit);
}

fn named<'a>(session: &'a Session, name: &str) -> &'a Capability {
    session.map.capabilities.iter().find(|it| it.name.get(Lang::Sv).starts_with(name)).expect("it is there")
}

fn says(harness: &Harness, words: &str) {
    let screen = harness.screen();
    // Inside the frame of a window, where there is one.
    let inside = screen.lines().map(|line| match (line.find('│'), line.rfind('│')) {
        (Some(left), Some(right)) if left < right => &line[left + '│'.len_utf8()..right],
        _ => line,
    });
    let flat = inside.flat_map(str::split_whitespace).collect::<Vec<_>>().join(" ");
    assert!(flat.contains(words), "{words:?} is not in\n{}", harness.screen());
}

/// What has happened since is one step of undo, its line in the version included.
fn one_undo_takes_all_back(harness: &mut Harness, before: &Session) {
    assert_eq!(harness.session().map_version(), 2);
    harness.keys("u");
    let after = harness.session();
    assert_eq!((&after.map, &after.rounds, &after.versions), (&before.map, &before.rounds, &before.versions));
}

/// The reason of the newest revision.
fn why(harness: &Harness) -> &str {
    harness
        .session()
        .versions
        .last()
        .and_then(|it| it.revisions.last())
        .expect("it is written down")
        .why
        .as_str()
}

#[test]
fn a_new_name_says_that_the_answers_go_along_and_may_say_why() {
    for (size, lang, name) in [((80, 24), Lang::Sv, "rename_80"), ((80, 24), Lang::En, "rename_80_english")] {
        let mut harness = rated(size, lang);
        harness.keys(if lang == Lang::En { "/retire<Enter>r" } else { "/avveckla<Enter>r" });
        insta::assert_snapshot!(name, harness.screen());
    }
    let mut harness = small();
    let before = harness.session().clone();
    harness.keys("/avveckla<Enter>r tryggt<Tab><Tab>Otydligt förut<Enter>");
    assert_eq!(named(harness.session(), "Avveckla").name.get(Lang::Sv), "Avveckla tryggt");
    assert_eq!(why(&harness), "Otydligt förut");
    harness.keys("u");
    says(&harness, "ändrade ”Avveckla”");
    harness.keys("<C-r>");
    assert_eq!(why(&harness), "Otydligt förut");
    one_undo_takes_all_back(&mut harness, &before);
}

#[test]
fn two_enters_rename_without_a_reason_as_before() {
    let mut harness = small();
    harness.keys("/avveckla<Enter>r tryggt<Enter><Enter>");
    assert_eq!((why(&harness), harness.session().map_version()), ("", 2));
    says(&harness, "version 2 (f)");
}

#[test]
fn areas_and_categories_say_what_is_held_by_what_is_in_them() {
    let mut harness = small();
    let before = harness.session().clone();
    harness.keys("/avveckla<Enter><Left>r");
    says(&harness, "Förmågorna här har 3 skattningar och 1 kommentar i omgång 1. De följer med.");
    harness.keys(" tryggt<Enter>Två ord<Enter>");
    assert_eq!(why(&harness), "Två ord");
    one_undo_takes_all_back(&mut harness, &before);
    harness.keys("<Left>r");
    says(&harness, "Förmågorna här har 3 skattningar och 1 kommentar i omgång 1. De följer med.");
    harness.keys("<Esc>/avveckla<Enter><Left>mstöd<Enter>");
    says(&harness, "Förmågorna i området har 3 skattningar och 1 kommentar i omgång 1. De följer med dit.");
    harness.keys("<Enter>");
    one_undo_takes_all_back(&mut harness, &before);
}

#[test]
fn a_move_says_that_the_answers_go_along() {
    let mut harness = small();
    let before = harness.session().clone();
    harness.keys("/avveckla<Enter>mstyra<Enter>");
    insta::assert_snapshot!("move", harness.screen());
    assert_eq!(*harness.session(), before, "nothing is done yet");
    harness.keys("Hör ihop<Enter>");
    assert_eq!(why(&harness), "Hör ihop");
    one_undo_takes_all_back(&mut harness, &before);
    harness.keys("/utbilda<Enter>mstyra<Enter>");
    assert_eq!(harness.session().map_version(), 2, "nobody has rated it, so nothing is asked");
}

#[test]
fn a_merge_says_what_joins_by_which_rule_and_what_stays_behind() {
    for (rule, carried, levels) in [("1", Carried::Target, "42x"), ("2", Carried::Lower, "12x")] {
        let mut harness = small();
        let before = harness.session().clone();
        harness.keys("/avveckla<Enter>bbygga<Enter>");
        says(&harness, "2 skattningar, eftersom bara en nivå kan gälla där båda är skattade");
        harness.keys(rule).keys("Samma sak<Enter>");
        let session = harness.session();
        assert_eq!(named(session, "Avveckla").off.as_ref().expect("it is off").carried, Some(carried));
        let round = &session.rounds[0];
        let place = round.place(&named(session, "Bygga kultur").id).expect("it is rated");
        let marks: String = round.ballots.iter().map(|it| char::from(it.mark(place).byte())).collect();
        assert_eq!((marks.as_str(), why(&harness)), (levels, "Samma sak"));
        one_undo_takes_all_back(&mut harness, &before);
    }
}

#[test]
fn a_merge_after_the_round_has_ended_leaves_its_answers_with_the_old_map() {
    let mut harness = small();
    harness.make(Edit::RoundState(1, RoundState::Ended));
    let before = harness.session().clone();
    harness.keys("/avveckla<Enter>bbygga<Enter>");
    insta::assert_snapshot!("merge_after_the_round", harness.screen());
    harness.keys("1<Enter>");
    assert_eq!(harness.session().rounds, before.rounds);
    one_undo_takes_all_back(&mut harness, &before);
}

#[test]
fn a_split_says_where_the_answers_stay_and_may_copy_them() {
    for (choice, carried) in [("1", Some(Carried::Copied)), ("2", None)] {
        let mut harness = small();
        let before = harness.session().clone();
        harness.keys("/avveckla<Enter>s");
        says(&harness, "3 skattningar och 1 kommentar i omgång 1 ligger kvar på den gamla.");
        harness.keys("Stänga; Gallra<Tab>För stor<Enter>").keys(choice);
        assert_eq!(named(harness.session(), "Avveckla").off.as_ref().expect("it is off").carried, carried);
        assert_eq!(why(&harness), "För stor");
        one_undo_takes_all_back(&mut harness, &before);
    }
}

#[test]
fn what_leaves_the_map_keeps_its_answers_and_says_so_on_the_way_out_and_back() {
    let mut harness = small();
    let before = harness.session().clone();
    harness.keys("/avveckla<Enter>d");
    says(&harness, "3 skattningar och 1 kommentar i omgång 1 ligger kvar på den men räknas inte längre.");
    harness.keys("Inte vår<Enter>");
    assert_eq!(why(&harness), "Inte vår", "the reason is the line's too");
    let off = harness.session().clone();
    harness.keys("o");
    says(&harness, "Inte vår · 3 skattningar");
    harness.keys("<Enter>");
    says(&harness, "3 skattningar och 1 kommentar i omgång 1 räknas igen.");
    harness.keys("Vår ändå<Enter>");
    assert_eq!(why(&harness), "Vår ändå");
    assert_eq!(harness.session().map, before.map);
    harness.keys("u");
    assert_eq!(harness.session().versions, off.versions);
    one_undo_takes_all_back(&mut harness, &before);
}

#[test]
fn what_was_merged_and_comes_back_says_that_both_have_the_answers() {
    let mut harness = small();
    harness.keys("/avveckla<Enter>bbygga<Enter>2<Enter>o<Enter>");
    says(&harness, "räknas igen. Det som fördes över till Bygga kultur");
}

#[test]
fn an_area_that_goes_says_where_the_answers_of_what_left_it_end_up() {
    let mut harness = small();
    harness.keys("/avveckla<Enter>NTillfälligt<Enter><Enter>");
    harness.keys("/avveckla<Enter>mtillfälligt<Enter><Enter>dBort<Enter>");
    // Another capability goes in and out again, so that the area comes into focus with nothing on the map in it.
    harness.keys("/utbilda<Enter>mtillfälligt<Enter>/utbilda<Enter><Left>");
    let utbilda = named(harness.session(), "Utbilda").id.clone();
    let before = harness.session().clone();
    let styra = verkstad::domain::id::AreaId::new("styra").unwrap();
    harness.make(plan::move_capability(harness.session(), &utbilda, &styra, 0).unwrap());
    harness.keys("d");
    says(&harness, "Härifrån har förmågor tagits av kartan, med 3 skattningar och 1 kommentar i omgång 1.");
    harness.keys("Behövs inte<Enter>");
    assert_eq!(
        (harness.session().map.areas.len(), why(&harness)),
        (before.map.areas.len() - 1, "Behövs inte")
    );
}

#[test]
fn something_new_says_who_has_answered_already() {
    let mut harness = small();
    let before = harness.session().clone();
    harness.keys("/avveckla<Enter>n");
    says(&harness, "3 har redan svarat i omgång 1. Den nya kommer sist hos dem och är inte skattad.");
    harness.keys("Återuppliva<Tab><Tab>Saknades<Enter>");
    assert_eq!(why(&harness), "Saknades");
    one_undo_takes_all_back(&mut harness, &before);
}

#[test]
fn a_map_that_nobody_has_rated_is_changed_without_a_word() {
    let mut harness = Harness::at(Stage::Capabilities, fyrbodal(), (80, 24), Lang::Sv);
    harness.keys("/avveckla<Enter>r");
    assert!(!harness.screen().contains("Varför?"), "{}", harness.screen());
    harness.keys("<Esc>mstyra<Enter>f");
    says(&harness, "Kartan har bara en version.");
    assert_eq!(
        (harness.session().map_version(), named(harness.session(), "Avveckla").area.as_str()),
        (1, "styra")
    );
}

/// A map changed twice, with two rounds.
fn revised(size: (u16, u16), lang: Lang) -> Harness {
    let mut harness = rated(size, Lang::Sv);
    harness.keys("/avveckla<Enter>bbygga<Enter>2Samma sak<Enter>/utbilda<Enter>r brett<Enter><Enter>");
    harness.make(plan::new_round(harness.session()).expect("there is room for a round"));
    rate(&mut harness, "Bygga kultur", "2");
    harness.keys("/bygga<Enter>s");
    harness.keys("Bygga mod; Bygga vana<Tab>Två saker<Enter>2");
    if lang == Lang::En {
        harness.keys("S");
    }
    harness
}

#[test]
fn the_versions_are_listed_newest_first_with_what_was_left_behind() {
    for (size, lang, name) in
        [((80, 24), Lang::Sv, "versions_80"), ((120, 40), Lang::En, "versions_120_english")]
    {
        let mut harness = revised(size, lang);
        assert_eq!(harness.session().map_version(), 3);
        let before = harness.session().clone();
        harness.keys("f");
        insta::assert_snapshot!(name, harness.screen());
        harness.keys("<Enter><Esc>:");
        harness.text(if lang == Lang::En { "versions of" } else { "kartans vers" }).keys("<Enter>");
        says(&harness, if lang == Lang::En { "Versions of the map" } else { "Kartans versioner" });
        assert_eq!(*harness.session(), before);
    }
}

#[test]
fn a_round_says_which_map_it_rated_and_how_much_has_changed_since() {
    for (lang, name) in [(Lang::Sv, "rounds"), (Lang::En, "rounds_english")] {
        let mut harness = revised((80, 24), lang);
        harness.keys("<F3>");
        says(&harness, if lang == Lang::En { "map 2/3" } else { "karta 2/3" });
        harness.keys("R");
        insta::assert_snapshot!(name, harness.screen());
    }
}
