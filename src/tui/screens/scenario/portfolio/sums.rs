//! The windows that write out how a row of the portfolio is counted: pilot by pilot, and by which rule.

use std::collections::BTreeMap;

use chrono::Datelike;

use crate::analysis::portfolio::{Cell, LEVEL, Part, Sum, Who, part};
use crate::i18n::{month_short, words as w};

use super::super::super::super::overlay::Overlay;
use super::super::super::super::overlay::pages::{Block, Pages};
use super::super::super::super::room::Room;
use super::super::super::super::ui::Ui;
use super::costs::{Figure, column};
use super::{bearer, loads, name};

/// What one of them, or all together, bears of each pilot, year by year.
pub(super) fn cost(room: &Room, ui: &mut Ui, who: Option<&Who>) {
    let (lang, rate) = (ui.lang, room.session().rules.hourly_rate);
    let mut blocks = Vec::new();
    for part in parts(room) {
        let held = part.cost.iter().filter(|(it, _)| who.is_none_or(|who| who == it));
        let mut years = BTreeMap::new();
        for (when, cell) in held.flat_map(|(_, cells)| cells) {
            years.entry(*when).or_insert_with(Cell::default).add(cell);
        }
        if years.is_empty() {
            continue;
        }
        blocks.push(Block::Heading(name(room, ui, part.place)));
        let whole = Cell::sum(years.values());
        for (when, cell) in &years {
            blocks.push(Block::Item(format!("{}: {}", column(lang, *when), told(ui, cell))));
        }
        let mut all = told(ui, &whole);
        if let Some(rate) = rate {
            let hourly = Figure::Money.shown(lang, &Cell { hours: hour(), ..Cell::default() }.worth(rate));
            let worth = Figure::Worth.shown(lang, &whole.worth(rate));
            all = format!("{all} · {}", w::portfolio_worth_of(lang, hourly, worth));
        }
        blocks.push(Block::Item(format!("{}: {all}", w::portfolio_whole(lang))));
        blocks.extend(unknown(room, ui, &whole));
    }
    blocks.push(Block::Heading(w::portfolio_rule(lang).to_owned()));
    blocks.push(Block::Paragraph(w::portfolio_cost_rule_long(lang).to_owned()));
    open(room, ui, who, blocks);
}

/// The hours that one of them, or all together, gives each pilot, month by month.
pub(super) fn load(room: &Room, ui: &mut Ui, who: Option<&Who>) {
    let lang = ui.lang;
    let mut blocks = Vec::new();
    for part in parts(room) {
        let mut months = BTreeMap::new();
        for hours in given(&part, who) {
            for (month, sum) in hours {
                months.entry(*month).or_insert_with(Sum::default).add(sum);
            }
        }
        if months.is_empty() {
            continue;
        }
        blocks.push(Block::Heading(name(room, ui, part.place)));
        let written = months.iter().map(|(month, sum)| {
            format!("{} {}: {}", month_short(lang, *month), month.year(), loads::hours(lang, sum))
        });
        blocks.push(Block::Item(written.collect::<Vec<_>>().join(" · ")));
        let whole = Cell { hours: all(months.values()), ..Cell::default() };
        let hours = Figure::Hours.shown(lang, &whole.hours);
        blocks.push(Block::Item(format!("{}: {hours}", w::portfolio_whole(lang))));
        blocks.extend(unknown(room, ui, &whole));
    }
    blocks.push(Block::Heading(w::portfolio_rule(lang).to_owned()));
    blocks.push(Block::Paragraph(w::portfolio_load_rule_long(lang, LEVEL)));
    open(room, ui, who, blocks);
}

fn parts(room: &Room) -> impl Iterator<Item = Part> + '_ {
    let pilots = room.scenario.kept.portfolio().pilots.iter();
    pilots.filter_map(|pilot| part(room.session(), pilot.place))
}

/// The hours of a pilot that a row is made of, once for each that gives them.
fn given<'a>(part: &'a Part, who: Option<&Who>) -> Vec<&'a BTreeMap<chrono::NaiveDate, Sum>> {
    match who {
        Some(Who::Organisation(id)) if part.joined.contains(id) => vec![&part.each],
        Some(Who::Organisation(_)) => Vec::new(),
        Some(Who::Common) => vec![&part.once],
        None => part.joined.iter().map(|_| &part.each).chain([&part.once]).collect(),
    }
}

fn all<'a>(sums: impl Iterator<Item = &'a Sum>) -> Sum {
    let mut all = Sum::default();
    sums.for_each(|sum| all.add(sum));
    all
}

fn hour() -> Sum {
    let one = crate::analysis::exact::Exact::whole(1);
    Sum { low: one, high: one, ..Sum::default() }
}

/// `176 h · 0 kr + 1 010 318 kr = 1 010 318 kr`.
fn told(ui: &Ui, cell: &Cell) -> String {
    let lang = ui.lang;
    let hours = Figure::Hours.shown(lang, &cell.hours);
    let [own, share, money] =
        [&cell.own, &cell.share, &cell.money()].map(|sum| Figure::Money.shown(lang, sum));
    if cell.own.is_empty() || cell.share.is_empty() {
        return format!("{hours} · {money}");
    }
    format!("{hours} · {}", w::portfolio_own_and_share(lang, money, own, share))
}

/// The posts of which nobody knows what they come to.
fn unknown(room: &Room, ui: &Ui, cell: &Cell) -> Option<Block> {
    let posts = cell.hours.unknown.iter().chain(&cell.own.unknown).chain(&cell.share.unknown);
    let names = posts.filter_map(|(place, post)| {
        let pilot = room.session().choices.get(*place)?.pilot.as_ref()?;
        Some(pilot.budget.get(*post)?.name.get(ui.lang))
    });
    let names: Vec<&str> = names.collect();
    (!names.is_empty()).then(|| Block::Warning(w::portfolio_unknown(ui.lang, names.join("; "))))
}

fn open(room: &Room, ui: &mut Ui, who: Option<&Who>, blocks: Vec<Block>) {
    let title =
        who.map_or_else(|| w::portfolio_together(ui.lang).to_owned(), |who| bearer(room.session(), ui, who));
    ui.show(Overlay::Pages(Pages::new(title, blocks)));
}
