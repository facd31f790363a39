//! `verkstad map`, and `verkstad new` with a map.

use serde_json::Value;

use super::desk::Desk;

const LIST: &str = "kategori;område;förmåga;beskrivning\nLedningsförmågor;Leda;Bygga kultur;\n;;Gå före;Visa vägen.\n\
    Egna;Nytt;Öva;\n";

/// The names of what is on the map, in the order of the file.
fn names(dump: &Value) -> Vec<String> {
    let list = dump["map"]["capabilities"].as_array().unwrap().iter();
    list.filter(|it| it["off"].is_null()).map(|it| it["name"]["sv"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn a_list_is_added_to_the_map_after_it_was_looked_at() {
    let desk = Desk::with_session();
    desk.write("karta.csv", LIST);
    let before = desk.read("s.ron");
    let said = desk.ok(&["map", "s.ron", "karta.csv", "--dry-run"]);
    assert_eq!(
        said,
        "Lägg till på kartan\n  Nytt: 1 kategori, 1 område, 2 förmågor\n  \
         Finns redan: 1 kategori, 1 område, 1 förmåga\n\n\
         Om utgångspunkten\n  På en rad läses tomma fält som raden ovanför.\n\n\
         Så här läses den (+ är nytt på kartan)\n  Ledningsförmågor\n    Leda\n      Bygga kultur\n\
         +     Gå före – Visa vägen.\n+ Egna\n+   Nytt\n+     Öva\n"
    );
    assert_eq!(desk.read("s.ron"), before);
    assert_eq!(desk.ok(&["map", "s.ron", "karta.csv"]), said);
    let dump = desk.dump();
    assert_eq!((dump["edit"].as_u64(), names(&dump).len()), (Some(1), 57));
    assert_eq!(dump["rounds"][0]["order"].as_array().unwrap().len(), 57);
    desk.ok(&["check", "s.ron"]);
    let again = desk.ok(&["map", "s.ron", "karta.csv", "--lang", "en"]);
    assert!(
        again.contains("There already: 2 categories, 2 areas, 3 capabilities\n  Nothing changes."),
        "{again}"
    );
    assert_eq!(desk.dump()["edit"], 1);
}

#[test]
fn a_map_is_replaced_and_what_was_rated_goes_off_it() {
    let desk = Desk::with_session();
    desk.write("v.csv", "respondent,rater,capability,level\ntanum,A,avveckla,3\namal,A,utbilda,2\n");
    desk.ok(&["import", "s.ron", "--ratings", "v.csv"]);
    desk.write("karta.csv", LIST);
    let said = desk.ok(&["map", "s.ron", "karta.csv", "--replace"]);
    for want in [
        "Går av kartan med allt som sagts om dem: 54 förmågor, 2 skattningar\n",
        "Tas bort: 2 kategorier, 12 områden\n",
        "Går av kartan om den ersätts\n",
    ] {
        assert!(said.contains(want), "{want} in {said}");
    }
    assert_eq!(names(&desk.dump()), ["Bygga kultur", "Gå före", "Öva"]);
    assert_eq!(desk.mark("tanum", "A", "avveckla"), Some('3'));
    let version = &desk.dump()["versions"][0];
    assert_eq!(version["revisions"][0]["why"], "Kartan ersattes med karta.csv");
    desk.ok(&["map", "s.ron", "karta.csv", "--category", "x"]);
    assert_eq!(desk.dump()["versions"].as_array().unwrap().len(), 1);
    desk.ok(&["check", "s.ron"]);
}

#[test]
fn all_faults_are_told_and_nothing_is_changed() {
    let desk = Desk::with_session();
    let before = desk.read("s.ron");
    desk.write("a.csv", "förmåga;område\nA;X\n;Y;Z\na;x\n");
    desk.write("b.csv", "förmåga;område\nA;X\na;x\n\u{200b}b;\n");
    desk.write("c.csv", "capability\nA\n");
    desk.write("d.ron", "(edit: 1, name: )");
    let cases: [(&[&str], &[&str]); 5] = [
        (&["a.csv"], &["a.csv:3:2: Raden har 3 fält men den första raden namnger 2 kolumner."]),
        (&["b.csv"], &["b.csv:3:1: ”a” finns redan i samma område (2:1). Ta bort den ena"]),
        (
            &["c.csv"],
            &["c.csv: Filen säger inte vilken kategori", "Ledningsförmågor, Kärnförmågor, Stödförmågor"],
        ),
        (&["d.ron"], &["d.ron:1:"]),
        (&["saknas.md"], &["saknas.md: "]),
    ];
    for (args, wants) in cases {
        for extra in [&[][..], &["--dry-run"], &["--replace"]] {
            let said = desk.refused(&[&["map", "s.ron"], args, extra].concat());
            assert!(wants.iter().all(|want| said.contains(want)), "{wants:?} in {said}");
        }
    }
    assert_eq!(desk.read("s.ron"), before);
    desk.ok(&["map", "s.ron", "c.csv", "--category", "kärnförmågor", "--area", "Lösa"]);
    let dump = desk.dump();
    let areas = dump["map"]["areas"].as_array().unwrap();
    let loose = areas.iter().find(|it| it["name"]["sv"] == "Lösa").unwrap();
    assert_eq!((&loose["category"], areas.len()), (&"karnformagor".into(), 14));
}

#[test]
fn a_new_session_begins_with_a_blank_map_or_that_of_a_file() {
    let desk = Desk::with_session();
    desk.ok(&["new", "Tom", "--out", "tom.ron", "--blank"]);
    let blank: Value = serde_json::from_str(&desk.ok(&["dump", "tom.ron"])).unwrap();
    assert_eq!((names(&blank).len(), blank["map"]["categories"].as_array().unwrap().len()), (0, 0));
    assert_eq!(blank["rounds"][0]["order"].as_array().unwrap().len(), 0);
    desk.write("karta.md", "# Egna\n## Nytt\n- Öva – ofta\n# Kärnförmågor\n## Förvalta\n- Avveckla\n");
    desk.ok(&["new", "Egen", "--out", "egen.ron", "--map", "karta.md"]);
    let own: Value = serde_json::from_str(&desk.ok(&["dump", "egen.ron"])).unwrap();
    assert_eq!(names(&own), ["Öva", "Avveckla"]);
    assert_eq!((own["edit"].as_u64(), own["rounds"][0]["order"][1].as_str()), (Some(0), Some("avveckla")));
    assert_eq!(own["map"]["categories"][1]["name"]["en"], "Core capabilities");
    desk.ok(&["check", "tom.ron", "egen.ron"]);
    desk.write("fel.md", "# A\n## B\n- c\n- c\n");
    assert!(desk.refused(&["new", "X", "--out", "x.ron", "--map", "fel.md"]).contains("fel.md:4:1: "));
    assert!(!desk.path("x.ron").exists());
    assert!(desk.refused(&["new", "X", "--blank", "--map", "fel.md"]).contains("cannot be used with"));
}

#[test]
fn another_session_and_a_method_are_starting_points_too() {
    let desk = Desk::with_session();
    desk.ok(&["new", "Tom", "--out", "tom.ron", "--blank"]);
    let said = desk.ok(&["map", "tom.ron", "s.ron"]);
    assert!(said.contains("Nytt: 3 kategorier, 13 områden, 55 förmågor"), "{said}");
    let method = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/vardavdelning.ron");
    let said = desk.ok(&["map", "tom.ron", method, "--dry-run", "--lang", "en"]);
    assert!(said.contains("New: "), "{said}");
}
