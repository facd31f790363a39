//! What differs between two sessions, section by section and entry by entry: the summary of a hand edit.

use std::collections::BTreeMap;
use std::fmt::Display;

use crate::domain::edit::Ref;
use crate::domain::plain::Plain;
use crate::domain::round::Round;
use crate::domain::session::Session;

/// One thing that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The section of the file, as it is called there.
    pub section: &'static str,
    /// Which entry; empty for a section that is one thing.
    pub entry: Plain,
    /// How.
    pub how: How,
}

/// How an entry differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// It says something else.
    Changed,
    /// All entries are the same, in another order.
    Reordered,
}

/// Everything that differs, in the order of the file.
#[must_use]
pub fn differences(before: &Session, after: &Session) -> Vec<Difference> {
    let mut out = Differences(Vec::new());
    out.single("format", &before.format, &after.format);
    out.single("id", &before.id, &after.id);
    out.single("edit", &before.edit, &after.edit);
    out.single("name", &before.name, &after.name);
    out.single("language", &before.language, &after.language);
    out.single("kind", &before.kind, &after.kind);
    out.list("respondents", &before.respondents, &after.respondents, |it| it.id.to_string());
    out.list("goals", &before.goals, &after.goals, |it| it.id.to_string());
    out.list("notes", &before.notes, &after.notes, |it| it.id.to_string());
    out.list("clusters", &before.clusters, &after.clusters, |it| it.id.to_string());
    out.list("map.categories", &before.map.categories, &after.map.categories, |it| it.id.to_string());
    out.list("map.areas", &before.map.areas, &after.map.areas, |it| it.id.to_string());
    out.list("map.capabilities", &before.map.capabilities, &after.map.capabilities, |it| it.id.to_string());
    rounds(before, after, &mut out);
    out.table("dots", &before.dots, &after.dots);
    out.table("judgements", &before.judgements, &after.judgements);
    out.list("choices", &before.choices, &after.choices, |it| it.id.to_string());
    out.single("lead", &before.lead, &after.lead);
    out.single("method", &before.method, &after.method);
    out.0
}

/// Rounds are compared without their ballots, and then ballot by ballot.
fn rounds(before: &Session, after: &Session, out: &mut Differences) {
    let frame = |session: &Session| -> Vec<_> {
        let frame = |round: &Round| Round { ballots: Vec::new(), ..round.clone() };
        session.rounds.iter().map(frame).collect()
    };
    out.list("rounds", &frame(before), &frame(after), |round| round.number.to_string());
    let ballots = |session: &Session| -> Vec<_> {
        let all = session.rounds.iter();
        all.flat_map(|round| round.ballots.iter().map(|ballot| (round.number, ballot.clone()))).collect()
    };
    out.list("rounds.ballots", &ballots(before), &ballots(after), |(number, ballot)| {
        Ref::Ballot(Box::new(ballot.key(*number))).to_string()
    });
}

struct Differences(Vec<Difference>);

impl Differences {
    fn push(&mut self, section: &'static str, entry: &str, how: How) {
        self.0.push(Difference { section, entry: Plain::line(entry), how });
    }

    fn single<T: PartialEq>(&mut self, section: &'static str, before: &T, after: &T) {
        if before != after {
            self.push(section, "", How::Changed);
        }
    }

    fn list<T: PartialEq>(
        &mut self,
        section: &'static str,
        before: &[T],
        after: &[T],
        key: impl Fn(&T) -> String,
    ) {
        let start = self.0.len();
        let keyed = |list: &[T]| -> BTreeMap<String, usize> {
            list.iter().enumerate().map(|(index, entry)| (key(entry), index)).collect()
        };
        let old = keyed(before);
        for entry in after {
            let key = key(entry);
            match old.get(&key).and_then(|index| before.get(*index)) {
                None => self.push(section, &key, How::Added),
                Some(was) if was != entry => self.push(section, &key, How::Changed),
                Some(_) => {}
            }
        }
        let new = keyed(after);
        for entry in before {
            let key = key(entry);
            if !new.contains_key(&key) {
                self.push(section, &key, How::Removed);
            }
        }
        if self.0.len() == start && before != after {
            self.push(section, "", How::Reordered);
        }
    }

    fn table<K: Ord + Display, V: PartialEq>(
        &mut self,
        section: &'static str,
        before: &BTreeMap<K, V>,
        after: &BTreeMap<K, V>,
    ) {
        let rows = |table| -> Vec<_> { BTreeMap::iter(table).collect() };
        self.list(section, &rows(before), &rows(after), |(key, _)| key.to_string());
    }
}
