//! A thing that can be gone to or traced: what is in focus on the screen in view, and the way to a thing elsewhere.

use crate::domain::edit::Ref;
use crate::domain::id::{AreaId, CapabilityId, ChoiceId, ClusterId, GoalId, NoteId};
use crate::domain::method::Stage;
use crate::domain::note::Sheet;
use crate::i18n::words as w;

use super::super::super::room::{Place, Room};
use super::super::super::ui::Ui;
use super::super::{capabilities, gap, maturity, notes, scenario, vision};
use super::trace;

/// A thing in a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Thing {
    /// A goal of the target picture.
    Goal(GoalId),
    /// A note of either sheet.
    Note(NoteId),
    /// A cluster of either sheet.
    Cluster(ClusterId),
    /// An area of the map.
    Area(AreaId),
    /// A capability, on the map or off it.
    Capability(CapabilityId),
    /// What a round has said of a capability.
    Rating(u16, CapabilityId),
    /// Where a capability stands in the order of urgency.
    Rank(CapabilityId),
    /// A choice of workshop 5.
    Choice(ChoiceId),
}

impl Thing {
    /// The thing as something that edits name; a figure is that of its capability.
    #[must_use]
    pub fn reference(&self) -> Ref {
        match self {
            Self::Goal(id) => Ref::Goal(id.clone()),
            Self::Note(id) => Ref::Note(id.clone()),
            Self::Cluster(id) => Ref::Cluster(id.clone()),
            Self::Area(id) => Ref::Area(id.clone()),
            Self::Capability(id) | Self::Rating(_, id) | Self::Rank(id) => Ref::Capability(id.clone()),
            Self::Choice(id) => Ref::Choice(id.clone()),
        }
    }
}

/// The thing in focus on the screen in view, where it can be traced.
///
/// # Errors
/// Why nothing can be, in the reader's words.
pub(super) fn in_focus(room: &Room, ui: &Ui) -> Result<Thing, String> {
    let lang = ui.lang;
    let (found, why) = match room.place {
        Place::Participants => (None, w::trace_not_people(lang)),
        Place::Stage(Stage::Vision) => (vision::in_focus(room), w::trace_no_note(lang)),
        Place::Stage(Stage::Capabilities) => (capabilities::in_focus(room), w::trace_no_candidate(lang)),
        Place::Stage(Stage::Maturity) => (maturity::in_focus(room), w::trace_no_capability(lang)),
        Place::Stage(Stage::Gap) => (gap::in_focus(room), w::trace_no_capability(lang)),
        Place::Stage(Stage::Scenario) => (scenario::in_focus(room), w::trace_no_choice(lang)),
    };
    found.ok_or_else(|| why.to_owned())
}

/// Goes to a thing, in the screen where it is worked with. What is off the map stands on no screen: its trace is shown.
pub fn go(room: &mut Room, ui: &mut Ui, thing: &Thing) {
    match thing {
        Thing::Goal(id) => {
            room.place = Place::Stage(Stage::Vision);
            vision::go_to_goal(room, id);
        }
        Thing::Note(id) => {
            let sheet = room.session().notes.iter().find(|it| it.id == *id).map(|it| it.sheet);
            to_board(room, sheet);
            notes::go_to_note(room, id);
        }
        Thing::Cluster(id) => {
            let sheet = room.session().clusters.iter().find(|it| it.id == *id).map(|it| it.sheet);
            to_board(room, sheet);
            notes::go_to_cluster(room, id);
        }
        Thing::Area(id) => {
            room.place = Place::Stage(Stage::Capabilities);
            capabilities::go_to_area(room, id);
        }
        Thing::Capability(id) if off_the_map(room, id) => trace::show(room, ui, thing),
        Thing::Capability(id) => {
            room.place = Place::Stage(Stage::Capabilities);
            capabilities::go_to(room, id);
        }
        Thing::Rating(round, id) => {
            room.place = Place::Stage(Stage::Maturity);
            maturity::go_to(room, *round, id);
        }
        Thing::Rank(id) => {
            room.place = Place::Stage(Stage::Gap);
            gap::go_to(room, id);
        }
        Thing::Choice(id) => {
            room.place = Place::Stage(Stage::Scenario);
            scenario::go_to(room, id);
        }
    }
}

/// Whether a capability has left the map.
pub(super) fn off_the_map(room: &Room, id: &CapabilityId) -> bool {
    room.session().map.capability(id).is_some_and(|it| it.off.is_some())
}

fn to_board(room: &mut Room, sheet: Option<Sheet>) {
    match sheet {
        Some(Sheet::Vision) => {
            room.place = Place::Stage(Stage::Vision);
            vision::go_to_board(room);
        }
        Some(Sheet::Capabilities) => {
            room.place = Place::Stage(Stage::Capabilities);
            capabilities::go_to_board(room);
        }
        None => {}
    }
}
