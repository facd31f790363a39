//! Who pays how much of a pilot, by inhabitants, so that the parts add up to the krona.

use ratatui::layout::Rect;

use crate::analysis::participants::participants;
use crate::analysis::shares::{Shares, shares};
use crate::domain::choice::Choice;
use crate::domain::id::RespondentId;
use crate::i18n::{number, whole, words as w};

use super::super::super::canvas::{Canvas, wrap};
use super::super::super::room::Room;
use super::super::super::theme::Role;
use super::super::super::ui::Ui;
use super::table::{self, Column, left, right};
use super::{budget, view};

/// How many lines there are.
pub(super) fn length(room: &Room, ui: &Ui, choice: &Choice, area: Rect) -> usize {
    rows(room, ui, choice, area.width).len()
}

/// Draws the parts.
pub(super) fn draw(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect, choice: &Choice) {
    if choice.pilot.is_none() {
        return view::no_pilot(ui, canvas, area);
    }
    let columns = columns(area.width);
    let rows = rows(room, ui, choice, area.width);
    for (y, row) in (area.top()..area.bottom()).zip(rows.into_iter().skip(room.scenario.scroll)) {
        match row {
            Line::Cells(cells, role) => {
                let cells: Vec<&str> = cells.iter().map(String::as_str).collect();
                table::write(canvas, (area.x, y), &columns, &cells, ui.theme.style(role));
            }
            Line::Text(text, role) => {
                canvas.text(area.x, y, area.width, &text, ui.theme.style(role));
            }
        }
    }
}

/// Figures keep their width, names take what is left.
fn columns(width: u16) -> [Column; 5] {
    let [inhabitants, share, low, high] = [right(10), right(9), right(12), right(12)];
    let taken = table::width(&[inhabitants, share, low, high]) + table::GAP;
    [left(width.saturating_sub(taken).min(30)), inhabitants, share, low, high]
}

enum Line {
    Cells(Vec<String>, Role),
    Text(String, Role),
}

fn rows(room: &Room, ui: &Ui, choice: &Choice, width: u16) -> Vec<Line> {
    let Some(pilot) = &choice.pilot else { return Vec::new() };
    let lang = ui.lang;
    let joined = participants(room.session(), choice);
    let counted = budget::count(room, choice, pilot);
    let (low, high) = counted.whole.shared_kronor();
    let (lows, highs) = (shares(low, &joined), shares(high, &joined));
    let mut rows = Vec::new();
    text(&mut rows, width, w::scenario_share_intro(lang), Role::Dim);
    rows.push(Line::Text(String::new(), Role::Plain));
    if joined.is_empty() {
        text(&mut rows, width, w::scenario_say_joins(lang), Role::Plain);
    } else if highs.parts.is_empty() {
        let sum = if low == high {
            kronor(ui, high)
        } else {
            format!("{}–{}", kronor(ui, low), kronor(ui, high))
        };
        text(&mut rows, width, &w::scenario_share_unshared(lang, sum), Role::Warning);
    } else if high == 0 {
        text(&mut rows, width, w::scenario_share_free(lang), Role::Plain);
    } else {
        parts(room, ui, &lows, &highs, &mut rows);
    }
    rows.push(Line::Text(String::new(), Role::Plain));
    if !highs.without.is_empty() {
        let names: Vec<&str> = highs.without.iter().map(|id| name(room, id)).collect();
        text(&mut rows, width, &w::scenario_share_without(lang, names.join(", ")), Role::Warning);
    }
    let whole = &counted.whole;
    let unknown = [&whole.external_tkr, &whole.other_tkr].into_iter().flat_map(|range| &range.unknown);
    let unknown: Vec<usize> = unknown.copied().collect();
    if !unknown.is_empty() {
        text(&mut rows, width, &budget::unknown_posts(ui, pilot, &unknown), Role::Warning);
    }
    rows
}

fn parts(room: &Room, ui: &Ui, lows: &Shares, highs: &Shares, rows: &mut Vec<Line>) {
    let lang = ui.lang;
    let (low, high) = (sum(lows), sum(highs));
    let one = low == high;
    let figures = |low: u64, high: u64| {
        let low = kronor(ui, low);
        if one { vec![low] } else { vec![low, kronor(ui, high)] }
    };
    let mut head =
        vec![w::scenario_share_who(lang), w::scenario_share_inhabitants(lang), w::scenario_share_share(lang)];
    if one {
        head.push(w::scenario_share_kronor(lang));
    } else {
        head.extend([w::scenario_share_low(lang), w::scenario_share_high(lang)]);
    }
    rows.push(Line::Cells(head.into_iter().map(str::to_owned).collect(), Role::Dim));
    let percent = |share: f64| format!("{} %", number(lang, Some(share * 100.0), 2));
    for (least, most) in lows.parts.iter().zip(&highs.parts) {
        let name = name(room, &most.respondent).to_owned();
        let mut cells = vec![name, whole(lang, i64::from(most.inhabitants)), percent(most.share)];
        cells.extend(figures(least.kronor, most.kronor));
        rows.push(Line::Cells(cells, Role::Plain));
    }
    let inhabitants = highs.parts.iter().map(|part| i64::from(part.inhabitants)).sum();
    let mut cells = vec![w::scenario_share_sum(lang).to_owned(), whole(lang, inhabitants), percent(1.0)];
    cells.extend(figures(low, high));
    rows.push(Line::Cells(cells, Role::Heading));
}

fn sum(shares: &Shares) -> u64 {
    shares.parts.iter().map(|part| part.kronor).sum()
}

fn kronor(ui: &Ui, value: u64) -> String {
    whole(ui.lang, i64::try_from(value).unwrap_or(i64::MAX))
}

fn name<'a>(room: &'a Room, id: &'a RespondentId) -> &'a str {
    room.session().respondent(id).map_or(id.as_str(), |respondent| respondent.name.as_str())
}

fn text(rows: &mut Vec<Line>, width: u16, text: &str, role: Role) {
    rows.extend(wrap(text, usize::from(width)).into_iter().map(|line| Line::Text(line, role)));
}
