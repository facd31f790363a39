//! A cell as the text that its owner sees: numbers without a needless fraction, dates as `2026-11-22`.

use calamine::{DataRef, ExcelDateTime};

use crate::outline::fault::Wrong;

/// The text of a cell; of a formula, its last value.
///
/// # Errors
/// The error that a formula came to, as a spreadsheet writes it; a formula that nobody has worked out yet.
pub(super) fn text(value: &DataRef<'_>, is_formula: bool) -> Result<String, Wrong> {
    Ok(match value {
        DataRef::Empty if is_formula => return Err(Wrong::NoValue),
        DataRef::Empty => String::new(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(value) => if *value { "TRUE" } else { "FALSE" }.to_owned(),
        DataRef::DateTime(moment) => date(moment),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::Error(error) => return Err(Wrong::CellError(error.to_string())),
    })
}

/// A date, with the time of day where it has one; what lasts is told in days.
fn date(moment: &ExcelDateTime) -> String {
    let serial = moment.as_f64();
    if !moment.is_datetime() || !(1.0..3_000_000.0).contains(&serial) {
        return serial.to_string();
    }
    let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
    let day = format!("{year:04}-{month:02}-{day:02}");
    match (hour, minute, second) {
        (0, 0, 0) => day,
        (hour, minute, 0) => format!("{day} {hour:02}:{minute:02}"),
        (hour, minute, second) => format!("{day} {hour:02}:{minute:02}:{second:02}"),
    }
}
