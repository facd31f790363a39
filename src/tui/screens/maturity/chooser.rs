//! Who rates: the respondents with how far each has come, and their raters where there are several.
//!
//! Opening a ballot makes nothing; it comes into being with its first mark. An interview does at once, since it says how
//! the answers come.

mod asking;
mod draw;
mod lines;
mod sealing;
mod twice;

use ratatui::layout::Rect;

use crate::analysis::retest::{self, Twice};
use crate::domain::plain::Plain;
use crate::domain::respondent::Respondent;
use crate::domain::round::{BallotKey, RoundState};
use crate::i18n::words as w;

use super::super::super::action::{Motion, in_sight};
use super::super::super::canvas::wrap;
use super::super::super::overlay::{Overlay, Picker, Then};
use super::super::super::room::Room;
use super::super::super::ui::{Identity, Ui};
use super::{View, ballot, lacking, round};
use lines::{Line, Who};

pub(super) use asking::{another, can_interview, find, interview};
pub(super) use draw::draw;
pub(super) use lines::Tally;
pub(super) use sealing::{can_seal, seal};
pub(super) use twice::{can_compare, compare};

/// What the list remembers.
#[derive(Debug, Default)]
pub(super) struct Chooser {
    lines: Vec<Line>,
    /// Which of the lines are not folded away.
    places: Vec<usize>,
    /// Who has answered more than once.
    twice: Vec<Twice>,
    tally: Tally,
    /// The edit, the round and the folding that all of it was made for.
    made_for: Option<(u64, u16, Raters)>,
    raters: Raters,
    /// Among the lines that are not folded away.
    cursor: usize,
    top: usize,
    page: usize,
}

/// Whether the lines of the raters are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Raters {
    #[default]
    Shown,
    Folded,
}

impl Chooser {
    pub(super) fn motion(&mut self, motion: Motion) {
        self.cursor = motion.along(self.cursor, self.places.len(), self.page);
    }

    /// Shows the lines of the raters or folds them away.
    pub(super) fn fold(&mut self) {
        let column = self.column();
        self.raters = match self.raters {
            Raters::Shown => Raters::Folded,
            Raters::Folded => Raters::Shown,
        };
        self.place();
        let place = self.places.iter().position(|place| {
            self.lines.get(*place).map(|line| line.who.column()) == column && column.is_some()
        });
        self.cursor = place.unwrap_or(0);
    }

    /// Finds out which lines are shown.
    fn place(&mut self) {
        let shown = |line: &Line| self.raters == Raters::Shown || !matches!(line.who, Who::Rater { .. });
        let lines = self.lines.iter().enumerate();
        self.places = lines.filter(|(_, line)| shown(line)).map(|(place, _)| place).collect();
    }

    /// Whom the line under the cursor is about.
    fn who(&self) -> Option<Who> {
        self.places.get(self.cursor).and_then(|place| self.lines.get(*place)).map(|line| line.who)
    }

    fn column(&self) -> Option<usize> {
        self.who().map(Who::column)
    }
}

/// Enter: opens the ballot.
pub(super) fn enter(room: &mut Room, ui: &mut Ui) {
    if let Some(why) = lacking(room, ui) {
        return ui.refuse(why);
    }
    let chooser = &mut room.maturity.chooser;
    match chooser.who() {
        Some(Who::Alone { column, ballot }) => open(room, ui, column, ballot),
        Some(Who::Rater { column, ballot, .. }) => open(room, ui, column, Some(ballot)),
        Some(Who::Shared { .. }) => {
            if chooser.raters == Raters::Folded {
                chooser.fold();
            }
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

/// How far the respondents have come in the round in view.
pub(super) fn tally(room: &Room) -> Tally {
    let twice = round(room).map(retest::twice).unwrap_or_default();
    lines::lines(room.session(), &room.figures, &twice).1
}

/// Makes the lines anew where something has changed, and keeps the cursor in sight.
pub(super) fn settle(room: &mut Room, ui: &Ui, body: Rect) {
    let now = (room.session().edit, room.figures.round, room.maturity.chooser.raters);
    if room.maturity.chooser.made_for != Some(now) {
        let twice = round(room).map(retest::twice).unwrap_or_default();
        let (lines, tally) = lines::lines(room.session(), &room.figures, &twice);
        let chooser = &mut room.maturity.chooser;
        (chooser.lines, chooser.tally, chooser.twice) = (lines, tally, twice);
        chooser.place();
        chooser.made_for = Some(now);
    }
    let taken = draw::taken(room, ui, body);
    let chooser = &mut room.maturity.chooser;
    let count = chooser.count();
    chooser.cursor = chooser.cursor.min(count.saturating_sub(1));
    let page = usize::from(body.height).saturating_sub(taken).max(1);
    // The last line says how many more there are.
    chooser.page = if count > page { page.saturating_sub(1).max(1) } else { page };
    chooser.top = in_sight(chooser.top, chooser.cursor, count, chooser.page);
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

/// The respondent of a column of the figures.
fn respondent(room: &Room, column: usize) -> Option<&Respondent> {
    room.session().respondents.get(room.figures.columns.get(column)?.index)
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
