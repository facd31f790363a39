//! verkstad carries a group of organisations through five workshops of capability-based planning, in the terminal, and
//! keeps everything in one text file.
//!
//! # The map of the house
//!
//! | room | what is in it | whom it knows |
//! |---|---|---|
//! | [`domain`] | the nouns, [`Edit`](domain::edit::Edit), [`apply`](domain::apply::apply), undo; pure | nobody |
//! | [`analysis`] | statistics, ranking, plan, budget, cost sharing; pure | `domain` |
//! | [`source`] | RON and CSV text, and faults with their place in it | the cleaning of text in `domain` |
//! | [`method`] | method files: read, checked as a whole, found | `domain`, `source` |
//! | [`store`] | session files, journal, lock, backups | `domain`, `source` |
//! | [`i18n`] | words, numbers, dates | the languages of `domain` |
//! | [`ballot`] | ballots as files: invitations, answers, the lead's key, sealing, collecting | `domain`, `source`, `analysis`, `store` |
//! | [`outline`] | starting points for a map: readers of lists and other maps, the preview | `domain`, `source`, `method`, `store`, `i18n` |
//! | [`report`] | what is to be shown: one model behind every export | `domain`, `analysis`, `method`, `i18n` |
//! | [`export`] | one file for each format | `report`, `i18n` |
//! | [`tui`] | terminal, loop, keys, screens | all above; the disk through [`tui::disk`] |
//! | [`cli`] | arguments, commands, faults, exit codes | all above |
//!
//! The data stand beside the code: `workshops/` holds the shipped method, `assets/words/` every word of the interface,
//! `assets/example/` the finished example. A test (`tests/house`) enforces the directions of this table.
//!
//! # What always holds
//!
//! - A session changes in one way only: an [`Edit`](domain::edit::Edit) is applied, which gives back its inverse or a
//!   typed [`Refusal`](domain::refusal::Refusal) and then has changed nothing. Keys, import, scripts, journal and undo
//!   all go through it.
//! - What changes on a map that has been rated is written down with the edit, as a
//!   [`Version`](domain::version::Version) of the map, and taken back with it.
//! - `domain` and `analysis` are functions of values. Clock, randomness, disk and terminal come in from [`cli`].
//! - Text is cleaned once, at the edge, by [`Plain`](domain::plain::Plain); after that nothing can hold a character
//!   that a terminal would obey.
//! - What the screen calls saved survives `kill -9` and a power cut: the journal's line is synced first. What cannot be
//!   read is never overwritten.
//! - A key is a row of the one table in [`tui::keymap`]; dispatch, footer, help, palette and README read it.
//! - Drawing changes nothing. What is to happen outside is an [`Effect`](tui::ui::Effect), performed in one place.
//! - The terminal is given back on every way out, the panic included.
//! - No word for people stands in code, no name of the shipped method either: another method is another file.
//!
//! # Where to start reading
//!
//! [`domain::session::Session`] is what everything is about, and [`domain::edit`] what can be done to it. From there
//! [`analysis::figures`] shows what follows from it, [`tui::room::Room`] how an open session lives on the screen, and
//! [`tui::app::App`] how an event becomes a frame. A screen is a module of functions in [`tui::screens`]; the list of
//! sessions, [`tui::screens::home`], is the smallest. How a file looks and what can befall it is told in [`store`].

// The sessions that benches and tests are made of stand in one file, which knows this crate by its name.
#[cfg(test)]
extern crate self as verkstad;

pub mod analysis;
pub mod ballot;
pub mod cli;
pub mod domain;
pub mod export;
pub mod i18n;
pub mod method;
pub mod outline;
pub mod report;
pub mod source;
pub mod store;
pub mod tui;
