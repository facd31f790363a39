//! What a report says of the cost of a pilot: its posts, its totals in every cut with their arithmetic, and who bears it.
//!
//! Sums are exact to six decimals. Hours are hours; money is in kronor where the name of a field or its `unit` says so,
//! and otherwise in thousands of kronor (`…_tkr`).

use serde::Serialize;

/// What a pilot costs.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Budget {
    /// For how many organisations it is counted.
    pub organisations: u32,
    /// Whether that is one because nobody has joined yet.
    pub assumed: bool,
    /// What an hour is counted as, in kronor; `null` where hours stay hours.
    pub hourly_rate: Option<u32>,
    /// The posts.
    pub rows: Vec<BudgetRow>,
    /// Own work of each organisation, hours.
    pub hours_per_organisation: Range,
    /// Own work given once, whoever gives it, hours.
    pub hours_once: Range,
    /// Own work of all together, hours; that given once included.
    pub hours: Range,
    /// Bought work, thousands of kronor, posts per organisation multiplied.
    pub external_tkr: Range,
    /// Other cost, thousands of kronor, posts per organisation multiplied.
    pub other_tkr: Range,
    /// The same for each year of the pilot.
    pub years: Vec<BudgetYear>,
    /// Every total of the whole, by kind.
    pub totals: Vec<Figure>,
    /// The same totals for each year.
    pub per_year: Vec<YearCut>,
    /// The same totals for each phase that has a post, and within it for each year: kinds × phases × years.
    pub per_phase: Vec<PhaseCut>,
}

/// One year of a budget.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct BudgetYear {
    /// Counted from 1.
    pub year: u8,
    /// Own work of each organisation, hours.
    pub hours_per_organisation: Range,
    /// Own work of all together, hours.
    pub hours: Range,
    /// Bought work, thousands of kronor.
    pub external_tkr: Range,
    /// Other cost, thousands of kronor.
    pub other_tkr: Range,
}

/// One post.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct BudgetRow {
    /// What is paid for.
    pub name: String,
    /// The name of the milestone it belongs to.
    pub phase: Option<String>,
    /// `hours`, `external` or `other`; hours count hours, the others thousands of kronor.
    pub kind: &'static str,
    /// Year of the pilot.
    pub year: u8,
    /// `organisation` or `once`.
    pub per: &'static str,
    /// The amount as it was typed, in its own unit.
    pub typed: String,
    /// At least, before multiplication; `null` where it is unknown.
    pub low: Option<f64>,
    /// At most, before multiplication; `null` where it is unknown.
    pub high: Option<f64>,
}

/// A sum between two figures.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Range {
    /// At least.
    pub low: f64,
    /// At most.
    pub high: f64,
    /// The names of posts that are not in it because nobody knows them.
    pub unknown: Vec<String>,
}

/// One total with its arithmetic.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Figure {
    /// `hours_each`, `hours_once`, `hours`, `external`, `other`, `money` (the two before it), `worth` (hours at the hourly
    /// rate) or `cost` (money and worth). What has no post has no total.
    pub measure: &'static str,
    /// `h` or `kr`.
    pub unit: &'static str,
    /// At least.
    pub low: f64,
    /// At most.
    pub high: f64,
    /// The names of posts that are not in it because nobody knows them.
    pub unknown: Vec<String>,
    /// The sum written out, in the language of the report.
    pub arithmetic: String,
}

/// The totals of one year.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct YearCut {
    /// Counted from 1.
    pub year: u8,
    /// The totals that have a post in it.
    pub totals: Vec<Figure>,
}

/// The totals of one phase.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PhaseCut {
    /// The name of the milestone; `null` for posts that belong to none.
    pub phase: Option<String>,
    /// The totals that have a post in it.
    pub totals: Vec<Figure>,
    /// The same for each year.
    pub years: Vec<YearCut>,
}

/// By what a cost is shared.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SharingRule {
    /// `inhabitants`, `equally`, `own` or `usage`.
    pub by: &'static str,
    /// What use is counted in; empty where that is not said.
    pub unit: String,
    /// What is shared, at least, whole kronor.
    pub low_kr: u64,
    /// What is shared, at most, whole kronor.
    pub high_kr: u64,
    /// How that is added up.
    pub arithmetic: String,
}

/// One participant's part of what is shared.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Share {
    /// The participant's id.
    pub respondent: String,
    /// Its inhabitants, where it has any of its own.
    pub inhabitants: Option<u32>,
    /// What its part is counted by: inhabitants, own share or use; 1 where all pay the same.
    pub weight: u64,
    /// The ids of those whose inhabitants these are, where it is a unit that counts its owners'.
    pub through: Vec<String>,
    /// Its part of all weights, 0 to 1.
    pub share: f64,
    /// Its whole kronor of the upper figure of what is shared; the parts add up exactly.
    pub kronor: u64,
    /// Its whole kronor of the lower figure.
    pub kronor_low: u64,
    /// How the upper figure is counted.
    pub arithmetic: String,
}

/// What one organisation bears.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OrganisationCost {
    /// Its id.
    pub respondent: String,
    /// Over all years.
    pub whole: Bears,
    /// For each year that has a post.
    pub years: Vec<BearsYear>,
}

/// What one organisation bears in one year.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct BearsYear {
    /// Counted from 1.
    pub year: u8,
    /// What it bears.
    pub bears: Bears,
}

/// What no organisation bears: hours given once, and what is to be shared while nobody has a weight to share it by. In a
/// copy that does not say who joins, also all that those bear who do.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CommonCost {
    /// Over all years.
    pub whole: Bears,
    /// For each year that has a post.
    pub years: Vec<BearsYear>,
}

/// Hours and money of one organisation.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Bears {
    /// Its own hours.
    pub hours: Range,
    /// Posts paid for each organisation, kronor.
    pub own_kr: Range,
    /// Its part of what is shared, at least, whole kronor.
    pub share_low_kr: u64,
    /// Its part of what is shared, at most, whole kronor.
    pub share_high_kr: u64,
    /// The names of posts that are missing from that part because nobody knows them.
    pub share_unknown: Vec<String>,
}
