//! What was noticed while reading a session, for standard error: recovered edits, journals that could not be used.

use std::path::Path;

use crate::domain::plain::Plain;
use crate::source::{self, Faults};
use crate::store::{Foreign, Notice};

use super::output::complain;

/// Tells of everything noticed, a line each.
pub(super) fn tell(path: &Path, notices: &[Notice]) {
    let file = Plain::line(&path.display().to_string());
    for notice in notices {
        complain(&format!("{file}: {}", words(notice)));
    }
}

/// What of it is a fault of the files, for `check`.
pub(super) fn faults(path: &Path, notices: &[Notice]) -> Option<String> {
    let faults = notices.iter().filter(|notice| is_fault(notice));
    let list: Vec<_> = faults.map(|notice| source::fault_at("", (1, 1), words(notice))).collect();
    (!list.is_empty()).then(|| Faults::new(&path.display().to_string(), list).to_string())
}

fn is_fault(notice: &Notice) -> bool {
    match notice {
        Notice::Recovered { .. }
        | Notice::TornLine
        | Notice::JournalAside(_)
        | Notice::OlderFormat { .. } => false,
        Notice::JournalDamaged { .. }
        | Notice::JournalGap { .. }
        | Notice::JournalForeign(_)
        | Notice::JournalUnread(_) => true,
    }
}

fn words(notice: &Notice) -> String {
    match notice {
        Notice::Recovered { edits } => format!("edits that only the journal held, and that count: {edits}"),
        Notice::TornLine => {
            "the last line of the journal is cut off; it had never been shown as saved".to_owned()
        }
        Notice::JournalDamaged { line } => {
            format!("line {line} of the journal is damaged; edits after it are not counted")
        }
        Notice::JournalGap { number } => format!("the journal does not follow on the file at edit {number}"),
        Notice::JournalForeign(why) => format!("the journal was not used: {}", foreign(*why)),
        Notice::JournalUnread(why) => format!("the journal cannot be read: {why}"),
        Notice::OlderFormat { format, kept } => {
            format!("the file was in format {format}; it is kept as it was as {}", kept.display())
        }
        Notice::JournalAside(path) => format!("the old journal is kept as {}", path.display()),
    }
}

fn foreign(why: Foreign) -> &'static str {
    match why {
        Foreign::OtherSession => "it is another session's",
        Foreign::OlderFile => "the file is older than it",
        Foreign::OtherFile => "it followed another file",
        Foreign::NoHeader => "its first line is no journal's",
    }
}
