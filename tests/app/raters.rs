//! Several raters, who has answered twice, interviews and late answers, as the list of those who rate shows them.

use verkstad::analysis::projection::Projection;
use verkstad::domain::id::RespondentId;
use verkstad::domain::method::Stage;
use verkstad::domain::respondent::{Respondent, Standing};
use verkstad::domain::round::{Ballot, BallotKey, Came};
use verkstad::domain::session::Session;
use verkstad::domain::terms::{Showing, Terms};
use verkstad::domain::text::Lang;
use verkstad::report::report;

use super::harness::{Harness, fyrbodal, shipped};

const SMALL: (u16, u16) = (80, 24);

fn start(session: Session, size: (u16, u16), lang: Lang) -> Harness {
    Harness::at(Stage::Maturity, session, size, lang)
}

/// The list of those who rate, without its advice.
fn list(session: Session, size: (u16, u16), lang: Lang) -> Harness {
    let mut harness = start(session, size, lang);
    if harness.screen().contains("medel") || harness.screen().contains("mean") {
        harness.keys("<Tab><Tab>");
    }
    // Advice that stands above it is put away.
    while harness.screen().contains("H döljer") || harness.screen().contains("H hides") {
        harness.keys("H");
    }
    harness
}

fn shows(harness: &Harness, words: &str) {
    assert!(harness.screen().contains(words), "no {words:?} in\n{}", harness.screen());
}

fn hides(harness: &Harness, words: &str) {
    assert!(!harness.screen().contains(words), "{words:?} in\n{}", harness.screen());
}

/// One answer: whose, by whom, in which file, handed in at which hour, and the marks.
struct Given(usize, &'static str, &'static str, Option<u32>, String);

fn with(mut session: Session, answers: Vec<Given>) -> Session {
    for Given(who, rater, tag, hour, marks) in answers {
        let respondent = session.respondents[who].id.clone();
        let key = BallotKey { round: 1, respondent, rater: rater.into(), tag: tag.into() };
        let at = hour.and_then(|hour| format!("2026-11-22T{hour:02}:05:00").parse().ok());
        let came = if tag.is_empty() { Came::Keyed } else { Came::File };
        let ballot = Ballot {
            at,
            came,
            done: at.is_some(),
            marks: marks.parse().expect("marks"),
            ..Ballot::empty(&key)
        };
        session.rounds[0].ballots.push(ballot);
    }
    session
}

/// Anna has answered twice by file, the second time higher on what she had rated lowest, and once Bo has.
fn twice() -> Session {
    let first = format!("{}{}", "0123x", "2".repeat(50));
    let last = format!("{}{}", "2123-", "2".repeat(50));
    let mut session = with(
        fyrbodal(),
        vec![
            Given(0, "Anna", "k7mq", Some(9), first),
            Given(0, "anna ", "p2xa", Some(14), last),
            Given(0, "Bo", "", None, "3".repeat(20)),
        ],
    );
    session.rounds[0].ballots[0].aside = true;
    session
}

/// Fifteen respondents with four raters each, in every stage and with every sign.
fn four_each() -> Session {
    let mut session = fyrbodal();
    let names = ["Kommundirektör", "IT-chef", "Verksamhetsutvecklare", "Säkerhetssamordnare"];
    for who in 0..15 {
        for (rater, name) in names.into_iter().enumerate() {
            let respondent = session.respondents[who].id.clone();
            let tag = if rater == 1 { format!("t{who}") } else { String::new() };
            let key = BallotKey { round: 1, respondent, rater: name.into(), tag: tag.as_str().into() };
            let answered = if who == 14 { 0 } else { (7 * who + 19 * rater) % 56 };
            let ballot = Ballot {
                marks: "2".repeat(answered).parse().expect("marks"),
                done: answered > 40 || who < 2,
                late: who == 3 && rater == 2,
                came: [Came::Keyed, Came::File, Came::Keyed, Came::Interview][rater],
                ..Ballot::empty(&key)
            };
            session.rounds[0].ballots.push(ballot);
        }
    }
    session
}

fn counted(harness: &Harness) -> Vec<bool> {
    harness.session().rounds[0].ballots.iter().map(|ballot| !ballot.aside).collect()
}

#[test]
fn fifteen_with_four_raters_each_are_seen_at_a_glance() {
    for (size, lang, name) in [
        (SMALL, Lang::Sv, "raters_80x24"),
        ((120, 40), Lang::Sv, "raters_120x40"),
        ((200, 50), Lang::En, "raters_200x50_en"),
    ] {
        let harness = list(four_each(), size, lang);
        insta::assert_snapshot!(name, harness.screen());
    }
}

#[test]
fn the_raters_fold_away_and_come_back_where_the_cursor_stands() {
    let mut harness = list(four_each(), SMALL, Lang::Sv);
    let names: Vec<String> = harness.session().respondents.iter().map(|it| it.name.to_string()).collect();
    harness.keys("<Down><Down><Down><Down><Down>z");
    hides(&harness, "IT-chef");
    for name in &names[..12] {
        shows(&harness, name);
    }
    // Enter on a folded respondent unfolds and goes to its raters.
    harness.keys("<Down><Enter>");
    shows(&harness, "IT-chef");
    harness.keys("<Enter>");
    shows(&harness, &names[2]);
}

#[test]
fn three_hundred_respondents_with_five_raters_scroll_and_are_found_by_name() {
    let mut session = shipped();
    session.respondents = (0..300)
        .map(|number: u16| Respondent {
            id: RespondentId::new(&format!("r{number}")).expect("an id"),
            name: format!("Kommunalförbund nummer {number}").as_str().into(),
            short: format!("R{number}").as_str().into(),
            letter: number,
            inhabitants: None,
            shared_by: Vec::new(),
            people: Vec::new(),
            standing: Standing::Active,
        })
        .collect();
    for respondent in session.respondents.clone() {
        for rater in 0..5 {
            let name = format!("Skattare {rater}");
            let key = BallotKey::keyed(1, respondent.id.clone(), name.as_str().into());
            let marks = "123".repeat(rater * 4).parse().expect("marks");
            session.rounds[0].ballots.push(Ballot { marks, done: rater > 2, ..Ballot::empty(&key) });
        }
    }
    let mut harness = list(session, SMALL, Lang::Sv);
    shows(&harness, "300 svarande");
    shows(&harness, "1\u{a0}500 skattare");
    harness.keys("<End>");
    shows(&harness, "nummer 299");
    harness.keys("/nummer 123 skattare 4<Enter><Enter>");
    shows(&harness, "nummer 123");
    insta::assert_snapshot!("raters_300", {
        harness.keys("<Esc>");
        harness.screen()
    });
}

#[test]
fn who_has_answered_twice_is_marked_and_both_answers_stand_side_by_side() {
    let mut harness = list(twice(), SMALL, Lang::Sv);
    shows(&harness, "Anna, svar 1");
    shows(&harness, "D två svar (1)");
    shows(&harness, "× räknas inte (1)");
    harness.keys("D");
    insta::assert_snapshot!("raters_twice", harness.screen());
    harness.resize(200, 50);
    insta::assert_snapshot!("raters_twice_200x50", harness.screen());
}

#[test]
fn the_facilitator_decides_which_counts_and_can_take_it_back() {
    let mut harness = list(twice(), SMALL, Lang::Sv);
    assert_eq!(counted(&harness), [false, true, true]);
    harness.keys("D1");
    assert_eq!(counted(&harness), [true, false, true]);
    shows(&harness, "Svar 1 räknas");
    harness.keys("Db");
    assert_eq!(counted(&harness), [true, true, true]);
    harness.keys("u");
    assert_eq!(counted(&harness), [true, false, true]);
    harness.keys("u");
    assert_eq!(counted(&harness), [false, true, true]);
}

#[test]
fn looking_at_two_answers_changes_nothing() {
    let mut harness = list(twice(), SMALL, Lang::Sv);
    let before = harness.session().clone();
    harness.keys("D<Down><Up><PgDn><End><Home><Enter>D<Space><Esc>D<Tab><Esc>");
    assert_eq!(*harness.session(), before);
}

#[test]
fn nobody_who_has_answered_twice_is_said() {
    let mut harness = list(four_each(), SMALL, Lang::Sv);
    harness.keys("D");
    shows(&harness, "Ingen har svarat två gånger");
}

#[test]
fn while_the_round_is_hidden_two_answers_show_no_values() {
    let mut session = twice();
    session.rounds[0].terms = Terms { showing: Showing::Hidden, ..Terms::default() };
    let mut harness = list(session, (120, 40), Lang::Sv);
    harness.keys("D");
    shows(&harness, "Omgången är sluten");
    shows(&harness, "22 nov 2026 09:05");
    hides(&harness, "Samma nivå");
    hides(&harness, "skiljer");
    hides(&harness, "+2");
}

#[test]
fn who_answers_again_on_the_screen_goes_on_or_begins_anew() {
    let mut harness = list(fyrbodal(), SMALL, Lang::Sv);
    harness.keys("rEva<Enter>333i<Esc>");
    harness.keys("<Esc>");
    if harness.screen().contains("lämna in") {
        harness.keys("j");
    }
    let mut harness =
        list(with(fyrbodal(), vec![Given(0, "Eva", "", Some(9), "3".repeat(55))]), SMALL, Lang::Sv);
    harness.keys("r eva <Enter>");
    shows(&harness, "har redan svarat");
    harness.keys("n0");
    let tags: Vec<(&str, bool)> =
        harness.session().rounds[0].ballots.iter().map(|it| (it.tag.as_str(), it.aside)).collect();
    // The new answer does not count before it is handed in.
    assert_eq!(tags, [("", false), ("2", true)]);
    harness.keys("<Esc>");
    shows(&harness, "Eva, svar 2");
    harness.keys("rEva<Enter>f");
    assert_eq!(harness.session().rounds[0].ballots.len(), 2);
}

#[test]
fn a_second_sitting_in_an_interview_is_an_interview() {
    let before = ["Eva", "Bo"].map(|name| Given(0, name, "", Some(9), "3".repeat(55)));
    let mut harness = list(with(fyrbodal(), before.into()), SMALL, Lang::Sv);
    harness.keys("mEva<Enter>");
    shows(&harness, "har redan svarat");
    harness.keys("n0");
    let ballots = &harness.session().rounds[0].ballots;
    let second = ballots.iter().find(|it| it.tag.as_str() == "2").expect("a second sitting");
    assert_eq!((second.rater.as_str(), second.came), ("Eva", Came::Interview));
}

#[test]
fn an_interview_is_marked_and_the_mark_taken_back() {
    let mut harness = list(fyrbodal(), SMALL, Lang::Sv);
    harness.keys("mEkonomichef<Enter>32");
    let ballot = &harness.session().rounds[0].ballots[0];
    assert_eq!((ballot.rater.as_str(), ballot.came), ("Ekonomichef", Came::Interview));
    harness.keys("<Esc>");
    shows(&harness, "I intervju (1)");
    harness.keys("m");
    assert_eq!(harness.session().rounds[0].ballots[0].came, Came::Keyed);
    hides(&harness, "I intervju");
    harness.keys("u");
    assert_eq!(harness.session().rounds[0].ballots[0].came, Came::Interview);
}

#[test]
fn what_came_in_a_file_is_no_interview() {
    let mut harness =
        list(with(fyrbodal(), vec![Given(0, "Eva", "k7", Some(9), "3".into())]), SMALL, Lang::Sv);
    let before = harness.session().clone();
    harness.keys("m");
    shows(&harness, "kom i en fil");
    assert_eq!(*harness.session(), before);
}

#[test]
fn a_unit_that_several_share_says_whose_it_is() {
    let harness = list(fyrbodal(), (120, 40), Lang::Sv);
    shows(&harness, "delas av");
}

#[test]
fn late_answers_are_told_with_their_number() {
    let mut session = with(fyrbodal(), vec![Given(0, "Eva", "k7", Some(9), "3".into())]);
    session.rounds[0].ballots[0].late = true;
    let harness = list(session, SMALL, Lang::Sv);
    shows(&harness, "S sent (1)");
}

#[test]
fn the_report_tells_by_letter_how_answers_came_and_how_far_two_lie_apart() {
    let mut session = twice();
    session.rounds[0].ballots[1].late = true;
    let letter = session.respondents[0].letters();
    let report = report(&Projection::of(&session), Lang::Sv, 1).expect("a round");
    let own = report.letters.iter().find(|it| it.letter == letter).expect("its letter");
    let figures = (own.ballots, own.done, own.late, own.interviews, own.not_counted, own.twice);
    assert_eq!(figures, (2, 1, 1, 0, 1, 1));
    let [retest] = report.retests.as_slice() else { panic!("{:?}", report.retests) };
    assert_eq!((retest.letter.as_str(), retest.answers, retest.both), (letter.as_str(), 2, 54));
    // By hand: of 54 in both all but one are equal, and that one lies two levels apart.
    assert!((retest.share_equal.expect("a share") - 53.0 / 54.0).abs() < 1e-12);
    assert!((retest.mean_absolute.expect("a mean") - 2.0 / 54.0).abs() < 1e-12);
    let json = serde_json::to_string(&report).expect("JSON");
    assert!(!json.contains("Anna") && !json.contains("anna "), "no rater is named");
}
