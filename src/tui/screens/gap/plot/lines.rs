//! The two lines: where they lie, in words, and moving them. Each move is one edit.

use crate::analysis::quadrants;
use crate::domain::edit::Edit;
use crate::domain::rules::{Cross, Rules};
use crate::i18n::{number, tenths, words as w};

use super::super::super::super::room::Room;
use super::super::super::super::ui::Ui;
use super::super::super::super::wording::importance::counted;
use super::field;

/// Which of the two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Line {
    /// Hundredths of a level.
    Maturity,
    /// Tenths of a dot or a hand.
    Importance,
}

/// The highest line of maturity.
const HIGHEST: u32 = 400;

/// Moves a line by so many of its units, and says where the lines lie then and what stands in the fields.
pub(super) fn shift(room: &mut Room, ui: &mut Ui, line: Line, by: i32) {
    let points = field::points(room);
    let cross = quadrants::cross(room.session(), &points);
    let most = points.iter().map(|point| point.importance).max().unwrap_or(0).saturating_mul(10);
    let (now, end) = match line {
        Line::Maturity => (u32::from(cross.maturity), HIGHEST),
        Line::Importance => (cross.importance, most),
    };
    let next = now.saturating_add_signed(by).min(end.max(now));
    if next == now {
        return ui.refuse(w::scatter_at_end(ui.lang));
    }
    let moved = match line {
        Line::Maturity => Cross { maturity: u16::try_from(next).unwrap_or(cross.maturity), ..cross },
        Line::Importance => Cross { importance: next, ..cross },
    };
    // Back where they lay to begin with, the lines follow the answers again.
    let usual = moved == quadrants::usual(room.session(), &points);
    put(room, ui, (!usual).then_some(moved));
}

/// Puts both lines back.
pub(super) fn usual(room: &mut Room, ui: &mut Ui) {
    put(room, ui, None);
}

fn put(room: &mut Room, ui: &mut Ui, cross: Option<Cross>) {
    let rules = Rules { cross, ..room.session().rules.clone() };
    if room.make(ui, Edit::Rules(rules)) {
        let told = told(room, ui);
        ui.say(told);
    }
}

/// Where the lines lie: `2,85 · 6,5 prickar`.
pub(super) fn place(room: &Room, ui: &Ui, cross: Cross) -> String {
    let maturity = number(ui.lang, Some(f64::from(cross.maturity) / 100.0), 2);
    format!("{maturity} · {}", tenths(ui.lang, counted(room.session()), cross.importance))
}

/// The figure on the line of importance.
pub(super) fn figure(ui: &Ui, cross: Cross) -> String {
    let decimals = usize::from(!cross.importance.is_multiple_of(10));
    number(ui.lang, Some(f64::from(cross.importance) / 10.0), decimals)
}

/// Where the lines lie and how many points stand in each field.
fn told(room: &Room, ui: &Ui) -> String {
    let points = field::points(room);
    let cross = quadrants::cross(room.session(), &points);
    let [important_low, important_high, minor_low, minor_high] = quadrants::counts(&points, cross);
    let lines = place(room, ui, cross);
    w::scatter_moved(ui.lang, important_high, important_low, lines, minor_high, minor_low)
}
