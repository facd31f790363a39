//! What becomes of a pasted list, line by line: what is made a note, what is split, what is trimmed, and what is skipped
//! and why.
//!
//! Pure text in, clean texts out; knows nothing of notes or screens. Nothing is lost: what is skipped keeps its text and
//! can be taken in by hand.

mod bare;
mod chat;
mod fate;
mod reading;
mod says;

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::plain::Plain;

pub(super) use fate::{Fate, Names, Repeats, Row, Split, Sums, Why, Wish, Wishes};

/// A pasted list, read once, and what becomes of it.
pub(super) struct Pasted {
    lines: Vec<Line>,
    there: BTreeSet<String>,
    wishes: Wishes,
    /// Lines that somebody has turned on or off, against what became of them.
    turned: BTreeSet<usize>,
    rows: Vec<Row>,
    /// Whether any line says what is said already.
    repeats: bool,
}

/// A line as it was pasted.
struct Line {
    /// Counted from 1.
    number: usize,
    /// The whole of it, cleaned, with single spaces.
    said: String,
    /// Whether that is just what was pasted.
    exact: bool,
    /// Who said it in a chat log, if anybody.
    name: Option<String>,
    /// What is left, a text for each cell that is filled.
    cells: Vec<String>,
    /// Why nothing is made of it, if nothing is.
    nothing: Option<Why>,
}

impl Pasted {
    /// Reads a pasted list; `there` are the texts of the notes that there are.
    pub(super) fn read<'a>(pasted: &str, there: impl Iterator<Item = &'a str>) -> Self {
        let there = there.map(key).filter(|key| !key.is_empty()).collect();
        let mut pasted = Self {
            lines: reading::read(pasted),
            there,
            wishes: Wishes::default(),
            turned: BTreeSet::new(),
            rows: Vec::new(),
            repeats: false,
        };
        pasted.judge();
        pasted
    }

    /// The text of a paste in which a single line says anything, and that in a single cell.
    pub(super) fn single(pasted: &str) -> Option<String> {
        let lines = reading::read(pasted);
        let mut said = lines.iter().filter(|line| !line.cells.is_empty());
        let only = said.next().filter(|line| line.cells.len() == 1)?;
        said.next().is_none().then(|| only.cells.first().cloned())?
    }

    /// The lines and what becomes of them.
    pub(super) fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// What is wished for.
    pub(super) fn wishes(&self) -> Wishes {
        self.wishes
    }

    /// Wishes for something else.
    pub(super) fn wish(&mut self, wishes: Wishes) {
        self.wishes = wishes;
        self.judge();
    }

    /// Turns a line on or off; false for one that holds nothing a note could say.
    pub(super) fn turn(&mut self, row: usize) -> bool {
        if self.rows.get(row).is_none_or(|row| row.texts.is_empty()) {
            return false;
        }
        if !self.turned.remove(&row) {
            self.turned.insert(row);
        }
        self.judge();
        true
    }

    /// The notes, in order.
    pub(super) fn texts(&self) -> impl Iterator<Item = &Plain> {
        self.rows.iter().filter(|row| row.fate.is_note()).flat_map(|row| &row.texts)
    }

    /// How many lines have which fate.
    pub(super) fn sums(&self) -> Sums {
        let mut sums = Sums::default();
        for row in &self.rows {
            if row.fate.is_note() {
                sums.notes += row.texts.len();
            }
            match row.fate {
                Fate::Note | Fate::TurnedOn => {}
                Fate::Trimmed => sums.trimmed += 1,
                Fate::Split => sums.split += 1,
                Fate::Repeats(_) | Fate::There => sums.repeats += 1,
                Fate::TurnedOff | Fate::Skipped(_) => sums.skipped += 1,
            }
        }
        sums
    }

    /// Whether a wish can make a difference.
    pub(super) fn offers(&self, wish: Wish) -> bool {
        match wish {
            Wish::Split => self.has_cells() || self.has_thoughts(),
            Wish::Names => self.lines.iter().any(|line| line.nothing.is_none() && line.name.is_some()),
            Wish::Repeats => self.repeats,
        }
    }

    /// Whether a line has several cells.
    pub(super) fn has_cells(&self) -> bool {
        self.lines.iter().any(|line| line.nothing.is_none() && line.cells.len() > 1)
    }

    /// Whether several thoughts stand in one cell.
    pub(super) fn has_thoughts(&self) -> bool {
        self.lines.iter().any(|line| line.nothing.is_none() && line.is_parted())
    }

    /// Says of every line what becomes of it.
    fn judge(&mut self) {
        let mut seen: BTreeMap<String, usize> = BTreeMap::new();
        let mut rows = Vec::with_capacity(self.lines.len());
        for (place, line) in self.lines.iter().enumerate() {
            let (texts, fate) = self.fate(line, self.turned.contains(&place), &mut seen);
            self.repeats |= matches!(fate, Fate::Repeats(_) | Fate::There);
            let parts = fate.is_note() && texts.len() == 1 && line.is_parted();
            rows.push(Row { number: line.number, said: line.said.clone(), texts, fate, parts });
        }
        self.rows = rows;
    }

    fn fate(&self, line: &Line, turned: bool, seen: &mut BTreeMap<String, usize>) -> (Vec<Plain>, Fate) {
        let mut texts = self.of(line);
        if let Some(why) = line.nothing {
            return (texts, if turned { Fate::TurnedOn } else { Fate::Skipped(why) });
        }
        let mut keys: Vec<String> = texts.iter().map(|text| key(text.as_str())).collect();
        let known: Vec<Option<Fate>> = keys.iter().map(|key| self.known(key, seen)).collect();
        if let Some(Some(fate)) = known.iter().max_by_key(|known| known.is_none()) {
            return (texts, if turned { Fate::TurnedOn } else { *fate });
        }
        if turned {
            return (texts, Fate::TurnedOff);
        }
        // What only a part of the line repeats goes, and the rest is still said.
        let mut new = known.iter().map(Option::is_none);
        texts.retain(|_| new.next().unwrap_or(true));
        let mut new = known.iter().map(Option::is_none);
        keys.retain(|_| new.next().unwrap_or(true));
        for key in keys {
            seen.entry(key).or_insert(line.number);
        }
        let whole = line.exact && texts.first().is_some_and(|text| text.as_str() == line.said);
        let fate = match (texts.len() > 1, whole) {
            (true, _) => Fate::Split,
            (false, true) => Fate::Note,
            (false, false) => Fate::Trimmed,
        };
        (texts, fate)
    }

    /// Where a text is said already, if that matters.
    fn known(&self, key: &str, seen: &BTreeMap<String, usize>) -> Option<Fate> {
        if self.wishes.repeats == Repeats::Keep {
            return None;
        }
        let earlier = seen.get(key).copied().map(Fate::Repeats);
        earlier.or_else(|| self.there.contains(key).then_some(Fate::There))
    }

    /// The texts that a line would become.
    fn of(&self, line: &Line) -> Vec<Plain> {
        let mut texts: Vec<String> = match self.wishes.split {
            Split::Cells => line.cells.clone(),
            Split::Thoughts => line.cells.iter().flat_map(|cell| thoughts(cell)).map(str::to_owned).collect(),
            Split::Nothing => {
                Some(line.cells.join(" / ")).filter(|text| !text.is_empty()).into_iter().collect()
            }
        };
        if let (Names::Keep, Some(name)) = (self.wishes.names, &line.name) {
            for text in &mut texts {
                *text = format!("{name}: {text}");
            }
        }
        texts.iter().map(|text| Plain::line(text)).collect()
    }
}

impl Line {
    /// Whether several thoughts stand in one cell.
    fn is_parted(&self) -> bool {
        self.cells.iter().any(|cell| thoughts(cell).len() > 1)
    }
}

/// The thoughts of a text that a semicolon or a slash with spaces parts, where each of them says something.
fn thoughts(text: &str) -> Vec<&str> {
    let parts: Vec<&str> = text.split(';').flat_map(|part| part.split(" / ")).map(str::trim).collect();
    let said = |part: &&str| part.chars().filter(|c| c.is_alphabetic()).count() > 1;
    if parts.iter().all(said) { parts } else { vec![text] }
}

/// What two texts that say the same have in common: the letters and figures of their words.
fn key(text: &str) -> String {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests;
