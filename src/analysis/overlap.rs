//! Pilots that go on at the same time for the same organisation.
//!
//! A pilot goes on from the first date of any milestone to the last date of any. An organisation takes part that has said
//! yes to the chosen scenario and is not set aside. That pilots overlap is no fault; it is told because the same people
//! often do the work.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use chrono::NaiveDate;

use super::participants::participants;
use super::waiting::span;
use crate::domain::choice::Choice;
use crate::domain::id::{ChoiceId, RespondentId};
use crate::domain::session::Session;

/// Two pilots that go on at the same time, and who takes part in both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Overlap {
    /// The choice that is asked about.
    pub choice: ChoiceId,
    /// The other choice.
    pub other: ChoiceId,
    /// The dates that both cover, first and last included.
    pub dates: RangeInclusive<NaiveDate>,
    /// Who takes part in both, at least one, in the order in which they joined the choice that is asked about.
    pub respondents: Vec<RespondentId>,
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

/// The overlaps of one choice with the others, in the order of the choices.
#[must_use]
pub fn of(session: &Session, choice: &Choice) -> Vec<Overlap> {
    let Some(one) = Running::of(session, choice) else { return Vec::new() };
    let others = session.choices.iter().filter(|other| other.id != choice.id);
    others.filter_map(|other| one.meets(&Running::of(session, other)?)).collect()
}

/// A pilot with dates and somebody who takes part.
struct Running<'a> {
    choice: &'a ChoiceId,
    first: NaiveDate,
    last: NaiveDate,
    respondents: Vec<&'a RespondentId>,
}

impl<'a> Running<'a> {
    fn of(session: &'a Session, choice: &'a Choice) -> Option<Self> {
        let (first, last) = span(session, choice)?;
        let respondents = participants(session, choice).into_iter().map(|it| &it.id).collect();
        Some(Self { choice: &choice.id, first, last, respondents })
    }

    fn meets(&self, other: &Self) -> Option<Overlap> {
        let (first, last) = (self.first.max(other.first), self.last.min(other.last));
        let also: BTreeSet<&RespondentId> = other.respondents.iter().copied().collect();
        let both = self.respondents.iter().filter(|id| also.contains(*id));
        let respondents: Vec<_> = both.map(|id| (*id).clone()).collect();
        (first <= last && !respondents.is_empty()).then(|| Overlap {
            choice: self.choice.clone(),
            other: other.choice.clone(),
            dates: first..=last,
            respondents,
        })
    }
}

fn running(session: &Session) -> Vec<Running<'_>> {
    session.choices.iter().filter_map(|choice| Running::of(session, choice)).collect()
}

#[cfg(test)]
mod tests {
    use super::{Overlap, all, of};
    use crate::domain::id::RespondentId;
    use crate::domain::respondent::Standing;
    use crate::domain::sketch::{choice, session};

    fn told(overlap: &Overlap) -> String {
        let who: Vec<&str> = overlap.respondents.iter().map(RespondentId::as_str).collect();
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
}
