//! The rating screen: digits alone, only the unrated, the overview, handing in, what was answered before, who sees it.

use verkstad::domain::edit::{At, Edit, Item, Rate};
use verkstad::domain::method::Stage;
use verkstad::domain::plan;
use verkstad::domain::rating::Mark;
use verkstad::domain::round::{Ballot, BallotKey, Round};
use verkstad::domain::session::Session;
use verkstad::domain::terms::{Showing, Terms};
use verkstad::domain::text::Lang;

use super::harness::{Harness, fyrbodal, shipped};

const SMALL: (u16, u16) = (80, 24);

fn start(session: Session, size: (u16, u16)) -> Harness {
    Harness::at(Stage::Maturity, session, size, Lang::Sv)
}

fn ballot(harness: &Harness) -> &Ballot {
    harness.session().current_round().expect("a round").ballots.first().expect("a ballot")
}

fn marks(harness: &Harness) -> String {
    String::from_utf8(ballot(harness).marks.bytes().to_vec()).expect("ASCII")
}

fn shows(harness: &Harness, words: &str) {
    assert!(harness.screen().contains(words), "no {words:?} in\n{}", harness.screen());
}

fn hidden(mut session: Session) -> Session {
    session.rounds[0].terms = Terms { showing: Showing::Hidden, ..Terms::default() };
    session
}

/// Fifteen respondents have rated everything in round 1, and round 2 rates the first three again.
fn again() -> Session {
    let mut session = fyrbodal();
    for (index, respondent) in session.respondents.clone().iter().enumerate() {
        let key = BallotKey::keyed(1, respondent.id.clone(), "".into());
        for (place, capability) in session.rounds[0].order.clone().into_iter().enumerate() {
            let level = u8::try_from((index * index + place) % 5).expect("a level");
            let mark = Mark::from_byte(b'0' + level).expect("a mark");
            let rate = Rate { ballot: key.clone(), capability, mark };
            let edit = plan::rate(&session, rate).expect("it can be planned");
            verkstad::domain::apply::apply(&mut session, &edit).expect("it can be made");
        }
    }
    let order = session.rounds[0].order[..3].to_vec();
    let next = Round { again: Some(1), order, ..Round::over(2, &session.map) };
    session.rounds.push(next);
    session
}

#[test]
fn fifty_five_ratings_cost_fifty_five_digits_and_one_key_to_hand_in() {
    let mut harness = start(fyrbodal(), SMALL);
    harness.keys("<Enter>");
    let keys = format!("{}i", "32101".repeat(11));
    assert_eq!(keys.chars().count(), 56);
    harness.keys(&keys);
    assert_eq!(marks(&harness), "32101".repeat(11));
    assert!(ballot(&harness).done);
    shows(&harness, "inlämnat");
}

#[test]
fn handing_in_half_a_ballot_asks_and_says_how_much_is_missing() {
    let mut harness = start(fyrbodal(), SMALL);
    harness.keys("<Enter>i");
    shows(&harness, "ingen förmåga är skattad");
    harness.keys("123i");
    shows(&harness, "52 förmågor är oskattade. Lämna in ändå?");
    harness.keys("<Enter>");
    assert!(!ballot(&harness).done, "Enter stands on no");
    harness.keys("ij");
    assert!(ballot(&harness).done);
    harness.keys("u");
    assert!(!ballot(&harness).done);
}

#[test]
fn what_was_handed_in_is_changed_only_by_somebody_who_knows_it() {
    let mut harness = start(fyrbodal(), SMALL);
    harness.keys("<Enter>123ij<Home>4");
    shows(&harness, "Svaren är inlämnade. Ändra dem ändå?");
    assert_eq!(marks(&harness), "123");
    harness.keys("<Esc>");
    assert!(ballot(&harness).done);
    harness.keys("4j");
    assert_eq!(marks(&harness), "423");
    assert!(!ballot(&harness).done);
    harness.keys("ijcMen bara ibland");
    assert!(ballot(&harness).comments.is_empty());
    harness.keys("<Esc>cjMen bara ibland<Enter>");
    assert_eq!(ballot(&harness).comments.len(), 1);
}

#[test]
fn only_the_unrated_are_gone_through_where_that_is_asked_for() {
    let mut harness = start(fyrbodal(), SMALL);
    harness.keys("<Enter>").keys(&"3".repeat(55)).keys("<Home>.<Down><Down>.<Down><Down>.");
    harness.keys("<Home>o");
    shows(&harness, "bara 3 oskattade");
    harness.keys("120");
    assert_eq!(&marks(&harness)[..6], "132303");
    shows(&harness, "55 av 55");
    harness.keys("o");
    shows(&harness, "Ingen förmåga är oskattad");
}

#[test]
fn the_overview_shows_every_capability_with_its_mark_and_leads_there() {
    for (width, height) in [(80, 24), (120, 40), (200, 50)] {
        let mut harness = start(fyrbodal(), (width, height));
        harness.keys("<Enter>2304x").keys("cGäller skolan<Enter>").keys("O");
        insta::assert_snapshot!(format!("overview_{width}"), harness.screen());
    }
    let mut harness = start(fyrbodal(), SMALL);
    harness.keys("<Enter>23O");
    let before = harness.session().clone();
    harness.keys("4");
    shows(&harness, "Översikten visar inte nivåtexterna");
    assert_eq!(*harness.session(), before);
    harness.keys("<End><Enter>1");
    let name = before.map.capabilities[54].id.clone();
    let round = &harness.session().rounds[0];
    assert_eq!(
        round.ballots[0].mark(round.place(&name).expect("it is rated")),
        Mark::from_byte(b'1').unwrap()
    );
}

#[test]
fn a_thousand_capabilities_are_travelled_in_the_overview() {
    let mut session = shipped();
    session.respondents = fyrbodal().respondents;
    let model = session.map.capabilities.clone();
    for number in 0..945 {
        let mut more = model[number % 55].clone();
        more.id = verkstad::domain::id::CapabilityId::new(&format!("mer-{number}")).expect("an id");
        session.map.capabilities.push(more);
    }
    session.rounds = vec![Round::first(&session.map)];
    let mut harness = start(session, SMALL);
    harness.keys("<Enter>O<Right><Right><Right><Left><Down><PgDn><End><Right><Left><Enter>3");
    assert_eq!(ballot(&harness).marks.answered(), 1);
    shows(&harness, "1 av 1");
}

#[test]
fn a_line_says_who_will_see_the_answers() {
    let mut harness = start(fyrbodal(), SMALL);
    harness.keys("<Enter>");
    shows(&harness, "syns genast i värmetabellen");
    let mut harness = start(hidden(fyrbodal()), SMALL);
    harness.keys("<Enter>");
    shows(&harness, "syns när omgången visas, inte förr");
}

#[test]
fn in_a_hidden_round_answers_that_were_handed_in_are_shown_only_on_request() {
    let mut harness = start(hidden(fyrbodal()), SMALL);
    harness.keys("<Enter>444ij<Esc>");
    let chooser = harness.screen();
    harness.keys("<Enter>");
    shows(&harness, "på den här skärmen?");
    harness.keys("<Esc>");
    assert_eq!(harness.screen(), chooser);
    // Going through the views does not lead back into it either.
    harness.keys("<Tab><Tab><Tab>");
    shows(&harness, "Vem skattar?");
    harness.keys("<Enter>j");
    shows(&harness, "3 av 55");
}

#[test]
fn neither_another_round_nor_an_undone_reveal_shows_what_is_for_nobodys_eyes() {
    let mut harness = start(hidden(fyrbodal()), SMALL);
    harness.keys("<Enter>444ij<Esc>wj<Esc><Enter>");
    shows(&harness, "3 av 55");
    harness.keys("u");
    shows(&harness, "Vem skattar?");
    let next = Round::over(2, &harness.session().map);
    harness.make(Edit::Add(Item::Round(next), At { index: 1 })).keys("<Enter>");
    shows(&harness, "0 av 55");
    harness.keys("R<Up><Enter>");
    shows(&harness, "Vem skattar?");
    harness.keys("<Enter>");
    shows(&harness, "på den här skärmen?");
}

#[test]
fn a_second_round_shows_the_own_earlier_answer_beside_the_groups_spread() {
    let mut harness = start(again(), SMALL);
    harness.keys("<Esc><Home><Enter>");
    insta::assert_snapshot!("ballot_again_80", harness.screen());
    shows(&harness, "eget svar förra omgången");
    harness.keys("3");
    shows(&harness, "1 av 3");
    let mut harness = Harness::at(Stage::Maturity, again(), (120, 40), Lang::En);
    harness.keys("<Esc><Home><Enter>2<Up>");
    insta::assert_snapshot!("ballot_again_120_en", harness.screen());
}

#[test]
fn no_spread_is_shown_of_a_hidden_round_or_beside_a_published_mean() {
    let mut session = again();
    session.rounds[0].terms = Terms { showing: Showing::Hidden, ..Terms::default() };
    let mut harness = start(session, SMALL);
    harness.keys("<Esc><Home><Enter>");
    assert!(!harness.screen().contains("förra omgången"), "{}", harness.screen());
    let mut session = again();
    let capability = session.rounds[0].order[0].clone();
    let ledger = verkstad::domain::sealed::Cipher::new("YWdl".to_owned()).expect("base64");
    let rows = vec![verkstad::domain::sealed::Released { capability, tenths: 20, n: 15 }];
    session.rounds[0].releases =
        vec![verkstad::domain::sealed::Release { number: 1, sealed: 5, rows, ledger: Some(ledger) }];
    let mut harness = start(session, SMALL);
    harness.keys("<Esc><Home><Enter>");
    assert!(!harness.screen().contains("staplarna"), "{}", harness.screen());
    shows(&harness, "förra omgången");
    harness.keys("<Down>");
    shows(&harness, "staplarna");
}

#[test]
fn a_comment_can_be_marked_as_private_and_loses_the_mark_with_its_text() {
    let mut harness = start(fyrbodal(), SMALL);
    harness.keys("<Enter>3<Up>cOm vår chef<Tab><Space><Enter>");
    assert_eq!(ballot(&harness).private.len(), 1);
    shows(&harness, "Privat kommentar: Om vår chef");
    harness.keys("c");
    shows(&harness, "[x] Privat");
    harness.keys("<Tab><Space><Enter>");
    assert_eq!((ballot(&harness).private.len(), ballot(&harness).comments.len()), (0, 1));
    harness.keys("c<Tab><Space><Enter>c").keys(&"<BS>".repeat(11)).keys("<Enter>");
    assert_eq!((ballot(&harness).private.len(), ballot(&harness).comments.len()), (0, 0));
    harness.keys("u");
    assert_eq!((ballot(&harness).private.len(), ballot(&harness).comments.len()), (1, 1));
}

#[test]
fn undoing_a_hand_in_names_nobody() {
    let mut harness = start(fyrbodal(), SMALL);
    harness.keys("<Enter>3ij<Tab>u");
    let name = harness.session().respondents[0].name.to_string();
    let said = harness.app.ui.message.clone().expect("a message").text;
    assert!(!said.contains(&name), "{said}");
    harness.make(Edit::Change(Item::Ballot(1, ballot(&harness).clone())));
}
