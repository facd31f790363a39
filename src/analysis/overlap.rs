//! Pilots that go on at the same time for the same organisation.
//!
//! A pilot goes on from the first date of any milestone to the last date of any, and only where it is chosen: where the
//! scenario is today's state, nothing is done. An organisation is in a pilot that has said yes to the chosen scenario and
//! is not set aside, or that shares a unit which has: the unit's people are its own. Whoever is in two pilots through one
//! and the same unit is not told beside the unit. That pilots overlap is no fault; it is told because the same people often
//! do the work.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use chrono::NaiveDate;

use super::participants::participants;
use super::waiting::span;
use crate::domain::choice::Choice;
use crate::domain::id::{ChoiceId, RespondentId};
use crate::domain::respondent::Respondent;
use crate::domain::session::Session;

/// Two pilots that go on at the same time, and who is in both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Overlap {
    /// The choice that is asked about.
    pub choice: ChoiceId,
    /// The other choice.
    pub other: ChoiceId,
    /// The dates that both cover, first and last included.
    pub dates: RangeInclusive<NaiveDate>,
    /// Who is in both, at least one, in the order in which they joined the choice that is asked about; after a unit those
    /// who share it.
    pub both: Vec<Both>,
}

/// Somebody who is in two pilots.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Both {
    /// Who.
    pub respondent: RespondentId,
    /// How it is in the choice that is asked about.
    pub here: Way,
    /// How it is in the other one.
    pub there: Way,
}

/// How an organisation is in a pilot.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Way {
    /// It takes part itself.
    Itself,
    /// A unit that it shares takes part.
    Through(RespondentId),
}

/// All overlaps, each pair of choices once, in the order of the choices.
#[must_use]
pub fn all(session: &Session) -> Vec<Overlap> {
    let running = running(session);
    let pairs = running
        .iter()
        .enumerate()
        .flat_map(|(place, one)| running.iter().skip(place + 1).map(move |other| (one, other)));
    pairs.filter_map(|(one, other)| one.meets(other)).collect()
}

/// The overlaps of every choice with the others, in the order of the choices.
#[must_use]
pub fn each(session: &Session) -> Vec<Overlap> {
    let running = running(session);
    let pairs = running.iter().flat_map(|one| running.iter().map(move |other| (one, other)));
    pairs
        .filter(|(one, other)| one.choice != other.choice)
        .filter_map(|(one, other)| one.meets(other))
        .collect()
}

/// The overlaps of one choice with the others, in the order of the choices.
#[must_use]
pub fn of(session: &Session, choice: &Choice) -> Vec<Overlap> {
    let Some(one) = Running::of(session, choice) else { return Vec::new() };
    let others = session.choices.iter().filter(|other| other.id != choice.id);
    others.filter_map(|other| one.meets(&Running::of(session, other)?)).collect()
}

impl Both {
    /// The units through which it is in either of them, each once.
    pub fn units(&self) -> impl Iterator<Item = &RespondentId> {
        let there = (self.there != self.here).then_some(&self.there);
        std::iter::once(&self.here).chain(there).filter_map(|way| match way {
            Way::Itself => None,
            Way::Through(unit) => Some(unit),
        })
    }
}

/// A chosen pilot with dates, and who is in it.
struct Running<'a> {
    choice: &'a ChoiceId,
    first: NaiveDate,
    last: NaiveDate,
    /// In the order in which they joined.
    order: Vec<&'a RespondentId>,
    /// Itself first.
    ways: BTreeMap<&'a RespondentId, Vec<Way>>,
}

impl<'a> Running<'a> {
    fn of(session: &'a Session, choice: &'a Choice) -> Option<Self> {
        let (first, last) = span(session, choice).filter(|_| choice.is_chosen())?;
        let joined = participants(session, choice);
        let mut running = Self { choice: &choice.id, first, last, order: Vec::new(), ways: BTreeMap::new() };
        for respondent in &joined {
            running.enter(respondent, Way::Itself);
            let owners = respondent.shared_by.iter().filter_map(|id| session.respondent(id));
            for owner in owners.filter(|owner| owner.is_active()) {
                running.enter(owner, Way::Through(respondent.id.clone()));
            }
        }
        running.ways.values_mut().for_each(|ways| ways.sort());
        Some(running)
    }

    fn enter(&mut self, respondent: &'a Respondent, way: Way) {
        let ways = self.ways.entry(&respondent.id).or_default();
        if ways.is_empty() {
            self.order.push(&respondent.id);
        }
        ways.push(way);
    }

    fn meets(&self, other: &Self) -> Option<Overlap> {
        let (first, last) = (self.first.max(other.first), self.last.min(other.last));
        if first > last {
            return None;
        }
        let both: Vec<Both> = self.order.iter().filter_map(|id| self.both(other, id)).collect();
        (!both.is_empty()).then(|| Overlap {
            choice: self.choice.clone(),
            other: other.choice.clone(),
            dates: first..=last,
            both,
        })
    }

    /// How somebody is in both; not where that is through the same unit only.
    fn both(&self, other: &Self, id: &RespondentId) -> Option<Both> {
        let (here, there) = (self.ways.get(id)?, other.ways.get(id)?);
        let mut pairs = here.iter().flat_map(|here| there.iter().map(move |there| (here, there)));
        let (here, there) = pairs.find(|(here, there)| here != there || **here == Way::Itself)?;
        Some(Both { respondent: id.clone(), here: here.clone(), there: there.clone() })
    }
}

fn running(session: &Session) -> Vec<Running<'_>> {
    session.choices.iter().filter_map(|choice| Running::of(session, choice)).collect()
}

#[cfg(test)]
mod tests {
    use super::{Overlap, Way, all, each, of};
    use crate::domain::id::RespondentId;
    use crate::domain::respondent::Standing;
    use crate::domain::session::Session;
    use crate::domain::sketch::{choice, session};

    fn told(overlap: &Overlap) -> String {
        let way = |way: &Way| match way {
            Way::Itself => String::new(),
            Way::Through(unit) => unit.to_string(),
        };
        let one = |it: &super::Both| match (way(&it.here), way(&it.there)) {
            (here, there) if here.is_empty() && there.is_empty() => it.respondent.to_string(),
            (here, there) => format!("{}({here}/{there})", it.respondent),
        };
        let who: Vec<String> = overlap.both.iter().map(one).collect();
        let (from, to) = (overlap.dates.start(), overlap.dates.end());
        format!("{} {} {from} {to} {}", overlap.choice, overlap.other, who.join("+"))
    }

    // By hand: a runs 1–31 March, b 31 March–9 April, c 1–11 April, d has no date, e shares days but nobody.
    #[test]
    fn pilots_overlap_where_days_and_organisations_meet() {
        let session = session(vec![
            choice("a", &[(0, 4), (10, 30)], Some("2027-03-01"), &["tanum", "orust"]),
            choice("b", &[(0, 9)], Some("2027-03-31"), &["orust", "tanum", "sotenas"]),
            choice("c", &[(0, 10)], Some("2027-04-01"), &["tanum"]),
            choice("d", &[(0, 10)], None, &["tanum"]),
            choice("e", &[(0, 99)], Some("2027-03-01"), &["lysekil"]),
        ]);
        let found: Vec<String> = all(&session).iter().map(told).collect();
        assert_eq!(found, ["a b 2027-03-31 2027-03-31 tanum+orust", "b c 2027-04-01 2027-04-09 tanum"]);
        let of_b: Vec<String> = of(&session, &session.choices[1]).iter().map(told).collect();
        assert_eq!(of_b, ["b a 2027-03-31 2027-03-31 orust+tanum", "b c 2027-04-01 2027-04-09 tanum"]);
        assert_eq!(of(&session, &session.choices[3]), [], "no date, no overlap");
    }

    #[test]
    fn whoever_is_set_aside_overlaps_with_nothing() {
        let mut session = session(vec![
            choice("a", &[(0, 30)], Some("2027-03-01"), &["tanum"]),
            choice("b", &[(0, 30)], Some("2027-03-01"), &["tanum"]),
        ]);
        assert_eq!(all(&session).len(), 1);
        session.respondents.iter_mut().for_each(|it| it.standing = Standing::Aside);
        assert_eq!(all(&session), []);
    }

    #[test]
    fn a_pilot_where_nothing_is_done_is_in_nobodys_way() {
        let mut session = session(vec![
            choice("a", &[(0, 30)], Some("2027-03-01"), &["tanum"]),
            choice("b", &[(0, 30)], Some("2027-03-01"), &["tanum"]),
        ]);
        for scenario in [Some(0), None] {
            session.choices[1].scenario = scenario;
            session.choices[1].commitments[0].scenario = scenario;
            assert_eq!(all(&session), []);
            assert_eq!(of(&session, &session.choices[0]), [], "told of what is chosen");
            assert_eq!(of(&session, &session.choices[1]), [], "told of what is not");
        }
    }

    /// All of March, those of `joined` in each; `enhet` is shared by tanum and orust.
    fn with_unit(joined: &[&[&str]]) -> Session {
        let one = |(place, joined): (usize, &&[&str])| {
            choice(["a", "b", "c"][place], &[(0, 30)], Some("2027-03-01"), joined)
        };
        let mut session = session(joined.iter().enumerate().map(one).collect());
        let id = |id: &str| RespondentId::new(id).unwrap();
        for owner in ["tanum", "orust"].map(id) {
            if session.respondent(&owner).is_none() {
                let template = session.respondents[0].clone();
                session.respondents.push(crate::domain::respondent::Respondent { id: owner, ..template });
            }
        }
        let unit = session.respondents.iter_mut().find(|it| it.id.as_str() == "enhet").unwrap();
        unit.shared_by = vec![id("tanum"), id("orust")];
        session
    }

    #[test]
    fn whoever_shares_a_unit_is_in_what_the_unit_takes_part_in() {
        let told_of = |joined: &[&[&str]]| {
            let session = with_unit(joined);
            let found: Vec<String> =
                all(&session).iter().map(|it| told(it).split(' ').next_back().unwrap().to_owned()).collect();
            found.join(" ")
        };
        assert_eq!(told_of(&[&["tanum"], &["enhet"]]), "tanum(/enhet)", "itself, and through its unit");
        assert_eq!(told_of(&[&["enhet"], &["lysekil", "tanum"]]), "tanum(enhet/)", "the other way round");
        assert_eq!(told_of(&[&["enhet"], &["enhet"]]), "enhet", "the unit stands for those who share it");
        assert_eq!(told_of(&[&["enhet", "tanum"], &["enhet"]]), "enhet+tanum(/enhet)");
        assert_eq!(told_of(&[&["tanum"], &["orust"], &["lysekil", "enhet"]]), "tanum(/enhet) orust(/enhet)");
        assert_eq!(told_of(&[&["tanum", "enhet"], &["tanum"]]), "tanum", "itself in both says enough");
    }

    #[test]
    fn whoever_shares_a_unit_and_is_set_aside_is_in_nothing() {
        let mut session = with_unit(&[&["tanum"], &["enhet"]]);
        let tanum = session.respondents.iter_mut().find(|it| it.id.as_str() == "tanum").unwrap();
        tanum.standing = Standing::Aside;
        assert_eq!(all(&session), []);
    }

    #[test]
    fn each_is_what_all_choices_are_told() {
        let session = with_unit(&[&["tanum", "enhet"], &["enhet"], &["orust"]]);
        let one_by_one: Vec<Overlap> =
            session.choices.iter().flat_map(|choice| of(&session, choice)).collect();
        assert_eq!(each(&session), one_by_one);
    }
}
