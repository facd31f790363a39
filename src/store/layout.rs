//! How a session looks as a file: RON with the same bytes for the same session, laid out for people.
//!
//! Each section has its own depth: what a person looks for stands on lines of its own, and what is one thing (a note, a
//! ballot, a milestone, a budget row) is one line. Layout never depends on how long a text is, so that a change of one
//! word is a change of one line.

use ron::ser::{PrettyConfig, to_string_pretty};
use serde::Serialize;

use crate::domain::map::Map;
use crate::domain::rules::Rules;
use crate::domain::session::Session;
use crate::source::checksum;

/// Tells somebody who opens the file in an editor what it is.
const OPENING: &str = "\
// verkstad-session: en grupp organisationers väg genom fem workshoppar. Läs gärna; ändra helst i programmet.
// A verkstad session: a group of organisations on its way through five workshops. Better changed in the program.
";

/// One level of indentation.
const STEP: &str = "    ";

/// The whole file and its checksum.
///
/// # Errors
/// Whatever `ron` cannot write; nothing a session holds is of that kind.
pub(super) fn write(session: &Session) -> Result<(String, u32), ron::Error> {
    let Session {
        format,
        id,
        edit,
        name,
        language,
        kind,
        respondents,
        goals,
        notes,
        clusters,
        map,
        versions,
        lead,
        rounds,
        rules,
        dots,
        handed,
        hands,
        targets,
        proposals,
        judgements,
        choices,
        hidden,
        method,
    } = session;
    let mut sheet = Sheet { text: OPENING.to_owned(), indent: 1 };
    sheet.text.push_str("(\n");
    sheet.field("format", format, 0)?;
    sheet.field("id", id, 0)?;
    sheet.field("edit", edit, 0)?;
    sheet.field("name", name, 0)?;
    sheet.field("language", language, 0)?;
    sheet.field("kind", kind, 0)?;
    sheet.field("respondents", respondents, 1)?;
    sheet.field("goals", goals, 2)?;
    sheet.field("notes", notes, 1)?;
    sheet.field("clusters", clusters, 1)?;
    sheet.map(map)?;
    if !versions.is_empty() {
        sheet.field("versions", versions, 4)?;
    }
    if let Some(lead) = lead {
        sheet.field("lead", &Some(lead), 0)?;
    }
    sheet.field("rounds", rounds, 3)?;
    if *rules != Rules::default() {
        sheet.field("rules", rules, 1)?;
    }
    sheet.field("dots", dots, 1)?;
    if !handed.is_empty() {
        sheet.field("handed", handed, 1)?;
    }
    if !hands.is_empty() {
        sheet.field("hands", hands, 1)?;
    }
    if !targets.is_empty() {
        sheet.field("targets", targets, 1)?;
    }
    if !proposals.is_empty() {
        sheet.field("proposals", proposals, 1)?;
    }
    sheet.field("judgements", judgements, 1)?;
    sheet.field("choices", choices, 4)?;
    if !hidden.is_empty() {
        sheet.field("hidden", hidden, 0)?;
    }
    sheet.field("method", &**method, 4)?;
    sheet.text.push_str(")\n");
    let sum = checksum::close(&mut sheet.text);
    Ok((sheet.text, sum))
}

struct Sheet {
    text: String,
    indent: usize,
}

impl Sheet {
    /// One field; `depth` levels of its value are spread over lines of their own.
    fn field(&mut self, name: &str, value: &impl Serialize, depth: usize) -> Result<(), ron::Error> {
        let config = PrettyConfig::new().depth_limit(depth).new_line("\n").indentor(STEP);
        let value = to_string_pretty(value, config)?;
        let indent = STEP.repeat(self.indent);
        for (index, line) in value.split('\n').enumerate() {
            if index == 0 {
                self.text.push_str(&indent);
                self.text.push_str(name);
                self.text.push_str(": ");
            } else {
                self.text.push('\n');
                self.text.push_str(&indent);
            }
            self.text.push_str(line);
        }
        self.text.push_str(",\n");
        Ok(())
    }

    /// Areas are rows; capabilities have a description and need a field a line.
    fn map(&mut self, map: &Map) -> Result<(), ron::Error> {
        let Map { categories, areas, capabilities } = map;
        self.text.push_str(STEP);
        self.text.push_str("map: (\n");
        self.indent += 1;
        self.field("categories", categories, 1)?;
        self.field("areas", areas, 1)?;
        self.field("capabilities", capabilities, 2)?;
        self.indent -= 1;
        self.text.push_str(STEP);
        self.text.push_str("),\n");
        Ok(())
    }
}
