//! Dots from files: one set for each respondent, the newest; what is refused and why; any order gives the same session.

use std::collections::{BTreeMap, BTreeSet};

use proptest::collection::vec;
use proptest::prelude::*;
use verkstad::ballot::answer::{Answer, Body, FORMAT_OF_DOTS, Placed, Unread};
use verkstad::ballot::collect::{Choice, DotFault, Found, Unfit, Watch, What, Whose};
use verkstad::domain::apply::apply;
use verkstad::domain::edit::{Dots, Edit};
use verkstad::domain::id::CapabilityId;
use verkstad::domain::map::Off;
use verkstad::domain::method::DotRule;
use verkstad::domain::session::Session;

use super::made::{file, look, respondent, session};

/// The session of the other tests with four capabilities, six dots each and at most three on one.
fn small() -> Session {
    let mut session = session();
    session.rules.dots = Some(DotRule { each: 6, most_on_one: 3 });
    session
}

fn capability(session: &Session, place: usize) -> CapabilityId {
    session.map.capabilities[place].id.clone()
}

/// An answer with these dots on the first capabilities, handed in at this minute.
fn sheet(session: &Session, whose: usize, (tag, revision): (&str, u32), minute: u32, dots: &[u8]) -> Answer {
    let dots = dots.iter().enumerate().filter(|(_, dots)| **dots > 0);
    let placed = Placed {
        respondent: respondent(whose),
        at: format!("2026-11-22T10:{minute:02}:00").parse().unwrap(),
        dots: dots.map(|(place, dots)| (capability(session, place), *dots)).collect(),
    };
    let body = Body::Dots(placed);
    let (session, paper) = (session.id.clone(), "4-0".into());
    Answer { format: FORMAT_OF_DOTS, session, round: 0, paper, tag: tag.into(), revision, body }
}

fn said(session: &mut Session, files: &[Found]) -> Vec<What> {
    look(&mut Watch::default(), session, files, &[]).findings.into_iter().map(|it| it.what).collect()
}

fn held(session: &Session, whose: usize) -> Vec<u8> {
    (0..4).map(|place| session.dots_on(&respondent(whose), &capability(session, place))).collect()
}

#[test]
fn dots_come_in_whole_and_newer_ones_take_their_place() {
    let mut session = small();
    let first = file("a.ballot.ron", &sheet(&session, 0, ("k7", 1), 1, &[3, 3, 0, 0]));
    let gathering = look(&mut Watch::default(), &mut session, std::slice::from_ref(&first), &[]);
    assert_eq!(gathering.findings[0].what, What::New);
    assert_eq!(gathering.findings[0].whose, Whose::Dots(respondent(0)));
    assert_eq!(held(&session, 0), [3, 3, 0, 0]);
    assert_eq!(session.handed[&respondent(0)].tag.as_str(), "k7");
    assert_eq!(said(&mut session, std::slice::from_ref(&first)), [What::Repeated]);
    let second = file("a.ballot.ron", &sheet(&session, 0, ("k7", 2), 2, &[0, 1, 2, 3]));
    assert_eq!(said(&mut session, &[second]), [What::Newer(1)]);
    assert_eq!(held(&session, 0), [0, 1, 2, 3], "the budget held at each step");
    assert_eq!(said(&mut session, &[first]), [What::Older(2)]);
    assert_eq!(held(&session, 0), [0, 1, 2, 3]);
}

#[test]
fn of_several_files_of_a_respondent_the_one_handed_in_last_counts() {
    let mut session = small();
    let early = file("a.ballot.ron", &sheet(&session, 0, ("z9", 4), 1, &[1]));
    let late = file("b.ballot.ron", &sheet(&session, 0, ("k7", 1), 2, &[0, 2]));
    let other = file("c.ballot.ron", &sheet(&session, 1, ("p2", 1), 1, &[0, 0, 3]));
    assert_eq!(
        said(&mut session, &[early.clone(), late.clone(), other]),
        [What::Earlier, What::New, What::New]
    );
    assert_eq!((held(&session, 0), held(&session, 1)), (vec![0, 2, 0, 0], vec![0, 0, 3, 0]));
    let same = file("a.ballot.ron", &sheet(&session, 0, ("z9", 5), 2, &[1]));
    assert_eq!(said(&mut session, &[same, late]), [What::New, What::Earlier], "at one time the greater tag");
    assert_eq!(held(&session, 0), [1, 0, 0, 0]);
    assert_eq!(said(&mut session, &[early]), [What::Older(5)]);
}

#[test]
fn what_cannot_be_taken_in_is_told_with_its_reason_and_changes_nothing() {
    let mut session = small();
    session.map.capabilities[3].off = Some(Off { reason: "borta".into(), into: Vec::new(), carried: None });
    let own = sheet(&session, 0, ("k7", 1), 1, &[1]);
    let with = |dots: BTreeMap<CapabilityId, u8>| {
        let Body::Dots(placed) = own.body.clone() else { unreachable!("they are dots") };
        Answer { body: Body::Dots(Placed { dots, ..placed }), ..own.clone() }
    };
    let unknown = CapabilityId::new("okand").unwrap();
    let cases = [
        (Answer { session: "another".into(), ..own.clone() }, What::OtherSession),
        (Answer { tag: "".into(), ..own.clone() }, What::NoTag),
        (Answer { revision: 0, ..own.clone() }, What::NoTag),
        (sheet(&session, 9, ("k7", 1), 1, &[1]), What::NoRespondent(respondent(9))),
        (sheet(&session, 2, ("k7", 1), 1, &[1]), What::Aside(respondent(2))),
        (sheet(&session, 0, ("k7", 1), 1, &[3, 3, 1]), What::Dots(DotFault::TooMany(6))),
        (sheet(&session, 0, ("k7", 1), 1, &[4]), What::Dots(DotFault::TooManyOnOne(3))),
        (with(BTreeMap::from([(unknown.clone(), 1)])), What::Dots(DotFault::Unknown(unknown))),
        (
            sheet(&session, 0, ("k7", 1), 1, &[0, 0, 0, 1]),
            What::Dots(DotFault::OffTheMap(capability(&session, 3))),
        ),
    ];
    let before = session.clone();
    for (answer, what) in cases {
        assert_eq!(said(&mut session, &[file("a.ballot.ron", &answer)]), [what]);
    }
    assert_eq!(session, before);
}

#[test]
fn what_is_held_already_is_never_called_faulty_when_the_rules_have_changed_since() {
    let mut session = small();
    let own = file("a.ballot.ron", &sheet(&session, 0, ("k7", 1), 1, &[3]));
    said(&mut session, std::slice::from_ref(&own));
    session.dots.clear();
    session.rules.dots = Some(DotRule { each: 2, most_on_one: 2 });
    assert_eq!(said(&mut session, &[own]), [What::Repeated]);
}

#[test]
fn dots_placed_on_the_screen_give_way_only_where_somebody_says_so() {
    let mut session = small();
    let keyed = Dots { respondent: respondent(0), capability: capability(&session, 1), dots: 2 };
    apply(&mut session, &Edit::Dots(keyed)).unwrap();
    let own = file("a.ballot.ron", &sheet(&session, 0, ("k7", 1), 1, &[3]));
    assert_eq!(said(&mut session, std::slice::from_ref(&own)), [What::Choice(Choice::Keyed)]);
    assert_eq!(held(&session, 0), [0, 2, 0, 0]);
    let mut watch = Watch::default();
    watch.pass(&own);
    let passed = look(&mut watch, &mut session, std::slice::from_ref(&own), &[]);
    assert_eq!(passed.findings[0].what, What::Passed);
    let taken = look(&mut watch, &mut session, std::slice::from_ref(&own), &["a.ballot.ron"]);
    assert_eq!(taken.findings[0].what, What::New);
    assert_eq!(held(&session, 0), [3, 0, 0, 0]);
    // What is changed on the screen afterwards stands against the same file, and gives way to a newer one.
    let changed = Dots { respondent: respondent(0), capability: capability(&session, 0), dots: 1 };
    apply(&mut session, &Edit::Dots(changed)).unwrap();
    assert_eq!(said(&mut session, &[own]), [What::Repeated]);
    assert_eq!(held(&session, 0), [1, 0, 0, 0]);
    let newer = file("a.ballot.ron", &sheet(&session, 0, ("k7", 2), 2, &[0, 0, 2]));
    assert_eq!(said(&mut session, &[newer]), [What::Newer(1)]);
    assert_eq!(held(&session, 0), [0, 0, 2, 0]);
}

#[test]
fn what_was_undone_is_not_taken_in_again_by_the_same_watch() {
    let mut session = small();
    let before = session.clone();
    let own = file("a.ballot.ron", &sheet(&session, 0, ("k7", 1), 1, &[3]));
    let mut watch = Watch::default();
    let gathering = watch.gather(&session, std::slice::from_ref(&own), &BTreeSet::new());
    let inverse = apply(&mut session, gathering.edit.as_ref().unwrap()).unwrap();
    watch.took(&gathering);
    apply(&mut session, &inverse).unwrap();
    assert_eq!(session, before);
    let again = look(&mut watch, &mut session, &[own], &[]);
    assert_eq!((again.findings[0].what.clone(), again.edit), (What::Undone, None));
}

#[test]
fn copies_of_sheets_need_a_choice_unless_they_say_the_same() {
    let mut session = small();
    let own = sheet(&session, 0, ("k7", 1), 1, &[3]);
    let copy = "a.ballot (conflicted copy).ron";
    assert_eq!(said(&mut session, &[file(copy, &own)]), [What::Choice(Choice::Alone)]);
    assert_eq!(
        said(&mut session, &[file("a.ballot.ron", &own), file(copy, &own)]),
        [What::Repeated, What::New]
    );
    let newer = sheet(&session, 0, ("k7", 2), 2, &[1]);
    assert_eq!(said(&mut session, &[file(copy, &newer)]), [What::Choice(Choice::Newer(1))]);
    look(&mut Watch::default(), &mut session, &[file(copy, &newer)], &[copy]);
    assert_eq!(held(&session, 0), [1, 0, 0, 0]);
}

/// The heads of dots files of a later program: a format beyond ours, whatever else is in them.
#[test]
fn a_sheet_of_a_later_format_is_told_as_such() {
    let session = small();
    let own = sheet(&session, 0, ("k7", 1), 1, &[3]).write().unwrap();
    let line = own.lines().next().unwrap().replace("format:2", "format:3").replace("Dots(", "Stars(");
    let mut text = line + "\n";
    verkstad::source::checksum::close(&mut text);
    let found = Found::of("a.ballot.ron", text.as_bytes());
    assert_eq!(*found.content, Err(Unfit::Unread(Unread::Newer(3))));
}

/// A sheet by numbers: its name, tag, revision, whose, minute, dots.
type Dice = (u8, u8, u8, u8, u8, [u8; 3]);

fn files(session: &Session, dice: &[Dice]) -> Vec<Found> {
    let one = |(place, dice): (usize, &Dice)| {
        let (name, tag, revision, whose, minute, dots) = *dice;
        let tag = ["k7", "p2", "z9"][usize::from(tag)];
        // Whoever hands in again does so later.
        let minute = u32::from(minute) + 4 * u32::from(revision);
        let answer = sheet(session, usize::from(whose), (tag, revision.into()), minute, &dots);
        let name = match name {
            0 => format!("f{place}.ballot (conflicted copy).ron"),
            _ => format!("f{place}.ballot.ron"),
        };
        file(&name, &answer)
    };
    dice.iter().enumerate().map(one).collect()
}

fn dice() -> impl Strategy<Value = Vec<Dice>> {
    let dots = [0..4_u8, 0..4_u8, 0..3_u8];
    vec((0..6_u8, 0..3_u8, 1..4_u8, 0..3_u8, 0..4_u8, dots), 0..10)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 600, ..ProptestConfig::default() })]

    #[test]
    fn any_order_and_any_split_into_looks_gives_the_same_dots(
        dice in dice(), keys in vec(any::<u32>(), 10), cuts in vec(0..4_usize, 0..6), watches in 0..3_u8,
    ) {
        let all = files(&small(), &dice);
        let mut at_once = small();
        look(&mut Watch::default(), &mut at_once, &all, &[]);
        let mut shuffled: Vec<_> = all.iter().cloned().zip(keys).collect();
        shuffled.sort_by_key(|(_, key)| *key);
        let shuffled: Vec<Found> = shuffled.into_iter().map(|(file, _)| file).collect();
        let (mut session, mut watch, mut from) = (small(), Watch::default(), 0);
        for (place, cut) in cuts.iter().enumerate() {
            let to = (from + cut).min(shuffled.len());
            look(&mut watch, &mut session, &shuffled[if place % 2 == 0 { 0 } else { from }..to], &[]);
            from = to;
            if watches > 0 && place % usize::from(watches) == 0 {
                watch = Watch::default();
            }
        }
        look(&mut watch, &mut session, &shuffled, &[]);
        prop_assert_eq!(session, at_once);
    }

    #[test]
    fn a_second_look_at_sheets_changes_nothing_and_one_undo_takes_back_the_first(dice in dice()) {
        let before = small();
        let all = files(&before, &dice);
        let mut session = before.clone();
        let gathering = Watch::default().gather(&session, &all, &BTreeSet::new());
        if let Some(edit) = &gathering.edit {
            let inverse = apply(&mut session, edit).unwrap();
            prop_assert_eq!(Watch::default().gather(&session, &all, &BTreeSet::new()).edit, None);
            apply(&mut session, &inverse).unwrap();
        }
        prop_assert_eq!(session, before);
    }

    #[test]
    fn nobody_has_dots_that_are_not_the_newest_sound_sheet_of_theirs(dice in dice()) {
        let mut session = small();
        look(&mut Watch::default(), &mut session, &files(&small(), &dice), &[]);
        for whose in 0..3_usize {
            // By hand: sound and no copy; of each tag the highest revision and time, of these the latest, then the tag.
            let good = dice.iter().filter(|(name, _, _, owner, _, dots)| {
                let used: u8 = dots.iter().sum();
                *name != 0 && usize::from(*owner) == whose && whose != 2 && used <= 6
            });
            let mut tags: BTreeMap<u8, (u8, u8)> = BTreeMap::new();
            for (_, tag, revision, _, minute, _) in good {
                let known = tags.entry(*tag).or_insert((*revision, *minute));
                *known = (*known).max((*revision, *minute));
            }
            let newest = tags.iter().max_by_key(|(tag, (revision, minute))| (minute + 4 * revision, **tag));
            let handed = session.handed.get(&respondent(whose));
            let found = handed.map(|it| (it.tag.to_string(), it.revision));
            let wanted = newest.map(|(tag, (revision, _))| {
                (["k7", "p2", "z9"][usize::from(*tag)].to_owned(), u32::from(*revision))
            });
            prop_assert_eq!(found, wanted);
        }
    }
}
