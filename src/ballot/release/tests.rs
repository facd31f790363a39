//! What is published of made-up sessions, checked by trying every case that fits all that was ever published.

use std::collections::BTreeSet;

use chrono::{Duration, NaiveDate};
use proptest::prelude::*;

use super::{NoRelease, Outcome, release, release_as_told};
use crate::analysis::figures::Figures;
use crate::analysis::support;
use crate::ballot::answer::{Answer, Body, FORMAT, Filled, paper};
use crate::ballot::seal::{self, Secret};
use crate::domain::id::RespondentId;
use crate::domain::plain::Plain;
use crate::domain::round::{Ballot, BallotKey, Round};
use crate::domain::sealed::{Lead, Release, Sealed};
use crate::domain::session::Session;

/// One sealed ballot as the test knows it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Known {
    round: u16,
    tag: String,
    revision: u32,
    respondent: RespondentId,
    rater: String,
    marks: String,
}

/// A session with its key, and what the test knows of the sealed answers.
struct World {
    session: Session,
    secret: Secret,
    sealed: Vec<Known>,
    /// What was published, each with what was sealed in the session just then.
    published: Vec<(u16, Release, Session, Vec<Known>)>,
}

impl World {
    /// So many capabilities and respondents, nobody has answered.
    fn new(capabilities: usize, respondents: usize, least: u8) -> Self {
        let mut session = support::session(capabilities, respondents, 0);
        let secret = Secret::fresh();
        session.lead = Some(Lead { key: secret.public(), least });
        Self { session, secret, sealed: Vec::new(), published: Vec::new() }
    }

    fn respondent(&self, place: usize) -> RespondentId {
        self.session.respondents[place].id.clone()
    }

    fn open(&mut self, round: u16, place: usize, rater: &str, marks: &str) {
        let mut ballot = Ballot::empty(&BallotKey::keyed(round, self.respondent(place), rater.into()));
        ballot.marks = marks.parse().unwrap();
        self.round(round).ballots.push(ballot);
    }

    /// Seals a ballot; one of the same tag is replaced by the next revision.
    fn seal(&mut self, round: u16, place: usize, rater: &str, marks: &str) {
        let tag = format!("t{round}-{place}-{rater}");
        let before = self.sealed.iter().position(|it| it.tag == tag);
        let revision = 1 + before.map_or(0, |before| self.sealed.remove(before).revision);
        let day = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap().and_hms_opt(8, 0, 0).unwrap();
        let filled = Filled {
            respondent: self.respondent(place),
            rater: rater.into(),
            at: day + Duration::minutes(revision.into()),
            marks: marks.parse().unwrap(),
            comments: std::collections::BTreeMap::new(),
            private: BTreeSet::new(),
        };
        let order = self.round(round).order.clone();
        let answer = Answer {
            format: FORMAT,
            session: self.session.id.clone(),
            round,
            paper: paper(&order),
            tag: Plain::line(&tag),
            revision,
            body: Body::Shared(filled),
        };
        let answer = seal::seal(&answer, &[self.secret.public()], order.len()).unwrap();
        let Body::Sealed(cipher) = answer.body else { unreachable!("it was just sealed") };
        let sealed = Sealed { tag: Plain::line(&tag), revision, chosen: false, cipher };
        let list = &mut self.round(round).sealed;
        list.retain(|it| it.tag != sealed.tag);
        list.push(sealed);
        let (respondent, rater, marks) = (self.respondent(place), rater.to_owned(), marks.to_owned());
        self.sealed.push(Known { round, tag, revision, respondent, rater, marks });
    }

    /// Begins a round that rates everything again.
    fn again(&mut self) {
        let number = 2;
        let round = Round { again: Some(1), ..Round::over(number, &self.session.map) };
        self.session.rounds.push(round);
    }

    fn round(&mut self, number: u16) -> &mut Round {
        self.session.rounds.iter_mut().find(|round| round.number == number).unwrap()
    }

    /// Publishes what may be published; gives back what becomes of each capability.
    fn publish(&mut self, number: u16) -> Vec<Outcome> {
        match release(&self.session, number, &self.secret) {
            Ok((release, account)) => {
                self.round(number).releases.push(release.clone());
                self.published.push((number, release, self.session.clone(), self.sealed.clone()));
                account.rows.into_iter().map(|row| row.outcome).collect()
            }
            Err(NoRelease::Nothing(account)) => account.rows.into_iter().map(|row| row.outcome).collect(),
            Err(other) => panic!("{other}"),
        }
    }

    /// The mean of a capability with these levels in the place of the sealed ones, by the figures of a session in which
    /// everybody has answered openly; in tenths as the programs of the trial round.
    fn tenths(session: &Session, number: u16, known: &[Known], levels: &[u8], place: usize) -> Option<u8> {
        let mut open = session.clone();
        for (known, level) in known.iter().zip(levels) {
            let round = open.rounds.iter_mut().find(|round| round.number == known.round).unwrap();
            let key = BallotKey::keyed(known.round, known.respondent.clone(), known.rater.as_str().into());
            let mut marks: Vec<u8> = known.marks.clone().into_bytes();
            if marks[place].is_ascii_digit() {
                marks[place] = b'0' + level;
            }
            let marks = String::from_utf8(marks).unwrap().parse().unwrap();
            round.ballots.push(Ballot { marks, ..Ballot::empty(&key) });
        }
        open.rounds.iter_mut().for_each(|round| round.releases.clear());
        let mean = Figures::of(&open, number).rows[place].stats.mean?;
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 40")]
        Some(((mean + 1e-12) * 10.0).round() as u8)
    }

    /// Tries every case: what is still possible for each sealed answer in a published mean, for an outsider, for every
    /// other rater and for all raters of every respondent together.
    fn fewest_possible(&self, place: usize) -> usize {
        let all: Vec<&Known> = self
            .published
            .iter()
            .flat_map(|(.., known)| known)
            .filter(|known| known.marks.as_bytes()[place].is_ascii_digit())
            .collect::<BTreeSet<_>>()
            .into_iter()
            .collect();
        let mut fit: Vec<Vec<u8>> = Vec::new();
        for number in 0..5_usize.pow(u32::try_from(all.len()).unwrap()) {
            let case: Vec<u8> = (0..all.len())
                .scan(number, |rest, _| {
                    let level = u8::try_from(*rest % 5).unwrap();
                    *rest /= 5;
                    Some(level)
                })
                .collect();
            let holds = |(round, release, session, known): &(u16, Release, Session, Vec<Known>)| {
                let row = release.rows.iter().find(|row| row.capability == support::capability_id(place));
                let level = |known: &Known| all.iter().position(|it| *it == known).map_or(0, |at| case[at]);
                let levels: Vec<u8> = known.iter().map(level).collect();
                // A row that stands as it was published before tells nothing new.
                row.is_none_or(|row| {
                    let first = self
                        .published
                        .iter()
                        .find(|(number, it, ..)| number == round && it.rows.contains(row));
                    first.is_some_and(|(_, it, ..)| it.number != release.number)
                        || Self::tenths(session, *round, known, &levels, place) == Some(row.tenths)
                })
            };
            if self.published.iter().all(holds) {
                fit.push(case);
            }
        }
        assert!(!fit.is_empty(), "the truth fits");
        let mut circles: Vec<Vec<usize>> = vec![Vec::new()];
        for one in &all {
            let same = |test: &dyn Fn(&Known) -> bool| (0..all.len()).filter(|at| test(all[*at])).collect();
            circles.push(same(&|it| it.respondent == one.respondent && it.rater == one.rater));
            circles.push(same(&|it| it.respondent == one.respondent));
        }
        let published = |known: &Known| {
            let row = |it: &(u16, Release, Session, Vec<Known>)| {
                it.3.contains(known)
                    && it.1.rows.iter().any(|row| row.capability == support::capability_id(place))
            };
            self.published.iter().any(row)
        };
        let mut fewest = 5;
        for circle in circles {
            let truth = |at: &usize| all[*at].marks.as_bytes()[place] - b'0';
            let seen: Vec<&Vec<u8>> =
                fit.iter().filter(|case| circle.iter().all(|at| case[*at] == truth(at))).collect();
            for at in (0..all.len()).filter(|at| !circle.contains(at) && published(all[*at])) {
                fewest = fewest.min(seen.iter().map(|case| case[at]).collect::<BTreeSet<_>>().len());
            }
        }
        fewest
    }
}

fn world(open: &str, sealed: &str) -> World {
    let mut world = World::new(1, open.len() + sealed.len() + 2, 5);
    for (place, mark) in open.chars().enumerate() {
        world.open(1, place, "", &mark.to_string());
    }
    for (place, mark) in sealed.chars().enumerate() {
        world.seal(1, open.len() + place, "", &mark.to_string());
    }
    world
}

#[test]
fn a_mean_is_published_where_five_are_sealed_and_stays_where_the_next_would_give_the_sixth_away() {
    let mut world = world("2", "22222");
    let first = world.publish(1);
    let Outcome::Published(row) = &first[0] else { panic!("{first:?}") };
    assert_eq!((row.tenths, row.n), (20, 6));
    world.seal(1, 6, "", "4");
    assert_eq!(world.publish(1), [Outcome::Stays(row.clone())]);
    assert_eq!(world.published.len(), 1);
    assert!(world.fewest_possible(0) >= 3);
}

#[test]
fn too_few_or_extreme_sealed_answers_are_left_out() {
    assert_eq!(world("2222222222", "2222").publish(1), [Outcome::TooFew]);
    assert_eq!(world("", "00000").publish(1), [Outcome::GivesAway]);
    assert_eq!(world("", "44444").publish(1), [Outcome::GivesAway]);
    assert_eq!(world("22", "xxx2").publish(1), [Outcome::TooFew]);
}

#[test]
fn nothing_is_published_where_an_earlier_account_cannot_be_read_or_the_key_is_another() {
    let mut world = world("2", "22222");
    assert_eq!(release(&world.session, 1, &Secret::fresh()).unwrap_err(), NoRelease::OtherKey);
    world.publish(1);
    world.seal(1, 6, "", "2");
    let sealed = world.session.rounds[0].sealed[0].cipher.clone();
    for ledger in [None, Some(sealed)] {
        world.session.rounds[0].releases[0].ledger = ledger;
        let found = release(&world.session, 1, &world.secret).unwrap_err();
        assert_eq!(found, NoRelease::Ledger { round: 1, number: 1 });
    }
}

#[test]
fn what_is_published_is_the_same_whatever_order_the_sealed_ballots_have_come_in() {
    let world = world("123", "20132");
    let mut other = world.session.clone();
    other.rounds[0].sealed.reverse();
    let published = |session: &Session| {
        let (release, account) = release(session, 1, &world.secret).unwrap();
        (release.rows, release.ledger.map(|it| it.as_str().len()), account)
    };
    assert_eq!(published(&world.session), published(&other));
}

#[test]
fn areas_are_means_of_what_is_published() {
    let mut world = World::new(4, 8, 5);
    for (place, marks) in ["20x2", "1312", "2212", "2x13", "1423"].iter().enumerate() {
        world.seal(1, place, "", marks);
    }
    world.open(1, 5, "", "4444");
    let before = Figures::of(&world.session, 1);
    world.publish(1);
    let after = Figures::of(&world.session, 1);
    let mean = after.rows.iter().filter_map(|row| row.stats.mean).sum::<f64>() / 4.0;
    assert!((after.areas[0].mean.unwrap() - mean).abs() < 1e-12 && before.areas != after.areas);
    let shown = after.rows.iter().map(|row| (row.released.is_some(), row.stats.counts == [0; 5]));
    assert!(shown.into_iter().all(|(released, silent)| released == silent));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10))]

    #[test]
    fn three_levels_stay_possible_over_all_that_is_ever_published(
        open in prop::collection::vec(0..5_u8, 1..6),
        sealed in prop::collection::vec(1..4_u8, 4..6),
        more in 0..3_usize,
        later in prop::collection::vec(0..5_u8, 2),
        steps in prop::collection::vec(0..4_u8, 2),
    ) {
        let mut world = World::new(1, open.len() + sealed.len() + 1, 3);
        for (place, level) in open.iter().enumerate() {
            world.open(1, place, "", &level.to_string());
        }
        for (place, level) in sealed.iter().enumerate() {
            world.seal(1, open.len() + place, "", &level.to_string());
            if place < more {
                world.open(1, open.len() + place, "bo", "2");
            }
        }
        world.publish(1);
        for (step, level) in steps.iter().zip(&later) {
            let level = level.to_string();
            match step {
                0 => world.seal(1, open.len() + sealed.len(), "", &level),
                1 => world.seal(1, open.len(), "", &level),
                2 if world.session.rounds.len() == 1 => {
                    world.again();
                    world.seal(2, open.len(), "", &level);
                }
                _ => world.open(1, open.len() + sealed.len(), "ulla", &level),
            }
            let newest = u16::try_from(world.session.rounds.len()).unwrap();
            world.publish(newest);
        }
        if !world.published.is_empty() {
            prop_assert!(world.fewest_possible(0) >= 3);
        }
    }
}

#[test]
fn only_what_was_shown_is_published() {
    let mut world = World::new(1, 8, 3);
    for (place, mark) in ["0", "2", "3", "4", "1"].iter().enumerate() {
        world.seal(1, place, "", mark);
    }
    let (shown, account) = release(&world.session, 1, &world.secret).unwrap();
    let told = release_as_told(&world.session, &account, &world.secret).unwrap();
    assert_eq!((told.number, told.sealed, told.rows), (shown.number, shown.sealed, shown.rows));
    let before = world.session.clone();
    world.seal(1, 5, "", "4");
    let late = release_as_told(&world.session, &account, &world.secret);
    assert_eq!(late.unwrap_err(), NoRelease::Changed, "an answer has come");
    world.session = before;
    world.publish(1);
    let twice = release_as_told(&world.session, &account, &world.secret);
    assert_eq!(twice.unwrap_err(), NoRelease::Changed, "somebody else has published it");
}
