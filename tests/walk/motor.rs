//! The shipped method with its fourteen municipalities and the shared unit, in Swedish, on a small terminal.
//!
//! The figures are worked out by hand beside each assertion.

use verkstad::domain::map::Capability;
use verkstad::domain::session::Session;
use verkstad::domain::text::Lang;

use super::sitting::{Folders, Sitting};

const LIST: &str =
    "- Journalen följer patienten\n- Robotar läser av mätare\n- Slippa fylla i samma sak två gånger\n";
const SMALL: (u16, u16) = (80, 24);

fn named<'a>(session: &'a Session, name: &str) -> &'a Capability {
    let found = session.map.capabilities.iter().find(|it| it.name.sv.as_str() == name);
    found.unwrap_or_else(|| panic!("no {name:?} in the session"))
}

/// A respondent's marks in the order of the map, the one that was taken off left out.
fn marks(session: &Session, respondent: usize) -> String {
    let (round, map) = (&session.rounds[0], &session.map);
    let respondent = &session.respondents[respondent].id;
    let ballot = round.ballots.iter().find(|it| it.respondent == *respondent).expect("a ballot");
    let areas = map.categories.iter().flat_map(|category| map.areas_of(&category.id));
    let places = areas.flat_map(|area| map.capabilities_of(&area.id)).filter_map(|it| round.place(&it.id));
    places.map(|place| char::from(ballot.mark(place).byte())).collect()
}

fn begun(folders: &Folders) -> Sitting {
    let mut sitting = Sitting::start(folders, SMALL, Lang::Sv);
    sitting.says("Här finns inga sessioner ännu.");
    sitting.keys("nDigital motor 2030<Enter>").says("Här finns inga deltagare ännu.");
    sitting.keys("s").says("15 deltagare tillagda.").says("Deltagare 15");
    sitting
}

/// Workshop 1: two notes typed, three pasted, two of them one cluster, the cluster a goal, the ready goals beside it.
fn vision(sitting: &mut Sitting) {
    sitting.keys("<F1>nÖppet dygnet runt<Enter>E-legitimation för alla<Enter><Esc>").paste(LIST).keys("w");
    sitting.keys("<Home>mmcTillgänglighet<Enter>");
    sitting.keys("<Right>b<Enter><Enter>");
    sitting.keys("<Tab>s");
    let session = sitting.session();
    assert_eq!((session.notes.len(), session.clusters.len()), (5, 1));
    assert_eq!(session.goals.len(), 1 + session.method.goals.len());
    sitting.says("Tillgänglighet");
}

/// Workshop 2: one renamed, one added, one moved, one taken off, so that 55 remain.
fn map(sitting: &mut Sitting) {
    sitting.keys("<F2>/avveckla<Enter>r tryggt<Enter><Enter>");
    sitting.keys("nÅteruppliva<Enter>Att väcka liv i det nedlagda<Enter>").says("Förmågor 56");
    sitting.keys("/avveckla tr<Enter>mstyra<Enter>");
    sitting.keys("/bygga kultur<Enter>dHör hemma i ledningens arbete<Enter>").says("Förmågor 55");
    let session = sitting.session();
    assert_eq!(named(session, "Avveckla tryggt").area, named(session, "Fatta och verkställa beslut").area);
    assert_eq!(named(session, "Återuppliva").about.sv.as_str(), "Att väcka liv i det nedlagda");
    assert_eq!(session.map.off_the_map().count(), 1);
}

/// Workshop 3: two whole ballots, a level, a don't-know and a comment on a third, three cells in the heat table.
fn ratings(sitting: &mut Sitting) {
    sitting.keys("<F3><Enter>").keys(&"01234".repeat(11)).says("55 av 55");
    sitting.keys("<Esc><Home><Down><Enter>").keys(&"3".repeat(55)).says("55 av 55");
    sitting.keys("<Esc>").says("2/15");
    sitting.keys("<Down><Enter>4x<Up>cBara i hamnen<Enter>").says("Kommentar: Bara i hamnen");
    let session = sitting.session();
    assert_eq!(marks(session, 0), "01234".repeat(11));
    assert_eq!(marks(session, 1), "3".repeat(55));
    assert_eq!(marks(session, 2), format!("4x{}", "-".repeat(53)));
    // The first capability stands at 0, 3 and 4, a mean of 7/3; with 1, 2 and 3 from three more it is 13/6.
    sitting.keys("<Esc><Tab><Home>").says("2,33");
    sitting.keys("<Down><Down><Right>1<Right>2<Right>3").says("2,17").says("6/15");
}

/// Workshop 4: the dots of three, and a place against the rule.
fn gap(sitting: &mut Sitting) {
    sitting.keys("<F4>");
    for who in 0..3 {
        sitting.keys("<Home>").keys(&"<Down>".repeat(who)).keys("<Enter>3j3j3j1<Esc>");
    }
    sitting.says("3 av 15 har lagt alla sina prickar.");
    sitting
        .keys("<Tab>/Utvärdera<Enter>p4<Tab>Utan den lär vi oss inget.<Enter><Home>")
        .says("   4◆ Utvärdera");
}

/// Workshop 5: the most urgent one with scenario, three participants, a lead, the second pilot and a date.
fn scenario(sitting: &mut Sitting) {
    sitting.keys("<F5>n<Enter><Enter>3p<Space><Down><Space><Down><Space><Enter>a<Enter>");
    sitting.keys("t<Down><Down><Enter>b").keys(&"<BS>".repeat(10)).keys("2027-01-11<Enter>");
    totals(sitting);
    let choice = &sitting.session().choices[0];
    assert_eq!((choice.scenario, choice.participants().count()), (Some(3), 3));
    assert_eq!(choice.lead(), choice.participants().next());
    assert_eq!(choice.start.unwrap().to_string(), "2027-01-11");
}

/// The budget of the second pilot as published, and three times the hours of one: 3 × 281 is 843, 3 × 581 is 1743.
fn totals(sitting: &mut Sitting) {
    sitting.keys("<Tab><Tab><Tab><Tab><Tab>").says("281–581").says("843–1 743").says("2,7 Mkr");
}

#[test]
fn a_session_is_walked_from_nothing_to_a_chosen_scenario_and_found_again() {
    let folders = Folders::empty();
    let mut sitting = begun(&folders);
    vision(&mut sitting);
    map(&mut sitting);
    ratings(&mut sitting);
    gap(&mut sitting);
    scenario(&mut sitting);
    let saved = format!("sparat {}", sitting.session().edit);
    sitting.settled().says(&saved);
    let before = sitting.quit();
    assert!(folders.has("Digital motor 2030"));

    let mut again = Sitting::start(&folders, SMALL, Lang::Sv);
    again.says("Digital motor 2030").says("8 mål · 55 förmågor · 6/15 svar · 1 val");
    again.keys("<Enter>").says("Valda förmågor");
    assert_eq!(*again.session(), before);
    found(&mut again);
    undone(&mut again);
    let undone = again.quit();
    let mut third = Sitting::start(&folders, SMALL, Lang::Sv);
    third.keys("<Enter><C-r>");
    assert_eq!(third.session().choices[0].start, before.choices[0].start);
    assert_eq!(undone.choices[0].start, None);
}

/// What was done is on the screens again.
fn found(sitting: &mut Sitting) {
    sitting.keys("<F1>").says("Lappar 5").says("Mål 8");
    sitting
        .keys("<F2>/återuppliva<Enter>")
        .says("Återuppliva")
        .keys("/avveckla<Enter>")
        .says("Avveckla tryggt");
    sitting.keys("<F3>").says("6/15 har svarat").says("2,17");
    sitting.keys("<F4><Tab>").says("   4◆ Utvärdera");
    sitting.keys("<F5><Enter>");
    totals(sitting);
    sitting.keys("<F6>").says("Uddevalla").says("1/55");
}

/// Undo reaches back over the quitting: the date first, then the pilot.
fn undone(sitting: &mut Sitting) {
    sitting.keys("u");
    assert!(sitting.session().choices[0].pilot.is_some());
    sitting.says("Ångrat");
}
