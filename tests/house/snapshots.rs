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
/// function, perhaps with a number, or one that is given.
fn belongs(snapshot: &str, path: &str, text: &str) -> bool {
    let mut parts: Vec<&str> = snapshot.split("__").collect();
    let Some(name) = parts.pop() else { return false };
    let stem = path.rsplit('/').next().unwrap_or_default().trim_end_matches(".rs");
    if parts.last() != Some(&stem) {
        return false;
    }
    let bare = match name.rsplit_once('-') {
        Some((bare, number)) if number.chars().all(|c| c.is_ascii_digit()) => bare,
        Some(_) | None => name,
    };
    text.contains(&format!("fn {bare}(")) || text.contains(&format!("\"{name}\"")) || formed(name, text)
}

/// Whether a name can come from a format string of the source, `"{…}_80x24"` or `"name_{…}"`: the longest words that
/// stand still in it must all be there.
fn formed(name: &str, text: &str) -> bool {
    text.split('"').filter(|piece| piece.contains('{') && !piece.contains(char::is_whitespace)).any(|piece| {
        let mut rest = name;
        let still: Vec<&str> =
            piece.split('{').map(|part| part.split_once('}').map_or(part, |(_, s)| s)).collect();
        let words = still.iter().filter(|word| word.len() > 2);
        let mut any = false;
        for word in words {
            match rest.find(word) {
                Some(at) => rest = &rest[at + word.len()..],
                None => return false,
            }
            any = true;
        }
        any
    })
}
