//! Going to a capability or a respondent by name.

use crate::i18n::words as w;

use super::super::super::overlay::{Entry, Overlay, Picker, Then};
use super::super::super::room::Room;
use super::super::super::ui::Ui;
use super::super::super::wording;
use super::focus::{focus_on, here};
use super::view::{View, show};
use super::weighing;

/// Finds what can be found here: a respondent in the list of them, a capability elsewhere.
pub(super) fn ask(room: &Room, ui: &mut Ui) {
    if room.gap.view == View::Dots && room.gap.sheet.is_none() && !weighing::by_hands(room) {
        return respondent(room, ui);
    }
    capability(room, ui);
}

/// Finds a capability by name and goes there.
fn capability(room: &Room, ui: &mut Ui) {
    let names = room.figures.rows.iter();
    let entries =
        names.map(|row| Entry::new(wording::capability_name(ui.lang, room.session(), &row.capability)));
    let then = Then::room(|room, _, answer| {
        let Some(row) = answer.picked() else { return Ok(()) };
        match room.gap.view {
            View::Dots => (room.gap.rows.cursor, room.gap.typed) = (row, None),
            View::Ranking | View::Scatter | View::Lists | View::Discussion => {
                focus_on(room, row);
                // What a view does not hold is found where everything is.
                if here(room) != Some(row) {
                    show(room, View::Ranking);
                }
            }
        }
        Ok(())
    });
    let picker = Picker::one(w::gap_find_capability(ui.lang), entries.collect(), then);
    ui.show(Overlay::Picker(picker));
}

/// Finds a respondent and opens the sheet.
fn respondent(room: &Room, ui: &mut Ui) {
    let entries = room.session().active().map(|it| Entry::new(super::dots::name(ui, it))).collect();
    let then = Then::room(|room, ui, answer| {
        if let Some(place) = answer.picked() {
            room.gap.people.cursor = place;
            super::dots::open(room, ui);
        }
        Ok(())
    });
    ui.show(Overlay::Picker(Picker::one(w::gap_find_respondent(ui.lang), entries, then)));
}
