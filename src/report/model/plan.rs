//! What a report says of the plan of a pilot: its milestones with their dates, what waits for what, and what goes on at
//! the same time.

use serde::Serialize;

/// A milestone.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Milestone {
    /// Its id, by which others wait for it.
    pub id: String,
    /// What happens.
    pub name: String,
    /// `work`, `decision` or `start`.
    pub kind: &'static str,
    /// First day, counted from day 0 by the calendar of the choice.
    pub from_day: u16,
    /// Last day, counted from day 0 by the calendar of the choice.
    pub to_day: u16,
    /// First date, as `YYYY-MM-DD`.
    pub from: Option<String>,
    /// Last date, as `YYYY-MM-DD`.
    pub to: Option<String>,
    /// The ids of the milestones that must be done before it begins.
    pub after: Vec<String>,
    /// Which of those are not done when it begins.
    pub early: Vec<Early>,
}

/// A milestone that is not done when what waits for it begins.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Early {
    /// The id of the milestone that is waited for.
    pub milestone: String,
    /// By how many days of the plan, at least 1.
    pub days: u32,
}

/// A pilot that the one of a choice waits for.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Ahead {
    /// The id of the choice that it belongs to.
    pub choice: String,
    /// What that choice is about.
    pub name: String,
    /// Its last date, as `YYYY-MM-DD`; `null` while it has no plan with dates.
    pub done: Option<String>,
    /// By how many days of the calendar the waiting one begins too early; 0 where it does not.
    pub early_days: u32,
}

/// Another pilot that goes on at the same time for at least one organisation.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Overlap {
    /// The id of the other choice.
    pub choice: String,
    /// What that choice is about.
    pub name: String,
    /// The first date that both cover, as `YYYY-MM-DD`.
    pub from: String,
    /// The last date that both cover, as `YYYY-MM-DD`.
    pub to: String,
    /// The ids of those who are in both, themselves or through a unit that they share.
    pub respondents: Vec<String>,
    /// Those of them that are in one of the two through a unit.
    pub through: Vec<Through>,
}

/// Somebody who is in a pilot because a unit that it shares takes part.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Through {
    /// The id of who shares the unit.
    pub respondent: String,
    /// The id of the unit.
    pub unit: String,
}
