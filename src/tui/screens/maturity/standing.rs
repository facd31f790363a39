//! How the round in view stands, in words: its state, how far the answers have come, what is missing before anybody can
//! rate.

use crate::domain::round::{Round, RoundState};
use crate::domain::terms::Showing;
use crate::domain::text::Lang;
use crate::i18n::{whole, words as w};

use super::super::super::room::Room;
use super::super::super::ui::Ui;
use super::round;

/// How many respondents have answered anything in the round in view.
pub(super) fn answering(room: &Room) -> usize {
    room.figures.columns.iter().filter(|column| column.answered > 0).count()
}

/// Whether a round takes answers and whether they show, in a word or two.
pub(super) fn round_state(lang: Lang, round: &Round) -> &'static str {
    match (round.state, round.terms.showing) {
        (RoundState::Open, Showing::Live) => w::maturity_open(lang),
        (RoundState::Open, Showing::Hidden) => w::rounds_closed(lang),
        (RoundState::Open, Showing::Revealed) => w::rounds_shown(lang),
        (RoundState::Ended, Showing::Hidden) => w::rounds_closed_ended(lang),
        (RoundState::Ended, Showing::Live | Showing::Revealed) => w::maturity_ended(lang),
    }
}

/// The round in view and how far it has come, in words.
pub(super) fn round_words(room: &Room, ui: &Ui) -> String {
    let lang = ui.lang;
    let Some(round) = round(room) else { return w::maturity_no_round(lang).to_owned() };
    let state = round_state(lang, round);
    let progress = room.figures.progress();
    let count = |cells: usize| whole(lang, i64::try_from(cells).unwrap_or(i64::MAX));
    let newest = room.session().map_version();
    // How many have answered stands in the tab as well; a narrow line has no room for both.
    let whose = if round.map == newest {
        w::maturity_respondents(lang, answering(room), room.figures.columns.len())
    } else {
        w::maturity_map(lang, round.map, newest)
    };
    format!(
        "{} · {whose} · {}",
        w::maturity_round(lang, round.number, state),
        w::maturity_progress(lang, count(progress.answered), count(progress.of))
    )
}

/// What is missing before anybody can rate, with the key that mends it.
pub(super) fn lacking(room: &Room, ui: &Ui) -> Option<&'static str> {
    let lang = ui.lang;
    if room.figures.columns.is_empty() {
        return Some(w::maturity_nobody(lang));
    }
    if room.figures.rows.is_empty() {
        return Some(w::maturity_no_capabilities(lang));
    }
    if round(room).is_none() {
        return Some(w::maturity_no_round(lang));
    }
    let nothing = room.figures.rows.iter().all(|row| row.place.is_none());
    nothing.then(|| w::maturity_not_in_round(lang))
}
