//! The list of sessions: open one, make one, look at the example, put one in the trash.

use ratatui::layout::Rect;
use unicode_width::UnicodeWidthStr;

use crate::i18n::words as w;

use super::super::action::{Action, Motion};
use super::super::canvas::{Canvas, Hit, wrap_keyed};
use super::super::keymap::{Context, Footer, Row, ch, row, written};
use super::super::overlay::{Entry, Field, Form, Overlay, Picker, Then};
use super::super::theme::Role;
use super::super::ui::{Effect, Ui};
use super::super::world::{Listed, World};

/// What the list of sessions remembers.
#[derive(Debug, Default)]
pub struct Home {
    sessions: Vec<Listed>,
    cursor: usize,
    top: usize,
    page: usize,
}

/// What only this screen does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Make a session.
    New,
    /// Open the example on a scratch copy.
    Example,
    /// Put the session in the trash folder.
    Trash,
    /// Bring back what was put there last.
    Untrash,
    /// Open a file by its path.
    OpenPath,
}

/// The keys of this screen.
pub const KEYS: &[Row] = {
    use Context::Home as H;
    use Footer::{Help, Shown};
    &[
        written("Enter", row(H, &[], Action::Enter, w::home_open, Shown)),
        row(H, &[ch('n')], Action::HomeAct(Act::New), w::home_new, Shown),
        row(H, &[ch('e')], Action::HomeAct(Act::Example), w::home_example, Shown),
        row(H, &[ch('o')], Action::HomeAct(Act::OpenPath), w::home_open_path, Shown),
        row(H, &[ch('d')], Action::HomeAct(Act::Trash), w::home_trash, Shown),
        row(H, &[ch('u')], Action::HomeAct(Act::Untrash), w::home_untrash, Help),
    ]
};

impl Home {
    /// Reads the list anew.
    pub fn refresh(&mut self, world: &mut dyn World) {
        self.sessions = world.sessions();
        self.cursor = self.cursor.min(self.sessions.len().saturating_sub(1));
    }

    /// Moves the cursor.
    pub fn motion(&mut self, motion: Motion) {
        self.cursor = motion.along(self.cursor, self.sessions.len(), self.page);
    }

    /// A click on the session at this place.
    pub fn click(&mut self, place: usize) {
        self.cursor = place.min(self.sessions.len().saturating_sub(1));
    }

    /// Keeps the cursor in sight.
    pub fn settle(&mut self, body: Rect) {
        self.page = usize::from(body.height.saturating_sub(4)).max(1);
        self.top = self.top.min(self.cursor).max((self.cursor + 1).saturating_sub(self.page));
    }

    fn chosen(&self) -> Option<&Listed> {
        self.sessions.get(self.cursor)
    }
}

/// Whether an action is possible now.
///
/// # Errors
/// Why not, in the reader's words.
pub fn can(home: &Home, ui: &Ui, act: Act) -> Result<(), String> {
    match act {
        Act::Trash if home.sessions.is_empty() => Err(w::home_none(ui.lang).to_owned()),
        Act::New | Act::Trash | Act::Example | Act::Untrash | Act::OpenPath => Ok(()),
    }
}

/// Whether there is a session to open.
///
/// # Errors
/// Why not, in the reader's words.
pub fn can_enter(home: &Home, ui: &Ui) -> Result<(), String> {
    if home.sessions.is_empty() { Err(w::home_none(ui.lang).to_owned()) } else { Ok(()) }
}

/// Does an action.
pub fn act(home: &mut Home, ui: &mut Ui, act: Act) {
    match act {
        Act::New => ui.ask(Effect::AskNew),
        Act::Example => ui.ask(Effect::Example),
        Act::Trash => trash(home, ui),
        Act::Untrash => ui.ask(Effect::Untrash),
        Act::OpenPath => open_path(ui),
    }
}

/// Enter: opens the session under the cursor.
pub fn enter(home: &mut Home, ui: &mut Ui) {
    match home.chosen() {
        Some(session) => ui.ask(Effect::Open(session.path.clone())),
        None => ui.refuse(w::home_none(ui.lang)),
    }
}

/// Asks for the name of a new session, and for its method where there are several.
pub fn ask_new(ui: &mut Ui, methods: &[crate::domain::text::Text]) {
    let lang = ui.lang;
    let entries: Vec<Entry> = methods.iter().map(|name| Entry::new(name.get(lang))).collect();
    let several = entries.len() > 1;
    let then = Then::home(move |_, ui, answer| {
        let name = answer.field(0);
        if name.is_empty() {
            return Err(w::field_empty(ui.lang).to_owned());
        }
        if !several {
            ui.ask(Effect::Create { name: name.to_string(), method: 0 });
            return Ok(());
        }
        let entries = entries.clone();
        let then = Then::home(move |_, ui, answer| {
            ui.ask(Effect::Create { name: name.to_string(), method: answer.picked().unwrap_or(0) });
            Ok(())
        });
        ui.show(Overlay::Picker(Picker::one(w::home_method(ui.lang), entries, then)));
        Ok(())
    });
    let form = Form::new(w::home_new_title(lang), vec![Field::line(w::home_name(lang), "")], then);
    ui.show(Overlay::Form(form));
}

fn trash(home: &Home, ui: &mut Ui) {
    let Some(session) = home.chosen() else { return };
    let path = session.path.clone();
    let then = Then::home(move |_, ui, answer| {
        if answer.picked() == Some(0) {
            ui.ask(Effect::Trash(path.clone()));
        }
        Ok(())
    });
    let question = Picker::confirm(ui, w::home_trash_question(ui.lang, &session.name), then);
    ui.show(Overlay::Picker(question.with_intro(w::home_trash_intro(ui.lang))));
}

fn open_path(ui: &mut Ui) {
    let then = Then::home(|_, ui, answer| {
        let path = answer.field(0);
        if path.is_empty() {
            return Err(w::field_empty(ui.lang).to_owned());
        }
        ui.ask(Effect::Open(path.as_str().into()));
        Ok(())
    });
    let field = Field::line(w::home_path(ui.lang), "");
    ui.show(Overlay::Form(Form::new(w::home_open_path(ui.lang), vec![field], then)));
}

/// Draws the list.
pub fn draw(home: &Home, ui: &Ui, canvas: &mut Canvas<'_>, body: Rect) {
    let lang = ui.lang;
    let dim = ui.theme.style(Role::Dim);
    canvas.text(body.x, 1, body.width, w::home_motto(lang), dim);
    if home.sessions.is_empty() {
        return empty(ui, canvas, body);
    }
    let heading = ui.theme.style(Role::Heading);
    canvas.text(body.x, body.y, body.width, w::home_title(lang), heading);
    for (row, (place, session)) in home.sessions.iter().enumerate().skip(home.top).take(home.page).enumerate()
    {
        let y = body.y + 2 + u16::try_from(row).unwrap_or(0);
        let line = Rect { y, height: 1, ..body };
        let chosen = place == home.cursor;
        let style = if chosen { ui.theme.style(Role::Cursor) } else { ui.theme.style(Role::Plain) };
        if chosen {
            canvas.style(line, style);
        }
        let changed = u16::try_from(session.changed.width()).unwrap_or(0);
        let right = canvas.text_right(body.right() - 1, y, changed, &session.changed, style);
        let room = right.saturating_sub(body.x + 4);
        let name = u16::try_from(session.name.width()).unwrap_or(u16::MAX).min(room / 2);
        let progress = progress(session, ui);
        let progress_x = canvas.text_right(right.saturating_sub(2), y, room - name, &progress, style);
        canvas.text(body.x, y, progress_x.saturating_sub(body.x + 2), &session.name, style);
        canvas.hit(line, Hit::Spot(place, 0));
    }
}

fn progress(session: &Listed, ui: &Ui) -> String {
    if let Some(fault) = &session.fault {
        return fault.clone();
    }
    let progress = &session.progress;
    w::home_progress(
        ui.lang,
        progress.capabilities,
        progress.choices,
        progress.goals,
        progress.rated,
        progress.respondents,
    )
}

fn empty(ui: &Ui, canvas: &mut Canvas<'_>, body: Rect) {
    let lang = ui.lang;
    let lines = [w::home_welcome(lang), "", w::home_welcome_example(lang), w::home_welcome_new(lang)];
    let width = body.width.saturating_sub(1);
    let wrapped = lines.iter().flat_map(|line| wrap_keyed(line, usize::from(width)));
    for (line, y) in wrapped.zip(body.top() + 1..body.bottom()) {
        canvas.text(body.x, y, width, &line, ui.theme.style(Role::Plain));
    }
}
