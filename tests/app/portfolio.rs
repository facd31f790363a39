//! All chosen pilots together, by keys: on one calendar, what they cost, how heavy the months are, what is not chosen.
//!
//! The pilots are those of the shipped method. Sums are worked out by hand from its posts, dates with Python's `datetime`.

use verkstad::domain::choice::{Choice, Commitment, Stance};
use verkstad::domain::id::{CapabilityId, ChoiceId, RespondentId};
use verkstad::domain::method::{Stage, Subject};
use verkstad::domain::plain::Plain;
use verkstad::domain::respondent::Respondent;
use verkstad::domain::session::{Judgement, Session};
use verkstad::domain::text::Lang;

use super::harness::{Harness, fyrbodal};

const SIZES: [(u16, u16); 3] = [(80, 24), (120, 40), (200, 50)];

/// A session with so many organisations, of which all take part in everything that is chosen: pilot 2 from January 2027,
/// pilot 1 from June that waits for it, pilot 3 without a date, one choice without a pilot, one that stays as it is.
fn planned(organisations: usize) -> Session {
    let mut session = fyrbodal();
    let template = session.respondents.first().cloned().unwrap();
    for number in session.respondents.len()..organisations {
        session.respondents.push(Respondent {
            id: RespondentId::new(&format!("organisation-{number}")).unwrap(),
            name: Plain::new(&format!(
                "Kommunalförbundet för gemensam verksamhetsutveckling nummer {number}"
            )),
            ..template.clone()
        });
    }
    session.respondents.truncate(organisations);
    let ids: Vec<CapabilityId> = session.map.capabilities.iter().map(|it| it.id.clone()).collect();
    let choice = |place: usize, scenario: u8, pilot: Option<usize>, start: Option<&str>| Choice {
        scenario: Some(scenario),
        pilot: pilot.map(|pilot| session.method.pilots[pilot].clone()),
        start: start.map(|start| start.parse().unwrap()),
        commitments: session.respondents.iter().enumerate().map(|(at, it)| joins(it, at, scenario)).collect(),
        ..Choice::about(
            ChoiceId::new(&format!("val-{place}")).unwrap(),
            Subject::Capability(ids[place].clone()),
        )
    };
    let mut choices = vec![
        choice(0, 2, Some(1), Some("2027-01-11")),
        choice(1, 1, Some(0), Some("2027-06-01")),
        choice(2, 3, Some(2), None),
        choice(3, 4, None, None),
        choice(4, 0, None, None),
    ];
    choices[1].after = vec![choices[0].id.clone()];
    choices[4].expected.effects = Plain::new("Var och en fortsätter att köpa in sitt eget.");
    session.judgements.insert(ids[5].clone(), Judgement { strategic: Some(true), ..Judgement::default() });
    session.choices = choices;
    session
}

fn joins(respondent: &Respondent, at: usize, scenario: u8) -> Commitment {
    Commitment {
        respondent: respondent.id.clone(),
        scenario: Some(scenario),
        stance: if at == 0 { Stance::Leads } else { Stance::Joins },
        at: None,
        said_by: Plain::default(),
    }
}

fn opened(organisations: usize, size: (u16, u16), lang: Lang) -> Harness {
    let mut harness = Harness::at(Stage::Scenario, planned(organisations), size, lang);
    harness.keys("o");
    harness
}

fn says(harness: &Harness, text: &str) {
    let screen = harness.screen().replace('\u{a0}', " ");
    assert!(screen.contains(text), "{text:?} is not on\n{screen}");
}

fn snapshots(name: &str, keys: &str) {
    for size in SIZES {
        let mut harness = opened(14, size, Lang::Sv);
        let screen = harness.keys(keys).screen();
        let body = screen.lines().skip(3).collect::<Vec<_>>().join("\n");
        insta::assert_snapshot!(format!("{name}_{}", size.0), body);
    }
}

#[test]
fn all_pilots_stand_on_one_calendar() {
    snapshots("plan", "j");
}

#[test]
fn what_each_organisation_bears_stands_by_calendar_year() {
    snapshots("cost", "<Tab>");
}

#[test]
fn hours_stand_by_organisation_and_month() {
    snapshots("load", "<Tab><Tab>");
}

#[test]
fn what_is_not_chosen_stands_with_what_follows() {
    snapshots("unchosen", "<Tab><Tab><Tab>");
}

#[test]
fn a_row_of_figures_writes_out_how_it_is_counted() {
    snapshots("cost_sums", "<Tab><Enter>");
    snapshots("load_sums", "<Tab><Tab>i");
}

#[test]
fn looking_changes_nothing() {
    let mut harness = opened(14, (120, 40), Lang::Sv);
    let before = harness.session().clone();
    harness.keys(
        "<Tab><Tab><Tab><Tab><S-Tab><Down><Right><Left><Space><Enter><Esc><Tab><Tab><Enter><Esc>zZmi<Esc>",
    );
    assert_eq!(*harness.session(), before);
}

#[test]
fn enter_goes_to_the_choice_and_esc_back_again() {
    let mut harness = opened(14, (120, 40), Lang::Sv);
    let title = "Alla piloter: 3 valda, 2 med datum";
    says(&harness, title);
    harness.keys("<Enter>");
    assert!(!harness.screen().replace('\u{a0}', " ").contains(title));
    says(harness.keys("<Esc>"), title);
    harness.keys("<Esc>");
    assert!(!harness.screen().replace('\u{a0}', " ").contains(title));
}

#[test]
fn what_a_pilot_waits_for_is_set_here_and_taken_back_in_one_step() {
    let mut harness = opened(14, (120, 40), Lang::Sv);
    let before = harness.session().clone();
    harness.keys("jjo<Space><Enter>");
    assert_eq!(harness.session().choices[2].after.len(), 1);
    harness.keys("u");
    assert_eq!(harness.session().choices, before.choices);
}

#[test]
fn nothing_chosen_says_how_to_begin() {
    for size in SIZES {
        let mut harness = Harness::at(Stage::Scenario, fyrbodal(), size, Lang::Sv);
        says(harness.keys("o"), "Inget är valt ännu.");
        says(harness.keys("<Enter>"), "Här samlas de val som har ett scenario över 0");
        harness.keys("<Tab><Enter><Tab><Enter><Tab>");
        says(&harness, "inte upptagen");
        says(&harness, "Följder");
        harness.keys("<Enter>");
        says(&harness, "Den är inte upptagen som ett val");
    }
}

#[test]
fn what_is_too_early_is_told_of_every_pilot_wherever_the_cursor_is() {
    let mut harness = opened(14, (120, 40), Lang::Sv);
    says(harness.keys("<Home>"), "Leda utifrån en helhetssyn: väntar på Bygga kultur, klar");
    let screen = harness.screen();
    assert_eq!(screen.matches("samtidigt som").count(), 1, "each pair once: {screen}");
}

#[test]
fn what_does_not_fit_in_a_table_is_counted_below_it() {
    let mut harness = opened(300, (80, 24), Lang::Sv);
    says(harness.keys("<Tab>"), "till");
    let screen = harness.keys("<Esc><Home><Enter>").screen();
    assert!(screen.contains("och 284 till"), "{screen}");
    says(&harness, "300 av 300 ja");
    says(harness.keys("<Tab><Tab><Tab><Tab><Tab><Tab>"), "till");
    says(harness.keys("<S-Tab>"), "till");
}

#[test]
fn pilots_without_dates_are_told() {
    let mut session = planned(14);
    session.choices.iter_mut().for_each(|choice| choice.start = None);
    let mut harness = Harness::at(Stage::Scenario, session, (120, 40), Lang::Sv);
    says(harness.keys("o"), "inget startdatum ännu");
    says(&harness, "Utan datum är 3 piloter");
    says(harness.keys("<Tab>"), "utan datum");
    says(harness.keys("<Tab>"), "Ingen pilot har både datum och timmar");
}

#[test]
fn one_organisation_or_three_hundred_are_gone_through() {
    for organisations in [1, 300] {
        for size in SIZES {
            for lang in [Lang::Sv, Lang::En] {
                let mut harness = opened(organisations, size, lang);
                harness.keys("<End><Home><Tab><End>");
                says(&harness, if lang == Lang::Sv { "Alla tillsammans" } else { "All together" });
                harness.keys("<Right><Right><Right><Tab><End><Right><Right>");
                says(&harness, if lang == Lang::Sv { "Alla tillsammans" } else { "All together" });
                harness.keys("<Tab><End><Tab>");
            }
        }
    }
}
