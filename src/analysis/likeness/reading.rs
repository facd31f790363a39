//! A note as it is compared: the words that count, by their numbers, and what turns its meaning.

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

/// A word as it stands in a note, and its number where it counts.
pub(super) struct Placed {
    pub(super) spoken: Spoken,
    pub(super) id: Option<WordId>,
}

/// Reads a note into a vocabulary, which learns its words.
pub(super) fn read(text: &str, vocabulary: &mut Vocabulary) -> Reading {
    read_placed(text, vocabulary).0
}

/// Reads a note into a vocabulary, and tells of each word where it stands.
pub(super) fn read_placed(text: &str, vocabulary: &mut Vocabulary) -> (Reading, Vec<Placed>) {
    let spoken = words(text);
    let language = vocabulary.language();
    let says = |word: &Spoken| !language.is_filler(&word.folded) && !language.is_negation(&word.folded);
    let all = !spoken.iter().any(says);
    let negated = spoken.iter().any(|word| language.is_negation(&word.folded));
    let mut reading = Reading { key: key(&spoken), negated, ..Reading::default() };
    let mut placed = Vec::with_capacity(spoken.len());
    for spoken in spoken {
        let counts = (all || says(&spoken)) && reading.words.len() < MOST_WORDS;
        let id = counts.then(|| vocabulary.number(&spoken.folded));
        if let Some(id) = id.filter(|id| !reading.words.contains(id)) {
            reading.words.push(id);
        }
        placed.push(Placed { spoken, id });
    }
    reading.ranked = reading.words.iter().copied().zip(0_u8..).collect();
    reading.ranked.sort_unstable();
    (reading, placed)
}

fn key(spoken: &[Spoken]) -> String {
    let folded: Vec<&str> = spoken.iter().map(|word| word.folded.as_str()).collect();
    folded.join(" ")
}
