//! JSON as the public Swedish Capability Map App exports it: one object with a list of capabilities in three layers.
//!
//! The app's `status` is a maturity that somebody set by hand, from 1 to 5: it is no rating of ours and is left aside.

use std::collections::HashMap;

use serde_json::{Map, Value};

use super::fault::{Fault, Field, Place, Thing, Wrong};
use super::gather::{Found, Gather};
use super::remark::Remark;
use super::{Band, Outline};
use crate::domain::plain::Plain;
use crate::domain::text::Lang;
use crate::source::Positions;

/// The words of the app's maturity.
const STATUS: [&str; 5] = ["initial", "developing", "defined", "managed", "optimized"];

/// The app's layers, in the order of the map's categories: leading, core, supporting.
const LAYERS: [&str; 3] = ["strategic", "core", "support"];

/// Texts about the whole file.
const HEAD: [&str; 4] = ["organization", "description", "version", "exportDate"];

/// Reads an export.
///
/// # Errors
/// All that is wrong with it.
pub(super) fn read(bytes: &[u8], lang: Lang) -> Result<Outline, Vec<Fault>> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let value: Value = serde_json::from_slice(bytes).map_err(|error| {
        let wrong = Wrong::NoJson(error.to_string());
        vec![Fault::at(error.line().max(1), error.column().max(1), wrong)]
    })?;
    let text = String::from_utf8_lossy(bytes);
    let mut reader = Reader {
        places: Positions::of(&text),
        into: Gather::new(lang),
        ids: HashMap::new(),
        statuses: 0,
        addresses: 0,
    };
    reader.file(&value);
    let mut outline = reader.into.finish()?;
    // Layers stand in the order of the map, not in that of the first entries.
    outline.categories.sort_by_key(|it| if let Band::Nth(nth) = it.band { nth } else { usize::MAX });
    Ok(outline)
}

/// The words that a field knows.
pub(super) fn known(field: Field) -> &'static [&'static str] {
    match field {
        Field::Status => &STATUS,
        Field::Layer => &LAYERS,
        Field::Capabilities | Field::Id | Field::Title | Field::Description | Field::Url | Field::Head(_) => {
            &[]
        }
    }
}

struct Reader {
    places: Positions,
    into: Gather,
    ids: HashMap<u64, Place>,
    statuses: usize,
    addresses: usize,
}

impl Reader {
    fn file(&mut self, value: &Value) {
        let Value::Object(file) = value else { return self.fault("", Wrong::NoObject) };
        self.head(file);
        match file.get("capabilities") {
            None => self.fault("", Wrong::Missing(Field::Capabilities)),
            Some(Value::Array(list)) if !list.is_empty() => {
                for (index, entry) in list.iter().enumerate() {
                    self.entry(&format!("capabilities[{index}]"), entry);
                }
            }
            Some(_) => self.fault("capabilities", Wrong::NoList(Field::Capabilities)),
        }
        let statuses = (self.statuses > 0).then_some(Remark::AppStatus(self.statuses));
        let addresses = (self.addresses > 0).then_some(Remark::Addresses(self.addresses));
        statuses.into_iter().chain(addresses).for_each(|remark| self.into.remark(remark));
    }

    /// What the file says of itself is shown, so that one sees whose map it is.
    fn head(&mut self, file: &Map<String, Value>) {
        let mut said = Vec::new();
        for field in HEAD {
            match file.get(field) {
                None | Some(Value::Null) => {}
                Some(Value::String(text)) => said.push(Plain::line(text)),
                Some(_) => self.fault(field, Wrong::NoWords(Field::Head(field))),
            }
        }
        let said: Vec<&str> = said.iter().map(Plain::as_str).filter(|text| !text.is_empty()).collect();
        if !said.is_empty() {
            self.into.remark(Remark::Origin(said.join(" · ")));
        }
    }

    fn entry(&mut self, path: &str, value: &Value) {
        let Value::Object(entry) = value else { return self.fault(path, Wrong::NoEntry) };
        self.id(path, entry);
        let title = self.words(path, entry, "title", Field::Title);
        let about = self.words(path, entry, "description", Field::Description);
        self.statuses += usize::from(self.word(path, entry, "status", Field::Status).is_some());
        match entry.get("url") {
            None | Some(Value::Null) => {}
            Some(Value::String(url)) => self.addresses += usize::from(!url.trim().is_empty()),
            Some(_) => self.fault(&format!("{path}.url"), Wrong::NoWords(Field::Url)),
        }
        let layer = self.word(path, entry, "layer", Field::Layer);
        let (Some(title), Some(about), Some(layer)) = (title, about, layer) else { return };
        let place = self.place(&format!("{path}.title"));
        let category = self.into.nth(layer);
        let spot = self.into.area(category, None, &place);
        self.into.capability(spot, Found { name: title, about, place });
    }

    fn id(&mut self, path: &str, entry: &Map<String, Value>) {
        let path = format!("{path}.id");
        let Some(value) = entry.get("id") else { return self.fault(&path, Wrong::Missing(Field::Id)) };
        let Some(id) = value.as_u64().filter(|id| *id > 0) else { return self.fault(&path, Wrong::NoId) };
        let place = self.place(&path);
        match self.ids.get(&id).cloned() {
            Some(first) => self.into.fault(place, Wrong::SameId(id, first)),
            None => drop(self.ids.insert(id, place)),
        }
    }

    /// The text of a field that must be there.
    fn words<'a>(
        &mut self,
        path: &str,
        entry: &'a Map<String, Value>,
        name: &str,
        field: Field,
    ) -> Option<&'a str> {
        let wrong = match entry.get(name) {
            Some(Value::String(text)) if field == Field::Title && Plain::line(text).is_empty() => {
                Wrong::Nameless(Thing::Capability)
            }
            Some(Value::String(text)) => return Some(text),
            Some(_) => Wrong::NoWords(field),
            None => Wrong::Missing(field),
        };
        self.fault(&format!("{path}.{name}"), wrong);
        None
    }

    /// Which of the known words a field holds.
    fn word(&mut self, path: &str, entry: &Map<String, Value>, name: &str, field: Field) -> Option<usize> {
        let text = self.words(path, entry, name, field)?;
        let place = known(field).iter().position(|word| *word == text);
        if place.is_none() {
            let said = Plain::line(text).as_str().chars().take(40).collect();
            self.fault(&format!("{path}.{name}"), Wrong::UnknownWord(field, said));
        }
        place
    }

    fn fault(&mut self, path: &str, wrong: Wrong) {
        let place = self.place(path);
        self.into.fault(place, wrong);
    }

    fn place(&self, path: &str) -> Place {
        let (line, column) = self.places.find(path);
        Place::Line { line, column }
    }
}
