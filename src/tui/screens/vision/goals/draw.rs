//! Draws the goals: two lines each, and from a hundred columns on the one in focus with what stands behind it.

use ratatui::layout::Rect;

use crate::domain::map::Goal;
use crate::domain::note::Sheet;
use crate::domain::session::Session;
use crate::domain::text::Lang;
use crate::i18n::words as w;

use super::super::super::super::canvas::{Canvas, Hit};
use super::super::super::super::room::Room;
use super::super::super::super::theme::Role;
use super::super::super::super::ui::Ui;
use super::super::super::prose::{Line, prose};
use super::{Served, capabilities_of, chosen, missing, notes_of};

/// Rows that a goal takes: its name, and what serves it with its sentence.
const ENTRY: u16 = 2;

/// From this body width on the goal in focus is shown at the side.
const WIDE: u16 = 98;

/// How many goals are in sight at once.
pub(super) fn page(area: Rect) -> usize {
    usize::from(area.height / ENTRY).max(1)
}

/// Draws the goals below the line that names the views.
pub(in super::super) fn draw(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect) {
    if room.session().goals.is_empty() {
        return empty(room, ui, canvas, area);
    }
    if area.width < WIDE {
        return list(room, ui, canvas, area, Sentence::Shown);
    }
    let half = area.width / 2 - 1;
    list(room, ui, canvas, Rect { width: half, ..area }, Sentence::Beside);
    for y in area.top()..area.bottom() {
        canvas.text(area.x + half + 1, y, 1, "│", ui.theme.style(Role::Rule));
    }
    if let Some(goal) = chosen(room) {
        pane(room, ui, canvas, Rect { x: area.x + half + 3, width: area.width - half - 3, ..area }, goal);
    }
}

/// Whether the list has to show what a goal says, or a pane beside it does.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sentence {
    Shown,
    Beside,
}

fn list(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect, sentence: Sentence) {
    let state = &room.vision.goals;
    let goals = room.session().goals.iter().enumerate().skip(state.top).take(page(area));
    for (y, (place, goal)) in (area.y..).step_by(usize::from(ENTRY)).zip(goals) {
        let entry = Rect { y, height: ENTRY, ..area };
        let here = place == state.cursor;
        let style = |role| ui.theme.style(if here { Role::Cursor } else { role });
        if here {
            canvas.style(entry, style(Role::Cursor));
        }
        let number = format!("{:>2}", place + 1);
        canvas.text(area.x, y, 2, &number, style(Role::Accent));
        let width = area.width.saturating_sub(5);
        canvas.text(area.x + 4, y, width, goal.name.get(ui.lang), style(Role::Heading));
        let served = state.served.get(&goal.id).copied().unwrap_or_default();
        let mut below = counts(ui.lang, served, room.session());
        if sentence == Sentence::Shown && !goal.sentence.is_empty() {
            below.push((goal.sentence.get(ui.lang).replace('\n', " "), Role::Dim));
        }
        let mut x = area.x + 4;
        for (index, (text, role)) in below.iter().enumerate() {
            if index > 0 {
                x += canvas.text(x, y + 1, area.right().saturating_sub(x), " · ", style(Role::Dim));
            }
            x += canvas.text(x, y + 1, (area.right() - 1).saturating_sub(x), text, style(*role));
        }
        canvas.hit(entry, Hit::Spot(place, 0));
    }
}

/// How many notes and capabilities a goal has; what it lacks, while others of the kind are there, has a sign.
fn counts(lang: Lang, served: Served, session: &Session) -> Vec<(String, Role)> {
    let lacking = |lacks: bool, text: String| {
        if lacks { (format!("! {text}"), Role::Warning) } else { (text, Role::Dim) }
    };
    let written = session.notes_on(Sheet::Vision).next().is_some();
    let mapped = session.map.count() > 0;
    let capabilities = w::vision_of_capabilities(lang, served.capabilities);
    let mut counts = vec![
        lacking(served.notes == 0 && written, w::vision_of_notes(lang, served.notes)),
        lacking(served.capabilities + served.candidates == 0 && mapped, capabilities),
    ];
    if served.candidates > 0 {
        counts.push((w::coverage_candidates(lang, served.candidates), Role::Dim));
    }
    counts
}

fn pane(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect, goal: &Goal) {
    let lang = ui.lang;
    let session = room.session();
    let served = room.vision.goals.served.get(&goal.id).copied().unwrap_or_default();
    let mut lines = vec![Line::Words(goal.name.get(lang), Role::Heading), Line::Blank];
    if !goal.sentence.is_empty() {
        lines.extend([Line::Words(goal.sentence.get(lang), Role::Plain), Line::Blank]);
    }
    let y = prose(ui, canvas, area, &lines);
    let below = Rect { y, height: area.bottom().saturating_sub(y), ..area };
    // Two lists share what is left: notes get the half, capabilities the rest.
    let upper = Rect { height: below.height / 2, ..below };
    let title = format!("{} {}", w::vision_behind(lang), served.notes);
    let y = names(ui, canvas, upper, &title, notes_of(session, goal).map(|note| note.text.as_str()));
    let y = (y + 1).min(below.bottom());
    let lower = Rect { y, height: below.bottom() - y, ..below };
    let title = format!("{} {}", w::vision_serving(lang), served.capabilities);
    names(ui, canvas, lower, &title, capabilities_of(session, goal).map(|it| it.name.get(lang)));
}

/// A titled list that says how many did not fit; gives back the row after the last.
fn names<'a>(
    ui: &Ui,
    canvas: &mut Canvas<'_>,
    area: Rect,
    title: &str,
    names: impl Iterator<Item = &'a str>,
) -> u16 {
    if area.height < 2 {
        return area.y;
    }
    canvas.text(area.x, area.y, area.width, title, ui.theme.style(Role::Accent));
    let names: Vec<&str> = names.collect();
    let space = usize::from(area.height) - 1;
    let fits = if names.len() <= space { names.len() } else { space - 1 };
    let mut y = area.y + 1;
    for name in names.iter().take(fits) {
        canvas.text(area.x, y, area.width, name, ui.theme.style(Role::Plain));
        y += 1;
    }
    if fits < names.len() {
        let more = w::shown_more(ui.lang, names.len() - fits);
        canvas.text(area.x, y, area.width, &more, ui.theme.style(Role::Dim));
        y += 1;
    }
    y
}

fn empty(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect) {
    let lang = ui.lang;
    let ready = missing(room.session());
    let adopt = w::vision_goals_empty_adopt(lang, ready);
    let mut lines = vec![
        Line::Words(w::vision_goals_empty(lang), Role::Heading),
        Line::Blank,
        Line::Key("n", w::vision_goals_empty_new(lang)),
    ];
    if ready > 0 {
        lines.push(Line::Key("s", &adopt));
    }
    lines.push(Line::Key("Tab", w::vision_goals_empty_board(lang)));
    prose(ui, canvas, Rect { width: area.width.min(90), ..area }, &lines);
}
