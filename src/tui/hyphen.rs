//! Where a long word may be broken at the end of a line.
//!
//! Swedish puts words together, and a compound is best read when it is broken where it was put together:
//! `verksamhets-utveckling`. Such a joint is known by the part that follows it, by the ending that comes before it, or by
//! the hyphen or stroke that somebody wrote. Between joints the patterns of the `hypher` crate give the syllables. Words of
//! other languages are broken by the same patterns: they are seldom too long for a line. Nothing here knows how wide a line
//! is.

mod parts;

use unicode_segmentation::GraphemeCursor;

use parts::{ENDINGS, PARTS};

/// Letters that stand at least on each side of a break.
const LEAST: usize = 3;
/// Letters that a known part has at least where nothing else speaks for a joint before it.
const TELLING: usize = 6;

/// How well a word breaks at a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fit {
    /// Between two syllables.
    Syllable,
    /// Where the word was put together.
    Joint,
}

/// A place where a word may be broken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Break {
    /// Bytes of the word before it.
    pub(super) at: usize,
    /// How well it breaks there.
    pub(super) fit: Fit,
    /// Whether a hyphen has to be added; one that stands there already is enough.
    pub(super) hyphen: bool,
}

/// All places where a word may be broken, in order.
pub(super) fn breaks(word: &str) -> Vec<Break> {
    let mut found = Vec::new();
    let mut start = 0;
    for (at, c) in word.char_indices().filter(|(_, c)| !c.is_alphabetic()) {
        inside(word, start, at, &mut found);
        start = at + c.len_utf8();
        if matches!(c, '-' | '/') && written(word, start) {
            found.push(Break { at: start, fit: Fit::Joint, hyphen: false });
        }
    }
    inside(word, start, word.len(), &mut found);
    found.retain(|it| GraphemeCursor::new(it.at, word.len(), true).is_boundary(word, 0).unwrap_or(false));
    found
}

/// Whether a hyphen or stroke that ends at `at` has at least two letters before it and as many after: not in `e-tjänst`.
fn written(word: &str, at: usize) -> bool {
    let (before, after) = word.split_at(at);
    let before = before.chars().rev().skip(1).take_while(|c| c.is_alphanumeric()).count();
    before >= 2 && after.chars().take_while(|c| c.is_alphanumeric()).count() >= 2
}

/// Adds the breaks within the letters from `start` to `end`.
fn inside(word: &str, start: usize, end: usize, found: &mut Vec<Break>) {
    let Some(letters) = word.get(start..end) else { return };
    let count = letters.chars().count();
    if count < 2 * LEAST {
        return;
    }
    let syllables = syllables(letters);
    let joints = joints(letters, &syllables);
    let far = |from: usize, to: usize| letters.get(from..to).is_some_and(|it| it.chars().count() >= LEAST);
    let free = |at: &usize| {
        let clear = joints.iter().all(|joint| far(*at.min(joint), *at.max(joint)));
        clear && far(0, *at) && far(*at, letters.len())
    };
    let mut own: Vec<Break> = Vec::new();
    own.extend(joints.iter().map(|at| Break { at: start + at, fit: Fit::Joint, hyphen: true }));
    let between = syllables.iter().filter(|at| free(at));
    own.extend(between.map(|at| Break { at: start + at, fit: Fit::Syllable, hyphen: true }));
    own.sort_by_key(|it| it.at);
    found.append(&mut own);
}

fn syllables(letters: &str) -> Vec<usize> {
    let mut at = 0;
    let parts = hypher::hyphenate(letters, hypher::Lang::Swedish);
    let mut ends: Vec<usize> = parts
        .map(|part| {
            at += part.len();
            at
        })
        .collect();
    ends.pop();
    ends
}

/// The joints of a compound. A known part hides what looks like a joint within it: `behandling` is not `be-handling`.
fn joints(letters: &str, syllables: &[usize]) -> Vec<usize> {
    let small = letters.to_lowercase();
    if small.len() != letters.len() {
        return Vec::new();
    }
    let mut joints = Vec::new();
    let mut last = 0;
    let mut hidden = 0;
    for (at, _) in small.char_indices() {
        let (Some(before), Some(rest)) = (small.get(last..at), small.get(at..)) else { continue };
        let part = if at < hidden { None } else { part(rest) };
        let known = part.is_some_and(|part| {
            part.chars().count() >= TELLING || before.ends_with('s') || syllables.contains(&at)
        });
        let ended = at >= hidden && ENDINGS.iter().any(|ending| before.ends_with(ending));
        let room = before.chars().count() >= LEAST && rest.chars().count() >= LEAST;
        if room && (known || ended) {
            joints.push(at);
            last = at;
        }
        if let Some(part) = part.filter(|_| at == 0 || last == at) {
            hidden = at + part.len();
        }
    }
    joints
}

/// The longest known part that `rest` begins with.
fn part(rest: &str) -> Option<&'static str> {
    PARTS.iter().copied().filter(|part| rest.starts_with(part)).max_by_key(|part| part.len())
}

#[cfg(test)]
mod tests;
