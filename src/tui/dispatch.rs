//! From an action to the screen that does it: which keys hold now, what is possible, who moves, who is clicked.

use crate::domain::method::Stage;
use crate::i18n::words as w;

use super::action::{Action, Motion};
use super::app::App;
use super::event::Key;
use super::keymap::{self, Context, Footer, Row};
use super::overlay::pages::Block;
use super::overlay::{Entry, Overlay, Pages, Picker, Then};
use super::room::{Place, Room};
use super::screens::{
    capabilities, gap, guides, home, lead, maturity, notes, participants, scenario, vision,
};
use super::ui::{Effect, Hold, Identity, Ui};
use super::world::Access;
use super::{timer, view};

/// The contexts whose keys hold now, the strongest first.
#[must_use]
pub fn contexts(app: &App) -> &'static [Context] {
    let Some(room) = &app.room else { return &[Context::Home, Context::Everywhere] };
    match room.place {
        Place::Participants => &[Context::Participants, Context::Room, Context::Everywhere],
        Place::Stage(Stage::Vision) => vision::contexts(room),
        Place::Stage(Stage::Capabilities) => capabilities::contexts(room),
        Place::Stage(Stage::Maturity) => maturity::contexts(room, &app.ui),
        Place::Stage(Stage::Gap) => gap::contexts(room),
        Place::Stage(Stage::Scenario) => scenario::contexts(room),
    }
}

/// Whether an action is possible now.
///
/// # Errors
/// Why not, in the reader's words.
pub fn can(app: &App, action: Action) -> Result<(), String> {
    let ui = &app.ui;
    match (action, &app.room) {
        (Action::HomeAct(act), _) => home::can(&app.home, ui, act),
        (Action::Enter, None) => home::can_enter(&app.home, ui),
        (Action::People(act), Some(room)) => participants::can(room, ui, act),
        (Action::Guides(act), Some(room)) => guides::can(room, ui, act),
        (Action::Notes(act), Some(room)) => notes::can(room, ui, act),
        (Action::Vision(act), Some(room)) => vision::can(room, ui, act),
        (Action::Capabilities(act), Some(room)) => capabilities::can(room, ui, act),
        (Action::Maturity(act), Some(room)) => maturity::can(room, ui, act),
        (Action::Gap(act), Some(room)) => gap::can(room, ui, act),
        (Action::Scenario(act), Some(room)) => scenario::can(room, ui, act),
        (
            Action::People(_)
            | Action::Guides(_)
            | Action::Notes(_)
            | Action::Vision(_)
            | Action::Capabilities(_)
            | Action::Maturity(_)
            | Action::Gap(_)
            | Action::Scenario(_),
            None,
        ) => Err(w::no_session(ui.lang).to_owned()),
        (
            Action::Quit
            | Action::Home
            | Action::Help
            | Action::Palette
            | Action::Undo
            | Action::Redo
            | Action::Save
            | Action::Language
            | Action::Theme
            | Action::Identity
            | Action::GoTo
            | Action::Lesson
            | Action::Timer(_)
            | Action::Participants
            | Action::Stage(_)
            | Action::NextStage
            | Action::PreviousStage
            | Action::Suspend
            | Action::Move(_)
            | Action::Enter
            | Action::Back,
            _,
        ) => Ok(()),
    }
}

/// Does an action.
pub fn act(app: &mut App, action: Action) {
    match action {
        Action::Quit => quit(app),
        Action::Suspend => app.ui.ask(Effect::Suspend),
        Action::Help => help(app),
        Action::Palette => palette(app),
        Action::Language => app.ui.lang = app.ui.lang.other(),
        Action::Theme => app.ui.theme = app.ui.theme.turned(),
        Action::Move(motion) => self::motion(app, motion),
        Action::HomeAct(act) => home::act(&mut app.home, &mut app.ui, act),
        Action::Enter if app.room.is_none() => home::enter(&mut app.home, &mut app.ui),
        Action::Home
        | Action::Undo
        | Action::Redo
        | Action::Save
        | Action::Identity
        | Action::GoTo
        | Action::Lesson
        | Action::Timer(_)
        | Action::Participants
        | Action::Stage(_)
        | Action::NextStage
        | Action::PreviousStage
        | Action::Enter
        | Action::Back
        | Action::People(_)
        | Action::Guides(_)
        | Action::Notes(_)
        | Action::Vision(_)
        | Action::Capabilities(_)
        | Action::Maturity(_)
        | Action::Gap(_)
        | Action::Scenario(_) => {
            if let Some(room) = &mut app.room {
                act_in(room, &mut app.ui, action);
            }
        }
    }
}

fn act_in(room: &mut Room, ui: &mut Ui, action: Action) {
    match action {
        Action::Undo => room.undo(ui),
        Action::Redo => room.redo(ui),
        Action::Home => ui.ask(Effect::Home),
        Action::Save => ui.ask(Effect::Save),
        Action::Identity => identity(room, ui),
        Action::GoTo => go_to(room, ui),
        Action::Lesson => lesson(room, ui),
        Action::Timer(act) => timer::act(room, ui, act),
        Action::Participants => room.place = Place::Participants,
        Action::Stage(stage) => walk(room, ui, Place::Stage(stage)),
        Action::NextStage => step(room, ui, 1),
        Action::PreviousStage => step(room, ui, -1),
        Action::Enter => enter(room, ui),
        Action::Back => back(room, ui),
        Action::People(act) => participants::act(room, ui, act),
        Action::Guides(act) => guides::act(room, ui, act),
        Action::Notes(act) => notes::act(room, ui, act),
        Action::Vision(act) => vision::act(room, ui, act),
        Action::Capabilities(act) => capabilities::act(room, ui, act),
        Action::Maturity(act) => maturity::act(room, ui, act),
        Action::Gap(act) => gap::act(room, ui, act),
        Action::Scenario(act) => scenario::act(room, ui, act),
        Action::Quit
        | Action::Suspend
        | Action::Help
        | Action::Palette
        | Action::Language
        | Action::Theme
        | Action::Move(_)
        | Action::HomeAct(_) => {}
    }
}

/// Moves the cursor of the screen in view.
pub fn motion(app: &mut App, motion: Motion) {
    let Some(room) = &mut app.room else { return app.home.motion(motion) };
    match room.place {
        Place::Participants => participants::motion(room, &app.ui, motion),
        Place::Stage(Stage::Vision) => vision::motion(room, &app.ui, motion),
        Place::Stage(Stage::Capabilities) => capabilities::motion(room, &app.ui, motion),
        Place::Stage(Stage::Maturity) => maturity::motion(room, &app.ui, motion),
        Place::Stage(Stage::Gap) => gap::motion(room, &app.ui, motion),
        Place::Stage(Stage::Scenario) => scenario::motion(room, &app.ui, motion),
    }
}

/// A click on spot `(a, b)` of the screen in view.
pub fn click(app: &mut App, a: usize, b: usize) {
    let Some(room) = &mut app.room else { return app.home.click(a) };
    match room.place {
        Place::Participants => participants::click(room, &mut app.ui, a, b),
        Place::Stage(Stage::Vision) => vision::click(room, &mut app.ui, a, b),
        Place::Stage(Stage::Capabilities) => capabilities::click(room, &mut app.ui, a, b),
        Place::Stage(Stage::Maturity) => maturity::click(room, &mut app.ui, a, b),
        Place::Stage(Stage::Gap) => gap::click(room, &mut app.ui, a, b),
        Place::Stage(Stage::Scenario) => scenario::click(room, &mut app.ui, a, b),
    }
}

/// What the mouse does with something that it takes hold of; only boards have anything to take hold of.
pub fn hold(app: &mut App, hold: Hold) {
    let Some(room) = &mut app.room else { return };
    match room.place {
        Place::Stage(Stage::Vision) => vision::hold(room, &mut app.ui, hold),
        Place::Stage(Stage::Capabilities) => capabilities::hold(room, &mut app.ui, hold),
        Place::Participants | Place::Stage(Stage::Maturity | Stage::Gap | Stage::Scenario) => {}
    }
}

/// A step of the wheel over a spot of the screen in view: boards scroll what is under the pointer, others move the cursor.
pub fn wheel(app: &mut App, motion: Motion, spot: Option<(usize, usize)>) {
    let scrolled = app.room.as_mut().is_some_and(|room| match room.place {
        Place::Stage(Stage::Vision) => vision::wheel(room, motion, spot),
        Place::Stage(Stage::Capabilities) => capabilities::wheel(room, motion, spot),
        Place::Participants | Place::Stage(Stage::Maturity | Stage::Gap | Stage::Scenario) => false,
    });
    if !scrolled {
        self::motion(app, motion);
    }
}

/// Text pasted where no window is open; only screens that take text do something with it.
pub fn paste(app: &mut App, text: &str) {
    let Some(room) = &mut app.room else { return };
    match room.place {
        Place::Stage(Stage::Vision) => vision::paste(room, &mut app.ui, text),
        Place::Stage(Stage::Capabilities) => capabilities::paste(room, &mut app.ui, text),
        Place::Participants | Place::Stage(Stage::Maturity | Stage::Gap | Stage::Scenario) => {
            app.ui.refuse(w::paste_not_here(app.ui.lang));
        }
    }
}

/// Whether a screen's own text field takes the key before the key table is asked.
#[must_use]
pub fn writes(app: &App, key: Key) -> bool {
    app.room.as_ref().is_some_and(|room| match room.place {
        Place::Stage(Stage::Vision) => vision::writes(room, key),
        Place::Stage(Stage::Capabilities) => capabilities::writes(room, key),
        Place::Participants | Place::Stage(Stage::Maturity | Stage::Gap | Stage::Scenario) => false,
    })
}

/// A key that the table does not know; true where a screen's own text field took it.
pub fn raw(app: &mut App, key: Key) -> bool {
    let Some(room) = &mut app.room else { return false };
    match room.place {
        Place::Stage(Stage::Vision) => vision::raw(room, &mut app.ui, key),
        Place::Stage(Stage::Capabilities) => capabilities::raw(room, key),
        Place::Participants | Place::Stage(Stage::Maturity | Stage::Gap | Stage::Scenario) => false,
    }
}

/// Brings cursors and scrolling in line with what is there and with the size, before a frame is drawn.
pub fn settle(app: &mut App) {
    let presents = app.room.as_ref().is_some_and(|room| maturity::presents(room, &app.ui));
    // Whoever goes elsewhere no longer shows a picture to the room.
    app.ui.presenting = presents;
    let body = if presents { view::stage(app.ui.size) } else { view::body(app.ui.size) };
    let Some(room) = &mut app.room else { return app.home.settle(body) };
    lead::settle(room, &mut app.ui);
    if room.place != Place::Stage(Stage::Gap) && !maturity::rater::is_raters(room) {
        gap::put_away(room);
    }
    match room.place {
        Place::Participants => participants::settle(room, &app.ui, body),
        Place::Stage(Stage::Vision) => vision::settle(room, &app.ui, body),
        Place::Stage(Stage::Capabilities) => capabilities::settle(room, &app.ui, body),
        Place::Stage(Stage::Maturity) => maturity::settle(room, &app.ui, body),
        Place::Stage(Stage::Gap) => gap::settle(room, &app.ui, body),
        Place::Stage(Stage::Scenario) => scenario::settle(room, &app.ui, body),
    }
}

fn enter(room: &mut Room, ui: &mut Ui) {
    match room.place {
        Place::Participants => participants::enter(room, ui),
        Place::Stage(Stage::Vision) => vision::enter(room, ui),
        Place::Stage(Stage::Capabilities) => capabilities::enter(room, ui),
        Place::Stage(Stage::Maturity) => maturity::enter(room, ui),
        Place::Stage(Stage::Gap) => gap::enter(room, ui),
        Place::Stage(Stage::Scenario) => scenario::enter(room, ui),
    }
}

fn back(room: &mut Room, ui: &mut Ui) {
    match room.place {
        Place::Participants => participants::back(room, ui),
        Place::Stage(Stage::Vision) => vision::back(room, ui),
        Place::Stage(Stage::Capabilities) => capabilities::back(room, ui),
        Place::Stage(Stage::Maturity) => maturity::back(room, ui),
        Place::Stage(Stage::Gap) => gap::back(room, ui),
        Place::Stage(Stage::Scenario) => scenario::back(room, ui),
    }
}

/// Goes to another place. Who goes on from workshop 1 hears once what is open in it.
fn walk(room: &mut Room, ui: &mut Ui, to: Place) {
    let on = room.place == Place::Stage(Stage::Vision)
        && matches!(to, Place::Stage(stage) if stage > Stage::Vision);
    room.place = to;
    if on {
        guides::leaving(room, ui);
    }
}

fn step(room: &mut Room, ui: &mut Ui, by: isize) {
    let now = match room.place {
        Place::Participants => 0,
        Place::Stage(stage) => stage.number(),
    };
    let next = now.saturating_add_signed(by).min(Stage::ALL.len());
    let to = match next.checked_sub(1).and_then(|index| Stage::ALL.get(index)) {
        Some(stage) => Place::Stage(*stage),
        None => Place::Participants,
    };
    walk(room, ui, to);
}

/// Names beside answers are shown only when somebody has said yes to it.
fn identity(room: &Room, ui: &mut Ui) {
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
fn quit(app: &mut App) {
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

fn go_to(room: &Room, ui: &mut Ui) {
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

fn lesson(room: &Room, ui: &mut Ui) {
    let lang = ui.lang;
    let Place::Stage(stage) = room.place else { return };
    let Some(workshop) = room.session().method.workshop(stage) else { return };
    let mut blocks = vec![Block::Paragraph(workshop.purpose.get(lang).to_owned())];
    blocks.extend(workshop.lesson.iter().map(|text| Block::Paragraph(text.get(lang).to_owned())));
    blocks.push(Block::Heading(w::lesson_steps(lang).to_owned()));
    for step in &workshop.steps {
        let form = match step.form {
            crate::domain::method::Form::Plenary => w::form_plenary(lang),
            crate::domain::method::Form::Silent => w::form_silent(lang),
            crate::domain::method::Form::Groups => w::form_groups(lang),
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
fn help(app: &mut App) {
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

fn palette(app: &mut App) {
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
