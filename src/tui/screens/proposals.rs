//! Proposed changes of the map: written down in workshop 4, listed in both workshops, settled where maps are made. There a
//! key opens the window that makes the change; once it is made, the proposal is settled in the same step.

use crate::domain::edit::{Edit, Ref};
use crate::domain::id::{CapabilityId, ProposalId};
use crate::domain::method::Stage;
use crate::domain::plan;
use crate::domain::proposal::{Outcome, Proposal};
use crate::i18n::{Label, date, words as w};

use super::super::overlay::guide::Line;
use super::super::overlay::pages::{Block, Choice};
use super::super::overlay::{Field, Form, Guide, Overlay, Pages, Then};
use super::super::room::{Place, Room};
use super::super::theme::Role;
use super::super::ui::Ui;
use super::super::wording;
use super::capabilities;

/// Asks what is proposed, about this capability or about the map as a whole.
pub fn write(room: &Room, ui: &mut Ui, about: Option<CapabilityId>) {
    let lang = ui.lang;
    let mut fields = vec![Field::prose(w::proposals_field(lang), "")];
    if let Some(id) = &about {
        let name = wording::capability_name(lang, room.session(), id);
        let scopes = vec![w::proposals_about(lang, name), w::proposals_about_map(lang).to_owned()];
        fields.push(Field::choice(w::proposals_field_about(lang), scopes, 0));
    }
    let then = Then::room(move |room, ui, answer| {
        let text = answer.field(0);
        if text.is_empty() {
            return Err(w::proposals_empty_text(ui.lang).to_owned());
        }
        let about = about.clone().filter(|_| answer.field(1).as_str() == "0");
        room.try_plan(ui, plan::propose(room.session(), about, text, ui.today))?;
        ui.say(w::proposals_written(ui.lang, plan::open_proposals(room.session()).count()));
        Ok(())
    });
    ui.show(Overlay::Form(Form::new(w::proposals_write_title(lang), fields, then)));
}

/// Whether there is anything to list.
///
/// # Errors
/// Why not, in the reader's words.
pub fn can_list(room: &Room, ui: &Ui) -> Result<(), String> {
    if room.session().proposals.is_empty() { Err(w::proposals_none(ui.lang).to_owned()) } else { Ok(()) }
}

/// Lists the proposals, those that wait first. Enter goes to one; in workshop 2 to its capability too.
pub fn list(room: &Room, ui: &mut Ui) {
    let lang = ui.lang;
    let mut lines = Vec::new();
    let mut ids = Vec::new();
    for outcome in [Outcome::Open, Outcome::Done, Outcome::Declined] {
        let own: Vec<&Proposal> =
            room.session().proposals.iter().filter(|it| it.outcome == outcome).collect();
        if own.is_empty() {
            continue;
        }
        lines.push(Line::heading(format!("{} {}", standing(ui, outcome), own.len())));
        ids.push(None);
        for it in own {
            let text = it.text.as_str().replace('\n', " ");
            lines.push(Line::lead(0, sign(outcome), text).note(subject(room, ui, it)));
            ids.push(Some(it.id.clone()));
        }
    }
    let then = Then::room(move |room, ui, answer| {
        let id = answer.picked().and_then(|place| ids.get(place)?.clone());
        if let Some(id) = id {
            open(room, ui, &id);
        }
        Ok(())
    });
    ui.show(Overlay::Guide(Guide::new(w::proposals_title(lang), lines, then)));
}

/// What the head of workshop 2 says while proposals wait; nothing while none does.
#[must_use]
pub fn waiting(room: &Room, ui: &Ui) -> Option<String> {
    let count = plan::open_proposals(room.session()).count();
    (count > 0).then(|| w::proposals_waiting(ui.lang, count))
}

fn open(room: &mut Room, ui: &mut Ui, id: &ProposalId) {
    let Some(proposal) = find(room, id).cloned() else { return };
    let on_map = |id: &&CapabilityId| room.session().map.capability(id).is_some_and(|it| it.off.is_none());
    if room.place == Place::Stage(Stage::Capabilities)
        && let Some(about) = proposal.about.as_ref().filter(on_map)
    {
        capabilities::go_to(room, about);
    }
    let changes = changes(room, &proposal);
    let mut blocks = blocks(ui, &proposal);
    blocks.extend(changes_in_words(ui, changes));
    let pages = Pages::new(subject(room, ui, &proposal), blocks);
    let mut choices = choices(room, ui, &proposal);
    let settling = choices.len();
    choices.extend(changes.iter().map(|(act, key, _)| Choice {
        key: *key,
        label: String::new(),
        refused: capabilities::can(room, ui, *act).err(),
    }));
    let id = id.clone();
    let then = Then::room(move |room, ui, answer| {
        let change = answer.picked().and_then(|place| changes.get(place.checked_sub(settling)?));
        if let Some((act, _, _)) = change {
            room.proposed = Some(id.clone());
            capabilities::act(room, ui, *act);
            return Ok(());
        }
        match answer.picked() {
            Some(0) => settle(room, ui, &id, Outcome::Done),
            Some(1) => settle(room, ui, &id, Outcome::Declined),
            Some(2) => reopen(room, ui, &id)?,
            Some(3) => reword(room, ui, &id),
            Some(4) => room.try_plan(ui, Ok(Edit::Remove(Ref::Proposal(id.clone()))))?,
            Some(_) | None => {}
        }
        Ok(())
    });
    ui.show(Overlay::Pages(pages.with_choices(choices, then)));
}

/// The windows that make changes of the map, with their keys and names. Those about a capability come first.
type Change = (capabilities::Act, char, Label);
const CHANGES: [Change; 6] = [
    (capabilities::Act::Rename, '1', w::proposals_do_rename),
    (capabilities::Act::Split, '2', w::proposals_do_split),
    (capabilities::Act::Merge, '3', w::proposals_do_merge),
    (capabilities::Act::Relocate, '4', w::proposals_do_move),
    (capabilities::Act::TakeOff, '5', w::proposals_do_take_off),
    (capabilities::Act::NewCapability, '6', w::proposals_do_new),
];

/// The changes that a proposal can ask for here: nothing once it is settled or where maps are not made, and only something
/// new where it is about no capability that is on the map.
fn changes(room: &Room, it: &Proposal) -> &'static [Change] {
    if it.outcome != Outcome::Open || room.place != Place::Stage(Stage::Capabilities) {
        return &[];
    }
    let about = it.about.as_ref().and_then(|id| room.session().map.capability(id));
    let from = if about.is_some_and(|it| it.off.is_none()) { 0 } else { CHANGES.len() - 1 };
    CHANGES.get(from..).unwrap_or_default()
}

fn changes_in_words(ui: &Ui, changes: &[Change]) -> Vec<Block> {
    let intro = (!changes.is_empty()).then(|| Block::Paragraph(w::proposals_do(ui.lang).to_owned()));
    let line = |(_, key, label): &Change| Block::Line(format!("  {key}  {}", label(ui.lang)), Role::Plain);
    intro.into_iter().chain(changes.iter().map(line)).collect()
}

fn blocks(ui: &Ui, it: &Proposal) -> Vec<Block> {
    let lang = ui.lang;
    let mut blocks = vec![Block::Paragraph(it.text.to_string())];
    let at = it.at.map(|at| w::proposals_dated(lang, date(lang, at)));
    let stands = at.into_iter().chain([standing(ui, it.outcome).to_owned()]).collect::<Vec<_>>().join(" · ");
    blocks.push(Block::Paragraph(stands));
    if !it.answer.is_empty() {
        blocks.push(Block::Paragraph(w::proposals_answer(lang, &it.answer)));
    }
    blocks
}

fn choices(room: &Room, ui: &Ui, it: &Proposal) -> Vec<Choice> {
    let lang = ui.lang;
    let writable = room.writable(ui).err();
    let open = it.outcome == Outcome::Open;
    let choice = |key: char, label: &str, refused: bool, why: &str| Choice {
        key,
        label: label.to_owned(),
        refused: writable.clone().or_else(|| refused.then(|| why.to_owned())),
    };
    let settled = w::proposals_settled(lang);
    vec![
        choice('d', w::proposals_key_done(lang), !open, settled),
        choice('n', w::proposals_key_decline(lang), !open, settled),
        choice('o', w::proposals_key_reopen(lang), open, w::proposals_is_open(lang)),
        choice('r', w::proposals_key_reword(lang), !open, settled),
        choice('x', w::proposals_key_remove(lang), !open, settled),
    ]
}

/// Asks what is answered; who declines says why.
fn settle(room: &Room, ui: &mut Ui, id: &ProposalId, outcome: Outcome) {
    let lang = ui.lang;
    let Some(before) = find(room, id) else { return };
    let (title, label) = match outcome {
        Outcome::Declined => (w::proposals_decline_title(lang), w::proposals_decline_field(lang)),
        Outcome::Done | Outcome::Open => (w::proposals_done_title(lang), w::proposals_done_field(lang)),
    };
    let (intro, id) = (before.text.to_string(), id.clone());
    let then = Then::room(move |room, ui, answer| {
        room.try_plan(ui, plan::settle_proposal(room.session(), &id, outcome, answer.field(0)))
    });
    ui.show(Overlay::Form(Form::new(title, vec![Field::line(label, "")], then).with_intro(intro)));
}

fn reopen(room: &mut Room, ui: &Ui, id: &ProposalId) -> Result<(), String> {
    let answer = find(room, id).map(|it| it.answer.clone()).unwrap_or_default();
    room.try_plan(ui, plan::settle_proposal(room.session(), id, Outcome::Open, answer))
}

fn reword(room: &Room, ui: &mut Ui, id: &ProposalId) {
    let Some(before) = find(room, id) else { return };
    let (text, id) = (before.text.clone(), id.clone());
    let field = Field::prose(w::proposals_field(ui.lang), text.as_str());
    let then = Then::room(move |room, ui, answer| {
        let after = answer.field(0);
        if after.is_empty() {
            return Err(w::proposals_empty_text(ui.lang).to_owned());
        }
        if after == text {
            return Ok(());
        }
        room.try_plan(ui, plan::reword_proposal(room.session(), &id, after))
    });
    ui.show(Overlay::Form(Form::new(w::proposals_reword_title(ui.lang), vec![field], then)));
}

/// What it is about: the capability's name, or the map as a whole.
fn subject(room: &Room, ui: &Ui, it: &Proposal) -> String {
    let name = |id: &CapabilityId| wording::capability_name(ui.lang, room.session(), id).to_owned();
    it.about.as_ref().map_or_else(|| w::proposals_about_map(ui.lang).to_owned(), name)
}

fn standing(ui: &Ui, outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Open => w::proposals_open(ui.lang),
        Outcome::Done => w::proposals_done(ui.lang),
        Outcome::Declined => w::proposals_declined(ui.lang),
    }
}

fn sign(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Open => "○",
        Outcome::Done => "✓",
        Outcome::Declined => "–",
    }
}

fn find<'a>(room: &'a Room, id: &ProposalId) -> Option<&'a Proposal> {
    room.session().proposals.iter().find(|it| it.id == *id)
}
