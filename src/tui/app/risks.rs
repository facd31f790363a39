//! Risks from a file and to a file: what the open choice is asked for, and what it is told.

use crate::outline::risks::For;
use crate::{export, report};

use super::super::screens::scenario;
use super::super::wording;
use super::App;

impl App {
    pub(super) fn read_risks(&mut self, file: &str) {
        let Some(room) = &self.room else { return };
        let Some(choice) = scenario::opened(room) else { return };
        let of = For::choice(room.session(), choice);
        let read = self.world.risks(file, &of);
        scenario::risks::show(room, &mut self.ui, file, read);
    }

    pub(super) fn write_risks(&mut self, file: &str) {
        let Some(room) = &self.room else { return };
        let Some(choice) = scenario::opened(room) else { return };
        let name = wording::subject_name(self.ui.lang, room.session(), &choice.subject);
        let list = export::risks::list(name, &report::risks::risks(choice), self.ui.lang);
        let done = self.world.write_new(file, &list);
        scenario::risks::written(&mut self.ui, file, done);
    }
}
