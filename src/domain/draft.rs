//! A map that somebody proposes: from a list, a template or another session, not yet anybody's map.
//!
//! It names everything and has no ids: what is on a session's map already is recognised by its name, see
//! [`adopt_map`](crate::domain::plan::adopt_map). Where the names come from is not known here.

use super::id::GoalId;
use super::text::{Lang, Text};

/// A proposed map. Categories of the same name are one, as are areas of the same name in one category.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// The categories, top first.
    pub categories: Vec<DraftCategory>,
}

/// A proposed category.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DraftCategory {
    /// What it is called.
    pub name: Text,
    /// Its areas, in order.
    pub areas: Vec<DraftArea>,
}

/// A proposed area.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DraftArea {
    /// What it is called.
    pub name: Text,
    /// Its capabilities, in order.
    pub capabilities: Vec<DraftCapability>,
}

/// A proposed capability.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DraftCapability {
    /// What it is called.
    pub name: Text,
    /// What it means; may be empty.
    pub about: Text,
    /// Goals of the session that it is to serve.
    pub goals: Vec<GoalId>,
}

impl Draft {
    /// How many capabilities it proposes.
    #[must_use]
    pub fn count(&self) -> usize {
        self.categories.iter().flat_map(|it| &it.areas).map(|area| area.capabilities.len()).sum()
    }
}

/// What a name is recognised by: case and white space do not count.
#[must_use]
pub fn key(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// What a name is recognised by, in either language: a list does not say which it is in.
pub fn keys(name: &Text) -> impl Iterator<Item = String> {
    let [sv, en] = Lang::ALL.map(|lang| Some(key(name.exactly(lang).as_str())).filter(|key| !key.is_empty()));
    let en = en.filter(|en| sv.as_ref() != Some(en));
    sv.into_iter().chain(en)
}

/// Whether two names mean the same: a name of the one is a name of the other.
#[must_use]
pub fn same(a: &Text, b: &Text) -> bool {
    keys(a).any(|one| keys(b).any(|other| one == other))
}

#[cfg(test)]
mod tests {
    use super::{keys, same};
    use crate::domain::text::Text;

    #[test]
    fn a_name_is_recognised_in_either_language() {
        let cases = [
            (Text::both("Leda", "Lead"), Text::both(" leda ", ""), true),
            (Text::both("Leda", "Lead"), Text::both("LEAD", ""), true),
            (Text::both("Leda", "Lead"), Text::both("Styra", "Steer"), false),
            (Text::both("", "LEAD  on"), Text::both("Annat", "lead on"), true),
            (Text::default(), Text::default(), false),
        ];
        for (a, b, want) in cases {
            assert_eq!(same(&a, &b), want, "{a:?} {b:?}");
        }
        assert_eq!(keys(&Text::both("It", "IT")).count(), 1);
    }
}
