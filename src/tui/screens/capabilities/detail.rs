//! All about the thing in focus: what a capability means, what it serves, what is in doubt, where it stands; what an area
//! or a category holds.

use ratatui::layout::Rect;

use crate::domain::map::Capability;
use crate::domain::text::Lang;
use crate::i18n::{number, words as w};

use super::super::super::canvas::Canvas;
use super::super::super::overlay::pages::{self, Block};
use super::super::super::room::Room;
use super::super::super::ui::Ui;
use super::focus::{self, Node};

/// The text, without the name.
pub(super) fn blocks(room: &Room, lang: Lang, node: &Node) -> Vec<Block> {
    let map = &room.session().map;
    match node {
        Node::Capability(id) => map.capability(id).map_or_else(Vec::new, |it| of_capability(room, lang, it)),
        Node::Area(id) => {
            let names: Vec<String> = map.capabilities_of(id).map(|it| it.name.get(lang).to_owned()).collect();
            let category = map.area(id).and_then(|area| map.category(&area.category));
            let path = category.map_or("", |it| it.name.get(lang)).to_owned();
            held(path, w::capabilities_count(lang, names.len()), names)
        }
        Node::Category(id) => {
            let areas = map.areas_of(id).map(|area| {
                let count = map.capabilities_of(&area.id).count();
                format!("{} · {}", area.name.get(lang), w::capabilities_count(lang, count))
            });
            let areas: Vec<String> = areas.collect();
            held(String::new(), w::capabilities_areas(lang, areas.len()), areas)
        }
    }
}

/// Draws the text in a pane of its own.
pub(super) fn draw(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect) {
    let Some(node) = &room.capabilities.focus else { return };
    let name = focus::name(room.session(), ui.lang, node);
    pages::pane(ui, canvas, area, &name, &blocks(room, ui.lang, node));
}

fn of_capability(room: &Room, lang: Lang, capability: &Capability) -> Vec<Block> {
    let session = room.session();
    let mut blocks = vec![Block::Paragraph(focus::path(&session.map, lang, &capability.area))];
    let about = capability.about.get(lang);
    let about = if about.is_empty() { w::capabilities_no_about(lang) } else { about };
    blocks.push(Block::Paragraph(about.to_owned()));
    if !capability.doubt.is_empty() {
        blocks.push(Block::Heading(format!("? {}", w::capabilities_doubt(lang))));
        blocks.push(Block::Paragraph(capability.doubt.to_string()));
    }
    blocks.push(Block::Heading(w::capabilities_goals_served(lang).to_owned()));
    let served = session.goals.iter().filter(|goal| capability.goals.contains(&goal.id));
    let before = blocks.len();
    blocks.extend(served.map(|goal| Block::Item(goal.name.get(lang).to_owned())));
    if blocks.len() == before {
        blocks.push(Block::Item(w::capabilities_serves_none(lang).to_owned()));
    }
    let row = room.figures.row_of(&capability.id).and_then(|row| room.figures.rows.get(row));
    if let Some((row, mean)) = row.and_then(|row| Some((row, row.stats.mean?))) {
        blocks.push(Block::Heading(w::capabilities_maturity(lang).to_owned()));
        let mean = number(lang, Some(mean), 2);
        blocks.push(Block::Paragraph(w::capabilities_mean(lang, mean, row.stats.n, room.figures.round)));
    }
    blocks
}

fn held(path: String, count: String, names: Vec<String>) -> Vec<Block> {
    let path = (!path.is_empty()).then_some(Block::Paragraph(path));
    let names = names.into_iter().map(Block::Item);
    path.into_iter().chain(std::iter::once(Block::Heading(count))).chain(names).collect()
}
