//! Why an edit was not made.
//!
//! A refusal is a typed reason; its English text is for files and scripts, the interface says it in the reader's words.

use thiserror::Error;

use super::edit::Ref;
use super::id::{CapabilityId, RespondentId};
use super::text::Text;

/// Why an edit was refused; the session is then as it was.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Refusal {
    /// There is no such thing.
    #[error("there is no {}", named(.0))]
    Missing(Ref),
    /// Something with this id stands in the list already.
    #[error("there is a {} already", named(.0))]
    Taken(Ref),
    /// Something still refers to it.
    #[error("the {} is still used by the {}", named(what), named(by))]
    Used {
        /// What was to be removed.
        what: Ref,
        /// What refers to it.
        by: Ref,
    },
    /// It belongs to the notes of another workshop.
    #[error("the {} belongs to the notes of another workshop", named(.0))]
    OtherSheet(Ref),
    /// A name or a text is empty that must not be.
    #[error("the {} has no name", named(.0))]
    Nameless(Ref),
    /// The index is beyond the end of the list.
    #[error("index {index} is beyond the end of a list of {length}")]
    Beyond {
        /// The asked index.
        index: usize,
        /// How long the list is.
        length: usize,
    },
    /// The round takes no ratings any more.
    #[error("round {0} has ended")]
    RoundEnded(u16),
    /// Answers have been given on the terms as they are.
    #[error("round {0} has been answered on other terms")]
    Begun(u16),
    /// Dots have been placed to be seen at once, or to be seen at the reveal only.
    #[error("dots have been placed on other terms")]
    Placed,
    /// The values of the round do not show yet.
    #[error("round {0} is closed until its reveal")]
    Closed(u16),
    /// Nothing was chosen.
    #[error("nothing is chosen")]
    Nothing,
    /// The round does not rate this capability.
    #[error("round {round} does not rate {capability}")]
    NotInRound {
        /// The round.
        round: u16,
        /// The capability.
        capability: CapabilityId,
    },
    /// The capability has been rated in the round.
    #[error("{0} has been rated")]
    Rated(CapabilityId),
    /// The respondent is set aside.
    #[error("{0} is set aside")]
    Aside(RespondentId),
    /// The note is put aside, and so lies in no cluster and beneath no other, and none beneath it.
    #[error("the {} is put aside and can lie with no other", named(.0))]
    Apart(Ref),
    /// More dots than one respondent has.
    #[error("{respondent} has only {each} dots")]
    NoDotsLeft {
        /// Whose dots.
        respondent: RespondentId,
        /// Dots that each has.
        each: u8,
    },
    /// More dots than may stand on one capability.
    #[error("at most {0} dots on one capability")]
    TooManyOnOne(u8),
    /// The capability is off the map.
    #[error("{0} is off the map")]
    OffTheMap(CapabilityId),
    /// Something leaves the map and nobody has said why.
    #[error("a reason is needed")]
    NoReason,
    /// A thing would lie beneath itself.
    #[error("the {} cannot lie beneath itself", named(.0))]
    Circle(Ref),
    /// Two respondents would have the same letter.
    #[error("two respondents have the letter {0}")]
    SameLetter(String),
    /// Somebody else leads already.
    #[error("{0} cannot lead: somebody else leads already")]
    TwoLeads(RespondentId),
    /// The method has no scenario with this number.
    #[error("there is no scenario {0}")]
    NoScenario(u8),
    /// It is as the edit would make it already.
    #[error("it is so already")]
    Unchanged,
    /// A number is out of its range.
    #[error("{what} cannot be {value}")]
    OutOfRange {
        /// Which number.
        what: &'static str,
        /// The value it was given.
        value: String,
    },
    /// A part of the plan is not sound, for example a milestone that ends before it starts.
    #[error("{0}")]
    Unsound(Unsound),
}

/// What is not sound about a pilot plan.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Unsound {
    /// A milestone ends before it starts.
    #[error("milestone {0} ends before it starts")]
    EndsEarly(String),
    /// Two milestones share an id.
    #[error("milestone {0} stands twice")]
    Twice(String),
    /// Milestones wait for each other in a circle, or one for itself: their names, each waiting for the one after it and
    /// the last for the first.
    #[error("the milestones {} wait for each other", .0.iter().map(|name| name.sv.as_str()).collect::<Vec<_>>().join(", "))]
    Circle(Vec<Text>),
    /// A risk says not what may happen.
    #[error("risk {0} names no threat")]
    NoThreat(String),
    /// A budget row names a milestone that is not in the plan.
    #[error("there is no milestone {0}")]
    NoPhase(String),
    /// An amount is negative, not a number, or a range that runs backwards.
    #[error("{0} is no amount")]
    Amount(String),
}

/// What a thing is, and which.
fn named(what: &Ref) -> String {
    let sort = match what {
        Ref::Respondent(_) => "respondent",
        Ref::Note(_) => "note",
        Ref::Cluster(_) => "cluster",
        Ref::Goal(_) => "goal",
        Ref::Category(_) => "category",
        Ref::Area(_) => "area",
        Ref::Capability(_) => "capability",
        Ref::Version(_) => "version",
        Ref::Round(_) => "round",
        Ref::Ballot(_) => "ballot",
        Ref::Sealed(..) => "sealed ballot",
        Ref::Release(..) => "release",
        Ref::Choice(_) => "choice",
        Ref::Proposal(_) => "proposal",
    };
    format!("{sort} `{what}`")
}
