//! Every word of `assets/words` is said somewhere. (That both languages have the same ones, the build sees to.)

use std::fs;

use super::sources::{files, root, sources};

#[test]
fn no_word_is_left_over() {
    let code: String = sources("src").into_iter().map(|source| source.code).collect();
    let mut unused = Vec::new();
    for file in files("assets/words/sv", ".ftl") {
        let text = fs::read_to_string(root().join(&file)).expect("words are text");
        for id in text.lines().filter_map(id) {
            let function = id.replace('-', "_");
            if !["w::", "words::"].iter().any(|path| says(&code, &format!("{path}{function}"))) {
                unused.push(format!("{file}: {id}"));
            }
        }
    }
    assert!(unused.is_empty(), "nobody says\n{}\n", unused.join("\n"));
}

/// The id of the message that a line opens.
fn id(line: &str) -> Option<&str> {
    let (id, _) = line.split_once(" =")?;
    let sound = id.starts_with(|c: char| c.is_ascii_lowercase())
        && id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    sound.then_some(id)
}

/// Whether a path stands in the code, not as the start of a longer one.
fn says(code: &str, path: &str) -> bool {
    code.match_indices(path).any(|(at, _)| {
        let after = code[at + path.len()..].chars().next();
        !after.is_some_and(|c| c.is_alphanumeric() || c == '_')
    })
}
