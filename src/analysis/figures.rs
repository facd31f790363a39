//! The figures of one round: a row for each capability on the map, a column for each respondent.
//!
//! [`Figures::of`] counts everything; [`Figures::rerate`] and [`Figures::reweigh`] follow one edit and leave exactly what
//! a full count would give. Any other edit (map, respondents, rounds, ballots added or removed, method) needs a full count.
//! Figures hold indices into the session they were counted from, and must be asked with that session.
//!
//! They are what may be shown: of a round that is closed until its reveal they know who has answered what and no value,
//! and sealed answers are in them only as means that were published. A round that rates some capabilities again is
//! counted together with the rounds before it: whom it has no answer from stands as he stood.

mod cells;
mod count;
mod urgency;

use std::ops::Range;

use super::answers::Answers;
use super::layout::Layout;
use super::ranking::{Rank, Ranking};
use super::stats::{self, Stats, Tally};
use crate::domain::id::{AreaId, CapabilityId, CategoryId, RespondentId};
use crate::domain::rating::Level;
use crate::domain::round::Round;
use crate::domain::sealed::Released;
use crate::domain::session::Session;
use count::Chain;

pub use cells::{Cell, Cells};

/// Everything that is counted of one round.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Figures {
    /// The round's number.
    pub round: u16,
    /// Whether the round's values may not be shown yet; its rows are then without statistics.
    pub hidden: bool,
    /// Whether the dots may not be shown yet; importance is then 0 everywhere.
    pub dots_hidden: bool,
    /// Sealed ballots in the round, of whom nothing is known but that they are there.
    pub sealed: usize,
    /// The same in the rounds that it goes on from.
    pub sealed_before: usize,
    /// The rounds that it goes on from, nearest first; empty for a round of its own.
    pub earlier: Vec<u16>,
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
    /// Indices of its ballots in the round, without those that are not counted.
    pub ballots: Vec<usize>,
    /// The same for each of the earlier rounds.
    pub earlier: Vec<Vec<usize>>,
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
    /// Place in the order of each of the earlier rounds.
    pub earlier: Vec<Option<usize>>,
    /// What is shown of it: what was published with sealed answers where there is such a mean, which then has neither
    /// spread nor counts nor agreement, and otherwise the open answers.
    pub stats: Stats,
    /// What the open answers alone come to.
    pub open: Stats,
    /// The published mean that sealed answers are in.
    pub released: Option<Released>,
    /// Dots of the respondents that count, or hands where the group weighs by those; 0 while the dots may not be shown.
    /// Whoever shows it asks [`Figures::importance`], which tells the two apart.
    pub(super) importance: u32,
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
    /// Mean of its capabilities' means; those without a mean are left out. `None` where none has one, or where one of
    /// them is rated in a round whose values may not be shown yet.
    pub mean: Option<f64>,
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
        let chain = count::chain(session, number);
        let mut figures = Self {
            round: number,
            hidden: chain.own.is_some_and(Round::is_hidden),
            dots_hidden: session.are_dots_hidden(),
            sealed: chain.own.map_or(0, Round::sealed_count),
            sealed_before: chain.earlier.iter().map(|round| round.sealed_count()).sum(),
            earlier: chain.earlier.iter().map(|round| round.number).collect(),
            columns: count::columns(session, &chain),
            rows: count::rows(session, &chain, &layout.rows),
            areas: count::groups(&layout.areas, &session.map.areas, |area| area.id.clone()),
            categories: count::groups(&layout.categories, &session.map.categories, |category| {
                category.id.clone()
            }),
            ranking: Ranking::default(),
        };
        count::ballots(&mut figures.columns, &mut figures.rows, &chain);
        figures.weigh(session);
        for group in &mut figures.areas {
            group.mean = mean_of(&figures.rows, &group.rows, figures.hidden);
        }
        for group in &mut figures.categories {
            group.mean = mean_of(&figures.rows, &group.rows, figures.hidden);
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
        let chain = count::chain(session, self.round);
        let mut tally = Tally::default();
        for column in &mut self.columns {
            let own = answers(chain.own, &column.ballots, row.place);
            column.see(row_index, own.any());
            tally.take(standing(&chain, row, column, own));
        }
        row.publish(tally.stats());
        for group in self.areas.iter_mut().filter(|group| group.rows.contains(&row_index)) {
            group.mean = mean_of(&self.rows, &group.rows, self.hidden);
        }
        for group in self.categories.iter_mut().filter(|group| group.rows.contains(&row_index)) {
            group.mean = mean_of(&self.rows, &group.rows, self.hidden);
        }
        self.rank(session);
    }

    /// The importance of a row; `None` while it may not be shown.
    #[must_use]
    pub fn importance(&self, row: &Row) -> Option<u32> {
        (!self.dots_hidden).then_some(row.importance)
    }

    /// The highest importance of all; 0 where none has any, and while it may not be shown.
    #[must_use]
    pub fn highest_importance(&self) -> u32 {
        self.rows.iter().map(|row| row.importance).max().unwrap_or(0)
    }

    /// The cells, each asked for by itself.
    #[must_use]
    pub fn cells<'a>(&'a self, session: &'a Session) -> Cells<'a> {
        Cells::of(self, session)
    }

    /// What the respondent of a column has said in the round itself: the mean of its raters' levels. `None` without one,
    /// or while it may not be shown.
    #[must_use]
    pub fn own(&self, session: &Session, row: usize, column: usize) -> Option<f64> {
        if self.is_hidden(row) {
            return None;
        }
        let (row, column) = (self.rows.get(row)?, self.columns.get(column)?);
        answers(session.round(self.round), &column.ballots, row.place).value()
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

    /// Whether a column is shown: each where nobody has sealed, in the round or in those it goes on from. Where somebody
    /// has, a column without an open answer would narrow down who.
    #[must_use]
    pub fn shows(&self, column: &Column) -> bool {
        self.sealed + self.sealed_before == 0 || column.has_open()
    }

    /// How many of all respondents' capabilities are answered.
    #[must_use]
    pub fn progress(&self) -> Progress {
        let answered = self.columns.iter().map(|column| column.answered).sum();
        Progress { answered, of: self.columns.iter().map(|column| column.of).sum() }
    }

    /// How many respondents have answered the capability of a row in this round, "don't know" included.
    #[must_use]
    pub fn answered_on(&self, row: usize) -> usize {
        self.columns.iter().filter(|column| column.seen.get(row) == Some(&true)).count()
    }

    /// Whether the round rates the capability of a row and its values may not be shown yet.
    #[must_use]
    pub fn is_hidden(&self, row: usize) -> bool {
        self.hidden && self.rows.get(row).is_some_and(|row| row.place.is_some())
    }

    /// On how many capabilities at least one respondent is counted at `level`, by the open answers.
    #[must_use]
    pub fn reached(&self, level: Level) -> usize {
        self.rows.iter().filter(|row| row.open.at(level) > 0).count()
    }
}

impl Row {
    /// Takes what the open answers come to; a published mean stands over it.
    fn publish(&mut self, open: Stats) {
        self.open = open;
        self.stats = match &self.released {
            Some(released) => Stats {
                n: released.n.into(),
                mean: Some(released.mean()),
                raters: open.raters,
                ..Stats::default()
            },
            None => open,
        };
    }
}

impl Column {
    /// Whether there is an open answer, in the round or in those it goes on from. Where some answers are sealed, nobody
    /// can know who has not answered, so that whoever has given no open one is not shown.
    #[must_use]
    pub fn has_open(&self) -> bool {
        self.answered > 0 || self.earlier.iter().any(|ballots| !ballots.is_empty())
    }

    fn see(&mut self, row: usize, now: bool) {
        let Some(seen) = self.seen.get_mut(row) else { return };
        self.answered = self.answered - usize::from(*seen) + usize::from(now);
        *seen = now;
    }
}

/// What the respondents that count have said openly at one place of a round, on the map or not; nothing while its values
/// may not be shown.
#[must_use]
pub fn stats_at(session: &Session, round: &Round, place: usize) -> Stats {
    let mut tally = Tally::default();
    if round.is_hidden() {
        return tally.stats();
    }
    for respondent in session.active() {
        let mut answers = Answers::default();
        for ballot in round.ballots_of(&respondent.id).filter(|ballot| !ballot.aside) {
            if let Some(byte) = ballot.marks.bytes().get(place) {
                answers.add(*byte);
            }
        }
        tally.take(answers);
    }
    tally.stats()
}

/// What counts of a respondent on a capability: its own answers in the round, or those of the nearest earlier round that
/// has any. Nothing while the round that rates it is hidden.
fn standing(chain: &Chain<'_>, row: &Row, column: &Column, own: Answers) -> Answers {
    if row.place.is_some() && chain.own.is_some_and(Round::is_hidden) {
        return Answers::default();
    }
    let earlier = chain.earlier.iter().zip(&row.earlier).zip(&column.earlier);
    let earlier = earlier.filter(|((round, _), _)| !round.is_hidden());
    let earlier = earlier.map(|((round, place), ballots)| answers(Some(round), ballots, *place));
    std::iter::once(own).chain(earlier).find(|answers| answers.any()).unwrap_or_default()
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

fn mean_of(rows: &[Row], range: &Range<usize>, hidden: bool) -> Option<f64> {
    let rows = rows.get(range.clone()).unwrap_or_default();
    if hidden && rows.iter().any(|row| row.place.is_some()) {
        return None;
    }
    let means = rows.iter().filter_map(|row| row.stats.mean);
    stats::mean(means)
}

#[cfg(test)]
mod naive;
#[cfg(test)]
mod tests;
