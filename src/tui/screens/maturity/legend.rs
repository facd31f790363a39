//! The legend of table and map on one line: the five levels in their colours and the signs that are no level.
//!
//! The signs are always named; of the levels' names only the ends are named, or none, where there is no room.

use ratatui::layout::Rect;
use unicode_width::UnicodeWidthStr;

use crate::domain::rating::{LEVELS, Level};
use crate::i18n::words as w;

use super::super::super::canvas::Canvas;
use super::super::super::room::Room;
use super::super::super::theme::Role;
use super::super::super::ui::Ui;
use super::compare;
use super::table::{CARRIED, DIGITS, DONT_KNOW, HIDDEN, NOT_RATED, suppressed};

/// Cells between two signs.
const BETWEEN: u16 = 2;

/// Draws the legend on the first line of `area`.
pub(super) fn draw(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect) {
    if room.maturity.compare.shown().is_some() {
        return changes(ui, canvas, area);
    }
    let signs = signs(room, ui);
    let beside: usize = signs.iter().map(|sign| sign.width() + usize::from(BETWEEN)).sum();
    let left = usize::from(area.width).saturating_sub(beside);
    let x = levels(room, ui, canvas, Rect { width: u16::try_from(left).unwrap_or(area.width), ..area });
    let mut x = x.max(area.x);
    for sign in &signs {
        x += BETWEEN;
        x += canvas.text(x, area.y, area.right().saturating_sub(x), sign, ui.theme.style(Role::Dim));
    }
}

/// The signs that there can be in this session, each with what it means.
fn signs(room: &Room, ui: &Ui) -> Vec<String> {
    let lang = ui.lang;
    let mut signs = vec![
        format!("{DONT_KNOW} {}", w::maturity_dont_know(lang)),
        format!("{NOT_RATED} {}", w::heat_legend_not_rated(lang)),
        format!("{HIDDEN} {}", w::heat_legend_hidden(lang)),
    ];
    if room.session().lead.is_some() {
        signs.push(format!("{} {}", suppressed(room.session()), w::heat_legend_suppressed(lang)));
    }
    if let Some(round) = room.figures.earlier.first() {
        signs.push(format!("{CARRIED}3 {}", w::heat_legend_carried(lang, *round)));
    }
    signs
}

/// The five steps of a change, and what stands where there is none.
fn changes(ui: &Ui, canvas: &mut Canvas<'_>, area: Rect) {
    let dim = ui.theme.style(Role::Dim);
    let mut x = area.x + canvas.text(area.x, area.y, area.width, w::heat_legend_lower(ui.lang), dim) + 1;
    for by in [-2.0, -1.0, 0.0, 1.0, 2.0] {
        let style = ui.theme.change(by);
        canvas.repeat(x, area.y, 4, " ", style);
        canvas.text(x + 1, area.y, 2, &compare::short(ui.lang, by), style);
        x += 4;
    }
    x += 1 + canvas.text(x + 1, area.y, area.right(), w::heat_legend_higher(ui.lang), dim);
    let none = format!("{NOT_RATED} {}", w::heat_legend_not_both(ui.lang));
    canvas.text(x + 3, area.y, area.right().saturating_sub(x), &none, dim);
}

/// The five levels, and where the last one ends.
fn levels(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect) -> u16 {
    let name = |level| room.session().method.level(level).map_or("", |level| level.name.get(ui.lang));
    let names = fitting(Level::ALL.map(name), usize::from(area.width));
    let mut x = area.x;
    for (level, name) in Level::ALL.into_iter().zip(names) {
        let digit = DIGITS.get(level.index()).copied().unwrap_or_default();
        let style = ui.theme.heat(f64::from(level.get()));
        canvas.repeat(x, area.y, 3, " ", style);
        canvas.text(x + 1, area.y, 1, digit, style);
        x += 3;
        if !name.is_empty() {
            x += 1 + canvas.text(x + 1, area.y, area.right(), name, ui.theme.style(Role::Dim));
            x += u16::from(level.index() + 1 < Level::ALL.len()) * BETWEEN;
        }
    }
    x
}

/// The names that there is room for: all, those at the ends, or none.
fn fitting(names: [&str; LEVELS], width: usize) -> [&str; LEVELS] {
    let needed = |names: &[&str; LEVELS]| {
        let there = names.iter().filter(|name| !name.is_empty());
        3 * LEVELS + there.map(|name| name.width() + 1 + usize::from(BETWEEN)).sum::<usize>()
    };
    let [first, .., last] = names;
    let tries = [names, [first, "", "", "", last]];
    let fits = |names: &[&str; LEVELS]| needed(names) <= width + usize::from(BETWEEN);
    tries.into_iter().find(fits).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::fitting;

    #[test]
    fn names_are_shown_whole_or_not_at_all() {
        let names = ["None", "Little", "Some", "Much", "All"];
        // Fifteen cells for the digits, one before each name, two after each but the last.
        assert_eq!(fitting(names, 49), names);
        assert_eq!(fitting(names, 48), ["None", "", "", "", "All"]);
        assert_eq!(fitting(names, 26), ["None", "", "", "", "All"]);
        assert_eq!(fitting(names, 25), [""; 5]);
    }
}
