//! Names in boxes: how they break, how they are cut with a sign, and which of them gets a row that is left over.

use unicode_width::UnicodeWidthStr;

use super::super::super::super::canvas::{clip, wrap};
use super::draft::Pillar;
use super::{Strip, pillar_height};

/// A name broken into lines, one of them short enough for a figure beside it.
pub(super) fn broken(name: &str, width: usize, figure: usize) -> Vec<String> {
    let mut lines = wrap(name, width);
    let short = width.saturating_sub(figure);
    if lines.iter().any(|line| line.width() <= short) {
        return lines;
    }
    let narrow = wrap(name, short);
    if narrow.len() <= lines.len() {
        return narrow;
    }
    let last = lines.last().and_then(|line| line.rsplit_once(' '));
    let moved = last.filter(|(_, word)| word.width() <= short);
    let moved = moved.map(|(before, word)| (before.to_owned(), word.to_owned()));
    let (before, word) = moved.unwrap_or_else(|| (lines.last().cloned().unwrap_or_default(), String::new()));
    lines.pop();
    lines.extend([before, word]);
    lines
}

/// At most `most` of the lines, the last one saying that there were more, and the line with room for a figure.
pub(super) fn cut(lines: &[String], most: usize, (width, figure): (usize, usize)) -> (Vec<String>, usize) {
    let mut shown: Vec<String> = lines.iter().take(most).cloned().collect();
    let short = width.saturating_sub(figure);
    let room = |shown: &[String]| shown.iter().rposition(|line| line.width() <= short);
    if let Some(last) = shown.last_mut().filter(|_| lines.len() > most) {
        *last = clip(&format!("{}…", last.trim_end_matches('-')), width);
    }
    let full = room(&shown).is_none();
    if let Some(last) = shown.last_mut().filter(|_| full) {
        *last = clip(last, short);
    }
    let figure = room(&shown).unwrap_or_default();
    (shown, figure)
}

/// How many lines each name of an area may have, rows that are left over in the strip going to the first that need them.
pub(super) fn shares(pillar: &Pillar, strip: &Strip<'_>) -> Vec<usize> {
    let most = strip.density.lines;
    let mut shares: Vec<usize> = pillar.boxes.iter().map(|named| named.lines.len().min(most)).collect();
    let mut left = strip.height.saturating_sub(pillar_height(pillar, strip.density));
    for (share, named) in shares.iter_mut().zip(&pillar.boxes) {
        let more = left.min(named.lines.len() - *share);
        *share += more;
        left -= more;
    }
    shares
}
