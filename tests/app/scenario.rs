//! Workshop 5 by keys: from the ranking to a dated pilot with its budget and who pays.
//!
//! The figures of the pilots are those published in the study (see `tests/method_pilots`); sums for several organisations
//! are worked out by hand from its posts, shares with Python's fractions and largest remainders.

use verkstad::domain::choice::Choice;
use verkstad::domain::edit::{At, Dots, Edit, Item, Rate};
use verkstad::domain::id::{CapabilityId, RespondentId};
use verkstad::domain::method::{Amount, Stage};
use verkstad::domain::rating::{Level, Mark};
use verkstad::domain::round::{Ballot, BallotKey};
use verkstad::domain::session::Session;
use verkstad::domain::terms::Showing;
use verkstad::domain::text::Lang;

use super::harness::{Harness, fyrbodal, ward};

pub(crate) const SIZES: [(u16, u16); 3] = [(80, 24), (120, 40), (200, 50)];

/// Workshop 5 with dots that put two capabilities first, the second of them rated by four.
fn begun(size: (u16, u16), lang: Lang) -> Harness {
    let mut session = fyrbodal();
    session.rules.showing = Showing::Live;
    let mut harness = Harness::at(Stage::Scenario, session, size, lang);
    let id = |who: &str| RespondentId::new(who).unwrap();
    let capability = |what: &str| CapabilityId::new(what).unwrap();
    for (index, (who, level)) in
        [("tanum", 1_u8), ("orust", 2), ("uddevalla", 1), ("amal", 4)].into_iter().enumerate()
    {
        let ballot = Item::Ballot(1, Ballot::empty(&BallotKey::keyed(1, id(who), "".into())));
        harness.make(Edit::Add(ballot, At { index }));
        harness.make(Edit::Rate(Rate {
            ballot: BallotKey::keyed(1, id(who), "".into()),
            capability: capability("genomfora-gemensamma-upphandlingar"),
            mark: Mark::Level(Level::try_from(level).unwrap()),
        }));
    }
    for (what, dots) in [("erbjuda-anvandarstod", 3), ("genomfora-gemensamma-upphandlingar", 1)] {
        harness.make(Edit::Dots(Dots { respondent: id("tanum"), capability: capability(what), dots }));
    }
    harness
}

/// The second in the ranking opened with scenario 2, three organisations and the shared unit, Orust leading, and pilot 2
/// from 11 January 2027.
pub(crate) fn planned(size: (u16, u16), lang: Lang) -> Harness {
    let mut harness = begun(size, lang);
    harness.keys("n<Enter>n<Enter><Enter>2");
    harness.keys("pOrust<Space><BS><BS><BS><BS><BS>Tanum<Space><BS><BS><BS><BS><BS>SML<Space><BS><BS><BS>");
    harness.keys("Åmål<Space><Enter>aOrust<Enter>t<Enter>");
    harness.keys("b<BS><BS><BS><BS><BS><BS><BS><BS><BS><BS>2027-01-11<Enter>");
    harness.keys("wOrust har gjort det förut.<Enter>");
    harness
}

pub(crate) fn choice(session: &Session, index: usize) -> &Choice {
    &session.choices[index]
}

pub(crate) fn says(harness: &Harness, text: &str) {
    let screen = harness.screen().replace('\u{a0}', " ");
    assert!(screen.contains(text), "{text:?} is not on\n{screen}");
}

/// The screen below title, tabs and rule, which other workshops have a say in.
pub(crate) fn body(harness: &Harness) -> String {
    harness.screen().lines().skip(3).collect::<Vec<_>>().join("\n")
}

fn snapshots(name: &str, keys: &str, make: fn((u16, u16), Lang) -> Harness) {
    for size in SIZES {
        let mut harness = make(size, Lang::Sv);
        insta::assert_snapshot!(format!("{name}_{}", size.0), body(harness.keys(keys)));
    }
}

#[test]
fn an_empty_list_says_how_to_begin() {
    snapshots("empty", "", begun);
}

#[test]
fn capabilities_are_picked_in_order_of_urgency() {
    snapshots("pick", "n<Enter>n", begun);
}

#[test]
fn the_list_shows_what_is_settled() {
    snapshots("list", "<Esc>", planned);
}

#[test]
fn a_choice_without_anything_says_which_key_does_what() {
    snapshots("open", "nanvändarstöd<Enter><Enter>", begun);
}

#[test]
fn the_overview_shows_all_that_is_settled() {
    snapshots("overview", "", planned);
}

#[test]
fn scenarios_are_read_side_by_side() {
    snapshots("reading", "s", planned);
}

#[test]
fn the_plan_is_drawn_on_a_calendar() {
    snapshots("timeline", "<Tab><Tab><Tab><Tab><Down><Down><Down><Down>", planned);
}

#[test]
fn the_budget_has_posts_and_totals() {
    snapshots("budget", "<Tab><Tab><Tab><Tab><Tab><Down><Down>", planned);
}

#[test]
fn the_sum_is_shared_to_the_krona() {
    snapshots("sharing", "<S-Tab><S-Tab>", planned);
}

#[test]
fn it_reads_in_english() {
    let mut harness = planned((120, 40), Lang::En);
    insta::assert_snapshot!("english_overview", body(&harness));
    insta::assert_snapshot!("english_budget", body(harness.keys("<Tab><Tab><Tab><Tab><Tab>")));
}

#[test]
fn pilot_one_with_one_organisation_shows_the_published_totals() {
    let mut harness = begun((120, 40), Lang::Sv);
    harness.keys("nleverantör<Enter><Enter>1p<Space><Enter>tmetod<Enter>b<Enter>");
    let settled = choice(harness.session(), 0);
    assert_eq!(
        settled.start.unwrap().to_string(),
        "2026-12-21",
        "the Monday four weeks ahead of 23 November"
    );
    harness.keys("<Tab><Tab><Tab><Tab><Tab>");
    says(&harness, "Timmar per organisation");
    says(&harness, "176");
    says(&harness, "450 tkr");
    says(&harness, "Timmar för 1 organisation");
    // Day 303 of a plan that begins on 21 December 2026 is 20 October 2027 (Python's timedelta).
    harness.keys("<S-Tab><End>");
    says(&harness, "20 okt 2027");
    assert_eq!(harness.keys("<Esc>").session().choices.len(), 1);
}

#[test]
fn pilot_two_shows_its_ranges_and_multiplies_no_post_paid_once() {
    let mut harness = planned((120, 40), Lang::Sv);
    harness.keys("<Tab><Tab><Tab><Tab><Tab>");
    says(&harness, "281–581");
    says(&harness, "2,7 Mkr");
    says(&harness, "1 124–2 324");
}

// Posts per organisation are 100–150 and 50; posts paid once are 250 + 200 + 150 + 150. With three: 300–450 + 150 + 750.
#[test]
fn pilot_three_pays_posts_per_organisation_three_times() {
    let mut harness = begun((120, 40), Lang::Sv);
    harness.keys("n<Enter><Enter>3tservicedesk<Enter><Tab><Tab><Tab><Tab><Tab>");
    says(&harness, "räknat på en organisation");
    says(&harness, "900–950");
    harness.keys("p<Space><Down><Space><Down><Space><Enter>");
    says(&harness, "300–450 tkr");
    says(&harness, "1,2–1,35 Mkr");
    // Bengtsfors 9 750, Dals-Ed 4 813 and Färgelanda 6 637 inhabitants share the 750 000 kronor that are paid once.
    harness.keys("<Tab>");
    for part in ["45,99 %", "344 929", "170 271", "234 800", "750 000", "betalar för egen del ingår inte"] {
        says(&harness, part);
    }
}

#[test]
fn what_is_unknown_is_named_and_never_counted_as_nothing() {
    let mut session = ward();
    session.respondents.clear();
    let mut harness = Harness::at(Stage::Scenario, session, (120, 40), Lang::Sv);
    harness.keys("nschema<Enter><Enter>t<Enter>");
    assert_eq!(choice(harness.session(), 0).scenario, Some(3), "the pilot brings its scenario");
    harness.keys("<Tab><Tab><Tab><Tab><Tab>");
    insta::assert_snapshot!("ward_budget", body(&harness));
    says(&harness, "26–46 h +?");
    says(&harness, "+ 1 okänd post: Arbete utöver schema");
}

#[test]
fn a_scenario_that_the_method_lacks_is_refused() {
    let mut harness = Harness::at(Stage::Scenario, ward(), (120, 40), Lang::Sv);
    harness.keys("n<Enter><Enter>45");
    assert_eq!(choice(harness.session(), 0).scenario, Some(4));
    says(&harness, "Metoden har inget scenario 5.");
}

#[test]
fn a_required_lead_is_missed_and_a_lead_that_leaves_leads_no_longer() {
    let mut harness = planned((120, 40), Lang::Sv);
    assert_eq!(choice(harness.session(), 1).lead().unwrap().as_str(), "orust");
    harness.keys("pOrust<Space><Enter>");
    let left = choice(harness.session(), 1);
    assert_eq!((left.lead(), left.participants().count()), (None, 3));
    says(&harness, "Scenariot kräver att någon");
    harness.keys("0");
    says(&harness, "behövs inte");
    harness.keys("a");
    says(&harness, "Ingen behöver leda i det valda scenariot.");
}

#[test]
fn a_proposed_date_gives_way_to_what_is_typed_and_is_kept_otherwise() {
    let mut harness = begun((80, 24), Lang::Sv);
    harness.keys("n<Enter><Enter>1t<Enter>b");
    says(&harness, "Datumet är ett förslag");
    harness.keys("2027-05-03<Enter>");
    assert_eq!(choice(harness.session(), 0).start.unwrap().to_string(), "2027-05-03");
    harness.keys("b<C-u>2028-01-10<Enter>");
    assert_eq!(choice(harness.session(), 0).start.unwrap().to_string(), "2028-01-10");
    harness.keys("uub<End><BS>8<Enter>");
    assert!(choice(harness.session(), 0).start.is_some_and(|it| it.to_string().ends_with('8')));
}

#[test]
fn a_choice_or_a_pilot_that_holds_anything_is_asked_about_before_it_goes() {
    let mut harness = planned((80, 24), Lang::Sv);
    harness.keys("x");
    assert_eq!(choice(harness.session(), 1).pilot, None, "as the method offers it");
    harness.keys("u<Tab><Tab><Tab><Tab>+<S-Tab><S-Tab><S-Tab><S-Tab>x");
    says(&harness, "Släppa piloten");
    says(&harness, "u tar tillbaka den");
    harness.keys("<Esc>");
    assert!(choice(harness.session(), 1).pilot.is_some());
    harness.keys("xj");
    assert_eq!(choice(harness.session(), 1).pilot, None);
    harness.keys("u<Esc>d");
    says(&harness, "svar; motiv och följder");
    says(&harness, "u tar tillbaka det");
    harness.keys("<Enter>");
    assert_eq!(harness.session().choices.len(), 2);
    harness.keys("dj");
    assert_eq!(harness.session().choices.len(), 1);
    harness.keys("u");
    assert_eq!(harness.session().choices.len(), 2);
}

#[test]
fn two_scenarios_stand_side_by_side_at_80_and_all_verdicts_above_them() {
    let mut harness = planned((80, 24), Lang::Sv);
    harness.keys("s");
    let heads = |harness: &Harness| {
        let screen = harness.screen();
        screen.lines().find(|line| line.contains("2 Stöttande")).map(str::to_owned).unwrap()
    };
    assert!(heads(&harness).contains("1 Stödjande") || heads(&harness).contains("3 Kapacitet"));
    let verdicts = |harness: &Harness| {
        let screen = harness.screen();
        (0..6).all(|number| {
            ["✓", "±", "✗", "–"].iter().any(|sign| screen.contains(&format!("{number} {sign}")))
        })
    };
    assert!(verdicts(&harness));
    harness.keys("<End>");
    assert!(verdicts(&harness));
}

#[test]
fn a_date_that_is_none_stays_in_the_form() {
    let mut harness = planned((80, 24), Lang::Sv);
    for bad in ["2027-02-30", "i morgon", "0027-01-11"] {
        harness.keys("b<C-u>").keys(&"<BS>".repeat(12)).text(bad).keys("<Enter>");
        says(&harness, "Skriv datumet som 2027-01-18.");
        says(&harness, bad);
        assert_eq!(choice(harness.session(), 1).start.unwrap().to_string(), "2027-01-11");
        harness.keys("<Esc>");
    }
    harness.keys("b").keys(&"<BS>".repeat(10)).keys("<Enter>");
    assert_eq!(choice(harness.session(), 1).start, None);
    harness.keys("<Tab><Tab><Tab><Tab>");
    insta::assert_snapshot!("timeline_without_dates", body(&harness));
}

#[test]
fn a_milestone_is_amended_and_one_undo_takes_it_back() {
    let mut harness = planned((120, 40), Lang::Sv);
    harness
        .keys("<Tab><Tab><Tab><Tab>e<Enter><BS>5<Enter>")
        .keys("<BS><BS>")
        .text("3")
        .keys("<Enter><Enter>");
    says(&harness, "Den sista dagen kan inte komma före den första.");
    harness.keys("<S-Tab><BS>20<Enter><Enter>");
    let days = |harness: &Harness| {
        let pilot = choice(harness.session(), 1).pilot.clone().unwrap();
        (pilot.milestones[0].from, pilot.milestones[0].to)
    };
    assert_eq!(days(&harness), (5, 20));
    harness.keys("u");
    assert_eq!(days(&harness), (0, 14));
}

#[test]
fn a_budget_post_is_amended_and_may_become_unknown() {
    let mut harness = planned((120, 40), Lang::Sv);
    harness.keys("<Tab><Tab><Tab><Tab><Tab>e<Enter><Enter><Enter><Enter><Enter><Enter>");
    let amount = |harness: &Harness, row: usize| {
        choice(harness.session(), 1).pilot.clone().unwrap().budget[row].amount
    };
    assert_eq!(amount(&harness, 0), Amount::Workshops { count: 4.0, hours: 3.0 }, "nothing was changed");
    harness.keys("<Down><Down>e<Tab>").keys(&"<BS>".repeat(8)).text("50–40").keys("<C-s>");
    says(&harness, "kan inte vara mindre än det lägsta");
    harness.keys("<BS><BS>200,5<C-s>");
    assert_eq!(amount(&harness, 2), Amount::Range(50.0, 200.5));
    harness.keys("e<Tab>").keys(&"<BS>".repeat(12)).keys("<C-s>");
    assert_eq!(amount(&harness, 2), Amount::Unknown);
    says(&harness, "+?");
    harness.keys("uu");
    assert_eq!(amount(&harness, 2), Amount::Range(50.0, 150.0));
}

#[test]
fn choices_are_ordered_removed_and_fetched_back() {
    let mut harness = begun((80, 24), Lang::Sv);
    harness.keys("n<Enter>n<Enter>nKärnförm<Enter>");
    says(&harness, "hela kategorin Kärnf");
    let subjects = |harness: &Harness| -> Vec<String> {
        harness.session().choices.iter().map(|choice| choice.subject.as_str().to_owned()).collect()
    };
    let before = subjects(&harness);
    harness.keys("KK");
    assert_eq!(subjects(&harness), [&before[2], &before[0], &before[1]].map(String::clone));
    harness.keys("K");
    says(&harness, "Längre går det inte");
    harness.keys("d");
    assert_eq!(subjects(&harness), before[..2]);
    harness.keys("u");
    assert_eq!(subjects(&harness).len(), 3);
    harness.keys("nTyp").keys("<Esc>").keys("n").keys("Erbjuda användarstöd<Enter>");
    says(&harness, "Den är redan vald.");
}

#[test]
fn arrows_enter_escape_tab_and_clicks_change_nothing() {
    let mut harness = planned((120, 40), Lang::Sv);
    let before = harness.session().clone();
    for key in ["<Down>", "<Up>", "<Left>", "<Right>", "<PgDn>", "<PgUp>", "<End>", "<Home>", "<Enter>"] {
        for _ in 0..8 {
            harness.keys("<Tab>").keys(key);
        }
    }
    harness.keys("<Esc><Down><Enter>");
    for (column, row) in
        (0..120).step_by(7).flat_map(|column| (3..39).step_by(2).map(move |row| (column, row)))
    {
        harness.click(column, row);
    }
    assert_eq!(*harness.session(), before);
}

#[test]
fn the_tab_counts_choices_with_a_scenario() {
    let mut harness = planned((120, 40), Lang::Sv);
    harness.keys("<Esc>");
    says(&harness, " 1   ");
    for size in [(60, 15), (61, 16), (300, 20)] {
        harness.resize(size.0, size.1);
        harness.keys("<Enter><Tab><Tab><Tab><Tab><Tab><Tab><Tab><Esc>");
    }
}
