//! CSV: one capability a row, columns named in the first line.

use super::fault::{Fault, Place, Wrong};
use super::gather::Gather;
use super::rows::{self, Columns};
use super::{LARGEST, Outline};
use crate::domain::plain::Plain;
use crate::domain::text::Lang;
use crate::source::table::{self, Misshapen, Shape, Table};

/// Reads a list.
///
/// # Errors
/// All that is wrong with it.
pub(super) fn read(bytes: &[u8], lang: Lang) -> Result<Outline, Vec<Fault>> {
    if bytes.len() > LARGEST {
        return Err(vec![Fault::whole(Wrong::TooLarge)]);
    }
    let table = table(bytes)?;
    let Some(columns) = Columns::of(table.columns().iter().map(String::as_str)) else {
        return Err(vec![Fault::at(1, 1, Wrong::NoColumn(table.columns().to_vec()))]);
    };
    let mut into = Gather::new(lang);
    rows::gather(&columns, table.rows(), &mut into);
    into.finish()
}

/// A table, or what is wrong with its shape.
pub(super) fn table(bytes: &[u8]) -> Result<Table, Vec<Fault>> {
    let misshapen = |it: Misshapen| match it.what {
        what @ (Shape::TooLarge | Shape::NoText(_) | Shape::Empty) => Fault::whole(Wrong::Table(what)),
        what @ (Shape::NoCsv(_) | Shape::Uneven { .. } | Shape::Twice(_)) => {
            Fault::at(it.line, it.field, Wrong::Table(what))
        }
    };
    Table::parse(bytes).map_err(|wrong| wrong.into_iter().map(misshapen).collect())
}

impl rows::Row for table::Row {
    fn field(&self, column: usize) -> &str {
        table::Row::field(self, column)
    }

    fn place(&self, column: usize) -> Place {
        Place::Line { line: self.line, column: column + 1 }
    }

    fn first(&self) -> Option<usize> {
        self.fields().iter().position(|field: &Plain| !field.is_empty())
    }
}
