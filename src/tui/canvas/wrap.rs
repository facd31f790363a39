//! Text broken into lines: at spaces, and within a word only where the word is wider than a whole line.

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use super::super::hyphen::{self, Break, Fit};

/// `text` broken into lines of at most `width` cells, at spaces; a word that is too long is broken with a hyphen.
#[must_use]
pub fn wrap(text: &str, width: usize) -> Vec<String> {
    let width = width.max(2);
    let mut lines = Vec::new();
    for paragraph in text.split('\n') {
        let mut line = String::new();
        for word in paragraph.split(' ').filter(|word| !word.is_empty()) {
            place(&mut lines, &mut line, word, width);
        }
        lines.push(line);
    }
    lines
}

/// Like [`wrap`], and what comes after a key and two spaces at the start of a line hangs beneath itself.
#[must_use]
pub fn wrap_keyed(text: &str, width: usize) -> Vec<String> {
    let Some((key, rest)) = text.split_once("  ") else { return wrap(text, width) };
    let indent = key.width() + 2;
    let lines = wrap(rest.trim_start(), width.saturating_sub(indent));
    let start = |row| if row == 0 { format!("{key}  ") } else { " ".repeat(indent) };
    lines.into_iter().enumerate().map(|(row, line)| start(row) + &line).collect()
}

/// `text` in at most `width` cells: cut between words, or where a word may be broken, and ending in `…` where it is cut.
#[must_use]
pub fn shortened(text: &str, width: usize) -> String {
    if text.width() <= width {
        return text.to_owned();
    }
    let room = width.saturating_sub(1);
    let mut line = String::new();
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        let gap = if line.is_empty() { "" } else { " " };
        let left = room.saturating_sub(line.width() + gap.len());
        if word.width() <= left {
            line.push_str(gap);
            line.push_str(word);
            continue;
        }
        if let Some(cut) = best(word, 0, left, &hyphen::breaks(word)) {
            line.push_str(gap);
            line.push_str(word.get(..cut.at).unwrap_or_default());
        }
        break;
    }
    let line = line.trim_end_matches(['-', ',', '/']);
    if line.is_empty() { super::clip(text, width) } else { format!("{line}…") }
}

fn place(lines: &mut Vec<String>, line: &mut String, word: &str, width: usize) {
    let (used, wide) = (line.width(), word.width());
    let gap = usize::from(used > 0);
    if used + gap + wide <= width {
        line.push_str(if gap == 1 { " " } else { "" });
        line.push_str(word);
        return;
    }
    let breaks = if wide > width { hyphen::breaks(word) } else { Vec::new() };
    let mut from = 0;
    if gap == 1 {
        // Only a joint is worth beginning a word beside others.
        let room = width.saturating_sub(used + gap);
        let joint = best(word, from, room, &breaks).filter(|it| it.fit == Fit::Joint);
        from = joint.map_or(0, |it| {
            line.push(' ');
            piece(line, word, from, it)
        });
        lines.push(std::mem::take(line));
    }
    while let Some(rest) = word.get(from..).filter(|rest| rest.width() > width) {
        let cut = best(word, from, width, &breaks).unwrap_or_else(|| anywhere(rest, from, width));
        from = piece(line, word, from, cut);
        lines.push(std::mem::take(line));
    }
    line.push_str(word.get(from..).unwrap_or_default());
}

/// Writes the piece up to a break, and gives back where it ends.
fn piece(line: &mut String, word: &str, from: usize, cut: Break) -> usize {
    line.push_str(word.get(from..cut.at).unwrap_or_default());
    line.push_str(if cut.hyphen { "-" } else { "" });
    cut.at
}

/// The best place to break after `from` with at most `room` cells before it: the last of the joints, else of the syllables.
fn best(word: &str, from: usize, room: usize, breaks: &[Break]) -> Option<Break> {
    let fits = |it: &&Break| {
        let before = word.get(from..it.at).filter(|before| !before.is_empty());
        before.is_some_and(|before| before.width() + usize::from(it.hyphen) <= room)
    };
    breaks.iter().filter(fits).max_by_key(|it| (it.fit, it.at)).copied()
}

/// As much of `rest` as there is room for before a hyphen, at least one character.
fn anywhere(rest: &str, from: usize, width: usize) -> Break {
    let mut end = 0;
    for (at, grapheme) in rest.grapheme_indices(true) {
        let next = at + grapheme.len();
        if end > 0 && rest.get(..next).is_none_or(|before| before.width() + 1 > width) {
            break;
        }
        end = next;
    }
    Break { at: from + end, fit: Fit::Syllable, hyphen: true }
}

#[cfg(test)]
mod tests {
    use unicode_width::UnicodeWidthStr;

    use super::{shortened, wrap, wrap_keyed};

    #[test]
    fn what_is_shortened_ends_at_a_joint_and_says_so() {
        let table = [
            ("Avveckla", 8, "Avveckla"),
            ("Erbjuda användarstöd", 19, "Erbjuda användar…"),
            ("Följa upp avtal", 11, "Följa upp…"),
            ("Identifiera, förstå och agera", 14, "Identifiera…"),
            ("Informationshantering", 15, "Informations…"),
            ("Upprätthålla", 3, "Up…"),
        ];
        for (text, width, wanted) in table {
            assert_eq!(shortened(text, width), wanted);
        }
    }

    #[test]
    fn words_that_fit_are_never_broken() {
        assert_eq!(wrap("Förstå teknisk miljö", 10), ["Förstå", "teknisk", "miljö"]);
        assert_eq!(wrap("Informationshantering", 21), ["Informationshantering"]);
        assert_eq!(wrap("en\n\ntvå", 10), ["en", "", "två"]);
    }

    #[test]
    fn a_compound_is_broken_where_it_was_put_together() {
        let cases: [(&str, usize, &[&str]); 9] = [
            ("Informationshantering", 14, &["Informations-", "hantering"]),
            ("samverkansrelationer", 18, &["samverkans-", "relationer"]),
            // The last joint that fits, not the first.
            ("arbetsmarknadsåtgärder", 18, &["arbetsmarknads-", "åtgärder"]),
            // A syllable where no joint fits.
            ("Informationshantering", 10, &["Informa-", "tions-", "hantering"]),
            // A hyphen or stroke of the word's own is enough.
            ("IT-driftsleveransavtal", 14, &["IT-drifts-", "leveransavtal"]),
            ("användaren/invånaren", 16, &["användaren/", "invånaren"]),
            // A word that has to be broken begins beside others, where a joint lets it.
            ("och informationssäkerhetsarbete", 18, &["och informations-", "säkerhetsarbete"]),
            ("att internationalisering", 16, &["att", "internationali-", "sering"]),
            ("(verksamhetsutvecklingen)", 15, &["(verksamhets-", "utvecklingen)"]),
        ];
        for (text, width, lines) in cases {
            assert_eq!(wrap(text, width), lines, "{text} at {width}");
        }
    }

    #[test]
    fn no_line_is_too_wide_and_no_letter_is_lost() {
        let text = "Upprätthålla IT- och informationssäkerhet åt användaren/invånaren, e\u{301}e\u{301}e\u{301} 干干干干 xxxxxxxxxxxxxxxxxxxxxxxx";
        let bare = |text: &str| text.replace([' ', '-'], "");
        for width in 2..40 {
            let lines = wrap(text, width);
            assert!(lines.iter().all(|line| line.width() <= width.max(3)), "{width} {lines:?}");
            assert_eq!(bare(&lines.concat()), bare(text), "{width}");
        }
    }

    #[test]
    fn what_comes_after_a_key_hangs_beneath_itself() {
        assert_eq!(wrap_keyed("n  ny förmåga", 8), ["n  ny", "   för-", "   måga"]);
    }
}
