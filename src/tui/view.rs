//! The frame that every screen stands in: title, tabs, body, footer, and the windows on top.

use ratatui::layout::Rect;
use ratatui::style::Style;
use unicode_width::UnicodeWidthStr;

use crate::domain::method::Stage;
use crate::domain::session::Kind;
use crate::i18n::words as w;

use super::action::Action;
use super::app::App;
use super::canvas::{Canvas, Hit, wrap};
use super::dispatch;
use super::keymap::{self, Footer, Row};
use super::room::{Place, Room};
use super::screens::{capabilities, gap, home, maturity, participants, scenario, vision};
use super::theme::Role;
use super::ui::{Tone, Ui};
use super::world::Access;

/// The smallest size that is drawn in: columns, rows.
pub const SMALLEST: (u16, u16) = (60, 15);

/// Rows above the body: title, tabs, rule.
const HEAD: u16 = 3;
/// Rows below the body: the footer.
const FOOT: u16 = 1;

/// The area a screen has to itself.
#[must_use]
pub fn body(size: (u16, u16)) -> Rect {
    Rect { x: 1, y: HEAD, width: size.0.saturating_sub(2), height: size.1.saturating_sub(HEAD + FOOT) }
}

/// Whether the terminal is too small for anything but a line that says so.
#[must_use]
pub fn is_too_small(size: (u16, u16)) -> bool {
    size.0 < SMALLEST.0 || size.1 < SMALLEST.1
}

/// Draws the whole frame.
pub fn draw(app: &App, canvas: &mut Canvas<'_>) {
    let ui = &app.ui;
    let full = canvas.area();
    if is_too_small((full.width, full.height)) {
        canvas.text(0, 0, full.width, w::room_needed(ui.lang), ui.theme.style(Role::Warning));
        return;
    }
    if let Some(room) = app.room.as_ref().filter(|room| maturity::presents(room, ui)) {
        return present(app, room, canvas);
    }
    let body = body((full.width, full.height));
    canvas.repeat(0, HEAD - 1, full.width, "─", ui.theme.style(Role::Rule));
    match &app.room {
        None => {
            canvas.text(1, 0, full.width, w::app_name(ui.lang), ui.theme.style(Role::Heading));
            home::draw(&app.home, ui, canvas, body);
        }
        Some(room) => {
            title(room, ui, canvas);
            match maturity::rater::line(room, ui.lang) {
                Some(line) => {
                    let width = full.width.saturating_sub(2);
                    canvas.text(1, 1, width, &line, ui.theme.style(Role::Dim));
                }
                None => tabs(room, ui, canvas),
            }
            screen(room, ui, canvas, body);
        }
    }
    foot(app, canvas);
    if let Some(overlay) = ui.overlays.last() {
        overlay.draw(ui, canvas);
    }
}

/// The area that a picture has that is shown to the room: everything but a line above and one below.
#[must_use]
pub fn stage(size: (u16, u16)) -> Rect {
    Rect { x: 1, y: 1, width: size.0.saturating_sub(2), height: size.1.saturating_sub(2) }
}

/// Draws the frame of a picture that is shown to the room: no tabs, and no message that could name anybody.
fn present(app: &App, room: &Room, canvas: &mut Canvas<'_>) {
    let ui = &app.ui;
    let full = canvas.area();
    let mut right = full.width - 1;
    if let Some(face) = room.timer.face(ui.now) {
        right = canvas.text_right(right, 0, full.width / 4, &face.text(), ui.theme.style(face.role())) - 3;
    }
    if room.session().kind == Kind::Example {
        let label = w::example_label(ui.lang);
        right = canvas.text_right(right, 0, full.width / 2, label, ui.theme.style(Role::Example)) - 3;
    }
    let name = room.session().name.as_str();
    canvas.text(1, 0, right.saturating_sub(1), name, ui.theme.style(Role::Heading));
    maturity::draw(room, ui, canvas, stage((full.width, full.height)));
    keys(app, canvas);
    if let Some(overlay) = ui.overlays.last() {
        overlay.draw(ui, canvas);
    }
}

fn screen(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, body: Rect) {
    match room.place {
        Place::Participants => participants::draw(room, ui, canvas, body),
        Place::Stage(Stage::Vision) => vision::draw(room, ui, canvas, body),
        Place::Stage(Stage::Capabilities) => capabilities::draw(room, ui, canvas, body),
        Place::Stage(Stage::Maturity) => maturity::draw(room, ui, canvas, body),
        Place::Stage(Stage::Gap) => gap::draw(room, ui, canvas, body),
        Place::Stage(Stage::Scenario) => scenario::draw(room, ui, canvas, body),
    }
}

fn title(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>) {
    let width = canvas.area().width;
    let (safety, role) = safety(room, ui);
    let mut right = width - 1;
    if let Some(face) = room.timer.face(ui.now) {
        right = canvas.text_right(right, 0, width / 4, &face.text(), ui.theme.style(face.role())) - 3;
    }
    right = canvas.text_right(right, 0, width / 2, &safety, ui.theme.style(role));
    if room.session().kind == Kind::Example {
        let label = w::example_label(ui.lang);
        right =
            canvas.text_right(right.saturating_sub(3), 0, width / 2, label, ui.theme.style(Role::Example));
    }
    let name = room.session().name.as_str();
    canvas.text(1, 0, right.saturating_sub(3), name, ui.theme.style(Role::Heading));
}

fn safety(room: &Room, ui: &Ui) -> (String, Role) {
    let safety = room.book.status();
    if let Access::Read(_) | Access::HandEdited(_) = room.access {
        return (w::read_only(ui.lang).to_owned(), Role::Warning);
    }
    match (safety.trouble, safety.pending) {
        (Some(trouble), _) => (w::not_saved(ui.lang, trouble), Role::Error),
        (None, 0) => (w::saved(ui.lang, safety.durable), Role::Good),
        (None, pending) => (w::saved_pending(ui.lang, safety.durable, pending), Role::Warning),
    }
}

fn tabs(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>) {
    let width = canvas.area().width;
    let mut tabs = all_tabs(room, ui);
    let wide = |tabs: &[Tab], gap: usize| tabs.iter().map(|tab| tab.text().width() + gap).sum::<usize>();
    let fits = |tabs: &[Tab], gap: usize| wide(tabs, gap) + 1 - gap < usize::from(width);
    let gap = if fits(&tabs, 3) { 3 } else { 2 };
    // Where there is no room, figures give way; every name stays, and who has rated stays longest.
    for place in [0, 1, 5, 3, 4, 2] {
        if fits(&tabs, gap) {
            break;
        }
        tabs.iter_mut().skip(place).take(1).for_each(|tab| tab.state.clear());
    }
    let mut x = 1;
    for tab in tabs {
        let style = ui.theme.style(if tab.here { Role::Accent } else { Role::Dim });
        let used = canvas.text(x, 1, width.saturating_sub(x + 1), &tab.text(), style);
        canvas.hit(Rect { x, y: 1, width: used, height: 1 }, Hit::Do(tab.action));
        if tab.here {
            canvas.repeat(x, 2, used, "━", style);
        }
        x += used + u16::try_from(gap).unwrap_or(2);
    }
}

/// A tab: what it is called, how far it has come, whether one is there, and where it leads.
struct Tab {
    name: String,
    state: String,
    here: bool,
    action: Action,
}

impl Tab {
    fn text(&self) -> String {
        format!("{} {}", self.name, self.state).trim_end().to_owned()
    }
}

fn all_tabs(room: &Room, ui: &Ui) -> Vec<Tab> {
    let mut tabs: Vec<Tab> = Stage::ALL.map(|stage| tab(room, ui, stage)).into();
    tabs.push(Tab {
        name: w::stage_participants(ui.lang).to_owned(),
        state: room.session().active().count().to_string(),
        here: room.place == Place::Participants,
        action: Action::Participants,
    });
    tabs
}

fn tab(room: &Room, ui: &Ui, stage: Stage) -> Tab {
    let name = room.session().method.workshop(stage).map_or("", |workshop| workshop.name.get(ui.lang));
    let figure = match stage {
        Stage::Vision => vision::status(room),
        Stage::Capabilities => capabilities::status(room),
        Stage::Maturity => maturity::status(room),
        Stage::Gap => gap::status(room),
        Stage::Scenario => scenario::status(room),
    };
    let here = room.place == Place::Stage(stage);
    Tab { name: format!("{} {name}", stage.number()), state: figure, here, action: Action::Stage(stage) }
}

fn foot(app: &App, canvas: &mut Canvas<'_>) {
    let ui = &app.ui;
    if let Some(message) = &ui.message {
        let role = match message.tone {
            Tone::Done => Role::Good,
            Tone::Refused => Role::Warning,
        };
        return say(ui, canvas, &message.text, ui.theme.style(role));
    }
    keys(app, canvas);
}

/// The keys that work now.
fn keys(app: &App, canvas: &mut Canvas<'_>) {
    let ui = &app.ui;
    let area = canvas.area();
    let y = area.bottom() - 1;
    canvas.clear(Rect { y, height: FOOT, ..area }, ui.theme.style(Role::Plain));
    let shown: Vec<&Row> = keymap::holding(dispatch::contexts(app)).filter(|row| belongs(app, row)).collect();
    // Help leads to every other key, so its place is kept whatever else there is no room for.
    let help = shown.iter().find(|row| row.action == Action::Help).map_or(0, |row| wide(row, ui) + 3);
    let (mut x, mut kept) = (1, help);
    for row in shown {
        let needed = wide(row, ui);
        if row.action == Action::Help {
            kept = 0;
        }
        if x + needed + kept > area.width - 1 {
            continue;
        }
        let start = x;
        x += canvas.text(x, y, needed, &keymap::shown(row), ui.theme.style(Role::Accent));
        x += 1 + canvas.text(x + 1, y, needed, (row.label)(ui.lang), ui.theme.style(Role::Dim));
        // A click may look around, but never change anything: that takes a key.
        if matches!(row.action, Action::Help | Action::GoTo) {
            canvas.hit(Rect { x: start, y, width: needed, height: 1 }, Hit::Do(row.action));
        }
        x += 3;
    }
}

/// A message over the footer, growing upwards where it needs more lines.
fn say(ui: &Ui, canvas: &mut Canvas<'_>, text: &str, style: Style) {
    let area = canvas.area();
    let mut lines = wrap(text, usize::from(area.width - 2));
    lines.truncate(usize::from(area.height / 2));
    let height = u16::try_from(lines.len()).unwrap_or(1);
    let top = area.bottom() - height;
    canvas.clear(Rect { y: top, height, ..area }, ui.theme.style(Role::Plain));
    for (line, y) in lines.iter().zip(top..) {
        canvas.text(1, y, area.width - 2, line, style);
    }
}

/// Whether a row stands in the footer now.
fn belongs(app: &App, row: &Row) -> bool {
    let typed = row.keys.first().is_some_and(|key| dispatch::writes(app, *key));
    row.footer == Footer::Shown && !typed && dispatch::can(app, row.action).is_ok()
}

/// How wide a row is in the footer.
fn wide(row: &Row, ui: &Ui) -> u16 {
    let width = keymap::shown(row).width() + (row.label)(ui.lang).width() + 1;
    u16::try_from(width).unwrap_or(u16::MAX / 2)
}
