//! What the report says of importance against maturity: the fields, what stands near a line, and the correlation.

use serde_json::Value;
use verkstad::domain::rules::Cross;
use verkstad::domain::terms::Showing;
use verkstad::domain::text::Lang;

use super::written::{example, json, list, text};

// Worked out once in Python with exact fractions from the answers in the report's cells: which side of both lines each
// mean and each number of dots lies, and which would lie on another with one level in fifteen or one dot more or less.
#[test]
fn the_four_fields_hold_every_capability_once_and_tell_what_stands_near_a_line() {
    type Wanted = [(&'static str, usize, usize); 4];
    let usual: Wanted =
        [("important_low", 12, 3), ("important_high", 1, 1), ("minor_low", 42, 3), ("minor_high", 0, 0)];
    let moved: Wanted =
        [("important_low", 6, 3), ("important_high", 10, 3), ("minor_low", 20, 6), ("minor_high", 19, 3)];
    let mut session = example();
    session.rules.cross = None;
    check_fields(&json(&session, Lang::Sv), (5.0, 3.0, false), usual);
    session.rules.cross = Some(Cross { importance: 35, maturity: 235 });
    let json = json(&session, Lang::Sv);
    check_fields(&json, (3.5, 2.35, true), moved);
    let near = list(&json["scatter"]["quadrants"][0]["borderline"]);
    let needs = near.iter().find(|it| it["capability"] == "analysera-behov").expect("it is near");
    assert_eq!((&needs["level_to"], &needs["level_step"]), (&"important_high".into(), &"up".into()));
    assert_eq!((&needs["dot_to"], &needs["dot_step"]), (&"minor_low".into(), &"down".into()));
}

fn check_fields(json: &Value, cross: (f64, f64, bool), wanted: [(&str, usize, usize); 4]) {
    let scatter = &json["scatter"];
    let lines = &scatter["cross"];
    assert_eq!(lines["importance"], cross.0);
    assert_eq!((&lines["maturity"], &lines["moved"]), (&cross.1.into(), &cross.2.into()));
    let fields = list(&scatter["quadrants"]).iter().zip(wanted);
    let mut all = Vec::new();
    for (field, (code, held, near)) in fields {
        assert_eq!((&field["field"], list(&field["capabilities"]).len()), (&code.into(), held));
        assert_eq!(list(&field["borderline"]).len(), near, "{code}");
        all.extend(list(&field["capabilities"]).iter().map(|id| id.as_str().unwrap().to_owned()));
    }
    all.sort_unstable();
    all.dedup();
    assert_eq!(all.len(), 55);
}

#[test]
fn the_correlation_is_told_with_how_it_is_read() {
    let mut session = example();
    let relation = &json(&session, Lang::En)["scatter"]["correlation"];
    assert_eq!(
        (&relation["n"], &relation["reading"], &relation["way"]),
        (&55.into(), &"none".into(), &Value::Null)
    );
    let plain = text(&session, Lang::En);
    assert!(plain.contains("No clear link between importance and maturity (rho −0.06, n 55)"), "{plain}");
    assert!(plain.contains("Lines: maturity 3.00, importance 5\n"), "{plain}");
    assert!(plain.contains("on the border"), "{plain}");
    session.rules.showing = Showing::Hidden;
    assert!(json(&session, Lang::En)["scatter"].is_null(), "hidden dots are not told");
}
