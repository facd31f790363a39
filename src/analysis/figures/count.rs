//! The full count: rows, columns and groups of one round, and the walk over its ballots.
//!
//! A ballot is a row of bytes. Each respondent's ballots are added up byte by byte into one row of packed counters, which
//! then enters the tallies of all capabilities; nothing is looked up by name for a single mark.

use std::collections::HashMap;

use super::{Column, Group, Row};
use crate::analysis::answers::AnswerRow;
use crate::analysis::layout::Stretch;
use crate::analysis::ranking::Rank;
use crate::analysis::stats::{Stats, Tally};
use crate::domain::id::{CapabilityId, RespondentId};
use crate::domain::round::Round;
use crate::domain::session::Session;

pub(super) fn rows(session: &Session, round: Option<&Round>, order: &[usize]) -> Vec<Row> {
    let ids = round.into_iter().flat_map(|round| &round.order);
    let places: HashMap<&CapabilityId, usize> = ids.enumerate().map(|(place, id)| (id, place)).collect();
    let row = |index: &usize| {
        let capability = session.map.capabilities.get(*index)?.id.clone();
        let place = places.get(&capability).copied();
        let (stats, rank) = (Stats::default(), Rank::default());
        Some(Row { capability, index: *index, place, stats, importance: 0, rank })
    };
    order.iter().filter_map(row).collect()
}

pub(super) fn columns(session: &Session, round: Option<&Round>) -> Vec<Column> {
    let mut ballots: HashMap<&RespondentId, Vec<usize>> = HashMap::new();
    for (index, ballot) in round.into_iter().flat_map(|round| &round.ballots).enumerate() {
        ballots.entry(&ballot.respondent).or_default().push(index);
    }
    let active = session.respondents.iter().enumerate().filter(|(_, respondent)| respondent.is_active());
    let mut columns: Vec<Column> = active
        .map(|(index, respondent)| Column {
            respondent: respondent.id.clone(),
            index,
            letter: respondent.letter,
            ballots: ballots.remove(&respondent.id).unwrap_or_default(),
            answered: 0,
            of: 0,
            seen: Vec::new(),
        })
        .collect();
    columns.sort_by_key(|column| column.letter);
    columns
}

pub(super) fn groups<T, Id>(stretches: &[Stretch], list: &[T], id: impl Fn(&T) -> Id) -> Vec<Group<Id>> {
    let group = |stretch: &Stretch| {
        let id = id(list.get(stretch.index)?);
        Some(Group { id, index: stretch.index, rows: stretch.rows.clone(), mean: None })
    };
    stretches.iter().filter_map(group).collect()
}

/// Walks the ballots byte by byte, one respondent after the other.
pub(super) fn ballots(columns: &mut [Column], rows: &mut [Row], round: Option<&Round>) {
    let places: Vec<Option<usize>> = rows.iter().map(|row| row.place).collect();
    let rated = places.iter().flatten().count();
    let mut tallies = vec![Tally::default(); rows.len()];
    let mut sums = AnswerRow::new(round.map_or(0, |round| round.order.len()));
    for column in columns {
        let ballot = |index: &usize| Some(round?.ballots.get(*index)?.marks.bytes());
        let ballots: Vec<&[u8]> = column.ballots.iter().filter_map(ballot).collect();
        let sums = sums.fill(&ballots);
        column.seen.clear();
        column.seen.extend(places.iter().zip(&mut tallies).map(|(place, tally)| {
            let answers = place.and_then(|place| sums.get(place)).copied().unwrap_or_default();
            tally.take(answers);
            answers.any()
        }));
        column.answered = column.seen.iter().filter(|seen| **seen).count();
        column.of = rated;
    }
    for (row, tally) in rows.iter_mut().zip(&tallies) {
        row.stats = tally.stats();
    }
}
