//! The window that changes a milestone.

use crate::domain::method::Milestone;
use crate::domain::plain::Plain;
use crate::domain::text::Lang;
use crate::i18n::words as w;

use super::super::super::super::overlay::{Field, Form, Overlay, Then};
use super::super::super::super::ui::Ui;
use super::super::amend::{change, planned, rename};

/// Asks for what is to be changed in the milestone at this place.
pub(super) fn amend(ui: &mut Ui, milestone: &Milestone, at: usize) {
    let lang = ui.lang;
    let fields = vec![
        Field::line(w::scenario_milestone_name(lang), milestone.name.get(lang)),
        Field::line(w::scenario_milestone_from(lang), &milestone.from.to_string()),
        Field::line(w::scenario_milestone_to(lang), &milestone.to.to_string()),
    ];
    let then = Then::room(move |room, ui, answer| {
        let lang = ui.lang;
        let Some((choice, mut pilot)) = planned(room) else { return Ok(()) };
        let Some(milestone) = pilot.milestones.get_mut(at) else { return Ok(()) };
        rename(&mut milestone.name, lang, answer)?;
        milestone.from = day(lang, &answer.field(1))?;
        milestone.to = day(lang, &answer.field(2))?;
        if milestone.to < milestone.from {
            return Err(w::scenario_milestone_backwards(lang).to_owned());
        }
        let id = milestone.id.clone();
        pilot.milestones.sort_by_key(|milestone| milestone.from);
        let place = pilot.milestones.iter().position(|milestone| milestone.id == id);
        change(room, ui, choice, pilot)?;
        room.scenario.row.at = place.unwrap_or(at);
        Ok(())
    });
    ui.show(Overlay::Form(Form::new(w::scenario_milestone_title(lang), fields, then)));
}

fn day(lang: Lang, text: &Plain) -> Result<u16, String> {
    text.as_str().trim().parse().map_err(|_| w::scenario_milestone_day(lang).to_owned())
}
