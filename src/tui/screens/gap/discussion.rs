//! The order of discussion: what is worth talking about, most first, and what came of it.
//!
//! One key has a capability rated again, one lets it wait, one writes down a decision. What waits stands after what is
//! open, what is decided last of all, with what was said.

mod acting;
mod draw;

use crate::analysis::talk::{self, Point, Standing};
use crate::domain::id::CapabilityId;
use crate::domain::session::{Talk, Upshot};
use crate::i18n::{date, words as w};

use super::super::super::action::{Action, Motion};
use super::super::super::keymap::{Context, Footer, Row, ch, row};
use super::super::super::overlay::pages::Block;
use super::super::super::room::Room;
use super::super::super::ui::Ui;
use super::focus::{focus_on, row_of_focus};
use super::list::List;

pub(super) use acting::{act, can, other_round};
pub(super) use draw::{draw, settle};

/// What the view remembers.
#[derive(Debug, Default)]
pub(super) struct State {
    /// Everything to talk about, in order.
    points: Vec<Point>,
    /// The round and the edit that it was made for.
    made_for: Option<(u16, u64)>,
    list: List,
}

impl State {
    /// Back to the top of the list.
    pub(super) fn rewind(&mut self) {
        self.list.top = 0;
    }
}

/// What only this view does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Have it rated again.
    Reopen,
    /// Let it wait.
    Park,
    /// Write down a decision.
    Decide,
    /// Talk about it again.
    Clear,
}

/// The keys of this view.
pub const KEYS: &[Row] = {
    use Context::Discussion as D;
    use Footer::Shown;
    const fn does(act: Act) -> Action {
        Action::Gap(super::Act::Discussion(act))
    }
    &[
        row(D, &[ch('b')], does(Act::Decide), w::discussion_key_decide, Shown),
        row(D, &[ch('a')], does(Act::Park), w::discussion_key_park, Shown),
        row(D, &[ch('o')], does(Act::Reopen), w::discussion_key_reopen, Shown),
        row(D, &[ch('.')], does(Act::Clear), w::discussion_key_clear, Shown),
    ]
};

/// A line of the list.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Line {
    /// The heading of those that stand so.
    Heading(Standing),
    /// A capability.
    Point(Point),
}

/// Moves through the order; the focus stays with the capability, not with the place.
pub(super) fn motion(room: &mut Room, motion: Motion) {
    let points = &room.gap.talk.points;
    let next = motion.along(cursor(room), points.len(), room.gap.talk.list.page);
    if let Some(row) = points.get(next).map(|point| point.topic.row) {
        focus_on(room, row);
    }
}

/// What came of talking about a capability, in words; empty where nothing has yet.
pub(super) fn said(room: &Room, ui: &Ui, id: &CapabilityId) -> Vec<Block> {
    let talk = room.session().judgements.get(id).and_then(|judgement| judgement.talk.as_ref());
    talk.map(|talk| Block::Paragraph(in_words(ui, talk))).into_iter().collect()
}

fn in_words(ui: &Ui, talk: &Talk) -> String {
    let lang = ui.lang;
    let what = match talk.upshot {
        Upshot::Parked => w::discussion_parked(lang),
        Upshot::Decided => w::discussion_decided(lang),
    };
    let what = talk.at.map_or_else(|| what.to_owned(), |at| format!("{what}, {}", date(lang, at)));
    if talk.text.is_empty() { format!("{what}.") } else { format!("{what}: {}", talk.text) }
}

/// Brings the order in line with the session.
fn refresh(room: &mut Room) {
    let now = Some((room.figures.round, room.session().edit));
    if room.gap.talk.made_for != now {
        room.gap.talk.points = talk::points(room.session(), &room.figures);
        room.gap.talk.made_for = now;
    }
}

/// The row under the cursor.
pub(super) fn here(room: &Room) -> Option<usize> {
    room.gap.talk.points.get(cursor(room)).map(|point| point.topic.row)
}

/// The place of the capability in focus among those to talk about; the first where it is not one of them.
fn cursor(room: &Room) -> usize {
    let focus = row_of_focus(room);
    room.gap.talk.points.iter().position(|point| Some(point.topic.row) == focus).unwrap_or(0)
}

/// All lines: what is open without a heading, then the others under theirs.
fn lines(room: &Room) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut before = Standing::Open;
    for point in &room.gap.talk.points {
        if point.standing != before {
            lines.push(Line::Heading(point.standing));
            before = point.standing;
        }
        lines.push(Line::Point(*point));
    }
    lines
}
