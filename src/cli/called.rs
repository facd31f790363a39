//! What people call things in a table: by id, by any name, in any case. A name that two things share means neither.

use std::cell::RefCell;
use std::collections::HashMap;

use crate::source::table::Row;
use crate::source::{Fault, near};

/// Unknown names that a likely cure is looked for, at most; a file may have more faults than anybody waits for.
const CURED: usize = 200;

/// Ids of one sort of thing by what they are called.
pub(super) struct Called<Id> {
    what: &'static str,
    ids: HashMap<String, Id>,
    names: HashMap<String, Vec<Id>>,
    cures: RefCell<HashMap<String, String>>,
}

impl<Id: Clone + PartialEq + std::fmt::Display> Called<Id> {
    /// Nothing yet; `what` says in a word what is looked for.
    pub(super) fn new(what: &'static str) -> Self {
        Self { what, ids: HashMap::new(), names: HashMap::new(), cures: RefCell::default() }
    }

    /// Takes up a thing under its id and its names.
    pub(super) fn add<'a>(&mut self, id: &Id, text: &str, names: impl IntoIterator<Item = &'a str>) {
        self.ids.insert(text.to_lowercase(), id.clone());
        for name in names.into_iter().filter(|name| !name.is_empty()) {
            let known = self.names.entry(name.to_lowercase()).or_default();
            if !known.contains(id) {
                known.push(id.clone());
            }
        }
    }

    /// The id that a field of a row means; an id goes before a name.
    pub(super) fn find(&self, row: &Row, column: usize) -> Result<Id, Fault> {
        self.named(row.field(column)).map_err(|text| row.fault(column, &text))
    }

    /// The id that a name means; an id goes before a name.
    ///
    /// # Errors
    /// Why it means none, with what was likely meant.
    pub(super) fn named(&self, name: &str) -> Result<Id, String> {
        let key = name.to_lowercase();
        if let Some(id) = self.ids.get(&key) {
            return Ok(id.clone());
        }
        match self.names.get(&key).map(Vec::as_slice) {
            Some([id]) => Ok(id.clone()),
            Some(several) => {
                let ids: Vec<String> = several.iter().map(ToString::to_string).collect();
                Err(format!("`{name}` may be {}; write the id", ids.join(" or ")))
            }
            None if name.is_empty() => Err(format!("the {} is missing", self.what)),
            None => Err(format!("there is no {} `{name}`{}", self.what, self.cure(&key))),
        }
    }

    fn cure(&self, key: &str) -> String {
        let mut cures = self.cures.borrow_mut();
        if let Some(cure) = cures.get(key) {
            return cure.clone();
        }
        if cures.len() >= CURED {
            return String::new();
        }
        let mut known: Vec<&str> = self.ids.keys().chain(self.names.keys()).map(String::as_str).collect();
        known.sort_unstable();
        let cure = format!("; {}", near::cure(key, &known));
        cures.insert(key.to_owned(), cure.clone());
        cure
    }
}
