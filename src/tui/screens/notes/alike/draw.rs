//! Draws a pair of notes above each other, the words that agree underlined, and which pairs come after it.

use std::ops::Range;

use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};

use crate::analysis::likeness::likeness;
use crate::domain::id::NoteId;
use crate::domain::text::Lang;
use crate::i18n::{self, words as w};

use super::super::super::super::canvas::{Canvas, Hit, clip, wrap};
use super::super::super::super::room::Room;
use super::super::super::super::theme::Role;
use super::super::super::super::ui::Ui;
use super::super::super::prose::{Line, prose};
use super::super::board::tags;
use super::offers::Offer;
use super::{Alike, note};

/// Wider lines than this are hard to compare.
const WIDEST: u16 = 120;
/// Lines that one note has at most.
const MOST_LINES: usize = 4;
/// From this score on two notes are very much alike.
const VERY: f64 = 0.9;

/// What stands at the right of the line that names the views: which pair it is.
pub(in super::super) fn count(room: &Room, ui: &Ui) -> String {
    let alike = &room.notes().alike;
    let searching = alike.percent().and_then(|_| found(room, ui));
    let number = (alike.at + 1).min(alike.offers.len());
    let pair = Some(w::alike_number(ui.lang, alike.offers.len(), number)).filter(|_| number > 0);
    pair.into_iter().chain(searching).collect::<Vec<_>>().join(" · ")
}

/// What the board says of it: how many pairs there are, and how far the search has come.
pub(in super::super) fn found(room: &Room, ui: &Ui) -> Option<String> {
    let alike = &room.notes().alike;
    match (alike.percent(), alike.offers.len()) {
        (Some(percent), _) => Some(w::alike_searching(ui.lang, percent / 10 * 10)),
        (None, 0) => None,
        (None, pairs) => Some(w::alike_found(ui.lang, pairs)),
    }
}

/// Draws the pair in view below the line that names the views.
pub(in super::super) fn draw(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect) {
    let alike = &room.notes().alike;
    let area = Rect { width: area.width.min(WIDEST), ..area };
    let (Some((upper, lower)), Some(offer)) = (alike.pair(), alike.offers.get(alike.at)) else {
        let text = if alike.percent().is_some() { w::alike_wait(ui.lang) } else { w::alike_done(ui.lang) };
        prose(ui, canvas, area, &[Line::Words(text, Role::Plain)]);
        return;
    };
    let heading = ui.theme.style(Role::Heading);
    let sure = sure(ui.lang, offer.score);
    let left = canvas.text_right(area.right(), area.y, area.width / 2, &sure, ui.theme.style(Role::Accent));
    canvas.text(area.x, area.y, left.saturating_sub(area.x + 1), w::alike_question(ui.lang), heading);
    let pair = Pair { room, ui, canvas };
    let y = pair.draw(Rect { y: area.y + 2, height: area.height.saturating_sub(2), ..area }, upper, lower);
    rest(alike, room, ui, canvas, Rect { y, height: area.bottom().saturating_sub(y), ..area });
}

/// How alike, as a figure and as a word.
fn sure(lang: Lang, score: f64) -> String {
    let word = if score >= 1.0 {
        w::alike_same_words(lang)
    } else if score >= VERY {
        w::alike_very(lang)
    } else {
        w::alike_rather(lang)
    };
    w::alike_sure(lang, percent(score), word)
}

fn percent(score: f64) -> u8 {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "from 0 to 100")]
    let percent = (score * 100.0).floor().clamp(0.0, 100.0) as u8;
    percent
}

/// The two notes in view.
struct Pair<'a, 'b, 'c> {
    room: &'a Room,
    ui: &'a Ui,
    canvas: &'b mut Canvas<'c>,
}

impl Pair<'_, '_, '_> {
    /// Draws both notes; gives back the row after them.
    fn draw(mut self, area: Rect, upper: &NoteId, lower: &NoteId) -> u16 {
        let session = self.room.session();
        let text = |id| note(session, id).map_or("", |note| note.text.as_str());
        let found = likeness(text(upper), text(lower), session.language);
        let y = self.note(area, area.y, (w::alike_upper(self.ui.lang), "┌"), upper, &found.first);
        self.note(area, y + 1, (w::alike_lower(self.ui.lang), "└"), lower, &found.second) + 1
    }

    fn note(
        &mut self,
        area: Rect,
        y: u16,
        (label, sign): (&str, &str),
        id: &NoteId,
        agree: &[Range<usize>],
    ) -> u16 {
        let session = self.room.session();
        let Some(note) = note(session, id) else { return y };
        let theme = self.ui.theme;
        if y >= area.bottom() {
            return y;
        }
        self.canvas.text(area.x, y, 1, sign, theme.style(Role::Accent));
        self.canvas.text(area.x + 2, y, area.width.saturating_sub(2), label, theme.style(Role::Dim));
        let inner = Rect { x: area.x + 2, y: y + 1, width: area.width.saturating_sub(2), ..area };
        let lines = wrap(note.text.as_str(), usize::from(inner.width));
        let mut from = 0;
        let mut y = inner.y;
        let shown = lines.len().min(MOST_LINES);
        for (number, line) in (1..).zip(lines.iter().take(shown)) {
            let cut = number == shown && lines.len() > shown;
            let line =
                if cut { clip(&format!("{line} …"), usize::from(inner.width)) } else { line.clone() };
            if y < area.bottom() {
                from = self.line(Rect { y, height: 1, ..inner }, (note.text.as_str(), &line), from, agree);
                y += 1;
            }
        }
        let tags = tags(session, self.ui.lang, note);
        if y < area.bottom() {
            self.canvas.text(inner.x, y, inner.width, &tags, theme.style(Role::Dim));
        }
        y + 1
    }

    /// Writes one line of a text that has been broken into lines, from byte `from` on; gives back where the next begins.
    fn line(&mut self, at: Rect, (text, line): (&str, &str), from: usize, agree: &[Range<usize>]) -> usize {
        let plain = self.ui.theme.style(Role::Plain);
        let set_off = self.ui.theme.style(Role::Marked).add_modifier(Modifier::UNDERLINED);
        let (mut x, mut from) = (at.x, from);
        for (piece, agrees) in pieces(text, line, &mut from, agree) {
            let style: Style = if agrees { set_off } else { plain };
            x += self.canvas.text(x, at.y, at.right().saturating_sub(x), &piece, style);
        }
        from
    }
}

/// A line of a broken text in pieces that agree or do not. What breaking has put in or left out, hyphens and spaces, is
/// passed over.
fn pieces(text: &str, line: &str, from: &mut usize, agree: &[Range<usize>]) -> Vec<(String, bool)> {
    let mut pieces: Vec<(String, bool)> = Vec::new();
    for letter in line.chars() {
        let mut left = text.get(*from..).unwrap_or_default().char_indices();
        let found = left.find(|(_, own)| *own == letter || !own.is_whitespace());
        let mut agrees = false;
        if let Some((offset, _)) = found.filter(|(_, own)| *own == letter) {
            let place = *from + offset;
            agrees = agree.iter().any(|range| range.contains(&place));
            *from = place + letter.len_utf8();
        }
        match pieces.last_mut().filter(|(_, before)| *before == agrees) {
            Some((piece, _)) => piece.push(letter),
            None => pieces.push((letter.to_string(), agrees)),
        }
    }
    pieces
}

/// The pairs in a list, as far as there is room, the one in view among them.
fn rest(alike: &Alike, room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect) {
    if area.height < 3 {
        return;
    }
    canvas.repeat(area.x, area.y, area.width, "─", ui.theme.style(Role::Rule));
    let page = usize::from(area.height - 1);
    let top = alike.at.saturating_sub(page / 2).min(alike.offers.len().saturating_sub(page));
    let rows = alike.offers.iter().enumerate().skip(top).take(page);
    for (y, (place, offer)) in (area.y + 1..).zip(rows) {
        let row = Rect { y, height: 1, ..area };
        line(room, ui, canvas, row, offer, place == alike.at);
        canvas.hit(row, Hit::Spot(place, 0));
    }
}

fn line(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, row: Rect, offer: &Offer, here: bool) {
    let style = ui.theme.style(if here { Role::Cursor } else { Role::Dim });
    if here {
        canvas.style(row, style);
    }
    let text = |id| note(room.session(), id).map_or("", |note| note.text.as_str());
    let figure = format!("{:>5} ", i18n::percent(ui.lang, percent(offer.score)));
    let x = row.x + canvas.text(row.x, row.y, 6, &figure, style);
    let half = (row.right().saturating_sub(x + 3)) / 2;
    canvas.text(x, row.y, half, text(&offer.upper), style);
    canvas.text(x + half, row.y, 3, " ≈ ", style);
    canvas.text(x + half + 3, row.y, half, text(&offer.lower), style);
}
