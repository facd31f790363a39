//! What a rater sees of an earlier round: the own answer, and beside it how the group was spread.
//!
//! Nothing is shown of a round whose values are hidden, and no spread where a published mean has sealed answers in it:
//! counts beside such a mean would give them away.

use crate::domain::id::CapabilityId;
use crate::domain::rating::{LEVELS, Mark};
use crate::domain::round::Round;

use super::super::super::super::room::Room;
use crate::analysis::figures::stats_at;

/// What stood on one row before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Before {
    /// The row and the edit that it was looked up for.
    of: (usize, u64, u16),
    /// What was found.
    pub(super) found: Option<Found>,
}

/// The own answer, and how the group was spread.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Found {
    /// The own answer.
    pub(super) own: Mark,
    /// How many respondents stood at each level.
    pub(super) counts: Option<[u32; LEVELS]>,
}

/// Looks up what stood on the row that is shown, where that is another than before.
pub(super) fn settle(room: &mut Room) {
    let of = (room.maturity.ballot.row, room.session().edit, room.figures.round);
    if room.maturity.ballot.before.as_ref().is_some_and(|before| before.of == of) {
        return;
    }
    let found = find(room);
    room.maturity.ballot.before = Some(Before { of, found });
}

/// What stood on the row that is shown.
pub(super) fn shown(room: &Room) -> Option<&Found> {
    room.maturity.ballot.before.as_ref()?.found.as_ref()
}

fn find(room: &Room) -> Option<Found> {
    let whose = room.maturity.ballot.whose.as_ref()?;
    let capability = &room.figures.rows.get(room.maturity.ballot.row)?.capability;
    let mut earlier = room.session().shown_before(room.figures.round);
    let (round, place) = earlier.find_map(|round| Some((round, round.place(capability)?)))?;
    let same = |it: &&crate::domain::round::Ballot| {
        !it.aside && it.respondent == whose.respondent && it.rater == whose.rater
    };
    let own = round.ballots.iter().find(same)?.mark(place);
    let counts = match &room.maturity.rater {
        // In a rater's room only the own ballot is there of the group's; the spread came with the invitation.
        Some(rater) => room.figures.rows.get(room.maturity.ballot.row)?.place.and_then(|it| rater.spread(it)),
        None => counts(room, round, place, capability),
    };
    let counts = counts.filter(|counts| counts.iter().any(|count| *count > 0));
    Some(Found { own, counts })
}

fn counts(room: &Room, round: &Round, place: usize, capability: &CapabilityId) -> Option<[u32; LEVELS]> {
    let sealed = round.release().is_some_and(|it| it.rows.iter().any(|row| row.capability == *capability));
    (!sealed).then(|| stats_at(room.session(), round, place).counts)
}
