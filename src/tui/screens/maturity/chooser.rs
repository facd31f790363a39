//! Who rates: the respondents with how far each has come, and their raters where there are several.
//!
//! Opening a ballot makes nothing; it comes into being with its first mark.

use ratatui::layout::Rect;
use unicode_width::UnicodeWidthStr;

use crate::domain::plain::Plain;
use crate::domain::respondent::Respondent;
use crate::domain::round::{BallotKey, RoundState};
use crate::i18n::words as w;

use super::super::super::action::Motion;
use super::super::super::canvas::{Canvas, Hit, wrap};
use super::super::super::overlay::{Field, Form, Overlay, Picker, Then};
use super::super::super::room::Room;
use super::super::super::theme::Role;
use super::super::super::ui::{Identity, Ui};
use super::{View, ballot, lacking, round, round_words};

/// What the list remembers.
#[derive(Debug, Default)]
pub(super) struct Chooser {
    lines: Vec<Line>,
    /// The edit and the round that the lines were made for.
    made_for: Option<(u64, u16)>,
    cursor: usize,
    top: usize,
    page: usize,
}

/// One line of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Line {
    /// The respondent of this column, with one rater at most.
    Alone { column: usize },
    /// The respondent of this column; its raters stand below.
    Shared { column: usize },
    /// The rater of this ballot.
    Rater { column: usize, ballot: usize },
}

impl Chooser {
    pub(super) fn motion(&mut self, motion: Motion) {
        self.cursor = motion.along(self.cursor, self.lines.len(), self.page);
    }

    fn column(&self) -> Option<usize> {
        self.lines.get(self.cursor).map(|line| line.column())
    }
}

impl Line {
    fn column(self) -> usize {
        match self {
            Self::Alone { column } | Self::Shared { column } | Self::Rater { column, .. } => column,
        }
    }
}

/// Enter: opens the ballot.
pub(super) fn enter(room: &mut Room, ui: &mut Ui) {
    if let Some(why) = lacking(room, ui) {
        return ui.refuse(why);
    }
    let chooser = &mut room.maturity.chooser;
    match chooser.lines.get(chooser.cursor).copied() {
        Some(Line::Alone { column }) => {
            let first = room.figures.columns.get(column).and_then(|column| column.ballots.first().copied());
            open(room, ui, column, first);
        }
        Some(Line::Rater { column, ballot }) => open(room, ui, column, Some(ballot)),
        Some(Line::Shared { .. }) => {
            chooser.cursor += 1;
            ui.refuse(w::maturity_choose_rater(ui.lang));
        }
        None => {}
    }
}

/// A click: the first puts the cursor there, the next one opens.
pub(super) fn click(room: &mut Room, ui: &mut Ui, line: usize) {
    if room.maturity.chooser.cursor == line {
        return enter(room, ui);
    }
    room.maturity.chooser.cursor = line;
}

/// Asks who else rates for the respondent, and opens that ballot.
pub(super) fn another(room: &Room, ui: &mut Ui) {
    let column = match room.maturity.view {
        View::Ballot => ballot::column(room),
        View::Chooser | View::Table | View::Map | View::Spread => room.maturity.chooser.column(),
    };
    let Some(column) = column else { return ui.refuse(w::maturity_no_respondent_here(ui.lang)) };
    let then = Then::room(move |room, ui, answer| {
        let name = answer.field(0);
        if name.is_empty() {
            return Err(w::field_empty(ui.lang).to_owned());
        }
        if let Some(figures) = room.figures.columns.get(column) {
            let whose = BallotKey::keyed(room.figures.round, figures.respondent.clone(), name);
            show(room, ui, whose);
        }
        Ok(())
    });
    let respondent = room.figures.columns.get(column);
    let respondent = respondent.and_then(|column| room.session().respondents.get(column.index));
    let name = respondent.map(|respondent| full_name(ui, respondent)).unwrap_or_default();
    let title = w::maturity_another_title(ui.lang, name);
    let field = Field::line(w::maturity_another_name(ui.lang), "");
    ui.show(Overlay::Form(
        Form::new(title, vec![field], then).with_intro(w::maturity_another_intro(ui.lang)),
    ));
}

/// Makes the lines anew where something has changed, and keeps the cursor in sight.
pub(super) fn settle(room: &mut Room, ui: &Ui, body: Rect) {
    let now = (room.session().edit, room.figures.round);
    if room.maturity.chooser.made_for != Some(now) {
        room.maturity.chooser.lines = lines(room);
        room.maturity.chooser.made_for = Some(now);
    }
    let head = head(room, ui, body).len();
    let chooser = &mut room.maturity.chooser;
    chooser.cursor = chooser.cursor.min(chooser.lines.len().saturating_sub(1));
    let page = usize::from(body.height).saturating_sub(head + 2).max(1);
    // The last line says how many more there are.
    chooser.page = if chooser.lines.len() > page { page.saturating_sub(1).max(1) } else { page };
    chooser.top = chooser.top.min(chooser.cursor).max((chooser.cursor + 1).saturating_sub(chooser.page));
    chooser.top = chooser.top.min(chooser.lines.len().saturating_sub(chooser.page));
}

/// Draws the list.
pub(super) fn draw(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, body: Rect) {
    let chooser = &room.maturity.chooser;
    let title = w::maturity_choose_title(ui.lang);
    let beside = body.width.saturating_sub(u16::try_from(title.width()).unwrap_or(0) + 2);
    let words = with_sealed(room, ui, usize::from(beside));
    let right = canvas.text_right(body.right(), body.y, beside, &words, ui.theme.style(Role::Dim));
    canvas.text(body.x, body.y, right.saturating_sub(body.x), title, ui.theme.style(Role::Heading));
    let mut y = body.y + 1;
    for line in head(room, ui, body) {
        canvas.text(body.x, y, body.width, &line, ui.theme.style(Role::Dim));
        y += 1;
    }
    y += 1;
    if let Some(why) = lacking(room, ui) {
        canvas.text(body.x, y, body.width, why, ui.theme.style(Role::Warning));
        y += 2;
    }
    let shown = chooser.lines.iter().enumerate().skip(chooser.top).take(chooser.page);
    for ((place, line), y) in shown.zip(y..body.bottom()) {
        let row = Rect { y, height: 1, width: body.width.min(100), ..body };
        draw_line(room, ui, canvas, row, (place, *line));
    }
    let more = chooser.lines.len().saturating_sub(chooser.top + chooser.page);
    if more > 0 {
        let words = w::shown_more(ui.lang, more);
        canvas.text(body.x + 1, body.bottom() - 1, body.width, &words, ui.theme.style(Role::Dim));
    }
}

/// The round's words and how many sealed answers there are, of which nobody is told more; the count is never cut.
fn with_sealed(room: &Room, ui: &Ui, width: usize) -> String {
    let words = round_words(room, ui);
    if room.figures.sealed == 0 {
        return words;
    }
    let count = w::lead_count(ui.lang, room.figures.sealed);
    let words = super::head::fitting(&words, width.saturating_sub(count.width() + 3));
    if words.is_empty() { count } else { format!("{words} · {count}") }
}

fn draw_line(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect, (place, line): (usize, Line)) {
    let figures = &room.figures;
    let Some(column) = figures.columns.get(line.column()) else { return };
    let Some(respondent) = room.session().respondents.get(column.index) else { return };
    let own = |ballot: usize| round(room).and_then(|round| round.ballots.get(ballot));
    let (label, answered) = match line {
        Line::Alone { .. } => {
            let rater = column.ballots.first().and_then(|ballot| own(*ballot));
            let rater = rater.map(|ballot| ballot.rater.as_str()).filter(|rater| !rater.is_empty());
            let extra = rater.map(|rater| format!(" · {rater}")).unwrap_or_default();
            (format!("{}{extra}", full_name(ui, respondent)), column.answered)
        }
        Line::Shared { .. } => {
            let raters = w::maturity_raters(ui.lang, column.ballots.len());
            (format!("{} · {raters}", full_name(ui, respondent)), column.answered)
        }
        Line::Rater { ballot, .. } => match own(ballot) {
            Some(ballot) => {
                let rater = ballot.rater.as_str();
                let name = if rater.is_empty() { w::maturity_unnamed(ui.lang) } else { rater };
                (format!("    {name}"), answered_on(room, ballot))
            }
            None => return,
        },
    };
    let role = if place == room.maturity.chooser.cursor { Role::Cursor } else { Role::Plain };
    let style = ui.theme.style(role);
    if role == Role::Cursor {
        canvas.style(area, style);
    }
    let progress = w::maturity_progress(ui.lang, answered, column.of);
    let bar_width = 14;
    let figure = canvas.text_right(area.right().saturating_sub(1), area.y, 14, &progress, style);
    let bar_x = area.right().saturating_sub(16 + bar_width);
    let bar = bar(answered, column.of, bar_width);
    canvas.text(bar_x, area.y, figure.saturating_sub(bar_x), &bar, style);
    canvas.text(area.x + 1, area.y, bar_x.saturating_sub(area.x + 2), &label, style);
    canvas.hit(area, Hit::Spot(place, 0));
}

/// The name of a respondent, with its letter only where the lead has asked for names: everyone may be watching.
pub(super) fn full_name(ui: &Ui, respondent: &Respondent) -> String {
    match ui.identity {
        Identity::Letters => respondent.name.to_string(),
        Identity::Names => format!("{} · {}", respondent.letters(), respondent.name),
    }
}

/// A bar of `width` cells; whoever has begun has at least one of them, and only who is done has all.
pub(super) fn bar(answered: usize, of: usize, width: u16) -> String {
    let width = usize::from(width);
    let full = (answered * width).checked_div(of).unwrap_or(0);
    let full = full.max(usize::from(answered > 0)).min(width);
    format!("{}{}", "▰".repeat(full), "▱".repeat(width - full))
}

/// How many of the round's capabilities that are on the map a ballot answers.
fn answered_on(room: &Room, ballot: &crate::domain::round::Ballot) -> usize {
    let places = room.figures.rows.iter().filter_map(|row| row.place);
    places.filter(|place| ballot.mark(*place) != crate::domain::rating::Mark::NotRated).count()
}

/// How to rate, and what can still be settled before anybody does.
fn head(room: &Room, ui: &Ui, body: Rect) -> Vec<String> {
    let width = usize::from(body.width.min(120));
    let mut lines = wrap(w::maturity_choose_how(ui.lang), width);
    let open = round(room).is_some_and(|round| round.state == RoundState::Open && !round.is_rated());
    if open && lacking(room, ui).is_none() {
        lines.extend(wrap(w::rounds_terms_offer(ui.lang), width));
    }
    lines
}

fn lines(room: &Room) -> Vec<Line> {
    let mut lines = Vec::with_capacity(room.figures.columns.len());
    // By the session's list and not by letter, which would tell the letters.
    let mut columns: Vec<_> = room.figures.columns.iter().enumerate().collect();
    columns.sort_by_key(|(_, figures)| figures.index);
    for (column, figures) in columns {
        match figures.ballots.as_slice() {
            [] | [_] => lines.push(Line::Alone { column }),
            several @ [_, _, ..] => {
                lines.push(Line::Shared { column });
                lines.extend(several.iter().map(|ballot| Line::Rater { column, ballot: *ballot }));
            }
        }
    }
    lines
}

/// Opens this ballot of the round, or the one that the respondent of the column has yet to begin.
fn open(room: &mut Room, ui: &mut Ui, column: usize, ballot: Option<usize>) {
    let number = room.figures.round;
    let Some(column) = room.figures.columns.get(column) else { return };
    let begun = ballot.and_then(|ballot| round(room)?.ballots.get(ballot)).map(|ballot| ballot.key(number));
    let whose =
        begun.unwrap_or_else(|| BallotKey::keyed(number, column.respondent.clone(), Plain::default()));
    show(room, ui, whose);
}

/// Opens a ballot; asks first where that would show answers that nobody is to see before the reveal.
fn show(room: &mut Room, ui: &mut Ui, whose: BallotKey) {
    if ballot::may_be_seen(room, &whose) {
        ballot::open(room, whose);
        room.maturity.view = View::Ballot;
        return;
    }
    let respondent = room.session().respondent(&whose.respondent);
    let name = respondent.map(|respondent| full_name(ui, respondent)).unwrap_or_default();
    let then = Then::room(move |room, _, answer| {
        if answer.picked() == Some(0) {
            ballot::open(room, whose.clone());
            room.maturity.view = View::Ballot;
        }
        Ok(())
    });
    let question = Picker::confirm(ui, w::rating_show_question(ui.lang, name), then);
    ui.show(Overlay::Picker(question.with_intro(w::rating_show_intro(ui.lang))));
}
