//! Workshop 5: how the figures speak of each scenario, who joins it, how many it takes, and what is expected, by keys.

use chrono::NaiveDate;
use verkstad::domain::choice::{Choice, Commitment, Stance};
use verkstad::domain::edit::{At, Edit, Item, Rate};
use verkstad::domain::id::{CapabilityId, RespondentId};
use verkstad::domain::method::{Stage, Subject};
use verkstad::domain::plan;
use verkstad::domain::rating::{Level, Mark};
use verkstad::domain::respondent::{Person, Respondent, Standing};
use verkstad::domain::round::{Ballot, BallotKey};
use verkstad::domain::session::Session;
use verkstad::domain::text::Lang;

use super::harness::{Harness, fyrbodal, ward};

const SIZES: [(u16, u16); 3] = [(80, 24), (120, 40), (200, 50)];

/// Nine of the fifteen have rated joint procurement, one of them far above the others.
const LEVELS: [(&str, u8); 9] = [
    ("tanum", 1),
    ("orust", 4),
    ("uddevalla", 2),
    ("amal", 2),
    ("lysekil", 1),
    ("sotenas", 2),
    ("mellerud", 2),
    ("dals-ed", 1),
    ("bengtsfors", 2),
];

fn opened(size: (u16, u16), lang: Lang) -> Harness {
    let mut harness = Harness::at(Stage::Scenario, fyrbodal(), size, lang);
    let id = |who: &str| RespondentId::new(who).unwrap();
    for (index, (who, level)) in LEVELS.into_iter().enumerate() {
        let ballot = Item::Ballot(1, Ballot::empty(&BallotKey::keyed(1, id(who), "".into())));
        harness.make(Edit::Add(ballot, At { index }));
        harness.make(Edit::Rate(Rate {
            ballot: BallotKey::keyed(1, id(who), "".into()),
            capability: CapabilityId::new("genomfora-gemensamma-upphandlingar").unwrap(),
            mark: Mark::Level(Level::try_from(level).unwrap()),
        }));
    }
    let subject = Subject::Capability(CapabilityId::new("genomfora-gemensamma-upphandlingar").unwrap());
    let chosen = plan::choose(harness.session(), subject).unwrap();
    harness.make(chosen);
    harness.keys("<Enter>");
    harness
}

fn choice(harness: &Harness) -> &Choice {
    &harness.session().choices[0]
}

/// What the respondent at this place of the list has answered to the chosen scenario.
fn answer(harness: &Harness, place: usize) -> Option<(Stance, Option<NaiveDate>, String)> {
    let session = harness.session();
    let respondent = session.active().nth(place).unwrap();
    let found = choice(harness).answer_of(&respondent.id)?;
    Some((found.stance, found.at, found.said_by.to_string()))
}

fn says(harness: &Harness, text: &str) {
    let screen = harness.screen().replace('\u{a0}', " ");
    assert!(screen.contains(text), "{text:?} is not on\n{screen}");
}

fn silent_about(harness: &Harness, text: &str) {
    let screen = harness.screen().replace('\u{a0}', " ");
    assert!(!screen.contains(text), "{text:?} is on\n{screen}");
}

fn body(harness: &Harness) -> String {
    harness.screen().lines().skip(3).collect::<Vec<_>>().join("\n")
}

fn snapshots(name: &str, keys: &str) {
    for size in SIZES {
        let mut harness = opened(size, Lang::Sv);
        insta::assert_snapshot!(format!("{name}_{}", size.0), body(harness.keys(keys)));
    }
}

/// The fixed day of the harness.
fn today() -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(2026, 11, 23)
}

#[test]
fn the_figures_of_a_clear_leader_speak_for_the_scenario_of_a_strong_one() {
    snapshots("fit", "s<Right><Right>");
    let mut harness = opened((60, 24), Lang::Sv);
    harness.keys("s<Right><Right>");
    says(&harness, "En fingervisning. Gruppen avgör.");
    says(&harness, "1 av 9 på nivå 3 eller högre (minst 1)");
    harness.keys("<Tab>yyn<S-Tab><Right><Right>");
    says(&harness, "ingen säger sig kunna leda");
    harness.keys("<Tab>a<S-Tab><Right><Right>");
    says(&harness, "1 säger sig kunna leda: Bengtsfors (minst 1)");
}

#[test]
fn one_scenario_at_a_time_scrolls_to_its_end_and_the_columns_in_step() {
    let mut harness = opened((80, 24), Lang::En);
    harness.keys("s<Right><Right>");
    says(&harness, "2 ");
    says(&harness, "The figures speak for it");
    harness.keys("<End>");
    silent_about(&harness, "The figures speak for it");
    insta::assert_snapshot!("fit_end", body(&harness));
}

#[test]
fn what_a_method_does_not_ask_of_the_figures_is_not_said() {
    let mut session = ward();
    session.respondents.clear();
    let mut harness = Harness::at(Stage::Scenario, session, (120, 40), Lang::Sv);
    harness.keys("n<Enter><Enter>s");
    says(&harness, "Metoden anger inga villkor i siffror.");
    says(&harness, "Siffrorna säger inget än");
    harness.keys("<Tab>");
    says(&harness, "Det finns inga deltagare att fråga.");
    harness.keys("y");
    says(&harness, "Ställ markören på en organisation.");
    harness.keys("<Tab>2j");
    says(&harness, "Metoden säger inget om detta");
    assert!(choice(&harness).commitments.is_empty());
}

#[test]
fn a_scenario_is_answered_row_by_row_with_the_date_of_today() {
    snapshots("answers", "2<Tab><Tab>yacnjy<Up>");
    let mut harness = opened((120, 40), Lang::Sv);
    harness.keys("2<Tab><Tab>yacn");
    let stances: Vec<_> = (0..5).map(|place| answer(&harness, place).map(|it| it.0)).collect();
    let wanted = [Stance::Joins, Stance::Leads, Stance::Considering, Stance::Declines].map(Some);
    assert_eq!((&stances[..4], stances[4]), (&wanted[..], None));
    assert_eq!(answer(&harness, 0), Some((Stance::Joins, today(), String::new())));
    says(&harness, "2 av 15 ja · 1 nej · 1 funderar · 11 har inte svarat");
    says(&harness, "Minst 2 krävs: uppnått.");
}

#[test]
fn every_key_is_taken_back_by_one_undo() {
    let mut harness = opened((120, 40), Lang::Sv);
    harness.keys("2<Tab><Tab>yac");
    // The first has said yes, the second leads, the third is considering, the fourth is silent.
    let table = [
        ("<Home>", "a"),
        ("<Home>", "c"),
        ("<Home>", "n"),
        ("<Home>", "."),
        ("<Home>j", "y"),
        ("<Home>j", "."),
        ("<Home>jj", "a"),
        ("<Home>jjj", "y"),
        ("<Home>jjj", "a"),
        ("<Home>", "+"),
        ("<Home>", "-"),
        ("<Home>", "wLena Ek<Enter><Enter>"),
        ("<Home>", "w<Enter><BS><BS>01<Enter>"),
        ("<Home>", "p<Space><Enter>"),
        ("<Home>", "<Tab>eMer tid.<Enter><S-Tab>"),
    ];
    for (cursor, key) in table {
        harness.keys(cursor);
        let before = harness.session().choices.clone();
        harness.keys(key);
        assert_ne!(harness.session().choices, before, "{key}");
        harness.keys("u");
        assert_eq!(harness.session().choices, before, "{key}");
    }
    let before = harness.session().clone();
    harness.keys("<Home>y<Home>jjj.<Down><Up><PgDn><End><Enter><Tab><Down><PgDn><Enter>");
    assert_eq!(*harness.session(), before, "what is so already and what only moves changes nothing");
}

#[test]
fn an_answer_goes_on_to_the_next_that_has_none_and_undo_comes_back() {
    let mut harness = opened((120, 40), Lang::Sv);
    harness.keys("2<Tab><Tab>jjyy");
    let given = |harness: &Harness| (0..15).filter(|it| answer(harness, *it).is_some()).collect::<Vec<_>>();
    assert_eq!(given(&harness), [2, 3]);
    harness.keys("uc");
    assert_eq!(answer(&harness, 3).unwrap().0, Stance::Considering, "back where it was taken back");
    harness.keys("<Home>jyn");
    assert_eq!(given(&harness), [1, 2, 3, 4], "over those that have answered");
    harness.keys(&"y".repeat(10));
    assert_eq!(given(&harness).len(), 14);
    harness.keys("n");
    assert_eq!(
        answer(&harness, 0).unwrap().0,
        Stance::Declines,
        "from the last one to the first without an answer"
    );
    says(&harness, "Alla har svarat.");
}

#[test]
fn whoever_leads_joins_when_another_one_leads() {
    let mut harness = opened((120, 40), Lang::Sv);
    harness.keys("2<Tab><Tab>");
    says(&harness, "Scenariot kräver att någon leder");
    harness.keys("aa");
    assert_eq!(answer(&harness, 0).unwrap().0, Stance::Joins);
    assert_eq!(answer(&harness, 1).unwrap().0, Stance::Leads);
    silent_about(&harness, "Scenariot kräver att någon leder");
    let name = harness.session().respondents[0].name.to_string();
    says(&harness, &format!("Bara en kan leda: {name} är nu med."));
    harness.keys("u");
    assert_eq!(answer(&harness, 0).unwrap().0, Stance::Leads);
    harness.keys("0<Home>ja");
    says(&harness, "Ingen behöver leda i det valda scenariot.");
}

#[test]
fn the_lowest_number_is_moved_by_one_key_and_comes_home_to_the_scenario() {
    let mut harness = opened((120, 40), Lang::Sv);
    harness.keys("<Tab><Tab>+");
    says(&harness, "Välj ett scenario först.");
    harness.keys("2++");
    assert_eq!(choice(&harness).least, Some(4));
    says(&harness, "Minst 4 krävs: 4 fattas. Scenariot säger 2.");
    harness.keys("--");
    assert_eq!(choice(&harness).least, None);
    harness.keys("--");
    assert_eq!(choice(&harness).least, Some(1));
    says(&harness, "Färre än 1 går inte.");
}

#[test]
fn an_answer_to_another_scenario_is_kept_and_told_and_counts_no_more() {
    let mut harness = opened((120, 40), Lang::Sv);
    harness.keys("2<Tab><Tab>yjn3");
    assert_eq!(answer(&harness, 0), None);
    says(&harness, "scenario 2: är med");
    says(&harness, "scenario 2: avstår");
    says(&harness, "0 av 15 ja · 15 har inte svarat");
    harness.keys("2");
    assert_eq!(answer(&harness, 0).unwrap().0, Stance::Joins);
    silent_about(&harness, "scenario 2: är med");
    harness.keys("<Esc>");
    says(&harness, "1/15");
}

#[test]
fn who_answered_is_picked_among_the_people_or_typed_and_remembered_for_that_organisation() {
    let mut session = fyrbodal();
    let person = |name: &str| Person { name: name.into(), role: "".into() };
    session.respondents[0].people = vec![person("Anna Berg"), person("Bo Ek")];
    let mut harness = Harness::at(Stage::Scenario, session, (80, 24), Lang::Sv);
    harness.keys("n<Enter><Enter>2<Tab><Tab>w");
    says(&harness, "Ange först ett svar.");
    harness.keys("y");
    says(&harness, "1 av 15 ja · 14 har inte svarat");
    harness.keys("w");
    insta::assert_snapshot!("said", body(&harness));
    harness.keys("<Down><Enter><Enter><Enter>");
    assert_eq!(answer(&harness, 0), Some((Stance::Joins, today(), "Bo Ek".into())));
    harness.keys("<Home>n");
    assert_eq!(answer(&harness, 0).unwrap().2, "Bo Ek", "the one last named");
    harness.keys("w<Tab>").text("Cecilia Dal").keys("<Enter><C-u>").keys(&"<BS>".repeat(10));
    harness.text("2026-13-01").keys("<Enter>");
    says(&harness, "Skriv datumet som 2027-01-18.");
    harness.keys("<BS><BS><BS><BS><BS>10-01<Enter>");
    assert_eq!(
        answer(&harness, 0),
        Some((Stance::Declines, NaiveDate::from_ymd_opt(2026, 10, 1), "Cecilia Dal".into()))
    );
    harness.keys("<Home>jy");
    assert_eq!(answer(&harness, 1).unwrap().2, "", "nobody speaks for another organisation");
    harness.keys("w").text("Dan Fors").keys("<Enter><Enter>");
    assert_eq!(answer(&harness, 1).unwrap().2, "Dan Fors");
}

#[test]
fn what_is_expected_is_written_beside_the_guidance_of_the_method() {
    snapshots("expected", "2<Tab><Tab><Tab>eFärre avtal att sköta.<Enter>j");
    let mut harness = opened((120, 40), Lang::En);
    harness.keys("<Tab><Tab><Tab>");
    says(&harness, "Choose a scenario");
    harness.keys("5eOne budget.<Enter>jeWho decides?<Enter>jeA joint committee.<A-Enter>To be tried.<Enter>");
    let expected = choice(&harness).expected.clone();
    assert_eq!(expected.effects.as_str(), "One budget.");
    assert_eq!(expected.steering.as_str(), "Who decides?");
    assert_eq!(expected.legal.as_str(), "A joint committee.\nTo be tried.");
    says(&harness, "Joint committee: part of a host municipality");
    harness.keys("<Esc><Enter>");
    says(&harness, "effects, steering, legal");
    harness.resize(80, 24).keys("<Home><PgDn>");
    says(&harness, "Who decides?");
    harness.resize(120, 40);
    harness.keys("uu");
    assert_eq!(choice(&harness).expected.effects.as_str(), "One budget.");
    assert!(choice(&harness).expected.steering.is_empty());
}

/// A session with so many respondents, all of them with long names.
fn many(count: usize) -> Session {
    let mut session = fyrbodal();
    let respondent = |number: usize| Respondent {
        id: RespondentId::new(&format!("r{number}")).unwrap(),
        name: format!("Samordningsförbundet för räddningstjänst och krisberedskap {number}").as_str().into(),
        short: format!("R{number}").as_str().into(),
        letter: u16::try_from(number).unwrap(),
        inhabitants: None,
        shared_by: Vec::new(),
        people: Vec::new(),
        standing: Standing::Active,
    };
    session.respondents = (0..count).map(respondent).collect();
    session
}

#[test]
fn one_and_three_hundred_respondents_with_long_names_fit_at_every_size() {
    for count in [1, 300] {
        for size in [(60, 15), (80, 24), (120, 40), (200, 50)] {
            let mut harness = Harness::at(Stage::Scenario, many(count), size, Lang::Sv);
            harness.keys("n<Enter><Enter>4<Tab><Tab><End>y");
            assert_eq!(answer(&harness, count - 1).unwrap().0, Stance::Joins);
            if size == (80, 24) {
                insta::assert_snapshot!(format!("many_{count}"), body(&harness));
            }
            harness.keys("<Tab><Tab><Tab><Tab><Tab><Tab><Esc>");
            says(&harness, &format!("1/{count}"));
        }
    }
}

#[test]
fn who_was_set_aside_after_answering_is_listed_last_and_not_counted() {
    let mut session = fyrbodal();
    session.respondents[0].standing = Standing::Aside;
    let aside = session.respondents[0].id.clone();
    let mut harness = Harness::at(Stage::Scenario, session, (120, 40), Lang::Sv);
    harness.keys("n<Enter><Enter>2");
    let mut choice = choice(&harness).clone();
    choice.commitments.push(Commitment {
        respondent: aside.clone(),
        scenario: Some(2),
        stance: Stance::Leads,
        at: None,
        said_by: "".into(),
    });
    harness.make(Edit::Change(Item::Choice(choice.into())));
    harness.keys("<Tab><Tab>");
    says(&harness, "räknas inte längre");
    says(&harness, "0 av 14 ja · 14 har inte svarat");
    says(&harness, "Scenariot kräver att någon leder");
    harness.keys("<End>.");
    assert!(self::choice(&harness).commitments.is_empty());
}
