//! Plans: the edit that carries out an intention which takes several edits at once.
//!
//! A plan reads the session and gives back one [`Edit`], usually a batch, for [`Desk::make`](super::desk::Desk::make);
//! it never changes anything itself. It refuses where it cannot say what to do; what it does not ask, `apply` still
//! does. Whatever it takes out of sight it keeps in the session, unless its name says remove.

mod adopt;
mod area;
mod aside;
mod candidate;
mod capability;
mod changes;
mod dots;
mod goal;
mod landing;
mod maturity;
mod merge;
mod note;
mod off;
mod pilot;
mod proposal;
mod respondent;
mod risk;
mod round;
mod scenario;
mod split;
mod talk;
mod twice;
mod version;

pub use adopt::{Adopt, Adoption, Sums, adopt_map};
pub use area::{add_area, add_category, move_area, move_category, remove_area, remove_category};
pub use aside::{bring_notes_back, put_notes_aside, remove_notes};
pub use candidate::{
    become_area, become_capabilities, become_new_category, become_part_of, break_down, candidate_back,
    candidate_off, clear_became, fill_area, open_candidates,
};
pub use capability::{NewCapability, add_capability, move_capability};
pub use dots::{Ways, agree_on_importance, reveal_dots};
pub use goal::{add_goal, adopt_goals, cluster_to_goal, remove_goal, set_served};
pub use maturity::{Held, comment, comment_held, hand_in, rate, rate_on, take_up};
pub use merge::{Merge, MergeLoss, MergeRatings, merge_capabilities, merge_loses};
pub use note::{
    NewNotes, add_notes, lift_note, merge_notes, new_cluster, put_in_cluster, remove_cluster, remove_note,
    take_out_of_cluster, tell_apart,
};
pub use off::{put_back, take_off, take_off_area};
pub use pilot::{
    Drafted, Moved, add_milestone, adopt_pilot, amend_milestone, copy_pilot, own_pilot, remove_milestone,
    rename_pilot, set_ahead, set_calendar, set_start, set_waits, shift,
};
pub use proposal::{as_proposed, open_proposals, propose, reword_proposal, settle_proposal};
pub use respondent::{add_respondent, adopt_respondents, remove_respondent, set_aside, take_back};
pub use risk::{fresh_risk, next as next_risk, put_risk, put_risks, remove_risk};
pub use round::{goes_back, new_round, new_round_on, next_terms, rate_again, reveal};
pub use scenario::{
    Answer, choose, commit, set_expected, set_lead, set_least, set_participants, set_scenario,
};
pub use split::{CopyMarks, Split, split_capability};
pub use talk::{gathering, reopen, set_talk, set_target};
pub use twice::{
    Rater, answers_of, came_in, choose_answers, folded, has_answered, is_answer, is_same_rater, next_sitting,
    rater, settle_raters, take_in,
};
pub use version::{because, is_revising, touches_map};

use super::edit::{At, Edit, Enrol, Item, Ref};
use super::id::{AreaId, CapabilityId};
use super::map::{Area, Capability};
use super::refusal::Refusal;
use super::session::Session;

/// Enrols a capability in the open round, where there is one and it is not in it.
fn enrolment(session: &Session, id: &CapabilityId) -> Option<Edit> {
    let round = session.open_round().filter(|round| round.place(id).is_none())?;
    Some(Edit::Enrol(Enrol { round: round.number, capability: id.clone() }))
}

fn known<'a>(session: &'a Session, id: &CapabilityId) -> Result<&'a Capability, Refusal> {
    session.map.capability(id).ok_or_else(|| Refusal::Missing(Ref::Capability(id.clone())))
}

fn on_the_map<'a>(session: &'a Session, id: &CapabilityId) -> Result<&'a Capability, Refusal> {
    let found = known(session, id)?;
    if found.off.is_some() { Err(Refusal::OffTheMap(id.clone())) } else { Ok(found) }
}

fn area<'a>(session: &'a Session, id: &AreaId) -> Result<&'a Area, Refusal> {
    session.map.area(id).ok_or_else(|| Refusal::Missing(Ref::Area(id.clone())))
}

fn change_capability(capability: Capability) -> Edit {
    Edit::Change(Item::Capability(capability))
}

fn add(item: Item, index: usize) -> Edit {
    Edit::Add(item, At { index })
}
