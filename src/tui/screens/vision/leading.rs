//! From a cluster to a goal: the cluster becomes one, or is linked to one that is there.

use crate::domain::edit::{Edit, Item};
use crate::domain::id::GoalId;
use crate::domain::map::Goal;
use crate::domain::note::Cluster;
use crate::domain::plan;
use crate::domain::text::{Lang, Text};
use crate::i18n::words as w;

use super::super::super::overlay::{Entry, Field, Form, Overlay, Picker, Then};
use super::super::super::room::Room;
use super::super::super::ui::Ui;
use super::super::notes::board;

/// Whether the cluster in focus can become a goal now.
pub(super) fn can_become(room: &Room, ui: &Ui) -> Result<(), String> {
    can_link(room, ui, false)?;
    match board::cluster(room).and_then(|cluster| led(room, cluster)) {
        Some(goal) => Err(w::vision_leads_already(ui.lang, goal.name.get(ui.lang))),
        None => Ok(()),
    }
}

/// Whether the cluster in focus can be linked to a goal that is there.
pub(super) fn can(room: &Room, ui: &Ui) -> Result<(), String> {
    can_link(room, ui, true)
}

fn can_link(room: &Room, ui: &Ui, needs_goals: bool) -> Result<(), String> {
    room.writable(ui)?;
    let cluster = board::cluster(room).ok_or_else(|| w::notes_no_cluster_here(ui.lang).to_owned())?;
    let none = needs_goals && room.session().goals.is_empty() && cluster.goal.is_none();
    if none { Err(w::vision_no_goal(ui.lang).to_owned()) } else { Ok(()) }
}

/// Asks for the name and the sentence of the goal that the cluster in focus becomes.
pub(super) fn become_goal(room: &Room, ui: &mut Ui) {
    let Some(cluster) = board::cluster(room) else { return };
    let id = cluster.id.clone();
    let fields = vec![
        Field::line(w::vision_goal_name(ui.lang), cluster.name.as_str()),
        Field::prose(w::vision_goal_sentence(ui.lang), ""),
    ];
    let then = Then::room(move |room, ui, answer| {
        let text = |index| Text::typed(ui.lang, answer.field(index));
        let planned = plan::cluster_to_goal(room.session(), &id, text(0), text(1));
        room.try_plan(ui, planned)?;
        ui.say(w::vision_linked(ui.lang));
        Ok(())
    });
    ui.show(Overlay::Form(Form::new(w::vision_goal_new_title(ui.lang), fields, then)));
}

/// Asks which goal that is there the cluster in focus leads to.
pub(super) fn link(room: &Room, ui: &mut Ui) {
    let Some(cluster) = board::cluster(room).cloned() else { return };
    let goals: Vec<(Option<GoalId>, Entry)> = links(room, ui.lang, &cluster);
    let (goals, entries): (Vec<_>, Vec<_>) = goals.into_iter().unzip();
    let title = w::vision_goal_title(ui.lang, &cluster.name);
    let then = Then::room(move |room, ui, answer| {
        let Some(goal) = answer.picked().and_then(|at| goals.get(at)).cloned() else { return Ok(()) };
        let linked = Cluster { goal, ..cluster.clone() };
        room.try_plan(ui, Ok(Edit::Change(Item::Cluster(linked))))?;
        ui.say(w::vision_linked(ui.lang));
        Ok(())
    });
    ui.show(Overlay::Picker(Picker::one(title, entries, then)));
}

fn links(room: &Room, lang: Lang, cluster: &Cluster) -> Vec<(Option<GoalId>, Entry)> {
    let now = led(room, cluster).map(|goal| &goal.id);
    let mut links = Vec::new();
    for goal in &room.session().goals {
        let note = if now == Some(&goal.id) { w::vision_goal_now(lang) } else { "" };
        links.push((Some(goal.id.clone()), Entry::new(goal.name.get(lang)).note(note)));
    }
    if cluster.goal.is_some() {
        links.push((None, Entry::new(w::vision_goal_none(lang))));
    }
    links
}

/// The goal of the session that a cluster leads to.
fn led<'a>(room: &'a Room, cluster: &Cluster) -> Option<&'a Goal> {
    let id = cluster.goal.as_ref()?;
    room.session().goals.iter().find(|goal| goal.id == *id)
}
