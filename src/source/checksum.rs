//! The checksum that closes a file of ours: a RON file that parses is not an intact one.
//!
//! The last line is `// checksum crc32 1a2b3c4d`, over all bytes before it. Without it one bit flip in ten would go
//! unnoticed (a digit of a ballot, a letter of a name).

/// How the checksum line begins.
const MARK: &str = "// checksum crc32 ";

/// What the last line of a file says of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Checksum {
    /// The file is as the program wrote it; its checksum.
    Whole(u32),
    /// It has a checksum, for other content.
    Broken {
        /// The line of the checksum, counted from 1.
        line: usize,
    },
    /// Its last line is no checksum.
    Missing {
        /// The last line with anything on it, counted from 1.
        line: usize,
    },
}

/// Adds the checksum line and gives back the checksum.
pub fn close(text: &mut String) -> u32 {
    let sum = crc32fast::hash(text.as_bytes());
    text.extend([MARK, &format!("{sum:08x}"), "\n"]);
    sum
}

/// Compares the last line with all that stands before it.
#[must_use]
pub fn check(bytes: &[u8]) -> Checksum {
    let end = bytes.iter().rposition(|byte| !byte.is_ascii_whitespace()).map_or(0, |last| last + 1);
    let used = bytes.get(..end).unwrap_or_default();
    let start = used.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
    let (before, last) = used.split_at(start);
    let line = || before.split(|byte| *byte == b'\n').count();
    if !last.starts_with(MARK.as_bytes()) {
        return Checksum::Missing { line: line() };
    }
    let sum = crc32fast::hash(before);
    if bytes.get(start..) == Some(format!("{MARK}{sum:08x}\n").as_bytes()) {
        Checksum::Whole(sum)
    } else {
        Checksum::Broken { line: line() }
    }
}

#[cfg(test)]
mod tests {
    use super::{Checksum, check, close};

    #[test]
    fn a_file_is_whole_only_with_its_own_checksum_as_last_line() {
        let mut text = "(a: 1)\n".to_owned();
        let sum = close(&mut text);
        assert_eq!(check(text.as_bytes()), Checksum::Whole(sum));
        // The sum of "123456789" that every table of CRC-32 (ISO-HDLC) gives.
        assert_eq!(close(&mut "123456789".to_owned()), 0xcbf4_3926);
        assert_eq!(check(text.replace('1', "2").as_bytes()), Checksum::Broken { line: 2 });
        assert_eq!(check(format!("{text}\n").as_bytes()), Checksum::Broken { line: 2 });
        assert_eq!(check(format!("{text}x").as_bytes()), Checksum::Missing { line: 3 });
        assert_eq!(check(b""), Checksum::Missing { line: 1 });
    }
}
