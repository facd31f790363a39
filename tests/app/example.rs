//! The made-up example as a session: every rating and every dot of `assets/example`, on the shipped method.
//!
//! Names become ids through the method, so that a renamed capability or organisation is found out here.

use std::collections::BTreeMap;

use verkstad::domain::desk::Desk;
use verkstad::domain::edit::{Dots, Edit, Rate};
use verkstad::domain::id::{CapabilityId, RespondentId};
use verkstad::domain::plan;
use verkstad::domain::rating::{Level, Mark};
use verkstad::domain::round::BallotKey;
use verkstad::domain::session::{Kind, Session};
use verkstad::domain::terms::Showing;

use super::harness::fyrbodal;

const RATINGS: &str = include_str!("../../assets/example/ratings.csv");
const DOTS: &str = include_str!("../../assets/example/dots.csv");

/// Everything rated and every dot placed.
pub(crate) fn example() -> Session {
    let mut desk = Desk::new(rated());
    for (respondent, capability, dots) in dots() {
        desk.make(Edit::Dots(Dots { respondent, capability, dots })).expect("the dots follow the rule");
    }
    desk.session().clone()
}

/// Everything rated, no dots placed.
pub(crate) fn rated() -> Session {
    let mut session = fyrbodal();
    session.kind = Kind::Example;
    session.rules.showing = Showing::Live;
    let mut desk = Desk::new(session);
    let names = Names::of(desk.session());
    let mut reader = csv::Reader::from_reader(RATINGS.as_bytes());
    for line in reader.deserialize() {
        let (respondent, rater, capability, level): (String, String, String, String) =
            line.expect("four columns");
        let ballot = BallotKey::keyed(1, names.respondent(&respondent), rater.as_str().into());
        let rate = Rate { ballot, capability: names.capability(&capability), mark: mark(&level) };
        let edit = plan::rate(desk.session(), rate).expect("the round is there");
        desk.make(edit).expect("the rating is taken");
    }
    desk.session().clone()
}

/// The dots of the example: who, on what, how many.
pub(crate) fn dots() -> Vec<(RespondentId, CapabilityId, u8)> {
    let names = Names::of(&fyrbodal());
    let mut reader = csv::Reader::from_reader(DOTS.as_bytes());
    let lines = reader.deserialize().map(|line| line.expect("three columns"));
    lines
        .map(|(who, what, dots): (String, String, u8)| {
            (names.respondent(&who), names.capability(&what), dots)
        })
        .collect()
}

fn mark(level: &str) -> Mark {
    match level {
        "" => Mark::NotRated,
        "x" => Mark::DontKnow,
        digit => Mark::Level(
            digit.parse().ok().and_then(|level: u8| Level::try_from(level).ok()).expect("a level"),
        ),
    }
}

/// Ids by the names that the files use.
struct Names {
    respondents: BTreeMap<String, RespondentId>,
    capabilities: BTreeMap<String, CapabilityId>,
}

impl Names {
    fn of(session: &Session) -> Self {
        let respondents = session.respondents.iter().flat_map(|respondent| {
            [&respondent.name, &respondent.short].map(|name| (name.to_string(), respondent.id.clone()))
        });
        let capabilities = session.map.capabilities.iter();
        Self {
            respondents: respondents.collect(),
            capabilities: capabilities.map(|it| (it.name.sv.to_string(), it.id.clone())).collect(),
        }
    }

    fn respondent(&self, name: &str) -> RespondentId {
        self.respondents.get(name).unwrap_or_else(|| panic!("nobody is called {name}")).clone()
    }

    fn capability(&self, name: &str) -> CapabilityId {
        self.capabilities.get(name).unwrap_or_else(|| panic!("nothing is called {name}")).clone()
    }
}
