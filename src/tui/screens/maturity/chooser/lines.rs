//! What the list of those who rate is made of: a line for each respondent and each of its raters, how far each has come
//! and what is to be known of the answer.
//!
//! Made anew after an edit, not for every frame. Answers that do not count have lines too.

use std::collections::HashMap;

use crate::analysis::figures::{Column, Figures};
use crate::analysis::retest::Twice;
use crate::domain::id::RespondentId;
use crate::domain::rating::Mark;
use crate::domain::round::{Ballot, Came, Round};
use crate::domain::session::Session;

/// One line of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Line {
    /// Whom it is about.
    pub(super) who: Who,
    /// Capabilities that are answered.
    pub(super) answered: usize,
    /// How far that is.
    pub(super) stage: Stage,
    /// What else is to be known.
    pub(super) signs: Vec<Sign>,
}

/// Whom a line is about; columns are the figures', ballots the round's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Who {
    /// A respondent with one rater at most.
    Alone { column: usize, ballot: Option<usize> },
    /// A respondent with several, who stand below: how many, and how many of them are done.
    Shared { column: usize, raters: usize, done: usize },
    /// The rater of this ballot, and which of several answers of this rater it is.
    Rater { column: usize, ballot: usize, nth: Option<usize> },
}

/// How far somebody has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Stage {
    /// Nothing is answered.
    NotBegun,
    /// Something is.
    Begun,
    /// Everything is, but it was not handed in.
    Full,
    /// Handed in.
    Done,
}

/// What is to be known of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sign {
    /// It came after the reveal or the last day.
    Late,
    /// It was keyed in during an interview.
    Interview,
    /// It came in a file.
    File,
    /// Its rater has answered more than once.
    Twice,
    /// It is kept but not counted.
    Aside,
}

impl Sign {
    pub(super) const ALL: [Self; 5] = [Self::Late, Self::Interview, Self::File, Self::Twice, Self::Aside];
}

/// What all lines come to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in super::super) struct Tally {
    /// Respondents that are done.
    pub(in super::super) done: usize,
    /// Respondents that have begun and are not done.
    pub(in super::super) begun: usize,
    /// Respondents that have not begun.
    pub(in super::super) not: usize,
    /// Ballots that count.
    pub(super) raters: usize,
    /// Those of them that are done.
    pub(super) raters_done: usize,
    /// Raters who have answered more than once.
    twice: usize,
    /// Ballots with each of [`Sign::ALL`].
    signs: [usize; Sign::ALL.len()],
}

impl Who {
    pub(super) fn column(self) -> usize {
        match self {
            Self::Alone { column, .. } | Self::Shared { column, .. } | Self::Rater { column, .. } => column,
        }
    }

    pub(super) fn ballot(self) -> Option<usize> {
        match self {
            Self::Alone { ballot, .. } => ballot,
            Self::Shared { .. } => None,
            Self::Rater { ballot, .. } => Some(ballot),
        }
    }
}

/// The lines, respondents in the order of the session's list and not by letter, which would tell the letters.
pub(super) fn lines(session: &Session, figures: &Figures, twice: &[Twice]) -> (Vec<Line>, Tally) {
    let round = session.round(figures.round);
    let places: Vec<usize> = figures.rows.iter().filter_map(|row| row.place).collect();
    let desk = Desk { round, places, nth: nth(twice), ballots: by_respondent(round) };
    let mut columns: Vec<_> = figures.columns.iter().enumerate().collect();
    columns.sort_by_key(|(_, figures)| figures.index);
    let mut lines = Vec::with_capacity(columns.len());
    let mut tally = Tally::default();
    for (column, figures) in columns {
        let first = lines.len();
        desk.respondent(column, figures, &mut lines);
        if let Some(line) = lines.get(first) {
            tally.respondent(line.stage);
        }
        for line in lines.iter().skip(first) {
            tally.ballot(line);
        }
    }
    tally.twice = twice.len();
    (lines, tally)
}

impl Tally {
    /// The signs that stand on any line, with how many there are: ballots, and for [`Sign::Twice`] raters.
    pub(super) fn signs(&self) -> impl Iterator<Item = (Sign, usize)> {
        let counts = Sign::ALL.into_iter().zip(self.signs);
        let counts = counts.map(|(sign, count)| (sign, if sign == Sign::Twice { self.twice } else { count }));
        counts.filter(|(_, count)| *count > 0)
    }

    fn respondent(&mut self, stage: Stage) {
        match stage {
            Stage::Done => self.done += 1,
            Stage::Begun | Stage::Full => self.begun += 1,
            Stage::NotBegun => self.not += 1,
        }
    }

    fn ballot(&mut self, line: &Line) {
        if line.who.ballot().is_none() {
            return;
        }
        if !line.signs.contains(&Sign::Aside) {
            self.raters += 1;
            self.raters_done += usize::from(line.stage == Stage::Done);
        }
        for (count, sign) in self.signs.iter_mut().zip(Sign::ALL) {
            *count += usize::from(line.signs.contains(&sign));
        }
    }
}

/// What is looked up for every line.
struct Desk<'a> {
    round: Option<&'a Round>,
    /// Places in the round of what is on the map.
    places: Vec<usize>,
    /// Which of several answers of its rater a ballot is, counted from 1.
    nth: HashMap<usize, usize>,
    ballots: HashMap<&'a RespondentId, Vec<usize>>,
}

impl Desk<'_> {
    fn respondent(&self, column: usize, figures: &Column, lines: &mut Vec<Line>) {
        let own = self.ballots.get(&figures.respondent).map(Vec::as_slice).unwrap_or_default();
        if let [] | [_] = own {
            let ballot = own.first().copied();
            let (stage, signs) = ballot.map_or((Stage::NotBegun, Vec::new()), |ballot| self.about(ballot).1);
            let who = Who::Alone { column, ballot };
            return lines.push(Line { who, answered: figures.answered, stage, signs });
        }
        let raters: Vec<Line> = own.iter().map(|ballot| self.rater(column, *ballot)).collect();
        let counted: Vec<&Line> = raters.iter().filter(|line| !line.signs.contains(&Sign::Aside)).collect();
        let done = counted.iter().filter(|line| line.stage == Stage::Done).count();
        let least = counted.iter().map(|line| line.stage).min().unwrap_or(Stage::NotBegun);
        let begun = counted.iter().any(|line| line.stage > Stage::NotBegun);
        let stage = if begun { least.max(Stage::Begun) } else { Stage::NotBegun };
        let who = Who::Shared { column, raters: counted.len(), done };
        lines.push(Line { who, answered: figures.answered, stage, signs: Vec::new() });
        lines.extend(raters);
    }

    fn rater(&self, column: usize, ballot: usize) -> Line {
        let (answered, (stage, signs)) = self.about(ballot);
        Line {
            who: Who::Rater { column, ballot, nth: self.nth.get(&ballot).copied() },
            answered,
            stage,
            signs,
        }
    }

    /// How much a ballot answers, how far that is, and what else is to be known of it.
    fn about(&self, index: usize) -> (usize, (Stage, Vec<Sign>)) {
        let Some(ballot) = self.round.and_then(|round| round.ballots.get(index)) else {
            return (0, (Stage::NotBegun, Vec::new()));
        };
        let answered = self.places.iter().filter(|place| ballot.mark(**place) != Mark::NotRated).count();
        let stage = match answered {
            _ if ballot.done => Stage::Done,
            0 => Stage::NotBegun,
            all if all == self.places.len() => Stage::Full,
            _ => Stage::Begun,
        };
        let shown = |sign: &Sign| match sign {
            Sign::Late => ballot.late,
            Sign::Interview => ballot.came == Came::Interview,
            Sign::File => ballot.came == Came::File,
            Sign::Twice => self.nth.contains_key(&index),
            Sign::Aside => ballot.aside,
        };
        (answered, (stage, Sign::ALL.into_iter().filter(shown).collect()))
    }
}

fn by_respondent(round: Option<&Round>) -> HashMap<&RespondentId, Vec<usize>> {
    let mut found: HashMap<&RespondentId, Vec<usize>> = HashMap::new();
    for (index, Ballot { respondent, .. }) in
        round.into_iter().flat_map(|round| round.ballots.iter().enumerate())
    {
        found.entry(respondent).or_default().push(index);
    }
    found
}

fn nth(twice: &[Twice]) -> HashMap<usize, usize> {
    twice.iter().flat_map(|rater| rater.ballots.iter().copied().zip(1..)).collect()
}
