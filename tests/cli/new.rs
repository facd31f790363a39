//! `verkstad new`.

use super::desk::Desk;

const FIXTURE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/vardavdelning.ron");

#[test]
fn a_new_session_stands_on_the_shipped_map_and_is_sound() {
    let desk = Desk::new();
    let path = desk.ok(&["new", "Digital motor 2031", "--lang", "en"]);
    let path = path.trim_end();
    assert_eq!(std::path::Path::new(path).extension().unwrap(), "ron");
    desk.ok(&["check", path]);
    let dump: serde_json::Value = serde_json::from_str(&desk.ok(&["dump", path])).unwrap();
    assert_eq!((&dump["name"], &dump["edit"]), (&"Digital motor 2031".into(), &0.into()));
    assert_eq!((&dump["language"], &dump["kind"]), (&"en".into(), &"Real".into()));
    assert_eq!(dump["map"]["capabilities"].as_array().unwrap().len(), 55);
    assert_eq!(dump["respondents"].as_array().unwrap().len(), 0);
}

#[test]
fn a_file_that_is_there_is_left_alone() {
    let desk = Desk::new();
    desk.write("s.ron", "mine");
    let said = desk.refused(&["new", "Prov", "--out", "s.ron"]);
    assert!(said.contains("s.ron: there is a file of this name already"), "{said}");
    assert_eq!(desk.read("s.ron"), "mine");
    assert!(desk.refused(&["new", "  "]).contains("a session needs a name"));
}

#[test]
fn respondents_are_read_whatever_a_spreadsheet_saved_them_as() {
    let files: [(&str, &[u8]); 4] = [
        ("comma", "name,short,inhabitants\n\"Åmål, stad\",ÅMÅ,12 610\nDals-Ed,,\n".as_bytes()),
        ("semicolon", "Name;Short;Inhabitants\r\nÅmål, stad;ÅMÅ;12610\r\nDals-Ed;;\r\n\r\n".as_bytes()),
        ("mark", "\u{feff}inhabitants;name;short\n12\u{a0}610;Åmål, stad;ÅMÅ\n;Dals-Ed;\n".as_bytes()),
        ("windows", b"name;short;inhabitants\r\n\xc5m\xe5l, stad;\xc5M\xc5;12\xa0610\r\nDals-Ed;;\r\n"),
    ];
    let desk = Desk::new();
    for (name, bytes) in files {
        desk.write("r.csv", bytes);
        let out = format!("{name}.ron");
        desk.ok(&["new", name, "--out", &out, "--respondents", "r.csv"]);
        let dump: serde_json::Value = serde_json::from_str(&desk.ok(&["dump", &out])).unwrap();
        let (first, second) = (&dump["respondents"][0], &dump["respondents"][1]);
        assert_eq!((&first["name"], &first["short"]), (&"Åmål, stad".into(), &"ÅMÅ".into()), "{name}");
        assert_eq!((&first["id"], &first["inhabitants"]), (&"amal-stad".into(), &12_610.into()), "{name}");
        assert_eq!((&second["name"], &second["short"]), (&"Dals-Ed".into(), &"DAL".into()), "{name}");
        assert!(second["inhabitants"].is_null());
        let mut letters = [first["letter"].as_u64(), second["letter"].as_u64()];
        letters.sort_unstable();
        assert_eq!(letters, [Some(0), Some(1)]);
    }
}

#[test]
fn a_unit_that_several_share_is_read_with_its_owners() {
    let desk = Desk::new();
    let table = "name;short;shared_by\nSML-IT;SML;Sotenäs, mun | Lysekil\nSotenäs;SOT;\nMunkedal;MUN;\nLysekil;LYS;\n";
    desk.write("r.csv", table);
    desk.ok(&["new", "Prov", "--out", "s.ron", "--respondents", "r.csv"]);
    let dump: serde_json::Value = serde_json::from_str(&desk.ok(&["dump", "s.ron"])).unwrap();
    assert_eq!(dump["respondents"][0]["shared_by"], serde_json::json!(["sotenas", "munkedal", "lysekil"]));
    desk.write("r.csv", "name;shared_by\nSML-IT;SML-IT, Tanum\nSotenäs;\n");
    let said = desk.refused(&["new", "Prov", "--out", "t.ron", "--respondents", "r.csv"]);
    assert!(
        said.contains("`Tanum` is no other respondent") && said.contains("`SML-IT` is no other"),
        "{said}"
    );
}

#[test]
fn faulty_respondents_are_told_all_together_and_make_no_session() {
    let desk = Desk::new();
    desk.write("r.csv", "name,short,inhabitants\nTanum,TAN,many\n,X,1\ntanum,T2,2\n");
    let said = desk.refused(&["new", "Prov", "--out", "s.ron", "--respondents", "r.csv"]);
    for place in ["r.csv:2:3: `many`", "r.csv:3:1: the name is empty", "r.csv:4:1: `tanum` stands twice"] {
        assert!(said.contains(place), "{place} in {said}");
    }
    assert!(!desk.path("s.ron").exists());
    for (content, want) in [
        ("", "r.csv:1:1: the file is empty"),
        ("namn;kort\nTanum;TAN\n", "r.csv:1:1: the column `name` is missing"),
        ("name,name\na,b\n", "r.csv:1:2: the column `name` stands twice"),
        ("name,short\nAlfa\n", "r.csv:2:1: the row has 1 field"),
    ] {
        desk.write("r.csv", content);
        let said = desk.refused(&["new", "Prov", "--out", "s.ron", "--respondents", "r.csv"]);
        assert!(said.contains(want), "{want} in {said}");
    }
}

#[test]
fn a_method_is_a_file_or_a_folder_and_a_faulty_one_says_where() {
    let desk = Desk::new();
    desk.ok(&["new", "A", "--out", "a.ron", "--method", FIXTURE]);
    assert!(desk.read("a.ron").contains("id: \"vardavdelning\""));
    std::fs::create_dir(desk.path("methods")).unwrap();
    std::fs::copy(FIXTURE, desk.path("methods/own.ron")).unwrap();
    desk.ok(&["new", "B", "--out", "b.ron", "--method", "methods"]);
    assert!(desk.read("b.ron").contains("id: \"vardavdelning\""));
    let faulty = std::fs::read_to_string(FIXTURE).unwrap().replacen("format: 1", "format: 1, surplus: 3", 1);
    desk.write("methods/own.ron", faulty);
    for path in ["methods", "methods/own.ron"] {
        let said = desk.refused(&["new", "C", "--out", "c.ron", "--method", path]);
        let line = said.lines().next().unwrap();
        let mut parts = line.split(':');
        assert_eq!(parts.next(), Some("methods/own.ron"), "{line}");
        assert!(parts.by_ref().take(2).all(|number| number.parse::<usize>().is_ok()), "{line}");
        assert!(said.contains("surplus"), "{said}");
    }
    assert!(desk.refused(&["new", "C", "--method", "nowhere.ron"]).contains("nowhere.ron"));
    assert!(!desk.path("c.ron").exists());
}
