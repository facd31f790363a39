//! A Gantt chart on the screen: a head of two rows with years, months or weeks, and rows of bars of any kind.
//!
//! Whoever draws one decides what its rows are: a milestone each, a pilot each. A row is painted from its bars in their
//! order, later ones on top; every shape differs from the others without colour too.

use chrono::{Datelike, NaiveDate};
use ratatui::layout::Rect;
use unicode_width::UnicodeWidthStr;

use crate::analysis::calendar::Counted;
use crate::domain::method::MilestoneKind;
use crate::i18n::{month_short, words as w};

use super::super::super::super::canvas::Canvas;
use super::super::super::super::theme::Role;
use super::super::super::super::ui::Ui;
use super::{Scale, Tick, date};

/// Rows that the head takes.
pub(in super::super) const HEAD: u16 = 2;
/// Cells that a year takes, with a blank after it.
const YEAR: u16 = 5;
/// What a day on which nobody works looks like.
const FREE: &str = "░";

/// A stretch of days on a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) struct Bar {
    /// First day, counted from the chart's origin.
    pub(in super::super) from: i64,
    /// Last day.
    pub(in super::super) to: i64,
    /// What it looks like.
    pub(in super::super) shape: Shape,
}

/// What a bar stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in super::super) enum Shape {
    /// Something is done.
    Work,
    /// Something is decided, on the last day.
    Decision,
    /// Something begins.
    Start,
    /// Another pilot that goes on, at the side.
    Other,
    /// Two pilots of one organisation at the same time.
    Overlap,
    /// The same upon the pilot itself, whose work stays to be seen.
    Beside,
}

/// Where a chart stands and what its days are.
pub(in super::super) struct Chart {
    area: Rect,
    scale: Scale,
    origin: Option<NaiveDate>,
    today: Option<u16>,
    free: Vec<u16>,
}

impl From<MilestoneKind> for Shape {
    fn from(kind: MilestoneKind) -> Self {
        match kind {
            MilestoneKind::Work => Self::Work,
            MilestoneKind::Decision => Self::Decision,
            MilestoneKind::Start => Self::Start,
        }
    }
}

impl Chart {
    /// A chart on `area`, as wide as its scale; `origin` is the date of day 0 and says which days are free.
    pub(in super::super) fn new(
        ui: &Ui,
        area: Rect,
        scale: Scale,
        origin: Option<(NaiveDate, Counted<'_>)>,
    ) -> Self {
        let today = origin.map(|(origin, _)| (ui.today - origin).num_days());
        let today = today.filter(|day| scale.shows(*day)).map(|day| scale.cell(day));
        let mut free = Vec::new();
        if let (Some((origin, days)), Some(seen)) = (origin, scale.single_days()) {
            for day in seen.filter(|day| date(origin, *day).is_some_and(|date| !days.works(date))) {
                let next = if scale.shows(day + 1) { scale.cell(day + 1) } else { area.width };
                free.extend(scale.cell(day)..next);
            }
        }
        Self { area, scale, origin: origin.map(|(origin, _)| origin), today, free }
    }

    /// Years above, months below; months above and weeks below where one has come close; or the numbers of days.
    pub(in super::super) fn head(&self, ui: &Ui, canvas: &mut Canvas<'_>) {
        let Some(origin) = self.origin else { return self.day_numbers(ui, canvas) };
        let weeks = self.scale.weeks(origin);
        if weeks.is_empty() {
            return self.calendar(ui, canvas, origin);
        }
        let months = self.scale.months(origin);
        for (index, tick) in months.iter().enumerate() {
            let name = format!("{} {}", month_short(ui.lang, tick.what), tick.what.year());
            let next = months.get(index + 1).map_or(self.area.width, |next| next.cell);
            if next.saturating_sub(tick.cell) > u16::try_from(name.width()).unwrap_or(u16::MAX) {
                self.mark(ui, canvas, 0, tick.cell, &name);
            }
        }
        for Tick { cell, what } in weeks {
            self.mark(ui, canvas, 1, cell, &w::plan_week(ui.lang, what.iso_week().week()));
        }
    }

    /// One row: free days and today first, the bars upon them.
    pub(in super::super) fn row(&self, ui: &Ui, canvas: &mut Canvas<'_>, y: u16, bars: &[Bar]) {
        for cell in &self.free {
            canvas.text(self.area.x + cell, y, 1, FREE, ui.theme.style(Role::Rule));
        }
        if let Some(cell) = self.today {
            canvas.text(self.area.x + cell, y, 1, "┊", ui.theme.style(Role::Warning));
        }
        for bar in bars {
            self.bar(ui, canvas, y, bar);
        }
    }

    /// What the shapes mean that are in use, in the first row of `area`, as far as they fit.
    pub(in super::super) fn legend(&self, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect, shapes: &[Shape]) {
        let lang = ui.lang;
        let mut parts = Vec::new();
        for shape in shapes {
            let part = match shape {
                Shape::Work => format!("█ {}", w::scenario_legend_work(lang)),
                Shape::Decision => format!("─◆ {}", w::scenario_legend_decision(lang)),
                Shape::Start => format!("▲ {}", w::scenario_legend_start(lang)),
                Shape::Other => format!("═ {}", w::plan_legend_other(lang)),
                Shape::Overlap => format!("▒ {}", w::plan_legend_overlap(lang)),
                Shape::Beside => format!("▀ {}", w::plan_legend_overlap(lang)),
            };
            parts.push(part);
        }
        if self.today.is_some() {
            parts.push(format!("┊ {}", w::scenario_legend_today(lang)));
        }
        if !self.free.is_empty() {
            parts.push(format!("{FREE} {}", w::plan_legend_free(lang)));
        }
        canvas.text(area.x, area.y, area.width, &parts.join("  "), ui.theme.style(Role::Dim));
    }

    fn bar(&self, ui: &Ui, canvas: &mut Canvas<'_>, y: u16, bar: &Bar) {
        let Some((cell, halves)) = self.scale.bar(bar.from, bar.to) else { return };
        let x = self.area.x + cell;
        let length = u16::try_from(halves.len()).unwrap_or(0);
        match bar.shape {
            Shape::Work => {
                let style = ui.theme.style(Role::Accent);
                for (x, half) in (x..).zip(halves) {
                    canvas.text(x, y, 1, half, style);
                }
            }
            Shape::Decision => {
                let style = ui.theme.style(Role::Marked);
                canvas.repeat(x, y, length, "─", style);
                if self.scale.shows(bar.to) {
                    canvas.text(x + length.saturating_sub(1), y, 1, "◆", style);
                }
            }
            Shape::Start if self.scale.shows(bar.from) => {
                canvas.text(x, y, 1, "▲", ui.theme.style(Role::Good));
            }
            Shape::Start => {}
            Shape::Other => canvas.repeat(x, y, length, "═", ui.theme.style(Role::Dim)),
            Shape::Overlap => canvas.repeat(x, y, length, "▒", ui.theme.style(Role::Warning)),
            Shape::Beside => canvas.repeat(x, y, length, "▀", ui.theme.style(Role::Warning)),
        }
    }

    fn calendar(&self, ui: &Ui, canvas: &mut Canvas<'_>, origin: NaiveDate) {
        let step = self.scale.month_step();
        let months = self.scale.months(origin);
        let turn = months.iter().find(|tick| tick.what.month() == 1).map(|tick| tick.cell);
        for (index, tick) in months.iter().enumerate() {
            if tick.what.month0() % step == 0 {
                self.mark(ui, canvas, 1, tick.cell, &month_short(ui.lang, tick.what));
            }
            let begins = index == 0 && turn.is_none_or(|turn| turn > YEAR);
            if begins || tick.what.month() == 1 {
                self.mark(ui, canvas, 0, tick.cell, &tick.what.year().to_string());
            }
        }
    }

    fn day_numbers(&self, ui: &Ui, canvas: &mut Canvas<'_>) {
        self.mark(ui, canvas, 0, 0, w::scenario_chart_days(ui.lang));
        for tick in self.scale.rounds() {
            self.mark(ui, canvas, 1, tick.cell, &tick.what.to_string());
        }
    }

    /// Writes above the chart, where it fits whole.
    fn mark(&self, ui: &Ui, canvas: &mut Canvas<'_>, row: u16, cell: u16, text: &str) {
        let used = u16::try_from(text.width()).unwrap_or(u16::MAX);
        if cell.saturating_add(used) <= self.area.width {
            canvas.text(self.area.x + cell, self.area.y + row, used, text, ui.theme.style(Role::Dim));
        }
    }
}
