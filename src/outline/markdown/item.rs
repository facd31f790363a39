//! One entry of an outline: its words, where they stand, and the text below it.

use crate::outline::fault::Place;

/// What separates a name from what is said about it.
const SEPARATORS: [&str; 4] = [" – ", " — ", " - ", ": "];

/// How an entry is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Source {
    /// As a heading.
    Heading,
    /// As an entry of a list.
    Bullet,
    /// As a line of its own, by its indentation alone.
    Plain,
}

/// One entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Item {
    pub(super) text: String,
    pub(super) source: Source,
    pub(super) line: usize,
    pub(super) column: usize,
    /// How many entries it lies below.
    pub(super) depth: usize,
    /// Its place among the entries.
    pub(super) index: usize,
    /// The lines of text below it; an empty one separates paragraphs.
    pub(super) below: Vec<String>,
}

impl Item {
    pub(super) fn place(&self) -> Place {
        Place::Line { line: self.line, column: self.column }
    }

    /// The whole text as a name.
    pub(super) fn whole(&self) -> &str {
        self.text.strip_suffix(':').unwrap_or(&self.text).trim_end()
    }

    /// The name, and what is said about it on the same line.
    pub(super) fn split(&self) -> (&str, &str) {
        let found =
            SEPARATORS.iter().filter_map(|it| Some((self.text.find(it).filter(|at| *at > 0)?, it.len())));
        match found.min() {
            Some((at, length)) => {
                let (name, about) = self.text.split_at(at);
                (name.trim(), about.get(length..).unwrap_or_default().trim())
            }
            None => (self.whole(), ""),
        }
    }

    /// The text below it, a paragraph each.
    pub(super) fn prose(&self) -> impl Iterator<Item = String> {
        let paragraphs = self.below.split(String::is_empty).map(|lines| lines.join(" "));
        paragraphs.filter(|paragraph| !paragraph.is_empty())
    }

    /// How many lines of text lie below it.
    pub(super) fn prose_lines(&self) -> usize {
        self.below.iter().filter(|line| !line.is_empty()).count()
    }
}

#[cfg(test)]
mod tests {
    use super::{Item, Source};

    #[test]
    fn a_name_ends_where_its_description_begins() {
        let cases = [
            ("Leda", ("Leda", "")),
            ("Leda – att gå före", ("Leda", "att gå före")),
            ("Leda: att – gå", ("Leda", "att – gå")),
            ("IT-drift - hålla igång", ("IT-drift", "hålla igång")),
            ("Styra:", ("Styra", "")),
            (": bara text", (": bara text", "")),
            ("kl 8:30", ("kl 8:30", "")),
        ];
        for (text, want) in cases {
            let item = Item {
                text: text.to_owned(),
                source: Source::Bullet,
                line: 1,
                column: 1,
                depth: 0,
                index: 0,
                below: Vec::new(),
            };
            assert_eq!(item.split(), want, "{text}");
        }
    }
}
