//! The nouns of capability-based planning, and the one way they change.
//!
//! Pure: this room knows no clock, disk, terminal or randomness, and holds no words for people. A [`session::Session`]
//! is a value; an [`edit::Edit`] is the one way it changes; [`apply::apply`] gives back what takes the edit back; the
//! [`desk::Desk`] keeps undo and redo.

pub mod apply;
pub mod check;
pub mod choice;
pub mod desk;
pub mod draft;
pub mod edit;
pub mod hint;
pub mod id;
pub mod map;
pub mod method;
pub mod note;
pub mod plain;
pub mod plan;
pub mod proposal;
pub mod rating;
pub mod refusal;
pub mod respondent;
pub mod risk;
pub mod round;
pub mod rules;
pub mod sealed;
pub mod session;
mod shared;
#[cfg(test)]
pub(crate) mod sketch;
pub mod terms;
pub mod text;
pub mod unique;
pub mod version;
