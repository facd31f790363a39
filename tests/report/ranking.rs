//! The order of urgency in the report: its bands, and how firm its first places are.

use serde_json::Value;
use verkstad::domain::text::Lang;

use super::written::{example, json, list, text};

// The figures were worked out in Python with `fractions` from `assets/example/*.csv`, everything sorted anew for every
// respondent left out and every value moved.
#[test]
fn the_ranking_tells_its_bands_and_how_firm_its_first_places_are() {
    let json = json(&example(), Lang::Sv);
    let ranking = &json["ranking"];
    let bands: Vec<_> =
        list(&ranking["bands"]).iter().map(|it| (it["from"].as_u64(), it["to"].as_u64())).collect();
    assert_eq!(bands, [(14, 21), (7, 13), (1, 6), (0, 0)].map(|(from, to)| (Some(from), Some(to))));
    let all = list(&ranking["capabilities"]);
    let by_rule = |place: u64| all.iter().find(|it| it["rule_place"].as_u64() == Some(place)).unwrap();
    let words: Vec<&Value> = (1..=10).map(|place| &by_rule(place)["firmness"]["word"]).collect();
    let (firm, mostly, fragile) = ("firm", "mostly_firm", "fragile");
    assert_eq!(words, [firm, firm, firm, mostly, fragile, firm, fragile, fragile, mostly, mostly]);
    let fifth = &by_rule(5)["firmness"];
    assert_eq!((&fifth["left_out"], &fifth["left_out_falls"]), (&15.into(), &3.into()));
    assert_eq!((&fifth["moves"], &fifth["move_falls"]), (&1562.into(), &0.into()));
    assert_eq!((&fifth["median_place"], &fifth["open_only"]), (&6.into(), &false.into()));
    assert!(fifth.get("left_out_example").is_none(), "who is left out is not told: dots go with it");
    assert!(by_rule(11)["firmness"].is_null());
    for (place, capability) in (1_u64..).zip(all) {
        assert_eq!(capability["place"].as_u64(), Some(place));
    }
    let text = text(&example(), Lang::Sv);
    for line in ["  Högst betydelse · 14 prickar eller fler", "Topp 10: stadiga 4 · nästan 3 · sköra 3"]
    {
        assert!(text.lines().any(|it| it == line), "{line}");
    }
}
