//! A window that shows what is about to happen, a line for each thing, before anything does.
//!
//! Letters change what would happen, and one of them lets it; Enter never does. What is shown, and which letters there
//! are, whoever opens it says through [`Previewed`].

use ratatui::layout::Rect;
use unicode_width::UnicodeWidthStr;

use crate::i18n::words as w;

use super::super::action::in_sight;
use super::super::canvas::{Canvas, Hit, wrap};
use super::super::event::{Code, Key};
use super::super::theme::Role;
use super::super::ui::Ui;
use super::{Answer, Outcome, Then};

/// The widest that the window gets, in cells.
const WIDEST: u16 = 120;

/// Rows of the screen that are not the list's: the frame, the sums, a rule, the line in full, the keys.
const AROUND: u16 = 9;

/// Rows for the sums, for the line in full, and for the keys, each.
const PART: u16 = 2;

/// What a preview shows. All of it stands in the language that it was made in.
pub trait Previewed {
    /// The heading of the window.
    fn title(&self) -> String;
    /// What it all comes to.
    fn sums(&self) -> String;
    /// How many lines there are.
    fn length(&self) -> usize;
    /// What becomes of one thing.
    fn line(&self, index: usize) -> Line;
    /// The same thing in full, as it was before.
    fn about(&self, index: usize) -> String;
    /// Whether nothing comes of it, so that somebody may want to look.
    fn is_odd(&self, index: usize) -> bool;
    /// The letters that do something now and what they do, the one that lets it happen first.
    fn keys(&self) -> Vec<(char, String)>;
    /// What Enter is told, since it lets nothing happen.
    fn told(&self) -> String;
    /// A letter, with the cursor on this line.
    fn press(&mut self, letter: char, index: usize) -> Press;
}

/// One line of a preview.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Its number in what was given.
    pub number: usize,
    /// What becomes of it, as a sign.
    pub sign: char,
    /// What becomes of it, in a word or two.
    pub word: String,
    /// What it says.
    pub text: String,
    /// The role of all that.
    pub role: Role,
}

/// What a letter came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Press {
    /// It means nothing here.
    Unknown,
    /// Something else would happen now.
    Changed,
    /// It was not possible, and why.
    Refused(String),
    /// It is to happen.
    Answered(Answer),
}

/// A window with a preview.
pub struct Preview {
    shown: Box<dyn Previewed>,
    cursor: usize,
    top: usize,
    refusal: Option<String>,
    pub(super) then: Then,
}

impl Preview {
    /// A window that shows this, and does that with the answer.
    #[must_use]
    pub fn new(shown: impl Previewed + 'static, then: Then) -> Self {
        Self { shown: Box::new(shown), cursor: 0, top: 0, refusal: None, then }
    }

    pub(super) fn refuse(&mut self, why: String) {
        self.refusal = Some(why);
    }

    pub(super) fn click(&mut self, index: usize) -> Outcome {
        self.cursor = index.min(self.shown.length().saturating_sub(1));
        Outcome::Open
    }

    /// A key, on a screen of this size.
    pub(super) fn key(&mut self, key: Key, size: (u16, u16)) -> Outcome {
        self.refusal = None;
        let page = usize::from(size.1.saturating_sub(AROUND)).max(1);
        let last = self.shown.length().saturating_sub(1);
        match key.code {
            Code::Esc => return Outcome::Closed,
            Code::Char('c') if key.mods.ctrl => return Outcome::Closed,
            Code::Enter => self.refusal = Some(self.shown.told()),
            Code::Up => self.cursor = self.cursor.saturating_sub(1),
            Code::Down => self.cursor = (self.cursor + 1).min(last),
            Code::PageUp => self.cursor = self.cursor.saturating_sub(page),
            Code::PageDown => self.cursor = (self.cursor + page).min(last),
            Code::Home => self.cursor = 0,
            Code::End => self.cursor = last,
            Code::Tab => self.cursor = self.odd_after().unwrap_or(self.cursor),
            Code::BackTab => self.cursor = self.odd_before().unwrap_or(self.cursor),
            Code::Char(_) => {
                if let Some(outcome) = key.typed().and_then(|letter| self.press(letter)) {
                    return outcome;
                }
            }
            Code::Backspace | Code::Delete | Code::Insert | Code::Left | Code::Right | Code::F(_) => {}
        }
        self.top = self.seen(page);
        Outcome::Open
    }

    fn press(&mut self, letter: char) -> Option<Outcome> {
        match self.shown.press(letter, self.cursor) {
            Press::Answered(answer) => return Some(Outcome::Answered(answer)),
            Press::Refused(why) => self.refusal = Some(why),
            Press::Changed => {}
            Press::Unknown => match letter {
                'j' => self.cursor = (self.cursor + 1).min(self.shown.length().saturating_sub(1)),
                'k' => self.cursor = self.cursor.saturating_sub(1),
                _ => {}
            },
        }
        None
    }

    fn odd_after(&self) -> Option<usize> {
        (self.cursor + 1..self.shown.length()).find(|index| self.shown.is_odd(*index))
    }

    fn odd_before(&self) -> Option<usize> {
        (0..self.cursor).rev().find(|index| self.shown.is_odd(*index))
    }

    /// The first line in sight, so that the cursor is.
    fn seen(&self, page: usize) -> usize {
        in_sight(self.top, self.cursor, self.shown.length(), page)
    }

    pub(super) fn draw(&self, ui: &Ui, canvas: &mut Canvas<'_>) {
        let full = canvas.area();
        let (width, height) = (full.width.min(WIDEST), full.height.saturating_sub(2));
        let area = super::window(ui, canvas, &self.shown.title(), width, height);
        let plain = ui.theme.style(Role::Window);
        let heading = plain.patch(ui.theme.style(Role::Heading));
        for (line, y) in wrap(&self.shown.sums(), usize::from(area.width)).iter().take(2).zip(area.y..) {
            canvas.text(area.x, y, area.width, line, heading);
        }
        let below = area.bottom().saturating_sub(2 * PART);
        let list = Rect { y: area.y + PART, height: below.saturating_sub(area.y + PART + 1), ..area };
        self.draw_list(ui, canvas, list);
        let rule = plain.patch(ui.theme.style(Role::Rule));
        canvas.repeat(area.x, below.saturating_sub(1), area.width, "─", rule);
        let dim = plain.patch(ui.theme.style(Role::Dim));
        let about = wrap(&self.shown.about(self.cursor), usize::from(area.width));
        let cut = about.len() > usize::from(PART);
        for (place, (line, y)) in about.iter().zip(below..below + PART).enumerate() {
            let end = if cut && place == 1 { " …" } else { "" };
            let used = canvas.text(area.x, y, area.width.saturating_sub(2), line, dim);
            canvas.text(area.x + used, y, 2, end, dim);
        }
        self.draw_keys(ui, canvas, Rect { y: below + PART, height: PART, ..area });
    }

    fn draw_list(&self, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect) {
        let plain = ui.theme.style(Role::Window);
        let length = self.shown.length();
        let page = usize::from(area.height);
        let top = self.seen(page.max(1));
        let lines: Vec<(usize, Line)> =
            (top..length).take(page).map(|index| (index, self.shown.line(index))).collect();
        let digits =
            u16::try_from(self.shown.line(length.saturating_sub(1)).number.to_string().len()).unwrap_or(5);
        let wide = lines.iter().map(|(_, line)| line.word.width()).max().unwrap_or(0);
        let wide = u16::try_from(wide).unwrap_or(u16::MAX).min(area.width / 4).max(14);
        for ((index, line), y) in lines.into_iter().zip(area.top()..) {
            let row = Rect { y, height: 1, ..area };
            let mut style = plain.patch(ui.theme.style(line.role));
            if index == self.cursor {
                style = plain.patch(ui.theme.style(Role::Cursor));
                canvas.style(row, style);
            }
            canvas.text_right(row.x + digits, y, digits, &line.number.to_string(), style);
            let x = row.x + digits + 1;
            canvas.text(x, y, 1, &line.sign.to_string(), style);
            canvas.text(x + 2, y, wide, &line.word, style);
            let x = x + wide + 3;
            canvas.text(x, y, row.right().saturating_sub(x), &line.text, style);
            canvas.hit(row, Hit::Choice(index));
        }
    }

    /// The letters in as many rows as there are, the way out among the first.
    fn draw_keys(&self, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect) {
        let plain = ui.theme.style(Role::Window);
        if let Some(why) = &self.refusal {
            let style = plain.patch(ui.theme.style(Role::Error));
            for (line, y) in wrap(why, usize::from(area.width)).iter().zip(area.top()..area.bottom()) {
                canvas.text(area.x, y, area.width, line, style);
            }
            return;
        }
        let (accent, dim) =
            (plain.patch(ui.theme.style(Role::Accent)), plain.patch(ui.theme.style(Role::Dim)));
        let mut keys: Vec<(String, String)> =
            self.shown.keys().into_iter().map(|(key, label)| (key.to_string(), label)).collect();
        keys.insert(keys.len().min(1), ("Esc".to_owned(), w::key_cancel(ui.lang).to_owned()));
        keys.push(("Tab".to_owned(), w::preview_next_odd(ui.lang).to_owned()));
        let (mut x, mut y) = (area.x, area.y);
        for (key, label) in keys {
            let needed = u16::try_from(key.width() + 1 + label.width()).unwrap_or(u16::MAX);
            if x > area.x && x.saturating_add(needed) > area.right() {
                (x, y) = (area.x, y + 1);
            }
            if y >= area.bottom() {
                return;
            }
            x += canvas.text(x, y, area.right().saturating_sub(x), &key, accent) + 1;
            x += canvas.text(x, y, area.right().saturating_sub(x), &label, dim) + 3;
        }
    }
}
