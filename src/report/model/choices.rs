//! What a report says of workshop 5: what was chosen, the plan of its pilot, and what it costs whom.

use serde::Serialize;

use super::joining::{Commitment, Expected, Hint, Tally};
use super::{Ahead, Milestone, Overlap, Risk};

/// A choice of collaboration.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Choice {
    /// Its id.
    pub id: String,
    /// What it is about: `capability`, or `category` where it is all of a category.
    pub subject: &'static str,
    /// The id of that capability or category.
    pub capability: String,
    /// Its name.
    pub name: String,
    /// The number of the scenario.
    pub scenario: Option<u8>,
    /// The name of the scenario.
    pub scenario_name: Option<String>,
    /// Why this one.
    pub reason: String,
    /// The ids of those who join and count.
    pub participants: Vec<String>,
    /// The id of the one who leads.
    pub lead: Option<String>,
    /// What the figures say of each scenario.
    pub hints: Vec<Hint>,
    /// The answers to the chosen scenario, counted.
    pub tally: Tally,
    /// What the respondents that count have answered, answers to other scenarios included; where anybody has answered for
    /// the project lead alone, only those of who is named in `respondents`.
    pub commitments: Vec<Commitment>,
    /// What the group expects of it.
    pub expected: Expected,
    /// The name of the pilot.
    pub pilot: Option<String>,
    /// Day 0, as `YYYY-MM-DD`.
    pub start: Option<String>,
    /// Which days the days of the plan are: `days`, or `workdays` without weekends and holidays. By working days, day 0
    /// is the first working day from the start on.
    pub calendar: &'static str,
    /// Where the holidays are written down; `null` where every day counts or the method has none.
    pub holidays: Option<String>,
    /// The plan.
    pub milestones: Vec<Milestone>,
    /// The pilots that must be done before this one begins.
    pub after: Vec<Ahead>,
    /// The pilots that go on at the same time for the same organisations.
    pub overlaps: Vec<Overlap>,
    /// The cost; `null` where there is no pilot.
    pub budget: Option<Budget>,
    /// The external cost shared by inhabitants; empty where there is none or nobody has inhabitants.
    pub shares: Vec<Share>,
    /// The ids of those who join and have no part in that, because they have no inhabitants of their own.
    pub unshared: Vec<String>,
    /// The risks of the pilot, the highest value first.
    pub risks: Vec<Risk>,
}

/// What a pilot costs.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Budget {
    /// For how many organisations it is counted; 1 where nobody has joined yet.
    pub organisations: u32,
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

/// One participant's part of the external cost.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Share {
    /// The participant's id.
    pub respondent: String,
    /// Its inhabitants.
    pub inhabitants: u32,
    /// Its part of all inhabitants, 0 to 1.
    pub share: f64,
    /// Its whole kronor of the upper figure of the external cost; the parts add up exactly.
    pub kronor: u64,
    /// Its whole kronor of the lower figure.
    pub kronor_low: u64,
}
