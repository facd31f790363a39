//! The posts of a budget: a row for each with a cursor, the post in full below, and the totals.
//!
//! Where there is room the phases stand beside the posts, otherwise kinds and years below them.

use ratatui::layout::Rect;
use unicode_width::UnicodeWidthStr;

use crate::analysis::budget::{Measure, Posts, Slice, paid_by};
use crate::domain::choice::Choice;
use crate::domain::edit::{Edit, Item};
use crate::domain::method::{BudgetRow, CostKind, Per, Pilot};
use crate::domain::session::Session;
use crate::domain::text::Lang;
use crate::i18n::words as w;
use crate::report::arithmetic;

use super::super::super::super::canvas::{Canvas, Hit, wrap};
use super::super::super::super::room::Room;
use super::super::super::super::theme::Role;
use super::super::super::super::ui::Ui;
use super::super::amend::planned;
use super::super::table::{self, Column, GAP, left, right};
use super::super::view;
use super::{Cut, counted, sheet_of};

/// Rows around the posts: the heading above; the post in full and a blank line below.
const AROUND: u16 = 3;
/// From this width on the phases stand beside the posts.
const BESIDE: u16 = 150;
/// What the posts then take.
const POSTS: u16 = 88;

/// Draws the names of the cuts, the one that is shown marked.
pub(super) fn names(ui: &Ui, canvas: &mut Canvas<'_>, area: Rect, shown: Cut) {
    let lang = ui.lang;
    let mut x = area.x;
    for cut in Cut::ALL {
        let name = match cut {
            Cut::Posts => w::budget_cut_posts(lang),
            Cut::Cross => w::budget_cut_cross(lang),
            Cut::Phases => w::budget_cut_phases(lang),
            Cut::Kinds => w::budget_cut_kinds(lang),
            Cut::Years => w::budget_cut_years(lang),
            Cut::Organisations => w::budget_cut_organisations(lang),
        };
        let style = ui.theme.style(if cut == shown { Role::Accent } else { Role::Dim });
        let text = if cut == shown { format!("[{name}]") } else { format!(" {name} ") };
        x += canvas.text(x, area.y, area.right().saturating_sub(x), &text, style);
    }
}

/// How many posts are in sight.
pub(super) fn page(session: &Session, ui: &Ui, planned: (&Choice, &Pilot), area: Rect) -> usize {
    let totals =
        if is_beside(area) { 0 } else { sheet_of(session, ui, planned, Cut::Kinds).height(area.width) };
    usize::from(area.height.saturating_sub(AROUND + totals)).max(1)
}

/// Draws posts and totals.
pub(super) fn draw(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect, planned: (&Choice, &Pilot)) {
    let (choice, pilot) = planned;
    let session = room.session();
    let list = if is_beside(area) { Rect { width: POSTS, ..area } } else { area };
    let columns = columns(list.width);
    let lang = ui.lang;
    let heads = [
        w::scenario_post(lang),
        w::scenario_year(lang),
        w::scenario_kind(lang),
        w::scenario_amount(lang),
        w::scenario_times(lang),
        w::scenario_sum(lang),
    ];
    table::write(canvas, (list.x, list.y), &columns, &heads, ui.theme.style(Role::Dim));
    let (cursor, posts) = (room.scenario.row, counted(session, choice, pilot));
    let rows = pilot.budget.iter().enumerate().skip(cursor.top).take(page(session, ui, planned, area));
    let mut below = list.y + 1;
    for (y, (place, row)) in (list.y + 1..list.bottom()).zip(rows) {
        let style = ui.theme.style(if place == cursor.at { Role::Cursor } else { Role::Plain });
        let line = Rect { y, height: 1, ..list };
        canvas.style(Rect { width: table::width(&columns).min(list.width), ..line }, style);
        let cells = cells(lang, &posts, place, row);
        table::write(canvas, (list.x, y), &columns, &cells.each_ref().map(String::as_str), style);
        canvas.hit(line, Hit::Spot(view::ROW, place));
        below = y + 1;
    }
    let Some(row) = pilot.budget.get(cursor.at) else {
        for (y, line) in (below..list.bottom()).zip(wrap(w::budget_empty(lang), usize::from(list.width))) {
            canvas.text(list.x, y, list.width, &line, ui.theme.style(Role::Plain));
        }
        return;
    };
    let text = whole(lang, pilot, row, list.width);
    canvas.text(list.x, below, list.width, &text, ui.theme.style(Role::Accent));
    let hidden = pilot.budget.len().saturating_sub(cursor.top + usize::from(below - list.y - 1));
    if hidden > 0 {
        let dim = ui.theme.style(Role::Dim);
        canvas.text(list.x, below + 1, list.width, &w::shown_more(lang, hidden), dim);
    }
    totals(room, ui, canvas, (area, below + 2), planned);
}

/// The totals: beside the posts where there is room, else below them.
fn totals(
    room: &Room,
    ui: &Ui,
    canvas: &mut Canvas<'_>,
    (area, below): (Rect, u16),
    planned: (&Choice, &Pilot),
) {
    let first = room.scenario.budget.first;
    if is_beside(area) {
        let x = area.x + POSTS + 3;
        view::separator(ui, canvas, x - 2, area);
        let side = Rect { x, width: area.right().saturating_sub(x), ..area };
        return sheet_of(room.session(), ui, planned, Cut::Cross).draw(ui, canvas, side, None, first);
    }
    let rest = Rect { y: below, height: area.bottom().saturating_sub(below), ..area };
    sheet_of(room.session(), ui, planned, Cut::Kinds).draw(ui, canvas, rest, None, first);
}

/// Takes a post away.
pub(super) fn remove(room: &mut Room, ui: &mut Ui, at: usize) {
    let Some((choice, mut pilot)) = planned(room) else { return };
    if at < pilot.budget.len() {
        pilot.budget.remove(at);
        let choice = Choice { pilot: Some(pilot), ..choice };
        room.make(ui, Edit::Change(Item::Choice(choice.into())));
    }
}

/// Changes places with the post at `other`; the cursor follows.
pub(super) fn swap(room: &mut Room, ui: &mut Ui, other: usize) {
    let at = room.scenario.row.at;
    let Some((choice, mut pilot)) = planned(room) else { return };
    if at.max(other) < pilot.budget.len() {
        pilot.budget.swap(at, other);
        let choice = Choice { pilot: Some(pilot), ..choice };
        if room.make(ui, Edit::Change(Item::Choice(choice.into()))) {
            room.scenario.row.at = other;
        }
    }
}

fn is_beside(area: Rect) -> bool {
    area.width >= BESIDE
}

fn columns(width: u16) -> [Column; 6] {
    let [year, kind, amount, times, sum] = [right(3), left(8), right(13), right(5), right(16)];
    let taken = table::width(&[year, kind, amount, times, sum]) + GAP;
    [left(width.saturating_sub(taken).min(60)), year, kind, amount, times, sum]
}

fn cells(lang: Lang, posts: &Posts<'_>, place: usize, row: &BudgetRow) -> [String; 6] {
    let times = match paid_by(row) {
        Per::Organisation => w::scenario_times_organisations(lang, posts.organisations),
        Per::Once => w::scenario_once(lang).to_owned(),
    };
    let measure = match row.kind {
        CostKind::Hours => Measure::Hours,
        CostKind::External => Measure::External,
        CostKind::Other => Measure::Other,
    };
    let term = posts.terms(measure, Slice::default()).find(|term| term.post == place);
    let sum = term.map_or_else(String::new, |term| arithmetic::comes_to(row, term.once, term.times, lang));
    let year = row.year.to_string();
    [
        row.name.get(lang).to_owned(),
        year,
        kind(lang, row.kind).to_owned(),
        arithmetic::typed(row, lang),
        times,
        sum,
    ]
}

/// What a kind of cost is called.
pub(super) fn kind(lang: Lang, kind: CostKind) -> &'static str {
    match kind {
        CostKind::Hours => w::budget_kind_hours(lang),
        CostKind::External => w::budget_kind_external(lang),
        CostKind::Other => w::budget_kind_other(lang),
    }
}

/// A post in full: its name, its milestone where there is room for it, and how often it is paid.
fn whole(lang: Lang, pilot: &Pilot, row: &BudgetRow, width: u16) -> String {
    let per = match paid_by(row) {
        Per::Organisation => w::scenario_per_organisation(lang),
        Per::Once => w::scenario_per_once(lang),
    };
    let name = row.name.get(lang);
    let phase = row.phase.as_ref().map(|id| super::cut::phase(lang, pilot, Some(id)));
    let placed = phase.map(|phase| format!("{name} · {phase} · {per}"));
    placed.filter(|text| text.width() <= usize::from(width)).unwrap_or_else(|| format!("{name} · {per}"))
}
