//! Risks from a file and to a file. Nothing is taken in before the reader has seen what it comes to.

use crate::domain::plain::Plain;
use crate::domain::plan;
use crate::domain::risk::Risk;
use crate::i18n::words as w;
use crate::outline::Faults;
use crate::outline::risks::{Counts, List};

use super::super::super::super::overlay::pages::{Block, Choice};
use super::super::super::super::overlay::{Field, Form, Overlay, Pages, Then};
use super::super::super::super::room::Room;
use super::super::super::super::theme::Role;
use super::super::super::super::ui::{Effect, Ui};
use super::super::opened;

/// Asks which file to read.
pub(super) fn ask_import(ui: &mut Ui, typed: &str) {
    let lang = ui.lang;
    ask(ui, [w::risks_import_title(lang), w::risks_import_intro(lang)], typed, Effect::ReadRisks);
}

/// Asks which file to write.
pub(super) fn ask_export(ui: &mut Ui, typed: &str) {
    let lang = ui.lang;
    ask(ui, [w::risks_export_title(lang), w::risks_export_intro(lang)], typed, Effect::WriteRisks);
}

fn ask(ui: &mut Ui, [title, intro]: [&str; 2], typed: &str, effect: fn(String) -> Effect) {
    let then = Then::room(move |_, ui, answer| {
        let path = answer.field(0);
        if path.is_empty() {
            return Err(w::field_empty(ui.lang).to_owned());
        }
        ui.ask(effect(path.to_string()));
        Ok(())
    });
    let form = Form::new(title, vec![Field::line(w::risks_path(ui.lang), typed)], then);
    ui.show(Overlay::Form(form.with_intro(intro)));
}

/// Shows what was read of a file and what would become of it, or everything that is wrong with it.
pub fn show(room: &Room, ui: &mut Ui, path: &str, read: Result<List, Faults>) {
    match read {
        Ok(list) => preview(room, ui, path, &list),
        Err(faults) => refuse(ui, path, &faults),
    }
}

/// Says where the risks were written, or why not; what was typed lies below then.
pub fn written(ui: &mut Ui, path: &str, done: Result<String, String>) {
    match done {
        Ok(file) => ui.say(w::risks_exported(ui.lang, Plain::line(&file))),
        Err(why) => {
            ask_export(ui, path);
            ui.refuse(why);
        }
    }
}

fn preview(room: &Room, ui: &mut Ui, path: &str, list: &List) {
    let lang = ui.lang;
    let Some(choice) = opened(room) else { return };
    let held = |risk: &Risk| choice.risks.iter().find(|held| held.id == risk.id);
    let Counts { new, changed, same, others } = list.counts(&choice.risks);
    let counts = [
        (new, w::risks_import_new(lang, new)),
        (changed, w::risks_import_changed(lang, changed)),
        (same, w::risks_import_same(lang, same)),
        (others, w::risks_import_others(lang, others)),
    ];
    let mut blocks: Vec<Block> =
        counts.into_iter().filter(|(count, _)| *count > 0).map(|(_, text)| Block::Paragraph(text)).collect();
    blocks.extend(list.risks.iter().map(|risk| {
        let (sign, role) = match held(risk) {
            None => ('+', Role::Plain),
            Some(held) if held == risk => ('=', Role::Dim),
            Some(_) => ('≠', Role::Plain),
        };
        Block::Line(format!(" {sign} {:<5}{:>3}  {}", risk.id, risk.before.value(), risk.threat), role)
    }));
    let refused = (new + changed == 0).then(|| w::risks_import_nothing(lang).to_owned());
    let take = Choice { key: 'i', label: w::risks_import_take(lang).to_owned(), refused };
    let risks = list.risks.clone();
    let then = Then::room(move |room, ui, _| {
        let Some(id) = opened(room).map(|choice| choice.id.clone()) else { return Ok(()) };
        room.try_plan(ui, plan::put_risks(room.session(), &id, risks.clone()))?;
        ui.say(w::risks_imported(ui.lang, new + changed));
        Ok(())
    });
    let title = w::risks_import_preview(lang, Plain::line(path));
    ui.show(Overlay::Pages(Pages::new(title, blocks).with_choices(vec![take], then)));
}

fn refuse(ui: &mut Ui, path: &str, faults: &Faults) {
    ask_import(ui, path);
    ui.show(Overlay::Pages(Pages::refused(ui.lang, faults)));
}
