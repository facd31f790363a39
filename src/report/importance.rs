//! The part of a report about how importance was given: progress always, sums only where they may be shown.

use crate::analysis::projection::Projection;
use crate::domain::rules::Weighing;
use crate::domain::terms::Showing;

use super::model::Importance;

/// How importance was given, and how far that has come.
pub(super) fn importance(projection: &Projection) -> Importance {
    let session = projection.session();
    let rule = session.dot_rule();
    let withheld = projection.withheld_dots();
    let placed = session.active().map(|it| {
        let own = withheld.iter().find(|held| held.respondent == it.id);
        own.map_or_else(|| session.dots_used(&it.id), |held| held.placed)
    });
    let placed: Vec<u32> = placed.filter(|placed| *placed > 0).collect();
    let done = placed.iter().filter(|placed| **placed >= u32::from(rule.each)).count();
    Importance {
        given_by: match session.rules.weighing {
            Weighing::Dots => "dots",
            Weighing::Hands => "hands",
        },
        showing: match session.rules.showing {
            Showing::Live => "live",
            Showing::Hidden => "hidden",
            Showing::Revealed => "revealed",
        },
        closed: session.are_dots_hidden(),
        each: rule.each,
        most_on_one: rule.most_on_one,
        done,
        begun: placed.len() - done,
    }
}
