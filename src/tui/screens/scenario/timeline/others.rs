//! The other pilots that matter to one: those it waits for, and those that go on at the same time for the same people.

use chrono::NaiveDate;

use crate::analysis::{overlap, waiting};
use crate::domain::choice::Choice;
use crate::domain::id::{ChoiceId, RespondentId};
use crate::i18n::{date_short, words as w};

use super::super::super::super::room::Room;
use super::super::super::super::theme::Role;
use super::super::super::super::ui::Ui;
use super::super::gantt::paint::{Bar, Shape};
use super::super::list;

/// Something to be told of another pilot, and the stretch of it on a chart.
pub(in super::super) struct Told {
    /// The choice of the other pilot.
    pub(in super::super) other: ChoiceId,
    /// In words.
    pub(in super::super) text: String,
    /// In short, for a narrow row.
    pub(in super::super) short: String,
    /// How it is shown.
    pub(in super::super) role: Role,
    /// First and last date, where it has dates.
    dates: Option<(NaiveDate, NaiveDate)>,
    shape: Shape,
}

impl Told {
    /// The stretch on a chart whose day 0 is `origin`.
    pub(super) fn bar(&self, origin: Option<NaiveDate>) -> Option<Bar> {
        let ((from, to), origin) = self.dates.zip(origin)?;
        Some(Bar { from: (from - origin).num_days(), to: (to - origin).num_days(), shape: self.shape })
    }

    /// Whether both go on at the same time for the same organisations.
    pub(in super::super) fn is_overlap(&self) -> bool {
        self.shape == Shape::Overlap
    }

    /// What it looks like on a chart.
    pub(super) fn shape(&self) -> Shape {
        self.shape
    }
}

/// All there is to be told of other pilots, what is waited for first.
pub(in super::super) fn told(room: &Room, ui: &Ui, choice: &Choice) -> Vec<Told> {
    let mut all: Vec<Told> =
        waiting::ahead(room.session(), choice).iter().map(|it| waits(room, ui, it)).collect();
    all.extend(room.scenario.kept.overlaps(choice).map(|it| meets(room, ui, it)));
    all
}

fn waits(room: &Room, ui: &Ui, ahead: &waiting::Ahead<'_>) -> Told {
    let lang = ui.lang;
    let name = subject(room, ui, ahead.choice);
    let other = room.session().choices.iter().find(|other| other.id == *ahead.choice);
    let early = usize::try_from(ahead.early).unwrap_or(usize::MAX);
    let short = w::plan_ahead(lang, &name);
    let text = match (ahead.done, early) {
        (None, _) => w::plan_ahead_undated(lang, &name),
        (Some(done), 0) => w::plan_ahead_done(lang, date_short(lang, done), &name),
        (Some(done), early) => w::plan_ahead_early(lang, early, date_short(lang, done), &name),
    };
    let early = early > 0;
    Told {
        other: ahead.choice.clone(),
        short: if early { format!("! {short}") } else { short },
        text: if early { format!("! {text}") } else { text },
        role: if early { Role::Warning } else { Role::Dim },
        dates: other.and_then(|other| waiting::span(room.session(), other)),
        shape: Shape::Other,
    }
}

fn meets(room: &Room, ui: &Ui, overlap: &overlap::Overlap) -> Told {
    let lang = ui.lang;
    let other = subject(room, ui, &overlap.other);
    let names: Vec<String> = overlap.both.iter().map(|both| who(room, ui, both)).collect();
    let (from, to) = (*overlap.dates.start(), *overlap.dates.end());
    let dates = if from == to {
        date_short(lang, from)
    } else {
        format!("{}–{}", date_short(lang, from), date_short(lang, to))
    };
    Told {
        other: overlap.other.clone(),
        short: w::plan_overlap_short(lang, names.len(), &other),
        text: w::plan_overlap(lang, &dates, &other, names.join(", ")),
        role: Role::Warning,
        dates: Some((from, to)),
        shape: Shape::Overlap,
    }
}

/// Who is in both, and through which unit.
fn who(room: &Room, ui: &Ui, both: &overlap::Both) -> String {
    let units: Vec<&str> = both.units().map(|unit| name(room, unit)).collect();
    let name = name(room, &both.respondent);
    if units.is_empty() { name.to_owned() } else { w::plan_through(ui.lang, name, units.join(", ")) }
}

fn subject(room: &Room, ui: &Ui, id: &ChoiceId) -> String {
    let other = room.session().choices.iter().find(|other| other.id == *id);
    other.map_or_else(|| id.to_string(), |other| list::subject(room, ui, other))
}

fn name<'a>(room: &'a Room, id: &'a RespondentId) -> &'a str {
    room.session().respondent(id).map_or(id.as_str(), |respondent| respondent.name.as_str())
}
