//! The states of a cell where answers are sealed, carried over or hidden, and the comparison of two rounds.

use verkstad::domain::method::Stage;
use verkstad::domain::plain::Plain;
use verkstad::domain::rating::Mark;
use verkstad::domain::round::{Ballot, BallotKey};
use verkstad::domain::sealed::{Cipher, Lead, Release, Released, Sealed};
use verkstad::domain::session::Session;
use verkstad::domain::terms::{Showing, Terms};
use verkstad::domain::text::Lang;
use verkstad::tui::theme::{Depth, Ground, Theme};

use super::super::harness::Harness;
use super::super::maturity::answered;

const SMALL: (u16, u16) = (80, 24);

fn cipher() -> Cipher {
    Cipher::new("YWdl".to_owned()).expect("base64")
}

/// The answered round with the last two respondents' answers sealed: nobody can tell that it is theirs.
fn with_sealed(released: bool) -> Session {
    let mut session = answered();
    session.lead = Some(Lead { key: "age1test".into(), least: 5 });
    let capability = session.map.capabilities.first().expect("a capability").id.clone();
    let round = session.rounds.first_mut().expect("a round");
    let kept = round.ballots.len() - 2;
    round.ballots.truncate(kept);
    round.sealed = (0..6)
        .map(|number| Sealed {
            tag: format!("tag{number}").as_str().into(),
            revision: 1,
            cipher: cipher(),
            chosen: false,
        })
        .collect();
    if released {
        let rows = vec![Released { capability, tenths: 23, n: 18 }];
        round.releases = vec![Release { number: 1, sealed: 6, rows, ledger: Some(cipher()) }];
    }
    session
}

/// A second round of the first five capabilities, in which the first three respondents have answered the first two.
fn again() -> Session {
    let mut session = answered();
    let mut second = session.rounds.first().expect("a round").clone();
    second.number = 2;
    second.again = Some(1);
    second.order.truncate(5);
    second.ballots.clear();
    for respondent in session.respondents.iter().take(3) {
        let key = BallotKey::keyed(2, respondent.id.clone(), Plain::default());
        let mut ballot = Ballot::empty(&key);
        ballot.marks.set(0, Mark::from_byte(b'4').expect("a mark"));
        ballot.marks.set(1, Mark::from_byte(b'1').expect("a mark"));
        second.ballots.push(ballot);
    }
    session.rounds.push(second);
    session
}

/// A second round of everything, a little lower: who gave a level gives one less where it can.
fn a_year_later() -> Session {
    let mut session = answered();
    let mut second = session.rounds.first().expect("a round").clone();
    second.number = 2;
    let places = second.order.len();
    for (number, ballot) in second.ballots.iter_mut().enumerate() {
        for place in 0..places {
            let byte = ballot.marks.get(place).byte();
            let lower = byte.is_ascii_digit() && byte > b'0' && (place + number) % 3 != 0;
            ballot.marks.set(place, Mark::from_byte(byte - u8::from(lower)).expect("a mark"));
        }
    }
    // The last one of the first round is not in the second.
    second.order.pop();
    session.rounds.push(second);
    session
}

fn open(session: Session, size: (u16, u16)) -> Harness {
    Harness::at(Stage::Maturity, session, size, Lang::Sv)
}

fn line<'a>(screen: &'a str, words: &str) -> &'a str {
    screen.lines().find(|line| line.contains(words)).unwrap_or_else(|| panic!("{words}: {screen}"))
}

#[test]
fn sealed_answers_stand_in_one_column_and_nobody_is_shown_as_silent() {
    let harness = open(with_sealed(false), SMALL);
    let screen = harness.screen();
    let letters = screen.lines().nth(4).expect("the letters");
    // Twelve have open answers; F, K and N may or may not be among the sealed.
    assert!(letters.contains(" A B C D E G H I J L M O  6  medel"), "{screen}");
    assert!(line(&screen, "Bygga kultur").contains(" ▪ "), "{screen}");
    assert!(screen.contains("6 förseglade svar ingår inte"), "{screen}");
    insta::assert_snapshot!("sealed_80", screen);
}

#[test]
fn the_window_of_a_published_mean_tells_no_more_than_the_table() {
    let mut harness = open(with_sealed(true), (120, 40));
    let screen = harness.keys("<Enter>").screen();
    assert!(screen.contains("medel 2,3 · n 18 · förseglade svar ingår"), "{screen}");
    for words in ["2,30", "Spridning", "Enighet", "Median", "Så fördelar sig svaren"] {
        assert!(!screen.contains(words), "{words} in\n{screen}");
    }
}

#[test]
fn nothing_is_offered_to_be_rated_again_while_the_picture_is_shown() {
    let mut harness = open(answered(), (120, 40));
    assert!(harness.keys("<Enter>").screen().contains("skatta den igen"), "{}", harness.screen());
    let screen = harness.keys("<Esc>P<Enter>").screen();
    assert!(screen.contains("Så fördelar sig svaren") && !screen.contains("skatta den igen"), "{screen}");
    let before = harness.session().clone();
    harness.keys("N");
    assert_eq!(*harness.session(), before);
}

#[test]
fn a_mean_with_sealed_answers_in_it_stands_alone() {
    let mut harness = open(with_sealed(true), (120, 40));
    let screen = harness.screen();
    assert!(!screen.contains("ingår inte"), "{screen}");
    let row = line(&screen, "Bygga kultur");
    assert!(row.contains("2,3") && row.matches("‹5").count() == 3 && row.contains(" 18 "), "{row}");
    assert!(screen.contains("‹5 hålls inne"), "{screen}");
    assert!(screen.contains("förseglade svar ingår, därför bara medel"), "{screen}");
    insta::assert_snapshot!("released_120", harness.keys("<Right>").screen());
}

#[test]
fn what_was_said_in_an_earlier_round_has_a_mark_and_the_legend_explains_it() {
    let mut harness = open(again(), SMALL);
    let screen = harness.screen();
    let row = line(&screen, "Bygga kultur");
    // The three who have answered again stand without it.
    assert_eq!((row.matches(" 4").count(), row.matches('\'').count()), (3, 10), "{row}");
    assert!(screen.contains("'3 från omgång 1"), "{screen}");
    let screen = harness.keys("<Right><Right><Right><Right>").screen();
    assert!(screen.contains("(från omgång 1)"), "{screen}");
    insta::assert_snapshot!("carried_80", screen);
}

#[test]
fn a_hidden_round_shows_that_somebody_answered_and_nothing_else_in_every_order() {
    let mut session = answered();
    let round = session.rounds.first_mut().expect("a round");
    round.terms = Terms { showing: Showing::Hidden, ..Terms::default() };
    let mut harness = open(session, (120, 40));
    let names = |screen: &str| {
        screen.lines().skip(5).map(|line| line.chars().take(20).collect::<String>()).collect::<Vec<_>>()
    };
    harness.keys("s<Home>");
    let first = names(&harness.screen());
    for _ in 0..5 {
        let screen = harness.screen();
        let decimal = |word: &str| {
            word.trim_end_matches(',').contains(',') && word.replace(',', ".").parse::<f64>().is_ok()
        };
        assert!(!screen.split_whitespace().any(decimal), "{screen}");
        assert_eq!(names(&screen), first);
        harness.keys("s");
        if harness.screen().contains('▾') {
            break;
        }
    }
    let screen = harness.keys("d").screen();
    assert!(screen.contains("inget att jämföra förrän den visas"), "{screen}");
}

#[test]
fn d_shows_what_has_changed_and_d_again_the_round() {
    let mut harness = open(a_year_later(), SMALL);
    let before = harness.screen();
    let screen = harness.keys("d").screen();
    assert!(screen.contains("ändring mot omgång 1"), "{screen}");
    let row = line(&screen, "Bygga kultur");
    assert!(row.contains("−1") && row.contains("−0,"), "{row}");
    assert!(row.contains("12/12"), "{row}");
    insta::assert_snapshot!("compared_80", screen);
    assert_eq!(harness.keys("d").screen(), before);
}

#[test]
fn the_comparison_is_fit_to_show_on_table_and_map() {
    for (width, height) in [(120, 40), (200, 50)] {
        let mut harness = open(a_year_later(), (width, height));
        harness.keys("d<Right>");
        insta::assert_snapshot!(format!("compared_{width}"), harness.screen());
        harness.keys("<Tab>");
        insta::assert_snapshot!(format!("compared_map_{width}"), harness.screen());
    }
}

#[test]
fn what_is_not_in_both_rounds_is_a_plain_dot() {
    let mut harness = open(a_year_later(), (120, 40));
    let screen = harness.keys("d<End>").screen();
    assert!(screen.contains("Inte skattad i båda omgångarna."), "{screen}");
    let row = screen.lines().find(|line| line.starts_with("  ▸ ")).expect("the last row");
    assert!(row.contains("·/") || row.contains("/·"), "{row}");
}

#[test]
fn a_change_has_its_sign_in_every_look_and_its_ramp_where_there_are_colours() {
    for depth in [Depth::True, Depth::Indexed, Depth::Basic, Depth::None] {
        for ground in [Ground::Dark, Ground::Light] {
            let mut harness = open(a_year_later(), SMALL);
            harness.app.ui.theme = Theme { depth, ground };
            harness.keys("d");
            let screen = harness.screen();
            let y = screen.lines().position(|line| line.contains("Bygga kultur")).expect("the row");
            let row: Vec<_> =
                (0..80).map(|x| &harness.buffer()[(x, u16::try_from(y).expect("a row"))]).collect();
            let minus = row.iter().find(|cell| cell.symbol() == "−").expect("something is lower");
            let ramp = Theme { depth, ground }.change(-1.0);
            assert_eq!(minus.bg, ramp.bg.unwrap_or(ratatui::style::Color::Reset), "{depth:?} {ground:?}");
        }
    }
}

#[test]
fn with_one_round_there_is_nothing_to_compare_and_it_says_so() {
    let mut harness = open(answered(), SMALL);
    let screen = harness.keys("d").screen();
    assert!(screen.contains("Det finns ingen annan omgång att jämföra med."), "{screen}");
}
