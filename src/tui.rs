//! The terminal interface: what comes in as events, what goes out as frames, and the loop between them.
pub mod event;
pub mod runtime;
pub mod terminal;
