//! Where in a RON text a value stands that a path names, for example `pilots[2].milestones[3].to`.

use std::collections::HashMap;

use super::scan::{Place, Walk};

/// Values whose place is kept, at most; what comes after is found by what it stands in.
const MOST: usize = 1_000_000;

/// The places of all values of one text. It costs a walk through the text: build it only when there are faults.
#[derive(Clone, Debug, Default)]
pub struct Positions(HashMap<String, Place>);

impl Positions {
    /// Walks through `text`, which need not be valid RON.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let mut walk = Walk::new(text);
        let mut places = HashMap::new();
        while places.len() < MOST && walk.step() {
            if let Some((path, place)) = walk.found() {
                places.entry(path.to_owned()).or_insert(place);
            }
        }
        Self(places)
    }

    /// Whether something stands at just this path.
    #[must_use]
    pub fn holds(&self, path: &str) -> bool {
        self.0.contains_key(path)
    }

    /// Line and column (in characters), counted from 1, of the value at `path`.
    ///
    /// A path is made of field names and map keys after dots and indices in brackets: `dots.tanum.avveckla`,
    /// `rounds[0].order[3]`. `Some(…)` is no step of its own. Where nothing stands at `path`, it is the place of the
    /// nearest thing around it, at last of the whole content.
    #[must_use]
    pub fn find(&self, path: &str) -> (usize, usize) {
        let mut path = path;
        loop {
            if let Some(place) = self.0.get(path) {
                return (place.line, place.column);
            }
            match path.rfind(['.', '[']) {
                Some(end) => path = path.get(..end).unwrap_or_default(),
                None if path.is_empty() => return (1, 1),
                None => path = "",
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Positions;

    const TEXT: &str = r##"#![enable(implicit_some)]
// a comment ( with [ brackets
(
    name: "a \" ( b", /* one /* two */ ( */ size: 3,
    pilots: [
        (id: "a"), Pilot(id: r#"x " ] "#, ok: Some((deep: 1)), pair: (1, 'å', '"', '\'')),
    ],
    dots: { "tanum": {"avveckla": 2, "leda": 1}, "åmål": {} },
    after: Range(1.0, 2.0),
)
"##;

    #[test]
    fn a_path_leads_to_its_value() {
        let positions = Positions::of(TEXT);
        let cases = [
            ("", (3, 1)),
            ("name", (4, 11)),
            ("size", (4, 51)),
            ("pilots", (5, 13)),
            ("pilots[0]", (6, 9)),
            ("pilots[0].id", (6, 14)),
            ("pilots[1]", (6, 20)),
            ("pilots[1].id", (6, 30)),
            ("pilots[1].ok", (6, 47)),
            ("pilots[1].ok.deep", (6, 59)),
            ("pilots[1].pair[2]", (6, 79)),
            ("pilots[1].pair[3]", (6, 84)),
            ("dots.tanum", (8, 22)),
            ("dots.tanum.leda", (8, 46)),
            ("dots.åmål", (8, 58)),
            ("after", (9, 12)),
            ("after[1]", (9, 23)),
        ];
        for (path, want) in cases {
            assert_eq!(positions.find(path), want, "{path}");
            assert!(positions.holds(path));
        }
    }

    #[test]
    fn an_unknown_path_falls_back_to_what_it_stands_in() {
        let positions = Positions::of(TEXT);
        for (path, near) in [
            ("pilots[0].milestones[3].to", "pilots[0]"),
            ("pilots[7].id", "pilots"),
            ("dots.tanum.annat", "dots.tanum"),
            ("unknown", ""),
        ] {
            assert_eq!(positions.find(path), positions.find(near), "{path}");
            assert!(!positions.holds(path));
        }
        assert_eq!(Positions::of("").find("a.b[3]"), (1, 1));
    }

    #[test]
    fn hostile_text_costs_neither_time_nor_memory() {
        for text in [
            "[".repeat(200_000),
            "(a:".repeat(100_000),
            ")]}".repeat(100_000),
            "r#".repeat(100_000),
            "/*".repeat(100_000),
            format!("({}: 1)", "x".repeat(1_000_000)),
            "'".repeat(100_001),
            "\"\\".to_owned(),
            "#![".to_owned(),
            "::,,::".repeat(50_000),
        ] {
            assert_eq!(Positions::of(&text).find("a[0].b").0, 1);
        }
    }
}
