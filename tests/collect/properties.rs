//! What holds for any files in any order: the same session, nothing twice, nothing that is not whole and newest.

use std::collections::BTreeSet;

use proptest::collection::vec;
use proptest::prelude::*;
use verkstad::ballot::answer::{Answer, Body};
use verkstad::ballot::collect::{Found, Watch};
use verkstad::domain::apply::apply;
use verkstad::domain::respondent::Respondent;
use verkstad::domain::session::Session;

use super::made::{answer, look, sealed, session, with};

/// One file, by numbers.
type Dice = (u8, u8, u8, u8, u8, u8);

fn files() -> impl Strategy<Value = Vec<Dice>> {
    vec((0..8_u8, 0..3_u8, 1..4_u8, 0..6_u8, 0..4_u8, 0..8_u8), 0..12)
}

/// The answer that the numbers mean, and its name; most are in order, some are not.
fn made(session: &Session, place: usize, dice: Dice) -> (String, Answer, bool) {
    let (name, tag, revision, whose, rater, odd) = dice;
    let tags = ["k7", "p2", "z9"];
    let number = [0, 0, 1, 1, 2, 9][usize::from(whose)];
    let marks = ["0123", "4", "x1-2", ""][usize::from(rater)];
    let own = answer(session, number, tags[usize::from(tag)], u32::from(revision), marks);
    let own = with(own, |it| it.rater = ["Anna", " anna", "Bo", ""][usize::from(rater)].into());
    let own = match odd {
        0 => Answer { session: "another".into(), ..own },
        1 => Answer { round: 2, ..own },
        2 | 3 => sealed(&own, ["AAAA", "BBBB"][usize::from(rater % 2)]),
        _ => own,
    };
    let name = match name {
        0 => format!("f{place}.ballot (conflicted copy).ron"),
        1 => format!("f{place}.ballot-HOST.ron"),
        _ => format!("f{place}.ballot.ron"),
    };
    (name, own, odd == 4)
}

fn all(session: &Session, dice: &[Dice]) -> Vec<Found> {
    let made = dice.iter().enumerate().map(|(place, dice)| made(session, place, *dice));
    made.map(|(name, answer, cut)| {
        let text = answer.write().unwrap();
        let end = if cut { text.len() / 2 } else { text.len() };
        Found::of(&name, &text.as_bytes()[..end])
    })
    .collect()
}

/// The session after these looks, each at all files up to a place in this order, or at that piece alone; the last at all.
fn after(files: &[Found], cuts: &[usize], watches: u8) -> Session {
    let mut session = session();
    let mut watch = Watch::default();
    let mut from = 0;
    for (place, cut) in cuts.iter().enumerate() {
        let to = (from + cut).min(files.len());
        let seen = if place % 2 == 0 { &files[..to] } else { &files[from..to] };
        look(&mut watch, &mut session, seen, &[]);
        from = to;
        if watches > 0 && place % usize::from(watches) == 0 {
            watch = Watch::default();
        }
    }
    look(&mut watch, &mut session, files, &[]);
    session
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 600, ..ProptestConfig::default() })]

    #[test]
    fn any_order_and_any_split_into_looks_gives_the_same_session(
        dice in files(), keys in vec(any::<u32>(), 12), cuts in vec(0..5_usize, 0..6), watches in 0..3_u8,
    ) {
        let files = all(&session(), &dice);
        let at_once = after(&files, &[], 0);
        let mut shuffled: Vec<_> = files.into_iter().zip(keys).collect();
        shuffled.sort_by_key(|(_, key)| *key);
        let shuffled: Vec<_> = shuffled.into_iter().map(|(file, _)| file).collect();
        prop_assert_eq!(after(&shuffled, &cuts, watches), at_once);
    }

    #[test]
    fn a_second_look_changes_nothing_and_one_undo_takes_back_the_first(dice in files()) {
        let before = session();
        let files = all(&before, &dice);
        let mut session = before.clone();
        let gathering = Watch::default().gather(&session, &files, &BTreeSet::new());
        if let Some(edit) = &gathering.edit {
            let inverse = apply(&mut session, edit).unwrap();
            let again = Watch::default().gather(&session, &files, &BTreeSet::new());
            prop_assert_eq!(again.edit, None);
            apply(&mut session, &inverse).unwrap();
        }
        prop_assert_eq!(session, before);
    }

    #[test]
    fn nothing_but_a_whole_and_newest_answer_of_a_known_rater_gets_in(dice in files()) {
        let known = session();
        let good: Vec<Answer> = dice.iter().enumerate().map(|(place, dice)| made(&known, place, *dice))
            .filter(|(name, _, cut)| !cut && !name.contains("copy") && !name.contains("HOST"))
            .map(|(_, answer, _)| answer)
            .filter(|it| it.session == known.id && it.round == 1)
            .filter(|it| match &it.body {
                Body::Shared(filled) => known.respondent(&filled.respondent).is_some_and(Respondent::is_active),
                Body::Sealed(_) | Body::Dots(_) => true,
            })
            .collect();
        let after = after(&all(&known, &dice), &[], 0);
        for ballot in &after.rounds[0].ballots {
            let same = |it: &&Answer| it.tag == ballot.tag;
            let newest = good.iter().filter(same).map(|it| it.revision).max();
            prop_assert_eq!(newest, Some(ballot.revision));
            let is = |it: &&Answer| same(it) && it.revision == ballot.revision && matches!(
                &it.body, Body::Shared(filled) if filled.marks == ballot.marks
                    && filled.rater == ballot.rater && filled.respondent == ballot.respondent);
            prop_assert!(good.iter().any(|it| is(&it)));
        }
        for held in &after.rounds[0].sealed {
            let newest = good.iter().filter(|it| it.tag == held.tag).map(|it| it.revision).max();
            prop_assert_eq!(newest, Some(held.revision));
        }
        let tags: BTreeSet<_> = good.iter().map(|it| &it.tag).collect();
        let held = after.rounds[0].ballots.iter().map(|it| &it.tag);
        let held: BTreeSet<_> = held.chain(after.rounds[0].sealed.iter().map(|it| &it.tag)).collect();
        prop_assert_eq!(tags, held, "nobody is left out");
    }

    #[test]
    fn a_file_that_was_changed_anywhere_never_gets_in(
        at in any::<prop::sample::Index>(), byte in any::<u8>(), how in 0..3_u8,
    ) {
        let known = session();
        let mut bytes = answer(&known, 0, "k7", 1, "0123").write().unwrap().into_bytes();
        let whole = bytes.clone();
        let at = at.index(bytes.len());
        match how {
            0 => bytes[at] = byte,
            1 => bytes.insert(at, byte),
            _ => bytes.truncate(at),
        }
        let gathering = Watch::default().gather(&known, &[Found::of("a.ballot.ron", &bytes)], &BTreeSet::new());
        prop_assert_eq!(gathering.edit.is_some(), bytes == whole);
    }

    #[test]
    fn whatever_somebody_forges_with_a_right_checksum_is_refused_or_sound(
        at in any::<prop::sample::Index>(), text in "[ -~åäö]{0,8}", cut in 0..12_usize,
    ) {
        let mut known = session();
        let body = answer(&known, 0, "k7", 1, "0123").write().unwrap();
        let body: Vec<char> = body.lines().next().unwrap().chars().collect();
        let at = at.index(body.len());
        let mut forged: String = body[..at].iter().collect::<String>() + &text;
        forged.extend(&body[(at + cut).min(body.len())..]);
        forged.push('\n');
        verkstad::source::checksum::close(&mut forged);
        look(&mut Watch::default(), &mut known, &[Found::of("a.ballot.ron", forged.as_bytes())], &[]);
    }

    #[test]
    fn bytes_of_any_kind_do_no_harm(bytes in vec(any::<u8>(), 0..300)) {
        let mut known = session();
        look(&mut Watch::default(), &mut known, &[Found::of("a.ballot.ron", &bytes)], &[]);
        prop_assert_eq!(known, session());
    }
}
