//! Reads a pasted list: its lines, who said them, their cells, and whether a note could say them.

use std::borrow::Cow;
use std::collections::BTreeSet;

use crate::domain::plain::Plain;

use super::Line;
use super::bare::{bare, follows, outline};
use super::chat::{self, Chat};
use super::says::{self, Why};

/// The most lines that one cell of a spreadsheet can take.
const TALLEST: usize = 20;

/// Reads all lines of a pasted text.
pub(super) fn read(pasted: &str) -> Vec<Line> {
    let raw = records(pasted);
    let flat: Vec<String> = raw.iter().map(|(_, line)| flat(line)).collect();
    let chats = chats(&flat);
    let all = raw.iter().zip(&flat).zip(chats);
    let mut lines: Vec<Line> =
        all.map(|(((number, raw), flat), chat)| line(*number, raw, flat, chat)).collect();
    heads(&mut lines);
    outlines(&mut lines);
    lines
}

/// A line on which every run of white space is one space, and that holds nothing invisible.
pub(super) fn flat(raw: &str) -> String {
    let clean = Plain::line(raw);
    clean.as_str().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The lines with their numbers. A cell of a spreadsheet that holds line breaks stands in quotation marks and is one
/// line.
fn records(pasted: &str) -> Vec<(usize, Cow<'_, str>)> {
    let lines = broken(pasted);
    let mut records = Vec::with_capacity(lines.len());
    let mut at = 0;
    while let Some(line) = lines.get(at).copied() {
        let more = lines.get(at + 1..).map_or(0, |rest| continued(line, rest));
        let whole = match lines.get(at..=at + more) {
            Some(parts) if more > 0 => Cow::Owned(parts.join(" ")),
            Some(_) | None => Cow::Borrowed(line),
        };
        records.push((at + 1, whole));
        at += more + 1;
    }
    records
}

/// The lines of a text; CRLF is one break, and a break at the end begins no line.
fn broken(pasted: &str) -> Vec<&str> {
    let is_break = |c| matches!(c, '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}');
    let mut lines = Vec::new();
    let mut rest = pasted;
    while let Some(at) = rest.find(is_break) {
        let (line, after) = rest.split_at(at);
        lines.push(line);
        let mut chars = after.chars();
        let first = chars.next();
        rest = chars.as_str();
        if first == Some('\r') {
            rest = rest.strip_prefix('\n').unwrap_or(rest);
        }
    }
    if !rest.is_empty() {
        lines.push(rest);
    }
    lines
}

/// How many of the next lines belong to the last cell of a line.
fn continued(line: &str, rest: &[&str]) -> usize {
    let last = line.rsplit('\t').next().unwrap_or_default();
    if !last.starts_with('"') || !is_odd(last) {
        return 0;
    }
    let closing = rest.iter().take(TALLEST).position(|line| line.contains(['"', '\t']));
    let closes = |place: &usize| {
        let cell = rest.get(*place).and_then(|line| line.split('\t').next()).unwrap_or_default().trim_end();
        cell.ends_with('"') && is_odd(cell)
    };
    closing.filter(closes).map_or(0, |place| place + 1)
}

fn is_odd(cell: &str) -> bool {
    cell.matches('"').count() % 2 == 1
}

/// Who said which line. A name without a time counts where it stands beside a time elsewhere, or where that is the shape
/// of the paste.
fn chats(lines: &[String]) -> Vec<Chat<'_>> {
    let mut chats: Vec<Chat<'_>> = lines.iter().map(|line| chat::read(line)).collect();
    let (mut sure, mut named, mut said) = (BTreeSet::new(), Vec::new(), 0);
    for (at, (line, chat)) in lines.iter().zip(&chats).enumerate() {
        match chat {
            Chat::Said(name, _) => {
                sure.insert(*name);
            }
            Chat::Head => {}
            Chat::No => {
                said += usize::from(!line.is_empty());
                named.extend(chat::named(line).map(|(name, text)| (at, name, text)));
            }
        }
    }
    let shape = chat::is_shape(named.len(), said);
    for (at, name, text) in named {
        if let Some(chat) = chats.get_mut(at).filter(|_| shape || sure.contains(name)) {
            *chat = Chat::Said(name, text);
        }
    }
    chats
}

fn line(number: usize, raw: &str, flat: &str, chat: Chat<'_>) -> Line {
    let said = flat.to_owned();
    let exact = raw == flat;
    let blank = Line { number, said, exact, name: None, cells: Vec::new(), nothing: None };
    match chat {
        Chat::Head => Line { cells: vec![flat.to_owned()], nothing: Some(Why::Head), ..blank },
        Chat::Said(name, text) => {
            Line { name: Some(name.to_owned()), ..of_cells(blank, [text.to_owned()].iter()) }
        }
        Chat::No if says::is_heading(flat) => {
            let cells = vec![flat.trim_start_matches('#').trim().to_owned()];
            Line { cells, nothing: Some(Why::Heading), ..blank }
        }
        Chat::No if raw.contains('\t') => {
            let cells: Vec<String> = raw.split('\t').map(self::flat).collect();
            of_cells(blank, cells.iter())
        }
        Chat::No => of_cells(blank, [flat.to_owned()].iter()),
    }
}

/// The line with the texts of its cells: those that say something, or all of them as one where none does.
fn of_cells<'a>(line: Line, cells: impl Iterator<Item = &'a String>) -> Line {
    let filled: Vec<String> = cells.filter(|cell| !cell.is_empty()).map(|cell| bare(cell)).collect();
    let whys: Vec<Option<Why>> = filled.iter().map(|cell| nothing(cell)).collect();
    if whys.contains(&None) {
        let said = filled.into_iter().zip(whys).filter(|(_, why)| why.is_none());
        return Line { cells: said.map(|(cell, _)| cell).collect(), ..line };
    }
    let nothing = whys.into_iter().flatten().max().unwrap_or(Why::Empty);
    let held = filled.into_iter().filter(|cell| !cell.is_empty()).collect::<Vec<_>>().join(" / ");
    let cells = Some(held).filter(|held| !held.is_empty()).into_iter().collect();
    Line { cells, nothing: Some(nothing), ..line }
}

/// Why nothing is made of a filled cell.
fn nothing(cell: &str) -> Option<Why> {
    if cell.is_empty() { Some(Why::Marks) } else { says::nothing(cell) }
}

/// Some programs put the time on a line of its own below the name: both are the head of what follows.
fn heads(lines: &mut [Line]) {
    for at in 1..lines.len() {
        let Some([name, time]) = lines.get_mut(at - 1..=at) else { return };
        if chat::is_name_over_time(&name.said, &time.said) {
            for line in [name, time] {
                line.cells = vec![line.said.clone()];
                line.nothing = Some(Why::Head);
            }
        }
    }
}

/// Takes the numbers of an outline away where they follow on each other.
fn outlines(lines: &mut [Line]) {
    let numbers: Vec<(usize, Vec<u16>)> = lines
        .iter()
        .enumerate()
        .filter(|(_, line)| line.nothing.is_none())
        .filter_map(|(place, line)| Some((place, outline(line.cells.first()?)?.0)))
        .collect();
    let mut found = BTreeSet::new();
    for pair in numbers.windows(2) {
        if let [(before, first), (after, second)] = pair
            && follows(first, second)
        {
            found.extend([*before, *after]);
        }
    }
    for place in found {
        let cell = lines.get_mut(place).and_then(|line| line.cells.first_mut());
        if let Some(cell) = cell
            && let Some((_, rest)) = outline(cell)
        {
            *cell = rest.to_owned();
        }
    }
}
