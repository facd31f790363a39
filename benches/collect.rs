//! Collecting 1 500 answers of 1 000 ratings: from the bytes of a folder to the figures of the session.

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use divan::Bencher;
use verkstad::analysis::figures::Figures;
use verkstad::ballot::answer::{Answer, Body, FORMAT, Filled, paper};
use verkstad::ballot::collect::{Found, Watch};
use verkstad::ballot::folder::Folder;
use verkstad::domain::apply::apply;
use verkstad::domain::plain::Plain;
use verkstad::domain::session::Session;
use verkstad::store;

/// Capabilities, respondents, raters of each.
const SIZE: (usize, usize, usize) = (1_000, 300, 5);

fn main() {
    divan::main();
}

/// From bytes: read, gathered, made in the session, counted.
#[divan::bench(sample_count = 5)]
fn from_bytes(bencher: Bencher<'_, '_>) {
    let (session, files) = laid_out();
    bencher.with_inputs(|| session.clone()).bench_values(|mut session| {
        let found: Vec<Found> = files.iter().map(|(name, text)| Found::of(name, text.as_bytes())).collect();
        let gathering = Watch::default().gather(&session, &found, &BTreeSet::new());
        let made = gathering.edit.map(|edit| apply(&mut session, &edit));
        (made, Figures::of(&session, 1))
    });
}

/// A look at a real folder that nobody has looked at before.
#[divan::bench(sample_count = 5)]
fn first_look(bencher: Bencher<'_, '_>) {
    let place = folder();
    bencher.bench(|| Folder::new(place.path()).look(&mut |_| ()).ok());
}

/// A look at a folder in which nothing has changed.
#[divan::bench(sample_count = 20)]
fn later_look(bencher: Bencher<'_, '_>) {
    let place = folder();
    let mut folder = Folder::new(place.path());
    let looks = [folder.look(&mut |_| ()), folder.look(&mut |_| ())];
    divan::black_box_drop(looks);
    bencher.bench_local(|| folder.look(&mut |_| ()).ok());
}

/// What gathering costs where the session holds everything already.
#[divan::bench(sample_count = 5)]
fn nothing_new(bencher: Bencher<'_, '_>) {
    let (mut session, files) = laid_out();
    let found: Vec<Found> = files.iter().map(|(name, text)| Found::of(name, text.as_bytes())).collect();
    if let Some(edit) = Watch::default().gather(&session, &found, &BTreeSet::new()).edit {
        divan::black_box_drop(apply(&mut session, &edit));
    }
    bencher.bench(|| Watch::default().gather(&session, &found, &BTreeSet::new()));
}

fn folder() -> tempfile::TempDir {
    let Ok(place) = tempfile::tempdir() else { unreachable!("there is no folder for temporary files") };
    for (name, text) in laid_out().1 {
        put(&place.path().join(name), &text);
    }
    place
}

fn put(path: &Path, text: &str) {
    let written = store::write_shared(path, text.as_bytes());
    assert!(written.is_ok(), "{written:?}");
}

/// A session without answers, and the files with all of them.
fn laid_out() -> (Session, Vec<(String, String)>) {
    let mut session = support::session(SIZE.0, SIZE.1, SIZE.2);
    let mut files = Vec::new();
    let Some(round) = session.rounds.first_mut() else { return (session, files) };
    let paper = paper(&round.order);
    for (place, ballot) in std::mem::take(&mut round.ballots).into_iter().enumerate() {
        let filled = Filled {
            respondent: ballot.respondent,
            rater: ballot.rater,
            at: chrono::NaiveDate::default().into(),
            marks: ballot.marks,
            comments: BTreeMap::new(),
            private: BTreeSet::new(),
        };
        let (id, tag) = (session.id.clone(), Plain::line(&format!("tag{place:04}")));
        let (paper, body) = (paper.clone(), Body::Shared(filled));
        let answer = Answer { format: FORMAT, session: id, round: 1, paper, tag, revision: 1, body };
        files.push((format!("ballot-{place:04}.ballot.ron"), answer.write().unwrap_or_default()));
    }
    (session, files)
}
