//! What the group of the example decides in workshops 4 and 5.

use verkstad::domain::choice::Choice;
use verkstad::domain::edit::{Edit, Item, Judge};
use verkstad::domain::id::{ChoiceId, PilotId};
use verkstad::domain::method::Subject;
use verkstad::domain::plain::Plain;
use verkstad::domain::plan;
use verkstad::domain::session::{Judgement, OwnRank};

use super::agreed;
use super::build::Making;
use super::sources::{Section, sections, table};

/// Marks for what was talked about, then the two places that the group gives itself.
pub(super) fn judgements(making: &mut Making) {
    for row in table("judgements.csv") {
        let capability = making.capability(&row["capability"]);
        let (strategic, together) = (answer(&row["strategic"]), answer(&row["together"]));
        let judgement = Judgement { strategic, together, ..Judgement::default() };
        making.make(|_| Ok(Edit::Judge(Judge { capability, judgement })));
    }
    for section in sections("Overrides of the ranking") {
        let capability = making.capability(&section.title);
        let place = section.whole("place by the group").parse().unwrap();
        let rank = Some(OwnRank { place, reason: Plain::line(section.whole("reason (sv)")) });
        let judgement = Judgement { rank, ..making.session().judgement(&capability) };
        making.make(|_| Ok(Edit::Judge(Judge { capability, judgement })));
    }
}

/// The six choices, each from subject to start.
pub(super) fn choices(making: &mut Making) {
    for section in sections("Choices") {
        choice(making, &section);
    }
}

fn choice(making: &mut Making, section: &Section) {
    let subject = subject(making, &section.title);
    making.make(|session| plan::choose(session, subject));
    let id = making.session().choices.last().unwrap().id.clone();
    let number = section.point("scenario").map(|number| number.parse().unwrap());
    making.make(|session| plan::set_scenario(session, &id, number));
    let reason = Plain::line(section.whole("reason (sv)"));
    let chosen = making.session().choices.last().unwrap().clone();
    making.make(|_| Ok(Edit::Change(Item::Choice(Choice { reason, ..chosen }.into()))));
    agreed::commitments(making, &id, &section.title);
    let said: Vec<_> = section.list("participants").iter().map(|name| making.respondent(name)).collect();
    let choice = making.session().choices.last().unwrap();
    assert_eq!(choice.participants().cloned().collect::<Vec<_>>(), said, "{}", section.title);
    let lead = section.point("lead").map(|lead| making.respondent(&lead));
    assert_eq!(choice.lead(), lead.as_ref(), "{}", section.title);
    if let Some(pilot) = section.point("pilot") {
        let template = PilotId::new(&format!("pilot-{pilot}")).unwrap();
        making.make(|session| plan::adopt_pilot(session, &id, &template));
    }
    let start = section.point("start").map(|start| start.parse().unwrap());
    making.make(|session| plan::set_start(session, &id, start));
    agreed::plans(making, &id, &section.title);
    agreed::expected(making, &id, &section.title);
    agreed::risks(making, &id);
}

fn subject(making: &Making, title: &str) -> Subject {
    let mut categories = making.session().map.categories.iter();
    match categories.find(|category| category.name.sv.as_str() == title) {
        Some(category) => Subject::Category(category.id.clone()),
        None => Subject::Capability(making.capability(title)),
    }
}

/// The choice about this capability or category.
pub(super) fn chosen(making: &Making, title: &str) -> ChoiceId {
    let subject = subject(making, title);
    making.session().choices.iter().find(|it| it.subject == subject).unwrap().id.clone()
}

fn answer(text: &str) -> Option<bool> {
    match text {
        "yes" => Some(true),
        "no" => Some(false),
        "" => None,
        other => unreachable!("judgements.csv says {other}"),
    }
}
