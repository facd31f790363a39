//! From the list of those who rate to a form whose answers only the project lead may read.

use crate::domain::refusal::Refusal;
use crate::domain::round::{BallotKey, RoundState};
use crate::i18n::words as w;

use super::super::super::super::room::Room;
use super::super::super::super::ui::{Effect, Ui};
use super::super::super::super::wording;
use super::super::{lacking, round};
use super::lines::Who;

/// Whether answers for the project lead alone can be given for the respondent under the cursor.
///
/// # Errors
/// Why not, and how they could, in the reader's words.
pub(in super::super) fn can_seal(room: &Room, ui: &Ui) -> Result<(), String> {
    room.writable(ui)?;
    if let Some(why) = lacking(room, ui) {
        return Err(why.to_owned());
    }
    if room.session().lead.is_none() {
        return Err(w::rating_no_lead_here(ui.lang).to_owned());
    }
    match round(room) {
        Some(round) if round.state == RoundState::Ended => {
            Err(wording::refusal(ui.lang, room.session(), &Refusal::RoundEnded(round.number)))
        }
        Some(_) | None => Ok(()),
    }
}

/// Opens a form for answers that only the project lead may read, over this session.
pub(in super::super) fn seal(room: &Room, ui: &mut Ui) {
    let Some(who) = room.maturity.chooser.who() else {
        return ui.refuse(w::maturity_no_respondent_here(ui.lang));
    };
    let Some(column) = room.figures.columns.get(who.column()) else { return };
    let rater = match who {
        Who::Rater { ballot, .. } => round(room).and_then(|round| round.ballots.get(ballot)),
        Who::Alone { .. } | Who::Shared { .. } => None,
    };
    let rater = rater.map(|ballot| ballot.rater.clone()).unwrap_or_default();
    ui.ask(Effect::SealFor(BallotKey::keyed(room.figures.round, column.respondent.clone(), rater)));
}
