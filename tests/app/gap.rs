//! Workshop 4: dots, the order of urgency, the scatter and the short lists, by keys.

use verkstad::domain::id::{CapabilityId, RespondentId};
use verkstad::domain::method::Stage;
use verkstad::domain::session::{Judgement, Session};
use verkstad::domain::text::Lang;

use super::example::{example, rated};
use super::harness::{Harness, fyrbodal, shipped, ward};

const SIZES: [(u16, u16); 3] = [(80, 24), (120, 40), (200, 50)];

fn gap(session: Session) -> Harness {
    Harness::at(Stage::Gap, session, (80, 24), Lang::Sv)
}

fn capability(id: &str) -> CapabilityId {
    CapabilityId::new(id).expect("an id")
}

/// The first respondent of the list.
fn first(harness: &Harness) -> RespondentId {
    harness.session().respondents[0].id.clone()
}

fn judgement(harness: &Harness, name: &str) -> Judgement {
    let map = &harness.session().map;
    let found = map.capabilities.iter().find(|it| it.name.sv.as_str() == name).expect("it is on the map");
    harness.session().judgement(&found.id)
}

/// The first words of the rows of the ranking, as far as they are in sight.
fn places(harness: &Harness) -> Vec<String> {
    let screen = harness.screen();
    let rows = screen.lines().skip_while(|line| !line.contains("plats förmåga")).skip(1);
    let placed = |line: &&str| {
        let place: String = line.chars().take(6).collect();
        place.trim().trim_end_matches(['◆', '=']).parse::<usize>().is_ok()
    };
    let rows = rows.filter(placed);
    rows.map(|line| line.chars().skip(7).take(12).collect::<String>().trim().to_owned()).collect()
}

#[test]
fn dots_are_placed_by_keys_up_to_the_budget() {
    let mut harness = gap(fyrbodal());
    harness.keys("<Enter>+++");
    let who = first(&harness);
    assert_eq!(harness.session().dots_used(&who), 3, "the first in the list");
    harness.keys("+");
    assert_eq!(harness.session().dots_used(&who), 3, "three on one is the most");
    assert!(harness.screen().contains("Högst 3 prickar på en och samma förmåga."));
    harness.keys("j3jj3j1");
    assert_eq!(harness.session().dots_used(&who), 10);
    assert!(harness.screen().contains("alla prickar är lagda"));
    harness.keys("j+");
    assert_eq!(harness.session().dots_used(&who), 10, "ten in all");
    assert!(harness.screen().contains("Det finns bara 10 prickar"));
    harness.keys("k-");
    assert_eq!(harness.session().dots_used(&who), 9);
    harness.keys("-");
    assert!(harness.screen().contains("Här ligger ingen prick att ta bort."));
    harness.keys("<Esc>");
    assert!(harness.screen().contains("0 av 15 har lagt alla sina prickar."));
    harness.keys("u<Enter>");
    assert!(harness.screen().contains("Är du "), "closed dots lie on the sheet: {}", harness.screen());
    harness.keys("j");
    assert_eq!(harness.session().dots_used(&who), 10);
    assert!(harness.screen().contains("4 Gap 1/15"), "the tab counts those who are done");
}

#[test]
fn enter_escape_and_arrows_never_place_a_dot() {
    let mut harness = gap(fyrbodal());
    harness.keys("<Enter><Enter><Esc><Down><Right><Left><PgDn><End><Space><Esc><Enter><Tab><Tab><Tab><Enter><Tab><S-Tab>");
    assert!(harness.session().dots.is_empty());
    assert_eq!(harness.session().edit, 0);
}

#[test]
fn marks_and_digits_mean_nothing_where_nothing_is_chosen() {
    let mut harness = gap(fyrbodal());
    harness.keys("+");
    assert!(harness.screen().contains("Välj en deltagare med Enter först."));
    harness.keys("s");
    assert!(harness.screen().contains("Välj en förmåga i rangordningen först."));
    assert_eq!(harness.session().edit, 0);
}

#[test]
fn a_sheet_is_found_by_name_and_a_capability_on_it() {
    let mut harness = gap(fyrbodal());
    harness.keys("/Tanum<Enter>/Avveckla<Enter>2");
    let tanum = RespondentId::new("tanum").unwrap();
    assert_eq!(harness.session().dots_on(&tanum, &capability("avveckla")), 2);
}

// By the example's figures: of 21 dots, 66 per cent are 13.86 and 33 per cent 6.93, so bands begin at 14 and 7. The means
// are 2.40, 2.47 and 2.53, then 2.07, 2.40 and 2.53.
#[test]
fn the_ranking_puts_the_highest_band_first_and_within_it_the_lowest() {
    let mut harness = gap(example());
    harness.keys("<Tab>");
    let places = places(&harness);
    assert_eq!(places[0], "Identifiera");
    assert_eq!(places[1], "Identifiera,");
    assert_eq!(places[2], "Förmåga att");
    let dots: Vec<u32> = {
        let figures = &harness.app.room.as_ref().unwrap().figures;
        figures
            .ranking
            .order
            .iter()
            .take(6)
            .map(|row| figures.importance(&figures.rows[*row]).unwrap())
            .collect()
    };
    assert_eq!(dots, [21, 15, 18, 8, 8, 9]);
}

#[test]
fn a_dot_moves_the_ranking_at_once() {
    let mut harness = gap(rated());
    harness.keys("/Tanum<Enter>/Avveckla<Enter>+<Tab><Home>");
    assert_eq!(places(&harness)[0], "Avveckla");
}

#[test]
fn the_group_places_a_capability_against_the_rule_with_a_reason_and_takes_it_back() {
    let mut harness = gap(example());
    harness.keys("<Tab>/Utvärdera<Enter>p4<Enter><Enter>");
    assert!(harness.screen().contains("Det behövs ett skäl."), "{}", harness.screen());
    harness.text("Utan den vet vi inte vad som lyckas.").keys("<Enter>");
    let own = judgement(&harness, "Utvärdera insatser, resultat och effekter").rank.expect("a place");
    assert_eq!((own.place, own.reason.as_str()), (4, "Utan den vet vi inte vad som lyckas."));
    harness.keys("<Home>");
    assert_eq!(places(&harness)[3], "Utvärdera in");
    assert!(harness.screen().contains("   4◆ Utvärdera"));
    harness.keys("/Utvärdera<Enter><Enter>");
    assert!(harness.screen().contains("9 enligt regeln: Utan den vet vi inte"));
    harness.keys("<Esc>p<BS><Enter><Enter>");
    assert_eq!(judgement(&harness, "Utvärdera insatser, resultat och effekter").rank, None);
    harness.keys("u");
    assert!(judgement(&harness, "Utvärdera insatser, resultat och effekter").rank.is_some());
}

#[test]
fn a_place_that_is_not_there_is_refused() {
    let mut harness = gap(example());
    for place in ["0", "56", "x", "-1"] {
        harness.keys("<Tab><Tab><Tab><Tab><Tab><Tab>p").text(place).keys("<Enter><Enter>");
        assert!(harness.screen().contains("Skriv ett tal mellan 1 och 55."), "{place}");
        harness.keys("<Esc><S-Tab>");
    }
    assert!(harness.session().judgements.is_empty());
}

#[test]
fn the_two_marks_go_round_yes_no_and_unsaid() {
    let mut harness = gap(example());
    harness.keys("<Tab>/Avveckla<Enter>");
    for wanted in [Some(true), Some(false), None, Some(true)] {
        harness.keys("s");
        assert_eq!(judgement(&harness, "Avveckla").strategic, wanted);
    }
    harness.keys("tt");
    let marks = judgement(&harness, "Avveckla");
    assert_eq!((marks.strategic, marks.together), (Some(true), Some(false)));
    harness.keys("uuuuuu");
    assert!(harness.session().judgements.is_empty());
}

#[test]
fn the_same_capability_stays_in_focus_through_the_views() {
    let mut harness = gap(example());
    harness.keys("<Tab>/Avveckla<Enter><Tab>");
    assert!(harness.screen().contains("Avveckla  0 prickar · medel 1,47"));
    harness.keys("s<S-Tab>");
    assert_eq!(judgement(&harness, "Avveckla").strategic, Some(true));
}

#[test]
fn all_there_is_to_say_is_said_of_the_row_of_a_short_list() {
    let mut harness = gap(example());
    harness.keys("<S-Tab><S-Tab><Right><Enter>");
    assert!(harness.screen().contains("╭─ Avveckla ─"), "{}", harness.screen());
    harness.keys("<Esc>s");
    assert_eq!(judgement(&harness, "Avveckla").strategic, Some(true), "the lowest of all");
}

#[test]
fn nothing_typed_is_thrown_away_unseen() {
    let mut harness = gap(example());
    let before = harness.session().clone();
    harness.keys("<Tab>/Utvärdera<Enter>m");
    assert!(harness.screen().contains("marginal"), "what the level asks for: {}", harness.screen());
    harness.keys("<Tab>2027<C-s>");
    assert!(harness.screen().contains("Ett årtal behöver en nivå."), "{}", harness.screen());
    harness.keys("<Esc>p<Tab>").text("Därför").keys("<Enter>");
    assert!(harness.screen().contains("Ett skäl behöver en plats."), "{}", harness.screen());
    harness.keys("<Esc>");
    assert_eq!(*harness.session(), before);
    // What stands with a target that is taken away goes with it; then the area's own would hold.
    harness.keys("m<Down><Tab>2027<C-s>m");
    let target = judgement(&harness, "Utvärdera insatser, resultat och effekter").target.expect("it is set");
    assert_eq!(target.year, Some(2027));
    harness.keys("<Up><Up><C-s>");
    assert_eq!(judgement(&harness, "Utvärdera insatser, resultat och effekter").target, None);
    harness.keys("m<Down><Tab><Tab><Down><C-s>m");
    assert!(harness.screen().contains("inget eget mål (områdets är 4"), "{}", harness.screen());
}

#[test]
fn what_is_off_the_map_makes_no_list_long() {
    let mut session = example();
    session.rules.most_to_do = Some(1);
    for id in ["avveckla", "utbilda"] {
        let marks = Judgement { strategic: Some(true), ..Judgement::default() };
        session.judgements.insert(capability(id), marks);
    }
    let mut harness = gap(session);
    harness.keys("<Tab>");
    assert!(harness.screen().contains("Fler än 1"), "{}", harness.screen());
    assert!(harness.screen().contains("i vyn Listor"), "{}", harness.screen());
    harness.keys("<F2>/Utbilda<Enter>d").text("Görs av andra").keys("<Enter><F4>");
    assert!(!harness.screen().contains("Fler än 1"), "{}", harness.screen());
}

#[test]
fn a_view_is_entered_at_its_top() {
    let mut harness = gap(example());
    harness.keys("<Tab><End><Tab>/Identifiera och fånga<Enter><Tab><S-Tab><S-Tab>");
    let screen = harness.screen();
    assert!(screen.contains("[Rangordning]") && screen.contains("Högst betydelse · 14"), "{screen}");
}

#[test]
fn a_click_chooses_and_changes_nothing() {
    let mut harness = gap(example());
    let before = harness.session().clone();
    harness.keys("<Tab>").click(20, 8).keys("<Tab>").click(20, 8).keys("<Tab>").click(20, 8);
    harness.keys("<Tab>").click(20, 10).keys("<Enter>").click(20, 10);
    assert_eq!(*harness.session(), before);
}

// The ward has six dots, at most two on one, and ranks the weakest first; only then do dots decide.
#[test]
fn another_method_brings_its_own_dots_and_rule() {
    let mut session = ward();
    if session.respondents.is_empty() {
        session.respondents = session.method.respondents.clone();
    }
    assert!(!session.respondents.is_empty());
    let mut harness = gap(session);
    harness.keys("<Enter>2");
    let who = first(&harness);
    harness.keys("+");
    assert!(harness.screen().contains("Högst 2 prickar"));
    harness.keys("j2j2j1");
    assert_eq!(harness.session().dots_used(&who), 6);
    harness.keys("wj");
    assert!(harness.screen().contains("Svagast först."));
}

#[test]
fn what_is_missing_is_said_with_the_key_that_leads_there() {
    let mut harness = gap(shipped());
    assert!(harness.screen().contains("F6 går till deltagarna"));
    harness.keys("<Tab>");
    assert!(harness.screen().contains("F3 går dit. Inga prickar är lagda ännu. Det"));
    let mut harness = gap(rated());
    harness.keys("<Tab><Tab>");
    assert!(harness.screen().contains("Inga prickar är lagda ännu. Det görs i vyn Betydelse."));
}

#[test]
fn letters_stand_beside_names_only_where_the_lead_asks() {
    let mut harness = gap(example());
    harness.keys("<Down><Up>");
    let tanum = |harness: &Harness| {
        let screen = harness.screen();
        screen.lines().find(|line| line.contains("Tanum")).expect("it takes part").trim().to_owned()
    };
    assert!(tanum(&harness).starts_with("Tanum"));
    harness.keys("/Tanum<Enter>j");
    assert!(tanum(&harness).starts_with("Tanum"));
    harness.keys("/Förmåga att sätta<Enter>-u");
    assert!(
        harness.screen().contains("Ångrat. (prickar: Förmåga att sätta användaren/invånaren i centrum → 1)"),
        "{}",
        harness.screen()
    );
    harness.keys("Vj");
    assert!(tanum(&harness).starts_with("B "), "{}", harness.screen());
}

#[test]
fn nobodys_dots_are_seen_on_anothers_sheet() {
    let mut harness = gap(example());
    harness.keys("/Tanum<Enter>j");
    harness.keys("0");
    let own = harness.session().dots.get(&RespondentId::new("tanum").unwrap()).cloned().unwrap_or_default();
    let full = harness.screen().matches('●').count();
    let in_sight: usize = own.values().map(|dots| usize::from(*dots)).sum();
    assert!(full <= in_sight, "{full} dots in sight of {in_sight} of one's own");
}

#[test]
fn a_mean_is_coloured_by_its_place_on_the_scale_and_written_out() {
    let mut harness = gap(example());
    harness.keys("<Tab>");
    let screen = harness.screen();
    let (y, line) = screen.lines().enumerate().find(|(_, line)| line.contains("2,53")).expect("a mean");
    let x = line[..line.find("2,53").unwrap()].chars().count();
    let (x, y) = (u16::try_from(x).unwrap(), u16::try_from(y).unwrap());
    let wanted = harness.app.ui.theme.heat(38.0 / 15.0);
    let cell = &harness.buffer()[(x, y)];
    assert_eq!((Some(cell.bg), Some(cell.fg)), (wanted.bg, wanted.fg));
}

#[test]
fn any_size_can_be_drawn() {
    let mut harness = gap(example());
    for (width, height) in [(60, 15), (61, 16), (99, 15), (100, 15), (112, 17), (60, 200), (500, 15)] {
        harness.resize(width, height);
        harness.keys("<Enter><Esc><Tab><End><Tab><End><Home><Tab><End><Tab>");
    }
}

#[test]
fn every_view_at_three_sizes() {
    for (width, height) in SIZES {
        let mut harness = Harness::at(Stage::Gap, example(), (width, height), Lang::Sv);
        let show = |name: &str, harness: &Harness| {
            insta::assert_snapshot!(format!("gap_{name}_{width}x{height}"), harness.screen());
        };
        show("dots", &harness);
        harness.keys("/Tanum<Enter>j<Down><Down>");
        show("sheet", &harness);
        harness.keys("<Esc><Tab>/Utvärdera<Enter>p4<Tab>");
        harness.text("Den är näst lägst, och utan den vet vi inte vad som lyckas.").keys("<Enter><Home>st");
        harness.keys("<Down><Down><Down>");
        show("ranking", &harness);
        harness.keys("<Tab>");
        show("scatter", &harness);
        harness.keys("<Tab>");
        show("lists", &harness);
    }
}

#[test]
fn the_ranking_and_the_scatter_in_english() {
    let mut harness = Harness::at(Stage::Gap, example(), (80, 24), Lang::En);
    harness.keys("<Tab>");
    insta::assert_snapshot!("gap_ranking_english", harness.screen());
    harness.keys("<Tab>");
    insta::assert_snapshot!("gap_scatter_english", harness.screen());
}
