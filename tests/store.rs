//! What a session file promises: the same bytes, nothing accepted that was not written, nothing lost that was shown as
//! saved, and every file of an unlucky folder either used rightly or left alone.

mod store {
    mod faults;
    mod journal;
    mod saving;
    mod size;
    pub(crate) mod workshop;
}
