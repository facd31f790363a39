//! Lists of risks as CSV: which column is which, and what a row says; read whole or not at all.
//!
//! The columns are those that the program writes, in Swedish or English; only the threat and the two grades must be there.
//! Computed columns are read to be compared, so that a list in which somebody has changed a grade and forgotten the value
//! is told of.

mod columns;
mod words;

use std::collections::HashMap;

use super::fault::{Fault, Faults, Place, Wrong};
use super::{LARGEST, LONGEST_ABOUT, csv};
use crate::domain::choice::Choice;
use crate::domain::draft::key;
use crate::domain::id::RiskId;
use crate::domain::method::Subject;
use crate::domain::plain::Plain;
use crate::domain::plan::next_risk;
use crate::domain::risk::{Grade, Risk, Weight};
use crate::domain::session::Session;
use crate::source::table::Row;
use columns::{Column, Columns};

/// Risks that are read of one list, at most.
pub const MOST: usize = 500;

/// What can be wrong with a list of risks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WrongRisk {
    /// A column that must be there is not; what it is called, and what there is.
    NoColumn(&'static str, Vec<String>),
    /// A row that says nothing of what may happen.
    NoThreat,
    /// A grade that is no number from 1 to 5.
    NoGrade(String),
    /// One grade of a pair is there, the other is not.
    HalfWeight,
    /// A value that is not the product of its grades.
    OtherValue(String, u8),
    /// Neither yes nor no.
    NeitherYesNorNo(String),
    /// An id that nothing is left of when it is cleaned.
    NoId(String),
    /// An id that stands twice, and where first.
    Twice(String, Place),
    /// More risks than are read.
    TooMany,
    /// There is no row for the choice below the names of the columns.
    NoRow,
}

/// The choice that a list is read for.
#[derive(Clone, Debug, Default)]
pub struct For {
    /// What it is called: rows that name another choice are left out.
    pub names: Vec<String>,
    /// The risks that it has.
    pub held: Vec<Risk>,
}

impl For {
    /// A choice of a session, known by its id and by the name of what it is about in both languages.
    #[must_use]
    pub fn choice(session: &Session, choice: &Choice) -> Self {
        let name = match &choice.subject {
            Subject::Capability(id) => session.map.capability(id).map(|it| &it.name),
            Subject::Category(id) => session.map.category(id).map(|it| &it.name),
        };
        let names = name.into_iter().flat_map(|name| [name.sv.as_str(), name.en.as_str()]);
        let names = names.filter(|name| !name.is_empty()).chain([choice.id.as_str()]).map(key);
        Self { names: names.collect(), held: choice.risks.clone() }
    }

    fn is_meant(&self, row: &Row, columns: &Columns) -> bool {
        let named = columns.at(Column::Choice).map_or("", |at| row.field(at));
        named.is_empty() || self.names.contains(&key(named))
    }
}

/// What a list says of a choice.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct List {
    /// Its risks, in the order of the rows.
    pub risks: Vec<Risk>,
    /// How many rows are of other choices, and passed over.
    pub others: usize,
}

/// What taking in a list comes to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Risks that the choice does not have.
    pub new: usize,
    /// Risks that stand in the place of one with the same id.
    pub changed: usize,
    /// Risks that it has already just so.
    pub same: usize,
    /// Rows of other choices.
    pub others: usize,
}

impl List {
    /// What it comes to beside the risks that there are.
    #[must_use]
    pub fn counts(&self, held: &[Risk]) -> Counts {
        let mut counts = Counts { others: self.others, ..Counts::default() };
        for risk in &self.risks {
            match held.iter().find(|held| held.id == risk.id) {
                None => counts.new += 1,
                Some(held) if held == risk => counts.same += 1,
                Some(_) => counts.changed += 1,
            }
        }
        counts
    }
}

/// Reads a list for a choice. Rows without an id get one that neither the choice nor another row has.
///
/// # Errors
/// Everything that is wrong with it.
pub fn read(file: &str, bytes: &[u8], of: &For) -> Result<List, Faults> {
    rows(bytes, of).map_err(|list| Faults::new(file, list))
}

fn rows(bytes: &[u8], of: &For) -> Result<List, Vec<Fault>> {
    if bytes.len() > LARGEST {
        return Err(vec![Fault::whole(Wrong::TooLarge)]);
    }
    let table = csv::table(bytes)?;
    let columns = Columns::of(&table).map_err(|wrong| vec![Fault::at(1, 1, Wrong::Risk(wrong))])?;
    let rows: Vec<&Row> = table.rows().iter().filter(|row| of.is_meant(row, &columns)).collect();
    if rows.is_empty() {
        return Err(vec![Fault::whole(Wrong::Risk(WrongRisk::NoRow))]);
    }
    if rows.len() > MOST {
        return Err(vec![Fault::whole(Wrong::Risk(WrongRisk::TooMany))]);
    }
    let others = table.rows().len() - rows.len();
    let mut faults = Vec::new();
    let mut seen = HashMap::new();
    let mut drafts = Vec::new();
    for row in rows {
        let mut reader = Reader { row, columns: &columns, faults: &mut faults };
        let id = reader.id(&mut seen);
        drafts.extend(reader.risk().map(|risk| (id, risk)));
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    Ok(List { risks: named(drafts, &of.held), others })
}

/// Gives an id to the risks that come without one.
fn named(drafts: Vec<(Option<RiskId>, Risk)>, held: &[Risk]) -> Vec<Risk> {
    let own = |(id, risk): &(Option<RiskId>, Risk)| id.clone().map(|id| Risk { id, ..risk.clone() });
    let mut taken: Vec<Risk> = held.iter().cloned().chain(drafts.iter().filter_map(own)).collect();
    let mut risks = Vec::with_capacity(drafts.len());
    for (id, risk) in drafts {
        let id = id.unwrap_or_else(|| next_risk(&taken));
        let risk = Risk { id, ..risk };
        taken.push(risk.clone());
        risks.push(risk);
    }
    risks
}

/// Reads one row and gathers what is wrong with it.
struct Reader<'a> {
    row: &'a Row,
    columns: &'a Columns,
    faults: &'a mut Vec<Fault>,
}

impl Reader<'_> {
    fn id(&mut self, seen: &mut HashMap<RiskId, Place>) -> Option<RiskId> {
        let text = self.text(Column::Id);
        if text.is_empty() {
            return None;
        }
        let id = RiskId::fresh(text.as_str(), |_| false);
        if !text.as_str().chars().any(char::is_alphanumeric) {
            self.fault(Column::Id, WrongRisk::NoId(text.to_string()));
        } else if let Some(first) = seen.insert(id.clone(), self.place(Column::Id)) {
            self.fault(Column::Id, WrongRisk::Twice(text.to_string(), first));
        }
        Some(id)
    }

    /// The risk of the row; `None` where something must be there that is not.
    fn risk(&mut self) -> Option<Risk> {
        let threat = self.text(Column::Threat);
        if threat.is_empty() {
            self.fault(Column::Threat, WrongRisk::NoThreat);
        }
        let before = self.weight([Column::Grade, Column::Probability, Column::Value]);
        if before.is_none()
            && self.text(Column::Grade).is_empty()
            && self.text(Column::Probability).is_empty()
        {
            self.fault(Column::Grade, WrongRisk::NoGrade(String::new()));
        }
        let after = self.weight([Column::GradeAfter, Column::ProbabilityAfter, Column::ValueAfter]);
        Some(Risk {
            id: next_risk(&[]),
            threat,
            vulnerability: self.text(Column::Vulnerability),
            consequence: self.text(Column::Consequence),
            before: before?,
            after,
            measure: self.text(Column::Measure),
            decided: self.yes(Column::Taken),
            owner: self.text(Column::Owner),
        })
    }

    /// Both grades of a pair; nothing where neither is there.
    fn weight(&mut self, [consequence, probability, value]: [Column; 3]) -> Option<Weight> {
        match (self.grade(consequence), self.grade(probability)) {
            (Ok(Some(one)), Ok(Some(other))) => {
                let weight = Weight { consequence: one, probability: other };
                let said = self.text(value);
                if !said.is_empty() && said.as_str() != weight.value().to_string() {
                    self.fault(value, WrongRisk::OtherValue(said.to_string(), weight.value()));
                }
                Some(weight)
            }
            (Ok(Some(_)), Ok(None)) => self.half(probability),
            (Ok(None), Ok(Some(_))) => self.half(consequence),
            (Ok(None), Ok(None)) | (Err(()), _) | (_, Err(())) => None,
        }
    }

    fn half(&mut self, missing: Column) -> Option<Weight> {
        self.fault(missing, WrongRisk::HalfWeight);
        None
    }

    fn grade(&mut self, column: Column) -> Result<Option<Grade>, ()> {
        let text = self.text(column);
        if text.is_empty() {
            return Ok(None);
        }
        let grade = text.as_str().parse().ok().and_then(|grade| Grade::new(grade).ok());
        if grade.is_none() {
            self.fault(column, WrongRisk::NoGrade(text.to_string()));
        }
        grade.map(Some).ok_or(())
    }

    fn yes(&mut self, column: Column) -> bool {
        let text = self.text(column);
        match key(text.as_str()).as_str() {
            "ja" | "yes" | "x" | "1" | "sant" | "true" => true,
            "" | "nej" | "no" | "0" | "falskt" | "false" => false,
            _ => {
                self.fault(column, WrongRisk::NeitherYesNorNo(text.to_string()));
                false
            }
        }
    }

    fn text(&mut self, column: Column) -> Plain {
        let text = self.columns.at(column).map_or("", |at| self.row.field(at));
        let text = Plain::new(bare(text).trim());
        let length = text.as_str().chars().count();
        if length > LONGEST_ABOUT {
            let place = self.place(column);
            self.faults.push(Fault { place, wrong: Wrong::LongAbout(length) });
        }
        text
    }

    fn place(&self, column: Column) -> Place {
        Place::Line { line: self.row.line, column: self.columns.at(column).unwrap_or(0) + 1 }
    }

    fn fault(&mut self, column: Column, wrong: WrongRisk) {
        let place = self.place(column);
        self.faults.push(Fault { place, wrong: Wrong::Risk(wrong) });
    }
}

/// The text without the mark that a writer of CSV puts before what a spreadsheet would take for a formula.
fn bare(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if rest.starts_with(['=', '+', '-', '@']) => rest,
        Some(_) | None => text,
    }
}
