//! A rater's own room: one form and nothing else of the session, from the page that says what is asked to handing in.
//!
//! The session in this room is the small one of an invitation; its book keeps a draft. Everything that rates is the
//! ballot of workshop 3. Nobody else's answers are here, so there is nothing to see but the own ones.

pub(super) mod dots;
mod start;

use std::path::Path;

use ratatui::layout::Rect;

use crate::ballot::draft::{Cover, Form, Reach};
use crate::ballot::drafts::Found;
use crate::ballot::invitation::Asks;
use crate::domain::edit::Edit;
use crate::domain::plan;
use crate::domain::rating::LEVELS;
use crate::domain::round::Ballot;
use crate::domain::text::Lang;
use crate::i18n::{date, words as w};

use super::super::super::canvas::Canvas;
use super::super::super::keymap::Context;
use super::super::super::overlay::pages::Block;
use super::super::super::overlay::{Field, Form as Fields, Overlay, Pages, Then};
use super::super::super::room::Room;
use super::super::super::ui::{Effect, Ui};
use super::super::super::world::{Asked, Within};
use super::super::gap;
use super::{View, ballot, round};

/// What the room remembers.
#[derive(Debug)]
pub(super) struct State {
    page: Page,
    asked: Asked,
}

/// Which page is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Page {
    /// What is asked, by whom it is answered and who may read it.
    Start,
    /// The ballot.
    Ballot,
}

impl State {
    /// Who answers, and who may read it.
    pub(super) fn cover(&self) -> &Cover {
        &self.asked.cover
    }

    /// How the group was spread on the capability at this place of the round, where that may be shown.
    pub(super) fn spread(&self, place: usize) -> Option<[u32; LEVELS]> {
        self.asked.spread.get(place).copied()
    }
}

/// Makes the room that of a rater.
pub fn settle_in(room: &mut Room, asked: Asked) {
    match asked.form.asks {
        Asks::Ratings => ballot::open(room, asked.form.key.clone()),
        Asks::Dots => gap::open_sheet(room, asked.form.key.respondent.clone()),
    }
    room.maturity.view = View::Ballot;
    room.maturity.rater = Some(State { page: Page::Start, asked });
}

/// Whether the room is a rater's own.
#[must_use]
pub fn is_raters(room: &Room) -> bool {
    room.maturity.rater.is_some()
}

/// Whether the room is one in which dots are placed.
#[must_use]
pub fn places_dots(room: &Room) -> bool {
    room.maturity.rater.as_ref().is_some_and(|state| state.asked.form.asks == Asks::Dots)
}

/// Whether dots are placed here that have been handed in.
#[must_use]
pub fn are_dots_handed_in(room: &Room) -> bool {
    places_dots(room) && dots::handed_in(room).is_some()
}

/// Asks before dots that have been handed in are changed.
pub fn take_up_dots(room: &Room, ui: &mut Ui, edit: Edit) {
    dots::take_up_first(room, ui, Some(edit));
}

/// What stands where other rooms have their tabs: what is rated here, and until when.
#[must_use]
pub fn line(room: &Room, lang: Lang) -> Option<String> {
    room.maturity.rater.as_ref()?;
    if places_dots(room) {
        return Some(w::dots_room_line(lang).to_owned());
    }
    let round = round(room)?;
    let number = round.number;
    Some(match round.terms.until {
        Some(until) => w::rating_line_until(lang, number, date(lang, until)),
        None => w::rating_line(lang, number),
    })
}

/// The contexts whose keys hold.
pub(super) fn contexts(state: &State) -> &'static [Context] {
    use Context::{Ballot, DotSheet, Everywhere, Rater, RaterDots, RaterStart};
    match (state.page, state.asked.form.asks) {
        (Page::Start, _) => &[RaterStart, Rater, Everywhere],
        (Page::Ballot, Asks::Ratings) => &[Ballot, Rater, Everywhere],
        (Page::Ballot, Asks::Dots) => &[RaterDots, DotSheet, Rater, Everywhere],
    }
}

/// Whether the start page is shown.
pub(super) fn is_at_start(room: &Room) -> bool {
    room.maturity.rater.as_ref().is_some_and(|state| state.page == Page::Start)
}

/// Whether who may read the answers can be changed.
///
/// # Errors
/// Why not, in the reader's words.
pub(super) fn can_turn(room: &Room, ui: &Ui) -> Result<(), String> {
    room.writable(ui)?;
    let Some(state) = &room.maturity.rater else { return Err(w::maturity_not_here(ui.lang).to_owned()) };
    let why = if state.asked.form.asks == Asks::Dots {
        w::dots_room_never_sealed(ui.lang)
    } else if state.asked.within == Within::Session {
        w::rating_only_sealed(ui.lang)
    } else if room.session().lead.is_none() && state.asked.cover.reach == Reach::Shared {
        w::rating_no_lead(ui.lang)
    } else if ballot::is_handed_in(room, &state.asked.form.key) {
        w::rating_reach_handed_in(ui.lang)
    } else {
        return Ok(());
    };
    Err(why.to_owned())
}

/// Changes who may read the answers.
pub(super) fn turn(room: &mut Room, ui: &mut Ui) {
    let Some(state) = &room.maturity.rater else { return };
    let mut cover = state.asked.cover.clone();
    cover.reach = match cover.reach {
        Reach::Shared => Reach::Lead,
        Reach::Lead => Reach::Shared,
    };
    let over = state.asked.form.over(&own(room, &state.asked.form), &cover);
    if cover.reach == Reach::Lead && over > 0 {
        return ui.refuse(w::rating_too_long(ui.lang, over));
    }
    ui.say(reach_words(ui.lang, cover.reach));
    room.book.cover(&cover);
    if let Some(state) = &mut room.maturity.rater {
        state.asked.cover = cover;
    }
}

/// Asks by whom the answers are given.
pub(super) fn name(room: &Room, ui: &mut Ui) {
    let Some(state) = &room.maturity.rater else { return };
    let then = Then::room(|room, _, answer| {
        let Some(state) = &mut room.maturity.rater else { return Ok(()) };
        state.asked.cover.rater = answer.field(0);
        let cover = state.asked.cover.clone();
        room.book.cover(&cover);
        Ok(())
    });
    let field = Field::line(w::rating_name_label(ui.lang), state.asked.cover.rater.as_str());
    let form = Fields::new(w::rating_name_title(ui.lang), vec![field], then);
    ui.show(Overlay::Form(form.with_intro(w::rating_name_intro(ui.lang))));
}

/// How many bytes a ballot is too long for a sealed answer; nothing where the answers are shared.
pub(super) fn over(room: &Room, ballot: &Ballot) -> usize {
    let state = room.maturity.rater.as_ref().filter(|state| state.asked.cover.reach == Reach::Lead);
    state.map_or(0, |state| state.asked.form.over(ballot, &state.asked.cover))
}

/// Enter on the start page: goes on to the ballot.
pub(super) fn enter(room: &mut Room) {
    if let Some(state) = &mut room.maturity.rater {
        state.page = Page::Ballot;
    }
}

/// Esc: from the ballot to the start page, from there back to the session that it was opened from.
pub(super) fn back(room: &mut Room, ui: &mut Ui) {
    let Some(state) = &mut room.maturity.rater else { return };
    match state.page {
        Page::Ballot => state.page = Page::Start,
        Page::Start if state.asked.within == Within::Session => ui.ask(Effect::LeaveRating),
        Page::Start => ui.say(w::rating_quit(ui.lang)),
    }
}

/// Where the answers go when they are handed in.
#[must_use]
pub fn goes_to(room: &Room, lang: Lang) -> String {
    let file = room.maturity.rater.as_ref().and_then(|state| state.asked.file.clone());
    file.unwrap_or_else(|| w::rating_quit_session(lang).to_owned())
}

/// The file of answers has been written: the ballot is marked as handed in, and the rater hears what to do with it.
pub fn handed_in(room: &mut Room, ui: &mut Ui, path: &Path, revision: u32) {
    let Some(state) = &mut room.maturity.rater else { return };
    state.asked.found = Found::Nothing;
    let (key, reach) = (state.asked.form.key.clone(), state.asked.cover.reach);
    let planned = match state.asked.form.asks {
        Asks::Ratings => plan::hand_in(room.session(), &key),
        Asks::Dots => Ok(dots::handed(state, (revision, ui.today))),
    };
    if !room.plan(ui, planned) {
        return;
    }
    let file = crate::domain::plain::Plain::line(&path.display().to_string());
    let mut blocks = vec![
        Block::Paragraph(w::rating_file_lies(ui.lang).to_owned()),
        Block::Paragraph(file.to_string()),
        Block::Paragraph(w::rating_file_what_next(ui.lang).to_owned()),
    ];
    if reach == Reach::Lead {
        blocks.push(Block::Paragraph(w::rating_file_sealed(ui.lang).to_owned()));
    }
    if revision > 1 {
        blocks.push(Block::Paragraph(w::rating_file_replaced(ui.lang).to_owned()));
    }
    ui.show(Overlay::Pages(Pages::new(w::rating_file_title(ui.lang), blocks)));
}

/// Draws the page that is shown.
pub(super) fn draw(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, body: Rect) {
    match room.maturity.rater.as_ref().map(|state| (state.page, state)) {
        Some((Page::Start, state)) => match state.asked.form.asks {
            Asks::Ratings => start::draw(room, state, ui, canvas, body),
            Asks::Dots => start::draw_dots(room, state, ui, canvas, body),
        },
        Some((Page::Ballot, state)) if state.asked.form.asks == Asks::Dots => {
            gap::draw_sheet(room, ui, canvas, body);
        }
        Some((Page::Ballot, _)) | None => ballot::draw(room, ui, canvas, body),
    }
}

/// Who may read the answers, in a sentence.
pub(super) fn reach_words(lang: Lang, reach: Reach) -> &'static str {
    match reach {
        Reach::Shared => w::rating_sees_shared(lang),
        Reach::Lead => w::rating_sees_sealed(lang),
    }
}

fn own(room: &Room, form: &Form) -> Ballot {
    let held = round(room).and_then(|round| round.ballot(&form.key)).cloned();
    held.unwrap_or_else(|| Ballot::empty(&form.key))
}
