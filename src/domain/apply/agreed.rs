//! Edits of what a group agrees on in workshop 4: its rules, counted hands, targets of areas, and where dots came from.

use crate::domain::check;
use crate::domain::edit::{Edit, Hands, Ref};
use crate::domain::id::{AreaId, RespondentId};
use crate::domain::refusal::Refusal;
use crate::domain::rules::Rules;
use crate::domain::session::{Handed, Session, Target};
use crate::domain::terms::Showing;

/// Refused where somebody has placed dots that the new rules would not allow. On what terms they were placed is kept: once
/// there are any, only the reveal can still be made or taken back.
pub(super) fn rules(session: &mut Session, rules: &Rules) -> Result<Edit, Refusal> {
    check::rules(session, rules)?;
    let live = |rules: &Rules| rules.showing == Showing::Live;
    if !session.dots.is_empty() && live(&session.rules) != live(rules) {
        return Err(Refusal::Placed);
    }
    Ok(Edit::Rules(std::mem::replace(&mut session.rules, rules.clone())))
}

pub(super) fn hands(session: &mut Session, hands: &Hands) -> Result<Edit, Refusal> {
    super::answers::known(session, &hands.capability)?;
    let before = if hands.hands == 0 {
        session.hands.remove(&hands.capability)
    } else {
        session.hands.insert(hands.capability.clone(), hands.hands)
    };
    Ok(Edit::Hands(Hands { hands: before.unwrap_or_default(), ..hands.clone() }))
}

pub(super) fn handed(
    session: &mut Session,
    id: &RespondentId,
    handed: Option<&Handed>,
) -> Result<Edit, Refusal> {
    if session.respondent(id).is_none() {
        return Err(Refusal::Missing(Ref::Respondent(id.clone())));
    }
    let before = match handed {
        Some(handed) => {
            check::handed(handed)?;
            session.handed.insert(id.clone(), handed.clone())
        }
        None => session.handed.remove(id),
    };
    Ok(Edit::Handed(id.clone(), before))
}

pub(super) fn target(session: &mut Session, id: &AreaId, target: Option<Target>) -> Result<Edit, Refusal> {
    if session.map.area(id).is_none() {
        return Err(Refusal::Missing(Ref::Area(id.clone())));
    }
    let before = match target {
        Some(target) => session.targets.insert(id.clone(), target),
        None => session.targets.remove(id),
    };
    Ok(Edit::Target(id.clone(), before))
}
