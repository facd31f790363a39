//! What a pilot costs: its posts, and their totals for each year and in all; what is not known stays named.

mod amend;

use ratatui::layout::Rect;
use unicode_width::UnicodeWidthStr;

use crate::analysis::budget::{self, Budget, Range, Totals};
use crate::analysis::participants::participants;
use crate::domain::choice::Choice;
use crate::domain::method::{Amount, BudgetRow, CostKind, Per, Pilot};
use crate::domain::text::Lang;
use crate::i18n::{number, range, words as w};

use super::super::super::action::Action;
use super::super::super::canvas::{Canvas, Hit, wrap};
use super::super::super::keymap::{Context, Footer, Row, ch, row};
use super::super::super::room::Room;
use super::super::super::theme::Role;
use super::super::super::ui::Ui;
use super::table::{self, Column, GAP, left, right};
use super::{opened, view};

/// What only this section does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Change the post under the cursor.
    Amend,
}

/// The keys of this section.
pub const KEYS: &[Row] = &[row(
    Context::Budget,
    &[ch('e')],
    Action::Scenario(super::Act::Budget(Act::Amend)),
    w::scenario_key_amend,
    Footer::Shown,
)];

/// Rows around the posts: the heading above; the post in full and a blank line below.
const AROUND: u16 = 3;
/// What the names of totals take.
const LABEL: u16 = 26;

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
            if let Some(row) = here(room) {
                amend::amend(ui, row, room.scenario.row.at);
            }
        }
    }
}

/// The budget for those who join, for one organisation where nobody has.
pub(super) fn count(room: &Room, choice: &Choice, pilot: &Pilot) -> Budget {
    budget::budget(&pilot.budget, organisations(room, choice).max(1))
}

/// `+ 1 okänd post: …`.
pub(super) fn unknown_posts(ui: &Ui, pilot: &Pilot, posts: &[usize]) -> String {
    let names = posts.iter().filter_map(|post| pilot.budget.get(*post)).map(|row| row.name.get(ui.lang));
    w::scenario_unknown_posts(ui.lang, posts.len(), names.collect::<Vec<_>>().join("; "))
}

/// How many posts are in sight.
pub(super) fn page(room: &Room, ui: &Ui, choice: &Choice, area: Rect) -> usize {
    usize::from(area.height.saturating_sub(AROUND + totals_height(room, ui, choice, area.width))).max(1)
}

/// Draws posts and totals.
pub(super) fn draw(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect, choice: &Choice) {
    let Some(pilot) = &choice.pilot else { return view::no_pilot(ui, canvas, area) };
    let lang = ui.lang;
    let columns = columns(area.width);
    let heads = [
        w::scenario_post(lang),
        w::scenario_year(lang),
        w::scenario_kind(lang),
        w::scenario_amount(lang),
        w::scenario_times(lang),
        w::scenario_sum(lang),
    ];
    table::write(canvas, (area.x, area.y), &columns, &heads, ui.theme.style(Role::Dim));
    let cursor = room.scenario.row;
    let organisations = organisations(room, choice).max(1);
    let posts = pilot.budget.iter().enumerate().skip(cursor.top).take(page(room, ui, choice, area));
    let mut below = area.y + 1;
    for (y, (place, row)) in (area.y + 1..area.bottom()).zip(posts) {
        let style = ui.theme.style(if place == cursor.at { Role::Cursor } else { Role::Plain });
        let line = Rect { y, height: 1, ..area };
        canvas.style(Rect { width: table::width(&columns).min(area.width), ..line }, style);
        let cells = cells(lang, row, organisations);
        table::write(canvas, (area.x, y), &columns, &cells.each_ref().map(String::as_str), style);
        canvas.hit(line, Hit::Spot(view::ROW, place));
        below = y + 1;
    }
    if let Some(row) = pilot.budget.get(cursor.at) {
        let text = whole(lang, pilot, row, area.width);
        canvas.text(area.x, below, area.width, &text, ui.theme.style(Role::Accent));
    }
    let totals = Rect { y: below + 2, height: area.bottom().saturating_sub(below + 2), ..area };
    draw_totals(room, ui, canvas, totals, choice);
}

/// How many rows the totals take.
pub(super) fn totals_height(room: &Room, ui: &Ui, choice: &Choice, width: u16) -> u16 {
    u16::try_from(totals(room, ui, choice, width).len()).unwrap_or(u16::MAX)
}

/// Draws the totals.
pub(super) fn draw_totals(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect, choice: &Choice) {
    let years = choice.pilot.as_ref().map_or(0, |pilot| count(room, choice, pilot).years.len());
    let columns = total_columns(area.width, years);
    for (y, total) in (area.top()..area.bottom()).zip(totals(room, ui, choice, area.width)) {
        match total {
            Total::Cells(cells, role) => {
                let cells: Vec<&str> = cells.iter().map(String::as_str).collect();
                table::write(canvas, (area.x, y), &columns, &cells, ui.theme.style(role));
            }
            Total::Text(text) => {
                canvas.text(area.x, y, area.width, &text, ui.theme.style(Role::Warning));
            }
        }
    }
}

/// One of the totals.
type Pick = fn(&Totals) -> &Range;

/// One row below the posts.
enum Total {
    Cells(Vec<String>, Role),
    Text(String),
}

fn totals(room: &Room, ui: &Ui, choice: &Choice, width: u16) -> Vec<Total> {
    let Some(pilot) = &choice.pilot else { return Vec::new() };
    let lang = ui.lang;
    let budget = count(room, choice, pilot);
    let mut head = vec![w::scenario_totals(lang).to_owned()];
    head.extend(budget.years.iter().map(|(year, _)| w::scenario_totals_year(lang, year)));
    head.push(w::scenario_totals_all(lang).to_owned());
    let mut rows = vec![Total::Cells(head, Role::Dim)];
    let organisations = usize::try_from(budget.organisations).unwrap_or(usize::MAX);
    let kinds: [(String, Pick); 5] = [
        (w::scenario_hours_each(lang).to_owned(), |it| &it.hours_per_organisation),
        (w::scenario_hours_once(lang).to_owned(), |it| &it.hours_once),
        (w::scenario_hours_all(lang, organisations), |it| &it.hours),
        (w::scenario_external(lang).to_owned(), |it| &it.external_tkr),
        (w::scenario_other(lang).to_owned(), |it| &it.other_tkr),
    ];
    let mut said = Vec::new();
    for (label, pick) in kinds {
        let whole = pick(&budget.whole);
        if whole.is_empty() {
            continue;
        }
        let mut cells = vec![label];
        cells.extend(budget.years.iter().map(|(_, totals)| total(lang, pick(totals))));
        cells.push(total(lang, whole));
        rows.push(Total::Cells(cells, Role::Plain));
        let unsaid = !whole.unknown.is_empty() && !said.contains(&whole.unknown);
        if unsaid {
            let text = unknown_posts(ui, pilot, &whole.unknown);
            let lines = wrap(&text, usize::from(width.saturating_sub(2)));
            rows.extend(lines.into_iter().map(|line| Total::Text(format!("  {line}"))));
            said.push(whole.unknown.clone());
        }
    }
    if self::organisations(room, choice) == 0 {
        rows.push(Total::Text(w::scenario_as_one(lang).to_owned()));
    }
    rows
}

/// A total, which says so where something is missing from it.
fn total(lang: Lang, sum: &Range) -> String {
    let known = range(lang, sum.low, sum.high);
    match (sum.unknown.is_empty(), sum.high > 0.0) {
        (true, true) => known,
        (true, false) => "–".to_owned(),
        (false, true) => w::scenario_plus_unknown(lang, known),
        (false, false) => w::scenario_unknown(lang).to_owned(),
    }
}

fn organisations(room: &Room, choice: &Choice) -> u32 {
    u32::try_from(participants(room.session(), choice).len()).unwrap_or(u32::MAX)
}

fn columns(width: u16) -> [Column; 6] {
    let [year, kind, amount, times, sum] = [right(4), left(11), right(11), right(5), right(13)];
    let taken = table::width(&[year, kind, amount, times, sum]) + GAP;
    [left(width.saturating_sub(taken).min(60)), year, kind, amount, times, sum]
}

fn total_columns(width: u16, years: usize) -> Vec<Column> {
    let count = u16::try_from(years + 1).unwrap_or(1);
    let each = (width.saturating_sub(LABEL) / count).saturating_sub(GAP).clamp(6, 20);
    std::iter::once(left(LABEL)).chain((0..count).map(|_| right(each))).collect()
}

fn cells(lang: Lang, row: &BudgetRow, organisations: u32) -> [String; 6] {
    let unknown = || w::scenario_unknown(lang).to_owned();
    let plain = |value: f64| range(lang, value, value);
    let amount = match row.amount {
        Amount::Exactly(value) => plain(value),
        Amount::Range(low, high) => range(lang, low, high),
        Amount::Workshops { count, hours } => w::scenario_workshops(lang, plain(count), plain(hours)),
        Amount::Unknown => unknown(),
    };
    let (times, shown) = match budget::paid_by(row) {
        Per::Organisation => (organisations, w::scenario_times_organisations(lang, organisations)),
        Per::Once => (1, w::scenario_once(lang).to_owned()),
    };
    let sum = budget::amount(row)
        .map_or_else(unknown, |(low, high)| range(lang, low * f64::from(times), high * f64::from(times)));
    let kind = match row.kind {
        CostKind::Hours => w::scenario_kind_hours(lang),
        CostKind::External => w::scenario_kind_external(lang),
        CostKind::Other => w::scenario_kind_other(lang),
    };
    let year = number(lang, Some(f64::from(row.year)), 0);
    [row.name.get(lang).to_owned(), year, kind.to_owned(), amount, shown, sum]
}

/// The unit of a kind of cost.
pub(super) fn unit(lang: Lang, kind: CostKind) -> &'static str {
    match kind {
        CostKind::Hours => w::scenario_unit_hours(lang),
        CostKind::External | CostKind::Other => w::scenario_unit_tkr(lang),
    }
}

/// A post in full: its name, its milestone where there is room for it, and how often it is paid.
fn whole(lang: Lang, pilot: &Pilot, row: &BudgetRow, width: u16) -> String {
    let per = match budget::paid_by(row) {
        Per::Organisation => w::scenario_per_organisation(lang),
        Per::Once => w::scenario_per_once(lang),
    };
    let name = row.name.get(lang);
    let phase = row.phase.as_ref().and_then(|id| pilot.milestones.iter().find(|it| it.id == *id));
    let placed = phase.map(|phase| format!("{name} · {} · {per}", phase.name.get(lang)));
    placed.filter(|text| text.width() <= usize::from(width)).unwrap_or_else(|| format!("{name} · {per}"))
}

/// The post under the cursor.
fn here(room: &Room) -> Option<&BudgetRow> {
    opened(room)?.pilot.as_ref()?.budget.get(room.scenario.row.at)
}
