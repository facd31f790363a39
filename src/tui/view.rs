//! The frame that every screen stands in: title, tabs, body, footer, and the windows on top.

use ratatui::layout::Rect;
use unicode_width::UnicodeWidthStr;

use crate::domain::method::Stage;
use crate::domain::session::Kind;
use crate::i18n::words as w;

use super::action::Action;
use super::app::App;
use super::canvas::{Canvas, Hit};
use super::dispatch;
use super::keymap::{self, Footer};
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

/// Draws the whole frame.
pub fn draw(app: &App, canvas: &mut Canvas<'_>) {
    let ui = &app.ui;
    let full = canvas.area();
    if full.width < SMALLEST.0 || full.height < SMALLEST.1 {
        canvas.text(0, 0, full.width, w::room_needed(ui.lang), ui.theme.style(Role::Warning));
        return;
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
            tabs(room, ui, canvas);
            screen(room, ui, canvas, body);
        }
    }
    foot(app, canvas);
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
    let mut right = canvas.text_right(width - 1, 0, width / 2, &safety, ui.theme.style(role));
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
    let tabs = all_tabs(room, ui);
    let wide = |gap: usize| tabs.iter().map(|(text, ..)| text.width() + gap).sum::<usize>();
    let gap = if wide(3) <= usize::from(width) { 3 } else { 2 };
    let mut x = 1;
    for (text, here, action) in tabs {
        let style = ui.theme.style(if here { Role::Accent } else { Role::Dim });
        let used = canvas.text(x, 1, width.saturating_sub(x + 1), &text, style);
        canvas.hit(Rect { x, y: 1, width: used, height: 1 }, Hit::Do(action));
        if here {
            canvas.repeat(x, 2, used, "━", style);
        }
        x += used + gap;
    }
}

/// What the tabs say, whether one is here, and where they lead.
fn all_tabs(room: &Room, ui: &Ui) -> Vec<(String, bool, Action)> {
    let mut tabs = Vec::new();
    for stage in Stage::ALL {
        let name = room.session().method.workshop(stage).map_or("", |workshop| workshop.name.get(ui.lang));
        let state = match stage {
            Stage::Vision => vision::status(room),
            Stage::Capabilities => capabilities::status(room),
            Stage::Maturity => maturity::status(room),
            Stage::Gap => gap::status(room),
            Stage::Scenario => scenario::status(room),
        };
        let text = format!("{} {name} {state}", stage.number()).trim_end().to_owned();
        tabs.push((text, room.place == Place::Stage(stage), Action::Stage(stage)));
    }
    let count = room.session().active().count();
    let text = format!("{} {count}", w::stage_participants(ui.lang));
    tabs.push((text, room.place == Place::Participants, Action::Participants));
    tabs
}

fn foot(app: &App, canvas: &mut Canvas<'_>) {
    let ui = &app.ui;
    let area = canvas.area();
    let y = area.bottom() - 1;
    if let Some(message) = &ui.message {
        let role = match message.tone {
            Tone::Done => Role::Good,
            Tone::Refused => Role::Warning,
        };
        canvas.text(1, y, area.width - 2, &message.text, ui.theme.style(role));
        return;
    }
    let mut x = 1;
    for row in keymap::holding(dispatch::contexts(app)) {
        let typed = row.keys.first().is_some_and(|key| dispatch::writes(app, *key));
        if row.footer != Footer::Shown || typed || dispatch::can(app, row.action).is_err() {
            continue;
        }
        let (keys, label) = (keymap::shown(row), (row.label)(ui.lang));
        let needed = u16::try_from(keys.width() + label.width() + 1).unwrap_or(u16::MAX);
        if x + needed > area.width - 1 {
            continue;
        }
        let start = x;
        x += canvas.text(x, y, needed, &keys, ui.theme.style(Role::Accent));
        x += 1 + canvas.text(x + 1, y, needed, label, ui.theme.style(Role::Dim));
        // A click may look around, but never change anything: that takes a key.
        if matches!(row.action, Action::Help | Action::GoTo) {
            canvas.hit(Rect { x: start, y, width: needed, height: 1 }, Hit::Do(row.action));
        }
        x += 3;
    }
}
