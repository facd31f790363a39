//! The nouns of a method: what the five workshops of one series say, ask, measure and offer.
//!
//! A method is data. The types here hold it; the `method` room reads and checks it. A session carries its own copy, so
//! that it opens where the method file is missing.

use serde::{Deserialize, Serialize};

use super::id::{CapabilityId, CategoryId, GoalId, MilestoneId, PilotId, PromptId};
use super::map::{Goal, Map};
use super::plain::Plain;
use super::rating::Level;
use super::respondent::Respondent;
use super::text::Text;

/// A whole method.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Method {
    /// Version of the format, now 1.
    pub format: u32,
    /// Short name by which the method is known, for example `digital-motor`.
    pub id: Plain,
    /// What the method is called.
    pub name: Text,
    /// What it is for, where it comes from, in a few sentences.
    pub about: Text,
    /// The point in time that the target picture describes.
    pub horizon: Text,
    /// The five workshops, each kind once, in order.
    pub workshops: Vec<Workshop>,
    /// The five maturity levels, 0 first.
    pub scale: Vec<ScaleLevel>,
    /// The level that a capability is to reach where nothing else is said: the one whose anchor speaks of the goal. A
    /// method that says nothing means the second highest.
    #[serde(default = "usual_target", skip_serializing_if = "is_usual_target")]
    pub target: Level,
    /// How importance is given.
    pub dots: DotRule,
    /// How capabilities are put in order of urgency.
    pub ranking: RankingRule,
    /// Ready-made goals to start from, if any.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub goals: Vec<Goal>,
    /// Ready-made respondents to start from, if any.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub respondents: Vec<Respondent>,
    /// The forms of collaboration, numbered from 0.
    pub scenarios: Vec<Scenario>,
    /// Pilot templates.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pilots: Vec<Pilot>,
    /// The template map; empty in a session, whose map is its own.
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    pub map: Map,
}

/// Which of the five workshops.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Stage {
    /// 1: goals.
    Vision,
    /// 2: the capability map.
    Capabilities,
    /// 3: ratings.
    Maturity,
    /// 4: importance and ranking.
    Gap,
    /// 5: forms of collaboration, pilots, plans, budgets.
    Scenario,
}

impl Stage {
    /// All five, in order.
    pub const ALL: [Self; 5] = [Self::Vision, Self::Capabilities, Self::Maturity, Self::Gap, Self::Scenario];

    /// 1 to 5.
    #[must_use]
    pub const fn number(self) -> usize {
        self as usize + 1
    }
}

/// One workshop of the series.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Workshop {
    /// Which of the five.
    pub stage: Stage,
    /// Name on the tab, one or two words.
    pub name: Text,
    /// What the workshop is to lead to, one sentence.
    pub purpose: Text,
    /// The short lesson that opens it, a paragraph each.
    pub lesson: Vec<Text>,
    /// What is done, in order.
    pub steps: Vec<Step>,
    /// Questions and fields that start people thinking; may be empty.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub prompts: Vec<Prompt>,
}

/// One step of a workshop.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// What the step is called.
    pub name: Text,
    /// What the facilitator does and says, a few sentences.
    pub guide: Text,
    /// Timebox in whole minutes, more than 0.
    pub minutes: u16,
    /// How people work in it.
    pub form: Form,
}

/// How people work in a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Form {
    /// Everyone together.
    Plenary,
    /// Each in silence.
    Silent,
    /// Small groups that report back.
    Groups,
}

/// A question, or a field of activity to think of.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Prompt {
    /// Name by which notes refer to it.
    pub id: PromptId,
    /// Question or field.
    pub kind: PromptKind,
    /// The words on the screen.
    pub text: Text,
    /// Short form for a tag, at most about 24 characters.
    pub short: Text,
}

/// What a prompt is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum PromptKind {
    /// Something to answer.
    Question,
    /// A field of activity to go through.
    Field,
}

/// One level of the scale.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScaleLevel {
    /// 0 to 4.
    pub level: Level,
    /// One or two words.
    pub name: Text,
    /// What must be true for the level to be chosen, one sentence.
    pub anchor: Text,
}

/// How importance is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DotRule {
    /// Dots that each respondent has.
    pub each: u8,
    /// Most dots that one respondent may put on one capability.
    pub most_on_one: u8,
}

/// How capabilities are put in order.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RankingRule {
    /// What decides, strongest first.
    pub by: Vec<RankBy>,
    /// The rule in words, for the screen and the report.
    pub text: Text,
}

/// One criterion of a ranking.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum RankBy {
    /// Most dots first.
    HighestImportance,
    /// Lowest mean first; a capability without a mean comes last.
    LowestMaturity,
    /// Highest mean first; a capability without a mean comes last.
    HighestMaturity,
}

/// A form of collaboration.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scenario {
    /// The number it goes by, counted from 0.
    pub number: u8,
    /// Its name.
    pub name: Text,
    /// The gist in one sentence.
    pub gist: Text,
    /// When it fits, one sentence.
    pub fits: Text,
    /// Whether somebody must lead.
    pub lead: Lead,
    /// Why one would do it.
    pub purpose: Text,
    /// What it is like when it is done.
    pub future_state: Text,
    /// The target picture it serves.
    pub target_picture: Text,
    /// What speaks for it.
    pub speaks_for: Vec<Text>,
    /// What speaks against it.
    pub speaks_against: Vec<Text>,
    /// Larger differences from today.
    pub differences: Vec<Text>,
    /// Effects and consequences.
    pub effects: Vec<Text>,
    /// How it could be tried first.
    pub pilot: Text,
}

/// Whether a scenario needs somebody who leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Lead {
    /// Nobody leads: today's state.
    None,
    /// A lead may be named.
    Optional,
    /// One organisation must lead.
    Required,
}

/// What a choice or a pilot is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Subject {
    /// One capability.
    Capability(CapabilityId),
    /// All capabilities of a category.
    Category(CategoryId),
}

impl Subject {
    /// The id of the capability or category.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Capability(id) => id.as_str(),
            Self::Category(id) => id.as_str(),
        }
    }
}

/// A pilot project: as a template in a method, and as planned in a session.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pilot {
    /// Name by which it is referred to.
    pub id: PilotId,
    /// The scenario it tries.
    pub scenario: u8,
    /// What it is called.
    pub name: Text,
    /// What it is about in the method that it comes from.
    pub subject: Subject,
    /// What is done, a few sentences.
    pub about: Text,
    /// Milestones by day from day 0, in order of their first day.
    pub milestones: Vec<Milestone>,
    /// What it costs, a row for each post.
    pub budget: Vec<BudgetRow>,
}

/// A stretch of days or a single day in a pilot.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Milestone {
    /// Name by which budget rows refer to it.
    pub id: MilestoneId,
    /// What happens.
    pub name: Text,
    /// Work or decision.
    pub kind: MilestoneKind,
    /// First day, counted from day 0.
    pub from: u16,
    /// Last day, not before `from`.
    pub to: u16,
}

/// What a milestone is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum MilestoneKind {
    /// Something is done.
    Work,
    /// Something is decided.
    Decision,
    /// Something begins.
    Start,
}

/// One post of a budget.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BudgetRow {
    /// What is paid for.
    pub name: Text,
    /// The milestone it belongs to, if it belongs to one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phase: Option<MilestoneId>,
    /// Own hours, external cost or other cost.
    pub kind: CostKind,
    /// Year of the pilot, counted from 1.
    pub year: u8,
    /// How much.
    pub amount: Amount,
    /// For each organisation that takes part, or once.
    pub per: Per,
}

/// The kind and with it the unit of a cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum CostKind {
    /// The organisations' own work, in hours.
    Hours,
    /// Bought work, in thousands of kronor.
    External,
    /// Anything else, in thousands of kronor.
    Other,
}

/// How much a post comes to, in the unit of its kind.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub enum Amount {
    /// One figure.
    Exactly(f64),
    /// Between two figures.
    Range(f64, f64),
    /// So many workshops of so many hours each.
    Workshops {
        /// How many.
        count: f64,
        /// Hours each.
        hours: f64,
    },
    /// Not known; never counted as nothing.
    Unknown,
}

/// How often a post is paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Per {
    /// Once for each organisation that takes part.
    Organisation,
    /// Once for the whole pilot.
    Once,
}

impl Method {
    /// The workshop of this stage.
    #[must_use]
    pub fn workshop(&self, stage: Stage) -> Option<&Workshop> {
        self.workshops.iter().find(|workshop| workshop.stage == stage)
    }

    /// The scenario with this number.
    #[must_use]
    pub fn scenario(&self, number: u8) -> Option<&Scenario> {
        self.scenarios.iter().find(|scenario| scenario.number == number)
    }

    /// The prompt with this id, in whichever workshop it stands.
    #[must_use]
    pub fn prompt(&self, id: &PromptId) -> Option<&Prompt> {
        self.workshops.iter().flat_map(|workshop| &workshop.prompts).find(|prompt| prompt.id == *id)
    }

    /// The level's name and anchor.
    #[must_use]
    pub fn level(&self, level: Level) -> Option<&ScaleLevel> {
        self.scale.iter().find(|entry| entry.level == level)
    }

    /// The ready-made goal with this id.
    #[must_use]
    pub fn goal(&self, id: &GoalId) -> Option<&Goal> {
        self.goals.iter().find(|goal| goal.id == *id)
    }
}

fn usual_target() -> Level {
    let [_, _, _, target, _] = Level::ALL;
    target
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks by reference")]
fn is_usual_target(target: &Level) -> bool {
    *target == usual_target()
}
