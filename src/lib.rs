//! verkstad
pub mod analysis;
pub mod domain;

// The sessions that benches and tests are made of stand in one file, which knows this crate by its name.
#[cfg(test)]
extern crate self as verkstad;
