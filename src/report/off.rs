//! What has left the map, with what a round holds of it: no figure of the map counts that any more.

use crate::analysis::figures::stats_at;
use crate::analysis::held::Held;
use crate::domain::map::{Capability, Carried};
use crate::domain::round::Round;
use crate::domain::session::Session;
use crate::domain::text::Lang;

use super::model::OffMap;

/// The capabilities off the map, in their order.
pub(super) fn off_the_map(session: &Session, lang: Lang, round: &Round) -> Vec<OffMap> {
    session.map.off_the_map().filter_map(|it| off(session, lang, round, it)).collect()
}

fn off(session: &Session, lang: Lang, round: &Round, capability: &Capability) -> Option<OffMap> {
    let off = capability.off.as_ref()?;
    let held = Held::in_rounds(std::iter::once(round), &[&capability.id]);
    let stats = round.place(&capability.id).map(|place| stats_at(session, round, place));
    Some(OffMap {
        id: capability.id.to_string(),
        name: capability.name.get(lang).to_owned(),
        reason: off.reason.to_string(),
        into: off.into.iter().map(ToString::to_string).collect(),
        carried: off.carried.map(|carried| match carried {
            Carried::Target => "target",
            Carried::Lower => "lower",
            Carried::Copied => "copied",
        }),
        marks: held.marks,
        comments: held.comments,
        n: stats.as_ref().map_or(0, |stats| stats.n),
        mean: stats.and_then(|stats| stats.mean),
    })
}
