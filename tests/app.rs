//! Whole-app tests: key strings go in, frames and sessions come out, through the real loop and no terminal.

#![cfg(test)]

#[path = "app/harness.rs"]
mod harness;

// The made-up sessions of any size that benches are run on.
#[path = "../benches/support.rs"]
mod made;

#[path = "app/ranking.rs"]
mod ranking;

#[path = "app/boards.rs"]
mod boards;

#[path = "app/budget.rs"]
mod budget;
#[path = "app/frame.rs"]
mod frame;

#[path = "app/maturity.rs"]
mod maturity;

#[path = "app/raters.rs"]
mod raters;

#[path = "app/candidates.rs"]
mod candidates;
#[path = "app/capabilities.rs"]
mod capabilities;

#[path = "app/lead.rs"]
mod lead;

#[path = "app/collecting.rs"]
mod collecting;
#[path = "app/participants.rs"]
mod participants;

#[path = "app/portfolio.rs"]
mod portfolio;

#[path = "app/picture.rs"]
mod picture;

#[path = "app/dots.rs"]
mod dots;
#[path = "app/example.rs"]
mod example;
#[path = "app/guides.rs"]
mod guides;
#[path = "app/plan.rs"]
mod plan;
#[path = "app/scenario.rs"]
mod scenario;

#[path = "app/vision.rs"]
mod vision;

#[path = "app/board.rs"]
mod board;

#[path = "app/mouse.rs"]
mod mouse;

#[path = "app/capture.rs"]
mod capture;

#[path = "app/pasting.rs"]
mod pasting;

#[path = "app/reading.rs"]
mod reading;
#[path = "app/risks.rs"]
mod risks;

#[path = "app/commitment.rs"]
mod commitment;

#[path = "app/timer.rs"]
mod timer;

#[path = "app/revising.rs"]
mod revising;

#[path = "app/gap.rs"]
mod gap;
#[path = "app/lists.rs"]
mod lists;

#[path = "app/scatter.rs"]
mod scatter;

#[path = "app/starting.rs"]
mod starting;

#[path = "app/alike.rs"]
mod alike;

#[path = "app/flow.rs"]
mod flow;

#[path = "app/rating.rs"]
mod rating;

#[path = "app/heat.rs"]
mod heat;

#[path = "app/rounds.rs"]
mod rounds;

#[path = "app/rater.rs"]
mod rater;

#[path = "app/publish.rs"]
mod publish;
