//! How an open choice is laid out: heading, sections, and beside them, where there is room, what has been settled.

use ratatui::layout::Rect;
use unicode_width::UnicodeWidthStr;

use crate::domain::choice::Choice;
use crate::domain::text::Lang;
use crate::i18n::words as w;

use super::super::super::canvas::{Canvas, Hit};
use super::super::super::room::Room;
use super::super::super::theme::Role;
use super::super::super::ui::Ui;
use super::lines::Lines;
use super::{
    Section, budget, commitment, expected, kept, list, opened, overview, reading, risks, sharing, timeline,
};

/// A click on a row of the list or of a table.
pub(super) const ROW: usize = 0;
/// A click on the name of a section.
pub(super) const TAB: usize = 1;
/// A click on a scenario's column.
pub(super) const COLUMN: usize = 2;

/// From this width on, what has been settled stands beside every section.
const BESIDE: u16 = 110;
/// What that takes.
const SUMMARY: u16 = 40;
/// Rows above a section: heading, names of the sections, a blank line.
const HEAD: u16 = 3;

/// Draws an open choice.
pub(super) fn draw(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, body: Rect, choice: &Choice) {
    head(room, ui, canvas, body, choice);
    let section = room.scenario.section;
    let (side, main) = panes(body, section);
    if let Some(side) = side {
        let lines = overview::beside(room, ui, choice, section, side.width);
        let top = if section == Section::Overview { room.scenario.scroll } else { 0 };
        lines.draw(ui, canvas, side, top.min(lines.len().saturating_sub(usize::from(side.height))));
        separator(ui, canvas, side.right() + 1, side);
    }
    match section {
        Section::Overview if side.is_some() => beside(room, ui, canvas, main, choice),
        Section::Overview => whole(room, ui, choice, main.width).draw(ui, canvas, main, room.scenario.scroll),
        Section::Scenarios => reading::draw(room, ui, canvas, main, choice),
        Section::Commitment => commitment::draw(room, ui, canvas, main, choice),
        Section::Expected => expected::draw(room, ui, canvas, main, choice),
        Section::Timeline => timeline::draw((room, ui), canvas, main, choice, Some(room.scenario.row)),
        Section::Budget => budget::draw(room, ui, canvas, main, choice),
        Section::Sharing => sharing::draw(room, ui, canvas, main, choice),
        Section::Risks => risks::draw(room, ui, canvas, main, choice),
    }
}

/// How many rows of the section's table are in sight.
pub(super) fn rows_in_sight(room: &Room, ui: &Ui, body: Rect) -> usize {
    let Some(choice) = opened(room) else { return 1 };
    let (_, main) = panes(body, room.scenario.section);
    match room.scenario.section {
        Section::Commitment => commitment::page(room, ui, choice, main),
        Section::Expected => expected::Part::ALL.len(),
        Section::Timeline => timeline::page(room, ui, choice, main),
        Section::Budget => budget::page(room, ui, choice, main),
        Section::Risks => risks::page(room, main),
        Section::Sharing => sharing::page(room, ui, choice, main),
        Section::Overview | Section::Scenarios => 1,
    }
}

/// Keeps the columns of the budget in sight, and wraps what the scenarios in sight say.
pub(super) fn settle_columns(room: &mut Room, ui: &Ui, body: Rect) {
    let (_, main) = panes(body, room.scenario.section);
    match room.scenario.section {
        Section::Budget => budget::settle(room, ui, main),
        Section::Scenarios => kept::settle_fields(room, reading::columns(room, ui, main)),
        Section::Overview
        | Section::Commitment
        | Section::Expected
        | Section::Timeline
        | Section::Sharing
        | Section::Risks => {}
    }
}

/// How many lines the section's text has, and how many of them are in sight.
pub(super) fn text_length(room: &Room, ui: &Ui, body: Rect) -> (usize, usize) {
    let Some(choice) = opened(room) else { return (0, 1) };
    let (side, main) = panes(body, room.scenario.section);
    let page = usize::from(main.height);
    match (room.scenario.section, side) {
        (section @ Section::Overview, Some(side)) => {
            (overview::beside(room, ui, choice, section, side.width).len(), page)
        }
        (Section::Overview, None) => (whole(room, ui, choice, main.width).len(), page),
        (Section::Scenarios, _) => (reading::length(room, ui, main), reading::page(main)),
        (Section::Expected, _) => expected::length(room, ui, choice, main),
        (
            Section::Commitment | Section::Timeline | Section::Budget | Section::Sharing | Section::Risks,
            _,
        ) => (0, page),
    }
}

/// A line down between two panes.
pub(super) fn separator(ui: &Ui, canvas: &mut Canvas<'_>, x: u16, area: Rect) {
    for y in area.top()..area.bottom() {
        canvas.text(x, y, 1, "│", ui.theme.style(Role::Rule));
    }
}

/// What a section without a pilot says.
pub(super) fn no_pilot(ui: &Ui, canvas: &mut Canvas<'_>, area: Rect) {
    canvas.text(area.x, area.y, area.width, w::scenario_no_pilot(ui.lang), ui.theme.style(Role::Plain));
}

fn panes(body: Rect, section: Section) -> (Option<Rect>, Rect) {
    let rest = Rect { y: body.y + HEAD, height: body.height.saturating_sub(HEAD), ..body };
    if body.width < BESIDE || matches!(section, Section::Scenarios | Section::Expected) {
        return (None, rest);
    }
    let side = Rect { width: SUMMARY, ..rest };
    (Some(side), Rect { x: rest.x + SUMMARY + 3, width: rest.width - SUMMARY - 3, ..rest })
}

fn head(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, body: Rect, choice: &Choice) {
    let lang = ui.lang;
    let (place, count) = (room.scenario.list.at + 1, room.session().choices.len());
    let place = w::scenario_place(lang, count, place);
    let right = canvas.text_right(body.right(), body.y, 20, &place, ui.theme.style(Role::Dim));
    let name = list::subject(room, ui, choice);
    canvas.text(body.x, body.y, right.saturating_sub(body.x + 2), &name, ui.theme.style(Role::Heading));
    let names = Section::ALL.map(|section| section_name(lang, section));
    let (pad, gap) = spacing(&names, body.width);
    let mut x = body.x;
    for (index, (section, name)) in Section::ALL.into_iter().zip(names).enumerate() {
        let here = section == room.scenario.section;
        let style = ui.theme.style(if here { Role::Accent } else { Role::Dim });
        let text = if here { format!("[{name}]") } else { format!("{pad}{name}{pad}") };
        let used = u16::try_from(text.width()).unwrap_or(0);
        canvas.text(x, body.y + 1, body.right().saturating_sub(x), &text, style);
        canvas.hit(Rect { x, y: body.y + 1, width: used, height: 1 }, Hit::Spot(TAB, index));
        x += used + gap;
    }
}

fn section_name(lang: Lang, section: Section) -> &'static str {
    match section {
        Section::Overview => w::scenario_overview(lang),
        Section::Scenarios => w::scenario_scenarios(lang),
        Section::Commitment => w::commitment_section(lang),
        Section::Expected => w::commitment_expected(lang),
        Section::Timeline => w::scenario_timeline(lang),
        Section::Budget => w::scenario_budget(lang),
        Section::Sharing => w::scenario_sharing(lang),
        Section::Risks => w::risks_section(lang),
    }
}

/// What stands around the names of sections and between them: less where there is no room for more.
fn spacing(names: &[&str], width: u16) -> (&'static str, u16) {
    let count = names.len();
    let bare: usize = names.iter().map(|name| name.width()).sum();
    match usize::from(width) {
        width if bare + 3 * count <= width + 1 => (" ", 1),
        width if bare + 2 * count <= width => (" ", 0),
        _ => ("", 1),
    }
}

/// What stands beside the summary: the plan and what it costs, or the scenarios to choose from while there is no pilot.
fn beside(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect, choice: &Choice) {
    let Some(pilot) = &choice.pilot else {
        let mut lines = Lines::new(area.width);
        overview::offers(room, ui, choice, &mut lines);
        return lines.draw(ui, canvas, area, 0);
    };
    let totals = budget::totals_height(room, ui, choice, area.width);
    let wanted = timeline::height(room, ui, choice, pilot);
    let plan = Rect { height: wanted.min(area.height.saturating_sub(totals + 1)), ..area };
    timeline::draw((room, ui), canvas, plan, choice, None);
    let below =
        Rect { y: plan.bottom() + 1, height: area.bottom().saturating_sub(plan.bottom() + 1), ..area };
    budget::draw_totals(room, ui, canvas, below, choice);
}

/// The summary with the scenarios to choose from below it.
fn whole(room: &Room, ui: &Ui, choice: &Choice, width: u16) -> Lines {
    let mut lines = overview::lines(room, ui, choice, width);
    if choice.scenario.is_none() {
        lines.gap();
        overview::offers(room, ui, choice, &mut lines);
    }
    lines
}
