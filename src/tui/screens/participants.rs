//! The participants: organisations and shared units, their people, and who is set aside for now.
//!
//! Letters stand beside names only where the lead has asked for names: everyone may be watching.

mod draw;
mod forms;

use ratatui::layout::Rect;

use crate::domain::edit::{At, Edit, Ref};
use crate::domain::id::RespondentId;
use crate::domain::plan;
use crate::domain::respondent::{Respondent, Standing};
use crate::domain::session::Session;
use crate::i18n::words as w;

use super::super::action::{Action, Motion, in_sight};
use super::super::keymap::{Context, Footer, Row, ch, row};
use super::super::room::Room;
use super::super::ui::Ui;

pub use draw::draw;

/// What the screen remembers.
#[derive(Debug, Default)]
pub struct State {
    cursor: usize,
    top: usize,
    page: usize,
}

/// What only this screen does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Take the method's ready list.
    Adopt,
    /// Add one.
    New,
    /// Change name, short name, inhabitants.
    Edit,
    /// Write down its people.
    People,
    /// Say who shares a unit.
    Shared,
    /// Set aside or take back.
    Aside,
    /// Remove one that has said nothing.
    Remove,
    /// Move up in the list.
    Raise,
    /// Move down in the list.
    Lower,
    /// Rename the session.
    SessionName,
}

/// The keys of this screen.
pub const KEYS: &[Row] = {
    use Context::Participants as P;
    use Footer::{Help, Shown};
    &[
        row(P, &[ch('n')], Action::People(Act::New), w::participants_new, Shown),
        row(P, &[ch('s')], Action::People(Act::Adopt), w::participants_adopt, Shown),
        row(P, &[ch('e')], Action::People(Act::Edit), w::participants_edit, Shown),
        row(P, &[ch('p')], Action::People(Act::People), w::participants_people, Shown),
        row(P, &[ch('a')], Action::People(Act::Aside), w::participants_aside, Shown),
        row(P, &[ch('b')], Action::People(Act::Shared), w::participants_shared, Help),
        row(P, &[ch('d')], Action::People(Act::Remove), w::participants_remove, Help),
        row(P, &[ch('K')], Action::People(Act::Raise), w::participants_move_up, Help),
        row(P, &[ch('J')], Action::People(Act::Lower), w::participants_move_down, Help),
        row(P, &[ch('N')], Action::People(Act::SessionName), w::participants_session_name, Help),
    ]
};

/// Whether an action is possible now.
///
/// # Errors
/// Why not, in the reader's words.
pub fn can(room: &Room, ui: &Ui, act: Act) -> Result<(), String> {
    room.writable(ui)?;
    let session = room.session();
    match act {
        Act::New | Act::SessionName => Ok(()),
        Act::Adopt => {
            let missing = |it: &Respondent| session.respondent(&it.id).is_none();
            let any = session.method.respondents.iter().any(missing);
            if any { Ok(()) } else { Err(w::participants_adopt_none(ui.lang).to_owned()) }
        }
        Act::Remove if chosen(room).is_some_and(|it| has_answered(session, &it.id)) => {
            Err(w::participants_has_answered(ui.lang).to_owned())
        }
        Act::Edit | Act::People | Act::Shared | Act::Aside | Act::Remove | Act::Raise | Act::Lower => {
            if chosen(room).is_some() {
                Ok(())
            } else {
                Err(w::participants_none(ui.lang).to_owned())
            }
        }
    }
}

/// Does an action.
pub fn act(room: &mut Room, ui: &mut Ui, act: Act) {
    if act == Act::SessionName {
        return forms::session_name(room, ui);
    }
    if act == Act::New {
        return forms::new(ui);
    }
    if act == Act::Adopt {
        return adopt(room, ui);
    }
    let Some(respondent) = chosen(room).cloned() else { return };
    match act {
        Act::Edit => forms::edit(ui, &respondent),
        Act::People => forms::people(ui, &respondent),
        Act::Shared => forms::shared(room, ui, &respondent),
        Act::Aside => {
            let planned = match respondent.standing {
                Standing::Active => plan::set_aside(room.session(), &respondent.id),
                Standing::Aside => plan::take_back(room.session(), &respondent.id),
            };
            room.plan(ui, planned);
        }
        Act::Remove => {
            let planned = plan::remove_respondent(room.session(), &respondent.id);
            room.plan(ui, planned);
        }
        Act::Raise => shift(room, ui, &respondent, room.participants.cursor.checked_sub(1)),
        Act::Lower => shift(room, ui, &respondent, room.participants.cursor.checked_add(1)),
        Act::SessionName | Act::New | Act::Adopt => {}
    }
}

fn adopt(room: &mut Room, ui: &mut Ui) {
    let before = room.session().respondents.len();
    let ready = room.session().method.respondents.len();
    let letters = u16::try_from(before + ready).unwrap_or(u16::MAX);
    let shuffle = ui.shuffled(letters);
    let planned = plan::adopt_respondents(room.session(), &shuffle);
    if room.plan(ui, planned) {
        ui.say(w::participants_adopted(ui.lang, room.session().respondents.len() - before));
    }
}

fn shift(room: &mut Room, ui: &mut Ui, respondent: &Respondent, to: Option<usize>) {
    let Some(index) = to.filter(|index| *index < room.session().respondents.len()) else { return };
    if room.make(ui, Edit::Move(Ref::Respondent(respondent.id.clone()), At { index })) {
        room.participants.cursor = index;
    }
}

/// Moves the cursor.
pub fn motion(room: &mut Room, _ui: &Ui, motion: Motion) {
    let length = room.session().respondents.len();
    let state = &mut room.participants;
    state.cursor = motion.along(state.cursor, length, state.page);
}

/// Enter: nothing lies deeper here.
pub fn enter(_room: &mut Room, _ui: &mut Ui) {}

/// Esc: nothing lies above.
pub fn back(_room: &mut Room, _ui: &mut Ui) {}

/// A click on the respondent at place `a`.
pub fn click(room: &mut Room, _ui: &mut Ui, a: usize, _b: usize) {
    room.participants.cursor = a;
}

/// Keeps the cursor on the list and in sight.
pub fn settle(room: &mut Room, _ui: &Ui, body: Rect) {
    let length = room.session().respondents.len();
    let state = &mut room.participants;
    state.page = usize::from(body.height.saturating_sub(3)).max(1);
    state.cursor = state.cursor.min(length.saturating_sub(1));
    state.top = in_sight(state.top, state.cursor, length, state.page);
}

/// Whether there are ratings or dots of this respondent: it can then be set aside but not removed.
fn has_answered(session: &Session, respondent: &RespondentId) -> bool {
    session.rounds.iter().any(|round| round.ballots_of(respondent).next().is_some())
        || session.dots.contains_key(respondent)
}

fn chosen(room: &Room) -> Option<&Respondent> {
    room.session().respondents.get(room.participants.cursor)
}
