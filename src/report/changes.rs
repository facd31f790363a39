//! What has changed since the round before, of the same figures as the heat table's comparison.

use crate::analysis::change;
use crate::analysis::figures::Figures;
use crate::analysis::order::by_key;
use crate::analysis::projection::Projection;
use crate::domain::text::Lang;

use super::model::{CapabilityChange, Changes};

/// The changes of a round; `None` where no earlier round shows anything.
pub(super) fn changes(projection: &Projection, now: &Figures, lang: Lang) -> Option<Changes> {
    let session = projection.session();
    let since = session.shown_before(now.round).next()?.number;
    let changes = change::Changes::of(now, projection.figures(since));
    let places = by_key(changes.rows.iter().map(change::Change::by));
    let capability = |place: usize| {
        let (change, row) = (changes.rows.get(place)?, now.rows.get(place)?);
        let (then, later) = (change.then?, change.now?);
        Some(CapabilityChange {
            id: row.capability.to_string(),
            name: session.map.capabilities.get(row.index)?.name.get(lang).to_owned(),
            then: then.mean,
            then_n: then.n,
            now: later.mean,
            now_n: later.n,
            by: change.by()?,
        })
    };
    Some(Changes { since, capabilities: places.into_iter().filter_map(capability).collect() })
}
