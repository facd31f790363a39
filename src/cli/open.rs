//! The commands that show a screen: the list of sessions, a session, the example.

use std::path::Path;
use std::sync::Arc;

use crate::domain::text::Lang;
use crate::store;
use crate::tui::app::App;
use crate::tui::disk::{Disk, Surroundings, Wake};
use crate::tui::room::Room;
use crate::tui::terminal::on_terminal;
use crate::tui::ui::Ui;

use super::fault::CliFault;
use super::{clock, example, surroundings};

/// Printed after a panic; the terminal is given back by then.
pub(super) const CRASH_NOTE: &str = "verkstad met a fault of its own. Every edit that was shown as saved is on disk; open the \
    session again to go on.";

/// Shows the list of sessions.
///
/// # Errors
/// Where there is no terminal.
pub(super) fn home(lang: Option<Lang>) -> Result<u8, CliFault> {
    let lang = lang.unwrap_or_else(surroundings::lang);
    let wake = Wake::default();
    let disk = Disk::new(around(), lang, wake.clone());
    Ok(on_terminal(CRASH_NOTE.to_owned(), move |news, size| {
        wake.connect(news);
        App::new(ui(lang, size), Box::new(disk))
    })?)
}

/// Shows a session. A file that cannot be read is told of before the screen is taken.
///
/// # Errors
/// Where the file cannot be read, or there is no terminal.
pub(super) fn open(path: &Path, lang: Option<Lang>) -> Result<u8, CliFault> {
    let wake = Wake::default();
    let disk = Disk::new(around(), lang.unwrap_or_else(surroundings::lang), wake.clone());
    let opened = disk.open_file(path)?;
    let lang = lang.unwrap_or(opened.desk.session().language);
    Ok(on_terminal(CRASH_NOTE.to_owned(), move |news, size| {
        wake.connect(news);
        App::with_room(ui(lang, size), Box::new(disk), Room::new(opened))
    })?)
}

/// Shows the example on a scratch copy, in the language of whoever is curious.
///
/// # Errors
/// Where the copy cannot be made, or there is no terminal.
pub(super) fn demo(lang: Option<Lang>) -> Result<u8, CliFault> {
    let session = example::session()?;
    let path = surroundings::scratch().join(store::file_name(session.name.as_str()));
    store::create(&path, &session)?;
    open(&path, Some(lang.unwrap_or_else(surroundings::lang)))
}

pub(super) fn ui(lang: Lang, size: (u16, u16)) -> Ui {
    let mut ui = Ui::new(lang, surroundings::theme(), size, clock::today(), surroundings::random())
        .with_clock(clock::from_now());
    ui.panics_on_request = surroundings::panic_wanted();
    ui
}

pub(super) fn around() -> Surroundings {
    Surroundings {
        sessions: surroundings::sessions(),
        trash: surroundings::trash(),
        keys: surroundings::keys(),
        ballots: surroundings::ballots(),
        config: surroundings::config(),
        home: surroundings::home(),
        scratch: surroundings::scratch(),
        who: surroundings::who(),
        clock: Arc::new(clock::now),
        random: surroundings::random,
        example: || example::session().map_err(|fault| fault.to_string()),
    }
}
