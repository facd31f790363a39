//! `verkstad import`: ratings from a CSV file, all or none, as one edit.

use std::collections::{BTreeMap, HashMap};
use std::path::Path;

use crate::domain::edit::{At, Edit, Item, Rate};
use crate::domain::id::{CapabilityId, RespondentId};
use crate::domain::plain::Plain;
use crate::domain::rating::Mark;
use crate::domain::round::{Ballot, BallotKey, Round, RoundState};
use crate::domain::session::Session;
use crate::source::{Fault, near};

use super::apply;
use super::fault::CliFault;
use super::table::{Row, Table};

/// The marks of each ballot, by respondent and rater, with the line that each stands on.
type Marks = BTreeMap<(RespondentId, Plain), Vec<(CapabilityId, Mark, usize)>>;

/// Takes the ratings of a file into the newest open round of a session.
///
/// # Errors
/// With all faults of the file, by row and column; nothing is imported then.
pub(super) fn import(session: &Path, ratings: &Path) -> Result<(), CliFault> {
    let table = Table::read(ratings)?;
    apply::change(session, |desk| {
        let edit = edit(desk.session(), &table).map_err(|faults| table.faults(faults))?;
        Ok(edit)
    })
}

/// The edit that a table of ratings comes to.
fn edit(session: &Session, table: &Table) -> Result<Edit, Vec<Fault>> {
    let columns = Columns::of(table)?;
    let open = |round: &&Round| round.state == RoundState::Open;
    let Some(round) = session.rounds.iter().rev().find(open) else {
        return Err(vec![Fault {
            line: 1,
            column: 1,
            text: "the session has no open round; start one first".to_owned(),
            excerpt: String::new(),
        }]);
    };
    let names = Names::of(session, round);
    let mut faults = Vec::new();
    let mut marks = Marks::new();
    for row in table.rows() {
        match rating(row, &columns, &names) {
            Ok((respondent, rater, capability, mark)) => {
                let list = marks.entry((respondent, rater)).or_default();
                list.push((capability, mark, row.line));
            }
            Err(mut found) => faults.append(&mut found),
        }
    }
    for list in marks.values() {
        faults.extend(twice(list, columns.capability));
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    Ok(Edit::Batch(edits(round, marks)))
}

struct Columns {
    respondent: usize,
    rater: usize,
    capability: usize,
    level: usize,
}

impl Columns {
    fn of(table: &Table) -> Result<Self, Vec<Fault>> {
        let found = ["respondent", "rater", "capability", "level"].map(|name| table.column(name));
        match found {
            [Ok(respondent), Ok(rater), Ok(capability), Ok(level)] => {
                Ok(Self { respondent, rater, capability, level })
            }
            some => Err(some.into_iter().filter_map(Result::err).collect()),
        }
    }
}

/// Ids by everything that a person may call a thing, in lower case.
struct Names {
    respondents: HashMap<String, RespondentId>,
    capabilities: HashMap<String, CapabilityId>,
}

impl Names {
    fn of(session: &Session, round: &Round) -> Self {
        let mut names = Self { respondents: HashMap::new(), capabilities: HashMap::new() };
        for respondent in session.active() {
            for name in [respondent.id.as_str(), respondent.name.as_str(), respondent.short.as_str()] {
                names.respondents.entry(name.to_lowercase()).or_insert_with(|| respondent.id.clone());
            }
        }
        let rated: std::collections::HashSet<&CapabilityId> = round.order.iter().collect();
        for capability in session.map.capabilities.iter().filter(|capability| rated.contains(&capability.id))
        {
            for name in [capability.id.as_str(), capability.name.sv.as_str(), capability.name.en.as_str()] {
                if !name.is_empty() {
                    names.capabilities.entry(name.to_lowercase()).or_insert_with(|| capability.id.clone());
                }
            }
        }
        names
    }
}

type Rating = (RespondentId, Plain, CapabilityId, Mark);

/// One row, or all that is wrong with it.
fn rating(row: &Row, columns: &Columns, names: &Names) -> Result<Rating, Vec<Fault>> {
    let respondent = look_up(row, columns.respondent, "respondent", &names.respondents);
    let capability = look_up(row, columns.capability, "capability", &names.capabilities);
    let level = mark(row.field(columns.level)).ok_or_else(|| {
        let text = format!(
            "`{}` is no level: use 0-4, x for don't know, empty or - for not rated",
            row.field(columns.level)
        );
        row.fault(columns.level, &text)
    });
    match (respondent, capability, level) {
        (Ok(respondent), Ok(capability), Ok(level)) => {
            Ok((respondent, Plain::line(row.field(columns.rater)), capability, level))
        }
        (respondent, capability, level) => {
            Err([respondent.err(), capability.err(), level.err()].into_iter().flatten().collect())
        }
    }
}

fn look_up<Id: Clone>(
    row: &Row,
    column: usize,
    what: &str,
    names: &HashMap<String, Id>,
) -> Result<Id, Fault> {
    let name = row.field(column);
    if let Some(id) = names.get(&name.to_lowercase()) {
        return Ok(id.clone());
    }
    let mut known: Vec<&str> = names.keys().map(String::as_str).collect();
    known.sort_unstable();
    Err(row
        .fault(column, &format!("there is no {what} `{name}`; {}", near::cure(&name.to_lowercase(), &known))))
}

fn mark(text: &str) -> Option<Mark> {
    match text {
        "" | "-" => Some(Mark::NotRated),
        "x" | "X" => Some(Mark::DontKnow),
        digit => match digit.as_bytes() {
            [byte @ b'0'..=b'4'] => Mark::from_byte(*byte),
            _ => None,
        },
    }
}

/// One rater's capability rated twice with different marks is a fault: nobody can say which counts.
fn twice(list: &[(CapabilityId, Mark, usize)], column: usize) -> Vec<Fault> {
    let mut first: HashMap<&CapabilityId, (Mark, usize)> = HashMap::new();
    let mut faults = Vec::new();
    for (capability, mark, line) in list {
        match first.get(capability) {
            Some((known, before)) if known != mark => faults.push(Fault {
                line: *line,
                column: column + 1,
                text: format!("`{capability}` is rated otherwise by the same rater on line {before}"),
                excerpt: String::new(),
            }),
            Some(_) => {}
            None => {
                first.insert(capability, (*mark, *line));
            }
        }
    }
    faults
}

/// New ballots come whole; marks on ballots that are there come one by one.
fn edits(round: &Round, marks: Marks) -> Vec<Edit> {
    let places: HashMap<&CapabilityId, usize> =
        round.order.iter().enumerate().map(|(place, id)| (id, place)).collect();
    let mut out = Vec::new();
    let mut index = round.ballots.len();
    for ((respondent, rater), list) in marks {
        if let Some(known) = round.ballot(&respondent, &rater) {
            let key = BallotKey { round: round.number, respondent, rater };
            for (capability, mark, _) in list {
                let same = places.get(&capability).is_some_and(|place| known.mark(*place) == mark);
                if !same {
                    out.push(Edit::Rate(Rate { ballot: key.clone(), capability, mark }));
                }
            }
        } else {
            let mut ballot = Ballot::empty(respondent, rater);
            for (capability, mark, _) in list {
                if let Some(place) = places.get(&capability) {
                    ballot.marks.set(*place, mark);
                }
            }
            out.push(Edit::Add(Item::Ballot(round.number, ballot), At { index }));
            index += 1;
        }
    }
    out
}
