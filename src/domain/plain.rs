//! Text that is safe to show: cleaned once, when it is made, by an allow-list of Unicode categories.
//!
//! Every word a person typed, pasted or put into a file becomes a [`Plain`] before anything else sees it, so no
//! terminal sequence, direction override or invisible character can reach a screen, an export or an error message.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize};
use unicode_properties::{GeneralCategory as Category, UnicodeGeneralCategory};

/// Longest text one field may hold, in characters; what comes after is cut.
pub const LONGEST: usize = 20_000;

/// At most this many combining marks stay on one letter.
const MARKS: usize = 3;

/// Text without control, format, private or unassigned characters; line breaks are `\n`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Plain(String);

impl Plain {
    /// Cleans `raw`, keeping line breaks and trimming white space at both ends.
    #[must_use]
    pub fn new(raw: &str) -> Self {
        if is_simple(raw) { Self(raw.to_owned()) } else { Self(clean(raw, Breaks::Keep)) }
    }

    /// Cleans `raw` onto a single line.
    #[must_use]
    pub fn line(raw: &str) -> Self {
        Self(clean(raw, Breaks::Fold))
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether nothing is left.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Display for Plain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl From<&str> for Plain {
    fn from(raw: &str) -> Self {
        Self::new(raw)
    }
}

impl<'de> Deserialize<'de> for Plain {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = String::deserialize(deserializer)?;
        Ok(if is_simple(&raw) { Self(raw) } else { Self(clean(&raw, Breaks::Keep)) })
    }
}

/// Keeps what a reader can see of one character, if anything: the rule behind [`Plain`], for single keys.
#[must_use]
pub fn visible(c: char) -> Option<char> {
    match c {
        '\u{115F}'
        | '\u{1160}'
        | '\u{3164}'
        | '\u{FFA0}'
        | '\u{FE00}'..='\u{FE0F}'
        | '\u{E0100}'..='\u{E01EF}' => None,
        _ => match c.general_category() {
            Category::SpaceSeparator => Some(' '),
            Category::Control
            | Category::Format
            | Category::Surrogate
            | Category::PrivateUse
            | Category::Unassigned
            | Category::LineSeparator
            | Category::ParagraphSeparator => None,
            Category::UppercaseLetter
            | Category::LowercaseLetter
            | Category::TitlecaseLetter
            | Category::ModifierLetter
            | Category::OtherLetter
            | Category::NonspacingMark
            | Category::SpacingMark
            | Category::EnclosingMark
            | Category::DecimalNumber
            | Category::LetterNumber
            | Category::OtherNumber
            | Category::ConnectorPunctuation
            | Category::DashPunctuation
            | Category::OpenPunctuation
            | Category::ClosePunctuation
            | Category::InitialPunctuation
            | Category::FinalPunctuation
            | Category::OtherPunctuation
            | Category::MathSymbol
            | Category::CurrencySymbol
            | Category::ModifierSymbol
            | Category::OtherSymbol => Some(c),
        },
    }
}

/// What to do with line breaks.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Breaks {
    Keep,
    Fold,
}

/// True where cleaning would change nothing: printable ASCII and Latin-1 letters, trimmed, of bounded length.
fn is_simple(raw: &str) -> bool {
    raw.len() <= LONGEST
        && raw.chars().all(|c| matches!(c, ' '..='~' | '\u{C0}'..='\u{FF}' | '–' | '’' | '”'))
        && raw.trim().len() == raw.len()
}

fn clean(raw: &str, breaks: Breaks) -> String {
    let mut out = String::with_capacity(raw.len().min(LONGEST));
    let mut marks = 0;
    let mut kept = 0;
    let mut before = ' ';
    for c in raw.chars() {
        let after_return = before == '\r';
        before = c;
        if kept >= LONGEST {
            break;
        }
        let c = match c {
            '\n' if after_return => continue,
            '\r' | '\n' | '\u{85}' | '\u{2028}' | '\u{2029}' => match breaks {
                Breaks::Keep => '\n',
                Breaks::Fold => ' ',
            },
            '\t' => ' ',
            other => match visible(other) {
                Some(seen) => seen,
                None => continue,
            },
        };
        if is_mark(c) {
            marks += 1;
            if marks > MARKS {
                continue;
            }
        } else {
            marks = 0;
        }
        out.push(c);
        kept += 1;
    }
    out.trim().to_owned()
}

fn is_mark(c: char) -> bool {
    matches!(c.general_category(), Category::NonspacingMark | Category::SpacingMark | Category::EnclosingMark)
}

#[cfg(test)]
mod tests {
    use super::Plain;

    #[test]
    fn hostile_text_loses_what_cannot_be_seen() {
        let cases = [
            ("\u{1b}[31mröd\u{1b}[0m", "[31mröd[0m"),
            ("a\u{202e}b\u{200b}c\u{feff}", "abc"),
            ("rad\r\nrad", "rad\nrad"),
            ("x\u{301}\u{301}\u{301}\u{301}\u{301}", "x\u{301}\u{301}\u{301}"),
            ("\u{e000}\u{3164}ok", "ok"),
            ("\u{a0}Åmål\u{a0}", "Åmål"),
            ("tab\there", "tab here"),
        ];
        for (raw, want) in cases {
            assert_eq!(Plain::new(raw).as_str(), want, "{raw:?}");
        }
        assert_eq!(Plain::line("en\nrad").as_str(), "en rad");
    }

    #[test]
    fn cleaning_twice_changes_nothing() {
        for raw in ["  å\u{2028}b \t", "\u{9b}31m", "a\r\r\nb"] {
            let once = Plain::new(raw);
            assert_eq!(Plain::new(once.as_str()), once);
        }
    }
}
