//! How the list of those who rate looks: what there is to know first, a line each, and what the signs mean.
//!
//! Letters stand beside names only where the lead has asked for names: everyone may be watching.

use ratatui::layout::Rect;
use unicode_width::UnicodeWidthStr;

use crate::domain::respondent::Respondent;
use crate::domain::session::Session;
use crate::domain::text::Lang;
use crate::i18n::{whole, words as w};

use super::super::super::super::canvas::{Canvas, Hit, clip};
use super::super::super::super::room::Room;
use super::super::super::super::theme::Role;
use super::super::super::super::ui::Ui;
use super::super::{lacking, round, round_words};
use super::lines::{Line, Sign, Stage, Who};
use super::{Chooser, full_name, head};

/// Wider than this the figures would stand too far from the names.
const WIDEST: u16 = 110;

/// Draws the list.
pub(in super::super) fn draw(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, body: Rect) {
    let chooser = &room.maturity.chooser;
    let title = w::raters_title(ui.lang);
    let beside = body.width.saturating_sub(cells(title) + 2);
    let words = with_sealed(room, ui, usize::from(beside));
    let right = canvas.text_right(body.right(), body.y, beside, &words, ui.theme.style(Role::Dim));
    canvas.text(body.x, body.y, right.saturating_sub(body.x), title, ui.theme.style(Role::Heading));
    let mut y = body.y + 1;
    for line in head(room, ui, body) {
        canvas.text(body.x, y, body.width, &line, ui.theme.style(Role::Dim));
        y += 1;
    }
    for line in summary(room, ui, body) {
        canvas.text(body.x, y, body.width, &line, ui.theme.style(Role::Plain));
        y += 1;
    }
    y += 1;
    if let Some(why) = lacking(room, ui) {
        canvas.text(body.x, y, body.width, why, ui.theme.style(Role::Warning));
        y += 2;
    }
    let row = Rect { height: 1, width: body.width.min(WIDEST), ..body };
    let columns = Columns::of(room, ui.lang, row);
    let shown = chooser.shown().skip(chooser.top).take(chooser.page);
    for ((place, line), y) in shown.zip(y..body.bottom()) {
        draw_line(room, ui, canvas, (Rect { y, ..row }, columns), (place, line));
    }
    below(room, ui, canvas, body);
}

/// The round's words and how many sealed answers there are, of which nobody is told more; the count is never cut.
fn with_sealed(room: &Room, ui: &Ui, width: usize) -> String {
    let words = round_words(room, ui);
    if room.figures.sealed == 0 {
        return words;
    }
    let count = w::lead_count(ui.lang, room.figures.sealed);
    let words = super::super::head::fitting(&words, width.saturating_sub(count.width() + 3));
    if words.is_empty() { count } else { format!("{words} · {count}") }
}

/// How many there are below, and what the signs mean.
fn below(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, body: Rect) {
    let chooser = &room.maturity.chooser;
    let dim = ui.theme.style(Role::Dim);
    let mut y = body.bottom();
    if let Some(legend) = legend(room, ui) {
        y -= 1;
        canvas.text(body.x, y, body.width, &legend, dim);
    }
    let more = chooser.count().saturating_sub(chooser.top + chooser.page);
    if more > 0 {
        canvas.text(body.x + 1, y - 1, body.width, &w::shown_more(ui.lang, more), dim);
    }
}

/// Rows that the list does not have: title, advice, summary, an empty one, what lacks, the legend.
pub(super) fn taken(room: &Room, ui: &Ui, body: Rect) -> usize {
    let lacks = if lacking(room, ui).is_some() { 2 } else { 0 };
    let above = 2 + head(room, ui, body).len() + summary(room, ui, body).len();
    above + lacks + usize::from(legend(room, ui).is_some())
}

/// How many are done, on one line or two.
fn summary(room: &Room, ui: &Ui, body: Rect) -> Vec<String> {
    let tally = &room.maturity.chooser.tally;
    let all = tally.done + tally.begun + tally.not;
    if all == 0 || round(room).is_none() {
        return Vec::new();
    }
    // Of whom the sealed answers are, is not known: nobody is said not to have begun.
    let words = match room.figures.sealed {
        0 => w::raters_summary(ui.lang, tally.begun, tally.done, tally.not, all),
        _ => w::raters_summary_sealed(ui.lang, tally.begun, tally.done, tally.not, all),
    };
    if tally.raters <= tally.done + tally.begun {
        return vec![words];
    }
    let raters = w::raters_summary_raters(ui.lang, tally.raters_done, count(ui.lang, tally.raters));
    let gap = usize::from(body.width.min(WIDEST)).saturating_sub(words.width() + raters.width());
    if gap > 1 { vec![format!("{words}{}{raters}", " ".repeat(gap))] } else { vec![words, raters] }
}

/// What the signs mean that stand on any line, with how many there are of each.
fn legend(room: &Room, ui: &Ui) -> Option<String> {
    let lang = ui.lang;
    let told = room.maturity.chooser.tally.signs();
    let told = told.map(|(sign, count)| format!("{} {}", sign_of(lang, sign), meaning(lang, sign, count)));
    let all: Vec<String> = told.collect();
    (!all.is_empty()).then(|| all.join("   "))
}

fn sign_of(lang: Lang, sign: Sign) -> &'static str {
    match sign {
        Sign::Late => w::raters_sign_late(lang),
        Sign::Interview => w::raters_sign_interview(lang),
        Sign::File => w::raters_sign_file(lang),
        Sign::Twice => w::raters_sign_twice(lang),
        Sign::Aside => w::raters_sign_aside(lang),
    }
}

fn meaning(lang: Lang, sign: Sign, count: usize) -> String {
    match sign {
        Sign::Late => w::raters_late(lang, count),
        Sign::Interview => w::raters_interview(lang, count),
        Sign::File => w::raters_file(lang, count),
        Sign::Twice => w::raters_twice(lang, count),
        Sign::Aside => w::raters_aside(lang, count),
    }
}

/// Where what stands on a line begins and ends; the same for all lines.
#[derive(Clone, Copy)]
struct Columns {
    signs: u16,
    bar: (u16, u16),
    progress: (u16, u16),
    stage: u16,
}

impl Columns {
    fn of(room: &Room, lang: Lang, row: Rect) -> Self {
        let of = room.figures.columns.first().map_or(0, |column| column.of);
        let figures = cells(&progress(lang, of, of));
        let stages = [w::raters_full(lang), w::raters_begun(lang), not_begun(room, lang)];
        let stage = row.right().saturating_sub(stages.map(cells).into_iter().max().unwrap_or(0) + 1);
        let progress = (stage.saturating_sub(2), figures);
        let width = if row.width < 100 { 8 } else { 14 };
        let bar = progress.0.saturating_sub(figures + 1 + width);
        let signs = if room.maturity.chooser.tally.signs().next().is_some() { 5 } else { 1 };
        Self { signs: bar.saturating_sub(signs), bar: (bar, width), progress, stage }
    }
}

fn draw_line(
    room: &Room,
    ui: &Ui,
    canvas: &mut Canvas<'_>,
    (area, columns): (Rect, Columns),
    (place, line): (usize, &Line),
) {
    let Some(label) = label(room, ui, line) else { return };
    let chosen = place == room.maturity.chooser.cursor;
    let plain = ui.theme.style(if chosen { Role::Cursor } else { Role::Plain });
    let style = |role: Role| if chosen { plain } else { ui.theme.style(role) };
    if chosen {
        canvas.style(area, plain);
    }
    let of = room.figures.columns.get(line.who.column()).map_or(0, |column| column.of);
    let (words, role) = stage_words(room, ui.lang, line);
    canvas.text(columns.stage, area.y, area.right().saturating_sub(columns.stage), &words, style(role));
    let figures = progress(ui.lang, line.answered, of);
    canvas.text_right(columns.progress.0, area.y, columns.progress.1, &figures, plain);
    canvas.text(columns.bar.0, area.y, columns.bar.1, &super::bar(line.answered, of, columns.bar.1), plain);
    let signs: String = line.signs.iter().map(|sign| sign_of(ui.lang, *sign)).collect();
    canvas.text(columns.signs, area.y, 4, &signs, style(Role::Marked));
    let room_for = columns.signs.saturating_sub(area.x + 2);
    let (name, count) = label;
    let name = clip(&name, usize::from(room_for.saturating_sub(cells(&count))));
    canvas.text(area.x + 1, area.y, room_for, &format!("{name}{count}"), plain);
    canvas.hit(area, Hit::Spot(place, 0));
}

/// Whom a line is about, and how many raters there are below.
fn label(room: &Room, ui: &Ui, line: &Line) -> Option<(String, String)> {
    let session = room.session();
    let column = room.figures.columns.get(line.who.column())?;
    let respondent = session.respondents.get(column.index)?;
    let ballot = |index: usize| round(room).and_then(|round| round.ballots.get(index));
    Some(match line.who {
        Who::Alone { ballot: own, .. } => {
            let rater = own.and_then(ballot).map(|ballot| ballot.rater.as_str());
            let rater = rater.filter(|rater| !rater.is_empty());
            let extra = rater.map(|rater| format!(" · {rater}")).unwrap_or_default();
            (format!("{}{extra}", with_owners(session, ui, respondent)), String::new())
        }
        Who::Shared { raters, .. } => {
            let raters = format!(" · {}", w::raters_folded(ui.lang, raters));
            (with_owners(session, ui, respondent), raters)
        }
        Who::Rater { ballot: index, nth, .. } => {
            let rater = ballot(index)?.rater.as_str();
            let name = if rater.is_empty() { w::maturity_unnamed(ui.lang) } else { rater };
            let name = nth.map_or_else(|| name.to_owned(), |nth| w::raters_nth(ui.lang, name, nth));
            (format!("    {name}"), String::new())
        }
    })
}

/// The name of a respondent, with those that share it where it is a shared unit.
fn with_owners(session: &Session, ui: &Ui, respondent: &Respondent) -> String {
    let name = full_name(ui, respondent);
    if respondent.shared_by.is_empty() {
        return name;
    }
    let owners = respondent.shared_by.iter().filter_map(|id| session.respondent(id));
    let owners: Vec<&str> = owners.map(|owner| owner.short.as_str()).collect();
    w::raters_shared_by(ui.lang, name, owners.join(", "))
}

fn not_begun(room: &Room, lang: Lang) -> &'static str {
    if room.figures.sealed == 0 { w::raters_not_begun(lang) } else { w::raters_not_open(lang) }
}

fn stage_words(room: &Room, lang: Lang, line: &Line) -> (String, Role) {
    let (words, role) = match line.stage {
        Stage::NotBegun => (not_begun(room, lang), Role::Dim),
        Stage::Begun => (w::raters_begun(lang), Role::Plain),
        Stage::Full => (w::raters_full(lang), Role::Plain),
        Stage::Done => (w::raters_done(lang), Role::Good),
    };
    match line.who {
        Who::Shared { raters, done, .. } if done > 0 && done < raters => {
            (format!("▸ {}", w::raters_some_done(lang, done, raters)), role)
        }
        Who::Shared { .. } | Who::Alone { .. } | Who::Rater { .. } => (words.to_owned(), role),
    }
}

fn progress(lang: Lang, answered: usize, of: usize) -> String {
    w::maturity_progress(lang, count(lang, answered), count(lang, of))
}

fn count(lang: Lang, count: usize) -> String {
    whole(lang, i64::try_from(count).unwrap_or(i64::MAX))
}

fn cells(text: &str) -> u16 {
    u16::try_from(text.width()).unwrap_or(u16::MAX)
}

impl Chooser {
    /// The lines that are not folded away, with their place among them.
    fn shown(&self) -> impl Iterator<Item = (usize, &Line)> {
        self.places.iter().filter_map(|place| self.lines.get(*place)).enumerate()
    }

    /// How many lines are not folded away.
    pub(super) fn count(&self) -> usize {
        self.places.len()
    }
}
