//! The sheet of candidates: the board of notes that workshop 1 has too, and the way from a candidate to the map.

mod becoming;
mod saying;

use ratatui::layout::Rect;

use crate::domain::method::Stage;
use crate::domain::note::Sheet;
use crate::domain::text::Lang;
use crate::i18n::words as w;

use super::super::super::action::Action;
use super::super::super::canvas::{Canvas, Hit};
use super::super::super::room::Room;
use super::super::super::theme::Role;
use super::super::super::ui::Ui;
use super::super::notes::{self, board};
use super::super::prose::Line;

/// What is done with candidates beyond what is done with notes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Make capabilities of the candidates, or an area of the cluster.
    Become,
    /// Make the candidates part of a capability that is there.
    PartOf,
    /// Break the candidate down into parts.
    BreakDown,
    /// Say which goals the candidates serve.
    Goals,
    /// Write down an open question about the candidate.
    Doubt,
    /// Say that the candidates do not belong on the map, or that they do after all.
    Off,
}

/// Whether an action is possible now.
pub(super) fn can(room: &Room, ui: &Ui, act: Act) -> Result<(), String> {
    room.writable(ui)?;
    let lang = ui.lang;
    let because = |why: &str| Err(why.to_owned());
    if board::targets(room).is_empty() && !(act == Act::Become && board::cluster(room).is_some()) {
        return because(w::notes_no_note(lang));
    }
    match act {
        Act::Become => becoming::can(room, lang),
        Act::PartOf if room.session().map.count() == 0 => because(w::capabilities_none(lang)),
        Act::BreakDown | Act::Doubt if board::note(room).is_none() => because(w::candidates_one(lang)),
        Act::Goals if room.session().goals.is_empty() => because(w::capabilities_no_goals(lang)),
        Act::BreakDown | Act::Goals | Act::Doubt | Act::Off => still_candidates(room, lang),
        Act::PartOf => Ok(()),
    }
}

/// What is said of a candidate that is a capability by now is said of the capability.
fn still_candidates(room: &Room, lang: Lang) -> Result<(), String> {
    let became = board::targets(room).into_iter().find(|note| note.candidate.became.is_some());
    became.map_or(Ok(()), |note| Err(w::candidates_became_already(lang, &note.text)))
}

/// Does an action.
pub(super) fn act(room: &mut Room, ui: &mut Ui, act: Act) {
    match act {
        Act::Become => becoming::start(room, ui),
        Act::PartOf => becoming::part_of(room, ui),
        Act::BreakDown => saying::break_down(room, ui),
        Act::Goals => saying::goals(room, ui),
        Act::Doubt => saying::doubt(room, ui),
        Act::Off => saying::off(room, ui),
    }
}

/// What the board has below the line that names the views.
pub(super) fn below_head(body: Rect) -> Rect {
    Rect { y: body.y + 2, height: body.height.saturating_sub(2), ..body }
}

/// Draws the board, or what takes its place while candidates are written or read.
pub(super) fn draw(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, body: Rect) {
    if notes::is_full(room) {
        return notes::draw_full(room, ui, canvas, body);
    }
    head(room, ui, canvas, body);
    let method = &room.session().method;
    let purpose = method.workshop(Stage::Capabilities).map_or("", |workshop| workshop.purpose.get(ui.lang));
    let empty = [
        Line::Words(purpose, Role::Heading),
        Line::Blank,
        Line::Words(w::capabilities_candidates_empty(ui.lang), Role::Plain),
        Line::Blank,
        Line::Key("L", w::capabilities_candidates_lesson(ui.lang)),
        Line::Key("n", w::capabilities_candidates_write(ui.lang)),
        Line::Key("", w::capabilities_candidates_paste(ui.lang)),
        Line::Key("Tab", w::capabilities_candidates_tree(ui.lang)),
    ];
    notes::draw_board(room, ui, canvas, below_head(body), &empty);
}

/// The line that names both views with their counts.
fn head(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, body: Rect) {
    let session = room.session();
    let candidates = session.notes_on(Sheet::Capabilities).count();
    let used = canvas.text(
        body.x,
        body.y,
        body.width,
        &format!("{} {candidates}", w::capabilities_candidates(ui.lang)),
        ui.theme.style(Role::Accent),
    );
    let x = body.x + used + 3;
    let map = format!("{} {}", w::capabilities_map_name(ui.lang), session.map.count());
    let room_left = body.right().saturating_sub(x);
    let used = canvas.text(x, body.y, room_left, &map, ui.theme.style(Role::Dim));
    let hit = Rect { x, y: body.y, width: used, height: 1 };
    canvas.hit(hit, Hit::Do(Action::Capabilities(super::Act::NextView)));
    let rest = body.right().saturating_sub(x + used + 3);
    canvas.text_right(body.right(), body.y, rest, &notes::counts(room, ui), ui.theme.style(Role::Dim));
}
