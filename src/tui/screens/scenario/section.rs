//! The sections of an open choice.

/// A section of an open choice.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Section {
    /// All that has been settled.
    #[default]
    Overview,
    /// The scenarios side by side.
    Scenarios,
    /// Who takes part.
    Commitment,
    /// What is expected of it.
    Expected,
    /// Milestones and their dates.
    Timeline,
    /// Posts and totals.
    Budget,
    /// Who pays how much.
    Sharing,
    /// What may go wrong.
    Risks,
}

impl Section {
    pub(super) const ALL: [Self; 8] = [
        Self::Overview,
        Self::Scenarios,
        Self::Commitment,
        Self::Expected,
        Self::Timeline,
        Self::Budget,
        Self::Sharing,
        Self::Risks,
    ];

    pub(super) fn step(self, by: usize) -> Self {
        let place = Self::ALL.iter().position(|section| *section == self).unwrap_or(0);
        Self::ALL.get((place + by) % Self::ALL.len()).copied().unwrap_or(self)
    }
}
