//! What is said of candidates while they are candidates: their parts, their goals, what is in doubt, why one is off.

use crate::domain::edit::{Edit, Item};
use crate::domain::id::{GoalId, NoteId};
use crate::domain::note::{Candidate, Note};
use crate::domain::plan;
use crate::domain::session::Session;
use crate::i18n::words as w;

use super::super::super::super::overlay::{Entry, Field, Form, Overlay, Picker, Then};
use super::super::super::super::room::Room;
use super::super::super::super::ui::Ui;
use super::super::super::notes::board;

/// Asks for the parts of the candidate in focus.
pub(super) fn break_down(room: &Room, ui: &mut Ui) {
    let Some(own) = board::note(room) else { return };
    let id = own.id.clone();
    let then = Then::room(move |room, ui, answer| {
        let parts = super::super::lines(answer.field(0).as_str());
        let planned = plan::break_down(room.session(), &id, &parts);
        room.try_plan(ui, planned)?;
        ui.say(w::candidates_broken_down(ui.lang, parts.len()));
        Ok(())
    });
    let field = Field::prose(w::candidates_parts(ui.lang), "");
    let form = Form::new(w::candidates_break_title(ui.lang, &own.text), vec![field], then);
    ui.show(Overlay::Form(form.with_intro(w::candidates_break_intro(ui.lang))));
}

/// Asks which goals the candidates serve; those that not all of them share are only added to.
pub(super) fn goals(room: &Room, ui: &mut Ui) {
    let targets = board::targets(room);
    let all: Vec<GoalId> = room.session().goals.iter().map(|goal| goal.id.clone()).collect();
    let shared = |id: &GoalId| targets.iter().all(|note| note.candidate.goals.contains(id));
    let entries = room.session().goals.iter();
    let entries = entries.map(|goal| Entry::new(goal.name.get(ui.lang)).marked(shared(&goal.id))).collect();
    let before: Vec<GoalId> = all.iter().filter(|id| shared(id)).cloned().collect();
    let ids = board::target_ids(room);
    let title = w::candidates_goals_title(ui.lang, ids.len());
    let then = Then::room(move |room, ui, answer| {
        let picked: Vec<&GoalId> = answer.all().iter().filter_map(|place| all.get(*place)).collect();
        let edit = changed(room.session(), &ids, |candidate| {
            candidate.goals.retain(|goal| picked.contains(&goal) || !before.contains(goal));
            for goal in &picked {
                if !candidate.goals.contains(goal) {
                    candidate.goals.push((*goal).clone());
                }
            }
        });
        room.try_plan(ui, Ok(edit))?;
        board::placed(room, None);
        Ok(())
    });
    ui.show(Overlay::Picker(Picker::several(title, entries, then)));
}

/// Asks for the open question about the candidate in focus.
pub(super) fn doubt(room: &Room, ui: &mut Ui) {
    let Some(own) = board::note(room) else { return };
    let id = own.id.clone();
    let then = Then::room(move |room, ui, answer| {
        let ids = std::slice::from_ref(&id);
        let edit = changed(room.session(), ids, |candidate| candidate.doubt = answer.field(0));
        room.try_plan(ui, Ok(edit))
    });
    let field = Field::prose(w::capabilities_doubt(ui.lang), own.candidate.doubt.as_str());
    let form = Form::new(w::capabilities_doubt_title(ui.lang, &own.text), vec![field], then);
    ui.show(Overlay::Form(form.with_intro(w::capabilities_doubt_intro(ui.lang))));
}

/// Asks why the candidates do not belong on the map; those that are off already are taken in again.
pub(super) fn off(room: &mut Room, ui: &mut Ui) {
    let ids = board::target_ids(room);
    if board::targets(room).iter().all(|note| !note.candidate.off.is_empty()) {
        let planned = plan::candidate_back(room.session(), &ids);
        if room.plan(ui, planned) {
            board::placed(room, None);
            ui.say(w::candidates_back(ui.lang, ids.len()));
        }
        return;
    }
    let title = w::candidates_off_title(ui.lang, ids.len());
    let then = Then::room(move |room, ui, answer| {
        let next = board::next_after(room, &ids);
        let planned = plan::candidate_off(room.session(), &ids, &answer.field(0));
        room.try_plan(ui, planned)?;
        board::placed(room, next);
        ui.say(w::candidates_taken_off(ui.lang, ids.len()));
        Ok(())
    });
    let field = Field::line(w::capabilities_reason(ui.lang), "");
    let form = Form::new(title, vec![field], then);
    ui.show(Overlay::Form(form.with_intro(w::candidates_off_intro(ui.lang))));
}

/// The same change of several candidates, in one step.
fn changed(session: &Session, ids: &[NoteId], change: impl Fn(&mut Candidate)) -> Edit {
    let notes = session.notes.iter().filter(|note| ids.contains(&note.id));
    let edits = notes.filter_map(|note| {
        let mut candidate = note.candidate.clone();
        change(&mut candidate);
        let changed = candidate != note.candidate;
        changed.then(|| Edit::Change(Item::Note(Note { candidate, ..note.clone() })))
    });
    Edit::Batch(edits.collect())
}
