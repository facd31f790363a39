//! What a pasted list says, line by line: bullets, numbers, tabs and empty lines are the list's, not the note's.
//!
//! Pure text in, clean texts out; knows nothing of notes or screens.

use crate::domain::plain::Plain;

/// Signs that begin a line of a list, where white space follows.
const BULLETS: &[&str] =
    &["-", "–", "—", "*", "•", "·", "◦", "▪", "‣", "●", "○", "☐", "☑", "[ ]", "[x]", "[X]"];

/// The most digits a list number has; longer ones are years and amounts.
const DIGITS: usize = 3;

/// The texts of a pasted list, one for each line that says something.
pub(super) fn texts(pasted: &str) -> Vec<Plain> {
    let breaks = |c| matches!(c, '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}');
    let said = pasted.split(breaks).map(|line| {
        let words: Vec<&str> = bare(line).split_whitespace().collect();
        Plain::line(&words.join(" "))
    });
    said.filter(|text| !text.is_empty()).collect()
}

/// A line without its bullet and its number; a box may stand after a bullet.
fn bare(line: &str) -> &str {
    let mut rest = line.trim();
    while let Some(shorter) = BULLETS.iter().find_map(|bullet| after(rest, bullet)) {
        rest = shorter;
    }
    numbered(rest).unwrap_or(rest)
}

fn after<'a>(line: &'a str, bullet: &str) -> Option<&'a str> {
    let rest = line.strip_prefix(bullet)?;
    (rest.is_empty() || rest.starts_with(char::is_whitespace)).then(|| rest.trim_start())
}

/// What follows `1.`, `1)` or `(1)`.
fn numbered(line: &str) -> Option<&str> {
    let inner = line.strip_prefix('(').unwrap_or(line);
    let digits = inner.bytes().take_while(u8::is_ascii_digit).count();
    if digits == 0 || digits > DIGITS {
        return None;
    }
    let rest = inner.get(digits..)?.strip_prefix(['.', ')'])?;
    (rest.is_empty() || rest.starts_with(char::is_whitespace)).then(|| rest.trim_start())
}

#[cfg(test)]
mod tests {
    use super::texts;

    #[test]
    fn a_messy_list_becomes_its_texts() {
        let pasted =
            "- ett\r\n• två\r\n\r\n1. tre\n\t2)\tfyra\n(3) fem\n- [ ] sex\n   \n-\n– 7.\tsju  åtta\t\n";
        let texts: Vec<String> = texts(pasted).iter().map(ToString::to_string).collect();
        assert_eq!(texts, ["ett", "två", "tre", "fyra", "fem", "sex", "sju åtta"]);
    }

    #[test]
    fn what_only_looks_like_a_list_is_kept() {
        for line in [
            "1.5 miljoner",
            "2030. Då är allt klart",
            "-5 grader",
            "*viktigt*",
            "10 000 användare",
            "3 (tre)",
        ] {
            assert_eq!(texts(line).first().map(ToString::to_string).as_deref(), Some(line));
        }
    }
}
