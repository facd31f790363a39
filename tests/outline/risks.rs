//! Lists of risks as CSV.

use verkstad::domain::risk::{Grade, Risk, Weight};
use verkstad::domain::text::Lang;
use verkstad::export;
use verkstad::outline::risks::{Counts, For, read};
use verkstad::report::model;

fn weight(consequence: u8, probability: u8) -> Weight {
    Weight { consequence: Grade::new(consequence).unwrap(), probability: Grade::new(probability).unwrap() }
}

fn told(text: &str) -> Vec<String> {
    let faults = read("r.csv", text.as_bytes(), &For::default()).expect_err(text);
    faults.list.iter().map(|it| format!("{}: {}", it.place, it.words(Lang::En))).collect()
}

#[test]
fn a_list_is_read_by_the_names_of_its_columns_in_either_language() {
    let swedish = "\u{feff}id;hot;sårbarhet;konsekvens;konsekvensgrad;sannolikhet;riskvärde;åtgärd;åtgärdas;ansvarig;\
        konsekvensgrad efter;sannolikhet efter;riskvärde efter\r\n\
        R1;Nyckelperson slutar;En kan;Stopp;4;3;12;Utbilda två;ja;IT-chef;4;1;4\r\n;Avtal drar ut;;;2;5;;;;;;;\r\n";
    let english = "Threat,Consequence grade,Probability,Measure,Taken,Owner,Id,Vulnerability,Consequence,\
        Probability after,Consequence grade after\n\
        Nyckelperson slutar,4,3,Utbilda två,yes,IT-chef,R1,En kan,Stopp,1,4\nAvtal drar ut,2,5,,no,,,,,,\n";
    for text in [swedish, english] {
        let risks = read("r.csv", text.as_bytes(), &For::default()).unwrap().risks;
        let first = &risks[0];
        assert_eq!((first.id.as_str(), first.before, first.after), ("r1", weight(4, 3), Some(weight(4, 1))));
        assert_eq!((first.threat.as_str(), first.owner.as_str()), ("Nyckelperson slutar", "IT-chef"));
        assert!(first.decided && !risks[1].decided);
        assert_eq!((risks[1].id.as_str(), risks[1].before, risks[1].after), ("r2", weight(2, 5), None));
    }
}

#[test]
fn rows_without_an_id_get_one_that_nobody_has() {
    let held = read("r.csv", "hot;konsekvensgrad;sannolikhet\na;1;1\nb;1;1\n".as_bytes(), &For::default());
    let of = For { held: held.unwrap().risks, ..For::default() };
    let risks =
        read("r.csv", "id;hot;konsekvensgrad;sannolikhet\n;c;1;1\nr4;d;1;1\n;e;1;1\n".as_bytes(), &of);
    let ids: Vec<String> = risks.unwrap().risks.iter().map(|risk| risk.id.to_string()).collect();
    assert_eq!(ids, ["r3", "r4", "r5"]);
}

#[test]
fn rows_of_another_choice_are_passed_over() {
    let of = For { names: vec!["avveckla".to_owned()], ..For::default() };
    let list = "val;hot;konsekvensgrad;sannolikhet\nAvveckla;a;1;1\nUtbilda;b;1;1\n;c;1;1\n";
    let list = read("r.csv", list.as_bytes(), &of).unwrap();
    assert_eq!(list.others, 1);
    let held = [Risk { threat: "other".into(), ..list.risks[1].clone() }];
    assert_eq!(list.counts(&held), Counts { new: 1, changed: 1, same: 0, others: 1 });
    assert_eq!(list.risks.iter().map(|risk| risk.threat.as_str()).collect::<Vec<_>>(), ["a", "c"]);
}

#[test]
fn everything_that_is_wrong_is_told_with_its_place_and_nothing_is_taken() {
    let list = "id;hot;konsekvensgrad;sannolikhet;riskvärde;åtgärdas;konsekvensgrad efter;sannolikhet efter\n\
        R1;Avbrott;6;3;;;;\n\
        r1;;4;x;;;;\n\
        -;Stopp;2;2;5;kanske;3;\n\
        R2;Läcka;;;;;;\n";
    let wanted = [
        "2:3: “6” is no grade. Write a whole number from 1 to 5.",
        "3:1: Id r1 stands at 2:1 already. Give the rows different ids.",
        "3:2: The row does not say what may happen. Write the threat or take the row away.",
        "3:4: “x” is no grade. Write a whole number from 1 to 5.",
        "4:1: “-” cannot be an id: it needs a letter or a digit at least.",
        "4:5: The risk value is given as 5 but the grades come to 4. Mend what is wrong, or leave the value empty.",
        "4:6: “kanske” is neither yes nor no.",
        "4:8: Consequence and probability belong together: one of them is missing here.",
        "5:3: A grade is missing. Write a whole number from 1 to 5.",
    ];
    assert_eq!(told(list), wanted);
    assert_eq!(told("hot;sannolikhet\na;1\n").len(), 1);
    assert_eq!(told("hot;konsekvensgrad;sannolikhet\n").len(), 1);
    assert_eq!(told("").len(), 1);
}

#[test]
fn what_is_written_is_read_again_in_both_languages_and_no_spreadsheet_takes_it_for_a_formula() {
    let risk = |id: &str, threat: &str| model::Risk {
        id: id.to_owned(),
        threat: threat.to_owned(),
        vulnerability: "\"citat\"; och\nradbrytning".to_owned(),
        consequence: String::new(),
        before: model::RiskWeight { consequence: 5, probability: 2, value: 10, zone: "medium" },
        after: model::RiskWeight { consequence: 5, probability: 1, value: 5, zone: "low" },
        estimated: Some(model::RiskWeight { consequence: 5, probability: 1, value: 5, zone: "low" }),
        measure: "-1 dag".to_owned(),
        decided: true,
        owner: "@ansvarig".to_owned(),
    };
    let list = [risk("r1", "=SUM(A1)"), risk("r2", "'citat'")];
    for lang in Lang::ALL {
        let text = export::risks::list("Avveckla", &list, lang);
        assert!(text.contains(";'=SUM(A1);"), "{text}");
        let of = For { names: vec!["avveckla".to_owned()], ..For::default() };
        let back: Vec<Risk> = read("r.csv", text.as_bytes(), &of).unwrap().risks;
        let words: Vec<_> =
            back.iter().map(|it| (it.threat.as_str(), it.measure.as_str(), it.owner.as_str())).collect();
        assert_eq!(words, [("=SUM(A1)", "-1 dag", "@ansvarig"), ("'citat'", "-1 dag", "@ansvarig")]);
        assert_eq!(back[0].vulnerability.as_str(), "\"citat\"; och radbrytning");
        assert_eq!(
            (back[1].before, back[1].after, back[1].decided),
            (weight(5, 2), Some(weight(5, 1)), true)
        );
    }
}
