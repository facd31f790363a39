//! The timeline of workshop 5 by keys: milestones added, moved, made to wait and taken away, working days, zoom, and
//! pilots at the same time.
//!
//! Dates by Python's `datetime.date`, Easter by `dateutil.easter`; days by hand.

use verkstad::domain::choice::{Calendar, Choice};
use verkstad::domain::method::{MilestoneKind, Pilot, Stage};
use verkstad::domain::session::Session;
use verkstad::domain::text::Lang;

use super::harness::{Harness, fyrbodal, ward};

const SIZES: [(u16, u16); 3] = [(80, 24), (120, 40), (200, 50)];
/// Empties the field of a date.
const EMPTY: &str = "<BS><BS><BS><BS><BS><BS><BS><BS><BS><BS>";

/// Supplier management under scenario 1 with its pilot from 11 January 2027, three organisations, at the timeline.
fn planned(size: (u16, u16), lang: Lang) -> Harness {
    let mut harness = Harness::at(Stage::Scenario, fyrbodal(), size, lang);
    harness.keys("n").text(supplier(lang)).keys("<Enter><Enter>1");
    harness.keys("p<Space><Down><Space><Down><Space><Enter>t<Enter>b").keys(EMPTY);
    harness.keys("2027-01-11<Enter><Tab><Tab><Tab><Tab>");
    harness
}

/// The same with a second pilot that waits for the first and shares two of its organisations.
fn two(size: (u16, u16), lang: Lang) -> Harness {
    let mut harness = planned(size, lang);
    let wind_up = if lang == Lang::Sv { "avveckla" } else { "retire" };
    harness.keys("<Esc>n").text(wind_up).keys("<Enter><Enter>2p<Space><Down><Space><Enter>t<Enter>b");
    harness.keys(EMPTY).keys("2027-05-03<Enter><Tab><Tab><Tab><Tab>o<Space><Enter>");
    harness
}

/// What finds the capability about suppliers.
fn supplier(lang: Lang) -> &'static str {
    match lang {
        Lang::Sv => "leverantör",
        Lang::En => "supplier",
    }
}

fn choice(session: &Session, index: usize) -> &Choice {
    &session.choices[index]
}

fn pilot(harness: &Harness) -> &Pilot {
    choice(harness.session(), 0).pilot.as_ref().unwrap()
}

fn days(harness: &Harness) -> Vec<(u16, u16)> {
    pilot(harness).milestones.iter().map(|it| (it.from, it.to)).collect()
}

fn says(harness: &Harness, text: &str) {
    let screen = harness.screen().replace('\u{a0}', " ");
    assert!(screen.contains(text), "{text:?} is not on\n{screen}");
}

fn body(harness: &Harness) -> String {
    harness.screen().lines().skip(3).collect::<Vec<_>>().join("\n")
}

fn snapshots(name: &str, keys: &str, make: fn((u16, u16), Lang) -> Harness) {
    for size in SIZES {
        let mut harness = make(size, Lang::Sv);
        insta::assert_snapshot!(format!("{name}_{}", size.0), body(harness.keys(keys)));
    }
}

/// What `keys` make is one edit: one undo takes it back whole.
fn undone(harness: &mut Harness, keys: &str) {
    let before = harness.session().clone();
    harness.keys(keys);
    assert_ne!(harness.session().choices, before.choices, "{keys}: {}", harness.screen());
    harness.keys("u");
    assert_eq!(harness.session().choices, before.choices, "{keys}");
}

#[test]
fn working_days_are_drawn_with_what_waits() {
    snapshots("workdays", "c<Down><Down><Down>f<Space><Enter>f<Down><Space><Enter>", planned);
}

#[test]
fn weeks_and_free_days_are_seen_from_close_by() {
    snapshots("zoom", "zzzz<Right>", planned);
}

#[test]
fn other_pilots_stand_below_the_milestones() {
    snapshots("others", "", two);
}

#[test]
fn the_list_tells_what_is_in_the_way() {
    snapshots("list", "<Esc>", two);
}

#[test]
fn an_empty_plan_says_how_to_begin() {
    fn own(size: (u16, u16), lang: Lang) -> Harness {
        let mut harness = Harness::at(Stage::Scenario, fyrbodal(), size, lang);
        let blank = if lang == Lang::Sv { "egen" } else { "own" };
        harness.keys("n").text(supplier(lang)).keys("<Enter><Enter>1t").text(blank);
        harness.keys("<Enter>Vår egen<Enter>Vi provar.<Enter><Tab><Tab><Tab><Tab>");
        harness
    }
    snapshots("own", "", own);
    let mut harness = own((120, 40), Lang::En);
    assert_eq!(pilot(&harness).name.sv.as_str(), "");
    assert_eq!((pilot(&harness).name.en.as_str(), pilot(&harness).scenario), ("Vår egen", 1));
    harness.keys("+");
    says(&harness, "The plan has no milestone yet.");
    harness.keys("nKick-off<Enter>three<Enter><Enter><Enter>");
    says(&harness, "as a whole number");
    harness.keys("<S-Tab><S-Tab>").keys(EMPTY).keys("3<Enter><Enter><Enter>");
    assert_eq!(days(&harness), [(3, 3)]);
}

// Without dates, days are typed; day 3 with the field's 0 in front of it is no slip.
#[test]
fn a_milestone_is_added_the_day_after_the_one_under_the_cursor() {
    let mut harness = planned((120, 40), Lang::Sv);
    assert_eq!(days(&harness)[..3], [(0, 14), (15, 45), (50, 50)]);
    harness.keys("n").text("Utbilda").keys("<Enter><Enter><Enter><Down><Enter>");
    assert_eq!(days(&harness)[..3], [(0, 14), (15, 45), (15, 15)], "{}", harness.screen());
    let new = &pilot(&harness).milestones[2];
    assert_eq!((new.kind, new.name.sv.as_str()), (MilestoneKind::Decision, "Utbilda"));
    harness.keys("u");
    assert_eq!(pilot(&harness).milestones.len(), 8);
}

// Day 0 is Monday 11 January 2027; by working days Friday 22 January is day 9 and Monday 25 day 10.
#[test]
fn typed_dates_become_days_of_the_calendar() {
    let mut harness = planned((120, 40), Lang::Sv);
    harness.keys("ce<Enter><BS>2027-01-16<Enter><BS><BS>2027-01-23<Enter><Enter>");
    assert_eq!(days(&harness)[0], (5, 9), "Saturdays give way to the Monday after and the Friday before");
    harness.keys("e<Enter><BS>2027-01-10<Enter><Enter><Enter>");
    says(&harness, "Datumet ligger före pilotens start");
}

#[test]
fn milestones_are_moved_by_days_and_dates() {
    let mut harness = planned((120, 40), Lang::Sv);
    let before = days(&harness);
    harness.keys("-");
    says(&harness, "Den börjar redan dag 0.");
    harness.keys("<Down>+");
    assert_eq!(days(&harness)[1], (16, 46));
    harness.keys("--");
    assert_eq!(days(&harness)[1], (14, 44));
    harness.keys("uuu");
    assert_eq!(days(&harness), before);
    harness.keys("J");
    let later = |(from, to): &(u16, u16)| if *from < 15 { (*from, *to) } else { (from + 1, to + 1) };
    let later: Vec<_> = before.iter().map(later).collect();
    assert_eq!(days(&harness), later);
    harness.keys("K");
    assert_eq!(days(&harness), before);
    harness.keys("M10<Enter>");
    assert_eq!((days(&harness)[1], days(&harness)[7]), ((25, 55), (292, 313)));
    harness.keys("u<Down>m2027-01-31<Enter>");
    assert!(days(&harness).contains(&(20, 20)), "31 January is day 20");
    harness.keys("um-900<Enter>");
    says(&harness, "-850");
    harness.keys("<Esc>mtio<Enter>");
    says(&harness, "Skriv ett heltal, till exempel 10 eller -10.");
}

#[test]
fn every_change_is_one_edit() {
    let mut harness = two((120, 40), Lang::Sv);
    for keys in [
        "+",
        "J",
        "m5<Enter>",
        "M5<Enter>",
        "c",
        "f<Space><Enter>",
        "o<Space><Enter>",
        "d",
        "EX<Enter>X<Enter>",
        "nX<Enter><Enter><Enter><Enter>",
        "e<Enter>9<Enter>9<Enter><Enter>",
    ] {
        undone(&mut harness, keys);
    }
}

#[test]
fn what_begins_too_early_is_told_in_days() {
    let mut harness = planned((120, 40), Lang::Sv);
    harness.keys("<Down>f<Space><Enter>");
    assert_eq!(pilot(&harness).milestones[1].after.len(), 1);
    says(&harness, "↳ efter: ");
    harness.keys("---");
    says(&harness, "! börjar 3 dagar innan ");
    harness.keys("<Up>f<Space><Enter>");
    let names = pilot(&harness).milestones.clone();
    let [first, second] = [0, 1].map(|place: usize| names[place].name.get(Lang::Sv).to_owned());
    says(&harness, &format!("Milstolparna ”{first}” och ”{second}” skulle vänta"));
    harness.keys("<Esc>");
    assert!(pilot(&harness).milestones[0].after.is_empty(), "nothing waits for itself");
}

#[test]
fn a_milestone_that_is_named_is_asked_about_before_it_goes() {
    let mut harness = planned((120, 40), Lang::Sv);
    let named = pilot(&harness).budget.iter().find_map(|row| row.phase.clone()).unwrap();
    let place = pilot(&harness).milestones.iter().position(|it| it.id == named).unwrap();
    harness.keys(&"<Down>".repeat(place)).keys("d");
    says(&harness, "budgetpost");
    harness.keys("<Esc>");
    assert_eq!(pilot(&harness).milestones.len(), 8);
    harness.keys("dj");
    assert_eq!(pilot(&harness).milestones.len(), 7);
    assert!(pilot(&harness).budget.iter().all(|row| row.phase.as_ref() != Some(&named)));
    harness.keys("u");
    assert_eq!(pilot(&harness).milestones.len(), 8);
}

// The first pilot lasts days 0 to 303 from 11 January 2027: to 10 November. The second begins on 3 May: 192 days early.
#[test]
fn a_pilot_that_waits_and_one_at_the_same_time_are_told() {
    let mut harness = two((200, 50), Lang::Sv);
    says(&harness, "! väntar på Styra och samordna leverantörer");
    says(&harness, "2 org även i Styra och samordna leverantörer");
    harness.keys("<Esc>");
    says(&harness, "klar 10 nov 2027: börjar 192 dagar för tidigt  (och 1 till)");
}

#[test]
fn the_calendar_is_turned_and_says_what_it_leaves_out() {
    let mut harness = planned((120, 40), Lang::Sv);
    harness.keys("c");
    assert_eq!(choice(harness.session(), 0).calendar, Calendar::Workdays);
    says(&harness, "måndag till fredag utan helgdagar");
    harness.keys("b").keys(EMPTY).keys("2027-01-09<Enter>");
    says(&harness, "arbetsdagar, dag 0 är 11 jan 2027");
    says(&harness, "Lag (1989:253)");
    let mut harness = Harness::at(Stage::Scenario, ward(), (120, 40), Lang::Sv);
    harness.keys("nschema<Enter><Enter>t<Enter><Tab><Tab><Tab><Tab>c");
    says(&harness, "Metoden har inga helgdagar.");
}

#[test]
fn a_pilot_is_copied_from_another_choice_and_named() {
    let mut harness = planned((120, 40), Lang::Sv);
    harness.keys("<Esc>navveckla<Enter><Enter>tegen");
    harness.keys("<Enter>");
    says(&harness, "Välj scenario först, med 0–9.");
    harness.keys("<BS><BS><BS><BS>kopia<Enter>");
    let session = harness.session();
    assert_eq!(choice(session, 1).pilot, choice(session, 0).pilot);
    assert_eq!(choice(session, 1).scenario, Some(1), "it brings its scenario");
    harness.keys("<Tab><Tab><Tab><Tab>E").keys(" B<Enter><C-s>");
    assert!(choice(harness.session(), 1).pilot.as_ref().unwrap().name.sv.as_str().ends_with(" B"));
}

#[test]
fn zoom_scroll_and_travel_change_nothing() {
    let mut harness = planned((80, 24), Lang::Sv);
    let before = harness.session().clone();
    harness.keys("zzzzzzzzzz<Left><Right><Right><End><Home><PgDn><Up><Enter>ZZZZZZZZZZZZ<Left>");
    assert_eq!(*harness.session(), before);
    for size in [(60, 15), (61, 16), (300, 20), (110, 15)] {
        harness.resize(size.0, size.1);
        harness.keys("zz<Right>Z<End><Home>");
    }
}

#[test]
fn one_milestone_and_sixty_are_drawn() {
    let mut harness = Harness::at(Stage::Scenario, fyrbodal(), (80, 24), Lang::Sv);
    harness.keys("nleverantör<Enter><Enter>1tegen<Enter>Stor<Enter><Enter><Tab><Tab><Tab><Tab>");
    let long = "Överlämning av förvaltningsdokumentation till samtliga medverkande kommuner";
    harness.keys("n").text(long).keys("<Enter><Enter>6<Enter><Enter>");
    insta::assert_snapshot!("one_80", body(&harness));
    for _ in 0..59 {
        harness.keys("nMöte<Enter><Enter><Enter><Enter>");
    }
    assert_eq!(pilot(&harness).milestones.len(), 60);
    insta::assert_snapshot!("sixty_80", body(harness.keys("<Home><Down>")));
}

#[test]
fn it_reads_in_english() {
    let mut harness = two((120, 40), Lang::En);
    insta::assert_snapshot!("english", body(harness.keys("cf<Space><Down><Space><Enter>")));
}
