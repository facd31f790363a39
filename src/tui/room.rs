//! An open session with everything its screens need: the desk, the figures that follow it, the book, and each screen's
//! own state.
//!
//! [`Room::make`] is the only way a screen changes the session: it applies, refreshes just the figures concerned, and
//! hands the step to the book.

mod following;

use crate::analysis::figures::Figures;
use crate::domain::desk::{Desk, Step};
use crate::domain::edit::{Edit, Item};
use crate::domain::id::ProposalId;
use crate::domain::method::Stage;
use crate::domain::note::Sheet;
use crate::domain::plan;
use crate::domain::refusal::Refusal;
use crate::domain::session::{Kind, Session};
use crate::i18n::words as w;

use super::collecting;
use super::screens::notes::Notes;
use super::screens::{capabilities, gap, guides, lead, maturity, notes, participants, scenario, vision};
use super::timer::Timer;
use super::ui::Ui;
use super::wording;
use super::world::{Access, Book, Opened, Rating};

/// An open session on the screen.
pub struct Room {
    desk: Desk,
    /// The figures of the round in view, always those of the session as it stands.
    pub figures: Figures,
    /// What keeps the edits.
    pub book: Box<dyn Book>,
    /// Whether the session may be changed.
    pub access: Access,
    /// Where one is.
    pub place: Place,
    /// The timer, which only the screen knows of.
    pub timer: Timer,
    /// What leads across the workshops.
    pub guides: guides::State,
    /// The participants' screen.
    pub participants: participants::State,
    /// The notes of workshops 1 and 2.
    pub sheets: notes::Sheets,
    /// Workshop 1.
    pub vision: vision::State,
    /// Workshop 2.
    pub capabilities: capabilities::State,
    /// The proposal that the open windows do what it asks for.
    pub proposed: Option<ProposalId>,
    /// Answers that come in from files.
    pub collecting: collecting::State,
    /// Workshop 3.
    pub maturity: maturity::State,
    /// The project lead's key, as far as it is known in this run.
    pub lead: lead::State,
    /// Workshop 4.
    pub gap: gap::State,
    /// Workshop 5.
    pub scenario: scenario::State,
}

/// Where one is in a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Those who take part.
    Participants,
    /// A workshop.
    Stage(Stage),
}

impl Room {
    /// A room for an opened session, at the workshop that it has come to.
    #[must_use]
    pub fn new(opened: Opened) -> Self {
        let session = opened.desk.session();
        let round = session.current_round().map_or(1, |round| round.number);
        let figures = Figures::of(session, round);
        let place = first_place(session);
        let maturity = maturity::State::of(session);
        Self {
            figures,
            desk: opened.desk,
            book: opened.book,
            access: opened.access,
            place,
            timer: Timer::default(),
            guides: guides::State::default(),
            participants: participants::State::default(),
            sheets: notes::Sheets::default(),
            vision: vision::State::default(),
            capabilities: capabilities::State::default(),
            proposed: None,
            collecting: collecting::State::default(),
            maturity,
            lead: lead::State::default(),
            gap: gap::State::default(),
            scenario: scenario::State::default(),
        }
    }

    /// A rater's own room.
    #[must_use]
    pub fn for_rating(rating: Rating) -> Self {
        let mut room = Self::new(rating.opened);
        room.place = Place::Stage(Stage::Maturity);
        maturity::rater::settle_in(&mut room, rating.asked);
        room
    }

    /// The session as it stands.
    #[must_use]
    pub fn session(&self) -> &Session {
        self.desk.session()
    }

    /// Whose notes the place in view works with.
    #[must_use]
    pub fn sheet(&self) -> Sheet {
        match self.place {
            Place::Stage(Stage::Capabilities) => Sheet::Capabilities,
            Place::Participants
            | Place::Stage(Stage::Vision | Stage::Maturity | Stage::Gap | Stage::Scenario) => Sheet::Vision,
        }
    }

    /// The sheet of notes that the place in view works with.
    #[must_use]
    pub fn notes(&self) -> &Notes {
        self.sheets.of(self.sheet())
    }

    /// The same, to change.
    pub fn notes_mut(&mut self) -> &mut Notes {
        let sheet = self.sheet();
        self.sheets.of_mut(sheet)
    }

    /// Makes an edit; where it is refused the message line says why, and nothing has changed.
    pub fn make(&mut self, ui: &mut Ui, edit: Edit) -> bool {
        if let Err(why) = self.changeable(ui) {
            ui.refuse(why);
            return false;
        }
        match self.hand_in(edit) {
            Ok(step) => {
                self.keep(&step);
                true
            }
            Err(refusal) => {
                ui.refuse(wording::refusal(ui.lang, self.session(), &refusal));
                false
            }
        }
    }

    /// Makes an edit that a plan came to; a plan that was refused is said the same way.
    pub fn plan(&mut self, ui: &mut Ui, planned: Result<Edit, Refusal>) -> bool {
        match planned {
            Ok(edit) => self.make(ui, edit),
            Err(refusal) => {
                ui.refuse(wording::refusal(ui.lang, self.session(), &refusal));
                false
            }
        }
    }

    /// Makes an edit for a window, which stays open with the reason where it is refused.
    ///
    /// # Errors
    /// Why not, in the reader's words.
    pub fn try_plan(&mut self, ui: &Ui, planned: Result<Edit, Refusal>) -> Result<(), String> {
        self.changeable(ui)?;
        let step = planned.and_then(|edit| self.hand_in(edit));
        let step = step.map_err(|refusal| wording::refusal(ui.lang, self.session(), &refusal))?;
        self.keep(&step);
        Ok(())
    }

    /// Makes an edit; one of the map that a proposal asks for settles the proposal in the same step.
    fn hand_in(&mut self, edit: Edit) -> Result<Step, Refusal> {
        let Some(id) = &self.proposed else { return self.desk.make(edit) };
        let settles = plan::touches_map(&edit);
        let edit = plan::as_proposed(self.desk.session(), id, edit);
        let step = self.desk.make(edit)?;
        if settles {
            self.proposed = None;
        }
        Ok(step)
    }

    /// Takes back the newest edit and says what it was.
    pub fn undo(&mut self, ui: &mut Ui) {
        if let Err(why) = self.changeable(ui) {
            return ui.refuse(why);
        }
        if self.desk.undoable().is_some_and(publishes) {
            return ui.refuse(w::release_no_undo(ui.lang));
        }
        match self.desk.undo() {
            Some(step) => {
                self.keep(&step);
                ui.say(format!(
                    "{} {}",
                    w::undone(ui.lang),
                    wording::edit(ui.lang, self.session(), &step.inverse)
                ));
            }
            None => ui.refuse(w::nothing_to_undo(ui.lang)),
        }
    }

    /// Makes again what was taken back and says what it was.
    pub fn redo(&mut self, ui: &mut Ui) {
        if let Err(why) = self.changeable(ui) {
            return ui.refuse(why);
        }
        match self.desk.redo() {
            Some(step) => {
                self.keep(&step);
                ui.say(format!(
                    "{} {}",
                    w::redone(ui.lang),
                    wording::edit(ui.lang, self.session(), &step.edit)
                ));
            }
            None => ui.refuse(w::nothing_to_redo(ui.lang)),
        }
    }

    /// The newest edit, which [`Room::undo`] would take back.
    #[must_use]
    pub fn undoable(&self) -> Option<&Edit> {
        self.desk.undoable()
    }

    /// Shows another round's figures.
    pub fn view_round(&mut self, number: u16) {
        self.figures = Figures::of(self.session(), number);
    }

    /// Whether the session may be changed.
    ///
    /// # Errors
    /// Why not, in the reader's words.
    pub fn writable(&self, ui: &Ui) -> Result<(), String> {
        match &self.access {
            Access::Write => Ok(()),
            Access::HandingIn => Err(w::rating_handing_in(ui.lang).to_owned()),
            Access::Read(_) => Err(w::read_only_reason(ui.lang).to_owned()),
            Access::HandEdited(_) => Err(w::hand_edited_reason(ui.lang).to_owned()),
        }
    }

    /// Whether the session may be changed by what happens now: a click never changes it.
    fn changeable(&self, ui: &Ui) -> Result<(), String> {
        self.writable(ui)?;
        if ui.by_click { Err(w::mouse_changes_nothing(ui.lang).to_owned()) } else { Ok(()) }
    }

    fn keep(&mut self, step: &Step) {
        self.book.record(step);
        self.refresh(&step.edit);
    }
}

/// The workshop that a session has come to; an example begins with its heat table.
fn first_place(session: &Session) -> Place {
    let rated = session.rounds.iter().any(|round| !round.ballots.is_empty());
    if session.respondents.is_empty() && session.goals.is_empty() && session.notes.is_empty() {
        return Place::Participants;
    }
    let own = session.kind != Kind::Example;
    Place::Stage(if own && !session.choices.is_empty() {
        Stage::Scenario
    } else if own && !session.dots.is_empty() {
        Stage::Gap
    } else if rated {
        Stage::Maturity
    } else if session.goals.is_empty() {
        Stage::Vision
    } else {
        Stage::Capabilities
    })
}

/// Whether an edit publishes sealed answers: the group has seen them, and only what stands in the session is checked
/// against the next release.
fn publishes(edit: &Edit) -> bool {
    if let Edit::Batch(edits) = edit {
        return edits.iter().any(publishes);
    }
    matches!(edit, Edit::Add(Item::Release(..), _))
}
