//! What a report says of workshop 5: what was chosen, the plan of its pilot, and what it costs whom.

use serde::Serialize;

use super::joining::{Commitment, Expected, Hint, Tally};
use super::{Ahead, Budget, CommonCost, Milestone, OrganisationCost, Overlap, Risk, Share, SharingRule};

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
    /// What that scenario is, in a sentence.
    pub scenario_gist: Option<String>,
    /// Why this one.
    pub reason: String,
    /// The ids of those who join and count.
    pub participants: Vec<String>,
    /// The id of the one who leads.
    pub lead: Option<String>,
    /// What the figures say of each scenario.
    pub hints: Vec<Hint>,
    /// Whether these count open answers alone while published sealed ones are in the mean.
    pub hints_open: bool,
    /// How many join, in a copy that was handed out without their answers; `null` elsewhere.
    pub unnamed: Option<u16>,
    /// The answers to the chosen scenario, counted; `null` in such a copy.
    pub tally: Option<Tally>,
    /// What the respondents that count have answered, answers to other scenarios included; where anybody has answered for
    /// the project lead alone, only those of who is named in `respondents`.
    pub commitments: Vec<Commitment>,
    /// What the group expects of it.
    pub expected: Expected,
    /// The name of the pilot.
    pub pilot: Option<String>,
    /// What it is about.
    pub pilot_about: Option<String>,
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
    /// By what the cost is shared, and what it is that is shared; `null` where there is no pilot.
    pub sharing: Option<SharingRule>,
    /// What is bought or otherwise paid once for all, shared by that rule; empty where there is none or nobody has a
    /// weight to share it by. Posts paid for each organisation are not in it.
    pub shares: Vec<Share>,
    /// The ids of those who join and have no part in that, because they have no inhabitants, share or use of their own.
    pub unshared: Vec<String>,
    /// What each one that joins bears: its own hours and posts and its part of what is shared.
    pub organisations: Vec<OrganisationCost>,
    /// What none of them bears; `null` where they bear it all. All of it adds up to the cost, unless that is assumed.
    pub common: Option<CommonCost>,
    /// The risks of the pilot, the highest value first.
    pub risks: Vec<Risk>,
}
