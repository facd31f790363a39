//! What is typed: passphrases, which nobody sees, paths of copies, and how many sealed answers a mean needs.

use crate::ballot::keys::Passphrase;
use crate::domain::edit::Edit;
use crate::domain::plain::Plain;
use crate::domain::sealed::{LEAST, Lead};
use crate::domain::text::Lang;
use crate::i18n::words as w;

use super::super::super::overlay::{Field, Form, Overlay, Then};
use super::super::super::room::Room;
use super::super::super::ui::{Effect, Ui};
use super::super::super::world::lead::{Ask, Next};

/// Asks for what a new key needs.
pub(super) fn make(ui: &mut Ui, least: u8, why: Option<String>) {
    let lang = ui.lang;
    let then = Then::room(|_, ui, answer| {
        let (one, other) = (answer.field(0), answer.field(1));
        if one != other {
            return Err(w::lead_passphrases_differ(ui.lang).to_owned());
        }
        let (least, passphrase) = (count(ui.lang, &answer.field(2))?, Passphrase::new(one.as_str()));
        ui.ask(Effect::Lead(Ask::Make { passphrase, least }));
        Ok(())
    });
    let fields = vec![
        Field::hidden(w::lead_passphrase_new(lang)),
        Field::hidden(w::lead_passphrase_again(lang)),
        Field::line(w::lead_least(lang, LEAST), &least.to_string()),
    ];
    show(ui, Form::new(w::lead_make_title(lang), fields, then).with_intro(w::lead_make_intro(lang)), why);
}

/// Asks for the passphrase that the key lies under.
pub(super) fn unlock(ui: &mut Ui, next: Next, why: Option<String>) {
    let lang = ui.lang;
    let then = Then::room(move |_, ui, answer| {
        let typed = answer.field(0);
        let passphrase = Passphrase::new(typed.as_str());
        if passphrase.is_none() {
            return Err(w::field_empty(ui.lang).to_owned());
        }
        ui.ask(Effect::Lead(Ask::Unlock { passphrase, next }));
        Ok(())
    });
    let fields = vec![Field::hidden(w::lead_passphrase(lang))];
    let form = Form::new(w::lead_unlock_title(lang), fields, then).with_intro(w::lead_unlock_intro(lang));
    show(ui, form, why);
}

/// Asks where a copy is to be put.
pub(super) fn export(ui: &mut Ui, path: &str, why: Option<String>) {
    let lang = ui.lang;
    let then = Then::room(|_, ui, answer| {
        let path = named(ui, &answer.field(0))?;
        ui.ask(Effect::Lead(Ask::Export(path)));
        Ok(())
    });
    let fields = vec![Field::line(w::lead_export_path(lang), path)];
    let form = Form::new(w::lead_export_title(lang), fields, then).with_intro(w::lead_export_intro(lang));
    show(ui, form, why);
}

/// Asks where a copy lies.
pub(super) fn import(ui: &mut Ui, path: &str, why: Option<String>) {
    let lang = ui.lang;
    let then = Then::room(|_, ui, answer| {
        let path = named(ui, &answer.field(0))?;
        let passphrase = Passphrase::new(answer.field(1).as_str());
        ui.ask(Effect::Lead(Ask::Import { path, passphrase }));
        Ok(())
    });
    let fields =
        vec![Field::line(w::lead_import_path(lang), path), Field::hidden(w::lead_passphrase_of_copy(lang))];
    show(ui, Form::new(w::lead_import_title(lang), fields, then), why);
}

/// Asks how many sealed answers a published mean needs.
pub(super) fn least(room: &Room, ui: &mut Ui) {
    let lang = ui.lang;
    let Some(now) = room.session().lead.as_ref().map(|lead| lead.least) else { return };
    let then = Then::room(|room, ui, answer| {
        let least = count(ui.lang, &answer.field(0))?;
        let Some(key) = room.session().lead.as_ref().map(|lead| lead.key.clone()) else { return Ok(()) };
        room.try_plan(ui, Ok(Edit::Lead(Some(Lead { key, least }))))
    });
    let fields = vec![Field::line(w::lead_least(lang, LEAST), &now.to_string())];
    let form = Form::new(w::lead_least_title(lang), fields, then).with_intro(w::lead_least_intro(lang));
    show(ui, form, None);
}

fn show(ui: &mut Ui, form: Form, why: Option<String>) {
    let mut window = Overlay::Form(form);
    if let Some(why) = why {
        window.refuse(why);
    }
    ui.show(window);
}

fn count(lang: Lang, typed: &Plain) -> Result<u8, String> {
    let count = typed.as_str().parse().ok().filter(|count| *count >= LEAST);
    count.ok_or_else(|| w::lead_least_wrong(lang, LEAST))
}

fn named(ui: &Ui, path: &Plain) -> Result<String, String> {
    if path.is_empty() { Err(w::field_empty(ui.lang).to_owned()) } else { Ok(path.to_string()) }
}
