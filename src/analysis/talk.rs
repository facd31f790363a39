//! What is still to be talked about and what came of it: the order of discussion with where each capability stands in it.
//!
//! What is open comes first, in the order of [`discussion`]; then what is being rated again, what waits, and last what has
//! been decided, each in the same order.

use std::collections::BTreeSet;

use super::discussion::{self, Topic};
use super::figures::Figures;
use crate::domain::id::CapabilityId;
use crate::domain::rating::Mark;
use crate::domain::round::{Round, RoundState};
use crate::domain::session::{Session, Upshot};

/// Where talking about a capability has come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
    /// It is to be talked about.
    Open,
    /// It is being rated again, in the round that is open.
    Again,
    /// It waits.
    Parked,
    /// Something was decided.
    Decided,
}

impl Standing {
    /// All, in the order in which they stand.
    pub const ALL: [Self; 4] = [Self::Open, Self::Again, Self::Parked, Self::Decided];
}

/// A capability to talk about, or that was talked about.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// Its place in the order of discussion, with its figures.
    pub topic: Topic,
    /// Where it stands.
    pub standing: Standing,
}

/// All that somebody has answered or that something was said of.
#[must_use]
pub fn points(session: &Session, figures: &Figures) -> Vec<Point> {
    let rule = session.round(figures.round).and_then(|round| round.terms.consensus);
    let topics = discussion::order(figures, rule);
    let answered: BTreeSet<usize> = topics.iter().map(|topic| topic.row).collect();
    let silent = (0..figures.rows.len()).filter(|row| !answered.contains(row));
    let bare = silent.map(|row| Topic { row, disagreement: None, weight: 0.0, verdict: None });
    let rated = rated_again(session);
    let standing = |topic: Topic| {
        let capability = &figures.rows.get(topic.row)?.capability;
        Some(Point { topic, standing: self::standing(session, &rated, capability) })
    };
    let said = |point: &Point| point.standing != Standing::Open;
    let mut points: Vec<Point> = topics.iter().copied().filter_map(standing).collect();
    points.extend(bare.filter_map(standing).filter(said));
    points.sort_by_key(|point| point.standing);
    points
}

/// The round that rates some capabilities again and still takes answers.
#[must_use]
pub fn again(session: &Session) -> Option<&Round> {
    session.current_round().filter(|round| round.again.is_some() && round.state == RoundState::Open)
}

/// How many respondents have openly answered a capability in a round, "don't know" included.
#[must_use]
pub fn answered(session: &Session, round: &Round, capability: &CapabilityId) -> usize {
    let Some(place) = round.place(capability) else { return 0 };
    let counted = round.ballots.iter().filter(|ballot| !ballot.aside && ballot.mark(place) != Mark::NotRated);
    let who: BTreeSet<_> = counted.map(|ballot| &ballot.respondent).collect();
    session.active().filter(|respondent| who.contains(&respondent.id)).count()
}

/// What the group said last stands over a round that rates it again.
fn standing(session: &Session, rated: &BTreeSet<&CapabilityId>, capability: &CapabilityId) -> Standing {
    let talk = session.judgements.get(capability).and_then(|judgement| judgement.talk.as_ref());
    match talk.map(|talk| talk.upshot) {
        Some(Upshot::Parked) => Standing::Parked,
        Some(Upshot::Decided) => Standing::Decided,
        None if rated.contains(capability) => Standing::Again,
        None => Standing::Open,
    }
}

/// What is in the open round of what is rated again, as long as somebody has not answered there or its values may not be
/// shown yet. With sealed answers nobody knows who is missing, so that it stays until the round has ended.
fn rated_again(session: &Session) -> BTreeSet<&CapabilityId> {
    let Some(round) = again(session) else { return BTreeSet::new() };
    let all = session.active().count();
    let waits = |id: &&CapabilityId| round.is_hidden() || answered(session, round, id) < all;
    round.order.iter().filter(waits).collect()
}

#[cfg(test)]
mod tests {
    use super::{Standing, points};
    use crate::analysis::figures::Figures;
    use crate::analysis::samples::answered;
    use crate::analysis::support::capability_id;
    use crate::domain::round::{Ballot, BallotKey, Round};
    use crate::domain::session::{Judgement, Session, Talk, Upshot};
    use crate::domain::terms::{Showing, Terms};

    fn say(session: &mut Session, number: usize, upshot: Upshot) {
        let talk = Some(Talk { upshot, text: "så".into(), at: None });
        session.judgements.insert(capability_id(number), Judgement { talk, ..Judgement::default() });
    }

    fn standings(session: &Session) -> Vec<(usize, Standing)> {
        let points = points(session, &Figures::of(session, 1));
        points.iter().map(|point| (point.topic.row, point.standing)).collect()
    }

    #[test]
    fn what_is_open_comes_first_and_what_is_decided_last_answered_or_not() {
        use Standing::{Decided, Open, Parked};
        let mut session = answered();
        say(&mut session, 4, Upshot::Decided);
        say(&mut session, 1, Upshot::Parked);
        assert_eq!(
            standings(&session),
            [(5, Open), (0, Open), (2, Open), (3, Open), (1, Parked), (4, Decided)]
        );
    }

    #[test]
    fn what_is_rated_again_waits_until_everybody_has_answered_and_the_values_show() {
        let mut session = answered();
        let order = vec![capability_id(5)];
        let again = Round { number: 2, again: Some(1), order, ..Round::over(2, &session.map) };
        session.rounds.push(again);
        let stands = |session: &Session| standings(session).iter().find(|(row, _)| *row == 5).map(|it| it.1);
        assert_eq!(stands(&session), Some(Standing::Again));
        for respondent in session.respondents.clone() {
            assert_eq!(stands(&session), Some(Standing::Again), "not all have answered");
            let ballot = Ballot::empty(&BallotKey::keyed(2, respondent.id, "".into()));
            session.rounds[1].ballots.push(Ballot { marks: "3".parse().unwrap(), ..ballot });
        }
        assert_eq!(stands(&session), Some(Standing::Open));
        session.rounds[1].terms = Terms { showing: Showing::Hidden, ..Terms::default() };
        assert_eq!(stands(&session), Some(Standing::Again));
    }
}
