//! The list of risks, and the one under the cursor in full below it.

use ratatui::layout::Rect;

use crate::analysis::risk::{When, Zone, lowered, weight};
use crate::domain::choice::Choice;
use crate::domain::risk::Risk;
use crate::i18n::words as w;

use super::super::super::super::canvas::{Canvas, Hit, wrap};
use super::super::super::super::room::Room;
use super::super::super::super::theme::Role;
use super::super::super::super::ui::Ui;
use super::super::table::{self, Column, left, right};
use super::super::view;
use super::sorted;

/// Rows that the list takes at least: a sum, a heading, two risks, a blank line and the risk in full.
pub(super) const LEAST: u16 = 11;
/// Rows for the risk in full, with the blank line above it.
const FULL: u16 = 7;
/// Rows above the risks: a sum and a heading.
const HEAD: u16 = 2;
/// From this width on, measure and owner have columns of their own.
const ROOMY: u16 = 90;

/// How many risks are in sight.
pub(super) fn page(area: Rect) -> usize {
    usize::from(area.height.saturating_sub(HEAD + FULL)).max(1)
}

/// Draws the list.
pub(super) fn draw(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect, choice: &Choice) {
    if area.height == 0 {
        return;
    }
    let risks = sorted(room, choice);
    let when = room.scenario.risks.when;
    canvas.text(area.x, area.y, area.width, &summary(ui, &risks, when), ui.theme.style(Role::Plain));
    let columns = columns(area.width);
    let mut heads =
        vec![w::risks_head_id(ui.lang), w::risks_head_value(ui.lang), w::risks_head_after(ui.lang)];
    heads.push(w::risks_head_threat(ui.lang));
    if area.width >= ROOMY {
        heads.extend([w::risks_head_measure(ui.lang), w::risks_head_owner(ui.lang)]);
    }
    table::write(canvas, (area.x, area.y + 1), &columns, &heads, ui.theme.style(Role::Dim));
    let cursor = room.scenario.row;
    let shown = risks.iter().enumerate().skip(cursor.top).take(page(area));
    let mut below = area.y + HEAD;
    for (y, (place, risk)) in (below..area.bottom()).zip(shown) {
        let line = Rect { y, height: 1, ..area };
        let style = ui.theme.style(if place == cursor.at { Role::Cursor } else { Role::Plain });
        canvas.style(line, style);
        let cells = cells(risk, area.width);
        table::write(
            canvas,
            (area.x, y),
            &columns,
            &cells.iter().map(String::as_str).collect::<Vec<_>>(),
            style,
        );
        canvas.hit(line, Hit::Spot(view::ROW, place));
        below = y + 1;
    }
    if let Some(risk) = risks.get(cursor.at) {
        let rest = Rect { y: below + 1, height: area.bottom().saturating_sub(below + 1), ..area };
        full(ui, canvas, rest, risk);
    }
}

/// `7 risker: 2 höga, 3 medel, 2 låga`.
fn summary(ui: &Ui, risks: &[&Risk], when: When) -> String {
    let count = |zone| risks.iter().filter(|risk| Zone::of(weight(risk, when).value()) == zone).count();
    let order = match when {
        When::Before => w::risks_matrix_before(ui.lang),
        When::After => w::risks_matrix_after(ui.lang),
    };
    let counts =
        w::risks_summary(ui.lang, risks.len(), count(Zone::High), count(Zone::Low), count(Zone::Medium));
    format!("{order} · {counts}")
}

fn columns(width: u16) -> Vec<Column> {
    let figures = [left(6), right(4), right(5)];
    let taken = table::width(&figures) + table::GAP;
    let rest = width.saturating_sub(taken);
    let mut columns = figures.to_vec();
    if width >= ROOMY {
        let owner = 18.min(rest / 5);
        let words = rest.saturating_sub(owner + 2 * table::GAP);
        columns.extend([left(words / 2), left(words - words / 2), left(owner)]);
    } else {
        columns.push(left(rest));
    }
    columns
}

fn cells(risk: &Risk, width: u16) -> Vec<String> {
    let after = lowered(risk).map_or_else(|| "–".to_owned(), |after| after.value().to_string());
    let mut cells =
        vec![risk.id.to_string(), risk.before.value().to_string(), after, risk.threat.to_string()];
    if width >= ROOMY {
        let sign = match (risk.measure.is_empty(), risk.decided) {
            (true, _) => "",
            (false, true) => "✓ ",
            (false, false) => "○ ",
        };
        cells.extend([format!("{sign}{}", risk.measure), risk.owner.to_string()]);
    }
    cells
}

/// Everything about one risk.
fn full(ui: &Ui, canvas: &mut Canvas<'_>, area: Rect, risk: &Risk) {
    let lang = ui.lang;
    let before = risk.before;
    let mut value = w::risks_value(lang, before.consequence.get(), before.probability.get(), before.value());
    if let Some(after) = risk.after {
        value.push_str(" · ");
        let estimated = if risk.decided { w::risks_value_after } else { w::risks_value_would };
        value.push_str(&estimated(lang, after.consequence.get(), after.probability.get(), after.value()));
    }
    let mut lines = vec![(risk.threat.to_string(), Role::Accent), (value, Role::Plain)];
    let labelled =
        |label: &str, text: &str| (!text.is_empty()).then(|| (format!("{label}: {text}"), Role::Plain));
    lines.extend(labelled(w::risks_label_vulnerability(lang), risk.vulnerability.as_str()));
    lines.extend(labelled(w::risks_label_consequence(lang), risk.consequence.as_str()));
    let taken = if risk.decided { w::risks_taken(lang) } else { w::risks_not_taken(lang) };
    if !risk.measure.is_empty() {
        lines.extend(labelled(w::risks_label_measure(lang), &format!("{} ({taken})", risk.measure)));
    }
    lines.extend(labelled(w::risks_head_owner(lang), risk.owner.as_str()));
    let wrapped = lines.into_iter().flat_map(|(text, role)| {
        wrap(&text, usize::from(area.width)).into_iter().map(move |line| (line, role))
    });
    for (y, (line, role)) in (area.top()..area.bottom()).zip(wrapped) {
        canvas.text(area.x, y, area.width, &line, ui.theme.style(role));
    }
}
