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
use super::answers;
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
        add(room, ui, planned, &answer.field(2))
    });
    let mut fields = vec![
        Field::line(w::capabilities_name(ui.lang), ""),
        Field::prose(w::capabilities_about(ui.lang), ""),
    ];
    fields.extend(answers::why_field(room.session(), ui.lang));
    let said = answers::before_adding(room.session(), ui.lang).unwrap_or_default();
    ui.show(Overlay::Form(Form::new(title, fields, then).with_intro(said)));
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
        add(room, ui, planned, &answer.field(1))
    });
    ui.show(Overlay::Form(Form::new(title, name_and_why(room, ui, ""), then)));
}

/// Asks for a new category, to stand last on the map.
pub(super) fn new_category(room: &Room, ui: &mut Ui) {
    let then = Then::room(|room, ui, answer| {
        let name = Text::typed(ui.lang, named(ui, answer.field(0))?);
        let planned = plan::add_category(room.session(), name, room.session().map.categories.len());
        add(room, ui, planned, &answer.field(1))
    });
    let title = w::capabilities_new_category_title(ui.lang);
    ui.show(Overlay::Form(Form::new(title, name_and_why(room, ui, ""), then)));
}

/// Asks for new words for what is in focus.
pub(super) fn rename(room: &Room, ui: &mut Ui) {
    let map = &room.session().map;
    match &room.capabilities.focus {
        Some(Node::Category(id)) => map.category(id).into_iter().for_each(|it| rename_category(room, ui, it)),
        Some(Node::Area(id)) => map.area(id).into_iter().for_each(|it| rename_area(room, ui, it)),
        Some(Node::Capability(id)) => map.capability(id).into_iter().for_each(|it| reword(room, ui, it)),
        None => {}
    }
}

fn rename_category(room: &Room, ui: &mut Ui, before: &Category) {
    let kept = before.clone();
    rename_by(room, ui, &before.name, move |name| Item::Category(Category { name, ..kept.clone() }));
}

fn rename_area(room: &Room, ui: &mut Ui, before: &Area) {
    let kept = before.clone();
    rename_by(room, ui, &before.name, move |name| Item::Area(Area { name, ..kept.clone() }));
}

fn rename_by(room: &Room, ui: &mut Ui, name: &Text, item: impl Fn(Text) -> Item + 'static) {
    let before = name.clone();
    let then = Then::room(move |room, ui, answer| {
        let name = changed(ui.lang, &before, named(ui, answer.field(0))?);
        let planned = answers::because(room, Ok(Edit::Change(item(name))), &answer.field(1));
        room.try_plan(ui, planned)
    });
    let title = w::capabilities_rename_title(ui.lang, name.get(ui.lang));
    let form = Form::new(title, name_and_why(room, ui, name.get(ui.lang)), then);
    let intro = intro(room, ui.lang, &[name]);
    ui.show(Overlay::Form(form.with_intro(intro)));
}

fn reword(room: &Room, ui: &mut Ui, before: &Capability) {
    let id = before.id.clone();
    let then = Then::room(move |room, ui, answer| {
        let name = named(ui, answer.field(0))?;
        let Some(before) = room.session().map.capability(&id) else { return Ok(()) };
        let after = Capability {
            name: changed(ui.lang, &before.name, name),
            about: changed(ui.lang, &before.about, answer.field(1)),
            ..before.clone()
        };
        let planned = Ok(Edit::Change(Item::Capability(after)));
        room.try_plan(ui, answers::because(room, planned, &answer.field(2)))
    });
    let mut fields = vec![
        Field::line(w::capabilities_name(ui.lang), before.name.get(ui.lang)),
        Field::prose(w::capabilities_about(ui.lang), before.about.get(ui.lang)),
    ];
    fields.extend(answers::why_field(room.session(), ui.lang));
    let form = Form::new(w::capabilities_rename_title(ui.lang, before.name.get(ui.lang)), fields, then);
    let intro = intro(room, ui.lang, &[&before.name, &before.about]);
    ui.show(Overlay::Form(form.with_intro(intro)));
}

/// What happens to the answers, and to the other language where there are words in it.
fn intro(room: &Room, lang: Lang, texts: &[&Text]) -> String {
    let node = room.capabilities.focus.as_ref();
    let answers = node.and_then(|node| answers::before_renaming(room.session(), lang, node));
    let other = texts.iter().any(|text| !text.exactly(lang.other()).is_empty());
    let words = other.then(|| w::capabilities_rename_intro(lang).to_owned());
    answers.into_iter().chain(words).collect::<Vec<_>>().join("\n")
}

fn name_and_why(room: &Room, ui: &Ui, name: &str) -> Vec<Field> {
    let name = Field::line(w::capabilities_name(ui.lang), name);
    std::iter::once(name).chain(answers::why_field(room.session(), ui.lang)).collect()
}

fn add(room: &mut Room, ui: &Ui, planned: Result<Edit, Refusal>, why: &Plain) -> Result<(), String> {
    let added = planned.as_ref().ok().and_then(focus::added);
    room.try_plan(ui, answers::because(room, planned, why))?;
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
