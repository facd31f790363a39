//! The risks of a choice by keys: written, changed, sorted, pictured, fetched from a file and saved in one.

use verkstad::domain::choice::Choice;
use verkstad::domain::edit::{At, Edit, Item};
use verkstad::domain::id::{CapabilityId, ChoiceId};
use verkstad::domain::method::{Stage, Subject};
use verkstad::domain::risk::Risk;
use verkstad::domain::text::Lang;

use super::harness::{Harness, fyrbodal};

const SIZES: [(u16, u16); 3] = [(80, 24), (120, 40), (200, 50)];

/// The section of risks of an open choice.
fn begun(size: (u16, u16), lang: Lang) -> Harness {
    let mut session = fyrbodal();
    let subject = Subject::Capability(CapabilityId::new("avveckla").unwrap());
    let choice = Choice::about(ChoiceId::new("avveckla").unwrap(), subject);
    verkstad::domain::apply::apply(&mut session, &Edit::Add(Item::Choice(choice.into()), At { index: 0 }))
        .unwrap();
    let mut harness = Harness::at(Stage::Scenario, session, size, lang);
    harness.keys("<Enter><S-Tab>");
    harness
}

fn risks(harness: &Harness) -> &[Risk] {
    &harness.session().choices[0].risks
}

fn says(harness: &Harness, text: &str) {
    let screen = harness.screen().replace('\u{a0}', " ");
    assert!(screen.contains(text), "{text:?} is not on\n{screen}");
}

/// Three risks: 12 that becomes 4, 20, and 4.
fn written(size: (u16, u16), lang: Lang) -> Harness {
    let mut harness = begun(size, lang);
    harness.keys(
        "nNyckelpersonen slutar<Tab>Bara en kan systemet<Tab>Driften står<Tab>4 3<Tab>Utbilda två till",
    );
    harness.keys("<Tab><Space><Tab>IT-chefen i Tanum<Tab>4 1<Enter>");
    harness.keys("nAvtalet går inte att säga upp i tid<Tab><Tab>Vi betalar dubbelt i ett år<Tab>45<C-s>");
    harness.keys("nInget arkiv tar emot handlingarna<Tab><Tab><Tab>2x2<Tab>Fråga regionarkivet<C-s>");
    harness
}

#[test]
fn risks_are_written_and_the_heaviest_stands_first_at_every_size() {
    for size in SIZES {
        let harness = written(size, Lang::Sv);
        let held: Vec<_> = risks(&harness).iter().map(|it| (it.id.as_str(), it.before.value())).collect();
        assert_eq!(held, [("r1", 12), ("r2", 20), ("r3", 4)]);
        let screen = harness.screen();
        let at = |text: &str| screen.find(text).unwrap_or_else(|| panic!("{text} is not on\n{screen}"));
        assert!(at("Avtalet går") < at("Nyckelpersonen") && at("Nyckelpersonen") < at("Inget arkiv"));
        let (width, height) = size;
        insta::assert_snapshot!(format!("risks_{width}x{height}"), harness.screen());
    }
}

// What a measure would bring is no lower risk before it is to be taken; who sees to a risk stands without a measure too.
#[test]
fn a_measure_that_is_not_taken_lowers_nothing() {
    let mut harness = begun((120, 40), Lang::Sv);
    harness.keys("nVarmt<Tab><Tab><Tab>3 4<Tab>Fläkt<Tab><Tab><Tab>1 1<C-s>");
    harness.keys("nKallt<Tab><Tab><Tab>2 2<Tab><Tab><Tab>Chefen i norr<C-s>");
    let screen = harness.screen();
    // The choice itself stands to the left of the list.
    let row =
        screen.lines().find(|line| line.contains("r1 ")).and_then(|line| line.rsplit('│').next()).unwrap();
    assert_eq!(row.split_whitespace().take(4).collect::<Vec<_>>(), ["r1", "12", "–", "Varmt"], "{screen}");
    harness.keys("<Home>");
    says(&harness, "riskvärde 3 × 4 = 12 · med åtgärden skulle det bli 1 × 1 = 1");
    harness.keys("<End>");
    says(&harness, "ansvarig: Chefen i norr");
}

// Eight fields do not fit at 80×24: the one with the cursor is always whole in sight, with what Enter does in it.
#[test]
fn the_field_with_the_cursor_is_in_sight_however_low_the_screen_is() {
    let labels = [
        "Hot:",
        "Sårbarhet:",
        "Konsekvens:",
        "Konsekvens och",
        "Åtgärd",
        "Åtgärden ska",
        "Ansvarig",
        "Efter åtgärd",
    ];
    for size in [(60, 20), (80, 24), (120, 40)] {
        let mut harness = begun(size, Lang::Sv);
        harness.keys("n");
        for (place, label) in labels.into_iter().enumerate() {
            says(&harness, label);
            let enter = if place < 7 { "Enter nästa fält   Ctrl-S spara" } else { "Enter/Ctrl-S spara" };
            let prose = harness.screen().contains("Alt-Enter");
            if !prose {
                says(&harness, enter);
            }
            harness.text(&format!("{place}{place}{place}"));
            if label != "Åtgärden ska" {
                says(&harness, &format!("{place}{place}{place}"));
            }
            harness.keys("<Tab>");
        }
        says(&harness, labels[0]);
    }
}

#[test]
fn the_picture_shows_every_risk_before_and_after_without_colour_too() {
    for size in SIZES {
        let mut harness = written(size, Lang::En);
        harness.keys("m");
        says(&harness, "Before measures");
        says(&harness, "After measures");
        let (width, height) = size;
        insta::assert_snapshot!(format!("risks_picture_{width}x{height}"), harness.screen());
    }
}

#[test]
fn a_risk_is_changed_removed_and_brought_back() {
    let mut harness = written((120, 40), Lang::Sv);
    harness.keys("<Home>e<Tab><Tab><Tab><BS><BS><BS>1 1<C-s>");
    assert_eq!(risks(&harness)[1].before.value(), 1);
    says(&harness, "riskvärde 1 × 1 = 1");
    harness.keys("d");
    assert_eq!(risks(&harness).iter().map(|it| it.id.as_str()).collect::<Vec<_>>(), ["r1", "r3"]);
    harness.keys("u").keys("u");
    assert_eq!(risks(&harness)[1].before.value(), 20);
    harness.keys("f");
    says(&harness, "Efter åtgärder");
    harness.keys("<Home>e<Tab><Tab><Tab><BS><BS><BS>6 1<C-s>");
    says(&harness, "Skriv två siffror mellan 1 och 5");
}

#[test]
fn without_risks_the_section_says_how_to_begin_and_nothing_can_be_changed() {
    let mut harness = begun((80, 24), Lang::Sv);
    says(&harness, "Inga risker är skrivna än.");
    harness.keys("e");
    says(&harness, "Det finns ingen risk att ändra.");
}

#[test]
fn a_list_is_saved_and_fetched_again_after_a_preview() {
    let mut harness = written((120, 40), Lang::Sv);
    harness.keys("Erisker.csv<Enter>");
    says(&harness, "Riskerna är sparade i risker.csv.");
    harness.keys("irisker.csv<Enter>");
    says(&harness, "3 är redan likadana");
    harness.keys("i");
    says(&harness, "Alla risker i filen finns redan och är likadana.");
    harness.keys("<Esc><Home>d").keys("irisker.csv<Enter>");
    says(&harness, "1 ny risk");
    assert_eq!(risks(&harness).len(), 2, "nothing happens before it is said");
    harness.keys("i");
    says(&harness, "1 risk hämtad.");
    assert_eq!(risks(&harness).len(), 3);
    harness.keys("u");
    assert_eq!(risks(&harness).len(), 2);
    harness.keys("iborta.csv<Enter>");
    says(&harness, "finns inte");
    harness.keys("<Esc>");
    says(&harness, "borta.csv");
}
