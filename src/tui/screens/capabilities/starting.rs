//! Starting points: where a map can come from, what it would come to, and the choice to add it or to put it in the map's
//! place. Nothing changes before that choice.

use std::rc::Rc;

use crate::domain::draft::same;
use crate::domain::edit::Edit;
use crate::domain::plain::Plain;
use crate::domain::text::Text;
use crate::i18n::words as w;
use crate::outline::{Blocked, Faults, Filling, Outline, Preview, Said, Sign, Ways};

use super::super::super::overlay::pages::{Block, Choice};
use super::super::super::overlay::{Entry, Field, Form, Overlay, Pages, Picker, Then};
use super::super::super::room::Room;
use super::super::super::theme::Role;
use super::super::super::ui::{Effect, Ui};
use super::super::super::wording;
use super::super::super::world::{Listed, Start};
use super::focus;

/// A starting point that has been read.
pub struct Point {
    /// What it is called.
    name: String,
    outline: Outline,
}

/// Lists where a map can come from.
pub fn ask(ui: &mut Ui, methods: &[Text], sessions: &[Listed]) {
    let lang = ui.lang;
    let templates = methods.iter().zip('1'..='9').map(|(name, key)| {
        (Entry::new(w::start_template(lang, name.get(lang))).key(key), name.get(lang).to_owned())
    });
    let (mut entries, templates): (Vec<Entry>, Vec<String>) = templates.unzip();
    let count = templates.len();
    let none = sessions.is_empty().then(|| w::start_no_sessions(lang).to_owned());
    entries.push(Entry::new(w::start_blank(lang)).key('0'));
    entries.push(Entry { refused: none, ..Entry::new(w::start_session(lang)).key('s') });
    entries.push(Entry::new(w::start_file(lang)).key('f'));
    let sessions = sessions.to_vec();
    let then = Then::room(move |room, ui, answer| {
        let picked = answer.picked().unwrap_or_default();
        match (templates.get(picked), picked.saturating_sub(count)) {
            (Some(name), _) => ui.ask(Effect::ReadStart(Start::Template(picked, name.clone()))),
            (None, 0) => {
                let name = w::start_blank(ui.lang).to_owned();
                offer(room, ui, Point { name, outline: Outline::default() });
            }
            (None, 1) => ask_session(ui, &sessions),
            (None, _) => ask_file(ui, ""),
        }
        Ok(())
    });
    let menu = Picker::menu(w::start_title(lang), entries, then);
    ui.show(Overlay::Picker(menu.with_intro(w::start_intro(lang))));
}

fn ask_session(ui: &mut Ui, sessions: &[Listed]) {
    let lang = ui.lang;
    let entry = |it: &Listed| Entry {
        note: w::capabilities_count(lang, it.progress.capabilities),
        refused: it.fault.clone(),
        ..Entry::new(&it.name)
    };
    let entries = sessions.iter().map(entry).collect();
    let known: Vec<_> = sessions.iter().map(|it| (it.path.clone(), it.name.clone())).collect();
    let then = Then::room(move |_, ui, answer| {
        if let Some((path, name)) = answer.picked().and_then(|place| known.get(place)) {
            ui.ask(Effect::ReadStart(Start::Session(path.clone(), name.clone())));
        }
        Ok(())
    });
    ui.show(Overlay::Picker(Picker::one(w::start_session(lang), entries, then)));
}

fn ask_file(ui: &mut Ui, typed: &str) {
    let lang = ui.lang;
    let then = Then::room(|_, ui, answer| {
        let path = answer.field(0);
        if path.is_empty() {
            return Err(w::field_empty(ui.lang).to_owned());
        }
        ui.ask(Effect::ReadStart(Start::File(path.to_string())));
        Ok(())
    });
    let form = Form::new(w::start_file(lang), vec![Field::line(w::start_path(lang), typed)], then);
    ui.show(Overlay::Form(form.with_intro(w::start_file_intro(lang))));
}

/// Shows everything that is wrong with a starting point; what was typed lies below, to be mended.
pub fn refuse(ui: &mut Ui, from: &Start, faults: &Faults) {
    if let Start::File(typed) = from {
        ask_file(ui, typed);
    }
    ui.show(Overlay::Pages(Pages::refused(ui.lang, faults)));
}

/// Shows what a starting point that was read would come to. What it leaves open goes into the category in focus.
pub fn show(room: &mut Room, ui: &mut Ui, name: String, outline: Outline) {
    offer(room, ui, Point { name, outline });
}

fn offer(room: &Room, ui: &mut Ui, point: Point) {
    let lang = room.session().language;
    let first = || room.session().map.categories.first();
    let category = focus::category(room).or_else(first).map(|it| it.name.clone());
    let category = point
        .outline
        .leaves_category_open()
        .then(|| category.unwrap_or_else(|| Filling::open_category(lang)));
    preview(room, ui, Rc::new(point), Filling::proposed(lang, category));
}

/// What a letter in the preview stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Act {
    Add,
    Replace,
    Category,
    Area,
}

fn preview(room: &Room, ui: &mut Ui, point: Rc<Point>, filling: Filling) {
    let lang = ui.lang;
    let session = room.session();
    let preview = match Preview::of(session, &point.outline, &filling, (&point.name, lang)) {
        Ok(preview) => preview,
        Err(Blocked::Refusal(refusal)) => return ui.refuse(wording::refusal(lang, session, &refusal)),
        Err(Blocked::Wrong(wrong)) => {
            let faults = Faults::whole(&point.name, wrong);
            return ui.refuse(faults.lines(lang).join(" "));
        }
    };
    let blank = point.outline.categories.is_empty();
    let ways = match (blank, preview.is_one_way()) {
        (true, _) => Ways::Replace,
        (false, true) => Ways::Add,
        (false, false) => Ways::Both,
    };
    let said = preview.said(session, lang, ways);
    let blocks = said.iter().map(|it| block(it, ways == Ways::Replace)).collect();
    let acts = acts(&preview, ways);
    let choices = acts.iter().map(|act| choice(ui, &preview, *act)).collect();
    let title = w::start_preview(lang, Plain::line(&point.name));
    let then = Then::room(move |room, ui, answer| {
        let act = answer.picked().and_then(|place| acts.get(place));
        match act {
            Some(Act::Add) => take(room, ui, preview.adding(room.session())),
            Some(Act::Replace) => take(room, ui, preview.replacing(room.session())),
            Some(Act::Category) => {
                ask_category(room, ui, &point, &filling);
                Ok(())
            }
            Some(Act::Area) => {
                ask_area(room, ui, &point, &filling);
                Ok(())
            }
            None => Ok(()),
        }
    });
    ui.show(Overlay::Pages(Pages::new(title, blocks).with_choices(choices, then)));
}

fn acts(preview: &Preview, ways: Ways) -> Vec<Act> {
    let offered = [
        (Act::Add, ways != Ways::Replace),
        (Act::Replace, ways != Ways::Add),
        (Act::Category, preview.open_category.is_some()),
        (Act::Area, preview.open_area.is_some()),
    ];
    offered.into_iter().filter(|(_, is_offered)| *is_offered).map(|(act, _)| act).collect()
}

fn choice(ui: &Ui, preview: &Preview, act: Act) -> Choice {
    let lang = ui.lang;
    let nothing = |edit: &Edit| is_nothing(edit).then(|| w::start_nothing(lang).to_owned());
    let (key, label, refused) = match act {
        Act::Add => ('a', w::start_key_add(lang), nothing(&preview.add.edit)),
        Act::Replace => ('r', w::start_key_replace(lang), nothing(&preview.replace.edit)),
        Act::Category => ('c', w::start_key_category(lang), None),
        Act::Area => ('n', w::start_key_area(lang), None),
    };
    Choice { key, label: label.to_owned(), refused }
}

fn block(said: &Said, leaves: bool) -> Block {
    match said {
        Said::Heading(text) => Block::Heading(text.clone()),
        Said::Line(text) => Block::Item(text.clone()),
        Said::Warning(text) => Block::Warning(text.clone()),
        Said::Entry(depth, sign, name, about) => {
            let about = if about.is_empty() { String::new() } else { format!(" – {about}") };
            let role = match sign {
                Sign::New | Sign::Moves => Role::Plain,
                Sign::Leaves if leaves => Role::Plain,
                Sign::There | Sign::Leaves => Role::Dim,
            };
            Block::Line(format!(" {} {}{name}{about}", sign.character(), "  ".repeat(*depth)), role)
        }
    }
}

/// Takes it over; the first thing that is new is in focus then.
fn take(room: &mut Room, ui: &mut Ui, edit: Edit) -> Result<(), String> {
    let added = focus::added(&edit);
    room.try_plan(ui, Ok(edit))?;
    if added.is_some() {
        room.capabilities.focus = added;
    }
    ui.say(w::start_taken(ui.lang, room.session().map.count()));
    Ok(())
}

/// Asks which category what has none is to go into; the preview lies below and follows the answer.
fn ask_category(room: &Room, ui: &mut Ui, point: &Rc<Point>, filling: &Filling) {
    preview(room, ui, point.clone(), filling.clone());
    let names: Vec<Text> = room.session().map.categories.iter().map(|it| it.name.clone()).collect();
    let mut entries: Vec<Entry> = names.iter().map(|name| Entry::new(name.get(ui.lang))).collect();
    entries.push(Entry::new(w::start_new_category(ui.lang)));
    let chosen = filling.category.as_ref().and_then(|own| names.iter().position(|name| same(name, own)));
    let (point, filling) = (point.clone(), filling.clone());
    let then = Then::room(move |room, ui, answer| {
        match answer.picked().and_then(|place| names.get(place)) {
            Some(name) => {
                again(room, ui, &point, Filling { category: Some(name.clone()), ..filling.clone() });
            }
            None => ask_new_category(ui, &point, &filling),
        }
        Ok(())
    });
    let picker = Picker::one(w::start_key_category(ui.lang), entries, then);
    ui.show(Overlay::Picker(picker.with_cursor(chosen.unwrap_or_default())));
}

fn ask_new_category(ui: &mut Ui, point: &Rc<Point>, filling: &Filling) {
    let (point, filling) = (point.clone(), filling.clone());
    ask_name(ui, w::start_new_category(ui.lang), "", move |name| {
        (point.clone(), Filling { category: Some(name), ..filling.clone() })
    });
}

/// Asks what the area of what has none is to be called.
fn ask_area(room: &Room, ui: &mut Ui, point: &Rc<Point>, filling: &Filling) {
    preview(room, ui, point.clone(), filling.clone());
    let before = filling.area.get(ui.lang).to_owned();
    let (point, filling) = (point.clone(), filling.clone());
    ask_name(ui, w::start_key_area(ui.lang), &before, move |area| {
        (point.clone(), Filling { area, ..filling.clone() })
    });
}

fn ask_name(ui: &mut Ui, title: &str, before: &str, filled: impl Fn(Text) -> (Rc<Point>, Filling) + 'static) {
    let then = Then::room(move |room, ui, answer| {
        let name = answer.field(0);
        if name.is_empty() {
            return Err(w::field_empty(ui.lang).to_owned());
        }
        let (point, filling) = filled(Text::typed(room.session().language, name));
        again(room, ui, &point, filling);
        Ok(())
    });
    let field = Field::line(w::capabilities_name(ui.lang), before);
    ui.show(Overlay::Form(Form::new(title, vec![field], then)));
}

/// Shows the preview in the place of the one below.
fn again(room: &Room, ui: &mut Ui, point: &Rc<Point>, filling: Filling) {
    ui.overlays.pop();
    preview(room, ui, point.clone(), filling);
}

fn is_nothing(edit: &Edit) -> bool {
    matches!(edit, Edit::Batch(edits) if edits.is_empty())
}
