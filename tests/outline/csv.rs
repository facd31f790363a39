//! Lists as CSV.

use super::shown::{compare, read};

#[test]
fn a_list_is_read_by_the_names_of_its_columns() {
    let want = "Leda\n Styra\n  Besluta: Att välja.\n  Mäta\nStöd\n ?\n  Drift";
    let cases = [
        "category,area,capability,about\nLeda,Styra,Besluta,Att välja.\nLeda,Styra,Mäta,\nStöd,,Drift,\n",
        "Förmåga;Område;Kategori;Beskrivning\r\nBesluta;Styra;Leda;Att välja.\r\nMäta;Styra;Leda;\r\nDrift;;Stöd;\r\n",
        "\u{feff}NAMN\tKATEGORI:\tFörmågeområde\tDescription\nBesluta\tLeda\tStyra\tAtt välja.\nMäta\tLEDA\tstyra\t\nDrift\tStöd\t\t\n",
    ];
    for text in cases {
        assert_eq!(read("x.csv", text), want, "{text}");
    }
    let old: Vec<u8> = "förmåga;område\rÖva;Åmål\r".chars().map(|c| c as u8).collect();
    assert_eq!(read("x.csv", old), "?\n Åmål\n  Öva");
}

#[test]
fn empty_fields_are_those_of_the_row_above() {
    compare(
        "x.csv",
        &[
            (
                "kategori;område;förmåga\nLeda;Styra;A\n;;B\n;Följa;C\nStöd;;D\n;;E\n",
                "Leda\n Styra\n  A\n  B\n Följa\n  C\nStöd\n ?\n  D\n  E\n\
                 * In 3 rows empty fields are read as the row above.",
            ),
            (
                "kategori;område;förmåga\n;;Först\nLeda;;\n;Styra;\n;;A\n",
                "?\n ?\n  Först\nLeda\n Styra\n  A\n* In one row empty fields are read as the row above.",
            ),
        ],
    );
}

#[test]
fn what_is_left_aside_is_said() {
    compare(
        "x.csv",
        &[
            (
                "förmåga;ägare;Mognad;område\nA;Kim;3;X\n;;2;\n;Lo;;\n\n;;;Tomt\n",
                "?\n X\n  A\n Tomt\n* Columns that are not read: ägare, mognad\n\
                 * 2 rows say nothing in the columns that are read, the first is 3:3.\n* One area has no capabilities.",
            ),
            ("capability,name\nA,B\n", "?\n ?\n  A\n* Columns that are not read: name"),
        ],
    );
}

#[test]
fn all_faults_are_told_with_their_places() {
    compare(
        "x.csv",
        &[
            ("\n \n", "x.csv: The file is empty."),
            ("förmåga;område\n;X\n", "x.csv: There is no capability in the file."),
            (
                "vad;var\nA;B\n",
                "x.csv:1:1: No column is called “capability” (or förmåga, name, namn). The first line names: vad, var",
            ),
            (
                "förmåga;område;om;FÖRMÅGA\nA;X;;\nB;\nC;X;;;D\n",
                "x.csv:1:4: The column “förmåga” stands twice. Take one of them away.\n\
                 x.csv:3:2: The row has 2 fields but the first line names 4 columns. Put quotes around a field that \
                 holds the delimiter.\n\
                 x.csv:4:4: The row has 5 fields but the first line names 4 columns. Put quotes around a field that \
                 holds the delimiter.",
            ),
            (
                "förmåga;område;about\nA;X;\na ;x;\n\u{200b};X;Om.\nA;Y;\n",
                "x.csv:3:1: “a” stands in the same area already (2:1). Take one of them away or give it another name.\n\
                 x.csv:4:1: Here is a description but no capability. Write the capability's name or take the \
                 description away.",
            ),
        ],
    );
    let long =
        format!("förmåga;område;beskrivning\n{};{};{}\n", "n".repeat(121), "o".repeat(200), "b".repeat(4001));
    assert_eq!(
        read("x.csv", long),
        "x.csv:2:1: The capability has a name of 121 characters. Shorten it to 120 at most and let the description say \
         the rest.\n\
         x.csv:2:1: The description has 4001 characters. Shorten it to 4000 at most.\n\
         x.csv:2:2: The area has a name of 200 characters. Shorten it to 120 at most and let the description say the \
         rest."
    );
}
