//! What a report tells of a map that was changed after it had been rated.

use serde_json::{Value, json};
use verkstad::domain::desk::Desk;
use verkstad::domain::edit::{Edit, Item};
use verkstad::domain::id::{AreaId, CapabilityId};
use verkstad::domain::plan::{self, CopyMarks, Merge, MergeRatings, Split};
use verkstad::domain::session::Session;
use verkstad::domain::text::{Lang, Text};
use verkstad::report;

use super::written::written_of;
use crate::session::session;

fn cap(id: &str) -> CapabilityId {
    CapabilityId::new(id).unwrap()
}

fn named(session: &Session, id: &str, name: &str) -> Edit {
    let mut capability = session.map.capability(&cap(id)).unwrap().clone();
    capability.name = Text::typed(Lang::Sv, name.into());
    Edit::Change(Item::Capability(capability))
}

/// Two rounds on map 1, then a map 2 that changed in both, a round on it, and a map 3.
fn revised() -> Session {
    let mut desk = Desk::new(session());
    let edit = named(desk.session(), "besluta", "Fatta beslut");
    let edit = plan::because(desk.session(), edit, &"tydligare".into());
    desk.make(edit).unwrap();
    let planera = AreaId::new("planera").unwrap();
    desk.make(plan::move_capability(desk.session(), &cap("besluta"), &planera, 0).unwrap()).unwrap();
    let (from, into) = (cap("folja-upp"), cap("besluta"));
    let merge = Merge { from, into, ratings: MergeRatings::Lower, reason: "samma sak".into() };
    desk.make(plan::merge_capabilities(desk.session(), &merge).unwrap()).unwrap();
    desk.make(plan::new_round(desk.session()).unwrap()).unwrap();
    let ballot: Edit =
        ron::from_str(r#"Add(Ballot(3, (respondent: "alby", marks: "32")), (index: 0))"#).unwrap();
    desk.make(ballot).unwrap();
    desk.make(named(desk.session(), "besluta", "Välja väg")).unwrap();
    let names = ["Ett", "Två"].map(|name| Text::typed(Lang::Sv, name.into())).to_vec();
    let split = Split { capability: cap("drift"), names, marks: CopyMarks::No, reason: "".into() };
    desk.make(plan::split_capability(desk.session(), &split).unwrap()).unwrap();
    desk.session().clone()
}

#[test]
fn each_version_says_what_and_why_with_the_names_of_its_time() {
    let json: Value = serde_json::from_str(&written_of(&revised(), Lang::Sv, 3, "json")).unwrap();
    assert_eq!(
        json["versions"],
        json!([
            { "number": 1, "rounds": [1, 2], "changes": [] },
            { "number": 2, "rounds": [3], "changes": [
                { "during": 2, "what": ["”Besluta” heter nu ”Fatta beslut”"], "why": "tydligare" },
                { "during": 2, "what": ["”Fatta beslut” flyttades från ”Styra” till ”Planera”"], "why": null },
                {
                    "during": 2,
                    "what": [
                        "”Följa upp” blev en del av ”Fatta beslut”; där båda var skattade gäller den lägre nivån"
                    ],
                    "why": "samma sak",
                },
            ] },
            { "number": 3, "rounds": [], "changes": [
                { "during": 3, "what": ["”Fatta beslut” heter nu ”Välja väg”"], "why": null },
                {
                    "during": 3,
                    "what": ["”Drift” delades upp i ”Ett”, ”Två”; delarna började utan skattningar"],
                    "why": null,
                },
            ] },
        ])
    );
    assert_eq!(
        (&json["session"]["round_map_version"], &json["session"]["map_version"]),
        (&2.into(), &3.into())
    );
}

#[test]
fn what_left_the_map_keeps_what_a_round_said_of_it() {
    let json: Value = serde_json::from_str(&written_of(&revised(), Lang::En, 2, "json")).unwrap();
    let off = json["off_the_map"].as_array().unwrap().iter();
    let off: Vec<Value> = off
        .map(|it| json!([it["id"], it["carried"], it["marks"], it["comments"], it["n"], it["mean"]]))
        .collect();
    // Marks of one set aside are there, but do not count.
    assert_eq!(
        off,
        [
            json!(["folja-upp", "lower", 3, 2, 2, 1.5]),
            json!(["drift", null, 0, 0, 0, null]),
            json!(["utveckla", null, 0, 0, 0, null]),
        ]
    );
}

#[test]
fn plain_text_tells_of_versions_and_of_what_was_left_behind() {
    let text = written_of(&revised(), Lang::Sv, 2, "text");
    assert!(text.contains("omgång 2 · karta 1 av 3"), "{text}");
    let told = [
        "Skattat i omgången och nu utanför kartan: medel, antal skattningar, skäl",
        "------------------------------------------------------------------------",
        " 1,50  Följa upp                                      3  samma sak",
        "",
        "Kartans versioner",
        "-----------------",
        "Karta 1 · omgångarna 1, 2",
        "Karta 2 · omgång 3",
        "  – ”Besluta” heter nu ”Fatta beslut”",
        "    Varför: tydligare (medan omgång 2 pågick)",
        "  – ”Fatta beslut” flyttades från ”Styra” till ”Planera”",
        "    Varför: – (medan omgång 2 pågick)",
        "  – ”Följa upp” blev en del av ”Fatta beslut”; där båda var skattade gäller den lägre nivån",
        "    Varför: samma sak (medan omgång 2 pågick)",
        "Karta 3 · ingen omgång ännu",
        "  – ”Fatta beslut” heter nu ”Välja väg”",
        "    Varför: – (medan omgång 3 pågick)",
        "  – ”Drift” delades upp i ”Ett”, ”Två”; delarna började utan skattningar",
        "    Varför: – (medan omgång 3 pågick)",
    ];
    assert!(text.contains(&told.join("\n")), "{text}");
    let unrevised = written_of(&session(), Lang::Sv, 2, "text");
    assert!(!unrevised.contains("karta") && !unrevised.contains("Kartans versioner"));
}

#[test]
fn both_languages_have_a_line_for_every_change() {
    for lang in Lang::ALL {
        let lines: Vec<String> = report::versions::versions(&revised(), lang)
            .into_iter()
            .flat_map(|version| version.changes)
            .flat_map(|revision| revision.what)
            .collect();
        assert_eq!(lines.len(), 5);
        assert!(lines.iter().all(|line| line.contains(['”', '“'])), "{lines:?}");
    }
}
