//! What happens first when anything panics: the terminal is given back, then the reason is told.

use std::panic;
use std::sync::Arc;
use std::sync::mpsc::Sender;

use super::guard::Guard;
use crate::domain::plain::Plain;
use crate::tui::event::{Ending, Event};

/// Installs the hook. `note` is the line that tells people where their work is.
///
/// A panic of the calling thread unwinds through main, which exits with 101. Any other thread cannot do without its
/// work being done by nobody, so its panic ends the loop with [`Ending::Panic`].
pub(super) fn install(guard: Arc<Guard>, events: Sender<Event>, note: String) {
    let home = std::thread::current().id();
    panic::set_hook(Box::new(move |info| {
        guard.leave();
        guard.say(&format!("{}\n{note}\n", Plain::new(&info.to_string())));
        if std::thread::current().id() != home {
            let _ = events.send(Event::Terminate(Ending::Panic));
        }
    }));
}
