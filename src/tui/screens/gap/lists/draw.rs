//! The lists on the screen: as many side by side and below each other as there is room for, one where it is narrow.

use ratatui::layout::Rect;
use unicode_width::UnicodeWidthStr;

use crate::analysis::selection::Selection;
use crate::domain::rating::Level;
use crate::i18n::words as w;

use super::super::super::super::action::Action;
use super::super::super::super::canvas::{Canvas, Hit, wrap};
use super::super::super::super::overlay::pages;
use super::super::super::super::room::Room;
use super::super::super::super::theme::Role;
use super::super::super::super::ui::Ui;
use super::super::super::super::wording;
use super::super::{detail, focused, hint, ranking};
use super::cells::{self, Cell};
use super::{Act, Kind, LENGTHS, cursor, list, most};

/// Lists side by side are at least this wide.
const SIDE: u16 = 56;
/// Cells between them.
const BETWEEN: u16 = 3;
/// Rows of a list beside its capabilities: a heading, what is to be said of it, a blank one.
const AROUND: u16 = 3;
/// What is said of the capability in focus needs this many rows.
const FOCUS: u16 = 6;

/// Where the lists stand: how many across and down, how high each is, and which comes first.
struct Grid {
    area: Rect,
    across: u16,
    down: u16,
    height: u16,
    first: usize,
}

/// Keeps the capability in focus in sight of the chosen list.
pub(in super::super) fn settle(room: &mut Room, ui: &Ui, area: Rect) {
    let grid = grid(room, body(room, ui, area));
    let page = usize::from(grid.height.saturating_sub(AROUND)).max(1);
    let rows = list(room, room.gap.lists.chosen).rows;
    let at = cursor(room, &rows).unwrap_or(0);
    let lists = &mut room.gap.lists;
    lists.page = page;
    lists.top = lists.top.min(at).max((at + 1).saturating_sub(page));
    lists.top = lists.top.min(rows.len().saturating_sub(page));
}

/// Draws the names of the lists, the lists, and the capability in focus.
pub(in super::super) fn draw(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect) {
    for (y, hint) in (area.y..).zip(hint(room, ui, area.width)) {
        canvas.text(area.x, y, area.width, &hint, ui.theme.style(Role::Warning));
    }
    let body = body(room, ui, area);
    names(room, ui, canvas, Rect { y: body.y - 1, height: 1, ..area });
    let grid = grid(room, body);
    let kinds = Kind::ALL.iter().enumerate().skip(grid.first);
    let places = (0..grid.down).flat_map(|line| (0..grid.across).map(move |column| (line, column)));
    let mut below = body.y;
    for ((place, kind), (line, column)) in kinds.zip(places) {
        let width = (body.width - BETWEEN * (grid.across - 1)) / grid.across;
        let x = body.x + column * (width + BETWEEN);
        let spot = Rect { x, y: grid.area.y + line * grid.height, width, height: grid.height };
        below = below.max(draw_list(room, ui, canvas, spot, (place, *kind)));
    }
    let below = if grid.across == 1 { below + 1 } else { grid.area.y + grid.down * grid.height };
    focus(room, ui, canvas, Rect { y: below, height: body.bottom().saturating_sub(below), ..body });
}

/// What is left below the hints and the names of the lists.
fn body(room: &Room, ui: &Ui, area: Rect) -> Rect {
    let above = u16::try_from(hint(room, ui, area.width).len()).unwrap_or(0) + 1;
    Rect { y: area.y + above, height: area.height.saturating_sub(above), ..area }
}

fn grid(room: &Room, area: Rect) -> Grid {
    let across = ((area.width + BETWEEN) / (SIDE + BETWEEN)).clamp(1, 3);
    let longest = LENGTHS.get(room.gap.lists.length).copied().unwrap_or(room.figures.rows.len());
    let wanted = u16::try_from(longest.min(room.figures.rows.len())).unwrap_or(u16::MAX).max(1);
    let height = wanted.saturating_add(AROUND).min(area.height.max(1));
    if across == 1 {
        let chosen = room.gap.lists.chosen;
        let own = u16::try_from(list(room, chosen).rows.len()).unwrap_or(u16::MAX).max(1);
        let height = own.saturating_add(AROUND).min(area.height.max(1));
        return Grid { area, across, down: 1, height, first: chosen as usize };
    }
    let all = u16::try_from(Kind::ALL.len()).unwrap_or(1);
    let down = (area.height / height).clamp(1, all.div_ceil(across));
    let slots = usize::from(across * down);
    let first = room.gap.lists.chosen as usize / slots * slots;
    Grid { area, across, down, height, first }
}

/// The names of the lists with their digits, in a line; where it is narrow, only the chosen one has its name.
fn names(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, line: Rect) {
    let chosen = room.gap.lists.chosen;
    let most = most(room);
    let length = if most >= room.figures.rows.len() {
        w::lists_length_all(ui.lang).to_owned()
    } else {
        w::lists_length(ui.lang, most)
    };
    let right = canvas.text_right(line.right(), line.y, line.width, &length, ui.theme.style(Role::Dim));
    let whole: usize = Kind::ALL.iter().map(|kind| kind.name()(ui.lang).width() + 4).sum();
    let fits = whole <= usize::from(right.saturating_sub(line.x));
    let mut x = line.x;
    for (kind, digit) in Kind::ALL.into_iter().zip('1'..) {
        let role = if kind == chosen { Role::Accent } else { Role::Dim };
        let named = fits || kind == chosen;
        let text = if named { format!("{digit} {}", kind.name()(ui.lang)) } else { digit.to_string() };
        let used = canvas.text(x, line.y, right.saturating_sub(x + 1), &text, ui.theme.style(role));
        let spot = Rect { x, width: used, ..line };
        canvas.hit(spot, Hit::Do(Action::Gap(super::super::Act::Lists(Act::Choose(kind)))));
        x += used + 2;
    }
}

/// Draws one list and gives back the row below it.
fn draw_list(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect, (place, kind): (usize, Kind)) -> u16 {
    let chosen = kind == room.gap.lists.chosen;
    let list = list(room, kind);
    let heads = cells::heads(ui, kind);
    let figures = heads.iter().map(|(_, width)| width + 1).sum::<u16>();
    let mut x = area.right().saturating_sub(figures);
    let role = if chosen { Role::Accent } else { Role::Heading };
    let name = x.saturating_sub(area.x + 1);
    canvas.text(area.x, area.y, name, &title(room, ui, kind, &list), ui.theme.style(role));
    for (head, width) in &heads {
        x += width + 1;
        canvas.text_right(x, area.y, *width, head, ui.theme.style(Role::Dim));
    }
    let (top, cursor) = if chosen { (room.gap.lists.top, cursor(room, &list.rows)) } else { (0, None) };
    let page = usize::from(area.height.saturating_sub(AROUND)).max(1);
    let mut y = area.y + 1;
    for (at, index) in list.rows.iter().enumerate().skip(top).take(page) {
        let line = Rect { y, height: 1, ..area };
        let style = ui.theme.style(if cursor == Some(at) { Role::Cursor } else { Role::Plain });
        canvas.style(line, style);
        draw_row(room, ui, canvas, line, (kind, *index, &heads));
        canvas.hit(line, Hit::Spot(*index, place));
        y += 1;
    }
    let shown = list.rows.len().saturating_sub(top + page);
    notes(room, ui, canvas, Rect { y, height: area.bottom().saturating_sub(y), ..area }, (kind, &list, shown))
}

fn draw_row(
    room: &Room,
    ui: &Ui,
    canvas: &mut Canvas<'_>,
    line: Rect,
    (kind, index, heads): (Kind, usize, &[(&str, u16)]),
) {
    let Some(row) = room.figures.rows.get(index) else { return };
    let cursor = room.gap.lists.chosen == kind && room.gap.focus.as_ref() == Some(&row.capability);
    let style = ui.theme.style(if cursor { Role::Cursor } else { Role::Plain });
    let figures = heads.iter().map(|(_, width)| width + 1).sum::<u16>();
    let mut x = line.right().saturating_sub(figures);
    let name = wording::capability_name(ui.lang, room.session(), &row.capability);
    canvas.text(line.x + 1, line.y, x.saturating_sub(line.x + 1), name, style);
    for ((_, width), cell) in heads.iter().zip(cells::cells(room, ui, kind, row)) {
        x += width + 1;
        match cell {
            Cell::Text(text) => {
                canvas.text_right(x, line.y, *width, &text, style);
            }
            Cell::Mean(mean) => ranking::mean(ui, canvas, x - 6, line.y, mean, style),
        }
    }
}

/// What the heading says: the name, and for what is to be done how many that are.
fn title(room: &Room, ui: &Ui, kind: Kind, list: &Selection) -> String {
    match kind {
        Kind::ToDo => w::lists_to_do_count(ui.lang, list.rows.len(), room.session().most_to_do()),
        Kind::Highest
        | Kind::Lowest
        | Kind::Important
        | Kind::Widest
        | Kind::Apart
        | Kind::Claims
        | Kind::Targets => kind.title()(ui.lang).to_owned(),
    }
}

/// Says below a list what it leaves out; gives back the row below that.
fn notes(
    room: &Room,
    ui: &Ui,
    canvas: &mut Canvas<'_>,
    area: Rect,
    (kind, list, unseen): (Kind, &Selection, usize),
) -> u16 {
    let lang = ui.lang;
    let mut parts = Vec::new();
    if list.rows.is_empty() {
        parts.push(empty(room, ui, kind));
    } else if unseen > 0 {
        parts.push(w::shown_more(lang, unseen));
    } else if list.tied > 0 {
        parts.push(w::gap_ends_tied(lang, list.tied));
    }
    parts.extend(said(room, ui, kind));
    let lines = wrap(&parts.join(" · "), usize::from(area.width.saturating_sub(1)).max(1));
    let room_for = usize::from(area.height.saturating_sub(1)).max(1);
    let mut y = area.y;
    for line in lines.iter().take(room_for) {
        let cut = lines.len() > room_for && y + 1 == area.y + u16::try_from(room_for).unwrap_or(1);
        let text = if cut { format!("{line} …") } else { line.clone() };
        canvas.text(area.x + 1, y, area.width.saturating_sub(1), &text, ui.theme.style(Role::Dim));
        y += 1;
    }
    y
}

/// How a list is made, where that does not go without saying.
fn said(room: &Room, ui: &Ui, kind: Kind) -> Vec<String> {
    let lang = ui.lang;
    let without = room.figures.rows.iter().filter(|row| row.released.is_some()).count();
    let without = (without > 0).then(|| w::lists_without(lang, without));
    let scale = |level: Level| {
        let found = room.session().method.scale.iter().find(|it| it.level == level);
        found.map_or_else(String::new, |it| it.name.get(lang).to_owned())
    };
    let [lowest, next, .., highest] = Level::ALL;
    match kind {
        Kind::Important if room.figures.dots_hidden => vec![w::lists_dots_hidden(lang).to_owned()],
        Kind::Highest | Kind::Lowest | Kind::Targets | Kind::Important => Vec::new(),
        Kind::Widest => without.into_iter().collect(),
        Kind::Apart => {
            let rule = w::lists_apart_rule(lang, highest.get(), lowest.get(), next.get());
            std::iter::once(rule).chain(without).collect()
        }
        Kind::Claims => {
            let reached = room.figures.rows.iter().filter(|row| row.stats.at(highest) > 0).count();
            let reached = w::gap_ends_top(lang, reached, scale(highest), room.figures.rows.len());
            std::iter::once(reached).chain(without).collect()
        }
        Kind::ToDo => vec![w::lists_to_do_how(lang).to_owned()],
    }
}

fn empty(room: &Room, ui: &Ui, kind: Kind) -> String {
    let lang = ui.lang;
    let words = match kind {
        Kind::Highest | Kind::Lowest | Kind::Targets => w::lists_empty_mean(lang),
        Kind::Important if room.figures.dots_hidden => "",
        Kind::Important => w::lists_empty_dots(lang),
        Kind::Widest => w::lists_empty_two(lang),
        Kind::Apart => w::lists_empty_apart(lang),
        Kind::Claims => w::lists_empty_claims(lang),
        Kind::ToDo => w::lists_empty_to_do(lang),
    };
    words.to_owned()
}

/// The capability in focus, which keys are about, whether it is in the list or not.
fn focus(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect) {
    let Some(row) = focused(room).filter(|_| area.height > 0) else { return };
    if area.height >= FOCUS {
        return pages::pane(ui, canvas, area, &detail::title(room, ui, row), &detail::short(room, ui, row));
    }
    let text = w::lists_focus(ui.lang, detail::title(room, ui, row));
    canvas.text(area.x, area.bottom() - 1, area.width, &text, ui.theme.style(Role::Accent));
}
