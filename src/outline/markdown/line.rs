//! What a single line of an outline is: a heading, an entry of a list, text, or nothing that counts.

/// A line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Line {
    /// Nothing on it.
    Blank,
    /// A rule, or the marks around code: they say nothing.
    Mark,
    /// A heading of this level, counted from 1.
    Heading(usize, String),
    /// An entry of a list, with the column at which its mark stands, counted from 0.
    Bullet(usize, String),
    /// Text, with its indentation.
    Text(usize, String),
    /// A row of a table.
    Table,
    /// A line below another that makes a heading of it.
    Underline(usize),
}

/// A tab goes on to the next multiple of this.
const TAB: usize = 4;

impl Line {
    pub(super) fn of(raw: &str) -> Self {
        let (indent, text) = indentation(raw);
        let text = text.trim_end();
        if text.is_empty() {
            return Self::Blank;
        }
        if let Some(mark) = mark(text) {
            return mark;
        }
        if text.starts_with('|') && text.len() > 1 && text.ends_with('|') {
            return Self::Table;
        }
        let hashes = text.chars().take_while(|c| *c == '#').count();
        let rest = text.get(hashes..).unwrap_or_default();
        if (1..=6).contains(&hashes) && indent < TAB && rest.starts_with([' ', '\t']) {
            let rest = rest.trim();
            let closed = rest.trim_end_matches('#');
            let rest = if closed.ends_with(' ') { closed } else { rest };
            return Self::Heading(hashes, words(unnumbered(rest)));
        }
        match bullet(text) {
            Some(rest) => Self::Bullet(indent, words(rest)),
            None => Self::Text(indent, words(text.strip_prefix("> ").unwrap_or(text))),
        }
    }
}

/// The indentation in columns, and what follows.
fn indentation(raw: &str) -> (usize, &str) {
    let mut columns = 0;
    for (at, c) in raw.char_indices() {
        match c {
            '\t' => columns = (columns / TAB + 1) * TAB,
            c if c.is_whitespace() => columns += 1,
            _ => return (columns, raw.get(at..).unwrap_or_default()),
        }
    }
    (columns, "")
}

/// Lines of marks alone: rules, fences, and what underlines a heading.
fn mark(text: &str) -> Option<Line> {
    let only = |mark: char| text.chars().all(|c| c == mark);
    let spaced = |mark: char| {
        text.chars().all(|c| c == mark || c == ' ') && text.chars().filter(|c| *c == mark).count() >= 3
    };
    if only('=') {
        Some(Line::Underline(1))
    } else if text.len() >= 2 && only('-') {
        Some(Line::Underline(2))
    } else if ['-', '*', '_'].into_iter().any(spaced) || text.starts_with("```") || text.starts_with("~~~") {
        Some(Line::Mark)
    } else {
        None
    }
}

/// What follows the mark of a list entry: `-`, `*`, `+`, `•`, `1.` or `1)`, and a box to tick.
fn bullet(text: &str) -> Option<&str> {
    let digits = text.chars().take_while(char::is_ascii_digit).count();
    let rest = if (1..=9).contains(&digits) {
        text.get(digits..)?.strip_prefix(['.', ')'])?
    } else {
        text.strip_prefix(['-', '*', '+', '•', '–'])?
    };
    if !rest.is_empty() && !rest.starts_with(char::is_whitespace) {
        return None;
    }
    let rest = rest.trim_start();
    let boxes = ["[ ] ", "[x] ", "[X] "];
    Some(boxes.iter().find_map(|it| rest.strip_prefix(it)).unwrap_or(rest))
}

/// A heading without the number before it: `1.`, `2)`, `1.3`.
fn unnumbered(text: &str) -> &str {
    let Some((number, rest)) = text.split_once(' ') else { return text };
    let parts = number.trim_end_matches(['.', ')']);
    let is_number = !parts.is_empty() && parts.chars().all(|c| c.is_ascii_digit() || c == '.');
    if is_number && (parts.contains('.') || parts.len() < number.len()) { rest.trim_start() } else { text }
}

/// The words without the marks that make them bold, slanted or code.
fn words(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text.trim();
    while let Some(c) = rest.chars().next() {
        let skipped = ["**", "__", "`"].iter().find(|it| rest.starts_with(**it)).map_or(0, |it| it.len());
        let after = rest.get(c.len_utf8()..).unwrap_or_default();
        rest = match after.chars().next() {
            _ if skipped > 0 => rest.get(skipped..).unwrap_or_default(),
            Some(escaped) if c == '\\' && escaped.is_ascii_punctuation() => {
                out.push(escaped);
                after.get(1..).unwrap_or_default()
            }
            Some(_) | None => {
                out.push(c);
                after
            }
        };
    }
    let slanted = ['*', '_'].into_iter().find_map(|it| {
        let inner = out.strip_prefix(it)?.strip_suffix(it)?;
        (!inner.is_empty() && !inner.contains(it)).then(|| inner.to_owned())
    });
    slanted.unwrap_or(out).trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::Line;

    #[test]
    fn a_line_is_what_it_looks_like() {
        let text = |indent, text: &str| Line::Text(indent, text.to_owned());
        let bullet = |indent, text: &str| Line::Bullet(indent, text.to_owned());
        let heading = |level, text: &str| Line::Heading(level, text.to_owned());
        let cases = [
            ("", Line::Blank),
            (" \t ", Line::Blank),
            ("## 1.2 Leda ##", heading(2, "Leda")),
            ("# 24 timmar", heading(1, "24 timmar")),
            ("#hashtagg", text(0, "#hashtagg")),
            ("- [ ] **Leda**: att `gå`", bullet(0, "Leda: att gå")),
            ("\t* _Styra_", bullet(4, "Styra")),
            ("  3) Tre", bullet(2, "Tre")),
            ("   \tfyra", text(4, "fyra")),
            ("-minus", text(0, "-minus")),
            ("2030-talet", text(0, "2030-talet")),
            ("-", bullet(0, "")),
            ("---", Line::Underline(2)),
            ("===", Line::Underline(1)),
            ("* * *", Line::Mark),
            ("```", Line::Mark),
            ("| a | b |", Line::Table),
            ("> sagt", text(0, "sagt")),
            ("a \\* b_c", text(0, "a * b_c")),
        ];
        for (raw, want) in cases {
            assert_eq!(Line::of(raw), want, "{raw:?}");
        }
    }
}
