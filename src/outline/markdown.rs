//! Outlines as text: headings, lists, or nothing but indentation.
//!
//! Three levels are category, area and capability; two are area and capability; one is capabilities alone. What lies
//! deeper is said of the capability above it and joins its description. No line gets lost without being told.

mod item;
mod line;
mod tree;

use super::Outline;
use super::fault::{Fault, Place, Thing, Wrong};
use super::gather::{Found, Gather, Spot};
use super::remark::Remark;
use crate::domain::text::Lang;
use crate::source::encoding::decode;
use item::{Item, Source};
use tree::Tree;

/// Levels of a map.
const LEVELS: usize = 3;

/// Reads an outline.
///
/// # Errors
/// All that is wrong with it.
pub(super) fn read(bytes: &[u8], lang: Lang) -> Result<Outline, Vec<Fault>> {
    let text = decode(bytes).map_err(|no_text| vec![Fault::whole(Wrong::NoText(no_text))])?;
    if text.trim().is_empty() {
        return Err(vec![Fault::whole(Wrong::Empty)]);
    }
    let too_many = || vec![Fault::whole(Wrong::TooMany(Thing::Capability))];
    let mut tree = Tree::of(&text).ok_or_else(too_many)?;
    let mut into = Gather::new(lang);
    for line in std::mem::take(&mut tree.tables) {
        into.fault(Place::Line { line, column: 1 }, Wrong::TextTable);
    }
    if let Some(title) = tree.take_title() {
        into.remark(Remark::Title(title));
    }
    Walk { tree: &tree, top: LEVELS.saturating_sub(tree.depth()), into: &mut into, deeper: None }.all();
    if let Some((count, first)) = tree.loose() {
        into.remark(Remark::Loose(count, first));
    }
    into.finish()
}

/// A walk over the tree; `top` is the level of a map at which its first level stands.
struct Walk<'a> {
    tree: &'a Tree,
    top: usize,
    into: &'a mut Gather,
    deeper: Option<(usize, Place)>,
}

impl Walk<'_> {
    fn all(mut self) {
        let roots = self.tree.roots();
        match self.top {
            0 => {
                for root in roots {
                    self.category(root);
                }
            }
            1 => self.areas(None, &roots),
            _ => {
                let spot = self.open_area(None, &roots);
                for root in roots {
                    self.capability(spot, root);
                }
            }
        }
        if let Some((count, first)) = self.deeper {
            self.into.remark(Remark::Deeper(count, first));
        }
    }

    fn category(&mut self, item: &Item) {
        let category = self.into.category(Some(item.whole()), &item.place());
        self.areas(Some(category), &self.tree.children(item));
    }

    /// Items at the level of areas. A list in which nothing has anything below it is a list of capabilities that nobody
    /// has put in an area.
    fn areas(&mut self, category: Option<usize>, items: &[&Item]) {
        let bare = |item: &&Item| item.source != Source::Heading && self.tree.children(item).is_empty();
        if category.is_some() && !items.is_empty() && items.iter().all(bare) {
            let spot = self.open_area(category, items);
            for item in items {
                self.capability(spot, item);
            }
            return;
        }
        for item in items {
            let category = category.unwrap_or_else(|| self.into.category(None, &item.place()));
            let spot = self.into.area(category, Some(item.whole()), &item.place());
            for child in self.tree.children(item) {
                self.capability(spot, child);
            }
        }
    }

    fn open_area(&mut self, category: Option<usize>, items: &[&Item]) -> Spot {
        let place = items.first().map_or(Place::Whole, |item| item.place());
        let category = category.unwrap_or_else(|| self.into.category(None, &place));
        self.into.area(category, None, &place)
    }

    fn capability(&mut self, spot: Spot, item: &Item) {
        let (name, about) = item.split();
        let mut parts: Vec<String> = Vec::new();
        parts.extend((!about.is_empty()).then(|| about.to_owned()));
        parts.extend(item.prose());
        self.below(item, &mut parts);
        self.into.capability(spot, Found { name, about: &parts.join("\n"), place: item.place() });
    }

    /// What lies below a capability, line by line.
    fn below(&mut self, item: &Item, parts: &mut Vec<String>) {
        for child in self.tree.descendants(item) {
            self.deeper.get_or_insert((0, child.place())).0 += 1;
            parts.push(child.text.clone());
            parts.extend(child.prose());
        }
    }
}
