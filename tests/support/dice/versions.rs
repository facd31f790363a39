//! Random versions of the map and what they tell of.

use verkstad::domain::map::{Carried, Part};
use verkstad::domain::version::{MapChange, Revision};

use super::Dice;

impl Dice<'_> {
    pub(super) fn revision(&mut self) -> Revision {
        Revision { during: self.maybe(Self::round), changes: self.some(Self::change), why: self.text() }
    }

    fn change(&mut self) -> MapChange {
        let id = self.capability();
        match self.upto(10) {
            0 => MapChange::Added(self.part()),
            1 => MapChange::Renamed { what: self.part(), was: self.words() },
            2 => MapChange::Described { id, was: self.words() },
            3 => MapChange::Moved { id, from: self.area(), to: self.area() },
            4 => MapChange::AreaMoved { id: self.area(), from: self.category(), to: self.category() },
            5 => MapChange::Merged { id, into: self.capability(), carried: self.carried() },
            6 => MapChange::Split { id, into: self.some(Self::capability), carried: self.carried() },
            7 => MapChange::TakenOff(id),
            8 => MapChange::PutBack(id),
            _ => MapChange::Removed { what: self.part(), was: self.words() },
        }
    }

    fn part(&mut self) -> Part {
        match self.upto(3) {
            0 => Part::Category(self.category()),
            1 => Part::Area(self.area()),
            _ => Part::Capability(self.capability()),
        }
    }

    pub(super) fn carried(&mut self) -> Option<Carried> {
        match self.upto(4) {
            0 => None,
            1 => Some(Carried::Target),
            2 => Some(Carried::Lower),
            _ => Some(Carried::Copied),
        }
    }

    /// Mostly one that a new version, the newest one or a round on it could have.
    pub(super) fn version_number(&mut self) -> u16 {
        let newest = self.session.map_version();
        match self.upto(4) {
            0 => newest,
            1 => newest + 1,
            roll => u16::from(roll == 2),
        }
    }
}
