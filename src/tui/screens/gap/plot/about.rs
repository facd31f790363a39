//! The windows of the scatter: what there is to say of one point, and how the whole picture is read.

use std::sync::Arc;

use crate::analysis::quadrants::{self, Quadrant};
use crate::analysis::scatter::{FEWEST, LIMITS, relation};
use crate::domain::rules::Weighing;
use crate::i18n::{number, words as w};
use crate::report::fields::sentence;

use super::super::super::super::overlay::pages::Block;
use super::super::super::super::room::Room;
use super::super::super::super::ui::Ui;
use super::field::{self, FOCUS, Field, NEAR};
use super::{info, lines};

/// The field of a point, what would change it, its spread, and what stands in the same place.
pub(super) fn point(room: &Room, ui: &Ui, row: usize) -> Vec<Block> {
    let lang = ui.lang;
    let field = Field::of(room, room.gap.plot.drawn.0);
    let Some(index) = field.points.iter().position(|point| point.row == row) else {
        return vec![Block::Paragraph(w::scatter_not_drawn(lang).to_owned())];
    };
    let (Some(point), Some(figures)) = (field.points.get(index), room.figures.rows.get(row)) else {
        return Vec::new();
    };
    let name = info::quadrant(room, ui, quadrants::quadrant(point, field.cross));
    let place = lines::place(room, ui, field.cross);
    let mut blocks = vec![
        Block::Heading(w::scatter_point(lang).to_owned()),
        Block::Paragraph(w::scatter_in_field(lang, place, name)),
    ];
    blocks.push(Block::Paragraph(match (figures.stats.mean, figures.stats.sd) {
        (Some(mean), Some(sd)) => {
            let at = |value: f64| number(lang, Some(value.clamp(0.0, 4.0)), 2);
            w::scatter_bar(lang, at(mean + sd), at(mean - sd))
        }
        _ => w::scatter_no_bar(lang, info::spread(ui, figures)),
    }));
    let border = field.border(index);
    for why in info::crossings(room, ui, border) {
        blocks.push(Block::Item(w::scatter_near(lang, why)));
    }
    let spot = field.spots.iter().find(|spot| spot.points.contains(&index));
    let others = spot.into_iter().flat_map(|spot| &spot.points).filter(|it| **it != index);
    let others: Vec<Block> = others
        .filter_map(|it| {
            let name = field::name(room, lang, field.points.get(*it)?.row);
            Some(Block::Item(format!("{}  {name}", field.number(*it))))
        })
        .collect();
    if !others.is_empty() {
        blocks.push(Block::Paragraph(w::scatter_beside(lang).to_owned()));
        blocks.extend(others);
    }
    blocks
}

/// How the picture is read: lines, fields, signs and the correlation.
pub(super) fn picture(room: &Room, ui: &Ui) -> Vec<Block> {
    let lang = ui.lang;
    let hidden = room.figures.hidden || room.figures.dots_hidden;
    let points = if hidden { Arc::default() } else { field::points(room) };
    let mut blocks = Vec::new();
    let cross = quadrants::cross(room.session(), &points);
    blocks.push(Block::Heading(w::scatter_lines(lang).to_owned()));
    if !points.is_empty() {
        blocks.push(Block::Paragraph(w::scatter_lines_lie(lang, lines::place(room, ui, cross))));
    }
    blocks.push(Block::Paragraph(usual(room, ui)));
    for (quadrant, count) in Quadrant::ALL.into_iter().zip(quadrants::counts(&points, cross)) {
        let name = info::quadrant(room, ui, quadrant);
        let meaning = meaning(ui, quadrant);
        let text = if name == meaning { name } else { format!("{name}: {meaning}") };
        blocks.push(Block::Item(if points.is_empty() {
            text
        } else {
            w::scatter_field_count(lang, count, text)
        }));
    }
    blocks.push(Block::Heading(w::scatter_signs(lang).to_owned()));
    let signs = [
        ("12", w::scatter_sign_number(lang)),
        ("×3", w::scatter_sign_many(lang)),
        (NEAR, w::scatter_sign_near(lang)),
        (FOCUS, w::scatter_sign_focus(lang)),
        ("│", w::scatter_sign_bar(lang)),
    ];
    blocks.extend(signs.map(|(sign, text)| Block::Item(format!("{sign}  {text}"))));
    blocks.push(Block::Heading(w::scatter_relation(lang).to_owned()));
    blocks.extend(correlation(ui, &points));
    blocks
}

fn usual(room: &Room, ui: &Ui) -> String {
    let method = &room.session().method;
    let target = method.target.get();
    let name = method.level(method.target).map_or("", |level| level.name.get(ui.lang));
    match room.session().rules.weighing {
        Weighing::Dots => w::scatter_lines_usual_dots(ui.lang, name, target),
        Weighing::Hands => w::scatter_lines_usual_hands(ui.lang, name, target),
    }
}

/// What a field is in plain words, whatever the method calls it.
fn meaning(ui: &Ui, quadrant: Quadrant) -> String {
    crate::report::fields::meaning(ui.lang, quadrant).to_owned()
}

fn correlation(ui: &Ui, points: &[crate::analysis::scatter::Point]) -> Vec<Block> {
    let lang = ui.lang;
    let relation = relation(points);
    let [weak, clear, strong] = LIMITS.map(|hundredths| number(lang, Some(f64::from(hundredths) / 100.0), 1));
    let mut texts = vec![sentence(lang, relation), w::scatter_rho(lang).to_owned()];
    if relation.tied && relation.rho.is_some() {
        texts.push(w::scatter_tied(lang).to_owned());
    }
    texts.push(w::scatter_limits(lang, clear, FEWEST, strong, weak));
    texts.push(w::scatter_study(lang).to_owned());
    texts.into_iter().map(Block::Paragraph).collect()
}
