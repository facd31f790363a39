//! What can be done in workshop 5, and with which keys.
//!
//! Digits choose the scenario with that number; a number that the method lacks says so when it is pressed.

use crate::i18n::words as w;

use super::super::super::action::Action;
use super::super::super::event::{Code, Key};
use super::super::super::keymap::{Context, Footer, Row, ch, key, row, written};
use super::{budget, commitment, expected, list, portfolio, risks, sharing, timeline};

/// What only this screen does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Something done with the list of choices.
    List(list::Act),
    /// Something done with who takes part.
    Commitment(commitment::Act),
    /// Something done with what is expected.
    Expected(expected::Act),
    /// Something done with the milestones.
    Timeline(timeline::Act),
    /// Something done with the budget.
    Budget(budget::Act),
    /// Something done with the sharing of the cost.
    Sharing(sharing::Act),
    /// Something done with the risks.
    Risks(risks::Act),
    /// Something done with all pilots together.
    Portfolio(portfolio::Act),
    /// Show the next section.
    NextSection,
    /// Show the section before.
    PreviousSection,
    /// Read the scenarios.
    Read,
    /// Choose the scenario with this number.
    Scenario(u8),
    /// Write why.
    Reason,
    /// Say who joins.
    Participants,
    /// Say who leads.
    Lead,
    /// Take a pilot from the method.
    Pilot,
    /// Set day 0.
    Start,
    /// Take the pilot away.
    DropPilot,
}

/// The keys of this screen.
pub const KEYS: &[Row] = {
    use Context::Scenario as C;
    use Footer::{Help, Shown, Silent};
    const fn number(keys: &'static [Key], n: u8) -> Row {
        row(C, keys, Action::Scenario(Act::Scenario(n)), w::scenario_key_number, Silent)
    }
    &[
        row(C, &[key(Code::Tab)], Action::Scenario(Act::NextSection), w::scenario_key_next, Shown),
        row(C, &[key(Code::BackTab)], Action::Scenario(Act::PreviousSection), w::scenario_key_previous, Help),
        row(C, &[ch('s')], Action::Scenario(Act::Read), w::scenario_key_read, Help),
        written("0–9", Row { footer: Shown, ..number(&[ch('0')], 0) }),
        number(&[ch('1')], 1),
        number(&[ch('2')], 2),
        number(&[ch('3')], 3),
        number(&[ch('4')], 4),
        number(&[ch('5')], 5),
        number(&[ch('6')], 6),
        number(&[ch('7')], 7),
        number(&[ch('8')], 8),
        number(&[ch('9')], 9),
        row(C, &[ch('p')], Action::Scenario(Act::Participants), w::scenario_key_participants, Shown),
        row(C, &[ch('t')], Action::Scenario(Act::Pilot), w::scenario_key_pilot, Shown),
        row(C, &[ch('b')], Action::Scenario(Act::Start), w::scenario_key_start, Help),
        row(C, &[ch('a')], Action::Scenario(Act::Lead), w::scenario_key_lead, Help),
        row(C, &[ch('w')], Action::Scenario(Act::Reason), w::scenario_key_reason, Help),
        row(C, &[ch('x')], Action::Scenario(Act::DropPilot), w::scenario_key_drop, Help),
    ]
};
