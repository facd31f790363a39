//! The scenarios beside one another, field by field on the same rows, to be read aloud and compared; above each of them
//! what the figures say of it, which is a hint and no decision.

use ratatui::layout::Rect;
use unicode_width::UnicodeWidthStr;

use crate::domain::choice::Choice;
use crate::domain::method::Scenario;
use crate::domain::text::{Lang, Text};
use crate::i18n::words as w;

use super::super::super::canvas::{Canvas, Hit, wrap};
use super::super::super::room::Room;
use super::super::super::theme::Role;
use super::super::super::ui::Ui;
use super::hint::Hints;
use super::{overview, view};

/// The least a column takes, the gap after it included.
const COLUMN: u16 = 32;
/// Cells between two verdicts.
const APART: usize = 3;
/// Cells between columns.
const GAP: u16 = 2;
/// Rows that stay: the capability's figures and whether there are more scenarios, what a hint is, the verdicts on all
/// scenarios, the names of those in sight.
const HEAD: u16 = 4;

/// How many rows of text are in sight.
pub(super) fn page(area: Rect) -> usize {
    usize::from(area.height.saturating_sub(HEAD))
}

/// The scenarios in sight and how they are written, on which their words and nothing else hang.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Columns {
    first: usize,
    count: usize,
    width: usize,
    lang: Lang,
}

/// The columns that there is room for.
pub(super) fn columns(room: &Room, ui: &Ui, area: Rect) -> Columns {
    let (first, scenarios) = in_sight(room, area);
    let (count, lang) = (scenarios.len(), ui.lang);
    Columns { first, count, width: usize::from(column(area, count)), lang }
}

/// How many rows the scenarios in sight take.
pub(super) fn length(room: &Room, ui: &Ui, area: Rect) -> usize {
    let scenarios = in_sight(room, area).1;
    let width = usize::from(column(area, scenarios.len()));
    let own = hinted(room, ui, room.scenario.kept.hints(), (scenarios, width));
    own.height + room.scenario.kept.fields().iter().map(|field| field.height).sum::<usize>()
}

/// Draws the figures of the choice's capability and the scenarios in sight.
pub(super) fn draw(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect, choice: &Choice) {
    let hints = room.scenario.kept.hints();
    figures(room, ui, canvas, area, choice);
    note(room, ui, canvas, area, hints);
    verdicts(room, ui, canvas, Rect { y: area.y + 2, height: 1, ..area }, hints);
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
    let own = hinted(room, ui, hints, (scenarios, usize::from(width)));
    let fields = std::iter::once(&own).chain(room.scenario.kept.fields());
    let rows = fields.flat_map(Field::rows);
    let seen = rows.skip(room.scenario.scroll);
    for (y, row) in (area.y + HEAD..area.bottom()).zip(seen) {
        for (index, (text, role)) in row.into_iter().enumerate() {
            canvas.text(at(index), y, width, text, ui.theme.style(role));
        }
    }
}

fn figures(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect, choice: &Choice) {
    let lang = ui.lang;
    let mut line = overview::maturity(room, ui, choice);
    if let Some(levels) = overview::levels(room, choice) {
        line = format!("{line}   {} {levels}", w::scenario_label_levels(lang).to_lowercase());
    }
    canvas.text(area.x, area.y, area.width, &line, ui.theme.style(Role::Plain));
}

/// That it is a hint, what it rests on, and whether there are more scenarios.
fn note(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect, hints: &Hints) {
    let all = in_sight(room, area).1.len() == room.session().method.scenarios.len();
    let more = if all { "" } else { w::scenario_read_more(ui.lang) };
    let dim = ui.theme.style(Role::Dim);
    let right = canvas.text_right(area.right(), area.y + 1, area.width, more, dim);
    let mut line = w::fit_note(ui.lang).to_owned();
    if let Some(basis) = hints.basis(room, ui) {
        line = format!("{line} {basis}");
    }
    canvas.text(area.x, area.y + 1, right.saturating_sub(area.x + GAP), &line, dim);
}

/// The verdict on every scenario, in words where they fit beside the signs; a click goes to the scenario.
fn verdicts(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, line: Rect, hints: &Hints) {
    let all = room.session().method.scenarios.iter();
    let said: Vec<_> = all.map(|it| (it.number, hints.short(ui, it.number))).collect();
    let long = |(number, (sign, word, _)): &(u8, (char, &str, Role))| format!("{number} {sign} {word}");
    let width: usize = said.iter().map(|it| long(it).width() + APART).sum();
    let fits = width <= usize::from(line.width) + APART;
    let mut x = line.x;
    for (index, it) in said.iter().enumerate() {
        let (number, (sign, _, role)) = it;
        let text = if fits { long(it) } else { format!("{number} {sign}") };
        let used = canvas.text(x, line.y, line.right().saturating_sub(x), &text, ui.theme.style(*role));
        canvas.hit(Rect { x, width: used, ..line }, Hit::Spot(view::COLUMN, index));
        x += used + u16::try_from(APART).unwrap_or(0);
    }
}

/// The scenarios that there is room for, the one in focus among them, and the place of the first.
fn in_sight(room: &Room, area: Rect) -> (usize, &[Scenario]) {
    let all = &room.session().method.scenarios;
    let count = usize::from((area.width + GAP) / COLUMN).clamp(1, all.len().max(1));
    let first = room.scenario.scenario.saturating_sub(count / 2).min(all.len().saturating_sub(count));
    (first, all.get(first..first + count).unwrap_or_default())
}

fn column(area: Rect, count: usize) -> u16 {
    let count = u16::try_from(count.max(1)).unwrap_or(1);
    ((area.width + GAP) / count).saturating_sub(GAP)
}

/// One field of all scenarios in sight, wrapped: its headings, and below each its lines.
#[derive(Debug)]
pub(super) struct Field {
    heads: Vec<(String, Role)>,
    height: usize,
    texts: Vec<Vec<(String, Role)>>,
}

impl Field {
    /// A field of a heading, its text and a blank row.
    fn new(heads: Vec<(String, Role)>, texts: Vec<Vec<(String, Role)>>) -> Self {
        let longest = texts.iter().map(Vec::len).max().unwrap_or(0);
        Self { heads, height: longest + 2, texts }
    }

    fn rows(&self) -> impl Iterator<Item = Vec<(&str, Role)>> {
        let heads = self.heads.iter().map(|(text, role)| (text.as_str(), *role)).collect();
        std::iter::once(heads).chain((0..self.height - 1).map(move |row| self.line(row)))
    }

    fn line(&self, row: usize) -> Vec<(&str, Role)> {
        let texts = self.texts.iter();
        texts
            .map(|lines| lines.get(row).map_or(("", Role::Plain), |(text, role)| (text.as_str(), *role)))
            .collect()
    }
}

/// The field on top: what the figures say of each scenario.
fn hinted(room: &Room, ui: &Ui, hints: &Hints, (scenarios, width): (&[Scenario], usize)) -> Field {
    let heads = scenarios.iter().map(|it| hints.verdict(ui, it.number)).collect();
    let texts = scenarios.iter().map(|it| hints.reasons(room, ui, it.number, width)).collect();
    // The gist below it has a blank row for its heading.
    let field = Field::new(heads, texts);
    Field { height: field.height - 1, ..field }
}

/// The fields below: what the method says of each scenario.
pub(super) fn fields(room: &Room, columns: Columns) -> Vec<Field> {
    let Columns { first, count, width, lang } = columns;
    let scenarios = room.session().method.scenarios.get(first..first + count).unwrap_or_default();
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
        points(w::commitment_steering(lang), |it| &it.steering),
        points(w::commitment_legal(lang), |it| &it.legal),
        prose(w::scenario_read_pilot(lang), |it| &it.pilot),
    ]
}

/// A field with the same heading over every scenario.
fn field(label: &'static str, texts: Vec<Vec<String>>) -> Field {
    let heads = vec![(label.to_owned(), Role::Accent); texts.len()];
    let plain = |lines: Vec<String>| lines.into_iter().map(|line| (line, Role::Plain)).collect();
    Field::new(heads, texts.into_iter().map(plain).collect())
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
