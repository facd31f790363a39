//! What a curious participant may get hold of: nothing in it says what a sealed respondent has answered, or who it is.

#![cfg(test)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::{Command, Stdio};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;
use tempfile::TempDir;
use verkstad::ballot::answer::{Answer, Body, FORMAT, Filled, paper};
use verkstad::ballot::keys::Keys;
use verkstad::ballot::seal::{Secret, seal};
use verkstad::domain::plain::Plain;
use verkstad::domain::round::{Ballot, BallotKey};
use verkstad::domain::rules::Weighing;
use verkstad::domain::sealed::{Lead, Sealed};
use verkstad::domain::session::Session;
use verkstad::domain::terms::Showing;
use verkstad::domain::text::Lang;
use verkstad::{method, store};

/// The organisation that nobody is to hear of: its name, who rates for it, what is said, and how.
const NAME: &str = "Zkanariekommunen";
const RATER: &str = "Rutger Zkanarie";
const COMMENT: &str = "zkanarie-kommentar åäö";
const MARKS: &str = "4041x4403140x30412004431x0";

/// A folder with a session, its key, and the program at hand.
struct Desk {
    folder: TempDir,
    secret: Secret,
    session: Session,
}

impl Desk {
    /// Fifteen respondents; the first is the canary. So many of the first are sealed, the others open.
    fn new(sealed: usize, marks: impl Fn(usize) -> String) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let method = method::shipped().unwrap();
        let mut session = Session::new("0f3a", "Prov".into(), Lang::Sv, method);
        session.respondents = session.method.respondents.clone();
        for (letter, respondent) in (0..).zip(&mut session.respondents) {
            respondent.letter = letter;
        }
        session.respondents[0].name = NAME.into();
        session.respondents[0].short = "ZKA".into();
        let keys = Keys::new(folder.path().join("home/DATA/verkstad/keys"));
        let secret = keys.make(&session, None).unwrap();
        session.lead = Some(Lead { key: secret.public(), least: 5 });
        let mut desk = Self { folder, secret, session };
        for place in 0..desk.session.respondents.len() {
            if place < sealed { desk.seal(place, &marks(place)) } else { desk.open(place, &marks(place)) }
        }
        desk
    }

    fn open(&mut self, place: usize, marks: &str) {
        let id = self.session.respondents[place].id.clone();
        let key = BallotKey::keyed(1, id, Plain::line(&format!("Öppen {place}")));
        let ballot = Ballot { marks: marks.parse().unwrap(), ..Ballot::empty(&key) };
        self.session.rounds[0].ballots.push(ballot);
    }

    fn seal(&mut self, place: usize, marks: &str) {
        let order = self.session.rounds[0].order.clone();
        let filled = Filled {
            respondent: self.session.respondents[place].id.clone(),
            rater: RATER.into(),
            at: "2026-11-22T08:00:00".parse().unwrap(),
            marks: marks.parse().unwrap(),
            comments: BTreeMap::from([(order[0].clone(), Plain::line(COMMENT))]),
            private: BTreeSet::new(),
        };
        let tag = Plain::line(&format!("tag{place}"));
        let (session, paper, body) = (self.session.id.clone(), paper(&order), Body::Shared(filled));
        let answer = Answer { format: FORMAT, session, round: 1, paper, tag: tag.clone(), revision: 1, body };
        let sealed = seal(&answer, &[self.secret.public()], order.len()).unwrap();
        let Body::Sealed(cipher) = sealed.body else { unreachable!("it was sealed") };
        self.session.rounds[0].sealed.push(Sealed { tag, revision: 1, chosen: false, cipher });
    }

    /// Writes the session, and runs the program in its folder.
    fn save(&self) -> &Self {
        store::create(&self.folder.path().join("s.ron"), &self.session).unwrap();
        self
    }

    fn run(&self, args: &[&str]) -> (Option<i32>, String, String) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_verkstad"));
        command.args(args).current_dir(self.folder.path()).stdin(Stdio::null()).env("LANG", "sv_SE.UTF-8");
        command.env("HOME", self.folder.path().join("home")).env("TMPDIR", self.folder.path().join("tmp"));
        for name in ["DATA", "CONFIG", "CACHE", "STATE"] {
            command.env(format!("XDG_{name}_HOME"), self.folder.path().join("home").join(name));
        }
        let done = command.output().unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        (done.status.code(), text(done.stdout), text(done.stderr))
    }

    fn ok(&self, args: &[&str]) -> String {
        let (code, out, err) = self.run(args);
        assert_eq!((code, err.as_str()), (Some(0), ""), "{args:?}");
        out
    }

    /// Everything that is handed out, by what it is.
    fn handed_out(&self) -> Vec<(&'static str, String)> {
        self.ok(&["share", "s.ron", "--to", "shared.ron"]);
        let shared = std::fs::read_to_string(self.folder.path().join("shared.ron")).unwrap();
        vec![
            ("share", shared),
            ("json", self.ok(&["report", "s.ron", "--to", "json"])),
            ("text", self.ok(&["report", "s.ron", "--to", "text"])),
            ("english", self.ok(&["--lang", "en", "report", "s.ron", "--to", "text"])),
            ("of the shared", self.ok(&["report", "shared.ron", "--to", "json"])),
        ]
    }
}

/// Six sealed, marks that differ; the canary's are its own.
fn desk() -> Desk {
    let marks = |place: usize| {
        let other =
            |at: usize| char::from(b'1' + u8::try_from((place * 7 + at * 3 + place * at) % 3).unwrap());
        if place == 0 { MARKS.to_owned() } else { (0..55).map(other).collect() }
    };
    Desk::new(6, marks)
}

/// A text as it might be hidden in a file.
fn forms(text: &str) -> Vec<Vec<u8>> {
    let bytes = text.as_bytes();
    let each =
        |write: &dyn Fn(u8) -> String| bytes.iter().map(|byte| write(*byte)).collect::<Vec<_>>().concat();
    let numbered: Vec<String> = text.chars().map(|c| format!("&#{};", u32::from(c))).collect();
    let mut forms = vec![
        bytes.to_vec(),
        text.to_lowercase().into_bytes(),
        text.to_uppercase().into_bytes(),
        text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
        text.encode_utf16().flat_map(u16::to_be_bytes).collect(),
        each(&|byte| format!("{byte:02x}")).into_bytes(),
        each(&|byte| format!("{byte:02X}")).into_bytes(),
        each(&|byte| format!("%{byte:02X}")).into_bytes(),
        text.chars().rev().collect::<String>().into_bytes(),
        numbered.concat().into_bytes(),
        serde_json::to_string(text).unwrap().trim_matches('"').as_bytes().to_vec(),
    ];
    for before in 0..3 {
        let whole = STANDARD.encode([&vec![0; before], bytes].concat());
        forms.push(whole.as_bytes()[4..whole.len() - 4].to_vec());
    }
    forms
}

fn holds(text: &[u8], sought: &str) -> bool {
    forms(sought).iter().any(|form| text.windows(form.len()).any(|part| part == form))
}

#[test]
fn the_canary_is_found_in_nothing_that_is_handed_out() {
    let desk = desk();
    desk.save();
    let mut all = desk.handed_out();
    desk.ok(&["release", "s.ron", "--yes"]);
    std::fs::remove_file(desk.folder.path().join("shared.ron")).unwrap();
    all.extend(desk.handed_out());
    for (what, text) in &all {
        assert!(!text.contains("ZKA"), "the short name is in {what}");
        for sought in [NAME, RATER, COMMENT, MARKS] {
            assert!(!holds(text.as_bytes(), sought), "{sought} is in {what}");
        }
    }
    let dump = desk.ok(&["dump", "s.ron"]);
    for sought in [RATER, COMMENT, MARKS] {
        assert!(!holds(dump.as_bytes(), sought), "{sought} is in the dump");
    }
    // The session itself, its journal and whatever was left anywhere, the key's own folder aside.
    for file in files(desk.folder.path()) {
        let bytes = std::fs::read(&file).unwrap();
        for sought in [RATER, COMMENT, MARKS] {
            assert!(!holds(&bytes, sought), "{sought} is in {}", file.display());
        }
    }
}

fn files(folder: &Path) -> Vec<std::path::PathBuf> {
    let mut out = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { out.extend(files(&path)) } else { out.push(path) }
    }
    out
}

#[test]
fn sessions_that_differ_only_in_sealed_answers_hand_out_the_same() {
    for sealed in [4, 6] {
        let open = |place: usize| format!("{}{}", place % 5, "123".repeat(18));
        let one = Desk::new(sealed, |place| if place < sealed { MARKS.to_owned() } else { open(place) });
        let other = Desk::new(sealed, |place| if place < sealed { "1".repeat(55) } else { open(place) });
        assert_eq!(one.save().handed_out(), other.save().handed_out());
        let dumped = |desk: &Desk| {
            let mut dump: Value = serde_json::from_str(&desk.ok(&["dump", "s.ron"])).unwrap();
            dump["lead"].take();
            dump
        };
        assert_eq!(dumped(&one), dumped(&other));
    }
}

#[test]
fn too_few_sealed_answers_publish_nothing_whatever_they_are() {
    let desk = Desk::new(4, |place| (place % 5).to_string().repeat(55));
    desk.save();
    let before = desk.handed_out();
    let (code, out, err) = desk.run(&["release", "s.ron", "--yes"]);
    assert_eq!(code, Some(2), "{err}");
    assert!(out.contains("I 55 förmågor är de för få") && err.contains("inget nytt"), "{out}{err}");
    std::fs::remove_file(desk.folder.path().join("shared.ron")).unwrap();
    assert_eq!(desk.handed_out(), before);
}

#[test]
fn a_release_is_told_agreed_to_and_shown_without_spread() {
    let desk = desk();
    desk.save();
    let (code, told, err) = desk.run(&["release", "s.ron"]);
    assert_eq!(code, Some(2), "without a terminal nobody can agree: {err}");
    assert!(told.contains("6 svar är förseglade") && err.contains("--yes"), "{told}{err}");
    desk.ok(&["release", "s.ron", "--yes"]);
    let report: Value = serde_json::from_str(&desk.ok(&["report", "s.ron", "--to", "json"])).unwrap();
    let all = report["capabilities"].as_array().unwrap();
    let released: Vec<&Value> = all.iter().filter(|it| it["basis"] == "released").collect();
    assert!(released.len() > 20 && released.len() < 55, "{}", released.len());
    for it in released {
        let tenths = it["mean"].as_f64().unwrap() * 10.0;
        assert!((tenths - tenths.round()).abs() < 1e-9);
        let silent = ["sd", "agreement", "counts", "raters"].iter().all(|name| it[name].is_null());
        assert!(silent && it["n"].as_u64() >= Some(13), "{it}");
    }
    assert!(all.iter().all(|it| it["basis"] != "open"));
    let count = |name: &str| report[name].as_array().unwrap().len();
    assert_eq!((&report["respondent_count"], count("respondents"), count("letters")), (&15.into(), 0, 9));
    assert_eq!((&report["round"]["sealed"], &report["round"]["releases"]), (&6.into(), &1.into()));
    let text = desk.ok(&["report", "s.ron", "--to", "text"]);
    assert!(text.contains("‹5") && text.contains('▪') && text.contains("6 svar är förseglade"));
    let again = desk.run(&["release", "s.ron", "--yes"]);
    assert_eq!(again.0, Some(2), "nothing is published twice: {}", again.2);
}

#[test]
fn a_hidden_round_is_neither_reported_nor_dumped_nor_shared() {
    let mut desk = desk();
    desk.session.rounds[0].terms.showing = Showing::Hidden;
    desk.save();
    for args in [["report", "s.ron", "--to", "json"], ["share", "s.ron", "--to", "shared.ron"]] {
        let (code, out, err) = desk.run(&args);
        assert_eq!((code, out.as_str()), (Some(2), ""), "{args:?}");
        assert!(err.contains('1') && !err.contains("panicked"), "{err}");
    }
    let dump: Value = serde_json::from_str(&desk.ok(&["dump", "s.ron"])).unwrap();
    let ballots = dump["rounds"][0]["ballots"].as_array().unwrap();
    assert!(ballots.iter().all(|ballot| ballot["marks"] == ""));
    assert!(dump["withheld"].as_array().unwrap().iter().all(|it| it["answered"] == 55));
    desk.ok(&["share", "s.ron", "--to", "shared.ron", "--without-hidden"]);
    desk.ok(&["check", "shared.ron"]);
}

#[test]
fn a_shared_session_opens_and_says_what_is_not_in_it() {
    let desk = desk();
    desk.save();
    let told = desk.ok(&["share", "s.ron", "--to", "shared.ron"]);
    assert!(told.contains("6 förseglade svar") && told.contains("bokstav"), "{told}");
    desk.ok(&["check", "shared.ron"]);
    let (code, _, err) = desk.run(&["share", "s.ron", "--to", "named.ron", "--names"]);
    assert_eq!(code, Some(2), "{err}");
    let (code, _, err) = desk.run(&["share", "s.ron", "--to", "shared.ron"]);
    assert_ne!(code, Some(0), "what is there is not written over: {err}");
}

/// The desk with ten dots of each of three respondents, from this place of the map on.
fn dotted(from: usize) -> Desk {
    let mut desk = Desk::new(0, |_| "1234".repeat(13));
    let capabilities = desk.session.map.capabilities.clone();
    for respondent in desk.session.respondents.iter().take(3) {
        let own = (0..4).map(|at| (capabilities[from + at].id.clone(), [3, 3, 3, 1][at]));
        desk.session.dots.insert(respondent.id.clone(), own.collect());
    }
    desk
}

#[test]
fn closed_dots_lie_nowhere_in_what_is_handed_out_whatever_importance_is_given_by() {
    for weighing in [Weighing::Dots, Weighing::Hands] {
        let handed_out = |from: usize| {
            let mut desk = dotted(from);
            desk.session.rules.weighing = weighing;
            desk.save();
            let (code, out, err) = desk.run(&["share", "s.ron", "--to", "shared.ron"]);
            assert_eq!((code, out.as_str()), (Some(2), ""), "{err}");
            let mut all = vec![desk.ok(&["share", "s.ron", "--to", "shared.ron", "--without-hidden"])];
            all.push(std::fs::read_to_string(desk.folder.path().join("shared.ron")).unwrap());
            for args in [["report", "s.ron", "--to", "json"], ["report", "s.ron", "--to", "text"]] {
                all.push(desk.ok(&args));
            }
            all.push(desk.ok(&["--lang", "en", "report", "s.ron", "--to", "text"]));
            let dump = desk.ok(&["dump", "s.ron"]);
            let read: Value = serde_json::from_str(&dump).unwrap();
            assert_eq!(read["dots"], serde_json::json!({}));
            let counts: Vec<_> =
                read["withheld_dots"].as_array().unwrap().iter().map(|it| &it["placed"]).collect();
            assert_eq!(counts, [10, 10, 10]);
            all.push(dump);
            // The key is another for each desk.
            let key = desk.session.lead.as_ref().unwrap().key.to_string();
            all.into_iter().map(|text| text.replace(&key, "")).collect::<Vec<_>>()
        };
        assert_eq!(handed_out(0), handed_out(20), "where the dots lie changes nothing that is handed out");
    }
}

#[test]
fn whoever_hands_out_a_session_hears_that_revealed_dots_are_in_it() {
    let desk = dotted(0);
    desk.save();
    let told = desk.ok(&["share", "s.ron", "--to", "closed.ron", "--without-hidden"]);
    assert!(!told.contains("Prickarna finns med"), "{told}");
    let mut desk = dotted(0);
    desk.session.rules.showing = Showing::Revealed;
    (desk.session.lead, desk.session.rounds[0].sealed) = (None, Vec::new());
    desk.save();
    let told = desk.ok(&["share", "s.ron", "--to", "letters.ron"]);
    assert!(told.contains("Prickarna finns med, under bokstav"), "{told}");
    let told = desk.ok(&["--lang", "en", "share", "s.ron", "--to", "names.ron", "--names"]);
    assert!(told.contains("The dots are in it, by name"), "{told}");
}

#[test]
fn revealed_dots_are_shown_as_sums() {
    let mut desk = dotted(0);
    desk.session.rules.showing = Showing::Revealed;
    desk.save();
    let report: Value = serde_json::from_str(&desk.ok(&["report", "s.ron", "--to", "json"])).unwrap();
    let all = report["capabilities"].as_array().unwrap();
    let sums: Vec<_> = all.iter().take(5).map(|it| it["importance"].as_u64().unwrap()).collect();
    assert_eq!(sums, [9, 9, 9, 3, 0]);
    assert_eq!((&report["importance"]["done"], &report["importance"]["closed"]), (&3.into(), &false.into()));
}
