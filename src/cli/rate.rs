//! `verkstad rate`: one rater's own room, from any chair.

use std::path::Path;

use crate::domain::text::Lang;
use crate::tui::app::App;
use crate::tui::disk::{Disk, Wake};
use crate::tui::room::Room;
use crate::tui::terminal::on_terminal;

use super::fault::CliFault;
use super::{open, surroundings};

/// Shows the form of an invitation. What cannot be read is told of before the screen is taken.
///
/// # Errors
/// Where there is nothing to answer, the answers could not be kept, or there is no terminal.
pub(super) fn rate(file: &Path, to: Option<&Path>, lang: Option<Lang>) -> Result<u8, CliFault> {
    let wake = Wake::default();
    let disk = Disk::new(open::around(), lang.unwrap_or_else(surroundings::lang), wake.clone());
    let rating = disk.rate(file, to, lang).map_err(CliFault::Rating)?;
    let lang = lang.unwrap_or(rating.opened.desk.session().language);
    Ok(on_terminal(open::CRASH_NOTE.to_owned(), move |news, size| {
        wake.connect(news);
        App::with_room(open::ui(lang, size), Box::new(disk), Room::for_rating(rating))
    })?)
}
