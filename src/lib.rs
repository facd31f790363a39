//! verkstad
pub mod domain;
pub mod i18n;
pub mod source;
pub mod store;
pub mod tui;
