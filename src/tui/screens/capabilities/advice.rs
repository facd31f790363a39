//! What the program says by itself about the map, above tree and picture, until the group puts it away for good.

use ratatui::layout::Rect;

use crate::domain::edit::Edit;
use crate::domain::hint::Hint;
use crate::i18n::words as w;

use super::super::super::canvas::{Canvas, wrap};
use super::super::super::room::Room;
use super::super::super::theme::Role;
use super::super::super::ui::Ui;

/// Capabilities that a group can rate in one sitting and take in at a glance, about.
const MANY: usize = 40;

/// The advice that is shown now.
pub(super) fn shown(room: &Room) -> Option<Hint> {
    let session = room.session();
    let large = session.map.count() > MANY && !session.hidden.contains(&Hint::LargeMap);
    large.then_some(Hint::LargeMap)
}

/// Puts away what is shown.
pub(super) fn hide(room: &mut Room, ui: &mut Ui) {
    if let Some(hint) = shown(room)
        && room.make(ui, Edit::Hide(hint))
    {
        ui.say(w::advice_hidden(ui.lang));
    }
}

/// The part of the body below the advice.
pub(super) fn below(room: &Room, ui: &Ui, body: Rect) -> Rect {
    let rows = u16::try_from(lines(room, ui, body).len()).unwrap_or(0).min(body.height);
    Rect { y: body.y + rows, height: body.height - rows, ..body }
}

/// Draws the advice at the top of the body.
pub(super) fn draw(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, body: Rect) {
    for (line, y) in lines(room, ui, body).iter().zip(body.top()..body.bottom()) {
        canvas.text(body.x, y, body.width, line, ui.theme.style(Role::Warning));
    }
}

fn lines(room: &Room, ui: &Ui, body: Rect) -> Vec<String> {
    match shown(room) {
        Some(Hint::LargeMap) => {
            let words = w::advice_large_map(ui.lang, room.session().map.count(), MANY);
            wrap(&words, usize::from(body.width))
        }
        Some(Hint::RateLow | Hint::SpreadFirst | Hint::MeanAndSpread | Hint::LaterIsLower) | None => {
            Vec::new()
        }
    }
}
