//! The windows that ask for an organisation's own share or use, and for what use is counted in.

use crate::domain::choice::{Choice, SharedBy};
use crate::domain::edit::{Edit, Item};
use crate::i18n::words as w;

use super::super::super::super::overlay::{Field, Form, Overlay, Then};
use super::super::super::super::room::Room;
use super::super::super::super::ui::Ui;
use super::super::{budget, opened};
use super::here;

/// Asks for the share or the use of the organisation under the cursor; an empty field is none. The cursor then goes on
/// to the next.
pub(super) fn ask(room: &Room, ui: &mut Ui) {
    let lang = ui.lang;
    let (Some(choice), Some(respondent)) = (opened(room), here(room)) else { return };
    let is_usage = choice.sharing.by == SharedBy::Usage;
    let held = if is_usage { &choice.sharing.usage } else { &choice.sharing.own };
    let value = held.get(&respondent.id).map_or_else(String::new, u32::to_string);
    let (title, label, intro) = if is_usage {
        (
            w::budget_usage_title(lang, respondent.name.as_str()),
            w::budget_usage(lang),
            w::budget_usage_intro(lang),
        )
    } else {
        (
            w::budget_own_title(lang, respondent.name.as_str()),
            w::budget_weight(lang),
            w::budget_own_intro(lang),
        )
    };
    let id = respondent.id.clone();
    let then = Then::room(move |room, ui, answer| {
        let Some(mut choice) = opened(room).cloned() else { return Ok(()) };
        let weight = budget::whole_figure(answer.field(0).as_str());
        let weight =
            weight.map_err(|()| w::budget_weight_bad(ui.lang).to_owned())?.filter(|weight| *weight > 0);
        let held = if is_usage { &mut choice.sharing.usage } else { &mut choice.sharing.own };
        match weight {
            Some(weight) => held.insert(id.clone(), weight),
            None => held.remove(&id),
        };
        change(room, ui, choice)?;
        room.scenario.row.at += 1;
        Ok(())
    });
    let form = Form::new(title, vec![Field::line(label, &value)], then);
    ui.show(Overlay::Form(form.with_intro(intro)));
}

/// Asks for what use is counted in.
pub(super) fn ask_unit(room: &Room, ui: &mut Ui) {
    let Some(choice) = opened(room) else { return };
    let field = Field::line(w::budget_unit_field(ui.lang), choice.sharing.unit.as_str());
    let then = Then::room(|room, ui, answer| {
        let Some(mut choice) = opened(room).cloned() else { return Ok(()) };
        choice.sharing.unit = answer.field(0);
        change(room, ui, choice)
    });
    ui.show(Overlay::Form(Form::new(w::budget_unit_title(ui.lang), vec![field], then)));
}

/// What is as it was is not written down again.
fn change(room: &mut Room, ui: &Ui, choice: Choice) -> Result<(), String> {
    if opened(room) == Some(&choice) {
        return Ok(());
    }
    room.try_plan(ui, Ok(Edit::Change(Item::Choice(choice.into()))))
}
