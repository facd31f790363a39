//! verkstad
pub mod domain;
pub mod i18n;
pub mod method;
pub mod source;
