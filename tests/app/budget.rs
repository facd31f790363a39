//! The budget and its sharing by keys: cuts, posts, the hourly rate, the rules of sharing, and the arithmetic.
//!
//! Sums are worked out by hand from the posts of the second pilot for four organisations; shares with Python's fractions
//! and largest remainders.

use verkstad::domain::choice::{SharedBy, Units};
use verkstad::domain::edit::{Edit, Item};
use verkstad::domain::id::RespondentId;
use verkstad::domain::method::{Amount, BudgetRow, CostKind, Per, Stage, Unit};
use verkstad::domain::text::Lang;

use super::harness::{Harness, ward};
use super::scenario::{SIZES, body, choice, planned, says};

/// The budget of the planned choice.
fn budget(size: (u16, u16), lang: Lang) -> Harness {
    let mut harness = planned(size, lang);
    harness.keys("<Tab><Tab><Tab><Tab><Tab>");
    harness
}

/// The sharing of its cost.
fn sharing(size: (u16, u16), lang: Lang) -> Harness {
    let mut harness = planned(size, lang);
    harness.keys("<Tab><Tab><Tab><Tab><Tab><Tab>");
    harness
}

fn snapshots(name: &str, keys: &str) {
    for size in SIZES {
        let mut harness = budget(size, Lang::Sv);
        insta::assert_snapshot!(format!("{name}_{}", size.0), body(harness.keys(keys)));
    }
}

fn posts(harness: &Harness) -> Vec<BudgetRow> {
    choice(harness.session(), 1).pilot.clone().unwrap().budget
}

#[test]
fn kinds_phases_and_years_stand_in_one_table() {
    snapshots("budget_cross", "c");
}

#[test]
fn phases_have_totals_of_every_kind() {
    snapshots("budget_phases", "cc");
}

#[test]
fn what_organisations_bear_is_shown_with_and_without_an_hourly_rate() {
    snapshots("budget_organisations", "C");
    snapshots("budget_rated", "r650<Enter>C");
}

#[test]
fn every_total_shows_its_arithmetic_and_changes_nothing() {
    let mut harness = budget((120, 40), Lang::Sv);
    let before = harness.session().clone();
    harness.keys("ccc");
    insta::assert_snapshot!("budget_kinds", body(&harness));
    harness.keys("<Enter>");
    says(&harness, "4 × 3 h + 40 h + 50–150 h + 25 h = 127–227 h");
    says(&harness, "25 h + 100–300 h + 3 × 3 h + 20 h = 154–354 h");
    harness.keys("<Esc><Down><Down>i");
    says(&harness, "250 tkr + 1 500 tkr + 150 tkr = 1,9 Mkr (1 900 000 kr)");
    harness.keys("<Esc>c<Down><Enter>");
    says(&harness, "(25 h + 100–300 h + 3 × 3 h + 20 h) × 4 organisationer = 616–1 416 h");
    harness.keys("<Esc>c<Enter>");
    says(&harness, "2 700 000 kr × 15 218 / 40 669 ≈ 1 010 317,44 kr → 1 010 318 kr");
    assert_eq!(*harness.session(), before);
}

#[test]
fn the_arithmetic_of_an_organisation_reads_in_english() {
    let mut harness = budget((80, 24), Lang::En);
    insta::assert_snapshot!("budget_sums_english", body(harness.keys("r650<Enter>C<Enter>")));
}

// 650 kronor for 1 124–2 324 hours: 730 600–1 510 600 kronor; with 2 700 000 to pay 3 430 600–4 210 600.
#[test]
fn an_hourly_rate_stands_beside_the_hours_and_is_taken_back() {
    let mut harness = budget((120, 40), Lang::Sv);
    harness.keys("ccr650 kr<Enter>");
    assert_eq!(harness.session().rules.hourly_rate, Some(650));
    harness.keys("c<Down><Down><Down><Enter>");
    says(&harness, "1 124–2 324 h × 650 kr/h = 730,6–1 510,6 tkr (730 600–1 510 600 kr)");
    harness.keys("<Esc><Down>i");
    says(&harness, "3 430 600–4 210 600 kr");
    harness.keys("<Esc>r<BS><BS><BS>sex<Enter>");
    says(&harness, "Skriv hela kronor");
    harness.keys("<Esc>u");
    assert_eq!(harness.session().rules.hourly_rate, None);
    harness.keys("<C-r>r<BS><BS><BS><Enter>");
    assert_eq!(harness.session().rules.hourly_rate, None, "an empty field is none");
}

#[test]
fn a_post_is_written_moved_removed_and_each_is_taken_back() {
    let mut harness = budget((80, 24), Lang::Sv);
    let before = posts(&harness);
    harness.keys("n").text("Resor och möten").keys("<Tab>").text("1,5–2 Mkr");
    insta::assert_snapshot!("budget_form_80", body(&harness));
    harness.keys("<Tab><Space><Space><Tab><Space><Tab>").keys("<Left>").keys("<Tab><BS>3<Enter>");
    let new = posts(&harness)[1].clone();
    assert_eq!(
        (new.name.sv.as_str(), new.kind, new.year, new.per),
        ("Resor och möten", CostKind::Other, 3, Per::Once)
    );
    assert_eq!((new.amount, new.unit), (Amount::Range(1.5, 2.0), Unit::Mkr));
    let phase = new.phase.unwrap();
    let milestones = &choice(harness.session(), 1).pilot.as_ref().unwrap().milestones;
    assert_eq!(milestones[3].id, phase, "the milestone before that of the post above");
    says(&harness, "år 3");
    harness.keys("J");
    assert_eq!(posts(&harness)[2].name.sv.as_str(), "Resor och möten");
    harness.keys("K");
    assert_eq!(posts(&harness)[1].name.sv.as_str(), "Resor och möten");
    harness.keys("d");
    assert_eq!(posts(&harness), before);
    harness.keys("uuuu");
    assert_eq!(posts(&harness), before);
    assert_eq!(harness.keys("<C-r>").session().choices.len(), 2);
    assert_eq!(posts(&harness).len(), before.len() + 1);
}

#[test]
fn an_amount_that_cannot_be_read_keeps_the_window_open() {
    let mut harness = budget((120, 40), Lang::Sv);
    let before = posts(&harness);
    for (typed, said) in [
        ("12 euro", "Känner inte igen euro"),
        ("1.500 tkr", "både tusental och decimaler"),
        ("5 tkr", "Egen tid räknas i timmar"),
        ("4 × ", "Väntade mig ett tal"),
    ] {
        harness.keys("n").text("Post").keys("<Tab>").text(typed);
        says(&harness, said);
        harness.keys("<C-s>");
        says(&harness, said);
        harness.keys("<Esc>");
    }
    harness.keys("n<Tab>").text("5").keys("<C-s>");
    assert_eq!(posts(&harness), before, "a post has a name");
    harness.keys("<Esc>ce");
    says(&harness, "Poster ändras i listan Poster");
    harness.keys("CKKK");
    says(&harness, "Längre går det inte");
}

#[test]
fn a_budget_without_posts_says_how_to_begin() {
    let mut harness = Harness::at(Stage::Scenario, ward(), (80, 24), Lang::Sv);
    harness.keys("nschema<Enter><Enter>t<Enter><Tab><Tab><Tab><Tab><Tab>ddddd");
    insta::assert_snapshot!("budget_empty_80", body(&harness));
    harness.keys("ccccciin").text("Möten").keys("<Tab>").text("2 x 3 h").keys("<C-s>");
    let rows = choice(harness.session(), 0).pilot.clone().unwrap().budget;
    assert_eq!(rows[0].amount, Amount::Workshops { count: 2.0, hours: 3.0 });
    harness.keys("u");
    assert!(choice(harness.session(), 0).pilot.clone().unwrap().budget.is_empty());
}

#[test]
fn sixty_posts_scroll_in_the_list_and_in_the_arithmetic() {
    let mut harness = budget((80, 24), Lang::Sv);
    for number in 0..46 {
        harness.keys("n").text(&format!("Post {number}")).keys("<Tab>").text("7").keys("<C-s>");
    }
    assert_eq!(posts(&harness).len(), 60);
    harness.keys("<End>");
    says(&harness, "Utvärdering: köpt st");
    harness.keys("ccc<Enter><End>");
    says(&harness, "7 h – Post 45, år 1");
    harness.keys("<Esc><Down><Down><Enter><End>");
    says(&harness, "150 tkr – Utvärdering: köpt stöd, år 2");
    for size in [(61, 16), (200, 50)] {
        harness.resize(size.0, size.1);
        harness.keys("<Esc>c<Enter>");
    }
}

#[test]
fn one_key_goes_through_the_rules_and_each_adds_up() {
    let mut harness = sharing((120, 40), Lang::Sv);
    let by = |harness: &Harness| choice(harness.session(), 1).sharing.by;
    harness.keys("m");
    assert_eq!(by(&harness), SharedBy::Equally);
    says(&harness, "675 000");
    says(&harness, "Summa 2 700 000 kr. Delarna blir exakt det.");
    harness.keys("m");
    says(&harness, "Ingen som är med har någon andel att dela efter. 2 700 000 kr är odelade.");
    harness.keys("e3<Enter>e1<Enter>");
    insta::assert_snapshot!("sharing_own", body(&harness));
    says(&harness, "2 025 000");
    says(&harness, "Delar inte, ingen egen andel är skriven");
    harness.keys("m").keys("f").text("ärenden").keys("<Enter><Home>e120<Enter>e40<Enter>");
    says(&harness, "användning (ärenden)");
    says(&harness, "2 025 000");
    let held = choice(harness.session(), 1).sharing.clone();
    let orust = RespondentId::new("orust").unwrap();
    assert_eq!((held.own.get(&orust), held.usage.get(&orust)), (Some(&3), Some(&120)));
    harness.keys("<Home>e<BS><BS><BS>tio<Enter>");
    says(&harness, "Skriv ett helt tal");
    harness.keys("<Esc>uuuuuuuu");
    assert_eq!(choice(harness.session(), 1).sharing, verkstad::domain::choice::Sharing::default());
}

// SML-IT with the 34 129 inhabitants of Sotenäs, Munkedal and Lysekil, none of which joins by itself.
#[test]
fn a_shared_unit_may_count_the_inhabitants_of_its_owners() {
    let mut harness = sharing((120, 40), Lang::Sv);
    says(&harness, "Delar inte, antalet invånare saknas: SML-IT");
    says(&harness, "o räknar SML-IT med invånarna i Sotenäs, Munkedal, Lysekil");
    harness.keys("o");
    assert_eq!(choice(harness.session(), 1).sharing.units, Units::Owners);
    for part in ["34 129", "549 328", "463 524", "455 186", "1 231 962"] {
        says(&harness, part);
    }
    says(&harness, "SML-IT räknas med invånarna i");
    harness.keys("u");
    assert_eq!(choice(harness.session(), 1).sharing.units, Units::Apart);
    harness.keys("mo");
    says(&harness, "Det gäller bara när kostnaden delas efter invånare");
    harness.keys("e");
    says(&harness, "Andelar skrivs bara när");
}

#[test]
fn the_parts_show_their_arithmetic_and_change_nothing() {
    let mut harness = sharing((120, 40), Lang::Sv);
    let before = harness.session().clone();
    harness.keys("<Down><Enter>");
    says(&harness, "2 700 000 kr × 12 841 / 40 669");
    says(&harness, "852 509 kr");
    harness.keys("<Esc><End>i");
    says(&harness, "har inget att räkna en del efter");
    assert_eq!(*harness.session(), before);
}

// The first bought post of the second pilot is shared: while it is not known it is missing from every part, and from the
// part of each alone, not from what is nobody's.
#[test]
fn what_is_not_known_is_missing_from_each_part_and_stands_once() {
    let mut harness = budget((120, 40), Lang::Sv);
    let mut planned = choice(harness.session(), 1).clone();
    let posts = planned.pilot.iter_mut().flat_map(|pilot| &mut pilot.budget);
    let mut shared = posts.filter(|post| post.kind == CostKind::External);
    shared.next().unwrap().amount = Amount::Unknown;
    harness.make(Edit::Change(Item::Choice(planned.into())));
    harness.keys("C");
    let row = |who: &str| {
        let screen = harness.screen();
        screen.lines().find(|line| line.contains(&format!("│ {who}"))).map(str::to_owned)
    };
    assert_eq!(row("Orust").unwrap().matches("+?").count(), 2);
    assert_eq!(row("Ingens än"), None);
    assert_eq!(row("Summa").unwrap().matches("+?").count(), 2);
    harness.keys("<Enter><End>");
    says(&harness, "kr + okänt (");
}
