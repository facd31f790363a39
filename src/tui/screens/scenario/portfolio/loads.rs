//! How many hours a month everyone has to give: organisations down, months across.
//!
//! A bar before each figure says how much of the level that is, `!` that the level is passed, `(!)` that its higher figure
//! passes it, and `?` that something is not known. All of it is read without colour.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};

use crate::analysis::exact::Exact;
use crate::analysis::portfolio::{LEVEL, Passing, Sum, Who};
use crate::domain::text::Lang;
use crate::i18n::{month_short, range, words as w};

use super::super::super::super::room::Room;
use super::super::super::super::theme::Role;
use super::super::super::super::ui::Ui;
use super::super::budget::{Line, Sheet};
use super::{bearer, organisation, told};

/// The most months in sight; fifty years.
const MONTHS: usize = 600;
/// Bars by eighths of the level.
const BARS: [&str; 8] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"];

/// The table.
pub(super) fn sheet(room: &Room, ui: &Ui) -> Sheet {
    let (lang, load) = (ui.lang, &room.scenario.kept.portfolio().load);
    let months: Vec<NaiveDate> = (0..load.months.min(MONTHS)).filter_map(|place| load.month(place)).collect();
    let mut heads = vec![w::portfolio_load_head(lang).to_owned()];
    heads.extend(months.iter().enumerate().map(|(place, month)| head(lang, place, *month)));
    let line = |name: String, cells: &BTreeMap<NaiveDate, Sum>, (levelled, role): (Levelled, Role)| {
        let cells = months.iter().map(|month| cell(lang, cells.get(month), levelled));
        Line { name, cells: cells.collect(), role }
    };
    let row = |row: &crate::analysis::portfolio::LoadRow| {
        let levelled = match row.who {
            Who::Organisation(_) => Levelled::Yes,
            Who::Common => Levelled::No,
        };
        line(bearer(room.session(), ui, &row.who), &row.cells, (levelled, Role::Plain))
    };
    let mut rows: Vec<Line> = load.rows.iter().map(row).collect();
    let together = w::portfolio_together(lang).to_owned();
    rows.push(line(together, &load.total(), (Levelled::No, Role::Heading)));
    let mut notes = over(room, ui);
    notes.extend(told(room, ui));
    notes.push((w::portfolio_load_rule(lang, LEVEL), Role::Dim));
    if load.months > MONTHS {
        notes.push((w::portfolio_months_cut(lang, MONTHS), Role::Warning));
    }
    Sheet { heads, rows, notes }
}

/// Why there is no table.
pub(super) fn nothing(room: &Room, ui: &Ui) -> String {
    let mut text = vec![w::portfolio_no_load(ui.lang).to_owned()];
    text.extend(told(room, ui).into_iter().map(|(text, _)| text));
    text.join(" ")
}

/// Hours as they stand in a table: whole ones, two where they differ.
pub(super) fn hours(lang: Lang, sum: &Sum) -> String {
    let whole = |value: Exact| Exact::whole(value.rounded()).to_f64();
    let known = range(lang, whole(sum.low), whole(sum.high));
    match (sum.unknown.is_empty(), sum.high == Exact::ZERO) {
        (true, _) => known,
        (false, true) => "?".to_owned(),
        (false, false) => format!("{known}+?"),
    }
}

/// Whether a row is held against the level: an organisation is, all together are not.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Levelled {
    Yes,
    No,
}

fn cell(lang: Lang, sum: Option<&Sum>, levelled: Levelled) -> String {
    let Some(sum) = sum.filter(|sum| !sum.is_empty()) else { return "·".to_owned() };
    let hours = hours(lang, sum);
    if levelled == Levelled::No {
        return hours;
    }
    let sign = match sum.passing() {
        Passing::No => "",
        Passing::Perhaps => " (!)",
        Passing::Surely => " !",
    };
    format!("{} {hours}{sign}", bar(sum.high))
}

/// How much of the level that is.
fn bar(hours: Exact) -> &'static str {
    let eighths = hours.rounded().saturating_mul(8) / u64::from(LEVEL);
    let place = usize::try_from(eighths).unwrap_or(usize::MAX).min(BARS.len() - 1);
    BARS.get(place).copied().unwrap_or("█")
}

/// The year stands at the first month and at each January.
fn head(lang: Lang, place: usize, month: NaiveDate) -> String {
    let name = month_short(lang, month);
    if place == 0 || month.month() == 1 { format!("{name} {}", month.year()) } else { name }
}

/// Who passes the level, the heaviest month of each.
fn over(room: &Room, ui: &Ui) -> Vec<(String, Role)> {
    let lang = ui.lang;
    let mut names: Vec<&str> = Vec::new();
    let over = room.scenario.kept.portfolio().over();
    for it in &over {
        let name = organisation(room.session(), &it.respondent);
        if !names.contains(&name) {
            names.push(name);
        }
    }
    if names.is_empty() {
        return Vec::new();
    }
    let many = names.len();
    let first: Vec<&str> = names.into_iter().take(3).collect();
    let more = many - first.len();
    let who = if more == 0 { first.join(", ") } else { w::portfolio_and_more(lang, more, first.join(", ")) };
    vec![(w::portfolio_over(lang, LEVEL, who), Role::Warning)]
}
