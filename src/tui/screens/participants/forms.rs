//! The windows of the participants' screen.

use crate::domain::edit::{Edit, Item};
use crate::domain::id::RespondentId;
use crate::domain::plain::Plain;
use crate::domain::plan;
use crate::domain::respondent::{Person, Respondent};
use crate::i18n::words as w;

use super::super::super::overlay::{Entry, Field, Form, Overlay, Picker, Then};
use super::super::super::room::Room;
use super::super::super::ui::Ui;

/// Asks for a new respondent.
pub(super) fn new(ui: &mut Ui) {
    let then = Then::room(|room, ui, answer| {
        let name = answer.field(0);
        let inhabitants = count(ui, &answer.field(2))?;
        let short = short(&name, answer.field(1));
        let planned = plan::add_respondent(room.session(), &name, &short, inhabitants);
        room.try_plan(ui, planned)?;
        room.participants.cursor = room.session().respondents.len().saturating_sub(1);
        Ok(())
    });
    show(ui, w::participants_form_new(ui.lang), ["", "", ""], then);
}

/// Asks what is to be different about a respondent.
pub(super) fn edit(ui: &mut Ui, respondent: &Respondent) {
    let inhabitants = respondent.inhabitants.map(|count| count.to_string()).unwrap_or_default();
    let values = [respondent.name.as_str(), respondent.short.as_str(), &inhabitants];
    let before = respondent.clone();
    let then = Then::room(move |room, ui, answer| {
        let name = answer.field(0);
        let after = Respondent {
            inhabitants: count(ui, &answer.field(2))?,
            short: short(&name, answer.field(1)),
            name,
            ..before.clone()
        };
        room.try_plan(ui, Ok(Edit::Change(Item::Respondent(after))))
    });
    show(ui, w::participants_form_edit(ui.lang), values, then);
}

/// Asks for a respondent's people, one a line.
pub(super) fn people(ui: &mut Ui, respondent: &Respondent) {
    let line = |person: &Person| match person.role.as_str() {
        "" => person.name.to_string(),
        role => format!("{}, {role}", person.name),
    };
    let lines: Vec<String> = respondent.people.iter().map(line).collect();
    let before = respondent.clone();
    let then = Then::room(move |room, ui, answer| {
        let text = answer.field(0);
        let people = text.as_str().lines().filter(|line| !line.trim().is_empty()).map(person).collect();
        let after = Respondent { people, ..before.clone() };
        room.try_plan(ui, Ok(Edit::Change(Item::Respondent(after))))
    });
    let field = Field::prose(w::participants_field_people(ui.lang), &lines.join("\n"));
    let title = w::participants_form_people(ui.lang, &respondent.name);
    ui.show(Overlay::Form(Form::new(title, vec![field], then)));
}

/// Asks who shares a unit.
pub(super) fn shared(room: &Room, ui: &mut Ui, respondent: &Respondent) {
    let others = room.session().respondents.iter().filter(|other| other.id != respondent.id);
    let others: Vec<&Respondent> = others.collect();
    let entry = |other: &&Respondent| {
        Entry::new(other.name.as_str()).marked(respondent.shared_by.contains(&other.id))
    };
    let entries = others.iter().map(entry).collect();
    let ids: Vec<RespondentId> = others.iter().map(|other| other.id.clone()).collect();
    let before = respondent.clone();
    let then = Then::room(move |room, ui, answer| {
        let shared_by = answer.all().iter().filter_map(|place| ids.get(*place)).cloned().collect();
        let after = Respondent { shared_by, ..before.clone() };
        room.try_plan(ui, Ok(Edit::Change(Item::Respondent(after))))
    });
    let title = w::participants_shared_title(ui.lang, &respondent.name);
    ui.show(Overlay::Picker(Picker::several(title, entries, then)));
}

/// Asks for the session's name.
pub(super) fn session_name(room: &Room, ui: &mut Ui) {
    let then = Then::room(|room, ui, answer| {
        let name = answer.field(0);
        if name.is_empty() {
            return Err(w::field_empty(ui.lang).to_owned());
        }
        room.try_plan(ui, Ok(Edit::Name(name)))
    });
    let field = Field::line(w::participants_field_session(ui.lang), room.session().name.as_str());
    ui.show(Overlay::Form(Form::new(w::participants_session_name(ui.lang), vec![field], then)));
}

fn show(ui: &mut Ui, title: &str, values: [&str; 3], then: Then) {
    let [name, short, inhabitants] = values;
    let fields = vec![
        Field::line(w::participants_field_name(ui.lang), name),
        Field::line(w::participants_field_short(ui.lang), short),
        Field::line(w::participants_field_inhabitants(ui.lang), inhabitants),
    ];
    ui.show(Overlay::Form(Form::new(title, fields, then)));
}

/// The short name, made of the first three letters where none was given.
fn short(name: &Plain, given: Plain) -> Plain {
    if given.is_empty() {
        Plain::line(&name.as_str().chars().take(3).collect::<String>().to_uppercase())
    } else {
        given
    }
}

/// A whole number with or without spaces; empty is unknown.
fn count(ui: &Ui, text: &Plain) -> Result<Option<u32>, String> {
    let digits: String = text.as_str().chars().filter(|c| !c.is_whitespace()).collect();
    if digits.is_empty() {
        return Ok(None);
    }
    digits.parse().map(Some).map_err(|_| w::field_number(ui.lang).to_owned())
}

fn person(line: &str) -> Person {
    let (name, role) = line.split_once(',').unwrap_or((line, ""));
    Person { name: Plain::line(name), role: Plain::line(role) }
}
