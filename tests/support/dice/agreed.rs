//! Random things that a group agrees on in workshops 4 and 5.

use chrono::NaiveDate;
use verkstad::domain::choice::{Commitment, SharedBy, Sharing, Stance, Units};
use verkstad::domain::edit::{Edit, Hands};
use verkstad::domain::id::{ProposalId, RiskId};
use verkstad::domain::method::DotRule;
use verkstad::domain::plan::Answer;
use verkstad::domain::proposal::{Outcome, Proposal};
use verkstad::domain::rating::Level;
use verkstad::domain::risk::{Grade, Risk, Weight};
use verkstad::domain::rules::{Cross, Rules, Weighing};
use verkstad::domain::session::{Handed, Talk, Target, Upshot};
use verkstad::domain::terms::Showing;

use super::Dice;
use super::names::id;

impl Dice<'_> {
    pub(super) fn agreed(&mut self) -> Edit {
        match self.upto(4) {
            0 => Edit::Hands(Hands { capability: self.capability(), hands: self.small().into() }),
            1 => Edit::Target(self.area(), self.maybe(Self::target)),
            2 => Edit::Handed(self.respondent(), self.maybe(Self::handed)),
            _ => Edit::Rules(self.rules()),
        }
    }

    pub(super) fn commitment(&mut self) -> Commitment {
        Commitment {
            respondent: self.respondent(),
            scenario: self.maybe(Self::small),
            stance: self.stance(),
            at: self.day(),
            said_by: self.text(),
        }
    }

    pub(super) fn answer(&mut self) -> Option<Answer> {
        self.maybe(|dice| Answer { stance: dice.stance(), at: dice.day(), said_by: dice.text() })
    }

    pub(super) fn sharing(&mut self) -> Sharing {
        let by = [SharedBy::Inhabitants, SharedBy::Equally, SharedBy::Own, SharedBy::Usage];
        Sharing {
            by: by.get(self.upto(4)).copied().unwrap_or_default(),
            own: self.some(Self::respondent).into_iter().map(|id| (id, self.small().into())).collect(),
            usage: self.some(Self::respondent).into_iter().map(|id| (id, 7)).collect(),
            unit: self.text(),
            units: if self.flip() { Units::Apart } else { Units::Owners },
        }
    }

    pub(super) fn risk(&mut self) -> Risk {
        Risk {
            id: id(RiskId::new, ["r1", "r2"].get(self.upto(2)).copied().unwrap_or("r3")),
            threat: self.text(),
            vulnerability: self.text(),
            consequence: self.text(),
            before: self.weight(),
            after: self.maybe(Self::weight),
            measure: self.text(),
            decided: self.flip(),
            owner: self.text(),
        }
    }

    pub(super) fn proposal(&mut self) -> Proposal {
        Proposal {
            id: id(ProposalId::new, ["f1", "f2"].get(self.upto(2)).copied().unwrap_or("f3")),
            about: self.maybe(Self::capability),
            text: self.text(),
            at: self.day(),
            outcome: if self.flip() { Outcome::Open } else { Outcome::Declined },
            answer: self.text(),
        }
    }

    pub(super) fn target(&mut self) -> Target {
        Target {
            level: Level::ALL.get(self.upto(5)).copied().unwrap_or(Level::ALL[0]),
            year: self.maybe(Self::small).map(u16::from),
        }
    }

    pub(super) fn talk(&mut self) -> Talk {
        let upshot = if self.flip() { Upshot::Parked } else { Upshot::Decided };
        Talk { upshot, text: self.text(), at: self.day() }
    }

    fn rules(&mut self) -> Rules {
        let bands = [vec![67, 34], vec![], vec![34, 67], vec![100]];
        Rules {
            weighing: if self.flip() { Weighing::Dots } else { Weighing::Hands },
            showing: if self.flip() { Showing::Live } else { Showing::Hidden },
            dots: self.maybe(|dice| DotRule { each: dice.small(), most_on_one: dice.small() }),
            bands: self.maybe(|dice| bands.get(dice.upto(4)).cloned().unwrap_or_default()),
            cross: self.maybe(|dice| Cross { importance: 3, maturity: u16::from(dice.small()) * 150 }),
            top: self.maybe(Self::small).map(u16::from),
            most_to_do: None,
            hourly_rate: self.maybe(Self::small).map(u32::from),
        }
    }

    fn handed(&mut self) -> Handed {
        let at = NaiveDate::from_ymd_opt(2026, 3, 2).unwrap_or_default().and_hms_opt(9, 30, 0);
        Handed { tag: self.text(), revision: self.small().into(), at: at.unwrap_or_default() }
    }

    fn weight(&mut self) -> Weight {
        let grade = |roll: usize| Grade::ALL.get(roll).copied().unwrap_or(Grade::ALL[0]);
        Weight { consequence: grade(self.upto(5)), probability: grade(self.upto(5)) }
    }

    fn stance(&mut self) -> Stance {
        Stance::ALL.get(self.upto(4)).copied().unwrap_or(Stance::Joins)
    }

    pub(super) fn day(&mut self) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(2026, 4, self.small().into())
    }
}
