//! Gathers an outline piece by piece, whatever the format: names are cleaned and checked, what is named twice is one.

use std::collections::HashMap;

use super::fault::{Fault, Place, Thing, Wrong};
use super::remark::Remark;
use super::{Area, Band, Capability, Category, LONGEST_ABOUT, LONGEST_NAME, MOST, Outline};
use crate::domain::draft::key;
use crate::domain::plain::Plain;
use crate::domain::text::{Lang, Text};

/// An outline in the making.
pub(super) struct Gather {
    lang: Lang,
    outline: Outline,
    faults: Vec<Fault>,
    categories: HashMap<String, usize>,
    areas: HashMap<(usize, String), usize>,
    seen: HashMap<(Spot, String), Place>,
    counts: [usize; 3],
}

/// An area by its place: the category's, and its own in that.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Spot {
    category: usize,
    area: usize,
}

/// A capability as a file has it.
pub(super) struct Found<'a> {
    pub(super) name: &'a str,
    pub(super) about: &'a str,
    pub(super) place: Place,
}

impl Gather {
    /// Nothing yet; names are in this language.
    pub(super) fn new(lang: Lang) -> Self {
        Self {
            lang,
            outline: Outline::default(),
            faults: Vec::new(),
            categories: HashMap::new(),
            areas: HashMap::new(),
            seen: HashMap::new(),
            counts: [0; 3],
        }
    }

    /// The category of this name, or the open one.
    pub(super) fn category(&mut self, name: Option<&str>, place: &Place) -> usize {
        let Some(raw) = name else { return self.band(String::new(), place, |_| Band::Open) };
        let named = |gather: &mut Self| {
            let name = gather.name(Thing::Category, raw, place);
            Band::Named(Text::typed(gather.lang, name))
        };
        self.band(known(raw), place, named)
    }

    /// The category at a place of the map.
    pub(super) fn nth(&mut self, nth: usize) -> usize {
        self.band(nth.to_string(), &Place::Whole, |_| Band::Nth(nth))
    }

    fn band(&mut self, key: String, place: &Place, band: impl FnOnce(&mut Self) -> Band) -> usize {
        if let Some(known) = self.categories.get(&key) {
            return *known;
        }
        self.count(Thing::Category, place);
        let band = band(self);
        let index = self.outline.categories.len();
        self.outline.categories.push(Category { band, areas: Vec::new() });
        self.categories.insert(key, index);
        index
    }

    /// The area of this name in a category, or the one without a name.
    pub(super) fn area(&mut self, category: usize, name: Option<&str>, place: &Place) -> Spot {
        let key = (category, name.map_or(String::new(), known));
        if let Some(known) = self.areas.get(&key) {
            return Spot { category, area: *known };
        }
        self.count(Thing::Area, place);
        let name = name.map(|raw| self.name(Thing::Area, raw, place));
        let name = name.map(|name| Text::typed(self.lang, name));
        let areas = self.outline.categories.get_mut(category).map(|it| &mut it.areas);
        let area = areas.map_or(0, |areas| {
            areas.push(Area { name, capabilities: Vec::new() });
            areas.len() - 1
        });
        self.areas.insert(key, area);
        Spot { category, area }
    }

    /// A capability in an area.
    pub(super) fn capability(&mut self, spot: Spot, found: Found<'_>) {
        let name = self.name(Thing::Capability, found.name, &found.place);
        let about = self.about(found.about, &found.place);
        if !self.count(Thing::Capability, &found.place) {
            return;
        }
        if !name.is_empty() {
            let known = self.seen.entry((spot, key(name.as_str()))).or_insert_with(|| found.place.clone());
            if *known != found.place {
                let wrong = Wrong::Twice(name.to_string(), known.clone());
                return self.fault(found.place, wrong);
            }
        }
        let (name, about) = (Text::typed(self.lang, name), Text::typed(self.lang, about));
        let category = self.outline.categories.get_mut(spot.category);
        if let Some(area) = category.and_then(|it| it.areas.get_mut(spot.area)) {
            area.capabilities.push(Capability { name, about, goals: Vec::new() });
        }
    }

    /// Takes down that something is wrong.
    pub(super) fn fault(&mut self, place: Place, wrong: Wrong) {
        self.faults.push(Fault { place, wrong });
    }

    /// Takes down something to be said.
    pub(super) fn remark(&mut self, remark: Remark) {
        self.outline.remarks.push(remark);
    }

    /// The outline, or all that is wrong.
    pub(super) fn finish(mut self) -> Result<Outline, Vec<Fault>> {
        if !self.faults.is_empty() {
            return Err(self.faults);
        }
        if self.outline.count() == 0 {
            return Err(vec![Fault::whole(Wrong::NoCapability)]);
        }
        let areas = self.outline.categories.iter().flat_map(|it| &it.areas);
        let empty = areas.filter(|area| area.capabilities.is_empty()).count();
        if empty > 0 {
            self.outline.remarks.push(Remark::EmptyAreas(empty));
        }
        Ok(self.outline)
    }

    fn name(&mut self, thing: Thing, raw: &str, place: &Place) -> Plain {
        let name = Plain::line(raw);
        let length = raw.trim().chars().count();
        if name.is_empty() {
            self.fault(place.clone(), Wrong::Nameless(thing));
        } else if length > LONGEST_NAME {
            self.fault(place.clone(), Wrong::LongName(thing, length));
        }
        name
    }

    fn about(&mut self, raw: &str, place: &Place) -> Plain {
        let length = raw.trim().chars().count();
        if length > LONGEST_ABOUT {
            self.fault(place.clone(), Wrong::LongAbout(length));
        }
        Plain::new(raw)
    }

    /// Counts one more of a kind; the first too many is a fault, and none after it is taken.
    fn count(&mut self, thing: Thing, place: &Place) -> bool {
        let [categories, areas, capabilities] = &mut self.counts;
        let count = match thing {
            Thing::Category => categories,
            Thing::Area => areas,
            Thing::Capability => capabilities,
        };
        *count += 1;
        let count = *count;
        if count == MOST + 1 {
            self.fault(place.clone(), Wrong::TooMany(thing));
        }
        count <= MOST
    }
}

/// What a name is known by among the categories or areas; never what stands for those that have none.
fn known(raw: &str) -> String {
    format!("={}", key(Plain::line(raw).as_str()))
}
