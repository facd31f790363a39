//! From an action to the screen that does it: which keys hold now, what is possible, who moves, who is clicked.

mod windows;

use crate::domain::method::Stage;
use crate::i18n::words as w;

use super::action::{Action, Motion};
use super::app::App;
use super::event::Key;
use super::keymap::Context;
use super::room::{Place, Room};
use super::screens::{
    capabilities, gap, guides, home, lead, maturity, notes, participants, scenario, vision,
};
use super::ui::{Effect, Hold, Ui};
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
        Action::Quit => windows::quit(app),
        Action::Suspend => app.ui.ask(Effect::Suspend),
        Action::Help => windows::help(app),
        Action::Palette => windows::palette(app),
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
        Action::Identity => windows::identity(room, ui),
        Action::GoTo => windows::go_to(room, ui),
        Action::Lesson => windows::lesson(room, ui),
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
    if app.ui.overlays.is_empty() {
        room.proposed = None;
    }
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
