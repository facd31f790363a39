//! Who said a line of a chat log, and when: recognised by its shape, never by what the words mean.
//!
//! Careful on purpose: a name goes only with a time beside it, or where the same shape runs through the whole paste, so
//! that "Goal: open day and night" keeps its first word.

/// Words inside a name that have no capital.
const PARTICLES: &[&str] =
    &["af", "von", "van", "de", "der", "den", "du", "la", "le", "el", "al", "och", "and"];

/// The most words and characters that a name has, with what stands in brackets after it.
const LONGEST: (usize, usize) = (6, 50);

/// So many lines of one shape make it the shape of the paste.
const OFTEN: usize = 3;

/// What a line of a chat log is. The line has single spaces and none at its ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Chat<'a> {
    /// No line of a log, as far as can be told.
    No,
    /// Only who and when; what was said stands on the lines below.
    Head,
    /// Who, and what was said.
    Said(&'a str, &'a str),
}

/// Reads a line that has a time beside a name.
pub(super) fn read(line: &str) -> Chat<'_> {
    if let Some((bracket, rest)) = moment(line) {
        return after_time(rest, bracket);
    }
    before_time(line)
}

/// What comes after a time at the start of a line.
fn after_time(rest: &str, bracket: bool) -> Chat<'_> {
    let rest = rest.trim_start_matches([',', ' ']);
    let rest = rest.strip_prefix("- ").or_else(|| rest.strip_prefix("– ")).unwrap_or(rest).trim_start();
    for (from, to) in [("From ", " to "), ("Från ", " till ")] {
        if let Some((who, text)) = rest.strip_prefix(from).and_then(|rest| rest.split_once(':')) {
            let name = who.split_once(to).map_or(who, |(name, _)| name).trim();
            return said(name, text.trim());
        }
    }
    if let Some((name, text)) = rest.split_once(':') {
        let name = name.trim();
        if is_name(name) || (!name.contains(' ') && is_word(name)) {
            return said(name, text.trim());
        }
    }
    if is_name(rest) && (bracket || rest.contains(' ')) { Chat::Head } else { Chat::No }
}

/// A name with a time after it: alone on its line, or in brackets before what was said.
fn before_time(line: &str) -> Chat<'_> {
    if let Some((name, rest)) = line.split_once(['(', '[']) {
        let name = name.trim_end();
        let text = clock(rest, true).and_then(|rest| rest.strip_prefix([')', ']']));
        match text.map(str::trim_start) {
            Some("") if is_name(name) => return Chat::Head,
            Some(text) if is_name(name) && text.starts_with(':') => {
                return said(name, text.trim_start_matches(':').trim());
            }
            Some(_) | None => {}
        }
    }
    let Some((name, time)) = line.rsplit_once(' ') else { return Chat::No };
    if clock(time, false) != Some("") {
        return Chat::No;
    }
    let dated = name.rsplit_once(' ').filter(|(_, day)| date(day) == Some(""));
    let name = dated.map_or(name, |(name, _)| name).trim_end_matches([',', ' ']);
    if is_name(name) && name.contains(' ') { Chat::Head } else { Chat::No }
}

fn said<'a>(name: &'a str, text: &'a str) -> Chat<'a> {
    if text.is_empty() { Chat::Head } else { Chat::Said(name, text) }
}

/// A date or a time or both at the start of a line, in brackets or not, and what follows.
fn moment(line: &str) -> Option<(bool, &str)> {
    let inner = line.strip_prefix('[');
    let bracket = inner.is_some();
    let inner = inner.unwrap_or(line);
    let dated = date(inner).map(|rest| rest.trim_start_matches([',', ' ']));
    let rest = clock(dated.unwrap_or(inner), bracket)?;
    if bracket { rest.strip_prefix(']').map(|rest| (true, rest)) } else { Some((false, rest)) }
}

/// What follows `14:02`, `14:02:11` or `2:02 PM`; with a point for a colon only where it stands in brackets.
fn clock(text: &str, bracket: bool) -> Option<&str> {
    let (hour, rest) = number(text, 1..=2)?;
    let colon = |rest: &'_ str| rest.starts_with(':') || (bracket && rest.starts_with('.'));
    if hour > 24 || !colon(rest) {
        return None;
    }
    let (minute, mut rest) = number(rest.get(1..)?, 2..=2)?;
    if minute > 59 {
        return None;
    }
    if colon(rest)
        && let Some((_, after)) = number(rest.get(1..)?, 2..=2)
    {
        rest = after;
    }
    let half = ["am", "pm", "AM", "PM"];
    let spaced = rest.trim_start();
    rest = half.iter().find_map(|half| spaced.strip_prefix(half)).unwrap_or(rest);
    (!rest.starts_with(char::is_alphanumeric)).then_some(rest)
}

/// What follows `2026-03-12`, `12/3/2026`, `12.3.2026` or `12/3`.
fn date(text: &str) -> Option<&str> {
    let (first, rest) = number(text, 1..=4)?;
    let sign = rest.chars().next().filter(|sign| matches!(sign, '-' | '/' | '.'))?;
    let (_, rest) = number(rest.get(1..)?, 1..=2)?;
    match rest.strip_prefix(sign) {
        Some(rest) => number(rest, 1..=4).map(|(_, rest)| rest),
        None => (first <= 31 && sign == '/').then_some(rest),
    }
}

/// A number with so many digits at the start of a text, and what follows.
fn number(text: &str, digits: std::ops::RangeInclusive<usize>) -> Option<(u32, &str)> {
    let length = text.bytes().take_while(u8::is_ascii_digit).count();
    let found = text.get(..length).filter(|_| digits.contains(&length))?;
    Some((found.parse().ok()?, text.get(length..)?))
}

/// Whether a text has the form of a person's name: every word a capital, but for particles, figures and what stands in
/// brackets.
fn is_name(text: &str) -> bool {
    let (words, length) = (text.split(' ').count(), text.chars().count());
    if text.is_empty() || words > LONGEST.0 || length > LONGEST.1 {
        return false;
    }
    let outside = text.split_once('(').map_or(text, |(outside, _)| outside).trim_end();
    let mut words = outside.split(' ').map(|word| word.trim_end_matches(','));
    let begins = words.next().is_some_and(|word| is_word(word) && word.starts_with(char::is_uppercase));
    begins && words.all(|word| PARTICLES.contains(&word) || is_number(word) || is_capital(word))
}

fn is_capital(word: &str) -> bool {
    word.starts_with(char::is_uppercase) && is_word(word)
}

fn is_number(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit())
}

/// Letters, with what may stand between and after them in a name.
fn is_word(word: &str) -> bool {
    word.starts_with(char::is_alphabetic)
        && word.chars().all(|c| c.is_alphabetic() || matches!(c, '-' | '.' | '\'' | '’'))
}

/// The name before a colon where no time stands, and what was said: `Anna Lind: text`.
pub(super) fn named(line: &str) -> Option<(&str, &str)> {
    let (name, text) = line.split_once(": ")?;
    let outside = name.split(['(', ',']).next().unwrap_or_default().trim();
    let whole = is_name(name) && outside.contains(' ') && !outside.contains(|c: char| c.is_ascii_digit());
    (whole && !text.trim().is_empty()).then_some((name, text.trim()))
}

/// Whether one line is nothing but a name, and the next one nothing but a time.
pub(super) fn is_name_over_time(name: &str, time: &str) -> bool {
    clock(time, false) == Some("") && name.contains(' ') && is_name(name)
}

/// Whether a name before a colon is the shape of the paste: in at least three lines, and in half of those that say
/// something.
pub(super) fn is_shape(named: usize, said: usize) -> bool {
    named >= OFTEN && named * 2 >= said
}

#[cfg(test)]
mod tests {
    use super::{Chat, named, read};

    #[test]
    fn names_go_with_a_time_beside_them() {
        for line in [
            "[14:02] Anna Lind: text",
            "14:02 Anna Lind: text",
            "14:02:11 Anna Lind: text",
            "[2:02 PM] Anna Lind: text",
            "[14.02] Anna Lind: text",
            "Anna Lind (14:02): text",
            "Anna Lind [14.02]: text",
            "2026-03-12, 14:02 - Anna Lind: text",
            "[2026-03-12 14:02] Anna Lind: text",
            "12/3/2026, 14:02 – Anna Lind: text",
            "14:02:11 From Anna Lind to Everyone: text",
            "14:02:11 From Anna Lind : text",
            "14:02:11 Från Anna Lind till Alla: text",
        ] {
            assert_eq!(read(line), Chat::Said("Anna Lind", "text"), "{line}");
        }
        for (line, name) in [
            ("[14:02] Karin Sjö, Orust: text", "Karin Sjö, Orust"),
            ("[14:02] Maja Kvist (Tanum): text", "Maja Kvist (Tanum)"),
            ("[14:02] Gäst 4: text", "Gäst 4"),
            ("[14:02] Carl-Erik von der Ö: text", "Carl-Erik von der Ö"),
            ("14:02 anna: text", "anna"),
        ] {
            assert_eq!(read(line), Chat::Said(name, "text"), "{line}");
        }
    }

    #[test]
    fn a_name_and_a_time_alone_are_a_head() {
        for line in [
            "Anna Lind 14:25",
            "Anna Lind, 14:25",
            "Anna Lind (14:25)",
            "Maja Kvist (gäst) 14:27",
            "Anna Lind 2026-03-12 14:25",
            "[2026-03-12 14:27] Tor Bergman",
            "[14:27] Tor",
            "14:27 Tor Bergman",
            "14:12:03 From Per Ek to Everyone:",
            "14:14:31 Från Per Ek till Alla:",
        ] {
            assert_eq!(read(line), Chat::Head, "{line}");
        }
    }

    #[test]
    fn what_is_no_log_keeps_every_word() {
        for line in [
            "Mål: öppet dygnet runt",
            "Fråga: vem äger datan?",
            "Demokrati i mobilen: enkla frågor ofta",
            "Fika till 14.50, sen kör vi smågrupper",
            "Fika 14:50",
            "Öppet till 14:50",
            "14:50 fika",
            "14:50",
            "Bussen går 14:50: ingen hinner",
            "3:e våningen på boendet",
            "24/7-jour som delas av flera",
            "[ ] En katalog",
            "2026 är allt klart",
            "25:70 Anna Lind: text",
            "läs mer: https://exempel.example",
        ] {
            assert_eq!(read(line), Chat::No, "{line}");
        }
    }

    #[test]
    fn a_name_without_a_time_has_two_words_with_capitals() {
        assert_eq!(named("Anna Lind: text"), Some(("Anna Lind", "text")));
        assert_eq!(named("Karin Sjö, Orust: text"), Some(("Karin Sjö, Orust", "text")));
        for line in [
            "Mål: text",
            "Vård och omsorg: text",
            "Grupp 3: text",
            "Anna Lind:",
            "Anna Lind text",
            "Tid 8:15",
        ] {
            assert_eq!(named(line), None, "{line}");
        }
    }
}
