//! The letters of a text file that a person's own program saved: UTF-8, with or without byte order mark, or the older
//! Windows-1252. Everything else is refused, as nobody could read it.

use std::borrow::Cow;

use thiserror::Error;

/// Why bytes are no text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum NoText {
    /// Two bytes a letter.
    #[error("the file is UTF-16")]
    Utf16,
    /// Bytes that no text has.
    #[error("this is no text in UTF-8 or Windows-1252")]
    Binary,
}

/// The text of a file, its byte order mark cut. Lines end in `\n` alone, however they ended.
///
/// # Errors
/// Where the bytes are no text in UTF-8 or Windows-1252.
pub fn decode(bytes: &[u8]) -> Result<Cow<'_, str>, NoText> {
    let utf16 = bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]);
    if utf16 || is_utf16_unmarked(bytes) {
        return Err(NoText::Utf16);
    }
    if bytes.contains(&0) {
        return Err(NoText::Binary);
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => encoding_rs::WINDOWS_1252.decode_without_bom_handling(bytes).0,
    };
    Ok(if text.contains('\r') { Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n")) } else { text })
}

/// UTF-16 without a mark: of the first letters, most of which are Latin, every second byte is nought.
fn is_utf16_unmarked(bytes: &[u8]) -> bool {
    let head = bytes.get(..bytes.len().min(64)).unwrap_or_default();
    let zeros = |parity: usize| head.iter().skip(parity).step_by(2).filter(|byte| **byte == 0).count();
    head.len() >= 8 && (zeros(0) * 4 > head.len() || zeros(1) * 4 > head.len()) && zeros(0).min(zeros(1)) == 0
}

#[cfg(test)]
mod tests {
    use super::{NoText, decode};

    #[test]
    fn a_text_is_read_whatever_it_was_saved_as() {
        let cases: [(&[u8], Result<&str, NoText>); 8] = [
            ("\u{feff}Åmål\r\nx\ry".as_bytes(), Ok("Åmål\nx\ny")),
            (b"\xc5m\xe5l", Ok("Åmål")),
            (b"", Ok("")),
            (b"\xff\xfeA\0", Err(NoText::Utf16)),
            (b"\xfe\xff\0A", Err(NoText::Utf16)),
            (b"n\0a\0m\0n\0;\0o\0", Err(NoText::Utf16)),
            (b"\0n\0a\0m\0n\0;\0o", Err(NoText::Utf16)),
            (b"abc\0\x01def\0\0", Err(NoText::Binary)),
        ];
        for (bytes, want) in cases {
            assert_eq!(decode(bytes).as_deref(), want.as_deref(), "{bytes:?}");
        }
    }
}
