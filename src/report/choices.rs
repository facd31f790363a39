//! The choices of a report: scenario, participants, plan, budget and the sharing of its external cost.

use crate::analysis::figures::Figures;
use crate::analysis::participants::participants;
use crate::analysis::projection::Projection;
use crate::analysis::{budget, shares};
use crate::domain::choice;
use crate::domain::id::RespondentId;
use crate::domain::method::{CostKind, Per, Pilot, Subject};
use crate::domain::respondent::Respondent;
use crate::domain::session::Session;
use crate::domain::text::Lang;

use super::model::{Budget, BudgetRow, BudgetYear, Choice, Range, Share};
use super::{fit, is_named, joining, plan};

/// One choice with everything that follows from it.
pub(super) fn choice(
    (projection, figures): (&Projection, &Figures),
    choice: &choice::Choice,
    lang: Lang,
) -> Choice {
    let session = projection.session();
    let named = |id: &RespondentId| session.respondent(id).is_some_and(|it| is_named(projection, it));
    let scenario = choice.scenario.and_then(|number| session.method.scenario(number));
    let joined = participants(session, choice);
    let organisations = u32::try_from(joined.len()).unwrap_or(u32::MAX).max(1);
    let budget = choice.pilot.as_ref().map(|pilot| self::budget(pilot, organisations, lang));
    let (shares, unshared) = budget.as_ref().map_or_else(Default::default, |budget| share(&joined, budget));
    Choice {
        id: choice.id.to_string(),
        subject: match choice.subject {
            Subject::Capability(_) => "capability",
            Subject::Category(_) => "category",
        },
        capability: choice.subject.as_str().to_owned(),
        name: subject(session, &choice.subject, lang).to_owned(),
        scenario: choice.scenario,
        scenario_name: scenario.map(|scenario| scenario.name.get(lang).to_owned()),
        reason: choice.reason.to_string(),
        participants: joined.iter().map(|it| it.id.to_string()).collect(),
        lead: joined.iter().find(|it| Some(&it.id) == choice.lead()).map(|it| it.id.to_string()),
        hints: fit::hints(session, figures, choice, lang),
        tally: joining::tally(session, choice),
        commitments: joining::commitments(session, choice, &named),
        expected: joining::expected(&choice.expected),
        pilot: choice.pilot.as_ref().map(|pilot| pilot.name.get(lang).to_owned()),
        start: choice.start.map(|start| start.to_string()),
        calendar: plan::calendar(choice),
        holidays: plan::holidays(session, choice, lang),
        milestones: plan::milestones(session, choice, lang),
        after: plan::ahead(session, choice, lang),
        overlaps: plan::overlaps(session, choice, lang),
        budget,
        shares,
        unshared,
        risks: super::risks::risks(choice),
    }
}

pub(super) fn subject<'a>(session: &'a Session, subject: &'a Subject, lang: Lang) -> &'a str {
    let name = match subject {
        Subject::Capability(id) => session.map.capability(id).map(|capability| &capability.name),
        Subject::Category(id) => session.map.category(id).map(|category| &category.name),
    };
    name.map_or(subject.as_str(), |name| name.get(lang))
}

fn budget(pilot: &Pilot, organisations: u32, lang: Lang) -> Budget {
    let counted = budget::budget(&pilot.budget, organisations);
    let range = |range: &budget::Range| self::range(pilot, range, lang);
    let year = |(year, totals): &(u8, budget::Totals)| BudgetYear {
        year: *year,
        hours_per_organisation: range(&totals.hours_per_organisation),
        hours: range(&totals.hours),
        external_tkr: range(&totals.external_tkr),
        other_tkr: range(&totals.other_tkr),
    };
    Budget {
        organisations,
        rows: pilot.budget.iter().map(|row| budget_row(pilot, row, lang)).collect(),
        hours_per_organisation: range(&counted.whole.hours_per_organisation),
        hours_once: range(&counted.whole.hours_once),
        hours: range(&counted.whole.hours),
        external_tkr: range(&counted.whole.external_tkr),
        other_tkr: range(&counted.whole.other_tkr),
        years: counted.years.iter().map(year).collect(),
    }
}

fn range(pilot: &Pilot, range: &budget::Range, lang: Lang) -> Range {
    let named = range.unknown.iter().filter_map(|row| pilot.budget.get(*row));
    Range {
        low: range.low,
        high: range.high,
        unknown: named.map(|row| row.name.get(lang).to_owned()).collect(),
    }
}

fn budget_row(pilot: &Pilot, row: &crate::domain::method::BudgetRow, lang: Lang) -> BudgetRow {
    let phase =
        row.phase.as_ref().and_then(|id| pilot.milestones.iter().find(|milestone| milestone.id == *id));
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
        low: amount.map(|(low, _)| low),
        high: amount.map(|(_, high)| high),
    }
}

/// The parts of the external cost, and who joins but has no inhabitants to count a part by.
fn share(joined: &[&Respondent], budget: &Budget) -> (Vec<Share>, Vec<String>) {
    if budget.external_tkr.high <= 0.0 {
        return (Vec::new(), Vec::new());
    }
    let high = shares::shares(kronor(budget.external_tkr.high), joined);
    let low = shares::shares(kronor(budget.external_tkr.low), joined);
    let share = |(part, low): (&shares::Part, &shares::Part)| Share {
        respondent: part.respondent.to_string(),
        inhabitants: part.inhabitants,
        share: part.share,
        kronor: part.kronor,
        kronor_low: low.kronor,
    };
    let parts = high.parts.iter().zip(&low.parts).map(share).collect();
    (parts, high.without.iter().map(ToString::to_string).collect())
}

/// Thousands of kronor as whole kronor.
fn kronor(tkr: f64) -> u64 {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to what fits")]
    let kronor = (tkr * 1_000.0).round().clamp(0.0, 1e15) as u64;
    kronor
}
