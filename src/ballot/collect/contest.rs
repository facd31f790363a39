//! Answers of one invitation beside each other: the ones that are found and the one that the session holds.
//!
//! One holds: the highest revision, whether shared or sealed. Where two of the same revision say different things, what
//! somebody has chosen holds, then what was changed in the session, then what is sealed, then what was handed in last;
//! the others are said.

use chrono::NaiveDateTime;

use super::super::answer::{Answer, Body};
use super::{Choice, Found};
use crate::domain::plain::Plain;
use crate::domain::round::{Ballot, BallotKey, Came, Round};
use crate::domain::sealed::Sealed;
use crate::domain::terms::Showing;

/// An answer that was found, and what is known of its file.
pub(super) struct Candidate<'a> {
    pub(super) answer: &'a Answer,
    /// What it says, as the session would keep it.
    pub(super) said: Said,
    /// The place of its finding.
    pub(super) place: usize,
    pub(super) copy: bool,
    pub(super) fate: Fate,
    pub(super) file: &'a Found,
}

/// What has been decided about a file before it is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fate {
    Open,
    /// It is to hold.
    Chosen,
    /// It was taken in, by this watch; where the session does not hold it, somebody took it back.
    Taken,
    /// It is not to hold.
    Passed,
}

/// What became of a candidate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    New,
    Newer(u32),
    Held,
    Undone,
    Passed,
    Older(u32),
    Choice(Choice),
}

/// What holds of one invitation afterwards, and what became of each candidate.
pub(super) struct Outcome {
    pub(super) ballot: Option<Ballot>,
    pub(super) sealed: Option<Sealed>,
    pub(super) standings: Vec<Standing>,
}

/// One answer that may hold.
#[derive(Clone)]
struct Entry {
    revision: u32,
    weight: Weight,
    body: Said,
    /// Which candidate it is; none for what the session holds.
    from: Option<usize>,
}

/// What makes one of two answers of the same revision hold.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Weight {
    Found,
    /// The session holds it, and it is none of the files': somebody has changed or chosen it there.
    Kept,
    ChosenNow,
}

/// An answer as the session keeps it.
#[derive(Clone)]
pub(super) enum Said {
    Shared(Box<Ballot>),
    Sealed(Sealed),
}

impl Said {
    /// Whether both say the same; what the session has noted about them is not looked at.
    fn is_same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Shared(one), Self::Shared(other)) => {
                let (late, aside, chosen) = (one.late, one.aside, one.chosen);
                **one == Ballot { late, aside, chosen, ..(**other).clone() }
            }
            (Self::Sealed(one), Self::Sealed(other)) => one.cipher == other.cipher,
            (Self::Shared(_), Self::Sealed(_)) | (Self::Sealed(_), Self::Shared(_)) => false,
        }
    }

    /// A total order for answers of the same revision and weight: what is sealed, then the one handed in last.
    fn rank(&self) -> (bool, Option<NaiveDateTime>, String) {
        match self {
            Self::Shared(it) => {
                let (rater, marks) = (&it.rater, it.marks.bytes());
                let (respondent, comments, private) = (&it.respondent, &it.comments, &it.private);
                (false, it.at, format!("{respondent}\n{rater}\n{marks:?}\n{comments:?}\n{private:?}"))
            }
            Self::Sealed(it) => (true, None, it.cipher.as_str().to_owned()),
        }
    }
}

/// Whether the round holds just this answer.
pub(super) fn is_held(round: &Round, answer: &Answer) -> bool {
    let Some(said) = said(round, answer) else { return false };
    let holds = |held: &Entry| held.revision == answer.revision && held.body.is_same(&said);
    held(round, &answer.tag).iter().any(holds)
}

/// Sets the candidates of one invitation against each other and against what the round holds.
pub(super) fn decide(round: &Round, tag: &Plain, candidates: &[Candidate<'_>]) -> Outcome {
    let mut held = held(round, tag);
    for entry in &mut held {
        let same = |it: &Candidate<'_>| it.answer.revision == entry.revision && it.said.is_same(&entry.body);
        let among = candidates.iter().any(|it| !it.copy && same(it));
        let chosen = match &entry.body {
            Said::Shared(ballot) => ballot.chosen,
            Said::Sealed(sealed) => sealed.chosen,
        };
        entry.weight = if chosen || !among { Weight::Kept } else { Weight::Found };
    }
    let may = |it: &Candidate<'_>| match it.fate {
        Fate::Chosen => true,
        Fate::Open => !it.copy,
        Fate::Taken | Fate::Passed => false,
    };
    let found = candidates.iter().enumerate().filter(|(_, it)| may(it));
    let entries = found.map(|(place, it)| Entry {
        revision: it.answer.revision,
        weight: if it.fate == Fate::Chosen { Weight::ChosenNow } else { Weight::Found },
        body: it.said.clone(),
        from: Some(place),
    });
    let mut holds: Option<Entry> = None;
    for entry in held.iter().cloned().chain(entries) {
        if holds.as_ref().is_none_or(|before| is_better(&entry, before)) {
            holds = Some(entry);
        }
    }
    let standings = candidates.iter().enumerate();
    let standings = standings.map(|(place, it)| standing(place, it, holds.as_ref(), &held)).collect();
    outcome(holds, standings)
}

fn is_better(one: &Entry, other: &Entry) -> bool {
    if one.body.is_same(&other.body) && one.revision == other.revision {
        return one.weight == Weight::ChosenNow && other.weight != Weight::ChosenNow;
    }
    let outer = (one.revision, one.weight).cmp(&(other.revision, other.weight));
    outer.then_with(|| one.body.rank().cmp(&other.body.rank())).is_gt()
}

fn standing(place: usize, it: &Candidate<'_>, holds: Option<&Entry>, held: &[Entry]) -> Standing {
    let Some(holds) = holds else {
        return if it.fate == Fate::Passed {
            Standing::Passed
        } else if it.copy {
            Standing::Choice(Choice::Alone)
        } else {
            Standing::Undone
        };
    };
    let revision = it.answer.revision;
    let same = holds.revision == revision && holds.body.is_same(&it.said);
    if same {
        let before = held.iter().max_by_key(|held| held.revision);
        return match before {
            _ if holds.from != Some(place) => Standing::Held,
            Some(before) => Standing::Newer(before.revision),
            None => Standing::New,
        };
    }
    if holds.revision > revision {
        return Standing::Older(holds.revision);
    }
    let kept = if let Said::Shared(ballot) = &holds.body { ballot.chosen } else { false };
    let kept = kept || if let Said::Sealed(sealed) = &holds.body { sealed.chosen } else { false };
    if it.fate == Fate::Passed || (holds.revision == revision && (kept || holds.weight == Weight::ChosenNow))
    {
        Standing::Passed
    } else if holds.revision == revision {
        Standing::Choice(Choice::Rival)
    } else if it.copy {
        Standing::Choice(Choice::Newer(holds.revision))
    } else {
        Standing::Undone
    }
}

/// What the session is to hold, with what it has noted about the answer before.
fn outcome(holds: Option<Entry>, standings: Vec<Standing>) -> Outcome {
    let mut out = Outcome { ballot: None, sealed: None, standings };
    let Some(Entry { body, weight, from, .. }) = holds else { return out };
    let chosen = weight == Weight::ChosenNow;
    match body {
        Said::Shared(ballot) => {
            out.ballot =
                Some(Ballot { chosen: if from.is_some() { chosen } else { ballot.chosen }, ..*ballot });
        }
        Said::Sealed(sealed) => {
            out.sealed =
                Some(Sealed { chosen: if from.is_some() { chosen } else { sealed.chosen }, ..sealed });
        }
    }
    out
}

/// What the round holds under a tag.
fn held(round: &Round, tag: &Plain) -> Vec<Entry> {
    let entry = |revision, body| Entry { revision, weight: Weight::Found, body, from: None };
    let shared = round.ballots.iter().filter(|ballot| ballot.tag == *tag);
    let shared = shared.map(|ballot| entry(ballot.revision, Said::Shared(Box::new(ballot.clone()))));
    let sealed = round.sealed.iter().filter(|sealed| sealed.tag == *tag);
    shared.chain(sealed.map(|sealed| entry(sealed.revision, Said::Sealed(sealed.clone())))).collect()
}

/// An answer as the round would keep it; `None` for dots, which stand in no round.
pub(super) fn said(round: &Round, answer: &Answer) -> Option<Said> {
    let (tag, revision) = (answer.tag.clone(), answer.revision);
    match &answer.body {
        Body::Dots(_) => None,
        Body::Sealed(cipher) => {
            Some(Said::Sealed(Sealed { tag, revision, chosen: false, cipher: cipher.clone() }))
        }
        Body::Shared(filled) => {
            let (day, terms) = (filled.at.date(), round.terms);
            let late = terms.showing == Showing::Revealed || terms.until.is_some_and(|until| day > until);
            let (respondent, rater) = (filled.respondent.clone(), filled.rater.clone());
            let key = BallotKey { round: round.number, respondent, rater, tag };
            Some(Said::Shared(Box::new(Ballot {
                revision,
                came: Came::File,
                done: true,
                at: Some(filled.at),
                late,
                marks: filled.marks.clone(),
                comments: filled.comments.clone(),
                private: filled.private.clone(),
                ..Ballot::empty(&key)
            })))
        }
    }
}
