//! How the timeline is drawn: a table of milestones beside their bars, other pilots below, the milestone in full last.

use chrono::{Datelike, NaiveDate};
use ratatui::layout::Rect;
use unicode_width::UnicodeWidthStr;

use crate::analysis::calendar::Counted;
use crate::analysis::plan::{self, Plan, Stretch};
use crate::analysis::waiting::{self, Early};
use crate::domain::choice::{Calendar, Choice};
use crate::domain::method::{Milestone, Pilot};
use crate::domain::text::Lang;
use crate::i18n::{date_short, month_short, words as w};

use super::super::super::super::canvas::{Canvas, Hit};
use super::super::super::super::room::Room;
use super::super::super::super::theme::Role;
use super::super::super::super::ui::Ui;
use super::super::gantt::Scale;
use super::super::gantt::paint::{Bar, Chart, HEAD, Shape};
use super::super::table::{self, Column, Cursor, GAP, left};
use super::super::{opened, view};
use super::{Told, told};

/// Rows below the milestones where they can be gone through: a blank one, the milestone in full, what it waits for.
const DETAIL: u16 = 3;
/// The row that tells what the shapes mean.
const LEGEND: u16 = 1;
/// The most rows for other pilots; the overview tells them all.
const OTHERS: usize = 3;
/// From this width on, dates have years and days stand beside them.
const ROOMY: u16 = 110;
/// Longest name that is shown in full.
const LONGEST: u16 = 46;
/// Cells that a sign takes before a name.
const SIGN: u16 = 2;

/// How many days the chart of the open choice covers.
pub(super) fn days(room: &Room) -> i64 {
    opened(room).and_then(|choice| Some(Laid::new(room, choice)?.scale(1).days())).unwrap_or(1)
}

/// Brings the milestone under the cursor into the window.
pub(in super::super) fn reveal(room: &mut Room) {
    let laid = opened(room).and_then(|choice| Laid::new(room, choice));
    let found = laid.map(|laid| (laid.scale(1), laid.on_chart(room.scenario.row.at)));
    if let Some((scale, (from, to))) = found {
        let first = scale.first();
        room.scenario.zoom.show((from - first, to - first), scale.days());
    }
}

/// How many rows the whole plan takes without a cursor.
pub(in super::super) fn height(room: &Room, ui: &Ui, choice: &Choice, pilot: &Pilot) -> u16 {
    let milestones = u16::try_from(pilot.milestones.len()).unwrap_or(u16::MAX);
    milestones.saturating_add(HEAD + LEGEND + others_height(&told(room, ui, choice)))
}

/// How many milestones are in sight where they can be gone through.
pub(in super::super) fn page(room: &Room, ui: &Ui, choice: &Choice, area: Rect) -> usize {
    seen(area, &told(room, ui, choice), DETAIL)
}

/// Brings the window of days in line with the plan, and the milestone under the cursor into it.
pub(in super::super) fn settle(room: &mut Room) {
    let days = days(room);
    room.scenario.zoom.settle(days);
}

/// Draws the milestones; with a cursor they can be gone through, and the chart shows the window that was chosen.
pub(in super::super) fn draw(
    (room, ui): (&Room, &Ui),
    canvas: &mut Canvas<'_>,
    area: Rect,
    choice: &Choice,
    cursor: Option<Cursor>,
) {
    let Some(laid) = Laid::new(room, choice) else { return view::no_pilot(ui, canvas, area) };
    if laid.pilot.milestones.is_empty() {
        canvas.text(area.x, area.y, area.width, w::plan_empty(ui.lang), ui.theme.style(Role::Plain));
        return;
    }
    let others = told(room, ui, choice);
    let sheet = Sheet::new((room, ui), laid, choice, area, cursor);
    sheet.head(ui, canvas);
    let page = seen(area, &others, if cursor.is_some() { DETAIL } else { 0 });
    let top = cursor.map_or(0, |cursor| cursor.top);
    let milestones = &sheet.laid.pilot.milestones;
    let shown = milestones.iter().enumerate().skip(top).take(page);
    let mut y = area.y + HEAD;
    for (place, milestone) in shown {
        sheet.row(ui, canvas, y, (place, milestone), cursor.is_some_and(|cursor| cursor.at == place));
        if cursor.is_some() {
            canvas.hit(Rect { y, height: 1, ..area }, Hit::Spot(view::ROW, place));
        }
        y += 1;
    }
    y = sheet.others(ui, canvas, y, &others);
    if let Some(place) = cursor.map(|cursor| cursor.at) {
        sheet.detail(ui, canvas, y + 1, place);
        y += DETAIL;
    }
    let mut shapes: Vec<Shape> = milestones.iter().map(|it| it.kind.into()).collect();
    shapes.extend(others.iter().take(OTHERS).map(Told::shape));
    shapes.sort_unstable();
    shapes.dedup();
    if y < area.bottom() {
        sheet.chart.legend(ui, canvas, Rect { y, ..area }, &shapes);
    }
}

fn seen(area: Rect, others: &[Told], detail: u16) -> usize {
    let around = HEAD + LEGEND + detail + others_height(others);
    usize::from(area.height.saturating_sub(around)).max(1)
}

fn others_height(others: &[Told]) -> u16 {
    u16::try_from(others.len().min(OTHERS)).unwrap_or(0)
}

/// A pilot with its days, and with dates where it has a start.
struct Laid<'a> {
    pilot: &'a Pilot,
    calendar: Calendar,
    counted: Counted<'a>,
    start: Option<NaiveDate>,
    plan: Option<Plan>,
}

impl<'a> Laid<'a> {
    fn new(room: &'a Room, choice: &'a Choice) -> Option<Self> {
        let plan = plan::of(room.session(), choice);
        Some(Self {
            pilot: choice.pilot.as_ref()?,
            calendar: choice.calendar,
            counted: Counted::of(room.session(), choice),
            start: choice.start.filter(|_| plan.is_some()),
            plan,
        })
    }

    /// The whole chart on so many cells.
    fn scale(&self, width: u16) -> Scale {
        let days = || (0..self.pilot.milestones.len()).map(|place| self.on_chart(place));
        let first = days().map(|(from, _)| from).min().unwrap_or(0);
        Scale::new(first, days().map(|(_, to)| to).max().unwrap_or(0), width)
    }

    fn stretch(&self, place: usize) -> Option<&Stretch> {
        self.plan.as_ref()?.milestones.get(place)
    }

    /// First and last day on the chart: days of the calendar from the start, or days of the plan without one.
    fn on_chart(&self, place: usize) -> (i64, i64) {
        if let Some((start, stretch)) = self.start.zip(self.stretch(place)) {
            return ((*stretch.dates.start() - start).num_days(), (*stretch.dates.end() - start).num_days());
        }
        self.pilot.milestones.get(place).map_or((0, 0), |it| (it.from.into(), it.to.into()))
    }

    /// `alla dagar`, or working days and which date day 0 is.
    fn says(&self, lang: Lang) -> String {
        let first = self.start.and_then(|start| self.counted.first(start));
        match (self.calendar, first) {
            (Calendar::Days, _) => w::plan_by_days(lang).to_owned(),
            (Calendar::Workdays, Some(first)) if Some(first) != self.start => {
                w::plan_by_workdays_moved(lang, date_short(lang, first))
            }
            (Calendar::Workdays, _) => w::plan_by_workdays(lang).to_owned(),
        }
    }
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

/// Where everything stands.
struct Sheet<'a> {
    laid: Laid<'a>,
    area: Rect,
    columns: [Column; 3],
    sign: u16,
    dates: Dates,
    early: Vec<Early>,
    chart: Chart,
    chart_x: u16,
}

impl<'a> Sheet<'a> {
    fn new(
        (room, ui): (&Room, &Ui),
        laid: Laid<'a>,
        choice: &Choice,
        area: Rect,
        cursor: Option<Cursor>,
    ) -> Self {
        let milestones = &laid.pilot.milestones;
        let sign = if milestones.iter().any(|it| !it.after.is_empty()) { SIGN } else { 0 };
        let names = milestones.iter().map(|it| it.name.get(ui.lang).width()).max().unwrap_or(0);
        let names = u16::try_from(names).unwrap_or(LONGEST).clamp(12, LONGEST) + sign;
        let roomy = area.width >= ROOMY;
        let name = if roomy { names } else { names.min((area.width / 3).saturating_sub(1)) };
        let (dates, columns) = match (laid.start, roomy) {
            (Some(_), true) => (Dates::Long, [left(name), left(23), left(8)]),
            (Some(_), false) => (Dates::Short, [left(name), left(14), left(0)]),
            (None, _) => (Dates::None, [left(name), left(0), left(8)]),
        };
        let used = table::width(&columns) + GAP;
        let on = Rect { x: area.x + used, width: area.width.saturating_sub(used), ..area };
        let whole = laid.scale(on.width);
        let scale = if cursor.is_some() { whole.seen(room.scenario.zoom) } else { whole };
        let origin = laid.start.map(|start| (start, Counted::by(&room.session().method, choice.calendar)));
        let chart = Chart::new(ui, on, scale, origin);
        let early = waiting::early(laid.pilot);
        Self { laid, area, columns, sign, dates, early, chart, chart_x: on.x }
    }

    fn head(&self, ui: &Ui, canvas: &mut Canvas<'_>) {
        let (lang, dim) = (ui.lang, ui.theme.style(Role::Dim));
        let dates = if self.dates == Dates::None { "" } else { w::scenario_dates(lang) };
        let days = if self.dates == Dates::Short { "" } else { w::scenario_day_column(lang) };
        let cells = [w::scenario_milestone(lang), dates, days];
        canvas.text(self.area.x, self.area.y, self.words(), &self.laid.says(lang), dim);
        table::write(canvas, (self.area.x, self.area.y + 1), &self.columns, &cells, dim);
        self.chart.head(ui, canvas);
    }

    fn row(&self, ui: &Ui, canvas: &mut Canvas<'_>, y: u16, (place, it): (usize, &Milestone), here: bool) {
        let style = ui.theme.style(if here { Role::Cursor } else { Role::Plain });
        canvas.style(Rect { y, height: 1, width: self.words(), ..self.area }, style);
        let (from, to) = (it.from, it.to);
        let days = if from == to { from.to_string() } else { format!("{from}–{to}") };
        let name = format!("{:sign$}{}", "", it.name.get(ui.lang), sign = usize::from(self.sign));
        let cells = [name.as_str(), &self.written(ui.lang, place), &days];
        table::write(canvas, (self.area.x, y), &self.columns, &cells, style);
        if self.early.iter().any(|early| early.milestone == place) {
            canvas.text(self.area.x, y, 1, "!", style.patch(ui.theme.style(Role::Warning)));
        } else if !it.after.is_empty() {
            canvas.text(self.area.x, y, 1, "↳", style);
        }
        let (from, to) = self.laid.on_chart(place);
        self.chart.row(ui, canvas, y, &[Bar { from, to, shape: it.kind.into() }]);
    }

    /// The other pilots, a row each; gives back the row after them.
    fn others(&self, ui: &Ui, canvas: &mut Canvas<'_>, y: u16, others: &[Told]) -> u16 {
        let mut y = y;
        for (place, told) in others.iter().take(OTHERS).enumerate() {
            let more = others.len() - OTHERS.min(others.len());
            let last = more > 0 && place + 1 == OTHERS;
            let text = if last { w::plan_more_others(ui.lang, more + 1) } else { told.short.clone() };
            canvas.text(self.area.x, y, self.words(), &text, ui.theme.style(told.role));
            let bar = if last { None } else { told.bar(self.laid.start) };
            self.chart.row(ui, canvas, y, bar.as_slice());
            y += 1;
        }
        y
    }

    /// The milestone in full, and what it waits for below.
    fn detail(&self, ui: &Ui, canvas: &mut Canvas<'_>, y: u16, place: usize) {
        let Some(it) = self.laid.pilot.milestones.get(place) else { return };
        let whole = self.whole(ui.lang, place, it);
        canvas.text(self.area.x, y, self.area.width, &whole, ui.theme.style(Role::Accent));
        if it.after.is_empty() || y + 1 >= self.area.bottom() {
            return;
        }
        let (text, role) = self.waits(ui.lang, place, it);
        canvas.text(self.area.x, y + 1, self.area.width, &text, ui.theme.style(role));
    }

    /// `Utvärdering · 6 okt 2026–20 okt 2026 · dag 268–282`.
    fn whole(&self, lang: Lang, place: usize, it: &Milestone) -> String {
        let mut parts = vec![it.name.get(lang).to_owned()];
        if let Some(stretch) = self.laid.stretch(place) {
            parts.push(between(stretch, |date| date_short(lang, date)));
        }
        let (from, to) = (it.from, it.to);
        parts.push(if from == to { w::scenario_day(lang, from) } else { w::scenario_days(lang, from, to) });
        parts.join(" · ")
    }

    /// What it waits for, and by how much it begins too early.
    fn waits(&self, lang: Lang, place: usize, it: &Milestone) -> (String, Role) {
        let milestones = &self.laid.pilot.milestones;
        let name = |place: usize| milestones.get(place).map_or("", |it| it.name.get(lang));
        let early: Vec<String> = self
            .early
            .iter()
            .filter(|early| early.milestone == place)
            .map(|early| {
                let days = usize::try_from(early.days).unwrap_or(usize::MAX);
                w::plan_early(lang, days, name(early.waits_for))
            })
            .collect();
        if early.is_empty() {
            let names = milestones.iter().filter(|other| it.after.contains(&other.id));
            let names: Vec<&str> = names.map(|other| other.name.get(lang)).collect();
            return (format!("↳ {}", w::plan_after(lang, names.join(", "))), Role::Dim);
        }
        (format!("! {}", early.join("; ")), Role::Warning)
    }

    fn written(&self, lang: Lang, place: usize) -> String {
        let Some(stretch) = self.laid.stretch(place) else { return String::new() };
        match self.dates {
            Dates::Long => between(stretch, |date| date_short(lang, date)),
            Dates::Short | Dates::None => {
                between(stretch, |date| format!("{} {}", date.day(), month_short(lang, date)))
            }
        }
    }

    /// Cells left of the chart, without the gap.
    fn words(&self) -> u16 {
        self.chart_x.saturating_sub(self.area.x + GAP)
    }
}

fn between(stretch: &Stretch, write: impl Fn(NaiveDate) -> String) -> String {
    let (from, to) = (write(*stretch.dates.start()), write(*stretch.dates.end()));
    if from == to { from } else { format!("{from}–{to}") }
}
