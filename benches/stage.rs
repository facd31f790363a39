//! The program on a session in memory, for benches: no disk, no terminal, a book that is always safe.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use verkstad::ballot::invitation::Asks;
use verkstad::ballot::inviting::{Called, Invited};
use verkstad::domain::session::Session;
use verkstad::domain::text::{Lang, Text};
use verkstad::outline::risks::For;
use verkstad::outline::{Faults, Outline, Wrong};
use verkstad::tui::app::App;
use verkstad::tui::room::Room;
use verkstad::tui::theme::Theme;
use verkstad::tui::ui::Ui;
use verkstad::tui::world::{Listed, Looks, OpenFault, Opened, Start, World, lead};

#[path = "../tests/support/book.rs"]
mod book;

/// Columns and rows of the screen.
pub(crate) const SCREEN: (u16, u16) = (200, 50);

/// The program with a session open on its heat table.
pub(crate) fn app(session: Session) -> App {
    let ui = Ui::new(Lang::En, Theme::default(), SCREEN, NaiveDate::default(), 7);
    App::with_room(ui, Box::new(Nowhere), Room::new(book::opened(session)))
}

/// A world with nothing in it.
struct Nowhere;

impl World for Nowhere {
    fn speak(&mut self, _lang: Lang) {}

    fn sessions(&mut self) -> Vec<Listed> {
        Vec::new()
    }

    fn methods(&mut self) -> Result<Vec<Text>, String> {
        Ok(Vec::new())
    }

    fn open(&mut self, _path: &Path) -> Result<Opened, OpenFault> {
        Err(OpenFault { text: String::new(), backups: Vec::new() })
    }

    fn restore(&mut self, _path: &Path, _backup: &Path) -> Result<(), String> {
        Ok(())
    }

    fn create(&mut self, _name: &str, _method: usize, _lang: Lang) -> Result<PathBuf, String> {
        Err(String::new())
    }

    fn example(&mut self) -> Result<PathBuf, String> {
        Err(String::new())
    }

    fn trash(&mut self, _path: &Path) -> Result<(), String> {
        Ok(())
    }

    fn untrash(&mut self) -> Result<Option<PathBuf>, String> {
        Ok(None)
    }

    fn watch(&mut self, _folder: &str) -> Result<Box<dyn Looks>, String> {
        Err(String::new())
    }

    fn invite(&mut self, _: &Session, _: &str, _: (Asks, Called)) -> Result<Vec<Invited>, String> {
        Err(String::new())
    }

    fn outline(&mut self, from: &Start, _lang: Lang) -> Result<Outline, Faults> {
        Err(Faults::whole(from.name(), Wrong::NoFile))
    }

    fn risks(&mut self, file: &str, _of: &For) -> Result<verkstad::outline::risks::List, Faults> {
        Err(Faults::whole(file, Wrong::NoFile))
    }

    fn write_new(&mut self, _file: &str, _text: &str) -> Result<String, String> {
        Err(String::new())
    }

    fn lead(&mut self, _session: &Session, _ask: &lead::Ask) -> Result<lead::Told, String> {
        Err(String::new())
    }

    fn seal_for(
        &mut self,
        _: &Session,
        _: &verkstad::domain::round::BallotKey,
    ) -> Result<verkstad::tui::world::Rating, String> {
        Err(String::new())
    }
}
