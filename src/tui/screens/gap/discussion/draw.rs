//! The order of discussion on the screen.

use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::analysis::consensus::Verdict;
use crate::analysis::figures::Row;
use crate::analysis::talk::{self, Point, Standing};
use crate::i18n::{column, number, words as w};

use super::super::super::super::canvas::{Canvas, Hit, wrap};
use super::super::super::super::room::Room;
use super::super::super::super::theme::Role;
use super::super::super::super::ui::Ui;
use super::super::super::super::widgets::spread;
use super::super::super::super::wording;
use super::super::super::super::wording::importance::{counted, figure};
use super::super::view::hint;
use super::{Line, cursor, lines, refresh};

/// The width from which bars are long.
const WIDE: u16 = 110;
/// Rows of headings above the list, beside what is said there.
const HEADINGS: u16 = 1;

/// Where the columns stand; each ends where the next begins, and names take what is left.
struct Columns {
    number: u16,
    name: (u16, u16),
    bar: (u16, u16),
    apart: u16,
    dots: u16,
    weight: u16,
    rule: u16,
}

impl Columns {
    fn of(area: Rect) -> Self {
        let wide = area.width >= WIDE;
        let (bar, number) = (if wide { 30 } else { 10 }, 3);
        let rule = area.right();
        let weight = rule.saturating_sub(2);
        let dots = weight.saturating_sub(7);
        let apart = dots.saturating_sub(8);
        let bar_x = apart.saturating_sub(9 + bar);
        let name = area.x + number + 2;
        Self {
            number: area.x + number,
            name: (name, bar_x.saturating_sub(name + 1)),
            bar: (bar_x, bar),
            apart,
            dots,
            weight,
            rule,
        }
    }
}

/// Makes the order anew where the session has changed, and keeps the capability in focus in sight.
pub(in super::super) fn settle(room: &mut Room, ui: &Ui, area: Rect) {
    refresh(room);
    let lines = lines(room);
    let cursor = cursor(room);
    let at = room.gap.talk.points.get(cursor).copied();
    let row = at.and_then(|at| lines.iter().position(|line| *line == Line::Point(at))).unwrap_or(0);
    let head = u16::try_from(head(room, ui, area.width).len()).unwrap_or(0) + HEADINGS;
    room.gap.talk.list.cursor = cursor;
    room.gap.talk.list.keep_row(row, lines.len(), usize::from(area.height.saturating_sub(head)));
}

/// Draws the counts, how the order came about, and the list.
pub(in super::super) fn draw(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect) {
    let mut y = area.y;
    for (line, role) in head(room, ui, area.width) {
        canvas.text(area.x, y, area.width, &line, ui.theme.style(role));
        y += 1;
    }
    if room.gap.talk.points.is_empty() {
        return;
    }
    let columns = Columns::of(area);
    headings(room, ui, canvas, &columns, y);
    let list = &room.gap.talk.list;
    let page = usize::from(area.bottom().saturating_sub(y + HEADINGS));
    let numbers = room.gap.talk.points.iter().filter(|point| point.standing == Standing::Open).count();
    for (y, line) in (y + HEADINGS..).zip(lines(room).into_iter().skip(list.top).take(page)) {
        match line {
            Line::Heading(standing) => {
                let text = heading(room, ui, standing);
                canvas.text(area.x, y, area.width, &text, ui.theme.style(Role::Heading));
            }
            Line::Point(point) => {
                draw_point(room, ui, canvas, &columns, (Rect { y, height: 1, ..area }, point, numbers));
            }
        }
    }
}

fn draw_point(
    room: &Room,
    ui: &Ui,
    canvas: &mut Canvas<'_>,
    at: &Columns,
    (line, point, open): (Rect, Point, usize),
) {
    let Some(row) = room.figures.rows.get(point.topic.row) else { return };
    let place = room.gap.talk.points.iter().position(|it| it.topic.row == point.topic.row);
    let chosen = place == Some(room.gap.talk.list.cursor);
    let style = ui.theme.style(if chosen { Role::Cursor } else { Role::Plain });
    canvas.style(line, style);
    canvas.hit(line, Hit::Spot(point.topic.row, 0));
    if let Some(place) = place.filter(|place| *place < open) {
        canvas.text_right(at.number, line.y, 4, &(place + 1).to_string(), style);
    }
    let name = wording::capability_name(ui.lang, room.session(), &row.capability);
    let said = words(room, ui, row, point.standing);
    if point.standing != Standing::Open {
        let width = (line.width / 2).min(at.name.1);
        canvas.text(at.name.0, line.y, width, name, style);
        let x = at.name.0 + width + 2;
        canvas.text(x, line.y, line.right().saturating_sub(x), &said, style);
        return;
    }
    canvas.text(at.name.0, line.y, at.name.1, name, style);
    draw_figures(room, ui, canvas, at, (line.y, row, point, style));
}

fn draw_figures(
    room: &Room,
    ui: &Ui,
    canvas: &mut Canvas<'_>,
    at: &Columns,
    (y, row, point, style): (u16, &Row, Point, Style),
) {
    let lang = ui.lang;
    let topic = point.topic;
    spread::draw(ui, canvas, Rect { x: at.bar.0, y, width: at.bar.1, height: 1 }, &row.open.counts);
    canvas.text_right(at.apart, y, 6, &number(lang, topic.disagreement, 2), style);
    if placed(room) {
        canvas.text_right(at.dots, y, 6, &figure(&room.figures, row), style);
    }
    let weight = topic.disagreement.map(|_| topic.weight);
    canvas.text_right(at.weight, y, 5, &number(lang, weight, if placed(room) { 1 } else { 2 }), style);
    let sign = match topic.verdict {
        Some(Verdict::Met) => "=",
        Some(Verdict::Unmet) => "≠",
        None => "",
    };
    canvas.text_right(at.rule, y, 1, sign, style);
}

fn headings(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, at: &Columns, y: u16) {
    let (lang, style) = (ui.lang, ui.theme.style(Role::Dim));
    canvas.text(at.name.0, y, at.name.1, w::gap_column_capability(lang), style);
    canvas.text(at.bar.0, y, at.bar.1, w::discussion_column_spread(lang), style);
    canvas.text_right(at.apart, y, 8, w::discussion_column_apart(lang), style);
    if placed(room) {
        canvas.text_right(at.dots, y, 7, column(lang, counted(room.session())), style);
    }
    canvas.text_right(at.weight, y, 6, w::discussion_column_weight(lang), style);
}

/// The counts, how the order came about, and what is missing.
fn head(room: &Room, ui: &Ui, width: u16) -> Vec<(String, Role)> {
    let lang = ui.lang;
    let width = usize::from(width);
    let points = &room.gap.talk.points;
    if points.is_empty() {
        return wrap(w::gap_hint_ratings(lang), width).into_iter().map(|it| (it, Role::Warning)).collect();
    }
    let [open, again, parked, decided] =
        Standing::ALL.map(|it| points.iter().filter(|point| point.standing == it).count());
    let counts = w::discussion_counts(lang, again, decided, open, parked);
    let how = if placed(room) {
        w::discussion_by_importance(lang)
    } else if room.figures.dots_hidden {
        w::discussion_dots_hidden(lang)
    } else {
        w::discussion_by_spread(lang)
    };
    let rule = points.iter().any(|point| point.topic.verdict.is_some());
    let rule = if rule { format!(" {}", w::discussion_rule(lang)) } else { String::new() };
    let released = room.figures.rows.iter().any(|row| row.released.is_some());
    let sealed = if released { format!(" {}", w::discussion_sealed(lang)) } else { String::new() };
    let mut lines = vec![(counts, Role::Plain)];
    lines.extend(wrap(&format!("{how}{rule}{sealed}"), width).into_iter().map(|it| (it, Role::Dim)));
    let waits = hint(room, ui, u16::try_from(width).unwrap_or(u16::MAX));
    lines.extend(waits.into_iter().filter(|_| !room.figures.dots_hidden).map(|it| (it, Role::Warning)));
    lines
}

fn heading(room: &Room, ui: &Ui, standing: Standing) -> String {
    let count = room.gap.talk.points.iter().filter(|point| point.standing == standing).count();
    match standing {
        Standing::Open => String::new(),
        Standing::Again => w::discussion_heading_again(ui.lang, count),
        Standing::Parked => w::discussion_heading_parked(ui.lang, count),
        Standing::Decided => w::discussion_heading_decided(ui.lang, count),
    }
}

/// Where it stands, in a word or with what was said.
fn words(room: &Room, ui: &Ui, row: &Row, standing: Standing) -> String {
    let session = room.session();
    let talk = session.judgements.get(&row.capability).and_then(|judgement| judgement.talk.as_ref());
    let said = || talk.map(|talk| talk.text.as_str().replace('\n', " ")).unwrap_or_default();
    match standing {
        Standing::Open => String::new(),
        Standing::Parked | Standing::Decided => said(),
        Standing::Again => talk::again(session).map_or_else(String::new, |round| {
            let (done, of) = (talk::answered(session, round, &row.capability), session.active().count());
            w::discussion_again_done(ui.lang, done, of, round.number)
        }),
    }
}

/// Whether importance is in the weights.
fn placed(room: &Room) -> bool {
    room.figures.highest_importance() > 0
}
