//! All pilots on one calendar: a row each with its scenario and who leads, its days, decisions, and where it meets others.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use ratatui::layout::Rect;

use crate::analysis::calendar::Counted;
use crate::analysis::portfolio::is_chosen;
use crate::analysis::waiting;
use crate::domain::choice::{Calendar, Choice};
use crate::domain::method::MilestoneKind;
use crate::domain::session::Session;
use crate::i18n::{date_short, words as w};

use super::super::super::super::canvas::{Canvas, Hit, wrap};
use super::super::super::super::room::Room;
use super::super::super::super::theme::Role;
use super::super::super::super::ui::Ui;
use super::super::gantt::Scale;
use super::super::gantt::paint::{Bar, Chart, HEAD, Shape};
use super::super::table::{self, Column, GAP, left, right};
use super::super::{timeline, view};
use super::{called, name, organisation, told};

/// Lines below the chart for the pilot under the cursor: a blank line, its dates, what is told of it.
const DETAIL: u16 = 4;
/// The most lines below that that tell what is missing.
const TOLD: usize = 3;

/// The chosen choices by their place in the session: a row each.
pub(super) fn places(session: &Session) -> Vec<usize> {
    let chosen = session.choices.iter().enumerate().filter(|(_, choice)| is_chosen(choice));
    chosen.map(|(place, _)| place).collect()
}

/// How many days the whole chart covers; `None` while nothing has dates.
pub(super) fn days(room: &Room) -> Option<i64> {
    let (first, last) = span(room)?;
    Some((last - first).num_days() + 1)
}

/// How many rows are in sight.
pub(super) fn page(room: &Room, ui: &Ui, area: Rect) -> usize {
    usize::from(area.height.saturating_sub(HEAD + 1 + DETAIL + told_height(room, ui, area))).max(1)
}

/// Draws the chart, and what is told of the pilot under the cursor.
pub(super) fn draw(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect) {
    let columns = columns(area.width);
    heading(ui, canvas, area, &columns);
    let words = table::width(&columns) + 2 + GAP;
    let on = Rect { x: area.x + words, width: area.width.saturating_sub(words), ..area };
    let chart = span(room).map(|(first, last)| {
        let scale = Scale::new(0, (last - first).num_days(), on.width).seen(room.scenario.portfolio.zoom);
        let days = Counted::by(&room.session().method, Calendar::Days);
        (Chart::new(ui, on, scale, Some((first, days))), first)
    });
    if let Some((chart, _)) = &chart {
        chart.head(ui, canvas);
    }
    let top = room.scenario.portfolio.row.top;
    let places = places(room.session());
    let rows = places.iter().enumerate().skip(top).take(page(room, ui, area));
    let (mut y, mut shapes) = (area.y + HEAD, Vec::new());
    for (at, place) in rows {
        let line = Rect { y, height: 1, ..area };
        row((room, ui), canvas, line, (at, *place));
        let bars = chart.as_ref().and_then(|(chart, first)| Some((chart, bars(room, *place, *first)?)));
        if let Some((chart, bars)) = bars {
            shapes.extend(bars.iter().map(|bar| bar.shape));
            chart.row(ui, canvas, y, &bars);
        } else {
            let text = missing(room, ui, *place);
            canvas.text(on.x, y, on.width, text, ui.theme.style(Role::Warning));
        }
        canvas.hit(line, Hit::Spot(view::ROW, at));
        y += 1;
    }
    if let Some((chart, _)) = &chart {
        shapes.sort_unstable();
        shapes.dedup();
        chart.legend(ui, canvas, Rect { y, ..on }, &shapes);
    }
    below(room, ui, canvas, Rect { y: y + 1, height: area.bottom().saturating_sub(y + 1), ..area });
}

/// The words of a row.
fn row((room, ui): (&Room, &Ui), canvas: &mut Canvas<'_>, line: Rect, (at, place): (usize, usize)) {
    let columns = columns(line.width);
    let Some(choice) = room.session().choices.get(place) else { return };
    let here = at == room.scenario.portfolio.row.at;
    let style = ui.theme.style(if here { Role::Cursor } else { Role::Plain });
    canvas.style(Rect { width: table::width(&columns) + 2, ..line }, style);
    let cells = cells(room, ui, place, choice);
    table::write(canvas, (line.x + 2, line.y), &columns, &cells.each_ref().map(String::as_str), style);
    let (sign, role) = sign(room, choice);
    canvas.text(line.x, line.y, 1, sign, style.patch(ui.theme.style(role)));
}

/// The first and the last day of all pilots.
fn span(room: &Room) -> Option<(NaiveDate, NaiveDate)> {
    let pilots = room.scenario.portfolio.all.pilots.iter();
    let spans = pilots.filter_map(|pilot| pilot.plan.as_ref()?.span.as_ref()).map(|span| &span.dates);
    let (firsts, lasts): (Vec<NaiveDate>, Vec<NaiveDate>) =
        spans.map(|dates| (*dates.start(), *dates.end())).unzip();
    firsts.into_iter().min().zip(lasts.into_iter().max())
}

/// Name, scenario and who leads, right of the sign, which has two cells to itself.
fn columns(width: u16) -> [Column; 3] {
    let words = width * 45 / 100 - 2;
    let lead = words / 4;
    [left(words - lead - 2 - 2 * GAP), right(2), left(lead)]
}

fn heading(ui: &Ui, canvas: &mut Canvas<'_>, area: Rect, columns: &[Column; 3]) {
    let lang = ui.lang;
    let cells = [w::portfolio_pilot(lang), w::portfolio_scenario(lang), w::portfolio_lead(lang)];
    table::write(canvas, (area.x + 2, area.y + 1), columns, &cells, ui.theme.style(Role::Dim));
}

fn cells(room: &Room, ui: &Ui, place: usize, choice: &Choice) -> [String; 3] {
    let lead = choice.lead().map_or("–", |id| organisation(room.session(), id));
    let scenario = choice.scenario.map_or_else(String::new, |number| number.to_string());
    [name(room, ui, place), scenario, lead.to_owned()]
}

/// `!` where the pilot begins too early or meets another one, `↳` where it waits.
fn sign(room: &Room, choice: &Choice) -> (&'static str, Role) {
    let early = waiting::ahead(room.session(), choice).iter().any(|it| it.early > 0);
    let overlaps = &room.scenario.portfolio.all.overlaps;
    let meets = overlaps.iter().any(|it| it.choice == choice.id || it.other == choice.id);
    if early || meets {
        ("!", Role::Warning)
    } else if choice.after.is_empty() {
        (" ", Role::Plain)
    } else {
        ("↳", Role::Dim)
    }
}

/// Why a row has no days.
fn missing(room: &Room, ui: &Ui, place: usize) -> &'static str {
    let choice = room.session().choices.get(place);
    let pilot = choice.and_then(|choice| choice.pilot.as_ref());
    match (pilot, choice.and_then(|choice| choice.start)) {
        (None, _) => w::portfolio_no_pilot(ui.lang),
        (Some(_), None) => w::portfolio_no_start(ui.lang),
        (Some(pilot), Some(_)) if pilot.milestones.is_empty() => w::portfolio_no_milestones(ui.lang),
        (Some(_), Some(_)) => w::portfolio_beyond(ui.lang),
    }
}

/// The whole pilot, upon it where it meets others, upon that what is decided and begins.
fn bars(room: &Room, place: usize, first: NaiveDate) -> Option<Vec<Bar>> {
    let choice = room.session().choices.get(place)?;
    let planned = room.scenario.portfolio.all.pilots.iter().find(|pilot| pilot.place == place)?;
    let plan = planned.plan.as_ref().filter(|plan| plan.span.is_some())?;
    let day = |date: &NaiveDate| (*date - first).num_days();
    let bar = |dates: &std::ops::RangeInclusive<NaiveDate>, shape| Bar {
        from: day(dates.start()),
        to: day(dates.end()),
        shape,
    };
    let mut bars: Vec<Bar> = plan.span.iter().map(|span| bar(&span.dates, Shape::Work)).collect();
    let overlaps = room.scenario.portfolio.all.overlaps.iter();
    let met = overlaps.filter(|it| it.choice == choice.id || it.other == choice.id);
    bars.extend(met.map(|it| bar(&it.dates, Shape::Overlap)));
    let milestones = choice.pilot.iter().flat_map(|pilot| &pilot.milestones);
    for (milestone, stretch) in milestones.zip(&plan.milestones) {
        match milestone.kind {
            MilestoneKind::Work => {}
            MilestoneKind::Decision => {
                let on = day(stretch.dates.end());
                bars.push(Bar { from: on, to: on, shape: Shape::Decision });
            }
            MilestoneKind::Start => bars.push(bar(&stretch.dates, Shape::Start)),
        }
    }
    Some(bars)
}

/// The pilot under the cursor in words, and what is told of all.
fn below(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect) {
    let mut lines = Vec::new();
    if let Some((place, choice)) =
        super::here(room).and_then(|it| Some((it, room.session().choices.get(it)?)))
    {
        lines.push((focus(room, ui, place, choice), Role::Accent));
        let others = timeline::told(room, ui, choice);
        let fits = usize::from(DETAIL) - 2;
        let more = others.len().saturating_sub(fits);
        let shown = if more > 0 { fits - 1 } else { fits };
        lines.extend(others.iter().take(shown).map(|it| (it.text.clone(), it.role)));
        if more > 0 {
            let overlaps = room.scenario.portfolio.all.overlaps.iter();
            let others = overlaps.filter_map(|it| match &choice.id {
                id if *id == it.choice => Some(&it.other),
                id if *id == it.other => Some(&it.choice),
                _ => None,
            });
            let names: BTreeSet<String> = others.map(|id| called(room, ui, id)).collect();
            let names = names.into_iter().collect::<Vec<_>>().join("; ");
            lines.push((w::portfolio_meets(ui.lang, names), Role::Warning));
        }
    }
    let told = told(room, ui);
    let wrapped = told
        .iter()
        .flat_map(|(text, role)| wrap(text, usize::from(area.width)).into_iter().map(|line| (line, *role)));
    let lines = lines.into_iter().chain(wrapped.take(TOLD).collect::<Vec<_>>());
    for (y, (text, role)) in (area.top()..area.bottom()).zip(lines) {
        canvas.text(area.x, y, area.width, &text, ui.theme.style(role));
    }
}

/// `Erbjuda användarstöd · Pilot 2 · 11 jan 2027–3 nov 2027 · 4 är med`.
fn focus(room: &Room, ui: &Ui, place: usize, choice: &Choice) -> String {
    let lang = ui.lang;
    let mut parts = vec![name(room, ui, place)];
    parts.extend(choice.pilot.iter().map(|pilot| pilot.name.get(lang).to_owned()));
    if let Some((from, to)) = waiting::span(room.session(), choice) {
        parts.push(format!("{}–{}", date_short(lang, from), date_short(lang, to)));
    }
    let joined = crate::analysis::participants::count(room.session(), choice);
    parts.push(w::portfolio_joined(lang, joined));
    parts.join(" · ")
}

fn told_height(room: &Room, ui: &Ui, area: Rect) -> u16 {
    let lines: usize = told(room, ui).iter().map(|(text, _)| wrap(text, usize::from(area.width)).len()).sum();
    u16::try_from(lines.min(TOLD)).unwrap_or(0)
}
