//! Off the map and back: with a reason, kept and listed. Areas and categories go for good, and only when they are empty.

use crate::domain::map::Capability;
use crate::domain::plan;
use crate::domain::text::Lang;
use crate::i18n::words as w;

use super::super::super::overlay::{Entry, Field, Form, Overlay, Picker, Then};
use super::super::super::room::Room;
use super::super::super::ui::Ui;
use super::super::super::wording;
use super::focus::{self, Node};

/// Whether what is in focus can leave the map.
pub(super) fn can(room: &Room, lang: Lang) -> Result<(), String> {
    let map = &room.session().map;
    let (holds, reason) = match &room.capabilities.focus {
        Some(Node::Category(id)) => {
            let count = map.areas_of(id).count();
            (count > 0, w::capabilities_category_full(lang, count))
        }
        Some(Node::Area(id)) => {
            let count = map.capabilities_of(id).count();
            (count > 0, w::capabilities_area_full(lang, count))
        }
        Some(Node::Capability(_)) | None => (false, String::new()),
    };
    if holds { Err(reason) } else { Ok(()) }
}

/// Takes what is in focus off the map: a capability with a reason, an empty area or category at once.
pub(super) fn take_off(room: &mut Room, ui: &mut Ui) {
    let Some(node) = room.capabilities.focus.clone() else { return };
    let name = focus::name(room.session(), ui.lang, &node);
    let planned = match node {
        Node::Capability(id) => {
            let then = Then::room(move |room, ui, answer| {
                room.try_plan(ui, plan::take_off(room.session(), &id, &answer.field(0)))
            });
            let field = Field::line(w::capabilities_reason(ui.lang), "");
            let form = Form::new(w::capabilities_off_title(ui.lang, name), vec![field], then);
            return ui.show(Overlay::Form(form.with_intro(w::capabilities_off_intro(ui.lang))));
        }
        Node::Area(id) => plan::remove_area(room.session(), &id),
        Node::Category(id) => plan::remove_category(room.session(), &id),
    };
    if room.plan(ui, planned) {
        ui.say(w::capabilities_removed(ui.lang, name));
    }
}

/// Lists what is off the map; choosing one puts it back.
pub(super) fn list_off(room: &Room, ui: &mut Ui) {
    let off: Vec<&Capability> = room.session().map.off_the_map().collect();
    let ids: Vec<_> = off.iter().map(|it| it.id.clone()).collect();
    let entries =
        off.iter().map(|it| Entry::new(it.name.get(ui.lang)).note(why(room, ui.lang, it))).collect();
    let then = Then::room(move |room, ui, answer| {
        let Some(id) = answer.picked().and_then(|place| ids.get(place)) else { return Ok(()) };
        room.try_plan(ui, plan::put_back(room.session(), id))?;
        room.capabilities.focus = Some(Node::Capability(id.clone()));
        ui.say(w::capabilities_back(ui.lang, wording::capability_name(ui.lang, room.session(), id)));
        Ok(())
    });
    let picker = Picker::one(w::capabilities_list_off_title(ui.lang), entries, then);
    ui.show(Overlay::Picker(picker.with_intro(w::capabilities_list_off_intro(ui.lang))));
}

/// The reason, and what it went into.
fn why(room: &Room, lang: Lang, capability: &Capability) -> String {
    let Some(off) = &capability.off else { return String::new() };
    let into: Vec<&str> =
        off.into.iter().map(|id| wording::capability_name(lang, room.session(), id)).collect();
    match (off.reason.as_str(), into.join(", ")) {
        (reason, into) if into.is_empty() => reason.to_owned(),
        ("", into) => format!("→ {into}"),
        (reason, into) => format!("{reason} → {into}"),
    }
}
