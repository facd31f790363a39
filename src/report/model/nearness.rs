//! How near the answers on one capability lie to each other, as a report has it.

use serde::Serialize;

use crate::analysis::consensus::{self, Verdict};
use crate::domain::rating::LEVELS;
use crate::domain::terms::Consensus;

/// How near the answers on one capability lie to each other, and what the rule of the round says of it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Nearness {
    /// The median of the respondents' levels, 0 to 4 in halves.
    pub median: f64,
    /// The share of respondents within one level of the median, 0 to 1.
    pub within: f64,
    /// Whether the group agrees by the rule of the round; `null` where there is no rule or fewer than two have answered.
    pub agreed: Option<bool>,
}

impl Nearness {
    /// From how many are counted at each level; `None` where nobody is.
    pub(in crate::report) fn of(counts: &[u32; LEVELS], rule: Option<Consensus>) -> Option<Self> {
        let near = consensus::Nearness::of(counts)?;
        let verdict = rule.and_then(|rule| consensus::verdict(rule, counts));
        let agreed = verdict.map(|verdict| verdict == Verdict::Met);
        Some(Self { median: near.median, within: near.within, agreed })
    }
}
