//! How plain text is laid out for paper: headings, wrapped prose and tables, within [`WIDTH`] columns wherever it can be.

use std::fmt::{Display, Write as _};

use unicode_width::UnicodeWidthStr;

/// So many columns fit a page.
pub(super) const WIDTH: usize = 100;
/// Widest name column, in cells.
pub(super) const NAME: usize = 44;
/// Blanks between the columns of a table.
const GAP: usize = 2;

/// Writing to a string cannot fail; this keeps the callers free of results they could not use.
pub(super) fn line(out: &mut String, text: std::fmt::Arguments<'_>) {
    let _ = out.write_fmt(text);
    while out.ends_with(' ') {
        out.pop();
    }
    out.push('\n');
}

pub(super) fn heading(out: &mut String, text: &str) {
    out.push('\n');
    prose(out, 0, text);
    line(out, format_args!("{}", "-".repeat(text.width().min(WIDTH))));
}

/// The name of a part below a heading.
pub(super) fn part(out: &mut String, text: &str) {
    out.push('\n');
    prose(out, 0, text);
}

/// Text over as many lines as it takes, all of them so far in.
pub(super) fn prose(out: &mut String, indent: usize, text: &str) {
    hanging(out, (indent, indent), text);
}

/// `label: text`, what does not fit on the first line a little further in.
pub(super) fn labelled(out: &mut String, indent: usize, label: &str, text: &str) {
    hanging(out, (indent, indent + 2), &format!("{label}: {text}"));
}

/// Text whose first line begins at one column and all others at another. Where a line of the text ends, one ends here.
pub(super) fn hanging(out: &mut String, (first, rest): (usize, usize), text: &str) {
    after(out, " ".repeat(first), rest, text);
}

/// Text after something else on its first line, all other lines so far in.
pub(super) fn after(out: &mut String, before: String, rest: usize, text: &str) {
    let mut current = before;
    let mut is_empty = true;
    let mut flush = |current: &mut String| {
        line(out, format_args!("{current}"));
        *current = " ".repeat(rest);
    };
    for (place, row) in text.lines().enumerate() {
        if place > 0 {
            flush(&mut current);
            is_empty = true;
        }
        for word in row.split(' ').filter(|word| !word.is_empty()) {
            if !is_empty && current.width() + 1 + word.width() > WIDTH {
                flush(&mut current);
                is_empty = true;
            }
            if !is_empty {
                current.push(' ');
            }
            current.push_str(word);
            is_empty = false;
        }
    }
    flush(&mut current);
}

/// A table: the names to the left, figures to the right. Where that is too wide for a page each row becomes a list.
pub(super) fn table(out: &mut String, indent: usize, heads: &[String], rows: &[(String, Vec<String>)]) {
    let name = rows.iter().map(|(name, _)| name.width()).max().unwrap_or(0).min(NAME);
    let wide = |column: usize| {
        let cells = rows.iter().filter_map(|(_, cells)| cells.get(column)).map(|cell| cell.width());
        cells.chain([heads.get(column).map_or(0, |head| head.width())]).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..heads.len()).map(wide).collect();
    if indent + name + widths.iter().map(|wide| wide + GAP).sum::<usize>() > WIDTH {
        return list(out, indent, heads, rows);
    }
    let row = |out: &mut String, first: &str, cells: &[String]| {
        let mut text = format!("{}{}", " ".repeat(indent), cut(first, name));
        for (cell, wide) in cells.iter().zip(&widths) {
            text.push_str(&" ".repeat(GAP + wide.saturating_sub(cell.width())));
            text.push_str(cell);
        }
        line(out, format_args!("{text}"));
    };
    row(out, "", heads);
    for (name, cells) in rows {
        row(out, name, cells);
    }
}

fn list(out: &mut String, indent: usize, heads: &[String], rows: &[(String, Vec<String>)]) {
    for (name, cells) in rows {
        prose(out, indent, name);
        for (head, cell) in heads.iter().zip(cells).filter(|(_, cell)| !cell.is_empty()) {
            labelled(out, indent + 2, head, cell);
        }
    }
}

/// Values side by side, each with a blank before it and at least so wide.
pub(super) fn columns<T: Display>(values: impl IntoIterator<Item = T>, wide: usize) -> String {
    let mut out = String::new();
    for value in values {
        // Writing to a string cannot fail.
        let _ = write!(out, " {value:>wide$}");
    }
    out
}

/// A name in the name column, cut with `…` where it is too long.
pub(super) fn fitted(name: &str) -> String {
    cut(name, NAME)
}

/// A name in so many columns, cut with `…` where it is too long.
pub(super) fn cut(name: &str, columns: usize) -> String {
    let mut out = String::new();
    let mut used = 0;
    if name.width() <= columns {
        out.push_str(name);
        used = name.width();
    } else {
        for c in name.chars() {
            let wide = c.to_string().width();
            if used + wide > columns.saturating_sub(1) {
                break;
            }
            out.push(c);
            used += wide;
        }
        out.push('…');
        used += 1;
    }
    out.push_str(&" ".repeat(columns.saturating_sub(used)));
    out
}

#[cfg(test)]
mod tests {
    use super::{WIDTH, hanging, table};
    use unicode_width::UnicodeWidthStr;

    #[test]
    fn prose_fits_the_page_and_hangs_below_its_label() {
        let mut out = String::new();
        hanging(&mut out, (2, 4), &"förmåga ".repeat(30));
        assert!(out.lines().all(|line| line.width() <= WIDTH), "{out}");
        assert!(out.starts_with("  förmåga") && out.lines().skip(1).all(|line| line.starts_with("    f")));
        assert_eq!(out.split_whitespace().count(), 30);
    }

    #[test]
    fn a_table_too_wide_for_the_page_becomes_a_list() {
        let heads = ["år 1".to_owned(), "år 2".to_owned()];
        let row = |cell: &str| vec![("Orust".to_owned(), vec![cell.to_owned(), "2 h".to_owned()])];
        let mut out = String::new();
        table(&mut out, 2, &heads, &row("1 h"));
        assert_eq!(out, "         år 1  år 2\n  Orust   1 h   2 h\n");
        out.clear();
        table(&mut out, 2, &heads, &row(&"x".repeat(95)));
        assert_eq!(out.lines().next(), Some("  Orust"));
        assert!(out.ends_with("    år 2: 2 h\n"), "{out}");
    }
}
