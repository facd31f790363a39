//! The window that changes a post of the budget.

use crate::analysis::budget;
use crate::domain::method::{Amount, BudgetRow};
use crate::domain::plain::Plain;
use crate::domain::text::Lang;
use crate::i18n::words as w;

use super::super::super::super::overlay::{Field, Form, Overlay, Then};
use super::super::super::super::ui::Ui;
use super::super::amend::{change, planned, rename};

/// The largest amount that can be typed.
const MOST: f64 = 1e9;

/// Asks for what is to be changed in the post at this place.
pub(super) fn amend(ui: &mut Ui, row: &BudgetRow, at: usize) {
    let lang = ui.lang;
    let unit = super::unit(lang, row.kind);
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
