//! What others build on: the names, types and figures of the JSON report, and what the plain text says beside them.

#![cfg(test)]

#[path = "report/budget.rs"]
mod budget;
#[path = "report/paper.rs"]
mod paper;
#[path = "report/portfolio.rs"]
mod portfolio;
#[path = "report/ranking.rs"]
mod ranking;
#[path = "report/scatter.rs"]
mod scatter;
#[path = "support/session.rs"]
mod session;
#[path = "report/shared.rs"]
mod shared;
#[path = "report/versions.rs"]
mod versions;
#[path = "report/written.rs"]
mod written;

use serde_json::Value;
use verkstad::analysis::projection::Projection;
use verkstad::domain::choice::{Commitment, Stance};
use verkstad::domain::id::RespondentId;
use verkstad::domain::sealed::{Cipher, Sealed};
use verkstad::domain::session::Session;
use verkstad::domain::text::Lang;
use verkstad::report::NoReport;
use verkstad::{method, report};

use written::{example, json, list, sort, text};

#[test]
fn every_promised_name_is_there_with_its_type() {
    let json = json(&example(), Lang::Sv);
    let all = [
        ("", "schema string, session object, example boolean"),
        ("", "goals array, respondents array, capabilities array, choices array"),
        ("/session", "id string, name string, edit number, language string, round number, rounds array"),
        ("/goals/0", "id string, name string, sentence string, notes array, capabilities array"),
        ("/respondents/0", "id string, name string, short string, inhabitants number"),
        ("/capabilities/0", "id string, name string, area string, category string, n number, raters number"),
        (
            "/capabilities/0",
            "mean number, sd number, agreement number, counts array, importance number, rank number",
        ),
        ("/ranking", "by array, counted string, limits array, own_limits boolean, bands array, top number"),
        ("/ranking", "untested null, capabilities array"),
        ("/ranking/bands/0", "number number, from number, to number"),
        ("/ranking/capabilities/0", "capability string, place number, rule_place number, band number"),
        ("/ranking/capabilities/0", "begins number, shared null, own null, firmness object"),
        ("/ranking/capabilities/0/firmness", "word string, left_out number, left_out_falls number"),
        ("/ranking/capabilities/0/firmness", "moves number, move_falls number"),
        ("/ranking/capabilities/0/firmness", "move_example null, median_place number, open_only boolean"),
        ("/choices/0", "capability string, scenario number, participants array, lead null, start string"),
        ("/choices/0", "milestones array, budget object, shares array"),
        ("/choices/0", "calendar string, holidays null, after array, overlaps array"),
        ("/choices/0", "hints array, tally object, commitments array, expected object"),
        ("/choices/0/hints/0", "scenario number, scenario_name string, verdict string, reasons array"),
        (
            "/choices/0/hints/0/reasons/0",
            "measure string, level number, least number, most null, value number, met boolean, text string",
        ),
        ("/choices/0/tally", "of number, yes number, no number, not_answered number, least number"),
        ("/choices/0/commitments/0", "respondent string, scenario number, counts boolean, stance string"),
        ("/choices/0/expected", "effects string, steering string, legal string"),
        ("/choices/1", "lead string"),
        ("/choices/0/milestones/0", "name string, from_day number, to_day number, from string, to string"),
        ("/choices/0/milestones/0", "id string, after array, early array"),
        (
            "/choices/0/budget",
            "rows array, hours_per_organisation object, external_tkr object, other_tkr object",
        ),
        (
            "/choices/0/budget/rows/0",
            "name string, kind string, year number, per string, low number, high number",
        ),
        ("/choices/0/budget/external_tkr", "low number, high number, unknown array"),
        ("/choices/0/shares/0", "respondent string, inhabitants number, share number, kronor number"),
        ("/choices/0/shares/0", "weight number, through array, kronor_low number, arithmetic string"),
        ("/choices/0/sharing", "by string, unit string, low_kr number, high_kr number, arithmetic string"),
        ("/choices/0/organisations/0", "respondent string, whole object, years array"),
        (
            "/choices/0/organisations/0/years/0/bears",
            "hours object, own_kr object, share_low_kr number, share_high_kr number",
        ),
        ("/choices/0/budget", "hourly_rate number, totals array, per_year array, per_phase array"),
        (
            "/choices/0/budget/totals/0",
            "measure string, unit string, low number, high number, arithmetic string",
        ),
        ("/choices/0/budget/per_phase/0/years/0", "year number, totals array"),
        ("/choices/5", "capability string, scenario number, milestones array, budget null, shares array"),
    ];
    for (place, names) in all {
        let held = json.pointer(place).unwrap();
        for (name, want) in names.split(", ").map(|pair| pair.split_once(' ').unwrap()) {
            assert_eq!(sort(&held[name]), want, "{place}/{name}");
        }
    }
    assert_eq!(json["schema"], "verkstad-report/1");
    let numbers: Vec<_> = list(&json["choices"]).iter().map(|choice| choice["scenario"].as_u64()).collect();
    assert_eq!(numbers, [1, 2, 3, 4, 5, 0].map(Some));
}

#[test]
fn ids_in_the_report_lead_somewhere_in_it() {
    let json = json(&example(), Lang::En);
    let ids = |list: &Value, name: &str| -> Vec<Value> {
        self::list(list).iter().map(|it| it[name].clone()).collect()
    };
    let (respondents, capabilities) = (ids(&json["respondents"], "id"), ids(&json["capabilities"], "id"));
    let mut subjects = capabilities.clone();
    subjects.extend(ids(&json["categories"], "id"));
    for choice in list(&json["choices"]) {
        assert!(subjects.contains(&choice["capability"]));
        assert!(list(&choice["participants"]).iter().all(|id| respondents.contains(id)));
        assert!(choice["lead"].is_null() || list(&choice["participants"]).contains(&choice["lead"]));
        assert!(ids(&choice["shares"], "respondent").iter().all(|id| respondents.contains(id)));
    }
    for name in ["ranking", "highest", "lowest", "most_important"] {
        assert!(list(&json["lists"][name]).iter().all(|id| capabilities.contains(id)), "{name}");
    }
}

#[test]
fn answers_are_told_with_date_and_person_and_the_tally_counts_each_once() {
    let mut session = example();
    answer(&mut session, 0, Stance::Declines);
    let json = json(&session, Lang::Sv);
    let (tally, answers) = (&json["choices"][0]["tally"], list(&json["choices"][0]["commitments"]));
    let counted: u64 =
        ["yes", "no", "considering", "not_answered"].iter().map(|name| tally[name].as_u64().unwrap()).sum();
    assert_eq!((tally["of"].as_u64(), tally["no"].as_u64()), (Some(counted), Some(1)));
    let last = answers.last().unwrap();
    assert_eq!((&last["stance"], &last["at"]), (&"declines".into(), &"2026-11-01".into()));
    assert_eq!((&last["said_by"], &last["counts"]), (&"Anna Berg".into(), &true.into()));
    let text = text(&session, Lang::Sv);
    assert!(text.contains(" ja · 1 nej · "), "{text}");
    assert!(text.contains("Anna Berg, 2026-11-01"), "{text}");
    assert!(text.contains("En fingervisning. Gruppen avgör."), "{text}");
}

#[test]
fn where_somebody_has_sealed_only_who_joins_is_told_by_name_and_the_tally_still_counts() {
    let mut session = example();
    let outside = answer(&mut session, 0, Stance::Declines);
    let cipher = Cipher::new("QUFB".to_owned()).unwrap();
    session.rounds[0].sealed = vec![Sealed { tag: "t".into(), revision: 1, chosen: false, cipher }];
    let json = json(&session, Lang::Sv);
    let choice = &json["choices"][0];
    assert_eq!(choice["tally"]["no"], 1);
    let named: Vec<_> = list(&json["respondents"]).iter().map(|it| it["id"].clone()).collect();
    assert!(!named.contains(&outside.as_str().into()));
    assert!(list(&choice["commitments"]).iter().all(|it| named.contains(&it["respondent"])));
    assert!(!text(&session, Lang::Sv).contains("Anna Berg"));
}

/// Lets a respondent that has answered nothing else answer to a choice, on 1 November, through Anna Berg; of the others
/// only those are left who have said yes.
fn answer(session: &mut Session, choice: usize, stance: Stance) -> RespondentId {
    let found = session.active().last().unwrap().id.clone();
    for choice in &mut session.choices {
        choice.commitments.retain(|it| it.respondent != found && it.stance.takes_part());
    }
    let scenario = session.choices[choice].scenario;
    session.choices[choice].commitments.push(Commitment {
        respondent: found.clone(),
        scenario,
        stance,
        at: "2026-11-01".parse().ok(),
        said_by: "Anna Berg".into(),
    });
    found
}

#[test]
fn counts_add_up_and_ranks_are_each_place_once() {
    let json = json(&example(), Lang::Sv);
    let capabilities = list(&json["capabilities"]);
    for capability in capabilities {
        let counts: u64 = list(&capability["counts"]).iter().map(|count| count.as_u64().unwrap()).sum();
        assert_eq!((list(&capability["counts"]).len(), Some(counts)), (5, capability["n"].as_u64()));
        let cells = list(&capability["cells"]);
        let answered = cells.iter().filter(|cell| cell["value"].is_number()).count();
        assert_eq!((cells.len(), answered as u64), (15, counts));
    }
    let mut ranks: Vec<_> = capabilities.iter().map(|it| it["rank"].as_u64().unwrap()).collect();
    ranks.sort_unstable();
    assert_eq!(ranks, (1..=55).collect::<Vec<_>>());
}

#[test]
fn what_nobody_rated_is_null_and_not_nought() {
    let method = method::shipped().unwrap();
    let bare = Session::new("bare", "Tom".into(), Lang::Sv, method);
    let empty = json(&bare, Lang::Sv);
    let mut unrated = example();
    unrated.rounds[0].ballots.clear();
    let unrated = json(&unrated, Lang::Sv);
    for json in [&empty, &unrated] {
        for capability in list(&json["capabilities"]) {
            for name in ["mean", "sd", "agreement"] {
                assert!(capability[name].is_null(), "{name}");
            }
            assert_eq!((&capability["n"], &capability["raters"]), (&0.into(), &0.into()));
        }
        assert!(json["lists"]["correlation"].is_null() && list(&json["lists"]["highest"]).is_empty());
        assert!(list(&json["areas"]).iter().all(|area| area["mean"].is_null()));
    }
    assert_eq!(empty["example"], false);
    assert!(!text(&bare, Lang::Sv).contains("NaN"));
}

#[test]
fn one_respondent_has_a_mean_and_no_deviation() {
    let mut session = example();
    session.rounds[0].ballots.truncate(1);
    let json = json(&session, Lang::Sv);
    let first = &json["capabilities"][0];
    assert_eq!((&first["n"], &first["mean"], sort(&first["sd"])), (&1.into(), &2.0.into(), "null"));
}

#[test]
fn languages_differ_in_names_and_agree_in_figures() {
    let session = example();
    let (sv, en) = (json(&session, Lang::Sv), json(&session, Lang::En));
    let (mut figures_sv, mut figures_en) = (Vec::new(), Vec::new());
    figures(&sv, &mut figures_sv);
    figures(&en, &mut figures_en);
    assert!(figures_sv.len() > 3_000);
    assert_eq!(figures_sv, figures_en);
    for place in ["/capabilities/0/name", "/capabilities/0/area", "/capabilities/0/category", "/goals/0/name"]
    {
        assert_ne!(sv.pointer(place), en.pointer(place), "{place}");
    }
    assert_eq!((&sv["session"]["language"], &en["session"]["language"]), (&"sv".into(), &"en".into()));
}

#[test]
fn a_round_that_is_not_there_has_no_report() {
    assert_eq!(report::report(&Projection::of(&example()), Lang::Sv, 2), Err(NoReport::NoRound));
}

#[test]
fn who_is_set_aside_neither_joins_nor_leads() {
    let mut session = example();
    let lead = session.choices[1].lead().cloned().unwrap();
    let gone = session.respondents.iter_mut().find(|it| it.id == lead).unwrap();
    gone.standing = verkstad::domain::respondent::Standing::Aside;
    let json = json(&session, Lang::Sv);
    let choice = &json["choices"][1];
    assert!(choice["lead"].is_null());
    assert_eq!((list(&choice["participants"]).len(), &choice["budget"]["organisations"]), (8, &8.into()));
    assert_eq!((list(&json["respondents"]).len(), list(&json["letters"]).len()), (14, 14));
}

#[test]
fn plain_text_has_no_control_characters_and_no_trailing_spaces() {
    for lang in Lang::ALL {
        let text = text(&example(), lang);
        assert!(text.chars().all(|c| c == '\n' || !c.is_control()));
        assert!(text.lines().all(|line| !line.ends_with(' ')));
    }
}

#[test]
fn a_capability_is_followed_back_to_notes_and_forward_by_ids_alone() {
    let json = json(&example(), Lang::Sv);
    let found = |name: &str, id: &Value| -> Value {
        list(&json[name]).iter().find(|it| it["id"] == *id).unwrap_or_else(|| panic!("{name} {id}")).clone()
    };
    let capability = found("capabilities", &"avveckla".into());
    let candidate = found("candidates", &capability["candidates"][0]);
    assert_eq!(
        (&candidate["text"], &candidate["became"]),
        (&"Stänga av gamla system".into(), &capability["id"])
    );
    assert_eq!(found("clusters", &candidate["cluster"])["workshop"], 2);
    let goal = found("goals", &capability["goals"][0]);
    assert!(list(&goal["capabilities"]).contains(&capability["id"]));
    assert_eq!(list(&goal["notes"]).len(), list(&goal["note_ids"]).len());
    for (text, id) in list(&goal["notes"]).iter().zip(list(&goal["note_ids"])) {
        let note = found("notes", id);
        assert_eq!(note["text"], *text);
        let cluster = found("clusters", &note["cluster"]);
        assert_eq!((&cluster["goal"], &cluster["workshop"]), (&goal["id"], &1.into()));
    }
    assert_eq!((list(&json["notes"]).len(), list(&json["candidates"]).len()), (193, 137));
    for note in list(&json["notes"]).iter().chain(list(&json["candidates"])) {
        assert!(note["beneath"].is_null() || note["beneath"].is_string());
        assert!(note.get("respondent").is_none() && note.get("rater").is_none(), "notes are anonymous");
    }
}

#[test]
fn what_was_merged_or_split_into_a_capability_is_named_by_it() {
    let mut session = example();
    let gone = session.map.capabilities[1].id.clone();
    let into = session.map.capabilities[0].id.clone();
    let off = verkstad::domain::map::Off { reason: "Samma".into(), into: vec![into], carried: None };
    session.map.capabilities[1].off = Some(off);
    let json = json(&session, Lang::Sv);
    assert_eq!(json["capabilities"][0]["former"], serde_json::json!([gone.as_str()]));
}

#[test]
fn coverage_and_open_questions_are_told_in_json_and_in_text() {
    let mut session = example();
    let told = json(&session, Lang::Sv);
    for name in ["unserved_goals", "idle_capabilities", "idle_candidates"] {
        assert_eq!(told["coverage"][name], serde_json::json!([]), "{name}");
    }
    assert_eq!(list(&told["open_questions"]).len(), 6);
    let plain = text(&session, Lang::Sv);
    assert!(
        plain.contains("Öppna frågor\n------------\n  Genomföra gemensamma upphandlingar: Samverka eller")
    );
    assert!(!plain.contains("Mål som ingenting tjänar"));
    let goal = session.goals[1].id.clone();
    for capability in &mut session.map.capabilities {
        capability.goals.retain(|id| *id != goal);
    }
    session.map.capabilities[2].goals.clear();
    session.map.capabilities[2].doubt = "Behövs den?".into();
    let told = json(&session, Lang::Sv);
    assert_eq!(told["coverage"]["unserved_goals"], serde_json::json!([goal.as_str()]));
    assert_eq!(told["coverage"]["idle_capabilities"][0], told["capabilities"][2]["id"]);
    let open = &told["open_questions"][0];
    assert_eq!(
        (&open["capability"], &open["question"]),
        (&told["capabilities"][2]["id"], &"Behövs den?".into())
    );
    assert!(open["candidate"].is_null());
    let plain = text(&session, Lang::Sv);
    assert!(plain.contains("Mål som ingenting tjänar: 1\n  Öppet dygnet runt\n"), "{plain}");
}

/// All figures and truth values, in order.
fn figures(value: &Value, out: &mut Vec<Value>) {
    match value {
        Value::Array(all) => all.iter().for_each(|it| figures(it, out)),
        Value::Object(all) => all.values().for_each(|it| figures(it, out)),
        Value::Number(_) | Value::Bool(_) | Value::Null => out.push(value.clone()),
        Value::String(_) => {}
    }
}

#[test]
fn what_has_changed_since_the_round_before_is_told_in_both_forms() {
    let mut session = example();
    assert_eq!(json(&session, Lang::Sv)["changes"], Value::Null);
    let mut second = session.rounds[0].clone();
    second.number = 2;
    // In the second round the first two respondents are not there, and one capability is not rated.
    second.ballots.drain(..2);
    let left = second.order.pop().expect("a capability").to_string();
    session.rounds.push(second);
    let projection = Projection::of(&session);
    let report = report::report(&projection, Lang::Sv, 2).expect("a report");
    let changes = report.changes.as_ref().expect("changes");
    assert_eq!(changes.since, 1);
    assert!(changes.capabilities.len() == 54 && changes.capabilities.iter().all(|it| it.id != left));
    assert!(changes.capabilities.is_sorted_by(|a, b| a.by <= b.by));
    for change in &changes.capabilities {
        let row = report.capabilities.iter().find(|row| row.id == change.id).expect("it is on the map");
        assert_eq!((row.mean, row.n), (Some(change.now), change.now_n));
        assert!((change.now - change.then - change.by).abs() < 1e-12 && change.then_n > change.now_n);
    }
}

// Avveckla has the mean 22/15: 38/15 are left to level 4.
#[test]
fn targets_talk_lists_and_proposals_stand_in_the_report() {
    use verkstad::domain::id::{CapabilityId, ProposalId};
    use verkstad::domain::proposal::{Outcome, Proposal};
    use verkstad::domain::rating::Level;
    use verkstad::domain::session::{Talk, Target, Upshot};

    let mut session = example();
    let id = CapabilityId::new("avveckla").unwrap();
    let judgement = session.judgements.entry(id.clone()).or_default();
    judgement.strategic = Some(true);
    judgement.target = Some(Target { level: Level::ALL[4], year: Some(2031) });
    judgement.talk = Some(Talk { upshot: Upshot::Decided, text: "Vi samlar systemen".into(), at: None });
    session.proposals.push(Proposal {
        id: ProposalId::new("f1").unwrap(),
        about: Some(id),
        text: "Dela i två".into(),
        at: None,
        outcome: Outcome::Declined,
        answer: "Hör ihop".into(),
    });
    let json = json(&session, Lang::Sv);
    let capability = list(&json["capabilities"]).iter().find(|it| it["id"] == "avveckla").unwrap().clone();
    assert_eq!(
        capability["target"],
        serde_json::json!({ "level": 4, "year": 2031, "of": "capability", "reached": false })
    );
    assert!((capability["gap"].as_f64().unwrap() - 38.0 / 15.0).abs() < 1e-9);
    assert_eq!(capability["talk"]["upshot"], "decided");
    let lists = &json["lists"];
    assert_eq!(lists["farthest"][0], "avveckla");
    assert!(list(&lists["to_do"]).contains(&"avveckla".into()));
    assert_eq!(lists["most_to_do"], 12);
    assert_eq!(list(&lists["claims"]).len(), 36, "in 36 of the 55 somebody claims level 4");
    assert_eq!(lists["claims"][0]["count"], 3);
    assert_eq!(list(&json["discussion"]).last().unwrap()["standing"], "decided");
    let proposal = json["proposals"].as_array().unwrap().last().unwrap();
    assert_eq!((&proposal["capability"], &proposal["outcome"]), (&"avveckla".into(), &"declined".into()));
    let text = text(&session, Lang::Sv);
    for words in ["Vi samlar systemen", "Dela i två · Avböjt (Hör ihop)", "mål 4 (2031), kvar 2,53"] {
        assert!(text.contains(words), "{words}\n{text}");
    }
}
