//! Every snapshot belongs to a test that still exists, and none waits to be looked at.

use std::collections::BTreeMap;

use super::sources::{files, sources};

#[test]
fn no_snapshot_is_orphaned() {
    let tests = sources("tests");
    let mut orphans = Vec::new();
    for file in files("tests", ".snap") {
        let name = file.rsplit('/').next().unwrap_or_default().trim_end_matches(".snap");
        let known = tests.iter().any(|source| belongs(name, source.path.as_str(), &source.text));
        if !known {
            orphans.push(file);
        }
    }
    assert!(orphans.is_empty(), "no test makes\n{}\n", orphans.join("\n"));
}

#[test]
fn no_snapshot_waits_to_be_looked_at() {
    let waiting: BTreeMap<_, _> =
        ["src", "tests"].into_iter().map(|folder| (folder, files(folder, ".snap.new"))).collect();
    assert!(waiting.values().all(Vec::is_empty), "{waiting:?}");
}

/// Whether a snapshot is made by this source: insta names it `crate__module__name`, the name being that of the test
/// function, perhaps with a number, or one that is given, perhaps with a size and the like
/// after it and a view's name before it.
fn belongs(snapshot: &str, path: &str, text: &str) -> bool {
    let mut parts: Vec<&str> = snapshot.split("__").collect();
    let Some(name) = parts.pop() else { return false };
    let stem = path.rsplit('/').next().unwrap_or_default().trim_end_matches(".rs");
    let counted = without(name, '-');
    let sized = without(name, '_');
    let endings = sized.match_indices('_').map(|(at, _)| &sized[at + 1..]);
    let whole = [name, sized].into_iter().chain(endings).any(|it| text.contains(&format!("\"{it}\"")));
    let mut beginnings = name.match_indices('_').map(|(at, _)| &name[..at]);
    let given = whole || beginnings.any(|it| text.contains(&format!("\"{it}_{{")));
    let module = parts.iter().rev().find(|part| **part != "tests");
    module == Some(&stem) && (text.contains(&format!("fn {counted}(")) || given)
}

/// The name without a number, or a size such as `80x24`, after its last mark.
fn without(name: &str, mark: char) -> &str {
    let is_size = |size: &str| !size.is_empty() && size.chars().all(|c| c.is_ascii_digit() || c == 'x');
    match name.rsplit_once(mark) {
        Some((bare, size)) if is_size(size) => bare,
        Some(_) | None => name,
    }
}
