//! What a report says of all chosen pilots together.
//!
//! Hours are hours and money is kronor; sums are exact to six decimals. When a post falls in which year and month is told
//! with [`Portfolio`].

use serde::Serialize;

use super::{Ahead, Range, Through};

/// All chosen pilots together.
///
/// Money falls in the calendar year in which the milestone of its post ends; without a milestone in the year in which its
/// pilot year begins, of which each is twelve months from the pilot's first day. Hours are spread evenly over the days of
/// the milestone, or over those of the pilot year in the plan, and fall in the years and months of those days.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Portfolio {
    /// The chosen pilots, in the order of the choices.
    pub pilots: Vec<PortfolioPilot>,
    /// The ids of the choices that have a scenario above 0 and no pilot; they count for nothing.
    pub without_pilot: Vec<String>,
    /// The ids of those who have said yes and are set aside; they count for nothing.
    pub set_aside: Vec<String>,
    /// The shared units that take part while some who share them take part by themselves. What a unit gives and pays
    /// stands with the unit alone.
    pub shared_units: Vec<SharedUnit>,
    /// What everyone bears.
    pub costs: Vec<PortfolioCost>,
    /// What all bear together, for each year.
    pub total: Vec<PortfolioYear>,
    /// The same over all years.
    pub whole: PortfolioYear,
    /// The ids of the choices whose pilots nobody has joined yet: posts for each organisation are not counted in them.
    pub lonely: Vec<String>,
    /// Hours month by month; pilots without dates are not in it.
    pub load: Vec<PortfolioLoad>,
    /// Above so many hours a month an organisation's load is pointed out.
    pub load_level: u32,
    /// Pilots that go on at the same time for the same organisations, each pair once.
    pub collisions: Vec<Collision>,
    /// What has been held up and stays as it is.
    pub not_chosen: Vec<NotChosen>,
    /// What staying as it is leads to, by the method.
    pub consequences: Vec<String>,
}

/// A chosen pilot.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PortfolioPilot {
    /// The id of its choice.
    pub choice: String,
    /// What that choice is about.
    pub name: String,
    /// Its scenario.
    pub scenario: u8,
    /// The id of who leads, who is not set aside.
    pub lead: Option<String>,
    /// How many take part.
    pub participants: usize,
    /// Its first date, as `YYYY-MM-DD`; `null` while it has no plan with dates.
    pub from: Option<String>,
    /// Its last date.
    pub to: Option<String>,
    /// The pilots that it waits for.
    pub after: Vec<Ahead>,
}

/// A shared unit that takes part.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SharedUnit {
    /// Its id.
    pub unit: String,
    /// The ids of those who share it and take part by themselves.
    pub owners: Vec<String>,
}

/// What one of them bears.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PortfolioCost {
    /// Whose; `null` for what is nobody's: hours given once, and money that nobody has a weight to share by; in a copy that
    /// does not say who joins, for all of them together.
    pub respondent: Option<String>,
    /// Year by year; years without anything are left out.
    pub years: Vec<PortfolioYear>,
    /// All of it.
    pub whole: PortfolioYear,
}

/// Hours and money of a calendar year.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PortfolioYear {
    /// Which; `null` for what has no date, and for the whole.
    pub year: Option<i32>,
    /// Own hours.
    pub hours: Range,
    /// Posts paid for each organisation, kronor.
    pub own_kr: Range,
    /// The part of what is shared, kronor.
    pub share_kr: Range,
    /// Both, kronor.
    pub money_kr: Range,
    /// What the hours are worth, kronor; `null` without an hourly rate.
    pub worth_kr: Option<Range>,
}

/// The hours of one of them.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PortfolioLoad {
    /// Whose; `null` for hours given once, whoever gives them.
    pub respondent: Option<String>,
    /// Month by month; months without any are left out.
    pub months: Vec<PortfolioMonth>,
}

/// The hours of a month.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PortfolioMonth {
    /// Which, as `YYYY-MM`.
    pub month: String,
    /// How many.
    pub hours: Range,
    /// Whether an organisation passes the level: `no`, `perhaps` with the higher figure only, or `surely`; `null` for what
    /// is nobody's.
    pub above: Option<&'static str>,
}

/// Two pilots at the same time.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Collision {
    /// The ids of both choices.
    pub choices: [String; 2],
    /// The first date that both cover, as `YYYY-MM-DD`.
    pub from: String,
    /// The last date that both cover.
    pub to: String,
    /// The ids of those who are in both, themselves or through a unit that they share.
    pub respondents: Vec<String>,
    /// Those of them that are in one of the two through a unit.
    pub through: Vec<Through>,
}

/// Something that stays as it is.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct NotChosen {
    /// The id of the capability or category.
    pub capability: String,
    /// What it is called.
    pub name: String,
    /// The id of its choice, where it was taken up.
    pub choice: Option<String>,
    /// Why it is in the list: `today` and `open` for what was taken up with scenario 0 and with none, `strategic`,
    /// `rank`, and `other` for the rest of the map.
    pub because: Vec<&'static str>,
    /// Its place in the order of urgency, where that is why.
    pub rank: Option<usize>,
    /// What the group itself says it leads to.
    pub expected: String,
}
