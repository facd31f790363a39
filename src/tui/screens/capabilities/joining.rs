//! One capability out of two, and several out of one; before a merge is made it is said what is kept, joined and lost.

use crate::analysis::held::Held;
use crate::domain::id::CapabilityId;
use crate::domain::plain::Plain;
use crate::domain::plan::{self, CopyMarks, Merge, MergeLoss, MergeRatings, Split};
use crate::domain::session::Session;
use crate::domain::text::{Lang, Text};
use crate::i18n::words as w;

use super::super::super::overlay::{Entry, Field, Form, Overlay, Picker, Then};
use super::super::super::room::Room;
use super::super::super::ui::Ui;
use super::super::super::wording;
use super::answers;
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
    let (ways, mut entries) = ways(lang, target, given_up(session, &loss));
    entries.push(Entry::new(w::key_cancel(lang)).key('n'));
    let cancel = entries.len() - 1;
    let forewarning = said_before(session, lang, (from, into), &loss);
    let (from, into) = (from.clone(), into.clone());
    let then = Then::room(move |room, ui, answer| {
        let Some(ratings) = answer.picked().and_then(|place| ways.get(place)).copied() else { return Ok(()) };
        let (from, into) = (from.clone(), into.clone());
        do_merge(room, ui, Merge { from, into, ratings, reason: Plain::default() })
    });
    let menu = Picker::menu(w::capabilities_merge_question(lang), entries, then);
    ui.show(Overlay::Picker(menu.with_intro(forewarning).with_cursor(cancel)));
    Ok(())
}

/// Merges; where there are answers to either, it asks why first.
fn do_merge(room: &mut Room, ui: &mut Ui, merge: Merge) -> Result<(), String> {
    let lang = ui.lang;
    let session = room.session();
    let (from, into) = (&merge.from, &merge.into);
    let held = Held::of(session, &[from, into]);
    let name = |id| wording::capability_name(lang, session, id);
    let title = w::capabilities_merge_why(lang, name(from), name(into));
    let said = (!held.is_empty()).then(String::new);
    answers::ask(room, ui, title, said, move |room, ui, why| {
        let merge = Merge { reason: why.clone(), ..merge.clone() };
        room.try_plan(ui, plan::merge_capabilities(room.session(), &merge))?;
        room.capabilities.focus = Some(Node::Capability(merge.into));
        Ok(())
    })
}

/// The marks that a rule decides about: those of a round that takes ratings.
fn given_up(session: &Session, loss: &MergeLoss) -> usize {
    session.open_round().map_or(0, |_| loss.marks)
}

/// The rules to choose from: only one where no ballot has rated both.
fn ways(lang: Lang, target: &str, marks: usize) -> (Vec<MergeRatings>, Vec<Entry>) {
    if marks == 0 {
        return (vec![MergeRatings::KeepTarget], vec![Entry::new(w::capabilities_merge_yes(lang)).key('1')]);
    }
    let entries = vec![
        Entry::new(w::capabilities_merge_keep(lang, target)).key('1'),
        Entry::new(w::capabilities_merge_lower(lang)).key('2'),
    ];
    (vec![MergeRatings::KeepTarget, MergeRatings::Lower], entries)
}

/// What is kept, joined and lost, and what stays behind with the old map.
fn said_before(
    session: &Session,
    lang: Lang,
    (from, into): (&CapabilityId, &CapabilityId),
    loss: &MergeLoss,
) -> String {
    let name = |id| wording::capability_name(lang, session, id);
    let joined = match session.open_round() {
        Some(_) => w::capabilities_merge_joined(lang),
        None => w::capabilities_merge_joined_ended(lang),
    };
    let dots = w::dots_merge(lang, session.dot_rule().most_on_one);
    let joined = answers::with_dots(session, from, joined.to_owned(), &dots);
    let mut lines = vec![
        w::capabilities_merge_kept(lang, name(into)),
        joined,
        w::capabilities_merge_leaves(lang, name(from)),
    ];
    // A number would tell where closed dots lie.
    let dots = if session.are_dots_closed() { 0 } else { usize::try_from(loss.dots).unwrap_or(usize::MAX) };
    let counts = [
        (given_up(session, loss), w::capabilities_merge_lost_marks as fn(Lang, usize) -> String),
        (dots, w::capabilities_merge_lost_dots),
        (loss.choices, w::capabilities_merge_lost_choices),
    ];
    let before = lines.len();
    let behind = answers::held_in_words(lang, &answers::ended_on(session, from));
    lines.extend(behind.map(|held| format!("– {}", w::answers_merge_behind(lang, held))));
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
        let (capability, reason) = (id.clone(), answer.field(1));
        let split = Split { capability, names, marks: CopyMarks::No, reason };
        if marks_on(room.session(), &id) == 0 {
            return do_split(room, ui, &split);
        }
        ask_for_marks(room, ui, split);
        Ok(())
    });
    let names = Field::prose(w::capabilities_split_names(ui.lang), "");
    let fields = std::iter::once(names).chain(answers::why_field(room.session(), ui.lang)).collect();
    let form = Form::new(w::capabilities_split_title(ui.lang, own.name.get(ui.lang)), fields, then);
    let held = answers::held_in_words(ui.lang, &answers::on(room.session(), &own.id));
    let said = held.map(|held| w::answers_split(ui.lang, held));
    let intro = w::capabilities_split_intro(ui.lang).to_owned();
    let intro = answers::with_dots(room.session(), &own.id, intro, w::dots_map_off(ui.lang));
    ui.show(Overlay::Form(
        form.with_intro(std::iter::once(intro).chain(said).collect::<Vec<_>>().join("\n")),
    ));
}

fn ask_for_marks(room: &Room, ui: &mut Ui, split: Split) {
    let entries = vec![
        Entry::new(w::capabilities_split_copy(ui.lang)).key('1'),
        Entry::new(w::capabilities_split_unrated(ui.lang)).key('2'),
        Entry::new(w::key_cancel(ui.lang)).key('n'),
    ];
    let count = marks_on(room.session(), &split.capability);
    let then = Then::room(move |room, ui, answer| match answer.picked() {
        Some(0) => do_split(room, ui, &Split { marks: CopyMarks::Yes, ..split.clone() }),
        Some(1) => do_split(room, ui, &split),
        Some(_) | None => Ok(()),
    });
    let menu = Picker::menu(w::capabilities_split_marks(ui.lang, count), entries, then);
    ui.show(Overlay::Picker(menu.with_cursor(2)));
}

fn do_split(room: &mut Room, ui: &Ui, split: &Split) -> Result<(), String> {
    let planned = plan::split_capability(room.session(), split);
    let first = planned.as_ref().ok().and_then(focus::added);
    room.try_plan(ui, planned)?;
    room.capabilities.focus = first;
    Ok(())
}

/// The names on the lines of a text.
fn parts(lang: Lang, text: &str) -> Vec<Text> {
    super::lines(text).into_iter().map(|line| Text::typed(lang, line)).collect()
}

/// How many ballots of the open round have rated a capability.
fn marks_on(session: &Session, id: &CapabilityId) -> usize {
    Held::in_rounds(session.open_round().into_iter(), &[id]).marks
}
