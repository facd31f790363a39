//! An outline, or the faults of a file, as text to compare with.

use verkstad::domain::text::{Lang, Text};
use verkstad::outline::{self, Band, Outline};

/// What reading a file comes to: the outline by indentation (`?` where the file says nothing), then a line for each
/// remark; or a line for each fault, in English.
pub(super) fn read(file: &str, bytes: impl AsRef<[u8]>) -> String {
    match outline::read(file, bytes.as_ref(), Lang::Sv) {
        Ok(outline) => shown(&outline),
        Err(faults) => faults.lines(Lang::En).join("\n"),
    }
}

pub(super) fn shown(outline: &Outline) -> String {
    let mut lines = Vec::new();
    for category in &outline.categories {
        lines.push(match &category.band {
            Band::Named(name) => words(name).to_owned(),
            Band::Nth(nth) => format!("#{nth}"),
            Band::Open => "?".to_owned(),
        });
        for area in &category.areas {
            lines.push(format!(" {}", area.name.as_ref().map_or("?", words)));
            for capability in &area.capabilities {
                let about = words(&capability.about).replace('\n', " / ");
                let about = if about.is_empty() { about } else { format!(": {about}") };
                lines.push(format!("  {}{about}", words(&capability.name)));
            }
        }
    }
    lines.extend(outline.remarks.iter().map(|it| format!("* {}", outline::remark(Lang::En, it))));
    lines.join("\n")
}

fn words(text: &Text) -> &str {
    text.get(Lang::Sv)
}

/// Compares what each text is read as.
pub(super) fn compare(file: &str, cases: &[(&str, &str)]) {
    for (text, want) in cases {
        assert_eq!(read(file, text), want.trim_matches('\n'), "\n--- {text}\n---");
    }
}
