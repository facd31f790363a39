//! The program as the runtime sees it: events in, a frame out, effects performed between.
//!
//! An event becomes an action by the key table, the action updates the state, edits go through the room, and what is to
//! happen outside is left as effects and performed here, once, through the [`World`].

mod effects;
mod rating;
mod risks;

use std::time::Duration;

use ratatui::buffer::Buffer;
use ratatui::layout::Position;

use crate::i18n::words as w;

use super::action::{Action, Motion};
use super::canvas::{Canvas, Hit, Hits};
use super::collecting;
use super::dispatch;
use super::drag::{Drag, Step};
use super::event::{Event, Key, Mouse, MouseKind};
use super::keymap;
use super::overlay::{Answer, Outcome, Picker, Then};
use super::room::Room;
use super::runtime::{Farewell, Flow, Program};
use super::screens::home::Home;
use super::ui::{Effect, Hold, Ui};
use super::view;
use super::waking;
use super::world::{Access, Book, Safety, World};

/// The whole program.
pub struct App {
    /// What every screen shares.
    pub ui: Ui,
    /// The list of sessions.
    pub home: Home,
    /// The open session, if one is.
    pub room: Option<Room>,
    /// The session that a form was opened from, while the form is open.
    under: Option<Room>,
    /// Forms whose answers are in the session by the edit of this number, until that edit is on disk.
    leaving: Vec<(u64, Box<dyn Book>)>,
    world: Box<dyn World>,
    hits: Hits,
    drag: Drag,
    parting: Parting,
    /// Whether who wants to quit has heard what handing in waits for.
    pub(super) heard: bool,
    shown: Safety,
}

/// How the program is about to go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Parting {
    Stay,
    Suspend,
    Quit,
}

impl App {
    /// The program showing the list of sessions.
    #[must_use]
    pub fn new(ui: Ui, world: Box<dyn World>) -> Self {
        let mut app = Self::bare(ui, world);
        app.home.refresh(app.world.as_mut());
        dispatch::settle(&mut app);
        app
    }

    /// The program with a session open.
    #[must_use]
    pub fn with_room(ui: Ui, world: Box<dyn World>, room: Room) -> Self {
        let mut app = Self::bare(ui, world);
        app.enter(room);
        dispatch::settle(&mut app);
        app
    }

    fn bare(ui: Ui, world: Box<dyn World>) -> Self {
        Self {
            ui,
            home: Home::default(),
            room: None,
            under: None,
            leaving: Vec::new(),
            world,
            hits: Hits::default(),
            drag: Drag::default(),
            parting: Parting::Stay,
            heard: false,
            shown: Safety::default(),
        }
    }

    /// Does one action, as a key or a click would.
    pub fn act(&mut self, action: Action) {
        if let Err(why) = dispatch::can(self, action) {
            return self.ui.refuse(why);
        }
        dispatch::act(self, action);
    }

    /// Opens a room and says in which state the file was.
    fn enter(&mut self, room: Room) {
        match &room.access {
            Access::Write | Access::HandingIn => {}
            Access::Read(why) => self.ui.refuse(why.clone()),
            Access::HandEdited(_) => self.ui.refuse(w::hand_edited_reason(self.ui.lang)),
        }
        self.ui.overlays.clear();
        if let Access::HandEdited(differences) = &room.access {
            let then = Then::room(|_, ui, answer| {
                if answer.picked() == Some(0) {
                    ui.ask(Effect::AcceptHandEdit);
                }
                Ok(())
            });
            let intro = format!("{}\n{}", w::hand_edited_intro(self.ui.lang), differences.join("\n"));
            let question =
                Picker::confirm(&self.ui, w::hand_edited_accept(self.ui.lang), then).with_intro(intro);
            self.ui.show(super::overlay::Overlay::Picker(question));
        }
        self.room = Some(room);
    }

    fn key(&mut self, key: Key) {
        self.ui.message = None;
        if self.ui.panics_on_request && key == Key::ctrl('x') {
            fail();
        }
        if let Some(mut overlay) = self.ui.overlays.pop() {
            let outcome = overlay.key(key, self.ui.size);
            return self.conclude(overlay, outcome);
        }
        let row =
            if dispatch::writes(self, key) { None } else { keymap::lookup(dispatch::contexts(self), key) };
        if let Some(row) = row {
            self.act(row.action);
        } else if !dispatch::raw(self, key) {
            self.ui.refuse(w::no_such_key(self.ui.lang, keymap::name(key)));
        }
    }

    fn conclude(&mut self, mut overlay: super::overlay::Overlay, outcome: Outcome) {
        match outcome {
            Outcome::Open => self.ui.overlays.push(overlay),
            Outcome::Closed => {}
            Outcome::Answered(answer) => {
                let depth = self.ui.overlays.len();
                if let Err(why) = self.answer(&overlay, &answer) {
                    overlay.refuse(why);
                    self.ui.overlays.insert(depth.min(self.ui.overlays.len()), overlay);
                }
            }
        }
    }

    fn answer(&mut self, overlay: &super::overlay::Overlay, answer: &Answer) -> Result<(), String> {
        match (overlay.then(), &mut self.room) {
            (Some(Then::Room(then)), Some(room)) => then(room, &mut self.ui, answer),
            (Some(Then::Home(then)), _) => then(&mut self.home, &mut self.ui, answer),
            (Some(Then::Do(actions)), _) => {
                if let Some(action) = answer.picked().and_then(|index| actions.get(index)).copied() {
                    self.act(action);
                }
                Ok(())
            }
            (Some(Then::Room(_)), None) | (None, _) => Ok(()),
        }
    }

    fn mouse(&mut self, mouse: Mouse) {
        let hit = self.hits.at(mouse.column, mouse.row);
        let spot = match hit {
            Some(Hit::Spot(a, b)) => Some((a, b)),
            Some(Hit::Do(_) | Hit::Choice(_)) | None => None,
        };
        match self.drag.step(mouse, self.ui.size) {
            Step::Nothing => {}
            Step::Over => dispatch::hold(self, Hold::Over(spot)),
            Step::Dropped => dispatch::hold(self, Hold::Dropped(spot)),
            Step::LetGo => dispatch::hold(self, Hold::LetGo),
        }
        self.ui.by_click = true;
        match mouse.kind {
            MouseKind::WheelUp => self.wheel(Motion::Up, spot),
            MouseKind::WheelDown => self.wheel(Motion::Down, spot),
            MouseKind::WheelLeft => self.wheel(Motion::Left, spot),
            MouseKind::WheelRight => self.wheel(Motion::Right, spot),
            MouseKind::Press => self.press(hit),
            MouseKind::Drag | MouseKind::Release => {}
        }
    }

    fn press(&mut self, hit: Option<Hit>) {
        self.ui.message = None;
        match hit {
            Some(Hit::Choice(index)) => {
                if let Some(mut overlay) = self.ui.overlays.pop() {
                    let outcome = overlay.click(index);
                    self.conclude(overlay, outcome);
                }
            }
            Some(Hit::Do(action)) => self.act(action),
            Some(Hit::Spot(a, b)) => {
                dispatch::hold(self, Hold::Taken((a, b)));
                dispatch::click(self, a, b);
            }
            None => {}
        }
    }

    /// Something else than the mouse: what it holds is let go of.
    fn let_go(&mut self) {
        if self.drag.let_go() {
            dispatch::hold(self, Hold::LetGo);
        }
    }

    fn wheel(&mut self, motion: Motion, spot: Option<(usize, usize)>) {
        if let Some(mut overlay) = self.ui.overlays.pop() {
            let code = match motion {
                Motion::Up => super::event::Code::Up,
                Motion::Down => super::event::Code::Down,
                Motion::Left
                | Motion::Right
                | Motion::PageUp
                | Motion::PageDown
                | Motion::First
                | Motion::Last => return self.ui.overlays.push(overlay),
            };
            let outcome = overlay.key(keymap::key(code), self.ui.size);
            return self.conclude(overlay, outcome);
        }
        dispatch::wheel(self, motion, spot);
    }

    fn paste(&mut self, text: &str) {
        self.ui.message = None;
        if let Some(overlay) = self.ui.overlays.last_mut() {
            overlay.paste(text);
        } else {
            dispatch::paste(self, text);
        }
    }

    /// The book or the terminal has news: only a changed save state is worth a frame.
    fn news(&mut self) -> Flow {
        let now = self.room.as_ref().map(|room| room.book.status()).unwrap_or_default();
        if let Some(theirs) = now.theirs.as_ref().filter(|_| now.theirs != self.shown.theirs) {
            self.ui.refuse(w::store_theirs(self.ui.lang, theirs));
        }
        if now == self.shown { Flow::Same } else { Flow::Redraw }
    }
}

impl Program for App {
    fn handle(&mut self, event: Event) -> Flow {
        self.ui.by_click = false;
        match event {
            Event::News | Event::Tick => {}
            Event::Key(_)
            | Event::Mouse(_)
            | Event::Paste(_)
            | Event::Resize { .. }
            | Event::Continued
            | Event::Terminate(_) => self.ui.now = self.ui.clock(),
        }
        match event {
            Event::Key(key) => {
                self.let_go();
                self.key(key);
            }
            Event::Mouse(mouse) => self.mouse(mouse),
            Event::Paste(text) => {
                self.let_go();
                self.paste(&text);
            }
            Event::Resize { width, height } => {
                self.let_go();
                self.ui.size = (width, height);
            }
            Event::News => {
                self.forget_drafts();
                let handed = self.handed();
                let room = self.room.as_mut();
                let arrived = room.is_some_and(|room| collecting::arrived(room, &mut self.ui));
                dispatch::settle(self);
                let flow = self.news();
                return if handed || arrived { Flow::Redraw } else { flow };
            }
            Event::Tick => {
                let flow = waking::wake(self);
                if flow == Flow::Redraw {
                    dispatch::settle(self);
                }
                return flow;
            }
            Event::Continued => {}
            Event::Terminate(_) => return Flow::Quit,
        }
        self.perform();
        self.forget_drafts();
        dispatch::settle(self);
        match std::mem::replace(&mut self.parting, Parting::Stay) {
            Parting::Stay => Flow::Redraw,
            Parting::Suspend => Flow::Suspend,
            Parting::Quit => Flow::Quit,
        }
    }

    fn draw(&mut self, buffer: &mut Buffer) -> Option<Position> {
        // Asked before the drawing: what changes while the frame is made is news again, at the cost of a frame too many.
        self.shown = self.room.as_ref().map(|room| room.book.status()).unwrap_or_default();
        let mut canvas = Canvas::new(buffer);
        view::draw(self, &mut canvas);
        let (hits, cursor) = canvas.finish();
        self.hits = hits;
        cursor
    }

    fn deadline(&self) -> Option<Duration> {
        waking::deadline(self)
    }

    fn farewell(&mut self, _why: &Farewell) {
        self.close_form();
        if let Some(room) = &mut self.room {
            let safety = room.book.close();
            self.forget_until(safety.durable);
        }
    }
}

/// Fails as a fault of our own would, for the test that looks at the terminal afterwards.
#[expect(
    clippy::panic,
    reason = "asked for by the environment, so that a test sees how the terminal is left"
)]
fn fail() {
    panic!("asked for by VERKSTAD_TEST_PANIC");
}
