//! What becomes of each sort of file, one rule at a time.

use std::collections::BTreeSet;

use verkstad::ballot::answer::{Answer, Unread};
use verkstad::ballot::collect::{Choice, Found, Unfit, Watch, What, Whose};
use verkstad::domain::apply::apply;
use verkstad::domain::edit::Edit;
use verkstad::domain::rating::Marks;
use verkstad::domain::round::{Came, RoundState};
use verkstad::domain::session::Session;
use verkstad::domain::terms::{Showing, Terms};

use super::made::{answer, file, look, respondent, sealed, session, with};

/// What is said of each file in one look, in the order of their names.
fn said(session: &mut Session, files: &[Found]) -> Vec<What> {
    look(&mut Watch::default(), session, files, &[]).findings.into_iter().map(|it| it.what).collect()
}

fn marks(session: &Session) -> Vec<&[u8]> {
    session.rounds[0].ballots.iter().map(|it| it.marks.bytes()).collect()
}

#[test]
fn a_new_answer_comes_in_whole_and_a_newer_one_takes_its_place() {
    let mut session = session();
    let first = answer(&session, 0, "k7", 1, "0123");
    assert_eq!(said(&mut session, &[file("a.ballot.ron", &first)]), [What::New]);
    let ballot = &session.rounds[0].ballots[0];
    assert_eq!((ballot.came, ballot.done, ballot.late, ballot.aside), (Came::File, true, false, false));
    assert_eq!((ballot.rater.as_str(), ballot.tag.as_str(), ballot.revision), ("Anna", "k7", 1));
    let second = answer(&session, 0, "k7", 2, "4x");
    assert_eq!(said(&mut session, &[file("a.ballot.ron", &second)]), [What::Newer(1)]);
    assert_eq!(marks(&session), [b"4x"]);
    assert_eq!(said(&mut session, &[file("a.ballot.ron", &second)]), [What::Repeated]);
    assert_eq!(said(&mut session, &[file("a.ballot.ron", &first)]), [What::Older(2)]);
    assert_eq!(marks(&session), [b"4x"]);
}

#[test]
fn what_a_rater_now_calls_themself_does_not_make_a_second_ballot() {
    let mut session = session();
    let first = answer(&session, 0, "k7", 1, "0123");
    let second = with(answer(&session, 0, "k7", 2, "1111"), |it| it.rater = "Anna Ek".into());
    said(&mut session, &[file("a.ballot.ron", &first)]);
    assert_eq!(said(&mut session, &[file("a.ballot.ron", &second)]), [What::Newer(1)]);
    assert_eq!(session.rounds[0].ballots.len(), 1);
    assert_eq!(session.rounds[0].ballots[0].rater.as_str(), "Anna Ek");
}

#[test]
fn what_does_not_belong_here_is_said_and_left() {
    let mut session = session();
    let own = answer(&session, 0, "k7", 1, "0123");
    let cases = [
        (Answer { session: "another".into(), ..own.clone() }, What::OtherSession),
        (Answer { round: 9, ..own.clone() }, What::NoRound(9)),
        (Answer { tag: "".into(), ..own.clone() }, What::NoTag),
        (Answer { revision: 0, ..own.clone() }, What::NoTag),
        (answer(&session, 7, "k7", 1, "0"), What::NoRespondent(respondent(7))),
        (answer(&session, 2, "k7", 1, "0"), What::Aside(respondent(2))),
        (Answer { paper: "4-00000000".into(), ..own.clone() }, What::Paper),
        (answer(&session, 0, "k7", 1, "01234"), What::Paper),
        (with(own.clone(), |it| drop(it.comments.insert("nowhere".parse_id(), "x".into()))), What::Paper),
    ];
    let before = session.clone();
    for (wrong, want) in cases {
        assert_eq!(said(&mut session, &[file("a.ballot.ron", &wrong)]), [want]);
    }
    assert_eq!(session, before);
}

#[test]
fn a_file_that_is_no_whole_answer_says_what_it_is() {
    let mut session = session();
    let text = answer(&session, 0, "k7", 1, "0123").write().unwrap();
    let newer = text.replacen("format:1", "format:3,colour:\"blue\"", 1);
    let damaged = text.replacen("revision:1", "revision:one", 1);
    let closed = |text: &str| {
        let mut body = text.lines().next().unwrap().to_owned() + "\n";
        verkstad::source::checksum::close(&mut body);
        body
    };
    let large = vec![b'('; 256 * 1024 + 1];
    let mut unread = |bytes: &[u8]| {
        let what = said(&mut session, &[Found::of("a.ballot.ron", bytes)]).remove(0);
        let What::Unfit(Unfit::Unread(unread)) = what else { unreachable!("{what:?}") };
        unread
    };
    assert_eq!(unread(b""), Unread::Incomplete);
    assert_eq!(unread(text.lines().next().unwrap().as_bytes()), Unread::Incomplete);
    assert_eq!(unread(text.replacen("0123", "4444", 1).as_bytes()), Unread::Edited);
    assert_eq!(unread(closed(&newer).as_bytes()), Unread::Newer(3));
    assert_eq!(unread(&large), Unread::Large);
    let Unread::Damaged(fault) = unread(closed(&damaged).as_bytes()) else { unreachable!() };
    assert_eq!((fault.line, fault.column > 1), (1, true), "{fault:?}");
}

#[test]
fn a_round_that_has_ended_takes_nothing_but_knows_what_it_has() {
    let mut session = session();
    let held = answer(&session, 0, "k7", 1, "0123");
    said(&mut session, &[file("a.ballot.ron", &held)]);
    apply(&mut session, &Edit::RoundState(1, RoundState::Ended)).unwrap();
    let newer = answer(&session, 0, "k7", 2, "1111");
    let files = [file("a.ballot.ron", &held), file("b.ballot.ron", &newer)];
    assert_eq!(said(&mut session, &files), [What::Repeated, What::Ended(1)]);
}

#[test]
fn an_answer_after_the_last_day_or_the_reveal_is_late() {
    for (terms, late) in [
        (Terms { until: "2026-11-22".parse().ok(), ..Terms::default() }, false),
        (Terms { until: "2026-11-21".parse().ok(), ..Terms::default() }, true),
        (Terms { showing: Showing::Hidden, ..Terms::default() }, false),
        (Terms { showing: Showing::Revealed, ..Terms::default() }, true),
    ] {
        let mut session = session();
        session.rounds[0].terms = terms;
        let own = answer(&session, 0, "k7", 1, "0123");
        said(&mut session, &[file("a.ballot.ron", &own)]);
        assert_eq!(session.rounds[0].ballots[0].late, late, "{terms:?}");
    }
}

#[test]
fn a_sealed_answer_says_nothing_of_whose_it_is_and_replaces_what_was_shared_before() {
    let mut session = session();
    let shared = answer(&session, 0, "k7", 1, "0123");
    said(&mut session, &[file("a.ballot.ron", &shared)]);
    let second = sealed(&Answer { revision: 2, ..shared.clone() }, "AAAA");
    let gathering = look(&mut Watch::default(), &mut session, &[file("a.ballot.ron", &second)], &[]);
    assert_eq!(gathering.findings[0].whose, Whose::Sealed("k7".into()));
    assert_eq!(gathering.findings[0].what, What::Newer(1));
    let round = &session.rounds[0];
    assert_eq!((round.ballots.len(), round.sealed.len(), round.sealed[0].revision), (0, 1, 2));
    assert_eq!(said(&mut session, &[file("a.ballot.ron", &shared)]), [What::Older(2)]);
    let third = Answer { revision: 3, ..shared };
    assert_eq!(said(&mut session, &[file("a.ballot.ron", &third)]), [What::Newer(2)]);
    assert_eq!((session.rounds[0].ballots.len(), session.rounds[0].sealed.len()), (1, 0));
}

#[test]
fn a_conflict_copy_never_comes_in_without_a_choice() {
    let mut session = session();
    let old = answer(&session, 0, "k7", 1, "0000");
    let own = answer(&session, 0, "k7", 2, "0123");
    let rival = answer(&session, 0, "k7", 2, "4444");
    let newer = answer(&session, 0, "k7", 3, "3333");
    let copy = "a.ballot.sync-conflict-20260818-173636-D4LGQYW.ron";
    assert_eq!(said(&mut session, &[file(copy, &old)]), [What::Choice(Choice::Alone)]);
    for (content, want) in [
        (&old, What::Older(2)),
        (&own, What::Repeated),
        (&rival, What::Choice(Choice::Rival)),
        (&newer, What::Choice(Choice::Newer(2))),
    ] {
        let files = [file("a.ballot.ron", &own), file(copy, content)];
        assert_eq!(said(&mut session, &files)[1], want);
        assert_eq!(marks(&session), [b"0123"], "the original holds");
    }
    for (content, want) in [(&rival, b"4444"), (&newer, b"3333")] {
        let files = [file("a.ballot.ron", &own), file(copy, content)];
        let watch = &mut Watch::default();
        look(watch, &mut session, &files, &[copy]);
        assert_eq!(marks(&session), [want], "what was chosen holds");
        let later = look(watch, &mut session, &files, &[]);
        assert_eq!((later.edit, marks(&session)), (None, vec![&want[..]]), "also in later looks");
        assert!(said(&mut session, &files).iter().all(|it| !matches!(it, What::Choice(_))), "and watches");
    }
}

#[test]
fn of_two_files_with_one_tag_and_revision_the_one_handed_in_last_counts_and_both_are_said() {
    let session = session();
    let early = answer(&session, 0, "k7", 1, "0123");
    let late =
        with(answer(&session, 0, "k7", 1, "4444"), |it| it.at = "2026-11-23T08:00:00".parse().unwrap());
    let files = [file("a.ballot.ron", &late), file("b.ballot.ron", &early)];
    let mut at_once = session.clone();
    assert_eq!(said(&mut at_once, &files), [What::New, What::Choice(Choice::Rival)]);
    assert_eq!(marks(&at_once), [b"4444"]);
    let mut split = session.clone();
    said(&mut split, &files[1..]);
    said(&mut split, &files);
    assert_eq!(split, at_once);
    look(&mut Watch::default(), &mut split, &files, &["b.ballot.ron"]);
    assert_eq!(marks(&split), [b"0123"]);
    assert_eq!(said(&mut split, &files), [What::Passed, What::Repeated], "what was chosen stays");
}

#[test]
fn what_was_changed_in_the_session_is_not_changed_back() {
    let mut session = session();
    let own = answer(&session, 0, "k7", 1, "0123");
    said(&mut session, &[file("a.ballot.ron", &own)]);
    session.rounds[0].ballots[0].marks = "0124".parse::<Marks>().unwrap();
    assert_eq!(said(&mut session, &[file("a.ballot.ron", &own)]), [What::Choice(Choice::Rival)]);
    assert_eq!(marks(&session), [b"0124"]);
}

#[test]
fn one_undo_takes_a_look_back_and_the_watch_lets_it_be_until_the_file_changes() {
    let mut session = session();
    let mut files = vec![
        file("a.ballot.ron", &answer(&session, 0, "k7", 1, "0123")),
        file("b.ballot.ron", &sealed(&answer(&session, 1, "p2", 1, ""), "BBBB")),
    ];
    let before = session.clone();
    let watch = &mut Watch::default();
    let edit = watch.gather(&session, &files, &BTreeSet::new());
    let inverse = apply(&mut session, edit.edit.as_ref().unwrap()).unwrap();
    watch.took(&edit);
    apply(&mut session, &inverse).unwrap();
    assert_eq!(session, before);
    let again = look(watch, &mut session, &files, &[]);
    assert_eq!((again.edit, again.findings[0].what.clone()), (None, What::Undone));
    files[0] = file("a.ballot.ron", &answer(&session, 0, "k7", 2, "1111"));
    let changed = look(watch, &mut session, &files, &[]);
    assert_eq!(
        (changed.findings[0].what.clone(), changed.findings[1].what.clone()),
        (What::New, What::Undone)
    );
    look(watch, &mut session, &files, &["b.ballot.ron"]);
    assert_eq!(session.rounds[0].sealed.len(), 1, "whoever wants it back chooses it");
}

#[test]
fn whoever_answers_twice_is_noticed_and_the_last_answer_counts() {
    let mut session = session();
    let one = answer(&session, 0, "k7", 1, "0123");
    let two = with(answer(&session, 0, "p2", 2, "4444"), |it| it.rater = " anna ".into());
    let files = [file("a.ballot.ron", &two), file("b.ballot.ron", &one)];
    let gathering = look(&mut Watch::default(), &mut session, &files, &[]);
    assert!(gathering.findings.iter().all(|it| it.twice));
    let ballots = &session.rounds[0].ballots;
    let aside: Vec<_> = ballots.iter().map(|it| (it.tag.as_str(), it.aside)).collect();
    assert_eq!(aside, [("k7", true), ("p2", false)]);
}

/// An id from a text.
trait ParseId {
    fn parse_id(self) -> verkstad::domain::id::CapabilityId;
}

impl ParseId for &str {
    fn parse_id(self) -> verkstad::domain::id::CapabilityId {
        verkstad::domain::id::CapabilityId::new(self).unwrap()
    }
}
