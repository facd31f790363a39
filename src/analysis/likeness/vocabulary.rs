//! Every word of the notes once, and which words are like which.
//!
//! Two words are compared once, however many notes hold them. The order in which words come in decides nothing but
//! their numbers.

use std::collections::HashMap;

use super::language::{Language, Side};
use super::spelling::{LONGEST, Spelling};

/// How alike two forms of one word are.
const SAME_WORD: f64 = 0.98;
/// How alike two words with one meaning are.
const SAME_MEANING: f64 = 0.95;
/// How alike two words on the same side of an opposition are: `fler` and `öka`.
const SAME_SIDE: f64 = 0.9;
/// So many letters of a beginning tell which words are worth looking at.
const BEGINNING: usize = 3;
/// Pairs of words that one compound is taken apart into, at most.
const MOST_PARTS: usize = 6;

/// The number of a word.
pub(super) type WordId = u32;

/// A word, and how alike it is, from 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Near {
    pub(super) word: WordId,
    pub(super) alike: f64,
}

/// A word of the notes.
pub(super) struct Word {
    spelling: Spelling,
    pub(super) is_number: bool,
    pub(super) side: Option<(usize, Side)>,
    meaning: Option<usize>,
    /// The words like this one.
    pub(super) near: Vec<Near>,
    /// Two words that make this one when they are written together.
    pub(super) parts: Vec<(WordId, WordId)>,
    /// The compounds that this word is a part of.
    pub(super) wholes: Vec<WordId>,
}

/// All words.
pub(super) struct Vocabulary {
    language: &'static Language,
    words: Vec<Word>,
    by_text: HashMap<Box<str>, WordId>,
    by_first: HashMap<char, Vec<WordId>>,
    by_beginning: HashMap<Box<str>, Vec<WordId>>,
    kindred: HashMap<Kin, Vec<WordId>>,
}

/// What words that look different can have in common.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Kin {
    Meaning(usize),
    One(usize),
    Other(usize),
}

impl Vocabulary {
    pub(super) fn new(language: &'static Language) -> Self {
        Self {
            language,
            words: Vec::new(),
            by_text: HashMap::new(),
            by_first: HashMap::new(),
            by_beginning: HashMap::new(),
            kindred: HashMap::new(),
        }
    }

    pub(super) fn language(&self) -> &'static Language {
        self.language
    }

    pub(super) fn len(&self) -> usize {
        self.words.len()
    }

    pub(super) fn word(&self, id: WordId) -> Option<&Word> {
        self.words.get(id as usize)
    }

    /// The number of a word, which is new if need be.
    pub(super) fn number(&mut self, text: &str) -> WordId {
        if let Some(known) = self.by_text.get(text) {
            return *known;
        }
        let id = WordId::try_from(self.words.len()).unwrap_or(WordId::MAX);
        let word = self.describe(text);
        for kin in word.kin() {
            self.kindred.entry(kin).or_default().push(id);
        }
        if let Some(first) = text.chars().next().filter(|_| !word.is_number) {
            self.by_first.entry(first).or_default().push(id);
            self.by_beginning.entry(beginning(text).into()).or_default().push(id);
        }
        self.words.push(word);
        self.by_text.insert(text.into(), id);
        id
    }

    /// Finds what the word with this number is like, among all that are known. Gives back how many words it was held
    /// against.
    pub(super) fn relate(&mut self, id: WordId) -> usize {
        let Some(word) = self.word(id) else { return 0 };
        if word.is_number {
            return 1;
        }
        let (near, mut seen) = self.like(id, word);
        let parts = self.taken_apart(word, &mut seen);
        for part in parts.iter().flat_map(|(head, tail)| [head, tail]) {
            if let Some(part) = self.words.get_mut(*part as usize) {
                part.wholes.push(id);
            }
        }
        if let Some(word) = self.words.get_mut(id as usize) {
            word.near = near;
            word.parts = parts;
        }
        seen
    }

    fn describe(&self, text: &str) -> Word {
        let is_number = text.chars().any(char::is_numeric);
        let lists = Some(self.language).filter(|_| !is_number);
        Word {
            spelling: Spelling::new(text),
            is_number,
            side: lists.and_then(|lists| lists.side(text)),
            meaning: lists.and_then(|lists| lists.meaning(text)),
            near: Vec::new(),
            parts: Vec::new(),
            wholes: Vec::new(),
        }
    }

    /// The words like one, the most alike first, and how many were looked at.
    fn like(&self, id: WordId, word: &Word) -> (Vec<Near>, usize) {
        let begun_alike = self.beginning_like(&word.spelling.text);
        let kindred = word.kin().filter_map(|kin| self.kindred.get(&kin)).flatten();
        let mut near: Vec<Near> = Vec::new();
        let mut seen = 1;
        for other in begun_alike.iter().chain(kindred).filter(|other| **other != id) {
            seen += 1;
            let alike = self.word(*other).map_or(0.0, |other| self.alike(word, other));
            if alike > 0.0 && !near.iter().any(|it| it.word == *other) {
                near.push(Near { word: *other, alike });
            }
        }
        near.sort_by(|a, b| b.alike.total_cmp(&a.alike).then(a.word.cmp(&b.word)));
        (near, seen)
    }

    fn beginning_like(&self, text: &str) -> &[WordId] {
        text.chars().next().and_then(|first| self.by_first.get(&first)).map_or(&[], Vec::as_slice)
    }

    fn alike(&self, one: &Word, other: &Word) -> f64 {
        if are_opposite(one, other) {
            0.0
        } else if self.language.is_same_word(&one.spelling.text, &other.spelling.text) {
            SAME_WORD
        } else if one.meaning.is_some() && one.meaning == other.meaning {
            SAME_MEANING
        } else if one.side.is_some() && one.side == other.side {
            SAME_SIDE
        } else {
            one.spelling.alike(&other.spelling)
        }
    }

    /// The pairs of known words that make a word when they are written together.
    fn taken_apart(&self, word: &Word, seen: &mut usize) -> Vec<(WordId, WordId)> {
        let mut parts = Vec::new();
        if word.spelling.letters > LONGEST {
            return parts;
        }
        for (cut, _) in word.spelling.text.char_indices().skip(1) {
            let (head, tail) = word.spelling.text.split_at(cut);
            let tails = if tail.len() < BEGINNING { Vec::new() } else { self.forms(tail, seen) };
            if tails.is_empty() {
                continue;
            }
            let heads = self.heads(head, seen);
            parts.extend(heads.iter().flat_map(|head| tails.iter().map(|tail| (*head, *tail))));
        }
        parts.truncate(MOST_PARTS);
        parts
    }

    /// The known words that a compound can begin with as `head`: with what links the parts, or a last letter less.
    fn heads(&self, head: &str, seen: &mut usize) -> Vec<WordId> {
        let linked = self.language.links.iter().filter_map(|link| head.strip_suffix(link)).map(str::to_owned);
        let dropped = self.language.dropped.iter().map(|letter| format!("{head}{letter}"));
        linked.chain(dropped).flat_map(|word| self.forms(&word, seen)).collect()
    }

    /// The known words that are `text` or another form of it; `seen` counts those that were looked at.
    fn forms(&self, text: &str, seen: &mut usize) -> Vec<WordId> {
        let known = self.by_beginning.get(beginning(text)).map_or(&[][..], Vec::as_slice);
        *seen += 1 + known.len();
        let is_same = |id: &&WordId| {
            self.word(**id).is_some_and(|word| self.language.is_same_word(&word.spelling.text, text))
        };
        known.iter().filter(is_same).copied().collect()
    }
}

fn beginning(text: &str) -> &str {
    let end = text.char_indices().nth(BEGINNING).map_or(text.len(), |(end, _)| end);
    text.get(..end).unwrap_or(text)
}

impl Word {
    fn kin(&self) -> impl Iterator<Item = Kin> + use<> {
        let side = self.side.map(|(row, side)| match side {
            Side::One => Kin::One(row),
            Side::Other => Kin::Other(row),
        });
        self.meaning.map(Kin::Meaning).into_iter().chain(side)
    }
}

/// Whether one of the words is the other's opposite.
pub(super) fn are_opposite(one: &Word, other: &Word) -> bool {
    matches!((one.side, other.side), (Some((a, from)), Some((b, to))) if a == b && from != to)
}
