//! How well each scenario fits what a choice is about: a hint with its reasons in numbers, never a decision.
//!
//! The rules stand in the method: each scenario has conditions, each of them a measure between two bounds. Conditions can
//! belong to different ways of fitting, of which one is enough: the verdict is then that of the best way. A hint says of
//! every condition what was measured and whether it is met, and all that it says follows from what the table of figures
//! shows already: counts are of the open answers, the mean is the one that is shown, and where a value may not be shown
//! nothing is measured. So nothing can be read from a hint about an answer that was given to the lead alone.

use std::collections::BTreeSet;
use std::ops::Range;

use super::figures::{Cell, Figures};
use super::stats;
use crate::domain::choice::{Choice, Stance};
use crate::domain::method::{Condition, Measure, Scenario, Subject};
use crate::domain::rating::{LEVELS, Level};
use crate::domain::respondent::Respondent;
use crate::domain::session::Session;

/// Fewer answers than this are too few to measure by.
pub const FEWEST: u32 = 2;

/// What can be said of one scenario.
#[derive(Clone, Debug, PartialEq)]
pub struct Hint {
    /// The scenario's number.
    pub scenario: u8,
    /// What its conditions come to.
    pub verdict: Verdict,
    /// Each condition, in the method's order.
    pub reasons: Vec<Reason>,
}

/// What the conditions of a scenario come to, the best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// All that is known of the first way are met, or all of another.
    SpeaksFor,
    /// It hangs on answers that are left out of the copy.
    Withheld,
    /// Some are met and some are not.
    Partly,
    /// None that is known is met.
    SpeaksAgainst,
    /// There is none, or none of those that ask for ratings is known.
    Unsaid,
}

/// One condition and what was measured.
#[derive(Clone, Debug, PartialEq)]
pub struct Reason {
    /// The condition.
    pub condition: Condition,
    /// What was measured; `None` where there is too little to measure by, or it may not be shown.
    pub found: Option<Found>,
    /// Whether that is because it was left out of the copy.
    pub withheld: bool,
}

/// What was measured.
#[derive(Clone, Debug, PartialEq)]
pub enum Found {
    /// So many respondents of all that have a value.
    Counted {
        /// How many.
        count: u32,
        /// Of how many.
        of: u32,
    },
    /// The respondents within one level of the median.
    Alike {
        /// Their columns in the figures.
        columns: Vec<usize>,
        /// Of how many.
        of: u32,
    },
    /// From the lowest level that somebody is counted at to the highest.
    Width {
        /// The lowest.
        lowest: Level,
        /// The highest.
        highest: Level,
    },
    /// The mean, 0 to 4.
    Mean(f64),
    /// These have said that they can lead, which is no answer to the ratings: by their places in the session.
    CanLead(Vec<usize>),
}

/// What there is to measure of one choice.
#[derive(Clone, Debug, PartialEq)]
pub struct Ground {
    /// The level that each column of the figures is counted at.
    levels: Vec<Option<usize>>,
    /// The mean as it is shown.
    mean: Option<f64>,
    /// Who can lead; `None` where nobody has answered.
    leaders: Option<Vec<usize>>,
    /// Whether who can lead was left out of the copy.
    withheld: bool,
    /// Whether the mean holds published sealed answers, which the counts then do not.
    pub released: bool,
}

/// The hints for a choice, one for each scenario of the method in its order.
#[must_use]
pub fn hints(session: &Session, figures: &Figures, choice: &Choice) -> Vec<Hint> {
    Ground::of(session, figures, choice).hints(&session.method.scenarios)
}

impl Ground {
    /// What there is to measure of `choice`. For a whole category each respondent counts once, at the level nearest to the
    /// mean of its values on the category's capabilities, halves down; the mean is the category's own.
    #[must_use]
    pub fn of(session: &Session, figures: &Figures, choice: &Choice) -> Self {
        let (rows, mean) = match &choice.subject {
            Subject::Capability(id) => {
                let row = figures.row_of(id);
                let stats = row.and_then(|row| figures.rows.get(row)).map(|row| row.stats);
                let mean = stats.filter(|stats| stats.n >= FEWEST).and_then(|stats| stats.mean);
                (row.map_or(0..0, |row| row..row + 1), mean)
            }
            Subject::Category(id) => {
                let group = figures.categories.iter().find(|group| group.id == *id);
                (group.map_or(0..0, |group| group.rows.clone()), group.and_then(|group| group.mean))
            }
        };
        let levels = levels(session, figures, &rows);
        let released = is_released(figures, &rows);
        let enough = released || levels.iter().flatten().count() >= FEWEST as usize;
        Self {
            levels,
            mean: mean.filter(|_| enough),
            leaders: leaders(session, choice),
            withheld: choice.unnamed().is_some(),
            released,
        }
    }

    /// The hints for these scenarios, in their order.
    #[must_use]
    pub fn hints(&self, scenarios: &[Scenario]) -> Vec<Hint> {
        scenarios.iter().map(|scenario| self.hint(scenario.number, &scenario.fit)).collect()
    }

    /// What `conditions` come to.
    #[must_use]
    pub fn hint(&self, scenario: u8, conditions: &[Condition]) -> Hint {
        let reason = |condition: &Condition| Reason {
            condition: *condition,
            found: self.measure(condition),
            withheld: self.withheld && condition.measure == Measure::CanLead,
        };
        let reasons: Vec<Reason> = conditions.iter().map(reason).collect();
        Hint { scenario, verdict: verdict(&reasons), reasons }
    }

    fn measure(&self, condition: &Condition) -> Option<Found> {
        let counted = |holds: &dyn Fn(usize) -> bool| {
            let count = self.levels.iter().flatten().filter(|level| holds(**level)).count();
            let of = self.enough()?;
            Some(Found::Counted { count: u32::try_from(count).unwrap_or(u32::MAX), of })
        };
        match condition.measure {
            Measure::AtLeast(level) | Measure::ShareAtLeast(level) => counted(&|it| it >= level.index()),
            Measure::AtMost(level) | Measure::ShareAtMost(level) => counted(&|it| it <= level.index()),
            Measure::Alike => Some(Found::Alike { columns: self.alike(), of: self.enough()? }),
            Measure::Width => {
                self.enough()?;
                let held = || self.levels.iter().flatten().copied();
                let level = |index: usize| Level::ALL.get(index).copied();
                Some(Found::Width { lowest: level(held().min()?)?, highest: level(held().max()?)? })
            }
            Measure::Mean => self.mean.map(Found::Mean),
            Measure::CanLead => self.leaders.clone().map(Found::CanLead),
        }
    }

    /// How many have a value, where they are enough.
    fn enough(&self) -> Option<u32> {
        let count = u32::try_from(self.levels.iter().flatten().count()).unwrap_or(u32::MAX);
        Some(count).filter(|count| *count >= FEWEST)
    }

    /// The columns counted within one level of the median; of an even number the median lies between the middle two.
    fn alike(&self) -> Vec<usize> {
        let mut counts = [0_usize; LEVELS];
        for level in self.levels.iter().flatten() {
            if let Some(count) = counts.get_mut(*level) {
                *count += 1;
            }
        }
        let count: usize = counts.iter().sum();
        let at = |place: usize| {
            let mut seen = 0;
            let reaches = |held: &usize| {
                seen += held;
                seen > place
            };
            counts.iter().position(reaches).unwrap_or(0)
        };
        let twice_median = at(count.saturating_sub(1) / 2) + at(count / 2);
        let near = |level: usize| (2 * level).abs_diff(twice_median) <= 2;
        let columns = self.levels.iter().enumerate();
        columns.filter(|(_, level)| level.is_some_and(near)).map(|(column, _)| column).collect()
    }
}

impl Reason {
    /// What was measured, in the unit of the measure.
    #[must_use]
    pub fn value(&self) -> Option<f64> {
        let value = match self.found.as_ref()? {
            Found::Counted { count, of } => match self.condition.measure {
                Measure::ShareAtLeast(_) | Measure::ShareAtMost(_) => per_cent(f64::from(*count), *of),
                Measure::AtLeast(_)
                | Measure::AtMost(_)
                | Measure::Alike
                | Measure::Width
                | Measure::Mean
                | Measure::CanLead => f64::from(*count),
            },
            Found::Alike { columns, of } => {
                per_cent(f64::from(u32::try_from(columns.len()).unwrap_or(u32::MAX)), *of)
            }
            Found::Width { lowest, highest } => f64::from(highest.get() - lowest.get()),
            Found::Mean(mean) => *mean,
            Found::CanLead(who) => f64::from(u32::try_from(who.len()).unwrap_or(u32::MAX)),
        };
        Some(value)
    }

    /// Whether the condition is met; `None` where that is not known.
    #[must_use]
    pub fn met(&self) -> Option<bool> {
        let value = self.value()?;
        let above = self.condition.least.is_none_or(|least| value >= least);
        Some(above && self.condition.most.is_none_or(|most| value <= most))
    }
}

fn per_cent(count: f64, of: u32) -> f64 {
    count * 100.0 / f64::from(of)
}

/// The level that each column is counted at over these rows: the one nearest to the mean of its values on them, halves down.
/// Nowhere while the values of one of the rows may not be shown.
fn levels(session: &Session, figures: &Figures, rows: &Range<usize>) -> Vec<Option<usize>> {
    if rows.clone().any(|row| figures.is_hidden(row)) {
        return vec![None; figures.columns.len()];
    }
    let cells = figures.cells(session);
    let value = |row, column| match cells.at(row, column) {
        Cell::Value { mean, .. } => Some(mean),
        Cell::DontKnow | Cell::Hidden | Cell::NotRated => None,
    };
    let mean = |column| stats::mean(rows.clone().filter_map(|row| value(row, column)));
    (0..figures.columns.len()).map(|column| mean(column).map(stats::nearest)).collect()
}

/// Whether a mean among these rows holds published sealed answers.
fn is_released(figures: &Figures, rows: &Range<usize>) -> bool {
    figures.rows.get(rows.clone()).unwrap_or_default().iter().any(|row| row.released.is_some())
}

/// Which respondents that count have said, to any scenario of this choice, that they lead; `None` where nobody has
/// answered anything.
fn leaders(session: &Session, choice: &Choice) -> Option<Vec<usize>> {
    let answered = |it: &Respondent| choice.commitments.iter().any(|own| own.respondent == it.id);
    let leads = |it: &Respondent| {
        let mut led = choice.commitments.iter().filter(|own| own.stance == Stance::Leads);
        it.is_active() && led.any(|own| own.respondent == it.id)
    };
    session.active().any(answered).then(|| {
        let all = session.respondents.iter().enumerate();
        all.filter(|(_, it)| leads(it)).map(|(place, _)| place).collect()
    })
}

fn verdict(reasons: &[Reason]) -> Verdict {
    let rated = |reason: &&Reason| reason.condition.measure != Measure::CanLead;
    let asks_for_ratings = reasons.iter().any(|reason| rated(&reason));
    let known = reasons.iter().filter(rated).any(|reason| reason.found.is_some());
    if asks_for_ratings && !known {
        return Verdict::Unsaid;
    }
    let ways: BTreeSet<u8> = reasons.iter().map(|reason| reason.condition.way).collect();
    // A way besides the first speaks only where all of it is known: what nobody has said yet is no reason for it.
    let of = |way: u8| {
        let own = || reasons.iter().filter(move |reason| reason.condition.way == way);
        let unsaid = own().any(|reason| reason.found.is_none() && !reason.withheld);
        if way > 0 && unsaid { Verdict::Unsaid } else { together(own()) }
    };
    // The first of these that a way comes to: the verdicts stand in the order of what they are worth.
    ways.into_iter().map(of).min().unwrap_or(Verdict::Unsaid)
}

/// What the conditions of one way come to.
fn together<'a>(reasons: impl Iterator<Item = &'a Reason>) -> Verdict {
    let (mut met, mut missed, mut withheld) = (0, 0, false);
    for reason in reasons {
        withheld |= reason.withheld;
        match reason.met() {
            Some(true) => met += 1,
            Some(false) => missed += 1,
            None => {}
        }
    }
    match (met, missed) {
        (0, _) | (_, 0) if withheld => Verdict::Withheld,
        (0, 0) => Verdict::Unsaid,
        (_, 0) => Verdict::SpeaksFor,
        (0, _) => Verdict::SpeaksAgainst,
        (_, _) => Verdict::Partly,
    }
}

#[cfg(test)]
pub(super) mod tests;
