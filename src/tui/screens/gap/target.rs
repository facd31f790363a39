//! The level that a capability or its whole area is to reach, and by when: the window that sets it and how it is said.

use crate::analysis::figures::{Cell, Row};
use crate::analysis::target::{self, Source};
use crate::domain::edit::Edit;
use crate::domain::id::{AreaId, CapabilityId, RespondentId};
use crate::domain::plan;
use crate::domain::rating::Level;
use crate::domain::session::Target;
use crate::i18n::{number, words as w};

use super::super::super::overlay::{Answer, Field, Form, Overlay, Then};
use super::super::super::room::Room;
use super::super::super::ui::Ui;
use super::super::super::wording;
use super::focus::focused;

/// Years that a target can be set for.
const YEARS: std::ops::RangeInclusive<u16> = 2000..=2999;

/// A target as a figure: `3`, `3 2030`.
pub(super) fn short(target: Target) -> String {
    match target.year {
        Some(year) => format!("{} {year}", target.level.get()),
        None => target.level.get().to_string(),
    }
}

/// How much is left to the target, as a figure; a short word where it is reached.
pub(super) fn gap(room: &Room, ui: &Ui, row: &Row) -> String {
    match target::gap(room.session(), row) {
        Some(gap) if target::is_reached(gap) => w::targets_reached_short(ui.lang).to_owned(),
        gap => number(ui.lang, gap, decimals(row)),
    }
}

/// The target of a row in words: level, by when, where it comes from, and what is left to it.
pub(super) fn line(room: &Room, ui: &Ui, row: &Row) -> String {
    let (lang, session) = (ui.lang, room.session());
    let target = target::target(session, row);
    let name = level_name(room, ui, target.level);
    let from = match target::source(session, row) {
        Source::Capability => w::targets_own(lang),
        Source::Area => w::targets_areas(lang),
        Source::Method => w::targets_methods(lang),
    };
    let when = target.year.map_or_else(|| session.method.horizon.get(lang).to_owned(), |it| it.to_string());
    let said = w::targets_line(lang, from, target.level.get(), name, when);
    match target::gap(session, row) {
        Some(gap) if target::is_reached(gap) => format!("{said} {}", w::targets_reached(lang)),
        Some(gap) => format!("{said} {}", w::targets_left(lang, number(lang, Some(gap), decimals(row)))),
        None => said,
    }
}

/// What a respondent has answered itself for the capability of a row, with the target and what is left to it: on its own
/// sheet only, where it has asked for it. Of sealed answers nothing is known here.
pub(super) fn own(room: &Room, ui: &Ui, respondent: &RespondentId, row: usize) -> String {
    let (lang, figures) = (ui.lang, &room.figures);
    let Some(place) = figures.column_of(respondent) else { return String::new() };
    let sealed = figures.columns.get(place).is_some_and(|it| !figures.shows(it));
    let Some(of) = figures.rows.get(row) else { return String::new() };
    let target = target::target(room.session(), of);
    match figures.cells(room.session()).at(row, place) {
        Cell::Value { mean, .. } => {
            let left = target::below(target, mean);
            let left = if target::is_reached(left) {
                w::targets_reached_short(lang).to_owned()
            } else {
                w::targets_own_left(lang, number(lang, Some(left), 2))
            };
            w::targets_own_value(lang, left, short(target), number(lang, Some(mean), 2))
        }
        Cell::DontKnow | Cell::Hidden | Cell::NotRated if sealed => w::targets_own_sealed(lang).to_owned(),
        Cell::DontKnow | Cell::NotRated => w::targets_own_none(lang, short(target)),
        Cell::Hidden => w::targets_own_hidden(lang).to_owned(),
    }
}

/// Asks for the target of the capability in focus, or of its area.
pub(super) fn ask(room: &Room, ui: &mut Ui) {
    let Some(row) = focused(room) else { return };
    let (session, lang) = (room.session(), ui.lang);
    let id = row.capability.clone();
    let Some(area) = session.map.capability(&id).map(|it| it.area.clone()) else { return };
    let own = session.judgement(&id).target;
    let areas = session.targets.get(&area).copied();
    let set = own.or(areas);
    let chosen = set.map_or(0, |target| Level::ALL.len() - target.level.index());
    let year = set.and_then(|target| target.year).map(|year| year.to_string()).unwrap_or_default();
    let scope = usize::from(own.is_none() && areas.is_some());
    let area_name = session.map.area(&area).map_or("", |it| it.name.get(lang));
    let members = session.map.capabilities_of(&area).count();
    let scopes = vec![w::targets_for_one(lang).to_owned(), w::targets_for_area(lang, members, area_name)];
    let fields = vec![
        Field::choice(w::targets_field_level(lang), levels(room, ui, areas), chosen),
        Field::line(w::targets_field_year(lang, session.method.horizon.get(lang)), &year),
        Field::choice(w::targets_field_scope(lang), scopes, scope),
    ];
    let name = wording::capability_name(lang, session, &id);
    let title = w::targets_title(lang, name);
    let then = Then::room(move |room, ui, answer| set_it(room, ui, (&id, &area), answer));
    ui.show(Overlay::Form(Form::new(title, fields, then).with_intro(intro(room, ui))));
}

/// What the method aims for, in the level's own words: how far above the least that is lies in them.
fn intro(room: &Room, ui: &Ui) -> String {
    let method = &room.session().method;
    let anchor =
        method.scale.iter().find(|it| it.level == method.target).map_or("", |it| it.anchor.get(ui.lang));
    w::targets_intro(ui.lang, anchor, method.target.get(), level_name(room, ui, method.target))
}

/// What can be chosen: nothing of one's own, with what holds then, and the levels from the highest.
fn levels(room: &Room, ui: &Ui, areas: Option<Target>) -> Vec<String> {
    let method = room.session().method.target;
    let none = if let Some(Target { level, .. }) = areas {
        w::targets_none_area(ui.lang, level.get(), level_name(room, ui, level))
    } else {
        w::targets_none(ui.lang, method.get(), level_name(room, ui, method))
    };
    let level = |level: Level| format!("{} {}", level.get(), level_name(room, ui, level));
    std::iter::once(none).chain(Level::ALL.into_iter().rev().map(level)).collect()
}

fn set_it(
    room: &mut Room,
    ui: &mut Ui,
    (id, area): (&CapabilityId, &AreaId),
    answer: &Answer,
) -> Result<(), String> {
    let target = written(room, ui, (id, area), answer)?;
    let is_area = answer.field(2).as_str() == "1";
    let session = room.session();
    if is_area && session.targets.get(area).copied() == target {
        return Ok(());
    }
    if !is_area && session.judgement(id).target == target {
        return Ok(());
    }
    if !is_area {
        return room.try_plan(ui, plan::set_target(room.session(), id, target));
    }
    room.try_plan(ui, Ok(Edit::Target(area.clone(), target)))?;
    let session = room.session();
    let own = |id: &CapabilityId| session.judgements.get(id).is_some_and(|it| it.target.is_some());
    let kept = session.map.capabilities_of(area).filter(|it| own(&it.id)).count();
    if kept > 0 {
        ui.say(w::targets_kept(ui.lang, kept));
    }
    Ok(())
}

/// The target that was written; none where the first sentence was chosen. A year that was typed with it is not thrown away
/// unseen; the one of a target that is taken away goes with that.
fn written(
    room: &Room,
    ui: &Ui,
    (id, area): (&CapabilityId, &AreaId),
    answer: &Answer,
) -> Result<Option<Target>, String> {
    let chosen = answer.field(0).as_str().parse::<usize>().unwrap_or(0);
    let year = answer.field(1);
    let year = year.as_str().trim();
    let Some(level) = Level::ALL.iter().rev().nth(chosen.wrapping_sub(1)) else {
        let session = room.session();
        let before = session.judgement(id).target.or_else(|| session.targets.get(area).copied());
        let before = before.and_then(|target| target.year).map(|year| year.to_string()).unwrap_or_default();
        let typed = !year.is_empty() && year != before;
        return if typed { Err(w::targets_year_alone(ui.lang).to_owned()) } else { Ok(None) };
    };
    if year.is_empty() {
        return Ok(Some(Target { level: *level, year: None }));
    }
    let year = year.parse().ok().filter(|year| YEARS.contains(year));
    let year = year.ok_or_else(|| w::targets_year_wrong(ui.lang).to_owned())?;
    Ok(Some(Target { level: *level, year: Some(year) }))
}

fn level_name<'a>(room: &'a Room, ui: &Ui, level: Level) -> &'a str {
    let found = room.session().method.scale.iter().find(|it| it.level == level);
    found.map_or("", |it| it.name.get(ui.lang))
}

/// Decimals of a gap: those of the mean.
fn decimals(row: &Row) -> usize {
    if row.released.is_some() { 1 } else { 2 }
}
