//! The scenarios beside one another, field by field on the same rows, to be read aloud and compared.

use ratatui::layout::Rect;

use crate::domain::choice::Choice;
use crate::domain::method::Scenario;
use crate::domain::text::{Lang, Text};
use crate::i18n::words as w;

use super::super::super::canvas::{Canvas, Hit, wrap};
use super::super::super::room::Room;
use super::super::super::theme::Role;
use super::super::super::ui::Ui;
use super::{overview, view};

/// Narrower than this, one scenario is shown at a time.
const SEVERAL: u16 = 100;
/// The least a column takes, the gap after it included.
const COLUMN: u16 = 32;
/// Cells between columns.
const GAP: u16 = 2;
/// Rows that stay: the capability's figures, whether there are more scenarios, their names.
const HEAD: u16 = 3;

/// How many rows of text are in sight.
pub(super) fn page(area: Rect) -> usize {
    usize::from(area.height.saturating_sub(HEAD))
}

/// How many rows the scenarios in sight take.
pub(super) fn length(room: &Room, ui: &Ui, area: Rect) -> usize {
    let scenarios = in_sight(room, area).1;
    let width = usize::from(column(area, scenarios.len()));
    fields(ui.lang, scenarios, width).iter().map(|field| field.height).sum()
}

/// Draws the figures of the choice's capability and the scenarios in sight.
pub(super) fn draw(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect, choice: &Choice) {
    figures(room, ui, canvas, area, choice);
    let (first, scenarios) = in_sight(room, area);
    let width = column(area, scenarios.len());
    let at = |index: usize| area.x + u16::try_from(index).unwrap_or(0) * (width + GAP);
    for (index, scenario) in scenarios.iter().enumerate() {
        let focused = first + index == room.scenario.scenario;
        let chosen = choice.scenario == Some(scenario.number);
        let role = if focused {
            Role::Cursor
        } else if chosen {
            Role::Marked
        } else {
            Role::Heading
        };
        let mut name = overview::scenario_name(scenario, ui.lang);
        if chosen {
            name = format!("✓ {name} · {}", w::scenario_read_chosen(ui.lang));
        }
        let line = Rect { x: at(index), y: area.y + HEAD - 1, width, height: 1 };
        canvas.style(line, ui.theme.style(role));
        canvas.text(line.x, line.y, width, &name, ui.theme.style(role));
        canvas.hit(
            Rect { height: area.height.saturating_sub(HEAD - 1), ..line },
            Hit::Spot(view::COLUMN, first + index),
        );
    }
    let rows = fields(ui.lang, scenarios, usize::from(width)).into_iter().flat_map(Field::rows);
    let seen = rows.skip(room.scenario.scroll);
    for (y, row) in (area.y + HEAD..area.bottom()).zip(seen) {
        for (index, (text, role)) in row.into_iter().enumerate() {
            canvas.text(at(index), y, width, &text, ui.theme.style(role));
        }
    }
}

fn figures(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect, choice: &Choice) {
    let lang = ui.lang;
    let mut line = overview::maturity(room, ui, choice);
    if let Some(levels) = overview::levels(room, choice) {
        line = format!("{line}   {} {levels}", w::scenario_label_levels(lang).to_lowercase());
    }
    let all = in_sight(room, area).1.len() == room.session().method.scenarios.len();
    let more = if all { "" } else { w::scenario_read_more(lang) };
    canvas.text(area.x, area.y, area.width, &line, ui.theme.style(Role::Plain));
    canvas.text_right(area.right(), area.y + 1, area.width, more, ui.theme.style(Role::Dim));
}

/// The scenarios that there is room for, the one in focus among them, and the place of the first.
fn in_sight(room: &Room, area: Rect) -> (usize, &[Scenario]) {
    let all = &room.session().method.scenarios;
    let room_for = if area.width < SEVERAL { 1 } else { usize::from((area.width + GAP) / COLUMN) };
    let count = room_for.clamp(1, all.len().max(1));
    let first = room.scenario.scenario.saturating_sub(count / 2).min(all.len().saturating_sub(count));
    (first, all.get(first..first + count).unwrap_or_default())
}

fn column(area: Rect, count: usize) -> u16 {
    let count = u16::try_from(count.max(1)).unwrap_or(1);
    ((area.width + GAP) / count).saturating_sub(GAP)
}

/// One field of all scenarios in sight, wrapped.
struct Field {
    label: &'static str,
    height: usize,
    texts: Vec<Vec<String>>,
}

impl Field {
    fn rows(self) -> impl Iterator<Item = Vec<(String, Role)>> {
        let heading = vec![(self.label.to_owned(), Role::Accent); self.texts.len()];
        let texts = self.texts;
        let line = move |row: usize| {
            let at = |lines: &Vec<String>| (lines.get(row).cloned().unwrap_or_default(), Role::Plain);
            texts.iter().map(at).collect()
        };
        std::iter::once(heading).chain((0..self.height - 1).map(line))
    }
}

fn fields(lang: Lang, scenarios: &[Scenario], width: usize) -> Vec<Field> {
    let prose = |label, pick: fn(&Scenario) -> &Text| {
        let texts = scenarios.iter().map(|scenario| wrap(pick(scenario).get(lang), width)).collect();
        field(label, texts)
    };
    let points = |label, pick: fn(&Scenario) -> &[Text]| {
        let texts = scenarios.iter().map(|scenario| bullets(lang, pick(scenario), width)).collect();
        field(label, texts)
    };
    let gist = scenarios.iter().map(|scenario| wrap(scenario.gist.get(lang), width)).collect();
    vec![
        field("", gist),
        prose(w::scenario_read_fits(lang), |it| &it.fits),
        prose(w::scenario_read_purpose(lang), |it| &it.purpose),
        prose(w::scenario_read_future(lang), |it| &it.future_state),
        prose(w::scenario_read_target(lang), |it| &it.target_picture),
        points(w::scenario_read_for(lang), |it| &it.speaks_for),
        points(w::scenario_read_against(lang), |it| &it.speaks_against),
        points(w::scenario_read_differences(lang), |it| &it.differences),
        points(w::scenario_read_effects(lang), |it| &it.effects),
        prose(w::scenario_read_pilot(lang), |it| &it.pilot),
    ]
}

/// A field of a heading, its text and a blank row.
fn field(label: &'static str, texts: Vec<Vec<String>>) -> Field {
    let longest = texts.iter().map(Vec::len).max().unwrap_or(0);
    Field { label, height: longest + 2, texts }
}

fn bullets(lang: Lang, texts: &[Text], width: usize) -> Vec<String> {
    let one = |text: &Text| {
        let lines = wrap(text.get(lang), width.saturating_sub(2)).into_iter().enumerate();
        lines
            .map(|(index, line)| format!("{}{line}", if index == 0 { "• " } else { "  " }))
            .collect::<Vec<_>>()
    };
    texts.iter().flat_map(one).collect()
}
