//! Importance against maturity, as a report has it.

use serde::Serialize;

/// The picture of workshop 4 in figures.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Scatter {
    /// The lines that divide it.
    pub cross: Cross,
    /// Its four fields.
    pub quadrants: Vec<Quadrant>,
    /// Whether importance and maturity go together.
    pub correlation: Correlation,
}

/// Where the lines lie. What lies on one is important, or mature.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Cross {
    /// Of importance, in dots or hands.
    pub importance: f64,
    /// Of maturity, 0 to 4.
    pub maturity: f64,
    /// Whether the group has put them there; otherwise they lie at the method's target level and at the median of the
    /// importance of what has any.
    pub moved: bool,
}

/// One of the four fields.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Quadrant {
    /// `important_low`, `important_high`, `minor_low` or `minor_high`.
    pub field: &'static str,
    /// What the method calls it, or else what it is.
    pub name: String,
    /// The ids of the capabilities in it, most urgent first.
    pub capabilities: Vec<String>,
    /// Those of them that one answer would move to another field.
    pub borderline: Vec<Borderline>,
}

/// A capability near a line, and what would take it over it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Borderline {
    /// Its id.
    pub capability: String,
    /// The field it would come to where one respondent answered one level `level_step`; `null` where it would stay.
    pub level_to: Option<&'static str>,
    /// `up` or `down`.
    pub level_step: Option<&'static str>,
    /// The field it would come to with one dot or hand more or less; `null` where it would stay.
    pub dot_to: Option<&'static str>,
    /// `up` or `down`.
    pub dot_step: Option<&'static str>,
}

/// Spearman's rank correlation of importance and mean, and what is read out of it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Correlation {
    /// -1 to 1; `null` where there is none.
    pub rho: Option<f64>,
    /// How many capabilities it is of.
    pub n: usize,
    /// `none`, `weak`, `clear`, `strong`; `few` where there are too few to say, `unknown` where there is no coefficient.
    pub reading: &'static str,
    /// `together` where the more important are the more mature, `apart` where they are the less mature.
    pub way: Option<&'static str>,
    /// Whether more than a third share one importance or one mean, which makes the coefficient uncertain.
    pub tied: bool,
    /// The same in a sentence.
    pub sentence: String,
}
