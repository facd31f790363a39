//! What the report of a copy says that was handed out by letter: nothing that is not so, and all that names nobody.

use serde_json::Value;
use verkstad::analysis::projection::{Share, share};
use verkstad::domain::session::Session;
use verkstad::domain::text::Lang;

use super::written::{example, json, list, text};

fn copy() -> Session {
    share(&example(), Share::default()).unwrap()
}

#[test]
fn a_copy_without_names_counts_what_the_whole_costs_as_the_session_does() {
    let (told, whole) = (json(&copy(), Lang::Sv), json(&example(), Lang::Sv));
    for (told, whole) in list(&told["choices"]).iter().zip(list(&whole["choices"])) {
        assert_eq!(told["unnamed"], list(&whole["participants"]).len());
        assert_eq!(told["budget"], whole["budget"]);
        assert_eq!(told["sharing"], whole["sharing"], "the rule names nobody");
    }
    assert_eq!(told["portfolio"]["total"], whole["portfolio"]["total"]);
    let joined =
        |it: &Value| list(&it["portfolio"]["pilots"]).iter().map(|it| it["participants"].clone()).collect();
    let (told, whole): (Vec<Value>, Vec<Value>) = (joined(&told), joined(&whole));
    assert_eq!(told, whole);
}

#[test]
fn a_copy_without_names_says_that_answers_are_left_out_and_nothing_that_hangs_on_them() {
    let (told, whole) = (json(&copy(), Lang::Sv), json(&example(), Lang::Sv));
    for (told, whole) in list(&told["choices"]).iter().zip(list(&whole["choices"])) {
        assert!(
            told["tally"].is_null() && list(&told["commitments"]).is_empty() && whole["unnamed"].is_null()
        );
        for (told, whole) in list(&told["hints"]).iter().zip(list(&whole["hints"])) {
            assert!(told["verdict"] == whole["verdict"] || told["verdict"] == "withheld", "{told}");
        }
    }
    let verdict = |number: usize| &told["choices"][0]["hints"][number]["verdict"];
    assert_eq!((verdict(0), verdict(1)), (&"withheld".into(), &"for".into()));
    let said = text(&copy(), Lang::Sv);
    assert!(said.contains("6 organisationer är med. Vilka de är"), "{said}");
    for untrue in
        ["fattas", "Någon måste leda", "har inte svarat", "av 15 ja", "ingen har svarat", "Inte fördelat"]
    {
        assert!(!said.contains(untrue), "{untrue}");
    }
}

#[test]
fn a_copy_in_which_somebody_answers_counts_by_itself() {
    let mut session = copy();
    session.choices[0].commitments = vec![verkstad::domain::choice::Commitment {
        respondent: session.respondents[0].id.clone(),
        scenario: session.choices[0].scenario,
        stance: verkstad::domain::choice::Stance::Joins,
        at: None,
        said_by: "".into(),
    }];
    let told = json(&session, Lang::Sv);
    let choice = &told["choices"][0];
    assert_eq!((&choice["unnamed"], &choice["tally"]["yes"]), (&Value::Null, &1.into()));
    assert_eq!(choice["budget"]["organisations"], 1);
}

#[test]
fn a_copy_is_read_back_as_it_was_written_and_a_copy_of_it_is_the_same() {
    let copy = copy();
    let written = ron::to_string(&copy).unwrap();
    assert_eq!(ron::from_str::<Session>(&written).unwrap(), copy);
    assert_eq!(share(&copy, Share::default()).unwrap().choices, copy.choices);
}
