//! A window with a list to pick one or several from; typing narrows it.
//!
//! Yes/no questions, menus, the help and the command palette are pickers too.

use ratatui::layout::Rect;

use crate::i18n::words as w;

use super::super::canvas::{Canvas, Hit, wrap};
use super::super::event::{Code, Key};
use super::super::theme::Role;
use super::super::ui::Ui;
use super::field::{Editor, Lines};
use super::{Answer, Outcome, Then};

/// A window with a list.
pub struct Picker {
    title: String,
    intro: String,
    entries: Vec<Entry>,
    picks: Picks,
    filter: Filter,
    editor: Editor,
    cursor: usize,
    refusal: Option<String>,
    missing: Option<String>,
    pub(super) then: Then,
}

/// One line of the list.
#[derive(Clone, Debug, Default)]
pub struct Entry {
    /// What it says.
    pub label: String,
    /// What stands at the right of it.
    pub note: String,
    /// A key that picks it at once.
    pub key: Option<char>,
    /// Whether it is picked already, where several can be.
    pub marked: bool,
    /// Why it cannot be picked, where it cannot.
    pub refused: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Picks {
    One,
    Several,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Filter {
    None,
    Typed,
}

impl Entry {
    /// An entry with a label only.
    #[must_use]
    pub fn new(label: impl Into<String>) -> Self {
        Self { label: label.into(), ..Self::default() }
    }

    /// The same entry with something at the right.
    #[must_use]
    pub fn note(self, note: impl Into<String>) -> Self {
        Self { note: note.into(), ..self }
    }

    /// The same entry with a key that picks it at once (only in lists without a filter).
    #[must_use]
    pub fn key(self, key: char) -> Self {
        Self { key: Some(key), ..self }
    }

    /// The same entry, picked or not.
    #[must_use]
    pub fn marked(self, marked: bool) -> Self {
        Self { marked, ..self }
    }
}

impl Picker {
    /// A list to pick one from; typing narrows it.
    #[must_use]
    pub fn one(title: impl Into<String>, entries: Vec<Entry>, then: Then) -> Self {
        Self {
            title: title.into(),
            intro: String::new(),
            entries,
            picks: Picks::One,
            filter: Filter::Typed,
            editor: Editor::new("", Lines::One),
            cursor: 0,
            refusal: None,
            missing: None,
            then,
        }
    }

    /// A list to pick several from with Space; typing narrows it.
    #[must_use]
    pub fn several(title: impl Into<String>, entries: Vec<Entry>, then: Then) -> Self {
        Self { picks: Picks::Several, ..Self::one(title, entries, then) }
    }

    /// A short list whose entries have keys of their own.
    #[must_use]
    pub fn menu(title: impl Into<String>, entries: Vec<Entry>, then: Then) -> Self {
        Self { filter: Filter::None, ..Self::one(title, entries, then) }
    }

    /// A question to say yes to; anything else is no.
    #[must_use]
    pub fn confirm(ui: &Ui, question: impl Into<String>, then: Then) -> Self {
        let yes = Entry::new(w::key_yes(ui.lang)).key(match ui.lang {
            crate::domain::text::Lang::Sv => 'j',
            crate::domain::text::Lang::En => 'y',
        });
        Self::menu(question, vec![yes, Entry::new(w::key_cancel(ui.lang)).key('n')], then).with_cursor(1)
    }

    /// The same list with a sentence above it.
    #[must_use]
    pub fn with_intro(self, intro: impl Into<String>) -> Self {
        Self { intro: intro.into(), ..self }
    }

    /// The same list with what is said where nothing in it is what was typed.
    #[must_use]
    pub fn with_missing(self, missing: impl Into<String>) -> Self {
        Self { missing: Some(missing.into()), ..self }
    }

    /// The same list with the cursor on entry `index`.
    #[must_use]
    pub fn with_cursor(self, index: usize) -> Self {
        Self { cursor: index, ..self }
    }

    pub(super) fn refuse(&mut self, why: String) {
        self.refusal = Some(why);
    }

    pub(super) fn paste(&mut self, text: &str) {
        if self.filter == Filter::Typed {
            self.editor.insert(text);
            self.cursor = 0;
        }
    }

    pub(super) fn click(&mut self, index: usize) -> Outcome {
        self.cursor = index;
        match self.picks {
            Picks::One => self.answer(),
            Picks::Several => {
                self.turn();
                Outcome::Open
            }
        }
    }

    pub(super) fn key(&mut self, key: Key, page: usize) -> Outcome {
        self.refusal = None;
        let matches = self.matches().len();
        let last = matches.saturating_sub(1);
        match key.code {
            Code::Esc => return Outcome::Closed,
            Code::Char('c') if key.mods.ctrl => return Outcome::Closed,
            Code::Enter => return self.answer(),
            Code::Up | Code::BackTab => self.cursor = self.cursor.saturating_sub(1),
            Code::Down | Code::Tab => self.cursor = (self.cursor + 1).min(last),
            Code::PageUp => self.cursor = self.cursor.saturating_sub(page),
            Code::PageDown => self.cursor = (self.cursor + page).min(last),
            Code::Char(' ') if self.picks == Picks::Several => self.turn(),
            Code::Char(c) if self.filter == Filter::None && !key.mods.ctrl && !key.mods.alt => {
                return self.by_key(c);
            }
            Code::Char(_)
            | Code::Backspace
            | Code::Delete
            | Code::Left
            | Code::Right
            | Code::Home
            | Code::End => {
                if self.filter == Filter::Typed && self.editor.key(key) {
                    self.cursor = 0;
                }
            }
            Code::Insert | Code::F(_) => {}
        }
        Outcome::Open
    }

    /// The entries that the filter lets through.
    fn matches(&self) -> Vec<usize> {
        let sought = self.editor.text().as_str().to_lowercase();
        let words: Vec<&str> = sought.split_whitespace().collect();
        let fits = |entry: &Entry| {
            let text = format!("{} {}", entry.label, entry.note).to_lowercase();
            words.iter().all(|word| text.contains(word))
        };
        self.entries.iter().enumerate().filter(|(_, entry)| fits(entry)).map(|(index, _)| index).collect()
    }

    fn by_key(&mut self, c: char) -> Outcome {
        match self.entries.iter().position(|entry| entry.key == Some(c)) {
            Some(index) => {
                self.cursor = index;
                self.answer()
            }
            None => match c {
                'j' => self.key_again(Code::Down),
                'k' => self.key_again(Code::Up),
                _ => Outcome::Open,
            },
        }
    }

    fn key_again(&mut self, code: Code) -> Outcome {
        self.key(super::super::keymap::key(code), 1)
    }

    fn turn(&mut self) {
        if let Some(entry) = self.matches().get(self.cursor).and_then(|index| self.entries.get_mut(*index)) {
            entry.marked = !entry.marked;
        }
    }

    fn answer(&mut self) -> Outcome {
        match self.picks {
            Picks::Several => {
                let marked = self.entries.iter().enumerate().filter(|(_, entry)| entry.marked);
                Outcome::Answered(Answer::Picked(marked.map(|(index, _)| index).collect()))
            }
            Picks::One => {
                let Some(index) = self.matches().get(self.cursor).copied() else { return Outcome::Open };
                if let Some(why) = self.entries.get(index).and_then(|entry| entry.refused.clone()) {
                    self.refusal = Some(why);
                    return Outcome::Open;
                }
                Outcome::Answered(Answer::Picked(vec![index]))
            }
        }
    }

    pub(super) fn draw(&self, ui: &Ui, canvas: &mut Canvas<'_>) {
        let full = canvas.area();
        let width = full.width.saturating_sub(4).min(88);
        let intro =
            if self.intro.is_empty() { Vec::new() } else { wrap(&self.intro, usize::from(width) - 4) };
        let matches = self.matches();
        let head =
            intro.len() + usize::from(!intro.is_empty()) + 2 * usize::from(self.filter == Filter::Typed);
        let wanted = self.entries.len().max(1) + head + 2;
        let height = u16::try_from(wanted).unwrap_or(u16::MAX).min(full.height.saturating_sub(2));
        let area = super::window(ui, canvas, &self.title, width, height);
        let plain = ui.theme.style(Role::Window);
        let mut y = super::draw_intro(canvas, area, &intro, plain);
        if self.filter == Filter::Typed {
            canvas.text(area.x, y, 2, "/ ", plain.patch(ui.theme.style(Role::Accent)));
            self.editor.draw(
                canvas,
                Rect { x: area.x + 2, y, width: area.width.saturating_sub(2), height: 1 },
                plain,
                true,
            );
            y += 2;
        }
        let list = Rect { y, height: area.bottom().saturating_sub(y + 2), ..area };
        self.draw_list(ui, canvas, list, &matches);
        let keys = match self.picks {
            Picks::One => format!("Enter {}   Esc {}", w::key_choose(ui.lang), w::key_cancel(ui.lang)),
            Picks::Several => format!(
                "␣ {}   Enter {}   Esc {}",
                w::key_mark(ui.lang),
                w::key_done(ui.lang),
                w::key_cancel(ui.lang)
            ),
        };
        super::draw_foot(ui, canvas, area, &keys, self.refusal.as_deref());
    }

    fn draw_list(&self, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect, matches: &[usize]) {
        let plain = ui.theme.style(Role::Window);
        if matches.is_empty() {
            let dim = plain.patch(ui.theme.style(Role::Dim));
            let text = self.missing.as_deref().unwrap_or_else(|| w::no_matches(ui.lang));
            let lines = wrap(text, usize::from(area.width));
            for (line, y) in lines.iter().zip(area.top()..area.bottom()) {
                canvas.text(area.x, y, area.width, line, dim);
            }
            return;
        }
        let page = usize::from(area.height);
        let top = (self.cursor + 1).saturating_sub(page);
        for (row, (place, index)) in matches.iter().enumerate().skip(top).take(page).enumerate() {
            let Some(entry) = self.entries.get(*index) else { continue };
            let y = area.y + u16::try_from(row).unwrap_or(0);
            let line = Rect { y, height: 1, ..area };
            let mut style = plain;
            if entry.refused.is_some() {
                style = style.patch(ui.theme.style(Role::Dim));
            }
            if place == self.cursor {
                style = style.patch(ui.theme.style(Role::Cursor));
                canvas.style(line, style);
            }
            let sign = match (self.picks, entry.marked, entry.key) {
                (Picks::Several, true, _) => "[x] ".to_owned(),
                (Picks::Several, false, _) => "[ ] ".to_owned(),
                (Picks::One, _, Some(key)) => format!("{key}  "),
                (Picks::One, _, None) => " ".to_owned(),
            };
            let used = canvas.text(area.x, y, area.width, &sign, style);
            let note = canvas.text_right(area.right(), y, area.width / 2, &entry.note, style);
            let room = note.saturating_sub(area.x + used + 1);
            canvas.text(area.x + used, y, room, &entry.label, style);
            canvas.hit(line, Hit::Choice(place));
        }
    }
}
