//! The figures of one round: a row for each capability on the map, a column for each respondent.
//!
//! [`Figures::of`] counts everything; [`Figures::rerate`] and [`Figures::reweigh`] follow one edit and leave exactly what
//! a full count would give. Any other edit (map, respondents, rounds, ballots added or removed, method) needs a full count.
//! Figures hold indices into the session they were counted from, and must be asked with that session.

mod count;

use std::collections::HashMap;
use std::ops::Range;

use super::answers::Answers;
use super::layout::Layout;
use super::ranking::{Contender, Rank, Ranking};
use super::stats::{Stats, Tally};
use crate::domain::id::{AreaId, CapabilityId, CategoryId, RespondentId};
use crate::domain::rating::Level;
use crate::domain::round::Round;
use crate::domain::session::Session;

/// Everything that is counted of one round.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Figures {
    /// The round's number.
    pub round: u16,
    /// The respondents that count, by letter.
    pub columns: Vec<Column>,
    /// The capabilities on the map, in map order: by category, by area, by their own order.
    pub rows: Vec<Row>,
    /// The areas in the order of their rows, empty ones too.
    pub areas: Vec<Group<AreaId>>,
    /// The categories in order, empty ones too.
    pub categories: Vec<Group<CategoryId>>,
    /// The order of urgency.
    pub ranking: Ranking,
}

/// One respondent.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// Who.
    pub respondent: RespondentId,
    /// Index in the session's list of respondents.
    pub index: usize,
    /// The place of its letter, 0 for A.
    pub letter: u16,
    /// Indices of its ballots in the round.
    pub ballots: Vec<usize>,
    /// Capabilities that at least one of its raters has answered, "don't know" included.
    pub answered: usize,
    /// Capabilities that can be answered: those on the map that the round rates.
    pub of: usize,
    /// Which rows are answered.
    seen: Vec<bool>,
}

/// One capability.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Which.
    pub capability: CapabilityId,
    /// Index in the map's list of capabilities.
    pub index: usize,
    /// Place in the round's order; `None` where the round does not rate it.
    pub place: Option<usize>,
    /// What the respondents have said.
    pub stats: Stats,
    /// Dots of the respondents that count.
    pub importance: u32,
    /// Where it stands in the order of urgency.
    pub rank: Rank,
}

/// An area or a category.
#[derive(Clone, Debug, PartialEq)]
pub struct Group<Id> {
    /// Which.
    pub id: Id,
    /// Index in the map's list of areas or categories.
    pub index: usize,
    /// Its rows.
    pub rows: Range<usize>,
    /// Mean of its capabilities' means; those without a mean are left out. `None` where none has one.
    pub mean: Option<f64>,
}

/// What one respondent has said of one capability.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Cell {
    /// The mean of its raters' levels.
    Value {
        /// 0 to 4.
        mean: f64,
        /// Ballots with a level.
        raters: u16,
    },
    /// Somebody said "don't know" and nobody gave a level.
    DontKnow,
    /// Nobody has said anything.
    NotRated,
}

/// How far the answering has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Answered, by one rater at least.
    pub answered: usize,
    /// Of how many.
    pub of: usize,
}

impl Figures {
    /// Counts the round with this number. Where there is none, there are rows and columns without answers.
    #[must_use]
    pub fn of(session: &Session, number: u16) -> Self {
        let layout = Layout::of(&session.map);
        let round = session.round(number);
        let mut figures = Self {
            round: number,
            columns: count::columns(session, round),
            rows: count::rows(session, round, &layout.rows),
            areas: count::groups(&layout.areas, &session.map.areas, |area| area.id.clone()),
            categories: count::groups(&layout.categories, &session.map.categories, |category| {
                category.id.clone()
            }),
            ranking: Ranking::default(),
        };
        count::ballots(&mut figures.columns, &mut figures.rows, round);
        figures.weigh(session);
        for group in &mut figures.areas {
            group.mean = mean_of(&figures.rows, &group.rows);
        }
        for group in &mut figures.categories {
            group.mean = mean_of(&figures.rows, &group.rows);
        }
        figures.rank(session);
        figures
    }

    /// The rows by the index of their capability in the map's list.
    #[must_use]
    pub fn rows_by_index(&self) -> Vec<Option<&Row>> {
        let length = self.rows.iter().map(|row| row.index + 1).max().unwrap_or(0);
        let mut rows = vec![None; length];
        for row in &self.rows {
            if let Some(place) = rows.get_mut(row.index) {
                *place = Some(row);
            }
        }
        rows
    }

    /// Follows marks that have changed on one capability: its row, its groups' means, the progress and the ranking.
    pub fn rerate(&mut self, session: &Session, capability: &CapabilityId) {
        let Some(row_index) = self.row_of(capability) else { return };
        let Some(row) = self.rows.get_mut(row_index) else { return };
        let mut tally = Tally::default();
        for column in &mut self.columns {
            let answers = answers(session.round(self.round), &column.ballots, row.place);
            tally.take(answers);
            column.see(row_index, answers.any());
        }
        row.stats = tally.stats();
        for group in self.areas.iter_mut().filter(|group| group.rows.contains(&row_index)) {
            group.mean = mean_of(&self.rows, &group.rows);
        }
        for group in self.categories.iter_mut().filter(|group| group.rows.contains(&row_index)) {
            group.mean = mean_of(&self.rows, &group.rows);
        }
        self.rank(session);
    }

    /// Follows dots or a judgement that have changed on one capability: its importance, own rank and the ranking.
    pub fn reweigh(&mut self, session: &Session, capability: &CapabilityId) {
        let Some(row_index) = self.row_of(capability) else { return };
        let Some(row) = self.rows.get_mut(row_index) else { return };
        let dots = |column: &Column| u32::from(session.dots_on(&column.respondent, capability));
        row.importance = self.columns.iter().map(dots).sum();
        row.rank.own = session.judgements.get(capability).and_then(|judgement| judgement.rank.clone());
        self.rank(session);
    }

    /// What the respondent of a column has said of the capability of a row.
    #[must_use]
    pub fn cell(&self, session: &Session, row: usize, column: usize) -> Cell {
        let (Some(row), Some(column)) = (self.rows.get(row), self.columns.get(column)) else {
            return Cell::NotRated;
        };
        let answers = answers(session.round(self.round), &column.ballots, row.place);
        match answers.value() {
            Some(mean) => Cell::Value { mean, raters: u16::try_from(answers.raters()).unwrap_or(u16::MAX) },
            None if answers.any() => Cell::DontKnow,
            None => Cell::NotRated,
        }
    }

    /// The row of a capability; `None` where it is not on the map.
    #[must_use]
    pub fn row_of(&self, capability: &CapabilityId) -> Option<usize> {
        self.rows.iter().position(|row| row.capability == *capability)
    }

    /// The column of a respondent; `None` where it is set aside.
    #[must_use]
    pub fn column_of(&self, respondent: &RespondentId) -> Option<usize> {
        self.columns.iter().position(|column| column.respondent == *respondent)
    }

    /// How many of all respondents' capabilities are answered.
    #[must_use]
    pub fn progress(&self) -> Progress {
        let answered = self.columns.iter().map(|column| column.answered).sum();
        Progress { answered, of: self.columns.iter().map(|column| column.of).sum() }
    }

    /// On how many capabilities at least one respondent is counted at `level`.
    #[must_use]
    pub fn reached(&self, level: Level) -> usize {
        self.rows.iter().filter(|row| row.stats.at(level) > 0).count()
    }

    /// Adds up the dots, and looks up the group's own ranks.
    fn weigh(&mut self, session: &Session) {
        let mut totals: HashMap<&CapabilityId, u32> = HashMap::new();
        for own in self.columns.iter().filter_map(|column| session.dots.get(&column.respondent)) {
            for (capability, dots) in own {
                *totals.entry(capability).or_default() += u32::from(*dots);
            }
        }
        for row in &mut self.rows {
            row.importance = totals.get(&row.capability).copied().unwrap_or_default();
            row.rank.own =
                session.judgements.get(&row.capability).and_then(|judgement| judgement.rank.clone());
        }
    }

    fn rank(&mut self, session: &Session) {
        let contender = |row: &Row| Contender {
            importance: row.importance,
            mean: row.stats.mean,
            own: row.rank.own.as_ref().map(|own| own.place),
        };
        let contenders: Vec<Contender> = self.rows.iter().map(contender).collect();
        self.ranking.sort(&contenders, &session.method.ranking.by);
        for (place, row) in (1..).zip(&self.ranking.by_rule) {
            if let Some(row) = self.rows.get_mut(*row) {
                row.rank.rule = place;
            }
        }
        for (place, row) in (1..).zip(&self.ranking.order) {
            if let Some(row) = self.rows.get_mut(*row) {
                row.rank.place = place;
            }
        }
    }
}

impl Column {
    fn see(&mut self, row: usize, now: bool) {
        let Some(seen) = self.seen.get_mut(row) else { return };
        self.answered = self.answered - usize::from(*seen) + usize::from(now);
        *seen = now;
    }
}

/// What the respondents that count have said at one place of a round, on the map or not.
#[must_use]
pub fn stats_at(session: &Session, round: &Round, place: usize) -> Stats {
    let mut tally = Tally::default();
    for respondent in session.active() {
        let mut answers = Answers::default();
        for ballot in round.ballots_of(&respondent.id) {
            if let Some(byte) = ballot.marks.bytes().get(place) {
                answers.add(*byte);
            }
        }
        tally.take(answers);
    }
    tally.stats()
}

/// The marks at one place of these ballots, added up.
fn answers(round: Option<&Round>, ballots: &[usize], place: Option<usize>) -> Answers {
    let mut answers = Answers::default();
    let (Some(round), Some(place)) = (round, place) else { return answers };
    for ballot in ballots.iter().filter_map(|ballot| round.ballots.get(*ballot)) {
        if let Some(byte) = ballot.marks.bytes().get(place) {
            answers.add(*byte);
        }
    }
    answers
}

fn mean_of(rows: &[Row], range: &Range<usize>) -> Option<f64> {
    let means = rows.get(range.clone()).unwrap_or_default().iter().filter_map(|row| row.stats.mean);
    let (count, sum) = means.fold((0_u32, 0.0), |(count, sum), mean| (count + 1, sum + mean));
    (count > 0).then(|| sum / f64::from(count))
}

#[cfg(test)]
mod tests;
