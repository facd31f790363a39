//! The nouns of capability-based planning, and the one way they change.
pub mod id;
pub mod map;
pub mod method;
pub mod plain;
pub mod rating;
pub mod respondent;
pub mod text;
