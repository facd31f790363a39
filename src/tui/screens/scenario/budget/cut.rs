//! The cuts of a budget: which rows and columns each has, and what stands in them.

use crate::analysis::budget::{Bearing, Borne, Common, Measure, Phase, Posts, Slice, Total, amount, bearing};
use crate::analysis::exact::Exact;
use crate::analysis::participants::count;
use crate::domain::choice::Choice;
use crate::domain::id::{MilestoneId, RespondentId};
use crate::domain::method::Pilot;
use crate::domain::session::Session;
use crate::domain::text::Lang;
use crate::i18n::words as w;
use crate::report::{arithmetic, joining::nobody, money};

use super::super::super::super::theme::Role;
use super::sheet::{Line, Sheet};
use super::{Cut, counted};

/// What a row is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum What {
    /// One post.
    Post(usize),
    /// All of it.
    Whole,
    /// One year.
    Year(u8),
    /// One measure.
    Kind(Measure),
    /// One phase; `None` for what belongs to no milestone.
    Phase(Option<MilestoneId>),
    /// One measure in one phase; `None` for what belongs to no milestone.
    Cell(Measure, Option<MilestoneId>),
    /// One organisation.
    Organisation(RespondentId),
    /// What is nobody's.
    Common,
}

/// A slice of one phase.
pub(super) fn in_phase(id: Option<&MilestoneId>) -> Slice<'_> {
    Slice { year: None, phase: Some(id.map_or(Phase::None, Phase::Of)) }
}

/// The rows of a cut, in order.
pub(super) fn rows(session: &Session, choice: &Choice, pilot: &Pilot, cut: Cut) -> Vec<What> {
    let posts = counted(session, choice, pilot);
    match cut {
        Cut::Posts => (0..pilot.budget.len()).map(What::Post).collect(),
        Cut::Kinds => posts.measures().into_iter().map(What::Kind).collect(),
        Cut::Years => posts.years().into_iter().map(What::Year).chain([What::Whole]).collect(),
        Cut::Cross => cells(&posts, pilot),
        Cut::Phases => {
            let phases = posts.phases(&pilot.milestones).into_iter();
            phases.map(|phase| What::Phase(id_of(phase).cloned())).chain([What::Whole]).collect()
        }
        Cut::Organisations => organisations(session, choice),
    }
}

/// A cut as a table.
pub(super) fn sheet(session: &Session, lang: Lang, (choice, pilot): (&Choice, &Pilot), cut: Cut) -> Sheet {
    let posts = counted(session, choice, pilot);
    let rows = rows(session, choice, pilot, cut);
    let mut sheet = match cut {
        Cut::Posts | Cut::Kinds | Cut::Cross => by_year(lang, pilot, &posts, &rows),
        Cut::Years | Cut::Phases => by_measure(lang, pilot, &posts, &rows),
        Cut::Organisations => by_organisation(session, lang, choice, &rows),
    };
    sheet.notes.extend(notes(session, lang, choice, pilot));
    sheet
}

/// `+ 1 okänd post: …`.
pub(in super::super) fn unknown_posts(lang: Lang, pilot: &Pilot, posts: &[usize]) -> String {
    let names = posts.iter().filter_map(|post| pilot.budget.get(*post)).map(|row| row.name.get(lang));
    w::scenario_unknown_posts(lang, posts.len(), names.collect::<Vec<_>>().join("; "))
}

/// What a measure is called.
pub(super) fn measure(lang: Lang, measure: Measure, posts: &Posts<'_>) -> String {
    let organisations = usize::try_from(posts.organisations).unwrap_or(usize::MAX);
    match measure {
        Measure::HoursEach => w::scenario_hours_each(lang).to_owned(),
        Measure::HoursOnce => w::scenario_hours_once(lang).to_owned(),
        Measure::Hours => w::scenario_hours_all(lang, organisations),
        Measure::External => w::budget_external(lang).to_owned(),
        Measure::Other => w::budget_other(lang).to_owned(),
        Measure::Money => w::budget_money(lang).to_owned(),
        Measure::Worth => {
            let rate = Exact::whole(u64::from(posts.rate.unwrap_or(0)));
            w::budget_worth(lang, w::budget_rate(lang, money::figure(lang, rate)))
        }
        Measure::Cost => w::budget_cost(lang).to_owned(),
    }
}

/// What a phase is called.
pub(super) fn phase<'a>(lang: Lang, pilot: &'a Pilot, id: Option<&MilestoneId>) -> &'a str {
    let found = pilot.milestones.iter().find(|milestone| Some(&milestone.id) == id);
    found.map_or(w::budget_no_phase(lang), |milestone| milestone.name.get(lang))
}

/// Kinds × phases: each kind with its phases below it, where it has more than one.
fn cells(posts: &Posts<'_>, pilot: &Pilot) -> Vec<What> {
    let mut rows = Vec::new();
    for measure in posts.measures() {
        rows.push(What::Kind(measure));
        match measure {
            Measure::HoursEach | Measure::HoursOnce | Measure::External | Measure::Other => {}
            Measure::Hours | Measure::Money | Measure::Worth | Measure::Cost => continue,
        }
        for phase in posts.phases(&pilot.milestones) {
            let id = id_of(phase);
            if !posts.total(measure, in_phase(id)).is_empty() {
                rows.push(What::Cell(measure, id.cloned()));
            }
        }
    }
    rows
}

fn id_of(phase: Phase<'_>) -> Option<&MilestoneId> {
    match phase {
        Phase::Of(id) => Some(id),
        Phase::None => None,
    }
}

fn organisations(session: &Session, choice: &Choice) -> Vec<What> {
    let Some(bearing) = bearing(session, choice) else { return Vec::new() };
    let mut rows: Vec<What> =
        bearing.bearers.iter().map(|bearer| What::Organisation(bearer.respondent.clone())).collect();
    if !bearing.common_whole.is_empty() {
        rows.push(What::Common);
    }
    rows.push(What::Whole);
    rows
}

fn by_year(lang: Lang, pilot: &Pilot, posts: &Posts<'_>, rows: &[What]) -> Sheet {
    let years = posts.years();
    let mut heads = vec![w::scenario_totals(lang).to_owned()];
    heads.extend(years.iter().map(|year| w::scenario_totals_year(lang, year)));
    heads.push(w::scenario_totals_all(lang).to_owned());
    let has_phases = rows.iter().any(|row| matches!(row, What::Cell(..)));
    let line = |row: &What| {
        let (name, of, slice, role) = match row {
            What::Kind(of) => {
                let role = if has_phases { Role::Heading } else { Role::Plain };
                (measure(lang, *of, posts), *of, Slice::default(), role)
            }
            What::Cell(of, id) => {
                (format!("  {}", phase(lang, pilot, id.as_ref())), *of, in_phase(id.as_ref()), Role::Plain)
            }
            What::Post(_)
            | What::Whole
            | What::Year(_)
            | What::Phase(_)
            | What::Organisation(_)
            | What::Common => return None,
        };
        let cell = |year| arithmetic::shown(of, &posts.total(of, Slice { year, ..slice }), lang);
        let cells = years.iter().map(|year| cell(Some(*year))).chain([cell(None)]).collect();
        Some(Line { name, cells, role })
    };
    Sheet { heads, rows: rows.iter().filter_map(line).collect(), notes: Vec::new() }
}

fn by_measure(lang: Lang, pilot: &Pilot, posts: &Posts<'_>, rows: &[What]) -> Sheet {
    let measures = posts.measures();
    let short = |measure: &Measure| match measure {
        Measure::HoursEach => w::budget_short_each(lang),
        Measure::HoursOnce => w::budget_short_once(lang),
        Measure::Hours => w::budget_short_hours(lang),
        Measure::External => w::budget_short_external(lang),
        Measure::Other => w::budget_short_other(lang),
        Measure::Money => w::budget_money(lang),
        Measure::Worth => w::budget_short_worth(lang),
        Measure::Cost => w::budget_cost(lang),
    };
    let is_year = rows.iter().any(|row| matches!(row, What::Year(_)));
    let mut heads =
        vec![if is_year { w::scenario_year(lang) } else { w::budget_field_phase(lang) }.to_owned()];
    heads.extend(measures.iter().map(|measure| short(measure).to_owned()));
    let line = |row: &What| {
        let (name, slice, role) = match row {
            What::Year(year) => {
                let slice = Slice { year: Some(*year), phase: None };
                (w::scenario_totals_year(lang, year), slice, Role::Plain)
            }
            What::Phase(id) => {
                (phase(lang, pilot, id.as_ref()).to_owned(), in_phase(id.as_ref()), Role::Plain)
            }
            What::Post(_)
            | What::Whole
            | What::Kind(_)
            | What::Cell(..)
            | What::Organisation(_)
            | What::Common => (w::budget_all(lang).to_owned(), Slice::default(), Role::Heading),
        };
        let cell = |of: &Measure| arithmetic::shown(*of, &posts.total(*of, slice), lang);
        Line { name, cells: measures.iter().map(cell).collect(), role }
    };
    Sheet { heads, rows: rows.iter().map(line).collect(), notes: Vec::new() }
}

fn by_organisation(session: &Session, lang: Lang, choice: &Choice, rows: &[What]) -> Sheet {
    let mut heads = vec![
        w::scenario_share_who(lang).to_owned(),
        w::budget_own_hours(lang).to_owned(),
        w::budget_own_posts(lang).to_owned(),
        w::budget_short_share(lang).to_owned(),
        w::budget_money(lang).to_owned(),
    ];
    let rate = session.rules.hourly_rate;
    if rate.is_some() {
        heads.extend([w::budget_short_worth(lang).to_owned(), w::budget_cost(lang).to_owned()]);
    }
    let Some(bearing) = bearing(session, choice) else {
        return Sheet { heads, rows: Vec::new(), notes: Vec::new() };
    };
    let line = |row: &What| {
        let (name, sums, role) = match row {
            What::Organisation(id) => {
                let found = bearing.bearers.iter().find(|bearer| bearer.respondent == *id)?;
                let name = session.respondent(id).map_or(id.as_str(), |it| it.name.as_str());
                (name.to_owned(), Sums::of(&found.whole), Role::Plain)
            }
            What::Common => {
                (nobody(lang, session).to_owned(), Sums::common(&bearing.common_whole), Role::Dim)
            }
            What::Whole | What::Post(_) | What::Year(_) | What::Phase(_) | What::Kind(_) | What::Cell(..) => {
                (w::scenario_share_sum(lang).to_owned(), Sums::all(&bearing), Role::Heading)
            }
        };
        Some(Line { name, cells: sums.cells(lang, rate), role })
    };
    let mut notes = Vec::new();
    if count(session, choice) == 0 {
        notes.push((w::scenario_say_joins(lang).to_owned(), Role::Plain));
    }
    if !bearing.high.without.is_empty() && !bearing.high.parts.is_empty() && bearing.high.sum > 0 {
        let name = |id: &RespondentId| {
            session.respondent(id).map_or_else(|| id.to_string(), |it| it.name.to_string())
        };
        let names: Vec<String> = bearing.high.without.iter().map(name).collect();
        notes.push((w::budget_no_part(lang, names.join(", ")), Role::Warning));
    }
    Sheet { heads, rows: rows.iter().filter_map(line).collect(), notes }
}

/// Hours and money of a row.
#[derive(Default)]
struct Sums {
    hours: Total,
    own: Total,
    share: (Exact, Exact),
    /// Whether something of what is shared is not known.
    open: bool,
}

impl Sums {
    fn of(borne: &Borne) -> Self {
        let share = (Exact::whole(borne.share.low), Exact::whole(borne.share.high));
        Self { hours: borne.hours.clone(), own: borne.own.clone(), share, open: !borne.missing.is_empty() }
    }

    fn common(common: &Common) -> Self {
        let share = (Exact::whole(common.money.low), Exact::whole(common.money.high));
        Self { hours: common.hours.clone(), own: common.own.clone(), share, open: !common.unknown.is_empty() }
    }

    fn all(bearing: &Bearing) -> Self {
        let mut all = Self::common(&bearing.common_whole);
        for bearer in &bearing.bearers {
            let more = Self::of(&bearer.whole);
            add(&mut all.hours, &more.hours);
            add(&mut all.own, &more.own);
            all.open |= more.open;
            all.share = (all.share.0 + more.share.0, all.share.1 + more.share.1);
        }
        all
    }

    fn cells(&self, lang: Lang, rate: Option<u32>) -> Vec<String> {
        let paid = |low, high, open: bool| {
            let known = money::money(lang, low, high);
            if open { w::scenario_plus_unknown(lang, known) } else { known }
        };
        let (low, high) = (self.own.low + self.share.0, self.own.high + self.share.1);
        let open = self.open || !self.own.unknown.is_empty();
        let mut cells = vec![
            arithmetic::shown(Measure::HoursEach, &self.hours, lang),
            arithmetic::shown(Measure::Money, &self.own, lang),
            paid(self.share.0, self.share.1, self.open),
            paid(low, high, open),
        ];
        if let Some(rate) = rate {
            let worth = (self.hours.low.times(rate), self.hours.high.times(rate));
            let missing = !self.hours.unknown.is_empty();
            cells.push(paid(worth.0, worth.1, missing));
            cells.push(paid(low + worth.0, high + worth.1, open || missing));
        }
        cells
    }
}

fn add(sum: &mut Total, more: &Total) {
    sum.low = sum.low + more.low;
    sum.high = sum.high + more.high;
    sum.posts += more.posts;
    for post in &more.unknown {
        if !sum.unknown.contains(post) {
            sum.unknown.push(*post);
        }
    }
}

/// What is said below every cut: what is not known, and for how many it is counted.
fn notes(session: &Session, lang: Lang, choice: &Choice, pilot: &Pilot) -> Vec<(String, Role)> {
    let rows = pilot.budget.iter().enumerate();
    let all: Vec<usize> = rows.filter(|(_, row)| amount(row).is_none()).map(|(at, _)| at).collect();
    let mut notes = Vec::new();
    if !all.is_empty() {
        notes.push((unknown_posts(lang, pilot, &all), Role::Warning));
    }
    if count(session, choice) == 0 {
        notes.push((w::scenario_as_one(lang).to_owned(), Role::Warning));
    }
    notes
}
