//! The four verbs, written once for every kind of thing that stands in a list of the session.

use crate::domain::choice::Choice;
use crate::domain::edit::{At, Edit, Item, Ref};
use crate::domain::map::{Area, Capability, Category, Goal};
use crate::domain::note::{Cluster, Note};
use crate::domain::proposal::Proposal;
use crate::domain::refusal::Refusal;
use crate::domain::respondent::Respondent;
use crate::domain::round::{Ballot, Round};
use crate::domain::sealed::{Release, Sealed};
use crate::domain::session::Session;
use crate::domain::version::Version;

/// Something that stands in one list of the session and is known by its reference.
pub(super) trait Entry: Sized {
    /// The list that `reference` belongs to; `None` where the list itself is missing.
    fn list<'a>(session: &'a mut Session, reference: &Ref) -> Option<&'a mut Vec<Self>>;
    /// Whether this is what `reference` names.
    fn is(&self, reference: &Ref) -> bool;
    /// This entry as the item of an edit; `reference` is what named it.
    fn item(self, reference: &Ref) -> Item;
}

/// Puts a new entry at an index.
pub(super) fn add<T: Entry>(session: &mut Session, key: Ref, entry: T, at: usize) -> Result<Edit, Refusal> {
    let Some(list) = T::list(session, &key) else { return Err(Refusal::Missing(key)) };
    if list.iter().any(|held| held.is(&key)) {
        return Err(Refusal::Taken(key));
    }
    if at > list.len() {
        return Err(Refusal::Beyond { index: at, length: list.len() });
    }
    list.insert(at, entry);
    Ok(Edit::Remove(key))
}

/// Replaces the entry of the same name.
pub(super) fn change<T: Entry>(session: &mut Session, key: Ref, entry: T) -> Result<Edit, Refusal> {
    let held = T::list(session, &key).and_then(|list| list.iter_mut().find(|held| held.is(&key)));
    let Some(held) = held else { return Err(Refusal::Missing(key)) };
    let before = std::mem::replace(held, entry);
    Ok(Edit::Change(before.item(&key)))
}

/// Takes the named entry out.
pub(super) fn remove<T: Entry>(session: &mut Session, key: &Ref) -> Result<Edit, Refusal> {
    let (list, index) = find::<T>(session, key)?;
    let held = list.remove(index);
    Ok(Edit::Add(held.item(key), At { index }))
}

/// Moves the named entry to another index of its list.
pub(super) fn shift<T: Entry>(session: &mut Session, key: &Ref, to: usize) -> Result<Edit, Refusal> {
    let (list, from) = find::<T>(session, key)?;
    if to >= list.len() {
        return Err(Refusal::Beyond { index: to, length: list.len() });
    }
    let held = list.remove(from);
    list.insert(to, held);
    Ok(Edit::Move(key.clone(), At { index: from }))
}

fn find<'a, T: Entry>(session: &'a mut Session, key: &Ref) -> Result<(&'a mut Vec<T>, usize), Refusal> {
    let missing = || Refusal::Missing(key.clone());
    let list = T::list(session, key).ok_or_else(missing)?;
    let index = list.iter().position(|held| held.is(key)).ok_or_else(missing)?;
    Ok((list, index))
}

macro_rules! entries {
    ($($kind:ident => $($path:ident).+;)+) => {$(
        impl Entry for $kind {
            fn list<'a>(session: &'a mut Session, _: &Ref) -> Option<&'a mut Vec<Self>> {
                Some(&mut session.$($path).+)
            }

            fn is(&self, reference: &Ref) -> bool {
                matches!(reference, Ref::$kind(id) if *id == self.id)
            }

            fn item(self, _: &Ref) -> Item {
                Item::$kind(self.into())
            }
        }
    )+};
}

entries! {
    Respondent => respondents;
    Note => notes;
    Cluster => clusters;
    Goal => goals;
    Category => map.categories;
    Area => map.areas;
    Capability => map.capabilities;
    Choice => choices;
    Proposal => proposals;
}

impl Entry for Version {
    fn list<'a>(session: &'a mut Session, _: &Ref) -> Option<&'a mut Vec<Self>> {
        Some(&mut session.versions)
    }

    fn is(&self, reference: &Ref) -> bool {
        matches!(reference, Ref::Version(number) if *number == self.number)
    }

    fn item(self, _: &Ref) -> Item {
        Item::Version(self)
    }
}

impl Entry for Round {
    fn list<'a>(session: &'a mut Session, _: &Ref) -> Option<&'a mut Vec<Self>> {
        Some(&mut session.rounds)
    }

    fn is(&self, reference: &Ref) -> bool {
        matches!(reference, Ref::Round(number) if *number == self.number)
    }

    fn item(self, _: &Ref) -> Item {
        Item::Round(self)
    }
}

impl Entry for Ballot {
    fn list<'a>(session: &'a mut Session, reference: &Ref) -> Option<&'a mut Vec<Self>> {
        let Ref::Ballot(key) = reference else { return None };
        Some(&mut round(session, key.round)?.ballots)
    }

    fn is(&self, reference: &Ref) -> bool {
        matches!(reference, Ref::Ballot(key) if Ballot::is(self, key))
    }

    fn item(self, reference: &Ref) -> Item {
        let round = if let Ref::Ballot(key) = reference { key.round } else { 0 };
        Item::Ballot(round, self)
    }
}

impl Entry for Sealed {
    fn list<'a>(session: &'a mut Session, reference: &Ref) -> Option<&'a mut Vec<Self>> {
        let Ref::Sealed(number, _) = reference else { return None };
        Some(&mut round(session, *number)?.sealed)
    }

    fn is(&self, reference: &Ref) -> bool {
        matches!(reference, Ref::Sealed(_, tag) if *tag == self.tag)
    }

    fn item(self, reference: &Ref) -> Item {
        let round = if let Ref::Sealed(round, _) = reference { *round } else { 0 };
        Item::Sealed(round, self)
    }
}

impl Entry for Release {
    fn list<'a>(session: &'a mut Session, reference: &Ref) -> Option<&'a mut Vec<Self>> {
        let Ref::Release(number, _) = reference else { return None };
        Some(&mut round(session, *number)?.releases)
    }

    fn is(&self, reference: &Ref) -> bool {
        matches!(reference, Ref::Release(_, number) if *number == self.number)
    }

    fn item(self, reference: &Ref) -> Item {
        let round = if let Ref::Release(round, _) = reference { *round } else { 0 };
        Item::Release(round, self)
    }
}

fn round(session: &mut Session, number: u16) -> Option<&mut Round> {
    session.rounds.iter_mut().find(|round| round.number == number)
}
