//! Whole-app tests: key strings go in, frames and sessions come out, through the real loop and no terminal.

#[path = "app/harness.rs"]
mod harness;

#[path = "app/frame.rs"]
mod frame;

#[path = "app/example.rs"]
mod example;

#[path = "app/gap.rs"]
mod gap;
