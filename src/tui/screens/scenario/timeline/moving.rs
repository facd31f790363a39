//! The windows that ask how far to move milestones, and what a milestone or the pilot waits for.

use crate::domain::choice::Choice;
use crate::domain::method::Milestone;
use crate::domain::plan::{self, Moved};
use crate::domain::text::Lang;
use crate::i18n::{date_short, words as w};

use super::super::super::super::overlay::{Entry, Field, Form, Overlay, Picker, Then};
use super::super::super::super::room::Room;
use super::super::super::super::ui::Ui;
use super::super::{list, opened};
use super::amend::{End, day};
use super::{follow, here, make};
use crate::analysis::waiting;

/// Asks for a number of days, or for the date or the day on which the milestone is to begin.
pub(super) fn ask(room: &Room, ui: &mut Ui, moved: Moved) {
    let Some(milestone) = here(room) else { return };
    let (id, lang) = (milestone.id.clone(), ui.lang);
    let title = match moved {
        Moved::Alone => w::plan_move_title(lang, milestone.name.get(lang)),
        Moved::Following => w::plan_move_all_title(lang, milestone.name.get(lang)),
    };
    let then = Then::room(move |room, ui, answer| {
        let Some(from) = here(room).map(|milestone| milestone.from) else { return Ok(()) };
        let days = distance(room, ui.lang, answer.field(0).as_str(), from)?;
        make(room, ui, |room, choice| plan::shift(room.session(), &choice.id, &id, (moved, days)))?;
        follow(room, |it| it.id == id);
        Ok(())
    });
    let dated = opened(room).is_some_and(|choice| choice.start.is_some());
    let intro = if dated { w::plan_move_intro_dated(lang) } else { w::plan_move_intro(lang) };
    let form = Form::new(title, vec![Field::line(w::plan_move_days(lang), "")], then);
    ui.show(Overlay::Form(form.with_intro(intro)));
}

/// Asks which milestones must be done before the one under the cursor.
pub(super) fn waits(room: &Room, ui: &mut Ui) {
    let Some((choice, milestone)) = opened(room).zip(here(room)) else { return };
    let Some(pilot) = &choice.pilot else { return };
    let (id, lang) = (milestone.id.clone(), ui.lang);
    let others: Vec<&Milestone> = pilot.milestones.iter().filter(|it| it.id != id).collect();
    let entries = others.iter().map(|it| {
        let days = w::scenario_days(lang, it.from, it.to);
        let days = if it.from == it.to { w::scenario_day(lang, it.from) } else { days };
        Entry::new(it.name.get(lang)).note(days).marked(milestone.after.contains(&it.id))
    });
    let entries = entries.collect();
    let ids: Vec<_> = others.iter().map(|it| it.id.clone()).collect();
    let then = Then::room(move |room, ui, answer| {
        let after = answer.all().iter().filter_map(|place| ids.get(*place).cloned()).collect();
        make(room, ui, |room, choice| plan::set_waits(room.session(), &choice.id, &id, after))
    });
    let picker = Picker::several(w::plan_waits_title(lang, milestone.name.get(lang)), entries, then);
    ui.show(Overlay::Picker(picker.with_intro(w::plan_waits_intro(lang))));
}

/// Asks which other pilots must be done before that of a choice begins.
pub(in super::super) fn ahead(room: &Room, ui: &mut Ui, choice: &Choice) {
    let (id, lang) = (choice.id.clone(), ui.lang);
    let others: Vec<_> = room.session().choices.iter().filter(|other| other.id != choice.id).collect();
    let entries = others.iter().map(|other| {
        let done =
            waiting::span(room.session(), other).map(|(_, last)| w::plan_done(lang, date_short(lang, last)));
        let none = if other.pilot.is_some() { w::plan_no_date(lang) } else { w::plan_no_pilot_yet(lang) };
        Entry::new(list::subject(room, ui, other))
            .note(done.unwrap_or_else(|| none.to_owned()))
            .marked(choice.after.contains(&other.id))
    });
    let entries = entries.collect();
    let ids: Vec<_> = others.iter().map(|other| other.id.clone()).collect();
    let then = Then::room(move |room, ui, answer| {
        let after = answer.all().iter().filter_map(|place| ids.get(*place).cloned()).collect();
        let edit = plan::set_ahead(room.session(), &id, after);
        room.try_plan(ui, edit)
    });
    let picker = Picker::several(w::plan_ahead_title(lang), entries, then);
    ui.show(Overlay::Picker(picker.with_intro(w::plan_ahead_intro(lang))));
}

/// How many days to move by: a number with or without a sign, or a date to begin on.
fn distance(room: &Room, lang: Lang, text: &str, from: u16) -> Result<i32, String> {
    let typed = text.trim().replace('−', "-");
    if let Ok(days) = typed.parse::<i32>() {
        return Ok(days);
    }
    if !typed.contains('-') {
        return Err(w::plan_move_bad(lang).to_owned());
    }
    let to = day(room, lang, &typed.as_str().into(), End::First)?;
    Ok(i32::from(to) - i32::from(from))
}
