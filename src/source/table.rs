//! CSV files as people's spreadsheets write them: comma, semicolon or tab, UTF-8 with or without BOM, or Windows-1252.

use thiserror::Error;

use super::encoding::{NoText, decode};
use super::{Fault, Faults, fault_at};
use crate::domain::plain::Plain;

/// Largest file, in bytes.
const LARGEST: usize = 256 << 20;

/// A CSV file: its named columns and its rows of fields, cleaned.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    columns: Vec<String>,
    rows: Vec<Row>,
}

/// One row with the line it stands on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Line of the file, counted from 1.
    pub line: usize,
    fields: Vec<Plain>,
}

/// What is wrong with a table, and where: line and number of the field, both counted from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misshapen {
    /// The line.
    pub line: usize,
    /// The field.
    pub field: usize,
    /// What.
    pub what: Shape,
}

/// What can be wrong with the shape of a table.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Shape {
    /// Larger than any table of a workshop.
    #[error("the file is larger than 256 MiB")]
    TooLarge,
    /// It is no text.
    #[error("{0}; save it again as CSV UTF-8")]
    NoText(#[from] NoText),
    /// It is no CSV.
    #[error("this is no CSV: {0}")]
    NoCsv(String),
    /// There is nothing in it.
    #[error("the file is empty: its first line must name the columns")]
    Empty,
    /// A row that does not fit the columns: a delimiter without quotes, most likely.
    #[error(
        "the row has {fields} fields and the first line names {columns} columns; put quotes around a field that holds \
         the delimiter"
    )]
    Uneven {
        /// How many it has.
        fields: usize,
        /// How many it should have.
        columns: usize,
    },
    /// Two columns of one name: nobody can say which counts.
    #[error("the column `{0}` stands twice")]
    Twice(String),
}

impl Table {
    /// Reads a table whose first line names its columns.
    ///
    /// # Errors
    /// All that is wrong with its shape, in the order of the file.
    pub fn parse(bytes: &[u8]) -> Result<Self, Vec<Misshapen>> {
        let whole = |what| vec![Misshapen { line: 1, field: 1, what }];
        if bytes.len() > LARGEST {
            return Err(whole(Shape::TooLarge));
        }
        let text = decode(bytes).map_err(|no_text| whole(no_text.into()))?;
        let mut wrong = Vec::new();
        let mut rows: Vec<Row> = Vec::new();
        for row in rows_of(&text) {
            match row {
                Ok(row) => {
                    wrong.extend(rows.first().and_then(|header| uneven(header, &row)));
                    rows.push(row);
                }
                Err(fault) => wrong.push(fault),
            }
        }
        wrong.splice(0..0, rows.first().into_iter().flat_map(twice));
        if rows.is_empty() && wrong.is_empty() {
            wrong = whole(Shape::Empty);
        }
        if !wrong.is_empty() {
            return Err(wrong);
        }
        let header = rows.remove(0);
        Ok(Self { columns: header.fields.iter().map(name).collect(), rows })
    }

    /// The names of the columns in lower case, in order.
    #[must_use]
    pub fn columns(&self) -> &[String] {
        &self.columns
    }

    /// The number of the column of this name.
    ///
    /// # Errors
    /// What is missing, and what is there.
    pub fn column(&self, name: &str) -> Result<usize, Fault> {
        self.optional(name).ok_or_else(|| {
            let known = self.columns.join(", ");
            let text = format!("the column `{name}` is missing; the first line names: {known}");
            fault_at("", (1, 1), text)
        })
    }

    /// The number of the column of this name, where it is there.
    #[must_use]
    pub fn optional(&self, name: &str) -> Option<usize> {
        self.columns.iter().position(|column| column == name)
    }

    /// The rows below the first line, empty lines left out.
    #[must_use]
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }
}

impl Row {
    /// The field in a column, empty where the row is too short.
    #[must_use]
    pub fn field(&self, column: usize) -> &str {
        self.fields.get(column).map_or("", Plain::as_str)
    }

    /// All its fields.
    #[must_use]
    pub fn fields(&self) -> &[Plain] {
        &self.fields
    }

    /// A fault of the field in a column: `row` is the line, `column` the number of the field.
    #[must_use]
    pub fn fault(&self, column: usize, text: &str) -> Fault {
        fault_at("", (self.line, column + 1), text)
    }
}

/// What is wrong with the shape of a file, as faults of it.
#[must_use]
pub fn faults(file: &str, wrong: &[Misshapen]) -> Faults {
    let fault = |it: &Misshapen| fault_at("", (it.line, it.field), it.what.to_string());
    Faults::new(file, wrong.iter().map(fault).collect())
}

/// The rows that say something.
fn rows_of(text: &str) -> impl Iterator<Item = Result<Row, Misshapen>> {
    let (delimiter, text) = delimited(text);
    let reader = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let row = |record: Result<csv::StringRecord, csv::Error>| match record {
        Ok(record) => {
            let line = record.position().map_or(1, |position| line(text, position));
            let row = Row { line, fields: record.iter().map(Plain::line).collect() };
            row.fields.iter().any(|field| !field.is_empty()).then_some(Ok(row))
        }
        Err(error) => {
            let what = Shape::NoCsv(error.to_string());
            Some(Err(Misshapen { line: 1, field: 1, what }))
        }
    };
    reader.into_records().filter_map(row)
}

/// A row that has fewer fields than there are columns, or more that say something.
fn uneven(header: &Row, row: &Row) -> Option<Misshapen> {
    let (columns, fields) = (header.fields.len(), row.fields.len());
    let more = row.fields.iter().skip(columns).any(|field| !field.is_empty());
    let what = Shape::Uneven { fields, columns };
    (fields < columns || more).then(|| Misshapen { line: row.line, field: fields.min(columns), what })
}

fn twice(header: &Row) -> Vec<Misshapen> {
    let names: Vec<String> = header.fields.iter().map(name).collect();
    let again = |(place, name): &(usize, &String)| {
        !name.is_empty() && names.iter().take(*place).any(|it| it == *name)
    };
    let fault = |(place, name): (usize, &String)| Misshapen {
        line: header.line,
        field: place + 1,
        what: Shape::Twice(name.clone()),
    };
    names.iter().enumerate().filter(again).map(fault).collect()
}

fn name(field: &Plain) -> String {
    field.as_str().to_lowercase()
}

/// The line that a record stands on: the reader's own count stops before the empty lines above it.
fn line(text: &str, position: &csv::Position) -> usize {
    let start = usize::try_from(position.byte()).unwrap_or_default();
    let rest = text.as_bytes().get(start..).unwrap_or_default();
    let empty = rest.iter().take_while(|byte| **byte == b'\n').count();
    usize::try_from(position.line()).unwrap_or(1) + empty
}

/// The delimiter of a text, and the text: a first line that says it (`sep=;`) is left empty, as it is no row.
fn delimited(text: &str) -> (u8, &str) {
    let first = text.lines().next().unwrap_or_default();
    match first.to_ascii_lowercase().strip_prefix("sep=").map(str::as_bytes) {
        Some([said]) => (*said, text.get(first.len()..).unwrap_or_default()),
        Some(_) | None => (delimiter(first), text),
    }
}

/// The delimiter that stands most often outside quotes in the first line; the comma of several.
fn delimiter(first: &str) -> u8 {
    let mut quoted = false;
    let mut counts = [(b',', 0), (b';', 0), (b'\t', 0)];
    for byte in first.bytes() {
        quoted ^= byte == b'"';
        if let Some((_, count)) = counts.iter_mut().find(|(delimiter, _)| *delimiter == byte && !quoted) {
            *count += 1;
        }
    }
    counts.iter().rev().max_by_key(|(_, count)| *count).map_or(b',', |(delimiter, _)| *delimiter)
}

#[cfg(test)]
mod tests {
    use super::{Shape, Table};

    #[test]
    fn a_spreadsheet_is_read_whatever_it_was_saved_as() {
        let cases: [&[u8]; 5] = [
            "\u{feff}name;short\r\nÅmål;ÅMÅ\r\n".as_bytes(),
            "name,short\n\"Åmål\",ÅMÅ\n\n".as_bytes(),
            b"Name;Short\n\xc5m\xe5l;\xc5M\xc5\n",
            "NAME , short\nÅmål , ÅMÅ".as_bytes(),
            "name\tshort\r\nÅmål\tÅMÅ".as_bytes(),
        ];
        for bytes in cases {
            let table = Table::parse(bytes).unwrap();
            let (name, short) = (table.column("name").unwrap(), table.column("short").unwrap());
            let row = &table.rows()[0];
            assert_eq!((row.field(name), row.field(short), row.line), ("Åmål", "ÅMÅ", 2));
            assert!(table.column("level").is_err());
        }
        let said = Table::parse("\u{feff}SEP=|\r\nname|short\r\nÅ;,mål|ÅMÅ".as_bytes()).unwrap();
        assert_eq!((said.rows()[0].field(0), said.rows()[0].line), ("Å;,mål", 3));
    }

    #[test]
    fn what_is_wrong_with_its_shape_is_told_with_its_place() {
        type Case<'a> = (&'a [u8], Vec<(usize, usize, Shape)>);
        let cases: [Case<'_>; 3] = [
            (b"", vec![(1, 1, Shape::Empty)]),
            (
                b"a;b;A\n1;2;3\n\n1;2\n1;2;3;4\n1;2;3;;\n",
                vec![
                    (1, 3, Shape::Twice("a".to_owned())),
                    (4, 2, Shape::Uneven { fields: 2, columns: 3 }),
                    (5, 3, Shape::Uneven { fields: 4, columns: 3 }),
                ],
            ),
            (b"a\0\0b", vec![(1, 1, Shape::NoText(super::NoText::Binary))]),
        ];
        for (bytes, want) in cases {
            let wrong = Table::parse(bytes).unwrap_err();
            let found: Vec<_> = wrong.into_iter().map(|it| (it.line, it.field, it.what)).collect();
            assert_eq!(found, want);
        }
    }
}
