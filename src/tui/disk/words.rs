//! What the store says typed, in the reader's words.

use std::path::Path;

use crate::domain::plain::Plain;
use crate::domain::text::Lang;
use crate::i18n::words as w;
use crate::store::{self, How, Notice, StoreError, Why};

pub(super) fn read_only(lang: Lang, why: &Why) -> String {
    match why {
        Why::HeldBy(holder) => w::store_held_by(lang, holder),
        Why::HandEdited => w::hand_edited_reason(lang).to_owned(),
        Why::Protected => w::store_protected(lang).to_owned(),
        Why::NoLock(text) => w::store_no_lock(lang, Plain::line(text)),
        Why::JournalInTheWay(text) => w::store_journal_in_the_way(lang, Plain::line(text)),
    }
}

pub(super) fn notice(lang: Lang, notice: &Notice) -> String {
    match notice {
        Notice::Recovered { edits } => {
            w::store_recovered(lang, usize::try_from(*edits).unwrap_or(usize::MAX))
        }
        Notice::TornLine => w::store_torn(lang).to_owned(),
        Notice::JournalDamaged { line } => w::store_journal_damaged(lang, line),
        Notice::JournalGap { number } => w::store_journal_gap(lang, number),
        Notice::JournalForeign(_) => w::store_journal_foreign(lang).to_owned(),
        Notice::JournalUnread(text) => w::store_journal_unread(lang, Plain::line(text)),
        Notice::OlderFormat { kept, .. } => w::store_older_format(lang, shown(kept)),
        Notice::JournalAside(path) => w::store_journal_aside(lang, shown(path)),
    }
}

pub(super) fn difference(lang: Lang, difference: &store::Difference) -> String {
    let how = match difference.how {
        How::Added => w::store_added(lang),
        How::Removed => w::store_removed(lang),
        How::Changed => w::store_changed(lang),
        How::Reordered => w::store_reordered(lang),
    };
    format!("• {} {}: {how}", difference.section, difference.entry)
}

/// Why the disk refused, in the reader's words.
pub(super) fn store_fault(lang: Lang, fault: &StoreError) -> String {
    match fault {
        StoreError::Io { path, error } => w::store_io(lang, shown(path), error),
        StoreError::Exists(path) => w::store_exists(lang, shown(path)),
        StoreError::Held { path, holder } => w::store_held(lang, holder, shown(path)),
        StoreError::Damaged { faults, .. } => w::store_damaged(
            lang,
            faults.list.first().map_or_else(String::new, |first| {
                format!("{}:{}:{}: {}", Plain::line(&faults.file), first.line, first.column, first.text)
            }),
        ),
        StoreError::Newer { .. } => w::store_newer(lang).to_owned(),
    }
}

pub(super) fn shown(path: &Path) -> Plain {
    Plain::line(&path.display().to_string())
}
