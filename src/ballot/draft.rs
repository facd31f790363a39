//! Half-done answers: what they are called, what is written of them, and whose they are. Bytes and values only.
//!
//! A draft is an [`Answer`] that nobody has handed in. One that only the project lead may read is never written in the
//! clear: it is sealed to the lead's key and to a key of the draft's own, which goes when the draft goes.

use std::collections::BTreeMap;
use std::hash::Hasher;

use chrono::NaiveDateTime;

use super::answer::{self, Answer, Body, FORMAT, FORMAT_OF_DOTS, Filled, Placed};
use super::invitation::{Asks, Invitation};
use super::seal::{self, SealFault, Secret};
use crate::domain::id::CapabilityId;
use crate::domain::method::DotRule;
use crate::domain::plain::Plain;
use crate::domain::round::{Ballot, BallotKey, Round};
use crate::domain::session::Handed;

/// What the name of a draft ends in.
pub const ENDING: &str = ".draft.ron";
/// What the name of a draft's own key ends in.
pub const KEY: &str = ".draft.key";
/// What the name of its lock ends in.
pub const LOCK: &str = ".lock";

/// What stands on answers besides marks and comments.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cover {
    /// By whom; empty where the respondent answers as one.
    pub rater: Plain,
    /// Who may read them.
    pub reach: Reach,
}

/// Who may read answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Reach {
    /// The project group.
    #[default]
    Shared,
    /// The project lead alone.
    Lead,
}

/// What was answered.
#[derive(Clone, Debug, PartialEq)]
pub enum Said {
    /// Ratings.
    Ballot(Ballot),
    /// Dots, how many lie on what.
    Dots(BTreeMap<CapabilityId, u8>),
}

/// The answers that an invitation asks for, before anybody has given them.
#[derive(Clone, Debug)]
pub struct Form {
    /// What is asked.
    pub asks: Asks,
    /// Which ballot of the session in small is filled in.
    pub key: BallotKey,
    session: Plain,
    tag: Plain,
    paper: Plain,
    round: Round,
    rule: DotRule,
    lead: Option<Plain>,
}

impl Form {
    /// The form of an invitation; `None` where it has no round to answer.
    #[must_use]
    pub fn of(invitation: &Invitation) -> Option<Self> {
        Some(Self {
            asks: invitation.asks,
            key: invitation.key()?,
            session: invitation.session.id.clone(),
            tag: invitation.tag.clone(),
            paper: invitation.paper(),
            round: invitation.asked()?,
            rule: invitation.session.dot_rule(),
            lead: invitation.session.lead.as_ref().map(|lead| lead.key.clone()),
        })
    }

    /// The same under another tag.
    pub fn take_tag(&mut self, tag: Plain) {
        self.tag = tag;
    }

    /// The answers of a ballot in the clear.
    #[must_use]
    pub fn filled(&self, ballot: &Ballot, cover: &Cover, revision: u32, at: NaiveDateTime) -> Answer {
        Answer {
            format: FORMAT,
            session: self.session.clone(),
            round: self.round.number,
            paper: self.paper.clone(),
            tag: self.tag.clone(),
            revision,
            body: Body::Shared(Filled {
                respondent: self.key.respondent.clone(),
                rater: cover.rater.clone(),
                at,
                marks: ballot.marks.clone(),
                comments: ballot.comments.clone(),
                private: ballot.private.clone(),
            }),
        }
    }

    /// Dots as an answer.
    #[must_use]
    pub fn placed(&self, dots: &BTreeMap<CapabilityId, u8>, revision: u32, at: NaiveDateTime) -> Answer {
        let placed = Placed { respondent: self.key.respondent.clone(), at, dots: dots.clone() };
        Answer {
            format: FORMAT_OF_DOTS,
            session: self.session.clone(),
            round: self.round.number,
            paper: self.paper.clone(),
            tag: self.tag.clone(),
            revision,
            body: Body::Dots(placed),
        }
    }

    /// What an answer that is handed in so often is known by in the session in small.
    #[must_use]
    pub fn mark(&self, revision: u32, at: NaiveDateTime) -> Handed {
        Handed { tag: self.tag.clone(), revision: revision.max(1), at }
    }

    /// What is handed in: as it is, or sealed to the lead's key.
    ///
    /// # Errors
    /// [`SealFault::Key`] where there is no such key, [`SealFault::Long`] where the comments do not fit.
    pub fn handed(&self, answer: Answer, reach: Reach) -> Result<Answer, SealFault> {
        match reach {
            Reach::Shared => Ok(answer),
            Reach::Lead => seal::seal(&answer, &[self.lead_key()?], self.round.order.len()),
        }
    }

    /// What is kept of a draft: as it is, or sealed to the lead's key and the draft's own.
    ///
    /// # Errors
    /// As [`Form::handed`].
    pub fn kept(&self, answer: Answer, own: Option<&Secret>) -> Result<Answer, SealFault> {
        match own {
            None => Ok(answer),
            Some(own) => seal::seal(&answer, &[self.lead_key()?, own.public()], self.round.order.len()),
        }
    }

    /// How many bytes the comments are too long for a sealed answer.
    #[must_use]
    pub fn over(&self, ballot: &Ballot, cover: &Cover) -> usize {
        // The longest time and revision there are, so that what fits now fits when it is handed in.
        let at = NaiveDateTime::MAX;
        let text = ron::to_string(&self.filled(ballot, cover, u32::MAX, at)).unwrap_or_default();
        text.len().saturating_sub(seal::size(self.round.order.len()))
    }

    /// Whether an answer is to this round of this session, whatever its tag.
    #[must_use]
    pub fn is_of_round(&self, answer: &Answer) -> bool {
        answer.session == self.session && answer.round == self.round.number
    }

    /// Whether an answer is to this invitation.
    #[must_use]
    pub fn is_mine(&self, answer: &Answer) -> bool {
        self.is_of_round(answer) && answer.tag == self.tag
    }

    /// The ballot of what was answered; `None` where it is another respondent's or on another paper.
    #[must_use]
    pub fn ballot(&self, answer: &Answer) -> Option<Ballot> {
        let Body::Shared(filled) = &answer.body else { return None };
        let sound = filled.respondent == self.key.respondent
            && answer::fits(&answer.paper, &self.round)
            && filled.is_sound(&answer.paper, &self.round);
        sound.then(|| Ballot {
            marks: filled.marks.clone(),
            comments: filled.comments.clone(),
            private: filled.private.clone(),
            ..Ballot::empty(&self.key)
        })
    }

    /// What was answered, and by whom; `None` where it is another respondent's, to something else, or more than allowed.
    #[must_use]
    pub fn said(&self, answer: &Answer) -> Option<(Said, Plain)> {
        match (&answer.body, self.asks) {
            (Body::Shared(filled), Asks::Ratings) => {
                Some((Said::Ballot(self.ballot(answer)?), filled.rater.clone()))
            }
            (Body::Dots(placed), Asks::Dots) => Some((Said::Dots(self.dots(placed)?), Plain::default())),
            (Body::Shared(_) | Body::Dots(_) | Body::Sealed(_), _) => None,
        }
    }

    fn dots(&self, placed: &Placed) -> Option<BTreeMap<CapabilityId, u8>> {
        let DotRule { each, most_on_one } = self.rule;
        let own = |(id, dots): (&CapabilityId, &u8)| {
            (1..=most_on_one).contains(dots) && self.round.place(id).is_some()
        };
        let used: u32 = placed.dots.values().map(|dots| u32::from(*dots)).sum();
        let sound = placed.respondent == self.key.respondent && used <= u32::from(each);
        (sound && placed.dots.iter().all(own)).then(|| placed.dots.clone())
    }

    fn lead_key(&self) -> Result<Plain, SealFault> {
        self.lead.clone().ok_or(SealFault::Key)
    }
}

/// What the files of a draft are called: nothing that could be read, always the same for the same parts.
#[must_use]
pub fn stem(parts: &[&str]) -> String {
    let mut sum = Fnv(0xcbf2_9ce4_8422_2325);
    for part in parts {
        sum.write(part.as_bytes());
        sum.write(&[0]);
    }
    format!("{:016x}", sum.finish())
}

/// FNV-1a, 64 bits: stays the same from one version of the program to the next.
struct Fnv(u64);

impl Hasher for Fnv {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::stem;

    #[test]
    fn a_drafts_name_is_the_same_each_time_and_says_nothing() {
        let name = stem(&["0f3a", "1", "tanum"]);
        assert_eq!(name, stem(&["0f3a", "1", "tanum"]));
        assert_ne!(name, stem(&["0f3a", "1t", "anum"]));
        assert!(name.len() == 16 && name.bytes().all(|byte| byte.is_ascii_hexdigit()));
    }
}
