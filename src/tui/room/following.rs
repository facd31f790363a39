//! How the figures of an open session follow its edits: no more is counted anew than an edit can have changed.

use crate::analysis::figures::Figures;
use crate::domain::edit::{Edit, Item, Ref};
use crate::domain::session::Session;

use super::Room;

/// A batch of more edits than this is cheaper to count anew than to follow one by one.
const FOLLOWED: usize = 64;

impl Room {
    /// Brings the figures up to date after `edit`, no more of them than it can have changed.
    pub(super) fn refresh(&mut self, edit: &Edit) {
        match concern(edit) {
            Concern::Nothing => {}
            Concern::Everything => {
                let newest = self.session().current_round().map_or(1, |round| round.number);
                let known = self.session().round(self.figures.round).is_some();
                let added = matches!(edit, Edit::Add(Item::Round(_), _)) || holds_round(edit);
                let round = if known && !added { self.figures.round } else { newest };
                self.figures = Figures::of(self.desk.session(), round);
            }
            Concern::Some => follow(&mut self.figures, self.desk.session(), edit),
        }
    }
}

/// What of the figures an edit can change, least first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Concern {
    Nothing,
    /// The rows of the capabilities that it names.
    Some,
    Everything,
}

fn concern(edit: &Edit) -> Concern {
    match edit {
        Edit::Batch(edits) if edits.len() > FOLLOWED => Concern::Everything,
        Edit::Batch(edits) => edits.iter().map(concern).max().unwrap_or(Concern::Nothing),
        Edit::Add(item, _) | Edit::Change(item) => of_reference(&item.reference()),
        Edit::Remove(what) | Edit::Move(what, _) => of_reference(what),
        Edit::Rate(_) | Edit::Dots(_) | Edit::Hands(_) | Edit::Judge(_) => Concern::Some,
        Edit::Enrol(_) | Edit::Withdraw(_) | Edit::Terms(..) | Edit::Rules(_) => Concern::Everything,
        Edit::Comment(_)
        | Edit::Handed(..)
        | Edit::Target(..)
        | Edit::RoundState(..)
        | Edit::Lead(_)
        | Edit::Name(_)
        | Edit::Language(_)
        | Edit::Kind(_)
        | Edit::Hide(_)
        | Edit::Unhide(_) => Concern::Nothing,
    }
}

fn of_reference(what: &Ref) -> Concern {
    match what {
        Ref::Note(_)
        | Ref::Cluster(_)
        | Ref::Goal(_)
        | Ref::Version(_)
        | Ref::Choice(_)
        | Ref::Proposal(_) => Concern::Nothing,
        Ref::Respondent(_)
        | Ref::Category(_)
        | Ref::Area(_)
        | Ref::Capability(_)
        | Ref::Round(_)
        | Ref::Ballot(_)
        | Ref::Sealed(..)
        | Ref::Release(..) => Concern::Everything,
    }
}

fn holds_round(edit: &Edit) -> bool {
    matches!(edit, Edit::Batch(edits) if edits.iter().any(|edit| matches!(edit, Edit::Add(Item::Round(_), _))))
}

/// Brings the rows up to date that an edit names.
fn follow(figures: &mut Figures, session: &Session, edit: &Edit) {
    match edit {
        Edit::Rate(rate) => figures.rerate(session, &rate.capability),
        Edit::Dots(dots) => figures.reweigh(session, &dots.capability),
        Edit::Hands(hands) => figures.reweigh(session, &hands.capability),
        Edit::Judge(judge) => figures.reweigh(session, &judge.capability),
        Edit::Batch(edits) => edits.iter().for_each(|edit| follow(figures, session, edit)),
        Edit::Add(..)
        | Edit::Change(_)
        | Edit::Remove(_)
        | Edit::Move(..)
        | Edit::Comment(_)
        | Edit::Handed(..)
        | Edit::Target(..)
        | Edit::Rules(_)
        | Edit::Enrol(_)
        | Edit::Withdraw(_)
        | Edit::RoundState(..)
        | Edit::Terms(..)
        | Edit::Lead(_)
        | Edit::Name(_)
        | Edit::Language(_)
        | Edit::Kind(_)
        | Edit::Hide(_)
        | Edit::Unhide(_) => {}
    }
}
