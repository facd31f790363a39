//! The full count: rows, columns and groups of one round, and the walk over its ballots.
//!
//! A ballot is a row of bytes. Each respondent's ballots are added up byte by byte into one row of packed counters, which
//! then enters the tallies of all capabilities; nothing is looked up by name for a single mark.

use std::collections::HashMap;

use super::{Column, Group, Row, standing};
use crate::analysis::answers::AnswerRow;
use crate::analysis::layout::Stretch;
use crate::analysis::ranking::Rank;
use crate::analysis::stats::{Stats, Tally};
use crate::domain::id::{CapabilityId, RespondentId};
use crate::domain::plan::goes_back;
use crate::domain::round::Round;
use crate::domain::sealed::Released;
use crate::domain::session::Session;

/// A round and those that it goes on from.
pub(super) struct Chain<'a> {
    pub(super) own: Option<&'a Round>,
    /// Nearest first.
    pub(super) earlier: Vec<&'a Round>,
}

pub(super) fn chain(session: &Session, number: u16) -> Chain<'_> {
    let own = session.round(number);
    let earlier = own.into_iter().flat_map(|round| goes_back(session, round).skip(1)).collect();
    Chain { own, earlier }
}

pub(super) fn rows(session: &Session, chain: &Chain<'_>, order: &[usize]) -> Vec<Row> {
    let places = |round: &'_ Round| -> HashMap<CapabilityId, usize> {
        round.order.iter().enumerate().map(|(place, id)| (id.clone(), place)).collect()
    };
    let own = chain.own.map(places).unwrap_or_default();
    let earlier: Vec<_> = chain.earlier.iter().map(|round| places(round)).collect();
    let released = released(chain);
    let row = |index: &usize| {
        let capability = session.map.capabilities.get(*index)?.id.clone();
        let place = own.get(&capability).copied();
        let earlier = earlier.iter().map(|places| places.get(&capability).copied()).collect();
        let released = released.get(&capability).map(|released| (*released).clone());
        let (stats, open, rank) = (Stats::default(), Stats::default(), Rank::default());
        Some(Row { capability, index: *index, place, earlier, stats, open, released, importance: 0, rank })
    };
    order.iter().filter_map(row).collect()
}

/// The published means that stand: those of the nearest round that rates a capability, none of a hidden one.
fn released<'a>(chain: &Chain<'a>) -> HashMap<&'a CapabilityId, &'a Released> {
    let mut out = HashMap::new();
    for round in chain.earlier.iter().rev().copied().chain(chain.own) {
        for id in &round.order {
            out.remove(id);
        }
        let rows =
            round.release().filter(|_| !round.is_hidden()).into_iter().flat_map(|release| &release.rows);
        out.extend(rows.map(|row| (&row.capability, row)));
    }
    out
}

pub(super) fn columns(session: &Session, chain: &Chain<'_>) -> Vec<Column> {
    let mut own = chain.own.map(counted).unwrap_or_default();
    let mut earlier: Vec<_> = chain.earlier.iter().map(|round| counted(round)).collect();
    let active = session.respondents.iter().enumerate().filter(|(_, respondent)| respondent.is_active());
    let mut columns: Vec<Column> = active
        .map(|(index, respondent)| Column {
            respondent: respondent.id.clone(),
            index,
            letter: respondent.letter,
            ballots: own.remove(&respondent.id).unwrap_or_default(),
            earlier: earlier
                .iter_mut()
                .map(|ballots| ballots.remove(&respondent.id).unwrap_or_default())
                .collect(),
            answered: 0,
            of: 0,
            seen: Vec::new(),
        })
        .collect();
    columns.sort_by_key(|column| column.letter);
    columns
}

/// The ballots of a round that count, for each respondent.
fn counted(round: &Round) -> HashMap<&RespondentId, Vec<usize>> {
    let mut ballots: HashMap<&RespondentId, Vec<usize>> = HashMap::new();
    for (index, ballot) in round.ballots.iter().enumerate().filter(|(_, ballot)| !ballot.aside) {
        ballots.entry(&ballot.respondent).or_default().push(index);
    }
    ballots
}

pub(super) fn groups<T, Id>(stretches: &[Stretch], list: &[T], id: impl Fn(&T) -> Id) -> Vec<Group<Id>> {
    let group = |stretch: &Stretch| {
        let id = id(list.get(stretch.index)?);
        Some(Group { id, index: stretch.index, rows: stretch.rows.clone(), mean: None })
    };
    stretches.iter().filter_map(group).collect()
}

/// Walks the ballots byte by byte, one respondent after the other.
pub(super) fn ballots(columns: &mut [Column], rows: &mut [Row], chain: &Chain<'_>) {
    let places: Vec<Option<usize>> = rows.iter().map(|row| row.place).collect();
    let rated = places.iter().flatten().count();
    let round = chain.own;
    let simple = chain.earlier.is_empty() && !round.is_some_and(Round::is_hidden);
    let mut tallies = vec![Tally::default(); rows.len()];
    let mut sums = AnswerRow::new(round.map_or(0, |round| round.order.len()));
    for column in columns {
        let ballot = |index: &usize| Some(round?.ballots.get(*index)?.marks.bytes());
        let ballots: Vec<&[u8]> = column.ballots.iter().filter_map(ballot).collect();
        let sums = sums.fill(&ballots);
        let mut seen = std::mem::take(&mut column.seen);
        seen.clear();
        seen.extend(rows.iter().zip(&places).zip(&mut tallies).map(|((row, place), tally)| {
            let own = place.and_then(|place| sums.get(place)).copied().unwrap_or_default();
            tally.take(if simple { own } else { standing(chain, row, column, own) });
            own.any()
        }));
        column.answered = seen.iter().filter(|seen| **seen).count();
        column.seen = seen;
        column.of = rated;
    }
    for (row, tally) in rows.iter_mut().zip(&tallies) {
        row.publish(tally.stats());
    }
}
