//! What `ron` has to say of a text, in plain words: where, in which thing, what is wrong, what would be right.

use ron::error::{Error, Position, SpannedError};

use super::scan::{Bound, Place, Walk};
use super::{Fault, fault_at, near};

/// The fault behind an error of `ron`.
pub(super) fn fault(text: &str, error: &SpannedError) -> Fault {
    let found = locate(text, error);
    let message = match found.path {
        Some(path) if !path.is_empty() => format!("{path}: {}", found.words),
        Some(_) | None => found.words,
    };
    fault_at(text, (found.place.line, found.place.column), message)
}

struct Found {
    place: Place,
    path: Option<String>,
    words: String,
}

/// Which part of the text an error is about.
enum About {
    /// The group around the place: something in it is missing.
    Group,
    /// The name of a field.
    Field,
    /// The value at the place, which has been read.
    Value,
    /// The token at the place, which could not be read, or the end of the text.
    Token,
    /// A comment without an end.
    Comment,
}

fn locate(text: &str, error: &SpannedError) -> Found {
    let (start, end) = (place(error.span.start), place(error.span.end));
    let words = words(&error.code);
    let mut walk = Walk::new(text);
    let (place, path) = match about(&error.code) {
        About::Group => {
            walk.go_to(end, Bound::Before);
            (walk.group().map_or(end, |group| group.start), walk.path_of_group().map(str::to_owned))
        }
        About::Field => {
            walk.go_to(start, Bound::Before);
            (start, walk.path_of_group().map(str::to_owned))
        }
        About::Value => {
            walk.go_to(start, Bound::Including);
            (walk.value().unwrap_or(start), walk.path_of_value().map(str::to_owned))
        }
        About::Comment => {
            walk.go_to(end, Bound::Before);
            (walk.comment().unwrap_or(end), None)
        }
        About::Token => {
            walk.go_to(end, Bound::Before);
            if let (true, Some(group)) = (walk.is_at_end(), walk.group()) {
                return Found { place: end, path: None, words: unclosed(group.bracket) };
            }
            (end, walk.path_of_group().map(str::to_owned))
        }
    };
    Found { place, path, words }
}

fn unclosed((at, bracket): (Place, char)) -> String {
    format!("the file ends here, but the `{bracket}` of line {}, column {} is not closed", at.line, at.column)
}

fn place(position: Position) -> Place {
    Place { line: position.line, column: position.col }
}

#[expect(clippy::wildcard_enum_match_arm, reason = "ron's own enum: what is not named is about one token")]
fn about(error: &Error) -> About {
    match error {
        Error::MissingStructField { .. } | Error::ExpectedDifferentLength { .. } => About::Group,
        Error::NoSuchStructField { .. } | Error::DuplicateStructField { .. } => About::Field,
        Error::Message(_)
        | Error::InvalidValueForType { .. }
        | Error::NoSuchEnumVariant { .. }
        | Error::ExpectedStringEnd
        | Error::IntegerOutOfBounds => About::Value,
        Error::UnclosedBlockComment => About::Comment,
        _ => About::Token,
    }
}

#[expect(clippy::wildcard_enum_match_arm, reason = "ron's own enum: its text serves for what is not named")]
fn words(error: &Error) -> String {
    let known = match error {
        Error::Eof => "the file ends too early",
        Error::ExpectedArray => "a list in `[ ]` is expected here",
        Error::ExpectedArrayEnd => "a comma or the closing `]` is expected here",
        Error::ExpectedBoolean => "`true` or `false` is expected here",
        Error::ExpectedComma => "a comma or the closing bracket is expected here",
        Error::ExpectedFloat => "a number is expected here, with a point for decimals",
        Error::ExpectedInteger => "a whole number is expected here",
        Error::ExpectedOption => {
            "`None` or `Some(…)` is expected here; with `#![enable(implicit_some)]` at the top, `Some` may be left out"
        }
        Error::ExpectedMap => "a map in `{ }` is expected here",
        Error::ExpectedMapColon => "a colon is expected here, between a name and its value",
        Error::ExpectedMapEnd => "a comma or the closing `}` is expected here",
        Error::ExpectedStructLike | Error::ExpectedNamedStructLike(_) => "a group in `( )` is expected here",
        Error::ExpectedStructLikeEnd | Error::ExpectedOptionEnd => {
            "a comma or the closing `)` is expected here"
        }
        Error::ExpectedString => "a text in quotes is expected here",
        Error::ExpectedStringEnd => "the text that begins here has no closing quote",
        Error::ExpectedIdentifier | Error::InvalidIdentifier(_) | Error::SuggestRawIdentifier(_) => {
            "a name without quotes is expected here"
        }
        Error::IntegerOutOfBounds => "the number is too large, or below 0 where that has no meaning",
        Error::UnclosedBlockComment => "the comment that begins here is not closed; it ends with `*/`",
        Error::ExceededRecursionLimit => "brackets are nested too deeply here",
        Error::TrailingCharacters => "nothing may stand after the end of the content; one bracket too many?",
        Error::ExpectedAttribute | Error::ExpectedAttributeEnd => {
            "`#![enable(implicit_some)]` is expected here, or nothing that begins with `#`"
        }
        other => return particular(other),
    };
    known.to_owned()
}

#[expect(clippy::wildcard_enum_match_arm, reason = "ron's own enum: its text serves for what is not named")]
fn particular(error: &Error) -> String {
    match error {
        Error::NoSuchStructField { expected, found, .. } => {
            format!("unknown field `{found}`; {}", fields(found, expected))
        }
        Error::MissingStructField { field, .. } => format!("the field `{field}` is missing"),
        Error::DuplicateStructField { field, .. } => format!("the field `{field}` stands twice; keep one"),
        Error::NoSuchEnumVariant { expected, found, .. } => {
            format!("`{found}` is none of the possible words; {}", fields(found, expected))
        }
        Error::ExpectedDifferentStructName { expected, found } => {
            format!("`{expected}(…)` is expected here, not `{found}`; the name may be left out")
        }
        Error::InvalidValueForType { expected, found } => format!("{expected} is expected here, not {found}"),
        Error::InvalidEscape(what) => {
            format!(
                "the backslash before this begins an escape ({}); write `\\\\` for a backslash",
                what.to_lowercase()
            )
        }
        Error::NoSuchExtension(name) => {
            format!("there is no extension `{name}`; `implicit_some` is the one to use")
        }
        Error::UnexpectedChar(c) => format!("`{c}` is not expected here"),
        other => other.to_string(),
    }
}

/// Both: the nearest name, and all where they are not too many.
fn fields(found: &str, expected: &[&str]) -> String {
    let cure = near::cure(found, expected);
    if near::nearest(found, expected).is_some() && expected.len() <= 16 {
        return format!("{cure} known: {}", expected.join(", "));
    }
    cure
}
