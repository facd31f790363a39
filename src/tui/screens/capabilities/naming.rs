//! New categories, areas and capabilities, and new words for those that are there.
//!
//! Words are typed in the language of the screen. A text that is changed has only the new words afterwards, as what it
//! says in the other language is no longer known to be the same; a text left as it was keeps both.

use crate::domain::edit::{Edit, Item};
use crate::domain::map::{Area, Capability, Category};
use crate::domain::plain::Plain;
use crate::domain::plan;
use crate::domain::refusal::Refusal;
use crate::domain::text::{Lang, Text};
use crate::i18n::words as w;

use super::super::super::overlay::{Field, Form, Overlay, Then};
use super::super::super::room::Room;
use super::super::super::ui::Ui;
use super::focus::{self, Node};

/// Asks for a new capability, to stand after the one in focus.
pub(super) fn new_capability(room: &Room, ui: &mut Ui) {
    let Some(area) = focus::area(room) else { return };
    let title = w::capabilities_new_title(ui.lang, area.name.get(ui.lang));
    let after = match &room.capabilities.focus {
        Some(Node::Capability(id)) => {
            room.session().map.capabilities_of(&area.id).position(|it| it.id == *id)
        }
        Some(Node::Area(_) | Node::Category(_)) | None => None,
    };
    let count = room.session().map.capabilities_of(&area.id).count();
    let (area, index) = (area.id.clone(), after.map_or(count, |place| place + 1));
    let then = Then::room(move |room, ui, answer| {
        let name = Text::typed(ui.lang, named(ui, answer.field(0))?);
        let about = Text::typed(ui.lang, answer.field(1));
        let new = plan::NewCapability { area: area.clone(), index, name, about };
        let planned = plan::add_capability(room.session(), new);
        add(room, ui, planned)
    });
    let fields = vec![
        Field::line(w::capabilities_name(ui.lang), ""),
        Field::prose(w::capabilities_about(ui.lang), ""),
    ];
    ui.show(Overlay::Form(Form::new(title, fields, then)));
}

/// Asks for a new area, to stand last in the category in focus.
pub(super) fn new_area(room: &Room, ui: &mut Ui) {
    let Some(category) = focus::category(room) else { return };
    let title = w::capabilities_new_area_title(ui.lang, category.name.get(ui.lang));
    let category = category.id.clone();
    let then = Then::room(move |room, ui, answer| {
        let name = Text::typed(ui.lang, named(ui, answer.field(0))?);
        let index = room.session().map.areas_of(&category).count();
        let planned = plan::add_area(room.session(), &category, name, index);
        add(room, ui, planned)
    });
    let field = Field::line(w::capabilities_name(ui.lang), "");
    ui.show(Overlay::Form(Form::new(title, vec![field], then)));
}

/// Asks for a new category, to stand last on the map.
pub(super) fn new_category(_room: &Room, ui: &mut Ui) {
    let then = Then::room(|room, ui, answer| {
        let name = Text::typed(ui.lang, named(ui, answer.field(0))?);
        let planned = plan::add_category(room.session(), name, room.session().map.categories.len());
        add(room, ui, planned)
    });
    let field = Field::line(w::capabilities_name(ui.lang), "");
    ui.show(Overlay::Form(Form::new(w::capabilities_new_category_title(ui.lang), vec![field], then)));
}

/// Asks for new words for what is in focus.
pub(super) fn rename(room: &Room, ui: &mut Ui) {
    let map = &room.session().map;
    match &room.capabilities.focus {
        Some(Node::Category(id)) => map.category(id).into_iter().for_each(|it| rename_category(ui, it)),
        Some(Node::Area(id)) => map.area(id).into_iter().for_each(|it| rename_area(ui, it)),
        Some(Node::Capability(id)) => map.capability(id).into_iter().for_each(|it| reword(ui, it)),
        None => {}
    }
}

fn rename_category(ui: &mut Ui, before: &Category) {
    let kept = before.clone();
    rename_by(ui, &before.name, move |name| Item::Category(Category { name, ..kept.clone() }));
}

fn rename_area(ui: &mut Ui, before: &Area) {
    let kept = before.clone();
    rename_by(ui, &before.name, move |name| Item::Area(Area { name, ..kept.clone() }));
}

fn rename_by(ui: &mut Ui, name: &Text, item: impl Fn(Text) -> Item + 'static) {
    let before = name.clone();
    let then = Then::room(move |room, ui, answer| {
        let name = changed(ui.lang, &before, named(ui, answer.field(0))?);
        room.try_plan(ui, Ok(Edit::Change(item(name))))
    });
    let field = Field::line(w::capabilities_name(ui.lang), name.get(ui.lang));
    let form = Form::new(w::capabilities_rename_title(ui.lang, name.get(ui.lang)), vec![field], then);
    let intro = intro(ui.lang, &[name]);
    ui.show(Overlay::Form(form.with_intro(intro)));
}

fn reword(ui: &mut Ui, before: &Capability) {
    let id = before.id.clone();
    let then = Then::room(move |room, ui, answer| {
        let name = named(ui, answer.field(0))?;
        let Some(before) = room.session().map.capability(&id) else { return Ok(()) };
        let after = Capability {
            name: changed(ui.lang, &before.name, name),
            about: changed(ui.lang, &before.about, answer.field(1)),
            ..before.clone()
        };
        room.try_plan(ui, Ok(Edit::Change(Item::Capability(after))))
    });
    let fields = vec![
        Field::line(w::capabilities_name(ui.lang), before.name.get(ui.lang)),
        Field::prose(w::capabilities_about(ui.lang), before.about.get(ui.lang)),
    ];
    let form = Form::new(w::capabilities_rename_title(ui.lang, before.name.get(ui.lang)), fields, then);
    let intro = intro(ui.lang, &[&before.name, &before.about]);
    ui.show(Overlay::Form(form.with_intro(intro)));
}

/// What happens to the other language, where there are words in it.
fn intro(lang: Lang, texts: &[&Text]) -> &'static str {
    let other = texts.iter().any(|text| !text.exactly(lang.other()).is_empty());
    if other { w::capabilities_rename_intro(lang) } else { "" }
}

fn add(room: &mut Room, ui: &Ui, planned: Result<Edit, Refusal>) -> Result<(), String> {
    let added = planned.as_ref().ok().and_then(focus::added);
    room.try_plan(ui, planned)?;
    room.capabilities.focus = added;
    Ok(())
}

fn named(ui: &Ui, name: Plain) -> Result<Plain, String> {
    if name.is_empty() { Err(w::field_empty(ui.lang).to_owned()) } else { Ok(name) }
}

/// The text after somebody has had `shown` words of it before them and left `words`.
fn changed(lang: Lang, before: &Text, words: Plain) -> Text {
    if words.as_str() == before.get(lang) { before.clone() } else { Text::typed(lang, words) }
}
