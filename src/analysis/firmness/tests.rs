//! Small rounds worked out elsewhere, what is not asked, and that sealed answers give nothing away.

use super::{Firmness, Member, Move, STEP, Unasked, Way, Word};
use crate::analysis::figures::Figures;
use crate::analysis::support::{self, capability_id};
use crate::domain::rules::{Rules, Weighing};
use crate::domain::sealed::{Release, Released};
use crate::domain::session::Session;
use crate::domain::terms::Showing;

/// What each respondent has said: the marks of its raters, and a digit of dots for each capability.
pub(super) type Said<'a> = &'a [(&'a [&'a str], &'a str)];

/// Row, left-out respondents and moves that make it fall out, place with medians, the word.
type Told = (usize, usize, usize, usize, Word);

struct Case {
    said: Said<'static>,
    cuts: &'static [u8],
    moves: usize,
    top: &'static [Told],
}

/// A session in which this is said, with so many places in the top.
pub(super) fn session(said: Said<'_>, cuts: &[u8], top: u16) -> Session {
    let capabilities = said.first().map_or(0, |(_, dots)| dots.len());
    let ballots = said.iter().map(|(marks, _)| marks.len()).max().unwrap_or(0);
    let mut session = support::session(capabilities, said.len(), ballots);
    session.dots.clear();
    session.rules = Rules { bands: Some(cuts.to_vec()), top: Some(top), ..Rules::default() };
    let made = std::mem::take(&mut session.rounds[0].ballots);
    let mut made = made.chunks(ballots.max(1));
    for (respondent, (marks, dots)) in session.respondents.iter().zip(said) {
        for (ballot, marks) in made.next().unwrap().iter().zip(*marks) {
            let mut ballot = ballot.clone();
            ballot.marks = marks.parse().unwrap();
            session.rounds[0].ballots.push(ballot);
        }
        let dots = dots.bytes().enumerate().filter(|(_, dots)| *dots > b'0');
        let own = dots.map(|(place, dots)| (capability_id(place), dots - b'0')).collect();
        session.dots.insert(respondent.id.clone(), own);
    }
    session
}

fn whole(session: &Session) -> Firmness {
    Firmness::whole(session, &Figures::of(session, 1)).unwrap()
}

fn told(firmness: &Firmness) -> Vec<Told> {
    let told = |it: &Member| (it.row, it.left_out, it.moves, it.median.unwrap(), firmness.word(it).unwrap());
    firmness.members().iter().map(told).collect()
}

// Worked out in Python with `fractions` and `statistics.median`: everything sorted anew for every respondent left out
// and every value moved. The figures are row, falls in (a), falls in (b), place in (c).
const WORKED: &[Case] = &[
    Case {
        said: &[
            (&["432334"], "130330"),
            (&["022103"], "100210"),
            (&["303223", "333130"], "303000"),
            (&["000113", "042223"], "100110"),
            (&["313220"], "100211"),
            (&["023223", "403224"], "000002"),
            (&["320034"], "201303"),
            (&["204220"], "311002"),
            (&["430110"], "000120"),
        ],
        cuts: &[67, 34],
        moves: 93,
        top: &[(3, 0, 0, 1, Word::Firm), (0, 0, 0, 2, Word::Firm), (4, 4, 0, 3, Word::Fragile)],
    },
    Case {
        said: &[(&["0-334"], "00021"), (&["112-2"], "32002"), (&["-33-4"], "00330"), (&["-4-24"], "03311")],
        cuts: &[],
        moves: 23,
        top: &[(3, 2, 0, 1, Word::Fragile), (2, 2, 0, 2, Word::Fragile)],
    },
    Case {
        said: &[(&["32434", "-43x2"], "00201"), (&["1224x", "--132"], "00200"), (&["01344"], "00003")],
        cuts: &[67, 34],
        moves: 27,
        top: &[(2, 0, 0, 1, Word::Firm), (4, 0, 0, 2, Word::Firm)],
    },
    Case {
        said: &[
            (&["3300-14"], "2001100"),
            (&["332114x"], "0013122"),
            (&["0233141"], "2333120"),
            (&["04-0-44"], "0002201"),
        ],
        cuts: &[67, 34],
        moves: 37,
        top: &[(3, 0, 0, 1, Word::Firm), (4, 1, 0, 2, Word::Mostly)],
    },
    Case {
        said: &[(&["-024420"], "0200313"), (&["220141x"], "2210110"), (&["3122432", "04x0223"], "3231001")],
        cuts: &[50],
        moves: 32,
        top: &[(6, 1, 2, 1, Word::Mostly), (2, 2, 0, 4, Word::Fragile), (1, 0, 5, 3, Word::Mostly)],
    },
    Case {
        said: &[
            (&["2112241", "3x3303x"], "0211011"),
            (&["043x434"], "2002311"),
            (&["21402x3"], "1222010"),
            (&["242xx44", "-124xx3"], "0000000"),
            (&["x2xxx33", "4-232xx"], "1221201"),
        ],
        cuts: &[50],
        moves: 55,
        top: &[(1, 1, 0, 1, Word::Mostly), (0, 1, 0, 4, Word::Mostly), (4, 4, 6, 3, Word::Fragile)],
    },
    Case {
        said: &[
            (&["2x20003"], "0113231"),
            (&["40-012x"], "1102300"),
            (&["112x234"], "2300020"),
            (&["3233421"], "0000102"),
        ],
        cuts: &[67, 34],
        moves: 40,
        top: &[(1, 1, 0, 2, Word::Mostly), (3, 1, 0, 1, Word::Mostly), (4, 1, 6, 3, Word::Mostly)],
    },
    Case {
        said: &[
            (&["44002"], "01000"),
            (&["33032"], "20331"),
            (&["34322"], "02031"),
            (&["12332"], "22010"),
            (&["02323"], "00000"),
            (&["32234", "22212"], "22030"),
            (&["31024", "20232"], "00303"),
            (&["24133", "24231"], "00310"),
            (&["31104", "24240"], "30021"),
        ],
        cuts: &[],
        moves: 82,
        top: &[(3, 0, 0, 1, Word::Firm), (2, 3, 0, 2, Word::Fragile), (0, 1, 0, 3, Word::Mostly)],
    },
];

#[test]
fn small_rounds_worked_out_in_python_give_the_same() {
    for (number, case) in WORKED.iter().enumerate() {
        let firmness = whole(&session(case.said, case.cuts, u16::try_from(case.top.len()).unwrap()));
        assert_eq!(told(&firmness), case.top, "{number}");
        assert_eq!(firmness.moves(), case.moves, "{number}");
        assert_eq!((firmness.tried(), firmness.of()), (case.said.len(), case.said.len()), "{number}");
    }
}

// By hand: means 1, 1.5 and 3 with equally many dots. Without the second respondent row 1 has mean 1 and row 0 mean 2.
// The first one's 0 on row 0 moved up gives a tie, which map order settles; no single move is enough.
#[test]
fn how_many_make_it_fall_out_is_told() {
    let firmness = whole(&session(&[(&["213"], "111"), (&["023"], "111")], &[], 1));
    let member = &firmness.members()[0];
    assert_eq!((member.row, member.left_out), (0, 1));
    assert_eq!((member.moves, member.by), (0, None));
    assert_eq!(member.median, Some(1));
}

// By hand. At first row 0 has mean 1 and row 1 mean 1.5: any move makes a tie at most, which map order settles for row 0.
// With the first two marks the other way round row 1 is the lower one: its two values moved up, and the two of row 0 moved
// down, make ties that row 0 wins; the first of them is the first respondent's on row 0.
#[test]
fn a_value_that_moves_is_told_with_its_way() {
    let firmness = whole(&session(&[(&["12"], "00"), (&["11"], "00")], &[67], 1));
    assert_eq!(firmness.members()[0].moves, 0, "row 0 stands first on the map");
    let firmness = whole(&session(&[(&["21"], "00"), (&["11"], "00")], &[67], 1));
    let member = &firmness.members()[0];
    assert_eq!((member.row, member.moves), (1, 4));
    assert_eq!(member.by, Some(Move { row: 0, column: 0, way: Way::Down }));
}

#[test]
fn nothing_is_asked_where_there_is_nothing_to_ask() {
    let made = |top| session(&[(&["213"], "111"), (&["023"], "111")], &[], top);
    let asked = |session: &Session| Firmness::new(session, &Figures::of(session, 1)).map(|_| ());
    assert_eq!(asked(&made(2)), Ok(()));
    assert_eq!(asked(&made(3)), Err(Unasked::AllFit));
    let mut hidden = made(2);
    hidden.rules.showing = Showing::Hidden;
    assert_eq!(asked(&hidden), Err(Unasked::Hidden));
    hidden.rules.weighing = Weighing::Hands;
    assert_eq!(asked(&hidden), Ok(()), "hands are not hidden");
    let mut closed = made(2);
    closed.rounds[0].terms.showing = Showing::Hidden;
    assert_eq!(asked(&closed), Err(Unasked::Hidden));
    let mut one = made(2);
    one.rounds[0].ballots.pop();
    assert_eq!(asked(&one), Ok(()), "dots can be left out too");
    one.dots.clear();
    assert_eq!(asked(&one), Err(Unasked::TooFew));
    let empty = support::session(0, 0, 0);
    assert_eq!(asked(&empty), Err(Unasked::AllFit));
}

#[test]
fn hands_belong_to_nobody_and_stay() {
    let mut session = session(&[(&["213"], "300"), (&["023"], "300")], &[67], 1);
    session.rules.weighing = Weighing::Hands;
    session.hands.insert(capability_id(2), 9);
    let firmness = whole(&session);
    assert_eq!(told(&firmness), [(2, 0, 0, 1, Word::Firm)]);
}

// The published mean 1.0 of four stands, whoever is left out and with medians; an open value moves it by a quarter. With
// two open answers of 0 and 1 the open mean is 0.5, which would be behind nothing.
#[test]
fn a_published_mean_stands_and_a_respondent_that_has_answered_in_secret_is_not_left_out() {
    let mut session = session(&[(&["01"], "00"), (&["12"], "00"), (&[], "01")], &[67, 34], 1);
    session.dots.clear();
    session.rounds[0].elsewhere = 2;
    let released = Released { capability: capability_id(0), tenths: 10, n: 4 };
    session.rounds[0].releases = vec![Release { number: 1, sealed: 2, rows: vec![released], ledger: None }];
    let third = session.respondents[2].id.clone();
    session.dots.insert(third, [(capability_id(0), 1)].into());
    let firmness = whole(&session);
    assert_eq!(firmness.of(), 2, "only the open ones");
    let member = &firmness.members()[0];
    assert!(member.released);
    assert_eq!((member.row, member.left_out, member.median), (0, 0, Some(1)));
    session.dots.clear();
    let firmness = whole(&session);
    let member = &firmness.members()[0];
    // Row 1 has mean 1.5, without the second respondent mean 1, which is a tie. A move of row 0 gives 1.25 at most; one
    // of row 1 gives mean 1, a tie again.
    assert_eq!((member.row, member.left_out, member.moves), (0, 0, 0));
}

#[test]
fn what_is_found_does_not_depend_on_how_the_steps_fall() {
    let session = support::session(40, 12, 2);
    let figures = Figures::of(&session, 1);
    let whole = Firmness::whole(&session, &figures).unwrap();
    for budget in [1, 100, 700, STEP] {
        let mut stepped = Firmness::new(&session, &figures).unwrap();
        let (mut steps, mut tried) = (0, 0);
        while !stepped.is_done() {
            assert!(stepped.members().iter().all(|member| stepped.word(member).is_none()));
            stepped.step(&session, &figures, budget);
            assert!(stepped.tried() >= tried);
            (tried, steps) = (stepped.tried(), steps + 1);
        }
        assert_eq!((stepped.members(), stepped.moves()), (whole.members(), whole.moves()), "{budget}");
        assert!(steps > 1 || budget == STEP);
    }
}
