//! The key table of the README is the program's own.
//!
//! With `VERKSTAD_WRITE_README=1` in the environment the README is rewritten instead of compared.
#![expect(clippy::disallowed_methods, reason = "rewriting the README is asked for by the environment")]

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::{env, fs};

use verkstad::analysis::projection::Projection;
use verkstad::domain::apply::apply;
use verkstad::domain::edit::Edit;
use verkstad::domain::session::Session;
use verkstad::domain::text::Lang;
use verkstad::tui::keymap::{self, Context, Footer, Row, TABLES};

use super::sources::root;

const START: &str = "<!-- keys -->\n";
const END: &str = "<!-- /keys -->";

#[test]
fn the_readme_lists_the_keys_there_are() {
    let path = root().join("README.md");
    let readme = fs::read_to_string(&path).expect("there is a README");
    let (before, rest) = readme.split_once(START).expect("the README has a place for the keys");
    let (found, after) = rest.split_once(END).expect("the place for the keys has an end");
    let table = table();
    if env::var_os("VERKSTAD_WRITE_README").is_some() {
        fs::write(&path, format!("{before}{START}{table}{END}{after}")).expect("the README can be written");
    } else {
        assert!(found == table, "the keys have changed: run the tests once with VERKSTAD_WRITE_README=1");
    }
}

/// The whole key table as Markdown, in the order of help.
fn table() -> String {
    let mut out = String::from("\n| where | key | what it does |\n|---|---|---|\n");
    let mut done = BTreeSet::new();
    for context in TABLES.iter().flat_map(|table| table.iter()).map(|row| row.context) {
        if !done.insert(context) {
            continue;
        }
        let shown = keymap::rows(context).filter(|row| row.footer != Footer::Silent);
        for (index, row) in shown.enumerate() {
            let place = if index == 0 { place(context) } else { String::new() };
            writeln!(out, "| {place} | {} | {} |", keys(row), (row.label)(Lang::En)).expect("text grows");
        }
    }
    out.push('\n');
    out
}

/// `HeatTable` as `**Heat table**`.
fn place(context: Context) -> String {
    let mut out = String::from("**");
    for (index, c) in format!("{context:?}").chars().enumerate() {
        if index > 0 && c.is_uppercase() {
            out.push(' ');
            out.extend(c.to_lowercase());
        } else {
            out.push(c);
        }
    }
    out + "**"
}

/// The keys of a row as code, a bar kept from ending the cell.
fn keys(row: &Row) -> String {
    let all: Vec<String> = if row.shown.is_empty() {
        row.keys.iter().copied().map(keymap::name).collect()
    } else {
        vec![row.shown.to_owned()]
    };
    all.iter().map(|key| format!("`{}`", key.replace('|', "\\|"))).collect::<Vec<_>>().join(" ")
}

#[test]
fn the_edits_of_the_readme_can_be_applied() {
    let readme = fs::read_to_string(root().join("README.md")).expect("there is a README");
    let (_, rest) = readme.split_once("```ron\n").expect("the README shows edits");
    let (text, _) = rest.split_once("```").expect("the edits have an end");
    let edits: Vec<Edit> = ron::from_str(text).expect("the edits are RON");
    let method = verkstad::method::shipped().expect("the shipped method is sound");
    let mut session = Session::new("readme", "README".into(), Lang::En, method);
    for edit in &edits {
        apply(&mut session, edit).unwrap_or_else(|refusal| panic!("{edit:?}: {refusal}"));
    }
}

#[test]
fn the_readme_names_every_field_of_the_report() {
    let example = include_bytes!("../../assets/example/example.ron");
    let session: Session = verkstad::source::parse(example).expect("the example is a session");
    let report =
        verkstad::report::report(&Projection::of(&session), Lang::En, 1).expect("the example has a round");
    let json = serde_json::to_value(&report).expect("a report is JSON");
    let readme = fs::read_to_string(root().join("README.md")).expect("there is a README");
    let mut missing = BTreeSet::new();
    names(&json, &mut |name| {
        if !readme.contains(&format!("`{name}`")) && !readme.contains(&format!("`{name}[]`")) {
            missing.insert(name.to_owned());
        }
    });
    assert!(missing.is_empty(), "the README does not tell of {missing:?}");
}

/// Every name of an object, however deep.
fn names(json: &serde_json::Value, each: &mut impl FnMut(&str)) {
    for (name, value) in json.as_object().into_iter().flatten() {
        each(name);
        names(value, each);
    }
    for value in json.as_array().into_iter().flatten() {
        names(value, each);
    }
}
