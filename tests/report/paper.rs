//! The plan as a director reads it on paper: what no organisation bears, what is not known, what is not done, and that every
//! sign is explained.

use unicode_width::UnicodeWidthStr;
use verkstad::domain::id::RiskId;
use verkstad::domain::method::{Amount, Per};
use verkstad::domain::risk::{Grade, Risk, Weight};
use verkstad::domain::session::Session;
use verkstad::domain::text::Lang;

use super::written::{example, json, list, text};

fn plain(session: &Session) -> String {
    text(session, Lang::Sv).replace('\u{a0}', " ")
}

/// What stands from this line to the next choice or heading of that kind.
fn after<'a>(text: &'a str, line: &str) -> &'a str {
    &text[text.find(&format!("\n{line}\n---")).unwrap_or_else(|| panic!("{line}"))..]
}

/// The words of a text, one blank between them.
fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn weight(consequence: u8, probability: u8) -> Weight {
    Weight { consequence: Grade::new(consequence).unwrap(), probability: Grade::new(probability).unwrap() }
}

// Pilot 2 costs 2.7 million that are paid once for all.
#[test]
fn money_that_nobody_has_a_weight_for_is_named_and_stands_apart() {
    let mut session = example();
    session.respondents.iter_mut().for_each(|it| it.inhabitants = None);
    let told = json(&session, Lang::Sv);
    let choice = &told["choices"][1];
    assert_eq!(choice["common"]["whole"]["share_high_kr"], 2_700_000);
    let years = list(&choice["common"]["years"]).iter();
    let years: u64 = years.map(|it| it["bears"]["share_high_kr"].as_u64().unwrap()).sum();
    assert_eq!(years, 2_700_000);
    let text = plain(&session);
    let text = after(&text, "Genomföra gemensamma upphandlingar");
    assert!(text.contains("någon andel att dela efter. 2 700 000 kr är odelade."), "{text}");
    assert!(text.contains("Inte fördelat än"), "{text}");
    assert!(json(&example(), Lang::Sv)["choices"][1]["common"].is_null(), "all of it is somebody's");
}

#[test]
fn a_shared_post_that_nobody_knows_is_missing_from_every_part() {
    let mut session = example();
    let post = session.choices[0]
        .pilot
        .as_mut()
        .unwrap()
        .budget
        .iter_mut()
        .find(|row| row.per == Per::Once && row.year == 1 && row.amount == Amount::Exactly(150.0));
    post.unwrap().amount = Amount::Unknown;
    let told = json(&session, Lang::Sv);
    for organisation in list(&told["choices"][0]["organisations"]) {
        let unknown = |place: &str| list(organisation.pointer(place).unwrap()).len();
        assert_eq!(unknown("/whole/share_unknown"), 1);
        assert_eq!(
            (unknown("/years/0/bears/share_unknown"), unknown("/years/1/bears/share_unknown")),
            (1, 0)
        );
    }
    let text = plain(&session);
    let text = flat(after(&text, "Styra och samordna leverantörer"));
    assert!(text.contains("Mellerud 18 115 +? 9 057 27 172 +?"), "{text}");
    assert!(text.contains("+? betyder att"), "{text}");
}

#[test]
fn a_pilot_that_nobody_has_joined_says_that_it_is_counted_for_one() {
    let mut session = example();
    session.choices[0].commitments.clear();
    let told = json(&session, Lang::Sv);
    assert_eq!(told["choices"][0]["budget"]["assumed"], true);
    assert_eq!(told["choices"][1]["budget"]["assumed"], false);
    assert_eq!(told["portfolio"]["lonely"], serde_json::json!([told["choices"][0]["id"]]));
    let text = plain(&session);
    assert!(
        after(&text, "Styra och samordna leverantörer")
            .contains("Ingen är med ännu: räknat på en organisation.")
    );
    let text = flat(&text);
    assert!(text.contains("Poster per organisation räknas först när någon är med."), "{text}");
    assert!(text.contains("inte fullt räknade"), "{text}");
}

#[test]
fn a_measure_that_is_not_taken_lowers_no_risk_and_an_owner_stands_without_a_measure() {
    let mut session = example();
    session.choices[0].risks = vec![Risk {
        id: RiskId::new("r1").unwrap(),
        threat: "Ingen hinner".into(),
        vulnerability: "Få händer".into(),
        consequence: "Allt stannar".into(),
        before: weight(4, 3),
        after: Some(weight(1, 1)),
        measure: "".into(),
        decided: false,
        owner: "Chefen".into(),
    }];
    let risk = json(&session, Lang::Sv)["choices"][0]["risks"][0].clone();
    assert_eq!((&risk["after"]["value"], &risk["estimated"]["value"]), (&12.into(), &1.into()));
    let text = plain(&session);
    for said in [
        "  r1  Ingen hinner\n",
        "      Sårbarhet: Få händer\n",
        "      Konsekvens: Allt stannar\n",
        "      Riskvärde i dag: konsekvens 4 × sannolikhet 3 = 12, medel\n",
        "fortfarande 12, eftersom åtgärden inte ska göras",
        "      Ansvarig: Chefen\n",
        "  4 │ ·       ·       r1      ·       ·        4 │ ·       ·       r1      ·       ·\n",
    ] {
        assert!(text.contains(said), "{said}\n{text}");
    }
    session.choices[0].risks[0].decided = true;
    let risk = json(&session, Lang::Sv)["choices"][0]["risks"][0].clone();
    assert_eq!(risk["after"]["value"], 1);
}

#[test]
fn what_is_bought_for_whom_in_which_year_and_phase_stands_on_paper() {
    let text = plain(&example());
    let brief = after(&text, "Det här föreslås");
    assert!(
        brief.contains("Totalt: att betala 8 670 000–10 070 000 kr, egen tid 6 007–12 637 h +?"),
        "{brief}"
    );
    let choice = flat(after(&text, "Genomföra gemensamma upphandlingar"));
    for said in [
        "Den som har kommit längst hjälper de andra uppåt",
        "Deltagarna köper datorer, surfplattor och telefoner",
        "Uppstart, nuläge och krav: köpt stöd år 1 1 500 tkr en gång",
        "Köpta tjänster 1 900 000 kr 800 000 kr 2 700 000 kr",
        "Uppstart, nuläge och krav 50–150 h 1 500 000 kr",
        "Har inte svarat: Bengtsfors, SML-IT",
        "Alla dagar räknas",
        "█ arbete · ◆ beslut · ▲ start",
        "✓ uppfyllt, ✗ inte uppfyllt",
        "inom ett steg från medianen, 86,7 %: A–",
        "(minst 2 steg)",
    ] {
        assert!(choice.contains(said), "{said}\n{choice}");
    }
    let all = after(&text, "Alla piloter: 5 valda, 5 med datum");
    let total = all.lines().find(|line| line.starts_with("    Alla tillsammans")).unwrap();
    assert!(total.ends_with("8 670 000–10 070 000"), "{total}");
    assert!(all.contains("(!) betyder att bara det högre talet är över 160 timmar"), "{all}");
    assert!(all.contains("Följder av scenario 0 enligt metoden\n"), "{all}");
    assert!(!after(&text, "Avveckla").contains("\nStart"), "what has no pilot has no start");
}

#[test]
fn the_lists_of_workshop_4_stand_on_paper() {
    let text = plain(&example());
    let lists = [
        ("Störst betydelse", "21 prickar  Identifiera och fånga behov\n"),
        ("Störst oenighet: enigheten, där 1 är helt eniga", " 0,59  Skapa trygghet inför tekniken\n"),
        ("Anser sig vara på högsta nivån", "  3 organisationer: Identifiera, förstå"),
        ("Längst kvar till målet", " 1,47  till nivå 3  Utvärdera insatser"),
        ("Diskussionsordning", "  1.  0,29  Identifiera och fånga behov\n"),
    ];
    for (title, row) in lists {
        assert!(after(&text, title).contains(row), "{title}: {row}\n{text}");
    }
    assert!(text.contains("2 leder, 4 saknar  Skapa trygghet inför tekniken\n"), "{text}");
}

#[test]
fn all_but_the_table_of_answers_fits_a_page_in_both_languages() {
    for lang in Lang::ALL {
        let text = text(&example(), lang);
        let plan = &text[text.find("\n\n").unwrap()..];
        let table =
            plan.lines().skip_while(|line| !line.contains("A B C D")).take_while(|line| !line.is_empty());
        let wide: Vec<&str> = plan.lines().filter(|line| line.width() > 100).collect();
        let of_table = table.filter(|line| line.width() > 100).count();
        assert_eq!(wide.len(), of_table, "{wide:#?}");
    }
}
