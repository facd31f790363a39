//! Respondents from a CSV file: `name`, optionally `short`, `inhabitants` and `shared_by`.
//!
//! `shared_by` names the organisations of the file that share a unit, by name or short name, apart by `,`, `;` or `|`.

use std::collections::HashSet;
use std::path::Path;

use crate::domain::id::RespondentId;
use crate::domain::plain::Plain;
use crate::domain::respondent::{Respondent, Standing};
use crate::source::table::Row;
use crate::source::{Fault, Faults};

use super::fault::CliFault;
use super::surroundings;
use super::table;

/// Reads the respondents, with letters in random order.
///
/// # Errors
/// Where the file cannot be read, or with all its faults.
pub(super) fn read(path: &Path) -> Result<Vec<Respondent>, CliFault> {
    let table = table::read(path)?;
    let told = |faults| Faults::new(&path.display().to_string(), faults);
    let name = table.column("name").map_err(|fault| told(vec![fault]))?;
    let (short, inhabitants) = (table.optional("short"), table.optional("inhabitants"));
    let mut out: Vec<Respondent> = Vec::new();
    let mut faults = Vec::new();
    let mut seen = HashSet::new();
    for row in table.rows() {
        let full = row.field(name);
        if full.is_empty() {
            faults.push(row.fault(name, "the name is empty"));
        } else if !seen.insert(full.to_lowercase()) {
            faults.push(row.fault(name, &format!("`{full}` stands twice")));
        }
        let short = short.map_or("", |column| row.field(column));
        match inhabitants.map_or(Ok(None), |column| count(row, column)) {
            Ok(count) => out.push(respondent(&out, full, short, count)),
            Err(fault) => faults.push(fault),
        }
    }
    if faults.is_empty()
        && let Some(column) = table.optional("shared_by")
    {
        faults = share(&mut out, table.rows().iter().map(|row| (row, column)));
    }
    if !faults.is_empty() {
        return Err(told(faults).into());
    }
    shuffle(&mut out);
    Ok(out)
}

/// Ties shared units to those that share them, who may stand further down; gives back what cannot be found.
fn share<'a>(list: &mut [Respondent], rows: impl Iterator<Item = (&'a Row, usize)>) -> Vec<Fault> {
    let known: Vec<(RespondentId, [String; 2])> = list
        .iter()
        .map(|it| (it.id.clone(), [&it.name, &it.short].map(|name| name.as_str().to_lowercase())))
        .collect();
    let mut faults = Vec::new();
    for (unit, (row, column)) in list.iter_mut().zip(rows) {
        let names = row.field(column).split([',', ';', '|']).map(str::trim).filter(|name| !name.is_empty());
        for name in names {
            let sought = name.to_lowercase();
            let owner = known.iter().find(|(id, names)| *id != unit.id && names.contains(&sought));
            match owner {
                Some((id, _)) if unit.shared_by.contains(id) => {}
                Some((id, _)) => unit.shared_by.push(id.clone()),
                None => {
                    faults.push(row.fault(column, &format!("`{name}` is no other respondent of the file")));
                }
            }
        }
    }
    faults
}

fn respondent(known: &[Respondent], name: &str, short: &str, inhabitants: Option<u32>) -> Respondent {
    let id = RespondentId::fresh(name, |id| known.iter().any(|other| other.id.as_str() == id));
    let short = if short.is_empty() {
        name.chars().take(3).collect::<String>().to_uppercase()
    } else {
        short.to_owned()
    };
    Respondent {
        id,
        name: Plain::line(name),
        short: Plain::line(&short),
        letter: 0,
        inhabitants,
        shared_by: Vec::new(),
        people: Vec::new(),
        standing: Standing::Active,
    }
}

/// A whole number, thousands apart by spaces or not; empty is unknown.
fn count(row: &Row, column: usize) -> Result<Option<u32>, Fault> {
    let text: String = row.field(column).chars().filter(|c| !c.is_whitespace()).collect();
    if text.is_empty() {
        return Ok(None);
    }
    let wrong = |_| row.fault(column, &format!("`{text}` is no whole number of inhabitants"));
    text.parse().map(Some).map_err(wrong)
}

/// Gives the letters in random order (Fisher–Yates), so that a letter tells nothing of its place in the list.
fn shuffle(list: &mut [Respondent]) {
    let mut letters: Vec<u16> = (0..).take(list.len()).collect();
    for index in (1..letters.len()).rev() {
        let other = usize::try_from(surroundings::random() % (index as u64 + 1)).unwrap_or_default();
        letters.swap(index, other);
    }
    for (respondent, letter) in list.iter_mut().zip(letters) {
        respondent.letter = letter;
    }
}
