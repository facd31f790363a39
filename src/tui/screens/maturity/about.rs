//! Windows to read: everything about one capability in the round in view, and the scale.
//!
//! Respondents appear as the lead has chosen, by letter unless asked otherwise.

use std::ops::Range;

use crate::analysis::consensus::Nearness;
use crate::analysis::figures::Row;
use crate::domain::rating::Level;
use crate::domain::text::Lang;
use crate::i18n::{number, words as w};

use super::super::super::overlay::pages::{Block, Choice};
use super::super::super::overlay::{Overlay, Pages, Then};
use super::super::super::room::Room;
use super::super::super::ui::Ui;
use super::{again, round, spread, table, terms};

/// Everything about the capability of a row.
pub(super) fn row(room: &Room, ui: &mut Ui, row: usize) {
    let lang = ui.lang;
    let session = room.session();
    let Some(figures) = room.figures.rows.get(row) else { return };
    let Some(capability) = session.map.capabilities.get(figures.index) else { return };
    let title = capability.name.get(lang).to_owned();
    let mut blocks =
        vec![Block::Heading(crumb(room, ui, row)), Block::Paragraph(capability.about.get(lang).to_owned())];
    if room.figures.is_hidden(row) {
        let (answered, of) = (room.figures.answered_on(row), room.figures.columns.len());
        blocks.push(Block::Item(w::rounds_about_closed(lang, answered, of)));
        return ui.show(Overlay::Pages(Pages::new(title, blocks)));
    }
    blocks.extend(match table::released(room, lang, figures) {
        Some(words) => vec![Block::Item(words)],
        None => statistics(room, lang, figures),
    });
    let comments = if ui.presenting { Vec::new() } else { comments(room, ui, row) };
    if !comments.is_empty() {
        blocks.push(Block::Heading(w::maturity_about_comments(lang).to_owned()));
        blocks.extend(comments.into_iter().map(Block::Item));
    }
    let id = figures.capability.clone();
    let pages = Pages::new(title, blocks);
    if ui.presenting {
        return ui.show(Overlay::Pages(pages));
    }
    let choice = Choice {
        key: 'N',
        label: w::rounds_about_again(lang).to_owned(),
        refused: again::can(room, ui).err(),
    };
    let then = Then::room(move |room, ui, _| {
        again::ask(room, ui, Some(&id));
        Ok(())
    });
    ui.show(Overlay::Pages(pages.with_choices(vec![choice], then)));
}

/// The mean of the open answers, how they are spread, and how many there are at each level.
fn statistics(room: &Room, lang: Lang, row: &Row) -> Vec<Block> {
    let stats = &row.stats;
    let mut blocks = vec![
        Block::Item(w::maturity_about_mean(lang, number(lang, stats.mean, 2), stats.n, stats.raters)),
        Block::Item(w::maturity_about_sd(lang, number(lang, stats.sd, 2))),
        Block::Item(w::maturity_about_agreement(lang, number(lang, stats.agreement, 2))),
    ];
    blocks.extend(nearness(room, lang, row));
    blocks.push(Block::Heading(w::maturity_about_counts(lang).to_owned()));
    blocks.extend(Level::ALL.iter().rev().map(|level| {
        let name = room.session().method.level(*level).map_or("", |level| level.name.get(lang));
        Block::Item(w::maturity_about_level(lang, stats.at(*level), level.get(), name))
    }));
    blocks
}

/// The median with those near it, and what the rule of the round says.
fn nearness(room: &Room, lang: Lang, row: &Row) -> Vec<Block> {
    let Some(near) = Nearness::of(&row.open.counts) else { return Vec::new() };
    let within = number(lang, Some(near.within * 100.0), 0);
    let mut blocks =
        vec![Block::Item(w::rounds_about_median(lang, number(lang, Some(near.median), 1), within))];
    let rule = round(room).and_then(|round| round.terms.consensus);
    blocks.extend(spread::said(room, row).map(|said| {
        Block::Item(w::rounds_about_rule(lang, terms::rule(lang, rule), again::verdict(lang, said)))
    }));
    blocks
}

/// Everything about an area of the map: its mean, and the mean of each of its capabilities.
pub(super) fn area(room: &Room, ui: &mut Ui, index: usize) {
    let lang = ui.lang;
    let map = &room.session().map;
    let Some(area) = map.areas.get(index) else { return };
    let Some(group) = room.figures.areas.iter().find(|group| group.index == index) else { return };
    let category = map.category(&area.category).map_or("", |it| it.name.get(lang));
    let title = area.name.get(lang).to_owned();
    if room.figures.hidden {
        let (answered, of) = closed_group(room, &group.rows);
        let closed = Block::Item(w::rounds_about_closed_area(lang, answered, of));
        let blocks = vec![Block::Heading(category.to_owned()), closed];
        return ui.show(Overlay::Pages(Pages::new(title, blocks)));
    }
    let mean = number(lang, group.mean, 2);
    let mut blocks = vec![
        Block::Heading(category.to_owned()),
        Block::Item(w::maturity_about_area(lang, group.rows.len(), mean)),
        Block::Heading(w::maturity_about_members(lang).to_owned()),
    ];
    let rows = room.figures.rows.get(group.rows.clone()).unwrap_or_default();
    blocks.extend(rows.iter().filter_map(|row| {
        let name = map.capabilities.get(row.index)?.name.get(lang);
        Some(Block::Item(format!("{}  {name}", number(lang, row.stats.mean, 1))))
    }));
    ui.show(Overlay::Pages(Pages::new(title, blocks)));
}

/// How many answers there are in these rows of a closed round, and how many there can be.
pub(super) fn closed_group(room: &Room, rows: &Range<usize>) -> (usize, usize) {
    let figures = &room.figures;
    let rated = || rows.clone().filter(|row| figures.is_hidden(*row));
    (rated().map(|row| figures.answered_on(row)).sum(), rated().count() * figures.columns.len())
}

/// The scale with what each level asks for.
pub(super) fn scale(room: &Room, ui: &mut Ui) {
    let lang = ui.lang;
    let mut blocks = vec![Block::Paragraph(w::maturity_unrated_advice(lang).to_owned())];
    for level in room.session().method.scale.iter().rev() {
        blocks.push(Block::Heading(format!("{}  {}", level.level.get(), level.name.get(lang))));
        blocks.push(Block::Item(level.anchor.get(lang).to_owned()));
    }
    ui.show(Overlay::Pages(Pages::new(w::maturity_scale_title(lang), blocks)));
}

/// `Category › Area` of a row.
pub(super) fn crumb(room: &Room, ui: &Ui, row: usize) -> String {
    let map = &room.session().map;
    let category = room.figures.categories.iter().find(|group| group.rows.contains(&row));
    let area = room.figures.areas.iter().find(|group| group.rows.contains(&row));
    let category = category.and_then(|group| map.categories.get(group.index));
    let area = area.and_then(|group| map.areas.get(group.index));
    let names = [category.map(|it| it.name.get(ui.lang)), area.map(|it| it.name.get(ui.lang))];
    names.into_iter().flatten().collect::<Vec<_>>().join(" › ")
}

/// The comments on a row, each with who made it.
fn comments(room: &Room, ui: &Ui, row: usize) -> Vec<String> {
    let (Some(round), Some(row)) = (round(room), room.figures.rows.get(row)) else { return Vec::new() };
    let mut found = Vec::new();
    for column in &room.figures.columns {
        let ballots = column.ballots.iter().filter_map(|ballot| round.ballots.get(*ballot));
        for text in ballots.filter_map(|ballot| ballot.comments.get(&row.capability)) {
            let respondent = room.session().respondents.get(column.index);
            let who = respondent.map(|respondent| ui.label(respondent)).unwrap_or_default();
            found.push(format!("{who}: {text}"));
        }
    }
    found
}
