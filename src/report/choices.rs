//! The choices of a report: scenario, participants and plan; what they cost has a file of its own.

use crate::analysis::figures::Figures;
use crate::analysis::fit::Ground;
use crate::analysis::participants::participants;
use crate::analysis::projection::Projection;
use crate::domain::choice;
use crate::domain::id::RespondentId;
use crate::domain::method::Subject;
use crate::domain::session::Session;
use crate::domain::text::Lang;

use super::model::Choice;
use super::{budget, fit, is_named, joining, plan};

/// One choice with everything that follows from it.
pub(super) fn choice(
    (projection, figures): (&Projection, &Figures),
    choice: &choice::Choice,
    lang: Lang,
) -> Choice {
    let session = projection.session();
    let named = |id: &RespondentId| session.respondent(id).is_some_and(|it| is_named(projection, it));
    let scenario = choice.scenario.and_then(|number| session.method.scenario(number));
    let joined = participants(session, choice);
    let mut borne = budget::borne(session, choice, lang);
    // Owners that do not take part themselves are named only where everybody is.
    for share in &mut borne.shares {
        share.through.retain(|id| RespondentId::new(id.as_str()).is_ok_and(|id| named(&id)));
    }
    Choice {
        id: choice.id.to_string(),
        subject: match choice.subject {
            Subject::Capability(_) => "capability",
            Subject::Category(_) => "category",
        },
        capability: choice.subject.as_str().to_owned(),
        name: subject(session, &choice.subject, lang).to_owned(),
        scenario: choice.scenario,
        scenario_name: scenario.map(|scenario| scenario.name.get(lang).to_owned()),
        scenario_gist: scenario.map(|scenario| scenario.gist.get(lang).to_owned()),
        reason: choice.reason.to_string(),
        participants: joined.iter().map(|it| it.id.to_string()).collect(),
        lead: joined.iter().find(|it| Some(&it.id) == choice.lead()).map(|it| it.id.to_string()),
        hints: fit::hints(session, figures, choice, lang),
        hints_open: Ground::of(session, figures, choice).released,
        unnamed: choice.unnamed(),
        tally: joining::tally(session, choice),
        commitments: joining::commitments(session, choice, &named),
        expected: joining::expected(&choice.expected),
        pilot: choice.pilot.as_ref().map(|pilot| pilot.name.get(lang).to_owned()),
        pilot_about: choice.pilot.as_ref().map(|pilot| pilot.about.get(lang).to_owned()),
        start: choice.start.map(|start| start.to_string()),
        calendar: plan::calendar(choice),
        holidays: plan::holidays(session, choice, lang),
        milestones: plan::milestones(session, choice, lang),
        after: plan::ahead(session, choice, lang),
        overlaps: plan::overlaps(session, choice, lang),
        budget: choice.pilot.as_ref().map(|pilot| budget::budget(session, choice, pilot, lang)),
        sharing: borne.sharing,
        shares: borne.shares,
        unshared: borne.unshared,
        organisations: borne.organisations,
        common: borne.common,
        risks: super::risks::risks(choice),
    }
}

pub(super) fn subject<'a>(session: &'a Session, subject: &'a Subject, lang: Lang) -> &'a str {
    let name = match subject {
        Subject::Capability(id) => session.map.capability(id).map(|capability| &capability.name),
        Subject::Category(id) => session.map.category(id).map(|category| &category.name),
    };
    name.map_or(subject.as_str(), |name| name.get(lang))
}
