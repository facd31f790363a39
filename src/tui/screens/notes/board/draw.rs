//! Draws the board: one list on narrow screens, loose notes beside clusters on wide ones, the note in focus below.

use std::borrow::Cow;

use ratatui::layout::Rect;

use crate::domain::note::{Cluster, Sheet};
use crate::domain::session::Session;
use crate::domain::text::Lang;
use crate::i18n::words as w;

use super::super::super::super::canvas::{Canvas, Hit, wrap};
use super::super::super::super::room::Room;
use super::super::super::super::theme::Role;
use super::super::super::super::ui::Ui;
use super::super::super::prose::{Line, prose};
use super::super::alike;
use super::acts::{cluster, note};
use super::dragging::{part, said};
use super::list::List;
use super::rows::{View, sign};
use super::windows::tags;
use super::{Board, Focus, legend};

/// Rows below the list: a rule, two lines of text, one of tags.
const STRIP: u16 = 4;

/// The part of the area that the lists have above a legend of this height.
pub(super) fn rows(area: Rect, legend: u16) -> Rect {
    Rect { height: area.height.saturating_sub(STRIP + legend), ..area }
}

/// How many notes are loose or marked, how many clusters there are, and what the filter is.
pub(in super::super) fn counts(room: &Room, ui: &Ui) -> String {
    let (session, board) = (room.session(), &room.notes().board);
    if is_blank(room) {
        return String::new();
    }
    let list = &*list(session, board);
    let mut parts = if board.sight.is_whole() {
        let clusters = session.clusters_on(room.sheet()).count();
        vec![w::notes_count_loose(ui.lang, list.loose), w::notes_count_clusters(ui.lang, clusters)]
    } else {
        let of = session.notes_on(room.sheet()).count();
        vec![w::notes_count_shown(ui.lang, of, list.shown())]
    };
    if !board.marked.is_empty() {
        parts.push(w::notes_count_marked(ui.lang, board.marked.len()));
    }
    if board.sight.is_whole() {
        parts.extend(alike::found(room, ui));
    }
    if !board.sight.sought.is_empty() && board.filter.is_none() {
        parts.push(w::notes_filtered(ui.lang, &board.sight.sought));
    }
    parts.extend(board.sight.only.iter().map(|only| only.name(session, ui.lang)));
    parts.join(" · ")
}

/// The rows of the board as the session stands.
fn list<'a>(session: &Session, board: &'a Board) -> Cow<'a, List> {
    if board.after == Some(session.edit) {
        Cow::Borrowed(&board.list)
    } else {
        Cow::Owned(List::of(session, &board.sight))
    }
}

/// Draws the board below the line that names the views.
pub(in super::super) fn draw(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect, empty: &[Line<'_>]) {
    let (session, board) = (room.session(), &room.notes().board);
    if is_blank(room) {
        prose(ui, canvas, Rect { width: area.width.min(90), ..area }, empty);
        return;
    }
    let list = &*list(session, board);
    let view = View { session, board, list, ui };
    let body = rows(area, board.legend);
    let [top, top_right] = board.tops;
    if board.columns {
        let half = body.width / 2 - 1;
        let left = Rect { width: half, ..body };
        let right = Rect { x: body.x + half + 3, width: body.width - half - 3, ..body };
        for y in body.top()..body.bottom() {
            canvas.text(left.right() + 1, y, 1, "│", ui.theme.style(Role::Rule));
        }
        canvas.hit(left, Hit::Spot(0, part::LOOSE));
        view.column(canvas, left, 0..list.split, top);
        view.column(canvas, right, list.split..list.rows.len(), top_right);
        if session.clusters_on(room.sheet()).next().is_none() {
            let hint = w::notes_clusters_empty(ui.lang);
            prose(ui, canvas, right, &[Line::Words(hint, Role::Dim)]);
        }
    } else {
        view.column(canvas, body, 0..list.rows.len(), top);
    }
    let alone = if board.columns { list.split == 1 } else { list.rows.len() == 1 };
    if alone && !board.sight.is_whole() {
        let below = Rect { y: body.y + 2, height: body.height.saturating_sub(2), ..body };
        let left = if board.columns { Rect { width: below.width / 2 - 1, ..below } } else { below };
        prose(ui, canvas, left, &[Line::Words(w::notes_none_shown(ui.lang), Role::Dim)]);
    }
    let below = (area.height - body.height).saturating_sub(board.legend);
    strip(room, ui, canvas, Rect { y: body.bottom(), height: below, ..area });
    let legend = Rect { y: body.bottom() + below, height: board.legend, ..area };
    legend::draw(session.clusters_on(room.sheet()), board.over(), ui, canvas, legend);
}

/// What a cluster has become, in a sentence.
fn leads_to(session: &Session, lang: Lang, cluster: &Cluster) -> String {
    let goal = cluster.goal.as_ref().and_then(|id| session.goals.iter().find(|it| it.id == *id));
    let area = cluster.area.as_ref().and_then(|id| session.map.area(id));
    match (cluster.sheet, goal, area) {
        (Sheet::Vision, Some(goal), _) => w::notes_leads_to(lang, goal.name.get(lang)),
        (Sheet::Vision, None, _) => w::notes_leads_nowhere(lang).to_owned(),
        (Sheet::Capabilities, _, Some(area)) => w::candidates_cluster_is(lang, area.name.get(lang)),
        (Sheet::Capabilities, _, None) => w::candidates_cluster_not(lang).to_owned(),
    }
}

fn is_blank(room: &Room) -> bool {
    let (session, sheet) = (room.session(), room.sheet());
    !session.notes.iter().any(|note| note.sheet == sheet) && session.clusters_on(sheet).next().is_none()
}

/// Below the lists: the filter while it is typed, otherwise the whole text of what is in focus.
fn strip(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect) {
    canvas.repeat(area.x, area.y, area.width, "─", ui.theme.style(Role::Rule));
    let inner = Rect { y: area.y + 1, height: area.height.saturating_sub(1), ..area };
    let dim = ui.theme.style(Role::Dim);
    if let Some(editor) = &room.notes().board.filter {
        let used = canvas.text(inner.x, inner.y, inner.width, w::notes_filter(ui.lang), dim) + 1;
        let field = Rect { x: inner.x + used, width: inner.width.saturating_sub(used), height: 1, ..inner };
        return editor.draw(canvas, field, ui.theme.style(Role::Plain), true);
    }
    if let Some(held) = room.notes().board.held.as_ref().filter(|held| held.moved) {
        let said = said(room.session(), ui.lang, held);
        canvas.text(inner.x, inner.y, inner.width, &said, ui.theme.style(Role::Marked));
        return;
    }
    let (text, below) = match (&room.notes().board.focus, note(room), cluster(room)) {
        (Some(Focus::Note(_)), Some(note), _) => {
            let sign = sign(note, &room.notes().board.list.origins);
            (note.text.as_str(), format!("{sign} {}", tags(room.session(), ui.lang, note)))
        }
        (Some(Focus::Cluster(_)), _, Some(cluster)) => {
            (cluster.name.as_str(), leads_to(room.session(), ui.lang, cluster))
        }
        (Some(Focus::Aside), _, _) => (w::notes_aside_about(ui.lang), String::new()),
        (Some(_) | None, _, _) => return,
    };
    let lines = wrap(text, usize::from(inner.width));
    let shown = lines.len().min(2);
    for (y, line) in (inner.y..).zip(lines.iter().take(shown)) {
        canvas.text(inner.x, y, inner.width, line, ui.theme.style(Role::Plain));
    }
    let more = lines.len() > shown;
    let below = if more { format!("{below} · {}", w::notes_more(ui.lang)) } else { below };
    let y = inner.y + u16::from(shown > 0) + u16::from(shown > 1);
    canvas.text(inner.x, y, inner.width, &below, dim);
}
