//! What stands beside a capability: the goals that it serves and the open question about it.

use crate::domain::edit::{Edit, Item};
use crate::domain::map::Capability;
use crate::i18n::words as w;

use super::super::super::overlay::{Entry, Field, Form, Overlay, Picker, Then};
use super::super::super::room::Room;
use super::super::super::ui::Ui;
use super::focus;

/// Asks which goals the capability in focus serves.
pub(super) fn goals(room: &Room, ui: &mut Ui) {
    let Some(own) = focus::capability(room) else { return };
    let goals = &room.session().goals;
    let entries =
        goals.iter().map(|it| Entry::new(it.name.get(ui.lang)).marked(own.goals.contains(&it.id))).collect();
    let ids: Vec<_> = goals.iter().map(|it| it.id.clone()).collect();
    let id = own.id.clone();
    let then = Then::room(move |room, ui, answer| {
        let Some(before) = room.session().map.capability(&id) else { return Ok(()) };
        let picked = answer.all().iter().filter_map(|place| ids.get(*place));
        // The template links goals that the session may not have taken over yet; those links are kept.
        let unseen = before.goals.iter().filter(|goal| !ids.contains(goal));
        let goals: Vec<_> = picked.chain(unseen).cloned().collect();
        if goals == before.goals {
            return Ok(());
        }
        let after = Capability { goals, ..before.clone() };
        room.try_plan(ui, Ok(Edit::Change(Item::Capability(after))))
    });
    let title = w::capabilities_goals_title(ui.lang, own.name.get(ui.lang));
    ui.show(Overlay::Picker(Picker::several(title, entries, then)));
}

/// Asks for the open question about the capability in focus.
pub(super) fn doubt(room: &Room, ui: &mut Ui) {
    let Some(own) = focus::capability(room) else { return };
    let id = own.id.clone();
    let then = Then::room(move |room, ui, answer| {
        let Some(before) = room.session().map.capability(&id) else { return Ok(()) };
        let after = Capability { doubt: answer.field(0), ..before.clone() };
        room.try_plan(ui, Ok(Edit::Change(Item::Capability(after))))
    });
    let field = Field::prose(w::capabilities_doubt(ui.lang), own.doubt.as_str());
    let form = Form::new(w::capabilities_doubt_title(ui.lang, own.name.get(ui.lang)), vec![field], then);
    ui.show(Overlay::Form(form.with_intro(w::capabilities_doubt_intro(ui.lang))));
}
