//! Workshop 3: choosing who rates, the ballot, the heat table, the heat map and the rounds.

use verkstad::domain::edit::{Comment, Edit, Rate};
use verkstad::domain::id::RespondentId;
use verkstad::domain::method::Stage;
use verkstad::domain::plan;
use verkstad::domain::rating::Mark;
use verkstad::domain::respondent::Respondent;
use verkstad::domain::round::{BallotKey, RoundState};
use verkstad::domain::session::Session;
use verkstad::domain::text::Lang;

#[path = "maturity/looks.rs"]
mod looks;

use super::harness::{Harness, fyrbodal, shipped};

const SMALL: (u16, u16) = (80, 24);

fn start(session: Session, size: (u16, u16)) -> Harness {
    Harness::at(Stage::Maturity, session, size, Lang::Sv)
}

/// The marks of the first ballot of the newest round.
fn marks(harness: &Harness) -> String {
    let round = harness.session().current_round().expect("a round");
    let ballot = round.ballots.first().expect("a ballot");
    String::from_utf8(ballot.marks.bytes().to_vec()).expect("ASCII")
}

fn mark(byte: u8) -> Mark {
    Mark::from_byte(byte).expect("a mark")
}

/// Marks one capability by its place in the round, as its respondent's only rater or as `rater`.
fn rate(session: &mut Session, respondent: usize, rater: &str, capability: usize, byte: u8) {
    let key = BallotKey::keyed(1, session.respondents[respondent].id.clone(), rater.into());
    let capability = session.rounds[0].order[capability].clone();
    let edit =
        plan::rate(session, Rate { ballot: key, capability, mark: mark(byte) }).expect("it can be planned");
    verkstad::domain::apply::apply(session, &edit).expect("it can be made");
}

/// The fourteen and the shared unit with a spread of answers: respondent r gives capability c the level
/// (7c + 3r + cr) mod 5, every eleventh "don't know", the last respondent nothing, the one before half the map.
pub(crate) fn answered() -> Session {
    let mut session = fyrbodal();
    for respondent in 0..14 {
        let until = if respondent == 13 { 27 } else { 55 };
        for capability in 0..until {
            let value = (7 * capability + 3 * respondent + capability * respondent / 2) % 5;
            let byte =
                if (capability + respondent) % 11 == 0 { b'x' } else { b'0' + u8::try_from(value).unwrap() };
            rate(&mut session, respondent, "", capability, byte);
        }
    }
    session
}

/// A session with this many respondents.
pub(crate) fn crowd(count: u16) -> Session {
    let mut session = shipped();
    session.respondents = (0..count)
        .map(|number| Respondent {
            id: RespondentId::new(&format!("r{number}")).expect("an id"),
            name: format!("Respondent {number}").as_str().into(),
            short: format!("R{number}").as_str().into(),
            letter: number,
            inhabitants: None,
            shared_by: Vec::new(),
            people: Vec::new(),
            standing: verkstad::domain::respondent::Standing::Active,
        })
        .collect();
    session
}

fn line_with<'a>(screen: &'a str, words: &str) -> &'a str {
    screen.lines().find(|line| line.contains(words)).unwrap_or_else(|| panic!("no {words:?} in\n{screen}"))
}

#[test]
fn a_whole_ballot_is_rated_by_digits_alone() {
    let mut harness = start(fyrbodal(), SMALL);
    harness.keys("<Enter>").keys(&"01234".repeat(11));
    assert_eq!(marks(&harness), "01234".repeat(11));
    let screen = harness.screen();
    assert!(screen.contains("55 av 55") && screen.contains("Alla 55 är skattade"), "{screen}");
    assert!(line_with(&screen, "3 Mognad").contains("1/15"));
}

#[test]
fn looking_makes_no_ballot() {
    let mut harness = start(fyrbodal(), SMALL);
    let before = harness.session().clone();
    harness.keys(
        "<Enter><Down><PgDn><PgUp><End><Home>n<Enter><Esc><Esc><Tab><Tab><Enter><Esc><Tab><S-Tab><Space>",
    );
    for row in 0..24 {
        harness.click(10, row);
    }
    while !harness.app.ui.overlays.is_empty() {
        harness.keys("<Esc>");
    }
    assert_eq!(*harness.session(), before);
}

#[test]
fn dont_know_comment_clear_and_undo_do_what_they_say() {
    let mut harness = start(fyrbodal(), SMALL);
    harness.keys("<Enter>3x2");
    assert_eq!(marks(&harness), "3x2");
    harness.keys("<Up>.");
    assert_eq!(marks(&harness), "3x");
    harness.keys("cBara i vissa förvaltningar<Enter>");
    assert!(harness.screen().contains("Kommentar: Bara i vissa förvaltningar"));
    harness.keys("uu");
    assert_eq!(marks(&harness), "3x2");
    // Two more marks are undone, and the cursor stands on the first of them.
    harness.keys("<Home>44uu");
    assert_eq!(marks(&harness), "3x2");
    let first = harness.session().map.capabilities[0].name.get(Lang::Sv).to_uppercase();
    assert!(harness.screen().contains(&first), "{}", harness.screen());
}

#[test]
fn n_goes_to_the_next_unrated_and_round_the_end() {
    let mut harness = start(fyrbodal(), SMALL);
    harness.keys("<Enter>0<Down>1<Down>2<Home>n4");
    assert_eq!(marks(&harness), "041-2");
    harness.keys("<End>3n1");
    assert_eq!(&marks(&harness)[..5], "04112");
    harness.keys("<End>p");
    let name = harness.session().map.capabilities[53].name.get(Lang::Sv).to_uppercase();
    assert!(harness.screen().contains(&name));
}

#[test]
fn the_end_of_the_list_says_what_is_left() {
    let mut harness = start(fyrbodal(), SMALL);
    harness.keys("<Enter><End>3");
    assert!(harness.screen().contains("54 är oskattade: n går dit"), "{}", harness.screen());
}

#[test]
fn the_table_follows_digits_given_in_a_cell_and_stays_there() {
    let mut harness = start(fyrbodal(), SMALL);
    harness.keys("<Tab>");
    let name = "Bygga kultur";
    assert!(line_with(&harness.screen(), name).contains('–'));
    harness.keys("1");
    assert!(line_with(&harness.screen(), name).contains("1,00"));
    harness.keys("<Right>4");
    assert!(line_with(&harness.screen(), name).contains("2,50"));
    harness.keys("x");
    assert!(line_with(&harness.screen(), name).contains("1,00"));
    harness.keys(".");
    assert_eq!(harness.session().rounds[0].ballots.len(), 2);
    harness.keys("uuu");
    assert!(line_with(&harness.screen(), name).contains("1,00"));
}

#[test]
fn who_has_several_raters_is_rated_on_their_ballots_only() {
    let mut session = fyrbodal();
    rate(&mut session, 0, "IT-chef", 0, b'2');
    rate(&mut session, 0, "Strateg", 0, b'3');
    let column = usize::from(session.respondents[0].letter);
    let mut harness = start(session, SMALL);
    harness.keys(&"<Right>".repeat(column));
    assert!(harness.screen().contains("2,50 (medel av 2 skattare)"), "{}", harness.screen());
    let before = harness.session().clone();
    harness.keys("4");
    assert_eq!(*harness.session(), before);
    assert!(harness.screen().contains("har flera skattare"), "{}", harness.screen());
}

#[test]
fn another_rater_gets_a_ballot_of_their_own() {
    let mut harness = start(fyrbodal(), SMALL);
    harness.keys("<Enter>3<Esc>rIT-chef<Enter>1");
    let raters: Vec<&str> =
        harness.session().rounds[0].ballots.iter().map(|ballot| ballot.rater.as_str()).collect();
    assert_eq!(raters, ["", "IT-chef"]);
    harness.keys("<Esc>");
    insta::assert_snapshot!("chooser_with_two_raters", harness.screen());
    // Enter on the respondent itself goes to its raters, Enter there opens the ballot.
    harness.keys("<Home><Enter><Down><Enter>2");
    assert_eq!(marks(&harness), "3");
    assert_eq!(harness.session().rounds[0].ballots[1].marks.bytes(), b"12");
}

#[test]
fn groups_fold_and_unfold() {
    let mut harness = start(answered(), SMALL);
    harness.keys("<Home><Enter>");
    assert!(!harness.screen().contains("Bygga kultur"));
    harness.keys("<Enter><Down><Enter>");
    assert!(!harness.screen().contains("Bygga kultur") && harness.screen().contains("▸ Leda"));
    harness.keys("<Enter>z");
    insta::assert_snapshot!("table_folded", harness.screen());
    harness.keys("z");
    assert!(harness.screen().contains("Bygga kultur"));
    harness.keys("<Home>2");
    assert!(harness.screen().contains("Ställ markören på en förmåga"), "{}", harness.screen());
}

#[test]
fn a_wide_table_scrolls_with_the_cursor() {
    let mut harness = start(crowd(30), SMALL);
    harness.keys("<Tab>").keys(&"<Right>".repeat(29)).keys("4");
    let screen = harness.screen();
    assert!(screen.contains("AD") && screen.contains('‹') && screen.contains("[4]"), "{screen}");
    let round = harness.session().current_round().expect("a round");
    assert_eq!(round.ballots[0].respondent.as_str(), "r29");
    harness.keys(&"<Left>".repeat(29));
    assert!(!harness.screen().contains('‹') && harness.screen().contains('›'));
}

#[test]
fn empty_states_say_what_to_do() {
    let mut harness = start(shipped(), SMALL);
    assert!(harness.screen().contains("F6"), "{}", harness.screen());
    harness.keys("<Enter>0123<Tab>0123x<Enter><Esc><Tab><Enter><Esc>zRr");
    let mut bare = fyrbodal();
    bare.map = verkstad::domain::map::Map::default();
    bare.rounds[0].order.clear();
    let mut harness = start(bare, SMALL);
    assert!(harness.screen().contains("F2"), "{}", harness.screen());
    harness.keys("<Enter>0<Tab>0<Tab><Enter><Up><PgDn>");
    let mut roundless = fyrbodal();
    roundless.rounds.clear();
    let mut harness = start(roundless, SMALL);
    assert!(harness.screen().contains("N startar"), "{}", harness.screen());
    harness.keys("<Enter>N").keys("<C-s><Enter>2");
    assert_eq!(marks(&harness), "2");
}

#[test]
fn an_ended_round_takes_no_ratings_and_says_why() {
    let mut harness = start(fyrbodal(), SMALL);
    harness.keys("<Enter>3Ej2");
    assert_eq!(harness.session().rounds[0].state, RoundState::Ended);
    assert_eq!(marks(&harness), "3");
    assert!(harness.screen().contains("Omgång 1 är avslutad"), "{}", harness.screen());
    harness.keys("Ej2");
    assert_eq!(marks(&harness), "32");
}

#[test]
fn a_new_round_keeps_the_old_one_in_reach() {
    let mut harness = start(fyrbodal(), SMALL);
    harness.keys("<Enter>3<Up>Na<C-s>");
    assert_eq!(harness.session().rounds.len(), 2);
    assert!(harness.screen().contains("förra omgången"), "{}", harness.screen());
    harness.keys("1");
    assert_eq!(harness.session().rounds[1].ballots[0].marks.bytes(), b"1");
    harness.keys("<Tab>");
    assert!(harness.screen().contains("Omgång 2, öppen"));
    harness.keys("R<Up><Enter>");
    assert!(harness.screen().contains("Omgång 1, avslutad"), "{}", harness.screen());
    assert!(line_with(&harness.screen(), "Bygga kultur").contains("3,00"));
}

#[test]
fn a_capability_is_found_by_name_in_every_view() {
    for tabs in ["<Enter>", "<Tab>", "<Tab><Tab>"] {
        let mut harness = start(fyrbodal(), SMALL);
        harness.keys(tabs).keys("/avveckla<Enter><Enter>");
        assert!(harness.screen().contains("Kärnförmågor › Förvalta"), "{tabs}\n{}", harness.screen());
    }
}

#[test]
fn a_comment_is_read_below_the_table() {
    let mut session = fyrbodal();
    rate(&mut session, 0, "", 0, b'2');
    let column = usize::from(session.respondents[0].letter);
    let key = BallotKey::keyed(1, session.respondents[0].id.clone(), "".into());
    let capability = session.rounds[0].order[0].clone();
    let mut harness = start(session, SMALL);
    harness.make(Edit::Comment(Comment { ballot: key, capability, text: "Gäller skolan".into() }));
    harness.keys(&"<Right>".repeat(column));
    assert!(harness.screen().contains("2 Acceptabel · Gäller skolan"), "{}", harness.screen());
}
