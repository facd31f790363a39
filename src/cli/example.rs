//! The shipped example: a finished session whose answers are made up.

use crate::domain::session::Session;
use crate::source;

use super::fault::CliFault;

/// The file as it is shipped.
const EXAMPLE: &[u8] = include_bytes!("../../assets/example/example.ron");

/// The example as a session.
pub(super) fn session() -> Result<Session, CliFault> {
    source::parse(EXAMPLE).map_err(|fault| source::Faults::new("example.ron", vec![fault]).into())
}
