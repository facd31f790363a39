//! What the columns of a list of risks are called.

use super::WrongRisk;
use crate::domain::draft::key;
use crate::source::table::Table;

/// A column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Column {
    Choice,
    Id,
    Threat,
    Vulnerability,
    Consequence,
    Grade,
    Probability,
    Value,
    Measure,
    Taken,
    Owner,
    GradeAfter,
    ProbabilityAfter,
    ValueAfter,
}

/// Where the columns stand, counted from 0.
pub(super) struct Columns(Vec<(Column, usize)>);

/// The columns that must be there.
const NEEDED: [Column; 3] = [Column::Threat, Column::Grade, Column::Probability];

/// What each may be called, first as the program writes it.
const NAMES: [(Column, &[&str]); 14] = [
    (Column::Choice, &["val", "choice"]),
    (Column::Id, &["id", "nr", "no", "nummer", "number"]),
    (Column::Threat, &["hot", "threat", "risk"]),
    (Column::Vulnerability, &["sårbarhet", "vulnerability"]),
    (Column::Consequence, &["konsekvens", "consequence", "konsekvenstext", "consequence text"]),
    (Column::Grade, &["konsekvensgrad", "consequence grade"]),
    (Column::Probability, &["sannolikhet", "probability"]),
    (Column::Value, &["riskvärde", "risk value"]),
    (Column::Measure, &["åtgärd", "measure"]),
    (Column::Taken, &["åtgärdas", "taken"]),
    (Column::Owner, &["ansvarig", "owner"]),
    (Column::GradeAfter, &["konsekvensgrad efter", "consequence grade after"]),
    (Column::ProbabilityAfter, &["sannolikhet efter", "probability after"]),
    (Column::ValueAfter, &["riskvärde efter", "risk value after"]),
];

impl Columns {
    /// The columns of a table.
    pub(super) fn of(table: &Table) -> Result<Self, WrongRisk> {
        let names: Vec<String> = table.columns().iter().map(|name| key(name)).collect();
        let place = |known: &[&str]| known.iter().find_map(|it| names.iter().position(|name| name == it));
        let found = NAMES.iter().filter_map(|(column, known)| place(known).map(|at| (*column, at)));
        let columns = Self(found.collect());
        match NEEDED.into_iter().find(|column| columns.at(*column).is_none()) {
            Some(missing) => Err(WrongRisk::NoColumn(name(missing), table.columns().to_vec())),
            None => Ok(columns),
        }
    }

    /// The number of a column, where it is there.
    pub(super) fn at(&self, column: Column) -> Option<usize> {
        self.0.iter().find(|(known, _)| *known == column).map(|(_, at)| *at)
    }
}

/// What the program calls a column when it writes one.
fn name(column: Column) -> &'static str {
    let known = NAMES.iter().find(|(it, _)| *it == column);
    known.and_then(|(_, names)| names.first()).copied().unwrap_or_default()
}
