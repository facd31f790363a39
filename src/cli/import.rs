//! `verkstad import`: ratings from a CSV file, all or none, as one edit.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::Path;

use crate::domain::edit::{At, Edit, Item};
use crate::domain::id::{CapabilityId, RespondentId};
use crate::domain::plain::Plain;
use crate::domain::rating::Mark;
use crate::domain::round::{Ballot, BallotKey, Round, RoundState};
use crate::domain::session::Session;
use crate::source::table::{Row, Table};
use crate::source::{self, Fault, Faults};

use super::apply;
use super::called::Called;
use super::fault::CliFault;
use super::table;

/// The marks of each ballot, by respondent and rater, with the line that each stands on.
type Marks = BTreeMap<(RespondentId, Plain), Vec<(CapabilityId, Mark, usize)>>;

/// Takes the ratings of a file into the newest open round of a session.
///
/// # Errors
/// With all faults of the file, by row and column; nothing is imported then.
pub(super) fn import(session: &Path, ratings: &Path) -> Result<(), CliFault> {
    let table = table::read(ratings)?;
    apply::change(session, |desk| {
        let told = |faults| Faults::new(&ratings.display().to_string(), faults);
        let edit = edit(desk.session(), &table).map_err(told)?;
        Ok(edit)
    })
}

/// The edit that a table of ratings comes to.
fn edit(session: &Session, table: &Table) -> Result<Edit, Vec<Fault>> {
    let columns = Columns::of(table)?;
    let open = |round: &&Round| round.state == RoundState::Open;
    let Some(round) = session.rounds.iter().rev().find(open) else {
        let text = "the session has no open round; start one first";
        return Err(vec![source::fault_at("", (1, 1), text)]);
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

/// Ids by everything that a person may call a thing.
struct Names {
    respondents: Called<RespondentId>,
    capabilities: Called<CapabilityId>,
}

impl Names {
    fn of(session: &Session, round: &Round) -> Self {
        let mut names =
            Self { respondents: Called::new("respondent"), capabilities: Called::new("capability") };
        for it in session.active() {
            names.respondents.add(&it.id, it.id.as_str(), [it.name.as_str(), it.short.as_str()]);
        }
        let rated: HashSet<&CapabilityId> = round.order.iter().collect();
        let on_the_map = session.map.capabilities.iter().filter(|it| it.off.is_none());
        for it in on_the_map.filter(|it| rated.contains(&it.id)) {
            names.capabilities.add(&it.id, it.id.as_str(), [it.name.sv.as_str(), it.name.en.as_str()]);
        }
        names
    }
}

type Rating = (RespondentId, Plain, CapabilityId, Mark);

/// One row, or all that is wrong with it.
fn rating(row: &Row, columns: &Columns, names: &Names) -> Result<Rating, Vec<Fault>> {
    let respondent = names.respondents.find(row, columns.respondent);
    let capability = names.capabilities.find(row, columns.capability);
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
            Some((known, before)) if known != mark => {
                let text = format!("`{capability}` is rated otherwise by the same rater on line {before}");
                faults.push(source::fault_at("", (*line, column + 1), text));
            }
            Some(_) => {}
            None => {
                first.insert(capability, (*mark, *line));
            }
        }
    }
    faults
}

/// One edit a ballot: however many rows a file has, the session is asked once for each rater.
fn edits(round: &Round, marks: Marks) -> Vec<Edit> {
    let places: HashMap<&CapabilityId, usize> =
        round.order.iter().enumerate().map(|(place, id)| (id, place)).collect();
    let mut out = Vec::new();
    let mut index = round.ballots.len();
    for ((respondent, rater), list) in marks {
        let key = BallotKey::keyed(round.number, respondent, rater);
        let known = round.ballot(&key);
        let mut ballot = known.cloned().unwrap_or_else(|| Ballot::empty(&key));
        for (capability, mark, _) in list {
            if let Some(place) = places.get(&capability) {
                ballot.marks.set(*place, mark);
            }
        }
        match known {
            Some(known) if *known == ballot => {}
            Some(_) => out.push(Edit::Change(Item::Ballot(round.number, ballot))),
            None => {
                out.push(Edit::Add(Item::Ballot(round.number, ballot), At { index }));
                index += 1;
            }
        }
    }
    out
}
