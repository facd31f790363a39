//! The windows that add, change and take away a milestone, and the one that names the pilot.

use chrono::NaiveDate;

use crate::analysis::calendar::Counted;
use crate::domain::method::{Milestone, MilestoneKind};
use crate::domain::plain::Plain;
use crate::domain::plan::{self, Drafted};
use crate::domain::text::{Lang, Text};
use crate::i18n::words as w;

use super::super::super::super::overlay::{Answer, Field, Form, Overlay, Picker, Then};
use super::super::super::super::room::Room;
use super::super::super::super::ui::Ui;
use super::super::amend::rename;
use super::super::opened;
use super::{follow, here, make};

/// The kinds in the order in which they are offered.
const KINDS: [MilestoneKind; 3] = [MilestoneKind::Work, MilestoneKind::Decision, MilestoneKind::Start];

/// To which side a date that does not count gives way.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    First,
    Last,
}

/// Asks for a milestone that begins the day after the one under the cursor.
pub(super) fn add(room: &Room, ui: &mut Ui) {
    let from = here(room).map_or(0, |milestone| milestone.to.saturating_add(1));
    let blank = (Text::default(), MilestoneKind::Work, (from, None));
    let then = Then::room(|room, ui, answer| {
        let drafted = drafted(room, ui, answer, Text::default())?;
        let mut own = None;
        make(room, ui, |room, choice| {
            let (id, edit) = plan::add_milestone(room.session(), &choice.id, drafted)?;
            own = Some(id);
            Ok(edit)
        })?;
        follow(room, |it| Some(&it.id) == own.as_ref());
        Ok(())
    });
    ui.show(Overlay::Form(form(room, ui, w::plan_add_title(ui.lang), blank, then)));
}

/// Asks for what is to be changed in the milestone under the cursor.
pub(super) fn amend(room: &Room, ui: &mut Ui) {
    let Some(Milestone { id, name, kind, from, to, .. }) = here(room).cloned() else { return };
    let held = (name.clone(), kind, (from, Some(to)));
    let then = Then::room(move |room, ui, answer| {
        let drafted = drafted(room, ui, answer, name.clone())?;
        make(room, ui, |room, choice| plan::amend_milestone(room.session(), &choice.id, &id, drafted))?;
        follow(room, |it| it.id == id);
        Ok(())
    });
    ui.show(Overlay::Form(form(room, ui, w::scenario_milestone_title(ui.lang), held, then)));
}

/// Takes the milestone under the cursor away, and asks first where something names it.
pub(super) fn remove(room: &mut Room, ui: &mut Ui) {
    let Some((choice, milestone)) = opened(room).zip(here(room)) else { return };
    let Some(pilot) = &choice.pilot else { return };
    let id = milestone.id.clone();
    let posts = pilot.budget.iter().filter(|row| row.phase.as_ref() == Some(&id)).count();
    let waiting = pilot.milestones.iter().filter(|it| it.after.contains(&id)).count();
    if posts + waiting == 0 {
        let edit = plan::remove_milestone(room.session(), &choice.id, &id);
        room.plan(ui, edit);
        return;
    }
    let then = Then::room(move |room, ui, answer| {
        if answer.picked() != Some(0) {
            return Ok(());
        }
        make(room, ui, |room, choice| plan::remove_milestone(room.session(), &choice.id, &id))
    });
    let lang = ui.lang;
    let named = [(posts, w::plan_named_posts(lang, posts)), (waiting, w::plan_named_waiting(lang, waiting))];
    let named: Vec<String> =
        named.into_iter().filter(|(count, _)| *count > 0).map(|(_, words)| words).collect();
    let intro = w::plan_remove_intro(lang, named.join("; "));
    let question = Picker::confirm(ui, w::plan_remove_title(lang, milestone.name.get(lang)), then);
    ui.show(Overlay::Picker(question.with_intro(intro)));
}

/// Asks what the pilot is called and what it is about.
pub(super) fn name(room: &Room, ui: &mut Ui) {
    let Some(pilot) = opened(room).and_then(|choice| choice.pilot.as_ref()) else { return };
    let lang = ui.lang;
    let fields = vec![
        Field::line(w::plan_pilot_name(lang), pilot.name.get(lang)),
        Field::prose(w::plan_pilot_about(lang), pilot.about.get(lang)),
    ];
    let (name, about) = (pilot.name.clone(), pilot.about.clone());
    let then = Then::room(move |room, ui, answer| {
        let (mut name, mut about) = (name.clone(), about.clone());
        rename(&mut name, ui.lang, answer)?;
        let typed = answer.field(1);
        if about.get(ui.lang) != typed.as_str() {
            match ui.lang {
                Lang::Sv => about.sv = typed,
                Lang::En => about.en = typed,
            }
        }
        make(room, ui, |room, choice| plan::rename_pilot(room.session(), &choice.id, name, about))
    });
    ui.show(Overlay::Form(Form::new(w::plan_name_title(lang), fields, then)));
}

/// A typed day: its number, or a date that is turned into one by the calendar of the plan. Where the date does not
/// count, a first day gives way to the next and a last day to the one before.
pub(super) fn day(room: &Room, lang: Lang, text: &Plain, end: End) -> Result<u16, String> {
    let text = text.as_str().trim();
    let Ok(date) = NaiveDate::parse_from_str(text, "%Y-%m-%d") else {
        return text.parse().map_err(|_| w::plan_day_bad(lang).to_owned());
    };
    let start = opened(room).and_then(|choice| Some((choice, choice.start?)));
    let Some((choice, start)) = start else { return Err(w::plan_no_start(lang).to_owned()) };
    let counted = Counted::of(room.session(), choice);
    let day = counted.day(start, date).ok_or_else(|| w::plan_outside(lang).to_owned())?;
    let back = end == End::Last && !counted.counts(date);
    Ok(day.saturating_sub(u16::from(back)))
}

/// A milestone's window; without a last day its field is left empty.
fn form(
    room: &Room,
    ui: &Ui,
    title: &str,
    (name, kind, (from, to)): (Text, MilestoneKind, (u16, Option<u16>)),
    then: Then,
) -> Form {
    let lang = ui.lang;
    let kinds = KINDS.map(|kind| match kind {
        MilestoneKind::Work => w::plan_kind_work(lang).to_owned(),
        MilestoneKind::Decision => w::plan_kind_decision(lang).to_owned(),
        MilestoneKind::Start => w::plan_kind_start(lang).to_owned(),
    });
    let chosen = KINDS.iter().position(|it| *it == kind).unwrap_or(0);
    let fields = vec![
        Field::line(w::scenario_milestone_name(lang), name.get(lang)),
        Field::line(w::scenario_milestone_from(lang), &from.to_string()),
        Field::line(w::scenario_milestone_to(lang), &to.map_or_else(String::new, |to| to.to_string())),
        Field::choice(w::plan_kind(lang), kinds.to_vec(), chosen),
    ];
    let dated = opened(room).is_some_and(|choice| choice.start.is_some());
    let intro = if dated { w::plan_days_or_dates(lang) } else { w::plan_days_only(lang) };
    Form::new(title, fields, then).with_intro(intro)
}

fn drafted(room: &Room, ui: &Ui, answer: &Answer, name: Text) -> Result<Drafted, String> {
    let lang = ui.lang;
    let mut name = name;
    rename(&mut name, lang, answer)?;
    let from = day(room, lang, &answer.field(1), End::First)?;
    let last = answer.field(2);
    let to = if last.is_empty() { from } else { day(room, lang, &last, End::Last)? };
    if to < from {
        return Err(w::scenario_milestone_backwards(lang).to_owned());
    }
    let kind = answer.field(3).as_str().parse().ok().and_then(|place: usize| KINDS.get(place).copied());
    Ok(Drafted { name, kind: kind.unwrap_or(MilestoneKind::Work), days: from..=to })
}
