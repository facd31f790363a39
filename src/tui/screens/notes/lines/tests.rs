//! Pasted lists in tables, and the three hundred lines of `tests/fixtures/pasted-300.txt` against what a careful person
//! expects of them in `pasted-300.md`.

use std::collections::BTreeMap;

use super::{Fate, Names, Pasted, Repeats, Row, Split, Sums, Why, Wish, Wishes};

const MESS: &str = include_str!("../../../../../tests/fixtures/pasted-300.txt");
const EXPECTED: &str = include_str!("../../../../../tests/fixtures/pasted-300.md");

fn read(pasted: &str) -> Pasted {
    Pasted::read(pasted, std::iter::empty())
}

fn rows(pasted: &Pasted) -> Vec<Row<'_>> {
    (0..pasted.len()).filter_map(|index| pasted.row(index)).collect()
}

fn texts(pasted: &Pasted) -> Vec<String> {
    pasted.texts().map(ToString::to_string).collect()
}

fn wishing(pasted: &str, wishes: Wishes) -> Pasted {
    let mut pasted = read(pasted);
    pasted.wish(wishes);
    pasted
}

/// The notes that are expected, with the number of their line.
fn expected() -> Vec<(usize, String)> {
    let block = EXPECTED.split("```text\n").nth(1).unwrap().split("```").next().unwrap();
    let note = |line: &str| {
        let (number, text) = line.trim_start().split_once(' ').unwrap();
        (number.parse().unwrap(), text.trim_start().trim_start_matches("~ ").to_owned())
    };
    block.lines().map(note).collect()
}

/// The lines that are expected to be skipped, by the heading of their row in the table.
fn skipped() -> BTreeMap<usize, &'static str> {
    let table = EXPECTED.split("## What is skipped").nth(1).unwrap().split("**in all**").next().unwrap();
    let mut all = BTreeMap::new();
    for row in table.lines().filter(|row| row.ends_with(" |") && !row.starts_with("| why")) {
        let cells: Vec<&str> = row.split(" | ").collect();
        let which = cells.last().unwrap().trim_end_matches(" |");
        for part in which.split(", ") {
            let part = part.split(" (as").next().unwrap();
            let (from, to) = part.split_once('–').unwrap_or((part, part));
            let (from, to): (usize, usize) = (from.parse().unwrap(), to.parse().unwrap());
            all.extend((from..=to).map(|line| (line, cells[0])));
        }
    }
    all
}

fn heading(row: &Row<'_>) -> &'static str {
    match row.fate {
        Fate::Skipped(Why::Empty) => "| Nothing at all",
        Fate::Skipped(Why::Marks) => "| Nothing but marks",
        Fate::Skipped(Why::Figures) => "| Figures only",
        Fate::Skipped(Why::Address) => "| Nothing but an address",
        Fate::Skipped(Why::Agrees) => "| Says only yes",
        Fate::Skipped(Why::Reaction) => "| A reaction",
        Fate::Skipped(Why::Program) => "| The meeting program",
        Fate::Skipped(Why::Heading) => "| A heading",
        Fate::Skipped(Why::Head) => "| Only a name and a time",
        Fate::Repeats(_) => "| Repeats",
        Fate::Note | Fate::Trimmed | Fate::Split => "a note",
        Fate::TurnedOn | Fate::TurnedOff | Fate::There => "by hand",
    }
}

#[test]
fn of_three_hundred_lines_of_mess_comes_what_a_careful_person_expects() {
    let pasted = wishing(MESS, Wishes { split: Split::Thoughts, ..Wishes::default() });
    assert_eq!(rows(&pasted).len(), 300);
    let rows = rows(&pasted);
    let notes = rows.iter().filter(|row| row.fate.is_note());
    let found: Vec<_> =
        notes.flat_map(|row| row.texts.iter().map(|text| (row.number, text.to_string()))).collect();
    for (found, want) in found.iter().zip(&expected()) {
        assert_eq!(found, want);
    }
    assert_eq!(found.len(), 208);
}

#[test]
fn what_is_skipped_of_them_is_told_as_a_careful_person_would() {
    let (pasted, skipped) = (read(MESS), skipped());
    assert_eq!(skipped.len(), 108);
    for row in rows(&pasted) {
        let (want, found) = (skipped.get(&row.number).copied().unwrap_or("a note"), heading(&row));
        assert!(want.starts_with(found), "{}: {found}, not {want}: {}", row.number, row.said);
    }
}

#[test]
fn the_sums_of_them_add_up() {
    let mut pasted = read(MESS);
    let sums = pasted.sums();
    // Five lines hold thirteen thoughts, which are offered and not forced: eight notes fewer than the 208.
    assert_eq!(sums, Sums { notes: 200, trimmed: sums.trimmed, split: 6, skipped: 98, repeats: 10 });
    assert_eq!(192, rows(&pasted).iter().filter(|row| row.fate.is_note()).count());
    pasted.wish(Wishes { split: Split::Thoughts, ..Wishes::default() });
    assert_eq!((pasted.sums().notes, pasted.sums().split), (208, 11));
    pasted.wish(Wishes { split: Split::Thoughts, repeats: Repeats::Keep, ..Wishes::default() });
    assert_eq!((pasted.sums().notes, pasted.sums().repeats), (218, 0));
    pasted.wish(Wishes { split: Split::Nothing, ..Wishes::default() });
    assert_eq!((pasted.sums().notes, pasted.sums().split), (192, 0));
}

#[test]
fn a_messy_list_becomes_its_texts() {
    let pasted = "- ett\r\n• två\r\n\r\n1. tre\n\t2)\tfyra\n(3) fem\n- [ ] sex\n   \n-\n– 7.\tsju  åtta\t\n";
    assert_eq!(texts(&read(pasted)), ["ett", "två", "tre", "fyra", "fem", "sex", "sju åtta"]);
}

#[test]
fn every_break_ends_a_line_and_crlf_is_one() {
    let pasted = read("ett\r\ntvå\rtre\nfyra\u{2028}fem\u{85}sex\r\n\r\nsju");
    let rows: Vec<_> = rows(&pasted).iter().map(|row| (row.number, row.said)).collect();
    let want = [(1, "ett"), (2, "två"), (3, "tre"), (4, "fyra"), (5, "fem"), (6, "sex"), (7, ""), (8, "sju")];
    assert_eq!(rows, want);
}

#[test]
fn what_only_looks_like_a_list_is_kept() {
    for line in
        ["1.5 miljoner", "2030. Då är allt klart", "-5 grader", "*viktigt*", "10 000 användare", "3 (tre)"]
    {
        let pasted = read(line);
        assert_eq!((texts(&pasted), rows(&pasted)[0].fate), (vec![line.to_owned()], Fate::Note), "{line}");
    }
}

#[test]
fn names_without_a_time_go_where_that_is_the_shape_of_the_paste() {
    let log = "Anna Lind: ett\nBo Åkerman: två\nMål: tre\nAnna Lind: fyra\n";
    assert_eq!(texts(&read(log)), ["ett", "två", "Mål: tre", "fyra"]);
    let kept = wishing(log, Wishes { names: Names::Keep, ..Wishes::default() });
    assert_eq!(texts(&kept), ["Anna Lind: ett", "Bo Åkerman: två", "Mål: tre", "Anna Lind: fyra"]);
    let list = "Mål: öppet dygnet runt\nMål: nära\nFråga: vem äger datan?\nVård Omsorg: larm\nen\ntvå\n";
    assert_eq!(texts(&read(list)).first().map(String::as_str), Some("Mål: öppet dygnet runt"));
    assert_eq!(texts(&read(list))[3], "Vård Omsorg: larm");
    assert!(!read(list).offers(Wish::Names) && read(log).offers(Wish::Names));
}

#[test]
fn a_name_known_by_its_time_goes_without_one_too() {
    let log = "[14:02] Anna Lind: ett\nAnna Lind: två\nBo Ek: tre\n";
    assert_eq!(texts(&read(log)), ["ett", "två", "Bo Ek: tre"]);
}

#[test]
fn a_name_over_a_time_is_a_head() {
    let log = "Anna Lind\n14:02\nett\n\nBo Ek\n14:03\ntvå\nMåns Eng\ntre\n";
    assert_eq!(texts(&read(log)), ["ett", "två", "Måns Eng", "tre"]);
}

#[test]
fn what_is_said_already_is_skipped_with_its_line() {
    let mut pasted = Pasted::read("Ett.\n- två\nTVÅ!\ntre\tett\n", ["ett", "fem"].into_iter());
    let fates: Vec<Fate> = rows(&pasted).iter().map(|row| row.fate).collect();
    assert_eq!(fates, [Fate::There, Fate::Trimmed, Fate::Repeats(2), Fate::Trimmed]);
    assert_eq!(texts(&pasted), ["två", "tre"]);
    pasted.wish(Wishes { repeats: Repeats::Keep, ..Wishes::default() });
    assert_eq!(texts(&pasted), ["Ett.", "två", "TVÅ!", "tre", "ett"]);
    assert!(pasted.offers(Wish::Repeats));
}

#[test]
fn a_line_is_turned_on_or_off_by_hand() {
    let mut pasted = read("ett\nok\n-\ntvå\nett\n");
    assert!(pasted.turn(0) && pasted.turn(1) && !pasted.turn(2));
    // The first line is off, so that the last one repeats nothing any more.
    assert_eq!(texts(&pasted), ["ok", "två", "ett"]);
    assert_eq!(rows(&pasted)[0].fate, Fate::TurnedOff);
    assert!(pasted.turn(0));
    assert_eq!(texts(&pasted), ["ett", "ok", "två"]);
}

#[test]
fn thoughts_are_split_only_where_each_says_something() {
    let list = "a; b\nnät; telefon / post\nkl 8/12/16\nja; kanske\n";
    assert_eq!(texts(&read(list)), ["a; b", "nät; telefon / post", "kl 8/12/16", "ja; kanske"]);
    let split = wishing(list, Wishes { split: Split::Thoughts, ..Wishes::default() });
    assert_eq!(texts(&split), ["a; b", "nät", "telefon", "post", "kl 8/12/16", "ja", "kanske"]);
}

#[test]
fn a_cell_with_line_breaks_is_one_line() {
    let pasted = read("ett\t\"två\ntre \"\"fyra\"\"\"\tfem\n\"sex\nsju\"\n\"inte slut\nåtta\n");
    assert_eq!(texts(&pasted), ["ett", "två tre \"fyra\"", "fem", "sex sju", "\"inte slut", "åtta"]);
    assert_eq!(rows(&pasted).iter().map(|row| row.number).collect::<Vec<_>>(), [1, 3, 5, 6]);
}

#[test]
fn numbers_of_an_outline_go_and_amounts_stay() {
    assert_eq!(texts(&read("1.1 Lokaler\n1.2 musik\n1.5 miljoner\n")), ["Lokaler", "musik", "1.5 miljoner"]);
}

#[test]
fn a_paste_of_nothing_but_breaks_or_marks_comes_to_nothing() {
    for pasted in ["", "\n\n\r\n", "\t\t", "---\n***\n👍"] {
        assert_eq!(texts(&read(pasted)), Vec::<String>::new(), "{pasted:?}");
    }
}
