//! All pilots on one calendar: a row each with its scenario and who leads, its days, decisions, and where it meets others.

use chrono::NaiveDate;
use ratatui::layout::Rect;

use crate::analysis::calendar::Counted;
use crate::analysis::waiting;
use crate::domain::choice::{Calendar, Choice};
use crate::domain::id::ChoiceId;
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
use super::{name, organisation, told};

/// Lines below the chart for the pilot under the cursor at least: a blank line, its dates, what is told of it.
const DETAIL: u16 = 4;
/// The most lines below that that tell what is missing.
const TOLD: usize = 3;

/// The chosen choices by their place in the session: a row each.
pub(super) fn places(session: &Session) -> Vec<usize> {
    let chosen = session.choices.iter().enumerate().filter(|(_, choice)| choice.is_chosen());
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
    let words = table::width(&columns) + 2;
    let on = Rect { x: area.x + words + GAP, width: area.width.saturating_sub(words + GAP), ..area };
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
    let style = ui.theme.style(Role::Dim);
    canvas.text(area.x, y, words, w::portfolio_signs(ui.lang), style);
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
    let pilots = room.scenario.kept.portfolio().pilots.iter();
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

/// `!` where the pilot begins too early, `▀` where it meets another one, `↳` where it waits: each told in the legend.
fn sign(room: &Room, choice: &Choice) -> (&'static str, Role) {
    let early = waiting::ahead(room.session(), choice).iter().any(|it| it.early > 0);
    let overlaps = &room.scenario.kept.portfolio().overlaps;
    let meets = overlaps.iter().any(|it| it.choice == choice.id || it.other == choice.id);
    if early {
        ("!", Role::Warning)
    } else if meets {
        ("▀", Role::Warning)
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
    let planned = room.scenario.kept.portfolio().pilots.iter().find(|pilot| pilot.place == place)?;
    let plan = planned.plan.as_ref().filter(|plan| plan.span.is_some())?;
    let day = |date: &NaiveDate| (*date - first).num_days();
    let bar = |dates: &std::ops::RangeInclusive<NaiveDate>, shape| Bar {
        from: day(dates.start()),
        to: day(dates.end()),
        shape,
    };
    let mut bars: Vec<Bar> = plan.span.iter().map(|span| bar(&span.dates, Shape::Work)).collect();
    let overlaps = room.scenario.kept.portfolio().overlaps.iter();
    let met = overlaps.filter(|it| it.choice == choice.id || it.other == choice.id);
    bars.extend(met.map(|it| bar(&it.dates, Shape::Beside)));
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

/// The pilot under the cursor in words and what is told of it, what is told of all, and then every other `!` and every other
/// time that two pilots go on for the same organisations; where that is more than there is room for, how much more.
fn below(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect) {
    let here = super::here(room).and_then(|it| Some((it, room.session().choices.get(it)?)));
    let mut said: Vec<(String, Role)> = Vec::new();
    said.extend(here.map(|(place, choice)| (focus(room, ui, place, choice), Role::Accent)));
    said.extend(told(room, ui));
    let own = here.map_or_else(Vec::new, |(_, choice)| timeline::told(room, ui, choice));
    said.extend(own.into_iter().map(|it| (it.text, it.role)));
    said.extend(others(room, ui, here.map(|(_, choice)| choice)));
    let wrapped = said
        .iter()
        .flat_map(|(text, role)| wrap(text, usize::from(area.width)).into_iter().map(|line| (line, *role)));
    let lines: Vec<(String, Role)> = wrapped.collect();
    let hidden = lines.len().saturating_sub(usize::from(area.height));
    for (y, (text, role)) in (area.top()..area.bottom()).zip(&lines) {
        let is_last = hidden > 0 && y + 1 == area.bottom();
        let more = is_last.then(|| w::shown_more(ui.lang, hidden + 1));
        let role = if is_last { Role::Dim } else { *role };
        canvas.text(area.x, y, area.width, more.as_ref().unwrap_or(text), ui.theme.style(role));
    }
}

/// What is too early or at the same time among the pilots that the cursor is not on, each pair once.
fn others(room: &Room, ui: &Ui, here: Option<&Choice>) -> Vec<(String, Role)> {
    let session = room.session();
    let place = |id: &ChoiceId| session.choices.iter().position(|choice| choice.id == *id);
    let mut said = Vec::new();
    for at in places(session) {
        let Some(choice) = session.choices.get(at).filter(|it| here.is_none_or(|here| here.id != it.id))
        else {
            continue;
        };
        for told in timeline::told(room, ui, choice).into_iter().filter(|it| it.role == Role::Warning) {
            let is_told = here.is_some_and(|here| here.id == told.other) || place(&told.other) < Some(at);
            if !(told.is_overlap() && is_told) {
                let text = told.text.trim_start_matches("! ");
                said.push((format!("{}: {text}", name(room, ui, at)), told.role));
            }
        }
    }
    said
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
