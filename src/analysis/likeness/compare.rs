//! How alike two notes are, from the numbers of their words.

use super::reading::{MOST_WORDS, Reading};
use super::vocabulary::{Vocabulary, Word, WordId, are_opposite};

/// What the words in common count for; the rest is for how much of the shorter note they make up.
const COMMON: f64 = 0.7;
/// What is left of the score where one note denies what the other says.
const DENIED: f64 = 0.6;
/// What is left of the score where the notes hold different numbers.
const OTHER_NUMBERS: f64 = 0.6;
/// What is left of the score where each note has words that the other has not.
const OTHER_WORDS: f64 = 0.9;
/// What is left of the score where the words stand in another order.
const OTHER_ORDER: f64 = 0.97;
/// How alike a compound is to its parts.
const PARTED: f64 = 0.95;
/// Notes that are not the same, letter by letter, are no more alike than this.
const MOST: f64 = 0.99;

/// What two notes have in common.
pub(super) struct Common {
    /// From 0 to 1.
    pub(super) score: f64,
    /// The words of the first note that have a match, by their place in it.
    pub(super) first: u64,
    /// The words of the second note that have a match.
    pub(super) second: u64,
}

/// The highest score two notes of these lengths can have when no more words than `shared` have a match.
pub(super) fn bound(first: usize, second: usize, shared: usize) -> f64 {
    mixed((first, second), (count(shared.min(first)), count(shared.min(second))))
}

/// Compares two notes.
pub(super) fn compare(vocabulary: &Vocabulary, first: &Reading, second: &Reading) -> Common {
    if first.key == second.key {
        let all = |reading: &Reading| (0..reading.words.len()).fold(0, |all, at| all | bit(at));
        let score = if first.key.is_empty() { 0.0 } else { 1.0 };
        return Common { score, first: all(first), second: all(second) };
    }
    let mut matching = Matching::new(vocabulary, first, second);
    matching.same_words();
    matching.near_words();
    matching.compounds();
    let (first_mask, second_mask) = (matching.first, matching.second);
    Common { score: matching.score().min(MOST), first: first_mask, second: second_mask }
}

/// `0.7 · D + 0.3 · O`: D (Dice) is the matched share of all words, O (overlap) that of the note where it is larger.
fn mixed((first, second): (usize, usize), (in_first, in_second): (f64, f64)) -> f64 {
    if first == 0 || second == 0 {
        return 0.0;
    }
    let dice = (in_first + in_second) / count(first + second);
    let overlap = (in_first / count(first)).max(in_second / count(second));
    COMMON * dice + (1.0 - COMMON) * overlap
}

/// Words of two notes, paired up one by one; a word is used once.
struct Matching<'a> {
    vocabulary: &'a Vocabulary,
    notes: (&'a Reading, &'a Reading),
    first: u64,
    second: u64,
    alike: (f64, f64),
    /// For a word of the first note the place of its match in the second, from 1.
    order: [u8; MOST_WORDS],
}

impl<'a> Matching<'a> {
    fn new(vocabulary: &'a Vocabulary, first: &'a Reading, second: &'a Reading) -> Self {
        Self {
            vocabulary,
            notes: (first, second),
            first: 0,
            second: 0,
            alike: (0.0, 0.0),
            order: [0; MOST_WORDS],
        }
    }

    /// Both notes hold the word as it is. Both lists are in the order of numbers, so one walk along them is enough.
    fn same_words(&mut self) {
        let (mut a, mut b) = (self.notes.0.ranked.as_slice(), self.notes.1.ranked.as_slice());
        while let (Some(((one, at), rest_a)), Some(((other, to), rest_b))) =
            (a.split_first(), b.split_first())
        {
            match one.cmp(other) {
                std::cmp::Ordering::Less => a = rest_a,
                std::cmp::Ordering::Greater => b = rest_b,
                std::cmp::Ordering::Equal => {
                    self.pair(usize::from(*at), usize::from(*to), 1.0);
                    (a, b) = (rest_a, rest_b);
                }
            }
        }
    }

    /// Each word that is left takes the most alike of what is left in the other note.
    fn near_words(&mut self) {
        for (at, id) in self.notes.0.words.iter().enumerate() {
            if self.first & bit(at) != 0 {
                continue;
            }
            let near = self.vocabulary.word(*id).map_or(&[][..], |word| word.near.as_slice());
            let found = near.iter().find_map(|near| Some((self.free_in_second(near.word)?, near.alike)));
            if let Some((to, alike)) = found {
                self.pair(at, to, alike);
            }
        }
    }

    /// A word that is left takes two words of the other note that make it when they are written together.
    fn compounds(&mut self) {
        for (at, id) in self.notes.0.words.iter().enumerate() {
            if self.first & bit(at) != 0 {
                continue;
            }
            if let Some(parts) = self.free_parts(*id, self.notes.1, self.second) {
                self.first |= bit(at);
                self.second |= parts;
                self.alike = (self.alike.0 + PARTED, self.alike.1 + 2.0 * PARTED);
            }
        }
        for (at, id) in self.notes.1.words.iter().enumerate() {
            if self.second & bit(at) != 0 {
                continue;
            }
            if let Some(parts) = self.free_parts(*id, self.notes.0, self.first) {
                self.second |= bit(at);
                self.first |= parts;
                self.alike = (self.alike.0 + 2.0 * PARTED, self.alike.1 + PARTED);
            }
        }
    }

    /// Two words of a note, without a match so far, that a compound is made of.
    fn free_parts(&self, compound: WordId, note: &Reading, matched: u64) -> Option<u64> {
        let free = |id: WordId| place(note, id).map(bit).filter(|bit| matched & bit == 0);
        let parts = self.vocabulary.word(compound)?.parts.iter();
        let mut found = parts.filter_map(|(head, tail)| Some((free(*head)?, free(*tail)?)));
        found.find(|(head, tail)| head != tail).map(|(head, tail)| head | tail)
    }

    fn free_in_second(&self, id: WordId) -> Option<usize> {
        place(self.notes.1, id).filter(|at| self.second & bit(*at) == 0)
    }

    fn pair(&mut self, at: usize, to: usize, alike: f64) {
        self.first |= bit(at);
        self.second |= bit(to);
        self.alike = (self.alike.0 + alike, self.alike.1 + alike);
        if let (Some(slot), Ok(to)) = (self.order.get_mut(at), u8::try_from(to + 1)) {
            *slot = to;
        }
    }

    fn score(&self) -> f64 {
        let (first, second) = self.notes;
        let mut score = mixed((first.words.len(), second.words.len()), self.alike);
        if first.negated != second.negated || self.are_opposite() {
            score *= DENIED;
        }
        let all = |note: &Reading, matched: u64| matched.count_ones() as usize == note.words.len();
        if !all(first, self.first) && !all(second, self.second) {
            score *= OTHER_WORDS;
        }
        if self.have_other_numbers() {
            score *= OTHER_NUMBERS;
        }
        if !self.order.iter().filter(|to| **to > 0).is_sorted() {
            score *= OTHER_ORDER;
        }
        score
    }

    fn are_opposite(&self) -> bool {
        let others: Vec<&Word> =
            self.left(self.notes.1, self.second).filter(|word| word.side.is_some()).collect();
        !others.is_empty()
            && self
                .left(self.notes.0, self.first)
                .any(|one| others.iter().any(|other| are_opposite(one, other)))
    }

    /// Both notes have a number that the other has not.
    fn have_other_numbers(&self) -> bool {
        self.left(self.notes.0, self.first).any(|word| word.is_number)
            && self.left(self.notes.1, self.second).any(|word| word.is_number)
    }

    fn left(&self, note: &'a Reading, matched: u64) -> impl Iterator<Item = &'a Word> + use<'a> {
        let vocabulary = self.vocabulary;
        let left = note.words.iter().enumerate().filter(move |(at, _)| matched & bit(*at) == 0);
        left.filter_map(move |(_, id)| vocabulary.word(*id))
    }
}

fn place(note: &Reading, id: WordId) -> Option<usize> {
    let found = note.ranked.binary_search_by_key(&id, |(word, _)| *word).ok()?;
    note.ranked.get(found).map(|(_, at)| usize::from(*at))
}

fn bit(at: usize) -> u64 {
    u32::try_from(at).ok().and_then(|at| 1_u64.checked_shl(at)).unwrap_or(0)
}

fn count(number: usize) -> f64 {
    u32::try_from(number).map_or(f64::from(u32::MAX), f64::from)
}
