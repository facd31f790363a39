//! The line above table and map: the round and how far it has come, and what is done to the picture.
//!
//! What is done to the picture is never cut: where there is no room for everything, the round's words give way from
//! their end.

use ratatui::layout::Rect;
use unicode_width::UnicodeWidthStr;

use crate::i18n::words as w;

use super::super::super::canvas::Canvas;
use super::super::super::room::Room;
use super::super::super::theme::Role;
use super::super::super::ui::Ui;
use super::round_words;

const BETWEEN: &str = " · ";

/// Draws the line; `done` is what is done to the picture.
pub(super) fn draw(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect, done: &[String]) {
    let mut extras = done.to_vec();
    let sealed = room.figures.sealed + room.figures.sealed_before;
    if sealed > 0 && !is_released(room) {
        extras.push(w::heat_sealed_left_out(ui.lang, sealed));
    }
    let extras = extras.join(BETWEEN);
    let kept = if extras.is_empty() { 0 } else { extras.width() + BETWEEN.width() };
    let words = fitting(&round_words(room, ui), usize::from(area.width).saturating_sub(kept));
    let used = canvas.text(area.x, area.y, area.width, &words, ui.theme.style(Role::Dim));
    if extras.is_empty() {
        return;
    }
    let between = if used > 0 { BETWEEN } else { "" };
    let used = used + canvas.text(area.x + used, area.y, 3, between, ui.theme.style(Role::Dim));
    canvas.text(
        area.x + used,
        area.y,
        area.width.saturating_sub(used),
        &extras,
        ui.theme.style(Role::Accent),
    );
}

/// Whether anything was published with the round's sealed answers in it.
fn is_released(room: &Room) -> bool {
    room.figures.rows.iter().any(|row| row.released.is_some())
}

/// As many of the parts as fit, from the first.
pub(super) fn fitting(words: &str, width: usize) -> String {
    let mut words = words;
    while words.width() > width {
        match words.rfind(BETWEEN) {
            Some(end) => words = words.get(..end).unwrap_or_default(),
            None => return String::new(),
        }
    }
    words.to_owned()
}

#[cfg(test)]
mod tests {
    use super::fitting;

    #[test]
    fn whole_parts_give_way_from_the_end() {
        let words = "Omgång 1 · 14/15 · 7 av 8";
        assert_eq!(fitting(words, 80), words);
        assert_eq!(fitting(words, 20), "Omgång 1 · 14/15");
        assert_eq!(fitting(words, 10), "Omgång 1");
        assert_eq!(fitting(words, 3), "");
    }
}
