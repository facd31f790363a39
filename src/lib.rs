//! verkstad
pub mod analysis;
pub mod domain;
pub mod export;
pub mod i18n;
pub mod method;
pub mod report;
pub mod source;
pub mod tui;
