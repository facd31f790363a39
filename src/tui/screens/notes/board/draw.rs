//! Draws the board: one list on narrow screens, loose notes beside clusters on wide ones, the note in focus below.

use std::collections::BTreeSet;

use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::domain::id::NoteId;
use crate::domain::note::{Cluster, Note, NoteKind, Sheet};
use crate::domain::session::Session;
use crate::domain::text::Lang;
use crate::i18n::words as w;

use super::super::super::super::canvas::{Canvas, Hit, wrap};
use super::super::super::super::room::Room;
use super::super::super::super::theme::Role;
use super::super::super::super::ui::Ui;
use super::super::super::prose::{Line, prose};
use super::acts::{cluster, note};
use super::candidate::{self, Stand};
use super::list::{List, Row};
use super::windows::tags;
use super::{Board, Focus};

/// Rows below the list: a rule, two lines of text, one of tags.
const STRIP: u16 = 4;

/// From this width on a note shows at its right which prompt it answers.
const TAGGED: u16 = 70;

/// The part of the area that the lists have.
pub(super) fn rows(area: Rect) -> Rect {
    Rect { height: area.height.saturating_sub(STRIP), ..area }
}

/// How many notes are loose or marked, how many clusters there are, and what the filter is.
pub(in super::super) fn counts(room: &Room, ui: &Ui) -> String {
    let (session, board) = (room.session(), &room.notes().board);
    if is_blank(room) {
        return String::new();
    }
    let loose = if board.after == Some(session.edit) {
        board.list.loose
    } else {
        List::of(session, &board.sight).loose
    };
    let mut parts = vec![
        w::notes_count_loose(ui.lang, loose),
        w::notes_count_clusters(ui.lang, session.clusters_on(room.sheet()).count()),
    ];
    if !board.marked.is_empty() {
        parts.push(w::notes_count_marked(ui.lang, board.marked.len()));
    }
    if !board.sight.sought.is_empty() && board.filter.is_none() {
        parts.push(w::notes_filtered(ui.lang, &board.sight.sought));
    }
    parts.join(" · ")
}

/// Draws the board below the line that names the views.
pub(in super::super) fn draw(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect, empty: &[Line<'_>]) {
    let (session, board) = (room.session(), &room.notes().board);
    if is_blank(room) {
        prose(ui, canvas, Rect { width: area.width.min(90), ..area }, empty);
        return;
    }
    let fresh;
    let list = if board.after == Some(session.edit) {
        &board.list
    } else {
        fresh = List::of(session, &board.sight);
        &fresh
    };
    let view = View { session, board, list, ui };
    let body = rows(area);
    let [top, top_right] = board.tops;
    if board.columns {
        let half = body.width / 2 - 1;
        let left = Rect { width: half, ..body };
        let right = Rect { x: body.x + half + 3, width: body.width - half - 3, ..body };
        for y in body.top()..body.bottom() {
            canvas.text(left.right() + 1, y, 1, "│", ui.theme.style(Role::Rule));
        }
        view.column(canvas, left, 0..list.split, top);
        view.column(canvas, right, list.split..list.rows.len(), top_right);
        if list.split == list.rows.len() {
            let hint = w::notes_clusters_empty(ui.lang);
            prose(ui, canvas, right, &[Line::Words(hint, Role::Dim)]);
        }
    } else {
        view.column(canvas, body, 0..list.rows.len(), top);
    }
    strip(room, ui, canvas, Rect { y: body.bottom(), height: area.height - body.height, ..area });
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

/// What drawing a row needs to know.
struct View<'a> {
    session: &'a Session,
    board: &'a Board,
    list: &'a List,
    ui: &'a Ui,
}

impl View<'_> {
    /// Draws the rows of `range` that are in sight.
    fn column(&self, canvas: &mut Canvas<'_>, area: Rect, range: std::ops::Range<usize>, top: usize) {
        let places = range.skip(top).take(usize::from(area.height));
        for (y, place) in (area.top()..area.bottom()).zip(places) {
            let Some(row) = self.list.rows.get(place) else { return };
            let line = Rect { y, height: 1, ..area };
            let here = place == self.board.cursor;
            if here {
                canvas.style(line, self.ui.theme.style(Role::Cursor));
            }
            match row {
                Row::Loose => self.loose(canvas, line),
                Row::Aside(notes) => self.aside(canvas, line, *notes, here),
                Row::Cluster(at, notes) => {
                    if let Some(cluster) = self.session.clusters.get(*at) {
                        self.cluster(canvas, line, cluster, *notes, here);
                    }
                }
                Row::Note(at, depth) => {
                    if let Some(note) = self.session.notes.get(*at) {
                        self.note(canvas, line, note, *depth, here);
                    }
                }
            }
            canvas.hit(line, Hit::Spot(place, 0));
        }
    }

    /// A role's style, or the cursor's where the row is under it.
    fn style(&self, role: Role, here: bool) -> Style {
        self.ui.theme.style(if here { Role::Cursor } else { role })
    }

    fn loose(&self, canvas: &mut Canvas<'_>, line: Rect) {
        let heading = self.ui.theme.style(Role::Heading);
        let used = canvas.text(line.x, line.y, line.width, w::notes_loose(self.ui.lang), heading);
        let mut count = self.list.loose.to_string();
        if self.list.settled > 0 {
            count = format!("{count} · {}", w::notes_settled(self.ui.lang, self.list.settled));
        }
        let rest = line.width.saturating_sub(used + 1);
        canvas.text(line.x + used + 1, line.y, rest, &count, self.ui.theme.style(Role::Dim));
    }

    fn aside(&self, canvas: &mut Canvas<'_>, line: Rect, notes: usize, here: bool) {
        let sign = if self.board.sight.aside { "▾ " } else { "▸ " };
        let style = self.style(Role::Dim, here);
        let used = canvas.text(line.x, line.y, 2, sign, style);
        canvas.text(line.x + used, line.y, line.width, &w::notes_aside(self.ui.lang, notes), style);
    }

    fn cluster(&self, canvas: &mut Canvas<'_>, line: Rect, cluster: &Cluster, notes: usize, here: bool) {
        let folded = self.board.sight.folded.contains(&cluster.id);
        let sign = if folded { "▸ " } else { "▾ " };
        let goal = cluster.goal.as_ref().and_then(|id| self.session.goals.iter().find(|it| it.id == *id));
        let area = cluster.area.as_ref().and_then(|id| self.session.map.area(id)).map(|area| &area.name);
        let target = goal.map(|goal| &goal.name).or(area);
        let goal = target.map_or_else(String::new, |name| format!("→ {}", name.get(self.ui.lang)));
        let style = self.style(Role::Heading, here);
        let right =
            canvas.text_right(line.right(), line.y, line.width / 2, &goal, self.style(Role::Good, here));
        let room = right.saturating_sub(line.x + 1);
        let count = format!(" {notes}");
        let wide = u16::try_from(count.len()).unwrap_or(8);
        let used = canvas.text(line.x, line.y, 2, sign, style);
        let name = canvas.text(
            line.x + used,
            line.y,
            room.saturating_sub(used + wide),
            cluster.name.as_str(),
            style,
        );
        canvas.text(line.x + used + name, line.y, wide, &count, self.style(Role::Dim, here));
    }

    /// What stands at the right of a note: the capability it became, or the prompt it answers.
    fn tag(&self, note: &Note) -> Option<&str> {
        let became = note.candidate.became.as_ref().and_then(|id| self.session.map.capability(id));
        let prompt = note.prompt.as_ref().and_then(|id| self.session.method.prompt(id));
        let named = became.map(|capability| &capability.name).or(prompt.map(|prompt| &prompt.short));
        named.map(|name| name.get(self.ui.lang))
    }

    fn note(&self, canvas: &mut Canvas<'_>, line: Rect, note: &Note, depth: u16, here: bool) {
        let marked = self.board.marked.contains(&note.id);
        let (mark, role) = if marked { ("●", Role::Marked) } else { (" ", Role::Plain) };
        canvas.text(line.x, line.y, 1, mark, self.style(role, here));
        let inset =
            (2 + 2 * u16::from(note.cluster.is_some() || note.aside) + 2 * depth.min(6)).min(line.width / 2);
        let mut x = line.x + inset;
        if depth > 0 {
            canvas.text(x - 2, line.y, 2, "└ ", self.style(Role::Dim, here));
        }
        canvas.text(x, line.y, 1, sign(note, &self.list.origins), self.style(Role::Accent, here));
        x += 2;
        let mut end = line.right();
        if let Some(short) = self.tag(note).filter(|_| line.width >= TAGGED) {
            end = canvas.text_right(end, line.y, 24, short, self.style(Role::Dim, here)) - 2;
        }
        let settled = matches!(candidate::stand(note, &self.list.origins), Stand::Off | Stand::Origin);
        let role = match (marked, depth > 0 || note.aside || settled) {
            (true, _) => Role::Marked,
            (false, false) => Role::Plain,
            (false, true) => Role::Dim,
        };
        canvas.text(x, line.y, end.saturating_sub(x), note.text.as_str(), self.style(role, here));
    }
}

/// A note in one cell: its kind, or what has become of a candidate.
fn sign(note: &Note, origins: &BTreeSet<NoteId>) -> &'static str {
    match note.sheet {
        Sheet::Vision => kind_sign(note.kind),
        Sheet::Capabilities => candidate::sign(note, origins),
    }
}

/// A kind as one cell.
fn kind_sign(kind: NoteKind) -> &'static str {
    match kind {
        NoteKind::Free => "·",
        NoteKind::Expectation => "+",
        NoteKind::Challenge => "!",
    }
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
