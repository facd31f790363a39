//! The capabilities of a report, each with its figures and its cells.

use std::collections::HashMap;

use crate::analysis::figures::{self, Cells, Figures, Row};
use crate::analysis::target;
use crate::domain::id::CapabilityId;
use crate::domain::note::Sheet;
use crate::domain::session::Session;
use crate::domain::text::Lang;

use super::gap;
use super::model::{Basis, Capability, Cell, CellState, Nearness, OwnRank};

/// The capabilities on the map, in map order.
pub(super) fn capabilities(
    session: &Session,
    figures: &Figures,
    columns: &[usize],
    lang: Lang,
) -> Vec<Capability> {
    let mut roots = roots(session);
    let (rows, cells) = (figures.rows.iter().enumerate(), figures.cells(session));
    let one = |(index, row): (usize, &Row)| {
        let roots = roots.remove(&row.capability).unwrap_or_default();
        let mut capability = capability(session, (index, row), &cells, roots, lang)?;
        capability.importance = figures.importance(row);
        capability.cells = columns.iter().map(|column| cell(cells.at(index, *column))).collect();
        Some(capability)
    };
    rows.filter_map(one).collect()
}

/// What a capability came of: ids of candidates, and of capabilities that left the map for it.
#[derive(Default)]
struct Roots {
    candidates: Vec<String>,
    former: Vec<String>,
}

fn roots(session: &Session) -> HashMap<&CapabilityId, Roots> {
    let mut roots: HashMap<&CapabilityId, Roots> = HashMap::new();
    for note in session.notes_on(Sheet::Capabilities) {
        if let Some(id) = &note.candidate.became {
            roots.entry(id).or_default().candidates.push(note.id.to_string());
        }
    }
    for gone in session.map.off_the_map() {
        for id in gone.off.iter().flat_map(|off| &off.into) {
            roots.entry(id).or_default().former.push(gone.id.to_string());
        }
    }
    roots
}

fn capability(
    session: &Session,
    (index, row): (usize, &Row),
    cells: &Cells<'_>,
    roots: Roots,
    lang: Lang,
) -> Option<Capability> {
    let capability = session.map.capabilities.get(row.index)?;
    let area = session.map.area(&capability.area)?;
    let category = session.map.category(&area.category)?;
    let judgement = session.judgement(&capability.id);
    let own = row.rank.own.as_ref();
    let rule = session.round(cells.round()).and_then(|round| round.terms.consensus);
    let served = capability.goals.iter().filter(|id| session.goals.iter().any(|goal| goal.id == **id));
    Some(Capability {
        id: capability.id.to_string(),
        name: capability.name.get(lang).to_owned(),
        about: capability.about.get(lang).to_owned(),
        area: area.name.get(lang).to_owned(),
        category: category.name.get(lang).to_owned(),
        goals: served.map(ToString::to_string).collect(),
        candidates: roots.candidates,
        former: roots.former,
        doubt: Some(capability.doubt.to_string()).filter(|doubt| !doubt.is_empty()),
        basis: basis(cells, index, row),
        n: row.stats.n,
        raters: row.released.is_none().then_some(row.stats.raters),
        mean: row.stats.mean,
        sd: row.stats.sd,
        agreement: row.stats.agreement,
        counts: row.released.is_none().then_some(row.stats.counts),
        nearness: Nearness::of(&row.stats.counts, rule),
        importance: None,
        rank: row.rank.place,
        rule_rank: row.rank.rule,
        own_rank: own.map(|own| OwnRank { place: own.place, reason: own.reason.to_string() }),
        strategic: judgement.strategic,
        together: judgement.together,
        target: gap::target(session, row),
        gap: target::gap(session, row),
        talk: gap::talk(session, &capability.id),
        cells: Vec::new(),
    })
}

/// How the figures of a row came about.
fn basis(cells: &Cells<'_>, index: usize, row: &Row) -> Basis {
    if row.released.is_some() {
        Basis::Released
    } else if cells.is_held_back(index) {
        Basis::Suppressed
    } else {
        Basis::Open
    }
}

fn cell(cell: figures::Cell) -> Cell {
    match cell {
        figures::Cell::Value { mean, raters } => Cell { state: CellState::Value, value: Some(mean), raters },
        figures::Cell::DontKnow => Cell { state: CellState::DontKnow, value: None, raters: 0 },
        figures::Cell::Hidden => Cell { state: CellState::Hidden, value: None, raters: 0 },
        figures::Cell::NotRated => Cell { state: CellState::NotRated, value: None, raters: 0 },
    }
}
