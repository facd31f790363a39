//! The example, made the way a group makes its session: one step on the desk after the other.

use verkstad::domain::desk::Desk;
use verkstad::domain::edit::{Comment, Dots, Edit, Item, Rate};
use verkstad::domain::hint::Hint;
use verkstad::domain::id::{CapabilityId, GoalId, NoteId, PromptId, RespondentId};
use verkstad::domain::note::{Cluster, NoteKind, Sheet};
use verkstad::domain::plain::Plain;
use verkstad::domain::plan::{self, NewNotes};
use verkstad::domain::rating::Mark;
use verkstad::domain::refusal::Refusal;
use verkstad::domain::round::BallotKey;
use verkstad::domain::session::{Kind, Session};
use verkstad::domain::text::Lang;
use verkstad::method;

use super::sources::{Row, table};
use super::{agreed, candidates, decisions};

/// Letters in an order that tells nothing of the list's; drawn once and kept, so that the file stays as it is.
const LETTERS: [u16; 15] = [8, 3, 13, 0, 10, 6, 14, 1, 11, 4, 7, 12, 2, 9, 5];

/// What the prompts of `notes.csv` are called in the method.
const PROMPTS: [(&str, &str); 11] = [
    ("politik", "politisk-verksamhet"),
    ("infrastruktur", "infrastruktur-och-skydd"),
    ("kultur-fritid", "kultur-och-fritid"),
    ("utbildning", "utbildning"),
    ("vard-omsorg", "vard-och-omsorg"),
    ("riktade-insatser", "sarskilt-riktade-insatser"),
    ("affarsverksamhet", "affarsverksamhet"),
    ("digitalt-till-horisonten", "vad-ar-digitalt"),
    ("stod-som-behovs", "vilket-stod-behovs"),
    ("forvantningar", "vad-vantar-sig-andra"),
    ("utmaningar", "vad-blir-svart"),
];

/// What the goals of `notes.csv` are called in the method; `candidates.csv` calls them the same.
pub(super) const GOALS: [(&str, &str); 7] = [
    ("proaktivt", "ligga-steget-fore"),
    ("dygnet-runt", "oppet-dygnet-runt"),
    ("modern-infrastruktur", "modern-och-talig-it"),
    ("sakra-tjanster", "trygga-tjanster"),
    ("tillgangliga-somlosa", "latt-att-na-och-hitta"),
    ("attraktiv-arbetsplats", "en-arbetsplats-att-valja"),
    ("effektivitet-innovation", "effektivt-och-nyskapande"),
];

/// A desk with the session on it that grows, and what is looked up in it.
pub(super) struct Making(Desk);

/// The finished example.
pub(super) fn example() -> Session {
    let method = method::shipped().unwrap();
    let name = Plain::line("Digital motor 2030 – exempel");
    let mut making = Making(Desk::new(Session::new("0000000000002030", name, Lang::Sv, method)));
    making.make(|_| Ok(Edit::Kind(Kind::Example)));
    making.make(|session| plan::adopt_respondents(session, &LETTERS));
    // The group has read that fifty-five are many, and kept them.
    making.make(|_| Ok(Edit::Hide(Hint::LargeMap)));
    vision(&mut making);
    candidates::candidates(&mut making);
    ratings(&mut making);
    dots(&mut making);
    making.make(plan::reveal_dots);
    decisions::judgements(&mut making);
    agreed::targets(&mut making);
    agreed::talks(&mut making);
    agreed::proposals(&mut making);
    decisions::choices(&mut making);
    agreed::rules(&mut making);
    making.0.session().clone()
}

impl Making {
    /// One step.
    pub(super) fn make(&mut self, plan: impl FnOnce(&Session) -> Result<Edit, Refusal>) {
        let edit = plan(self.0.session()).unwrap();
        self.0.make(edit).unwrap();
    }

    pub(super) fn session(&self) -> &Session {
        self.0.session()
    }

    /// The capability with this Swedish name.
    pub(super) fn capability(&self, name: &str) -> CapabilityId {
        let mut all = self.session().map.capabilities.iter();
        all.find(|it| it.name.sv.as_str() == name).unwrap().id.clone()
    }

    /// The respondent with this name.
    pub(super) fn respondent(&self, name: &str) -> RespondentId {
        self.session().respondents.iter().find(|it| it.name.as_str() == name).unwrap().id.clone()
    }
}

fn vision(making: &mut Making) {
    making.make(plan::adopt_goals);
    let rows = table("notes.csv");
    for row in &rows {
        let prompt = named(row, "prompt").map(|it| PromptId::new(translated(&PROMPTS, it)).unwrap());
        let texts = vec![Plain::line(&row["text"])];
        making.make(|session| {
            plan::add_notes(
                session,
                NewNotes { texts, kind: kind(&row["kind"]), prompt, ..NewNotes::default() },
            )
        });
    }
    clusters(making, &rows);
    for row in &rows {
        if let Some(head) = named(row, "beneath") {
            let (head, own) = (note(making.session(), head), note(making.session(), &row["text"]));
            making.make(|session| plan::merge_notes(session, &head, &[own]));
        }
    }
}

/// The clusters in the order of their goals, those without one last.
fn clusters(making: &mut Making, rows: &[Row]) {
    let goal = |row: &Row| GOALS.iter().position(|(own, _)| *own == row["goal"]).unwrap_or(GOALS.len());
    let mut found: Vec<(usize, &str)> =
        rows.iter().filter_map(|row| Some((goal(row), named(row, "cluster")?))).collect();
    found.sort_unstable();
    found.dedup();
    for (goal, name) in found {
        let held = rows.iter().filter(|row| row["cluster"] == name);
        let notes: Vec<NoteId> = held.map(|row| note(making.session(), &row["text"])).collect();
        making.make(|session| plan::new_cluster(session, Sheet::Vision, &Plain::line(name), &notes));
        if let Some((_, goal)) = GOALS.get(goal) {
            let goal = Some(GoalId::new(goal).unwrap());
            let cluster = making.session().clusters.last().unwrap().clone();
            making.make(|_| Ok(Edit::Change(Item::Cluster(Cluster { goal, ..cluster }))));
        }
    }
}

fn ratings(making: &mut Making) {
    let rows = table("ratings.csv");
    for row in rows.iter().filter(|row| !row["level"].is_empty()) {
        let mark = Mark::from_byte(row["level"].as_bytes()[0]).unwrap();
        let rate = Rate { ballot: ballot(making, &rows, row), capability: of(making, row), mark };
        making.make(|session| plan::rate(session, rate));
    }
    for row in table("comments.csv") {
        let (ballot, capability) = (ballot(making, &rows, &row), of(making, &row));
        let comment = Comment { ballot, capability, text: Plain::line(&row["text"]) };
        making.make(|session| plan::comment(session, comment));
    }
}

fn dots(making: &mut Making) {
    for row in table("dots.csv") {
        let (respondent, capability) = (making.respondent(&row["respondent"]), of(making, &row));
        let dots = row["dots"].parse().unwrap();
        making.make(|_| Ok(Edit::Dots(Dots { respondent, capability, dots })));
    }
}

/// The ballot of a row's respondent, each of which has one rater.
fn ballot(making: &Making, ratings: &[Row], row: &Row) -> BallotKey {
    let own = ratings.iter().find(|own| own["respondent"] == row["respondent"]).unwrap();
    let respondent = making.respondent(&row["respondent"]);
    BallotKey::keyed(1, respondent, Plain::line(&own["rater"]))
}

fn of(making: &Making, row: &Row) -> CapabilityId {
    making.capability(&row["capability"])
}

pub(super) fn note(session: &Session, text: &str) -> NoteId {
    session.notes.iter().find(|note| note.text.as_str() == text).unwrap().id.clone()
}

/// What stands in a cell; `None` where it is empty.
pub(super) fn named<'a>(row: &'a Row, column: &str) -> Option<&'a str> {
    Some(row[column].as_str()).filter(|cell| !cell.is_empty())
}

fn kind(name: &str) -> NoteKind {
    match name {
        "expectation" => NoteKind::Expectation,
        "challenge" => NoteKind::Challenge,
        "free" => NoteKind::Free,
        other => unreachable!("notes.csv has the kind {other}"),
    }
}

pub(super) fn translated<'a>(names: &[(&str, &'a str)], name: &str) -> &'a str {
    names.iter().find(|(own, _)| *own == name).unwrap().1
}
