//! The columns of the order of urgency and what stands in them.

use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::domain::text::Lang;
use crate::i18n::{column, number, words as w};

use super::super::super::super::canvas::Canvas;
use super::super::super::super::room::Room;
use super::super::super::super::theme::Role;
use super::super::super::super::ui::Ui;
use super::super::super::super::wording;
use super::super::super::super::wording::importance::{counted, figure};
use super::firm;

/// Cells of the bar that importance is drawn as too, where names leave room for it.
const BAR: u16 = 12;
/// Cells before the names: a place and its sign.
const BEFORE: u16 = 6;
/// Stands beside a place that the group has given.
const OWN: &str = "◆";
/// Stands beside a place of the rule that is shared.
const SHARED: &str = "=";

/// Where the columns stand; each is as wide as its widest figure or heading, and names take what is left.
pub(super) struct Columns {
    place: u16,
    dots: u16,
    bar: Option<u16>,
    mean: u16,
    sd: u16,
    n: u16,
    rule: u16,
    firm: u16,
    strategic: u16,
    together: u16,
}

impl Columns {
    /// What they take beside the names, without the bar.
    pub(super) const OTHERS: u16 = BEFORE + 45;

    /// The columns of a table whose longest name is so wide.
    pub(super) fn of(table: Rect, longest: u16) -> Self {
        let together = table.right().saturating_sub(3);
        let strategic = together.saturating_sub(4);
        let firm = strategic.saturating_sub(8);
        let rule = firm.saturating_sub(7);
        let n = rule.saturating_sub(4);
        let sd = n.saturating_sub(5);
        let mean = sd.saturating_sub(7);
        let roomy = table.width >= longest.saturating_add(Self::OTHERS + BAR + 1);
        let bar = roomy.then(|| mean.saturating_sub(BAR + 1));
        let dots = bar.unwrap_or(mean).saturating_sub(6);
        Self { place: table.x, dots, bar, mean, sd, n, rule, firm, strategic, together }
    }

    /// Where the names begin.
    pub(super) fn name(&self) -> u16 {
        self.place + BEFORE
    }

    pub(super) fn headings(&self, room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, y: u16) {
        let (lang, style) = (ui.lang, ui.theme.style(Role::Dim));
        let name = self.name();
        canvas.text(self.place, y, 5, w::gap_column_place(lang), style);
        canvas.text(name, y, self.dots.saturating_sub(name + 3), w::gap_column_capability(lang), style);
        canvas.text_right(self.dots + 4, y, 7, column(lang, counted(room.session())), style);
        canvas.text_right(self.mean + 6, y, 6, w::gap_column_mean(lang), style);
        canvas.text_right(self.sd + 4, y, 4, w::gap_column_sd(lang), style);
        canvas.text_right(self.n + 3, y, 3, w::gap_column_n(lang), style);
        canvas.text_right(self.rule + 5, y, 5, w::gap_column_rule(lang), style);
        canvas.text(self.firm, y, 7, w::ranking_column_firm(lang), style);
        // The two marks are headed by the keys that set them; the footer says what they stand for.
        canvas.text(self.strategic, y, 3, "s", style);
        canvas.text(self.together, y, 3, "t", style);
    }

    /// Draws one row of the figures on a line.
    pub(super) fn row(
        &self,
        room: &Room,
        ui: &Ui,
        canvas: &mut Canvas<'_>,
        (index, y, style): (usize, u16, Style),
    ) {
        let Some(row) = room.figures.rows.get(index) else { return };
        self.places(room, canvas, (index, y, style));
        let (lang, name) = (ui.lang, self.name());
        let called = wording::capability_name(lang, room.session(), &row.capability);
        canvas.text(name, y, self.dots.saturating_sub(name + 1), called, style);
        canvas.text_right(self.dots + 4, y, 4, &figure(&room.figures, row), style);
        let importance = room.figures.importance(row).unwrap_or(0);
        if let Some(x) = self.bar {
            canvas.text(x, y, BAR, &bar(importance, room.figures.highest_importance(), BAR), style);
        }
        mean(ui, canvas, self.mean, y, row.stats.mean, style);
        canvas.text_right(self.sd + 4, y, 4, &number(lang, row.stats.sd, 2), style);
        canvas.text_right(self.n + 3, y, 3, &row.stats.n.to_string(), style);
        if let Some((word, role)) = firm::word(room, ui, index) {
            // On the row in focus its own style is what can be read.
            let here = room.gap.focus.as_ref() == Some(&row.capability);
            canvas.text(self.firm, y, 7, word, if here { style } else { ui.theme.style(role) });
        }
        let judgement = room.session().judgements.get(&row.capability);
        let strategic = judgement.and_then(|judgement| judgement.strategic);
        canvas.text(self.strategic, y, 3, mark(lang, strategic), style);
        canvas.text(
            self.together,
            y,
            3,
            mark(lang, judgement.and_then(|judgement| judgement.together)),
            style,
        );
    }

    /// The place as it stands, and the rule's where that is another; a shared place of the rule has its sign beside it.
    fn places(&self, room: &Room, canvas: &mut Canvas<'_>, (index, y, style): (usize, u16, Style)) {
        let Some(row) = room.figures.rows.get(index) else { return };
        let rank = &row.rank;
        // Where nothing has been said of a capability, that it is like others says nothing.
        let shared =
            rank.shared.is_some() && (room.figures.importance(row) > Some(0) || row.stats.mean.is_some());
        let sign = if shared { SHARED } else { "" };
        let moved = rank.rule != rank.place;
        canvas.text_right(self.place + 4, y, 4, &rank.place.to_string(), style);
        let beside = if rank.own.is_some() {
            OWN
        } else if moved {
            ""
        } else {
            sign
        };
        canvas.text(self.place + 4, y, 1, beside, style);
        if moved {
            canvas.text_right(self.rule + 5, y, 5, &rank.rule.to_string(), style);
            canvas.text(self.rule + 5, y, 1, sign, style);
        } else if rank.own.is_some() {
            canvas.text(self.rule + 5, y, 1, sign, style);
        }
    }
}

/// Draws a mean in its heat, six cells wide.
pub(in super::super) fn mean(
    ui: &Ui,
    canvas: &mut Canvas<'_>,
    x: u16,
    y: u16,
    mean: Option<f64>,
    otherwise: Style,
) {
    let text = format!("{:>5} ", number(ui.lang, mean, 2));
    canvas.text(x, y, 6, &text, mean.map_or(otherwise, |mean| ui.theme.heat(mean)));
}

/// A bar of `value` out of `most` over `width` cells, in steps of an eighth of a cell.
pub(in super::super) fn bar(value: u32, most: u32, width: u16) -> String {
    let eighths = u64::from(value) * u64::from(width) * 8 / u64::from(most.max(1));
    let mut out = "█".repeat(usize::try_from(eighths / 8).unwrap_or(0));
    let rest = usize::try_from(eighths % 8).unwrap_or(0);
    if rest > 0 {
        out.extend("▏▎▍▌▋▊▉".chars().nth(rest - 1));
    }
    if out.is_empty() && value > 0 {
        out.push('▏');
    }
    out
}

fn mark(lang: Lang, said: Option<bool>) -> &'static str {
    match said {
        Some(true) => w::gap_yes(lang),
        Some(false) => w::gap_no(lang),
        None => "·",
    }
}
