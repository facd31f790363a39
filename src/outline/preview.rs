//! What taking over an outline would come to for one session, worked out in both ways before anything happens.

mod said;

use super::fault::Wrong;
use super::remark::Remark;
use super::{Filling, Outline};
use crate::domain::draft::Draft;
use crate::domain::edit::Edit;
use crate::domain::plain::Plain;
use crate::domain::plan::{Adopt, Adoption, adopt_map, because};
use crate::domain::refusal::Refusal;
use crate::domain::session::Session;
use crate::domain::text::{Lang, Text};
use crate::i18n::words as w;

pub use said::{Said, Sign, Ways};

/// A preview.
#[derive(Clone, Debug, PartialEq)]
pub struct Preview {
    /// What the starting point is called.
    pub source: String,
    /// The proposed map.
    pub draft: Draft,
    /// What adding it comes to.
    pub add: Adoption,
    /// What putting it in the map's place comes to.
    pub replace: Adoption,
    /// Capabilities that the file puts in no category, and the one that they go into.
    pub open_category: Option<(usize, Text)>,
    /// Capabilities that the file puts in no area, and what that is called.
    pub open_area: Option<(usize, Text)>,
    remarks: Vec<Remark>,
    /// Why, for those who later look at what changed: where it is added, and where it replaces.
    why: [Plain; 2],
}

/// Why there is no preview.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Blocked {
    /// Something has to be said first.
    Wrong(Wrong),
    /// The session does not take it.
    Refusal(Refusal),
}

impl Preview {
    /// Works it out; `source` is what the starting point is called.
    ///
    /// # Errors
    /// Where a category has to be chosen, or where the session does not take what is proposed.
    pub fn of(
        session: &Session,
        outline: &Outline,
        filling: &Filling,
        (source, lang): (&str, Lang),
    ) -> Result<Self, Blocked> {
        let (draft, links) = outline.fill(session, filling).map_err(Blocked::Wrong)?;
        let adopt = |how: &Adopt| adopt_map(session, &draft, how).map_err(Blocked::Refusal);
        let [added, replaced] = [w::start_why_add(lang, source), w::start_why_replace(lang, source)];
        let [added, replaced] = [added, replaced].map(|words| Plain::line(&words));
        let (add, replace) = (adopt(&Adopt::Add)?, adopt(&Adopt::Replace { reason: replaced.clone() })?);
        let open = |count: usize, name: &Text| (count > 0).then(|| (count, name.clone()));
        let category = filling.category.as_ref();
        Ok(Self {
            source: source.to_owned(),
            open_category: category.and_then(|name| open(outline.without_category(), name)),
            open_area: open(outline.without_area(), &filling.area),
            remarks: outline.remarks.iter().cloned().chain(links).collect(),
            draft,
            add,
            replace,
            why: [added, replaced],
        })
    }

    /// The edit that adds it, with why.
    #[must_use]
    pub fn adding(&self, session: &Session) -> Edit {
        let [why, _] = &self.why;
        because(session, self.add.edit.clone(), why)
    }

    /// The edit that puts it in the map's place, with why.
    #[must_use]
    pub fn replacing(&self, session: &Session) -> Edit {
        let [_, why] = &self.why;
        because(session, self.replace.edit.clone(), why)
    }

    /// Whether the two ways come to the same, because nothing leaves the map.
    #[must_use]
    pub fn is_one_way(&self) -> bool {
        self.add.edit == self.replace.edit
    }
}

impl Filling {
    /// What a category is called that a map without any gets.
    #[must_use]
    pub fn open_category(lang: Lang) -> Text {
        Text::typed(lang, Plain::line(w::start_category(lang)))
    }

    /// What is left open goes into an area of this language's name, and into `category` where one is given.
    #[must_use]
    pub fn proposed(lang: Lang, category: Option<Text>) -> Self {
        let both = |words: fn(Lang) -> &'static str| Text::both(words(Lang::Sv), words(Lang::En));
        Self {
            category,
            area: Text::typed(lang, Plain::line(w::start_area(lang))),
            bands: [both(w::start_band_leading), both(w::start_band_core), both(w::start_band_support)],
        }
    }
}
