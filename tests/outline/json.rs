//! Exports of the Capability Map App; all of them made up here.

use super::shown::{compare, read};

/// An entry of an export.
fn entry(id: &str, title: &str, layer: &str) -> String {
    format!(
        "{{\"id\": {id}, \"title\": \"{title}\", \"description\": \"Om {title}.\", \"status\": \"defined\", \
         \"layer\": \"{layer}\"}}"
    )
}

fn file(entries: &[String]) -> String {
    format!("\u{feff}{{\n \"organization\": \"Ånäs\", \"capabilities\": [\n{}\n]}}", entries.join(",\n"))
}

#[test]
fn layers_are_the_categories_of_the_map_in_its_order() {
    let entries = [entry("2", "Odla", "core"), entry("1", "Samla", "strategic"), entry("7", "Städa", "core")];
    assert_eq!(
        read("karta.json", file(&entries)),
        "#0\n ?\n  Samla: Om Samla.\n#1\n ?\n  Odla: Om Odla.\n  Städa: Om Städa.\n\
         * The file says of itself: Ånäs\n\
         * The app's own maturity (status) is left aside: it is no rating on this scale."
    );
}

#[test]
fn the_content_says_what_it_is_whatever_the_file_is_called() {
    let text =
        file(&[entry("1", "A", "support").replace('}', ", \"url\": \"https://exempel.se\", \"mer\": 1}")]);
    let want = "#2\n ?\n  A: Om A.\n* The file says of itself: Ånäs\n\
         * The app's own maturity (status) is left aside: it is no rating on this scale.\n\
         * One web address is left aside.";
    for name in ["karta", "karta.txt", "karta.csv"] {
        assert_eq!(read(name, &text), want, "{name}");
    }
}

#[test]
fn all_faults_are_told_with_their_places() {
    let no_id = |text: &str| format!("x.json:{text}: The field “id” should be a whole number from 1.");
    let first = file(&[
        entry("0", "A", "core"),
        entry("1.5", "B", "core"),
        entry("3", "C", "kärna"),
        entry("3", "  ", "core"),
        "7".to_owned(),
        "{\"id\": \"4\", \"title\": 5, \"status\": \"mature\"}".to_owned(),
        entry("9", "c", "support").replace("\"Om c.\"", "null"),
        entry("10", "D", "core"),
        entry("11", "d", "core"),
    ]);
    let want = [
        &no_id("3:8"),
        &no_id("4:8"),
        "x.json:5:79: “kärna” is no value of the field “layer”. Those there are: strategic, core, support.",
        "x.json:6:8: The number 3 is used already (5:8). Give the capability a number of its own.",
        "x.json:6:20: The capability has no name, or a name that cannot be seen.",
        "x.json:7:1: Here should be an object for a capability.",
        "x.json:8:1: The field “description” is missing.",
        "x.json:8:1: The field “layer” is missing.",
        &no_id("8:8"),
        "x.json:8:22: The field “title” should be a text.",
        "x.json:8:35: “mature” is no value of the field “status”. Those there are: initial, developing, defined, \
         managed, optimized.",
        "x.json:9:40: The field “description” should be a text.",
        "x.json:11:21: “d” stands in the same area already (10:21). Take one of them away or give it another name.",
    ];
    assert_eq!(read("x.json", first), want.join("\n"));
    compare(
        "x.json",
        &[
            ("[1]", "x.json:1:1: The outermost should be an object with the list “capabilities”."),
            (
                "{\"version\": 2}",
                "x.json:1:1: The field “capabilities” is missing.\nx.json:1:13: The field “version” should be a text.",
            ),
            (
                "{\"capabilities\": []}",
                "x.json:1:18: The field “capabilities” should be a list of at least one capability.",
            ),
            (
                "{\"capabilities\": [\n{\"id\": 1,}]}",
                "x.json:2:10: The file is no whole JSON file: trailing comma at line 2 column 10",
            ),
        ],
    );
}
