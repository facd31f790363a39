//! The invitation of one rater: a session of its own in small, with one respondent, one round and no answers but the
//! rater's own earlier ones.

use serde::{Deserialize, Serialize};

use super::answer::{self, Filed, Unread};
use crate::analysis::figures::stats_at;
use crate::domain::check;
use crate::domain::id::{CapabilityId, RespondentId};
use crate::domain::map::{Capability, Map, Off};
use crate::domain::method::Method;
use crate::domain::plain::Plain;
use crate::domain::rating::LEVELS;
use crate::domain::respondent::Respondent;
use crate::domain::round::{Ballot, BallotKey, Round, RoundState};
use crate::domain::session::Session;
use crate::source::{self, checksum};

/// The version of the format of invitations that this program writes.
pub const FORMAT: u32 = 1;
/// Largest invitation, in bytes: it holds the texts of the whole map.
pub const LARGEST: usize = 16 * 1024 * 1024;
/// What the name of such a file ends in.
pub const ENDING: &str = ".invite.ron";

/// Everything one rater needs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Invitation {
    /// Version of the format, [`FORMAT`].
    pub format: u32,
    /// Which invitation, by chance; the answer carries it.
    pub tag: Plain,
    /// By whom it is to be answered; empty where the respondent answers as one.
    #[serde(default, skip_serializing_if = "Plain::is_empty")]
    pub rater: Plain,
    /// How many of the group stood at each level before, for each place of the round; empty where there is nothing to
    /// show beside the own earlier answer.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub spread: Vec<[u32; LEVELS]>,
    /// The session in small: its last round is the one to answer.
    pub session: Session,
}

impl Invitation {
    /// The invitation of a rater to the round of this number; `None` where there is no such round or respondent.
    ///
    /// `tag` comes from randomness.
    #[must_use]
    pub fn of(
        session: &Session,
        round: u16,
        respondent: &RespondentId,
        rater: &Plain,
        tag: Plain,
    ) -> Option<Self> {
        let held = session.round(round)?;
        let one = session.respondent(respondent)?;
        let own = |it: &&Ballot| !it.aside && it.respondent == *respondent && it.rater == *rater;
        let before =
            session.shown_before(round).next().and_then(|it| Some((it, it.ballots.iter().find(own)?)));
        let spread = match before {
            Some((before, _)) if held.again.is_some() => spread(session, before, &held.order),
            Some(_) | None => Vec::new(),
        };
        let mut rounds: Vec<Round> = before.map(|(it, ballot)| own_round(it, ballot)).into_iter().collect();
        rounds.push(Round {
            ballots: Vec::new(),
            sealed: Vec::new(),
            releases: Vec::new(),
            again: None,
            ..held.clone()
        });
        for round in &mut rounds {
            round.map = crate::domain::version::FIRST;
        }
        let method = Method {
            goals: Vec::new(),
            respondents: Vec::new(),
            scenarios: Vec::new(),
            pilots: Vec::new(),
            map: Map::default(),
            ..(*session.method).clone()
        };
        let session = Session {
            rounds,
            respondents: vec![Respondent {
                people: Vec::new(),
                shared_by: Vec::new(),
                inhabitants: None,
                letter: 0,
                ..one.clone()
            }],
            map: rated(session, held),
            lead: session.lead.clone(),
            kind: session.kind,
            edit: 0,
            ..Session::new(session.id.as_str(), session.name.clone(), session.language, method)
        };
        Some(Self { format: FORMAT, tag, rater: rater.clone(), spread, session })
    }

    /// The file, with its checksum.
    ///
    /// # Errors
    /// Whatever `ron` cannot write; nothing an invitation holds is of that kind.
    pub fn write(&self) -> Result<String, ron::Error> {
        let mut text =
            ron::ser::to_string_pretty(self, ron::ser::PrettyConfig::new().depth_limit(4).new_line("\n"))?;
        text.push('\n');
        checksum::close(&mut text);
        Ok(text)
    }

    /// An invitation from the bytes of a file.
    ///
    /// # Errors
    /// [`Unread`]; also where the session in it is not sound or has no round at all.
    pub fn read(bytes: &[u8]) -> Result<Self, Unread> {
        let invitation: Self = answer::whole(bytes)?;
        let wrong = |message: &str| {
            let text = source::text(bytes).unwrap_or_default();
            Unread::Damaged(source::fault_at(text, (1, 1), message))
        };
        if let Some(fault) = check::session(&invitation.session).first() {
            return Err(wrong(&format!("{}: {}", fault.path, fault.refusal)));
        }
        let Session { respondents, rounds, .. } = &invitation.session;
        if respondents.len() == 1 && !rounds.is_empty() {
            Ok(invitation)
        } else {
            Err(wrong("one respondent and a round are wanted"))
        }
    }

    /// The round to answer; `None` where it has ended.
    #[must_use]
    pub fn round(&self) -> Option<&Round> {
        self.session.rounds.last().filter(|round| round.state == RoundState::Open)
    }

    /// Which ballot of the session in small is to be filled in.
    #[must_use]
    pub fn key(&self) -> Option<BallotKey> {
        let respondent = self.session.respondents.first()?.id.clone();
        Some(BallotKey {
            round: self.round()?.number,
            respondent,
            rater: self.rater.clone(),
            tag: self.tag.clone(),
        })
    }

    /// Which capabilities its marks are of.
    #[must_use]
    pub fn paper(&self) -> Plain {
        answer::paper(self.round().map_or(&[], |round| &round.order))
    }
}

impl Filed for Invitation {
    const FORMAT: u32 = FORMAT;
    const LARGEST: usize = LARGEST;

    fn format(&self) -> u32 {
        self.format
    }
}

/// How many stood at each level on each of these capabilities.
fn spread(session: &Session, round: &Round, order: &[CapabilityId]) -> Vec<[u32; LEVELS]> {
    // Counts beside a published mean that sealed answers are in would give them away.
    let sealed = |id: &CapabilityId| {
        round.release().is_some_and(|release| release.rows.iter().any(|row| row.capability == *id))
    };
    let counts = |id: &CapabilityId| {
        round
            .place(id)
            .filter(|_| !sealed(id))
            .map(|place| stats_at(session, round, place).counts)
            .unwrap_or_default()
    };
    order.iter().map(counts).collect()
}

/// A round with nothing in it but the rater's own ballot.
fn own_round(round: &Round, own: &Ballot) -> Round {
    Round {
        state: RoundState::Ended,
        again: None,
        ballots: vec![own.clone()],
        sealed: Vec::new(),
        releases: Vec::new(),
        ..round.clone()
    }
}

/// The part of the map that a round rates, or that an earlier one has rated.
fn rated(session: &Session, round: &Round) -> Map {
    let map = &session.map;
    let known = |id: &CapabilityId| {
        session.rounds.iter().any(|it| it.number <= round.number && it.place(id).is_some())
    };
    let bare = |it: &Capability| {
        let off = it.off.as_ref().filter(|_| round.place(&it.id).is_none());
        let off = off.map(|off| Off { reason: off.reason.clone(), into: Vec::new(), carried: None });
        Capability { goals: Vec::new(), doubt: Plain::default(), off, ..it.clone() }
    };
    let capabilities: Vec<_> = map.capabilities.iter().filter(|it| known(&it.id)).map(bare).collect();
    let areas: Vec<_> =
        map.areas.iter().filter(|it| capabilities.iter().any(|own| own.area == it.id)).cloned().collect();
    let categories =
        map.categories.iter().filter(|it| areas.iter().any(|own| own.category == it.id)).cloned().collect();
    Map { categories, areas, capabilities }
}
