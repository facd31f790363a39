//! What the program finds around it: folders, language, colours, a name, randomness. The one place that reads the
//! environment.

use std::hash::{BuildHasher, Hasher, RandomState};
use std::path::PathBuf;

use directories::{BaseDirs, ProjectDirs};

use crate::domain::text::Lang;
use crate::tui::theme::{Depth, Ground, Theme};

/// The folder for sessions.
pub(super) fn sessions() -> PathBuf {
    folders().map_or_else(|| PathBuf::from("verkstad"), |folders| folders.data_dir().join("sessions"))
}

/// The folder for trashed sessions.
pub(super) fn trash() -> PathBuf {
    folders().map_or_else(|| PathBuf::from("verkstad-trash"), |folders| folders.data_dir().join("trash"))
}

/// The folder for secret keys of project leads.
pub(super) fn keys() -> PathBuf {
    folders().map_or_else(|| PathBuf::from("verkstad-keys"), |folders| folders.data_dir().join("keys"))
}

/// The folder for half-done answers.
pub(super) fn ballots() -> PathBuf {
    folders().map_or_else(|| PathBuf::from("verkstad-ballots"), |folders| folders.data_dir().join("ballots"))
}

/// The folder for the user's own methods.
pub(super) fn config() -> Option<PathBuf> {
    folders().map(|folders| folders.config_dir().to_owned())
}

/// The user's home.
pub(super) fn home() -> Option<PathBuf> {
    BaseDirs::new().map(|folders| folders.home_dir().to_owned())
}

/// A folder that nobody else has, for a scratch copy.
pub(super) fn scratch() -> PathBuf {
    std::env::temp_dir().join(format!("verkstad-{:016x}", random()))
}

/// The language of the environment, Swedish where it says neither.
pub(super) fn lang() -> Lang {
    sys_locale::get_locales().find_map(|locale| Lang::from_code(&locale)).unwrap_or_default()
}

/// The colours that the terminal says it has. Nothing is asked of the terminal itself.
pub(super) fn theme() -> Theme {
    Theme { depth: depth(), ground: ground() }
}

/// Who works here, for the lock and the journal.
pub(super) fn who() -> String {
    let name = variable("USER").or_else(|| variable("LOGNAME")).or_else(|| variable("USERNAME"));
    name.unwrap_or_else(|| "verkstad".to_owned())
}

/// Randomness, from the operating system by way of the standard library's hash keys.
pub(super) fn random() -> u64 {
    RandomState::new().build_hasher().finish()
}

/// Whether the program is to panic on a key, so that tests can see how it leaves the terminal.
pub(super) fn panic_wanted() -> bool {
    variable("VERKSTAD_TEST_PANIC").is_some()
}

fn depth() -> Depth {
    let term = variable("TERM").unwrap_or_default();
    if variable("NO_COLOR").is_some() || term == "dumb" {
        return Depth::None;
    }
    let truecolour =
        variable("COLORTERM").is_some_and(|value| matches!(value.as_str(), "truecolor" | "24bit"));
    if truecolour {
        Depth::True
    } else if term.contains("256") || term.contains("direct") {
        Depth::Indexed
    } else {
        Depth::Basic
    }
}

/// `COLORFGBG` is `foreground;background`; 7 and 15 are light grounds.
fn ground() -> Ground {
    let light = variable("COLORFGBG").is_some_and(|value| {
        value
            .rsplit(';')
            .next()
            .and_then(|ground| ground.parse::<u8>().ok())
            .is_some_and(|ground| matches!(ground, 7 | 15))
    });
    if light { Ground::Light } else { Ground::Dark }
}

#[expect(clippy::disallowed_methods, reason = "this is the one place")]
fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

fn folders() -> Option<ProjectDirs> {
    ProjectDirs::from("", "", "verkstad")
}
