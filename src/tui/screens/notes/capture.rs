//! Silent capture: what is typed becomes a note, the line empties, the next one follows.
//!
//! Other people's notes are not shown here, so that nobody is led by them, unless the wall is opened; only the last one is
//! confirmed. Kind and prompt are carried from note to note.

mod draw;
mod pasting;
mod wall;

use ratatui::layout::Rect;

use crate::domain::edit::{Edit, Item};
use crate::domain::id::PromptId;
use crate::domain::method::{Prompt, Stage};
use crate::domain::note::{NoteKind, Sheet};
use crate::domain::plain::Plain;
use crate::domain::plan::{self, NewNotes};
use crate::domain::text::Lang;
use crate::i18n::words as w;

use super::super::super::action::Motion;
use super::super::super::event::Key;
use super::super::super::overlay::field::{Editor, Lines};
use super::super::super::room::Room;
use super::super::super::ui::Ui;

pub(super) use draw::draw;
pub(super) use pasting::{paste, preview};
use wall::Wall;

/// The widest that the entry line gets, in cells: longer lines are hard to read from the back of a room.
const WIDEST: u16 = 100;

/// What is being written.
pub(super) struct Capture {
    editor: Editor,
    sort: Sort,
    last: Option<Plain>,
    /// The other notes, where the facilitator has opened the wall.
    wall: Option<Wall>,
}

/// What sort of notes are being written.
#[derive(Clone, Debug, Default)]
pub(super) struct Sort {
    kind: NoteKind,
    prompt: Option<PromptId>,
}

/// What is done while notes are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Make the line a note.
    Write,
    /// The next prompt.
    NextPrompt,
    /// The prompt before.
    PreviousPrompt,
    /// The next kind.
    Kind,
    /// Take back what was written last.
    TakeBack,
    /// Open the wall, or close it.
    Wall,
}

impl Default for Capture {
    fn default() -> Self {
        Self { editor: Editor::new("", Lines::One), sort: Sort::default(), last: None, wall: None }
    }
}

impl Capture {
    /// Gives a key to the entry line.
    pub(super) fn key(&mut self, key: Key) -> bool {
        self.editor.key(key)
    }

    /// Begins anew: nothing of what others wrote is shown; line, kind and prompt are as they were left.
    pub(super) fn open(&mut self) {
        self.last = None;
        self.wall = None;
    }

    /// Whether something stands in the entry line that is no note yet.
    pub(super) fn has_draft(&self) -> bool {
        !self.editor.is_empty()
    }
}

/// Whether an action is possible now.
pub(super) fn can(room: &Room, ui: &Ui, act: Act) -> Result<(), String> {
    match act {
        Act::Write => room.writable(ui),
        Act::NextPrompt | Act::PreviousPrompt if prompts(room).is_empty() => {
            Err(w::notes_no_prompts(ui.lang).to_owned())
        }
        Act::Kind if !has_kinds(room) => Err(w::notes_no_kinds(ui.lang).to_owned()),
        Act::TakeBack => {
            room.writable(ui)?;
            newest(room).map(|_| ()).ok_or_else(|| w::notes_nothing_back(ui.lang).to_owned())
        }
        Act::Wall if room.session().notes_on(room.sheet()).next().is_none() && !is_open(room) => {
            Err(w::notes_wall_empty(ui.lang).to_owned())
        }
        Act::Kind | Act::NextPrompt | Act::PreviousPrompt | Act::Wall => Ok(()),
    }
}

/// Does an action.
pub(super) fn act(room: &mut Room, ui: &mut Ui, act: Act) {
    match act {
        Act::Write => write(room, ui),
        Act::NextPrompt => turn(room, 1),
        Act::PreviousPrompt => turn(room, -1),
        Act::Kind => {
            let sort = &mut room.notes_mut().capture.sort;
            sort.kind = sort.kind.next();
        }
        Act::TakeBack => take_back(room, ui),
        Act::Wall => {
            let wall = &mut room.notes_mut().capture.wall;
            *wall = if wall.is_some() { None } else { Some(Wall::default()) };
        }
    }
}

/// Turns the pages of the wall, where it is open.
pub(super) fn motion(room: &mut Room, motion: Motion) {
    if let Some(wall) = &mut room.notes_mut().capture.wall {
        wall.turn(motion);
    }
}

/// A click on a prompt: the next notes answer it.
pub(super) fn click(room: &mut Room, entry: usize) {
    choose(room, entry);
}

/// Brings the wall in line with the session and the size.
pub(super) fn settle(room: &mut Room, ui: &Ui, body: Rect) {
    let area = draw::layout(room, ui.lang, body).below;
    let (sheet, wall) = (room.sheet(), room.notes_mut().capture.wall.take());
    let settled = wall.map(|mut wall| {
        wall.settle(room.session(), sheet, area);
        wall
    });
    room.notes_mut().capture.wall = settled;
}

fn write(room: &mut Room, ui: &mut Ui) {
    let text = room.notes().capture.editor.text();
    if text.is_empty() {
        return;
    }
    let Sort { kind, prompt } = room.notes().capture.sort.clone();
    let new = NewNotes { sheet: room.sheet(), texts: vec![text.clone()], kind, prompt };
    let planned = plan::add_notes(room.session(), new);
    if room.plan(ui, planned) {
        let capture = &mut room.notes_mut().capture;
        capture.editor.empty();
        capture.last = Some(text);
        if let Some(wall) = &mut capture.wall {
            wall.rewind();
        }
    }
}

/// Takes back what was written last, the whole of a pasted list; a single note comes back into the line to be mended,
/// where nothing else stands there.
fn take_back(room: &mut Room, ui: &mut Ui) {
    let Some(texts) = newest(room) else { return };
    let (count, only) = (texts.len(), texts.first().map(ToString::to_string).filter(|_| texts.len() == 1));
    room.undo(ui);
    let before = newest(room).and_then(|texts| texts.last().map(|text| (*text).clone()));
    let capture = &mut room.notes_mut().capture;
    capture.last = before.filter(|_| capture.last.is_some());
    match only {
        Some(text) if !capture.has_draft() => {
            capture.editor.empty();
            capture.editor.insert(&text);
            ui.say(w::notes_taken_back_in_line(ui.lang));
        }
        Some(text) => ui.say(w::notes_taken_back(ui.lang, text)),
        None => ui.say(w::notes_taken_back_many(ui.lang, count)),
    }
}

/// What the newest edit wrote, if all it did was to write notes on this sheet.
fn newest(room: &Room) -> Option<Vec<&Plain>> {
    let Edit::Batch(edits) = room.undoable()? else { return None };
    let sheet = room.sheet();
    let texts = edits.iter().map(|edit| {
        let Edit::Add(Item::Note(note), _) = edit else { return None };
        (note.sheet == sheet).then_some(&note.text)
    });
    texts.collect::<Option<Vec<_>>>().filter(|texts| !texts.is_empty())
}

/// Goes `by` prompts on, through the place where there is none.
fn turn(room: &mut Room, by: isize) {
    let now = place(room).map_or(0, |at| at + 1);
    let places = prompts(room).len() + 1;
    choose(room, (now + places).saturating_add_signed(by) % places);
}

/// Takes the prompt of this number, counted from 1; none where it is 0.
fn choose(room: &mut Room, number: usize) {
    let prompt = number.checked_sub(1).and_then(|at| prompts(room).get(at)).map(|prompt| prompt.id.clone());
    room.notes_mut().capture.sort.prompt = prompt;
}

/// Which prompt the notes answer, if any.
fn place(room: &Room) -> Option<usize> {
    let now = room.notes().capture.sort.prompt.as_ref()?;
    prompts(room).iter().position(|prompt| prompt.id == *now)
}

fn is_open(room: &Room) -> bool {
    room.notes().capture.wall.is_some()
}

/// Whether the notes of the sheet are of several kinds; candidates are not.
fn has_kinds(room: &Room) -> bool {
    room.sheet() == Sheet::Vision
}

/// The method's questions and fields for this workshop.
pub(super) fn prompts(room: &Room) -> &[Prompt] {
    room.session().method.workshop(stage(room)).map_or(&[], |workshop| &workshop.prompts)
}

/// The workshop that the notes are written in.
fn stage(room: &Room) -> Stage {
    match room.sheet() {
        Sheet::Vision => Stage::Vision,
        Sheet::Capabilities => Stage::Capabilities,
    }
}

/// What a kind is called.
pub(super) fn kind_name(lang: Lang, kind: NoteKind) -> &'static str {
    match kind {
        NoteKind::Free => w::notes_kind_free(lang),
        NoteKind::Expectation => w::notes_kind_expectation(lang),
        NoteKind::Challenge => w::notes_kind_challenge(lang),
    }
}
