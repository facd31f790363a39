//! The one key table: what every key does where, what it is called, and whether the footer shows it.
//!
//! Dispatch, footer, help, palette and the README's table all read these rows; no key is looked at anywhere else
//! (text fields, which take every character, excepted).

use crate::i18n::{Label, words as w};

use super::action::{Action, Motion};
use super::event::{Code, Key, Mods};
use super::screens;
use super::timer;
use crate::domain::method::Stage;

/// Where a key means something; what is listed first wins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Context {
    /// Wherever one is.
    Everywhere,
    /// With a session open.
    Room,
    /// The list of sessions.
    Home,
    /// Those who take part.
    Participants,
    /// Workshop 1 or 2, writing notes.
    Capture,
    /// Workshop 1 or 2, the board.
    Board,
    /// Workshop 1 or 2, typing what the board is to show.
    BoardFilter,
    /// Workshop 1 or 2, pairs of notes that may say the same.
    Alike,
    /// Workshop 1 or 2, reading the notes one by one.
    Reading,
    /// Workshop 1, what its board has beyond the other's.
    Thoughts,
    /// Workshop 1, the goals.
    Goals,
    /// Workshop 2.
    Capabilities,
    /// Workshop 2, the picture of the map.
    Picture,
    /// Workshop 2, what its board has beyond the other's.
    Candidates,
    /// Workshop 3, whichever view.
    Maturity,
    /// Workshop 3, who rates.
    Chooser,
    /// Workshop 3, rating for one respondent.
    Ballot,
    /// A rater's own room, whichever page.
    Rater,
    /// A rater's own room, the page it opens with.
    RaterStart,
    /// A rater's own room in which dots are placed.
    RaterDots,
    /// Workshop 3, the heat table.
    HeatTable,
    /// Workshop 3, the heat map.
    HeatMap,
    /// Workshop 3, the spread.
    Spread,
    /// Workshop 3, the picture shown to the room.
    Presenter,
    /// Workshop 4, whichever view.
    Gap,
    /// Workshop 4, how importance is given.
    Dots,
    /// Workshop 4, the short lists.
    Lists,
    /// Workshop 4, the order of discussion.
    Discussion,
    /// Workshop 4, the order of urgency.
    Ranking,
    /// Workshop 4, one respondent's dots, or hands that are counted.
    DotSheet,
    /// Workshop 4, the scatter.
    Scatter,
    /// Workshop 5, whichever view.
    Scenario,
    /// Workshop 5, the list of choices.
    Choices,
    /// Workshop 5, who takes part.
    Commitment,
    /// Workshop 5, what is expected of a choice.
    Expected,
    /// Workshop 5, all pilots together.
    Portfolio,
    /// Workshop 5, the timeline of a pilot.
    Timeline,
    /// Workshop 5, the budget of a pilot.
    Budget,
    /// Workshop 5, how its cost is shared.
    Sharing,
    /// Workshop 5, the risks of a pilot.
    Risks,
}

/// Whether a key is worth a place in the footer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Footer {
    /// Shown while it works.
    Shown,
    /// In help and palette only.
    Help,
    /// A further key of a row that stands above it: shown nowhere by itself.
    Silent,
}

/// One row of the table.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// Where it holds.
    pub context: Context,
    /// The keys, the first of them the one that is shown.
    pub keys: &'static [Key],
    /// How the keys are written where the first key's own name does not say it, for example `0–4`.
    pub shown: &'static str,
    /// What it does.
    pub action: Action,
    /// What it is called.
    pub label: Label,
    /// Where it is shown.
    pub footer: Footer,
}

/// A character key.
#[must_use]
pub const fn ch(c: char) -> Key {
    Key { code: Code::Char(c), mods: Mods { ctrl: false, alt: false, shift: false } }
}

/// A character key with control.
#[must_use]
pub const fn ctrl(c: char) -> Key {
    Key { code: Code::Char(c), mods: Mods { ctrl: true, alt: false, shift: false } }
}

/// A key that is no character.
#[must_use]
pub const fn key(code: Code) -> Key {
    Key { code, mods: Mods { ctrl: false, alt: false, shift: false } }
}

/// A row shown under its first key's own name.
#[must_use]
pub const fn row(
    context: Context,
    keys: &'static [Key],
    action: Action,
    label: Label,
    footer: Footer,
) -> Row {
    Row { context, keys, shown: "", action, label, footer }
}

/// The same row, its keys written as `shown`.
#[must_use]
pub const fn written(shown: &'static str, row: Row) -> Row {
    Row { shown, ..row }
}

/// What the keys of a context are called together.
#[must_use]
pub fn title(context: Context) -> Label {
    match context {
        Context::Everywhere => w::help_everywhere,
        Context::Room => w::help_room,
        Context::Home => w::goto_home,
        Context::Participants => w::stage_participants,
        Context::Capture => w::notes_help_capture,
        Context::Board => w::notes_board,
        Context::BoardFilter => w::notes_help_filter,
        Context::Alike => w::alike_help,
        Context::Reading => w::reading_help,
        Context::Thoughts => w::vision_thoughts,
        Context::Goals => w::vision_goals,
        Context::Capabilities => w::stage_capabilities,
        Context::Picture => w::help_picture,
        Context::Candidates => w::capabilities_candidates,
        Context::Maturity => w::stage_maturity,
        Context::Chooser => w::rating_help_chooser,
        Context::Ballot => w::help_ballot,
        Context::Rater => w::rating_help_rater,
        Context::RaterStart => w::rating_help_start,
        Context::RaterDots => w::dots_help_room,
        Context::HeatTable => w::help_heat_table,
        Context::HeatMap => w::help_heat_map,
        Context::Spread => w::rounds_spread_title,
        Context::Presenter => w::help_presenter,
        Context::Gap => w::stage_gap,
        Context::Dots => w::gap_help_dots,
        Context::Lists => w::lists_help,
        Context::Discussion => w::discussion_help,
        Context::Ranking => w::gap_view_ranking,
        Context::DotSheet => w::dots_help_sheet,
        Context::Scatter => w::scatter_help,
        Context::Scenario => w::stage_scenario,
        Context::Choices => w::scenario_help_choices,
        Context::Commitment => w::commitment_help,
        Context::Expected => w::commitment_help_expected,
        Context::Portfolio => w::portfolio_help,
        Context::Timeline => w::scenario_help_timeline,
        Context::Budget => w::scenario_help_budget,
        Context::Sharing => w::budget_help_sharing,
        Context::Risks => w::risks_help,
    }
}

/// All tables, in the order help shows them.
pub const TABLES: &[&[Row]] = &[
    screens::home::KEYS,
    screens::participants::KEYS,
    screens::notes::KEYS,
    screens::vision::KEYS,
    screens::capabilities::KEYS,
    screens::maturity::KEYS,
    screens::gap::dots::KEYS,
    screens::gap::lists::KEYS,
    screens::gap::discussion::KEYS,
    screens::gap::ranking::KEYS,
    screens::gap::plot::KEYS,
    screens::gap::KEYS,
    screens::scenario::list::KEYS,
    screens::scenario::commitment::KEYS,
    screens::scenario::expected::KEYS,
    screens::scenario::portfolio::KEYS,
    screens::scenario::timeline::KEYS,
    screens::scenario::budget::KEYS,
    screens::scenario::sharing::KEYS,
    screens::scenario::risks::KEYS,
    screens::scenario::KEYS,
    screens::guides::KEYS,
    ROOM,
    EVERYWHERE,
];

const ROOM: &[Row] = {
    use Context::Room as R;
    use Footer::{Help, Shown, Silent};
    &[
        row(R, &[ch('g')], Action::GoTo, w::key_goto, Shown),
        written("F1–F5", row(R, &[key(Code::F(1))], Action::Stage(Stage::Vision), w::key_to_stage, Help)),
        row(R, &[key(Code::F(2))], Action::Stage(Stage::Capabilities), w::key_to_stage, Silent),
        row(R, &[key(Code::F(3))], Action::Stage(Stage::Maturity), w::key_to_stage, Silent),
        row(R, &[key(Code::F(4))], Action::Stage(Stage::Gap), w::key_to_stage, Silent),
        row(R, &[key(Code::F(5))], Action::Stage(Stage::Scenario), w::key_to_stage, Silent),
        row(R, &[key(Code::F(6))], Action::Participants, w::key_participants, Help),
        row(R, &[ch('>')], Action::NextStage, w::key_next_stage, Help),
        row(R, &[ch('<')], Action::PreviousStage, w::key_previous_stage, Help),
        row(R, &[ch('L')], Action::Lesson, w::key_lesson, Help),
        row(R, &[ch('V')], Action::Identity, w::key_identity, Help),
        row(R, &[ch('u')], Action::Undo, w::key_undo, Shown),
        row(R, &[ctrl('r')], Action::Redo, w::key_redo, Help),
        row(R, &[ctrl('t')], Action::Timer(timer::Act::Turn), w::key_timer, Help),
        row(R, &[ctrl('g')], Action::Timer(timer::Act::More), w::key_timer_more, Help),
        row(R, &[ctrl('d')], Action::Timer(timer::Act::Less), w::key_timer_less, Help),
        row(R, &[ctrl('s')], Action::Save, w::key_save, Help),
        row(R, &[ctrl('o')], Action::Home, w::key_home, Help),
    ]
};

const EVERYWHERE: &[Row] = {
    use Context::Everywhere as E;
    use Footer::{Help, Shown};
    &[
        row(E, &[key(Code::Up), ch('k')], Action::Move(Motion::Up), w::key_up, Help),
        row(E, &[key(Code::Down), ch('j')], Action::Move(Motion::Down), w::key_down, Help),
        row(E, &[key(Code::Left), ch('h')], Action::Move(Motion::Left), w::key_left, Help),
        row(E, &[key(Code::Right), ch('l')], Action::Move(Motion::Right), w::key_right, Help),
        row(E, &[key(Code::PageUp)], Action::Move(Motion::PageUp), w::key_page_up, Help),
        row(E, &[key(Code::PageDown)], Action::Move(Motion::PageDown), w::key_page_down, Help),
        row(E, &[key(Code::Home)], Action::Move(Motion::First), w::key_first, Help),
        row(E, &[key(Code::End)], Action::Move(Motion::Last), w::key_last, Help),
        row(E, &[key(Code::Enter)], Action::Enter, w::key_choose, Help),
        row(E, &[key(Code::Esc)], Action::Back, w::key_back, Help),
        row(E, &[ch('?')], Action::Help, w::key_help, Shown),
        row(E, &[ch(':'), ctrl('p')], Action::Palette, w::key_palette, Help),
        row(E, &[ch('T')], Action::Theme, w::key_theme, Help),
        row(E, &[ch('S')], Action::Language, w::key_language, Help),
        row(E, &[ctrl('z')], Action::Suspend, w::key_suspend, Help),
        row(E, &[ch('q'), ctrl('c')], Action::Quit, w::key_quit, Shown),
    ]
};

/// The rows that hold in these contexts, without those whose first key a stronger context uses for something else.
pub fn holding(contexts: &'static [Context]) -> impl Iterator<Item = &'static Row> {
    let rows = contexts.iter().flat_map(|context| rows(*context));
    rows.filter(|row| {
        let first = row.keys.first().and_then(|key| lookup(contexts, *key));
        first.is_none_or(|strongest| strongest.context == row.context)
    })
}

/// The row that `key` means in these contexts, the first context winning.
#[must_use]
pub fn lookup(contexts: &[Context], key: Key) -> Option<&'static Row> {
    contexts.iter().find_map(|context| rows(*context).find(|row| row.keys.contains(&key)))
}

/// All rows of one context, in table order.
pub fn rows(context: Context) -> impl Iterator<Item = &'static Row> {
    TABLES.iter().flat_map(|table| table.iter()).filter(move |row| row.context == context)
}

/// How a key is written: `n`, `Ctrl-R`, `F3`, `↑`.
#[must_use]
pub fn name(key: Key) -> String {
    let base = match key.code {
        Code::Char(' ') => "␣".to_owned(),
        Code::Char(c) if key.mods.ctrl => c.to_uppercase().to_string(),
        Code::Char(c) => c.to_string(),
        Code::Enter => "Enter".to_owned(),
        Code::Tab => "Tab".to_owned(),
        Code::BackTab => "⇧Tab".to_owned(),
        Code::Backspace => "⌫".to_owned(),
        Code::Delete => "Del".to_owned(),
        Code::Insert => "Ins".to_owned(),
        Code::Esc => "Esc".to_owned(),
        Code::Up => "↑".to_owned(),
        Code::Down => "↓".to_owned(),
        Code::Left => "←".to_owned(),
        Code::Right => "→".to_owned(),
        Code::Home => "Home".to_owned(),
        Code::End => "End".to_owned(),
        Code::PageUp => "PgUp".to_owned(),
        Code::PageDown => "PgDn".to_owned(),
        Code::F(number) => format!("F{number}"),
    };
    match (key.mods.ctrl, key.mods.alt) {
        (true, _) => format!("Ctrl-{base}"),
        (false, true) => format!("Alt-{base}"),
        (false, false) => base,
    }
}

/// How the keys of a row are written.
#[must_use]
pub fn shown(row: &Row) -> String {
    if row.shown.is_empty() {
        row.keys.first().copied().map(name).unwrap_or_default()
    } else {
        row.shown.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{TABLES, name};

    #[test]
    fn no_key_means_two_things_in_one_context() {
        let mut seen = BTreeSet::new();
        for row in TABLES.iter().flat_map(|table| table.iter()) {
            for key in row.keys {
                assert!(seen.insert((row.context, name(*key))), "{:?} {}", row.context, name(*key));
            }
        }
    }
}
