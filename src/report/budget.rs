//! The cost of a pilot in a report: posts, totals in every cut, what is shared, and what each organisation bears.

use crate::analysis::budget::{self, Bearing, Borne, Common, Measure, Phase, Posts, Slice, Total, bearing};
use crate::analysis::exact::Exact;
use crate::analysis::participants;
use crate::analysis::shares::{Part, Shares};
use crate::domain::choice::{Choice, SharedBy};
use crate::domain::id::MilestoneId;
use crate::domain::method::{self, CostKind, Per, Pilot, Unit};
use crate::domain::session::Session;
use crate::domain::text::Lang;

use super::arithmetic;
use super::model::{
    Bears, BearsYear, Budget, BudgetRow, BudgetYear, CommonCost, Figure, OrganisationCost, PhaseCut, Range,
    Share, SharingRule, YearCut,
};

/// What a choice says of who bears its cost.
#[derive(Default)]
pub(super) struct Shared {
    pub(super) sharing: Option<SharingRule>,
    pub(super) shares: Vec<Share>,
    pub(super) unshared: Vec<String>,
    pub(super) organisations: Vec<OrganisationCost>,
    pub(super) common: Option<CommonCost>,
}

/// The posts of a pilot, counted for those that take part in a choice, for one where nobody has joined.
#[must_use]
pub fn posts<'a>(session: &Session, choice: &Choice, pilot: &'a Pilot) -> Posts<'a> {
    let joined = u32::try_from(participants::count(session, choice)).unwrap_or(u32::MAX);
    Posts { rows: &pilot.budget, organisations: joined.max(1), rate: session.rules.hourly_rate }
}

/// The cost of a pilot.
pub(super) fn budget(session: &Session, choice: &Choice, pilot: &Pilot, lang: Lang) -> Budget {
    let posts = posts(session, choice, pilot);
    let whole = |measure| range(&posts, measure, Slice::default(), lang);
    let year = |year: u8| {
        let of = |measure| range(&posts, measure, Slice { year: Some(year), phase: None }, lang);
        BudgetYear {
            year,
            hours_per_organisation: of(Measure::HoursEach),
            hours: of(Measure::Hours),
            external_tkr: of(Measure::External),
            other_tkr: of(Measure::Other),
        }
    };
    Budget {
        organisations: posts.organisations,
        assumed: participants::count(session, choice) == 0,
        hourly_rate: posts.rate,
        rows: pilot.budget.iter().map(|row| budget_row(pilot, row, lang)).collect(),
        hours_per_organisation: whole(Measure::HoursEach),
        hours_once: whole(Measure::HoursOnce),
        hours: whole(Measure::Hours),
        external_tkr: whole(Measure::External),
        other_tkr: whole(Measure::Other),
        years: posts.years().into_iter().map(year).collect(),
        totals: figures(&posts, Slice::default(), lang),
        per_year: years(&posts, None, lang),
        per_phase: posts
            .phases(&pilot.milestones)
            .into_iter()
            .map(|it| phase(pilot, &posts, it, lang))
            .collect(),
    }
}

/// What is shared, the parts of it, and what everyone bears; nothing where there is no pilot.
pub(super) fn borne(session: &Session, choice: &Choice, lang: Lang) -> Shared {
    let (Some(pilot), Some(bearing)) = (&choice.pilot, bearing(session, choice)) else {
        return Shared::default();
    };
    let posts = posts(session, choice, pilot);
    let sharing = SharingRule {
        by: by(choice.sharing.by),
        unit: choice.sharing.unit.to_string(),
        low_kr: bearing.low.sum,
        high_kr: bearing.high.sum,
        arithmetic: arithmetic::shared(&posts, &bearing.shared, lang),
    };
    let parts = bearing.high.parts.iter().zip(&bearing.low.parts);
    let has_sum = bearing.high.sum > 0;
    let shares = parts.map(|(part, low)| share(session, &bearing.high, (part, low), lang));
    let named = |borne: &Borne| bears(pilot, borne, lang);
    let organisation = |bearer: &budget::Bearer| OrganisationCost {
        respondent: bearer.respondent.to_string(),
        whole: named(&bearer.whole),
        years: bearing
            .years
            .iter()
            .zip(&bearer.years)
            .map(|(year, it)| BearsYear { year: *year, bears: named(it) })
            .collect(),
    };
    Shared {
        sharing: Some(sharing),
        shares: shares.filter(|_| has_sum).collect(),
        unshared: bearing.high.without.iter().filter(|_| has_sum).map(ToString::to_string).collect(),
        organisations: bearing.bearers.iter().map(organisation).collect(),
        common: common(pilot, &bearing, lang),
    }
}

/// What no organisation bears; `None` where that is nothing.
fn common(pilot: &Pilot, bearing: &Bearing, lang: Lang) -> Option<CommonCost> {
    let one = |it: &Common| {
        let borne = Borne {
            hours: it.hours.clone(),
            own: it.own.clone(),
            share: it.money,
            missing: it.unknown.clone(),
        };
        bears(pilot, &borne, lang)
    };
    let years = bearing.years.iter().zip(&bearing.common);
    (!bearing.common_whole.is_empty()).then(|| CommonCost {
        whole: one(&bearing.common_whole),
        years: years.map(|(year, it)| BearsYear { year: *year, bears: one(it) }).collect(),
    })
}

fn by(by: SharedBy) -> &'static str {
    match by {
        SharedBy::Inhabitants => "inhabitants",
        SharedBy::Equally => "equally",
        SharedBy::Own => "own",
        SharedBy::Usage => "usage",
    }
}

fn share(session: &Session, shares: &Shares, (part, low): (&Part, &Part), lang: Lang) -> Share {
    Share {
        respondent: part.respondent.to_string(),
        inhabitants: session.respondent(&part.respondent).and_then(|respondent| respondent.inhabitants),
        weight: part.weight,
        through: part.through.iter().map(ToString::to_string).collect(),
        share: part.share,
        kronor: part.kronor,
        kronor_low: low.kronor,
        arithmetic: arithmetic::part(shares, part, lang),
    }
}

fn bears(pilot: &Pilot, borne: &Borne, lang: Lang) -> Bears {
    Bears {
        hours: named(pilot.budget.as_slice(), &borne.hours, Exact::to_f64, lang),
        own_kr: named(pilot.budget.as_slice(), &borne.own, Exact::to_f64, lang),
        share_low_kr: borne.share.low,
        share_high_kr: borne.share.high,
        share_unknown: names(&pilot.budget, &borne.missing, lang),
    }
}

fn phase(pilot: &Pilot, posts: &Posts<'_>, phase: Phase<'_>, lang: Lang) -> PhaseCut {
    let found = |id: &MilestoneId| pilot.milestones.iter().find(|milestone| milestone.id == *id);
    let name = match phase {
        Phase::Of(id) => found(id).map(|milestone| milestone.name.get(lang).to_owned()),
        Phase::None => None,
    };
    let slice = Slice { year: None, phase: Some(phase) };
    PhaseCut { phase: name, totals: figures(posts, slice, lang), years: years(posts, Some(phase), lang) }
}

/// Every year that has a post of the phase.
fn years(posts: &Posts<'_>, phase: Option<Phase<'_>>, lang: Lang) -> Vec<YearCut> {
    let cut = |year| YearCut { year, totals: figures(posts, Slice { year: Some(year), phase }, lang) };
    posts.years().into_iter().map(cut).filter(|cut| !cut.totals.is_empty()).collect()
}

fn figures(posts: &Posts<'_>, slice: Slice<'_>, lang: Lang) -> Vec<Figure> {
    let figure = |measure: Measure| {
        let total = posts.total(measure, slice);
        let held = named(posts.rows, &total, Exact::to_f64, lang);
        (!total.is_empty()).then(|| Figure {
            measure: name(measure),
            unit: if measure.is_money() { "kr" } else { "h" },
            low: held.low,
            high: held.high,
            unknown: held.unknown,
            arithmetic: arithmetic::written(posts, measure, slice, lang),
        })
    };
    posts.measures().into_iter().filter_map(figure).collect()
}

fn name(measure: Measure) -> &'static str {
    match measure {
        Measure::HoursEach => "hours_each",
        Measure::HoursOnce => "hours_once",
        Measure::Hours => "hours",
        Measure::External => "external",
        Measure::Other => "other",
        Measure::Money => "money",
        Measure::Worth => "worth",
        Measure::Cost => "cost",
    }
}

/// Hours as they are, money in thousands of kronor.
fn range(posts: &Posts<'_>, measure: Measure, slice: Slice<'_>, lang: Lang) -> Range {
    let read = if measure.is_money() { tkr } else { Exact::to_f64 };
    named(posts.rows, &posts.total(measure, slice), read, lang)
}

fn named(rows: &[method::BudgetRow], total: &Total, read: fn(Exact) -> f64, lang: Lang) -> Range {
    Range { low: read(total.low), high: read(total.high), unknown: names(rows, &total.unknown, lang) }
}

/// The names of the posts at these places.
fn names(rows: &[method::BudgetRow], places: &[usize], lang: Lang) -> Vec<String> {
    let found = places.iter().filter_map(|row| rows.get(*row));
    found.map(|row| row.name.get(lang).to_owned()).collect()
}

/// Kronor as thousands of kronor.
fn tkr(kronor: Exact) -> f64 {
    kronor.in_unit(Unit::Tkr, 6).parse().unwrap_or_default()
}

fn budget_row(pilot: &Pilot, row: &method::BudgetRow, lang: Lang) -> BudgetRow {
    let phase = row.phase.as_ref().and_then(|id| pilot.milestones.iter().find(|it| it.id == *id));
    let read = match row.kind {
        CostKind::Hours => Exact::to_f64,
        CostKind::External | CostKind::Other => tkr,
    };
    let amount = budget::amount(row);
    BudgetRow {
        name: row.name.get(lang).to_owned(),
        phase: phase.map(|phase| phase.name.get(lang).to_owned()),
        kind: match row.kind {
            CostKind::Hours => "hours",
            CostKind::External => "external",
            CostKind::Other => "other",
        },
        year: row.year,
        per: match budget::paid_by(row) {
            Per::Organisation => "organisation",
            Per::Once => "once",
        },
        typed: arithmetic::typed(row, lang),
        low: amount.map(|amount| read(amount.low)),
        high: amount.map(|amount| read(amount.high)),
    }
}
