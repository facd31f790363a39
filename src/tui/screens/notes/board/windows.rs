//! The windows of the board: names and texts to write, clusters, prompts and goals to pick from, a note to read.

use std::collections::BTreeSet;

use crate::domain::edit::{Edit, Item};
use crate::domain::id::{ClusterId, NoteId};
use crate::domain::note::{Candidate, Cluster, Note, Sheet};
use crate::domain::plain::Plain;
use crate::domain::plan;
use crate::domain::session::Session;
use crate::domain::text::Lang;
use crate::i18n::words as w;

use super::super::super::super::overlay::pages::Block;
use super::super::super::super::overlay::{Entry, Field, Form, Overlay, Pages, Picker, Then};
use super::super::super::super::room::Room;
use super::super::super::super::ui::Ui;
use super::super::capture::{kind_name, prompts};
use super::acts::{cluster, note, target_ids, targets};
use super::placing::{next_after, placed};
use super::sight::{Known, Only};
use super::{Focus, candidate};

/// Enter: a cluster is folded or unfolded, a note is shown in full.
pub(in super::super) fn show(room: &mut Room, ui: &mut Ui) {
    super::refresh(room);
    match room.notes().board.focus.clone() {
        None => ui.refuse(w::notes_nothing_here(ui.lang)),
        Some(Focus::Cluster(id)) => room.notes_mut().board.turn_fold(&id),
        Some(Focus::Aside) => room.notes_mut().board.turn_aside(),
        Some(Focus::Note(_)) => read(room, ui),
    }
}

/// The line under a note: kind, prompt, cluster, the goal that it leads to.
pub(in super::super) fn tags(session: &Session, lang: Lang, note: &Note) -> String {
    let mut tags = match note.sheet {
        Sheet::Vision => vec![kind_name(lang, note.kind).to_owned()],
        Sheet::Capabilities => candidate::tags(session, lang, note),
    };
    let prompt = note.prompt.as_ref().and_then(|id| session.method.prompt(id));
    tags.extend(prompt.map(|prompt| prompt.short.get(lang).to_owned()));
    let cluster = note.cluster.as_ref().and_then(|id| session.clusters.iter().find(|it| it.id == *id));
    tags.extend(cluster.map(|cluster| w::notes_tag_cluster(lang, &cluster.name)));
    let goal = cluster.and_then(|cluster| cluster.goal.as_ref());
    let goal = goal.and_then(|id| session.goals.iter().find(|it| it.id == *id));
    tags.extend(goal.map(|goal| w::notes_tag_goal(lang, goal.name.get(lang))));
    let head = note.beneath.as_ref().and_then(|id| session.notes.iter().find(|it| it.id == *id));
    tags.extend(head.map(|head| w::notes_tag_beneath(lang, &head.text)));
    tags.extend(note.aside.then(|| w::notes_tag_aside(lang).to_owned()));
    tags.join(" · ")
}

pub(super) fn new_cluster(room: &Room, ui: &mut Ui) {
    let ids = target_ids(room);
    let form = cluster_form(ui, ids.len(), move |room, ui, name| {
        let next = next_after(room, &ids);
        let planned = plan::new_cluster(room.session(), room.sheet(), name, &ids);
        room.try_plan(ui, planned)?;
        placed(room, next);
        ui.say(w::notes_clustered(ui.lang, ids.len(), name));
        Ok(())
    });
    ui.show(form);
}

pub(super) fn put(room: &Room, ui: &mut Ui) {
    let ids = target_ids(room);
    let picker = cluster_picker(room, ui, ids.len(), move |room, ui, cluster, name| {
        let next = next_after(room, &ids);
        let planned = plan::put_in_cluster(room.session(), cluster, &ids);
        room.try_plan(ui, planned)?;
        placed(room, next);
        ui.say(w::notes_clustered(ui.lang, ids.len(), name));
        Ok(())
    });
    ui.show(picker);
}

/// A window that asks what a cluster of `count` notes is to be called.
pub(in super::super) fn cluster_form(
    ui: &Ui,
    count: usize,
    then: impl Fn(&mut Room, &mut Ui, &Plain) -> Result<(), String> + 'static,
) -> Overlay {
    let then = Then::room(move |room, ui, answer| then(room, ui, &answer.field(0)));
    let field = Field::line(w::notes_cluster_name(ui.lang), "");
    let intro = w::notes_cluster_intro(ui.lang, count);
    Overlay::Form(Form::new(w::notes_cluster_title(ui.lang), vec![field], then).with_intro(intro))
}

/// A window that asks into which cluster `count` notes are to be put.
pub(in super::super) fn cluster_picker(
    room: &Room,
    ui: &Ui,
    count: usize,
    then: impl Fn(&mut Room, &mut Ui, &ClusterId, &Plain) -> Result<(), String> + 'static,
) -> Overlay {
    let clusters: Vec<(ClusterId, Plain)> =
        room.session().clusters_on(room.sheet()).map(|it| (it.id.clone(), it.name.clone())).collect();
    let entries = clusters.iter().map(|(_, name)| Entry::new(name.as_str())).collect();
    let then = Then::room(move |room, ui, answer| {
        let Some((id, name)) = answer.picked().and_then(|at| clusters.get(at)) else { return Ok(()) };
        then(room, ui, id, name)
    });
    Overlay::Picker(Picker::one(w::notes_put_title(ui.lang, count), entries, then))
}

pub(super) fn edit(room: &Room, ui: &mut Ui) {
    match note(room).cloned() {
        Some(note) => edit_note(ui, note),
        None => rename(room, ui),
    }
}

/// Asks what a note is to say.
pub(in super::super) fn edit_note(ui: &mut Ui, note: Note) {
    let mut fields = vec![Field::line(w::notes_note_text(ui.lang), note.text.as_str())];
    if note.sheet == Sheet::Capabilities {
        fields.push(Field::prose(w::candidates_about(ui.lang), note.candidate.about.as_str()));
    }
    let then = Then::room(move |room, ui, answer| {
        let candidate = Candidate { about: answer.field(1), ..note.candidate.clone() };
        let changed = Note { text: answer.field(0), candidate, ..note.clone() };
        room.try_plan(ui, Ok(Edit::Change(Item::Note(changed))))
    });
    ui.show(Overlay::Form(Form::new(w::notes_note_title(ui.lang), fields, then)));
}

pub(super) fn rename(room: &Room, ui: &mut Ui) {
    let Some(cluster) = cluster(room).cloned() else { return };
    let field = Field::line(w::notes_cluster_name(ui.lang), cluster.name.as_str());
    let then = Then::room(move |room, ui, answer| {
        let changed = Cluster { name: answer.field(0), ..cluster.clone() };
        room.try_plan(ui, Ok(Edit::Change(Item::Cluster(changed))))
    });
    ui.show(Overlay::Form(Form::new(w::notes_rename_title(ui.lang), vec![field], then)));
}

pub(super) fn prompt(room: &Room, ui: &mut Ui) {
    let all = prompts(room);
    let mut entries = vec![Entry::new(w::notes_no_prompt(ui.lang))];
    entries.extend(all.iter().map(|prompt| Entry::new(prompt.text.get(ui.lang))));
    let ids: Vec<_> = all.iter().map(|prompt| prompt.id.clone()).collect();
    let title = w::notes_prompt_title(ui.lang, targets(room).len());
    let then = Then::room(move |room, ui, answer| {
        let prompt = answer.picked().and_then(|at| at.checked_sub(1)).and_then(|at| ids.get(at)).cloned();
        let tagged = targets(room)
            .into_iter()
            .map(|note| Edit::Change(Item::Note(Note { prompt: prompt.clone(), ..note.clone() })));
        let edit = Edit::Batch(tagged.collect());
        room.try_plan(ui, Ok(edit))
    });
    ui.show(Overlay::Picker(Picker::one(title, entries, then)));
}

/// Asks which sorts of notes are to be shown.
pub(super) fn only(room: &Room, ui: &mut Ui) {
    let session = room.session();
    let board = &room.notes().board;
    let all = Only::all(session, room.sheet(), prompts(room).iter().map(|prompt| prompt.id.clone()));
    let heads: BTreeSet<&NoteId> = session.notes.iter().filter_map(|note| note.beneath.as_ref()).collect();
    let count = |only: &Only| {
        let known = |note: &Note| Known { family: heads.contains(&note.id), origins: &board.list.origins };
        session.notes_on(room.sheet()).filter(|note| only.holds(note, &known(note))).count()
    };
    let entry = |only: &Only| {
        let entry = Entry::new(only.name(session, ui.lang)).note(count(only).to_string());
        entry.marked(board.sight.only.contains(only))
    };
    let entries = all.iter().map(entry).collect();
    let then = Then::room(move |room, _, answer| {
        let picked = answer.all().iter().filter_map(|at| all.get(*at)).cloned();
        room.notes_mut().board.show_only(picked.collect());
        Ok(())
    });
    let picker = Picker::several(w::notes_only_title(ui.lang), entries, then);
    ui.show(Overlay::Picker(picker.with_intro(w::notes_only_intro(ui.lang))));
}

pub(super) fn remove_for_good(room: &Room, ui: &mut Ui) {
    let ids = target_ids(room);
    let (count, next) = (ids.len(), next_after(room, &ids));
    let then = Then::room(move |room, ui, answer| {
        if answer.picked() != Some(0) {
            return Ok(());
        }
        let planned = plan::remove_notes(room.session(), &ids);
        room.try_plan(ui, planned)?;
        placed(room, next.clone());
        ui.say(w::notes_gone(ui.lang, ids.len()));
        Ok(())
    });
    ui.show(Overlay::Picker(Picker::confirm(ui, w::notes_gone_question(ui.lang, count), then)));
}

fn read(room: &Room, ui: &mut Ui) {
    let Some(note) = note(room) else { return };
    let session = room.session();
    let mut blocks =
        vec![Block::Heading(note.text.to_string()), Block::Paragraph(tags(session, ui.lang, note))];
    let beneath: Vec<&Note> =
        session.notes.iter().filter(|it| it.beneath.as_ref() == Some(&note.id)).collect();
    if !beneath.is_empty() {
        blocks.push(Block::Heading(w::notes_beneath(ui.lang).to_owned()));
        blocks.extend(beneath.into_iter().map(|it| Block::Item(it.text.to_string())));
    }
    ui.show(Overlay::Pages(Pages::new(w::notes_note_title(ui.lang), blocks)));
}
