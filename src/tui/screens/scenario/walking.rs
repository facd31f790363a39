//! How one moves about in workshop 5: in and out of choices, along their sections and rows. Never changes the session.

use crate::domain::id::ChoiceId;
use crate::i18n::words as w;

use super::super::super::action::Motion;
use super::super::super::room::Room;
use super::super::super::ui::Ui;
use super::section::Section;
use super::table::Cursor;
use super::{budget, focused, gantt, opened, portfolio, rows, sharing, timeline, view};

/// Opens a choice.
pub fn go_to(room: &mut Room, id: &ChoiceId) {
    room.scenario.open = Some(id.clone());
    show(room, Section::Overview);
}

/// Moves the cursor.
pub fn motion(room: &mut Room, _ui: &Ui, motion: Motion) {
    if opened(room).is_none() && portfolio::is_open(room) {
        return portfolio::motion(room, motion);
    }
    let (choices, rows) = (room.session().choices.len(), rows(room));
    let scenarios = room.session().method.scenarios.len();
    let state = &mut room.scenario;
    if state.open.is_none() {
        return state.list.go(motion, choices);
    }
    match (state.section, motion) {
        (Section::Scenarios, Motion::Left) => state.scenario = state.scenario.saturating_sub(1),
        (Section::Scenarios, Motion::Right) => {
            state.scenario = (state.scenario + 1).min(scenarios.saturating_sub(1));
        }
        (Section::Expected, Motion::Up | Motion::Down | Motion::First | Motion::Last) => {
            state.row.go(motion, rows);
            state.scroll = 0;
        }
        (Section::Timeline, Motion::Left | Motion::Right) => timeline::along(room, motion),
        (Section::Timeline, _) if rows > 0 => {
            state.row.go(motion, rows);
            timeline::reveal(room);
        }
        (Section::Budget, _) => budget::motion(room, motion),
        (Section::Commitment | Section::Sharing | Section::Risks, _) if rows > 0 => {
            state.row.go(motion, rows);
        }
        (
            Section::Overview
            | Section::Scenarios
            | Section::Commitment
            | Section::Expected
            | Section::Timeline
            | Section::Sharing
            | Section::Risks,
            _,
        ) => state.scroll = motion.along(state.scroll, usize::MAX / 2, state.page),
    }
}

/// Enter: opens the choice under the cursor, and from there the scenarios to read. Never changes the session.
pub fn enter(room: &mut Room, ui: &mut Ui) {
    if opened(room).is_some() {
        match room.scenario.section {
            Section::Overview => show(room, Section::Scenarios),
            Section::Budget => budget::sums(room, ui),
            Section::Sharing => sharing::sums(room, ui),
            Section::Scenarios
            | Section::Commitment
            | Section::Expected
            | Section::Timeline
            | Section::Risks => {}
        }
        return;
    }
    if portfolio::is_open(room) {
        return portfolio::enter(room, ui);
    }
    match focused(room).map(|choice| choice.id.clone()) {
        Some(id) => {
            room.scenario.open = Some(id);
            show(room, Section::Overview);
        }
        None => ui.refuse(w::scenario_nothing_chosen(ui.lang)),
    }
}

/// Esc: goes back to where the choice was opened, and from all pilots to the list. Never changes the session.
pub fn back(room: &mut Room, _ui: &mut Ui) {
    if room.scenario.open.take().is_none() {
        portfolio::close(room);
    }
}

/// A click on a spot that was registered while drawing. Never changes the session.
pub fn click(room: &mut Room, _ui: &mut Ui, a: usize, b: usize) {
    if room.scenario.open.is_none() && portfolio::is_open(room) {
        return portfolio::click(room, a, b);
    }
    match a {
        view::TAB => {
            if let Some(section) = Section::ALL.get(b) {
                show(room, *section);
            }
        }
        view::COLUMN => room.scenario.scenario = b,
        _ if room.scenario.open.is_some() => room.scenario.row.at = b,
        _ => room.scenario.list.at = b,
    }
}

/// Shows a section from its beginning.
pub(super) fn show(room: &mut Room, section: Section) {
    let chosen = opened(room).and_then(|choice| choice.scenario);
    let scenarios = &room.session().method.scenarios;
    let place = scenarios.iter().position(|scenario| Some(scenario.number) == chosen).unwrap_or(0);
    let state = &mut room.scenario;
    state.section = section;
    state.answered = None;
    state.row = Cursor::default();
    state.scroll = 0;
    state.scenario = place;
    state.zoom = gantt::Zoom::default();
}
