//! A note taken apart into words: lower case, without punctuation, each with its place in the note.
//!
//! Letters and digits make words, everything else parts them. Two things are joined: a hyphen between letters, because
//! `e-tjänst` is one word, and a letter with its mark, because `a` + ring is how some programs write `å`.

use std::ops::Range;

/// A word as it is compared, and where in the text it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Spoken {
    pub(super) folded: String,
    pub(super) place: Range<usize>,
}

/// The words of `text` in their order.
pub(super) fn words(text: &str) -> Vec<Spoken> {
    let mut words = Vec::new();
    let mut open: Option<Spoken> = None;
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let next = letters.peek().map(|(_, next)| *next);
        let end = at + letter.len_utf8();
        let joins =
            is_hyphen(letter) && ends_with_letter(open.as_ref()) && next.is_some_and(char::is_alphabetic);
        if joins {
            continue;
        }
        if is_mark(letter) {
            if let Some(word) = &mut open {
                compose(&mut word.folded, letter);
                word.place.end = end;
            }
        } else if letter.is_alphanumeric() {
            let word = open.get_or_insert_with(|| Spoken { folded: String::new(), place: at..at });
            word.folded.extend(letter.to_lowercase().map(plain_letter));
            word.place.end = end;
        } else {
            words.extend(open.take());
        }
    }
    words.extend(open);
    words
}

fn ends_with_letter(word: Option<&Spoken>) -> bool {
    word.and_then(|word| word.folded.chars().next_back()).is_some_and(char::is_alphabetic)
}

fn is_hyphen(letter: char) -> bool {
    matches!(letter, '-' | '\u{2010}' | '\u{2011}')
}

fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36F}')
}

/// Puts a mark onto the last letter where that makes a letter of its own; other marks are let go.
fn compose(word: &mut String, mark: char) {
    let whole = match (word.chars().next_back(), mark) {
        (Some('a'), '\u{30A}') => 'å',
        (Some('a'), '\u{308}') => 'ä',
        (Some('o'), '\u{308}') => 'ö',
        _ => return,
    };
    word.pop();
    word.push(whole);
}

/// Accents that are left out as often as they are written.
fn plain_letter(letter: char) -> char {
    match letter {
        'é' | 'è' | 'ê' => 'e',
        'á' | 'à' => 'a',
        'ü' => 'u',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn a_note_is_its_words_without_case_and_punctuation() {
        let cases = [
            ("ÖPPET, dygnet  runt!", "öppet dygnet runt"),
            ("E-tjänster (alla)", "etjänster alla"),
            ("Vatten- och avloppsnät", "vatten och avloppsnät"),
            ("2025-2030 – klart", "2025 2030 klart"),
            ("24-timmars/dygnet", "24 timmars dygnet"),
            ("Ide\u{301} pa\u{30a} o\u{308}n", "ide på ön"),
            ("idé – 'smart' \u{1F600}", "ide smart"),
            ("…?!", ""),
        ];
        for (text, want) in cases {
            let found: Vec<String> = words(text).into_iter().map(|word| word.folded).collect();
            assert_eq!(found.join(" "), want, "{text:?}");
        }
    }

    #[test]
    fn a_word_knows_its_place() {
        let text = "På e-tjänst: a\u{30a}r 3";
        let found: Vec<&str> = words(text).into_iter().map(|word| &text[word.place]).collect();
        assert_eq!(found, ["På", "e-tjänst", "a\u{30a}r", "3"]);
    }
}
