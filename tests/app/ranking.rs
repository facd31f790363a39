//! The order of urgency by keys: its bands and how the group changes them, its ties, and how firm its top is.
//!
//! What the example should give was worked out in Python with `fractions` from `assets/example/*.csv`: the order, and for
//! the first ten all three questions by sorting anew for every respondent left out and every value moved.

use verkstad::domain::edit::Edit;
use verkstad::domain::id::CapabilityId;
use verkstad::domain::method::Stage;
use verkstad::domain::rating::{Level, Mark};
use verkstad::domain::round::{Ballot, BallotKey};
use verkstad::domain::rules::{Rules, Weighing};
use verkstad::domain::session::Session;
use verkstad::domain::terms::Showing;
use verkstad::domain::text::Lang;
use verkstad::tui::runtime::Program;

use super::example::{example, rated};
use super::harness::{Harness, fyrbodal, ward};

fn ranking(session: Session) -> Harness {
    let mut harness = Harness::at(Stage::Gap, session, (120, 40), Lang::Sv);
    harness.keys("<Tab>");
    harness
}

/// The lines of the list, without the pane beside it.
fn list(harness: &Harness) -> Vec<String> {
    let screen = harness.screen();
    let lines = screen.lines().skip_while(|line| !line.contains("plats förmåga")).skip(1);
    lines.map(|line| line.chars().take(120).collect()).collect()
}

/// The line of the list that this stands on.
fn line(harness: &Harness, text: &str) -> String {
    let found = list(harness).into_iter().find(|line| line.contains(text));
    found.unwrap_or_else(|| panic!("{text}:\n{}", harness.screen()))
}

/// Where in the list each of these stands, in the order of the list.
fn lines_of(harness: &Harness, texts: &[&str]) -> Vec<usize> {
    let list = list(harness);
    let at = |text: &&str| list.iter().position(|line| line.contains(text)).expect("it is in sight");
    texts.iter().map(at).collect()
}

/// What stands in the window for a capability.
fn explained(harness: &mut Harness, name: &str) -> String {
    harness.keys(&format!("/{name}<Enter><Enter>"));
    let screen = harness.screen();
    harness.keys("<Esc>");
    let inside = |line: &str| line.split('│').nth(1).unwrap_or_default().trim().to_owned();
    screen.lines().map(inside).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
}

#[test]
fn bands_are_headed_with_their_limits_and_ordered_by_maturity_within() {
    let harness = ranking(example());
    let wanted = [
        "Högst betydelse · 14 prickar eller fler",
        "Identifiera och fånga",
        "Identifiera, förstå och",
        "Förmåga att sätta",
        "Näst högst betydelse · 7–13 prickar",
        "Genomföra gemensamma",
        "Styra och samordna lev",
        "Upprätthålla IT- och",
        "Erbjuda användarstöd",
        "Upprätthålla stabil",
        "Tredje högst betydelse · 1–6 prickar",
        "Utvärdera insatser",
    ];
    let found = lines_of(&harness, &wanted);
    let first = found[0];
    assert_eq!(found, (first..first + 12).collect::<Vec<_>>(), "{}", harness.screen());
}

#[test]
fn the_first_ten_have_a_word_and_the_others_none() {
    let harness = ranking(example());
    for (name, word) in [
        ("Identifiera och fånga", "stadig"),
        ("Genomföra gemensamma", "nästan"),
        ("Styra och samordna", "skör"),
        ("Utvärdera insatser", "nästan"),
        ("Erbjuda användarstöd", "skör"),
    ] {
        assert!(line(&harness, name).contains(word), "{name}: {word}");
    }
    let eleventh = line(&harness, "Säkerställa rätt");
    assert!(["stadig", "nästan", "skör"].iter().all(|word| !eleventh.contains(word)), "{eleventh}");
    assert!(harness.screen().contains("Topp 10: stadiga 4 · nästan 3 · sköra 3"));
}

#[test]
fn enter_explains_rule_tie_and_the_three_questions_with_letters_only() {
    let mut harness = ranking(example());
    harness.keys("Vj");
    let said = explained(&mut harness, "Styra och samordna");
    for text in [
        "8 prickar hör till: Näst högst betydelse · 7–13 prickar",
        "Ordning: högst betydelse, sedan lägst mognad. Det ger plats 5 av 55.",
        "Är platsen i topp 10 stadig?",
        "Skör: små ändringar räcker",
        "kvar i 12 av 15 fall. Den faller ut om någon av 3 lämnas utanför.",
        "inget av 1\u{a0}562 byten får den att falla ut",
        "Median i stället för medelvärde: kvar, på plats 6.",
    ] {
        assert!(said.contains(text), "{text}\n{said}\n{}", harness.screen());
    }
    let names: Vec<String> = harness.session().respondents.iter().map(|it| it.name.to_string()).collect();
    assert!(names.iter().all(|name| !said.contains(name.as_str())), "{said}");
    let said = explained(&mut harness, "Utvärdera insatser");
    assert!(said.contains("Nästan stadig") && said.contains("kvar i alla 15 fall"), "{said}");
    assert!(said.contains("den faller ut, till plats 15."), "{said}");
    let said = explained(&mut harness, "Bygga kultur");
    assert!(said.contains("0 prickar hör till: Inga prickar"), "{said}");
    assert!(said.contains("Bara topp 10 enligt regeln prövas."), "{said}");
    assert_eq!(harness.session().edit, ranking(example()).session().edit);
}

#[test]
fn the_group_sets_its_own_limits_and_goes_back() {
    let mut harness = ranking(example());
    harness.keys("b");
    for text in ["metodens 66 33", "Högst betydelse · 14 prickar eller fler; Näst högst"] {
        assert!(harness.screen().contains(text), "{text}\n{}", harness.screen());
    }
    harness.text("20 % 80").keys("<Tab>3<Enter>");
    let rules = harness.session().rules.clone();
    assert_eq!((rules.bands, rules.top), (Some(vec![80, 20]), Some(3)));
    let screen = harness.screen();
    assert!(screen.contains("Gruppens egna gränser: 80\u{a0}%, 20\u{a0}% av det högsta."), "{screen}");
    assert!(screen.contains("Högst betydelse · 17 prickar eller fler"), "80 % of 21 is 16.8\n{screen}");
    assert!(screen.contains("Topp 3: "), "{screen}");
    harness.keys("u");
    assert_eq!(harness.session().rules, Rules::default(), "one step");
    harness.keys("b0<Enter><Enter>");
    assert_eq!(harness.session().rules.bands, Some(Vec::new()));
    assert!(harness.screen().contains("Gruppen räknar varje skillnad i betydelse."));
    assert!(!harness.screen().contains("Näst högst betydelse"));
    harness.keys("b<BS><Enter><Enter>");
    assert_eq!(harness.session().rules, Rules::default(), "back to the method's");
}

#[test]
fn limits_that_make_no_sense_are_refused_with_what_would() {
    let mut harness = ranking(example());
    for wrong in ["101", "x", "50 50", "0 50", "6 5 4 3 2 1", "67.5", "-3", "300", "%"] {
        harness.keys("b").text(wrong).keys("<Enter><Enter>");
        assert!(harness.screen().contains("Skriv högst 5 tal mellan 1 och 100"), "{wrong}");
        harness.keys("<Esc>");
    }
    for wrong in ["0", "56", "x"] {
        harness.keys("b<Tab>").text(wrong).keys("<Enter>");
        assert!(harness.screen().contains("Skriv ett tal mellan 1 och 55."), "{wrong}");
        harness.keys("<Esc>");
    }
    harness.keys("b<Enter><Enter>");
    assert_eq!(harness.session().rules, Rules::default());
    assert!(!harness.screen().contains("Gränser för betydelse"), "saying nothing closes the window");
}

#[test]
fn without_dots_or_with_hidden_ones_maturity_alone_decides_and_it_is_said() {
    let mut harness = ranking(rated());
    harness.resize(200, 50);
    assert!(harness.screen().contains("Tills dess räknas bara mognaden."), "{}", harness.screen());
    assert!(!harness.screen().contains("betydelse · "));
    let [first, second] = lines_of(&harness, &["Avveckla", "Utvärdera insatser"])[..] else { panic!() };
    assert_eq!(second, first + 1, "the two lowest means");
    let mut session = example();
    session.rules.showing = Showing::Hidden;
    let mut harness = ranking(session);
    harness.resize(200, 50);
    let screen = harness.screen();
    assert!(screen.contains("w visar dem för alla på en gång. Tills dess räknas bara mognaden."), "{screen}");
    assert!(!screen.contains("Topp 10") && !screen.contains("skör"), "{screen}");
    let said = explained(&mut harness, "Avveckla");
    assert!(said.contains("Platserna prövas när prickarna visas."), "{said}");
}

#[test]
fn hands_are_counted_as_hands() {
    let mut session = example();
    session.rules.weighing = Weighing::Hands;
    session.hands.insert(CapabilityId::new("avveckla").unwrap(), 12);
    let harness = ranking(session);
    assert!(harness.screen().contains("Högst betydelse · 8 händer eller fler"), "{}", harness.screen());
    assert!(harness.screen().contains("Inga händer"));
}

// The first two capabilities of the map get the same level from both respondents, the third a higher one.
#[test]
fn what_the_rule_cannot_tell_apart_shares_its_place() {
    let mut session = fyrbodal();
    session.rules.showing = Showing::Live;
    let order = session.rounds[0].order.clone();
    for respondent in session.respondents.clone().iter().take(2) {
        let mut ballot = Ballot::empty(&BallotKey::keyed(1, respondent.id.clone(), "".into()));
        for (place, level) in [(2, 3), (1, 1), (0, 1)] {
            ballot.marks.set(place, Mark::Level(Level::ALL[level]));
        }
        session.rounds[0].ballots.push(ballot);
        session.dots.insert(respondent.id.clone(), [(order[0].clone(), 1), (order[1].clone(), 1)].into());
    }
    let mut harness = ranking(session);
    assert!(line(&harness, "Bygga kultur").contains("   1="), "{}", harness.screen());
    assert!(line(&harness, "Leda utifrån").contains("   2="));
    assert!(line(&harness, "Förankra och").contains("   3 "), "{}", harness.screen());
    let said = explained(&mut harness, "Leda utifrån");
    assert!(said.contains("Plats 1–2 är delad (=)"), "{said}");
    assert!(line(&harness, "Bygga kultur").contains("stadig"));
    assert!(!line(&harness, "Skapa och behålla").contains("stadig"), "nobody has rated it");
    assert!(explained(&mut harness, "Skapa och behålla").contains("Ingen har skattat den ännu"));
    harness.keys("<Home>p2<Tab>").text("Först det andra.").keys("<Enter>");
    assert!(line(&harness, "◆ Bygga kultur").contains("1="), "{}", harness.screen());
    assert!(harness.screen().contains("Först det andra."));
}

#[test]
fn a_reason_stands_below_what_the_group_has_placed_also_where_it_is_narrow() {
    let mut harness = Harness::at(Stage::Gap, example(), (80, 24), Lang::Sv);
    harness.keys("<Tab>/Avveckla<Enter>p2<Tab>").text("Den går fort att lära sig.").keys("<Enter><Home>");
    let [placed, reason] = lines_of(&harness, &["2◆ Avveckla", "Den går fort att lära sig."])[..] else {
        panic!()
    };
    assert_eq!(reason, placed + 1);
}

#[test]
fn what_is_too_much_for_one_step_goes_on_between_the_keys_and_begins_anew_after_an_edit() {
    let mut session = super::made::session(200, 60, 1);
    session.rules.top = Some(5);
    let mut harness = Harness::at(Stage::Gap, session, (80, 24), Lang::Sv);
    assert!(harness.app.deadline().is_none(), "nobody looks at it yet");
    harness.keys("<Tab>");
    assert!(harness.screen().contains("Prövar topp 5: 0 av 60 deltagare"), "{}", harness.screen());
    assert!(harness.pass(0) > 1, "several short pieces");
    assert!(harness.screen().contains("Topp 5: "), "{}", harness.screen());
    assert_eq!(harness.app.deadline(), None, "then it rests");
    harness
        .make(Edit::Rules(Rules { top: Some(6), showing: Showing::Revealed, ..Rules::default() }))
        .keys("<Down>");
    assert!(harness.screen().contains("Prövar topp 6: "));
    harness.keys("<Tab>");
    assert_eq!(harness.app.deadline(), None, "in another view it waits");
    harness.keys("<S-Tab>").pass(0);
    assert!(harness.screen().contains("Topp 6: "));
}

#[test]
fn a_method_that_ranks_by_maturity_first_has_no_bands() {
    let mut harness = ranking(ward());
    assert!(!harness.screen().contains("betydelse · "));
    harness.keys("b");
    assert!(
        harness.screen().contains("Ordning: lägst mognad, sedan högst betydelse."),
        "{}",
        harness.screen()
    );
    assert!(harness.screen().contains("metodens (inga)"));
}

#[test]
fn the_window_of_the_rule_and_the_explanation_look_as_they_should() {
    for (width, height) in [(80, 24), (120, 40), (200, 50)] {
        let mut harness = Harness::at(Stage::Gap, example(), (width, height), Lang::Sv);
        harness.keys("<Tab>b");
        insta::assert_snapshot!(format!("ranking_window_{width}x{height}"), harness.screen());
        harness.keys("<Esc>/Genomföra gemensamma<Enter><Enter>");
        insta::assert_snapshot!(format!("ranking_explained_{width}x{height}"), harness.screen());
    }
}
