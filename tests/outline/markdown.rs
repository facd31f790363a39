//! Outlines as text.

use proptest::collection::vec;
use proptest::prelude::*;

use super::shown::{compare, read};

#[test]
fn three_levels_are_category_area_and_capability() {
    let want = "Leda\n Styra\n  Besluta: Att välja.\n  Mäta\n Planera\n  Prioritera\nStöd\n IT\n  Drift";
    let cases = [
        "# Leda\n## Styra\n- Besluta – Att välja.\n- Mäta\n## Planera\n* Prioritera\n# Stöd\n## IT\n1. Drift\n",
        "# Leda\n\n## Styra\n\n### Besluta\n\nAtt\nvälja.\n\n### Mäta\n## Planera\n### Prioritera\n# Stöd\n## IT\n### Drift",
        "- Leda\n  - Styra\n    - Besluta: Att välja.\n    - Mäta\n  - Planera\n    - Prioritera\n- Stöd\n  - IT\n    - Drift",
        "1. Leda\n   1. Styra\n      1) Besluta\n         Att välja.\n      2) Mäta\n   2. Planera\n      + Prioritera\n2. Stöd\n\t- IT\n\t\t- Drift",
        "Leda\n\tStyra\n\t\tBesluta: Att välja.\n\t\tMäta\n\tPlanera\n\t\tPrioritera\nStöd\n\tIT\n\t\tDrift\n",
        "\u{feff}Leda\r\n Styra\r\n  Besluta — Att välja.\r\n  Mäta\r\n Planera\r\n  Prioritera\r\n\r\nStöd\r\n IT\r\n  Drift\r\n",
        "Leda\n====\n\nStyra\n-----\n* **Besluta** - Att välja.\n* `Mäta`\n\nPlanera\n---\n* Prioritera\n\nStöd\n=\n\nIT\n--\n* Drift\n",
    ];
    for text in cases {
        assert_eq!(read("x.md", text), want, "\n--- {text}\n---");
    }
}

#[test]
fn fewer_levels_leave_the_upper_ones_open() {
    compare(
        "x.txt",
        &[
            ("Styra\n  A\n  B\nPlanera\n  C", "?\n Styra\n  A\n  B\n Planera\n  C"),
            ("## Styra\n- A\n## Tomt\n", "?\n Styra\n  A\n Tomt\n* One area has no capabilities."),
            ("A\nB – om b\n\nC", "?\n ?\n  A\n  B: om b\n  C"),
            ("- A\n- B\n", "?\n ?\n  A\n  B"),
            ("# Kärna\n- A\n- B\n# Stöd\n## IT\n- C\n", "Kärna\n ?\n  A\n  B\nStöd\n IT\n  C"),
        ],
    );
}

#[test]
fn what_lies_deeper_or_beside_is_never_lost_without_a_word() {
    compare(
        "x.md",
        &[
            (
                "# L\n## S\n- A: om\n  - djupt\n    - djupare\n      text\n- B\n# M\n",
                "L\n S\n  A: om / djupt / djupare / text\n  B\nM\n\
                 * 2 lines lie deeper than two levels below a category and become part of the description of the \
                 capability above. The first is 4:3.",
            ),
            (
                "# Karta\nInledning.\n## Leda\n### Styra\nOm styra.\nMer om styra.\n- A\n",
                "Leda\n Styra\n  A\n* The heading “Karta” is read as the title of it all.\n\
                 * 3 lines of text belong to no capability and are left aside. The first is 2:1.",
            ),
            (
                "---\ntitle: Karta\ndatum: 2026\n---\nFörord.\n\n- S\n  - A\n",
                "?\n S\n  A\n* 3 lines of text belong to no capability and are left aside. The first is 2:1.",
            ),
        ],
    );
}

#[test]
fn what_is_named_again_goes_on_where_it_stands() {
    compare("x.md", &[("# L\n## S\n- A\n# M\n## S\n- A\n# l\n## s \n- B\n", "L\n S\n  A\n  B\nM\n S\n  A")]);
}

#[test]
fn all_faults_are_told_with_their_places() {
    compare(
        "x.md",
        &[
            (
                "# L\n## S\n- A\n-\n- **a**\n| x | y |\n|---|---|\n",
                "x.md:4:1: The capability has no name, or a name that cannot be seen.\n\
                 x.md:5:1: “a” stands in the same area already (3:1). Take one of them away or give it another name.\n\
                 x.md:6:1: Tables in text are not read. Save the list as CSV or write it with bullets.",
            ),
            ("# Bara rubrik\n\nOch text.\n", "?\n ?\n  Bara rubrik: Och text."),
        ],
    );
}

/// Areas with their capabilities.
type Areas = Vec<(String, Vec<String>)>;

/// An outline of three levels, each way of writing it, and what it must be read as.
fn written(map: &[(String, Areas)]) -> (Vec<String>, String) {
    let mut ways = vec![String::new(); 4];
    let mut want = Vec::new();
    let mut line = |depth: usize, name: &str| {
        let indent = "  ".repeat(depth);
        let heading = "#".repeat(depth + 1);
        let lines = [
            format!("{heading} {name}\n\n"),
            format!("{indent}- {name}\n"),
            format!("{}{name}\r\n", "\t".repeat(depth)),
            if depth < 2 { format!("{heading} {name}\n") } else { format!("1. {name}\n") },
        ];
        for (way, line) in ways.iter_mut().zip(lines) {
            way.push_str(&line);
        }
        want.push(format!("{}{name}", " ".repeat(depth)));
    };
    for (category, areas) in map {
        line(0, category);
        for (area, capabilities) in areas {
            line(1, area);
            for name in capabilities {
                line(2, name);
            }
        }
    }
    (ways, want.join("\n"))
}

/// Names that differ in their number, so that none stands twice.
fn maps() -> impl Strategy<Value = Vec<(String, Areas)>> {
    let name = "[A-ZÅÄÖ][a-zåäö/&()]{0,12}( [a-zåäö0-9]{1,9}){0,3}";
    let capabilities = vec(name, 1..5);
    let areas = vec((name, capabilities), 1..4);
    vec((name, areas), 1..4).prop_map(|mut map| {
        let mut number = 0;
        let mut told = |name: &mut String| {
            number += 1;
            *name = format!("{name} nr{number}");
        };
        for (category, areas) in &mut map {
            told(category);
            for (area, capabilities) in areas {
                told(area);
                capabilities.iter_mut().for_each(&mut told);
            }
        }
        map
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 100, ..ProptestConfig::default() })]

    #[test]
    fn what_is_written_in_any_way_is_read_as_it_was(map in maps()) {
        let (ways, want) = written(&map);
        for way in ways {
            prop_assert_eq!(read("x.md", &way), want.clone(), "{}", way);
        }
    }
}
