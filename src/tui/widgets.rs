//! Pictures that more than one screen shows, with the geometry they are drawn and clicked by.
//!
//! A widget knows neither room nor action: it is given values, a rectangle and what to write in it.

pub mod map;
pub mod scatter;
