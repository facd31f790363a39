//! The window that writes a post or changes it: name, amount, kind, how often, year and phase, with what was understood.

use crate::analysis::budget::{amount, paid_by};
use crate::domain::choice::Choice;
use crate::domain::method::{Amount, BudgetRow, CostKind, Per, Pilot, Unit};
use crate::domain::text::{Lang, Text};
use crate::i18n::words as w;
use crate::report::arithmetic;

use super::super::super::super::overlay::{Answer, Field, Form, Overlay, Then};
use super::super::super::super::room::Room;
use super::super::super::super::ui::Ui;
use super::super::amend::{change, planned, rename};
use super::read::{self, Said};
use super::{here, opened, posts};

/// The kinds in the order in which the field goes through them.
const KINDS: [CostKind; 3] = [CostKind::Hours, CostKind::External, CostKind::Other];
/// How often, in the order in which the field goes through them.
const PER: [Per; 2] = [Per::Organisation, Per::Once];

/// The field of the amount, whose label says what is asked for.
const AMOUNT: usize = 1;

/// Asks for a new post, which comes after the one under the cursor and begins with its kind, year and phase.
pub(super) fn add(room: &Room, ui: &mut Ui) {
    let Some(pilot) = opened(room).and_then(|choice| choice.pilot.as_ref()) else { return };
    let near = here(room);
    let row = BudgetRow {
        name: Text::default(),
        phase: near.and_then(|row| row.phase.clone()),
        kind: near.map_or(CostKind::Hours, |row| row.kind),
        year: near.map_or(1, |row| row.year),
        amount: Amount::Unknown,
        unit: near.map_or(Unit::default(), |row| row.unit),
        per: near.map_or(Per::Organisation, |row| row.per),
    };
    let at = if near.is_some() { room.scenario.row.at + 1 } else { pilot.budget.len() };
    ask(ui, pilot, &row, Place::New(at));
}

/// Asks for what is to be changed in the post under the cursor.
pub(super) fn amend(room: &Room, ui: &mut Ui) {
    let pilot = opened(room).and_then(|choice| choice.pilot.as_ref());
    if let Some((pilot, row)) = pilot.zip(here(room)) {
        ask(ui, pilot, row, Place::Held(room.scenario.row.at));
    }
}

/// Where the post goes.
#[derive(Clone, Copy)]
enum Place {
    New(usize),
    Held(usize),
}

fn ask(ui: &mut Ui, pilot: &Pilot, row: &BudgetRow, place: Place) {
    let lang = ui.lang;
    let written = match (place, row.amount) {
        (Place::New(_), _) => String::new(),
        (Place::Held(_), Amount::Unknown) => "?".to_owned(),
        (Place::Held(_), _) => arithmetic::typed(row, lang),
    };
    let kinds = KINDS.map(|kind| posts::kind(lang, kind).to_owned()).to_vec();
    let per = PER.map(|per| often(lang, per).to_owned()).to_vec();
    let mut phases: Vec<String> = pilot.milestones.iter().map(|it| it.name.get(lang).to_owned()).collect();
    phases.push(w::budget_no_phase(lang).to_owned());
    let phase = pilot.milestones.iter().position(|it| Some(&it.id) == row.phase.as_ref());
    let at = |place: Option<usize>| place.unwrap_or(0);
    let fields = vec![
        Field::line(w::scenario_row_name(lang), row.name.get(lang)),
        Field::line(amount_label(lang, row.kind), &written),
        Field::turning(w::scenario_kind(lang), kinds, at(KINDS.iter().position(|kind| *kind == row.kind))),
        Field::turning(w::budget_field_per(lang), per, at(PER.iter().position(|per| *per == paid_by(row)))),
        Field::turning(w::budget_field_phase(lang), phases, phase.unwrap_or(pilot.milestones.len())),
        Field::line(w::budget_field_year(lang), &row.year.to_string()),
    ];
    let (before, shape) = (row.clone(), pilot.clone());
    let echo = move |answer: &Answer| {
        let row = fill(lang, &shape, &before, answer)?;
        Ok(w::budget_understood(lang, understood(lang, &row)))
    };
    let before = row.clone();
    let then = Then::room(move |room, ui, answer| save(room, ui, answer, (&before, place)));
    let title = match place {
        Place::New(_) => w::budget_new_title(lang),
        Place::Held(_) => w::scenario_row_title(lang),
    };
    let label =
        move |answer: &Answer| amount_label(lang, kind_of(answer).unwrap_or(CostKind::Hours)).to_owned();
    ui.show(Overlay::Form(Form::new(title, fields, then).with_echo(echo).with_label(AMOUNT, label)));
}

fn save(
    room: &mut Room,
    ui: &Ui,
    answer: &Answer,
    (before, place): (&BudgetRow, Place),
) -> Result<(), String> {
    let Some((choice, mut pilot)) = planned(room) else { return Ok(()) };
    let mut row = fill(ui.lang, &pilot, before, answer)?;
    rename(&mut row.name, ui.lang, answer)?;
    let at = match place {
        Place::New(at) => {
            let at = at.min(pilot.budget.len());
            pilot.budget.insert(at, row);
            at
        }
        Place::Held(at) => {
            match pilot.budget.get_mut(at) {
                Some(held) if *held == row => return Ok(()),
                Some(held) => *held = row,
                None => return Ok(()),
            }
            at
        }
    };
    change(room, ui, Choice { ..choice }, pilot)?;
    if matches!(place, Place::New(_)) {
        room.scenario.budget = super::State::default();
        room.scenario.row.at = at;
    }
    Ok(())
}

/// What kind the fields say.
fn kind_of(answer: &Answer) -> Option<CostKind> {
    KINDS.get(answer.field(2).as_str().parse::<usize>().ok()?).copied()
}

/// What is asked for of a post of this kind.
fn amount_label(lang: Lang, kind: CostKind) -> &'static str {
    match kind {
        CostKind::Hours => w::budget_field_hours(lang),
        CostKind::External | CostKind::Other => w::budget_field_money(lang),
    }
}

/// The post as the fields have it, its name apart. An amount that is as it was keeps how it was typed.
fn fill(lang: Lang, pilot: &Pilot, before: &BudgetRow, answer: &Answer) -> Result<BudgetRow, String> {
    let chosen = |field: usize| answer.field(field).as_str().parse::<usize>().unwrap_or(0);
    let kind = kind_of(answer).unwrap_or(before.kind);
    let per = PER.get(chosen(3)).copied().unwrap_or(before.per);
    let phase = pilot.milestones.get(chosen(4)).map(|milestone| milestone.id.clone());
    let year = answer.field(5).as_str().trim().parse::<u8>().ok().filter(|year| *year > 0);
    let year = year.ok_or_else(|| w::budget_year_bad(lang).to_owned())?;
    let read = read::amount(lang, answer.field(AMOUNT).as_str())?;
    let unit = match (kind, read.said) {
        (CostKind::Hours, Some(Said::Money(_))) => return Err(w::budget_read_not_hours(lang).to_owned()),
        (CostKind::External | CostKind::Other, Some(Said::Hours)) => {
            return Err(w::budget_read_not_money(lang).to_owned());
        }
        (CostKind::External | CostKind::Other, Some(Said::Money(unit))) => unit,
        (_, None) => before.unit,
        (CostKind::Hours, Some(Said::Hours)) => Unit::default(),
    };
    let unit = if kind == CostKind::Hours { Unit::default() } else { unit };
    let row = BudgetRow { name: before.name.clone(), phase, kind, year, amount: read.amount, unit, per };
    // Workshops are given by everyone, whatever the field says; what is stored says so too.
    Ok(BudgetRow { per: paid_by(&row), ..row })
}

/// A post as it was understood: `1,5 Mkr (1 500 000 kr), en gång per organisation`.
fn understood(lang: Lang, row: &BudgetRow) -> String {
    let typed = arithmetic::typed(row, lang);
    let known = match amount(row) {
        Some(once) => {
            let exact = match row.kind {
                CostKind::Hours => crate::report::money::hours(lang, once.low, once.high),
                CostKind::External | CostKind::Other => {
                    crate::report::money::kronor(lang, once.low, once.high)
                }
            };
            if exact == typed { typed } else { format!("{typed} = {exact}") }
        }
        None => typed,
    };
    format!("{known} · {}", often(lang, paid_by(row)))
}

fn often(lang: Lang, per: Per) -> &'static str {
    match per {
        Per::Organisation => w::budget_per_organisation(lang),
        Per::Once => w::budget_per_once(lang),
    }
}
