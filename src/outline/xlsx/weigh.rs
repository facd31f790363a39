//! Weighs a workbook before it is read: what it is, and how much it holds once it is unpacked.
//!
//! A packed file of some kilobytes may hold gigabytes, and may say of itself that it holds nothing. So every part is
//! unpacked once into nowhere, as far as a workshop's list could ever go.

use std::io::{Cursor, Read};

use zip::ZipArchive;

use crate::outline::fault::Wrong;

/// What all parts may hold together, in bytes.
const MOST: u64 = 96 << 20;

/// Parts of a workbook, at most.
const MOST_PARTS: usize = 2_000;

/// What a packed file begins with.
const PACKED: &[u8] = b"PK\x03\x04";

/// What a workbook of the old format, and one with a password, begins with.
const OLD: &[u8] = &[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

pub(super) fn is_packed(bytes: &[u8]) -> bool {
    bytes.starts_with(PACKED)
}

pub(super) fn is_old(bytes: &[u8]) -> bool {
    bytes.starts_with(OLD)
}

/// Whether a workbook can be read.
///
/// # Errors
/// What it is instead.
pub(super) fn weigh(bytes: &[u8]) -> Result<(), Wrong> {
    if is_old(bytes) {
        let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let is_locked = bytes.windows(name.len()).any(|part| part == name);
        return Err(if is_locked { Wrong::Locked } else { Wrong::OldWorkbook });
    }
    if !is_packed(bytes) {
        return Err(Wrong::UnknownFormat);
    }
    let mut archive =
        ZipArchive::new(Cursor::new(bytes)).map_err(|error| Wrong::Broken(error.to_string()))?;
    if archive.len() > MOST_PARTS {
        return Err(Wrong::Swollen);
    }
    let is_types = |name: &str| name.eq_ignore_ascii_case("[Content_Types].xml");
    if !archive.file_names().flatten().any(|name| is_types(&name)) {
        return Err(Wrong::OtherWorkbook);
    }
    let mut left = MOST;
    for index in 0..archive.len() {
        left = part(&mut archive, index, left)?;
    }
    Ok(())
}

/// Unpacks one part; gives back what is left of the bytes that all may hold.
fn part(archive: &mut ZipArchive<Cursor<&[u8]>>, index: usize, left: u64) -> Result<u64, Wrong> {
    let broken = |error: zip::result::ZipError| Wrong::Broken(error.to_string());
    let mut part = archive.by_index(index).map_err(broken)?;
    let counts = part.name().map_err(broken)?.to_lowercase().ends_with("sharedstrings.xml");
    let mut read = 0;
    let mut chunk = vec![0; 1 << 16];
    let mut strings = Vec::new();
    loop {
        let length = part.read(&mut chunk).map_err(|error| Wrong::Broken(error.to_string()))?;
        let Some(piece) = chunk.get(..length).filter(|piece| !piece.is_empty()) else { break };
        read += length as u64;
        if read > left {
            return Err(Wrong::Swollen);
        }
        if counts {
            strings.extend_from_slice(piece);
        }
    }
    if counts && overstates(&strings) {
        return Err(Wrong::Broken("uniqueCount".to_owned()));
    }
    Ok(left - read)
}

/// Whether a list of texts says that it holds more of them than it has bytes: room for as many as it says would be made
/// before the first is read.
fn overstates(strings: &[u8]) -> bool {
    let name = b"uniqueCount";
    let mut rest = strings;
    while let Some(at) = rest.windows(name.len()).position(|part| part == name) {
        rest = rest.get(at + name.len()..).unwrap_or_default();
        let figures =
            rest.iter().skip_while(|byte| matches!(byte, b'=' | b'"' | b'\'' | b' ' | b'\t' | b'\r' | b'\n'));
        let said = figures.take_while(|byte| byte.is_ascii_digit());
        let said = said.fold(0_usize, |sum, byte| {
            sum.saturating_mul(10).saturating_add(usize::from(byte.saturating_sub(b'0')))
        });
        if said > strings.len() {
            return true;
        }
    }
    false
}
