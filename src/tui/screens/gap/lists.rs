//! Short lists, one key each: the highest, the lowest, the most important, the widest apart, where somebody leads and
//! somebody lacks, who claims the highest level, what is farthest from its target, and what is to be done.
//!
//! The cursor stands on the capability in focus in all of workshop 4 where the list holds it. Which list is chosen and how long the lists are belongs to
//! the screen; the session knows nothing of it.

mod cells;
mod draw;
mod grid;
mod notes;

use crate::analysis::selection::{self, Selection};
use crate::domain::edit::Edit;
use crate::domain::rules::Rules;
use crate::i18n::{Label, words as w};

use super::super::super::action::{Action, Motion};
use super::super::super::event::Key;
use super::super::super::keymap::{Context, Footer, Row, ch, row, written};
use super::super::super::overlay::{Field, Form, Overlay, Then};
use super::super::super::room::Room;
use super::super::super::ui::Ui;
use super::focus::{focus_on, row_of_focus};

pub(super) use draw::{draw, settle};

/// How long lists can be, shortest first; beyond the last they are whole.
const LENGTHS: [usize; 8] = [1, 3, 5, 7, 10, 15, 20, 30];
/// The place of the usual one.
const USUAL: usize = 2;

/// What the view remembers.
#[derive(Debug)]
pub(super) struct State {
    chosen: Kind,
    /// The place of the length in [`LENGTHS`].
    length: usize,
    /// Where the cursor stood last in the chosen list.
    at: usize,
    /// The first row in sight of the chosen list, and how many are.
    top: usize,
    page: usize,
}

impl State {
    /// Back to the top of the list.
    pub(super) fn rewind(&mut self) {
        self.top = 0;
    }
}

impl Default for State {
    fn default() -> Self {
        Self { chosen: Kind::Highest, length: USUAL, at: 0, top: 0, page: 1 }
    }
}

/// Which list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The highest means.
    Highest,
    /// The lowest means.
    Lowest,
    /// The most dots.
    Important,
    /// The least agreement.
    Widest,
    /// Somebody leads and somebody lacks.
    Apart,
    /// Somebody claims the highest level.
    Claims,
    /// The farthest from their targets.
    Targets,
    /// What is marked as strategic.
    ToDo,
}

/// What only this view does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Choose a list.
    Choose(Kind),
    /// Make the lists longer.
    Longer,
    /// Make the lists shorter.
    Shorter,
    /// Say how many are too many to do.
    MostToDo,
}

/// The keys of this view.
pub const KEYS: &[Row] = {
    use Context::Lists as L;
    use Footer::{Help, Shown, Silent};
    const fn does(act: Act) -> Action {
        Action::Gap(super::Act::Lists(act))
    }
    const fn choose(kind: Kind, keys: &'static [Key]) -> Row {
        row(Context::Lists, keys, does(Act::Choose(kind)), w::lists_key_choose, Silent)
    }
    const FIRST: Row = Row { footer: Shown, ..choose(Kind::Highest, &[ch('1')]) };
    &[
        written("1–8", FIRST),
        choose(Kind::Lowest, &[ch('2')]),
        choose(Kind::Important, &[ch('3')]),
        choose(Kind::Widest, &[ch('4')]),
        choose(Kind::Apart, &[ch('5')]),
        choose(Kind::Claims, &[ch('6')]),
        choose(Kind::Targets, &[ch('7')]),
        choose(Kind::ToDo, &[ch('8')]),
        row(L, &[ch('+')], does(Act::Longer), w::lists_key_longer, Shown),
        row(L, &[ch('-')], does(Act::Shorter), w::lists_key_shorter, Help),
        row(L, &[ch('n')], does(Act::MostToDo), w::lists_key_most, Help),
    ]
};

impl Kind {
    const ALL: [Self; 8] = [
        Self::Highest,
        Self::Lowest,
        Self::Important,
        Self::Widest,
        Self::Apart,
        Self::Claims,
        Self::Targets,
        Self::ToDo,
    ];

    /// Its name where it is chosen.
    fn name(self) -> Label {
        match self {
            Self::Highest => w::lists_name_highest,
            Self::Lowest => w::lists_name_lowest,
            Self::Important => w::lists_name_important,
            Self::Widest => w::lists_name_widest,
            Self::Apart => w::lists_name_apart,
            Self::Claims => w::lists_name_claims,
            Self::Targets => w::lists_name_targets,
            Self::ToDo => w::lists_name_to_do,
        }
    }

    /// The heading of the list.
    fn title(self) -> Label {
        match self {
            Self::Highest => w::gap_ends_highest,
            Self::Lowest => w::gap_ends_lowest,
            Self::Important => w::gap_ends_important,
            Self::Widest => w::lists_title_widest,
            Self::Apart => w::lists_title_apart,
            Self::Claims => w::lists_title_claims,
            Self::Targets => w::lists_title_targets,
            Self::ToDo => w::lists_title_to_do,
        }
    }
}

/// Whether an action is possible now.
///
/// # Errors
/// Why not, in the reader's words.
pub(super) fn can(room: &Room, ui: &Ui, act: Act) -> Result<(), String> {
    let refused = |refused: bool, why: Label| if refused { Err(why(ui.lang).to_owned()) } else { Ok(()) };
    match act {
        Act::Choose(_) => Ok(()),
        Act::Longer => refused(most(room) >= room.figures.rows.len(), w::lists_whole),
        Act::Shorter => refused(room.gap.lists.length == 0, w::lists_shortest),
        Act::MostToDo => room.writable(ui),
    }
}

/// Does an action.
pub(super) fn act(room: &mut Room, ui: &mut Ui, act: Act) {
    match act {
        Act::Choose(kind) => choose(room, kind),
        Act::Longer => room.gap.lists.length = (room.gap.lists.length + 1).min(LENGTHS.len()),
        Act::Shorter => shorten(room),
        Act::MostToDo => ask_most(room, ui),
    }
}

/// Moves within the chosen list; sideways goes to the next one.
pub(super) fn motion(room: &mut Room, motion: Motion) {
    let kinds = Kind::ALL;
    let by = match motion {
        Motion::Left => kinds.len() - 1,
        Motion::Right => 1,
        Motion::Up | Motion::Down | Motion::PageUp | Motion::PageDown | Motion::First | Motion::Last => {
            let list = list(room, room.gap.lists.chosen).rows;
            let at = cursor(room, &list);
            let next = at.map(|at| motion.along(at, list.len(), room.gap.lists.page));
            if let Some(row) = next.and_then(|next| list.get(next)).copied() {
                focus_on(room, row);
            }
            return;
        }
    };
    let to = (room.gap.lists.chosen as usize + by) % kinds.len();
    if let Some(kind) = kinds.get(to) {
        choose(room, *kind);
    }
}

/// A click on a row of a list.
pub(super) fn click(room: &mut Room, row: usize, kind: usize) {
    if let Some(kind) = Kind::ALL.get(kind) {
        room.gap.lists.chosen = *kind;
        focus_on(room, row);
    }
}

/// Chooses a list; the cursor stands on the capability in focus where the list holds it, else on the first one.
fn choose(room: &mut Room, kind: Kind) {
    room.gap.lists.chosen = kind;
    (room.gap.lists.at, room.gap.lists.top) = (0, 0);
}

fn shorten(room: &mut Room) {
    // From lists that are whole to the longest that is not.
    let all = room.figures.rows.len();
    let lists = &mut room.gap.lists;
    let shorter = LENGTHS.iter().take(lists.length).rposition(|length| *length < all);
    lists.length = shorter.unwrap_or(0);
}

/// How many capabilities a list holds at most.
fn most(room: &Room) -> usize {
    LENGTHS.get(room.gap.lists.length).copied().unwrap_or(usize::MAX)
}

/// The rows of the figures in a list.
fn list(room: &Room, kind: Kind) -> Selection {
    let (session, figures, most) = (room.session(), &room.figures, most(room));
    match kind {
        Kind::Highest => selection::highest(figures, most),
        Kind::Lowest => selection::lowest(figures, most),
        Kind::Important => selection::most_important(figures, most),
        Kind::Widest => selection::widest(figures, most),
        Kind::Apart => selection::leading_and_lacking(figures, most),
        Kind::Claims => selection::claims(figures, most),
        Kind::Targets => selection::farthest(session, figures, most),
        // A list of what to do is whole, or it is none.
        Kind::ToDo => Selection { rows: selection::to_do(session, figures), tied: 0 },
    }
}

/// The row under the cursor of the chosen list.
pub(super) fn here(room: &Room) -> Option<usize> {
    let list = list(room, room.gap.lists.chosen).rows;
    list.get(cursor(room, &list)?).copied()
}

/// The place of the cursor in the chosen list: on the capability in focus, or, where that is not in the list or has just
/// left it, where the cursor stood.
fn cursor(room: &Room, list: &[usize]) -> Option<usize> {
    let focus = row_of_focus(room);
    let found = list.iter().position(|row| Some(*row) == focus);
    found.or_else(|| list.len().checked_sub(1).map(|last| room.gap.lists.at.min(last)))
}

/// Asks from how many on it is said that they are many; empty means the method's number.
fn ask_most(room: &Room, ui: &mut Ui) {
    let lang = ui.lang;
    let usual = room.session().method.most_to_do;
    let own = room.session().rules.most_to_do.map(|own| own.to_string()).unwrap_or_default();
    let then = Then::room(|room, ui, answer| {
        let text = answer.field(0);
        let text = text.as_str().trim();
        let number = || text.parse().ok().filter(|number: &u16| *number > 0);
        let wrong = || w::lists_most_number(ui.lang).to_owned();
        let most_to_do = if text.is_empty() { None } else { Some(number().ok_or_else(wrong)?) };
        let rules = Rules { most_to_do, ..room.session().rules.clone() };
        if rules == room.session().rules {
            return Ok(());
        }
        room.try_plan(ui, Ok(Edit::Rules(rules)))
    });
    let form = Form::new(w::lists_most_title(lang), vec![Field::line(w::lists_most_field(lang), &own)], then);
    ui.show(Overlay::Form(form.with_intro(w::lists_most_intro(lang, usual))));
}
