//! Consequence against probability, five by five, before and after the measures. Each field shows its risks, and its value
//! where none lies in it, so that the picture is read without colour too.

use ratatui::layout::Rect;
use unicode_width::UnicodeWidthStr;

use crate::analysis::risk::{Matrix, When, Zone};
use crate::domain::choice::Choice;
use crate::domain::risk::{Grade, Risk, Weight};
use crate::i18n::words as w;

use super::super::super::super::canvas::Canvas;
use super::super::super::super::theme::Role;
use super::super::super::super::ui::Ui;

/// Rows of the picture: its title, five rows of fields, the grades below, what the axis is.
pub(super) const HEIGHT: u16 = 8;
/// Cells left of the fields: the grade of a row.
const SIDE: u16 = 2;
/// Cells between two pictures.
const GAP: u16 = 4;
/// Widest field.
const WIDEST: u16 = 14;

/// Draws both pictures beside each other.
pub(super) fn draw(ui: &Ui, canvas: &mut Canvas<'_>, area: Rect, choice: &Choice, focus: Option<&Risk>) {
    let half = area.width.saturating_sub(GAP) / 2;
    let field = (half.saturating_sub(SIDE) / 5).min(WIDEST);
    let rows = (area.height.saturating_sub(HEIGHT - 5) / 5).clamp(1, 3);
    let width = SIDE + field * 5;
    for (when, x) in [(When::Before, area.x), (When::After, area.x + width + GAP)] {
        let sheet = Sheet { ui, choice, when, field, rows, focus };
        sheet.draw(canvas, Rect { x, width, ..area });
    }
}

struct Sheet<'a> {
    ui: &'a Ui,
    choice: &'a Choice,
    when: When,
    /// Cells of a field.
    field: u16,
    /// Rows of a field.
    rows: u16,
    focus: Option<&'a Risk>,
}

impl Sheet<'_> {
    fn draw(&self, canvas: &mut Canvas<'_>, area: Rect) {
        let (lang, dim) = (self.ui.lang, self.ui.theme.style(Role::Dim));
        let title = match self.when {
            When::Before => w::risks_matrix_before(lang),
            When::After => w::risks_matrix_after(lang),
        };
        let axis = format!("{title} · ↑ {}", w::risks_axis_consequence(lang));
        canvas.text(area.x, area.y, area.width, &axis, self.ui.theme.style(Role::Heading));
        let matrix = Matrix::of(&self.choice.risks, self.when);
        let mut y = area.y + 1;
        for consequence in Grade::ALL.into_iter().rev() {
            canvas.text(area.x, y, SIDE - 1, &consequence.get().to_string(), dim);
            for (x, probability) in self.columns(area) {
                let place = Rect { x, y, width: self.field, height: self.rows };
                self.field(canvas, place, &matrix, Weight { consequence, probability });
            }
            y += self.rows;
        }
        for (x, probability) in self.columns(area) {
            canvas.text(x + self.field / 2, y, 1, &probability.get().to_string(), dim);
        }
        let axis = format!("→ {}", w::risks_axis_probability(lang));
        canvas.text(area.x + SIDE, y + 1, area.width - SIDE, &axis, dim);
    }

    fn columns(&self, area: Rect) -> impl Iterator<Item = (u16, Grade)> {
        let field = self.field;
        (0..).zip(Grade::ALL).map(move |(column, grade)| (area.x + SIDE + column * field, grade))
    }

    fn field(&self, canvas: &mut Canvas<'_>, place: Rect, matrix: &Matrix, weight: Weight) {
        let held = matrix.at(weight.consequence, weight.probability);
        let role = match Zone::of(weight.value()) {
            Zone::Low => Role::Good,
            Zone::Medium => Role::Warning,
            Zone::High => Role::Error,
        };
        let risks: Vec<&Risk> = held.iter().filter_map(|place| self.choice.risks.get(*place)).collect();
        let focused = risks.iter().any(|risk| self.focus.is_some_and(|focus| focus.id == risk.id));
        let inside = Rect { width: place.width.saturating_sub(1), ..place };
        if risks.is_empty() {
            let value = weight.value().to_string();
            canvas.text_right(inside.right(), place.y, inside.width, &value, self.ui.theme.style(Role::Dim));
            return;
        }
        let style = self.ui.theme.style(if focused { Role::Cursor } else { role });
        canvas.style(inside, style);
        let text = fitting(&risks, usize::from(inside.width.saturating_sub(2)));
        canvas.text(inside.x + 1, place.y, inside.width.saturating_sub(1), &text, style);
    }
}

/// The ids of the risks, or how many they are where the ids do not fit.
fn fitting(risks: &[&Risk], width: usize) -> String {
    let ids: Vec<&str> = risks.iter().map(|risk| risk.id.as_str()).collect();
    let all = ids.join(" ");
    if all.width() <= width { all } else { format!("×{}", risks.len()) }
}
