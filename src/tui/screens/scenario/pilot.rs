//! The windows that ask for a pilot and its first day, and the act of letting the pilot go.

use chrono::{Datelike, Days, NaiveDate, Weekday};

use crate::analysis;
use crate::analysis::calendar::Counted;
use crate::domain::choice::Choice;
use crate::domain::edit::{Edit, Item};
use crate::domain::id::{ChoiceId, PilotId};
use crate::domain::method::Pilot;
use crate::domain::plan;
use crate::domain::text::Text;
use crate::i18n::words as w;

use super::super::super::overlay::{Entry, Field, Form, Overlay, Picker, Then};
use super::super::super::room::Room;
use super::super::super::ui::Ui;
use super::{list, opened};

/// Years that a pilot may begin in; anything else is a slip of the finger.
const YEARS: std::ops::RangeInclusive<i32> = 1990..=2200;
/// Days ahead that a start is proposed at the earliest.
const AHEAD: u64 = 28;

/// Where a pilot can come from.
#[derive(Clone)]
enum From {
    Template(PilotId),
    Copy(ChoiceId),
    Own,
}

/// Asks which pilot to start from: one of the method's, those for the chosen scenario first; a copy of another choice's;
/// or one of one's own without any milestones.
pub(super) fn adopt(room: &Room, ui: &mut Ui) {
    let Some(choice) = opened(room) else { return };
    let lang = ui.lang;
    let (entries, from): (Vec<_>, Vec<_>) = offered(room, ui, choice).into_iter().unzip();
    let then = Then::room(move |room, ui, answer| {
        let Some(choice) = opened(room) else { return Ok(()) };
        let session = room.session();
        let edit = match answer.picked().and_then(|place| from.get(place)) {
            Some(From::Template(id)) => plan::adopt_pilot(session, &choice.id, id),
            Some(From::Copy(other)) => plan::copy_pilot(session, &choice.id, other),
            Some(From::Own) => {
                own(ui);
                return Ok(());
            }
            None => return Ok(()),
        };
        room.try_plan(ui, edit)
    });
    let intro = match choice.pilot {
        Some(_) => w::scenario_pilot_replace(lang),
        None => w::scenario_pilot_intro(lang),
    };
    let picker = Picker::one(w::scenario_pilot_title(lang), entries, then).with_intro(intro);
    ui.show(Overlay::Picker(picker));
}

fn offered(room: &Room, ui: &Ui, choice: &Choice) -> Vec<(Entry, From)> {
    let (session, lang) = (room.session(), ui.lang);
    let mut templates: Vec<&Pilot> = session.method.pilots.iter().collect();
    templates.sort_by_key(|pilot| choice.scenario.is_some() && choice.scenario != Some(pilot.scenario));
    let note = |pilot: &Pilot| w::scenario_pilot_note(lang, pilot.scenario);
    let template = |pilot: &Pilot| {
        (Entry::new(pilot.name.get(lang)).note(note(pilot)), From::Template(pilot.id.clone()))
    };
    let mut all: Vec<_> = templates.into_iter().map(template).collect();
    for other in session.choices.iter().filter(|other| other.id != choice.id) {
        if let Some(pilot) = &other.pilot {
            let name = w::plan_pilot_copy(lang, list::subject(room, ui, other));
            all.push((Entry::new(name).note(note(pilot)), From::Copy(other.id.clone())));
        }
    }
    let mut blank = Entry::new(w::plan_pilot_own(lang));
    blank.refused = choice.scenario.is_none().then(|| w::plan_pilot_needs_scenario(lang).to_owned());
    all.push((blank, From::Own));
    all
}

/// Asks what a pilot of one's own is called.
fn own(ui: &mut Ui) {
    let lang = ui.lang;
    let fields = vec![Field::line(w::plan_pilot_name(lang), ""), Field::prose(w::plan_pilot_about(lang), "")];
    let then = Then::room(|room, ui, answer| {
        let Some(choice) = opened(room) else { return Ok(()) };
        if answer.field(0).is_empty() {
            return Err(w::field_empty(ui.lang).to_owned());
        }
        let name = Text::typed(ui.lang, answer.field(0));
        let about = Text::typed(ui.lang, answer.field(1));
        room.try_plan(ui, plan::own_pilot(room.session(), &choice.id, name, about))
    });
    ui.show(Overlay::Form(Form::new(w::plan_own_title(lang), fields, then)));
}

/// Asks for day 0.
pub(super) fn start(room: &Room, ui: &mut Ui) {
    let Some(choice) = opened(room) else { return };
    let lang = ui.lang;
    let written = |date: NaiveDate| date.format("%Y-%m-%d").to_string();
    let (field, intro) = if let Some(start) = choice.start {
        (Field::line(w::scenario_start(lang), &written(start)), w::scenario_start_intro(lang))
    } else {
        let proposed = written(proposed(ui.today));
        (Field::proposed(w::scenario_start(lang), &proposed), w::scenario_start_proposed(lang))
    };
    let then = Then::room(|room, ui, answer| {
        let Some(choice) = opened(room) else { return Ok(()) };
        let text = answer.field(0);
        let start = if text.is_empty() { None } else { Some(read(text.as_str(), ui)?) };
        if let Some((pilot, start)) = choice.pilot.as_ref().zip(start) {
            let days = Counted::of(room.session(), choice);
            analysis::plan::plan(pilot, start, days)
                .ok_or_else(|| w::scenario_start_beyond(ui.lang).to_owned())?;
        }
        room.try_plan(ui, plan::set_start(room.session(), &choice.id, start))
    });
    let form = Form::new(w::scenario_start_title(lang), vec![field], then);
    ui.show(Overlay::Form(form.with_intro(intro)));
}

/// Takes the pilot away; the date stays for the next one. Asks first where the pilot is not as the method offers it.
pub(super) fn drop_it(room: &mut Room, ui: &mut Ui) {
    let Some(choice) = opened(room) else { return };
    let dropped =
        |choice: &Choice| Edit::Change(Item::Choice(Choice { pilot: None, ..choice.clone() }.into()));
    let Some(pilot) = choice.pilot.as_ref().filter(|pilot| !room.session().method.pilots.contains(pilot))
    else {
        let edit = dropped(choice);
        room.make(ui, edit);
        return;
    };
    let lang = ui.lang;
    let title = w::scenario_drop_title(lang, pilot.name.get(lang));
    let then = Then::room(move |room, ui, answer| match opened(room) {
        Some(choice) if answer.picked() == Some(0) => {
            let edit = dropped(choice);
            room.try_plan(ui, Ok(edit))
        }
        Some(_) | None => Ok(()),
    });
    let question = Picker::confirm(ui, title, then).with_intro(w::scenario_drop_intro(lang));
    ui.show(Overlay::Picker(question));
}

/// The day that somebody has typed.
///
/// # Errors
/// How a date is written, in the reader's words.
pub(super) fn read(text: &str, ui: &Ui) -> Result<NaiveDate, String> {
    let date = NaiveDate::parse_from_str(text.trim(), "%Y-%m-%d").ok();
    let date = date.filter(|date| YEARS.contains(&date.year()));
    date.ok_or_else(|| w::scenario_start_bad(ui.lang).to_owned())
}

/// The first Monday at least four weeks ahead.
fn proposed(today: NaiveDate) -> NaiveDate {
    let ahead = today.iter_days().skip(usize::try_from(AHEAD).unwrap_or(0)).take(7);
    let monday = ahead.into_iter().find(|date| date.weekday() == Weekday::Mon);
    monday.or_else(|| today.checked_add_days(Days::new(AHEAD))).unwrap_or(today)
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::proposed;

    // 2026-11-23 is a Monday, so four weeks on is one too; the day after must wait for the next.
    #[test]
    fn the_proposed_start_is_a_monday_four_weeks_ahead() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        assert_eq!(proposed(day("2026-11-23")), day("2026-12-21"));
        assert_eq!(proposed(day("2026-11-24")), day("2026-12-28"));
        assert_eq!(proposed(day("2026-11-29")), day("2026-12-28"));
    }
}
