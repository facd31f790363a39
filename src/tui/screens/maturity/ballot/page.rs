//! The page of one capability: whose ballot and how far, what the capability is, the five levels, and the answer.
//!
//! Nothing moves when an answer is given: the scale stands where it stood, only what is chosen stands out.

use ratatui::layout::Rect;
use unicode_width::UnicodeWidthStr;

use crate::domain::rating::{Level, Mark};
use crate::domain::terms::Showing;
use crate::i18n::words as w;

use super::super::super::super::canvas::{Canvas, wrap};
use super::super::super::super::room::Room;
use super::super::super::super::theme::Role;
use super::super::super::super::ui::Ui;
use super::super::table::DIGITS;
use super::super::{about, chooser, lacking, rater, round};
use super::moves::Walk;
use super::scale::{Scale, shortened};
use super::{Done, done, handing, mark, own, side};

/// Columns from which on the other capabilities of the area stand at the side.
const WIDE: u16 = 108;
/// Columns of that list, at least and at most.
const SIDE: u16 = 40;
const WIDE_SIDE: u16 = 64;
/// The widest a page of text is read comfortably.
const READABLE: u16 = 100;
/// Rows that the page needs besides description, scale and comment: whose, who sees it, path, name, an empty one, advice.
const FIXED: usize = 6;

/// Rows that most descriptions fit in.
const USUAL: usize = 4;

/// Draws the page.
pub(super) fn draw(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, body: Rect) {
    let mut body = body;
    if body.width >= WIDE {
        let page = (body.width - SIDE - 3).min(READABLE);
        let x = body.x + page + 3;
        let width = (body.right() - x).min(WIDE_SIDE);
        side::draw(room, ui, canvas, Rect { x, width, ..body });
        body.width = page;
    }
    header(room, ui, canvas, body);
    canvas.text(body.x, body.y + 1, body.width, who_sees(room, ui), ui.theme.style(Role::Dim));
    if let Some(why) = lacking(room, ui) {
        canvas.text(body.x, body.y + 3, body.width, why, ui.theme.style(Role::Warning));
        return;
    }
    let row = room.maturity.ballot.row;
    let map = &room.session().map;
    let Some(capability) = room.figures.rows.get(row).and_then(|row| map.capabilities.get(row.index)) else {
        return;
    };
    let mut scale = Scale::of(room, ui, body.width);
    let said = own(room).is_some_and(|ballot| ballot.comments.contains_key(&capability.id));
    let fixed = FIXED + usize::from(said);
    let least = if scale.shorten(usize::from(body.height).saturating_sub(fixed)) { 1 } else { 2 };
    let spare = usize::from(body.height).saturating_sub(fixed + scale.height());
    let roomy = spare > 13;
    scale.gap = u16::from(roomy);
    let mut y = body.y + 2 + u16::from(roomy);
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
    below(room, ui, canvas, area, &scale);
}

/// What is stored of the answers and who will see it, in one line.
fn who_sees(room: &Room, ui: &Ui) -> &'static str {
    if let Some(rater) = &room.maturity.rater {
        return rater::reach_words(ui.lang, rater.cover().reach);
    }
    match round(room).map(|round| round.terms.showing) {
        Some(Showing::Hidden) => w::rating_sees_hidden(ui.lang),
        Some(Showing::Revealed) => w::rating_sees_revealed(ui.lang),
        Some(Showing::Live) | None => w::rating_sees_live(ui.lang),
    }
}

/// The levels, and below them what to ask oneself and the comment.
fn below(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect, scale: &Scale<'_>) {
    let mut y = scale.draw(room, ui, canvas, area);
    if scale.gap == 0 && y + 1 < area.bottom() && usize::from(area.height) > scale.height() + 3 {
        y += 1;
    }
    if y >= area.bottom() {
        return;
    }
    let row = room.maturity.ballot.row;
    let y = advice(room, ui, canvas, Rect { y, height: area.bottom() - y, ..area }, mark(room, row));
    let capability = room.figures.rows.get(row).map(|row| &row.capability);
    let found = own(room).zip(capability);
    let Some((text, private)) = found.and_then(|(ballot, capability)| {
        Some((ballot.comments.get(capability)?, ballot.private.contains(capability)))
    }) else {
        return;
    };
    let text = text.as_str().replace('\n', " ");
    let words = if private {
        w::rating_private_comment(ui.lang, text)
    } else {
        w::maturity_comment_shown(ui.lang, text)
    };
    let lines = wrap(&words, usize::from(area.width));
    let most = usize::from(area.bottom().saturating_sub(y));
    for (line, y) in shortened(lines, most).iter().zip(y..area.bottom()) {
        canvas.text(area.x, y, area.width, line, ui.theme.style(Role::Marked));
    }
}

/// Whose ballot it is, and how far it has come.
pub(super) fn header(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, body: Rect) {
    let Some(whose) = &room.maturity.ballot.whose else { return };
    let respondent = room.session().respondent(&whose.respondent);
    let name = respondent.map(|respondent| chooser::full_name(ui, respondent)).unwrap_or_default();
    let rater = room.maturity.rater.as_ref().map_or(&whose.rater, |rater| &rater.cover().rater);
    let rater = if rater.is_empty() { String::new() } else { format!(" · {rater}") };
    let Done { answered, of } = done(room);
    let only = room.maturity.ballot.walk == Walk::Unrated;
    let state = if handing::is_handed_in(room, whose) {
        w::rating_state_handed_in(ui.lang).to_owned()
    } else if only {
        w::rating_state_unrated(ui.lang, of - answered)
    } else {
        w::maturity_left(ui.lang, of - answered)
    };
    let bar = chooser::bar(answered, of, if only { 8 } else { 14 });
    let progress = format!("{}  {bar}  {state}", w::maturity_progress(ui.lang, answered, of));
    let right =
        canvas.text_right(body.right(), body.y, body.width / 2 + 4, &progress, ui.theme.style(Role::Dim));
    let title = format!("{name}{rater}");
    let width = right.saturating_sub(body.x + 2);
    canvas.text(body.x, body.y, width, &title, ui.theme.style(Role::Accent));
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
        let handed = room.maturity.ballot.whose.as_ref().is_some_and(|key| handing::is_handed_in(room, key));
        let words =
            if handed { w::rating_is_handed_in(lang).to_owned() } else { w::maturity_all_rated(lang, of) };
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

/// The level of a mark as a digit, or the sign of what it is instead.
pub(in super::super) fn sign(mark: Mark) -> &'static str {
    match mark {
        Mark::Level(level) => DIGITS.get(Level::index(level)).copied().unwrap_or_default(),
        Mark::DontKnow => "–",
        Mark::NotRated => "·",
    }
}
