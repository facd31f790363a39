//! CSV files as people's spreadsheets write them: comma or semicolon, UTF-8 with or without BOM, or Windows-1252.

use std::borrow::Cow;
use std::path::Path;

use crate::domain::plain::Plain;
use crate::source::{self, Fault, Faults};

use super::fault::CliFault;

/// Largest file, in bytes.
const LARGEST: usize = 256 << 20;

/// A CSV file: its named columns and its rows of fields, cleaned.
pub(super) struct Table {
    file: String,
    columns: Vec<String>,
    rows: Vec<Row>,
}

/// One row with the line it stands on.
pub(super) struct Row {
    /// Line of the file, counted from 1.
    pub(super) line: usize,
    fields: Vec<Plain>,
}

impl Table {
    /// Reads a file whose first line names its columns.
    ///
    /// # Errors
    /// Where it cannot be read, is too large or of another encoding, or has rows of uneven length.
    pub(super) fn read(path: &Path) -> Result<Self, CliFault> {
        let bytes = std::fs::read(path).map_err(CliFault::file(path))?;
        let file = path.display().to_string();
        let refused = |text| CliFault::from(Faults::new(&file, vec![fault(1, 1, text)]));
        if bytes.len() > LARGEST {
            return Err(refused("the file is larger than 256 MiB"));
        }
        if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) || bytes.contains(&0) {
            return Err(refused("this is no CSV in UTF-8 or Windows-1252; save it again as CSV UTF-8"));
        }
        Self::parse(&file, &decode(&bytes)).map_err(CliFault::from)
    }

    fn parse(file: &str, text: &str) -> Result<Self, Faults> {
        let delimiter = delimiter(text);
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(delimiter)
            .has_headers(false)
            .flexible(true)
            .from_reader(text.as_bytes());
        let mut rows = Vec::new();
        let mut faults = Vec::new();
        for record in reader.records() {
            match record {
                Ok(record) => {
                    let line =
                        record.position().map_or(1, |position| usize::try_from(position.line()).unwrap_or(1));
                    let fields: Vec<Plain> = record.iter().map(Plain::line).collect();
                    let row = Row { line, fields };
                    let wrong = rows.first().and_then(|header| uneven(header, &row));
                    if row.fields.iter().any(|field| !field.is_empty()) {
                        faults.extend(wrong);
                        rows.push(row);
                    }
                }
                Err(error) => faults.push(fault(1, 1, &format!("this is no CSV: {error}"))),
            }
        }
        faults.extend(rows.first().into_iter().flat_map(twice));
        if rows.is_empty() && faults.is_empty() {
            faults.push(fault(1, 1, "the file is empty: its first line must name the columns"));
        }
        if !faults.is_empty() {
            return Err(Faults::new(file, faults));
        }
        let header = rows.remove(0);
        let columns = header.fields.iter().map(|name| name.as_str().to_lowercase()).collect();
        Ok(Self { file: file.to_owned(), columns, rows })
    }

    /// The number of the column of this name, with what is missing where it is not there.
    pub(super) fn column(&self, name: &str) -> Result<usize, Fault> {
        let place = self.columns.iter().position(|column| column == name);
        place.ok_or_else(|| {
            let known = self.columns.join(", ");
            fault(1, 1, &format!("the column `{name}` is missing; the first line names: {known}"))
        })
    }

    /// The number of the column of this name, where it is there.
    pub(super) fn optional(&self, name: &str) -> Option<usize> {
        self.columns.iter().position(|column| column == name)
    }

    /// The rows below the first line, empty lines left out.
    pub(super) fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// Faults of this file.
    pub(super) fn faults(&self, list: Vec<Fault>) -> Faults {
        Faults::new(&self.file, list)
    }
}

impl Row {
    /// The field in a column, empty where the row is too short.
    pub(super) fn field(&self, column: usize) -> &str {
        self.fields.get(column).map_or("", Plain::as_str)
    }

    /// A fault of the field in a column: `row` is the line, `column` the number of the field.
    pub(super) fn fault(&self, column: usize, text: &str) -> Fault {
        fault(self.line, column + 1, text)
    }
}

/// A row that has fewer fields than there are columns, or more that say something: a comma without quotes, most likely.
fn uneven(header: &Row, row: &Row) -> Option<Fault> {
    let (columns, fields) = (header.fields.len(), row.fields.len());
    let more = row.fields.iter().skip(columns).any(|field| !field.is_empty());
    let text = format!(
        "the row has {fields} fields and the first line names {columns} columns; put quotes around a field that holds \
         the delimiter"
    );
    (fields < columns || more).then(|| fault(row.line, fields.min(columns), &text))
}

/// Columns named twice: nobody can say which counts.
fn twice(header: &Row) -> Vec<Fault> {
    let names: Vec<String> = header.fields.iter().map(|name| name.as_str().to_lowercase()).collect();
    let again = |(place, name): &(usize, &String)| {
        !name.is_empty() && names.iter().take(*place).any(|it| it == *name)
    };
    let faults = names.iter().enumerate().filter(again);
    faults.map(|(place, name)| header.fault(place, &format!("the column `{name}` stands twice"))).collect()
}

/// Text from the file may be of any length; what is shown of it is not.
fn fault(line: usize, column: usize, text: &str) -> Fault {
    source::fault_at("", (line, column), text)
}

/// UTF-8, its BOM cut, or Windows-1252 where the bytes are no UTF-8. Lines end in `\n` alone: the reader counts a line
/// that ends in `\r\n` too late, and faults would name the row above.
fn decode(bytes: &[u8]) -> Cow<'_, str> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => encoding_rs::WINDOWS_1252.decode_without_bom_handling(bytes).0,
    };
    if text.contains('\r') { Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n")) } else { text }
}

/// The delimiter that stands more often outside quotes in the first line.
fn delimiter(text: &str) -> u8 {
    let first = text.lines().next().unwrap_or_default();
    let mut quoted = false;
    let (mut commas, mut semicolons) = (0, 0);
    for c in first.chars() {
        match c {
            '"' => quoted = !quoted,
            ',' if !quoted => commas += 1,
            ';' if !quoted => semicolons += 1,
            _ => {}
        }
    }
    if semicolons > commas { b';' } else { b',' }
}

#[cfg(test)]
mod tests {
    use super::{Table, decode};

    #[test]
    fn a_spreadsheet_is_read_whatever_it_was_saved_as() {
        let cases: [&[u8]; 4] = [
            "\u{feff}name;short\r\nÅmål;ÅMÅ\r\n".as_bytes(),
            "name,short\n\"Åmål\",ÅMÅ\n\n".as_bytes(),
            b"Name;Short\n\xc5m\xe5l;\xc5M\xc5\n",
            "NAME , short\nÅmål , ÅMÅ".as_bytes(),
        ];
        for bytes in cases {
            let table = Table::parse("x.csv", &decode(bytes)).unwrap();
            let (name, short) = (table.column("name").unwrap(), table.column("short").unwrap());
            let row = &table.rows()[0];
            assert_eq!((row.field(name), row.field(short), row.line), ("Åmål", "ÅMÅ", 2));
            assert!(table.column("level").is_err());
        }
        assert!(Table::parse("x.csv", "").is_err());
    }
}
