//! What has changed from one round to another: the means of the capabilities that both rate, and what a respondent has
//! said in both.
//!
//! Only what may be shown of either round goes in, so that a change tells no more than its two figures do. A capability
//! that is not in both has no change, and neither has a respondent who did not give a level in both: what was carried over
//! from an earlier round is not said anew.

use std::collections::HashMap;
use std::ops::Range;

use super::figures::{Figures, Row};
use super::stats;
use crate::domain::session::Session;

/// What has changed on one capability.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Change {
    /// How it stood; `None` where the earlier round does not rate it, or shows nothing of it.
    pub then: Option<Mean>,
    /// How it stands; the same of the later round.
    pub now: Option<Mean>,
}

/// A mean and how many it is of.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mean {
    /// 0 to 4.
    pub mean: f64,
    /// Respondents with a value.
    pub n: u32,
}

impl Change {
    /// Now less then, in levels; negative where it is lower now.
    #[must_use]
    pub fn by(&self) -> Option<f64> {
        Some(self.now?.mean - self.then?.mean)
    }
}

/// The changes from one round to another, for each row of `now`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Changes {
    then: Figures,
    /// The changes.
    pub rows: Vec<Change>,
    /// The row of the earlier figures that is the same capability.
    same_row: Vec<Option<usize>>,
    /// The column of the earlier figures that is the same respondent.
    same_column: Vec<Option<usize>>,
}

impl Changes {
    /// What has changed to `now` since the round that `then` was counted from; both of the same session.
    #[must_use]
    pub fn of(now: &Figures, then: Figures) -> Self {
        let rows: HashMap<_, usize> =
            then.rows.iter().enumerate().map(|(place, row)| (&row.capability, place)).collect();
        let same_row: Vec<_> = now.rows.iter().map(|row| rows.get(&row.capability).copied()).collect();
        let columns: HashMap<_, usize> =
            then.columns.iter().enumerate().map(|(place, column)| (&column.respondent, place)).collect();
        let same_column = now.columns.iter().map(|column| columns.get(&column.respondent).copied()).collect();
        let change = |(row, same): (&Row, &Option<usize>)| {
            let before = same.and_then(|place| then.rows.get(place));
            Change { then: before.and_then(mean), now: mean(row) }
        };
        let rows = now.rows.iter().zip(&same_row).map(change).collect();
        Self { then, rows, same_row, same_column }
    }

    /// The mean of the changes of these rows; `None` where none has any.
    #[must_use]
    pub fn group(&self, rows: &Range<usize>) -> Option<f64> {
        let changes = self.rows.get(rows.clone()).unwrap_or_default().iter().filter_map(Change::by);
        stats::mean(changes)
    }

    /// What has changed for one respondent of `now` on one capability; `None` without an open level of its own in both.
    #[must_use]
    pub fn own(&self, session: &Session, now: &Figures, (row, column): (usize, usize)) -> Option<f64> {
        let before = (self.same_row.get(row).copied()??, self.same_column.get(column).copied()??);
        Some(now.own(session, row, column)? - self.then.own(session, before.0, before.1)?)
    }
}

/// A row's mean where its round rates it.
fn mean(row: &Row) -> Option<Mean> {
    row.place?;
    Some(Mean { mean: row.stats.mean?, n: row.stats.n })
}

#[cfg(test)]
mod tests {
    use super::Changes;
    use crate::analysis::figures::Figures;
    use crate::analysis::support;
    use crate::domain::plain::Plain;
    use crate::domain::rating::Mark;
    use crate::domain::round::{Ballot, BallotKey};
    use crate::domain::session::Session;
    use crate::domain::terms::{Showing, Terms};

    /// Two rounds of the same three capabilities; each text is what a respondent says, in the order of the map.
    fn session(then: &[&str], now: &[&str]) -> Session {
        let mut session = support::session(3, then.len().max(now.len()), 0);
        let mut second = session.rounds.first().expect("a round").clone();
        second.number = 2;
        session.rounds.push(second);
        for (round, said) in session.rounds.iter_mut().zip([then, now]) {
            for (respondent, marks) in session.respondents.iter().zip(said) {
                let key = BallotKey::keyed(round.number, respondent.id.clone(), Plain::default());
                let mut ballot = Ballot::empty(&key);
                for (place, byte) in marks.bytes().enumerate() {
                    ballot.marks.set(place, Mark::from_byte(byte).expect("a mark"));
                }
                round.ballots.push(ballot);
            }
        }
        session
    }

    fn changes(session: &Session) -> (Figures, Changes) {
        let now = Figures::of(session, 2);
        let changes = Changes::of(&now, Figures::of(session, 1));
        (now, changes)
    }

    #[test]
    fn a_change_is_now_less_then_with_both_n() {
        let session = session(&["310", "21-"], &["110", "11x", "02-"]);
        let (_, changes) = changes(&session);
        let first = changes.rows.first().expect("a row");
        assert_eq!((first.then.map(|it| it.n), first.now.map(|it| it.n)), (Some(2), Some(3)));
        let by: Vec<_> = changes.rows.iter().map(|it| it.by().map(|by| (by * 100.0).round())).collect();
        assert_eq!(by, [Some(-183.0), Some(33.0), Some(0.0)]);
        assert_eq!(changes.group(&(1..3)).map(|by| (by * 100.0).round()), Some(17.0));
        assert_eq!(changes.group(&(3..3)), None);
    }

    #[test]
    fn a_respondent_has_changed_only_where_it_gave_a_level_both_times() {
        let session = session(&["31x", "2--"], &["12x", "-4-", "444"]);
        let (now, changes) = changes(&session);
        let own = |cell| changes.own(&session, &now, cell);
        assert_eq!([(0, 0), (1, 0), (2, 0)].map(own), [Some(-2.0), Some(1.0), None]);
        assert_eq!([(0, 1), (1, 1), (0, 2), (9, 0), (0, 9)].map(own), [None; 5]);
    }

    #[test]
    fn what_is_carried_over_or_not_rated_in_both_has_no_change() {
        let mut session = session(&["310", "211"], &["1", "x"]);
        let second = session.rounds.last_mut().expect("a round");
        second.again = Some(1);
        second.order.truncate(1);
        let (now, changes) = changes(&session);
        let by: Vec<_> = changes.rows.iter().map(super::Change::by).collect();
        assert_eq!(by, [Some(-1.5), None, None]);
        assert_eq!(changes.own(&session, &now, (0, 0)), Some(-2.0));
        assert_eq!(changes.own(&session, &now, (1, 0)), None);
    }

    #[test]
    fn a_round_that_is_hidden_has_no_changes() {
        let mut session = session(&["310"], &["121"]);
        let second = session.rounds.last_mut().expect("a round");
        second.terms = Terms { showing: Showing::Hidden, ..Terms::default() };
        let (now, changes) = changes(&session);
        assert!(changes.rows.iter().all(|change| change.by().is_none() && change.now.is_none()));
        assert_eq!(changes.own(&session, &now, (0, 0)), None);
    }
}
