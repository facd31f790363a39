//! Respondents from a CSV file: `name`, optionally `short` and `inhabitants`.

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
    if !faults.is_empty() {
        return Err(told(faults).into());
    }
    shuffle(&mut out);
    Ok(out)
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
