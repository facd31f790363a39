//! Workshop 2 of the example: the candidates, from what people wrote to the capabilities that it became.

use verkstad::domain::edit::{Edit, Item};
use verkstad::domain::id::{GoalId, NoteId, PromptId};
use verkstad::domain::note::{Candidate, Cluster, Note, NoteKind, Sheet};
use verkstad::domain::plain::Plain;
use verkstad::domain::plan::{self, NewNotes};

use super::build::{GOALS, Making, named, note, translated};
use super::sources::{Row, table};

/// What the prompts of `candidates.csv` are called in the method.
const PROMPTS: [(&str, &str); 3] = [
    ("kunna", "vad-maste-vi-kunna"),
    ("gora", "vad-maste-vi-gora"),
    ("ta-hand-om", "vad-maste-vi-ta-hand-om"),
];

/// From the first candidate to the last link to the map.
pub(super) fn candidates(making: &mut Making) {
    let rows = table("candidates.csv");
    written(making, &rows);
    broken_down(making, &rows);
    weighed(making, &rows);
    clusters(making, &rows);
    for row in &rows {
        let own = note(making.session(), &row["text"]);
        if let Some(head) = named(row, "beneath") {
            let head = note(making.session(), head);
            making.make(|session| plan::merge_notes(session, &head, &[own]));
        } else if let Some(reason) = named(row, "off") {
            making.make(|session| plan::candidate_off(session, &[own], &Plain::line(reason)));
        } else if let Some(name) = named(row, "capability") {
            let capability = making.capability(name);
            making.make(|session| plan::become_part_of(session, &[own], &capability));
        }
    }
}

/// What was written in silence: all but the parts of what was broken down afterwards.
fn written(making: &mut Making, rows: &[Row]) {
    for row in rows.iter().filter(|row| named(row, "origin").is_none()) {
        let prompt = named(row, "prompt").map(|it| PromptId::new(translated(&PROMPTS, it)).unwrap());
        let (sheet, kind) = (Sheet::Capabilities, NoteKind::Free);
        let texts = vec![Plain::line(&row["text"])];
        making.make(|session| plan::add_notes(session, NewNotes { sheet, texts, kind, prompt }));
    }
}

fn broken_down(making: &mut Making, rows: &[Row]) {
    let mut origins: Vec<&str> = rows.iter().filter_map(|row| named(row, "origin")).collect();
    origins.dedup();
    for origin in origins {
        let own = note(making.session(), origin);
        let parts = rows.iter().filter(|row| row["origin"] == origin);
        let parts: Vec<Plain> = parts.map(|row| Plain::line(&row["text"])).collect();
        making.make(|session| plan::break_down(session, &own, &parts));
    }
}

/// Which goals each serves, and what is doubted.
fn weighed(making: &mut Making, rows: &[Row]) {
    for row in rows {
        let goals = row["goals"].split(';').filter(|goal| !goal.is_empty());
        let goals = goals.map(|goal| GoalId::new(translated(&GOALS, goal)).unwrap()).collect();
        let id = note(making.session(), &row["text"]);
        let own = making.session().notes.iter().find(|own| own.id == id).unwrap().clone();
        let candidate = Candidate { goals, doubt: Plain::line(&row["doubt"]), ..own.candidate.clone() };
        making.make(|_| Ok(Edit::Change(Item::Note(Note { candidate, ..own }))));
    }
}

/// The clusters in the order of the areas that they went to, those that went nowhere last.
fn clusters(making: &mut Making, rows: &[Row]) {
    let areas = making.session().map.areas.clone();
    let place = |name: &str| areas.iter().position(|area| area.name.sv.as_str() == name);
    let names = rows.iter().filter_map(|row| named(row, "cluster"));
    let mut found: Vec<(usize, &str)> =
        names.map(|name| (place(name).unwrap_or(areas.len()), name)).collect();
    found.sort_unstable();
    found.dedup();
    for (place, name) in found {
        let held = rows.iter().filter(|row| row["cluster"] == name);
        let notes: Vec<NoteId> = held.map(|row| note(making.session(), &row["text"])).collect();
        making.make(|session| plan::new_cluster(session, Sheet::Capabilities, &Plain::line(name), &notes));
        if let Some(area) = areas.get(place) {
            let cluster = making.session().clusters.last().unwrap().clone();
            let area = Some(area.id.clone());
            making.make(|_| Ok(Edit::Change(Item::Cluster(Cluster { area, ..cluster }))));
        }
    }
}
