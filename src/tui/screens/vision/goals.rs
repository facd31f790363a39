//! The goals of the target picture in their order, with what serves each.

mod draw;
mod serving;

use std::collections::BTreeMap;

use ratatui::layout::Rect;

use crate::analysis::coverage::{Coverage, Covered};
use crate::domain::edit::{At, Edit, Item, Ref};
use crate::domain::id::{ClusterId, GoalId};
use crate::domain::map::{Capability, Goal};
use crate::domain::note::Note;
use crate::domain::plain::Plain;
use crate::domain::plan;
use crate::domain::session::Session;
use crate::domain::text::{Lang, Text};
use crate::i18n::words as w;

use super::super::super::action::{Motion, in_sight};
use super::super::super::overlay::pages::Block;
use super::super::super::overlay::{Field, Form, Overlay, Pages, Then};
use super::super::super::room::Room;
use super::super::super::ui::Ui;
use super::super::guides::Thing;

pub(super) use draw::draw;

/// What the list of goals remembers.
#[derive(Default)]
pub(super) struct Goals {
    cursor: usize,
    top: usize,
    page: usize,
    /// How many notes and capabilities serve each goal, and the edit they were counted after.
    served: BTreeMap<GoalId, Served>,
    after: Option<u64>,
}

/// How much serves a goal.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Served {
    notes: usize,
    capabilities: usize,
    /// Candidates that can still become a capability.
    candidates: usize,
}

/// What is done among the goals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Write a goal.
    New,
    /// Write the goal anew.
    Edit,
    /// Take the goal away with its links.
    Remove,
    /// Say what serves the goal.
    Served,
    /// Move the goal up.
    Up,
    /// Move the goal down.
    Down,
    /// Take over the method's ready goals.
    Adopt,
}

/// Whether an action is possible now.
pub(super) fn can(room: &Room, ui: &Ui, act: Act) -> Result<(), String> {
    room.writable(ui)?;
    let need = |there: bool, why: &str| if there { Ok(()) } else { Err(why.to_owned()) };
    let (lang, at, count) = (ui.lang, room.vision.goals.cursor, room.session().goals.len());
    match act {
        Act::New => Ok(()),
        Act::Served if count > 0 && serving::choices(room).is_empty() => {
            Err(w::vision_nothing_to_serve(lang).to_owned())
        }
        Act::Edit | Act::Remove | Act::Served => need(count > 0, w::vision_no_goal(lang)),
        Act::Up => need(at > 0 && count > 0, w::vision_goal_first(lang)),
        Act::Down => need(at + 1 < count, w::vision_goal_last(lang)),
        Act::Adopt => need(missing(room.session()) > 0, w::vision_no_ready(lang)),
    }
}

/// Does an action.
pub(super) fn act(room: &mut Room, ui: &mut Ui, act: Act) {
    match act {
        Act::New => new(ui),
        Act::Edit => edit(room, ui),
        Act::Remove => remove(room, ui),
        Act::Served => serving::pick(room, ui),
        Act::Up => shift(room, ui, -1),
        Act::Down => shift(room, ui, 1),
        Act::Adopt => adopt(room, ui),
    }
}

/// Moves the cursor.
pub(super) fn motion(room: &mut Room, motion: Motion) {
    let length = room.session().goals.len();
    let goals = &mut room.vision.goals;
    goals.cursor = motion.along(goals.cursor, length, goals.page);
}

/// A click on a goal.
pub(super) fn click(room: &mut Room, place: usize) {
    room.vision.goals.cursor = place.min(room.session().goals.len().saturating_sub(1));
}

/// The goal in focus.
pub(super) fn in_focus(room: &Room) -> Option<Thing> {
    chosen(room).map(|goal| Thing::Goal(goal.id.clone()))
}

/// Puts a goal in focus.
pub(super) fn go_to(room: &mut Room, id: &GoalId) {
    if let Some(place) = room.session().goals.iter().position(|goal| goal.id == *id) {
        room.vision.goals.cursor = place;
    }
}

/// Enter: shows what the goal grew from and what serves it.
pub(super) fn enter(room: &Room, ui: &mut Ui) {
    let lang = ui.lang;
    let Some(goal) = chosen(room) else { return ui.refuse(w::vision_no_goal(lang)) };
    let session = room.session();
    let mut blocks = vec![Block::Paragraph(goal.sentence.get(lang).to_owned())];
    for cluster in session.clusters.iter().filter(|cluster| cluster.goal.as_ref() == Some(&goal.id)) {
        blocks.push(Block::Heading(w::vision_from_cluster(lang, &cluster.name)));
        let within = session.notes.iter().filter(|note| note.cluster.as_ref() == Some(&cluster.id));
        blocks.extend(within.map(|note| Block::Item(note.text.to_string())));
    }
    if notes_of(session, goal).next().is_none() {
        blocks.push(Block::Paragraph(w::vision_from_nothing(lang).to_owned()));
    }
    blocks.push(Block::Heading(w::vision_serving(lang).to_owned()));
    let serving: Vec<Block> = capabilities_of(session, goal)
        .map(|capability| Block::Item(capability.name.get(lang).to_owned()))
        .collect();
    if serving.is_empty() {
        blocks.push(Block::Paragraph(w::vision_serving_none(lang).to_owned()));
    }
    blocks.extend(serving);
    ui.show(Overlay::Pages(Pages::new(goal.name.get(lang), blocks)));
}

/// Brings cursor, scrolling and counts in line with the session and the size.
pub(super) fn settle(room: &mut Room, area: Rect) {
    let mut goals = std::mem::take(&mut room.vision.goals);
    let session = room.session();
    if goals.after != Some(session.edit) {
        goals.served = served(session);
        goals.after = Some(session.edit);
    }
    goals.cursor = goals.cursor.min(session.goals.len().saturating_sub(1));
    goals.page = draw::page(area);
    goals.top = in_sight(goals.top, goals.cursor, session.goals.len(), goals.page);
    room.vision.goals = goals;
}

fn chosen(room: &Room) -> Option<&Goal> {
    room.session().goals.get(room.vision.goals.cursor)
}

/// How many of the method's ready goals the session does not have.
fn missing(session: &Session) -> usize {
    let there = |goal: &Goal| session.goals.iter().any(|known| known.id == goal.id);
    session.method.goals.iter().filter(|goal| !there(goal)).count()
}

/// The notes in clusters that led to this goal.
fn notes_of<'a>(session: &'a Session, goal: &'a Goal) -> impl Iterator<Item = &'a Note> {
    let led = session.clusters.iter().filter(|it| it.goal.as_ref() == Some(&goal.id));
    let clusters: Vec<&ClusterId> = led.map(|it| &it.id).collect();
    session.notes.iter().filter(move |note| note.cluster.as_ref().is_some_and(|id| clusters.contains(&id)))
}

/// The capabilities on the map that serve this goal.
fn capabilities_of<'a>(session: &'a Session, goal: &'a Goal) -> impl Iterator<Item = &'a Capability> {
    let on_map = session.map.capabilities.iter().filter(|capability| capability.off.is_none());
    on_map.filter(|capability| capability.goals.contains(&goal.id))
}

fn served(session: &Session) -> BTreeMap<GoalId, Served> {
    let of = |it: Covered<'_>| {
        let Covered { goal, notes, capabilities, candidates } = it;
        (goal.id.clone(), Served { notes, capabilities, candidates })
    };
    Coverage::of(session).goals.into_iter().map(of).collect()
}

fn form(ui: &Ui, title: &'static str, (name, sentence): (&str, &str), then: Then) -> Overlay {
    let fields = vec![
        Field::line(w::vision_goal_name(ui.lang), name),
        Field::prose(w::vision_goal_sentence(ui.lang), sentence),
    ];
    Overlay::Form(Form::new(title, fields, then))
}

fn new(ui: &mut Ui) {
    let then = Then::room(|room, ui, answer| {
        let text = |index| Text::typed(ui.lang, answer.field(index));
        let planned = plan::add_goal(room.session(), text(0), text(1));
        room.try_plan(ui, planned)?;
        room.vision.goals.cursor = room.session().goals.len().saturating_sub(1);
        Ok(())
    });
    let form = form(ui, w::vision_goal_new_title(ui.lang), ("", ""), then);
    ui.show(form);
}

fn edit(room: &Room, ui: &mut Ui) {
    let Some(goal) = chosen(room).cloned() else { return };
    let held = goal.clone();
    let then = Then::room(move |room, ui, answer| {
        let name = rewritten(&goal.name, ui.lang, answer.field(0));
        let sentence = rewritten(&goal.sentence, ui.lang, answer.field(1));
        room.try_plan(ui, Ok(Edit::Change(Item::Goal(Goal { name, sentence, ..goal.clone() }))))
    });
    let shown = (held.name.get(ui.lang), held.sentence.get(ui.lang));
    let form = form(ui, w::vision_goal_edit_title(ui.lang), shown, then);
    ui.show(form);
}

/// A text written anew in one language. The other one's words said something else, so they go; what was shown and
/// left as it was stays as it is.
fn rewritten(before: &Text, lang: Lang, words: Plain) -> Text {
    if words.as_str() == before.get(lang) { before.clone() } else { Text::typed(lang, words) }
}

fn remove(room: &mut Room, ui: &mut Ui) {
    let Some(id) = chosen(room).map(|goal| goal.id.clone()) else { return };
    let planned = plan::remove_goal(room.session(), &id);
    if room.plan(ui, planned) {
        ui.say(w::vision_goal_removed(ui.lang));
    }
}

fn shift(room: &mut Room, ui: &mut Ui, by: isize) {
    let Some(id) = chosen(room).map(|goal| goal.id.clone()) else { return };
    let index = room.vision.goals.cursor.saturating_add_signed(by);
    if room.make(ui, Edit::Move(Ref::Goal(id), At { index })) {
        room.vision.goals.cursor = index;
    }
}

fn adopt(room: &mut Room, ui: &mut Ui) {
    let count = missing(room.session());
    let planned = plan::adopt_goals(room.session());
    if room.plan(ui, planned) {
        ui.say(w::vision_adopted(ui.lang, count));
    }
}
