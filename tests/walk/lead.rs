//! A canary among the sealed: what is answered for the lead alone is on no disk but as ciphertext, whatever the lead does
//! with the key.

use verkstad::domain::edit::{At, Edit, Item};
use verkstad::domain::session::Session;
use verkstad::domain::text::Lang;

use super::sitting::{Folders, Sitting};

#[path = "../support/sealing.rs"]
mod sealing;

use sealing::{Said, sealed};

const SIZE: (u16, u16) = (100, 30);
const RATER: &str = "Kanariefågel";
const COMMENT: &str = "Hemlig iakttagelse";
const MARKS: &str = "40414243210x-4321";
const PASSPHRASE: &str = "fem röda bussar";

#[test]
fn a_sealed_answer_is_on_no_disk_but_as_ciphertext_whatever_the_lead_looks_at() {
    let folders = Folders::empty();
    let mut sitting = Sitting::start(&folders, SIZE, Lang::Sv);
    sitting.keys("nKanarie<Enter><F6>s");
    sitting.keys(&format!("<F3>Km{PASSPHRASE}<Tab>{PASSPHRASE}<Tab><Enter>").replace(' ', "<Space>"));
    sitting.says("Nyckeln är skapad").keys("<Esc>");
    take_in(&mut sitting, "k7", 1);
    take_in(&mut sitting, "p2", 0);
    sitting.settled().keys("Kv").says(RATER).keys("<Down><Enter>").says(COMMENT).keys("<Esc><Esc>");
    // Undo, redo, comments and saves make journals, backups and messages; none of them learns of it.
    sitting.keys("uu<C-r><C-r>Vj<Tab><Tab><C-s>").settled();
    let before = sitting.quit();
    assert_eq!(before.rounds[0].sealed.len(), 2);
    let mut again = Sitting::start(&folders, SIZE, Lang::Sv);
    again.keys("<Enter><F3>Kv").says("Lösenfras");
    again.keys(&format!("{PASSPHRASE}<Enter>").replace(' ', "<Space>")).says(RATER);
    again.keys("<Esc>Kl").says("Nyckeln är låst").keys("V").says("Namnen visas först när");
    let after = again.quit();
    assert_eq!(after.rounds, before.rounds);
    let files = folders.files();
    assert!(files.iter().any(|(path, _)| path.ends_with("keys/".to_owned() + after.id.as_str() + ".key")));
    assert!(files.len() >= 4, "the session, its journal, a backup and the key: {files:?}");
    for (path, bytes) in &files {
        let text = String::from_utf8_lossy(bytes);
        for canary in [RATER, COMMENT, MARKS, PASSPHRASE, "AGE-SECRET-KEY-"] {
            assert!(!text.contains(canary), "{canary:?} is in {}", path.display());
        }
    }
}

/// Puts a sealed answer into the session, as handing it in or collecting it would.
fn take_in(sitting: &mut Sitting, tag: &str, respondent: usize) {
    let session: &Session = sitting.session();
    let key = session.lead.as_ref().expect("there is a key").key.clone();
    let said = Said { respondent, rater: RATER, marks: MARKS, comment: COMMENT };
    let (sealed, index) = (sealed(session, &key, tag, &said), session.rounds[0].sealed.len());
    sitting.make(Edit::Add(Item::Sealed(1, sealed), At { index }));
}
