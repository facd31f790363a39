//! What of a text may be shown: cleaned, and cut to a length that a person can take in.

use unicode_width::UnicodeWidthChar;

use crate::domain::plain;

/// Longest message, in characters.
const LONGEST_MESSAGE: usize = 600;

/// Characters of the line that are shown on either side of the place.
const AROUND: usize = 50;

/// At most this many characters without width stand in a row.
const MARKS: usize = 3;

/// `raw` on one line, without anything that cannot be seen; spaces stay where they are.
pub(super) fn shown(raw: &str) -> String {
    let mut marks = 0;
    raw.chars()
        .filter_map(|c| match c {
            '\t' | '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some(' '),
            other => plain::visible(other),
        })
        .filter(|c| {
            marks = if c.width() == Some(0) { marks + 1 } else { 0 };
            marks <= MARKS
        })
        .collect()
}

/// `raw` cleaned, cut to the length of a message.
pub(super) fn bounded(raw: &str) -> String {
    let mut rest = raw.chars();
    let mut out = shown(&rest.by_ref().take(LONGEST_MESSAGE).collect::<String>());
    if rest.next().is_some() {
        out.push('…');
    }
    out
}

/// What surrounds a column of a line, with a caret below it; empty for an empty line.
pub(super) fn with_caret(line: &str, column: usize) -> String {
    let first = column.saturating_sub(1 + AROUND);
    let mut rest = line.chars().skip(first);
    let before: String = rest.by_ref().take(column.saturating_sub(1) - first).collect();
    let after: String = rest.by_ref().take(AROUND).collect();
    let mut left = shown(&before);
    if first > 0 {
        left.insert(0, '…');
    } else {
        left = left.trim_start().to_owned();
    }
    let mut right = shown(&after);
    if rest.next().is_some() {
        right.push('…');
    }
    if left.is_empty() && right.trim().is_empty() {
        return String::new();
    }
    let width: usize = left.chars().filter_map(UnicodeWidthChar::width).sum();
    format!("{left}{}\n{}^", right.trim_end(), " ".repeat(width))
}

#[cfg(test)]
mod tests {
    use super::{bounded, shown, with_caret};

    #[test]
    fn the_caret_stands_below_the_place() {
        let cases = [
            ("    minutes: 0,", 14, "minutes: 0,\n         ^"),
            ("åäö: 日本 x", 9, "åäö: 日本 x\n          ^"),
            ("", 1, ""),
            ("abc", 4, "abc\n   ^"),
            ("a\u{1b}b", 3, "ab\n ^"),
        ];
        for (line, column, want) in cases {
            assert_eq!(with_caret(line, column), want, "{line:?}");
        }
    }

    #[test]
    fn long_lines_are_cut_around_the_place() {
        let line = "x".repeat(5_000);
        let excerpt = with_caret(&line, 2_000);
        let (text, caret) = excerpt.split_once('\n').unwrap();
        assert_eq!(text.chars().count(), 102);
        assert_eq!(caret.chars().count(), 52);
        assert!(with_caret(&line, usize::MAX).chars().count() < 120);
        assert_eq!(bounded(&line).chars().count(), 601);
    }

    #[test]
    fn nothing_a_terminal_obeys_is_shown() {
        let flood = format!("a{}", "\u{301}".repeat(50));
        assert_eq!(shown(&flood).chars().count(), 4);
        assert_eq!(shown("\u{1b}]0;x\u{7}\u{202e}y\u{e0041}\u{9b}"), "]0;xy");
    }
}
