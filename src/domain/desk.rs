//! The desk: a session with its undo and redo, and the number of its newest edit.
//!
//! Every change goes over the desk and comes back as a [`Step`], which is what the journal writes down.

use std::collections::VecDeque;

use serde::{Deserialize, Serialize};

use super::apply::apply;
use super::edit::Edit;
use super::plain::Plain;
use super::plan;
use super::refusal::Refusal;
use super::session::Session;

/// How many steps back can be undone.
pub const DEPTH: usize = 1_000;

/// What was done at one edit number.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// The number of the edit, one more than the one before.
    pub number: u64,
    /// Whether somebody did it, or undid or redid something.
    pub way: Way,
    /// What was done to the session.
    pub edit: Edit,
    /// What takes it back.
    pub inverse: Edit,
}

/// How a step came about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Way {
    /// A new edit.
    Do,
    /// The taking back of the newest step that stood.
    Undo,
    /// The doing again of what was taken back.
    Redo,
}

/// A session together with what can be undone and redone.
#[derive(Clone, Debug)]
pub struct Desk {
    session: Session,
    undo: VecDeque<(Edit, Edit)>,
    redo: Vec<(Edit, Edit)>,
}

impl Desk {
    /// Lays a session on the desk, with nothing to undo.
    #[must_use]
    pub fn new(session: Session) -> Self {
        Self { session, undo: VecDeque::new(), redo: Vec::new() }
    }

    /// The session as it stands.
    #[must_use]
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// Makes an edit; what it changes on a map that has been rated is [written down](plan::because) with it.
    ///
    /// # Errors
    /// The refusal of [`apply`]; nothing has changed then.
    pub fn make(&mut self, edit: Edit) -> Result<Step, Refusal> {
        let edit = plan::because(&self.session, edit, &Plain::default());
        let inverse = apply(&mut self.session, &edit)?;
        Ok(self.record(Way::Do, edit, inverse))
    }

    /// Takes back the newest edit that stands; `None` where there is none.
    pub fn undo(&mut self) -> Option<Step> {
        let (_, inverse) = self.undo.back()?.clone();
        let again = apply(&mut self.session, &inverse).ok()?;
        Some(self.record(Way::Undo, inverse, again))
    }

    /// Makes again what was taken back last; `None` where there is nothing.
    pub fn redo(&mut self) -> Option<Step> {
        let (edit, _) = self.redo.last()?.clone();
        let inverse = apply(&mut self.session, &edit).ok()?;
        Some(self.record(Way::Redo, edit, inverse))
    }

    /// The edit that [`Desk::undo`] would take back.
    #[must_use]
    pub fn undoable(&self) -> Option<&Edit> {
        self.undo.back().map(|(edit, _)| edit)
    }

    /// Makes a step that a journal holds and the session does not.
    ///
    /// # Errors
    /// The refusal of [`apply`]: the journal does not belong to this session.
    pub fn replay(&mut self, step: &Step) -> Result<(), Refusal> {
        let inverse = apply(&mut self.session, &step.edit)?;
        self.remember(step.way, step.edit.clone(), inverse);
        self.session.edit = step.number;
        Ok(())
    }

    /// Takes up a step that the session holds already, so that it can be undone.
    pub fn recall(&mut self, step: &Step) {
        self.remember(step.way, step.edit.clone(), step.inverse.clone());
    }

    fn record(&mut self, way: Way, edit: Edit, inverse: Edit) -> Step {
        self.remember(way, edit.clone(), inverse.clone());
        self.session.edit += 1;
        Step { number: self.session.edit, way, edit, inverse }
    }

    fn remember(&mut self, way: Way, edit: Edit, inverse: Edit) {
        match way {
            Way::Do => {
                self.redo.clear();
                self.undo.push_back((edit, inverse));
            }
            Way::Undo => {
                self.undo.pop_back();
                self.redo.push((inverse, edit));
            }
            Way::Redo => {
                self.redo.pop();
                self.undo.push_back((edit, inverse));
            }
        }
        if self.undo.len() > DEPTH {
            self.undo.pop_front();
        }
    }
}
