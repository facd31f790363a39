//! Who may know whom. The rooms and their directions are those of the map in `src/lib.rs`.

use std::collections::BTreeSet;

use super::sources::{Source, sources};

/// Each room with what it may use: whole rooms, or one module of a room.
const RULES: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("source", &["domain::plain"]),
    ("i18n", &["domain::text"]),
    ("analysis", &["domain"]),
    ("method", &["domain", "source"]),
    ("store", &["domain", "source"]),
    ("ballot", &["domain", "source", "analysis", "store"]),
    ("outline", &["domain", "source", "method", "store", "i18n"]),
    ("report", &["domain", "analysis", "method", "i18n"]),
    ("export", &["report", "i18n", "domain::text"]),
    (
        "tui",
        &["domain", "source", "i18n", "analysis", "method", "store", "ballot", "outline", "report", "export"],
    ),
    (
        "cli",
        &[
            "domain", "source", "i18n", "analysis", "method", "store", "ballot", "outline", "report",
            "export", "tui",
        ],
    ),
    ("main", &["cli"]),
    ("lib", &[]),
];

#[test]
fn rooms_know_only_those_below_them() {
    let mut wrong = Vec::new();
    for source in sources("src") {
        let room = source.room().to_owned();
        let Some((_, allowed)) = RULES.iter().find(|(name, _)| *name == room) else {
            wrong.push(format!("{}: {room} has no place in the rules", source.path));
            continue;
        };
        for path in uses(&source) {
            let whole = path.first().map_or("", String::as_str);
            let module = path.iter().take(2).cloned().collect::<Vec<_>>().join("::");
            if whole != room && !allowed.contains(&whole) && !allowed.contains(&module.as_str()) {
                wrong.push(format!("{}: {room} must not use {}", source.path, path.join("::")));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

#[test]
fn the_interface_reaches_the_disk_from_one_file() {
    for source in sources("src/tui") {
        let disk = |path: &Vec<String>| {
            path[0] == "store"
                || path.starts_with(&["ballot".into(), "folder".into()])
                || path.starts_with(&["ballot".into(), "keys".into(), "Keys".into()])
                || path.starts_with(&["outline".into(), "file".into()])
                || path.starts_with(&["ballot".into(), "drafts".into(), "Drafts".into()])
        };
        let reaches = uses(&source).iter().any(disk);
        let disk = source.path.starts_with("src/tui/disk");
        assert!(!reaches || disk, "{} reaches the disk", source.path);
    }
}

/// The paths from the crate's root that a source names, at least to the second part.
fn uses(source: &Source) -> BTreeSet<Vec<String>> {
    let module: Vec<String> = source.module().into_iter().map(str::to_owned).collect();
    let code = inline_modules_cut(&source.code);
    let mut out = BTreeSet::new();
    for (start, own) in [("crate::", false), ("verkstad::", false), ("super::", true)] {
        for (at, _) in code.match_indices(start) {
            let before = code[..at].chars().next_back();
            if before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == ':') {
                continue;
            }
            let mut rest = &code[at..];
            let mut base = Vec::new();
            if own {
                base.clone_from(&module);
                while let Some(above) = rest.strip_prefix("super::") {
                    base.pop();
                    rest = above;
                }
            } else {
                rest = &rest[start.len()..];
            }
            tree(rest, &base, &mut out);
        }
    }
    out.retain(|path| path.first().is_some_and(|room| RULES.iter().any(|(name, _)| name == room)));
    out
}

/// Modules within a file (tests) have one `super` more; they stand last in a file and are left out but for `crate::`.
fn inline_modules_cut(code: &str) -> String {
    match code.find("mod tests {") {
        Some(at) => format!("{}{}", &code[..at], code[at..].replace("super::", "self::")),
        None => code.to_owned(),
    }
}

/// Adds every path of a use tree, or of a path in an expression.
fn tree(text: &str, base: &[String], out: &mut BTreeSet<Vec<String>>) {
    let text = text.trim_start();
    if let Some(inside) = text.strip_prefix('{') {
        for branch in branches(inside) {
            tree(branch, base, out);
        }
        return;
    }
    let end = text.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(text.len());
    let (name, rest) = text.split_at(end);
    let mut path = base.to_vec();
    if !name.is_empty() && name != "self" {
        path.push(name.to_owned());
    }
    match rest.strip_prefix("::") {
        Some(deeper) if path.len() < 3 => tree(deeper, &path, out),
        Some(_) | None => {
            out.insert(path);
        }
    }
}

/// The branches of a use tree after its opening brace.
fn branches(inside: &str) -> Vec<&str> {
    let mut out = Vec::new();
    let (mut depth, mut start) = (0, 0);
    for (at, c) in inside.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => {
                out.push(&inside[start..at]);
                break;
            }
            '}' => depth -= 1,
            ',' if depth == 0 => {
                out.push(&inside[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    out.retain(|branch| !branch.trim().is_empty());
    out
}

#[test]
fn paths_are_found_however_they_are_written() {
    let text =
        "use crate::{store, domain::{id::A, text}}; use super::super::tui::app; fn f(x: crate::cli::Y) {}";
    let source = Source { path: "src/analysis/stats.rs".into(), text: text.into(), code: text.into() };
    let found: Vec<String> = uses(&source).iter().map(|path| path.join("::")).collect();
    assert_eq!(found, ["cli::Y", "domain::id::A", "domain::text", "store", "tui::app"]);
}
