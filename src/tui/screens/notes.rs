//! Notes of a workshop: written in silence, sorted on a board.
//!
//! Workshops 1 and 2 work with notes in the same way, each on its own sheet; what a sheet has beyond that, goals or
//! capabilities, is its screen's. Capture is the only place where Enter writes something, as in a window; on the board
//! and among notes that look alike only letters change the session.

pub mod alike;
pub mod board;
pub mod capture;
mod keys;
mod lines;
mod preview;
pub mod reading;
mod showing;

use crate::domain::id::{ClusterId, NoteId};
use crate::domain::method::Stage;
use crate::domain::note::Sheet;
use crate::i18n::words as w;
use ratatui::layout::Rect;

use super::super::action::Motion;
use super::super::event::{Code, Key};
use super::super::room::{Place, Room};
use super::super::runtime::Flow;
use super::super::ui::{Hold, Ui};
use super::guides::Thing;

pub use keys::KEYS;
pub use showing::{contexts, counts, draw_board, draw_full, is_full};

/// What is remembered of each sheet.
#[derive(Default)]
pub struct Sheets {
    vision: Notes,
    capabilities: Notes,
}

/// What is remembered of a sheet.
#[derive(Default)]
pub struct Notes {
    view: View,
    capture: capture::Capture,
    board: board::Board,
    alike: alike::Alike,
    reading: reading::Reading,
}

/// What is shown of a sheet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum View {
    /// Notes and clusters.
    #[default]
    Board,
    /// Writing notes.
    Capture,
    /// Pairs of notes that may say the same.
    Alike,
    /// One note at a time, read aloud.
    Reading,
}

/// What is done with notes on either sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Begin to write.
    Write,
    /// Leave the writing.
    EndWriting,
    /// Something done while notes are written.
    Capture(capture::Act),
    /// Something done on the board.
    Board(board::Act),
    /// Something done with notes that look alike.
    Alike(alike::Act),
    /// Begin to read the notes one by one.
    Read,
    /// Something done while notes are read.
    Reading(reading::Act),
}

impl Sheets {
    /// One of the sheets.
    #[must_use]
    pub fn of(&self, sheet: Sheet) -> &Notes {
        match sheet {
            Sheet::Vision => &self.vision,
            Sheet::Capabilities => &self.capabilities,
        }
    }

    /// One of the sheets, to change.
    pub fn of_mut(&mut self, sheet: Sheet) -> &mut Notes {
        match sheet {
            Sheet::Vision => &mut self.vision,
            Sheet::Capabilities => &mut self.capabilities,
        }
    }
}

/// What the keys mean now, apart from what holds in the whole room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Notes are being written.
    Capture,
    /// What the board is to show is being typed.
    Filter,
    /// The board.
    Board,
    /// Pairs of notes that may say the same.
    Alike,
    /// Notes are being read, one by one.
    Reading,
}

/// What the keys mean now.
#[must_use]
pub fn mode(room: &Room) -> Mode {
    match room.notes().view {
        View::Capture => Mode::Capture,
        View::Board if room.notes().board.is_filtering() => Mode::Filter,
        View::Board => Mode::Board,
        View::Alike => Mode::Alike,
        View::Reading => Mode::Reading,
    }
}

/// Whether a text field takes the key before the key table is asked.
#[must_use]
pub fn writes(room: &Room, key: Key) -> bool {
    let edits = matches!(
        key.code,
        Code::Left | Code::Right | Code::Home | Code::End | Code::Backspace | Code::Delete
    );
    matches!(mode(room), Mode::Capture | Mode::Filter) && (key.typed().is_some() || edits)
}

/// A key for the text field that has the focus; false where there is none or it has no use for it.
pub fn raw(room: &mut Room, key: Key) -> bool {
    match mode(room) {
        Mode::Capture => room.notes_mut().capture.key(key),
        Mode::Filter | Mode::Board => room.notes_mut().board.key(key),
        Mode::Alike | Mode::Reading => false,
    }
}

/// Pasted text is shown as the notes it would become; nothing is written before that.
pub fn paste(room: &mut Room, ui: &mut Ui, text: &str) {
    match mode(room) {
        Mode::Capture => capture::paste(room, ui, text),
        Mode::Filter => room.notes_mut().board.insert(text),
        Mode::Board => capture::preview(room, ui, text),
        Mode::Alike | Mode::Reading => ui.refuse(w::paste_not_here(ui.lang)),
    }
}

/// Whether an action is possible now.
///
/// # Errors
/// Why not, in the reader's words.
pub fn can(room: &Room, ui: &Ui, act: Act) -> Result<(), String> {
    match act {
        Act::Write => room.writable(ui),
        Act::EndWriting => Ok(()),
        Act::Capture(act) => capture::can(room, ui, act),
        Act::Board(act) => board::can(room, ui, act),
        Act::Alike(act) => alike::can(room, ui, act),
        Act::Read => reading::can_begin(room, ui),
        Act::Reading(act) => reading::can(room, ui, act),
    }
}

/// Does an action.
pub fn act(room: &mut Room, ui: &mut Ui, act: Act) {
    // While notes are written the board waits.
    if !matches!(act, Act::Capture(_)) {
        board::refresh(room);
    }
    match act {
        Act::Write => {
            room.notes_mut().view = View::Capture;
            room.notes_mut().capture.open();
        }
        Act::EndWriting => {
            room.notes_mut().view = View::Board;
            if room.notes().capture.has_draft() {
                ui.say(w::notes_draft_kept(ui.lang));
            }
        }
        Act::Capture(act) => capture::act(room, ui, act),
        Act::Board(act) => board::act(room, ui, act),
        Act::Alike(act) => alike::act(room, ui, act),
        Act::Read => reading::begin(room, ui),
        Act::Reading(act) => reading::act(room, ui, act),
    }
}

/// The note or the cluster in focus on the board, the upper note of the pair in view, or the note that is read.
#[must_use]
pub fn in_focus(room: &Room) -> Option<Thing> {
    match room.notes().view {
        View::Capture => None,
        View::Board => board::in_focus(room),
        View::Alike => alike::upper(room).cloned().map(Thing::Note),
        View::Reading => reading::in_focus(room),
    }
}

/// Shows the board in view with this note in focus, whatever hid it.
pub fn go_to_note(room: &mut Room, id: &NoteId) {
    room.notes_mut().view = View::Board;
    board::go_to(room, board::Focus::Note(id.clone()));
}

/// Shows the board in view with this cluster in focus, whatever hid it.
pub fn go_to_cluster(room: &mut Room, id: &ClusterId) {
    room.notes_mut().view = View::Board;
    board::go_to(room, board::Focus::Cluster(id.clone()));
}

/// Moves the cursor.
pub fn motion(room: &mut Room, motion: Motion) {
    match room.notes().view {
        View::Capture => capture::motion(room, motion),
        View::Board => board::motion(room, motion),
        View::Alike => alike::motion(room, motion),
        View::Reading => reading::motion(room, motion),
    }
}

/// Enter: unfolds a cluster, shows a note, goes on to the next pair or reads on. Never changes the session.
pub fn enter(room: &mut Room, ui: &mut Ui) {
    match room.notes().view {
        View::Capture => {}
        View::Board => board::enter(room, ui),
        View::Alike => alike::motion(room, Motion::Down),
        View::Reading => reading::motion(room, Motion::Right),
    }
}

/// Esc: ends the reading, lets go of marks and filter; false where there was nothing to let go of. Never changes the session.
pub fn back(room: &mut Room) -> bool {
    match room.notes().view {
        View::Capture => true,
        View::Board => board::back(room),
        View::Alike => {
            room.notes_mut().view = View::Board;
            true
        }
        View::Reading => {
            reading::end(room);
            true
        }
    }
}

/// A click on a row. Never changes the session.
pub fn click(room: &mut Room, place: usize, part: usize) {
    match room.notes().view {
        View::Capture => capture::click(room, place),
        View::Reading => {}
        View::Board => board::click(room, place, part),
        View::Alike => alike::click(room, place),
    }
}

/// The mouse takes hold of a note on the board, moves, drops it or lets go.
pub fn hold(room: &mut Room, ui: &mut Ui, hold: Hold) {
    if room.notes().view == View::Board {
        board::hold(room, ui, hold);
    }
}

/// A step of the wheel; true where the board has scrolled the column under the pointer.
pub fn wheel(room: &mut Room, motion: Motion, spot: Option<(usize, usize)>) -> bool {
    room.notes().view == View::Board && spot.is_some_and(|spot| board::wheel(room, motion, spot))
}

/// Brings cursor and scrolling in line with the session and the size, of the board or of the whole body.
pub fn settle(room: &mut Room, ui: &Ui, body: Rect, board: Rect) {
    match room.notes().view {
        View::Capture => capture::settle(room, ui, body),
        View::Board | View::Alike | View::Reading => {
            board::settle(room, board);
            alike::refresh(room);
        }
    }
}

/// Whether there is more to look through for notes that look alike: a short piece of work wants to be done now.
#[must_use]
pub fn is_searching(room: &Room) -> bool {
    let on_a_sheet = matches!(room.place, Place::Stage(Stage::Vision | Stage::Capabilities));
    on_a_sheet && mode(room) != Mode::Capture && alike::is_searching(room)
}

/// Does a short piece of that work, where there is any.
pub fn search(room: &mut Room) -> Flow {
    if is_searching(room) { alike::search(room) } else { Flow::Same }
}
