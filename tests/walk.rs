//! A session walked from nothing to chosen scenarios by keys alone, kept by the real store, quit, and found again.

#![cfg(test)]

#[path = "walk/sitting.rs"]
mod sitting;

#[path = "walk/lead.rs"]
mod lead;

#[path = "walk/motor.rs"]
mod motor;

#[path = "walk/plans.rs"]
mod plans;

#[path = "walk/start.rs"]
mod start;

#[path = "walk/ward.rs"]
mod ward;
