//! Everything a key, a click or the palette can ask for.

use crate::domain::method::Stage;

use super::screens::{capabilities, gap, guides, home, maturity, notes, participants, scenario, vision};
use super::timer;

/// One thing to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Leave the program.
    Quit,
    /// Go to the list of sessions.
    Home,
    /// Show all keys.
    Help,
    /// Find a command by name.
    Palette,
    /// Take back the newest edit.
    Undo,
    /// Make again what was taken back.
    Redo,
    /// Write the whole file now.
    Save,
    /// Change the language of the screen.
    Language,
    /// Change between dark and light.
    Theme,
    /// Show names instead of letters, or letters again.
    Identity,
    /// Choose where to go.
    GoTo,
    /// Show the workshop's lesson and steps.
    Lesson,
    /// Go to those who take part.
    Participants,
    /// Go to a workshop.
    Stage(Stage),
    /// Go to the next workshop.
    NextStage,
    /// Go to the workshop before.
    PreviousStage,
    /// Something done with the timer.
    Timer(timer::Act),
    /// Stop and give the terminal back to the shell.
    Suspend,
    /// Move the cursor.
    Move(Motion),
    /// Go into what is in focus.
    Enter,
    /// Go back out.
    Back,
    /// Something only the list of sessions does.
    HomeAct(home::Act),
    /// Something only the participants' screen does.
    People(participants::Act),
    /// Something that leads across the workshops.
    Guides(guides::Act),
    /// Something done with notes, in workshop 1 or 2.
    Notes(notes::Act),
    /// Something only workshop 1 does.
    Vision(vision::Act),
    /// Something only workshop 2 does.
    Capabilities(capabilities::Act),
    /// Something only workshop 3 does.
    Maturity(maturity::Act),
    /// Something only workshop 4 does.
    Gap(gap::Act),
    /// Something only workshop 5 does.
    Scenario(scenario::Act),
}

/// A movement of the cursor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Motion {
    /// One up.
    Up,
    /// One down.
    Down,
    /// One to the left.
    Left,
    /// One to the right.
    Right,
    /// A page up.
    PageUp,
    /// A page down.
    PageDown,
    /// To the first.
    First,
    /// To the last.
    Last,
}

impl Motion {
    /// Where the cursor lands in a list of `length`, with `page` rows in sight; sideways movements leave it alone.
    #[must_use]
    pub fn along(self, cursor: usize, length: usize, page: usize) -> usize {
        let last = length.saturating_sub(1);
        let page = page.max(1);
        match self {
            Self::Up => cursor.saturating_sub(1),
            Self::Down => (cursor + 1).min(last),
            Self::PageUp => cursor.saturating_sub(page),
            Self::PageDown => (cursor + page).min(last),
            Self::First => 0,
            Self::Last => last,
            Self::Left | Self::Right => cursor.min(last),
        }
    }
}

/// The first row in sight of a list of `length` rows, `page` of which are in sight: as it was where the row `at` is seen
/// so, else moved just as far as that takes; where there is more list than page, the page is full.
#[must_use]
pub fn in_sight(top: usize, at: usize, length: usize, page: usize) -> usize {
    top.min(at).max((at + 1).saturating_sub(page)).min(length.saturating_sub(page))
}

#[cfg(test)]
mod tests {
    use super::in_sight;

    #[test]
    fn a_list_scrolls_no_further_than_it_takes_to_see_the_cursor() {
        let cases = [
            // As it was, up to the cursor, down to it, full at the end, shorter than the page, empty.
            ((3, 5, 20, 4), 3),
            ((3, 1, 20, 4), 1),
            ((3, 9, 20, 4), 6),
            ((18, 19, 20, 4), 16),
            ((3, 2, 3, 4), 0),
            ((3, 0, 0, 4), 0),
        ];
        for ((top, at, length, page), wanted) in cases {
            assert_eq!(in_sight(top, at, length, page), wanted, "{top} {at} {length} {page}");
        }
    }
}
