//! The entries of an outline in the order of the file, each with its depth, and what lies below which.

use super::LEVELS;
use super::item::{Item, Source};
use super::line::Line;
use crate::outline::fault::Place;

/// Entries of an outline, at most.
const MOST: usize = 4 * crate::outline::MOST;

/// The entries.
#[derive(Clone, Debug, Default)]
pub(super) struct Tree {
    items: Vec<Item>,
    /// Lines before the first entry, with the first of them.
    before: Option<(usize, Place)>,
    /// Lines at which a table begins.
    pub(super) tables: Vec<usize>,
}

/// What an open entry is compared by: headings by level, the rest by indentation, every heading above the rest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Heading(usize),
    Indent(usize),
}

impl Tree {
    /// The entries of a text. Where nothing in it is a heading or a list, every line is an entry. None where there are
    /// more than any map has.
    pub(super) fn of(text: &str) -> Option<Self> {
        let mut lines: Vec<(usize, Line, &str)> =
            text.lines().zip(1..).map(|(raw, number)| (number, Line::of(raw), raw)).collect();
        let start = front_matter(&lines);
        underlined(&mut lines);
        let marked =
            |(_, line, _): &(usize, Line, &str)| matches!(line, Line::Heading(..) | Line::Bullet(..));
        let is_marked = lines.iter().skip(start).any(marked);
        let mut growth = Growth { tree: Self::default(), open: Vec::new(), is_marked, in_table: false };
        for (number, _, raw) in lines.iter().take(start).filter(|(_, _, raw)| raw.trim_end() != "---") {
            growth.tree.lose(*number, raw);
        }
        for (number, line, raw) in lines.into_iter().skip(start) {
            growth.take(number, line, raw);
        }
        (growth.tree.items.len() <= MOST).then_some(growth.tree)
    }

    /// How many levels there are.
    pub(super) fn depth(&self) -> usize {
        self.items.iter().map(|item| item.depth + 1).max().unwrap_or(0)
    }

    /// Takes a single heading off that stands over a whole map, and gives its text. It does where most of what there is
    /// lies below the levels of a map: then the first of these is no category.
    pub(super) fn take_title(&mut self) -> Option<String> {
        let first = self.items.first()?;
        let alone = self.items.iter().skip(1).all(|item| item.depth > 0);
        let at = |depth: usize| self.items.iter().filter(|item| item.depth == depth).count();
        if !alone || first.source != Source::Heading || at(LEVELS) < at(LEVELS - 1).max(1) {
            return None;
        }
        let title = self.items.remove(0);
        for (index, item) in self.items.iter_mut().enumerate() {
            item.depth -= 1;
            item.index = index;
        }
        if title.prose_lines() > 0 {
            let place = self.before.get_or_insert((0, Place::Line { line: title.line + 1, column: 1 }));
            place.0 += title.prose_lines();
        }
        Some(title.text)
    }

    pub(super) fn roots(&self) -> Vec<&Item> {
        self.items.iter().filter(|item| item.depth == 0).collect()
    }

    pub(super) fn children(&self, parent: &Item) -> Vec<&Item> {
        self.descendants(parent).filter(|item| item.depth == parent.depth + 1).collect()
    }

    /// All that lies below an entry, in the order of the file.
    pub(super) fn descendants(&self, parent: &Item) -> impl Iterator<Item = &Item> {
        let depth = parent.depth;
        self.items.iter().skip(parent.index + 1).take_while(move |item| item.depth > depth)
    }

    /// Lines of text that belong to no capability: before the first entry, and below categories and areas.
    pub(super) fn loose(&self) -> Option<(usize, Place)> {
        let top = LEVELS.saturating_sub(self.depth());
        let above = self.items.iter().filter(|item| item.prose_lines() > 0 && self.is_above(item, top));
        let lines = above.map(|item| (item.prose_lines(), Place::Line { line: item.line + 1, column: 1 }));
        let all = self.before.iter().cloned().chain(lines);
        all.reduce(|(count, first), (more, _)| (count + more, first))
    }

    /// Whether an entry is read as a category or an area, the tree's first level standing at `top` of a map's.
    fn is_above(&self, item: &Item, top: usize) -> bool {
        match item.depth + top {
            0 => true,
            1 => item.source == Source::Heading || !self.is_bare(item),
            _ => false,
        }
    }

    /// Whether an entry and those beside it have nothing below them.
    fn is_bare(&self, item: &Item) -> bool {
        let parent = self.items.iter().take(item.index).rev().find(|it| it.depth < item.depth);
        let beside = parent.map_or_else(|| self.roots(), |parent| self.children(parent));
        item.depth > 0
            && beside.iter().all(|it| it.source != Source::Heading && self.descendants(it).next().is_none())
    }

    fn lose(&mut self, line: usize, raw: &str) {
        if !raw.trim().is_empty() {
            self.before.get_or_insert((0, Place::Line { line, column: 1 })).0 += 1;
        }
    }
}

/// A tree while it is read.
struct Growth {
    tree: Tree,
    open: Vec<Rank>,
    is_marked: bool,
    in_table: bool,
}

impl Growth {
    fn take(&mut self, number: usize, line: Line, raw: &str) {
        if line == Line::Table && !self.in_table {
            self.tree.tables.push(number);
        }
        self.in_table = line == Line::Table;
        let column = raw.chars().take_while(|c| c.is_whitespace()).count() + 1;
        let at = (number, column);
        match line {
            Line::Heading(level, text) => self.item(Rank::Heading(level), Source::Heading, text, at),
            Line::Bullet(indent, text) => self.item(Rank::Indent(indent), Source::Bullet, text, at),
            Line::Text(indent, text) if !self.is_marked => {
                self.item(Rank::Indent(indent), Source::Plain, text, at);
            }
            Line::Text(_, text) => match self.tree.items.last_mut() {
                Some(item) => item.below.push(text),
                None => self.tree.lose(number, raw),
            },
            Line::Blank => {
                if let Some(item) = self.tree.items.last_mut() {
                    item.below.push(String::new());
                }
            }
            Line::Mark | Line::Underline(_) | Line::Table => {}
        }
    }

    fn item(&mut self, rank: Rank, source: Source, text: String, (line, column): (usize, usize)) {
        // An entry of a list lies below another only where it is set in by two columns or more.
        let loosened = |open: Rank| match (open, rank, source) {
            (Rank::Indent(open), Rank::Indent(own), Source::Bullet) => own < open + 2,
            _ => open >= rank,
        };
        while self.open.last().is_some_and(|open| loosened(*open)) {
            self.open.pop();
        }
        let depth = self.open.len();
        self.open.push(rank);
        let index = self.tree.items.len();
        self.tree.items.push(Item { text, source, line, column, depth, index, below: Vec::new() });
    }
}

/// Makes headings of lines of text that stand alone above a line of marks.
fn underlined(lines: &mut [(usize, Line, &str)]) {
    let mut alone = true;
    for at in 1..lines.len() {
        let Some([above, below]) = lines.get_mut(at - 1..=at) else { return };
        let heading = match (&mut above.1, &below.1) {
            (Line::Text(0, text), Line::Underline(level)) if alone => Some((*level, std::mem::take(text))),
            _ => None,
        };
        alone = matches!(above.1, Line::Blank | Line::Mark | Line::Underline(_) | Line::Heading(..));
        if let Some((level, text)) = heading {
            above.1 = Line::Heading(level, text);
            below.1 = Line::Mark;
        }
    }
}

/// How many lines at the beginning tell of the file itself: fields between two rules.
fn front_matter(lines: &[(usize, Line, &str)]) -> usize {
    let mut raws = lines.iter().map(|(_, _, raw)| raw.trim_end());
    let is_rule = raws.next() == Some("---");
    let is_field = |raw: &str| {
        raw.split_once(':')
            .is_some_and(|(name, _)| !name.is_empty() && name.chars().all(char::is_alphanumeric))
    };
    let fields = raws.clone().next().is_some_and(is_field);
    let end = raws.position(|raw| raw == "---");
    end.filter(|_| is_rule && fields).map_or(0, |end| end + 2)
}
