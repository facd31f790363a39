//! Terms of rounds, the lead's key, sealed ballots and releases by chance.

use verkstad::domain::edit::Edit;
use verkstad::domain::plain::Plain;
use verkstad::domain::sealed::{Cipher, Lead, Release, Released, Sealed};
use verkstad::domain::terms::{Consensus, Showing, Terms};

use super::Dice;

impl Dice<'_> {
    pub(super) fn terms(&mut self) -> Terms {
        let showing = [Showing::Live, Showing::Hidden, Showing::Revealed];
        Terms {
            showing: showing.get(self.upto(3)).copied().unwrap_or_default(),
            consensus: self.maybe(|dice| Consensus::Within(dice.small() * 26)),
            until: None,
        }
    }

    pub(super) fn sealed(&mut self) -> Sealed {
        let tag = ["", "k7mq", "p2xa"].get(self.upto(3)).map(|tag| Plain::new(tag)).unwrap_or_default();
        Sealed { tag, revision: self.small().into(), chosen: false, cipher: cipher() }
    }

    pub(super) fn release(&mut self) -> Release {
        let row = |dice: &mut Self| Released {
            capability: dice.capability(),
            tenths: dice.small() * 10,
            n: dice.small().into(),
        };
        Release { number: self.small().into(), sealed: 5, rows: self.some(row), ledger: Some(cipher()) }
    }

    pub(super) fn lead(&mut self) -> Edit {
        Edit::Lead(self.maybe(|dice| Lead { key: dice.text(), least: dice.small() + 2 }))
    }
}

#[expect(clippy::expect_used, reason = "the text is base64")]
fn cipher() -> Cipher {
    Cipher::new("YWdl".to_owned()).expect("this is base64")
}
