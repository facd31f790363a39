//! The five levels with what each asks for: the chosen one and the next stand out, and beside them stands how the group
//! was spread in the round before, where that may be shown.

use ratatui::layout::Rect;
use unicode_width::UnicodeWidthStr;

use crate::domain::method::ScaleLevel;
use crate::domain::rating::Mark;
use crate::i18n::words as w;

use super::super::super::super::canvas::{Canvas, clip, wrap};
use super::super::super::super::room::Room;
use super::super::super::super::theme::Role;
use super::super::super::super::ui::Ui;
use super::super::table::DIGITS;
use super::before::{self, Found};
use super::mark;

/// Columns of the spread beside the levels, and of its longest bar.
const BESIDE: u16 = 13;
const BAR: u32 = 6;

/// The five levels as they are written on this width.
pub(super) struct Scale<'a> {
    /// Columns of the names.
    names: u16,
    /// Empty rows between levels.
    pub(super) gap: u16,
    /// The levels, highest first, with the lines of their anchors.
    levels: Vec<(&'a ScaleLevel, Vec<String>)>,
    /// What stood there before.
    found: Option<&'a Found>,
}

impl<'a> Scale<'a> {
    pub(super) fn of(room: &'a Room, ui: &Ui, width: u16) -> Self {
        let scale = &room.session().method.scale;
        let found = before::shown(room);
        let beside = if found.is_some_and(|found| found.counts.is_some()) { BESIDE } else { 0 };
        let longest = scale.iter().map(|level| level.name.get(ui.lang).width()).max().unwrap_or(0);
        let names = u16::try_from(longest).unwrap_or(u16::MAX).min(22);
        let anchors = usize::from(width.saturating_sub(names + 9 + beside));
        let levels = scale.iter().rev().map(|level| (level, wrap(level.anchor.get(ui.lang), anchors)));
        Self { names, gap: 0, levels: levels.collect(), found }
    }

    /// Cuts the longest anchors until the scale has so many lines, as far as that goes; false where nothing was cut.
    pub(super) fn shorten(&mut self, most: usize) -> bool {
        let mut cut = false;
        while self.height() > most {
            let longest = self.levels.iter_mut().map(|(_, lines)| lines).max_by_key(|lines| lines.len());
            let Some(lines) = longest.filter(|lines| lines.len() > 1) else { break };
            let fewer = lines.len() - 1;
            *lines = shortened(std::mem::take(lines), fewer);
            cut = true;
        }
        cut
    }

    /// Its lines without the gaps, and the line below that says what stands beside it.
    pub(super) fn height(&self) -> usize {
        let legend = usize::from(self.legend().is_some());
        self.levels.iter().map(|(_, lines)| lines.len()).sum::<usize>() + legend
    }

    /// Draws the levels and gives back the next free row.
    pub(super) fn draw(&self, room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect) -> u16 {
        let mut y = area.y;
        let own = self.found.map(|found| found.own);
        for (level, lines) in &self.levels {
            if y >= area.bottom() {
                return y;
            }
            let line = Rect { y, ..area };
            self.draw_level(room, ui, canvas, line, (level, lines));
            let same = own == Some(Mark::Level(level.level));
            match self.legend() {
                Some((_, counts)) => {
                    let count = counts.get(level.level.index()).copied().unwrap_or_default();
                    let most = counts.iter().max().copied().unwrap_or(0).max(1);
                    beside(ui, canvas, line, (count, most, same));
                }
                None if same => {
                    let last = y + u16::try_from(lines.len().saturating_sub(1)).unwrap_or(0);
                    let words = format!(" ◦ {}", w::maturity_same_as_before(ui.lang));
                    canvas.text_right(area.right(), last, 20, &words, ui.theme.style(Role::Marked));
                }
                None => {}
            }
            y += u16::try_from(lines.len()).unwrap_or(0) + self.gap;
        }
        if let Some((found, _)) = self.legend().filter(|_| y < area.bottom()) {
            let own = match found.own {
                Mark::Level(level) => DIGITS.get(level.index()).copied().unwrap_or_default(),
                Mark::DontKnow => w::maturity_dont_know(ui.lang),
                Mark::NotRated => w::maturity_not_rated(ui.lang),
            };
            let words = w::rating_before(ui.lang, own);
            canvas.text_right(area.right(), y, area.width, &words, ui.theme.style(Role::Marked));
            y += 1;
        }
        y
    }

    /// What is said of the spread beside the levels, where there is one.
    fn legend(&self) -> Option<(&'a Found, &'a [u32])> {
        let found = self.found?;
        Some((found, found.counts.as_ref()?))
    }

    fn draw_level(
        &self,
        room: &Room,
        ui: &Ui,
        canvas: &mut Canvas<'_>,
        area: Rect,
        (level, lines): (&ScaleLevel, &[String]),
    ) {
        let chosen = mark(room, room.maturity.ballot.row).level();
        let role = match chosen {
            Some(chosen) if chosen == level.level => Role::Accent,
            Some(chosen) if chosen.get() + 1 == level.level.get() => Role::Heading,
            Some(_) => Role::Dim,
            None => Role::Plain,
        };
        let style = ui.theme.style(role);
        if chosen == Some(level.level) {
            canvas.text(area.x, area.y, 1, "▸", style);
        }
        let heat = ui.theme.heat(f64::from(level.level.get()));
        canvas.repeat(area.x + 2, area.y, 3, " ", heat);
        canvas.text(
            area.x + 3,
            area.y,
            1,
            DIGITS.get(level.level.index()).copied().unwrap_or_default(),
            heat,
        );
        canvas.text(area.x + 6, area.y, self.names, level.name.get(ui.lang), style);
        let x = area.x + self.names + 8;
        for (line, y) in lines.iter().zip(area.y..area.bottom()) {
            canvas.text(x, y, area.right().saturating_sub(x), line, style);
        }
    }
}

/// How many of the group stood at a level, as a bar and a figure, with a ring where one stood oneself.
fn beside(ui: &Ui, canvas: &mut Canvas<'_>, line: Rect, (count, most, same): (u32, u32, bool)) {
    let x = line.right().saturating_sub(BESIDE - 1);
    if same {
        canvas.text(x, line.y, 1, "◦", ui.theme.style(Role::Marked));
    }
    let length = u16::try_from((count * BAR).div_ceil(most)).unwrap_or(0);
    canvas.repeat(x + 2, line.y, length, "▇", ui.theme.style(Role::Dim));
    canvas.text_right(line.right(), line.y, 3, &count.to_string(), ui.theme.style(Role::Dim));
}

/// The first `most` lines, the last of them ending in `…` where there were more.
pub(super) fn shortened(mut lines: Vec<String>, most: usize) -> Vec<String> {
    if lines.len() > most {
        lines.truncate(most);
        if let Some(last) = lines.last_mut() {
            let width = last.width();
            *last = clip(&format!("{last} …"), width.max(4) + 2);
        }
    }
    lines
}
