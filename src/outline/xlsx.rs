//! Workbooks: the first sheet that has a column of capabilities, one capability a row.
//!
//! A workbook is a packed thing that anybody may have made. It is weighed before it is read, its cells are taken one by
//! one, and none of its own figures for how much it holds is believed.

mod cell;
mod weigh;

use std::io::Cursor;

use calamine::{Reader, Xlsx};

use super::fault::{Fault, Place, Wrong};
use super::gather::Gather;
use super::remark::Remark;
use super::rows::{self, Columns};
use super::{LARGEST, Outline};
use crate::domain::plain::Plain;
use crate::domain::text::Lang;

/// Rows from the top among which the one that names the columns is looked for.
const HEAD: usize = 20;

/// Columns that are looked at.
const WIDEST: u32 = 256;

/// Cells that are read of a sheet, at most.
const MOST_CELLS: usize = 400_000;

/// Whether bytes are a workbook, or a packed file that may be one.
pub(super) fn is(bytes: &[u8]) -> bool {
    weigh::is_packed(bytes) || weigh::is_old(bytes)
}

/// Reads a workbook.
///
/// # Errors
/// All that is wrong with it.
pub(super) fn read(bytes: &[u8], lang: Lang) -> Result<Outline, Vec<Fault>> {
    let whole = |wrong| vec![Fault::whole(wrong)];
    if bytes.len() > LARGEST {
        return Err(whole(Wrong::TooLarge));
    }
    weigh::weigh(bytes).map_err(whole)?;
    let broken = |error: calamine::XlsxError| vec![Fault::whole(broken(&error))];
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(broken)?;
    let names = book.sheet_names();
    let mut first_fault = None;
    for name in &names {
        let sheet = match sheet(&mut book, name) {
            Ok(sheet) => sheet,
            Err(wrong) => {
                first_fault.get_or_insert(wrong);
                continue;
            }
        };
        if let Some((header, columns)) = sheet.header() {
            return sheet.outline(&columns, header, names.len() > 1, lang);
        }
    }
    Err(whole(first_fault.unwrap_or(Wrong::NoSheet(names))))
}

fn broken(error: &calamine::XlsxError) -> Wrong {
    if matches!(error, calamine::XlsxError::Password) {
        return Wrong::Locked;
    }
    Wrong::Broken(error.to_string())
}

/// The rows of one sheet that say something, as texts.
struct Sheet {
    rows: Vec<Row>,
    errors: Vec<Fault>,
}

/// One row; the number is the sheet's own, counted from 1.
struct Row {
    sheet: String,
    number: usize,
    fields: Vec<Plain>,
}

fn sheet(book: &mut Xlsx<Cursor<&[u8]>>, name: &str) -> Result<Sheet, Wrong> {
    let mut cells = book.worksheet_cells_reader(name).map_err(|error| broken(&error))?;
    let shown = Plain::line(name).to_string();
    let mut sheet = Sheet { rows: Vec::new(), errors: Vec::new() };
    let mut count = 0;
    while let Some(cell) = cells.next_cell_with_formula_metadata().map_err(|error| broken(&error))? {
        count += 1;
        if count > MOST_CELLS {
            return Err(Wrong::Swollen);
        }
        let (row, column) = cell.pos;
        if column >= WIDEST {
            continue;
        }
        let (Ok(number), Ok(column)) = (usize::try_from(row), usize::try_from(column)) else { continue };
        let number = number.saturating_add(1);
        match cell::text(&cell.value, cell.formula.is_some()) {
            Ok(text) if text.is_empty() => {}
            Ok(text) => sheet.put(&shown, number, column, Plain::new(&text)),
            Err(wrong) => {
                let place = Place::Cell { sheet: shown.clone(), row: number, column: column + 1 };
                sheet.errors.push(Fault { place, wrong });
            }
        }
    }
    sheet.rows.sort_by_key(|row| row.number);
    Ok(sheet)
}

impl Sheet {
    /// Cells come row by row; a sheet that does otherwise has its row looked for.
    fn put(&mut self, sheet: &str, number: usize, column: usize, text: Plain) {
        if self.rows.last().is_none_or(|row| row.number != number) {
            self.rows.push(Row { sheet: sheet.to_owned(), number, fields: Vec::new() });
        }
        if let Some(row) = self.rows.last_mut() {
            row.fields.resize(row.fields.len().max(column + 1), Plain::default());
            if let Some(field) = row.fields.get_mut(column) {
                *field = text;
            }
        }
    }

    /// The place of the row that names the columns, and which they are.
    fn header(&self) -> Option<(usize, Columns)> {
        let found = |row: &Row| Columns::of(row.fields.iter().map(Plain::as_str));
        self.rows.iter().take(HEAD).enumerate().find_map(|(place, row)| Some((place, found(row)?)))
    }

    fn outline(
        self,
        columns: &Columns,
        header: usize,
        several: bool,
        lang: Lang,
    ) -> Result<Outline, Vec<Fault>> {
        let mut into = Gather::new(lang);
        let first = self.rows.get(header);
        if let Some(row) = first.filter(|_| several) {
            into.remark(Remark::Sheet(row.sheet.clone()));
        }
        let top = first.map_or(0, |row| row.number);
        for fault in self.errors {
            let counts = match &fault.place {
                Place::Cell { row, column, .. } => *row > top && columns.reads(column - 1),
                Place::Whole | Place::Line { .. } => true,
            };
            if counts {
                into.fault(fault.place, fault.wrong);
            }
        }
        rows::gather(columns, self.rows.get(header + 1..).unwrap_or_default(), &mut into);
        into.finish()
    }
}

impl rows::Row for Row {
    fn field(&self, column: usize) -> &str {
        self.fields.get(column).map_or("", Plain::as_str)
    }

    fn place(&self, column: usize) -> Place {
        Place::Cell { sheet: self.sheet.clone(), row: self.number, column: column + 1 }
    }

    fn first(&self) -> Option<usize> {
        self.fields.iter().position(|field| !field.is_empty())
    }
}
