//! What likeness has to know of a language: lists of words and endings, and what they say of a word.
//!
//! Another language is another file of lists like [`swedish`] and a row in [`of`]. No list is meant to
//! be complete: what is not in them is compared letter by letter.

use super::{english, swedish};
use crate::domain::text::Lang;

/// Letters that two words must share before their endings are looked at.
const STEM: usize = 3;

/// Bytes that no ending is longer than.
const LONGEST_ENDING: usize = 10;

/// The lists of one language. All words are in lower case.
pub(super) struct Language {
    /// Words that carry so little that a note means the same without them.
    pub(super) fillers: &'static [&'static str],
    /// Words that turn a note into its opposite.
    pub(super) negations: &'static [&'static str],
    /// Words that mean the same, a row for each meaning; a row also holds other forms of its words.
    pub(super) alike: &'static [&'static [&'static str]],
    /// Words that mean the opposite, a row for each pair of sides.
    pub(super) opposite: &'static [(&'static [&'static str], &'static [&'static str])],
    /// Endings of one and the same word, a row for each way to inflect.
    pub(super) endings: &'static [&'static [&'static str]],
    /// What may stand between the parts of a compound.
    pub(super) links: &'static [&'static str],
    /// Last letters that the first part of a compound may lose.
    pub(super) dropped: &'static [&'static str],
}

/// The lists for a language.
pub(super) fn of(lang: Lang) -> &'static Language {
    match lang {
        Lang::Sv => &swedish::LISTS,
        Lang::En => &english::LISTS,
    }
}

/// Which of two opposites a word is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    One,
    Other,
}

impl Language {
    pub(super) fn is_filler(&self, word: &str) -> bool {
        self.fillers.contains(&word)
    }

    pub(super) fn is_negation(&self, word: &str) -> bool {
        self.negations.contains(&word)
    }

    /// The row of words that mean the same, if the word is in one.
    pub(super) fn meaning(&self, word: &str) -> Option<usize> {
        self.alike.iter().position(|row| self.is_among(row, word))
    }

    /// The row of opposites and the side of it, if the word is in one.
    pub(super) fn side(&self, word: &str) -> Option<(usize, Side)> {
        self.opposite.iter().enumerate().find_map(|(row, (one, other))| {
            if self.is_among(one, word) {
                Some((row, Side::One))
            } else if self.is_among(other, word) {
                Some((row, Side::Other))
            } else {
                None
            }
        })
    }

    /// Whether two words are forms of one: the same beginning, and endings of one row behind it.
    pub(super) fn is_same_word(&self, one: &str, other: &str) -> bool {
        if one == other {
            return true;
        }
        let shared = shared_beginning(one, other);
        if one.len().max(other.len()) > shared + LONGEST_ENDING {
            return false;
        }
        let ends = one.char_indices().map(|(at, _)| at).chain([one.len()]).skip(STEM);
        let stems = ends.take_while(|end| *end <= shared);
        let mut tails = stems.filter_map(|end| Some((one.get(end..)?, other.get(end..)?)));
        tails.any(|(a, b)| self.endings.iter().any(|row| row.contains(&a) && row.contains(&b)))
    }

    fn is_among(&self, row: &[&str], word: &str) -> bool {
        row.iter()
            .any(|listed| listed.chars().next() == word.chars().next() && self.is_same_word(listed, word))
    }
}

/// Bytes of the beginning that two words share.
fn shared_beginning(one: &str, other: &str) -> usize {
    let same = one.char_indices().zip(other.chars()).take_while(|((_, a), b)| a == b);
    same.last().map_or(0, |((at, letter), _)| at + letter.len_utf8())
}

#[cfg(test)]
mod tests {
    use super::{Lang, Side, of};

    #[test]
    fn forms_of_a_word_are_one_word() {
        let sv = [
            ("kommun kommunen kommuner kommunernas", true),
            ("skola skolan skolans skolor skolornas", true),
            ("ärende ärendet ärenden ärendena", true),
            ("ansvar ansvaret ansvarets", true),
            ("kostnad kostnader kostnadernas", true),
            ("gemensam gemensamt gemensamma", true),
            ("utbilda utbildas utbildad utbildade utbildning utbildningen", true),
            ("boka bokar bokning", true),
            ("säker säkra säkert", true),
            ("cykel cyklar cykeln", true),
            ("vår vård", false),
            ("tid tidning", false),
            ("bil bild", false),
            ("kommun kommunikation", false),
            ("avveckla utveckla", false),
            ("ledare ledning", false),
        ];
        for (words, same) in sv {
            let words: Vec<&str> = words.split(' ').collect();
            for (one, other) in words.iter().flat_map(|one| words.iter().map(move |other| (one, other))) {
                let want = same || one == other;
                assert_eq!(of(Lang::Sv).is_same_word(one, other), want, "{one} {other}");
            }
        }
        for (one, other, same) in
            [("service", "services", true), ("train", "training", true), ("car", "care", false)]
        {
            assert_eq!(of(Lang::En).is_same_word(one, other), same, "{one} {other}");
        }
    }

    #[test]
    fn the_lists_know_forms_they_do_not_hold() {
        let sv = of(Lang::Sv);
        assert_eq!(sv.meaning("jobbar"), sv.meaning("arbetade"));
        assert!(sv.meaning("jobbar").is_some());
        let (more, less) = (sv.side("ökningen"), sv.side("minskade"));
        assert!(matches!((more, less), (Some((a, Side::One)), Some((b, Side::Other))) if a == b));
    }

    #[test]
    fn no_ending_is_too_long() {
        let endings = [Lang::Sv, Lang::En].map(|lang| of(lang).endings.concat()).concat();
        assert!(endings.iter().all(|ending| ending.len() <= super::LONGEST_ENDING));
    }

    #[test]
    fn no_word_is_on_two_sides() {
        for lang in [Lang::Sv, Lang::En] {
            let lists = of(lang);
            for (row, (one, other)) in lists.opposite.iter().enumerate() {
                for (words, side) in [(one, Side::One), (other, Side::Other)] {
                    for word in *words {
                        assert_eq!(lists.side(word), Some((row, side)), "{word}");
                        assert!(!lists.is_filler(word) && !lists.is_negation(word), "{word}");
                    }
                }
            }
        }
    }
}
