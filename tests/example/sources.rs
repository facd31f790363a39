//! The sources of the example in `assets/example`: tables, and the decisions of `choices.md`.

use std::collections::BTreeMap;
use std::path::PathBuf;

/// A row of a table by the names of its columns.
pub(super) type Row = BTreeMap<String, String>;

/// A section of `choices.md`: its title without number and remark, and its points.
pub(super) struct Section {
    pub(super) title: String,
    points: BTreeMap<String, String>,
}

/// Where the sources stand.
pub(super) fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("assets/example")
}

/// The rows of a table.
pub(super) fn table(name: &str) -> Vec<Row> {
    let mut reader = csv::Reader::from_path(folder().join(name)).unwrap();
    reader.deserialize().collect::<Result<_, _>>().unwrap()
}

/// The sections below a heading of the second level of `choices.md`.
pub(super) fn sections(heading: &str) -> Vec<Section> {
    let text = std::fs::read_to_string(folder().join("choices.md")).unwrap();
    let start = text.split_once(&format!("\n## {heading}")).unwrap().1;
    let part = start.split("\n## ").next().unwrap();
    part.split("\n### ").skip(1).map(section).collect()
}

fn section(text: &str) -> Section {
    let (title, rest) = text.split_once('\n').unwrap();
    let title = title.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.').trim();
    let points = rest.lines().filter_map(|line| line.strip_prefix("- ")?.split_once(": "));
    Section {
        title: without_remark(title),
        points: points.map(|(name, value)| (name.to_owned(), value.to_owned())).collect(),
    }
}

impl Section {
    /// A point as it stands.
    pub(super) fn whole(&self, name: &str) -> &str {
        &self.points[name]
    }

    /// A point without the remark in parentheses; `None` where it says none.
    pub(super) fn point(&self, name: &str) -> Option<String> {
        Some(without_remark(self.whole(name))).filter(|value| value != "none")
    }

    /// The names of a point.
    pub(super) fn list(&self, name: &str) -> Vec<String> {
        without_remark(self.whole(name)).split(", ").map(ToOwned::to_owned).collect()
    }
}

fn without_remark(text: &str) -> String {
    text.split(" (").next().unwrap().trim().to_owned()
}
