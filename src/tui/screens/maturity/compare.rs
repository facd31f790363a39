//! Table and map as a comparison: what has changed since another round.
//!
//! The comparison is counted anew only where the session or the round in view has changed. It ends by itself where there is
//! nothing to compare any more.

use crate::analysis::change::{Change, Changes, Mean};
use crate::analysis::figures::Figures;
use crate::domain::round::Round;
use crate::domain::text::Lang;
use crate::i18n::{number, words as w};

use super::super::super::overlay::{Entry, Overlay, Picker, Then};
use super::super::super::room::Room;
use super::super::super::ui::Ui;
use super::round;

/// What table and map are compared with.
#[derive(Debug, Default)]
pub(super) struct Compare {
    /// The other round.
    with: Option<u16>,
    /// The edit and the two rounds that the changes were counted for.
    made_for: Option<(u64, u16, u16)>,
    changes: Changes,
}

impl Compare {
    /// The round that is compared with, and what has changed since.
    pub(super) fn shown(&self) -> Option<(u16, &Changes)> {
        self.with.map(|round| (round, &self.changes))
    }
}

/// Whether there is another round to compare with.
///
/// # Errors
/// Why not, in the reader's words.
pub(super) fn can(room: &Room, ui: &Ui) -> Result<(), String> {
    let lang = ui.lang;
    if round(room).is_some_and(Round::is_hidden) {
        return Err(w::heat_compare_hidden(lang).to_owned());
    }
    if others(room).is_empty() { Err(w::heat_compare_one(lang).to_owned()) } else { Ok(()) }
}

/// The rounds that the one in view can be compared with.
fn others(room: &Room) -> Vec<u16> {
    let rounds = room.session().rounds.iter().filter(|round| !round.is_hidden());
    rounds.map(|round| round.number).filter(|number| *number != room.figures.round).collect()
}

/// Begins a comparison or ends it; where several rounds can be compared with, asks which.
pub(super) fn turn(room: &mut Room, ui: &mut Ui) {
    let on = room.maturity.compare.with.is_some();
    match others(room).as_slice() {
        [only] => room.maturity.compare.with = (!on).then_some(*only),
        _ => choose(room, ui),
    }
}

fn choose(room: &Room, ui: &mut Ui) {
    let lang = ui.lang;
    let mut choices: Vec<Option<u16>> = others(room).into_iter().rev().map(Some).collect();
    if room.maturity.compare.with.is_some() {
        choices.push(None);
    }
    let entry = |choice: &Option<u16>| match choice {
        Some(round) => Entry::new(w::heat_compare_round(lang, *round)),
        None => Entry::new(w::heat_compare_end(lang)),
    };
    let entries = choices.iter().map(entry).collect();
    let then = Then::room(move |room, _, answer| {
        if let Some(choice) = answer.picked().and_then(|place| choices.get(place)) {
            room.maturity.compare.with = *choice;
        }
        Ok(())
    });
    ui.show(Overlay::Picker(Picker::one(w::heat_compare_title(lang), entries, then)));
}

/// Counts the changes anew where needed.
pub(super) fn settle(room: &mut Room) {
    let Some(with) = room.maturity.compare.with else { return };
    if !others(room).contains(&with) || round(room).is_some_and(Round::is_hidden) {
        room.maturity.compare = Compare::default();
        return;
    }
    let key = Some((room.session().edit, room.figures.round, with));
    if room.maturity.compare.made_for != key {
        let changes = Changes::of(&room.figures, Figures::of(room.session(), with));
        room.maturity.compare = Compare { with: Some(with), made_for: key, changes };
    }
}

/// What the head says of the comparison.
pub(super) fn done(room: &Room, ui: &Ui) -> Option<String> {
    room.maturity.compare.with.map(|round| w::heat_compared(ui.lang, round))
}

/// What has changed on a capability, in words.
pub(super) fn row_words(lang: Lang, round: u16, change: Change) -> String {
    let (Some(then), Some(now)) = (change.then, change.now) else {
        return w::heat_change_row_none(lang).to_owned();
    };
    let mean = |it: Mean| number(lang, Some(it.mean), 2);
    w::heat_change_row(lang, then.n, signed(lang, change.by(), 1), now.n, mean(now), round, mean(then))
}

/// A change with its sign: `+0,4`, `−1,0`, `0,0`; `·` where there is none.
pub(super) fn signed(lang: Lang, by: Option<f64>, decimals: usize) -> String {
    let Some(by) = by else { return "·".to_owned() };
    let text = number(lang, Some(by), decimals);
    let above = text.chars().any(|c| ('1'..='9').contains(&c)) && by > 0.0;
    if above { format!("+{text}") } else { text }
}

/// The same in a cell that has room for two signs: whole levels, and a sign alone for less than half a level.
pub(super) fn short(lang: Lang, by: f64) -> String {
    match signed(lang, Some(by), 0) {
        text if text != "0" => text,
        _ if by > 0.0 => "+".to_owned(),
        _ if by < 0.0 => "−".to_owned(),
        text => text,
    }
}

#[cfg(test)]
mod tests {
    use super::{short, signed};
    use crate::domain::text::Lang;

    #[test]
    fn a_change_has_a_sign_and_no_change_has_none() {
        let said = [Some(0.44), Some(-1.0), Some(0.04), Some(-0.04), None].map(|by| signed(Lang::Sv, by, 1));
        assert_eq!(said, ["+0,4", "−1,0", "0,0", "0,0", "·"]);
        assert_eq!([2.0, -1.0, 0.25, -0.25, 0.0].map(|by| short(Lang::En, by)), ["+2", "−1", "+", "−", "0"]);
    }
}
