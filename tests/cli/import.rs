//! `verkstad import`.

use super::desk::Desk;

const HEAD: &str = "respondent,rater,capability,level\n";

#[test]
fn ratings_come_in_by_id_and_by_name_in_both_languages() {
    let desk = Desk::with_session();
    let rows = "tanum,IT-chef,avveckla,3\nTAN,IT-chef,Bygga kultur,x\nTanum,IT-chef,utbilda,-\n\
        Tanum,IT-chef,Retire,3\nÅMÅL,,AVVECKLA,0\namal,Strateg,avveckla,4\nÅmå,Strateg,Build culture,\n";
    desk.write("v.csv", format!("{HEAD}{rows}"));
    assert_eq!(desk.ok(&["import", "s.ron", "--ratings", "v.csv"]), "");
    assert_eq!(desk.mark("tanum", "IT-chef", "avveckla"), Some('3'));
    assert_eq!(desk.mark("tanum", "IT-chef", "bygga-kultur"), Some('x'));
    assert_eq!(desk.mark("tanum", "IT-chef", "utbilda"), Some('-'));
    assert_eq!(desk.mark("amal", "", "avveckla"), Some('0'));
    assert_eq!(desk.mark("amal", "Strateg", "avveckla"), Some('4'));
    assert_eq!(desk.dump()["edit"], 1);
    desk.ok(&["check", "s.ron"]);
}

#[test]
fn a_second_file_changes_what_it_names_and_the_same_file_changes_nothing() {
    let desk = Desk::with_session();
    desk.write("v.csv", format!("{HEAD}tanum,A,avveckla,3\ntanum,A,utbilda,2\n"));
    desk.ok(&["import", "s.ron", "--ratings", "v.csv"]);
    desk.ok(&["import", "s.ron", "--ratings", "v.csv"]);
    assert_eq!(desk.dump()["edit"], 1);
    desk.write("v.csv", "level;capability;rater;respondent\r\n;Avveckla;A;Tanum\r\n");
    desk.ok(&["import", "s.ron", "--ratings", "v.csv"]);
    assert_eq!(desk.mark("tanum", "A", "avveckla"), Some('-'));
    assert_eq!(desk.mark("tanum", "A", "utbilda"), Some('2'));
    assert_eq!(desk.dump()["edit"], 2);
}

#[test]
fn every_encoding_of_a_spreadsheet_gives_the_same_ratings() {
    let files: [&[u8]; 3] = [
        "\u{feff}respondent;rater;capability;level\r\nÅmål;A;Sätta tydliga mål för digitalisering;2\r\n"
            .as_bytes(),
        b"respondent;rater;capability;level\n\xc5m\xe5l;A;S\xe4tta tydliga m\xe5l f\xf6r digitalisering;2\n",
        "Respondent,Rater,Capability,Level\n Åmål , A ,\"Sätta tydliga mål för digitalisering\", 2 \n"
            .as_bytes(),
    ];
    for bytes in files {
        let desk = Desk::with_session();
        desk.write("v.csv", bytes);
        desk.ok(&["import", "s.ron", "--ratings", "v.csv"]);
        assert_eq!(desk.mark("amal", "A", "satta-tydliga-mal-for-digitalisering"), Some('2'));
    }
}

#[test]
fn all_faults_are_told_with_row_and_column_and_nothing_is_imported() {
    let desk = Desk::with_session();
    let before = desk.read("s.ron");
    let rows = "tanum,A,avveckla,3\ntanun,A,avvekla,5\n,A,,3.0\ntanum,A,avveckla,2\n\
        tanum,A,Utvärdera insatser, resultat och effekter,2\ntanum,A,utbilda\n";
    desk.write("v.csv", format!("{HEAD}{rows}"));
    let said = desk.refused(&["import", "s.ron", "--ratings", "v.csv"]);
    for want in ["v.csv:6:4: the row has 5 fields", "v.csv:7:3: the row has 3 fields"] {
        assert!(said.contains(want), "{want} in {said}");
    }
    let rows = "tanum,A,avveckla,3\ntanun,A,avvekla,5\n,A,,3.0\ntanum,A,avveckla,2\n";
    desk.write("v.csv", format!("{HEAD}{rows}"));
    let said = desk.refused(&["import", "s.ron", "--ratings", "v.csv"]);
    for want in [
        "v.csv:3:1: there is no respondent `tanun`; did you mean `tanum`?",
        "v.csv:3:3: there is no capability `avvekla`; did you mean `avveckla`?",
        "v.csv:3:4: `5` is no level",
        "v.csv:4:1: the respondent is missing",
        "v.csv:4:3: the capability is missing",
        "v.csv:4:4: `3.0` is no level",
        "v.csv:5:3: `avveckla` is rated otherwise by the same rater on line 2",
    ] {
        assert!(said.contains(want), "{want} in {said}");
    }
    assert_eq!(said.lines().count(), 7);
    assert_eq!((desk.read("s.ron"), desk.dump()["edit"].as_u64()), (before, Some(0)));
}

#[test]
fn a_file_of_another_form_says_what_is_missing() {
    let desk = Desk::with_session();
    let cases: [(&[u8], &str); 5] = [
        (b"", "v.csv:1:1: the file is empty"),
        (b"respondent;capability\n", "v.csv:1:1: the column `rater` is missing"),
        (b"respondent;capability\n", "v.csv:1:1: the column `level` is missing"),
        (b"\xff\xfer\0e\0s\0", "save it again as CSV UTF-8"),
        (b"respondent,rater,capability,level\n\"tanum,A,avveckla,3\n", "v.csv:2:1: the row has 1 field"),
    ];
    for (content, want) in cases {
        desk.write("v.csv", content);
        let said = desk.refused(&["import", "s.ron", "--ratings", "v.csv"]);
        assert!(said.contains(want), "{want} in {said}");
    }
    assert!(desk.refused(&["import", "s.ron", "--ratings", "nowhere.csv"]).contains("nowhere.csv"));
    assert!(desk.refused(&["import", "nowhere.ron", "--ratings", "v.csv"]).contains("v.csv"));
}

#[test]
fn a_name_that_two_capabilities_share_is_not_guessed_at() {
    let desk = Desk::with_session();
    let renamed = "[Change(Capability((id: \"utbilda\", area: \"forandra\", name: (sv: \"Avveckla\"))))]";
    desk.write("e.ron", renamed);
    desk.ok(&["apply", "s.ron", "e.ron"]);
    desk.write("v.csv", format!("{HEAD}tanum,A,Avveckla,3\n"));
    desk.ok(&["import", "s.ron", "--ratings", "v.csv"]);
    assert_eq!(desk.mark("tanum", "A", "avveckla"), Some('3'), "an id goes before a name");
    desk.write("e.ron", renamed.replace("Avveckla", "Inkludera"));
    desk.ok(&["apply", "s.ron", "e.ron"]);
    desk.write(
        "e.ron",
        "[Change(Capability((id: \"avveckla\", area: \"forandra\", name: (sv: \"Egen\", en: \"Own\")))),\
        Change(Capability((id: \"utbilda\", area: \"forandra\", name: (sv: \"Own\"))))]",
    );
    desk.ok(&["apply", "s.ron", "e.ron"]);
    desk.write("v.csv", format!("{HEAD}tanum,A,own,3\n"));
    let said = desk.refused(&["import", "s.ron", "--ratings", "v.csv"]);
    assert!(said.contains("v.csv:2:3: `own` may be utbilda or avveckla; write the id"), "{said}");
}

#[test]
fn a_round_that_has_ended_takes_nothing() {
    let desk = Desk::with_session();
    desk.write("e.ron", "[RoundState(1, Ended)]");
    desk.ok(&["apply", "s.ron", "e.ron"]);
    desk.write("v.csv", format!("{HEAD}tanum,A,avveckla,3\n"));
    assert!(desk.refused(&["import", "s.ron", "--ratings", "v.csv"]).contains("no open round"));
}

#[test]
fn risks_come_into_a_choice_and_go_out_again() {
    let desk = Desk::with_session();
    let choices = r#"[Add(Choice((id: "a", subject: Capability("avveckla"))), (index: 0)),
        Add(Choice((id: "b", subject: Capability("utbilda"))), (index: 1))]"#;
    desk.write("e.ron", choices);
    desk.ok(&["apply", "s.ron", "e.ron"]);
    desk.write("r.csv", "threat,consequence grade,probability\nAvbrott,4,4\n");
    let told = desk.ok(&["import", "s.ron", "--risks", "r.csv", "--choice", "Retire"]);
    assert!(told.contains('1'), "{told}");
    assert_eq!(desk.dump()["choices"][0]["risks"][0]["threat"], "Avbrott");
    let list = desk.ok(&["report", "s.ron", "--to", "risks"]);
    desk.write("r.csv", list);
    let told = desk.ok(&["import", "s.ron", "--risks", "r.csv", "--choice", "a", "--lang", "en"]);
    assert_eq!(told, "New: 0 · replaced: 0 · the same already: 1 · rows of other choices: 0\n");
    assert_eq!(desk.dump()["choices"][0]["risks"].as_array().map(Vec::len), Some(1));
    let none = desk.refused(&["import", "s.ron", "--risks", "r.csv"]);
    assert!(none.contains("--choice"), "{none}");
    desk.write("r.csv", "threat,consequence grade,probability\nAvbrott,9,4\n");
    let wrong = desk.refused(&["import", "s.ron", "--risks", "r.csv", "--choice", "b"]);
    assert!(wrong.contains("r.csv:2:2"), "{wrong}");
}
