//! The nouns of a method: what the five workshops of one series say, ask, measure and offer.
//!
//! A method is data. The types here hold it; the `method` room reads and checks it. A session carries its own copy, so
//! that it opens where the method file is missing.

mod calendar;
mod pilot;
mod scenario;

use serde::{Deserialize, Serialize};

pub use calendar::{Holiday, Holidays};
pub use pilot::{Amount, BudgetRow, CostKind, Milestone, MilestoneKind, Per, Pilot, Subject, Unit};
pub use scenario::{Condition, Lead, Measure, Scenario};

use super::id::{GoalId, PromptId};
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
    /// The four fields of the picture of importance against maturity; a method that says nothing leaves them unnamed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quadrants: Option<Quadrants>,
    /// From how many strategic capabilities on it is said that the list of what to do has grown long.
    #[serde(default = "usual_most", skip_serializing_if = "is_usual_most")]
    pub most_to_do: u16,
    /// The days on which nobody works, for plans that count working days.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub holidays: Option<Holidays>,
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
    /// Where bands of importance begin, in per cent of the highest importance that any capability has, highest first,
    /// each from 1 to 100. What lies below the last one makes a band of its own, and so does what nobody finds important.
    /// Without any, every difference in importance counts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub bands: Vec<u8>,
    /// The rule in words, for the screen and the report.
    pub text: Text,
}

/// The names of the four fields of importance against maturity.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Quadrants {
    /// Important and not mature enough.
    pub important_low: Text,
    /// Important and mature.
    pub important_high: Text,
    /// Less important and not mature.
    pub minor_low: Text,
    /// Less important and mature.
    pub minor_high: Text,
}

/// One criterion of a ranking.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum RankBy {
    /// The highest band of importance first.
    HighestImportance,
    /// Lowest mean first; a capability without a mean comes last.
    LowestMaturity,
    /// Highest mean first; a capability without a mean comes last.
    HighestMaturity,
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

/// A list of a dozen things is as much as a group keeps in sight.
const USUAL_MOST: u16 = 12;

fn usual_most() -> u16 {
    USUAL_MOST
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks by reference")]
fn is_usual_most(most: &u16) -> bool {
    *most == USUAL_MOST
}
