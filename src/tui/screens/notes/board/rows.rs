//! Draws the rows of the board, each over the line that a click on it hits.

use std::collections::BTreeSet;

use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::domain::id::NoteId;
use crate::domain::note::{Cluster, Note, NoteKind, Sheet};
use crate::domain::session::Session;
use crate::i18n::words as w;

use super::super::super::super::canvas::{Canvas, Hit};
use super::super::super::super::theme::Role;
use super::super::super::super::ui::Ui;
use super::candidate::{self, Stand};
use super::dragging::{Target, part};
use super::list::{List, Row};
use super::{Board, legend};

/// From this width on a note shows at its right which prompt it answers.
const TAGGED: u16 = 70;

/// What drawing a row needs to know.
pub(super) struct View<'a> {
    pub(super) session: &'a Session,
    pub(super) board: &'a Board,
    pub(super) list: &'a List,
    pub(super) ui: &'a Ui,
}

impl View<'_> {
    /// Draws the rows of `range` that are in sight.
    pub(super) fn column(
        &self,
        canvas: &mut Canvas<'_>,
        area: Rect,
        range: std::ops::Range<usize>,
        top: usize,
    ) {
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
                Row::Cluster(at, notes, number) => {
                    if let Some(cluster) = self.session.clusters.get(*at) {
                        let key = legend::key(*number).unwrap_or(' ');
                        canvas.text(line.x, y, 1, &key.to_string(), self.style(Role::Accent, here));
                        let line = Rect { x: line.x + 2, width: line.width.saturating_sub(2), ..line };
                        self.cluster(canvas, line, cluster, *notes, here);
                    }
                }
                Row::Note(at, depth) => {
                    if let Some(note) = self.session.notes.get(*at) {
                        self.note(canvas, line, note, *depth, here);
                    }
                }
            }
            if self.is_target(*row) {
                let marked = self.ui.theme.style(Role::Marked);
                canvas.style(line, marked);
                canvas.text_right(line.right(), y, 2, " ←", marked);
            }
            canvas.hit(line, Hit::Spot(place, part::ROW));
        }
    }

    /// Whether what the mouse holds would be dropped under this heading.
    fn is_target(&self, row: Row) -> bool {
        match (row, self.board.over()) {
            (Row::Loose, Some(Target::Loose)) | (Row::Aside(_), Some(Target::Aside)) => true,
            (Row::Cluster(at, ..), Some(Target::Cluster(id))) => {
                self.session.clusters.get(at).is_some_and(|cluster| cluster.id == *id)
            }
            (Row::Loose | Row::Aside(_) | Row::Cluster(..) | Row::Note(..), _) => false,
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
        let sight = &self.board.sight;
        let folded = sight.wants_loose() || (sight.is_whole() && sight.folded.contains(&cluster.id));
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
pub(super) fn sign(note: &Note, origins: &BTreeSet<NoteId>) -> &'static str {
    match note.sheet {
        Sheet::Vision => kind_sign(note.kind),
        Sheet::Capabilities => candidate::sign(note, origins),
    }
}

/// A kind as one cell.
pub(in super::super::super) fn kind_sign(kind: NoteKind) -> &'static str {
    match kind {
        NoteKind::Free => "·",
        NoteKind::Expectation => "+",
        NoteKind::Challenge => "!",
    }
}
