//! Plans for the target picture: goals from clusters, from the method, and goals that leave.

use super::{add, change_capability};
use crate::domain::edit::{Edit, Item, Ref};
use crate::domain::id::{CapabilityId, ClusterId, GoalId, NoteId};
use crate::domain::map::{Capability, Goal};
use crate::domain::note::{Candidate, Cluster, Note};
use crate::domain::refusal::Refusal;
use crate::domain::session::Session;
use crate::domain::text::Text;

/// Makes a goal of a cluster, last in order, and links the cluster to it.
///
/// # Errors
/// [`Refusal::Missing`]; [`Refusal::Taken`] where the cluster has led to a goal of the session already; `apply` refuses an
/// empty name.
pub fn cluster_to_goal(
    session: &Session,
    id: &ClusterId,
    name: Text,
    sentence: Text,
) -> Result<Edit, Refusal> {
    let found = session.clusters.iter().find(|cluster| cluster.id == *id);
    let cluster = found.ok_or_else(|| Refusal::Missing(Ref::Cluster(id.clone())))?;
    if let Some(goal) = cluster.goal.as_ref().filter(|goal| is_there(session, goal)) {
        return Err(Refusal::Taken(Ref::Goal(goal.clone())));
    }
    let goal = Goal { id: fresh_id(session, name.get(session.language)), name, sentence };
    let linked = Cluster { goal: Some(goal.id.clone()), ..cluster.clone() };
    let added = add(Item::Goal(goal), session.goals.len());
    Ok(Edit::Batch(vec![added, Edit::Change(Item::Cluster(linked))]))
}

/// Writes a goal, last in order.
///
/// # Errors
/// None of its own; `apply` refuses an empty name.
pub fn add_goal(session: &Session, name: Text, sentence: Text) -> Result<Edit, Refusal> {
    let words = if name.sv.is_empty() { &name.en } else { &name.sv };
    let id = fresh_id(session, words.as_str());
    Ok(add(Item::Goal(Goal { id, name, sentence }), session.goals.len()))
}

/// Takes over the method's ready goals that are not there yet, after those that are.
///
/// # Errors
/// None of its own.
pub fn adopt_goals(session: &Session) -> Result<Edit, Refusal> {
    let ready = session.method.goals.iter().filter(|goal| !is_there(session, &goal.id));
    let added = ready.zip(session.goals.len()..).map(|(goal, at)| add(Item::Goal(goal.clone()), at));
    Ok(Edit::Batch(added.collect()))
}

/// Says which capabilities and candidates serve a goal; the links of all others to it are taken away.
///
/// # Errors
/// [`Refusal::Missing`], from `apply`.
pub fn set_served(
    session: &Session,
    id: &GoalId,
    capabilities: &[CapabilityId],
    candidates: &[NoteId],
) -> Result<Edit, Refusal> {
    let mut edits = Vec::new();
    for it in session.map.capabilities.iter().filter(|it| it.off.is_none()) {
        if it.goals.contains(id) != capabilities.contains(&it.id) {
            edits.push(change_capability(Capability { goals: turned(&it.goals, id), ..it.clone() }));
        }
    }
    for it in session.notes.iter().filter(|it| it.candidate.goals.contains(id) != candidates.contains(&it.id))
    {
        let candidate = Candidate { goals: turned(&it.candidate.goals, id), ..it.candidate.clone() };
        edits.push(Edit::Change(Item::Note(Note { candidate, ..it.clone() })));
    }
    Ok(Edit::Batch(edits))
}

/// The goals with this one taken out where it is there, and put last where it is not.
fn turned(goals: &[GoalId], id: &GoalId) -> Vec<GoalId> {
    let mut goals = goals.to_vec();
    match goals.iter().position(|goal| goal == id) {
        Some(at) => {
            goals.remove(at);
        }
        None => goals.push(id.clone()),
    }
    goals
}

/// Removes a goal and every link to it.
///
/// # Errors
/// [`Refusal::Missing`], from `apply`.
pub fn remove_goal(session: &Session, id: &GoalId) -> Result<Edit, Refusal> {
    let clusters = session.clusters.iter().filter(|it| it.goal.as_ref() == Some(id));
    let clusters = clusters.map(|it| Edit::Change(Item::Cluster(Cluster { goal: None, ..it.clone() })));
    let served = session.map.capabilities.iter().filter(|it| it.goals.contains(id));
    let capabilities = served.map(|it| {
        let goals = it.goals.iter().filter(|goal| *goal != id).cloned().collect();
        change_capability(Capability { goals, ..it.clone() })
    });
    let serving = session.notes.iter().filter(|it| it.candidate.goals.contains(id));
    let candidates = serving.map(|it| {
        let mut candidate = it.candidate.clone();
        candidate.goals.retain(|goal| goal != id);
        Edit::Change(Item::Note(Note { candidate, ..it.clone() }))
    });
    let removal = Edit::Remove(Ref::Goal(id.clone()));
    Ok(Edit::Batch(clusters.chain(capabilities).chain(candidates).chain([removal]).collect()))
}

fn is_there(session: &Session, id: &GoalId) -> bool {
    session.goals.iter().any(|goal| goal.id == *id)
}

/// Not one of the method's ids either: its links would come alive for a goal that they do not mean.
fn fresh_id(session: &Session, name: &str) -> GoalId {
    let known = || session.goals.iter().chain(&session.method.goals);
    GoalId::fresh(name, |id| known().any(|goal| goal.id.as_str() == id))
}
