//! The part of a report about the order of urgency.

use crate::analysis::figures::{Figures, Row};
use crate::analysis::firmness::{self, Member, Unasked, Way, Word};
use crate::analysis::ranking::headings;
use crate::domain::method::RankBy;
use crate::domain::respondent::letters;
use crate::domain::rules::Weighing;
use crate::domain::session::Session;

use super::model::{Band, Firmness, Move, OwnRank, Ranked, Ranking};

/// The order as it stands, with the rule that it came from and how firm its top is.
pub(super) fn ranking(session: &Session, figures: &Figures) -> Ranking {
    let firmness = firmness::Firmness::whole(session, figures);
    let bands = figures.ranking.bands.list(figures.highest_importance());
    let order = figures.ranking.order.iter().zip(headings(session, figures));
    let ranked = |(index, heading): (&usize, Option<crate::analysis::ranking::Band>)| {
        let row = figures.rows.get(*index)?;
        let firmness = firmness.as_ref().ok();
        let firmness = firmness.and_then(|firmness| firm(figures, firmness, firmness.member(*index)?));
        Some(Ranked { begins: heading.map(|band| band.number), firmness, ..self::ranked(row) })
    };
    Ranking {
        by: session.method.ranking.by.iter().copied().map(by).collect(),
        counted: match session.rules.weighing {
            Weighing::Dots => "dots",
            Weighing::Hands => "hands",
        },
        limits: session.bands().to_vec(),
        own_limits: session.rules.bands.is_some(),
        bands: bands.map(|it| Band { number: it.number, from: it.from, to: it.to }).collect(),
        top: firmness::top(session),
        untested: firmness.as_ref().err().map(|why| match why {
            Unasked::Hidden => "hidden",
            Unasked::AllFit => "all_fit",
            Unasked::TooFew => "too_few",
        }),
        capabilities: order.filter_map(ranked).collect(),
    }
}

fn by(by: RankBy) -> &'static str {
    match by {
        RankBy::HighestImportance => "highest_importance",
        RankBy::LowestMaturity => "lowest_maturity",
        RankBy::HighestMaturity => "highest_maturity",
    }
}

fn ranked(row: &Row) -> Ranked {
    let own = row.rank.own.as_ref();
    Ranked {
        capability: row.capability.to_string(),
        place: row.rank.place,
        rule_place: row.rank.rule,
        band: row.rank.band,
        begins: None,
        shared: row.rank.shared.map(|(first, last)| [first, last]),
        own: own.map(|own| OwnRank { place: own.place, reason: own.reason.to_string() }),
        firmness: None,
    }
}

fn firm(figures: &Figures, firmness: &firmness::Firmness, member: &Member) -> Option<Firmness> {
    let letter = |column: usize| figures.columns.get(column).map(|column| letters(column.letter));
    let moved = |by: firmness::Move| {
        let capability = figures.rows.get(by.row)?.capability.to_string();
        let way = match by.way {
            Way::Up => "up",
            Way::Down => "down",
        };
        Some(Move { letter: letter(by.column)?, capability, way })
    };
    Some(Firmness {
        word: match firmness.word(member)? {
            Word::Firm => "firm",
            Word::Mostly => "mostly_firm",
            Word::Fragile => "fragile",
        },
        left_out: firmness.tried(),
        left_out_falls: member.left_out,
        moves: firmness.moves(),
        move_falls: member.moves,
        move_example: member.by.and_then(moved),
        median_place: member.median?,
        open_only: member.released,
    })
}
