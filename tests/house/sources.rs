//! The sources of this package as text, and what they name.

use std::fs;
use std::path::{Path, PathBuf};

/// A source file.
pub(crate) struct Source {
    /// Its path from the package's folder, with `/`.
    pub(crate) path: String,
    /// All of it.
    pub(crate) text: String,
    /// Without comments and without what stands between quotes.
    pub(crate) code: String,
}

impl Source {
    /// The room that the file belongs to: `src/domain.rs` and `src/domain/edit.rs` are `domain`.
    pub(crate) fn room(&self) -> &str {
        let inside = self.path.strip_prefix("src/").unwrap_or_default();
        let first = inside.split('/').next().unwrap_or_default();
        first.strip_suffix(".rs").unwrap_or(first)
    }

    /// The module that the file is, from the crate's root: `src/domain/edit.rs` is `[domain, edit]`.
    pub(crate) fn module(&self) -> Vec<&str> {
        let inside = self.path.strip_prefix("src/").unwrap_or_default();
        let inside = inside.strip_suffix(".rs").unwrap_or(inside);
        inside.split('/').filter(|part| *part != "lib" && *part != "main").collect()
    }
}

/// The package's folder.
pub(crate) fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// All files below a folder of the package whose name ends like this, in order of path.
pub(crate) fn files(folder: &str, ending: &str) -> Vec<String> {
    let mut out = Vec::new();
    collect(&root().join(folder), &mut out);
    let root = root();
    let mut out: Vec<String> = out
        .iter()
        .filter_map(|path| path.strip_prefix(&root).ok())
        .map(|path| path.to_string_lossy().replace('\\', "/"))
        .filter(|path| path.ends_with(ending))
        .collect();
    out.sort();
    out
}

/// All Rust sources below a folder.
pub(crate) fn sources(folder: &str) -> Vec<Source> {
    let read = |path: String| {
        let text = fs::read_to_string(root().join(&path)).expect("a source is text");
        let code = code(&text);
        Source { path, text, code }
    };
    let found: Vec<Source> = files(folder, ".rs").into_iter().map(read).collect();
    assert!(!found.is_empty(), "no sources in {folder}");
    found
}

fn collect(folder: &Path, out: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, out);
        } else {
            out.push(path);
        }
    }
}

/// Rust without comments and without the content of strings and characters. Raw strings of one `#` are understood.
pub(crate) fn code(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let skipped = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("r#\"") {
            rest.find("\"#").map_or(rest.len(), |end| end + 2)
        } else if c == '"' {
            string(rest)
        } else if c == '\'' {
            character(rest)
        } else {
            out.push(c);
            c.len_utf8()
        };
        rest = &rest[skipped..];
    }
    out
}

/// The length of the string that `text` opens with.
fn string(text: &str) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            '"' if !escaped => return at + 1,
            '\\' => escaped = !escaped,
            _ => escaped = false,
        }
    }
    text.len()
}

/// The length of the character that `text` opens with, or 1 where it is a lifetime.
fn character(text: &str) -> usize {
    let mut chars = text.char_indices().skip(1);
    match (chars.next(), chars.next()) {
        (Some((_, '\\')), Some((at, escaped))) => {
            let after = at + escaped.len_utf8();
            text[after..].find('\'').map_or(1, |end| after + end + 1)
        }
        (Some(_), Some((at, '\''))) => at + 1,
        _ => 1,
    }
}

#[test]
fn comments_and_strings_are_no_code() {
    let text = "a('\"', '\\'', '\\u{1b}'); // crate::b\n&'a str; \"crate::\\\"c\"; r#\"crate::\"d\"#; e";
    assert_eq!(code(text), "a(, , ); \n&a str; ; ; e");
}
