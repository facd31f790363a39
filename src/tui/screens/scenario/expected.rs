//! What the group expects of a choice, in its own words: effects, steering and democracy, legal form; beside each of them
//! what the method says of the chosen scenario.

use ratatui::layout::Rect;
use unicode_width::UnicodeWidthStr;

use crate::domain::choice::{Choice, Expected};
use crate::domain::method::Scenario;
use crate::domain::plain::Plain;
use crate::domain::plan;
use crate::domain::text::{Lang, Text};
use crate::i18n::words as w;

use super::super::super::action::Action;
use super::super::super::canvas::{Canvas, Hit};
use super::super::super::keymap::{Context, Footer, Row, ch, row};
use super::super::super::overlay::{Field, Form, Overlay, Then};
use super::super::super::room::Room;
use super::super::super::theme::Role;
use super::super::super::ui::Ui;
use super::lines::Lines;
use super::{opened, overview, view};

/// What only this section does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Write the text under the cursor.
    Write,
}

/// The keys of this section.
pub const KEYS: &[Row] = &[row(
    Context::Expected,
    &[ch('e')],
    Action::Scenario(super::Act::Expected(Act::Write)),
    w::commitment_key_write,
    Footer::Shown,
)];

/// One of the texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Effects,
    Steering,
    Legal,
}

/// Rows above the text in focus: the three names, and a blank line.
const HEAD: u16 = 4;
/// From this width on, the guidance stands beside the text; below it, under it.
const BESIDE: u16 = 76;
/// Cells between text and guidance.
const GAP: u16 = 3;

impl Part {
    pub(super) const ALL: [Self; 3] = [Self::Effects, Self::Steering, Self::Legal];

    fn name(self, lang: Lang) -> &'static str {
        match self {
            Self::Effects => w::commitment_effects(lang),
            Self::Steering => w::commitment_steering(lang),
            Self::Legal => w::commitment_legal(lang),
        }
    }

    /// The name beside a text in a summary.
    pub(super) fn label(self, lang: Lang) -> &'static str {
        match self {
            Self::Effects => w::commitment_label_effects(lang),
            Self::Steering => w::commitment_label_steering(lang),
            Self::Legal => w::commitment_label_legal(lang),
        }
    }

    fn question(self, lang: Lang) -> &'static str {
        match self {
            Self::Effects => w::commitment_question_effects(lang),
            Self::Steering => w::commitment_question_steering(lang),
            Self::Legal => w::commitment_question_legal(lang),
        }
    }

    pub(super) fn text(self, expected: &Expected) -> &Plain {
        match self {
            Self::Effects => &expected.effects,
            Self::Steering => &expected.steering,
            Self::Legal => &expected.legal,
        }
    }

    fn with(self, expected: &Expected, text: Plain) -> Expected {
        let mut expected = expected.clone();
        match self {
            Self::Effects => expected.effects = text,
            Self::Steering => expected.steering = text,
            Self::Legal => expected.legal = text,
        }
        expected
    }

    fn guidance(self, scenario: &Scenario) -> &[Text] {
        match self {
            Self::Effects => &scenario.effects,
            Self::Steering => &scenario.steering,
            Self::Legal => &scenario.legal,
        }
    }
}

/// Asks for the text under the cursor.
pub(super) fn act(room: &Room, ui: &mut Ui, act: Act) {
    match act {
        Act::Write => write(room, ui),
    }
}

/// How many lines the text in focus and its guidance take, and how many are in sight.
pub(super) fn length(room: &Room, ui: &Ui, choice: &Choice, area: Rect) -> (usize, usize) {
    let panes = panes(area);
    let (own, guidance) = (own(room, ui, choice, panes), guidance(room, ui, choice, panes));
    (own.len().max(guidance.map_or(0, |it| it.len())), usize::from(area.height.saturating_sub(HEAD)))
}

/// Draws the three texts by name, and the one in focus with its guidance.
pub(super) fn draw(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect, choice: &Choice) {
    let lang = ui.lang;
    let names = Part::ALL.map(|part| part.name(lang).width()).into_iter().max().unwrap_or(0);
    let names = u16::try_from(names).unwrap_or(0) + 2;
    for (place, (y, part)) in (area.top()..area.bottom()).zip(Part::ALL).enumerate() {
        let line = Rect { y, height: 1, ..area };
        let role = if place == room.scenario.row.at { Role::Cursor } else { Role::Plain };
        canvas.style(line, ui.theme.style(role));
        canvas.text(area.x, y, names, part.name(lang), ui.theme.style(role));
        let text = part.text(&choice.expected).as_str();
        let first = text.lines().next().unwrap_or(w::commitment_unwritten(lang));
        let role = if text.is_empty() && role == Role::Plain { Role::Dim } else { role };
        canvas.text(area.x + names, y, area.width.saturating_sub(names), first, ui.theme.style(role));
        canvas.hit(line, Hit::Spot(view::ROW, place));
    }
    let panes = panes(area);
    own(room, ui, choice, panes).draw(ui, canvas, panes.0, room.scenario.scroll);
    if let (Some(side), Some(lines)) = (panes.1, guidance(room, ui, choice, panes)) {
        view::separator(ui, canvas, side.x.saturating_sub(2), side);
        lines.draw(ui, canvas, side, room.scenario.scroll);
    }
}

/// Where the text stands, and where the guidance does if that is beside it.
fn panes(area: Rect) -> (Rect, Option<Rect>) {
    let below = Rect { y: area.y + HEAD, height: area.height.saturating_sub(HEAD), ..area };
    if area.width < BESIDE {
        return (below, None);
    }
    let width = (area.width - GAP) / 2;
    let side = Rect { x: below.x + width + GAP, width: area.width - width - GAP, ..below };
    (Rect { width, ..below }, Some(side))
}

/// The text in focus; with the guidance under it where that is not beside it.
fn own(room: &Room, ui: &Ui, choice: &Choice, (area, side): (Rect, Option<Rect>)) -> Lines {
    let part = part(room);
    let mut lines = Lines::new(area.width);
    lines.text(part.question(ui.lang), Role::Heading);
    let text = part.text(&choice.expected);
    if text.is_empty() {
        lines.text(w::commitment_write(ui.lang), Role::Dim);
    } else {
        lines.text(text.as_str(), Role::Plain);
    }
    if side.is_none() {
        lines.gap();
        guide(room, ui.lang, choice, &mut lines);
    }
    lines
}

fn guidance(room: &Room, ui: &Ui, choice: &Choice, (_, side): (Rect, Option<Rect>)) -> Option<Lines> {
    let mut lines = Lines::new(side?.width);
    guide(room, ui.lang, choice, &mut lines);
    Some(lines)
}

fn guide(room: &Room, lang: Lang, choice: &Choice, lines: &mut Lines) {
    let Some(scenario) = choice.scenario.and_then(|number| room.session().method.scenario(number)) else {
        return lines.text(w::commitment_guidance_first(lang), Role::Dim);
    };
    let name = overview::scenario_name(scenario, lang);
    let said = part(room).guidance(scenario);
    if said.is_empty() {
        return lines.text(&w::commitment_no_guidance(lang, name), Role::Dim);
    }
    lines.text(&w::commitment_guidance(lang, name), Role::Accent);
    for text in said {
        lines.point(text.get(lang), Role::Plain);
    }
}

fn write(room: &Room, ui: &mut Ui) {
    let Some(choice) = opened(room) else { return };
    let part = part(room);
    let field = Field::prose(part.question(ui.lang), part.text(&choice.expected).as_str());
    let then = Then::room(move |room, ui, answer| {
        let Some(choice) = opened(room) else { return Ok(()) };
        let expected = part.with(&choice.expected, answer.field(0));
        if expected == choice.expected {
            return Ok(());
        }
        room.try_plan(ui, plan::set_expected(room.session(), &choice.id, expected))
    });
    ui.show(Overlay::Form(Form::new(part.name(ui.lang), vec![field], then)));
}

/// The text under the cursor.
fn part(room: &Room) -> Part {
    Part::ALL.get(room.scenario.row.at).copied().unwrap_or(Part::Effects)
}
