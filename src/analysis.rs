//! What follows from a session: statistics, ranking, plan, budget and cost sharing; what serves what, what is open, and
//! where a thing comes from and where it went.
//!
//! Pure functions of domain values. Nothing here is kept in a session and nothing here changes one; clock, disk,
//! terminal and words for people are unknown. Respondents that are set aside count nowhere, and capabilities that have
//! left the map appear nowhere.

pub mod budget;
pub mod calendar;
pub mod change;
pub mod closing;
pub mod consensus;
pub mod coverage;
pub mod disclosure;
pub mod discussion;
pub mod exact;
pub mod figures;
pub mod firmness;
pub mod fit;
pub mod held;
pub mod interest;
pub mod likeness;
pub mod order;
pub mod overlap;
pub mod participants;
pub mod plan;
pub mod portfolio;
pub mod projection;
pub mod quadrants;
pub mod ranking;
pub mod retest;
pub mod risk;
pub mod scatter;
pub mod selection;
pub mod shares;
pub mod stats;
pub mod talk;
pub mod target;
pub mod trace;
pub mod waiting;

mod answers;
mod index;
mod layout;
#[cfg(test)]
mod samples;

#[cfg(test)]
#[path = "../benches/support.rs"]
pub(crate) mod support;

#[cfg(test)]
#[path = "../tests/support/session.rs"]
mod varied;
