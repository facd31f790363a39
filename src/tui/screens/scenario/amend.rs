//! The windows that change a milestone or a budget post of a pilot as planned.
//!
//! What is typed is read here; the whole choice is then changed in one edit, so that one undo takes it back.

use crate::analysis::budget;
use crate::domain::choice::Choice;
use crate::domain::edit::{Edit, Item};
use crate::domain::method::{Amount, BudgetRow, Milestone, Pilot};
use crate::domain::plain::Plain;
use crate::domain::text::{Lang, Text};
use crate::i18n::words as w;

use super::super::super::overlay::{Answer, Field, Form, Overlay, Then};
use super::super::super::room::Room;
use super::super::super::ui::Ui;
use super::{Section, opened};

/// The largest amount that can be typed.
const MOST: f64 = 1e9;

/// Asks for what is to be changed in the row under the cursor.
pub(super) fn amend(room: &Room, ui: &mut Ui) {
    let Some(pilot) = opened(room).and_then(|choice| choice.pilot.as_ref()) else { return };
    let at = room.scenario.row.at;
    match room.scenario.section {
        Section::Timeline => {
            if let Some(milestone) = pilot.milestones.get(at) {
                amend_milestone(ui, milestone, at);
            }
        }
        Section::Budget => {
            if let Some(row) = pilot.budget.get(at) {
                amend_row(ui, row, at);
            }
        }
        Section::Overview | Section::Scenarios | Section::Sharing => {}
    }
}

fn amend_milestone(ui: &mut Ui, milestone: &Milestone, at: usize) {
    let lang = ui.lang;
    let fields = vec![
        Field::line(w::scenario_milestone_name(lang), milestone.name.get(lang)),
        Field::line(w::scenario_milestone_from(lang), &milestone.from.to_string()),
        Field::line(w::scenario_milestone_to(lang), &milestone.to.to_string()),
    ];
    let then = Then::room(move |room, ui, answer| {
        let lang = ui.lang;
        let Some((choice, mut pilot)) = planned(room) else { return Ok(()) };
        let Some(milestone) = pilot.milestones.get_mut(at) else { return Ok(()) };
        rename(&mut milestone.name, lang, answer)?;
        milestone.from = day(lang, &answer.field(1))?;
        milestone.to = day(lang, &answer.field(2))?;
        if milestone.to < milestone.from {
            return Err(w::scenario_milestone_backwards(lang).to_owned());
        }
        let id = milestone.id.clone();
        pilot.milestones.sort_by_key(|milestone| milestone.from);
        let place = pilot.milestones.iter().position(|milestone| milestone.id == id);
        change(room, ui, choice, pilot)?;
        room.scenario.row.at = place.unwrap_or(at);
        Ok(())
    });
    ui.show(Overlay::Form(Form::new(w::scenario_milestone_title(lang), fields, then)));
}

fn amend_row(ui: &mut Ui, row: &BudgetRow, at: usize) {
    let lang = ui.lang;
    let unit = super::budget::unit(lang, row.kind);
    let written = |value: Option<f64>| value.map_or_else(String::new, |value| write(lang, value));
    let amount = budget::amount(row);
    let low = written(amount.map(|(low, _)| low));
    let high = written(amount.map(|(_, high)| high));
    let fields = vec![
        Field::line(w::scenario_row_name(lang), row.name.get(lang)),
        Field::line(w::scenario_row_low(lang, unit), &low),
        Field::line(w::scenario_row_high(lang, unit), &high),
    ];
    let then = Then::room(move |room, ui, answer| {
        let lang = ui.lang;
        let Some((choice, mut pilot)) = planned(room) else { return Ok(()) };
        let Some(row) = pilot.budget.get_mut(at) else { return Ok(()) };
        rename(&mut row.name, lang, answer)?;
        let typed = (amount_of(lang, &answer.field(1))?, amount_of(lang, &answer.field(2))?);
        set_amount(lang, row, typed)?;
        change(room, ui, choice, pilot)
    });
    let form = Form::new(w::scenario_row_title(lang), fields, then);
    ui.show(Overlay::Form(form.with_intro(w::scenario_row_intro(lang))));
}

/// Sets a post's amount; one that is as it was keeps how it was put, for example as workshops.
fn set_amount(lang: Lang, row: &mut BudgetRow, typed: (Option<f64>, Option<f64>)) -> Result<(), String> {
    let amount = match typed {
        (None, None) => Amount::Unknown,
        (None, Some(_)) => return Err(w::scenario_row_low_missing(lang).to_owned()),
        (Some(low), Some(high)) if high < low => return Err(w::scenario_row_backwards(lang).to_owned()),
        (Some(low), Some(high)) if high > low => Amount::Range(low, high),
        (Some(low), Some(_) | None) => Amount::Exactly(low),
    };
    let per = budget::paid_by(row);
    let changed = BudgetRow { amount, per, ..row.clone() };
    if budget::amount(&changed) != budget::amount(row) {
        *row = changed;
    }
    Ok(())
}

/// The open choice and its pilot, to be altered.
fn planned(room: &Room) -> Option<(Choice, Pilot)> {
    let choice = opened(room)?;
    Some((choice.clone(), choice.pilot.clone()?))
}

fn change(room: &mut Room, ui: &Ui, choice: Choice, pilot: Pilot) -> Result<(), String> {
    let choice = Choice { pilot: Some(pilot), ..choice };
    room.try_plan(ui, Ok(Edit::Change(Item::Choice(choice.into()))))
}

/// Takes the first field as the name in this language, where it has changed; the other language keeps its own.
fn rename(name: &mut Text, lang: Lang, answer: &Answer) -> Result<(), String> {
    let typed = answer.field(0);
    if typed.is_empty() {
        return Err(w::field_empty(lang).to_owned());
    }
    if name.get(lang) != typed.as_str() {
        match lang {
            Lang::Sv => name.sv = typed,
            Lang::En => name.en = typed,
        }
    }
    Ok(())
}

fn day(lang: Lang, text: &Plain) -> Result<u16, String> {
    text.as_str().trim().parse().map_err(|_| w::scenario_milestone_day(lang).to_owned())
}

/// A typed amount, with spaces between thousands; `None` where the field is empty. The decimal sign is a point, and in
/// Swedish also a comma; an English comma would be read as thousands by some and as decimals by others.
fn amount_of(lang: Lang, text: &Plain) -> Result<Option<f64>, String> {
    let digits: String = text.as_str().chars().filter(|c| !c.is_whitespace()).collect();
    if digits.is_empty() {
        return Ok(None);
    }
    let sign = |c: char| c == '.' || (c == ',' && lang == Lang::Sv);
    let shaped = digits.chars().all(|c| c.is_ascii_digit() || sign(c));
    let value = digits.replace(',', ".").parse::<f64>().ok().filter(|value| shaped && *value <= MOST);
    value.map(Some).ok_or_else(|| w::scenario_row_number(lang).to_owned())
}

/// An amount as it would be typed, without losing decimals.
fn write(lang: Lang, value: f64) -> String {
    match lang {
        Lang::Sv => value.to_string().replace('.', ","),
        Lang::En => value.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::amount_of;
    use crate::domain::text::Lang::{En, Sv};

    #[test]
    fn amounts_are_read_as_people_write_them() {
        let table = [("", None), ("150", Some(150.0)), ("37,5", Some(37.5)), ("1 500.25", Some(1500.25))];
        for (text, wanted) in table {
            assert_eq!(amount_of(Sv, &text.into()), Ok(wanted), "{text:?}");
        }
        for bad in ["-1", "1e5", "NaN", "inf", "1,5,0", "99999999999", "tio"] {
            assert!(amount_of(Sv, &bad.into()).is_err(), "{bad:?}");
        }
        assert!(amount_of(En, &"1,500".into()).is_err(), "fifteen hundred or one and a half");
    }
}
