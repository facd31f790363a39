//! The figures that the study published, recomputed from the shipped file.
//!
//! Means, counts and totals are written down here from the study; dates were counted on a calendar apart from the
//! program.

use chrono::NaiveDate;
use verkstad::analysis::budget::{Measure, Posts, Slice, Total};
use verkstad::analysis::figures::{Figures, Row};
use verkstad::analysis::plan;
use verkstad::analysis::projection::Projection;
use verkstad::analysis::selection;
use verkstad::domain::rating::Level;
use verkstad::domain::session::{Kind, Session};
use verkstad::domain::text::Lang;
use verkstad::{export, report, store};

use super::sources::folder;

const HIGHEST: [(&str, &str); 5] = [
    ("Erbjuda användarstöd", "2.67"),
    ("Erbjuda individanpassad arbetssituation", "2.67"),
    ("Förstå teknisk miljö", "2.67"),
    ("Upprätthålla stabil och tillförlitlig driftsleverans", "3.00"),
    ("Vara rådgivare åt politik och ledning", "2.73"),
];
const LOWEST: [(&str, &str); 5] = [
    ("Avveckla", "1.47"),
    ("Skapa formella och tydliga samverkansrelationer", "1.93"),
    ("Säkerställa rätt resurser idag och imorgon", "1.87"),
    ("Sätta tydliga mål för digitalisering", "1.80"),
    ("Utvärdera insatser, resultat och effekter", "1.53"),
];
const LEADING: [&str; 3] = [
    "Förstå teknisk miljö",
    "Identifiera, förstå och agera på omvärldstrender",
    "Upprätthålla stabil och tillförlitlig driftsleverans",
];
const IMPORTANT: [&str; 3] = [
    "Identifiera och fånga behov",
    "Förmåga att sätta användaren/invånaren i centrum",
    "Identifiera, förstå och agera på omvärldstrender",
];

#[test]
fn published_figures_hold() {
    let session = shipped();
    assert_eq!(session.kind, Kind::Example);
    let figures = Figures::of(&session, 1);
    assert_eq!((figures.columns.len(), figures.rows.len()), (15, 55));
    let means = |selection: selection::Selection| {
        let rows = selection.rows.iter().map(|index| &figures.rows[*index]);
        let mut named: Vec<_> = rows
            .map(|row| {
                assert_eq!(row.stats.n, 15);
                (name(&session, row), format!("{:.2}", row.stats.mean.unwrap()))
            })
            .collect();
        named.sort_unstable();
        (named, selection.tied)
    };
    let want = |list: [(&str, &str); 5]| {
        let mut list = list.map(|(name, mean)| (name.to_owned(), mean.to_owned())).to_vec();
        list.sort_unstable();
        (list, 0)
    };
    assert_eq!(means(selection::highest(&figures, 5)), want(HIGHEST));
    assert_eq!(means(selection::lowest(&figures, 5)), want(LOWEST));
    let important = selection::most_important(&figures, 3);
    let named: Vec<_> = important.rows.iter().map(|index| name(&session, &figures.rows[*index])).collect();
    assert_eq!((named, important.tied), (IMPORTANT.map(ToOwned::to_owned).to_vec(), 0));
    let between = figures.rows.iter().filter(|row| row.stats.mean.is_some_and(|it| it > 2.0 && it < 3.0));
    assert!(between.count() > 55 / 2);
}

#[test]
fn level_4_is_claimed_as_often_as_published() {
    let session = shipped();
    let figures = Figures::of(&session, 1);
    let top = Level::ALL[4];
    assert_eq!(figures.reached(top), 36);
    let three = figures.rows.iter().filter(|row| row.stats.at(top) >= 3);
    let mut three: Vec<_> = three.map(|row| (name(&session, row), row.stats.at(top))).collect();
    three.sort_unstable();
    assert_eq!(three, LEADING.map(|name| (name.to_owned(), 3)));
}

#[test]
fn every_scenario_with_a_pilot_has_one_planned_by_date() {
    let session = shipped();
    // Scenario, day 0, then day 0 plus the pilot's last day (303, 504, 362, 355, 596); the fourth counts working days, which
    // were counted with Python's `holidays` and the three eves.
    let want = [
        (1, "2027-01-18", "2027-11-17"),
        (2, "2027-02-01", "2028-06-19"),
        (3, "2027-03-08", "2028-03-04"),
        (4, "2027-04-12", "2028-09-05"),
        (5, "2028-01-10", "2029-08-28"),
    ];
    let planned: Vec<_> = session
        .choices
        .iter()
        .filter_map(|choice| {
            let dates = plan::of(&session, choice)?.span?.dates;
            Some((choice.scenario?, *dates.start(), *dates.end()))
        })
        .collect();
    let date = |text: &str| text.parse::<NaiveDate>().unwrap();
    assert_eq!(planned, want.map(|(scenario, from, to)| (scenario, date(from), date(to))));
    for choice in session.choices.iter().filter(|choice| choice.scenario == Some(0)) {
        assert_eq!((&choice.pilot, choice.start), (&None, Some(date("2027-05-03"))));
    }
    assert_eq!(session.choices.len(), 6);
}

#[test]
fn pilots_cost_what_was_published_where_one_organisation_takes_part() {
    let session = shipped();
    // The study prints the totals of pilots 1 and 2; the others are its rows added up by hand.
    let want = [
        ((176, 176), (450, 450), 0),
        ((281, 581), (2_700, 2_700), 0),
        ((188, 454), (900, 950), 0),
        ((139, 339), (750, 800), 0),
        ((213, 613), (2_950, 3_950), 1),
    ];
    let pilots: Vec<_> = session.choices.iter().filter_map(|choice| choice.pilot.as_ref()).collect();
    assert_eq!(pilots.len(), want.len());
    for (pilot, (hours, external, unknown)) in pilots.into_iter().zip(want) {
        let posts = Posts { rows: &pilot.budget, organisations: 1, rate: None };
        let total = |measure| posts.total(measure, Slice::default());
        let figures = |total: &Total, by: u64| (total.low.rounded() / by, total.high.rounded() / by);
        let (each, bought) = (total(Measure::HoursEach), total(Measure::External));
        assert_eq!(figures(&each, 1), hours, "{}", pilot.id);
        assert_eq!(figures(&bought, 1_000), external, "{}", pilot.id);
        assert_eq!(each.unknown.len(), unknown, "{}", pilot.id);
    }
}

#[test]
fn every_report_of_it_says_that_it_is_an_example() {
    let session = shipped();
    for (lang, label) in [(Lang::Sv, "EXEMPEL – påhittade svar"), (Lang::En, "EXAMPLE – made-up answers")]
    {
        let report = report::report(&Projection::of(&session), lang, 1).unwrap();
        let write = |format: &str| (export::format(format).unwrap().write)(&report, lang);
        let json: serde_json::Value = serde_json::from_str(&write("json")).unwrap();
        assert_eq!(json["example"], true);
        assert!(write("text").lines().take(3).any(|line| line == label));
    }
}

fn shipped() -> Session {
    store::read(&folder().join("example.ron")).unwrap().desk.session().clone()
}

fn name(session: &Session, row: &Row) -> String {
    session.map.capabilities[row.index].name.sv.to_string()
}
