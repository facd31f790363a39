//! What the group of the example has agreed on: targets, what came of talking, proposals about the map, who answered
//! what to the scenarios, what is expected of them, and the risks of the pilots.

use verkstad::domain::choice::{Calendar, Choice, Expected, SharedBy, Sharing, Stance};
use verkstad::domain::edit::{At, Edit, Item, Judge};
use verkstad::domain::id::{ChoiceId, MilestoneId, ProposalId};
use verkstad::domain::plain::Plain;
use verkstad::domain::plan::{self, Answer};
use verkstad::domain::proposal::{Outcome, Proposal};
use verkstad::domain::rating::Level;
use verkstad::domain::rules::Rules;
use verkstad::domain::session::{Judgement, Talk, Target, Upshot};
use verkstad::outline::risks;

use super::build::Making;
use super::decisions;
use super::sources::{Row, folder, table};

/// What an hour of own work is counted as, in kronor.
const HOURLY_RATE: u32 = 450;

/// Targets of areas and capabilities.
pub(super) fn targets(making: &mut Making) {
    for row in table("targets.csv") {
        let level = Level::try_from(row["level"].parse::<u8>().unwrap()).unwrap();
        let target = Some(Target { level, year: Some(row["year"].parse().unwrap()) });
        if row["what"] == "area" {
            let areas = &making.session().map.areas;
            let area = areas.iter().find(|it| it.name.sv.as_str() == row["name"]).unwrap().id.clone();
            making.make(|_| Ok(Edit::Target(area, target)));
        } else {
            let capability = making.capability(&row["name"]);
            let judgement = Judgement { target, ..making.session().judgement(&capability) };
            making.make(|_| Ok(Edit::Judge(Judge { capability, judgement })));
        }
    }
}

/// What came of talking about single capabilities.
pub(super) fn talks(making: &mut Making) {
    for row in table("talks.csv") {
        let capability = making.capability(&row["capability"]);
        let upshot = match row["upshot"].as_str() {
            "decided" => Upshot::Decided,
            "parked" => Upshot::Parked,
            other => unreachable!("talks.csv says {other}"),
        };
        let talk = Some(Talk { upshot, text: Plain::line(&row["text"]), at: row["at"].parse().ok() });
        let judgement = Judgement { talk, ..making.session().judgement(&capability) };
        making.make(|_| Ok(Edit::Judge(Judge { capability, judgement })));
    }
}

/// Proposed changes of the map.
pub(super) fn proposals(making: &mut Making) {
    for (index, row) in table("proposals.csv").iter().enumerate() {
        let outcome = match row["outcome"].as_str() {
            "open" => Outcome::Open,
            "declined" => Outcome::Declined,
            other => unreachable!("proposals.csv says {other}"),
        };
        let about = Some(&row["capability"]).filter(|name| !name.is_empty());
        let proposal = Proposal {
            id: ProposalId::new(&format!("f{}", index + 1)).unwrap(),
            about: about.map(|name| making.capability(name)),
            text: Plain::line(&row["text"]),
            at: row["at"].parse().ok(),
            outcome,
            answer: Plain::line(&row["answer"]),
        };
        making.make(|_| Ok(Edit::Add(Item::Proposal(proposal), At { index })));
    }
}

/// An hour of own work has a price.
pub(super) fn rules(making: &mut Making) {
    let rules = Rules { hourly_rate: Some(HOURLY_RATE), ..making.session().rules.clone() };
    making.make(|_| Ok(Edit::Rules(rules)));
}

/// Who has answered what to the chosen scenario of a choice.
pub(super) fn commitments(making: &mut Making, id: &ChoiceId, title: &str) {
    for row in of(title, "commitments.csv") {
        let respondent = making.respondent(&row["respondent"]);
        let stance = match row["stance"].as_str() {
            "leads" => Stance::Leads,
            "joins" => Stance::Joins,
            "considering" => Stance::Considering,
            "declines" => Stance::Declines,
            other => unreachable!("commitments.csv says {other}"),
        };
        let (at, said_by) = (row["at"].parse().ok(), Plain::line(&row["said_by"]));
        let answer = Some(Answer { stance, at, said_by });
        making.make(|session| plan::commit(session, id, &respondent, answer));
    }
}

/// How a choice's days are counted, whose pilot it waits for, which milestones wait, and how its cost is shared.
pub(super) fn plans(making: &mut Making, id: &ChoiceId, title: &str) {
    for row in of(title, "plans.csv") {
        let choice = making.session().choices.iter().find(|it| it.id == *id).unwrap().clone();
        let calendar = match row["calendar"].as_str() {
            "days" => Calendar::Days,
            "workdays" => Calendar::Workdays,
            other => unreachable!("plans.csv says {other}"),
        };
        let by = match row["shared_by"].as_str() {
            "inhabitants" => SharedBy::Inhabitants,
            "equally" => SharedBy::Equally,
            other => unreachable!("plans.csv says {other}"),
        };
        let ahead = Some(&row["waits_for"]).filter(|title| !title.is_empty());
        let after = ahead.map(|title| decisions::chosen(making, title)).into_iter().collect();
        let choice = Choice { calendar, after, sharing: Sharing { by, ..choice.sharing }, ..choice };
        making.make(|_| Ok(Edit::Change(Item::Choice(choice.into()))));
    }
    for row in of(title, "waits.csv") {
        let [milestone, ahead] = ["milestone", "waits_for"].map(|it| MilestoneId::new(&row[it]).unwrap());
        making.make(|session| plan::set_waits(session, id, &milestone, vec![ahead]));
    }
}

/// What is expected of a choice.
pub(super) fn expected(making: &mut Making, id: &ChoiceId, title: &str) {
    for row in of(title, "expected.csv") {
        let [effects, steering, legal] =
            ["effects", "steering", "legal"].map(|field| Plain::line(&row[field]));
        let choice = making.session().choices.iter().find(|it| it.id == *id).unwrap().clone();
        let choice = Choice { expected: Expected { effects, steering, legal }, ..choice };
        making.make(|_| Ok(Edit::Change(Item::Choice(choice.into()))));
    }
}

/// The risks of a choice, from the list of all, by the program's own reader.
pub(super) fn risks(making: &mut Making, id: &ChoiceId) {
    let session = making.session();
    let choice = session.choices.iter().find(|it| it.id == *id).unwrap();
    let list = std::fs::read(folder().join("risks.csv")).unwrap();
    // The reader refuses a list that has nothing for the choice.
    if let Ok(list) = risks::read("risks.csv", &list, &risks::For::choice(session, choice)) {
        making.make(|session| plan::put_risks(session, id, list.risks));
    }
}

fn of(choice: &str, file: &str) -> Vec<Row> {
    table(file).into_iter().filter(|row| row["choice"] == choice).collect()
}
