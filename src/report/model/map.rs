//! The form of the map in a report: its bands and areas, what has left it, and its versions.

use serde::Serialize;

/// A category or an area.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Group {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The id of the category that an area belongs to; `null` for a category.
    pub category: Option<String>,
    /// How many capabilities it has on the map.
    pub capabilities: usize,
    /// Mean of its capabilities' means, 0 to 4.
    pub mean: Option<f64>,
}

/// A capability that has left the map.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OffMap {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Why it left.
    pub reason: String,
    /// The ids of what it was merged or split into.
    pub into: Vec<String>,
    /// The rule by which those took over its marks: `target` or `lower` where a ballot had rated both, `copied` for
    /// parts; `null` where they took over none.
    pub carried: Option<&'static str>,
    /// Marks that stand on it in the round, "don't know" included; no figure of the map counts them.
    pub marks: usize,
    /// Comments that stand on it in the round.
    pub comments: usize,
    /// Respondents with a level for it in the round.
    pub n: u32,
    /// Mean of their values, 0 to 4.
    pub mean: Option<f64>,
}

/// A version of the map.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MapVersion {
    /// Its number; the first is 1.
    pub number: u16,
    /// The rounds that began with it.
    pub rounds: Vec<u16>,
    /// What made it of the one before, oldest first; empty for the first.
    pub changes: Vec<MapRevision>,
}

/// What was changed on the map at one time.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MapRevision {
    /// The round that was being rated just then.
    pub during: Option<u16>,
    /// What was changed, a sentence each, with the names of that time.
    pub what: Vec<String>,
    /// Why, where somebody said so.
    pub why: Option<String>,
}
