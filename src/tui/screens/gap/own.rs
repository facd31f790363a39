//! What one organisation has answered itself, with its targets and what is left to them: beside its dots on the open
//! sheet, or in a window where no sheet is.
//!
//! Everyone may be watching. So it shows only once somebody has said yes to it, as names beside answers do anywhere, and
//! is gone when the sheet or the window is.

use crate::domain::id::RespondentId;
use crate::i18n::words as w;

use super::super::super::overlay::pages::Block;
use super::super::super::overlay::{Entry, Overlay, Pages, Picker, Then};
use super::super::super::room::Room;
use super::super::super::ui::Ui;
use super::super::super::wording;
use super::super::lead;
use super::sheet::Line;
use super::{dots, sheet, target};

/// Whether there is somebody to show it of.
///
/// # Errors
/// Why not, in the reader's words.
pub(super) fn can(room: &Room, ui: &Ui) -> Result<(), String> {
    if room.figures.columns.is_empty() {
        return Err(w::gap_no_respondents(ui.lang).to_owned());
    }
    if room.figures.rows.is_empty() {
        return Err(w::gap_no_capabilities(ui.lang).to_owned());
    }
    if room.gap.own_shown { Ok(()) } else { lead::may_name(room, ui) }
}

/// Shows it on the open sheet, or no longer; where no sheet is open, asks whose it is to be.
pub(super) fn show(room: &mut Room, ui: &mut Ui) {
    match room.gap.sheet.clone() {
        Some(_) if room.gap.own_shown => room.gap.own_shown = false,
        Some(respondent) => asked(room, ui, &respondent, |room, _| room.gap.own_shown = true),
        None => choose(room, ui),
    }
}

/// Does it where names stand beside answers already, else once the question has been answered with yes.
fn asked(
    room: &mut Room,
    ui: &mut Ui,
    respondent: &RespondentId,
    then: impl Fn(&mut Room, &mut Ui) + 'static,
) {
    if ui.shows_names() {
        return then(room, ui);
    }
    let Some(name) = room.session().respondent(respondent).map(|it| it.name.clone()) else { return };
    let then = Then::room(move |room, ui, answer| {
        if answer.picked() == Some(0) {
            then(room, ui);
        }
        Ok(())
    });
    let question = Picker::confirm(ui, w::targets_own_question(ui.lang, name.as_str()), then);
    ui.show(Overlay::Picker(question.with_intro(w::targets_own_intro(ui.lang))));
}

fn choose(room: &Room, ui: &mut Ui) {
    let entries = room.session().active().map(|it| Entry::new(dots::name(ui, it))).collect();
    let then = Then::room(|room, ui, answer| {
        let chosen = answer.picked().and_then(|place| room.session().active().nth(place));
        if let Some(id) = chosen.map(|it| it.id.clone()) {
            let whose = id.clone();
            asked(room, ui, &id, move |room, ui| window(room, ui, &whose));
        }
        Ok(())
    });
    ui.show(Overlay::Picker(Picker::one(w::targets_own_whose(ui.lang), entries, then)));
}

/// Every capability under its area, with what this organisation has answered.
fn window(room: &Room, ui: &mut Ui, respondent: &RespondentId) {
    let session = room.session();
    let Some(title) = session.respondent(respondent).map(|it| it.name.to_string()) else { return };
    let line = |line| match line {
        Line::Area(index) => {
            let area = session.map.areas.get(index);
            Block::Heading(area.map_or_else(String::new, |area| area.name.get(ui.lang).to_owned()))
        }
        Line::Row(index) => {
            let row = room.figures.rows.get(index);
            let name = row.map_or("", |row| wording::capability_name(ui.lang, session, &row.capability));
            Block::Item(format!("{name}: {}", target::own(room, ui, respondent, index)))
        }
    };
    let blocks = sheet::lines(room).into_iter().map(line).collect();
    ui.show(Overlay::Pages(Pages::new(title, blocks)));
}
