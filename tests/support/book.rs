//! A session opened in memory, for tests and benches: a book that is always safe at once, and no disk.

use std::path::PathBuf;

use verkstad::domain::desk::{Desk, Step};
use verkstad::domain::session::Session;
use verkstad::tui::world::{Access, Book, Opened, Safety};

/// The session as if it had been opened from a file that nobody else holds.
pub(crate) fn opened(session: Session) -> Opened {
    let book = Box::new(Safe { durable: session.edit });
    let path = PathBuf::from("memory.ron");
    Opened { desk: Desk::new(session), book, access: Access::Write, notices: Vec::new(), path }
}

struct Safe {
    durable: u64,
}

impl Book for Safe {
    fn record(&mut self, step: &Step) {
        self.durable = step.number;
    }

    fn save(&mut self) {}

    fn status(&self) -> Safety {
        Safety { durable: self.durable, written: self.durable, ..Safety::default() }
    }

    fn accept(&mut self) -> Result<(), String> {
        Ok(())
    }

    fn close(&mut self) -> Safety {
        self.status()
    }
}
