//! How importance is given: what the group agrees on before, and the moment in which everybody's dots show.

use super::super::edit::Edit;
use super::super::method::DotRule;
use super::super::refusal::Refusal;
use super::super::rules::{Rules, Weighing};
use super::super::session::Session;
use super::super::terms::Showing;

/// How a group gives importance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ways {
    /// By dots or by hands.
    pub weighing: Weighing,
    /// When dots show.
    pub showing: Showing,
    /// How many dots each has.
    pub dots: DotRule,
}

impl Ways {
    /// What holds in a session.
    #[must_use]
    pub fn of(session: &Session) -> Self {
        let rules = &session.rules;
        Self { weighing: rules.weighing, showing: rules.showing, dots: session.dot_rule() }
    }
}

/// Agrees on how importance is given; figures that are the method's own are not written down. Where dots give way to hands or
/// hands to dots, moved lines go back: one that lay at so many dots says nothing of hands.
///
/// # Errors
/// [`Refusal::Unchanged`] where it is so already.
pub fn agree_on_importance(session: &Session, ways: &Ways) -> Result<Edit, Refusal> {
    if *ways == Ways::of(session) {
        return Err(Refusal::Unchanged);
    }
    let dots = Some(ways.dots).filter(|dots| *dots != session.method.dots);
    let Ways { weighing, showing, .. } = *ways;
    let cross = session.rules.cross.filter(|_| weighing == session.rules.weighing);
    Ok(Edit::Rules(Rules { weighing, showing, dots, cross, ..session.rules.clone() }))
}

/// Shows everybody's dots at once.
///
/// # Errors
/// [`Refusal::Unchanged`] where they show already, [`Refusal::Nothing`] where nobody has placed any.
pub fn reveal_dots(session: &Session) -> Result<Edit, Refusal> {
    if !session.are_dots_closed() {
        return Err(Refusal::Unchanged);
    }
    if session.dots.is_empty() {
        return Err(Refusal::Nothing);
    }
    Ok(Edit::Rules(Rules { showing: Showing::Revealed, ..session.rules.clone() }))
}
