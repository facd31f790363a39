//! A preview in the reader's words, line by line: what would happen, what to think of, and the outline as it was read.

use std::collections::HashSet;

use super::Preview;
use crate::domain::draft::DraftCapability;
use crate::domain::id::CapabilityId;
use crate::domain::map::{Capability, Map};
use crate::domain::plan::{Adoption, Sums};
use crate::domain::session::Session;
use crate::domain::text::Lang;
use crate::i18n::words as w;
use crate::outline::words::{list, remark};

/// A line of a preview.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// What follows is about this.
    Heading(String),
    /// A sentence.
    Line(String),
    /// A sentence that somebody should read.
    Warning(String),
    /// A thing of the outline: how many others it stands in, its sign, its name, and what is said about it.
    Entry(usize, Sign, String, String),
}

/// What becomes of a thing of the outline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// It is new on the map.
    New,
    /// It is there.
    There,
    /// It comes back or moves.
    Moves,
    /// It leaves the map.
    Leaves,
}

/// Which ways of taking over are told of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ways {
    /// Adding alone.
    Add,
    /// Replacing alone.
    Replace,
    /// Both, to choose from.
    Both,
}

impl Sign {
    /// The character that stands for it.
    #[must_use]
    pub fn character(self) -> char {
        match self {
            Self::New => '+',
            Self::There => ' ',
            Self::Moves => '→',
            Self::Leaves => '−',
        }
    }
}

impl Preview {
    /// All there is to say; `session` is the one that the preview was worked out for.
    #[must_use]
    pub fn said(&self, session: &Session, lang: Lang, ways: Ways) -> Vec<Said> {
        let mut out = Vec::new();
        if ways != Ways::Replace {
            out.push(Said::Heading(w::start_add(lang).to_owned()));
            out.extend(sums(&self.add, lang).into_iter().map(Said::Line));
        }
        if ways != Ways::Add {
            out.push(Said::Heading(w::start_replace(lang).to_owned()));
            out.extend(sums(&self.replace, lang).into_iter().map(Said::Line));
        }
        out.extend(headed(w::start_warnings(lang), self.warnings(lang, ways)));
        let notes = self.remarks.iter().filter(|it| !it.is_warning()).map(|it| Said::Line(remark(lang, it)));
        out.extend(headed(w::start_notes(lang), notes.collect()));
        let shown = if ways == Ways::Replace { &self.replace } else { &self.add };
        out.extend(headed(w::start_outline(lang), self.tree(session, shown, lang)));
        if ways != Ways::Add {
            let off: HashSet<&CapabilityId> = self.replace.off.iter().collect();
            let gone = leaving(&session.map, &self.replace);
            let (off, removed): (Vec<_>, Vec<_>) = gone.into_iter().partition(|it| off.contains(&it.id));
            out.extend(headed(w::start_outline_off(lang), entries(&off, lang)));
            out.extend(headed(w::start_outline_removed(lang), entries(&removed, lang)));
        }
        out
    }

    /// What somebody should read before choosing.
    fn warnings(&self, lang: Lang, ways: Ways) -> Vec<Said> {
        let mut out: Vec<String> =
            self.remarks.iter().filter(|it| it.is_warning()).map(|it| remark(lang, it)).collect();
        if let Some((count, name)) = &self.open_category {
            out.push(w::start_remark_no_category(lang, *count, name.get(lang)));
        }
        if let Some((count, name)) = &self.open_area {
            out.push(w::start_remark_no_area(lang, *count, name.get(lang)));
        }
        let doubled = if ways == Ways::Replace { &self.replace.doubled } else { &self.add.doubled };
        if !doubled.is_empty() && ways != Ways::Replace {
            let names: Vec<&str> = doubled.iter().filter_map(|id| self.name(&self.add, id, lang)).collect();
            out.push(w::start_remark_doubled(lang, doubled.len(), list(&names)));
        }
        out.into_iter().map(Said::Warning).collect()
    }

    fn name(&self, adoption: &Adoption, id: &CapabilityId, lang: Lang) -> Option<&str> {
        let place = adoption.placed.capabilities.iter().position(|it| it == id)?;
        let areas = self.draft.categories.iter().flat_map(|it| &it.areas);
        let capability = areas.flat_map(|it| &it.capabilities).nth(place)?;
        Some(capability.name.get(lang))
    }

    /// The outline with the sign of what becomes of each thing.
    fn tree(&self, session: &Session, adoption: &Adoption, lang: Lang) -> Vec<Said> {
        let map = &session.map;
        let categories: HashSet<_> = map.categories.iter().map(|it| &it.id).collect();
        let areas: HashSet<_> = map.areas.iter().map(|it| &it.id).collect();
        let capabilities: HashSet<_> = map.capabilities.iter().map(|it| &it.id).collect();
        let moves: HashSet<_> = adoption.back.iter().chain(&adoption.moved).collect();
        let sign = |known: bool| if known { Sign::There } else { Sign::New };
        let placed = &adoption.placed;
        let mut ids = (placed.categories.iter(), placed.areas.iter(), placed.capabilities.iter());
        let mut out = Vec::new();
        let plain = |depth, sign, name: &str| Said::Entry(depth, sign, name.to_owned(), String::new());
        for category in &self.draft.categories {
            let known = ids.0.next().is_some_and(|id| categories.contains(id));
            out.push(plain(0, sign(known), category.name.get(lang)));
            for area in &category.areas {
                let known = ids.1.next().is_some_and(|id| areas.contains(id));
                out.push(plain(1, sign(known), area.name.get(lang)));
                for capability in &area.capabilities {
                    let id = ids.2.next();
                    let known = id.is_some_and(|id| capabilities.contains(id));
                    let moves = id.is_some_and(|id| moves.contains(id));
                    let sign = if moves { Sign::Moves } else { sign(known) };
                    out.push(entry(sign, capability, lang));
                }
            }
        }
        out
    }
}

fn entry(sign: Sign, capability: &DraftCapability, lang: Lang) -> Said {
    let about = capability.about.get(lang).replace('\n', " ");
    Said::Entry(2, sign, capability.name.get(lang).to_owned(), about)
}

fn entries(list: &[&Capability], lang: Lang) -> Vec<Said> {
    let entry = |it: &&Capability| Said::Entry(0, Sign::Leaves, it.name.get(lang).to_owned(), String::new());
    list.iter().map(entry).collect()
}

fn headed(heading: &str, lines: Vec<Said>) -> Vec<Said> {
    let heading = (!lines.is_empty()).then(|| Said::Heading(heading.to_owned()));
    heading.into_iter().chain(lines).collect()
}

/// The capabilities that are on the map and would not be.
fn leaving<'a>(map: &'a Map, adoption: &Adoption) -> Vec<&'a Capability> {
    let stays: HashSet<&CapabilityId> = adoption.placed.capabilities.iter().collect();
    map.capabilities.iter().filter(|it| it.off.is_none() && !stays.contains(&it.id)).collect()
}

/// What taking over comes to, a sentence each.
fn sums(adoption: &Adoption, lang: Lang) -> Vec<String> {
    let capabilities = |count: usize| counted(lang, Sums { capabilities: count, ..Sums::default() });
    let off = capabilities(adoption.off.len()).map(|what| match adoption.marks {
        0 => what,
        marks => w::start_off_marks(lang, marks, what),
    });
    let lines: [(Words, Option<String>); 9] = [
        (w::start_new, counted(lang, adoption.new)),
        (w::start_there, counted(lang, adoption.there)),
        (w::start_back, capabilities(adoption.back.len())),
        (w::start_moved, capabilities(adoption.moved.len())),
        (w::start_described, capabilities(adoption.described)),
        (w::start_undescribed, capabilities(adoption.undescribed)),
        (w::start_off, off),
        (w::start_removed, counted(lang, adoption.removed)),
        (w::start_kept, counted(lang, adoption.kept)),
    ];
    let mut out: Vec<String> =
        lines.into_iter().filter_map(|(words, what)| what.map(|what| words(lang, what))).collect();
    if adoption.edit == crate::domain::edit::Edit::Batch(Vec::new()) {
        out.push(w::start_nothing(lang).to_owned());
    }
    out
}

/// A sentence about something counted.
type Words = fn(Lang, String) -> String;

/// How many of each there are, leaving out what there is none of.
fn counted(lang: Lang, sums: Sums) -> Option<String> {
    let parts = [
        (sums.categories, w::start_categories(lang, sums.categories)),
        (sums.areas, w::capabilities_areas(lang, sums.areas)),
        (sums.capabilities, w::capabilities_count(lang, sums.capabilities)),
    ];
    let parts: Vec<String> =
        parts.into_iter().filter(|(count, _)| *count > 0).map(|(_, text)| text).collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}
