//! Windows that lie on top of a screen and take all keys: fields to fill in, lists to pick from, text to read, previews of
//! what is about to happen.
//!
//! An overlay knows what to do with its answer through [`Then`]; a refused answer keeps it open with the reason shown.

mod choice;
pub mod field;
pub mod form;
pub mod guide;
pub mod pages;
pub mod picker;
pub mod preview;

use ratatui::layout::Rect;
use ratatui::style::Style;

use super::canvas::Canvas;
use super::event::Key;
use super::room::Room;
use super::screens::home::Home;
use super::theme::Role;
use super::ui::Ui;

pub use form::{Field, Form};
pub use guide::Guide;
pub use pages::Pages;
pub use picker::{Entry, Picker};
pub use preview::Preview;

/// One window.
pub enum Overlay {
    /// Fields to fill in.
    Form(Form),
    /// A list to pick from.
    Picker(Picker),
    /// Text to read.
    Pages(Pages),
    /// Lines that lead somewhere.
    Guide(Guide),
    /// What is about to happen.
    Preview(Preview),
}

/// What an overlay came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// The fields of a form, cleaned, in order.
    Fields(Vec<crate::domain::plain::Plain>),
    /// The picked places of a list, in list order.
    Picked(Vec<usize>),
}

impl Answer {
    /// Field number `index`, empty where there is none.
    #[must_use]
    pub fn field(&self, index: usize) -> crate::domain::plain::Plain {
        match self {
            Self::Fields(fields) => fields.get(index).cloned().unwrap_or_default(),
            Self::Picked(_) => crate::domain::plain::Plain::default(),
        }
    }

    /// The first picked place.
    #[must_use]
    pub fn picked(&self) -> Option<usize> {
        match self {
            Self::Picked(places) => places.first().copied(),
            Self::Fields(_) => None,
        }
    }

    /// All picked places.
    #[must_use]
    pub fn all(&self) -> &[usize] {
        match self {
            Self::Picked(places) => places,
            Self::Fields(_) => &[],
        }
    }
}

/// What is done in a place with an answer.
pub trait DoIn<Place>: Fn(&mut Place, &mut Ui, &Answer) -> Result<(), String> {}

impl<Place, F: Fn(&mut Place, &mut Ui, &Answer) -> Result<(), String>> DoIn<Place> for F {}

/// What to do with an answer; an error keeps the window open and is shown in it.
pub enum Then {
    /// Something with the open session.
    Room(Box<dyn DoIn<Room>>),
    /// Something with the list of sessions.
    Home(Box<dyn DoIn<Home>>),
    /// An action of the key table, by its place in the list that was shown.
    Do(Vec<super::action::Action>),
}

impl Then {
    /// Something with the open session.
    pub fn room(then: impl Fn(&mut Room, &mut Ui, &Answer) -> Result<(), String> + 'static) -> Self {
        Self::Room(Box::new(then))
    }

    /// Something with the list of sessions.
    pub fn home(then: impl Fn(&mut Home, &mut Ui, &Answer) -> Result<(), String> + 'static) -> Self {
        Self::Home(Box::new(then))
    }
}

/// What a key did to an overlay.
pub enum Outcome {
    /// It is still open.
    Open,
    /// It was closed without an answer.
    Closed,
    /// It has an answer.
    Answered(Answer),
}

impl Overlay {
    /// Gives the key to the window on a screen of this size.
    pub fn key(&mut self, key: Key, size: (u16, u16)) -> Outcome {
        match self {
            Self::Form(form) => form.key(key),
            Self::Picker(picker) => picker.key(key, usize::from(size.1).saturating_sub(8)),
            Self::Pages(pages) => pages.key(key, size),
            Self::Guide(guide) => guide.key(key, usize::from(size.1).saturating_sub(8)),
            Self::Preview(preview) => preview.key(key, size),
        }
    }

    /// Gives pasted text to the window.
    pub fn paste(&mut self, text: &str) {
        match self {
            Self::Form(form) => form.paste(text),
            Self::Picker(picker) => picker.paste(text),
            Self::Pages(_) | Self::Guide(_) | Self::Preview(_) => {}
        }
    }

    /// A click on entry `index` of the window.
    pub fn click(&mut self, index: usize) -> Outcome {
        match self {
            Self::Form(form) => {
                form.focus(index);
                Outcome::Open
            }
            Self::Picker(picker) => picker.click(index),
            Self::Pages(pages) => pages.choose(index),
            Self::Guide(guide) => guide.click(index),
            Self::Preview(preview) => preview.click(index),
        }
    }

    /// Draws the window.
    pub fn draw(&self, ui: &Ui, canvas: &mut Canvas<'_>) {
        match self {
            Self::Form(form) => form.draw(ui, canvas),
            Self::Picker(picker) => picker.draw(ui, canvas),
            Self::Pages(pages) => pages.draw(ui, canvas),
            Self::Guide(guide) => guide.draw(ui, canvas),
            Self::Preview(preview) => preview.draw(ui, canvas),
        }
    }

    /// Says in the window why an answer was refused.
    pub fn refuse(&mut self, why: String) {
        match self {
            Self::Form(form) => form.refuse(why),
            Self::Picker(picker) => picker.refuse(why),
            Self::Pages(pages) => pages.refuse(why),
            Self::Preview(preview) => preview.refuse(why),
            Self::Guide(_) => {}
        }
    }

    /// What to do with the answer.
    #[must_use]
    pub fn then(&self) -> Option<&Then> {
        match self {
            Self::Form(form) => Some(&form.then),
            Self::Picker(picker) => Some(&picker.then),
            Self::Pages(pages) => pages.then.as_ref(),
            Self::Guide(guide) => Some(&guide.then),
            Self::Preview(preview) => Some(&preview.then),
        }
    }
}

/// Draws an empty window of this size in the middle of the screen and gives back the area inside its frame.
fn window(ui: &Ui, canvas: &mut Canvas<'_>, title: &str, width: u16, height: u16) -> Rect {
    let full = canvas.area();
    let width = width.clamp(1, full.width.max(1));
    let height = (height + 2).clamp(1, full.height.max(1));
    let area = Rect {
        x: full.x + (full.width.saturating_sub(width)) / 2,
        y: full.y + (full.height.saturating_sub(height)) / 3,
        width,
        height,
    };
    canvas.cover();
    let plain = ui.theme.style(Role::Window);
    let rule = plain.patch(ui.theme.style(Role::Rule));
    canvas.clear(area, plain);
    let (right, bottom) = (area.right().saturating_sub(1), area.bottom().saturating_sub(1));
    canvas.repeat(area.x, area.y, area.width, "─", rule);
    canvas.repeat(area.x, bottom, area.width, "─", rule);
    for y in area.y..=bottom {
        canvas.text(area.x, y, 1, "│", rule);
        canvas.text(right, y, 1, "│", rule);
    }
    for (x, y, corner) in
        [(area.x, area.y, "╭"), (right, area.y, "╮"), (area.x, bottom, "╰"), (right, bottom, "╯")]
    {
        canvas.text(x, y, 1, corner, rule);
    }
    let heading = plain.patch(ui.theme.style(Role::Heading));
    canvas.text(area.x + 2, area.y, area.width.saturating_sub(4), &format!(" {title} "), heading);
    Rect {
        x: area.x + 2,
        y: area.y + 1,
        width: area.width.saturating_sub(4),
        height: area.height.saturating_sub(2),
    }
}

/// Draws the sentence above what is asked for, with an empty row under it; gives back the row that follows.
fn draw_intro(canvas: &mut Canvas<'_>, area: Rect, intro: &[String], style: Style) -> u16 {
    let mut y = area.top();
    for line in intro {
        canvas.text(area.x, y, area.width, line, style);
        y += 1;
    }
    y + u16::from(!intro.is_empty())
}

/// Draws the window's last row: why its answer was refused, or else its keys.
fn draw_foot(ui: &Ui, canvas: &mut Canvas<'_>, area: Rect, keys: &str, refusal: Option<&str>) {
    let (text, role) = refusal.map_or((keys, Role::Dim), |why| (why, Role::Error));
    let style = ui.theme.style(Role::Window).patch(ui.theme.style(role));
    canvas.text(area.x, area.bottom().saturating_sub(1), area.width, text, style);
}
