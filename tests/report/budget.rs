//! What a pilot costs in the report: the published budgets, every cut, what organisations bear, and the shares.

use serde_json::Value;
use verkstad::domain::text::Lang;

use super::written::{example, json, list, text};

#[test]
#[expect(clippy::float_cmp, reason = "sums of halves are exact")]
fn one_organisation_has_the_published_budgets() {
    let mut session = example();
    for choice in &mut session.choices {
        choice.commitments.truncate(1);
    }
    let json = json(&session, Lang::Sv);
    let totals = |choice: usize| {
        let budget = &json["choices"][choice]["budget"];
        assert_eq!(budget["organisations"], 1);
        let (hours, external) = (&budget["hours_per_organisation"], &budget["external_tkr"]);
        [&hours["low"], &hours["high"], &external["low"], &external["high"]].map(|it| it.as_f64().unwrap())
    };
    assert_eq!(totals(0), [176.0, 176.0, 450.0, 450.0]);
    assert_eq!(totals(1), [281.0, 581.0, 2700.0, 2700.0]);
}

#[test]
fn posts_per_organisation_are_multiplied_and_years_add_up() {
    let json = json(&example(), Lang::Sv);
    // Pilot 3 for five organisations: 250+200+150+150 once, 100–150 and 50 for each.
    let external = &json["choices"][2]["budget"]["external_tkr"];
    assert_eq!((&external["low"], &external["high"]), (&1500.0.into(), &1750.0.into()));
    // Pilot 1 for six: 176 hours each.
    assert_eq!(json["choices"][0]["budget"]["hours"]["low"], 1056.0);
    for choice in list(&json["choices"]).iter().filter(|choice| choice["budget"].is_object()) {
        for name in ["hours", "external_tkr", "other_tkr"] {
            let years = list(&choice["budget"]["years"]).iter();
            let sum: f64 = years.map(|year| year[name]["high"].as_f64().unwrap()).sum();
            assert_eq!(Some(sum), choice["budget"][name]["high"].as_f64(), "{name}");
        }
    }
}

// Pilot 3 for five organisations: 100–150 and 50 tkr paid by each, 250+200+150+150 shared, of which SML-IT has no part.
#[test]
fn what_organisations_bear_adds_up_to_the_whole_in_every_year() {
    let json = json(&example(), Lang::Sv);
    for choice in list(&json["choices"]).iter().filter(|choice| choice["budget"].is_object()) {
        let kr = |bears: &Value| {
            bears["own_kr"]["high"].as_f64().unwrap() + bears["share_high_kr"].as_f64().unwrap()
        };
        let wholes: f64 = list(&choice["organisations"]).iter().map(|it| kr(&it["whole"])).sum();
        let tkr = |name: &str| choice["budget"][name]["high"].as_f64().unwrap();
        assert!((wholes - 1000.0 * (tkr("external_tkr") + tkr("other_tkr"))).abs() < 0.5);
        for organisation in list(&choice["organisations"]) {
            let years: f64 = list(&organisation["years"]).iter().map(|year| kr(&year["bears"])).sum();
            assert!((years - kr(&organisation["whole"])).abs() < 0.5);
        }
    }
    assert_eq!(json["choices"][2]["sharing"]["high_kr"], 750_000);
    assert_eq!(json["choices"][2]["organisations"][0]["whole"]["own_kr"]["high"], 200_000.0);
}

#[test]
fn arithmetic_is_written_out_in_the_language_of_the_report() {
    let mut session = example();
    session.choices[0].commitments.truncate(1);
    let json = json(&session, Lang::Sv);
    let totals = list(&json["choices"][0]["budget"]["totals"]);
    let arithmetic = |measure: &str| {
        totals.iter().find(|it| it["measure"] == measure).unwrap()["arithmetic"]
            .as_str()
            .unwrap()
            .replace('\u{a0}', " ")
    };
    assert_eq!(arithmetic("hours_each"), "4 × 3 h + 40 h + 8 × 3 h + 100 h = 176 h");
    assert_eq!(arithmetic("external"), "200 tkr + 150 tkr + 100 tkr = 450 tkr (450 000 kr)");
}

#[test]
fn what_is_unknown_stands_beside_the_total_by_name() {
    for (lang, name) in [(Lang::Sv, "Drift: eget arbete"), (Lang::En, "Operation: own work")] {
        let json = json(&example(), lang);
        let budget = &json["choices"][4]["budget"];
        assert_eq!(budget["hours_per_organisation"]["unknown"], serde_json::json!([name]));
        let row = list(&budget["rows"]).iter().find(|row| row["name"] == name).unwrap();
        assert!(row["low"].is_null() && row["high"].is_null());
        assert!(text(&example(), lang).contains(name));
    }
}

#[test]
fn shares_add_up_to_the_krona_and_name_who_has_none() {
    let json = json(&example(), Lang::Sv);
    for choice in list(&json["choices"]) {
        let kronor = |name: &str| -> f64 {
            let parts = list(&choice["shares"]).iter().map(|share| share[name].as_u64().unwrap());
            f64::from(u32::try_from(parts.sum::<u64>()).unwrap())
        };
        let shared = |name: &str| choice["sharing"][name].as_f64().unwrap_or_default();
        assert_eq!(kronor("kronor").to_string(), shared("high_kr").to_string());
        assert_eq!(kronor("kronor_low").to_string(), shared("low_kr").to_string());
        let parts = list(&choice["shares"]).len() + list(&choice["unshared"]).len();
        assert!(choice["budget"].is_null() || parts == list(&choice["participants"]).len());
    }
    assert_eq!(json["choices"][2]["unshared"], serde_json::json!(["sml-it"]));
    assert!(text(&example(), Lang::Sv).contains("Utan egna invånare och därför utan del: SML-IT"));
}
