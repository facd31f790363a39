//! Everything that is wrong with a method that has the right shape, each fault with the path to where it stands.
//!
//! Nothing stops at the first fault: whoever writes a method sees all that is left to do.

mod calendar;
mod fit;
mod map;
mod pilots;
mod rules;
mod texts;

use std::collections::HashSet;

use super::FORMAT;
use crate::domain::method::Method;
use crate::source::near;

/// Faults that are collected, at most: beyond that a file is no method with slips, but something else.
const MOST: usize = 10_000;

/// Unknown names that get a cure of their own, at most, since looking for what is alike takes time.
const MOST_CURES: usize = 500;

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
    calendar::check(method, &mut wrongs);
    map::check(method, &mut wrongs);
    fit::check(method, &mut wrongs);
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
        if self.0.len() < MOST {
            self.0.push(Wrong { path: path.into(), text: text.into() });
        }
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
    fn reference(&mut self, path: impl Into<String>, id: &str, known: &Known<'_>) {
        if known.set.contains(id) {
            return;
        }
        let cure = if self.0.len() < MOST_CURES {
            near::cure(id, &known.list)
        } else {
            "name one that is".to_owned()
        };
        self.push(path, format!("there is no {} `{id}`; {cure}", known.what));
    }

    /// What is referred to must be there, and each of a list but once.
    fn references<'a>(&mut self, path: &str, ids: impl Iterator<Item = &'a str>, known: &Known<'_>) {
        let mut seen = HashSet::new();
        for (place, id) in ids.enumerate() {
            let path = format!("{path}[{place}]");
            if seen.insert(id) {
                self.reference(path, id, known);
            } else {
                self.push(path, format!("the {} `{id}` stands twice here; keep one", known.what));
            }
        }
    }

    /// A list without which a method is of no use.
    fn not_empty<T>(&mut self, path: &str, list: &[T], what: &str) {
        if list.is_empty() {
            self.push(path, format!("there is no {what}; a method needs at least one"));
        }
    }
}

/// The things of one kind that may be referred to.
struct Known<'a> {
    what: &'a str,
    list: Vec<&'a str>,
    set: HashSet<&'a str>,
}

impl<'a> Known<'a> {
    fn new(what: &'a str, ids: impl Iterator<Item = &'a str>) -> Self {
        let list: Vec<&str> = ids.collect();
        let set = list.iter().copied().collect();
        Self { what, list, set }
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
