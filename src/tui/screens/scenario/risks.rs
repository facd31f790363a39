//! The risks of a choice: a list with what weighs most first, the one under the cursor in full, and the picture of
//! consequence against probability.

mod file;
mod form;
mod list;
mod picture;

use ratatui::layout::Rect;

use crate::analysis::risk::{When, order};
use crate::domain::choice::Choice;
use crate::domain::plan;
use crate::domain::risk::Risk;
use crate::i18n::words as w;

use super::super::super::action::Action;
use super::super::super::canvas::{Canvas, wrap};
use super::super::super::keymap::{Context, Footer, Row, ch, row};
use super::super::super::room::Room;
use super::super::super::theme::Role;
use super::super::super::ui::Ui;
use super::opened;

pub use file::{show, written};

/// What the section remembers.
#[derive(Debug, Default)]
pub(super) struct State {
    /// Which values the list is in order of.
    when: When,
    /// Whether the picture takes the whole section.
    picture: bool,
}

/// What only this section does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Write a risk down.
    New,
    /// Change the risk under the cursor.
    Change,
    /// Take the risk under the cursor out.
    Remove,
    /// Put the list in order of the values before or after the measures.
    When,
    /// Show the picture or the list.
    Picture,
    /// Fetch risks from a file.
    Import,
    /// Save the risks as a file.
    Export,
}

/// The keys of this section.
pub const KEYS: &[Row] = {
    use Context::Risks as R;
    use Footer::{Help, Shown};
    const fn does(act: Act) -> Action {
        Action::Scenario(super::Act::Risks(act))
    }
    &[
        row(R, &[ch('n')], does(Act::New), w::risks_key_new, Shown),
        row(R, &[ch('e')], does(Act::Change), w::risks_key_change, Shown),
        row(R, &[ch('d')], does(Act::Remove), w::risks_key_remove, Shown),
        row(R, &[ch('m')], does(Act::Picture), w::risks_key_picture, Shown),
        row(R, &[ch('f')], does(Act::When), w::risks_key_when, Shown),
        row(R, &[ch('i')], does(Act::Import), w::risks_key_import, Help),
        row(R, &[ch('E')], does(Act::Export), w::risks_key_export, Help),
    ]
};

/// Whether an action is possible now.
///
/// # Errors
/// Why not, in the reader's words.
pub(super) fn can(room: &Room, ui: &Ui, act: Act) -> Result<(), String> {
    match act {
        Act::Change | Act::Remove | Act::Export if here(room).is_none() => {
            Err(w::risks_no_row(ui.lang).to_owned())
        }
        Act::New | Act::Change | Act::Remove | Act::When | Act::Picture | Act::Import | Act::Export => Ok(()),
    }
}

/// Does an action.
pub(super) fn act(room: &mut Room, ui: &mut Ui, act: Act) {
    match act {
        Act::New => form::new(ui),
        Act::Change => {
            if let Some(risk) = here(room) {
                form::change(ui, risk);
            }
        }
        Act::Remove => remove(room, ui),
        Act::When => {
            let state = &mut room.scenario.risks;
            state.when = if state.when == When::Before { When::After } else { When::Before };
        }
        Act::Picture => room.scenario.risks.picture = !room.scenario.risks.picture,
        Act::Import => file::ask_import(ui, ""),
        Act::Export => file::ask_export(ui, ""),
    }
}

/// How many risks are in sight.
pub(super) fn page(room: &Room, area: Rect) -> usize {
    list::page(Panes::of(room, area).list)
}

/// Draws the section.
pub(super) fn draw(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect, choice: &Choice) {
    if choice.risks.is_empty() {
        let lines = wrap(w::risks_none(ui.lang), usize::from(area.width));
        for (y, line) in (area.top()..area.bottom()).zip(lines) {
            canvas.text(area.x, y, area.width, &line, ui.theme.style(Role::Plain));
        }
        return;
    }
    let panes = Panes::of(room, area);
    list::draw(room, ui, canvas, panes.list, choice);
    if let Some(picture) = panes.picture {
        picture::draw(ui, canvas, picture, choice, here(room));
    }
}

/// What the section is divided into.
struct Panes {
    /// The list; without height where the picture has everything.
    list: Rect,
    picture: Option<Rect>,
}

impl Panes {
    /// Where it is tall enough the picture stands below the list; otherwise one of them has all the room.
    fn of(room: &Room, area: Rect) -> Self {
        if room.scenario.risks.picture {
            return Self { list: Rect { height: 0, ..area }, picture: Some(area) };
        }
        if area.height < list::LEAST + 1 + picture::HEIGHT {
            return Self { list: area, picture: None };
        }
        let below = Rect { y: area.bottom() - picture::HEIGHT, height: picture::HEIGHT, ..area };
        Self { list: Rect { height: area.height - picture::HEIGHT - 1, ..area }, picture: Some(below) }
    }
}

/// The risks in the order of the list.
fn sorted<'a>(room: &Room, choice: &'a Choice) -> Vec<&'a Risk> {
    let places = order(&choice.risks, room.scenario.risks.when);
    places.into_iter().filter_map(|place| choice.risks.get(place)).collect()
}

/// The risk under the cursor.
fn here(room: &Room) -> Option<&Risk> {
    sorted(room, opened(room)?).get(room.scenario.row.at).copied()
}

fn remove(room: &mut Room, ui: &mut Ui) {
    let Some((choice, risk)) = opened(room).zip(here(room)) else { return };
    let edit = plan::remove_risk(room.session(), &choice.id, &risk.id);
    room.plan(ui, edit);
}
