//! What is possible on the map now, and why not where it is not.

use crate::i18n::words as w;

use super::super::super::room::Room;
use super::super::super::ui::Ui;
use super::super::{advice, proposals};
use super::{Act, candidates, focus, leaving, moving, picture};

/// Whether an action is possible now.
///
/// # Errors
/// Why not, in the reader's words.
pub fn can(room: &Room, ui: &Ui, act: Act) -> Result<(), String> {
    let because = |reason: &str| Err(reason.to_owned());
    let lang = ui.lang;
    match act {
        Act::Search if room.session().map.count() == 0 => return because(w::capabilities_none(lang)),
        Act::Versions if room.session().versions.is_empty() => return because(w::versions_none(lang)),
        Act::NextView | Act::PreviousView | Act::Search | Act::Versions => return Ok(()),
        Act::Zoom(step) => return picture::can_zoom(room, lang, step),
        Act::HideAdvice => return advice::can_hide(room, ui),
        Act::Proposals => return proposals::can_list(room, ui),
        Act::Candidates(act) => return candidates::can(room, ui, act),
        Act::ListOff if room.session().map.off_the_map().next().is_none() => {
            return because(w::capabilities_nothing_off(lang));
        }
        Act::NewCapability
        | Act::NewArea
        | Act::NewCategory
        | Act::Rename
        | Act::Relocate
        | Act::Lower
        | Act::Raise
        | Act::Merge
        | Act::Split
        | Act::TakeOff
        | Act::ListOff
        | Act::Goals
        | Act::Doubt
        | Act::Start => room.writable(ui)?,
    }
    match act {
        Act::NewCapability if focus::area(room).is_none() => because(w::capabilities_no_area(lang)),
        Act::NewArea if focus::category(room).is_none() => because(w::capabilities_no_category(lang)),
        Act::Rename | Act::Relocate | Act::Lower | Act::Raise | Act::TakeOff
            if room.capabilities.focus.is_none() =>
        {
            because(w::capabilities_none(lang))
        }
        Act::Relocate => moving::can(room, lang),
        Act::TakeOff => leaving::can(room, lang),
        Act::Merge | Act::Split | Act::Goals | Act::Doubt if focus::capability(room).is_none() => {
            because(w::capabilities_not_here(lang))
        }
        Act::Merge if room.session().map.count() < 2 => because(w::capabilities_only_one(lang)),
        Act::Goals if room.session().goals.is_empty() => because(w::capabilities_no_goals(lang)),
        Act::NextView
        | Act::PreviousView
        | Act::Candidates(_)
        | Act::NewCapability
        | Act::NewArea
        | Act::NewCategory
        | Act::Rename
        | Act::Lower
        | Act::Raise
        | Act::Merge
        | Act::Split
        | Act::ListOff
        | Act::Goals
        | Act::Doubt
        | Act::Versions
        | Act::Search
        | Act::Zoom(_)
        | Act::HideAdvice
        | Act::Proposals
        | Act::Start => Ok(()),
    }
}
