//! The page of one capability: whose ballot and how far, what the capability is, the five levels, and the answer.
//!
//! Nothing moves when an answer is given: the scale stands where it stood, only what is chosen stands out.

use ratatui::layout::Rect;
use unicode_width::UnicodeWidthStr;

use crate::domain::method::ScaleLevel;
use crate::domain::rating::{Level, Mark};
use crate::i18n::words as w;

use super::super::super::super::canvas::{Canvas, clip, wrap};
use super::super::super::super::room::Room;
use super::super::super::super::theme::Role;
use super::super::super::super::ui::Ui;
use super::super::table::DIGITS;
use super::super::{about, chooser, lacking};
use super::{Done, done, mark, mark_before, own, side};

/// Columns from which on the other capabilities of the area stand at the side.
const WIDE: u16 = 108;
/// Columns of that list, at least and at most.
const SIDE: u16 = 40;
const WIDE_SIDE: u16 = 64;
/// The widest a page of text is read comfortably.
const READABLE: u16 = 100;
/// Rows that the page needs besides description and scale: header, path, name, an empty one, advice, comment.
const FIXED: usize = 6;

/// Rows that most descriptions fit in.
const USUAL: usize = 4;

/// Draws the page.
pub(in super::super) fn draw(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, body: Rect) {
    let mut body = body;
    if body.width >= WIDE {
        let page = (body.width - SIDE - 3).min(READABLE);
        let x = body.x + page + 3;
        let width = (body.right() - x).min(WIDE_SIDE);
        side::draw(room, ui, canvas, Rect { x, width, ..body });
        body.width = page;
    }
    header(room, ui, canvas, body);
    if let Some(why) = lacking(room, ui) {
        canvas.text(body.x, body.y + 2, body.width, why, ui.theme.style(Role::Warning));
        return;
    }
    let row = room.maturity.ballot.row;
    let map = &room.session().map;
    let Some(capability) = room.figures.rows.get(row).and_then(|row| map.capabilities.get(row.index)) else {
        return;
    };
    let mut scale = Scale::of(room, ui, body.width);
    let least = if scale.shorten(usize::from(body.height).saturating_sub(FIXED)) { 1 } else { 2 };
    let spare = usize::from(body.height).saturating_sub(FIXED + scale.height());
    let roomy = spare > 13;
    scale.gap = u16::from(roomy);
    let mut y = body.y + 1 + u16::from(roomy);
    canvas.text(body.x, y, body.width, &about::crumb(room, ui, row), ui.theme.style(Role::Dim));
    y += 1;
    let name = capability.name.get(ui.lang).to_uppercase();
    canvas.text(body.x, y, body.width, &name, ui.theme.style(Role::Heading));
    y += 1;
    let about = shortened(wrap(capability.about.get(ui.lang), usize::from(body.width)), spare.max(least));
    for (line, y) in about.iter().zip(y..body.bottom()) {
        canvas.text(body.x, y, body.width, line, ui.theme.style(Role::Plain));
    }
    // The scale stands still from one capability to the next, unless a description is unusually long.
    y += u16::try_from(about.len().max(spare.min(USUAL))).unwrap_or(0);
    y += 1 + u16::from(roomy);
    let area = Rect { y, height: body.bottom().saturating_sub(y), ..body };
    draw_scale(room, ui, canvas, area, &scale);
}

fn header(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, body: Rect) {
    let Some(whose) = &room.maturity.ballot.whose else { return };
    let respondent = room.session().respondent(&whose.respondent);
    let name = respondent.map(|respondent| chooser::full_name(ui, respondent)).unwrap_or_default();
    let rater = if whose.rater.is_empty() { String::new() } else { format!(" · {}", whose.rater) };
    let Done { answered, of } = done(room);
    let progress = format!(
        "{}  {}  {}",
        w::maturity_progress(ui.lang, answered, of),
        chooser::bar(answered, of, 14),
        w::maturity_left(ui.lang, of - answered)
    );
    let right =
        canvas.text_right(body.right(), body.y, body.width / 2 + 4, &progress, ui.theme.style(Role::Dim));
    let title = format!("{name}{rater}");
    let width = right.saturating_sub(body.x + 2);
    canvas.text(body.x, body.y, width, &title, ui.theme.style(Role::Accent));
}

/// The five levels as they are written on this width.
struct Scale<'a> {
    /// Columns of the names.
    names: u16,
    /// Empty rows between levels.
    gap: u16,
    /// The levels, highest first, with the lines of their anchors.
    levels: Vec<(&'a ScaleLevel, Vec<String>)>,
}

impl<'a> Scale<'a> {
    fn of(room: &'a Room, ui: &Ui, width: u16) -> Self {
        let scale = &room.session().method.scale;
        let longest = scale.iter().map(|level| level.name.get(ui.lang).width()).max().unwrap_or(0);
        let names = u16::try_from(longest).unwrap_or(u16::MAX).min(22);
        let anchors = usize::from(width.saturating_sub(names + 9));
        let levels = scale.iter().rev().map(|level| (level, wrap(level.anchor.get(ui.lang), anchors)));
        Self { names, gap: 0, levels: levels.collect() }
    }

    /// Cuts the longest anchors until the scale has so many lines, as far as that goes; false where nothing was cut.
    fn shorten(&mut self, most: usize) -> bool {
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

    fn height(&self) -> usize {
        self.levels.iter().map(|(_, lines)| lines.len()).sum()
    }
}

fn draw_scale(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect, scale: &Scale<'_>) {
    let row = room.maturity.ballot.row;
    let chosen = mark(room, row);
    let before = mark_before(room, row);
    let mut y = area.y;
    for (level, lines) in &scale.levels {
        if y >= area.bottom() {
            return;
        }
        draw_level(room, ui, canvas, Rect { y, ..area }, (level, lines, scale.names));
        if before == Some(Mark::Level(level.level)) {
            let words = w::maturity_same_as_before(ui.lang);
            let last = y + u16::try_from(lines.len().saturating_sub(1)).unwrap_or(0);
            canvas.text_right(area.right(), last, 20, &format!(" ◦ {words}"), ui.theme.style(Role::Marked));
        }
        y += u16::try_from(lines.len()).unwrap_or(0) + scale.gap;
    }
    if scale.gap == 0 && y + 1 < area.bottom() && usize::from(area.height) > scale.height() + 3 {
        y += 1;
    }
    if y >= area.bottom() {
        return;
    }
    let below = Rect { y, height: area.bottom() - y, ..area };
    let y = advice(room, ui, canvas, below, chosen);
    let comment = room.figures.rows.get(row).and_then(|row| own(room)?.comments.get(&row.capability));
    if let Some(comment) = comment {
        let words = w::maturity_comment_shown(ui.lang, comment.as_str().replace('\n', " "));
        let lines = wrap(&words, usize::from(area.width));
        let most = usize::from(area.bottom().saturating_sub(y));
        for (line, y) in shortened(lines, most).iter().zip(y..area.bottom()) {
            canvas.text(area.x, y, area.width, line, ui.theme.style(Role::Marked));
        }
    }
}

fn draw_level(
    room: &Room,
    ui: &Ui,
    canvas: &mut Canvas<'_>,
    area: Rect,
    (level, lines, names): (&ScaleLevel, &[String], u16),
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
    canvas.text(area.x + 3, area.y, 1, DIGITS.get(level.level.index()).copied().unwrap_or_default(), heat);
    canvas.text(area.x + 6, area.y, names, level.name.get(ui.lang), style);
    let x = area.x + names + 8;
    for (line, y) in lines.iter().zip(area.y..area.bottom()) {
        canvas.text(x, y, area.right().saturating_sub(x), line, style);
    }
}

/// What to ask oneself now, and what to do once everything is rated; gives back the next free row.
fn advice(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect, chosen: Mark) -> u16 {
    let lang = ui.lang;
    let (words, role) = match chosen {
        Mark::DontKnow => (format!("▸ x  {}", w::maturity_dont_know(lang)), Role::Accent),
        Mark::NotRated => (w::maturity_unrated_advice(lang).to_owned(), Role::Dim),
        Mark::Level(level) if level.get() == 0 => {
            (format!("▸ 0  {}", w::maturity_lowest(lang)), Role::Accent)
        }
        Mark::Level(level) => {
            let lower = level.get() - 1;
            (format!("▸ {}  {}", level.get(), w::maturity_all_true(lang, lower)), Role::Accent)
        }
    };
    let Done { answered, of } = done(room);
    let used = canvas.text(area.x, area.y, area.width, &words, ui.theme.style(role));
    if answered == of && chosen != Mark::NotRated {
        let words = w::maturity_all_rated(lang, of);
        let style = ui.theme.style(Role::Good);
        let width = area.width.saturating_sub(used + 3);
        if words.width() > usize::from(width) && area.height > 1 {
            canvas.text(area.x, area.y + 1, area.width, &words, style);
            return area.y + 2;
        }
        canvas.text_right(area.right(), area.y, width, &words, style);
    } else if chosen != Mark::DontKnow {
        let words = format!("x  {}", w::maturity_dont_know(lang));
        let width = area.width.saturating_sub(used + 3);
        canvas.text_right(area.right(), area.y, width, &words, ui.theme.style(Role::Dim));
    }
    area.y + 1
}

/// The first `most` lines, the last of them ending in `…` where there were more.
fn shortened(mut lines: Vec<String>, most: usize) -> Vec<String> {
    if lines.len() > most {
        lines.truncate(most);
        if let Some(last) = lines.last_mut() {
            let width = last.width();
            *last = clip(&format!("{last} …"), width.max(4) + 2);
        }
    }
    lines
}

/// The level of a mark as a digit, or the sign of what it is instead.
pub(super) fn sign(mark: Mark) -> &'static str {
    match mark {
        Mark::Level(level) => DIGITS.get(Level::index(level)).copied().unwrap_or_default(),
        Mark::DontKnow => "–",
        Mark::NotRated => "·",
    }
}
