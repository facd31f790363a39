//! Names of things for random edits: mostly of such as are there, sometimes of none.

use verkstad::domain::id::{
    AreaId, CapabilityId, CategoryId, ChoiceId, ClusterId, GoalId, NoteId, RespondentId,
};

use super::Dice;

impl Dice<'_> {
    pub(super) fn respondent(&mut self) -> RespondentId {
        let ids: Vec<_> = self.session.respondents.iter().map(|it| it.id.clone()).collect();
        self.pick(&ids, RespondentId::new)
    }

    pub(super) fn note(&mut self) -> NoteId {
        let ids: Vec<_> = self.session.notes.iter().map(|it| it.id.clone()).collect();
        self.pick(&ids, NoteId::new)
    }

    pub(super) fn cluster(&mut self) -> ClusterId {
        let ids: Vec<_> = self.session.clusters.iter().map(|it| it.id.clone()).collect();
        self.pick(&ids, ClusterId::new)
    }

    pub(super) fn goal(&mut self) -> GoalId {
        let own = self.session.goals.iter().chain(&self.session.method.goals);
        let ids: Vec<_> = own.map(|it| it.id.clone()).collect();
        self.pick(&ids, GoalId::new)
    }

    pub(super) fn category(&mut self) -> CategoryId {
        let ids: Vec<_> = self.session.map.categories.iter().map(|it| it.id.clone()).collect();
        self.pick(&ids, CategoryId::new)
    }

    pub(super) fn area(&mut self) -> AreaId {
        let ids: Vec<_> = self.session.map.areas.iter().map(|it| it.id.clone()).collect();
        self.pick(&ids, AreaId::new)
    }

    pub(super) fn capability(&mut self) -> CapabilityId {
        let ids: Vec<_> = self.session.map.capabilities.iter().map(|it| it.id.clone()).collect();
        self.pick(&ids, CapabilityId::new)
    }

    pub(super) fn choice(&mut self) -> ChoiceId {
        let ids: Vec<_> = self.session.choices.iter().map(|it| it.id.clone()).collect();
        self.pick(&ids, ChoiceId::new)
    }

    /// One that is there, or one of two ids that often are not; `led` is an id in three lists.
    fn pick<T: Clone, E: std::fmt::Debug>(&mut self, held: &[T], make: impl Fn(&str) -> Result<T, E>) -> T {
        match held.get(self.upto(held.len() + 2)) {
            Some(found) => found.clone(),
            None if self.flip() => id(make, "led"),
            None => id(make, "okand"),
        }
    }
}

pub(super) fn id<T, E: std::fmt::Debug>(make: impl Fn(&str) -> Result<T, E>, text: &str) -> T {
    match make(text) {
        Ok(id) => id,
        Err(bad) => unreachable!("{bad:?}"),
    }
}
