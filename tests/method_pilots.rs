//! The words of two methods are whole: the small method of the fixtures, and the shipped scenarios and pilots.
//!
//! It reads the files as data of the right shape and must not know how the program loads or checks a method.

#[path = "method_pilots/published.rs"]
mod published;
#[path = "method_pilots/whole.rs"]
mod whole;

use published::{OPENING, PUBLISHED};
use verkstad::domain::map::Map;
use verkstad::domain::method::{
    Amount, BudgetRow, CostKind, Lead, Method, Per, Pilot, RankBy, Scenario, Stage, Subject,
};
use whole::{map_faults, missing_words, pilot_faults};

#[test]
fn shipped_scenarios_go_from_today_to_one_joint_organisation() {
    let (scenarios, _) = shipped();
    let expected = [
        (0, "Nuläge", Lead::None),
        (1, "Stödjande samverkan", Lead::Optional),
        (2, "Stöttande samverkan", Lead::Required),
        (3, "Kapacitetssamverkan", Lead::Optional),
        (4, "Upprätthållande samverkan", Lead::Required),
        (5, "Gemensam samverkan", Lead::Optional),
    ];
    let found: Vec<_> = scenarios.iter().map(|it| (it.number, it.name.sv.as_str(), it.lead)).collect();
    assert_eq!(found, expected);
    for scenario in &scenarios {
        assert!((2..=4).contains(&scenario.speaks_for.len()), "speaks for {}", scenario.number);
        assert!((2..=4).contains(&scenario.speaks_against.len()), "speaks against {}", scenario.number);
        assert!((2..=3).contains(&scenario.differences.len()), "differences of {}", scenario.number);
        assert!((2..=4).contains(&scenario.effects.len()), "effects of {}", scenario.number);
    }
}

#[test]
fn shipped_pilots_try_one_scenario_each_on_the_subject_of_the_study() {
    let (_, pilots) = shipped();
    let found: Vec<_> = pilots.iter().map(|pilot| (pilot.scenario, pilot.subject.as_str())).collect();
    let expected = [
        (1, "styra-och-samordna-leverantorer"),
        (2, "genomfora-gemensamma-upphandlingar"),
        (3, "erbjuda-anvandarstod"),
        (4, "uppratthalla-stabil-och-tillforlitlig-driftsleverans"),
        (5, "karnformagor"),
    ];
    assert_eq!(found, expected);
    assert!(matches!(pilots.last().map(|pilot| &pilot.subject), Some(Subject::Category(_))));
}

#[test]
fn shipped_pilots_have_every_milestone_of_the_study() {
    let (_, pilots) = shipped();
    assert_eq!(pilots.len(), PUBLISHED.len());
    for (pilot, published) in pilots.iter().zip(&PUBLISHED) {
        let found: Vec<_> = pilot.milestones.iter().map(|it| (it.from, it.to, it.kind)).collect();
        assert_eq!(found, [&OPENING, published.days].concat(), "{}", pilot.id);
    }
}

#[test]
fn shipped_budgets_add_up_to_the_study_for_one_organisation() {
    let (_, pilots) = shipped();
    assert_eq!(pilots.len(), PUBLISHED.len());
    for (pilot, published) in pilots.iter().zip(&PUBLISHED) {
        let sum = |kind| total(pilot, |row| row.kind == kind);
        let found = [CostKind::Hours, CostKind::External, CostKind::Other].map(sum);
        let other = (published.other, published.other);
        assert_eq!(found, [published.hours, published.external, other], "{}", pilot.id);
        let unknown = pilot.budget.iter().filter(|row| row.amount == Amount::Unknown).count();
        assert_eq!(unknown, published.unknown, "{}", pilot.id);
    }
}

#[test]
fn shipped_budgets_say_what_each_organisation_pays_and_what_waits_a_year() {
    let (_, pilots) = shipped();
    for (pilot, published) in pilots.iter().zip(&PUBLISHED) {
        let external = |row: &BudgetRow| row.kind == CostKind::External;
        let each = total(pilot, |row| external(row) && row.per == Per::Organisation);
        let later = total(pilot, |row| external(row) && row.year == 2);
        let expected = [published.external_each, (published.external_later, published.external_later)];
        assert_eq!([each, later], expected, "{}", pilot.id);
        assert!(pilot.budget.iter().all(|row| row.kind != CostKind::Hours || row.per == Per::Organisation));
    }
    // Procurement 25, introduction 100–300, evaluation 3 × 3 + 20: the only hours of any pilot in year 2.
    let later = |pilot| total(pilot, |row| row.kind == CostKind::Hours && row.year == 2);
    let none = (0.0, 0.0);
    assert_eq!(pilots.iter().map(later).collect::<Vec<_>>(), [none, (154.0, 354.0), none, none, none]);
}

#[test]
fn shipped_scenarios_and_pilots_are_whole() {
    let (scenarios, pilots) = shipped();
    let mut faults = missing_words(&serde_json::to_value((&scenarios, &pilots)).unwrap(), "shipped");
    faults.extend(pilots.iter().flat_map(|pilot| pilot_faults(pilot, &scenarios)));
    faults.extend(map_faults(&shipped_method()));
    assert_eq!(faults, Vec::<String>::new());
}

#[test]
fn the_ward_method_is_whole() {
    let method = ward();
    let mut faults = missing_words(&serde_json::to_value(&method).unwrap(), "ward");
    faults.extend(method.pilots.iter().flat_map(|pilot| pilot_faults(pilot, &method.scenarios)));
    faults.extend(map_faults(&method));
    assert_eq!(faults, Vec::<String>::new());
}

#[test]
fn the_ward_method_differs_from_the_shipped_one() {
    let method = ward();
    let stages: Vec<Stage> = method.workshops.iter().map(|workshop| workshop.stage).collect();
    assert_eq!(stages, Stage::ALL);
    assert_eq!(method.scale.iter().map(|entry| entry.level.get()).collect::<Vec<_>>(), [0, 1, 2, 3, 4]);
    assert_eq!(method.ranking.by, [RankBy::LowestMaturity, RankBy::HighestImportance]);
    assert_eq!((method.dots.each, method.dots.most_on_one), (6, 2));
    assert_eq!((method.goals.len(), method.respondents.len()), (3, 4));
    let Map { categories, areas, capabilities } = &method.map;
    assert_eq!((categories.len(), areas.len(), capabilities.len()), (2, 5, 14));
    let numbers: Vec<u8> = method.scenarios.iter().map(|scenario| scenario.number).collect();
    assert_eq!(numbers, [0, 1, 2, 3, 4]);
    let (shipped, _) = shipped();
    assert!(method.scenarios.iter().all(|own| shipped.iter().all(|other| own.name.sv != other.name.sv)));
}

#[test]
fn a_missing_language_is_found_wherever_it_stands() {
    let text = serde_json::json!([{ "name": { "sv": "Leda" } }, { "gist": { "sv": "a", "en": "b" } }, {}]);
    assert_eq!(missing_words(&text, "m"), ["m/0/name", "m/2"]);
}

/// The scenarios and pilots that ship.
fn shipped() -> (Vec<Scenario>, Vec<Pilot>) {
    let method = shipped_method();
    (method.scenarios, method.pilots)
}

#[expect(clippy::expect_used, reason = "words that cannot be read are a failed test")]
fn shipped_method() -> Method {
    ron::from_str(include_str!("../workshops/digital-motor.ron"))
        .expect("the shipped method is RON of the right shape")
}

#[expect(clippy::expect_used, reason = "a fixture that cannot be read is a failed test")]
fn ward() -> Method {
    ron::from_str(include_str!("fixtures/vardavdelning.ron")).expect("the fixture is a method")
}

/// Low and high sum of some posts with one organisation taking part, so that each post counts once.
fn total(pilot: &Pilot, counts: impl Fn(&BudgetRow) -> bool) -> (f64, f64) {
    let rows = pilot.budget.iter().filter(|row| counts(row));
    rows.map(|row| match row.amount {
        Amount::Exactly(figure) => (figure, figure),
        Amount::Range(low, high) => (low, high),
        Amount::Workshops { count, hours } => (count * hours, count * hours),
        Amount::Unknown => (0.0, 0.0),
    })
    .fold((0.0, 0.0), |(low, high), (more_low, more_high)| (low + more_low, high + more_high))
}
