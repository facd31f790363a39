//! When a drag of the mouse counts: the whole gesture of a hand, and nothing between.
//!
//! A press, at least two reports that the pointer has moved with the button down, none of them a leap, and the release
//! in the very cell that was reported last. Anything else that happens meanwhile (a key, a paste, a new size, the wheel,
//! another press) lets go. So reports that come from nowhere, in whatever order and number, drop nothing.

use super::event::{Mouse, MouseKind};

/// So many moves make a drag.
const MOVES: u8 = 2;

/// A hand moves in steps; a step further than this part of the screen is none.
const STEPS: u16 = 3;

/// A drag while it goes on.
#[derive(Debug, Default)]
pub struct Drag(Option<Held>);

/// Where the pointer was last, and how often it has moved since the press.
#[derive(Clone, Copy, Debug)]
struct Held {
    cell: (u16, u16),
    moves: u8,
}

/// What a report of the mouse comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Nothing is held.
    Nothing,
    /// What is held hangs over the cell of the report.
    Over,
    /// What was held is dropped in the cell of the report.
    Dropped,
    /// What was held is where it was.
    LetGo,
}

impl Drag {
    /// What a report comes to on a screen of this size. A press lets go of what was held and takes hold anew.
    pub fn step(&mut self, mouse: Mouse, size: (u16, u16)) -> Step {
        let cell = (mouse.column, mouse.row);
        let held = self.0.take();
        match (mouse.kind, held) {
            (MouseKind::Press, _) => {
                self.0 = Some(Held { cell, moves: 0 });
                Step::LetGo
            }
            (MouseKind::Drag, Some(held)) if near(held.cell, cell, size) => {
                self.0 = Some(Held { cell, moves: held.moves.saturating_add(1) });
                Step::Over
            }
            (MouseKind::Release, Some(held)) if held.moves >= MOVES && held.cell == cell => Step::Dropped,
            (_, Some(_)) => Step::LetGo,
            (_, None) => Step::Nothing,
        }
    }

    /// Lets go; whether anything was held.
    pub fn let_go(&mut self) -> bool {
        self.0.take().is_some()
    }
}

fn near(from: (u16, u16), to: (u16, u16), size: (u16, u16)) -> bool {
    let step = |from: u16, to: u16, whole: u16| from.abs_diff(to) <= whole / STEPS;
    to.0 < size.0 && to.1 < size.1 && step(from.0, to.0, size.0) && step(from.1, to.1, size.1)
}

#[cfg(test)]
mod tests {
    use super::{Drag, Step};
    use crate::tui::event::{Mouse, MouseKind};

    const SIZE: (u16, u16) = (80, 24);

    fn last(reports: &[(MouseKind, u16, u16)]) -> Step {
        let mut drag = Drag::default();
        let mut step = Step::Nothing;
        for (kind, column, row) in reports {
            step = drag.step(Mouse { kind: *kind, column: *column, row: *row }, SIZE);
        }
        step
    }

    #[test]
    fn only_the_whole_gesture_drops() {
        use MouseKind::{Drag as D, Press as P, Release as R, WheelDown as W};
        assert_eq!(last(&[(P, 5, 5), (D, 6, 5), (D, 9, 7), (R, 9, 7)]), Step::Dropped);
        for (reports, why) in [
            (vec![(P, 5, 5), (R, 5, 5)], "a click"),
            (vec![(P, 5, 5), (D, 6, 5), (R, 6, 5)], "one move"),
            (vec![(P, 5, 5), (D, 6, 5), (D, 9, 7), (R, 9, 8)], "another cell"),
            (vec![(P, 5, 5), (D, 6, 5), (D, 60, 7), (R, 60, 7)], "a leap"),
            (vec![(P, 5, 5), (D, 6, 5), (W, 6, 5), (D, 9, 7), (D, 9, 8), (R, 9, 8)], "the wheel"),
            (vec![(P, 5, 5), (D, 6, 5), (D, 9, 7), (P, 9, 7), (R, 9, 7)], "a second press"),
            (vec![(D, 6, 5), (D, 9, 7), (R, 9, 7)], "no press"),
            (vec![(P, 5, 5), (D, 6, 5), (D, 9, 7), (R, 9, 7), (R, 9, 7)], "a second release"),
        ] {
            assert_ne!(last(&reports), Step::Dropped, "{why}");
        }
    }
}
