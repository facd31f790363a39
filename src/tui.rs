//! The terminal interface: events in, actions by the key table, edits through the room, frames out.
//!
//! `event` → [`keymap`] → [`action`] → `screens` (edits, effects) → [`view`]. The terminal itself, the loop, the world
//! outside and the clock are given from outside, so that whole-app tests run the real thing without sleeping.

pub mod action;
pub mod app;
pub mod canvas;
pub mod collecting;
pub mod disk;
pub mod dispatch;
pub mod drag;
pub mod event;
mod hyphen;
pub mod keymap;
pub mod overlay;
pub mod room;
pub mod runtime;
pub mod screens;
pub mod terminal;
pub mod theme;
pub mod timer;
pub mod ui;
pub mod view;
pub mod waking;
pub mod widgets;
pub mod wording;
pub mod world;
