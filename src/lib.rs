//! verkstad
pub mod domain;
