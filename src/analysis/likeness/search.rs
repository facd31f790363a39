//! Looks through notes for pairs that say the same, a bounded piece of work at a time.

use std::collections::HashMap;

use super::compare::{bound, compare};
use super::language;
use super::reading::{Reading, read};
use super::vocabulary::{Vocabulary, WordId};
use super::{MOST_FOR_ONE, Pair, THRESHOLD};
use crate::domain::text::Lang;

/// What reading a word costs, against looking at one for likeness.
const READING: usize = 8;
/// What comparing two notes costs, against looking at one word for likeness.
const COMPARING: usize = 4;
/// So many notes that share a word are seen for the cost of one.
const SEEING: usize = 8;

/// A search under way. What it finds depends on the notes and their order alone, never on how the steps fell.
pub struct Search {
    texts: Vec<String>,
    vocabulary: Vocabulary,
    readings: Vec<Reading>,
    related: usize,
    compared: usize,
    /// For every word the notes compared so far that hold it.
    holders: Vec<Vec<u32>>,
    /// The first note with a key.
    firsts: HashMap<String, usize>,
    /// For every note how many words it shares with the one that is compared now; 0 for all in between.
    shared: Vec<u16>,
    pairs: Vec<Pair>,
}

impl Search {
    /// A search among `texts`, which are read as `lang`.
    #[must_use]
    pub fn new(texts: Vec<String>, lang: Lang) -> Self {
        Self {
            shared: vec![0; texts.len()],
            texts,
            vocabulary: Vocabulary::new(language::of(lang)),
            readings: Vec::new(),
            related: 0,
            compared: 0,
            holders: Vec::new(),
            firsts: HashMap::new(),
            pairs: Vec::new(),
        }
    }

    /// Works on until about `budget` words have been looked at or all is done; the last note or word is finished.
    pub fn step(&mut self, budget: usize) {
        let before = self.pairs.len();
        let mut left = budget.max(1);
        while left > 0 && !self.is_done() {
            left = left.saturating_sub(self.advance().max(1));
        }
        if self.pairs.len() > before {
            self.pairs.sort_by(Pair::by_score);
        }
    }

    /// Whether everything has been compared.
    #[must_use]
    pub fn is_done(&self) -> bool {
        self.compared == self.texts.len()
    }

    /// How much is done, in whole percent; 100 only at the end.
    #[must_use]
    pub fn percent(&self) -> usize {
        let all = self.texts.len();
        if self.is_done() {
            return 100;
        }
        let related =
            if self.readings.len() == all { 40 * self.related / self.vocabulary.len().max(1) } else { 0 };
        (20 * self.readings.len() / all + related + 40 * self.compared / all).min(99)
    }

    /// What has been found so far: the most alike first, then in the order of the notes.
    #[must_use]
    pub fn pairs(&self) -> &[Pair] {
        &self.pairs
    }

    /// The next piece of work; gives back what it cost.
    fn advance(&mut self) -> usize {
        if let Some(text) = self.texts.get(self.readings.len()) {
            let reading = read(text, &mut self.vocabulary);
            let cost = READING * (1 + reading.key.len() / 6);
            self.readings.push(reading);
            cost
        } else if self.related < self.vocabulary.len() {
            let word = WordId::try_from(self.related).unwrap_or(WordId::MAX);
            self.related += 1;
            self.vocabulary.relate(word)
        } else {
            let cost = self.compare(self.compared);
            self.compared += 1;
            cost
        }
    }

    /// Holds one note against all before it, then lets it be found.
    fn compare(&mut self, at: usize) -> usize {
        let Some(reading) = self.readings.get(at).filter(|reading| !reading.key.is_empty()) else { return 1 };
        if let Some(first) = self.firsts.get(&reading.key) {
            self.pairs.push(Pair { first: *first, second: at, score: 1.0 });
            return 1;
        }
        self.firsts.insert(reading.key.clone(), at);
        let (candidates, seen) = self.candidates(at);
        let compared = candidates.len();
        let mut found: Vec<Pair> = candidates.into_iter().filter_map(|other| self.pair(other, at)).collect();
        found.sort_by(Pair::by_score);
        found.truncate(MOST_FOR_ONE);
        self.pairs.append(&mut found);
        self.hold(at);
        1 + COMPARING * compared + seen / SEEING
    }

    /// The earlier notes that share enough words with one to be like it, and how many were seen.
    fn candidates(&mut self, at: usize) -> (Vec<usize>, usize) {
        let Some(reading) = self.readings.get(at) else { return (Vec::new(), 0) };
        let mut touched: Vec<usize> = Vec::new();
        let mut seen = 0;
        for word in reading.words.iter().filter_map(|id| Some((id, self.vocabulary.word(*id)?))) {
            let (own, word) = word;
            let near = word.near.iter().map(|near| near.word);
            let parts = word.parts.iter().flat_map(|(head, tail)| [*head, *tail]);
            for id in near.chain(parts).chain(word.wholes.iter().copied()).chain([*own]) {
                for other in self.holders.get(id as usize).into_iter().flatten() {
                    seen += 1;
                    let other = *other as usize;
                    let Some(shared) = self.shared.get_mut(other) else { continue };
                    if *shared == 0 {
                        touched.push(other);
                    }
                    *shared = shared.saturating_add(1);
                }
            }
        }
        let own = reading.words.len();
        touched.retain(|other| {
            let shared = self.shared.get_mut(*other).map_or(0, std::mem::take);
            let words = self.readings.get(*other).map_or(0, |other| other.words.len());
            bound(words, own, usize::from(shared)) >= THRESHOLD
        });
        (touched, seen)
    }

    fn pair(&self, first: usize, second: usize) -> Option<Pair> {
        let (one, other) = (self.readings.get(first)?, self.readings.get(second)?);
        let score = compare(&self.vocabulary, one, other).score;
        (score >= THRESHOLD).then_some(Pair { first, second, score })
    }

    fn hold(&mut self, at: usize) {
        let (Some(reading), Ok(number)) = (self.readings.get(at), u32::try_from(at)) else { return };
        self.holders.resize_with(self.vocabulary.len(), Vec::new);
        for word in &reading.words {
            if let Some(holders) = self.holders.get_mut(*word as usize) {
                holders.push(number);
            }
        }
    }
}
