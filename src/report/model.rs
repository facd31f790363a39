//! The form of a report, field by field; as JSON each struct is an object and each field a key of the same name.
//!
//! Figures are unrounded. A figure that does not exist, for example the mean of what nobody rated, is `null`.

mod budget;
mod capability;
mod changes;
mod choices;
mod fields;
mod gap;
mod importance;
mod joining;
mod map;
mod nearness;
mod notes;
mod plan;
mod portfolio;
mod ranking;
mod risks;

use serde::Serialize;

pub use budget::{
    Bears, BearsYear, Budget, BudgetRow, BudgetYear, CommonCost, Figure, OrganisationCost, PhaseCut, Range,
    Share, SharingRule, YearCut,
};
pub use capability::{Basis, Capability, Cell, CellState, OwnRank};
pub use changes::{CapabilityChange, Changes};
pub use choices::Choice;
pub use fields::{Borderline, Correlation, Cross, Quadrant, Scatter};
pub use gap::{Claims, Proposal, Talk, Target, Topic};
pub use importance::Importance;
pub use joining::{Commitment, Expected, Hint, Reason, Tally};
pub use map::{Group, MapRevision, MapVersion, OffMap};
pub use nearness::Nearness;
pub use notes::{Candidate, Cluster, Coverage, Note, OpenQuestion};
pub use plan::{Ahead, Early, Milestone, Overlap, Through};
pub use portfolio::{
    Collision, NotChosen, Portfolio, PortfolioCost, PortfolioLoad, PortfolioMonth, PortfolioPilot,
    PortfolioYear, SharedUnit,
};
pub use ranking::{Band, Firmness, Move, Ranked, Ranking};
pub use risks::{Risk, RiskWeight};

/// A whole report.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Report {
    /// Name and version of this form, `verkstad-report/1`.
    pub schema: &'static str,
    /// Which session, in which state.
    pub session: SessionPart,
    /// The terms of the round, and what of it is sealed.
    pub round: Round,
    /// How importance was given.
    pub importance: Importance,
    /// Whether the answers are made up.
    pub example: bool,
    /// The notes of workshop 1, in the order they were written.
    pub notes: Vec<Note>,
    /// The target picture, most important goal first.
    pub goals: Vec<Goal>,
    /// The candidates of workshop 2, in the order they were written.
    pub candidates: Vec<Candidate>,
    /// The clusters of both workshops.
    pub clusters: Vec<Cluster>,
    /// How many count.
    pub respondent_count: usize,
    /// Those who count, by name and without their answers; where anybody has answered for the project lead alone, only
    /// those who have committed themselves in workshop 5.
    pub respondents: Vec<Respondent>,
    /// Those who count, by letter and with how far they have answered, in the order of the cells; where some answers are
    /// sealed, only those who have answered openly.
    pub letters: Vec<Letter>,
    /// Who has answered more than once, by letter.
    pub retests: Vec<Retest>,
    /// The bands of the map, with the mean of their capabilities' means.
    pub categories: Vec<Group>,
    /// The areas of the map, with the mean of their capabilities' means.
    pub areas: Vec<Group>,
    /// The capabilities on the map, in map order.
    pub capabilities: Vec<Capability>,
    /// What serves no goal, and which goals nothing serves.
    pub coverage: Coverage,
    /// The questions that nobody has answered.
    pub open_questions: Vec<OpenQuestion>,
    /// The capabilities that have left the map.
    pub off_the_map: Vec<OffMap>,
    /// The versions of the map, oldest first.
    pub versions: Vec<MapVersion>,
    /// What has changed since the round before; `null` where there is none that shows anything.
    pub changes: Option<Changes>,
    /// Capabilities in order, by id.
    pub lists: Lists,
    /// What is to be discussed, most worth it first, then what is rated again, waits, and was decided.
    pub discussion: Vec<Topic>,
    /// Proposed changes of the map, oldest first.
    pub proposals: Vec<Proposal>,
    /// The order of urgency: the rule, its bands, where each capability stands and how firmly.
    pub ranking: Ranking,
    /// Importance against maturity; `null` while the dots may not be shown, and where nothing has a mean.
    pub scatter: Option<Scatter>,
    /// What was chosen in workshop 5.
    pub choices: Vec<Choice>,
    /// All chosen pilots together, and what is not chosen.
    pub portfolio: Portfolio,
}

/// Which session.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SessionPart {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The number of its newest edit.
    pub edit: u64,
    /// The language of the report, `sv` or `en`.
    pub language: &'static str,
    /// The method it follows.
    pub method: String,
    /// The point in time that the target picture describes.
    pub horizon: String,
    /// The round that the figures are of.
    pub round: u16,
    /// All rounds there are.
    pub rounds: Vec<u16>,
    /// The version of the map that the round began with.
    pub round_map_version: u16,
    /// The version of the map that the report shows.
    pub map_version: u16,
}

/// The round that the figures are of.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Round {
    /// When its values show: `live`, or `revealed` after having been hidden.
    pub showing: &'static str,
    /// What the group counts as agreement, where it was set.
    pub consensus: Option<Agreed>,
    /// The last day for answers, as `YYYY-MM-DD`.
    pub until: Option<String>,
    /// The round some of whose capabilities it rates again.
    pub again: Option<u16>,
    /// Ballots that only the project lead may read.
    pub sealed: usize,
    /// How many sealed contributors a published mean needs.
    pub least: u8,
    /// How often means with sealed answers in them were published.
    pub releases: usize,
}

/// A rule of agreement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Agreed {
    /// `within`: a share of the respondents, in per cent, within one level of the median; `agreement`: the index.
    pub rule: &'static str,
    /// Per cent, or hundredths of the index.
    pub figure: u8,
}

/// A goal.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Goal {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The goal in a sentence.
    pub sentence: String,
    /// What the notes say that it grew from.
    pub notes: Vec<String>,
    /// The ids of those notes, in the same order.
    pub note_ids: Vec<String>,
    /// The ids of the candidates that serve it and can still become a capability.
    pub candidates: Vec<String>,
    /// The ids of the capabilities on the map that serve it.
    pub capabilities: Vec<String>,
}

/// One that counts.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Respondent {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its short name.
    pub short: String,
    /// Its inhabitants.
    pub inhabitants: Option<u32>,
    /// The ids of those that share it, empty for an organisation of its own.
    pub shared_by: Vec<String>,
}

/// One that counts, without its name.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Letter {
    /// Its letter.
    pub letter: String,
    /// How many ballots of its raters count.
    pub ballots: usize,
    /// Capabilities answered, "don't know" included.
    pub answered: usize,
    /// Capabilities to answer.
    pub of: usize,
    /// Of the ballots that count, those that were handed in.
    pub done: usize,
    /// Ballots that came after the reveal or the last day.
    pub late: usize,
    /// Ballots that were keyed in during an interview.
    pub interviews: usize,
    /// Ballots that are kept but not counted.
    pub not_counted: usize,
    /// Raters who have answered more than once.
    pub twice: usize,
}

/// How far apart the first and the last answer of a rater lie who has answered more than once; without its name.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Retest {
    /// The letter of its respondent.
    pub letter: String,
    /// How many answers there are.
    pub answers: usize,
    /// Capabilities with a level in both.
    pub both: u32,
    /// The share of these with the same level, 0 to 1.
    pub share_equal: Option<f64>,
    /// The mean size of the difference, in levels.
    pub mean_absolute: Option<f64>,
}

/// Capabilities in order, by id.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Lists {
    /// All, most urgent first.
    pub ranking: Vec<String>,
    /// The five with the highest mean.
    pub highest: Vec<String>,
    /// The five with the lowest mean.
    pub lowest: Vec<String>,
    /// The five with most dots.
    pub most_important: Vec<String>,
    /// The five with least agreement; those with sealed answers in their mean are left out.
    pub widest: Vec<String>,
    /// All with somebody at the highest level and somebody at the lowest two, widest apart first.
    pub leading_and_lacking: Vec<String>,
    /// All that somebody claims the highest level for, the most claims first.
    pub claims: Vec<Claims>,
    /// The five farthest below their targets.
    pub farthest: Vec<String>,
    /// All that are marked as strategic, in order of urgency.
    pub to_do: Vec<String>,
    /// From how many of those on it is said that they are many.
    pub most_to_do: u16,
    /// Spearman's rank correlation between importance and mean, −1 to 1, ties averaged.
    pub correlation: Option<f64>,
    /// Capabilities that at least one respondent puts at the highest level.
    pub leading: usize,
}
