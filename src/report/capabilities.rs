//! The capabilities of a report, each with its figures and its cells.

use crate::analysis::figures::{self, Figures, Row};
use crate::domain::session::Session;
use crate::domain::text::Lang;

use super::model::{Capability, Cell, CellState, OwnRank};

/// The capabilities on the map, in map order.
pub(super) fn capabilities(session: &Session, figures: &Figures, lang: Lang) -> Vec<Capability> {
    let rows = figures.rows.iter().enumerate();
    rows.filter_map(|(index, row)| capability(session, figures, index, row, lang)).collect()
}

fn capability(
    session: &Session,
    figures: &Figures,
    index: usize,
    row: &Row,
    lang: Lang,
) -> Option<Capability> {
    let capability = session.map.capabilities.get(row.index)?;
    let area = session.map.area(&capability.area)?;
    let category = session.map.category(&area.category)?;
    let judgement = session.judgement(&capability.id);
    let own = row.rank.own.as_ref();
    let served = capability.goals.iter().filter(|id| session.goals.iter().any(|goal| goal.id == **id));
    Some(Capability {
        id: capability.id.to_string(),
        name: capability.name.get(lang).to_owned(),
        about: capability.about.get(lang).to_owned(),
        area: area.name.get(lang).to_owned(),
        category: category.name.get(lang).to_owned(),
        goals: served.map(ToString::to_string).collect(),
        doubt: Some(capability.doubt.to_string()).filter(|doubt| !doubt.is_empty()),
        n: row.stats.n,
        raters: row.stats.raters,
        mean: row.stats.mean,
        sd: row.stats.sd,
        agreement: row.stats.agreement,
        counts: row.stats.counts,
        importance: row.importance,
        rank: row.rank.place,
        rule_rank: row.rank.rule,
        own_rank: own.map(|own| OwnRank { place: own.place, reason: own.reason.to_string() }),
        strategic: judgement.strategic,
        together: judgement.together,
        cells: (0..figures.columns.len()).map(|column| cell(session, figures, index, column)).collect(),
    })
}

fn cell(session: &Session, figures: &Figures, row: usize, column: usize) -> Cell {
    match figures.cell(session, row, column) {
        figures::Cell::Value { mean, raters } => Cell { state: CellState::Value, value: Some(mean), raters },
        figures::Cell::DontKnow => Cell { state: CellState::DontKnow, value: None, raters: 0 },
        figures::Cell::NotRated => Cell { state: CellState::NotRated, value: None, raters: 0 },
    }
}
