//! verkstad

// The sessions that benches and tests are made of stand in one file, which knows this crate by its name.
#[cfg(test)]
extern crate self as verkstad;

pub mod analysis;
pub mod cli;
pub mod domain;
pub mod export;
pub mod i18n;
pub mod method;
pub mod report;
pub mod source;
pub mod store;
pub mod tui;
