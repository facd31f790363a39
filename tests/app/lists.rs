//! Workshop 4: the short lists, targets, the order of discussion, and proposals about the map, by keys.

use verkstad::domain::hint::Hint;
use verkstad::domain::id::CapabilityId;
use verkstad::domain::method::Stage;
use verkstad::domain::proposal::Outcome;
use verkstad::domain::rules::Weighing;
use verkstad::domain::session::{Judgement, Session, Target, Upshot};
use verkstad::domain::terms::{Showing, Terms};
use verkstad::domain::text::Lang;

use super::example::{example, rated};
use super::harness::{Harness, shipped, ward};

const SIZES: [(u16, u16); 3] = [(80, 24), (120, 40), (200, 50)];
const LISTS: &str = "<S-Tab><S-Tab>";
const DISCUSSION: &str = "<S-Tab>";

fn lists(session: Session) -> Harness {
    let mut harness = Harness::at(Stage::Gap, session, (80, 24), Lang::Sv);
    harness.keys(LISTS);
    harness
}

fn discussion(session: Session) -> Harness {
    let mut harness = Harness::at(Stage::Gap, session, (80, 24), Lang::Sv);
    harness.keys(DISCUSSION);
    harness
}

/// The session with importance given by a show of hands.
fn by_hands(mut session: Session) -> Session {
    session.rules.weighing = Weighing::Hands;
    session
}

fn capability(id: &str) -> CapabilityId {
    CapabilityId::new(id).expect("an id")
}

fn judgement(harness: &Harness, id: &str) -> Judgement {
    harness.session().judgement(&capability(id))
}

#[test]
fn digits_choose_the_list_and_change_nothing() {
    let mut harness = lists(example());
    let before = harness.session().clone();
    let first = [
        ("1", "Högst mognad", "Upprätthålla stabil"),
        ("2", "Lägst mognad", "Avveckla"),
        ("3", "Viktigast", "Identifiera och fånga behov"),
        ("4", "Störst oenighet", "enighet"),
        ("5", "Någon leder, någon saknar", "Minst en på nivå 4 och minst en på nivå 0 eller 1."),
        ("6", "Anser sig vara på högsta nivån", "Någon på högsta nivån, Branschledande: 36 av 55"),
        ("7", "Längst kvar till målet", "Avveckla"),
        ("8", "Att göra: 0 (gräns 12)", "Inget är märkt som strategiskt än."),
    ];
    for (key, title, row) in first {
        let screen = harness.keys(key).screen();
        assert!(screen.contains(title) && screen.contains(row), "{key}\n{screen}");
    }
    harness.keys("<Right><Left><Down><PgDn><Up><End><Home><Space><Esc>++--");
    assert_eq!(*harness.session(), before);
}

#[test]
fn lists_grow_to_the_whole_and_shrink_again() {
    let mut harness = lists(example());
    assert!(harness.screen().contains("5 i varje lista"));
    harness.keys("+");
    assert!(harness.screen().contains("7 i varje lista"));
    harness.keys("++++++");
    assert!(harness.screen().contains("hela listor"), "{}", harness.screen());
    harness.keys("+");
    assert!(harness.screen().contains("Listorna visar redan allt."));
    harness.keys("<End>");
    assert!(harness.screen().contains("Avveckla"), "{}", harness.screen());
    harness.keys("----------");
    assert!(harness.screen().contains("Kortare än så blir inte listorna."));
    assert!(harness.screen().contains("1 i varje lista"));
}

#[test]
fn keys_are_about_the_row_under_the_cursor() {
    let mut harness = lists(example());
    harness.keys("2st<Down>");
    let marks = judgement(&harness, "avveckla");
    assert_eq!((marks.strategic, marks.together), (Some(true), Some(true)));
    harness.keys("2<Home><Enter>");
    assert!(harness.screen().contains("╭─ Avveckla ─"), "{}", harness.screen());
    harness.keys("<Esc>uu");
    assert!(harness.session().judgements.is_empty());
}

// Whatever one has talked about elsewhere, keys are about the row that the cursor stands on.
#[test]
fn what_the_list_does_not_hold_is_not_what_keys_are_about() {
    let mut harness = lists(example());
    harness.keys("<S-Tab><S-Tab>/Bygga kultur<Enter>").keys("<Tab><Tab>2s");
    assert_eq!(judgement(&harness, "avveckla").strategic, Some(true));
    assert_eq!(judgement(&harness, "bygga-kultur").strategic, None);
    harness.keys("<S-Tab>");
    assert!(harness.screen().contains("Bygga kultur  0 prickar"), "it is still what is talked about");
    // What leaves the list under the cursor makes room for the next one.
    harness.keys("<Tab><Home><Down>s8<Home>s");
    assert!(harness.screen().contains("Att göra: 1"), "{}", harness.screen());
    harness.keys("t");
    let together = harness.session().judgements.values().filter(|it| it.together == Some(true)).count();
    assert_eq!((judgement(&harness, "avveckla").together, together), (Some(true), 1));
    // Where there is nothing, nothing is done.
    let mut harness = lists(example());
    let before = harness.session().clone();
    harness.keys("8stm<Enter>");
    assert_eq!(*harness.session(), before);
}

#[test]
fn a_long_list_of_what_to_do_is_met_with_advice_that_can_be_put_away() {
    let mut harness = lists(example());
    harness.keys("2+s<Down>s<Down>s<Down>s8");
    assert!(harness.screen().contains("Att göra: 4 (gräns 12)"), "{}", harness.screen());
    assert!(!harness.screen().contains("H döljer rådet"));
    harness.keys("n0<Enter>");
    assert!(harness.screen().contains("Skriv ett helt tal från 1 och uppåt."));
    harness.keys("<BS>3<Enter>");
    assert_eq!(harness.session().rules.most_to_do, Some(3));
    assert!(
        harness.screen().contains("Fler än 3 förmågor är märkta som strategiska."),
        "{}",
        harness.screen()
    );
    harness.keys("u");
    assert_eq!(harness.session().rules.most_to_do, None);
    harness.keys("<C-r>H");
    assert!(harness.session().hidden.contains(&Hint::MuchToDo));
    assert!(!harness.screen().contains("Fler än 3"));
}

// The mean of Avveckla is 22/15: to 3 there are 23/15 = 1.53 left, to 4 38/15 = 2.53.
#[test]
fn a_target_is_set_for_a_capability_or_its_area_and_taken_back() {
    let mut harness = lists(example());
    harness.keys("7");
    assert!(
        harness.screen().contains("Mål enligt metoden: 3 Bra, år 2030. 1,53 kvar."),
        "{}",
        harness.screen()
    );
    harness.keys("m<Down><Enter>2031<Enter><Enter>");
    let target = judgement(&harness, "avveckla").target.expect("a target");
    assert_eq!((target.level.get(), target.year), (4, Some(2031)));
    assert!(harness.screen().contains("4 2031"), "{}", harness.screen());
    assert!(harness.screen().contains("2,53"));
    harness.keys("m<Enter><BS><BS><BS><BS>x<Enter><Enter>");
    assert!(harness.screen().contains("Skriv ett årtal med fyra siffror"));
    harness.keys("<Esc>/Informationshantering<Enter>m<Down><Down><Enter><Enter><Down><Enter>");
    let area = harness.session().map.capability(&capability("avveckla")).expect("there").area.clone();
    assert_eq!(harness.session().targets.get(&area).map(|it| it.level.get()), Some(3));
    assert!(harness.screen().contains("En förmåga i området har ett eget mål och behåller det."));
    harness.keys("/Avveckla<Enter>m<Home><Up><Up><Up><Enter><Enter><Enter>");
    harness.keys("uu");
    assert!(harness.session().targets.is_empty());
    assert!(harness.session().judgements.values().all(|it| it.target.is_none_or(|it| it.level.get() == 4)));
}

#[test]
fn the_heat_table_and_the_lists_have_one_target() {
    let mut session = example();
    let area = session.map.capability(&capability("avveckla")).expect("there").area.clone();
    let level = verkstad::domain::rating::Level::ALL[1];
    session.targets.insert(area, Target { level, year: None });
    let mut harness = lists(session);
    harness.keys("7");
    assert!(!harness.screen().contains("Avveckla  "), "its target is reached: {}", harness.screen());
    harness.keys("/Avveckla<Enter>");
    assert!(harness.screen().contains("[Rangordning]"), "the list does not hold it");
    harness.keys("<Enter><End>");
    assert!(harness.screen().contains("Når målet."), "{}", harness.screen());
}

#[test]
fn own_answers_show_on_the_own_sheet_only_while_asked_for() {
    let mut harness = Harness::at(Stage::Gap, example(), (120, 40), Lang::Sv);
    harness.keys("/Tanum<Enter>j");
    assert!(!harness.screen().contains("mål 3"));
    let before = harness.session().clone();
    harness.keys("e");
    assert!(harness.screen().contains("Visa vad Tanum har svarat?"), "{}", harness.screen());
    harness.keys("<Enter>");
    assert!(!harness.screen().contains("mål 3"), "Enter stands on no: {}", harness.screen());
    harness.keys("ej");
    assert!(harness.screen().contains("mål 3"), "{}", harness.screen());
    harness.keys("e");
    assert!(!harness.screen().contains("mål 3"), "the same key puts it away, without a question");
    harness.keys("ej<Esc><Enter>j");
    assert!(!harness.screen().contains("mål 3"), "another sheet begins without");
    harness.keys("<Esc>Vj<Enter>e");
    assert!(harness.screen().contains("mål 3"), "names stand beside answers already: {}", harness.screen());
    harness.keys("<F3><F4>");
    assert!(!harness.screen().contains("mål 3"), "who comes back finds the list: {}", harness.screen());
    assert_eq!(*harness.session(), before);
}

#[test]
fn where_no_sheet_is_open_own_answers_are_asked_for_by_name() {
    for session in [example(), by_hands(example())] {
        let mut harness = Harness::at(Stage::Gap, session, (80, 24), Lang::Sv);
        harness.keys("e");
        assert!(harness.screen().contains("Vems svar ska visas?"), "{}", harness.screen());
        harness.text("Tanum").keys("<Enter>");
        assert!(harness.screen().contains("Visa vad Tanum har svarat?"), "{}", harness.screen());
        harness.keys("<Enter>");
        assert!(!harness.screen().contains("mål 3"), "Enter stands on no: {}", harness.screen());
        harness.keys("e").text("Tanum").keys("<Enter>j");
        assert!(harness.screen().contains("mål 3"), "{}", harness.screen());
        harness.keys("<Esc>");
        assert!(!harness.screen().contains("mål 3"), "{}", harness.screen());
        let screen = harness.keys("e").screen();
        assert!(screen.contains("Vems svar"), "asked anew each time: {screen}");
    }
}

#[test]
fn where_sealed_answers_are_possible_nobodys_answers_show_by_name_without_the_key() {
    let mut session = example();
    let key = verkstad::ballot::seal::Secret::fresh().public();
    session.lead = Some(verkstad::domain::sealed::Lead { key, least: 4 });
    let mut harness = Harness::at(Stage::Gap, session, (120, 40), Lang::Sv);
    harness.keys("/Tanum<Enter>je");
    assert!(!harness.screen().contains("Visa vad Tanum"), "{}", harness.screen());
    assert!(!harness.screen().contains("mål 3"), "{}", harness.screen());
}

// With the dots of the example: 21 × 0.29, 15 × 0.35, 18 × 0.29.
#[test]
fn the_discussion_is_parked_decided_and_taken_up_again() {
    let mut harness = discussion(example());
    assert!(harness.screen().contains("55 att diskutera · 0 skattas igen · 0 avvaktar · 0 beslutade"));
    harness.keys("<Home>a").text("Väntar på budget").keys("<Enter>");
    let id = "identifiera-och-fanga-behov";
    let talk = judgement(&harness, id).talk.expect("it waits");
    assert_eq!((talk.upshot, talk.text.as_str()), (Upshot::Parked, "Väntar på budget"));
    assert_eq!(talk.at.map(|at| at.to_string()).as_deref(), Some("2026-11-23"));
    assert!(
        harness.screen().contains("54 att diskutera · 0 skattas igen · 1 avvaktar"),
        "{}",
        harness.screen()
    );
    assert!(harness.screen().contains("avvaktar."), "{}", harness.screen());
    // What is open next is in focus now; what waits is last of all.
    harness.keys("<End>b<Enter>");
    assert!(harness.screen().contains("Skriv vad som har beslutats."));
    harness.text("Gemensam modell").keys("<Enter>");
    assert_eq!(judgement(&harness, id).talk.map(|it| it.upshot), Some(Upshot::Decided));
    assert!(harness.screen().contains("Beslutade: 1") && harness.screen().contains("Gemensam modell"));
    harness.keys("b").text(" i höst").keys("<Enter>");
    assert_eq!(judgement(&harness, id).talk.expect("decided").text.as_str(), "Gemensam modell i höst");
    harness.keys(".");
    assert_eq!(judgement(&harness, id).talk, None);
    harness.keys(".");
    assert!(harness.screen().contains("Inget är beslutat eller avvaktat här."));
    harness.keys("uuuu");
    assert!(harness.session().judgements.is_empty());
}

#[test]
fn enter_and_arrows_only_read_in_the_discussion() {
    let mut harness = discussion(example());
    let before = harness.session().clone();
    harness.keys("<Down><PgDn><End><Home><Enter><Esc><Right><Left><Space><Esc>o<Enter>").click(20, 9);
    assert_eq!(*harness.session(), before);
}

#[test]
fn one_key_has_capabilities_rated_again_and_one_undo_takes_each_back() {
    let mut harness = discussion(example());
    harness.keys("<Home>b").text("Klart").keys("<Enter><End>o");
    assert!(harness.screen().contains("Beslutat, 23 november 2026: Klart"), "{}", harness.screen());
    assert!(harness.screen().contains("Omgång 1 avslutas och omgång 2 öppnas"), "{}", harness.screen());
    harness.keys("s");
    assert_eq!(harness.session().rounds.len(), 2);
    assert!(harness.screen().contains("1 skattas igen · 0 avvaktar · 0 beslutade"), "{}", harness.screen());
    harness.keys("<End>o");
    assert!(harness.screen().contains("Den ingår redan i omgång 2."));
    harness.keys("<Home>o");
    assert_eq!(harness.session().rounds[1].order.len(), 2);
    assert!(harness.screen().contains("som nu har 2"), "{}", harness.screen());
    harness.keys("uu");
    assert_eq!(harness.session().rounds.len(), 1);
    assert!(
        judgement(&harness, "identifiera-och-fanga-behov").talk.is_some(),
        "what was decided holds again"
    );
}

#[test]
fn what_is_open_next_comes_into_focus_and_what_was_said_goes_only_after_a_question() {
    let mut harness = discussion(example());
    let named = |harness: &Harness, at: usize| {
        let rows = &harness.app.room.as_ref().expect("it is open").figures.rows;
        let points = verkstad::analysis::talk::points(
            harness.session(),
            &harness.app.room.as_ref().expect("it is open").figures,
        );
        rows[points[at].topic.row].capability.clone()
    };
    let order: Vec<CapabilityId> = (0..4).map(|at| named(&harness, at)).collect();
    harness.keys("<Home>a").text("Väntar på budget").keys("<Enter>");
    harness.keys("b").text("Klart").keys("<Enter>os");
    let talk = |harness: &Harness, id: &CapabilityId| harness.session().judgement(id).talk;
    assert_eq!(talk(&harness, &order[0]).map(|it| it.upshot), Some(Upshot::Parked));
    assert_eq!(talk(&harness, &order[1]).map(|it| it.upshot), Some(Upshot::Decided));
    assert_eq!(harness.session().rounds[1].order, order[2..3]);
    harness.keys("o");
    assert_eq!(harness.session().rounds[1].order, order[2..4], "the fourth was open next");
    // The last two wait and are decided: their words stand in the question, and Enter stands on no.
    harness.keys("<End><Up>o");
    assert!(harness.screen().contains("Väntar på budget"), "{}", harness.screen());
    harness.keys("<Enter>");
    assert!(talk(&harness, &order[0]).is_some());
    harness.keys("oj");
    assert_eq!((talk(&harness, &order[0]), harness.session().rounds[1].order.len()), (None, 3));
    harness.keys("u");
    assert!(talk(&harness, &order[0]).is_some());
}

#[test]
fn a_closed_second_round_leaves_the_figures_of_the_first_to_go_on_with() {
    let mut session = example();
    session.rounds[0].terms = Terms { showing: Showing::Revealed, ..Terms::default() };
    let mut harness = discussion(session);
    harness.keys("<Home>os");
    assert!(harness.screen().contains("1 skattas igen"), "{}", harness.screen());
    harness.keys("<Home>o");
    assert_eq!(harness.session().rounds[1].order.len(), 2);
    harness.keys("O");
    assert!(harness.screen().contains("Omgång 2 är sluten"), "{}", harness.screen());
    assert!(harness.screen().contains("O visar omgång 1 så länge."));
    harness.keys("O<F3><F4>");
    assert!(harness.screen().contains("2 skattas igen"), "{}", harness.screen());
}

#[test]
fn a_proposal_is_written_here_and_settled_where_maps_are_made() {
    let mut harness = lists(example());
    harness.keys("C");
    assert!(harness.screen().contains("Inga förslag om kartan finns."));
    harness.keys("2c<Enter>");
    assert!(harness.screen().contains("Skriv vad ni föreslår."));
    harness.text("Slå ihop med Förstå teknisk miljö").keys("<Enter>");
    assert_eq!(harness.session().proposals[0].about, Some(capability("avveckla")));
    harness.keys("c").text("En kategori för samverkan").keys("<Tab><Down><Enter>");
    assert_eq!(harness.session().proposals[1].about, None);
    harness.keys("<F2>");
    harness.keys("<Tab>");
    let wanted = "2 förslag från workshop 4 väntar: p";
    for _ in 0..3 {
        if harness.screen().contains(wanted) {
            break;
        }
        harness.keys("<Tab>");
    }
    assert!(harness.screen().contains(wanted), "{}", harness.screen());
    harness.keys("p<Enter>");
    assert!(harness.screen().contains("Slå ihop med Förstå teknisk miljö"), "{}", harness.screen());
    harness.keys("n<Enter>");
    assert!(harness.screen().contains("Det behövs ett skäl."), "{}", harness.screen());
    harness.text("De är olika saker").keys("<Enter>");
    let settled = &harness.session().proposals[0];
    assert_eq!((settled.outcome, settled.answer.as_str()), (Outcome::Declined, "De är olika saker"));
    assert!(harness.screen().contains("Ett förslag från workshop 4 väntar: p"));
    harness.keys("u");
    assert_eq!(harness.session().proposals[0].outcome, Outcome::Open);
    harness.keys("p<Enter>");
    let rows = harness.screen().lines().count();
    for (column, row) in (0..rows).flat_map(|row| (0..120).map(move |column| (column, row))) {
        if harness.app.ui.overlays.is_empty() {
            harness.keys("p<Enter>");
        }
        harness.click(column, u16::try_from(row).unwrap().max(3));
    }
    assert_eq!(harness.session().proposals.len(), 2, "a click on a letter removes nothing");
    harness.keys("<Esc><Esc>p<Enter>x");
    assert_eq!(harness.session().proposals.len(), 1);
    harness.keys("u");
    assert_eq!(harness.session().proposals.len(), 2);
}

#[test]
fn a_proposal_opens_the_window_that_does_it_and_is_done_in_the_same_step() {
    let mut session = example();
    session.proposals.clear();
    let mut harness = lists(session);
    harness.keys("2c").text("Dela i två").keys("<Enter>");
    harness.keys("c").text("Något om samverkan").keys("<Tab><Down><Enter><F2>p<Enter>");
    assert!(harness.screen().contains("2  dela upp"), "{}", harness.screen());
    let before = harness.session().clone();
    // A window that is put away, at whatever step, changes nothing, and what is done on the map then is not about it.
    harness.keys("2<Esc>p<Enter>3").text("Förstå teknisk").keys("<Enter><Esc>");
    assert_eq!(*harness.session(), before);
    harness.keys("r").text(" system").keys("<C-s>");
    assert_ne!(harness.session().map, before.map);
    assert_eq!(harness.session().proposals, before.proposals);
    harness.keys("u");
    harness.keys("p<Enter>2").text("Avveckla system; Avveckla arbetssätt").keys("<C-s>2");
    let outcomes =
        |harness: &Harness| harness.session().proposals.iter().map(|it| it.outcome).collect::<Vec<_>>();
    assert_eq!(outcomes(&harness), [Outcome::Done, Outcome::Open]);
    assert_eq!(harness.session().map.count(), 56);
    harness.keys("u");
    assert_eq!((outcomes(&harness), harness.session().map.count()), (vec![Outcome::Open; 2], 55));
    // About the map as a whole, only something new can be made.
    harness.keys("p<Down><Enter>");
    assert!(harness.screen().contains("6  ny förmåga"), "{}", harness.screen());
    assert!(!harness.screen().contains("2  dela upp"));
    harness.keys("6").text("Samverka i kris").keys("<C-s>");
    assert_eq!((outcomes(&harness), harness.session().map.count()), (vec![Outcome::Open, Outcome::Done], 56));
}

#[test]
fn sessions_without_figures_say_what_is_missing() {
    for session in [shipped(), ward(), rated()] {
        let mut harness = lists(session);
        for key in "12345678".chars() {
            harness.keys(&key.to_string()).keys("<Down><End><Enter><S-Tab><S-Tab><S-Tab><Esc>");
            harness.keys(LISTS);
        }
        harness.keys("<Tab>bo.<Esc><Down><Enter><Esc>");
    }
    let mut harness = lists(rated());
    harness.keys("3");
    assert!(harness.screen().contains("Ingen betydelse är angiven ännu."));
    harness.keys("<Tab>");
    assert!(harness.screen().contains("Störst oenighet först"), "{}", harness.screen());
}

#[test]
fn lists_and_discussion_at_three_sizes() {
    for (width, height) in SIZES {
        let mut harness = Harness::at(Stage::Gap, example(), (width, height), Lang::Sv);
        let show = |name: &str, harness: &Harness| {
            insta::assert_snapshot!(format!("lists_{name}_{width}x{height}"), harness.screen());
        };
        harness.keys(LISTS).keys("2s<Down>st<Down>sm<Down><Enter>2031<Enter><Enter>");
        harness.keys("5");
        show("apart", &harness);
        harness.keys("8");
        show("to_do", &harness);
        harness.keys("<Tab><Home>a").text("Väntar på budget").keys("<Enter><Home>b");
        harness.text("Vi tar fram en gemensam modell tillsammans med Tanum och Lysekil under hösten");
        harness.keys("<Enter><Home>os<End>");
        show("discussion_again", &harness);
        harness.keys("<End>");
        show("discussion", &harness);
        harness.keys("m");
        show("target", &harness);
    }
    let mut harness = Harness::at(Stage::Gap, example(), (80, 24), Lang::En);
    harness.keys(LISTS).keys("4");
    insta::assert_snapshot!("lists_widest_english", harness.screen());
    harness.keys("<Tab>");
    insta::assert_snapshot!("lists_discussion_english", harness.screen());
}

#[test]
fn lists_and_discussion_can_be_drawn_at_any_size() {
    let mut harness = lists(example());
    for (width, height) in
        [(60, 15), (61, 16), (99, 15), (119, 20), (120, 15), (60, 200), (500, 15), (500, 200)]
    {
        harness.resize(width, height);
        harness.keys("1<End>++++++++<End><Home>8--------<Tab><End><Home><S-Tab>");
    }
}
