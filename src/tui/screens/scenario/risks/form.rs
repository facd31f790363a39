//! The window in which a risk is written.

use crate::domain::plain::Plain;
use crate::domain::plan;
use crate::domain::risk::{Grade, Risk, Weight};
use crate::i18n::words as w;

use super::super::super::super::overlay::{Answer, Field, Form, Overlay, Then};
use super::super::super::super::room::Room;
use super::super::super::super::ui::Ui;
use super::super::opened;
use super::sorted;

/// Asks for a new risk.
pub(super) fn new(ui: &mut Ui) {
    show(ui, None);
}

/// Asks what of this risk is to be changed.
pub(super) fn change(ui: &mut Ui, risk: &Risk) {
    show(ui, Some(risk.clone()));
}

fn show(ui: &mut Ui, held: Option<Risk>) {
    let lang = ui.lang;
    let text = |of: fn(&Risk) -> &Plain| held.as_ref().map_or("", |risk| of(risk).as_str());
    let fields = vec![
        Field::line(w::risks_threat(lang), text(|risk| &risk.threat)),
        Field::line(w::risks_vulnerability(lang), text(|risk| &risk.vulnerability)),
        Field::line(w::risks_consequence(lang), text(|risk| &risk.consequence)),
        Field::line(w::risks_grades(lang), &written(held.as_ref().map(|risk| risk.before))),
        Field::line(w::risks_measure(lang), text(|risk| &risk.measure)),
        Field::tick(w::risks_decided(lang), held.as_ref().is_some_and(|risk| risk.decided)),
        Field::line(w::risks_owner(lang), text(|risk| &risk.owner)),
        Field::line(w::risks_grades_after(lang), &written(held.as_ref().and_then(|risk| risk.after))),
    ];
    let title = match &held {
        Some(risk) => w::risks_change_title(lang, &risk.id),
        None => w::risks_new_title(lang).to_owned(),
    };
    let then = Then::room(move |room, ui, answer| put(room, ui, held.as_ref(), answer));
    ui.show(Overlay::Form(Form::new(title, fields, then)));
}

/// Writes what was typed; the risk is under the cursor then, wherever its value puts it.
fn put(room: &mut Room, ui: &Ui, held: Option<&Risk>, answer: &Answer) -> Result<(), String> {
    let Some(choice) = opened(room).map(|choice| choice.id.clone()) else { return Ok(()) };
    let bad = || w::risks_bad_grades(ui.lang).to_owned();
    let threat = answer.field(0);
    if threat.is_empty() {
        return Err(w::refused_no_threat(ui.lang).to_owned());
    }
    let id = match held {
        Some(risk) => Ok(risk.id.clone()),
        None => plan::fresh_risk(room.session(), &choice),
    };
    let Ok(id) = id else { return Ok(()) };
    let after = answer.field(7);
    let risk = Risk {
        id: id.clone(),
        threat,
        vulnerability: answer.field(1),
        consequence: answer.field(2),
        before: read(answer.field(3).as_str()).ok_or_else(bad)?,
        after: if after.is_empty() { None } else { Some(read(after.as_str()).ok_or_else(bad)?) },
        measure: answer.field(4),
        decided: !answer.field(5).is_empty(),
        owner: answer.field(6),
    };
    if held != Some(&risk) {
        room.try_plan(ui, plan::put_risk(room.session(), &choice, risk))?;
    }
    let place = opened(room).and_then(|choice| sorted(room, choice).iter().position(|it| it.id == id));
    room.scenario.row.at = place.unwrap_or(0);
    Ok(())
}

fn written(weight: Option<Weight>) -> String {
    weight.map_or_else(String::new, |it| format!("{} {}", it.consequence.get(), it.probability.get()))
}

/// Two grades, however they are divided: `4 3`, `4x3`, `4,3`, `43`.
fn read(text: &str) -> Option<Weight> {
    let shaped =
        |c: char| c.is_ascii_digit() || c.is_whitespace() || matches!(c, 'x' | '×' | '*' | ',' | '/' | ';');
    let digits: Vec<u32> = text.chars().filter_map(|c| c.to_digit(10)).collect();
    let &[consequence, probability] = digits.as_slice() else { return None };
    let grade = |digit: u32| u8::try_from(digit).ok().and_then(|digit| Grade::new(digit).ok());
    let weight = Weight { consequence: grade(consequence)?, probability: grade(probability)? };
    text.chars().all(shaped).then_some(weight)
}

#[cfg(test)]
mod tests {
    use super::{read, written};

    #[test]
    fn two_grades_are_read_as_people_write_them() {
        for text in ["4 3", "43", "4x3", " 4 × 3 ", "4,3", "4/3"] {
            assert_eq!(written(read(text)), "4 3", "{text}");
        }
        for text in ["", "4", "4 6", "0 3", "4 3 1", "fyra tre", "4-3", "-4 3"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
