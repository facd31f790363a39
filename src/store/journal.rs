//! The journal beside a session file: one checked line an edit, on disk before the screen says saved.
//!
//! [`Journal`] writes it. Whatever goes wrong with the file, the lines that are still needed are in memory, and the next
//! attempt writes all of them to a new file: after a failed sync nobody knows what the old one holds. [`Found`] is what
//! was read from one.

use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

use super::atomic::{self, Name};
use super::line::{self, Line};

/// Lines that are kept for undo when the journal is shortened.
const KEPT: usize = 1_000;
/// A journal with more lines is shortened at the next save.
const LONG: usize = 2_000;
/// So is one with more bytes.
const LARGE: usize = 16 * 1024 * 1024;
/// Largest journal that is read, in bytes.
const LARGEST: usize = 512 * 1024 * 1024;

/// One edit as it stands in the journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    /// The number of the edit.
    pub(super) number: u64,
    /// The whole line with its break.
    pub(super) line: String,
}

/// What a journal on disk holds.
#[derive(Debug, Default)]
pub(super) struct Found {
    /// The id of its session, where its first line says it.
    pub(super) session: Option<String>,
    /// Its sound edits.
    pub(super) entries: Vec<Entry>,
    /// The newest whole-file save it knows: edit number and checksum.
    pub(super) saved: Option<(u64, u32)>,
    /// The first damaged line that is not the last, counted from 1.
    pub(super) damaged: Option<usize>,
    /// Whether the last line is damaged or has no end.
    pub(super) torn: bool,
}

impl Found {
    /// Reads a journal; `None` where there is none.
    pub(super) fn read(path: &Path) -> io::Result<Option<Self>> {
        match atomic::read(path, LARGEST) {
            Ok(bytes) => Ok(Some(Self::parse(&bytes))),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    pub(super) fn parse(bytes: &[u8]) -> Self {
        let mut found = Self::default();
        let mut rest = bytes;
        let mut at = 0;
        while !rest.is_empty() {
            at += 1;
            let end = rest.iter().position(|byte| *byte == b'\n');
            let (line, after) = rest.split_at(end.map_or(rest.len(), |end| end + 1));
            rest = after;
            let body = line.strip_suffix(b"\n").and_then(line::parse);
            match body {
                Some(Line::Header { session }) if at == 1 => found.session = Some(session),
                Some(Line::Edit { number, .. }) => {
                    let line = String::from_utf8_lossy(line).into_owned();
                    found.entries.push(Entry { number, line });
                }
                Some(Line::Saved { number, sum }) => found.saved = Some((number, sum)),
                Some(Line::Header { .. }) | None if rest.is_empty() => found.torn = true,
                Some(Line::Header { .. }) | None => found.damaged = found.damaged.or(Some(at)),
            }
        }
        found
    }
}

/// A journal that is being written.
#[derive(Debug)]
pub(super) struct Journal {
    path: PathBuf,
    like: PathBuf,
    header: String,
    entries: Vec<Entry>,
    mark: Option<String>,
    /// The open file; `None` where the next write makes a new one.
    file: Option<File>,
}

impl Journal {
    /// A journal for the session file `like` that begins with `entries` and knows of the save `saved`.
    pub(super) fn new(
        path: PathBuf,
        like: &Path,
        header: String,
        entries: Vec<Entry>,
        saved: Option<(u64, u32)>,
    ) -> Self {
        let mark = saved.map(|(number, sum)| line::saved(number, sum));
        Self { path, like: like.to_owned(), header, entries, mark, file: None }
    }

    /// Goes on with the file on disk, which holds just what this journal does.
    pub(super) fn resume(&mut self) {
        self.file = atomic::append_to(&self.path).ok();
    }

    /// Writes entries and waits until they are on disk; a second attempt goes to a new file.
    pub(super) fn append(&mut self, entries: Vec<Entry>) -> io::Result<()> {
        let bytes: String = entries.iter().map(|entry| entry.line.as_str()).collect();
        self.entries.extend(entries);
        self.put(&bytes)
    }

    /// Writes down that the file with this checksum holds everything up to `number`.
    pub(super) fn mark(&mut self, number: u64, sum: u32) -> io::Result<()> {
        let mark = line::saved(number, sum);
        self.mark = Some(mark.clone());
        let large = self.entries.iter().map(|entry| entry.line.len()).sum::<usize>() > LARGE;
        if self.entries.len() > LONG || large {
            self.shorten();
            self.file = None;
        }
        if self.file.is_none() && self.entries.is_empty() {
            return Ok(());
        }
        self.put(&mark)
    }

    /// Goes on at another place, with all lines.
    pub(super) fn move_to(&mut self, path: PathBuf, like: &Path) {
        self.path = path;
        like.clone_into(&mut self.like);
        self.file = None;
        self.mark = None;
    }

    fn put(&mut self, text: &str) -> io::Result<()> {
        if let Some(mut file) = self.file.take()
            && atomic::append(&mut file, text.as_bytes()).is_ok()
        {
            self.file = Some(file);
            return Ok(());
        }
        let mut whole = self.header.clone();
        self.entries.iter().for_each(|entry| whole.push_str(&entry.line));
        whole.push_str(self.mark.as_deref().unwrap_or_default());
        self.file = Some(atomic::replace(&self.path, &self.like, whole.as_bytes(), Name::Durable)?);
        Ok(())
    }

    /// Leaves the newest entries, by number and by size; the file holds all of them.
    fn shorten(&mut self) {
        let mut size = 0;
        let newest = self.entries.iter().rev().take(KEPT).take_while(|entry| {
            size += entry.line.len();
            size <= LARGE / 2
        });
        let gone = self.entries.len() - newest.count();
        self.entries.drain(..gone);
    }
}

#[cfg(test)]
mod tests {
    use super::{Found, line};

    #[test]
    fn a_journal_cut_anywhere_yields_the_lines_before_the_cut() {
        let lines = [line::header("s").unwrap(), line::saved(1, 2), line::saved(2, 3)];
        let whole = lines.concat();
        for cut in 0..=whole.len() {
            let found = Found::parse(&whole.as_bytes()[..cut]);
            let full = lines
                .iter()
                .scan(0, |end, line| {
                    Some({
                        *end += line.len();
                        *end
                    })
                })
                .take_while(|end| *end <= cut);
            let (count, ends) = full.fold((0, 0), |(count, _), end| (count + 1, end));
            assert_eq!(found.session.is_some(), count >= 1, "cut {cut}");
            assert_eq!(
                found.saved.map(|(number, _)| number),
                [None, None, Some(1), Some(2)][count],
                "cut {cut}"
            );
            assert_eq!((found.torn, found.damaged), (cut > ends, None), "cut {cut}");
        }
    }
}
