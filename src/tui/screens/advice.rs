//! What the program says by itself at the moment when it helps, above a screen, until the group puts it away for good.
//!
//! Which advice is due where, the screens know; that it is shown, how, and that `H` hides it, stands here once.

use ratatui::layout::Rect;

use crate::domain::edit::Edit;
use crate::domain::hint::Hint;
use crate::domain::method::Stage;
use crate::domain::text::Lang;
use crate::i18n::words as w;

use super::super::canvas::{Canvas, wrap};
use super::super::room::{Place, Room};
use super::super::theme::Role;
use super::super::ui::Ui;
use super::{gap, maturity};

/// Capabilities that a group can rate in one sitting and take in at a glance, about.
const MANY: usize = 40;

/// The advice that is shown now.
#[must_use]
pub fn shown(room: &Room, ui: &Ui) -> Option<Hint> {
    let session = room.session();
    let due = match room.place {
        Place::Stage(Stage::Capabilities) => (session.map.count() > MANY).then_some(Hint::LargeMap),
        Place::Stage(Stage::Maturity) => maturity::advice(room, ui),
        Place::Stage(Stage::Gap) => gap::advice(room),
        Place::Participants | Place::Stage(Stage::Vision | Stage::Scenario) => None,
    };
    due.filter(|hint| !session.hidden.contains(hint))
}

/// Whether there is anything to put away.
///
/// # Errors
/// Why not, in the reader's words.
pub fn can_hide(room: &Room, ui: &Ui) -> Result<(), String> {
    shown(room, ui).map(|_| ()).ok_or_else(|| w::advice_none(ui.lang).to_owned())?;
    room.writable(ui)
}

/// Puts away what is shown.
pub fn hide(room: &mut Room, ui: &mut Ui) {
    if let Some(hint) = shown(room, ui)
        && room.make(ui, Edit::Hide(hint))
    {
        ui.say(w::advice_hidden(ui.lang));
    }
}

/// The part of the body below the advice.
#[must_use]
pub fn below(room: &Room, ui: &Ui, body: Rect) -> Rect {
    let rows = u16::try_from(lines(room, ui, body).len()).unwrap_or(0).min(body.height);
    Rect { y: body.y + rows, height: body.height - rows, ..body }
}

/// Draws the advice at the top of the body.
pub fn draw(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, body: Rect) {
    for (line, y) in lines(room, ui, body).iter().zip(body.top()..body.bottom()) {
        canvas.text(body.x, y, body.width, line, ui.theme.style(Role::Warning));
    }
}

fn lines(room: &Room, ui: &Ui, body: Rect) -> Vec<String> {
    let width = usize::from(body.width);
    shown(room, ui).map(|hint| wrap(&words(room, ui.lang, hint), width)).unwrap_or_default()
}

/// What a piece of advice says.
fn words(room: &Room, lang: Lang, hint: Hint) -> String {
    match hint {
        Hint::LargeMap => w::advice_large_map(lang, room.session().map.count(), MANY),
        Hint::RateLow => w::rounds_advice_low(lang).to_owned(),
        Hint::SpreadFirst => w::rounds_advice_spread(lang).to_owned(),
        Hint::MeanAndSpread => w::rounds_advice_mean(lang).to_owned(),
        Hint::LaterIsLower => w::rounds_advice_later(lang).to_owned(),
        Hint::MuchToDo => w::targets_advice(lang, room.session().most_to_do()),
    }
}
