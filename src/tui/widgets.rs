//! Pictures that more than one screen shows, with the geometry they are drawn and clicked by.
//!
//! A widget knows no room, and of actions only how a cursor moves: it is given values, a rectangle and what to write in it.

pub mod large;
pub mod map;
pub mod scatter;
pub mod spread;
