//! A window with text to read and scroll: lessons, descriptions, scenarios; and previews, which end in a choice by letter.

use ratatui::layout::Rect;
use unicode_width::UnicodeWidthStr;

use crate::domain::plain::Plain;
use crate::domain::text::Lang;
use crate::i18n::words as w;
use crate::outline::{Faults, Place};

use super::super::canvas::{Canvas, Hit, wrap};
use super::super::event::{Code, Key};
use super::super::theme::Role;
use super::super::ui::Ui;
use super::{Answer, Outcome, Then};

/// Cells that the frame has beside the title, beyond those that it has beside the text.
const FRAME: usize = 2;

/// A window with text.
pub struct Pages {
    title: String,
    blocks: Vec<Block>,
    top: usize,
    choices: Vec<Choice>,
    refusal: Option<String>,
    pub(super) then: Option<Then>,
}

/// Something to choose once the text is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The letter that chooses it.
    pub key: char,
    /// What it is; empty where the text says it.
    pub label: String,
    /// Why it cannot be chosen, where it cannot.
    pub refused: Option<String>,
}

/// A piece of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading.
    Heading(String),
    /// A paragraph, wrapped at words.
    Paragraph(String),
    /// A key or a term with what it means.
    Pair(String, String),
    /// An entry of a list, wrapped and set in.
    Item(String),
    /// An entry of a list that somebody should read.
    Warning(String),
    /// A line as it stands, cut where the window ends.
    Line(String, Role),
}

impl Pages {
    /// A window with these blocks.
    #[must_use]
    pub fn new(title: impl Into<String>, blocks: Vec<Block>) -> Self {
        Self { title: title.into(), blocks, top: 0, choices: Vec::new(), refusal: None, then: None }
    }

    /// Everything that is wrong with a file that was read, each with its place, where it has one.
    #[must_use]
    pub fn refused(lang: Lang, faults: &Faults) -> Self {
        let count = faults.list.len() + faults.more;
        let mut blocks = vec![
            Block::Paragraph(Plain::line(&faults.file).to_string()),
            Block::Paragraph(w::start_refused_intro(lang, count)),
        ];
        blocks.extend(faults.list.iter().map(|fault| match &fault.place {
            Place::Whole => Block::Item(fault.words(lang)),
            place @ (Place::Line { .. } | Place::Cell { .. }) => {
                Block::Item(format!("{place}: {}", fault.words(lang)))
            }
        }));
        blocks.extend(faults.rest(lang).map(Block::Paragraph));
        Self::new(w::start_refused(lang), blocks)
    }

    /// The same window with something to choose.
    #[must_use]
    pub fn with_choices(self, choices: Vec<Choice>, then: Then) -> Self {
        Self { choices, then: Some(then), ..self }
    }

    pub(super) fn refuse(&mut self, why: String) {
        self.refusal = Some(why);
    }

    pub(super) fn choose(&mut self, index: usize) -> Outcome {
        match self.choices.get(index).map(|choice| choice.refused.clone()) {
            Some(None) => Outcome::Answered(Answer::Picked(vec![index])),
            Some(Some(why)) => {
                self.refusal = Some(why);
                Outcome::Open
            }
            None => Outcome::Open,
        }
    }

    pub(super) fn key(&mut self, key: Key, size: (u16, u16)) -> Outcome {
        self.refusal = None;
        if let Code::Char(c) = key.code
            && let Some(index) = self.choices.iter().position(|choice| choice.key == c)
        {
            return self.choose(index);
        }
        let page = self.page(size.1);
        match key.code {
            Code::Up | Code::Char('k') => self.top = self.top.saturating_sub(1),
            Code::Down | Code::Char('j') => self.top += 1,
            Code::PageUp => self.top = self.top.saturating_sub(page),
            Code::PageDown | Code::Char(' ') => self.top += page,
            Code::Home => self.top = 0,
            Code::End => self.top = usize::MAX / 2,
            Code::Esc | Code::Enter | Code::Char('q' | '?' | 'L' | 'i') => return Outcome::Closed,
            Code::Char(_)
            | Code::Tab
            | Code::BackTab
            | Code::Backspace
            | Code::Delete
            | Code::Insert
            | Code::Left
            | Code::Right
            | Code::F(_) => {}
        }
        let length = self.lines(usize::from(width(size.0).saturating_sub(4))).len();
        self.top = self.top.min(length.saturating_sub(page));
        Outcome::Open
    }

    pub(super) fn draw(&self, ui: &Ui, canvas: &mut Canvas<'_>) {
        let full = canvas.area();
        let width = width(full.width);
        let lines = self.lines(usize::from(width.saturating_sub(4)));
        let wanted = u16::try_from(lines.len()).unwrap_or(u16::MAX).saturating_add(self.foot());
        let area = super::window(ui, canvas, &self.title, width, wanted.min(full.height.saturating_sub(2)));
        let plain = ui.theme.style(Role::Window);
        let page = usize::from(area.height.saturating_sub(self.foot()));
        let top = self.top.min(lines.len().saturating_sub(page));
        for (row, (text, role)) in lines.iter().skip(top).take(page).enumerate() {
            let y = area.y + u16::try_from(row).unwrap_or(0);
            canvas.text(area.x, y, area.width, text, plain.patch(ui.theme.style(*role)));
        }
        let more = lines.len().saturating_sub(top + page);
        let keys = if more > 0 {
            format!("↓ {}   Esc {}", w::shown_more(ui.lang, more), w::key_back(ui.lang))
        } else {
            format!("Esc {}", w::key_back(ui.lang))
        };
        super::draw_foot(ui, canvas, area, &keys, self.refusal.as_deref());
        let last = area.bottom().saturating_sub(1);
        self.draw_choices(ui, canvas, Rect { y: last.saturating_sub(1), height: 1, ..area });
    }

    fn draw_choices(&self, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect) {
        let plain = ui.theme.style(Role::Window);
        let mut x = area.x;
        for (index, choice) in self.choices.iter().enumerate().filter(|(_, choice)| !choice.label.is_empty())
        {
            let role = if choice.refused.is_some() { Role::Dim } else { Role::Accent };
            let left = area.right().saturating_sub(x);
            let text = format!("{} {}", choice.key, choice.label);
            let used = canvas.text(x, area.y, left, &text, plain.patch(ui.theme.style(role)));
            canvas.hit(Rect { x, width: used, ..area }, Hit::Choice(index));
            x += used + 3;
        }
    }

    /// Rows below the text: one for the keys, one that is empty or has the choices.
    fn foot(&self) -> u16 {
        if self.choices.is_empty() { 2 } else { 3 }
    }

    /// Rows of text in a window on a screen of so many rows.
    fn page(&self, rows: u16) -> usize {
        usize::from(rows.saturating_sub(2 + self.foot()).max(1))
    }

    /// The text, below the title once more where the frame has no room for all of it.
    fn lines(&self, width: usize) -> Vec<(String, Role)> {
        let mut lines = Vec::new();
        if self.title.width() + FRAME > width {
            lines.extend(wrap(&self.title, width).into_iter().map(|line| (line, Role::Heading)));
            lines.push((String::new(), Role::Plain));
        }
        lines.extend(flow(&self.blocks, width));
        lines
    }
}

/// The width of a window on a screen of so many columns.
fn width(columns: u16) -> u16 {
    columns.saturating_sub(4).min(88)
}

/// Draws a title and as many blocks as there is room for in a pane beside something else; the last line says where
/// there is more.
pub fn pane(ui: &Ui, canvas: &mut Canvas<'_>, area: Rect, title: &str, blocks: &[Block]) {
    let width = usize::from(area.width.min(88));
    let mut lines: Vec<(String, Role)> =
        wrap(title, width).into_iter().map(|line| (line, Role::Heading)).collect();
    lines.push((String::new(), Role::Plain));
    lines.extend(flow(blocks, width));
    let height = usize::from(area.height);
    let shown = if lines.len() > height { height.saturating_sub(1) } else { lines.len() };
    for ((text, role), y) in lines.iter().take(shown).zip(area.top()..area.bottom()) {
        canvas.text(area.x, y, area.width, text, ui.theme.style(*role));
    }
    if shown < lines.len() {
        let more =
            format!("… Enter: {}", w::shown_more(ui.lang, lines.len() - shown).trim_start_matches("… "));
        canvas.text(area.x, area.bottom().saturating_sub(1), area.width, &more, ui.theme.style(Role::Dim));
    }
}

/// Blocks as wrapped lines with their roles, a blank line between blocks that are not of one list.
fn flow(blocks: &[Block], width: usize) -> Vec<(String, Role)> {
    let mut lines: Vec<(String, Role)> = Vec::new();
    let mut close = false;
    for block in blocks {
        let is_item = matches!(block, Block::Item(_) | Block::Pair(..) | Block::Warning(_) | Block::Line(..));
        let follows_item = is_item && close;
        if !lines.is_empty() && !follows_item {
            lines.push((String::new(), Role::Plain));
        }
        close = is_item || matches!(block, Block::Heading(_));
        match block {
            Block::Heading(text) => {
                lines.extend(wrap(text, width).into_iter().map(|line| (line, Role::Accent)));
            }
            Block::Paragraph(text) => {
                lines.extend(wrap(text, width).into_iter().map(|line| (line, Role::Plain)));
            }
            Block::Pair(term, text) => lines.push((format!("{term:>14}  {text}"), Role::Plain)),
            Block::Item(text) => lines.extend(signed(" • ", text, width, Role::Plain)),
            Block::Warning(text) => lines.extend(signed(" ! ", text, width, Role::Warning)),
            Block::Line(text, role) => lines.push((text.clone(), *role)),
        }
    }
    lines
}

/// A text wrapped and set in behind a sign.
fn signed(sign: &str, text: &str, width: usize, role: Role) -> Vec<(String, Role)> {
    let indent = sign.width();
    let lines = wrap(text, width.saturating_sub(indent));
    let start = |row| if row == 0 { sign.to_owned() } else { " ".repeat(indent) };
    lines.into_iter().enumerate().map(|(row, line)| (start(row) + &line, role)).collect()
}
