//! Maps for the tests of this folder: the shipped one, and any.

use proptest::prelude::*;

use crate::domain::id::{AreaId, CapabilityId, CategoryId};
use crate::domain::map::{Area, Capability, Category, Map, Off};
use crate::domain::plain::Plain;
use crate::domain::text::Text;

pub(super) fn shipped() -> Map {
    crate::method::shipped().expect("the shipped method is sound").map
}

/// Up to five categories with up to eight areas each, with up to six capabilities each, some of them off the map.
pub(super) fn any_map() -> impl Strategy<Value = Map> {
    let name = "[a-zåäö]{1,9}( [a-zåäö]{1,28}){0,4}";
    let capability = (name, prop::bool::weighted(0.1));
    let area = (name, prop::collection::vec(capability, 0..7));
    let category = (name, prop::collection::vec(area, 0..9));
    prop::collection::vec(category, 0..6).prop_map(|categories| {
        let mut map = Map::default();
        for (name, areas) in categories {
            let category = CategoryId::fresh("k", |id| map.categories.iter().any(|it| it.id.as_str() == id));
            map.categories.push(Category { id: category.clone(), name: Text::both(&name, "") });
            for (name, capabilities) in areas {
                let area = AreaId::fresh("o", |id| map.areas.iter().any(|it| it.id.as_str() == id));
                let own = Area { id: area.clone(), category: category.clone(), name: Text::both(&name, "") };
                map.areas.push(own);
                for (name, off) in capabilities {
                    let taken = |id: &str| map.capabilities.iter().any(|it| it.id.as_str() == id);
                    let off =
                        off.then(|| Off { reason: Plain::new("skäl"), into: Vec::new(), carried: None });
                    let id = CapabilityId::fresh("f", taken);
                    map.capabilities.push(Capability {
                        id,
                        area: area.clone(),
                        name: Text::both(&name, ""),
                        about: Text::default(),
                        goals: Vec::new(),
                        doubt: Plain::default(),
                        off,
                    });
                }
            }
        }
        map
    })
}
