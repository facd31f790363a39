//! Handing in on a disk that takes its time.

use std::cell::Cell;
use std::rc::Rc;

use verkstad::ballot::drafts::Handed;
use verkstad::domain::desk::Step;
use verkstad::domain::text::Lang;
use verkstad::tui::event::Event;
use verkstad::tui::room::Room;
use verkstad::tui::world::{Book, Safety};

use super::super::harness::Harness;
use super::{Desk, SMALL, marks, shared, shows};

/// A book on a disk that is slow while it is held.
struct Slow {
    book: Box<dyn Book>,
    held: Rc<Cell<bool>>,
}

impl Book for Slow {
    fn record(&mut self, step: &Step) {
        self.book.record(step);
    }

    fn save(&mut self) {
        self.book.save();
    }

    fn status(&self) -> Safety {
        self.book.status()
    }

    fn accept(&mut self) -> Result<(), String> {
        self.book.accept()
    }

    fn close(&mut self) -> Safety {
        self.book.close()
    }

    fn hand_in(&mut self) {
        self.book.hand_in();
    }

    fn handed(&mut self) -> Option<Result<Handed, String>> {
        if self.held.get() { None } else { self.book.handed() }
    }
}

#[test]
fn while_a_slow_disk_is_waited_for_the_screen_lives_and_the_answers_stay_as_they_were_handed_in() {
    let desk = Desk::new();
    let held = Rc::new(Cell::new(true));
    let mut rating = desk.try_open(&desk.invitation()).expect("it can be answered");
    rating.opened.book = Box::new(Slow { book: rating.opened.book, held: Rc::clone(&held) });
    let mut harness = Harness::room(Room::for_rating(rating), SMALL, Lang::Sv);
    harness.keys("<Enter>012ij");
    shows(&harness, "Svaren lämnas in.");
    let before = harness.session().clone();
    for key in ["4", "u", "i", "s", "c"] {
        harness.keys(key);
        shows(&harness, "vänta med att ändra något");
        assert_eq!(*harness.session(), before, "{key}");
    }
    harness.keys("<Home><Down>");
    harness.event(Event::News);
    assert!(!harness.screen().contains("Svarsfilen ligger här"), "{}", harness.screen());
    held.set(false);
    harness.event(Event::News);
    shows(&harness, "Svarsfilen ligger här");
    assert!(harness.session().rounds[0].ballots[0].done);
    assert_eq!(marks(shared(&desk.answer())), "012");
    harness.keys("<Esc><Home>4j").kept();
    assert_eq!(harness.session().rounds[0].ballots[0].marks.bytes()[0], b'4');
}
