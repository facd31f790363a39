//! Finding a capability by name, in whichever view one is.

use crate::i18n::words as w;

use super::super::super::overlay::{Entry, Overlay, Picker, Then};
use super::super::super::room::Room;
use super::super::super::ui::Ui;
use super::{View, ballot, heat_map, spread, table};

/// Asks which capability to go to.
pub(super) fn ask(room: &Room, ui: &mut Ui) {
    let map = &room.session().map;
    let entry = |row: &crate::analysis::figures::Row| {
        let capability = map.capabilities.get(row.index)?;
        let area = map.area(&capability.area).map_or("", |area| area.name.get(ui.lang));
        Some(Entry::new(capability.name.get(ui.lang)).note(area))
    };
    let entries = room.figures.rows.iter().filter_map(entry).collect();
    let then = Then::room(|room, _, answer| {
        let Some(row) = answer.picked() else { return Ok(()) };
        match room.maturity.view {
            View::Ballot => ballot::go_to(room, row),
            View::Map => heat_map::go_to(room, row),
            View::Spread => spread::go_to(room, row),
            View::Chooser | View::Table => {
                room.maturity.view = View::Table;
                table::go_to(room, row);
            }
        }
        Ok(())
    });
    ui.show(Overlay::Picker(Picker::one(w::maturity_search_title(ui.lang), entries, then)));
}
