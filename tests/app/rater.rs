//! A rater's own room, through real folders: the start page, drafts, handing in, sealed answers, what can be wrong.
#![expect(clippy::disallowed_methods, reason = "files are damaged by hand here, as people do")]

#[path = "rater/slow.rs"]
mod slow;

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;
use verkstad::ballot::answer::{Answer, Body, Filled};
use verkstad::ballot::invitation::Invitation;
use verkstad::ballot::seal::{self, Secret};
use verkstad::domain::sealed::Lead;
use verkstad::domain::session::Session;
use verkstad::domain::text::Lang;
use verkstad::tui::disk::{Wake, rating};
use verkstad::tui::room::Room;

use super::harness::{Harness, drafts, fyrbodal};
use super::lead::sealing::{Said, sealed};

const SMALL: (u16, u16) = (80, 24);

/// A desk with an invitation on it.
struct Desk {
    folder: TempDir,
    secret: Secret,
}

impl Desk {
    fn new() -> Self {
        Self::with(|session, secret| session.lead = Some(Lead { key: secret.public(), least: 5 }))
    }

    fn with(change: impl Fn(&mut Session, &Secret)) -> Self {
        let desk = Self { folder: tempfile::tempdir().expect("a folder"), secret: Secret::fresh() };
        let mut session = fyrbodal();
        change(&mut session, &desk.secret);
        fs::create_dir(desk.path("delad")).expect("a folder");
        desk.invite(&session);
        desk
    }

    /// Writes the invitation to round 1 of this session.
    fn invite(&self, session: &Session) {
        let respondent = session.respondents[0].id.clone();
        let invitation =
            Invitation::of(session, 1, &respondent, &"".into(), "k7mq2x".into()).expect("an invitation");
        fs::write(self.invitation(), invitation.write().expect("it can be written")).expect("it is written");
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn invitation(&self) -> PathBuf {
        self.path("delad/k7mq2x.invite.ron")
    }

    fn answers(&self) -> PathBuf {
        self.path("delad/k7mq2x.ballot.ron")
    }

    fn open(&self, size: (u16, u16)) -> Harness {
        let opened = self.try_open(&self.invitation()).expect("it can be answered");
        Harness::room(Room::for_rating(opened), size, Lang::Sv)
    }

    fn try_open(&self, file: &Path) -> Result<verkstad::tui::world::Rating, String> {
        rating::rate(&drafts(self.folder.path()), file, None, (Some(Lang::Sv), Wake::default()))
    }

    fn answer(&self) -> Answer {
        Answer::read(&fs::read(self.answers()).expect("there are answers")).expect("they are sound")
    }

    /// What the lead reads.
    fn opened(&self) -> Filled {
        match seal::open(&self.answer(), &self.secret).expect("the lead can open it").body {
            Body::Shared(filled) => filled,
            Body::Sealed(_) | Body::Dots(_) => panic!("still sealed"),
        }
    }

    /// All files with this text in them, under the whole desk.
    fn holding(&self, text: &str) -> Vec<PathBuf> {
        let mut folders = vec![self.folder.path().to_owned()];
        let mut found = Vec::new();
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).expect("a folder") {
                let path = entry.expect("an entry").path();
                if path.is_dir() {
                    folders.push(path);
                } else if String::from_utf8_lossy(&fs::read(&path).expect("a file")).contains(text) {
                    found.push(path);
                }
            }
        }
        found
    }

    fn drafts(&self) -> Vec<String> {
        let names = fs::read_dir(self.path("ballots")).expect("a folder");
        let mut names: Vec<String> =
            names.map(|it| it.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
        names.retain(|name| name.contains("draft"));
        names.sort();
        names
    }
}

fn shows(harness: &Harness, words: &str) {
    let screen = harness.screen();
    let flat = screen.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(flat.contains(words), "no {words:?} in\n{screen}");
}

fn marks(filled: &Filled) -> String {
    String::from_utf8(filled.marks.bytes().to_vec()).expect("ASCII")
}

fn shared(answer: &Answer) -> &Filled {
    match &answer.body {
        Body::Shared(filled) => filled,
        Body::Sealed(_) | Body::Dots(_) => panic!("sealed"),
    }
}

#[test]
fn a_rater_goes_from_the_start_page_to_a_file_of_answers() {
    for (width, height) in [(80, 24), (120, 40), (200, 50)] {
        let desk = Desk::new();
        let mut harness = desk.open((width, height));
        insta::assert_snapshot!(format!("start_{width}"), harness.screen());
        harness.keys("nIT-chef<Enter><Enter>");
        harness.keys("32").kept();
        insta::assert_snapshot!(format!("room_{width}"), harness.screen());
        harness.keys("<Home>").keys(&"01234".repeat(11)).keys("i");
        shows(&harness, "Svarsfilen ligger här:");
        let answer = desk.answer();
        assert_eq!((answer.revision, answer.tag.as_str()), (1, "k7mq2x"));
        assert_eq!(marks(shared(&answer)), "01234".repeat(11));
        assert_eq!(shared(&answer).rater.as_str(), "IT-chef");
        harness.kept();
        assert_eq!(desk.drafts(), Vec::<String>::new());
    }
}

#[test]
fn nothing_of_the_other_workshops_is_in_a_raters_room() {
    let desk = Desk::new();
    let mut harness = desk.open((120, 40));
    harness.keys("<Enter>");
    for key in ["<Tab>", "g", "<F1>", "<F6>", "V", "R", "E", "N", "<C-o>"] {
        let before = harness.screen();
        harness.keys(key);
        shows(&harness, "gör ingenting här");
        harness.keys("<Left>");
        assert_eq!(harness.screen(), before, "{key}");
    }
    harness.keys(":");
    for name in ["Vision", "Förmågor", "värmekarta", "deltagare", "omgångar"] {
        assert!(!harness.screen().contains(name), "{name} in\n{}", harness.screen());
    }
}

#[test]
fn half_done_answers_are_there_again() {
    let desk = Desk::new();
    let mut harness = desk.open(SMALL);
    harness.keys("nAnna<Enter><Enter>0123cGäller skolan<Enter>").kept();
    drop(harness);
    let mut harness = desk.open(SMALL);
    shows(&harness, "4 av 55 är redan besvarade");
    shows(&harness, "Skattare: Anna");
    harness.keys("<Enter>");
    shows(&harness, "Gäller skolan");
    assert_eq!(desk.drafts().len(), 1);
    assert!(!desk.answers().exists());
}

#[test]
fn shared_answers_come_back_and_are_handed_in_anew_with_a_higher_revision() {
    let desk = Desk::new();
    desk.open(SMALL).keys("<Enter>012ij").kept();
    let mut harness = desk.open(SMALL);
    shows(&harness, "Svaren är inlämnade");
    harness.keys("<Enter><Home>4");
    shows(&harness, "Ändra dem ändå?");
    harness.keys("j").kept();
    assert_eq!(marks(shared(&desk.answer())), "012", "the file stays until it is handed in anew");
    drop(harness);
    let mut harness = desk.open(SMALL);
    shows(&harness, "3 av 55 är redan besvarade");
    harness.keys("<Enter>ij");
    assert_eq!((desk.answer().revision, marks(shared(&desk.answer()))), (2, "412".to_owned()));
    harness.keys("<Esc><Home>3j").kept().keys("ij");
    assert_eq!((desk.answer().revision, marks(shared(&desk.answer()))), (3, "312".to_owned()));
}

#[test]
fn sealed_answers_never_touch_the_disk_in_the_clear() {
    let desk = Desk::new();
    let mut harness = desk.open(SMALL);
    harness.keys("nKanariefågel<Enter>s<Enter>").keys(&"01234".repeat(11));
    harness.keys("<Home>cMycket hemligt<Enter>").kept();
    for text in ["0123401234", "Mycket hemligt", "Kanariefågel"] {
        assert_eq!(desk.holding(text), Vec::<PathBuf>::new(), "{text}");
    }
    assert_eq!(desk.drafts().len(), 2, "the draft and its own key");
    drop(harness);
    let mut harness = desk.open(SMALL);
    shows(&harness, "55 av 55 är redan besvarade");
    shows(&harness, "▸ Förseglat");
    harness.keys("<Enter>i");
    shows(&harness, "Bara projektledaren kan läsa den");
    harness.kept();
    for text in ["0123401234", "Mycket hemligt", "Kanariefågel"] {
        assert_eq!(desk.holding(text), Vec::<PathBuf>::new(), "{text}");
    }
    assert_eq!(desk.drafts(), Vec::<String>::new());
    let filled = desk.opened();
    assert_eq!((marks(&filled), filled.rater.as_str()), ("01234".repeat(11), "Kanariefågel"));
}

#[test]
fn a_sealed_answer_cannot_be_read_again_but_replaced() {
    let desk = Desk::new();
    desk.open(SMALL).keys("s<Enter>012ij").kept();
    let mut harness = desk.open(SMALL);
    shows(&harness, "Du har redan lämnat in ett förseglat svar");
    shows(&harness, "▸ Förseglat");
    harness.keys("<Enter>444ij");
    assert_eq!((desk.answer().revision, marks(&desk.opened())), (2, "444".to_owned()));
}

#[test]
fn what_was_sealed_is_not_shared_by_itself_where_the_lead_has_no_key_any_more() {
    let desk = Desk::new();
    desk.open(SMALL).keys("s<Enter>012ij").kept();
    let mut session = fyrbodal();
    session.lead = None;
    desk.invite(&session);
    let mut harness = desk.open(SMALL);
    shows(&harness, "▸ Förseglat");
    harness.keys("<Enter>444ij");
    shows(&harness, "Inte inlämnat, svaren finns kvar här.");
    assert_eq!((desk.answer().revision, marks(&desk.opened())), (1, "012".to_owned()));
    harness.keys("<Esc>s<Enter>ij");
    assert_eq!((desk.answer().revision, marks(shared(&desk.answer()))), (2, "444".to_owned()));
}

#[test]
fn a_draft_that_becomes_sealed_leaves_nothing_in_the_clear() {
    let desk = Desk::new();
    let mut harness = desk.open(SMALL);
    harness.keys("<Enter>012340123401234").kept();
    assert_eq!(desk.holding("012340123401234").len(), 1);
    harness.keys("s4").kept();
    for _ in 0..200 {
        if desk.holding("012340123401234").is_empty() {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    assert_eq!(desk.holding("012340123401234"), Vec::<PathBuf>::new());
    harness.keys("s0").kept();
    assert_eq!(desk.drafts().len(), 1, "a shared draft needs no key");
}

#[test]
fn without_the_leads_key_answers_can_only_be_shared_and_it_is_said() {
    let desk = Desk::with(|_, _| {});
    let mut harness = desk.open(SMALL);
    shows(&harness, "Projektledaren har ingen nyckel");
    assert!(!harness.screen().contains("Förseglat"), "{}", harness.screen());
    harness.keys("s<Enter>012ij");
    assert_eq!(marks(shared(&desk.answer())), "012");
}

#[test]
fn comments_that_are_too_long_to_be_sealed_are_refused_before_they_are_kept() {
    let desk = Desk::new();
    let mut harness = desk.open(SMALL);
    harness.keys("s<Enter>0c").paste(&"Långt. ".repeat(700)).keys("<Enter>");
    shows(&harness, "byte för långa för ett förseglat svar");
    harness.keys("<Esc>scx").paste(&"Långt. ".repeat(700)).keys("<Enter>s");
    shows(&harness, "byte för långa för ett förseglat svar");
}

#[test]
fn what_cannot_be_answered_is_said_with_what_to_do() {
    let desk = Desk::new();
    let whole = fs::read_to_string(desk.invitation()).expect("text");
    let closed = |text: String| {
        let mut body = text.split_inclusive('\n').filter(|line| !line.starts_with("// ")).collect();
        verkstad::source::checksum::close(&mut body);
        body
    };
    let newer = whole.replacen("format: 1,", "format: 3,", 1);
    let again = "Be den som bjöd in dig";
    let cases = [
        (whole.replace("k7mq2x", "k7mq2y"), "ändrats för hand", again),
        (whole[..whole.len() / 2].to_owned(), "inte hel", again),
        (closed(newer.clone()), "nyare version av programmet (format 3)", again),
        (closed(newer.replacen("tag:", "colour: \"blå\", tag:", 1)), "nyare version av programmet", again),
        (
            closed(whole.replace("state: Open", "state: Ended")),
            "den är avslutad",
            "Fråga den som bjöd in dig",
        ),
    ];
    for (text, words, then) in cases {
        fs::write(desk.invitation(), text).expect("it is written");
        let said = desk.try_open(&desk.invitation()).err().expect("it is refused");
        assert!(said.contains(words) && said.contains(then), "{said}");
    }
    fs::remove_file(desk.invitation()).expect("it is gone");
    let said = desk.try_open(&desk.answers()).err().expect("it is refused");
    assert!(said.contains("k7mq2x.invite.ron saknas"), "{said}");
    let said = desk.try_open(&desk.path("delad/nej.invite.ron")).err().expect("it is refused");
    assert!(said.contains("nej.invite.ron"), "{said}");
}

#[test]
fn a_file_in_the_way_is_left_alone_and_nothing_is_lost() {
    let desk = Desk::new();
    fs::write(desk.answers(), "skräp").expect("it is written");
    let mut harness = desk.open(SMALL);
    shows(&harness, "ligger en fil som inte går att läsa");
    harness.keys("<Enter>012ij");
    shows(&harness, "Inte inlämnat, svaren finns kvar här.");
    assert_eq!(fs::read_to_string(desk.answers()).expect("text"), "skräp");
    fs::remove_file(desk.answers()).expect("it is gone");
    harness.keys("ij");
    assert_eq!(marks(shared(&desk.answer())), "012");
}

#[test]
fn a_damaged_draft_is_set_aside_and_said() {
    let desk = Desk::new();
    desk.open(SMALL).keys("<Enter>0123").kept();
    let name = desk.drafts().remove(0);
    fs::write(desk.path("ballots").join(&name), "skräp").expect("it is written");
    let harness = desk.open(SMALL);
    shows(&harness, "gick inte att läsa och ligger kvar som");
    assert_eq!(desk.drafts(), [format!("{name}.damaged-1")]);
}

#[test]
fn one_window_at_a_time_works_on_a_draft() {
    let desk = Desk::new();
    let first = desk.open(SMALL);
    let said = desk.try_open(&desk.invitation()).err().expect("it is refused");
    assert!(said.contains("redan öppet i ett annat fönster"), "{said}");
    drop(first);
    assert!(desk.try_open(&desk.invitation()).is_ok());
}

#[test]
fn answers_are_opened_by_the_invitation_beside_them() {
    let desk = Desk::new();
    desk.open(SMALL).keys("<Enter>012ij").kept();
    assert!(desk.try_open(&desk.answers()).is_ok());
}

/// A session with the lead's key, and the lead's secret.
fn with_lead() -> (Session, Secret) {
    let (mut session, secret) = (fyrbodal(), Secret::fresh());
    session.lead = Some(Lead { key: secret.public(), least: 5 });
    (session, secret)
}

#[test]
fn a_sealed_ballot_is_given_on_the_facilitators_machine_and_names_nobody() {
    let (session, secret) = with_lead();
    let name = session.respondents[0].name.to_string();
    let (mut harness, folder) = Harness::with_drafts(session, SMALL);
    harness.keys("S");
    shows(&harness, "▸ Förseglat");
    harness.keys("s");
    shows(&harness, "Här är svaren alltid förseglade");
    harness.keys("<Enter>0123").kept().keys("<Esc><Esc>");
    shows(&harness, "Utkastet ligger kvar");
    shows(&harness, "Vem skattar?");
    assert!(harness.session().rounds[0].ballots.is_empty());
    harness.keys("S");
    shows(&harness, "4 av 55 är redan besvarade");
    harness.keys("<Enter>4ij");
    let said = harness.app.ui.message.clone().expect("a message").text;
    assert!(!said.contains(&name), "{said}");
    let sealed = harness.session().rounds[0].sealed.clone();
    assert_eq!((sealed.len(), harness.session().rounds[0].ballots.len()), (1, 0));
    let inside = seal::inside(&sealed[0].cipher, &secret).expect("the lead can open it");
    assert_eq!(marks(shared(&inside)), "01234");
    let left: Vec<_> = fs::read_dir(folder.join("ballots")).expect("a folder").collect();
    assert_eq!(left.len(), 1, "only the lock is left: {left:?}");
    harness.keys("u");
    let said = harness.app.ui.message.clone().expect("a message").text;
    assert!(said.contains("förseglat") && !said.contains(&name), "{said}");
}

#[test]
fn sealed_ballots_stand_in_the_order_of_their_tags_whoever_gave_them_where() {
    let (mut session, secret) = with_lead();
    let key = secret.public();
    let said = Said { respondent: 3, rater: "", marks: "1", comment: "x" };
    // The desk's own tag is `t2` here: it comes between those that came in files.
    session.rounds[0].sealed = ["a", "z"].map(|tag| sealed(&session, &key, tag, &said)).to_vec();
    let (mut harness, _) = Harness::with_drafts(session, SMALL);
    harness.keys("S<Enter>0123ij");
    let tags: Vec<_> = harness.session().rounds[0].sealed.iter().map(|it| it.tag.as_str()).collect();
    assert_eq!(tags, ["a", "t2", "z"]);
}

#[test]
fn a_draft_that_cannot_be_forgotten_whole_is_not_written_anew() {
    let (session, _) = with_lead();
    let (mut harness, folder) = Harness::with_drafts(session, SMALL);
    harness.keys("S<Enter>0123").kept();
    let key = fs::read_dir(folder.join("ballots")).expect("a folder").map(|it| it.expect("an entry").path());
    let key = key.filter(|it| it.to_string_lossy().ends_with(".draft.key")).last().expect("a key");
    fs::remove_file(&key).expect("it is gone");
    fs::create_dir(&key).expect("what cannot be taken away as a file");
    harness.keys("ij");
    assert_eq!(harness.session().rounds[0].sealed.len(), 1);
    let left = fs::read_dir(folder.join("ballots")).expect("a folder");
    let left: Vec<_> = left.map(|it| it.expect("an entry").path()).collect();
    assert!(left.iter().all(|it| !it.to_string_lossy().ends_with(".draft.ron")), "{left:?}");
}

#[test]
fn without_the_leads_key_the_chooser_says_why_and_how() {
    let (mut harness, _) = Harness::with_drafts(fyrbodal(), SMALL);
    harness.keys("S");
    shows(&harness, "kräver projektledarens nyckel");
}
