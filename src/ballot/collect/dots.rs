//! Dots from files: each respondent has one set, and of several files the one that was handed in last holds.
//!
//! Of one invitation the highest revision stands; of several invitations of a respondent the one whose newest answer has
//! the latest time, and at the same time the one with the greater tag. Dots that somebody has placed on the screen, and
//! that came in no file, give way only where somebody says so. A file goes in whole or not at all.

use std::collections::BTreeMap;

use super::super::answer::{Answer, Placed};
use super::contest::Fate;
use super::{Choice, Found, Gathering, What, Whose};
use crate::domain::edit::{Dots, Edit};
use crate::domain::id::{CapabilityId, RespondentId};
use crate::domain::session::{Handed, Session};

/// What keeps the dots of a file from being taken in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DotFault {
    /// More than the number that each has, which is this.
    TooMany(u8),
    /// More on one capability than this.
    TooManyOnOne(u8),
    /// On a capability that is not in the session.
    Unknown(CapabilityId),
    /// On a capability that has left the map.
    OffTheMap(CapabilityId),
}

/// Dots that were found, and what is known of their file.
pub(super) struct Candidate<'a> {
    pub(super) answer: &'a Answer,
    pub(super) placed: &'a Placed,
    /// The place of its finding.
    pub(super) place: usize,
    pub(super) copy: bool,
    pub(super) fate: Fate,
    pub(super) file: &'a Found,
}

/// One set of dots that may hold.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Entry {
    /// Which file it came in; none where it was placed on the screen.
    handed: Option<Handed>,
    dots: BTreeMap<CapabilityId, u8>,
    /// Which candidate it is; none for what the session holds.
    from: Option<usize>,
}

impl Candidate<'_> {
    fn handed(&self) -> Handed {
        Handed { tag: self.answer.tag.clone(), revision: self.answer.revision, at: self.placed.at }
    }

    fn entry(&self, from: usize) -> Entry {
        Entry { handed: Some(self.handed()), dots: dots(self.placed), from: Some(from) }
    }

    fn may(&self) -> bool {
        match self.fate {
            Fate::Chosen => true,
            Fate::Open => !self.copy,
            Fate::Taken | Fate::Passed => false,
        }
    }
}

/// Why a file with dots is not even compared with others; `Repeated` where the session holds just this one.
pub(super) fn refused(session: &Session, answer: &Answer, placed: &Placed) -> Option<What> {
    if answer.tag.is_empty() || answer.revision == 0 {
        return Some(What::NoTag);
    }
    let Some(respondent) = session.respondent(&placed.respondent) else {
        return Some(What::NoRespondent(placed.respondent.clone()));
    };
    let why = if respondent.is_active() {
        fault(session, placed).map(What::Dots)
    } else {
        Some(What::Aside(respondent.id.clone()))
    };
    let held = session.handed.get(&respondent.id).is_some_and(|held| {
        held.tag == answer.tag && held.revision == answer.revision && held.at == placed.at
    });
    why.map(|why| if held { What::Repeated } else { why })
}

fn fault(session: &Session, placed: &Placed) -> Option<DotFault> {
    let rule = session.dot_rule();
    for (id, dots) in &placed.dots {
        match session.map.capability(id) {
            None => return Some(DotFault::Unknown(id.clone())),
            Some(it) if it.off.is_some() => return Some(DotFault::OffTheMap(id.clone())),
            Some(_) if *dots > rule.most_on_one => return Some(DotFault::TooManyOnOne(rule.most_on_one)),
            Some(_) => {}
        }
    }
    let used: u32 = placed.dots.values().map(|dots| u32::from(*dots)).sum();
    (used > u32::from(rule.each)).then_some(DotFault::TooMany(rule.each))
}

/// Decides for each respondent, and writes findings into the gathering; gives back the edits.
pub(super) fn make(
    session: &Session,
    contests: &BTreeMap<&RespondentId, Vec<Candidate<'_>>>,
    gathering: &mut Gathering,
) -> Vec<Edit> {
    let mut edits = Vec::new();
    for (respondent, candidates) in contests {
        let held = held(session, respondent);
        let holds = decide(held.as_ref(), candidates);
        for (place, it) in candidates.iter().enumerate() {
            let what = said(place, it, holds.as_ref(), held.as_ref());
            // What somebody has changed on the screen since is not what the file says: it was taken in when it was.
            let is_held = || held.as_ref().is_some_and(|held| held.dots == dots(it.placed));
            let again = || is_held() || holds.as_ref().is_some_and(|holds| holds.from.is_some());
            let taken = matches!(what, What::New | What::Newer(_));
            if taken || (what == What::Repeated && again()) {
                gathering.taken.push((it.file.name.clone(), it.file.sum));
            }
            if let Some(finding) = gathering.findings.get_mut(it.place) {
                finding.what = what;
            }
        }
        if let Some(entry) = holds.filter(|entry| entry.from.is_some()) {
            edits.extend(change(session, respondent, &entry));
        }
    }
    edits
}

/// Whose dots a file holds.
pub(super) fn whose(placed: &Placed) -> Whose {
    Whose::Dots(placed.respondent.clone())
}

/// What the session holds of a respondent.
fn held(session: &Session, respondent: &RespondentId) -> Option<Entry> {
    let handed = session.handed.get(respondent).cloned();
    let dots = session.dots.get(respondent).cloned().unwrap_or_default();
    (handed.is_some() || !dots.is_empty()).then_some(Entry { handed, dots, from: None })
}

/// What holds of a respondent afterwards.
fn decide(held: Option<&Entry>, candidates: &[Candidate<'_>]) -> Option<Entry> {
    let chosen = candidates.iter().any(|it| it.fate == Fate::Chosen);
    if let Some(held) = held.filter(|held| held.handed.is_none() && !chosen) {
        return Some(held.clone());
    }
    // What was changed on the screen after a file had come in stands against that file, and against none that is newer.
    let own = held.filter(|held| held.handed.is_some());
    let changed = own.is_some_and(|own| {
        let same = |it: &&Candidate<'_>| own.handed.as_ref() == Some(&it.handed());
        candidates.iter().filter(same).all(|it| dots(it.placed) != own.dots)
    });
    let stands_back =
        |it: &Candidate<'_>| changed && own.and_then(|own| own.handed.clone()) == Some(it.handed());
    let found = candidates.iter().enumerate().filter(|(_, it)| it.may() && !stands_back(it));
    best(own.cloned().into_iter().chain(found.map(|(place, it)| it.entry(place))))
}

/// Of each invitation the highest revision, and of those the one that was handed in last.
fn best(entries: impl Iterator<Item = Entry>) -> Option<Entry> {
    let mut by_tag: BTreeMap<String, Entry> = BTreeMap::new();
    for entry in entries {
        let Some(handed) = &entry.handed else { continue };
        let tag = handed.tag.to_string();
        if by_tag.get(&tag).is_none_or(|before| within(&entry) > within(before)) {
            by_tag.insert(tag, entry);
        }
    }
    by_tag
        .into_iter()
        .max_by(|(tag, one), (other, two)| (at(one), tag).cmp(&(at(two), other)))
        .map(|(_, it)| it)
}

/// What orders the answers to one invitation.
fn within(entry: &Entry) -> (u32, Option<chrono::NaiveDateTime>, &BTreeMap<CapabilityId, u8>) {
    (entry.handed.as_ref().map_or(0, |handed| handed.revision), at(entry), &entry.dots)
}

fn at(entry: &Entry) -> Option<chrono::NaiveDateTime> {
    entry.handed.as_ref().map(|handed| handed.at)
}

/// What is to be said of a candidate.
fn said(place: usize, it: &Candidate<'_>, holds: Option<&Entry>, held: Option<&Entry>) -> What {
    let own = it.handed();
    let Some(holds) = holds else {
        return match it.fate {
            Fate::Passed => What::Passed,
            Fate::Taken => What::Undone,
            Fate::Open | Fate::Chosen => What::Choice(Choice::Alone),
        };
    };
    if holds.from == Some(place) {
        let before = held.and_then(|held| held.handed.as_ref()).filter(|before| before.tag == own.tag);
        return before.map_or(What::New, |before| What::Newer(before.revision));
    }
    let Some(standing) = &holds.handed else {
        return match it.fate {
            Fate::Passed => What::Passed,
            Fate::Taken => What::Undone,
            Fate::Open | Fate::Chosen => What::Choice(Choice::Keyed),
        };
    };
    // What holds may have been changed on the screen since; it is the same answer all the same.
    if *standing == own && (holds.from.is_none() || holds.dots == dots(it.placed)) {
        return What::Repeated;
    }
    let same = standing.tag == own.tag;
    let later = if same {
        (own.revision, own.at) > (standing.revision, standing.at)
    } else {
        (own.at, own.tag.as_str()) > (standing.at, standing.tag.as_str())
    };
    match it.fate {
        Fate::Passed => What::Passed,
        Fate::Taken if later => What::Undone,
        Fate::Open | Fate::Chosen | Fate::Taken if same && own.revision < standing.revision => {
            What::Older(standing.revision)
        }
        Fate::Open | Fate::Chosen if later && same => What::Choice(Choice::Newer(standing.revision)),
        Fate::Open | Fate::Chosen if later => What::Choice(Choice::Alone),
        Fate::Open | Fate::Chosen | Fate::Taken => What::Earlier,
    }
}

/// What leads to these dots: first what gives dots back, then what places them, so that the budget holds at each step.
fn change(session: &Session, respondent: &RespondentId, entry: &Entry) -> Vec<Edit> {
    let before = session.dots.get(respondent).cloned().unwrap_or_default();
    let set = |(capability, dots): (&CapabilityId, u8)| {
        Edit::Dots(Dots { respondent: respondent.clone(), capability: capability.clone(), dots })
    };
    let after = |id: &CapabilityId| entry.dots.get(id).copied().unwrap_or_default();
    let fewer = before.iter().filter(|(id, dots)| after(id) < **dots).map(|(id, _)| (id, after(id)));
    let had = |id: &CapabilityId| before.get(id).copied().unwrap_or_default();
    let more = entry.dots.iter().filter(|(id, dots)| **dots > had(id)).map(|(id, dots)| (id, *dots));
    let mut edits: Vec<Edit> = fewer.chain(more).map(set).collect();
    edits.push(Edit::Handed(respondent.clone(), entry.handed.clone()));
    edits
}

/// The dots of a file, without what is none.
fn dots(placed: &Placed) -> BTreeMap<CapabilityId, u8> {
    placed.dots.iter().filter(|(_, dots)| **dots > 0).map(|(id, dots)| (id.clone(), *dots)).collect()
}
