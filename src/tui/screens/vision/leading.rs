//! From a cluster to a goal: the cluster becomes one, or is linked to one that is there.

use crate::domain::edit::{Edit, Item};
use crate::domain::id::GoalId;
use crate::domain::note::Cluster;
use crate::domain::plan;
use crate::domain::text::Lang;
use crate::i18n::words as w;

use super::super::super::overlay::{Entry, Overlay, Picker, Then};
use super::super::super::room::Room;
use super::super::super::ui::Ui;
use super::super::notes::board;

/// Whether the cluster in focus can lead to a goal now.
pub(super) fn can(room: &Room, ui: &Ui) -> Result<(), String> {
    room.writable(ui)?;
    board::cluster(room).map(|_| ()).ok_or_else(|| w::notes_no_cluster_here(ui.lang).to_owned())
}

/// What a cluster can lead to.
enum Link {
    New,
    To(GoalId),
    Nothing,
}

pub(super) fn goal(room: &Room, ui: &mut Ui) {
    let Some(cluster) = board::cluster(room).cloned() else { return };
    let (links, entries): (Vec<Link>, Vec<Entry>) = links(room, ui.lang, &cluster).into_iter().unzip();
    let title = w::vision_goal_title(ui.lang, &cluster.name);
    let then = Then::room(move |room, ui, answer| {
        let planned = match answer.picked().and_then(|at| links.get(at)) {
            None => return Ok(()),
            Some(Link::New) => plan::cluster_to_goal(room.session(), &cluster.id, ui.lang),
            Some(Link::To(goal)) => Ok(linked(&cluster, Some(goal.clone()))),
            Some(Link::Nothing) => Ok(linked(&cluster, None)),
        };
        room.try_plan(ui, planned)?;
        ui.say(w::vision_linked(ui.lang));
        Ok(())
    });
    ui.show(Overlay::Picker(Picker::one(title, entries, then)));
}

fn links(room: &Room, lang: Lang, cluster: &Cluster) -> Vec<(Link, Entry)> {
    let goals = &room.session().goals;
    let now = cluster.goal.as_ref().filter(|id| goals.iter().any(|goal| goal.id == **id));
    let mut links = Vec::new();
    if now.is_none() {
        links.push((Link::New, Entry::new(w::vision_goal_new(lang, &cluster.name))));
    }
    for goal in goals {
        let note = if now == Some(&goal.id) { w::vision_goal_now(lang) } else { "" };
        links.push((Link::To(goal.id.clone()), Entry::new(goal.name.get(lang)).note(note)));
    }
    if now.is_some() {
        links.push((Link::Nothing, Entry::new(w::vision_goal_none(lang))));
    }
    links
}

fn linked(cluster: &Cluster, goal: Option<GoalId>) -> Edit {
    Edit::Change(Item::Cluster(Cluster { goal, ..cluster.clone() }))
}
