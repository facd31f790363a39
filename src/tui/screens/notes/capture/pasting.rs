//! Pasted text: what it would become is shown first, and one letter writes all of it in one step.

use crate::domain::plain::Plain;
use crate::domain::plan::{self, NewNotes};
use crate::i18n::words as w;

use super::super::super::super::keymap;
use super::super::super::super::overlay::{Answer, Overlay, Preview as Window, Then};
use super::super::super::super::room::Room;
use super::super::super::super::ui::Ui;
use super::super::lines::Pasted;
use super::super::preview::Preview;
use super::super::{Mode, mode};
use super::Sort;

/// The most lines that are pasted at once: more are a file that was pasted by mistake, and would keep the keys waiting.
const MOST: usize = 5_000;

/// Pasted text: a single line goes into the entry line, a list is shown as the notes it would become.
pub(in super::super) fn paste(room: &mut Room, ui: &mut Ui, text: &str) {
    let Some(pasted) = read(room, ui, text) else { return };
    match pasted.single() {
        Some(only) => room.notes_mut().capture.editor.insert(only),
        None => show(ui, pasted, room.notes().capture.sort.clone()),
    }
}

/// Shows what a pasted list would become on the board; a letter writes it, all of it in one step.
pub(in super::super) fn preview(room: &Room, ui: &mut Ui, text: &str) {
    if let Some(pasted) = read(room, ui, text) {
        show(ui, pasted, Sort::default());
    }
}

/// Reads a pasted list; where nothing can come of it the message line says why.
fn read(room: &Room, ui: &mut Ui, text: &str) -> Option<Pasted> {
    let lines = Pasted::count(text);
    if let Err(why) = room.writable(ui) {
        ui.refuse(why);
    } else if lines > MOST {
        ui.refuse(w::notes_pasted_too_much(ui.lang, lines, MOST));
    } else {
        let (session, sheet) = (room.session(), room.sheet());
        let there = session.notes_on(sheet).chain(session.aside_on(sheet)).map(|note| note.text.as_str());
        let pasted = Pasted::read(text, there);
        if pasted.is_something() {
            return Some(pasted);
        }
        ui.refuse(w::notes_pasted_nothing(ui.lang));
    }
    None
}

fn show(ui: &mut Ui, pasted: Pasted, sort: Sort) {
    let then = Then::room(move |room, ui, answer| match answer {
        Answer::Fields(texts) => write_all(room, ui, texts.clone(), sort.clone()),
        Answer::Picked(_) => Ok(()),
    });
    ui.show(Overlay::Preview(Window::new(Preview::new(pasted, ui.lang), then)));
}

/// Writes a pasted list down.
fn write_all(room: &mut Room, ui: &mut Ui, texts: Vec<Plain>, sort: Sort) -> Result<(), String> {
    let (count, last) = (texts.len(), texts.last().cloned());
    let new = NewNotes { sheet: room.sheet(), texts, kind: sort.kind, prompt: sort.prompt };
    let planned = plan::add_notes(room.session(), new);
    room.try_plan(ui, planned)?;
    let writing = mode(room) == Mode::Capture;
    let capture = &mut room.notes_mut().capture;
    capture.last = last;
    if let Some(wall) = &mut capture.wall {
        wall.rewind();
    }
    let undo = keymap::name(if writing { keymap::ctrl('e') } else { keymap::ch('u') });
    ui.say(w::notes_pasted(ui.lang, count, undo));
    Ok(())
}
