//! Ballots as files: who is invited, what is answered, and the sealing of what only the project lead may read.
//!
//! | file | written by | what it is |
//! |---|---|---|
//! | `NAME.invite.ron` | the facilitator | everything a rater needs: map, scale, texts, key, last day; nobody else's answers |
//! | `NAME.ballot.ron` | the rater | the answers, in the clear or sealed to the lead's key |
//!
//! One writer a file, so any shared folder carries them without conflict. Both are RON with a checksum as last line.
//! What is sealed is encrypted before it touches any disk, all of one size, and its file says neither from whom it is nor
//! how far it has come. Reading and writing here is pure bytes; folders and key files are reached from `folder` and
//! `keys` only.

pub mod answer;
pub mod collect;
pub mod draft;
pub mod drafts;
pub mod folder;
pub mod invitation;
pub mod inviting;
pub mod keys;
pub mod release;
pub mod seal;
pub mod unsealed;

pub use answer::{Answer, Body, Filled};
pub use invitation::Invitation;
