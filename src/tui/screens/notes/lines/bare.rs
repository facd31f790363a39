//! What belongs to the list and not to the note: bullets, boxes, numbers, marks of a quoted mail, quotation marks
//! around the whole.

/// Signs that begin a line of a list where white space follows.
const BULLETS: &[&str] =
    &["-", "–", "—", "*", "•", "·", "◦", "▪", "‣", "●", "○", "☐", "☑", "✓", "✔", "[ ]", "[x]", "[X]"];

/// Those of them that are never part of what is said.
const ALWAYS: &[&str] = &["•", "◦", "▪", "‣", "●", "○", "☐", "☑"];

/// The dashes; before a capital they are bullets without white space too.
const DASHES: &[&str] = &["-", "–", "—"];

/// The most digits a list number has; longer ones are years and amounts.
const DIGITS: usize = 3;

/// Quotation marks that can stand around a whole note.
const QUOTES: &[(char, char)] = &[
    ('"', '"'),
    ('”', '”'),
    ('“', '”'),
    ('„', '“'),
    ('\'', '\''),
    ('’', '’'),
    ('‘', '’'),
    ('»', '«'),
    ('«', '»'),
    ('»', '»'),
];

/// A line without what belongs to the list. The line has single spaces and none at its ends.
pub(super) fn bare(line: &str) -> String {
    let mut rest = line;
    while let Some(after) = rest.strip_prefix('>') {
        rest = after.trim_start();
    }
    while let Some(shorter) = BULLETS.iter().find_map(|bullet| after(rest, bullet)).or_else(|| tight(rest)) {
        rest = shorter;
    }
    unquoted(numbered(rest).unwrap_or(rest))
}

fn after<'a>(line: &'a str, bullet: &str) -> Option<&'a str> {
    let rest = line.strip_prefix(bullet)?;
    ends(rest).then(|| rest.trim_start())
}

/// A bullet without white space after it.
fn tight(line: &str) -> Option<&str> {
    let always = ALWAYS.iter().find_map(|bullet| line.strip_prefix(bullet));
    let dash = || DASHES.iter().find_map(|dash| line.strip_prefix(dash));
    always.or_else(|| dash().filter(|rest| rest.starts_with(char::is_uppercase)))
}

/// Whether white space or nothing comes next.
fn ends(rest: &str) -> bool {
    rest.is_empty() || rest.starts_with(char::is_whitespace)
}

/// What follows `1.`, `1)`, `(1)`, `a)` or `(a)`.
fn numbered(line: &str) -> Option<&str> {
    let inner = line.strip_prefix('(').unwrap_or(line);
    let digits = inner.bytes().take_while(u8::is_ascii_digit).count();
    let letter = inner.starts_with(|c: char| c.is_ascii_alphabetic());
    let rest = match (digits, letter) {
        (0, true) => inner.get(1..)?.strip_prefix(')')?,
        (1..=DIGITS, _) => inner.get(digits..)?.strip_prefix(['.', ')'])?,
        (_, _) => return None,
    };
    ends(rest).then(|| rest.trim_start())
}

/// The number of an outline at the start of a line, `1.1` or `2.3.1`, and what follows; alone it may as well be an
/// amount.
pub(super) fn outline(line: &str) -> Option<(Vec<u16>, &str)> {
    let (number, rest) = line.split_once(' ')?;
    let parts: Option<Vec<u16>> = number
        .trim_end_matches('.')
        .split('.')
        .map(|part| part.parse().ok().filter(|_| part.len() <= 2 && !part.starts_with('+')))
        .collect();
    parts.filter(|parts| parts.len() > 1).map(|parts| (parts, rest))
}

/// Whether one number of an outline follows directly on the other.
pub(super) fn follows(before: &[u16], after: &[u16]) -> bool {
    let common = before.iter().zip(after).take_while(|(before, after)| before == after).count();
    let (step, below) = match after.get(common..) {
        Some([next, below @ ..]) => (*next, below),
        Some([]) | None => return false,
    };
    let on = before.get(common).map_or(1, |last| last.saturating_add(1));
    step == on && below.iter().all(|first| *first == 1)
}

/// A text without the quotation marks around the whole of it; doubled ones inside are a spreadsheet's.
fn unquoted(text: &str) -> String {
    for (open, close) in QUOTES {
        let inner = text.strip_prefix(*open).and_then(|rest| rest.strip_suffix(*close)).map(str::trim);
        let Some(inner) = inner.filter(|inner| !inner.is_empty()) else { continue };
        let single = if *open == '"' { inner.replace("\"\"", "\u{1}") } else { inner.to_owned() };
        if !single.contains([*open, *close]) {
            return single.replace('\u{1}', "\"");
        }
    }
    text.to_owned()
}

#[cfg(test)]
mod tests {
    use super::{bare, follows, outline};

    #[test]
    fn what_belongs_to_the_list_goes() {
        for (line, want) in [
            ("- ett", "ett"),
            ("• två", "två"),
            ("•två", "två"),
            ("1. tre", "tre"),
            ("2) fyra", "fyra"),
            ("(3) fem", "fem"),
            ("a) sex", "sex"),
            ("- [ ] sju", "sju"),
            ("– 7. åtta", "åtta"),
            ("-Nio", "Nio"),
            (">> tio", "tio"),
            ("> - elva", "elva"),
            ("-", ""),
            ("2.", ""),
            ("”tolv”", "tolv"),
            ("- \"tretton\"", "tretton"),
            ("'fjorton'", "fjorton"),
            ("»femton«", "femton"),
            ("\"Hon sa \"\"sexton\"\" sen\"", "Hon sa \"sexton\" sen"),
        ] {
            assert_eq!(bare(line), want, "{line}");
        }
    }

    #[test]
    fn what_only_looks_like_it_stays() {
        for line in [
            "1.5 miljoner",
            "2030. Då är allt klart",
            "-5 grader",
            "-fri miljö",
            "*viktigt*",
            "10 000 användare",
            "3 (tre)",
            "3:e våningen",
            "2FA till alla",
            "1 inloggning",
            "24/7-jour",
            "\"Var ska jag ringa?\" är fråga ett",
            "\"Ja\" eller \"nej\"",
            "A. Lind",
            "e-arkiv",
        ] {
            assert_eq!(bare(line), line);
        }
    }

    #[test]
    fn the_numbers_of_an_outline_follow_on_each_other() {
        let number = |line| outline(line).map(|(number, _)| number);
        assert_eq!(number("1.5 miljoner"), Some(vec![1, 5]));
        assert_eq!(number("2.3.1. text"), Some(vec![2, 3, 1]));
        assert_eq!(number("10 000 användare"), None);
        assert_eq!(number("12.5000 text"), None);
        assert!(follows(&[1, 1], &[1, 2]) && follows(&[1, 2], &[2, 1]) && follows(&[1, 2], &[1, 2, 1]));
        assert!(!follows(&[1, 5], &[2, 5]) && !follows(&[1, 2], &[1, 1]));
    }
}
