//! The windows that every screen has: its keys, the palette, where to go, the lesson, and what is asked before names are
//! shown and before the program ends.

use crate::domain::method::{Form, Stage};
use crate::i18n::words as w;

use super::super::action::Action;
use super::super::app::App;
use super::super::keymap::{self, Footer, Row};
use super::super::overlay::pages::Block;
use super::super::overlay::{Entry, Overlay, Pages, Picker, Then};
use super::super::room::{Place, Room};
use super::super::screens::{lead, maturity};
use super::super::ui::{Effect, Identity, Ui};
use super::super::world::Access;
use super::{can, contexts};

/// Names beside answers are shown only when somebody has said yes to it.
pub(super) fn identity(room: &Room, ui: &mut Ui) {
    if ui.identity == Identity::Names {
        ui.identity = Identity::Letters;
        return ui.say(w::identity_letters(ui.lang));
    }
    let then = Then::room(|_, ui, answer| {
        if answer.picked() == Some(0) {
            ui.identity = Identity::Names;
        }
        Ok(())
    });
    if let Err(why) = lead::may_name(room, ui) {
        return ui.refuse(why);
    }
    let question = Picker::confirm(ui, w::identity_question(ui.lang), then);
    let sealed = room.session().lead.is_some();
    let intro = if sealed { w::lead_names_intro(ui.lang) } else { w::identity_intro(ui.lang) };
    ui.show(Overlay::Picker(question.with_intro(intro)));
}

/// Ends the program. While answers are being handed in, it first says what is waited for; who then asks again goes.
pub(super) fn quit(app: &mut App) {
    let waits = app.room.as_ref().filter(|room| room.access == Access::HandingIn);
    if let Some(room) = waits.filter(|_| !app.heard) {
        let place = maturity::rater::goes_to(room, app.ui.lang);
        app.heard = true;
        return app.ui.refuse(w::rating_quit_waits(app.ui.lang, place));
    }
    let unsafe_edits = app.room.as_ref().is_some_and(|room| room.book.status().lost);
    if !unsafe_edits {
        return app.ui.ask(Effect::Quit);
    }
    let then = Then::room(|_, ui, answer| {
        if answer.picked() == Some(0) {
            ui.ask(Effect::Quit);
        }
        Ok(())
    });
    let question = Picker::confirm(&app.ui, w::quit_unsaved(app.ui.lang), then);
    app.ui.show(Overlay::Picker(question));
}

pub(super) fn go_to(room: &Room, ui: &mut Ui) {
    let lang = ui.lang;
    let mut entries = vec![Entry::new(w::key_participants(lang)).key('0').note("F6")];
    let mut actions = vec![Action::Participants];
    for (stage, key) in Stage::ALL.into_iter().zip('1'..) {
        let name = room.session().method.workshop(stage).map_or("", |workshop| workshop.name.get(lang));
        entries.push(Entry::new(name).key(key).note(format!("F{}", stage.number())));
        actions.push(Action::Stage(stage));
    }
    entries.push(Entry::new(w::goto_home(lang)).key('s').note("Ctrl-O"));
    actions.push(Action::Home);
    ui.show(Overlay::Picker(Picker::menu(w::goto_title(lang), entries, Then::Do(actions))));
}

pub(super) fn lesson(room: &Room, ui: &mut Ui) {
    let lang = ui.lang;
    let Place::Stage(stage) = room.place else { return };
    let Some(workshop) = room.session().method.workshop(stage) else { return };
    let mut blocks = vec![Block::Paragraph(workshop.purpose.get(lang).to_owned())];
    blocks.extend(workshop.lesson.iter().map(|text| Block::Paragraph(text.get(lang).to_owned())));
    blocks.push(Block::Heading(w::lesson_steps(lang).to_owned()));
    for step in &workshop.steps {
        let form = match step.form {
            Form::Plenary => w::form_plenary(lang),
            Form::Silent => w::form_silent(lang),
            Form::Groups => w::form_groups(lang),
        };
        let minutes = w::lesson_minutes(lang, step.minutes);
        blocks.push(Block::Heading(format!("{} · {minutes} · {form}", step.name.get(lang))));
        blocks.push(Block::Paragraph(step.guide.get(lang).to_owned()));
    }
    ui.show(Overlay::Pages(Pages::new(workshop.name.get(lang), blocks)));
}

/// The rows that hold now and are worth naming, with whether each is possible.
fn named(app: &App) -> Vec<(&'static Row, Result<(), String>)> {
    let rows = keymap::holding(contexts(app));
    rows.filter(|row| row.footer != Footer::Silent).map(|row| (row, can(app, row.action))).collect()
}

fn entries(app: &App, rows: &[(&'static Row, Result<(), String>)]) -> Vec<Entry> {
    let entry = |(row, possible): &(&'static Row, Result<(), String>)| Entry {
        label: (row.label)(app.ui.lang).to_owned(),
        note: keymap::shown(row),
        refused: possible.clone().err(),
        ..Entry::default()
    };
    rows.iter().map(entry).collect()
}

/// All keys of this screen, to read; doing things by name is the palette's.
pub(super) fn help(app: &mut App) {
    let lang = app.ui.lang;
    let mut blocks = Vec::new();
    for (index, context) in contexts(app).iter().enumerate() {
        let holding = keymap::holding(contexts(app)).filter(|row| row.context == *context);
        let rows: Vec<&Row> = holding.filter(|row| row.footer != Footer::Silent).collect();
        if rows.is_empty() {
            continue;
        }
        if index > 0 {
            blocks.push(Block::Heading(keymap::title(*context)(lang).to_owned()));
        }
        let line = |row: &&Row| Block::Pair(all_keys(row), (row.label)(lang).to_owned());
        blocks.extend(rows.iter().map(line));
    }
    app.ui.show(Overlay::Pages(Pages::new(w::help_title(lang), blocks)));
}

fn all_keys(row: &Row) -> String {
    if !row.shown.is_empty() {
        return row.shown.to_owned();
    }
    row.keys.iter().map(|key| keymap::name(*key)).collect::<Vec<_>>().join(" ")
}

pub(super) fn palette(app: &mut App) {
    let mut rows = named(app);
    rows.retain(|(row, _)| {
        // The workshops follow one by one, by name. Putting the program in the background stays with its key: where no
        // shell waits behind it, it would only give the terminal away for a moment.
        !matches!(
            row.action,
            Action::Move(_)
                | Action::Palette
                | Action::Enter
                | Action::Back
                | Action::Stage(_)
                | Action::Suspend
        )
    });
    let mut entries = entries(app, &rows);
    let mut actions: Vec<Action> = rows.iter().map(|(row, _)| row.action).collect();
    let whole = app.room.iter().filter(|room| !maturity::rater::is_raters(room));
    for workshop in whole.flat_map(|room| &room.session().method.workshops) {
        let number = workshop.stage.number();
        let name = format!("{number} {}", workshop.name.get(app.ui.lang));
        entries.push(Entry::new(name).note(format!("F{number}")));
        actions.push(Action::Stage(workshop.stage));
    }
    let title = w::palette_title(app.ui.lang);
    app.ui.show(Overlay::Picker(Picker::one(title, entries, Then::Do(actions))));
}
