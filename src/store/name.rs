//! Names for files that the program makes: safe on every system, and still what the session is called.

/// Longest name, in bytes, with its ending.
const LONGEST: usize = 100;
/// The ending of a session file.
const ENDING: &str = ".ron";
/// Names that Windows keeps for itself, whatever the ending.
const RESERVED: [&str; 6] = ["con", "prn", "aux", "nul", "com", "lpt"];

/// The file name for a session of this name: letters and digits of any script, space, dot, dash and underscore.
#[must_use]
pub fn file_name(session_name: &str) -> String {
    let mut stem = String::new();
    for c in session_name.chars() {
        let c = if c.is_alphanumeric() || matches!(c, ' ' | '.' | '-' | '_') { c } else { ' ' };
        let twice = c == ' ' && stem.ends_with(' ');
        if !twice && stem.len() + c.len_utf8() <= LONGEST - ENDING.len() {
            stem.push(c);
        }
    }
    let stem = stem.trim_start_matches(['.', '-', ' ']).trim_end_matches(['.', ' ']);
    if stem.is_empty() || is_reserved(stem) {
        format!("session {stem}").trim_end().to_owned() + ENDING
    } else {
        stem.to_owned() + ENDING
    }
}

fn is_reserved(stem: &str) -> bool {
    let first = stem.split('.').next().unwrap_or_default().trim_end().to_ascii_lowercase();
    let device = first.trim_end_matches(|c: char| c.is_ascii_digit());
    RESERVED.contains(&device) && first.len() <= 4
}

#[cfg(test)]
mod tests {
    use super::file_name;

    #[test]
    fn a_file_is_called_what_its_session_is_as_far_as_every_system_allows() {
        let cases = [
            ("Digital motor 2030", "Digital motor 2030.ron"),
            ("Åmål: mål/medel", "Åmål mål medel.ron"),
            ("../../etc/passwd", "etc passwd.ron"),
            ("-rf .", "rf.ron"),
            ("CON", "session CON.ron"),
            ("lpt1.x", "session lpt1.x.ron"),
            ("konsert", "konsert.ron"),
            ("日本", "日本.ron"),
            ("\u{202e}\u{1b}", "session.ron"),
        ];
        for (name, want) in cases {
            assert_eq!(file_name(name), want, "{name:?}");
        }
        let long = file_name(&"å".repeat(300));
        assert_eq!((long.len(), long.ends_with("å.ron")), (100, true));
    }
}
