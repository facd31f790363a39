//! Which bands of importance are headed where in the order as it stands.
//!
//! Rows that follow the rule stand band by band. What the group has placed stands where it was placed, and a heading does
//! not wait for it: it stands above the first row of its band, which a placed one is only where the next that follows the
//! rule is of the same band.

use super::Band;
use crate::analysis::figures::{Figures, Row};
use crate::domain::method::RankBy;
use crate::domain::session::Session;

/// For each place of the order as it stands, the band whose heading stands above it. All are `None` where the rule asks
/// for something else before importance, or knows no bands.
#[must_use]
pub fn headings(session: &Session, figures: &Figures) -> Vec<Option<Band>> {
    let rows: Vec<&Row> = figures.ranking.order.iter().filter_map(|row| figures.rows.get(*row)).collect();
    let bands = bands(session, figures);
    let mut left = bands.iter().peekable();
    let heading = |(row, ahead): (&&Row, Option<u8>)| {
        let own = row.rank.band.filter(|own| ahead.is_none_or(|ahead| ahead == *own))?;
        while left.next_if(|band| band.number < own).is_some() {}
        left.next_if(|band| band.number == own).copied()
    };
    rows.iter().zip(ahead(&rows)).map(heading).collect()
}

/// The bands that rows can stand under: those of a rule that asks for importance first.
fn bands(session: &Session, figures: &Figures) -> Vec<Band> {
    if session.method.ranking.by.first() != Some(&RankBy::HighestImportance) {
        return Vec::new();
    }
    let highest = figures.rows.iter().map(|row| row.importance).max().unwrap_or(0);
    figures.ranking.bands.list(highest).collect()
}

/// For each place, the band of the next row from there on that follows the rule.
fn ahead(rows: &[&Row]) -> Vec<Option<u8>> {
    let mut next = None;
    let mut out: Vec<Option<u8>> = rows
        .iter()
        .rev()
        .map(|row| {
            next = row.rank.band.filter(|_| row.rank.own.is_none()).or(next);
            next
        })
        .collect();
    out.reverse();
    out
}

#[cfg(test)]
mod tests {
    use super::headings;
    use crate::analysis::figures::Figures;
    use crate::analysis::support::{self, capability_id};
    use crate::domain::method::RankBy;
    use crate::domain::session::{Judgement, OwnRank, Session};

    /// Six capabilities with 9, 7, 4, 4, 1 and 0 dots, so that bands begin at 7, 4, 1 and 0.
    fn session(own: &[(usize, u16)]) -> Session {
        let mut session = support::session(6, 1, 0);
        session.rules.bands = Some(vec![67, 34]);
        let dots = [9, 7, 4, 4, 1].into_iter().enumerate();
        let dots = dots.map(|(place, dots)| (capability_id(place), dots)).collect();
        session.dots = [(session.respondents[0].id.clone(), dots)].into();
        for (row, place) in own {
            let rank = Some(OwnRank { place: *place, reason: "so".into() });
            session.judgements.insert(capability_id(*row), Judgement { rank, ..Judgement::default() });
        }
        session
    }

    fn told(session: &Session) -> Vec<(usize, Option<u8>)> {
        let figures = Figures::of(session, 1);
        let headings = headings(session, &figures);
        let numbers = headings.iter().map(|band| band.map(|band| band.number));
        figures.ranking.order.iter().copied().zip(numbers).collect()
    }

    // By hand. Each pair is a row and the band that is headed above it.
    #[test]
    fn each_band_is_headed_once_above_the_first_that_follows_the_rule() {
        let plain = [(0, Some(1)), (1, None), (2, Some(2)), (3, None), (4, Some(3)), (5, Some(4))];
        assert_eq!(told(&session(&[])), plain);
        let last_first = [(5, None), (0, Some(1)), (1, None), (2, Some(2)), (3, None), (4, Some(3))];
        assert_eq!(told(&session(&[(5, 1)])), last_first, "band 4 has nothing left that follows the rule");
        let within = [(1, Some(1)), (0, None), (2, Some(2)), (3, None), (4, Some(3)), (5, Some(4))];
        assert_eq!(told(&session(&[(1, 1)])), within, "it is of the band that begins here");
        let down = [(1, Some(1)), (2, Some(2)), (0, None), (3, None), (4, Some(3)), (5, Some(4))];
        assert_eq!(told(&session(&[(0, 3)])), down);
        let all: Vec<(usize, u16)> = (0..6).zip(1..).collect();
        assert_eq!(told(&session(&all)), plain, "where all are placed, each is under its own");
    }

    #[test]
    fn a_rule_that_asks_for_something_else_first_has_no_headings() {
        let mut session = session(&[]);
        let method = std::sync::Arc::make_mut(&mut session.method);
        method.ranking.by = vec![RankBy::LowestMaturity, RankBy::HighestImportance];
        assert!(told(&session).iter().all(|(_, band)| band.is_none()));
    }
}
