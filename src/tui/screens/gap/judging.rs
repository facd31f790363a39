//! What the group decides about the capability in focus: two marks, and a place against the rule.

use crate::domain::edit::{Edit, Judge};
use crate::domain::id::CapabilityId;
use crate::domain::plain::Plain;
use crate::domain::session::{Judgement, OwnRank};
use crate::i18n::words as w;

use super::super::super::overlay::{Field, Form, Overlay, Then};
use super::super::super::room::Room;
use super::super::super::ui::Ui;
use super::super::super::wording;
use super::focus::focused;

/// Says yes, no or nothing about its being strategically important.
pub(super) fn strategic(room: &mut Room, ui: &mut Ui) {
    change(room, ui, |judgement| judgement.strategic = turned(judgement.strategic));
}

/// Says yes, no or nothing about its being developed together.
pub(super) fn together(room: &mut Room, ui: &mut Ui) {
    change(room, ui, |judgement| judgement.together = turned(judgement.together));
}

/// Asks for the place that the group gives it, and why.
pub(super) fn own_place(room: &Room, ui: &mut Ui) {
    let Some(row) = focused(room) else { return };
    let lang = ui.lang;
    let capability = row.capability.clone();
    let most = room.figures.rows.len();
    let own = row.rank.own.clone();
    let place = own.as_ref().map(|own| own.place.to_string()).unwrap_or_default();
    let reason = own.map(|own| own.reason).unwrap_or_default();
    let then = Then::room(move |room, ui, answer| {
        let before = room.session().judgement(&capability).rank;
        let rank = rank(ui, most, (&answer.field(0), answer.field(1)), before.as_ref())?;
        let judgement = Judgement { rank, ..room.session().judgement(&capability) };
        if judgement == room.session().judgement(&capability) {
            return Ok(());
        }
        room.try_plan(ui, Ok(Edit::Judge(Judge { capability: capability.clone(), judgement })))
    });
    let fields = vec![
        Field::line(w::gap_form_place(lang, most), &place),
        Field::line(w::gap_form_reason(lang), reason.as_str()),
    ];
    let name = wording::capability_name(lang, room.session(), &row.capability);
    let form = Form::new(w::gap_form_title(lang, name), fields, then);
    ui.show(Overlay::Form(form.with_intro(w::gap_form_intro(lang, row.rank.rule))));
}

/// The rank that was written; none where the place is empty. A reason typed without a place is not thrown away unseen; that
/// of a place that is taken away goes with it.
fn rank(
    ui: &Ui,
    most: usize,
    (place, reason): (&Plain, Plain),
    before: Option<&OwnRank>,
) -> Result<Option<OwnRank>, String> {
    let place = place.as_str().trim();
    if place.is_empty() {
        let typed = !reason.is_empty() && before.is_none_or(|before| before.reason != reason);
        return if typed { Err(w::gap_form_reason_alone(ui.lang).to_owned()) } else { Ok(None) };
    }
    let number = place.parse().ok().filter(|number: &u16| (1..=most).contains(&usize::from(*number)));
    let place = number.ok_or_else(|| w::gap_form_number(ui.lang, most))?;
    if reason.as_str().trim().is_empty() {
        return Err(w::refused_no_reason(ui.lang).to_owned());
    }
    Ok(Some(OwnRank { place, reason }))
}

fn change(room: &mut Room, ui: &mut Ui, change: impl FnOnce(&mut Judgement)) {
    let Some(capability) = focused(room).map(|row| row.capability.clone()) else { return };
    let mut judgement = judgement(room, &capability);
    change(&mut judgement);
    room.make(ui, Edit::Judge(Judge { capability, judgement }));
}

fn judgement(room: &Room, capability: &CapabilityId) -> Judgement {
    room.session().judgement(capability)
}

/// Unsaid, yes, no, and round again.
fn turned(said: Option<bool>) -> Option<bool> {
    match said {
        None => Some(true),
        Some(true) => Some(false),
        Some(false) => None,
    }
}
