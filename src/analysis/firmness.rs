//! How firm the top of the order of urgency is: whether a small change in what was said would have made it another.
//!
//! The top is the first places of the rule's order; the group's own places are decisions and not asked. Each capability
//! in it, a [`Member`], is asked three questions, and stays where it still is among as many first places:
//!
//! 1. *Left out*: one respondent at a time is left out, with its values and its dots. Means, importance and bands are
//!    counted anew. Counted hands belong to nobody and stay.
//! 2. *Moved*: one value of one respondent on one capability, its own or another, moves one level up or down, within 0 to
//!    4. Every such move is tried by itself.
//! 3. *Medians*: every capability's median of the respondents' values stands in place of its mean. Of an even number of
//!    values it is the mean of the two in the middle.
//!
//! A member is [`Firm`](Word::Firm) where it stays in all three: whoever is left out, whichever value moves, and with
//! medians. It is [`Mostly`](Word::Mostly) firm where at most one left-out respondent makes it fall out and it passes at
//! least one of the two other questions. All others are [`Fragile`](Word::Fragile). A member that nobody has rated has no
//! word: nothing has been said that could be firm.
//!
//! Nothing sealed can follow from it. A published mean with sealed answers in it stays as it was published in the first
//! and the third question; in the second an open value moves it by its share of the published number of respondents.
//! Where anybody has answered for the lead alone, only those are left out who have answered openly, as only their letters
//! are shown anywhere. Of a closed round and of hidden dots nothing is asked.
//!
//! The work is done in steps, so that whoever shows it can show what is known so far: medians first, then one respondent
//! after the other, then the moves. Only the value on one row changes in a move, so that a member can fall out in two
//! ways alone: its own value moves it behind the first that is not in the top, or a value on a capability outside moves
//! that one before the last of the top, which then falls out. What is found does not depend on how the steps fall.

mod work;

use super::figures::{Column, Figures};
use super::ranking::{Bands, Contender, Rule};
use crate::domain::rules::Weighing;
use crate::domain::session::Session;
use work::Phase;

/// How many places are the top where the group has said nothing.
pub const TOP: u16 = 10;
/// A budget for one [step](Firmness::step), in looks at single values, that takes a few milliseconds at most.
pub const STEP: usize = 40_000;

/// Why nothing is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unasked {
    /// The round is closed until its reveal, or the dots are.
    Hidden,
    /// There are no more capabilities than places in the top.
    AllFit,
    /// Fewer than two respondents can be left out.
    TooFew,
}

/// How firm the top is, as far as it is known.
#[derive(Clone, Debug)]
pub struct Firmness {
    rule: Rule,
    bands: Bands,
    /// The rule's order.
    order: Vec<usize>,
    /// The place of each row in it, counted from 0.
    places: Vec<usize>,
    rows: Vec<Held>,
    /// What each column says of each row, a column after the other; empty once all is done.
    values: Vec<Vec<Option<f64>>>,
    /// What each column has put on which row.
    dots: Vec<Vec<(usize, u32)>>,
    /// The columns that are left out in turn.
    asked: Vec<usize>,
    members: Vec<Member>,
    tried: usize,
    moves: usize,
    phase: Phase,
    /// The rows with medians for means, as far as they are worked out; afterwards room to work in.
    scratch: Vec<Contender>,
}

/// What is known of a row before anything is changed.
#[derive(Clone, Copy, Debug)]
struct Held {
    as_it_is: Contender,
    /// Whether sealed answers are in its mean.
    released: bool,
    /// The sum of its values.
    sum: f64,
    /// How many values its mean is of.
    n: f64,
    /// How many of them can be looked at.
    open: u32,
}

/// A capability of the top, with what makes it fall out.
#[derive(Clone, Debug, PartialEq)]
pub struct Member {
    /// Its row in the figures.
    pub row: usize,
    /// Whether it has a mean.
    pub rated: bool,
    /// Whether sealed answers are in its mean, which then stands fast.
    pub released: bool,
    /// How many left-out respondents make it fall out, of those tried so far. Which ones is not kept: with its values each
    /// takes its dots along, and on what anybody's dots lie is nobody else's business.
    pub left_out: usize,
    /// How many moves of one value make it fall out, of those tried so far.
    pub moves: usize,
    /// The first of them.
    pub by: Option<Move>,
    /// Its place with medians in place of means, counted from 1; `None` while it is not known.
    pub median: Option<usize>,
}

/// One value that moves one level.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Move {
    /// On which row of the figures.
    pub row: usize,
    /// Whose, as a column of the figures.
    pub column: usize,
    /// Which way.
    pub way: Way,
}

/// Which way a value moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// One level up, to 4 at most.
    Up,
    /// One level down, to 0 at least.
    Down,
}

/// What it comes to for one capability.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Word {
    /// It stays, whatever is tried.
    Firm,
    /// It falls out without one respondent at most, and passes one of the two other questions.
    Mostly,
    /// Anything else.
    Fragile,
}

/// How many places are the top of a session: as the group has agreed, or else [`TOP`].
#[must_use]
pub fn top(session: &Session) -> usize {
    usize::from(session.rules.top.unwrap_or(TOP))
}

impl Firmness {
    /// What there is to ask of these figures; nothing is known yet.
    ///
    /// # Errors
    /// [`Unasked`].
    pub fn new(session: &Session, figures: &Figures) -> Result<Self, Unasked> {
        let top = top(session);
        if figures.hidden || figures.dots_hidden {
            return Err(Unasked::Hidden);
        }
        if figures.rows.len() <= top {
            return Err(Unasked::AllFit);
        }
        let dots = work::dots(session, figures);
        let asked = asked(session, figures, &dots);
        if asked.len() < 2 {
            return Err(Unasked::TooFew);
        }
        let order = figures.ranking.by_rule.clone();
        let rows: Vec<Held> = figures.rows.iter().map(Held::of).collect();
        let member = |row: &usize| Some(Member::of(*row, rows.get(*row)?));
        Ok(Self {
            rule: Rule::of(session),
            bands: figures.ranking.bands.clone(),
            places: figures.rows.iter().map(|row| row.rank.rule.saturating_sub(1)).collect(),
            members: order.iter().take(top).filter_map(member).collect(),
            values: Vec::with_capacity(figures.columns.len()),
            scratch: Vec::with_capacity(rows.len()),
            order,
            rows,
            dots,
            asked,
            tried: 0,
            moves: 0,
            phase: Phase::Read,
        })
    }

    /// All there is to know of these figures.
    ///
    /// # Errors
    /// [`Unasked`].
    pub fn whole(session: &Session, figures: &Figures) -> Result<Self, Unasked> {
        let mut firmness = Self::new(session, figures)?;
        firmness.step(session, figures, usize::MAX);
        Ok(firmness)
    }

    /// Works on until about `budget` values have been looked at or all is done; the last column or row is finished.
    /// Session and figures must be those that it was made of.
    pub fn step(&mut self, session: &Session, figures: &Figures, budget: usize) {
        let cells = figures.cells(session);
        let mut left = budget.max(1);
        while left > 0 && !self.is_done() {
            left = left.saturating_sub(self.advance(&cells).max(1));
        }
    }

    /// Whether everything has been tried.
    #[must_use]
    pub fn is_done(&self) -> bool {
        self.phase == Phase::Done
    }

    /// The capabilities of the top, in the rule's order.
    #[must_use]
    pub fn members(&self) -> &[Member] {
        &self.members
    }

    /// The member whose row this is.
    #[must_use]
    pub fn member(&self, row: usize) -> Option<&Member> {
        self.members.get(*self.places.get(row)?)
    }

    /// How many respondents have been left out so far.
    #[must_use]
    pub fn tried(&self) -> usize {
        self.tried
    }

    /// How many respondents are to be left out.
    #[must_use]
    pub fn of(&self) -> usize {
        self.asked.len()
    }

    /// How many moves of one value have been tried so far.
    #[must_use]
    pub fn moves(&self) -> usize {
        self.moves
    }

    /// What it comes to for a member; `None` while not everything has been tried, and where nobody has rated it.
    #[must_use]
    pub fn word(&self, member: &Member) -> Option<Word> {
        let medians = member.median? <= self.members.len();
        if !self.is_done() || !member.rated {
            return None;
        }
        let moved = member.moves == 0;
        Some(match (member.left_out, moved, medians) {
            (0, true, true) => Word::Firm,
            (0 | 1, true, _) | (0 | 1, _, true) => Word::Mostly,
            _ => Word::Fragile,
        })
    }
}

impl Member {
    fn of(row: usize, held: &Held) -> Self {
        let (rated, released) = (held.as_it_is.mean.is_some(), held.released);
        Self { row, rated, released, left_out: 0, moves: 0, by: None, median: None }
    }
}

/// The columns that can be left out: those that have said or placed anything. Where anybody has answered for the lead
/// alone, only those with an open answer, since no others have a letter that is shown.
fn asked(session: &Session, figures: &Figures, dots: &[Vec<(usize, u32)>]) -> Vec<usize> {
    let sealed = session.rounds.iter().any(|round| round.sealed_count() > 0);
    let counts = |column: &Column, dots: &[(usize, u32)]| column.has_open() || (!sealed && !dots.is_empty());
    let columns = figures.columns.iter().zip(dots).enumerate();
    columns.filter(|(_, (column, dots))| counts(column, dots)).map(|(place, _)| place).collect()
}

/// Whether leaving a respondent out takes dots with it.
fn weighs_by_dots(session: &Session) -> bool {
    match session.rules.weighing {
        Weighing::Dots => true,
        Weighing::Hands => false,
    }
}

#[cfg(test)]
mod naive;
#[cfg(test)]
mod tests;
