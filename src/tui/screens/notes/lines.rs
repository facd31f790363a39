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

use std::collections::{BTreeSet, HashMap, HashSet};

use crate::domain::plain::Plain;

pub(super) use fate::{Fate, Names, Repeats, Row, Split, Sums, Why, Wish, Wishes};

/// A pasted list, read once, and what becomes of it.
pub(super) struct Pasted {
    lines: Vec<Line>,
    /// What the notes say that there are.
    there: HashSet<String>,
    wishes: Wishes,
    /// The texts of each line as they are wished for.
    made: Vec<Vec<Made>>,
    /// Lines that somebody has turned on or off, against what became of them.
    turned: BTreeSet<usize>,
    /// What becomes of each line.
    fates: Vec<Fate>,
    sums: Sums,
    /// What it makes a difference to wish for.
    offers: Vec<Wish>,
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

/// A text that a line becomes or would become.
struct Made {
    text: Plain,
    key: String,
    /// Whether it stands elsewhere, while the rest of the line does not.
    dropped: bool,
}

impl Pasted {
    /// Reads a pasted list; `there` are the texts of the notes that there are.
    pub(super) fn read<'a>(pasted: &str, there: impl Iterator<Item = &'a str>) -> Self {
        let lines = reading::read(pasted);
        let said = || lines.iter().filter(|line| line.nothing.is_none());
        let offers = [
            (Wish::Cells, said().any(|line| line.cells.len() > 1)),
            (Wish::Thoughts, said().any(Line::is_parted)),
            (Wish::Names, said().any(|line| line.name.is_some())),
        ];
        let offers = offers.into_iter().filter(|(_, holds)| *holds).map(|(wish, _)| wish).collect();
        let mut pasted = Self {
            there: there.map(key).filter(|key| !key.is_empty()).collect(),
            wishes: Wishes::default(),
            made: Vec::new(),
            turned: BTreeSet::new(),
            fates: Vec::new(),
            sums: Sums::default(),
            offers,
            lines,
        };
        pasted.make();
        pasted
    }

    /// How many lines a text has, as far as that can be told without reading it.
    pub(super) fn count(pasted: &str) -> usize {
        pasted.bytes().filter(|byte| matches!(byte, b'\n' | b'\r')).count() + 1
    }

    /// The text of a paste in which a single line says anything, and that in a single cell.
    pub(super) fn single(&self) -> Option<&str> {
        let mut said = self.lines.iter().filter(|line| !line.cells.is_empty());
        let only = said.next().filter(|line| line.cells.len() == 1)?;
        if said.next().is_some() {
            return None;
        }
        only.cells.first().map(String::as_str)
    }

    /// Whether any line holds something that a note could say.
    pub(super) fn is_something(&self) -> bool {
        self.lines.iter().any(|line| !line.cells.is_empty())
    }

    /// How many lines there are.
    pub(super) fn len(&self) -> usize {
        self.lines.len()
    }

    /// A line and what becomes of it.
    pub(super) fn row(&self, index: usize) -> Option<Row<'_>> {
        let (line, made, fate) = (self.lines.get(index)?, self.made.get(index)?, *self.fates.get(index)?);
        let texts: Vec<&Plain> = made.iter().filter(|made| !made.dropped).map(|made| &made.text).collect();
        let parts = fate.is_note() && texts.len() == 1 && line.is_parted();
        Some(Row { number: line.number, said: &line.said, texts, fate, parts })
    }

    /// What is wished for.
    pub(super) fn wishes(&self) -> Wishes {
        self.wishes
    }

    /// Wishes for something else.
    pub(super) fn wish(&mut self, wishes: Wishes) {
        self.wishes = wishes;
        self.make();
    }

    /// Turns a line on or off; false for one that holds nothing a note could say.
    pub(super) fn turn(&mut self, index: usize) -> bool {
        if self.made.get(index).is_none_or(Vec::is_empty) {
            return false;
        }
        if !self.turned.remove(&index) {
            self.turned.insert(index);
        }
        self.judge();
        true
    }

    /// The notes, in order.
    pub(super) fn texts(&self) -> impl Iterator<Item = &Plain> {
        let on = self.made.iter().zip(&self.fates).filter(|(_, fate)| fate.is_note());
        on.flat_map(|(made, _)| made).filter(|made| !made.dropped).map(|made| &made.text)
    }

    /// How many lines have which fate.
    pub(super) fn sums(&self) -> Sums {
        self.sums
    }

    /// Whether a wish makes a difference.
    pub(super) fn offers(&self, wish: Wish) -> bool {
        self.offers.contains(&wish)
    }

    /// Makes the texts of every line as they are wished for.
    fn make(&mut self) {
        let wishes = self.wishes;
        self.made = self.lines.iter().map(|line| line.made(wishes)).collect();
        self.judge();
    }

    /// Says of every line what becomes of it.
    fn judge(&mut self) {
        let mut seen: HashMap<&str, usize> = HashMap::new();
        let (mut fates, mut sums) = (Vec::with_capacity(self.lines.len()), Sums::default());
        for (place, (line, made)) in self.lines.iter().zip(&mut self.made).enumerate() {
            let known = |made: &Made| {
                let earlier = seen.get(made.key.as_str()).copied().map(Fate::Repeats);
                let elsewhere = || self.there.contains(&made.key).then_some(Fate::There);
                earlier.or_else(elsewhere).filter(|_| self.wishes.repeats == Repeats::Skip)
            };
            let fate = line.fate(made, self.turned.contains(&place), known);
            sums.add(fate, made.iter().filter(|made| !made.dropped).count());
            fates.push(fate);
            if fate.is_note() && line.nothing.is_none() {
                for made in made.iter() {
                    seen.entry(&made.key).or_insert(line.number);
                }
            }
        }
        if sums.repeats > 0 && !self.offers.contains(&Wish::Repeats) {
            self.offers.push(Wish::Repeats);
        }
        (self.fates, self.sums) = (fates, sums);
    }
}

impl Line {
    /// Whether several thoughts stand in one cell.
    fn is_parted(&self) -> bool {
        self.cells.iter().any(|cell| thoughts(cell).len() > 1)
    }

    /// The texts that it would become.
    fn made(&self, wishes: Wishes) -> Vec<Made> {
        let mut texts: Vec<String> = match wishes.split {
            Split::Cells => self.cells.clone(),
            Split::Thoughts => self.cells.iter().flat_map(|cell| thoughts(cell)).map(str::to_owned).collect(),
            Split::Nothing if self.cells.is_empty() => Vec::new(),
            Split::Nothing => vec![self.cells.join(" / ")],
        };
        if let (Names::Keep, Some(name)) = (wishes.names, &self.name) {
            for text in &mut texts {
                *text = format!("{name}: {text}");
            }
        }
        let made = |text: &String| Made { text: Plain::line(text), key: key(text), dropped: false };
        texts.iter().map(made).collect()
    }

    /// What becomes of it; `known` says where a text stands already.
    fn fate(&self, made: &mut [Made], turned: bool, known: impl Fn(&Made) -> Option<Fate>) -> Fate {
        let fates: Vec<Option<Fate>> = made.iter().map(known).collect();
        let all = fates.iter().flatten().count() == fates.len();
        for (made, fate) in made.iter_mut().zip(&fates) {
            // What only a part of the line repeats goes, and the rest is still said.
            made.dropped = fate.is_some() && !all;
        }
        let stands = if all { fates.first().copied().flatten() } else { None };
        match (self.nothing.map(Fate::Skipped).or(stands), turned) {
            (Some(_), true) => return Fate::TurnedOn,
            (Some(fate), false) => return fate,
            (None, true) => return Fate::TurnedOff,
            (None, false) => {}
        }
        let mut texts = made.iter().filter(|made| !made.dropped);
        let first = texts.next().is_some_and(|made| made.text.as_str() == self.said);
        match (texts.next().is_some(), first && self.exact) {
            (true, _) => Fate::Split,
            (false, true) => Fate::Note,
            (false, false) => Fate::Trimmed,
        }
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
