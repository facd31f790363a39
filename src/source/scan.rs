//! A tolerant walk through RON text: which value stands where. It accepts anything, never recurses, and understands only
//! what it must: brackets, names, texts, characters and comments.

mod cursor;

use std::fmt::Write;

pub(super) use cursor::Place;
use cursor::{Cursor, Token};

/// Values nested deeper than this are walked over but not named.
const DEEPEST: usize = 64;

/// Longest path that is named, in bytes.
const LONGEST_PATH: usize = 400;

/// A group that is open: what is in `( )`, `[ ]` or `{ }`.
pub(super) struct Group<'a> {
    /// Where it begins, with the name before the bracket.
    pub(super) start: Place,
    /// Where its bracket stands, and which it is.
    pub(super) bracket: (Place, char),
    /// Where the value begins that is being read, if one is.
    pub(super) value: Option<Place>,
    base: usize,
    index: usize,
    key: Option<&'a str>,
    atom: Option<&'a str>,
    named: bool,
    transparent: bool,
}

impl Group<'_> {
    fn new(start: Place, bracket: (Place, char), base: usize, transparent: bool) -> Self {
        Self { start, bracket, value: None, base, index: 0, key: None, atom: None, named: false, transparent }
    }
}

/// A walk that has come to some token of the text.
pub(super) struct Walk<'a> {
    cursor: Cursor<'a>,
    stack: Vec<Group<'a>>,
    path: String,
    found: Option<Place>,
}

impl<'a> Walk<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        let cursor = Cursor::new(text);
        let root = Group::new(cursor.place, (cursor.place, ' '), 0, true);
        Self { cursor, stack: vec![root], path: String::new(), found: None }
    }

    /// Goes over one token; false at the end.
    pub(super) fn step(&mut self) -> bool {
        self.found = None;
        let Some(place) = self.cursor.place_of_next() else {
            self.name();
            return self.found.is_some();
        };
        match self.cursor.token() {
            Token::Open(bracket) => self.open(place, bracket),
            Token::Close => {
                self.name();
                if self.stack.len() > 1 {
                    self.stack.pop();
                }
            }
            Token::Comma => {
                self.name();
                if let Some(group) = self.stack.last_mut() {
                    group.index += 1;
                    (group.key, group.value, group.atom, group.named) = (None, None, None, false);
                }
            }
            Token::Colon => {
                if let Some(group) = self.stack.last_mut() {
                    group.key = group.atom.take().or(group.key);
                    (group.value, group.named) = (None, false);
                }
            }
            Token::Atom(text) => {
                if let Some(group) = self.stack.last_mut().filter(|group| group.value.is_none()) {
                    (group.value, group.atom) = (Some(place), Some(text));
                }
            }
        }
        true
    }

    /// Goes over all tokens that begin at `place` or before it (only before it, where `before` says so).
    pub(super) fn go_to(&mut self, place: Place, bound: Bound) {
        while let Some(next) = self.cursor.place_of_next() {
            let over = match bound {
                Bound::Including => next > place,
                Bound::Before => next >= place,
            };
            if over {
                break;
            }
            self.step();
        }
    }

    /// Whether no token is left.
    pub(super) fn is_at_end(&mut self) -> bool {
        self.cursor.place_of_next().is_none()
    }

    /// Where the last comment in `/* */` began, if there was one.
    pub(super) fn comment(&self) -> Option<Place> {
        self.cursor.comment
    }

    /// The path and place of the value that the last step made certain.
    pub(super) fn found(&self) -> Option<(&str, Place)> {
        self.found.map(|place| (self.path.as_str(), place))
    }

    /// The innermost open group, if the walk is inside one.
    pub(super) fn group(&self) -> Option<&Group<'a>> {
        self.stack.last().filter(|_| self.stack.len() > 1)
    }

    /// Where the value begins that is being read, if one is.
    pub(super) fn value(&self) -> Option<Place> {
        self.stack.last().and_then(|group| group.value)
    }

    /// The path of the innermost open group; none where it is too deep or too long to be of use.
    pub(super) fn path_of_group(&self) -> Option<&str> {
        let base = self.stack.last()?.base;
        self.path.get(..base).filter(|path| self.is_short(path))
    }

    /// The path of the value that is being read, as far as it is known.
    pub(super) fn path_of_value(&mut self) -> Option<&str> {
        self.push_path();
        Some(self.path.as_str()).filter(|path| self.is_short(path))
    }

    fn is_short(&self, path: &str) -> bool {
        self.stack.len() <= DEEPEST && path.len() <= LONGEST_PATH
    }

    fn open(&mut self, place: Place, bracket: char) {
        let Some(group) = self.stack.last_mut() else { return };
        let start = *group.value.get_or_insert(place);
        let transparent = group.atom == Some("Some");
        self.push_path();
        self.name();
        self.stack.push(Group::new(start, (place, bracket), self.path.len(), transparent));
    }

    /// Makes the value that is being read the one that was found.
    fn name(&mut self) {
        let Some(group) = self.stack.last_mut() else { return };
        if let (Some(place), false) = (group.value, group.named) {
            group.named = true;
            self.push_path();
            self.found = Some(place).filter(|_| self.is_short(&self.path));
        }
    }

    fn push_path(&mut self) {
        let Some(group) = self.stack.last() else { return };
        self.path.truncate(group.base);
        match group.key {
            _ if group.transparent => {}
            Some(key) => {
                if !self.path.is_empty() {
                    self.path.push('.');
                }
                self.path.push_str(key);
            }
            None => {
                // Writing to a string cannot fail.
                let _ = write!(self.path, "[{}]", group.index);
            }
        }
    }
}

/// Whether a walk goes over the token at the place itself.
#[derive(Clone, Copy)]
pub(super) enum Bound {
    Including,
    Before,
}
