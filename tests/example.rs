//! The shipped example: built from its sources step by step, compared with the file, and its published figures
//! recomputed from that file.
//!
//! After a change of a source, `VERKSTAD_WRITE_EXAMPLE=1 cargo test --test example` writes the file anew.

#![cfg(test)]

mod example {
    mod agreed;
    mod build;
    mod candidates;
    mod decisions;
    mod published;
    mod shipped;
    mod sources;
    mod trace;
}
