//! The project lead's key and view: what the lead sees with the key, and what nobody sees without it.

use std::path::{Path, PathBuf};

use tempfile::TempDir;
use verkstad::ballot::seal::Secret;
use verkstad::domain::edit::{At, Edit, Item};
use verkstad::domain::session::Session;
use verkstad::domain::text::Lang;
use verkstad::tui::ui::Identity;

use super::harness::{Harness, fyrbodal};

#[path = "../support/sealing.rs"]
pub(super) mod sealing;

use sealing::{Said, sealed};

/// What nobody without the key may ever see.
const RATER: &str = "Kanariefågel";
const COMMENT: &str = "Hemlig iakttagelse";

/// A machine with a session open, and what would be on its disk.
struct Desk {
    home: TempDir,
    harness: Harness,
}

impl Desk {
    fn new(session: Session, size: (u16, u16)) -> Self {
        let home = tempfile::tempdir().expect("a folder");
        let harness = Harness::with_keys(session, &home.path().join("keys"), size, Lang::Sv);
        Self { home, harness }
    }

    /// A session whose key was made at this desk, without a passphrase.
    fn with_key() -> Self {
        let mut desk = Self::new(fyrbodal(), (120, 40));
        desk.harness.keys("Km<Tab><Tab><Enter><Esc>");
        assert!(desk.harness.session().lead.is_some(), "{}", desk.harness.screen());
        desk
    }

    /// The same session on another machine.
    fn elsewhere(&self) -> Self {
        Self::new(self.harness.session().clone(), (120, 40))
    }

    fn key_file(&self) -> PathBuf {
        self.home.path().join("keys/test-session.key")
    }

    /// Takes in an answer for the lead alone.
    fn seal(&mut self, who: usize, rater: &str, tag: &str, marks: &str) {
        let session = self.harness.session();
        let key = session.lead.as_ref().expect("there is a key").key.clone();
        let sealed = sealed(session, &key, tag, &Said { respondent: who, rater, marks, comment: COMMENT });
        let index = session.rounds[0].sealed.len();
        self.harness.make(Edit::Add(Item::Sealed(1, sealed), At { index }));
    }

    fn says(&self, text: &str) -> bool {
        self.harness.screen().contains(text)
    }
}

#[test]
fn what_loss_means_is_said_before_a_key_can_be_made() {
    let mut desk = Desk::new(fyrbodal(), (80, 24));
    desk.harness.keys("K");
    assert!(desk.says("kan ingen läsa de förseglade"));
    desk.harness.keys("m");
    insta::assert_snapshot!("key_make_80", desk.harness.screen());
    assert_eq!(desk.harness.session().lead, None);
}

#[test]
fn a_key_is_made_with_a_passphrase_that_is_shown_nowhere() {
    let mut desk = Desk::new(fyrbodal(), (120, 40));
    desk.harness.keys("Km").text("fem bussar").keys("<Tab>").text("fem");
    assert!(!desk.says("fem") && desk.says("••••••••••"));
    desk.harness.keys("<Tab><Enter>");
    assert!(desk.says("Lösenfraserna är olika"));
    desk.harness.keys("<S-Tab>").text(" bussar").keys("<Tab><BS>").text("2").keys("<Enter>");
    assert!(desk.says("Skriv ett heltal, minst 3"));
    desk.harness.keys("<BS>").text("4").keys("<Enter>");
    assert!(desk.says("Nyckeln är skapad"), "{}", desk.harness.screen());
    assert_eq!(desk.harness.session().lead.as_ref().expect("it is there").least, 4);
    let file = read(&desk.key_file());
    assert!(file.starts_with("-----BEGIN AGE ENCRYPTED FILE-----") && !file.contains("AGE-SECRET-KEY"));
    let text = ron::to_string(desk.harness.session()).expect("a session can be written");
    assert!(!text.contains("AGE-SECRET-KEY") && !text.contains("bussar"));
}

#[test]
fn the_lead_sees_what_is_sealed_and_nobody_else_does() {
    let mut desk = Desk::with_key();
    desk.seal(2, RATER, "k", "4321");
    desk.seal(3, "", "kk", "2");
    let frames = ["<Tab>", "<Tab>", "<Enter>", "<Esc><Esc>", "F", "<Tab>", "?", "<Esc>"];
    for keys in frames {
        desk.harness.keys(keys);
        assert!(!desk.says(RATER) && !desk.says(COMMENT), "{}", desk.harness.screen());
    }
    assert!(desk.harness.screen().contains("2 förseglade svar") || desk.says("förseglade"));
    desk.harness.keys("Kv");
    assert!(desk.says("Alla som ser skärmen ser det här"));
    assert!(desk.says(RATER) && desk.says("4 av 55"));
    insta::assert_snapshot!("lead_view_120", desk.harness.screen());
    desk.harness.keys("<Down><Enter>");
    assert!(
        desk.says(COMMENT) || {
            desk.harness.keys("<Esc><Down><Enter>");
            desk.says(COMMENT)
        }
    );
    desk.harness.keys("<Esc><Up><Up><Up><Enter>");
    assert!(desk.says("3,00"), "{}", desk.harness.screen());
    insta::assert_snapshot!("lead_view_group_120", desk.harness.screen());
    desk.harness.keys("<Esc><Esc>");
    assert!(!desk.says(RATER));
    // What the lead has seen is in nothing that is kept.
    let text = ron::to_string(desk.harness.session()).expect("a session can be written");
    assert!(!text.contains(RATER) && !text.contains(COMMENT) && !text.contains("4321"));
}

#[test]
fn names_stand_beside_answers_only_for_whoever_has_unlocked_the_key() {
    let mut without = Desk::new(fyrbodal(), (120, 40));
    without.harness.keys("Vj");
    assert_eq!(without.harness.app.ui.identity, Identity::Names);
    let mut desk = Desk::with_key();
    desk.harness.keys("Vj");
    assert_eq!(desk.harness.app.ui.identity, Identity::Names, "it was just made, and is unlocked");
    desk.harness.keys("Kl");
    assert_eq!(desk.harness.app.ui.identity, Identity::Letters);
    desk.harness.keys("V");
    assert!(desk.says("Namnen visas först när"), "{}", desk.harness.screen());
    desk.harness.keys("KuVj");
    assert_eq!(desk.harness.app.ui.identity, Identity::Names);
    // Whoever opens the session next begins with letters.
    let session = desk.harness.session().clone();
    let mut next = Desk::new(session, (120, 40));
    next.harness.keys("V");
    assert_eq!(next.harness.app.ui.identity, Identity::Letters);
}

#[test]
fn a_key_is_carried_to_another_machine_in_a_copy() {
    let mut desk = Desk::with_key();
    desk.seal(2, RATER, "k", "4");
    let stick = tempfile::tempdir().expect("a folder");
    let copy = stick.path().join("copy.key");
    let typed = copy.display().to_string();
    desk.harness.keys("Ke").text(&typed).keys("<Enter>");
    assert!(desk.says("Kopian ligger här"), "{}", desk.harness.screen());
    desk.harness.keys("Ke").text(&typed).keys("<Enter>");
    assert!(desk.says("finns redan"), "{}", desk.harness.screen());
    let mut other = desk.elsewhere();
    other.harness.keys("K");
    assert!(other.says("finns inte på den här datorn") && !other.says("visa svaren"));
    other.harness.keys("i").text(&typed).keys("<Tab><Enter>");
    assert!(other.says("Nyckeln finns nu på den här datorn"), "{}", other.harness.screen());
    other.harness.keys("Kv");
    assert!(other.says(RATER));
}

#[test]
fn a_lost_key_and_a_wrong_one_open_nothing_and_say_so() {
    let mut desk = Desk::with_key();
    desk.seal(2, RATER, "k", "4");
    let session = desk.harness.session().clone();
    std::fs::remove_file(desk.key_file()).expect("it was there");
    let mut lost = desk.elsewhere();
    lost.harness.keys("K");
    assert!(lost.says("aldrig att läsa") && !lost.says("skapa nyckel"), "{}", lost.harness.screen());
    let stick = tempfile::tempdir().expect("a folder");
    let wrong = stick.path().join("wrong.key");
    write(&wrong, &Secret::fresh().expose());
    lost.harness.keys("i").text(&wrong.display().to_string()).keys("<Tab><Enter>");
    assert!(lost.says("Det är en annan nyckel"), "{}", lost.harness.screen());
    lost.harness.keys("<Esc>");
    assert!(!lost.key_file().exists());
    assert_eq!(*lost.harness.session(), session);
}

#[test]
fn a_wrong_passphrase_is_asked_for_again_and_a_key_that_others_can_read_is_not_used() {
    let mut desk = Desk::new(fyrbodal(), (120, 40));
    desk.harness.keys("Km").text("rätt").keys("<Tab>").text("rätt").keys("<Tab><Enter><Esc>");
    let mut again = Desk::new(desk.harness.session().clone(), (120, 40));
    copy(&desk.key_file(), &again.key_file());
    again.harness.keys("Kv").text("fel").keys("<Enter>");
    assert!(again.says("Lösenfrasen stämmer inte"), "{}", again.harness.screen());
    again.harness.text("rätt").keys("<Enter>");
    assert!(again.says("Projektledarens vy"), "{}", again.harness.screen());
    again.harness.keys("<Esc>Kl");
    std::fs::set_permissions(again.key_file(), std::os::unix::fs::PermissionsExt::from_mode(0o640))
        .expect("it is ours");
    again.harness.keys("K");
    assert!(again.says("chmod 600") && !again.says("visa svaren"), "{}", again.harness.screen());
}

#[test]
fn taking_back_the_key_locks_it_and_making_it_again_takes_the_same() {
    let mut desk = Desk::with_key();
    let key = desk.harness.session().lead.clone();
    desk.harness.keys("u");
    assert_eq!(desk.harness.session().lead, None);
    desk.harness.keys("Km<Tab><Tab><Enter><Esc>");
    assert_eq!(desk.harness.session().lead, key);
}

#[test]
fn an_answer_sealed_to_another_key_is_told_with_its_reason() {
    let mut desk = Desk::with_key();
    let session = desk.harness.session();
    let said = Said { respondent: 2, rater: RATER, marks: "4", comment: COMMENT };
    let sealed = sealed(session, &Secret::fresh().public(), "k7", &said);
    desk.harness.make(Edit::Add(Item::Sealed(1, sealed), At { index: 0 }));
    desk.harness.keys("Kv");
    assert!(desk.says("Svar k7") && desk.says("förseglat med en annan nyckel"), "{}", desk.harness.screen());
    assert!(!desk.says(RATER));
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).expect("the file is there")
}

#[expect(clippy::disallowed_methods, reason = "the test lays out files that somebody else would have")]
fn write(path: &Path, text: &str) {
    std::fs::write(path, text).expect("the file can be written");
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to.parent().expect("a folder")).expect("it can be made");
    std::fs::copy(from, to).expect("it can be copied");
}
