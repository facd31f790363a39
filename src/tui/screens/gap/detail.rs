//! All there is to say about one capability: in a pane at the side where there is room, else in a window.

use ratatui::layout::Rect;
use unicode_width::UnicodeWidthStr;

use crate::analysis::figures::Row;
use crate::i18n::{number, words as w};

use super::super::super::overlay::pages::Block;
use super::super::super::room::Room;
use super::super::super::ui::Ui;
use super::super::super::wording::{self, importance::amount};
use super::{discussion, target};

/// The width from which there is a pane.
const WIDE: u16 = 108;
/// How wide a pane is at least and at most.
const PANE: (u16, u16) = (36, 64);
/// Cells between table and pane.
const BETWEEN: u16 = 3;

/// The table and, where there is room, the pane beside it. A table whose other columns take so many cells has its names in
/// full before there is a pane.
pub(super) fn split(room: &Room, ui: &Ui, area: Rect, others: u16) -> (Rect, Option<Rect>) {
    let (least, most) = PANE;
    let left = area.width.saturating_sub(longest(room, ui) + others + BETWEEN);
    if area.width < WIDE || left < least {
        return (area, None);
    }
    let width = (area.width / 3).clamp(least, most).min(left);
    let table = Rect { width: area.width - width - BETWEEN, ..area };
    (table, Some(Rect { x: table.right() + BETWEEN, width, ..area }))
}

/// How wide the longest name on the map is.
pub(super) fn longest(room: &Room, ui: &Ui) -> u16 {
    let capabilities =
        room.figures.rows.iter().filter_map(|row| room.session().map.capabilities.get(row.index));
    let widest = capabilities.map(|it| it.name.get(ui.lang).width()).max();
    u16::try_from(widest.unwrap_or(0)).unwrap_or(u16::MAX)
}

/// The capability's name.
pub(super) fn title(room: &Room, ui: &Ui, row: &Row) -> String {
    wording::capability_name(ui.lang, room.session(), &row.capability).to_owned()
}

/// What it means and where on the map it stands; no figures.
pub(super) fn meaning(room: &Room, ui: &Ui, row: &Row) -> Vec<Block> {
    let map = &room.session().map;
    let Some(capability) = map.capabilities.get(row.index) else { return Vec::new() };
    let area = map.area(&capability.area);
    let category = area.and_then(|area| map.category(&area.category));
    let names = [category.map(|it| it.name.get(ui.lang)), area.map(|it| it.name.get(ui.lang))];
    let path = names.into_iter().flatten().collect::<Vec<_>>().join(" · ");
    let about = capability.about.get(ui.lang);
    [path.as_str(), about].into_iter().filter(|text| !text.is_empty()).map(paragraph).collect()
}

/// What the pane shows: decisions and figures first, since they are what is talked about.
pub(super) fn short(room: &Room, ui: &Ui, row: &Row) -> Vec<Block> {
    let lang = ui.lang;
    let mut blocks = vec![
        Block::Paragraph(place(ui, row)),
        Block::Paragraph(figures(room, ui, row)),
        Block::Paragraph(judged(room, ui, row)),
        Block::Paragraph(target::line(room, ui, row)),
    ];
    blocks.extend(discussion::said(room, ui, &row.capability));
    if row.stats.n > 0 {
        blocks.push(Block::Heading(w::gap_levels(lang).to_owned()));
        for level in room.session().method.scale.iter().rev() {
            let name = level.name.get(lang);
            let count = row.stats.at(level.level);
            blocks.push(Block::Item(w::gap_level(lang, count, level.level.get(), name)));
        }
    }
    let doubt = room.session().map.capabilities.get(row.index).map_or("", |it| it.doubt.as_str());
    if !doubt.is_empty() {
        blocks.push(Block::Paragraph(w::gap_doubt(lang, doubt)));
    }
    blocks.extend(meaning(room, ui, row));
    blocks
}

fn place(ui: &Ui, row: &Row) -> String {
    let rank = &row.rank;
    match &rank.own {
        Some(own) => w::gap_place_own(ui.lang, rank.place, own.reason.as_str(), rank.rule),
        None if rank.place == rank.rule => w::gap_place_rule(ui.lang, rank.place),
        None => w::gap_place_moved(ui.lang, rank.place, rank.rule),
    }
}

fn figures(room: &Room, ui: &Ui, row: &Row) -> String {
    let stats = &row.stats;
    let amount = amount(ui.lang, room.session(), &room.figures, row);
    let n = usize::try_from(stats.n).unwrap_or(usize::MAX);
    w::gap_figures(ui.lang, amount, number(ui.lang, stats.mean, 2), n, number(ui.lang, stats.sd, 2))
}

fn judged(room: &Room, ui: &Ui, row: &Row) -> String {
    let judgement = room.session().judgements.get(&row.capability);
    let said = |said: Option<bool>| match said {
        Some(true) => w::gap_yes(ui.lang),
        Some(false) => w::gap_no(ui.lang),
        None => w::gap_unsaid(ui.lang),
    };
    let strategic = said(judgement.and_then(|judgement| judgement.strategic));
    w::gap_judged(ui.lang, strategic, said(judgement.and_then(|judgement| judgement.together)))
}

fn paragraph(text: &str) -> Block {
    Block::Paragraph(text.to_owned())
}
