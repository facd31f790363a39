//! Off the map and back: with a reason, kept and listed. Areas and categories go for good, and only when they are empty.

use crate::analysis::held::Held;
use crate::domain::id::{AreaId, CapabilityId};
use crate::domain::map::Capability;
use crate::domain::plan;
use crate::domain::session::Session;
use crate::domain::text::Lang;
use crate::i18n::words as w;

use super::super::super::overlay::{Entry, Field, Form, Overlay, Picker, Then};
use super::super::super::room::Room;
use super::super::super::ui::Ui;
use super::super::super::wording;
use super::answers;
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
            let held = answers::held_in_words(ui.lang, &answers::on(room.session(), &id));
            let said = held.map(|held| w::answers_off(ui.lang, held));
            let said = said.unwrap_or_else(|| w::capabilities_off_intro(ui.lang).to_owned());
            let said = answers::with_dots(room.session(), &id, said, w::dots_map_off(ui.lang));
            let then = Then::room(move |room, ui, answer| {
                room.try_plan(ui, plan::take_off(room.session(), &id, &answer.field(0)))
            });
            let field = Field::line(w::capabilities_reason(ui.lang), "");
            let form = Form::new(w::capabilities_off_title(ui.lang, name), vec![field], then);
            return ui.show(Overlay::Form(form.with_intro(said)));
        }
        Node::Area(id) => match before_removing(room.session(), ui.lang, &id) {
            Some(said) => return ask_to_remove(room, ui, id, said),
            None => plan::remove_area(room.session(), &id),
        },
        Node::Category(id) => plan::remove_category(room.session(), &id),
    };
    if room.plan(ui, planned) {
        ui.say(w::capabilities_removed(ui.lang, name));
    }
}

/// What becomes of the answers on what was taken off the map in an area.
fn before_removing(session: &Session, lang: Lang, id: &AreaId) -> Option<String> {
    let inside: Vec<_> = session.map.off_the_map().filter(|it| it.area == *id).map(|it| &it.id).collect();
    let held = answers::held_in_words(lang, &Held::of(session, &inside))?;
    Some(w::answers_area_gone(lang, held))
}

fn ask_to_remove(room: &mut Room, ui: &mut Ui, id: AreaId, said: String) {
    let name = focus::name(room.session(), ui.lang, &Node::Area(id.clone()));
    let title = w::capabilities_remove_title(ui.lang, &name);
    let asked = answers::ask(room, ui, title, Some(said), move |room, ui, why| {
        let planned = plan::remove_area(room.session(), &id);
        room.try_plan(ui, answers::because(room, planned, why))?;
        ui.say(w::capabilities_removed(ui.lang, &name));
        Ok(())
    });
    if let Err(why) = asked {
        ui.refuse(why);
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
        put_back(room, ui, id)
    });
    let picker = Picker::one(w::capabilities_list_off_title(ui.lang), entries, then);
    ui.show(Overlay::Picker(picker.with_intro(w::capabilities_list_off_intro(ui.lang))));
}

/// Puts one back, after saying what becomes of the answers on it.
fn put_back(room: &mut Room, ui: &mut Ui, id: &CapabilityId) -> Result<(), String> {
    let name = wording::capability_name(ui.lang, room.session(), id).to_owned();
    let title = w::capabilities_back_title(ui.lang, &name);
    let said = before_putting_back(room.session(), ui.lang, id);
    let id = id.clone();
    answers::ask(room, ui, title, said, move |room, ui, why| {
        let planned = plan::put_back(room.session(), &id);
        room.try_plan(ui, answers::because(room, planned, why))?;
        room.capabilities.focus = Some(Node::Capability(id.clone()));
        ui.say(w::capabilities_back(ui.lang, &name));
        Ok(())
    })
}

/// That its answers count again, and that what took them over keeps them too; and what becomes of dots.
fn before_putting_back(session: &Session, lang: Lang, id: &CapabilityId) -> Option<String> {
    let held = answers::held_in_words(lang, &answers::on(session, id));
    let off = session.map.capability(id)?.off.as_ref()?;
    let into: Vec<&str> = off.into.iter().map(|id| wording::capability_name(lang, session, id)).collect();
    let carried = held.as_ref().and(off.carried).map(|_| w::answers_back_both(lang, into.join(", ")));
    let dots = answers::may_have_dots(session, id).then(|| w::dots_map_back(lang).to_owned());
    let said: Vec<String> =
        held.map(|held| w::answers_back(lang, held)).into_iter().chain(carried).chain(dots).collect();
    (!said.is_empty()).then(|| said.join(" "))
}

/// The reason, what it went into and how much was said of it.
fn why(room: &Room, lang: Lang, capability: &Capability) -> String {
    let reason = reason(room, lang, capability);
    match answers::on(room.session(), &capability.id).marks {
        0 => reason,
        marks if reason.is_empty() => w::answers_marks(lang, marks),
        marks => format!("{reason} · {}", w::answers_marks(lang, marks)),
    }
}

fn reason(room: &Room, lang: Lang, capability: &Capability) -> String {
    let Some(off) = &capability.off else { return String::new() };
    let into: Vec<&str> =
        off.into.iter().map(|id| wording::capability_name(lang, room.session(), id)).collect();
    match (off.reason.as_str(), into.join(", ")) {
        (reason, into) if into.is_empty() => reason.to_owned(),
        ("", into) => format!("→ {into}"),
        (reason, into) => format!("{reason} → {into}"),
    }
}
