//! The round that a report is of: its terms, and what of it is sealed.

use crate::analysis::projection::Projection;
use crate::domain::round;
use crate::domain::terms::{Consensus, Showing};

use super::model::{Agreed, Round};

/// The part of a report about its round.
pub(super) fn round(projection: &Projection, round: &round::Round) -> Round {
    let agreed = |rule: Consensus| Agreed {
        rule: match rule {
            Consensus::Within(_) => "within",
            Consensus::Agreement(_) => "agreement",
        },
        figure: rule.figure(),
    };
    Round {
        showing: match round.terms.showing {
            Showing::Live => "live",
            Showing::Hidden => "hidden",
            Showing::Revealed => "revealed",
        },
        consensus: round.terms.consensus.map(agreed),
        until: round.terms.until.map(|day| day.to_string()),
        again: round.again,
        sealed: round.sealed_count(),
        least: projection.least(),
        releases: round.releases.len(),
    }
}
