//! The versions of the map to read: what changed in each and why, which rounds rated it, and what was left behind.

use crate::domain::session::Session;
use crate::domain::text::Lang;
use crate::i18n::words as w;
use crate::report::model::{MapRevision, MapVersion};
use crate::report::versions;

use super::super::super::overlay::pages::Block;
use super::super::super::overlay::{Overlay, Pages};
use super::super::super::room::Room;
use super::super::super::ui::Ui;
use super::answers;

/// Shows them, the newest first.
pub(super) fn show(room: &Room, ui: &mut Ui) {
    let session = room.session();
    let mut blocks: Vec<Block> =
        versions::versions(session, ui.lang).iter().rev().flat_map(|it| version(ui.lang, it)).collect();
    blocks.extend(left_behind(session, ui.lang));
    ui.show(Overlay::Pages(Pages::new(w::versions_title(ui.lang), blocks)));
}

fn version(lang: Lang, version: &MapVersion) -> Vec<Block> {
    let rounds = versions::rounds_in_words(lang, &version.rounds);
    let mut blocks = vec![Block::Heading(format!("{} · {rounds}", w::version_title(lang, version.number)))];
    let line = |it: &MapRevision| format!("{}. {}", it.what.join(". "), versions::why_in_words(lang, it));
    blocks.extend(version.changes.iter().map(|it| Block::Item(line(it))));
    if version.changes.is_empty() {
        blocks.push(Block::Item(w::versions_first(lang).to_owned()));
    }
    blocks
}

/// The answers on what is off the map, which no figure counts.
fn left_behind(session: &Session, lang: Lang) -> Vec<Block> {
    let line = |it: &crate::domain::map::Capability| {
        let held = answers::held_in_words(lang, &answers::on(session, &it.id))?;
        Some(Block::Item(w::versions_left(lang, held, it.name.get(lang))))
    };
    let lines: Vec<Block> = session.map.off_the_map().filter_map(line).collect();
    let heading = Block::Heading(w::versions_left_behind(lang).to_owned());
    if lines.is_empty() { lines } else { std::iter::once(heading).chain(lines).collect() }
}
