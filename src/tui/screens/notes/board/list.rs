//! The rows of the board: what lies loose first, then each cluster with its notes, merged ones beneath theirs, and last
//! what has been put aside.
//!
//! Rows hold places in the session's lists and are good for the session they were made from only.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::id::{ClusterId, NoteId};
use crate::domain::note::Note;
use crate::domain::session::Session;

use super::Focus;
use super::candidate::{self, Stand};
use super::sight::{Known, Sight};

/// All rows, in order.
#[derive(Clone, Debug, Default)]
pub(super) struct List {
    /// The heading of the loose notes, they themselves, clusters and theirs, then what has been put aside.
    pub(super) rows: Vec<Row>,
    /// How many rows the loose notes take that need a cluster, with their heading.
    pub(super) needing: usize,
    /// How many rows the loose notes take, with their heading.
    pub(super) split: usize,
    /// The row from which on are the notes put aside.
    pub(super) aside: usize,
    /// How many notes lie in no cluster and should, whatever the filter.
    pub(super) loose: usize,
    /// How many candidates lie in no cluster and need none, whatever the filter.
    pub(super) settled: usize,
    /// The candidates that have been broken down.
    pub(super) origins: BTreeSet<NoteId>,
}

/// One row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Row {
    /// The heading of the notes in no cluster.
    Loose,
    /// A cluster by its place, how many notes it has, and its number on the sheet.
    Cluster(usize, usize, usize),
    /// A note by its place, and how many it lies beneath.
    Note(usize, u16),
    /// The heading of the notes put aside, and how many there are.
    Aside(usize),
}

/// The session's notes by where they lie.
struct Places<'a> {
    session: &'a Session,
    sight: &'a Sight,
    beneath: BTreeMap<&'a NoteId, Vec<usize>>,
    words: Vec<String>,
    origins: BTreeSet<NoteId>,
}

impl Row {
    pub(super) fn is_heading(self) -> bool {
        match self {
            Self::Loose | Self::Cluster(..) | Self::Aside(_) => true,
            Self::Note(..) => false,
        }
    }

    /// What the row stands for.
    pub(super) fn focus(self, session: &Session) -> Option<Focus> {
        match self {
            Self::Loose => None,
            Self::Aside(_) => Some(Focus::Aside),
            Self::Cluster(at, ..) => session.clusters.get(at).map(|it| Focus::Cluster(it.id.clone())),
            Self::Note(at, _) => session.notes.get(at).map(|it| Focus::Note(it.id.clone())),
        }
    }

    /// Whether the row stands for this.
    pub(super) fn is(self, session: &Session, sought: &Focus) -> bool {
        match (self, sought) {
            (Self::Cluster(at, ..), Focus::Cluster(id)) => {
                session.clusters.get(at).is_some_and(|it| it.id == *id)
            }
            (Self::Note(at, _), Focus::Note(id)) => session.notes.get(at).is_some_and(|it| it.id == *id),
            (Self::Aside(_), Focus::Aside) => true,
            (Self::Loose | Self::Cluster(..) | Self::Note(..) | Self::Aside(_), _) => false,
        }
    }
}

impl List {
    /// The rows among which a row is: the loose notes, the clusters, or what has been put aside.
    pub(super) fn part(&self, row: usize) -> std::ops::Range<usize> {
        if row < self.split {
            0..self.split
        } else if row < self.aside {
            self.split..self.aside
        } else {
            self.aside..self.rows.len()
        }
    }

    /// How many notes are shown that have not been put aside.
    pub(super) fn shown(&self) -> usize {
        let rows = self.rows.get(..self.aside).unwrap_or_default();
        rows.iter().filter(|row| matches!(row, Row::Note(..))).count()
    }

    /// The rows of a session as they are to be seen.
    pub(super) fn of(session: &Session, sight: &Sight) -> Self {
        let places = Places::of(session, sight);
        let known: BTreeSet<&ClusterId> = session.clusters.iter().map(|it| &it.id).collect();
        let mut heads: BTreeMap<Option<&ClusterId>, Vec<usize>> = BTreeMap::new();
        let mut counts: BTreeMap<Option<&ClusterId>, usize> = BTreeMap::new();
        let mut aside = Vec::new();
        let own = session.notes.iter().enumerate().filter(|(_, note)| note.sheet == sight.sheet);
        for (place, note) in own {
            if note.aside {
                aside.push(place);
                continue;
            }
            let cluster = note.cluster.as_ref().filter(|id| known.contains(id));
            if cluster.is_some() || !is_settled(note, &places.origins) {
                *counts.entry(cluster).or_default() += 1;
            }
            if note.beneath.is_none() {
                heads.entry(cluster).or_default().push(place);
            }
        }
        let mut rows = vec![Row::Loose];
        let needs =
            |place: &&usize| session.notes.get(**place).is_some_and(|it| !is_settled(it, &places.origins));
        let (open, settled): (Vec<&usize>, Vec<&usize>) =
            heads.get(&None).into_iter().flatten().partition(needs);
        for place in &open {
            places.put(&mut rows, **place, 0, false);
        }
        let needing = rows.len();
        for place in &settled {
            places.put(&mut rows, **place, 0, false);
        }
        let split = rows.len();
        let own = session.clusters.iter().enumerate().filter(|(_, cluster)| cluster.sheet == sight.sheet);
        for ((at, cluster), number) in own.zip(1_usize..) {
            let whole = places.fits(cluster.name.as_str());
            let before = rows.len();
            rows.push(Row::Cluster(at, counts.get(&Some(&cluster.id)).copied().unwrap_or(0), number));
            for place in heads.get(&Some(&cluster.id)).into_iter().flatten() {
                places.put(&mut rows, *place, 0, whole);
            }
            if sight.wants_loose() {
                continue;
            }
            if rows.len() == before + 1 && !(whole && sight.only.is_empty()) {
                rows.pop();
            } else if sight.folded.contains(&cluster.id) && sight.is_whole() {
                rows.truncate(before + 1);
            }
        }
        let aside_from = rows.len();
        if !aside.is_empty() {
            let before = rows.len();
            rows.push(Row::Aside(aside.len()));
            for place in aside {
                places.put(&mut rows, place, 0, false);
            }
            if rows.len() == before + 1 && !sight.is_whole() {
                rows.pop();
            } else if !sight.aside {
                rows.truncate(before + 1);
            }
        }
        let loose = counts.get(&None).copied().unwrap_or(0);
        let settled = settled.len();
        Self { rows, needing, split, aside: aside_from, loose, settled, origins: places.origins }
    }
}

/// Whether a candidate needs no cluster: it has become something, has been broken down or is off the map.
fn is_settled(note: &Note, origins: &BTreeSet<NoteId>) -> bool {
    match candidate::stand(note, origins) {
        Stand::Open => false,
        Stand::Became | Stand::Origin | Stand::Off => true,
    }
}

impl<'a> Places<'a> {
    fn of(session: &'a Session, sight: &'a Sight) -> Self {
        let mut beneath: BTreeMap<&NoteId, Vec<usize>> = BTreeMap::new();
        for (place, note) in session.notes.iter().enumerate() {
            if let Some(head) = &note.beneath {
                beneath.entry(head).or_default().push(place);
            }
        }
        let words = sight.sought.to_lowercase().split_whitespace().map(str::to_owned).collect();
        Self { session, sight, beneath, words, origins: candidate::origins(session) }
    }

    /// Whether the text holds all words of the filter; without a filter every text does.
    fn fits(&self, text: &str) -> bool {
        if self.words.is_empty() {
            return true;
        }
        let text = text.to_lowercase();
        self.words.iter().all(|word| text.contains(word.as_str()))
    }

    /// Whether the filter lets a note through, its words where `whole` does not make up for them.
    fn lets(&self, note: &Note, whole: bool) -> bool {
        let known = Known {
            family: note.beneath.is_some() || self.beneath.contains_key(&note.id),
            origins: &self.origins,
        };
        self.sight.lets(note, &known) && (whole || self.fits(note.text.as_str()))
    }

    /// Adds a note and what lies beneath it, where the filter lets one of them through; `whole` where the words of their
    /// cluster's name have done so already.
    fn put(&self, rows: &mut Vec<Row>, place: usize, depth: u16, whole: bool) {
        let Some(note) = self.session.notes.get(place) else { return };
        let before = rows.len();
        rows.push(Row::Note(place, depth));
        for child in self.beneath.get(&note.id).into_iter().flatten() {
            self.put(rows, *child, depth + 1, whole);
        }
        if rows.len() == before + 1 && !self.lets(note, whole) {
            rows.pop();
        }
    }
}
