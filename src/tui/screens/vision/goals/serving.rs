//! What serves a goal, seen from the goal: capabilities on the map and candidates that may still become one.

use crate::domain::id::{CapabilityId, GoalId, NoteId};
use crate::domain::plan;
use crate::domain::session::Session;
use crate::domain::text::Lang;
use crate::i18n::words as w;

use super::super::super::super::overlay::{Entry, Overlay, Picker, Then};
use super::super::super::super::room::Room;
use super::super::super::super::ui::Ui;
use super::chosen;

/// Something that can serve a goal.
pub(super) enum Serving {
    Capability(CapabilityId),
    Candidate(NoteId),
}

/// All that can serve a goal: capabilities in map order, then candidates.
pub(super) fn choices(room: &Room) -> Vec<Serving> {
    let session = room.session();
    let map = &session.map;
    let areas = map.categories.iter().flat_map(|category| map.areas_of(&category.id));
    let capabilities = areas.flat_map(|area| map.capabilities_of(&area.id));
    let candidates = plan::open_candidates(session).map(|note| Serving::Candidate(note.id.clone()));
    capabilities.map(|it| Serving::Capability(it.id.clone())).chain(candidates).collect()
}

/// Asks what serves the goal in focus.
pub(super) fn pick(room: &Room, ui: &mut Ui) {
    let Some(goal) = chosen(room) else { return };
    let (id, title) = (goal.id.clone(), w::vision_served_title(ui.lang, goal.name.get(ui.lang)));
    let choices = choices(room);
    let entries = choices.iter().map(|it| entry(room.session(), ui.lang, &id, it)).collect();
    let then = Then::room(move |room, ui, answer| {
        let (mut capabilities, mut candidates) = (Vec::new(), unseen(room.session(), &id, &choices));
        for choice in answer.all().iter().filter_map(|at| choices.get(*at)) {
            match choice {
                Serving::Capability(id) => capabilities.push(id.clone()),
                Serving::Candidate(id) => candidates.push(id.clone()),
            }
        }
        let planned = plan::set_served(room.session(), &id, &capabilities, &candidates);
        room.try_plan(ui, planned)
    });
    ui.show(Overlay::Picker(Picker::several(title, entries, then)));
}

/// Candidates that serve the goal and are not to choose from: what they became is.
fn unseen(session: &Session, goal: &GoalId, choices: &[Serving]) -> Vec<NoteId> {
    let seen = |id: &NoteId| choices.iter().any(|it| matches!(it, Serving::Candidate(own) if own == id));
    let serving = session.notes.iter().filter(|note| note.candidate.goals.contains(goal));
    serving.filter(|note| !seen(&note.id)).map(|note| note.id.clone()).collect()
}

fn entry(session: &Session, lang: Lang, goal: &GoalId, choice: &Serving) -> Entry {
    match choice {
        Serving::Capability(id) => {
            let Some(it) = session.map.capability(id) else { return Entry::default() };
            let area = session.map.area(&it.area).map_or("", |area| area.name.get(lang));
            Entry::new(it.name.get(lang)).note(area).marked(it.goals.contains(goal))
        }
        Serving::Candidate(id) => {
            let Some(it) = session.notes.iter().find(|note| note.id == *id) else { return Entry::default() };
            let note = w::candidates_tag_open(lang);
            Entry::new(it.text.as_str()).note(note).marked(it.candidate.goals.contains(goal))
        }
    }
}
