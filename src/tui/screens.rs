//! One file for each screen, all of the same shape: state, acts, keys, and the functions that dispatch calls.
//!
//! Drawing takes shared references and decides nothing. Enter, Esc, arrows and clicks never change a session; only
//! letters and digits do, so that a stray click or a broken sequence cannot.

pub mod advice;
pub mod capabilities;
pub mod gap;
pub mod guides;
pub mod home;
pub mod lead;
pub mod maturity;
pub mod notes;
pub mod participants;
pub mod proposals;
pub mod prose;
pub mod scenario;
pub mod vision;
