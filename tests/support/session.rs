//! The small full session that tests of the domain begin from.

use verkstad::domain::check;
use verkstad::domain::session::Session;

/// A sound session with something of everything in it.
pub(crate) fn session() -> Session {
    let read: Session = match ron::from_str(include_str!("session.ron")) {
        Ok(session) => session,
        Err(fault) => unreachable!("session.ron does not read: {fault}"),
    };
    assert_eq!(check::session(&read), [], "session.ron is not sound");
    read
}
