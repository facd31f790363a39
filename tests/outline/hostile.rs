//! Files that somebody has made to be a nuisance, or that are not what they are called.

use std::io::{Cursor, Write};

use proptest::prelude::*;
use verkstad::domain::text::Lang;
use verkstad::outline;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::shown::read;

/// A packed file with these parts.
fn packed(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        writer.start_file(*name, SimpleFileOptions::default()).unwrap();
        writer.write_all(content).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// So many lines.
fn lines(count: usize, line: impl Fn(usize) -> String) -> String {
    (0..count).map(line).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_file_that_is_something_else_is_refused_with_advice() {
    let ole = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
    let locked = [&ole[..], b"....E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"].concat();
    let old = "The workbook is in an older format than XLSX. Save it as XLSX.";
    let other = "The file is no workbook in XLSX format. Save it as XLSX or CSV.";
    let unknown =
        "The format is not known. What can be read is XLSX, JSON, CSV, Markdown and verkstad's own files.";
    let cases: [(&str, Vec<u8>, &str); 8] = [
        ("x.xls", ole.to_vec(), old),
        ("x.xlsx", locked, "The workbook is protected by a password. Save a copy without one."),
        ("x.ods", packed(&[("mimetype", b"application/vnd.oasis")]), other),
        ("x.xlsx", b"PK\x03\x04 and nothing more".to_vec(), "The workbook is broken ("),
        ("x.xlsx", b"hej".to_vec(), unknown),
        ("x.pdf", b"%PDF-1.7".to_vec(), unknown),
        ("x.csv", b"\xff\xfef\0".to_vec(), "The file is saved as UTF-16. Save it again as UTF-8."),
        ("x.md", b"a\0\0\0b".to_vec(), "The file is no text. Save it again as text in UTF-8."),
    ];
    for (name, bytes, want) in cases {
        let said = read(name, bytes);
        assert!(said.starts_with(&format!("{name}: {want}")), "{said}");
    }
}

#[test]
fn a_workbook_that_swells_is_refused_before_it_is_unpacked() {
    let bomb = packed(&[("[Content_Types].xml", b""), ("xl/sharedStrings.xml", &vec![b' '; 100 << 20])]);
    assert!(bomb.len() < 1 << 20);
    assert!(read("x.xlsx", bomb).contains("unpacks to more than any map needs"));
    let shared =
        b"<c><f t='shared' si=\n\"9999999999\" ref='A1:A2'>A1</f></c> si: 070 123 45 67, si=12345678";
    let sharing = packed(&[("[Content_Types].xml", b""), ("xl/worksheets/sheet1.xml", shared)]);
    assert!(read("x.xlsx", sharing).contains("is broken (si)"));
    let boasts = b"<sst xmlns='x' uniqueCount = '18446744073709551615'></sst>";
    let boasting = packed(&[("[Content_Types].xml", b""), ("xl/SHAREDstrings.xml", boasts)]);
    assert!(read("x.xlsx", boasting).contains("is broken (uniqueCount)"));
}

#[test]
fn more_rows_than_a_map_has_are_one_fault() {
    let rows = lines(20_000, |n| format!("Förmåga {n};Område {}", n / 10));
    let said = read("x.csv", format!("förmåga;område\n{rows}"));
    assert_eq!(said, "x.csv:2002:1: The file has more than 2000 capabilities. Divide it.");
    let items = lines(20_000, |n| format!("- {n}\n  text"));
    assert_eq!(read("x.md", items), "x.md: The file has more than 2000 capabilities. Divide it.");
}

#[test]
fn many_faults_are_counted_where_nobody_would_read_them() {
    let rows = "A;X\n".repeat(1_900);
    let faults = outline::read("x.csv", format!("förmåga;område\n{rows}").as_bytes(), Lang::Sv).unwrap_err();
    assert_eq!((faults.list.len(), faults.more), (1_000, 899));
    assert_eq!(faults.lines(Lang::Sv).last().unwrap(), "… och 899 fel till.");
}

#[test]
fn a_single_line_of_a_megabyte_is_told_in_a_few_words() {
    let line = "x".repeat(1 << 20);
    let tabs = "\t".repeat(1 << 20);
    for (name, text) in [
        ("x.csv", line.clone()),
        ("x.csv", format!("förmåga\n{line}")),
        ("x.csv", ";".repeat(1 << 20)),
        ("x.csv", "\"".repeat(1 << 20)),
        ("x.md", line.clone()),
        ("x.md", format!("{tabs}- a\n{tabs}")),
        ("x.md", "*".repeat(1 << 20)),
        ("x.md", "\\".repeat(1 << 20)),
        ("x.json", format!("{{\"capabilities\": \"{line}\"}}")),
        ("x.json", "{\"a\":".repeat(1 << 17)),
        ("x.json", format!("{{\"capabilities\": [{}]}}", "1,".repeat(1 << 19))),
    ] {
        let said = read(name, text);
        assert!(said.chars().count() < 2_000, "{name}: {}", said.chars().take(200).collect::<String>());
    }
}

#[test]
fn nothing_that_a_terminal_obeys_gets_through() {
    let said = read("x\u{1b}[2J.csv", "förmåga\n\u{1b}[31mRöd\u{202e}dlav\u{7}\n\u{1b}[31mRöd\u{202e}dlav\n");
    assert!(said.contains("“[31mRöddlav” stands"), "{said}");
    assert!(said.chars().all(|c| c == '\n' || verkstad::domain::plain::visible(c).is_some()), "{said:?}");
}

#[test]
fn deep_outlines_cost_no_stack() {
    let deep = lines(2_000, |n| format!("{}- {n}", "  ".repeat(n)));
    assert!(read("x.md", deep).contains("The description has"));
}

/// A workbook, JSON, CSV and text from which damaged ones are made.
fn sound() -> Vec<(&'static str, Vec<u8>)> {
    let mut sheet = rust_xlsxwriter::Worksheet::new();
    for (row, words) in ["förmåga", "Leda", "Styra"].into_iter().enumerate() {
        sheet.write(u32::try_from(row).unwrap(), 0, words).unwrap();
    }
    let mut book = rust_xlsxwriter::Workbook::new();
    book.push_worksheet(sheet);
    vec![
        ("x.xlsx", book.save_to_buffer().unwrap()),
        ("x.json", b"{\"capabilities\": [{\"id\": 1, \"title\": \"A\", \"layer\": \"core\"}]}".to_vec()),
        ("x.csv", "förmåga;område\nA;\"B;\"\n".as_bytes().to_vec()),
        ("x.md", "# A\n## B\n- **C**: `d`\n\n---\n1. e\\*\n".as_bytes().to_vec()),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn a_damaged_file_is_read_or_refused_and_never_more(
        which in 0..4_usize,
        damage in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..8),
        cut in any::<prop::sample::Index>(),
        whole in any::<bool>(),
    ) {
        let (name, mut bytes) = sound().swap_remove(which);
        for (place, byte) in damage {
            let place = place.index(bytes.len());
            bytes[place] = byte;
        }
        if !whole {
            bytes.truncate(cut.index(bytes.len()));
        }
        prop_assert!(!read(name, bytes).is_empty());
    }

    #[test]
    fn any_text_is_read_as_an_outline_or_refused(text in "([ \t]{0,4}[-#*1.|>=`a:– \n]{0,6}\n?){0,30}") {
        prop_assert!(!read("x.md", text).is_empty());
    }
}
