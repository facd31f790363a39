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
use crate::domain::rules::{Rules, Weighing};
use crate::domain::session::Session;
use crate::domain::terms::is_default;
use crate::source::{self, checksum};

/// The version of the format that invitations to rate are written in.
pub const FORMAT: u32 = 1;
/// The version that invitations to place dots are written in, which is the newest that is read.
pub const FORMAT_OF_DOTS: u32 = 2;
/// Largest invitation, in bytes: it holds the texts of the whole map.
pub const LARGEST: usize = 16 * 1024 * 1024;
/// What the name of such a file ends in.
pub const ENDING: &str = ".invite.ron";

/// Everything one rater needs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Invitation {
    /// Version of the format, [`FORMAT`] or [`FORMAT_OF_DOTS`].
    pub format: u32,
    /// What is asked.
    #[serde(default, skip_serializing_if = "is_default")]
    pub asks: Asks,
    /// Which invitation, by chance; the answer carries it.
    pub tag: Plain,
    /// By whom it is to be answered; empty where the respondent answers as one.
    #[serde(default, skip_serializing_if = "Plain::is_empty")]
    pub rater: Plain,
    /// How many of the group stood at each level before, for each place of the round; empty where there is nothing to
    /// show beside the own earlier answer.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub spread: Vec<[u32; LEVELS]>,
    /// The session in small: its last round is the one to answer; where dots are asked it has none.
    pub session: Session,
}

/// What an invitation asks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Asks {
    /// Ratings of maturity.
    #[default]
    Ratings,
    /// Dots of importance.
    Dots,
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
        let session =
            Session { rounds, map: rated(session, held), lead: session.lead.clone(), ..small(session, one) };
        Some(Self { format: FORMAT, asks: Asks::Ratings, tag, rater: rater.clone(), spread, session })
    }

    /// The invitation of a respondent to place dots; `None` where there is no such respondent.
    ///
    /// `tag` comes from randomness.
    #[must_use]
    pub fn for_dots(session: &Session, respondent: &RespondentId, tag: Plain) -> Option<Self> {
        let one = session.respondent(respondent)?;
        let rules = Rules {
            weighing: Weighing::Dots,
            showing: session.rules.showing,
            dots: session.rules.dots,
            ..Rules::default()
        };
        let map = part(&session.map, |it| it.off.is_none(), |it| bare(it, it.off.clone()));
        let session = Session { rounds: Vec::new(), map, rules, ..small(session, one) };
        let (asks, rater, spread) = (Asks::Dots, Plain::default(), Vec::new());
        Some(Self { format: FORMAT_OF_DOTS, asks, tag, rater, spread, session })
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
        let asked = match invitation.asks {
            Asks::Ratings => !rounds.is_empty(),
            Asks::Dots => rounds.is_empty(),
        };
        if respondents.len() == 1 && asked {
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

    /// What is to be answered as a round: where dots are asked, all that they can lie on.
    #[must_use]
    pub fn asked(&self) -> Option<Round> {
        match self.asks {
            Asks::Ratings => self.round().cloned(),
            Asks::Dots => Some(Round::over(0, &self.session.map)),
        }
    }

    /// Which ballot of the session in small is to be filled in; of round 0, which there is not, where dots are asked.
    #[must_use]
    pub fn key(&self) -> Option<BallotKey> {
        let respondent = self.session.respondents.first()?.id.clone();
        let round = match self.asks {
            Asks::Ratings => self.round()?.number,
            Asks::Dots => 0,
        };
        Some(BallotKey { round, respondent, rater: self.rater.clone(), tag: self.tag.clone() })
    }

    /// Which capabilities its marks are of.
    #[must_use]
    pub fn paper(&self) -> Plain {
        answer::paper(self.asked().as_ref().map_or(&[], |round| &round.order))
    }
}

impl Filed for Invitation {
    const FORMAT: u32 = FORMAT_OF_DOTS;
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
    let one = |it: &Capability| {
        let off = it.off.as_ref().filter(|_| round.place(&it.id).is_none());
        bare(it, off.map(|off| Off { reason: off.reason.clone(), into: Vec::new(), carried: None }))
    };
    part(map, |it| known(&it.id), one)
}

/// A session with one respondent and nobody's answers.
fn small(session: &Session, one: &Respondent) -> Session {
    let method = Method {
        goals: Vec::new(),
        respondents: Vec::new(),
        scenarios: Vec::new(),
        pilots: Vec::new(),
        map: Map::default(),
        ..(*session.method).clone()
    };
    let one =
        Respondent { people: Vec::new(), shared_by: Vec::new(), inhabitants: None, letter: 0, ..one.clone() };
    Session {
        respondents: vec![one],
        kind: session.kind,
        edit: 0,
        rules: Rules::default(),
        ..Session::new(session.id.as_str(), session.name.clone(), session.language, method)
    }
}

/// A capability without what others are not to read.
fn bare(it: &Capability, off: Option<Off>) -> Capability {
    Capability { goals: Vec::new(), doubt: Plain::default(), off, ..it.clone() }
}

/// A part of a map, with the areas and categories that it needs.
fn part(map: &Map, belongs: impl Fn(&Capability) -> bool, one: impl Fn(&Capability) -> Capability) -> Map {
    let capabilities: Vec<_> = map.capabilities.iter().filter(|it| belongs(it)).map(one).collect();
    let areas: Vec<_> =
        map.areas.iter().filter(|it| capabilities.iter().any(|own| own.area == it.id)).cloned().collect();
    let categories =
        map.categories.iter().filter(|it| areas.iter().any(|own| own.category == it.id)).cloned().collect();
    Map { categories, areas, capabilities }
}
