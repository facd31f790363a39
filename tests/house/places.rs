//! What may be named in one place only: the terminal, the clock, the environment, raw files, colours.

use super::sources::sources;

/// A thing that has a place: what is looked for, and where alone it may stand (the start of a path).
struct Place {
    named: &'static [&'static str],
    within: &'static [&'static str],
}

const PLACES: &[Place] = &[
    Place { named: &["crossterm", "signal_hook"], within: &["src/tui/terminal"] },
    Place { named: &["rustix"], within: &["src/tui/terminal", "src/ballot/folder.rs"] },
    Place {
        named: &["SystemTime::now", "Instant::now", "Local::now", "Utc::now"],
        within: &["src/cli/clock.rs"],
    },
    Place {
        named: &["env::var", "env::vars", "env::temp_dir", "sys_locale", "ProjectDirs", "RandomState"],
        within: &["src/cli/surroundings.rs"],
    },
    Place {
        named: &["fs::", "File::", "OpenOptions"],
        within: &[
            "src/store",
            "src/method",
            "src/outline/file.rs",
            "src/ballot/folder",
            "src/cli",
            "src/tui/terminal/line.rs",
        ],
    },
    Place { named: &["fs::write", "File::create", "fs::rename"], within: &["src/store"] },
    Place { named: &["Color::", "Color,"], within: &["src/tui/theme", "src/tui/terminal"] },
    Place { named: &["process::exit"], within: &["src/tui/terminal/ending.rs"] },
    Place { named: &["thread::sleep"], within: &["src/tui/terminal"] },
];

#[test]
fn what_touches_the_outside_stands_in_its_place() {
    let mut wrong = Vec::new();
    for source in sources("src") {
        if source.path.ends_with("/tests.rs") || source.path.contains("/tests/") {
            continue;
        }
        let code = source.code.split("mod tests {").next().unwrap_or_default();
        for place in PLACES {
            if place.within.iter().any(|within| source.path.starts_with(within)) {
                continue;
            }
            for named in place.named {
                if found(code, named) {
                    wrong.push(format!("{}: `{named}` belongs to {:?}", source.path, place.within));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

/// Whether a name stands in the code, not as the end of a longer one.
fn found(code: &str, named: &str) -> bool {
    code.match_indices(named).any(|(at, _)| {
        let before = code[..at].chars().next_back();
        !before.is_some_and(|c| c.is_alphanumeric() || c == '_')
    })
}
