//! Made-up sessions of any size for benches and tests: the same size always gives the same session.
//!
//! It stands here because benches see only the public side of the crate; tests take it in by its path.

use verkstad::domain::id::{AreaId, CapabilityId, CategoryId, RespondentId};
use verkstad::domain::map::{Area, Capability, Category, Map};
use verkstad::domain::method::{DotRule, Method, RankBy, RankingRule};
use verkstad::domain::plain::Plain;
use verkstad::domain::rating::{Level, Mark};
use verkstad::domain::respondent::{Respondent, Standing};
use verkstad::domain::round::{Ballot, BallotKey};
use verkstad::domain::session::Session;
use verkstad::domain::terms::Showing;
use verkstad::domain::text::{Lang, Text};

/// Capabilities in each area.
const IN_AREA: usize = 10;

/// A session of `capabilities` × `respondents`, with `raters` ballots for each respondent, nearly all marked: three
/// categories, ten capabilities in an area, ten dots each.
pub(crate) fn session(capabilities: usize, respondents: usize, raters: usize) -> Session {
    let mut session = Session::new("made-up", Plain::new("Made up"), Lang::En, method(map(capabilities)));
    session.respondents = (0..respondents).map(respondent).collect();
    let mut noise = Noise(7);
    for respondent in &session.respondents {
        for rater in 0..raters {
            let mut ballot = Ballot::empty(&BallotKey::keyed(
                1,
                respondent.id.clone(),
                Plain::new(&format!("rater {rater}")),
            ));
            // From the end, so that the row of marks gets its length at once.
            for place in (0..capabilities).rev() {
                ballot.marks.set(place, noise.mark());
            }
            if let Some(round) = session.rounds.first_mut() {
                round.ballots.push(ballot);
            }
        }
        let own = session.dots.entry(respondent.id.clone()).or_default();
        for _ in 0..10_usize.min(capabilities) {
            own.insert(capability_id(noise.below(capabilities)), 1);
        }
    }
    session.dots.retain(|_, own| !own.is_empty());
    session.rules.showing = Showing::Revealed;
    session
}

/// The id of the capability with this number, counted from 0.
pub(crate) fn capability_id(number: usize) -> CapabilityId {
    CapabilityId::fresh(&format!("formaga-{number:04}"), |_| false)
}

fn respondent(number: usize) -> Respondent {
    Respondent {
        id: RespondentId::fresh(&format!("organisation-{number:03}"), |_| false),
        name: Plain::new(&format!("Organisation {number}")),
        short: Plain::new(&format!("O{number}")),
        letter: u16::try_from(number).unwrap_or(u16::MAX),
        inhabitants: Some(1_000),
        shared_by: Vec::new(),
        people: Vec::new(),
        standing: Standing::Active,
    }
}

fn map(capabilities: usize) -> Map {
    let areas = capabilities.div_ceil(IN_AREA);
    let category_id = |number: usize| CategoryId::fresh(&format!("kategori-{number}"), |_| false);
    let area_id = |number: usize| AreaId::fresh(&format!("omrade-{number:03}"), |_| false);
    let name = |number: usize| Text::both(&format!("Nummer {number}"), &format!("Number {number}"));
    Map {
        categories: (0..3).map(|number| Category { id: category_id(number), name: name(number) }).collect(),
        areas: (0..areas)
            .map(|number| Area {
                id: area_id(number),
                category: category_id(number * 3 / areas),
                name: name(number),
            })
            .collect(),
        capabilities: (0..capabilities)
            .map(|number| Capability {
                id: capability_id(number),
                area: area_id(number / IN_AREA),
                name: name(number),
                about: Text::default(),
                goals: Vec::new(),
                doubt: Plain::default(),
                off: None,
            })
            .collect(),
    }
}

fn method(map: Map) -> Method {
    Method {
        format: 1,
        id: Plain::new("made-up"),
        name: Text::default(),
        about: Text::default(),
        horizon: Text::default(),
        workshops: Vec::new(),
        scale: Vec::new(),
        target: Level::ALL[3],
        dots: DotRule { each: 10, most_on_one: 3 },
        quadrants: None,
        most_to_do: 12,
        holidays: None,
        ranking: RankingRule {
            by: vec![RankBy::HighestImportance, RankBy::LowestMaturity],
            text: Text::default(),
            bands: Vec::new(),
        },
        goals: Vec::new(),
        respondents: Vec::new(),
        scenarios: Vec::new(),
        pilots: Vec::new(),
        map,
    }
}

/// A small generator of repeatable noise (`SplitMix64`).
struct Noise(u64);

impl Noise {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % u64::try_from(end.max(1)).unwrap_or(1)).unwrap_or_default()
    }

    /// A level, one time in twenty "don't know", one time in twenty nothing.
    fn mark(&mut self) -> Mark {
        match self.below(20) {
            0 => Mark::NotRated,
            1 => Mark::DontKnow,
            other => Level::ALL.get(other % 5).map_or(Mark::NotRated, |level| Mark::Level(*level)),
        }
    }
}
