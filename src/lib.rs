//! verkstad
pub mod analysis;
pub mod domain;
pub mod i18n;
pub mod source;
pub mod tui;
