//! What a report tells of all chosen pilots together: every promised field, and that its cuts add up.

use serde_json::Value;
use verkstad::domain::text::Lang;

use super::written::{example, json, list, text};

fn portfolio() -> Value {
    json(&example(), Lang::Sv)["portfolio"].clone()
}

#[test]
fn every_promised_name_is_there() {
    let portfolio = portfolio();
    let table = [
        ("", "pilots without_pilot set_aside shared_units costs total load load_level collisions"),
        ("", "not_chosen consequences"),
        ("/collisions/0", "choices from to respondents through"),
        ("/shared_units/0", "unit owners"),
        ("/pilots/0", "choice name scenario lead participants from to after"),
        ("/costs/0", "respondent years whole"),
        ("/costs/0/years/0", "year hours own_kr share_kr money_kr worth_kr"),
        ("/costs/0/years/0/hours", "low high unknown"),
        ("/load/0/months/0", "month hours above"),
    ];
    for (place, names) in table {
        let held = portfolio.pointer(place).unwrap();
        for name in names.split(' ') {
            assert!(held.get(name).is_some(), "{place}/{name}");
        }
    }
}

#[test]
fn organisations_and_years_add_up_to_the_same_whole() {
    let portfolio = portfolio();
    let sum = |years: &[Value], of: &str, end: &str| -> f64 {
        years.iter().map(|year| year[of][end].as_f64().unwrap()).sum()
    };
    for (of, end) in [("hours", "low"), ("hours", "high"), ("money_kr", "low"), ("money_kr", "high")] {
        let total = sum(list(&portfolio["total"]), of, end);
        let costs = list(&portfolio["costs"]).iter();
        let years: f64 = costs.clone().map(|it| sum(list(&it["years"]), of, end)).sum();
        let wholes: f64 = costs.map(|it| it["whole"][of][end].as_f64().unwrap()).sum();
        assert!((total - years).abs() < 1e-3 && (total - wholes).abs() < 1e-3, "{of} {end}");
    }
}

#[test]
fn the_text_names_every_pilot_and_what_is_not_chosen() {
    let (portfolio, text) = (portfolio(), text(&example(), Lang::Sv).replace('\u{a0}', " "));
    assert!(text.contains("Alla piloter:"));
    for pilot in list(&portfolio["pilots"]) {
        let name: String = pilot["name"].as_str().unwrap().chars().take(40).collect();
        assert!(text.contains(&name), "{name}");
    }
    for capability in list(&portfolio["not_chosen"]) {
        let name: String = capability["name"].as_str().unwrap().chars().take(40).collect();
        assert!(text.contains(&name), "{name}");
    }
}

// In the example SML-IT takes part in the pilot of user support, and its three owners in that of joint procurement.
#[test]
fn whoever_shares_a_unit_is_told_to_be_in_its_pilot() {
    let (portfolio, text) = (portfolio(), text(&example(), Lang::Sv).replace('\u{a0}', " "));
    let owners = ["lysekil", "munkedal", "sotenas"];
    let through = list(&portfolio["collisions"]).iter().flat_map(|it| list(&it["through"]));
    let mut named: Vec<Value> =
        through.filter(|it| it["unit"] == "sml-it").map(|it| it["respondent"].clone()).collect();
    named.sort_by_key(ToString::to_string);
    assert_eq!(named, owners);
    assert_eq!(portfolio["shared_units"][0]["unit"], "sml-it");
    assert!(text.contains("Sotenäs (genom SML-IT)"), "{text}");
    assert!(text.contains("Är också med genom SML-IT: "), "{text}");
}
