//! From a session file and the journal beside it to the desk as it was left.
//!
//! Edits up to the file's number only rebuild what can be undone; edits after it are made again, as long as they follow
//! one on the other. A journal of another session, or one that is ahead of its file, is not used at all.

use super::fault::{Foreign, Notice};
use super::journal::{Entry, Found};
use super::line::{self, Line};
use crate::domain::desk::{DEPTH, Desk, Step};

/// Whether steps that the file holds already are taken up for undo.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Undo {
    /// They are.
    Rebuilt,
    /// They are left out: nobody is going to undo anything.
    Left,
}

/// What came of the journal.
#[derive(Debug, Default)]
pub(super) struct Replayed {
    /// The lines that the journal goes on after, without gaps.
    pub(super) entries: Vec<Entry>,
    /// The newest whole-file save that it knows.
    pub(super) saved: Option<(u64, u32)>,
    /// Whether the file on disk can be gone on with as it is.
    pub(super) sound: bool,
    /// Whether it holds something that is not in `entries` and must be kept under another name.
    pub(super) leftover: bool,
    /// What to tell.
    pub(super) notices: Vec<Notice>,
}

/// Why a journal does not belong to the session on the desk, whose file has this checksum.
pub(super) fn foreign(desk: &Desk, sum: u32, found: &Found) -> Option<Foreign> {
    let session = desk.session();
    let Some(id) = &found.session else { return Some(Foreign::NoHeader) };
    if id != session.id.as_str() {
        return Some(Foreign::OtherSession);
    }
    match found.saved {
        Some((number, _)) if number > session.edit => Some(Foreign::OlderFile),
        Some((number, saved)) if number == session.edit && saved != sum => Some(Foreign::OtherFile),
        Some(_) | None => None,
    }
}

/// Takes a journal that belongs to the session up on the desk.
pub(super) fn replay(desk: &mut Desk, found: Found, undo: Undo) -> Replayed {
    let start = desk.session().edit;
    let sound = !found.torn && found.damaged.is_none();
    let mut out = Replayed { saved: found.saved, sound, ..Replayed::default() };
    let (held, newer): (Vec<_>, Vec<_>) = found.entries.into_iter().partition(|entry| entry.number <= start);
    let held = last_run(held, start);
    if undo == Undo::Rebuilt {
        let deepest = held.len().saturating_sub(DEPTH);
        held.iter().skip(deepest).filter_map(read).for_each(|step| desk.recall(&step));
    }
    out.entries = held;
    let stopped = follow(desk, newer, &mut out.entries);
    let again = desk.session().edit - start;
    if again > 0 {
        out.notices.push(Notice::Recovered { edits: again });
    }
    if let Some(line) = found.damaged {
        out.notices.push(Notice::JournalDamaged { line });
    } else if found.torn {
        out.notices.push(Notice::TornLine);
    }
    if let Some(number) = stopped {
        out.notices.push(Notice::JournalGap { number });
    }
    out.leftover = found.damaged.is_some() || stopped.is_some();
    out.sound &= !out.leftover;
    out
}

/// Makes edits again while each follows on the one before; gives back the number of the first that does not.
fn follow(desk: &mut Desk, newer: Vec<Entry>, taken: &mut Vec<Entry>) -> Option<u64> {
    for entry in newer {
        let next = desk.session().edit + 1;
        let step = read(&entry).filter(|step| step.number == next);
        if step.is_none_or(|step| desk.replay(&step).is_err()) {
            return Some(entry.number);
        }
        taken.push(entry);
    }
    None
}

/// The entries without gaps that end at `last`; none where the last entry is another.
fn last_run(mut entries: Vec<Entry>, last: u64) -> Vec<Entry> {
    if entries.last().is_none_or(|entry| entry.number != last) {
        return Vec::new();
    }
    let follows = |pair: &[Entry]| matches!(pair, [a, b] if a.number + 1 == b.number);
    let start = entries.windows(2).rposition(|pair| !follows(pair)).map_or(0, |at| at + 1);
    entries.split_off(start)
}

fn read(entry: &Entry) -> Option<Step> {
    match line::parse(entry.line.strip_suffix('\n')?.as_bytes())? {
        Line::Edit { number, step } => line::step(number, step),
        Line::Header { .. } | Line::Saved { .. } => None,
    }
}
