//! Workshop 4 in a report: the short lists, targets, what came of talking, and proposed changes of the map.

use chrono::NaiveDate;

use crate::analysis::figures::{Figures, Row};
use crate::analysis::target::{self, Source};
use crate::analysis::{scatter, selection, talk};
use crate::domain::id::CapabilityId;
use crate::domain::proposal::{self, Outcome};
use crate::domain::rating::Level;
use crate::domain::session::{Session, Upshot};

use super::model::{Claims, Lists, Proposal, Talk, Target, Topic};

/// How many capabilities the lists hold that are cut.
const LISTED: usize = 5;

/// Capabilities in order.
pub(super) fn lists(session: &Session, figures: &Figures) -> Lists {
    let ids = |rows: &[usize]| {
        let rows = rows.iter().filter_map(|row| figures.rows.get(*row));
        rows.map(|row| row.capability.to_string()).collect::<Vec<String>>()
    };
    let claimed = selection::claims(figures, usize::MAX).rows;
    let claimed = claimed.iter().filter_map(|row| figures.rows.get(*row));
    let claims =
        |row: &Row| Claims { capability: row.capability.to_string(), count: selection::leading(row) };
    let [.., highest] = Level::ALL;
    Lists {
        ranking: ids(&figures.ranking.order),
        highest: ids(&selection::highest(figures, LISTED).rows),
        lowest: ids(&selection::lowest(figures, LISTED).rows),
        most_important: ids(&selection::most_important(figures, LISTED).rows),
        widest: ids(&selection::widest(figures, LISTED).rows),
        leading_and_lacking: ids(&selection::leading_and_lacking(figures, usize::MAX).rows),
        claims: claimed.map(claims).collect(),
        farthest: ids(&selection::farthest(session, figures, LISTED).rows),
        to_do: ids(&selection::to_do(session, figures)),
        most_to_do: session.most_to_do(),
        correlation: scatter::correlation(&scatter::points(figures)),
        leading: figures.reached(highest),
    }
}

/// The target of the capability of a row.
pub(super) fn target(session: &Session, row: &Row) -> Target {
    let found = target::target(session, row);
    let of = match target::source(session, row) {
        Source::Capability => "capability",
        Source::Area => "area",
        Source::Method => "method",
    };
    Target {
        level: found.level.get(),
        year: found.year,
        of,
        reached: target::gap(session, row).map(target::is_reached),
    }
}

/// What came of talking about a capability.
pub(super) fn talk(session: &Session, id: &CapabilityId) -> Option<Talk> {
    let talk = session.judgements.get(id)?.talk.as_ref()?;
    let upshot = match talk.upshot {
        Upshot::Parked => "parked",
        Upshot::Decided => "decided",
    };
    Some(Talk { upshot, text: talk.text.to_string(), at: talk.at.map(day) })
}

/// The order of discussion.
pub(super) fn discussion(session: &Session, figures: &Figures) -> Vec<Topic> {
    let topic = |point: &talk::Point| {
        let standing = match point.standing {
            talk::Standing::Open => "open",
            talk::Standing::Again => "again",
            talk::Standing::Parked => "parked",
            talk::Standing::Decided => "decided",
        };
        let (disagreement, weight) = (point.topic.disagreement, point.topic.weight);
        let capability = figures.rows.get(point.topic.row)?.capability.to_string();
        Some(Topic { capability, standing, disagreement, weight })
    };
    talk::points(session, figures).iter().filter_map(topic).collect()
}

/// The proposed changes of the map, oldest first.
pub(super) fn proposals(session: &Session) -> Vec<Proposal> {
    let proposal = |it: &proposal::Proposal| Proposal {
        id: it.id.to_string(),
        capability: it.about.as_ref().map(ToString::to_string),
        text: it.text.to_string(),
        at: it.at.map(day),
        outcome: match it.outcome {
            Outcome::Open => "open",
            Outcome::Done => "done",
            Outcome::Declined => "declined",
        },
        answer: it.answer.to_string(),
    };
    session.proposals.iter().map(proposal).collect()
}

fn day(day: NaiveDate) -> String {
    day.format("%Y-%m-%d").to_string()
}
