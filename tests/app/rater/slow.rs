//! Handing in on a disk that takes its time.

use std::cell::Cell;
use std::rc::Rc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::channel;
use std::sync::{Arc, Mutex};

use verkstad::ballot::drafts::{Drafts, Handed};
use verkstad::domain::desk::Step;
use verkstad::domain::text::Lang;
use verkstad::tui::event::Event;
use verkstad::tui::room::Room;
use verkstad::tui::runtime::Flow;
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
    let mut harness = handing_in(&desk, &held);
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

#[test]
fn who_quits_while_a_slow_disk_is_waited_for_hears_what_it_waits_for_and_goes_when_asking_again() {
    let desk = Desk::new();
    let mut harness = handing_in(&desk, &Rc::new(Cell::new(true)));
    assert_eq!(harness.flow("q"), Flow::Redraw);
    shows(&harness, "Väntar på disken: svaren lämnas in i");
    shows(&harness, "k7mq2x.ballot.ron. q igen avslutar ändå;");
    harness.keys("<Up>");
    assert_eq!(harness.flow("q"), Flow::Quit);
}

#[test]
fn once_the_answers_are_handed_in_quitting_asks_nothing() {
    let desk = Desk::new();
    let held = Rc::new(Cell::new(true));
    let mut harness = handing_in(&desk, &held);
    harness.keys("q");
    held.set(false);
    harness.event(Event::News);
    shows(&harness, "Svarsfilen ligger här");
    harness.keys("<Esc>");
    assert_eq!(harness.flow("q"), Flow::Quit);
}

/// What was answered last and handed in at once is a draft on disk before the slow disk is asked for anything.
#[test]
fn answers_are_a_draft_before_they_are_handed_in() {
    let desk = Desk::new();
    let (turns, turnstile) = channel::<()>();
    let turnstile = Mutex::new(turnstile);
    let calls = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&calls);
    // The clock is asked once for every draft and once for what is handed in; each time somebody has to let it go on.
    let clock = move || {
        counted.fetch_add(1, Ordering::SeqCst);
        let _ended = turnstile.lock().expect("the turnstile is whole").recv();
        chrono::DateTime::UNIX_EPOCH.fixed_offset()
    };
    let drafts = Drafts::new(desk.path("ballots"), Arc::new(clock));
    let rating = verkstad::tui::disk::rating::rate(
        &drafts,
        &desk.invitation(),
        None,
        (Some(Lang::Sv), verkstad::tui::disk::Wake::default()),
    );
    let mut harness = Harness::room(Room::for_rating(rating.expect("it can be answered")), SMALL, Lang::Sv);
    harness.keys("<Enter>0");
    while calls.load(Ordering::SeqCst) == 0 {
        std::thread::yield_now();
    }
    harness.keys("12ij");
    turns.send(()).expect("the first draft is awaited");
    turns.send(()).expect("the second draft is awaited");
    while calls.load(Ordering::SeqCst) < 3 {
        std::thread::yield_now();
    }
    assert!(!desk.answers().exists(), "nothing is handed in yet");
    assert_eq!(desk.holding("012").len(), 1, "{:?}", desk.drafts());
    turns.send(()).expect("handing in is awaited");
    drop(turns);
    while !harness.screen().contains("Svarsfilen ligger här") {
        std::thread::yield_now();
        harness.event(Event::News);
    }
    assert_eq!(marks(shared(&desk.answer())), "012");
}

/// Answers that have been handed in on a disk that is slow while it is held.
fn handing_in(desk: &Desk, held: &Rc<Cell<bool>>) -> Harness {
    let mut rating = desk.try_open(&desk.invitation()).expect("it can be answered");
    rating.opened.book = Box::new(Slow { book: rating.opened.book, held: Rc::clone(held) });
    let mut harness = Harness::room(Room::for_rating(rating), SMALL, Lang::Sv);
    harness.keys("<Enter>012ij");
    harness
}
