//! Silent capture: what is typed becomes a note, the line empties, the next one follows.
//!
//! Other people's notes are not shown here, so that nobody is led by them; only the last one is confirmed. Kind and
//! prompt are carried from note to note.

use ratatui::layout::Rect;

use crate::domain::id::PromptId;
use crate::domain::method::{Prompt, PromptKind, Stage};
use crate::domain::note::{NoteKind, Sheet};
use crate::domain::plain::Plain;
use crate::domain::plan::{self, NewNotes};
use crate::domain::text::Lang;
use crate::i18n::words as w;

use super::super::super::canvas::{Canvas, wrap};
use super::super::super::event::Key;
use super::super::super::overlay::field::{Editor, Lines};
use super::super::super::overlay::{Answer, Overlay, Preview as Window, Then};
use super::super::super::room::Room;
use super::super::super::theme::Role;
use super::super::super::ui::Ui;
use super::lines::Pasted;
use super::preview::Preview;

/// The widest that the entry line gets, in cells: longer lines are hard to read from the back of a room.
const WIDEST: u16 = 100;

/// What is being written.
pub(super) struct Capture {
    editor: Editor,
    sort: Sort,
    last: Option<Plain>,
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
}

impl Default for Capture {
    fn default() -> Self {
        Self { editor: Editor::new("", Lines::One), sort: Sort::default(), last: None }
    }
}

impl Capture {
    /// Gives a key to the entry line.
    pub(super) fn key(&mut self, key: Key) -> bool {
        self.editor.key(key)
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
        Act::Kind | Act::NextPrompt | Act::PreviousPrompt => Ok(()),
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
    }
}

/// Pasted text: a single line goes into the entry line, a list is shown as the notes it would become.
pub(super) fn paste(room: &mut Room, ui: &mut Ui, text: &str) {
    match Pasted::single(text) {
        Some(only) => room.notes_mut().capture.editor.insert(&only),
        None => preview(room, ui, text, room.notes().capture.sort.clone()),
    }
}

/// Shows what a pasted list would become; a letter writes it, all of it in one step.
pub(super) fn preview(room: &Room, ui: &mut Ui, text: &str, sort: Sort) {
    if let Err(why) = room.writable(ui) {
        return ui.refuse(why);
    }
    let sheet = room.sheet();
    let session = room.session();
    let there = session.notes_on(sheet).chain(session.aside_on(sheet)).map(|note| note.text.as_str());
    let pasted = Pasted::read(text, there);
    if pasted.rows().iter().all(|row| row.texts.is_empty()) {
        return ui.refuse(w::notes_pasted_nothing(ui.lang));
    }
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
    room.notes_mut().capture.last = last;
    ui.say(w::notes_pasted(ui.lang, count));
    Ok(())
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
        room.notes_mut().capture.editor.empty();
        room.notes_mut().capture.last = Some(text);
    }
}

/// Goes `by` prompts on, through the place where there is none.
fn turn(room: &mut Room, by: isize) {
    let all = prompts(room);
    let now = room.notes().capture.sort.prompt.as_ref();
    let place = now.and_then(|id| all.iter().position(|prompt| prompt.id == *id)).map_or(0, |at| at + 1);
    let places = all.len() + 1;
    let next = (place + places).saturating_add_signed(by) % places;
    let prompt = next.checked_sub(1).and_then(|at| all.get(at)).map(|prompt| prompt.id.clone());
    room.notes_mut().capture.sort.prompt = prompt;
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

/// Draws the entry line under the prompt.
pub(super) fn draw(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, body: Rect) {
    let lang = ui.lang;
    let capture = &room.notes().capture;
    let width = body.width.min(WIDEST);
    let area = Rect { x: body.x + (body.width - width) / 2, width, ..body };
    let dim = ui.theme.style(Role::Dim);
    let y = area.y + area.height.saturating_sub(12) / 6;
    let (label, text) = question(room, lang);
    canvas.text(area.x, y, area.width, &label, dim);
    let count = w::notes_written(lang, room.session().notes_on(room.sheet()).count());
    canvas.text_right(area.right(), y, area.width / 2, &count, dim);
    let mut y = y + 2;
    for line in
        wrap(&text, usize::from(area.width)).iter().take(usize::from(area.height.saturating_sub(9)).min(4))
    {
        canvas.text(area.x, y, area.width, line, ui.theme.style(Role::Heading));
        y += 1;
    }
    draw_kinds(ui, canvas, Rect { y: y + 1, ..area }, capture.sort.kind);
    draw_entry(capture, ui, canvas, Rect { y: y + 3, height: 3, ..area });
    let below = match &capture.last {
        Some(last) => (format!("✓ {} {last}", w::notes_noted(lang)), Role::Good),
        None => (w::notes_silent(lang).to_owned(), Role::Dim),
    };
    canvas.text(area.x + 2, y + 6, area.width.saturating_sub(4), &below.0, ui.theme.style(below.1));
}

/// Which prompt it is, and its words; without a prompt the purpose of the workshop.
fn question(room: &Room, lang: Lang) -> (String, String) {
    let all = prompts(room);
    let now = room.notes().capture.sort.prompt.as_ref();
    let found = now.and_then(|id| all.iter().zip(1_usize..).find(|(prompt, _)| prompt.id == *id));
    let Some((prompt, number)) = found else {
        let purpose = room.session().method.workshop(stage(room)).map(|workshop| workshop.purpose.get(lang));
        return (w::notes_no_prompt(lang).to_owned(), purpose.unwrap_or_default().to_owned());
    };
    let label = match prompt.kind {
        PromptKind::Question => w::notes_question(lang, all.len(), number),
        PromptKind::Field => w::notes_field(lang, all.len(), number),
    };
    (label, prompt.text.get(lang).to_owned())
}

/// All kinds beside each other, the one in use set off.
fn draw_kinds(ui: &Ui, canvas: &mut Canvas<'_>, area: Rect, chosen: NoteKind) {
    let mut x = area.x + 2;
    for kind in NoteKind::ALL {
        let (sign, role) = if kind == chosen { ("◉", Role::Accent) } else { ("○", Role::Dim) };
        let text = format!("{sign} {}", kind_name(ui.lang, kind));
        x += 3 + canvas.text(x, area.y, area.right().saturating_sub(x), &text, ui.theme.style(role));
    }
}

fn draw_entry(capture: &Capture, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect) {
    let frame = ui.theme.style(Role::Accent);
    let (right, bottom) = (area.right().saturating_sub(1), area.bottom().saturating_sub(1));
    for (y, left, end) in [(area.y, "╭", "╮"), (bottom, "╰", "╯")] {
        canvas.repeat(area.x, y, area.width, "─", frame);
        canvas.text(area.x, y, 1, left, frame);
        canvas.text(right, y, 1, end, frame);
    }
    canvas.text(area.x, area.y + 1, 1, "│", frame);
    canvas.text(right, area.y + 1, 1, "│", frame);
    let inner = Rect { x: area.x + 2, y: area.y + 1, width: area.width.saturating_sub(4), height: 1 };
    capture.editor.draw(canvas, inner, ui.theme.style(Role::Plain), true);
}
