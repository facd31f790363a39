//! Reports as others read them: written as JSON or plain text and read back.

use serde_json::Value;
use verkstad::analysis::projection::Projection;
use verkstad::domain::session::Session;
use verkstad::domain::text::Lang;
use verkstad::{export, report, store};

pub(crate) fn example() -> Session {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/example/example.ron");
    store::read(path.as_ref()).unwrap().desk.session().clone()
}

/// The report of the first round, in the format of this name.
pub(crate) fn written(session: &Session, lang: Lang, format: &str) -> String {
    written_of(session, lang, 1, format)
}

pub(crate) fn written_of(session: &Session, lang: Lang, round: u16, format: &str) -> String {
    let report = report::report(&Projection::of(session), lang, round).unwrap();
    (export::format(format).unwrap().write)(&report, lang)
}

pub(crate) fn json(session: &Session, lang: Lang) -> Value {
    serde_json::from_str(&written(session, lang, "json")).unwrap()
}

pub(crate) fn text(session: &Session, lang: Lang) -> String {
    written(session, lang, "text")
}

pub(crate) fn list(value: &Value) -> &[Value] {
    value.as_array().unwrap()
}

/// What JSON calls the type of a value.
pub(crate) fn sort(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}
