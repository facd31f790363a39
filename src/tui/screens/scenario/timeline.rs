//! The milestones of a pilot: names, dates and days, and a bar for each on a common calendar.

mod amend;

use chrono::{Datelike, Days, NaiveDate};
use ratatui::layout::Rect;
use unicode_width::UnicodeWidthStr;

use crate::domain::choice::Choice;
use crate::domain::method::{Milestone, MilestoneKind, Pilot};
use crate::domain::text::Lang;
use crate::i18n::{date_short, month_short, words as w};

use super::super::super::action::Action;
use super::super::super::canvas::{Canvas, Hit};
use super::super::super::keymap::{Context, Footer, Row, ch, row};
use super::super::super::room::Room;
use super::super::super::theme::Role;
use super::super::super::ui::Ui;
use super::gantt::Scale;
use super::table::{self, Column, Cursor, GAP, left};
use super::{opened, view};

/// What only this section does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Change the milestone under the cursor.
    Amend,
}

/// The keys of this section.
pub const KEYS: &[Row] = &[row(
    Context::Timeline,
    &[ch('e')],
    Action::Scenario(super::Act::Timeline(Act::Amend)),
    w::scenario_key_amend,
    Footer::Shown,
)];

/// Rows around the milestones: two above with the calendar; below a blank one, the milestone in full, the signs.
pub(super) const AROUND: u16 = 5;

/// From this width on, dates have years and days stand beside them.
const ROOMY: u16 = 110;
/// Longest name that is shown in full.
const LONGEST: u16 = 46;

/// Cells that a year takes, with a blank after it.
const YEAR: u16 = 5;

/// Whether an action is possible now.
///
/// # Errors
/// Why not, in the reader's words.
pub(super) fn can(room: &Room, ui: &Ui, act: Act) -> Result<(), String> {
    match act {
        Act::Amend if here(room).is_none() => Err(w::scenario_no_row(ui.lang).to_owned()),
        Act::Amend => Ok(()),
    }
}

/// Does an action.
pub(super) fn act(room: &Room, ui: &mut Ui, act: Act) {
    match act {
        Act::Amend => {
            if let Some(milestone) = here(room) {
                amend::amend(ui, milestone, room.scenario.row.at);
            }
        }
    }
}

/// How many milestones are in sight.
pub(super) fn page(area: Rect) -> usize {
    usize::from(area.height.saturating_sub(AROUND)).max(1)
}

/// The date of a day of the plan; `None` beyond the calendar's end.
pub(super) fn date(start: NaiveDate, day: u16) -> Option<NaiveDate> {
    start.checked_add_days(Days::new(u64::from(day)))
}

/// Draws the milestones; with a cursor they can be gone through.
pub(super) fn draw(ui: &Ui, canvas: &mut Canvas<'_>, area: Rect, choice: &Choice, cursor: Option<Cursor>) {
    let Some(pilot) = &choice.pilot else { return view::no_pilot(ui, canvas, area) };
    let sheet = Sheet::new(ui, pilot, choice.start, area);
    sheet.head(ui, canvas);
    let top = cursor.map_or(0, |cursor| cursor.top);
    let shown = pilot.milestones.iter().enumerate().skip(top).take(page(area));
    for (y, (place, milestone)) in (area.y + 2..area.bottom()).zip(shown) {
        sheet.row(ui, canvas, y, milestone, cursor.is_some_and(|cursor| cursor.at == place));
        if cursor.is_some() {
            canvas.hit(Rect { y, height: 1, ..area }, Hit::Spot(view::ROW, place));
        }
    }
    let seen = pilot.milestones.len().min(page(area));
    let last = area.y + 2 + u16::try_from(seen).unwrap_or(0);
    let chosen = cursor.and_then(|cursor| pilot.milestones.get(cursor.at));
    if let Some(milestone) = chosen {
        let text = whole(ui.lang, choice.start, milestone);
        canvas.text(area.x, last + 1, area.width, &text, ui.theme.style(Role::Accent));
    }
    sheet.legend(ui, canvas, if cursor.is_some() { last + 2 } else { last });
}

/// A milestone in full: `Utvärdering · 6 okt 2026–20 okt 2026 · dag 268–282`.
fn whole(lang: Lang, start: Option<NaiveDate>, milestone: &Milestone) -> String {
    let mut parts = vec![milestone.name.get(lang).to_owned()];
    if let Some(start) = start {
        parts.push(stretch(start, milestone, |date| date_short(lang, date)));
    }
    let (from, to) = (milestone.from, milestone.to);
    parts.push(if from == to { w::scenario_day(lang, from) } else { w::scenario_days(lang, from, to) });
    parts.join(" · ")
}

fn stretch(start: NaiveDate, milestone: &Milestone, write: impl Fn(NaiveDate) -> String) -> String {
    let at = |day| date(start, day).map_or_else(|| "–".to_owned(), &write);
    if milestone.from == milestone.to {
        return at(milestone.from);
    }
    format!("{}–{}", at(milestone.from), at(milestone.to))
}

/// Where everything stands.
struct Sheet {
    area: Rect,
    columns: [Column; 3],
    dates: Dates,
    chart: Rect,
    scale: Scale,
    start: Option<NaiveDate>,
    today: Option<u16>,
}

/// How dates are written in their column.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Dates {
    /// With the year, days beside them.
    Long,
    /// Day and month; the calendar above says the year.
    Short,
    /// Days only: there is no start date.
    None,
}

impl Sheet {
    fn new(ui: &Ui, pilot: &Pilot, start: Option<NaiveDate>, area: Rect) -> Self {
        let first = pilot.milestones.iter().map(|it| it.from).min().unwrap_or(0);
        let last = pilot.milestones.iter().map(|it| it.to).max().unwrap_or(0);
        let names = pilot.milestones.iter().map(|it| it.name.get(ui.lang).width()).max().unwrap_or(0);
        let names = u16::try_from(names).unwrap_or(LONGEST).clamp(12, LONGEST);
        let roomy = area.width >= ROOMY;
        let name = if roomy { names } else { names.min((area.width / 3).saturating_sub(1)) };
        let (dates, columns) = match (start, roomy) {
            (Some(_), true) => (Dates::Long, [left(name), left(23), left(8)]),
            (Some(_), false) => (Dates::Short, [left(name), left(14), left(0)]),
            (None, _) => (Dates::None, [left(name), left(0), left(8)]),
        };
        let used = table::width(&columns) + GAP;
        let chart = Rect { x: area.x + used, width: area.width.saturating_sub(used), ..area };
        let passed = start.and_then(|start| u16::try_from((ui.today - start).num_days()).ok());
        let today = passed.filter(|day| (first..=last).contains(day));
        Self { area, columns, dates, chart, scale: Scale::new(first, last, chart.width), start, today }
    }

    fn head(&self, ui: &Ui, canvas: &mut Canvas<'_>) {
        let (lang, dim) = (ui.lang, ui.theme.style(Role::Dim));
        let dates = if self.dates == Dates::None { "" } else { w::scenario_dates(lang) };
        let days = if self.dates == Dates::Short { "" } else { w::scenario_day_column(lang) };
        let cells = [w::scenario_milestone(lang), dates, days];
        table::write(canvas, (self.area.x, self.area.y + 1), &self.columns, &cells, dim);
        match self.start {
            Some(start) => self.calendar(ui, canvas, start),
            None => self.day_numbers(ui, canvas),
        }
    }

    /// Years above, months below, at even distances.
    fn calendar(&self, ui: &Ui, canvas: &mut Canvas<'_>, start: NaiveDate) {
        let step = self.scale.month_step();
        let months = self.scale.months(start);
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
        if cell.saturating_add(used) <= self.chart.width {
            canvas.text(self.chart.x + cell, self.chart.y + row, used, text, ui.theme.style(Role::Dim));
        }
    }

    fn row(&self, ui: &Ui, canvas: &mut Canvas<'_>, y: u16, milestone: &Milestone, here: bool) {
        let lang = ui.lang;
        let style = ui.theme.style(if here { Role::Cursor } else { Role::Plain });
        let words = Rect { y, height: 1, width: self.chart.x.saturating_sub(self.area.x + GAP), ..self.area };
        canvas.style(words, style);
        let dates = match (self.start, self.dates) {
            (Some(start), Dates::Long) => stretch(start, milestone, |date| date_short(lang, date)),
            (Some(start), Dates::Short | Dates::None) => {
                stretch(start, milestone, |date| format!("{} {}", date.day(), month_short(lang, date)))
            }
            (None, _) => String::new(),
        };
        let (from, to) = (milestone.from, milestone.to);
        let days = if from == to { from.to_string() } else { format!("{from}–{to}") };
        let cells = [milestone.name.get(lang), &dates, &days];
        table::write(canvas, (self.area.x, y), &self.columns, &cells, style);
        self.bar(ui, canvas, y, milestone);
    }

    fn bar(&self, ui: &Ui, canvas: &mut Canvas<'_>, y: u16, milestone: &Milestone) {
        if let Some(today) = self.today {
            let x = self.chart.x + self.scale.cell(today);
            canvas.text(x, y, 1, "┊", ui.theme.style(Role::Warning));
        }
        let (cell, halves) = self.scale.bar(milestone.from, milestone.to);
        let x = self.chart.x + cell;
        let length = u16::try_from(halves.len()).unwrap_or(0);
        match milestone.kind {
            MilestoneKind::Work => {
                let style = ui.theme.style(Role::Accent);
                for (x, half) in (x..).zip(halves) {
                    canvas.text(x, y, 1, half, style);
                }
            }
            MilestoneKind::Decision => {
                let style = ui.theme.style(Role::Marked);
                canvas.repeat(x, y, length, "─", style);
                canvas.text(x + length.saturating_sub(1), y, 1, "◆", style);
            }
            MilestoneKind::Start => {
                canvas.text(x, y, 1, "▲", ui.theme.style(Role::Good));
            }
        }
    }

    fn legend(&self, ui: &Ui, canvas: &mut Canvas<'_>, y: u16) {
        if y >= self.area.bottom() {
            return;
        }
        let lang = ui.lang;
        let mut parts = vec![
            format!("█ {}", w::scenario_legend_work(lang)),
            format!("─◆ {}", w::scenario_legend_decision(lang)),
            format!("▲ {}", w::scenario_legend_start(lang)),
        ];
        if self.today.is_some() {
            parts.push(format!("┊ {}", w::scenario_legend_today(lang)));
        }
        canvas.text(self.chart.x, y, self.chart.width, &parts.join("  "), ui.theme.style(Role::Dim));
    }
}

/// The milestone under the cursor.
fn here(room: &Room) -> Option<&Milestone> {
    opened(room)?.pilot.as_ref()?.milestones.get(room.scenario.row.at)
}
