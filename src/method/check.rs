//! Everything that is wrong with a method that has the right shape, each fault with the path to where it stands.
//!
//! Nothing stops at the first fault: whoever writes a method sees all that is left to do.

mod map;
mod pilots;
mod rules;
mod texts;

use std::collections::HashSet;

use super::FORMAT;
use crate::domain::method::Method;
use crate::source::near;

/// One thing that is wrong: where, as a path, and what, with its cure.
pub(super) struct Wrong {
    pub(super) path: String,
    pub(super) text: String,
}

/// All that is wrong with `method`; nothing where it is sound.
pub(super) fn method(method: &Method) -> Vec<Wrong> {
    if let Some(text) = format(method.format) {
        return vec![Wrong { path: "format".to_owned(), text }];
    }
    let mut wrongs = Wrongs(Vec::new());
    texts::check(method, &mut wrongs);
    rules::check(method, &mut wrongs);
    map::check(method, &mut wrongs);
    pilots::check(method, &mut wrongs);
    wrongs.0
}

/// What is wrong with the number of a format, if anything is.
pub(super) fn format(number: u32) -> Option<String> {
    (number != FORMAT).then(|| {
        if number > FORMAT {
            format!("format {number} was made by a newer program; this one reads format {FORMAT}")
        } else {
            format!("there is no format {number}; write {FORMAT}")
        }
    })
}

/// The faults found so far.
struct Wrongs(Vec<Wrong>);

impl Wrongs {
    fn push(&mut self, path: impl Into<String>, text: impl Into<String>) {
        self.0.push(Wrong { path: path.into(), text: text.into() });
    }

    /// No two of a list may have the same id.
    fn unique<'a>(&mut self, what: &str, ids: impl Iterator<Item = (String, &'a str)>) {
        let mut seen = HashSet::new();
        for (path, id) in ids {
            if !seen.insert(id) {
                self.push(path, format!("the {what} `{id}` stands twice; give this one an id of its own"));
            }
        }
    }

    /// What is referred to must be there.
    fn reference(&mut self, path: impl Into<String>, what: &str, id: &str, known: &[&str]) {
        if !known.contains(&id) {
            self.push(path, format!("there is no {what} `{id}`; {}", near::cure(id, known)));
        }
    }

    /// A list without which a method is of no use.
    fn not_empty<T>(&mut self, path: &str, list: &[T], what: &str) {
        if list.is_empty() {
            self.push(path, format!("there is no {what}; a method needs at least one"));
        }
    }
}

/// The ids of a list, each with the path to it.
fn ids<'a, T>(
    list: &'a str,
    entries: &'a [T],
    id: impl Fn(&T) -> &str + 'a,
) -> impl Iterator<Item = (String, &'a str)> {
    entries.iter().enumerate().map(move |(index, entry)| (format!("{list}[{index}].id"), id(entry)))
}
