//! One capability out of two, and several out of one; before a merge is made it is said what is kept, joined and lost.

use crate::domain::id::CapabilityId;
use crate::domain::plain::Plain;
use crate::domain::plan::{self, CopyMarks, Merge, MergeLoss, MergeRatings, Split};
use crate::domain::rating::Mark;
use crate::domain::session::Session;
use crate::domain::text::{Lang, Text};
use crate::i18n::words as w;

use super::super::super::overlay::{Entry, Field, Form, Overlay, Picker, Then};
use super::super::super::room::Room;
use super::super::super::ui::Ui;
use super::super::super::wording;
use super::focus::{self, Node};
use super::moving;

/// Asks what the capability in focus is to become part of.
pub(super) fn merge(room: &Room, ui: &mut Ui) {
    let Some(own) = focus::capability(room) else { return };
    let map = &room.session().map;
    let mut others = focus::in_order(map);
    others.retain(|it| it.id != own.id);
    let entries = others.iter().map(|it| moving::entry(map, ui.lang, it)).collect();
    let ids: Vec<CapabilityId> = others.iter().map(|it| it.id.clone()).collect();
    let from = own.id.clone();
    let then = Then::room(move |room, ui, answer| {
        let Some(into) = answer.picked().and_then(|place| ids.get(place)) else { return Ok(()) };
        ask_to_merge(room, ui, &from, into)
    });
    let title = w::capabilities_merge_title(ui.lang, own.name.get(ui.lang));
    ui.show(Overlay::Picker(Picker::one(title, entries, then)));
}

fn ask_to_merge(room: &Room, ui: &mut Ui, from: &CapabilityId, into: &CapabilityId) -> Result<(), String> {
    let (lang, session) = (ui.lang, room.session());
    let loss = plan::merge_loses(session, from, into)
        .map_err(|refusal| wording::refusal(lang, session, &refusal))?;
    let target = wording::capability_name(lang, session, into);
    let (ways, mut entries) = ways(lang, target, &loss);
    entries.push(Entry::new(w::key_cancel(lang)).key('n'));
    let cancel = entries.len() - 1;
    let forewarning = said_before(lang, wording::capability_name(lang, session, from), target, &loss);
    let (from, into) = (from.clone(), into.clone());
    let then = Then::room(move |room, ui, answer| {
        let Some(ratings) = answer.picked().and_then(|place| ways.get(place)).copied() else { return Ok(()) };
        let merge = Merge { from: from.clone(), into: into.clone(), ratings, reason: Plain::default() };
        room.try_plan(ui, plan::merge_capabilities(room.session(), &merge))?;
        room.capabilities.focus = Some(Node::Capability(into.clone()));
        Ok(())
    });
    let menu = Picker::menu(w::capabilities_merge_question(lang), entries, then);
    ui.show(Overlay::Picker(menu.with_intro(forewarning).with_cursor(cancel)));
    Ok(())
}

/// The rules to choose from: only one where no ballot has rated both.
fn ways(lang: Lang, target: &str, loss: &MergeLoss) -> (Vec<MergeRatings>, Vec<Entry>) {
    if loss.marks == 0 {
        return (vec![MergeRatings::KeepTarget], vec![Entry::new(w::capabilities_merge_yes(lang)).key('1')]);
    }
    let entries = vec![
        Entry::new(w::capabilities_merge_keep(lang, target)).key('1'),
        Entry::new(w::capabilities_merge_lower(lang)).key('2'),
    ];
    (vec![MergeRatings::KeepTarget, MergeRatings::Lower], entries)
}

/// What is kept, joined and lost.
fn said_before(lang: Lang, from: &str, target: &str, loss: &MergeLoss) -> String {
    let mut lines = vec![
        w::capabilities_merge_kept(lang, target),
        w::capabilities_merge_joined(lang).to_owned(),
        w::capabilities_merge_leaves(lang, from),
    ];
    let dots = usize::try_from(loss.dots).unwrap_or(usize::MAX);
    let counts = [
        (loss.marks, w::capabilities_merge_lost_marks as fn(Lang, usize) -> String),
        (loss.comments, w::capabilities_merge_lost_comments),
        (dots, w::capabilities_merge_lost_dots),
        (loss.choices, w::capabilities_merge_lost_choices),
    ];
    let before = lines.len();
    lines.extend(
        counts.iter().filter(|(count, _)| *count > 0).map(|(count, say)| format!("– {}", say(lang, *count))),
    );
    if loss.judgements > 0 {
        lines.push(format!("– {}", w::capabilities_merge_lost_judgement(lang)));
    }
    if lines.len() == before {
        lines.push(w::capabilities_merge_loses_nothing(lang).to_owned());
    }
    lines.join("\n")
}

/// Asks for the parts of the capability in focus.
pub(super) fn split(room: &Room, ui: &mut Ui) {
    let Some(own) = focus::capability(room) else { return };
    let id = own.id.clone();
    let then = Then::room(move |room, ui, answer| {
        let names = parts(ui.lang, answer.field(0).as_str());
        if names.len() < 2 {
            return Err(w::capabilities_split_two(ui.lang).to_owned());
        }
        if marks_on(room.session(), &id) == 0 {
            return do_split(room, ui, &id, &names, CopyMarks::No);
        }
        ask_for_marks(room, ui, &id, names);
        Ok(())
    });
    let field = Field::prose(w::capabilities_split_names(ui.lang), "");
    let form = Form::new(w::capabilities_split_title(ui.lang, own.name.get(ui.lang)), vec![field], then);
    ui.show(Overlay::Form(form.with_intro(w::capabilities_split_intro(ui.lang))));
}

fn ask_for_marks(room: &Room, ui: &mut Ui, id: &CapabilityId, names: Vec<Text>) {
    let entries = vec![
        Entry::new(w::capabilities_split_copy(ui.lang)).key('1'),
        Entry::new(w::capabilities_split_unrated(ui.lang)).key('2'),
        Entry::new(w::key_cancel(ui.lang)).key('n'),
    ];
    let count = marks_on(room.session(), id);
    let id = id.clone();
    let then = Then::room(move |room, ui, answer| match answer.picked() {
        Some(0) => do_split(room, ui, &id, &names, CopyMarks::Yes),
        Some(1) => do_split(room, ui, &id, &names, CopyMarks::No),
        Some(_) | None => Ok(()),
    });
    let menu = Picker::menu(w::capabilities_split_marks(ui.lang, count), entries, then);
    ui.show(Overlay::Picker(menu.with_cursor(2)));
}

fn do_split(
    room: &mut Room,
    ui: &Ui,
    id: &CapabilityId,
    names: &[Text],
    marks: CopyMarks,
) -> Result<(), String> {
    let split = Split { capability: id.clone(), names: names.to_vec(), marks, reason: Plain::default() };
    let planned = plan::split_capability(room.session(), &split);
    let first = planned.as_ref().ok().and_then(focus::added);
    room.try_plan(ui, planned)?;
    room.capabilities.focus = first;
    Ok(())
}

/// The names on the lines of a text.
fn parts(lang: Lang, text: &str) -> Vec<Text> {
    super::lines(text).into_iter().map(|line| Text::typed(lang, line)).collect()
}

/// How many ballots of the newest round have rated a capability.
fn marks_on(session: &Session, id: &CapabilityId) -> usize {
    let Some(round) = session.current_round() else { return 0 };
    let Some(place) = round.place(id) else { return 0 };
    round.ballots.iter().filter(|ballot| ballot.mark(place) != Mark::NotRated).count()
}
