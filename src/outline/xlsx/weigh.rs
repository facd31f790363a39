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

/// Figures for which room is made before what they count is read: texts, and shared formulas.
const BOASTS: [&str; 2] = ["uniqueCount", "si"];

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
    let mut read = 0;
    let mut chunk = vec![0; 1 << 16];
    let mut whole = Vec::new();
    loop {
        let length = part.read(&mut chunk).map_err(|error| Wrong::Broken(error.to_string()))?;
        let Some(piece) = chunk.get(..length).filter(|piece| !piece.is_empty()) else { break };
        read += length as u64;
        if read > left {
            return Err(Wrong::Swollen);
        }
        whole.extend_from_slice(piece);
    }
    match BOASTS.iter().find(|name| overstates(&whole, name.as_bytes())) {
        Some(name) => Err(Wrong::Broken((*name).to_owned())),
        None => Ok(left - read),
    }
}

/// Whether a part says of something that there are more of it than the part has bytes.
fn overstates(part: &[u8], name: &[u8]) -> bool {
    let mut rest = part;
    while let Some(at) = rest.windows(name.len()).position(|piece| piece == name) {
        rest = rest.get(at + name.len()..).unwrap_or_default();
        let value = rest.trim_ascii_start().strip_prefix(b"=").map(<[u8]>::trim_ascii_start);
        let value = value.and_then(|value| value.strip_prefix(b"\"").or_else(|| value.strip_prefix(b"'")));
        let digits = value.unwrap_or_default().iter().take_while(|byte| byte.is_ascii_digit());
        let said = digits.fold(0_usize, |sum, byte| {
            sum.saturating_mul(10).saturating_add(usize::from(byte.saturating_sub(b'0')))
        });
        if said > part.len() {
            return true;
        }
    }
    false
}
