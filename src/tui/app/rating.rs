//! Forms for answers: opened over a session, handed in into a file or into the session, their drafts forgotten in time.

use crate::ballot::drafts::Handed;
use crate::domain::edit::{At, Edit, Item};
use crate::domain::round::BallotKey;
use crate::domain::sealed::{Sealed, place};
use crate::i18n::words as w;

use super::super::room::Room;
use super::super::screens::maturity;
use super::super::world::Access;
use super::App;

impl App {
    /// Opens a form over the session.
    pub(super) fn seal_for(&mut self, whose: &BallotKey) -> Result<(), String> {
        let Some(room) = &self.room else { return Ok(()) };
        self.world.speak(self.ui.lang);
        let rating = self.world.seal_for(room.session(), whose)?;
        self.under = self.room.take();
        self.enter(Room::for_rating(rating));
        Ok(())
    }

    /// Hands in the form that is open: into a file, or into the session below. Where the disk is slow nothing changes in
    /// the form until it is known what has come of it.
    pub(super) fn hand_in(&mut self) {
        let Some(room) = self.room.as_mut().filter(|room| maturity::rater::is_raters(room)) else { return };
        room.book.hand_in();
        room.access = Access::HandingIn;
        self.heard = false;
        if !self.handed() {
            self.ui.say(w::rating_handing_in(self.ui.lang));
        }
    }

    /// Goes on where it is known by now what has come of handing in; whether that is so.
    pub(super) fn handed(&mut self) -> bool {
        let Some(room) = &mut self.room else { return false };
        let Some(handed) = room.book.handed() else { return false };
        room.access = Access::Write;
        match handed {
            Ok(Handed::File { path, revision }) => {
                maturity::rater::handed_in(room, &mut self.ui, &path, revision);
            }
            Ok(Handed::Sealed(sealed)) => self.take_in(sealed),
            Err(why) => self.ui.refuse(why),
        }
        true
    }

    /// Puts a sealed ballot into the session; the draft goes once that is on disk.
    fn take_in(&mut self, sealed: Sealed) {
        let (Some(form), Some(mut room)) = (self.room.take(), self.under.take()) else { return };
        let number = room.figures.round;
        let index = room.session().round(number).map_or(0, |round| place(&round.sealed, &sealed.tag));
        if room.make(&mut self.ui, Edit::Add(Item::Sealed(number, sealed), At { index })) {
            self.leaving.push((room.session().edit, form.book));
            self.ui.say(w::rating_sealed_in(self.ui.lang));
            self.room = Some(room);
        } else {
            (self.room, self.under) = (Some(form), Some(room));
        }
    }

    /// Goes back to the session; the draft stays.
    pub(super) fn leave_rating(&mut self) {
        self.close_form();
        self.ui.say(w::rating_draft_stays(self.ui.lang));
    }

    /// Closes a form that lies over the session, if one does.
    pub(super) fn close_form(&mut self) {
        let Some(room) = self.under.take() else { return };
        if let Some(mut form) = self.room.replace(room) {
            form.book.close();
        }
    }

    /// Forgets the drafts whose answers are safe in the session.
    pub(super) fn forget_drafts(&mut self) {
        let Some(room) = self.under.as_ref().or(self.room.as_ref()) else { return };
        let durable = room.book.status().durable;
        self.forget_until(durable);
    }

    /// The same, where the edits up to this one are on disk.
    pub(super) fn forget_until(&mut self, durable: u64) {
        self.leaving.retain_mut(|(number, book)| {
            let safe = *number <= durable;
            if safe {
                book.forget();
                book.close();
            }
            !safe
        });
    }
}
