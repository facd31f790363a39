//! The lines of a journal: text, tab-separated, each closed by the checksum of what stands before it.
//!
//! ```text
//! verkstad-journal  1   "id of the session"                                           1a2b3c4d
//! edit              41  2026-03-02T09:30:00+01:00  "Anna"  (number:41,way:Do,...)     1a2b3c4d
//! saved             41  89abcdef                                                      1a2b3c4d
//! ```
//!
//! Texts are RON strings, in which tabs and line breaks are escaped, so that neither can stand inside a field.

use chrono::{DateTime, FixedOffset, SecondsFormat};

use crate::domain::desk::Step;

/// The version of the journal's form.
const FORM: &str = "1";

/// What one line says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Line<'a> {
    /// The first line: to which session the journal belongs.
    Header {
        /// The session's id.
        session: String,
    },
    /// An edit.
    Edit {
        /// Its number.
        number: u64,
        /// The step, not read yet.
        step: &'a str,
    },
    /// A whole-file save that is on disk.
    Saved {
        /// The newest edit in the file.
        number: u64,
        /// The file's checksum.
        sum: u32,
    },
}

/// The first line of the journal of the session with this id.
pub(super) fn header(session: &str) -> Result<String, ron::Error> {
    Ok(closed(format!("verkstad-journal\t{FORM}\t{}", ron::to_string(session)?)))
}

/// The line of one edit.
pub(super) fn edit(step: &Step, time: DateTime<FixedOffset>, who: &str) -> Result<String, ron::Error> {
    let time = time.to_rfc3339_opts(SecondsFormat::Millis, false);
    let (who, number, step) = (ron::to_string(who)?, step.number, ron::to_string(step)?);
    Ok(closed(format!("edit\t{number}\t{time}\t{who}\t{step}")))
}

/// The line that says that the whole file holds everything up to edit `number`.
pub(super) fn saved(number: u64, sum: u32) -> String {
    closed(format!("saved\t{number}\t{sum:08x}"))
}

/// Reads a line without its line break; `None` where it is damaged.
pub(super) fn parse(line: &[u8]) -> Option<Line<'_>> {
    let (body, sum) = std::str::from_utf8(line).ok()?.rsplit_once('\t')?;
    if sum != format!("{:08x}", crc32fast::hash(body.as_bytes())) {
        return None;
    }
    let mut fields = body.splitn(5, '\t');
    match (fields.next()?, fields.next()?, fields.next()?) {
        ("verkstad-journal", FORM, id) => Some(Line::Header { session: ron::from_str(id).ok()? }),
        ("saved", number, sum) => {
            Some(Line::Saved { number: number.parse().ok()?, sum: u32::from_str_radix(sum, 16).ok()? })
        }
        ("edit", number, _) => {
            let _who = fields.next()?;
            Some(Line::Edit { number: number.parse().ok()?, step: fields.next()? })
        }
        _ => None,
    }
}

/// Reads the step of an edit line; `None` where it is not what the line says it is.
pub(super) fn step(number: u64, text: &str) -> Option<Step> {
    let step: Step = ron::from_str(text).ok()?;
    (step.number == number).then_some(step)
}

fn closed(mut line: String) -> String {
    let sum = crc32fast::hash(line.as_bytes());
    line.extend(["\t", &format!("{sum:08x}"), "\n"]);
    line
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;

    use super::{Line, edit, header, parse, saved, step};
    use crate::domain::desk::{Step, Way};
    use crate::domain::edit::Edit;

    #[test]
    fn a_line_reads_back_as_it_was_written() {
        let made = Step {
            number: 7,
            way: Way::Undo,
            edit: Edit::Name("Å\tb".into()),
            inverse: Edit::Name("c\nd".into()),
        };
        let time = DateTime::parse_from_rfc3339("2026-03-02T09:30:00+01:00").unwrap();
        let line = edit(&made, time, "Anna\tB").unwrap();
        assert!(line.starts_with("edit\t7\t2026-03-02T09:30:00.000+01:00\t\"Anna\\tB\"\t("), "{line}");
        let Some(Line::Edit { number, step: text }) = parse(line.trim_end().as_bytes()) else {
            panic!("{line}")
        };
        assert_eq!(step(number, text), Some(made));
        assert_eq!(parse(saved(3, 255).trim_end().as_bytes()), Some(Line::Saved { number: 3, sum: 255 }));
        let first = header("s\t1").unwrap();
        assert_eq!(parse(first.trim_end().as_bytes()), Some(Line::Header { session: "s\t1".to_owned() }));
    }

    #[test]
    fn a_line_with_any_bit_flipped_is_none() {
        let line = saved(41, 0x89ab_cdef);
        let line = line.trim_end().as_bytes();
        for bit in 0..line.len() * 8 {
            let mut bad = line.to_vec();
            bad[bit / 8] ^= 1 << (bit % 8);
            assert_eq!(parse(&bad), None, "bit {bit}");
        }
    }
}
