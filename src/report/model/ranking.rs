//! The order of urgency in a report: the rule, its bands of importance, where each capability stands and how firmly.

use serde::Serialize;

use super::OwnRank;

/// How the order of urgency came about.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Ranking {
    /// What decides, strongest first: `highest_importance`, `lowest_maturity`, `highest_maturity`. What is equal in all
    /// of it goes by importance, then by the order of the map.
    pub by: Vec<&'static str>,
    /// What importance is counted in: `dots` or `hands`.
    pub counted: &'static str,
    /// Where bands of importance begin, in per cent of the highest importance, highest first; without any, every
    /// difference counts.
    pub limits: Vec<u8>,
    /// Whether these are the group's own limits and not the method's.
    pub own_limits: bool,
    /// The bands that can hold something; none where there are no limits, where the rule does not ask for importance, and
    /// while nothing has any.
    pub bands: Vec<Band>,
    /// How many of the first places by the rule are tested for firmness.
    pub top: usize,
    /// Why they are not: `hidden` where dots do not show yet, `all_fit` where there are no more capabilities, `too_few`
    /// where fewer than two respondents can be left out. `null` where they are.
    pub untested: Option<&'static str>,
    /// The capabilities in the order as it stands.
    pub capabilities: Vec<Ranked>,
}

/// A band of importance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Band {
    /// Its number, 1 for the highest importance; the last is of what has none.
    pub number: u8,
    /// The least importance in it.
    pub from: u32,
    /// The most importance in it.
    pub to: u32,
}

/// Where a capability stands.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Ranked {
    /// Its id.
    pub capability: String,
    /// Its place in the order as it stands, 1 first.
    pub place: usize,
    /// Its place by the rule.
    pub rule_place: usize,
    /// The number of its band.
    pub band: Option<u8>,
    /// The number of the band that begins with it in the order as it stands.
    pub begins: Option<u8>,
    /// The first and the last place by the rule of those that it cannot tell apart; `null` where there is one alone.
    pub shared: Option<[usize; 2]>,
    /// The place that the group gave it, with the reason.
    pub own: Option<OwnRank>,
    /// How firm its place in the top is; `null` outside the top, for what nobody has rated, and where
    /// nothing was tested.
    pub firmness: Option<Firmness>,
}

/// How firm a place in the top is.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Firmness {
    /// `firm`: it stays in the top whatever was tried. `mostly_firm`: it falls out without one respondent at most, and
    /// passes one of the two other tests. `fragile`: anything else.
    pub word: &'static str,
    /// Respondents that were left out in turn, with their values and dots.
    pub left_out: usize,
    /// Without how many of them it falls out. Which ones is not told, since with their values go their dots.
    pub left_out_falls: usize,
    /// Moves of one value on one capability by one level that were tried.
    pub moves: usize,
    /// How many of them make it fall out.
    pub move_falls: usize,
    /// The first of these.
    pub move_example: Option<Move>,
    /// Its place with medians in place of means; it stays where that is not beyond `top`.
    pub median_place: usize,
    /// Whether its mean has sealed answers in it: that stands fast, and open answers alone are tried.
    pub open_only: bool,
}

/// A value that moves one level.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Move {
    /// The letter of whose value it is.
    pub letter: String,
    /// The id of the capability.
    pub capability: String,
    /// `up` or `down`.
    pub way: &'static str,
}
