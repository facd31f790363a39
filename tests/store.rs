//! What a session file promises: the same bytes, nothing accepted that was not written, nothing lost that was shown as
//! saved, and every file of an unlucky folder either used rightly or left alone.

#![expect(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests damage files themselves and stop where something is not as it should be"
)]

mod store {
    mod faults;
    mod frozen;
    mod journal;
    mod saving;
    mod size;
    pub(crate) mod workshop;
}
