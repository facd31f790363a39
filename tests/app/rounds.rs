//! Rounds: terms before anybody answers, a closed round that shows no value anywhere, the reveal and its undo, and what is
//! rated again.

use chrono::NaiveDate;
use verkstad::domain::apply::apply;
use verkstad::domain::edit::{Comment, Edit, Rate};
use verkstad::domain::hint::Hint;
use verkstad::domain::method::Stage;
use verkstad::domain::plan;
use verkstad::domain::rating::Mark;
use verkstad::domain::round::{BallotKey, RoundState};
use verkstad::domain::session::Session;
use verkstad::domain::terms::{Consensus, Showing, Terms};
use verkstad::domain::text::Lang;

use super::harness::{Harness, fyrbodal};

const SMALL: (u16, u16) = (80, 24);
const SIZES: [(u16, u16); 3] = [SMALL, (120, 40), (200, 50)];

fn start(session: Session, size: (u16, u16)) -> Harness {
    Harness::at(Stage::Maturity, session, size, Lang::Sv)
}

fn make(session: &mut Session, edit: &Edit) {
    apply(session, edit).expect("it can be made");
}

/// Marks the first capabilities of a round, one byte each, for one respondent.
fn rate(session: &mut Session, round: u16, respondent: usize, marks: &str) {
    let order = session.round(round).expect("a round").order.clone();
    for (capability, byte) in order.into_iter().zip(marks.bytes()) {
        let ballot = BallotKey::keyed(round, session.respondents[respondent].id.clone(), "".into());
        let mark = Mark::from_byte(byte).expect("a mark");
        let edit = plan::rate(session, Rate { ballot, capability, mark }).expect("it can be rated");
        make(session, &edit);
    }
}

fn terms(showing: Showing, consensus: Option<Consensus>) -> Terms {
    Terms { showing, consensus, until: None }
}

/// Six answer: all at one level, far apart, and a little apart; the first has commented.
fn answered(showing: Showing, consensus: Option<Consensus>) -> Session {
    let mut session = fyrbodal();
    make(&mut session, &Edit::Terms(1, terms(showing, consensus)));
    for (respondent, marks) in ["303", "342", "303", "342", "302", "341"].iter().enumerate() {
        rate(&mut session, 1, respondent, marks);
    }
    let comment = Comment {
        ballot: BallotKey::keyed(1, session.respondents[0].id.clone(), "".into()),
        capability: session.rounds[0].order[1].clone(),
        text: "Hemligstämplat".into(),
    };
    make(&mut session, &Edit::Comment(comment));
    session
}

fn closed() -> Session {
    answered(Showing::Hidden, Some(Consensus::Within(80)))
}

fn line_with<'a>(screen: &'a str, words: &str) -> &'a str {
    screen.lines().find(|line| line.contains(words)).unwrap_or_else(|| panic!("no {words:?} in\n{screen}"))
}

#[test]
fn a_fresh_round_is_offered_its_terms_and_takes_them_with_one_window() {
    let mut harness = start(fyrbodal(), SMALL);
    assert!(harness.screen().contains("N väljer villkoren"), "{}", harness.screen());
    harness.keys("N");
    insta::assert_snapshot!("terms_80", harness.screen());
    // Closed, by the share within one level, at 75 %, until a day.
    harness.keys("<Down><Enter><Enter><BS><BS>75<Enter>2030-12-18<Enter>");
    let wanted = Terms {
        showing: Showing::Hidden,
        consensus: Some(Consensus::Within(75)),
        until: NaiveDate::from_ymd_opt(2030, 12, 18),
    };
    assert_eq!(harness.session().rounds[0].terms, wanted, "{}", harness.screen());
    harness.keys("u");
    assert_eq!(harness.session().rounds[0].terms, Terms::default());
}

#[test]
fn terms_that_are_none_keep_the_window_open_and_say_why() {
    let mut harness = start(fyrbodal(), SMALL);
    for (keys, why) in [
        ("N<Enter><Enter><BS><BS>101<C-s>", "från 1 till 100"),
        ("N<C-s><Esc>N<Enter><Enter><Enter>snart<C-s>", "2026-12-18"),
        ("N<Enter><Enter><Enter>2001-01-01<C-s>", "redan varit"),
    ] {
        harness.keys(keys);
        assert!(harness.screen().contains(why), "{keys}: {}", harness.screen());
        harness.keys("<Esc>");
    }
}

#[test]
fn once_answered_the_terms_stay_and_why_is_said_but_the_last_day_moves() {
    let mut harness = start(answered(Showing::Live, Some(Consensus::Within(80))), SMALL);
    harness.keys("Nd");
    let screen = harness.screen();
    assert!(screen.contains("byta villkor"), "{screen}");
    harness.keys("2030-01-02<Enter>");
    let found = harness.session().rounds[0].terms;
    assert_eq!(found.until, NaiveDate::from_ymd_opt(2030, 1, 2), "{}", harness.screen());
    assert_eq!((found.showing, found.consensus), (Showing::Live, Some(Consensus::Within(80))));
    // Past the window the rule stands as well: neither the rule nor the way of showing can be changed.
    for other in [terms(Showing::Hidden, Some(Consensus::Within(80))), terms(Showing::Live, None)] {
        assert!(apply(&mut harness.session().clone(), &Edit::Terms(1, other)).is_err());
    }
}

/// What a closed round must not show, wherever one looks: means and spread of what was marked, marks and comments.
#[test]
fn a_closed_round_shows_no_value_on_any_screen_at_any_size() {
    let open = answered(Showing::Live, None);
    let hidden = closed();
    for size in SIZES {
        for lang in [Lang::Sv, Lang::En] {
            let mut seen = 0;
            for keys in WALK {
                let mut live = Harness::at(Stage::Maturity, open.clone(), size, lang);
                live.keys(keys);
                let mut shut = Harness::at(Stage::Maturity, hidden.clone(), size, lang);
                shut.keys(keys);
                seen += usize::from(values(&live.screen()).next().is_some());
                let found: Vec<&str> = values(&shut.screen()).collect();
                assert!(found.is_empty(), "{size:?} {keys}: {found:?} in\n{}", shut.screen());
            }
            assert!(seen > 8, "the walk sees values where they show: {seen} at {size:?}");
        }
    }
}

/// Ways to everything that could tell of answers, from the heat table on.
const WALK: [&str; 21] = [
    "",
    "<Down>",
    "<Down><Right><Right><Right><Right><Right><Right><Right><Right>",
    "<Enter>",
    "<Down><Enter>",
    "s",
    "ss",
    "sss",
    "R",
    "N",
    "w",
    "<Tab>",
    "<Tab><Enter>",
    "<Tab>z",
    "<Tab>z<Enter>",
    "<Down>v",
    "<F4><Tab>",
    "<F4><Tab><Tab>",
    "<F4><Tab><Tab><Tab>",
    "<F5>",
    "<F2><Down><Down><Down>",
];

/// The figures that these answers come to: three for all, 0 0 0 4 4 4 with mean two, 3 2 3 2 2 1 with mean 2.17; and the
/// comment.
fn values(screen: &str) -> impl Iterator<Item = &'static str> {
    let dotted = screen.replace(',', ".");
    ["3.00", "2.17", "2.19", "0.75", "2.00", "Hemligstämplat", "2.2", "2.39", "3.0 ", "3 0 0 0 3", "000444"]
        .into_iter()
        .filter(move |value| dotted.contains(value))
}

#[test]
fn a_mark_in_a_closed_round_is_named_by_no_message() {
    let mut harness = start(closed(), SMALL);
    harness.keys("<S-Tab><End><Enter>4<Esc>u");
    let screen = harness.screen();
    assert!(screen.contains("svar på") && !screen.contains("→ 4") && !screen.contains("4)"), "{screen}");
    let mut harness = start(closed(), SMALL);
    harness.keys("<S-Tab><End><Enter>4<Esc>u<C-r>");
    assert!(!harness.screen().contains("→"), "{}", harness.screen());
}

#[test]
fn nobody_rates_or_comments_blindly_in_the_table_of_a_closed_round() {
    let mut harness = start(closed(), SMALL);
    let before = harness.session().clone();
    harness.keys("2c");
    assert_eq!(*harness.session(), before);
    assert!(harness.screen().contains("i sitt formulär"), "{}", harness.screen());
}

#[test]
fn the_reveal_is_asked_once_shows_the_spread_and_one_undo_takes_it_back() {
    let mut harness = start(closed(), (120, 40));
    harness.keys("w");
    let screen = harness.screen();
    assert!(screen.contains("0 av 15 är klara. 6 är på väg. 9 har inte börjat."), "{screen}");
    harness.keys("<Enter>");
    assert!(harness.session().rounds[0].is_hidden(), "Enter on the cursor is no");
    harness.keys("wj");
    assert_eq!(harness.session().rounds[0].terms.showing, Showing::Revealed);
    insta::assert_snapshot!("spread_120", harness.keys("<Down><Up>").screen());
    let screen = harness.screen();
    let first = screen.lines().position(|line| line.contains("Leda utifrån")).expect("the widest apart");
    let second = screen.lines().position(|line| line.contains("Förankra")).expect("a little apart");
    let third = screen.lines().position(|line| line.contains("Bygga kultur")).expect("at one");
    assert!(first < second && second < third, "{screen}");
    assert!(!screen.contains("2,17"), "no mean yet\n{screen}");
    harness.keys("w");
    assert!(line_with(&harness.screen(), "Förankra").contains("2,17"), "{}", harness.screen());
    harness.keys("u");
    assert!(harness.session().rounds[0].is_hidden());
    let screen = harness.screen();
    assert!(values(&screen).next().is_none() && screen.contains("visningen av omgång 1"), "{screen}");
}

#[test]
fn nothing_moves_in_the_spread_when_the_means_come_or_somebody_is_late() {
    let mut harness = start(closed(), (120, 40));
    harness.keys("wj<Down>");
    let names = |harness: &Harness| -> Vec<String> {
        let screen = harness.screen();
        screen.lines().map(|line| line.chars().take(40).collect()).skip(6).take(24).collect()
    };
    let before = names(&harness);
    harness.keys("w");
    assert_eq!(names(&harness), before);
    let step = Rate {
        ballot: BallotKey::keyed(1, harness.session().respondents[8].id.clone(), "".into()),
        capability: harness.session().rounds[0].order[0].clone(),
        mark: Mark::from_byte(b'0').expect("a mark"),
    };
    harness.make(plan::rate(harness.session(), step).expect("it can be rated"));
    assert_eq!(names(&harness), before);
}

#[test]
fn who_answers_after_the_reveal_or_the_last_day_is_marked_as_late() {
    let mut harness = start(closed(), SMALL);
    harness.keys("wj<Esc><Esc><End><Enter>2");
    let ballot = harness.session().rounds[0].ballots.last().expect("a ballot");
    assert!(ballot.late && ballot.marks.bytes() == b"2", "{ballot:?}");
    assert!(harness.session().rounds[0].ballots[0].late.eq(&false));
    let round = &harness.session().rounds[0];
    let day = NaiveDate::from_ymd_opt(2026, 12, 18);
    let mut late = round.clone();
    late.terms = Terms { until: day, ..Terms::default() };
    assert!(!late.is_late(day) && late.is_late(day.and_then(|day| day.succ_opt())) && !late.is_late(None));
}

#[test]
fn what_lies_apart_is_chosen_beforehand_and_rated_again_in_a_round_of_its_own() {
    let mut harness = start(answered(Showing::Live, Some(Consensus::Within(80))), SMALL);
    harness.keys("Ns");
    insta::assert_snapshot!("again_80", harness.screen());
    harness.keys("<Enter>");
    let session = harness.session();
    let second = session.current_round().expect("a round");
    assert_eq!((second.number, second.again, second.terms), (2, Some(1), session.rounds[0].terms));
    assert_eq!(second.order, [session.rounds[0].order[1].clone()]);
    assert_eq!(session.rounds[0].state, RoundState::Ended);
    assert_eq!(session.rounds[0].ballots.len(), 6);
    assert!(harness.screen().contains("Omgång 2 skattar en förmåga igen"), "{}", harness.screen());
    harness.keys("R");
    let screen = harness.screen();
    assert!(screen.contains("en förmåga igen ur omgång 1"), "{screen}");
    harness.keys("<Esc>u");
    assert_eq!(harness.session().rounds.len(), 1);
}

#[test]
fn the_capability_in_focus_is_reopened_from_the_table_and_from_its_window() {
    for keys in ["<Down><Down>No<Enter>", "<Down><Down><Enter>N<Enter>"] {
        let mut harness = start(answered(Showing::Live, None), SMALL);
        harness.keys(keys);
        let session = harness.session();
        let second = session.current_round().expect("a round");
        assert_eq!(second.order, [session.rounds[0].order[2].clone()], "{keys}\n{}", harness.screen());
    }
}

#[test]
fn a_closed_round_is_revealed_before_anything_is_rated_again() {
    let mut harness = start(closed(), SMALL);
    harness.keys("Ns");
    assert_eq!(harness.session().rounds.len(), 1);
    assert!(harness.screen().contains("sluten tills den visas"), "{}", harness.screen());
}

#[test]
fn a_later_round_takes_the_terms_of_the_one_before() {
    let mut session = closed();
    let edit = plan::reveal(&session, 1).expect("it is hidden");
    make(&mut session, &edit);
    let mut harness = start(session, SMALL);
    harness.keys("Na<C-s>");
    let wanted = terms(Showing::Hidden, Some(Consensus::Within(80)));
    assert_eq!(harness.session().current_round().map(|round| round.terms), Some(wanted));
}

#[test]
fn advice_comes_at_its_moment_and_goes_for_good() {
    let mut harness = start(fyrbodal(), (120, 40));
    assert!(harness.screen().contains("lätt för högt"));
    harness.keys("H");
    assert!(!harness.screen().contains("lätt för högt"), "{}", harness.screen());
    assert!(harness.session().hidden.contains(&Hint::RateLow));
    let mut harness = start(closed(), (120, 40));
    harness.keys("wj<Down>");
    assert!(harness.screen().contains("före medelvärdet"), "{}", harness.screen());
    harness.keys("w");
    assert!(harness.screen().contains("säger lite ensamt"), "{}", harness.screen());
    harness.keys("<Tab>");
    assert!(harness.screen().contains("säger lite ensamt"), "{}", harness.screen());
    harness.keys("Na<C-s><Esc>");
    assert!(harness.screen().contains("landar ofta lägre"), "{}", harness.screen());
    harness.keys("H");
    assert_eq!(harness.session().hidden.iter().copied().collect::<Vec<_>>(), [Hint::LaterIsLower]);
}

#[test]
fn a_rule_is_told_in_the_window_of_a_capability_and_in_the_spread() {
    let mut harness = start(answered(Showing::Live, Some(Consensus::Within(80))), (120, 40));
    harness.keys("<Down><Enter>");
    let screen = harness.screen();
    assert!(screen.contains("Median 2,0, 0\u{a0}% inom en nivå") && screen.contains("inte enig"), "{screen}");
    harness.keys("<Esc>w");
    assert!(line_with(&harness.screen(), "Leda utifrån").contains('≠'), "{}", harness.screen());
    assert!(line_with(&harness.screen(), "Bygga kultur").contains('='), "{}", harness.screen());
}

#[test]
fn a_report_tells_median_share_and_verdict_of_each_capability() {
    use verkstad::analysis::projection::Projection;
    let session = answered(Showing::Live, Some(Consensus::Within(80)));
    let report = verkstad::report::report(&Projection::of(&session), Lang::Sv, 1).expect("it is open");
    let near = |index: usize| report.capabilities[index].nearness.clone().expect("answers");
    // 0 0 0 4 4 4: the median lies between, nobody near it; 1 2 2 2 3 3: median 2, all near it.
    assert_eq!((near(1).median, near(1).within, near(1).agreed), (2.0, 0.0, Some(false)));
    assert_eq!((near(2).median, near(2).within, near(2).agreed), (2.0, 1.0, Some(true)));
    assert_eq!(report.capabilities[9].nearness, None);
    let text = (verkstad::export::format("text").expect("a format").write)(&report, Lang::Sv);
    assert!(text.contains("Enig enligt regeln (enighet: 80\u{a0}% inom en nivå): 2 av 3 förmågor"), "{text}");
}
