//! The versions of the map in words: what was changed in each, and why.
//!
//! The names in a line are those that things had once it was done. They are found by going back from the map as it
//! stands: every line that tells of a new name tells the old one too.

use std::collections::BTreeMap;

use crate::domain::id::{AreaId, CapabilityId, CategoryId};
use crate::domain::map::{Carried, Part};
use crate::domain::session::Session;
use crate::domain::text::{Lang, Text};
use crate::domain::version::{FIRST, MapChange};
use crate::i18n::words as w;

use super::model::{MapRevision, MapVersion};

/// All versions, the first included, oldest first.
#[must_use]
pub fn versions(session: &Session, lang: Lang) -> Vec<MapVersion> {
    let mut names = Names { session, lang, were: BTreeMap::new() };
    let mut versions = Vec::new();
    for version in session.versions.iter().rev() {
        let mut changes = Vec::new();
        for revision in version.revisions.iter().rev() {
            let mut what: Vec<String> = revision.changes.iter().rev().map(|it| names.undo(it)).collect();
            what.reverse();
            let why = (!revision.why.is_empty()).then(|| revision.why.to_string());
            changes.push(MapRevision { during: revision.during, what, why });
        }
        changes.reverse();
        versions.push(MapVersion {
            number: version.number,
            rounds: rounds(session, version.number),
            changes,
        });
    }
    versions.push(MapVersion { number: FIRST, rounds: rounds(session, FIRST), changes: Vec::new() });
    versions.reverse();
    versions
}

/// How many things were changed on the map after this version.
#[must_use]
pub fn changes_since(session: &Session, version: u16) -> usize {
    let later = session.versions.iter().filter(|it| it.number > version);
    later.flat_map(|it| &it.revisions).map(|revision| revision.changes.len()).sum()
}

/// The rounds that began with a version.
#[must_use]
pub fn rounds_in_words(lang: Lang, rounds: &[u16]) -> String {
    match rounds {
        [] => w::version_no_round(lang).to_owned(),
        rounds => {
            let numbers: Vec<String> = rounds.iter().map(ToString::to_string).collect();
            w::version_rounds(lang, rounds.len(), numbers.join(", "))
        }
    }
}

/// Why a change was made, and in the middle of what.
#[must_use]
pub fn why_in_words(lang: Lang, revision: &MapRevision) -> String {
    let why = w::version_why(lang, revision.why.as_deref().unwrap_or("–"));
    match revision.during {
        Some(round) => w::version_during(lang, round, why),
        None => why,
    }
}

fn rounds(session: &Session, version: u16) -> Vec<u16> {
    session.rounds.iter().filter(|round| round.map == version).map(|round| round.number).collect()
}

/// The names that things had at one point on the way back.
struct Names<'a> {
    session: &'a Session,
    lang: Lang,
    were: BTreeMap<Part, Text>,
}

impl Names<'_> {
    /// What a change was, in words; afterwards the names are those before it.
    fn undo(&mut self, change: &MapChange) -> String {
        let words = self.words(change);
        match change {
            MapChange::Renamed { what, was } | MapChange::Removed { what, was } => {
                self.were.insert(what.clone(), was.clone());
            }
            MapChange::Added(_)
            | MapChange::Described { .. }
            | MapChange::Moved { .. }
            | MapChange::AreaMoved { .. }
            | MapChange::Merged { .. }
            | MapChange::Split { .. }
            | MapChange::TakenOff(_)
            | MapChange::PutBack(_) => {}
        }
        words
    }

    fn words(&self, change: &MapChange) -> String {
        let lang = self.lang;
        match change {
            MapChange::Added(part @ Part::Category(_)) => w::version_new_category(lang, self.name(part)),
            MapChange::Added(part @ Part::Area(_)) => w::version_new_area(lang, self.name(part)),
            MapChange::Added(part @ Part::Capability(_)) => w::version_new_capability(lang, self.name(part)),
            MapChange::Renamed { what, was } => w::version_renamed(lang, self.name(what), was.get(lang)),
            MapChange::Described { id, .. } => w::version_described(lang, self.capability(id)),
            MapChange::Moved { id, from, to } => {
                w::version_moved(lang, self.area(from), self.capability(id), self.area(to))
            }
            MapChange::AreaMoved { id, from, to } => {
                w::version_moved(lang, self.category(from), self.area(id), self.category(to))
            }
            MapChange::Merged { id, into, carried } => self.merged(id, into, *carried),
            MapChange::Split { id, into, carried } => self.split(id, into, *carried),
            MapChange::TakenOff(id) => w::version_off(lang, self.capability(id)),
            MapChange::PutBack(id) => w::version_back(lang, self.capability(id)),
            MapChange::Removed { was, .. } => w::version_removed(lang, was.get(lang)),
        }
    }

    fn merged(&self, id: &CapabilityId, into: &CapabilityId, carried: Option<Carried>) -> String {
        let (lang, into) = (self.lang, self.capability(into));
        let what = w::version_merged(lang, &into, self.capability(id));
        match carried {
            Some(Carried::Target) => w::version_merged_target(lang, into, what),
            Some(Carried::Lower) => w::version_merged_lower(lang, what),
            Some(Carried::Copied) | None => w::version_merged_nothing(lang, what),
        }
    }

    fn split(&self, id: &CapabilityId, into: &[CapabilityId], carried: Option<Carried>) -> String {
        let parts: Vec<String> =
            into.iter().map(|id| w::version_part(self.lang, self.capability(id))).collect();
        let what = w::version_split(self.lang, self.capability(id), parts.join(", "));
        match carried {
            Some(_) => w::version_split_copied(self.lang, what),
            None => w::version_split_nothing(self.lang, what),
        }
    }

    fn capability(&self, id: &CapabilityId) -> String {
        self.name(&Part::Capability(id.clone()))
    }

    fn area(&self, id: &AreaId) -> String {
        self.name(&Part::Area(id.clone()))
    }

    fn category(&self, id: &CategoryId) -> String {
        self.name(&Part::Category(id.clone()))
    }

    /// What it was called then; its id where nobody knows any more.
    fn name(&self, part: &Part) -> String {
        let map = &self.session.map;
        let (id, now) = match part {
            Part::Category(id) => (id.as_str(), map.category(id).map(|it| &it.name)),
            Part::Area(id) => (id.as_str(), map.area(id).map(|it| &it.name)),
            Part::Capability(id) => (id.as_str(), map.capability(id).map(|it| &it.name)),
        };
        self.were.get(part).or(now).map_or(id, |name| name.get(self.lang)).to_owned()
    }
}
