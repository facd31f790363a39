//! Workbooks, made here.

use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook, Worksheet};

use super::shown::read;

/// A sheet with rows of texts from its first cell on.
fn sheet(name: &str, rows: &[&[&str]]) -> Worksheet {
    let mut sheet = Worksheet::new();
    sheet.set_name(name).unwrap();
    for (row, fields) in (0..).zip(rows) {
        for (column, field) in (0..).zip(*fields).filter(|(_, field)| !field.is_empty()) {
            sheet.write(row, column, *field).unwrap();
        }
    }
    sheet
}

fn book(sheets: Vec<Worksheet>) -> Vec<u8> {
    let mut book = Workbook::new();
    for sheet in sheets {
        book.push_worksheet(sheet);
    }
    book.save_to_buffer().unwrap()
}

#[test]
fn the_first_sheet_that_has_the_columns_is_read() {
    let rows: &[&[&str]] = &[
        &["Vår förmågekarta 2026"],
        &[],
        &["", "Kategori", "Område", "Förmåga", "Beskrivning", "Ägare"],
        &["", "Leda", "Styra", "Besluta", "Att\nvälja."],
        &[],
        &["", "", "", "Mäta", "", "Kim"],
        &["", "", "Planera", "Prioritera"],
    ];
    let bytes = book(vec![sheet("Läs mig", &[&["Så här gör ni"]]), sheet("Kartan", rows)]);
    let want = "Leda\n Styra\n  Besluta: Att / välja.\n  Mäta\n Planera\n  Prioritera\n\
        * The sheet “Kartan” is read.\n* Columns that are not read: ägare\n\
        * In 2 rows empty fields are read as the row above.";
    for name in ["karta.xlsx", "karta", "karta.csv"] {
        assert_eq!(read(name, &bytes), want, "{name}");
    }
}

#[test]
fn numbers_dates_and_formulas_are_the_text_that_one_sees() {
    let mut sheet = sheet("Blad1", &[&["förmåga", "område"]]);
    sheet.write(1, 0, 112).unwrap().write(1, 1, 2.5).unwrap();
    let day = Format::new().set_num_format("yyyy-mm-dd");
    sheet.write_with_format(2, 0, ExcelDateTime::from_ymd(2026, 11, 22).unwrap(), &day).unwrap();
    sheet.write(3, 0, Formula::new("=\"Öv\"&\"a\"").set_result("Öva")).unwrap();
    sheet.write(4, 0, true).unwrap();
    let want =
        "?\n 2.5\n  112\n  2026-11-22\n  Öva\n  TRUE\n* In 3 rows empty fields are read as the row above.";
    assert_eq!(read("x.xlsx", book(vec![sheet])), want);
}

#[test]
fn all_faults_are_told_with_their_cells() {
    let mut first = sheet(
        "Blad 1",
        &[&["", "förmåga", "område", "about"], &["", "A", "X"], &["", "a", "x"], &["", "", "", "Om."]],
    );
    first.write(4, 1, Formula::new("=NA()").set_result("#N/A")).unwrap();
    first.write(6, 1, Formula::new("=B2").set_result("")).unwrap();
    first.write(5, 8, Formula::new("=NA()").set_result("#N/A")).unwrap();
    first.write(1, 30, "långt bort").unwrap();
    let want = "x.xlsx:Blad 1!B3: “a” stands in the same area already (Blad 1!B2). Take one of them away or give it \
        another name.\n\
        x.xlsx:Blad 1!B4: Here is a description but no capability. Write the capability's name or take the description \
        away.\n\
        x.xlsx:Blad 1!B5: The cell holds the error #N/A. Mend the formula or write the text instead.";
    assert_eq!(read("x.xlsx", book(vec![first])), want);
    let none = book(vec![sheet("Ett", &[&["vad"]]), sheet("Två", &[])]);
    assert_eq!(
        read("x.xlsx", none),
        "x.xlsx: No sheet has a column called “capability” (or förmåga, name, namn) among its first rows. The sheets are \
         called: Ett, Två"
    );
}
