//! All chosen pilots together in a report.

use crate::analysis::exact::Exact;
use crate::analysis::figures::Figures;
use crate::analysis::firmness;
use crate::analysis::portfolio::{self, Because, Cell, LEVEL, Passing, Planned, Rest, Sum, When, Who, rest};
use crate::domain::session::Session;
use crate::domain::text::Lang;

use super::choices::subject;
use super::model::{
    Collision, NotChosen, Portfolio, PortfolioCost, PortfolioLoad, PortfolioMonth, PortfolioPilot,
    PortfolioYear, Range, SharedUnit,
};
use super::plan;

/// What there is to say of all of them.
pub(super) fn portfolio(session: &Session, figures: &Figures, lang: Lang) -> Portfolio {
    let all = portfolio::portfolio(session);
    let id = |place: &usize| session.choices.get(*place).map(|choice| choice.id.to_string());
    let year = |(when, cell): (&When, &Cell)| self::year(session, lang, Some(*when), cell);
    let cost = |row: &portfolio::CostRow| PortfolioCost {
        respondent: respondent(&row.who),
        years: row.cells.iter().map(year).collect(),
        whole: self::year(session, lang, None, &Cell::sum(row.cells.values())),
    };
    Portfolio {
        pilots: all.pilots.iter().filter_map(|it| pilot(session, lang, it)).collect(),
        without_pilot: all.without.iter().filter_map(id).collect(),
        set_aside: all.aside.iter().map(ToString::to_string).collect(),
        shared_units: all.units.iter().map(shared_unit).collect(),
        costs: all.cost.rows.iter().map(cost).collect(),
        total: all.cost.total().iter().map(year).collect(),
        whole: self::year(session, lang, None, &Cell::sum(all.cost.total().values())),
        lonely: all.pilots.iter().filter(|it| it.joined == 0).filter_map(|it| id(&it.place)).collect(),
        load: all.load.rows.iter().map(|row| load(session, lang, row)).collect(),
        load_level: LEVEL,
        collisions: all
            .overlaps
            .iter()
            .map(|it| Collision {
                choices: [it.choice.to_string(), it.other.to_string()],
                from: it.dates.start().to_string(),
                to: it.dates.end().to_string(),
                respondents: it.both.iter().map(|both| both.respondent.to_string()).collect(),
                through: plan::through(it),
            })
            .collect(),
        not_chosen: rest(session, figures, firmness::top(session))
            .iter()
            .map(|it| not_chosen(session, lang, it))
            .collect(),
        consequences: consequences(session, lang),
    }
}

fn pilot(session: &Session, lang: Lang, planned: &Planned) -> Option<PortfolioPilot> {
    let choice = session.choices.get(planned.place)?;
    let span = planned.plan.as_ref().and_then(|plan| plan.span.as_ref()).map(|span| &span.dates);
    let lead = choice.lead().and_then(|id| session.respondent(id)).filter(|it| it.is_active());
    Some(PortfolioPilot {
        choice: choice.id.to_string(),
        name: subject(session, &choice.subject, lang).to_owned(),
        scenario: choice.scenario.unwrap_or(0),
        lead: lead.map(|it| it.id.to_string()),
        participants: planned.joined,
        from: span.map(|dates| dates.start().to_string()),
        to: span.map(|dates| dates.end().to_string()),
        after: plan::ahead(session, choice, lang),
    })
}

fn shared_unit(it: &portfolio::SharedUnit) -> SharedUnit {
    SharedUnit { unit: it.unit.to_string(), owners: it.owners.iter().map(ToString::to_string).collect() }
}

fn year(session: &Session, lang: Lang, when: Option<When>, cell: &Cell) -> PortfolioYear {
    let range = |sum: &Sum| range(session, lang, sum);
    PortfolioYear {
        year: match when {
            Some(When::Year(year)) => Some(year),
            Some(When::Undated) | None => None,
        },
        hours: range(&cell.hours),
        own_kr: range(&cell.own),
        share_kr: range(&cell.share),
        money_kr: range(&cell.money()),
        worth_kr: session.rules.hourly_rate.map(|rate| range(&cell.worth(rate))),
    }
}

fn load(session: &Session, lang: Lang, row: &portfolio::LoadRow) -> PortfolioLoad {
    let month = |(month, hours): (&chrono::NaiveDate, &Sum)| PortfolioMonth {
        month: month.format("%Y-%m").to_string(),
        hours: range(session, lang, hours),
        above: match (&row.who, hours.passing()) {
            (Who::Common, _) => None,
            (Who::Organisation(_), Passing::No) => Some("no"),
            (Who::Organisation(_), Passing::Perhaps) => Some("perhaps"),
            (Who::Organisation(_), Passing::Surely) => Some("surely"),
        },
    };
    PortfolioLoad { respondent: respondent(&row.who), months: row.cells.iter().map(month).collect() }
}

fn not_chosen(session: &Session, lang: Lang, rest: &Rest) -> NotChosen {
    let choice = rest.choice.and_then(|place| session.choices.get(place));
    let because = |because: &Because| match because {
        Because::Today => "today",
        Because::Open => "open",
        Because::Strategic => "strategic",
        Because::Rank(_) => "rank",
        Because::Other => "other",
    };
    NotChosen {
        capability: rest.subject.as_str().to_owned(),
        name: subject(session, &rest.subject, lang).to_owned(),
        choice: choice.map(|choice| choice.id.to_string()),
        because: rest.because.iter().map(because).collect(),
        rank: rest.because.iter().find_map(|because| match because {
            Because::Rank(rank) => Some(*rank),
            Because::Today | Because::Open | Because::Strategic | Because::Other => None,
        }),
        expected: choice.map_or_else(String::new, |choice| choice.expected.effects.to_string()),
    }
}

fn consequences(session: &Session, lang: Lang) -> Vec<String> {
    let today = session.method.scenario(0);
    today.iter().flat_map(|scenario| &scenario.effects).map(|effect| effect.get(lang).to_owned()).collect()
}

fn respondent(who: &Who) -> Option<String> {
    match who {
        Who::Organisation(id) => Some(id.to_string()),
        Who::Common => None,
    }
}

fn range(session: &Session, lang: Lang, sum: &Sum) -> Range {
    let name = |(place, post): &(usize, usize)| {
        let pilot = session.choices.get(*place)?.pilot.as_ref()?;
        Some(pilot.budget.get(*post)?.name.get(lang).to_owned())
    };
    let [low, high] = [sum.low, sum.high].map(Exact::to_f64);
    Range { low, high, unknown: sum.unknown.iter().filter_map(name).collect() }
}
