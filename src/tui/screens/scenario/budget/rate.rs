//! The window that asks what an hour of own work is counted as; it holds for the whole session.

use crate::domain::edit::Edit;
use crate::domain::rules::Rules;
use crate::i18n::words as w;

use super::super::super::super::overlay::{Field, Form, Overlay, Then};
use super::super::super::super::room::Room;
use super::super::super::super::ui::Ui;
use super::read;

/// Asks for kronor per hour; an empty field means that hours stay hours.
pub(super) fn ask(room: &Room, ui: &mut Ui) {
    let lang = ui.lang;
    let rate = room.session().rules.hourly_rate;
    let value = rate.map_or_else(String::new, |rate| rate.to_string());
    let then = Then::room(|room, ui, answer| {
        let rate =
            read::whole(answer.field(0).as_str()).map_err(|()| w::budget_rate_bad(ui.lang).to_owned())?;
        let rules = Rules { hourly_rate: rate.filter(|rate| *rate > 0), ..room.session().rules.clone() };
        if rules == room.session().rules {
            return Ok(());
        }
        room.try_plan(ui, Ok(Edit::Rules(rules)))
    });
    let form =
        Form::new(w::budget_rate_title(lang), vec![Field::line(w::budget_rate_field(lang), &value)], then);
    ui.show(Overlay::Form(form.with_intro(w::budget_rate_intro(lang))));
}
