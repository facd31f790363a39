//! What is worked out from the session for this workshop, and kept until the session or the round in view is another.
//!
//! [`settle`] works out what is in view and not known yet, and lays out what takes long to lay out; everything else reads.

use crate::analysis::firmness;
use crate::analysis::overlap::{self, Overlap};
use crate::analysis::portfolio::{Portfolio, Rest, portfolio, rest};
use crate::domain::choice::Choice;
use crate::domain::id::ChoiceId;

use super::super::super::room::Room;
use super::super::super::ui::Ui;
use super::budget::Sheet;
use super::hint::Hints;
use super::reading::{self, Field};
use super::{opened, portfolio as together};

/// The edit and the round that something was worked out of.
type Of = (u64, u16);

/// What is known.
#[derive(Debug, Default)]
pub(super) struct Kept {
    overlaps: Once<Of, Vec<Overlap>>,
    portfolio: Once<Of, Portfolio>,
    rest: Once<Of, Vec<Rest>>,
    hints: Once<(Of, ChoiceId), Hints>,
    sheet: Once<(Of, together::Table), Sheet>,
    fields: Once<(Of, reading::Columns), Vec<Field>>,
}

/// Something that was worked out, and what of.
#[derive(Debug)]
struct Once<Key, Found> {
    of: Option<Key>,
    found: Found,
}

impl Kept {
    /// The overlaps of a choice with others.
    pub(super) fn overlaps<'a>(&'a self, choice: &'a Choice) -> impl Iterator<Item = &'a Overlap> {
        self.overlaps.found.iter().filter(|it| it.choice == choice.id)
    }

    /// All pilots together, while they are shown.
    pub(super) fn portfolio(&self) -> &Portfolio {
        &self.portfolio.found
    }

    /// What is not chosen, while all pilots are shown together.
    pub(super) fn rest(&self) -> &[Rest] {
        &self.rest.found
    }

    /// The hints for the open choice.
    pub(super) fn hints(&self) -> &Hints {
        &self.hints.found
    }

    /// The table of all pilots together that is shown.
    pub(super) fn sheet(&self) -> &Sheet {
        &self.sheet.found
    }

    /// What the scenarios in sight say, wrapped.
    pub(super) fn fields(&self) -> &[Field] {
        &self.fields.found
    }
}

/// Works out what is in view, where the session or the round is another than it was.
pub(super) fn settle(room: &mut Room) {
    let now = (room.session().edit, room.figures.round);
    let mut kept = std::mem::take(&mut room.scenario.kept);
    let (session, figures) = (room.session(), &room.figures);
    kept.overlaps.bring(now, || overlap::each(session));
    match opened(room) {
        Some(choice) => kept.hints.bring((now, choice.id.clone()), || Hints::of(room, choice)),
        None if together::is_open(room) => {
            kept.portfolio.bring(now, || portfolio(session));
            kept.rest.bring(now, || rest(session, figures, firmness::top(session)));
        }
        None => {}
    }
    room.scenario.kept = kept;
}

/// Lays out the table of all pilots together that is shown.
pub(super) fn settle_sheet(room: &mut Room, ui: &Ui) {
    let Some(table) = together::table(room, ui) else { return };
    let of = ((room.session().edit, room.figures.round), table);
    let mut sheet = std::mem::take(&mut room.scenario.kept.sheet);
    sheet.bring(of, || together::sheet(room, ui, table));
    room.scenario.kept.sheet = sheet;
}

/// Wraps what the scenarios in sight say.
pub(super) fn settle_fields(room: &mut Room, columns: reading::Columns) {
    let of = ((room.session().edit, room.figures.round), columns);
    let mut fields = std::mem::take(&mut room.scenario.kept.fields);
    fields.bring(of, || reading::fields(room, columns));
    room.scenario.kept.fields = fields;
}

impl<Key: PartialEq, Found> Once<Key, Found> {
    fn bring(&mut self, of: Key, find: impl FnOnce() -> Found) {
        let of = Some(of);
        if self.of != of {
            *self = Self { of, found: find() };
        }
    }
}

impl<Key, Found: Default> Default for Once<Key, Found> {
    fn default() -> Self {
        Self { of: None, found: Found::default() }
    }
}
