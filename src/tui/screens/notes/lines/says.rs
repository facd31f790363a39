//! Whether a line says something that a note could say, and why it does not.
//!
//! What is recognised are the forms that meeting programs leave behind and a closed list of words of agreement; whoever
//! says more than that has said something.

/// Why nothing is made of a line or a cell; of the cells of a line the greatest counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in super::super) enum Why {
    /// Nothing stands there.
    Empty,
    /// Only marks, emoji, a bullet or a number.
    Marks,
    /// Only figures.
    Figures,
    /// Only an address.
    Address,
    /// Only yes, thanks or a laugh.
    Agrees,
    /// A reaction to what somebody else said.
    Reaction,
    /// The meeting program speaks.
    Program,
    /// A heading.
    Heading,
    /// Only who and when.
    Head,
}

/// All that somebody says who only agrees, in small letters without marks.
const AGREES: &[&str] = &[
    "+1",
    "++",
    "1+",
    "ok",
    "okej",
    "oki",
    "ja",
    "jaa",
    "jaha",
    "jo",
    "jepp",
    "japp",
    "precis",
    "håller med",
    "instämmer",
    "haha",
    "hahaha",
    "hehe",
    "hihi",
    "tack",
    "tack tack",
    "tackar",
    "tack för idag",
    "tack för i dag",
    "okay",
    "yes",
    "yep",
    "yeah",
    "agree",
    "agreed",
    "i agree",
    "exactly",
    "thanks",
    "thank you",
    "thx",
    "lol",
];

/// How lines begin that a meeting program writes about a reaction or an answer.
const REACTS: &[&str] = &["reacted to \"", "replying to \"", "reagerade på \"", "svarar på \""];

/// What such lines have in the middle.
const REACTED: &[&str] = &[" reagerade med ", " reacted with "];

/// How the lines end that a meeting program writes about itself.
const PROGRAM: &[&str] = &[
    "har anslutit till mötet",
    "anslöt till mötet",
    "har lämnat mötet",
    "lämnade mötet",
    "mötet har avslutats",
    "mötet har startat",
    "mötet startade",
    "mötet avslutades",
    "meddelandet har tagits bort",
    "inspelningen har startat",
    "inspelningen har avslutats",
    "joined the meeting",
    "left the meeting",
    "meeting started",
    "meeting ended",
    "this message was deleted",
    "this message has been deleted",
    "recording has started",
    "recording has stopped",
];

/// What such lines say in whole.
const EDITED: &[&str] =
    &["redigerad", "redigerat", "(redigerat)", "edited", "(edited)", "nya meddelanden", "new messages"];

/// Why nothing is made of a text without bullets and numbers; `None` where it says something.
pub(super) fn nothing(text: &str) -> Option<Why> {
    if text.is_empty() {
        return Some(Why::Empty);
    }
    let small = text.to_lowercase();
    if let Some(why) = of_the_program(&small) {
        return Some(why);
    }
    if agrees(&small) {
        return Some(Why::Agrees);
    }
    let (letters, digits) = (text.contains(char::is_alphabetic), text.contains(char::is_numeric));
    let emoji = text.chars().any(is_emoji);
    match (letters, digits, emoji) {
        (false, true, true) => return Some(Why::Reaction),
        (false, true, false) => return Some(Why::Figures),
        (false, false, _) => return Some(Why::Marks),
        (true, _, _) => {}
    }
    let address = ["http://", "https://", "www."].iter().any(|start| small.starts_with(start));
    if address && !text.contains(' ') {
        return Some(Why::Address);
    }
    text.ends_with(':').then_some(Why::Heading)
}

/// Whether a whole line is a heading by the sign before it, as in Markdown.
pub(super) fn is_heading(line: &str) -> bool {
    line.trim_start_matches('#').starts_with(' ') && line.starts_with('#')
}

/// What a meeting program says by itself; the text is in small letters.
fn of_the_program(small: &str) -> Option<Why> {
    let straight = small.replace(['”', '“'], "\"");
    let quoted = REACTS.iter().any(|start| straight.starts_with(start));
    let sign = |rest: &str| !rest.contains(char::is_alphanumeric);
    let reacted = REACTED.iter().any(|middle| small.split_once(middle).is_some_and(|(_, rest)| sign(rest)));
    let removed = small.starts_with("removed a ") && small.contains(" reaction from ");
    if quoted || reacted || removed {
        return Some(Why::Reaction);
    }
    let end = small.trim_end_matches('.');
    let program = PROGRAM.iter().any(|said| end.ends_with(said)) || EDITED.contains(&end);
    program.then_some(Why::Program)
}

/// Whether a text says only that somebody agrees, with any marks and emoji after it.
fn agrees(small: &str) -> bool {
    let marks = |c: char| !c.is_alphanumeric() && c != '+';
    AGREES.contains(&small.trim_matches(marks))
}

/// Whether a character is a picture. What is not known as such is a mark, which makes no difference but beside figures.
fn is_emoji(c: char) -> bool {
    matches!(c, '\u{2600}'..='\u{27BF}' | '\u{2B00}'..='\u{2BFF}' | '\u{1F000}'..='\u{1FAFF}')
}

#[cfg(test)]
mod tests {
    use super::{Why, nothing};

    #[test]
    fn what_says_nothing_is_told_why() {
        for (text, why) in [
            ("", Why::Empty),
            ("!!!", Why::Marks),
            ("👍", Why::Marks),
            ("---------", Why::Marks),
            ("…", Why::Marks),
            ("15", Why::Figures),
            ("12/3 2026", Why::Figures),
            ("👍 3", Why::Reaction),
            ("❤️ 2 👍 1", Why::Reaction),
            ("Reacted to \"ingen äger frågan\" with 👍", Why::Reaction),
            ("Anna Lind reagerade med ❤️", Why::Reaction),
            ("OK!", Why::Agrees),
            ("haha 😄", Why::Agrees),
            ("+1", Why::Agrees),
            ("Tack för idag!", Why::Agrees),
            ("Mötet har avslutats.", Why::Program),
            ("Lars Holm har anslutit till mötet.", Why::Program),
            ("Redigerad", Why::Program),
            ("Grupp 3:", Why::Heading),
            ("www.exempel.example", Why::Address),
        ] {
            assert_eq!(nothing(text), Some(why), "{text}");
        }
    }

    #[test]
    fn whoever_says_more_has_said_something() {
        for text in [
            "ok med distans två dagar",
            "Tack vare larmet sover jag",
            "ja till allt",
            "läs mer på https://exempel.example",
            "5G",
            "Ingen ska behöva be om att bli insläppt när någon har lämnat mötet för tidigt",
            "Cheferna reagerade med en suck.",
            "Vi ska vara stolta över det vi gör 💪",
            "Edited är ett ord",
        ] {
            assert_eq!(nothing(text), None, "{text}");
        }
    }
}
