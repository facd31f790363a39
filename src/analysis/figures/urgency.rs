//! What matters how much, and the order of urgency that follows: dots or hands added up, the group's own places looked up.

use std::collections::HashMap;

use super::{Column, Figures, Row};
use crate::analysis::ranking::{Contender, Rule};
use crate::domain::id::CapabilityId;
use crate::domain::rules::Weighing;
use crate::domain::session::Session;

impl Figures {
    /// Follows dots or a judgement that have changed on one capability: its importance, own rank and the ranking.
    pub fn reweigh(&mut self, session: &Session, capability: &CapabilityId) {
        let Some(row_index) = self.row_of(capability) else { return };
        let Some(row) = self.rows.get_mut(row_index) else { return };
        row.importance = match session.rules.weighing {
            Weighing::Dots if session.are_dots_hidden() => 0,
            Weighing::Dots => {
                let dots = |column: &Column| u32::from(session.dots_on(&column.respondent, capability));
                self.columns.iter().map(dots).sum()
            }
            Weighing::Hands => session.hands.get(capability).copied().map_or(0, u32::from),
        };
        row.rank.own = session.judgements.get(capability).and_then(|judgement| judgement.rank.clone());
        self.rank(session);
    }

    /// Adds up the dots or looks up the hands, and looks up the group's own ranks.
    pub(super) fn weigh(&mut self, session: &Session) {
        let mut totals: HashMap<&CapabilityId, u32> = HashMap::new();
        match session.rules.weighing {
            Weighing::Dots if session.are_dots_hidden() => {}
            Weighing::Dots => {
                for own in self.columns.iter().filter_map(|column| session.dots.get(&column.respondent)) {
                    for (capability, dots) in own {
                        *totals.entry(capability).or_default() += u32::from(*dots);
                    }
                }
            }
            Weighing::Hands => totals.extend(session.hands.iter().map(|(id, hands)| (id, u32::from(*hands)))),
        }
        for row in &mut self.rows {
            row.importance = totals.get(&row.capability).copied().unwrap_or_default();
            row.rank.own =
                session.judgements.get(&row.capability).and_then(|judgement| judgement.rank.clone());
        }
    }

    pub(super) fn rank(&mut self, session: &Session) {
        let contender = |row: &Row| Contender {
            importance: row.importance,
            mean: row.stats.mean,
            own: row.rank.own.as_ref().map(|own| own.place),
        };
        let contenders: Vec<Contender> = self.rows.iter().map(contender).collect();
        self.ranking.sort(&contenders, &Rule::of(session));
        for (place, row) in (1..).zip(&self.ranking.by_rule) {
            if let Some(row) = self.rows.get_mut(*row) {
                row.rank.rule = place;
                row.rank.band = self.ranking.bands.number(row.importance);
                row.rank.shared = None;
            }
        }
        for tie in &self.ranking.ties {
            for row in self.ranking.by_rule.get(tie.clone()).into_iter().flatten() {
                if let Some(row) = self.rows.get_mut(*row) {
                    row.rank.shared = Some((tie.start + 1, tie.end));
                }
            }
        }
        for (place, row) in (1..).zip(&self.ranking.order) {
            if let Some(row) = self.rows.get_mut(*row) {
                row.rank.place = place;
            }
        }
    }
}
