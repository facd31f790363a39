//! The order of urgency: what the rule gives and what the group has decided instead, one row a capability.
//!
//! Bands of importance are headed with their limits, what the group has placed by itself has its reason below, and the
//! first places of the rule have a word that says whether they are firm.

mod columns;
mod explain;
pub(super) mod firm;
mod lines;
mod rule;

use ratatui::layout::Rect;

use crate::i18n::{band, words as w};

use super::super::super::action::{Action, Motion};
use super::super::super::canvas::{Canvas, Hit, wrap};
use super::super::super::keymap::{Context, Footer, Row, ch, row};
use super::super::super::overlay::pages;
use super::super::super::room::Room;
use super::super::super::theme::Role;
use super::super::super::ui::Ui;
use super::super::super::wording::importance::counted;
use super::focus::{focus_on, focused, row_of_focus};
use super::view::hint;
use super::{detail, weighing};
use columns::Columns;
use lines::Line;

pub(super) use columns::{bar, mean};
pub(super) use explain::all;

/// What only this view does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Show the rule with its figures, and change them.
    Rule,
}

/// The keys of this view.
pub const KEYS: &[Row] = &[row(
    Context::Ranking,
    &[ch('b')],
    Action::Gap(super::Act::Ranking(Act::Rule)),
    w::ranking_key_rule,
    Footer::Shown,
)];

/// The height from which the rule is written out in full.
const TALL: u16 = 24;

/// Whether an action is possible now.
///
/// # Errors
/// Why not, in the reader's words.
pub(super) fn can(room: &Room, ui: &Ui, act: Act) -> Result<(), String> {
    match act {
        Act::Rule if room.figures.rows.is_empty() => Err(w::gap_no_capabilities(ui.lang).to_owned()),
        Act::Rule => Ok(()),
    }
}

/// Does an action.
pub(super) fn act(room: &Room, ui: &mut Ui, act: Act) {
    match act {
        Act::Rule => rule::window(room, ui),
    }
}

/// Moves through the order; the focus stays with the capability, not with the place.
pub(super) fn motion(room: &mut Room, motion: Motion) {
    let order = &room.figures.ranking.order;
    let next = motion.along(cursor(room), order.len(), room.gap.ranking.page);
    if let Some(row) = order.get(next).copied() {
        focus_on(room, row);
    }
}

/// The place in the order of what is in focus, counted from 0.
pub(super) fn cursor(room: &Room) -> usize {
    row_of_focus(room)
        .and_then(|row| room.figures.rows.get(row))
        .map_or(0, |row| row.rank.place.saturating_sub(1))
}

/// Keeps the cursor in sight, with the heading of its band where it is the first one.
pub(super) fn settle(room: &mut Room, ui: &Ui, area: Rect) {
    firm::follow(room);
    let (table, _) = detail::split(room, ui, area, Columns::OTHERS);
    let page = usize::from(table.height).saturating_sub(head(room, ui, table).len() + 1);
    let lines = lines::lines(room);
    let cursor = cursor(room);
    let row = room.figures.ranking.order.get(cursor).copied();
    let at = lines.iter().position(|line| matches!(line, Line::Row(index) if Some(*index) == row));
    let at = at.unwrap_or(0);
    let list = &mut room.gap.ranking;
    list.cursor = cursor;
    if at > 0 && matches!(lines.get(at - 1), Some(Line::Band(_))) {
        list.top = list.top.min(at - 1);
    }
    list.keep_row(at, lines.len(), page);
}

/// Draws rule, headings, rows, and at the side what there is to say about the row in focus.
pub(super) fn draw(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect) {
    let (table, side) = detail::split(room, ui, area, Columns::OTHERS);
    let mut y = table.y;
    for (line, role) in head(room, ui, table) {
        canvas.text(table.x, y, table.width, &line, ui.theme.style(role));
        y += 1;
    }
    let columns = Columns::of(table, detail::longest(room, ui));
    columns.headings(room, ui, canvas, y);
    let body = Rect { y: y + 1, height: table.bottom().saturating_sub(y + 1), ..table };
    let shown = lines::lines(room).into_iter().skip(room.gap.ranking.top).take(usize::from(body.height));
    for (line, y) in shown.zip(body.y..) {
        draw_line(room, ui, canvas, &columns, (line, Rect { y, height: 1, ..body }));
    }
    if let (Some(side), Some(row)) = (side, focused(room)) {
        pages::pane(ui, canvas, side, &detail::title(room, ui, row), &detail::short(room, ui, row));
    }
}

fn draw_line(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, columns: &Columns, (line, at): (Line, Rect)) {
    match line {
        Line::Band(found) => {
            let text = band(ui.lang, counted(room.session()), found.number, (found.from, found.to));
            canvas.text(at.x, at.y, at.width, &text, ui.theme.style(Role::Heading));
        }
        Line::Row(index) => {
            let Some(row) = room.figures.rows.get(index) else { return };
            let here = room.gap.focus.as_ref() == Some(&row.capability);
            let style = ui.theme.style(if here { Role::Cursor } else { Role::Plain });
            canvas.style(at, style);
            columns.row(room, ui, canvas, (index, at.y, style));
            canvas.hit(at, Hit::Spot(index, 0));
        }
        Line::Reason(index) => {
            let own = room.figures.rows.get(index).and_then(|row| row.rank.own.as_ref());
            let reason = own.map_or("", |own| own.reason.as_str());
            let x = columns.name();
            canvas.text(x, at.y, at.right().saturating_sub(x), reason, ui.theme.style(Role::Dim));
            canvas.hit(at, Hit::Spot(index, 0));
        }
    }
}

/// The rule in words, in full where there is height for it; what is still missing; how firm the top is.
fn head(room: &Room, ui: &Ui, table: Rect) -> Vec<(String, Role)> {
    let text = rule::text(room, ui);
    let width = usize::from(table.width);
    let mut lines = if table.height >= TALL {
        wrap(&text, width).into_iter().map(|line| (line, Role::Dim)).collect()
    } else {
        vec![(rule::opening(&text, width).to_owned(), Role::Dim)]
    };
    lines.extend(missing(room, ui, table.width).into_iter().map(|hint| (hint, Role::Warning)));
    lines.extend(firm::summary(room, ui).map(|line| (line, Role::Plain)));
    lines
}

/// What is still missing, and what the order goes by without it.
fn missing(room: &Room, ui: &Ui, width: u16) -> Vec<String> {
    let lang = ui.lang;
    if let Some(waits) = weighing::waits(room, lang) {
        let text = format!("{waits} {}", w::ranking_maturity_only(lang));
        return wrap(&text, usize::from(width));
    }
    let mut parts = hint(room, ui, u16::MAX);
    if room.figures.highest_importance() == 0 && room.figures.rows.iter().any(|row| row.stats.mean.is_some())
    {
        parts.push(w::ranking_maturity_only(lang).to_owned());
    }
    if parts.is_empty() { parts } else { wrap(&parts.join(" "), usize::from(width)) }
}
