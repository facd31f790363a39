//! A note as it is compared: the words that count, by their numbers, and what turns its meaning.

use std::ops::Range;

use super::text::{Spoken, words};
use super::vocabulary::{Vocabulary, WordId};

/// So many different words of a note count, from its beginning.
pub(super) const MOST_WORDS: usize = 64;

/// A note, read.
#[derive(Clone, Debug, Default)]
pub(super) struct Reading {
    /// All words in lower case, the same for notes that differ in case and punctuation only; empty where there are none.
    pub(super) key: String,
    /// The words that count, each once, in their order; at most [`MOST_WORDS`].
    pub(super) words: Vec<WordId>,
    /// Their places in `words`, in the order of their numbers.
    pub(super) ranked: Vec<(WordId, u8)>,
    /// Whether something is denied.
    pub(super) negated: bool,
}

/// Reads a note into a vocabulary, which learns its words. Also tells where each word that counts stands.
pub(super) fn read(text: &str, vocabulary: &mut Vocabulary) -> (Reading, Vec<(WordId, Range<usize>)>) {
    let spoken = words(text);
    let language = vocabulary.language();
    let negated = spoken.iter().any(|word| language.is_negation(&word.folded));
    let counts = |word: &&Spoken| !language.is_filler(&word.folded) && !language.is_negation(&word.folded);
    let mut counted: Vec<&Spoken> = spoken.iter().filter(counts).collect();
    if counted.is_empty() {
        counted = spoken.iter().collect();
    }
    let mut reading = Reading { key: key(&spoken), negated, ..Reading::default() };
    let mut places = Vec::new();
    for word in counted {
        if reading.words.len() == MOST_WORDS {
            break;
        }
        let id = vocabulary.number(&word.folded);
        places.push((id, word.place.clone()));
        if !reading.words.contains(&id) {
            reading.words.push(id);
        }
    }
    reading.ranked = reading.words.iter().copied().zip(0_u8..).collect();
    reading.ranked.sort_unstable();
    (reading, places)
}

fn key(spoken: &[Spoken]) -> String {
    let folded: Vec<&str> = spoken.iter().map(|word| word.folded.as_str()).collect();
    folded.join(" ")
}
