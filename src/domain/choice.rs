//! What was chosen in workshop 5: a form of collaboration for a capability, who says what to it, and the pilot that
//! tries it, with its risks and how its cost is shared.

mod written;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::id::{ChoiceId, RespondentId};
use super::method::{Pilot, Subject};
use super::plain::Plain;
use super::risk::Risk;
use super::terms::is_default;
use super::unique;

/// One choice of collaboration.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(from = "written::Choice")]
pub struct Choice {
    /// Its id.
    pub id: ChoiceId,
    /// What it is about.
    pub subject: Subject,
    /// The number of the chosen scenario; `None` until one is chosen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scenario: Option<u8>,
    /// Why this one.
    #[serde(skip_serializing_if = "Plain::is_empty")]
    pub reason: Plain,
    /// What has been answered to the question who joins, each respondent once for each scenario. Whoever has not
    /// answered has no entry. Answers to another scenario than the chosen one are kept and not counted.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub commitments: Vec<Commitment>,
    /// How many take part, in a copy that was handed out without their answers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unnamed: Option<Unnamed>,
    /// How many organisations it takes at least, where the group has said another number than the method.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub least: Option<u16>,
    /// What the group expects of it.
    #[serde(skip_serializing_if = "is_default")]
    pub expected: Expected,
    /// The pilot as planned: a copy that may differ from its template.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pilot: Option<Pilot>,
    /// Day 0 of the pilot.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start: Option<NaiveDate>,
    /// Which days the days of the pilot are.
    #[serde(skip_serializing_if = "is_default")]
    pub calendar: Calendar,
    /// The choices whose pilots must be done before this one begins.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub after: Vec<ChoiceId>,
    /// How the external cost is shared.
    #[serde(skip_serializing_if = "is_default")]
    pub sharing: Sharing,
    /// The risks of the pilot.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub risks: Vec<Risk>,
}

/// What one respondent has answered to the question whether it joins.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Commitment {
    /// Who joins, or does not.
    pub respondent: RespondentId,
    /// To which scenario it has answered; `None` where none was chosen yet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scenario: Option<u8>,
    /// What it has answered.
    pub stance: Stance,
    /// When.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<NaiveDate>,
    /// Who said so on its behalf.
    #[serde(default, skip_serializing_if = "Plain::is_empty")]
    pub said_by: Plain,
}

/// How many take part in a choice, where a copy does not say who.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Unnamed {
    /// The scenario that they take part in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scenario: Option<u8>,
    /// How many they are.
    pub joined: u16,
}

/// An answer to the question whether one joins. Not to have answered is to have no [`Commitment`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Stance {
    /// Joins and leads.
    Leads,
    /// Joins.
    Joins,
    /// Is still thinking about it.
    Considering,
    /// Does not join.
    Declines,
}

/// What the group expects of a choice, in its own words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Expected {
    /// Effects and consequences.
    #[serde(skip_serializing_if = "Plain::is_empty")]
    pub effects: Plain,
    /// Risks to steering and democracy.
    #[serde(skip_serializing_if = "Plain::is_empty")]
    pub steering: Plain,
    /// The legal form.
    #[serde(skip_serializing_if = "Plain::is_empty")]
    pub legal: Plain,
}

/// Which days the days of a plan are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Calendar {
    /// Every day.
    #[default]
    Days,
    /// Monday to Friday without the method's holidays.
    Workdays,
}

/// How a cost is shared among those that join.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Sharing {
    /// By what.
    #[serde(skip_serializing_if = "is_default")]
    pub by: SharedBy,
    /// The group's own shares, as weights. No zeros.
    #[serde(skip_serializing_if = "BTreeMap::is_empty", deserialize_with = "unique::map")]
    pub own: BTreeMap<RespondentId, u32>,
    /// How much each one uses. No zeros.
    #[serde(skip_serializing_if = "BTreeMap::is_empty", deserialize_with = "unique::map")]
    pub usage: BTreeMap<RespondentId, u32>,
    /// What use is counted in, for example tickets.
    #[serde(skip_serializing_if = "Plain::is_empty")]
    pub unit: Plain,
    /// Whose inhabitants count for a unit that has none of its own.
    #[serde(skip_serializing_if = "is_default")]
    pub units: Units,
}

/// Whose inhabitants count for a shared unit that takes part and has none of its own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Units {
    /// Nobody's: it has no part.
    #[default]
    Apart,
    /// Those of its owners that do not take part themselves.
    Owners,
}

/// By what a cost is shared.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum SharedBy {
    /// By the inhabitants of each.
    #[default]
    Inhabitants,
    /// The same for everyone.
    Equally,
    /// By shares that the group has set itself.
    Own,
    /// By how much each one uses.
    Usage,
}

impl SharedBy {
    /// All, in the order in which one key goes through them.
    pub const ALL: [Self; 4] = [Self::Inhabitants, Self::Equally, Self::Own, Self::Usage];
}

impl Stance {
    /// All, the strongest yes first.
    pub const ALL: [Self; 4] = [Self::Leads, Self::Joins, Self::Considering, Self::Declines];

    /// Whether this is a yes.
    #[must_use]
    pub fn takes_part(self) -> bool {
        match self {
            Self::Leads | Self::Joins => true,
            Self::Considering | Self::Declines => false,
        }
    }
}

impl Choice {
    /// A choice about `subject` of which nothing is settled yet.
    #[must_use]
    pub fn about(id: ChoiceId, subject: Subject) -> Self {
        Self {
            id,
            subject,
            scenario: None,
            reason: Plain::default(),
            commitments: Vec::new(),
            unnamed: None,
            least: None,
            expected: Expected::default(),
            pilot: None,
            start: None,
            calendar: Calendar::default(),
            after: Vec::new(),
            sharing: Sharing::default(),
            risks: Vec::new(),
        }
    }

    /// Whether anything is to be done: its scenario is above 0, today's state.
    #[must_use]
    pub fn is_chosen(&self) -> bool {
        self.scenario.is_some_and(|number| number > 0)
    }

    /// The answers to the chosen scenario, in the order in which they came.
    pub fn answers(&self) -> impl Iterator<Item = &Commitment> {
        self.commitments.iter().filter(|it| it.scenario == self.scenario)
    }

    /// What `respondent` has answered to the chosen scenario.
    #[must_use]
    pub fn answer_of(&self, respondent: &RespondentId) -> Option<&Commitment> {
        self.answers().find(|it| it.respondent == *respondent)
    }

    /// Who takes part in the chosen scenario, in the order in which they said so.
    pub fn participants(&self) -> impl Iterator<Item = &RespondentId> {
        self.answers().filter(|it| it.stance.takes_part()).map(|it| &it.respondent)
    }

    /// Whether this respondent takes part in the chosen scenario.
    #[must_use]
    pub fn takes_part(&self, respondent: &RespondentId) -> bool {
        self.participants().any(|id| id == respondent)
    }

    /// How many take part where nobody is told who: `Some` in a copy that was handed out without the answers, until
    /// somebody answers in the copy itself.
    #[must_use]
    pub fn unnamed(&self) -> Option<u16> {
        let unnamed = self.unnamed.filter(|_| self.commitments.is_empty())?;
        Some(if unnamed.scenario == self.scenario { unnamed.joined } else { 0 })
    }

    /// Who leads the chosen scenario.
    #[must_use]
    pub fn lead(&self) -> Option<&RespondentId> {
        self.answers().find(|it| it.stance == Stance::Leads).map(|it| &it.respondent)
    }
}
