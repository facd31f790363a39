//! Giving importance, and who has placed how many dots: the list from which a sheet is opened. On what they lie is not
//! shown here. Where importance is given by a show of hands, the list is one of capabilities instead.
//!
//! Everyone may be watching while somebody finds their own name, so neither letters nor the order of letters show,
//! unless the lead has asked for names.

use ratatui::layout::Rect;

use crate::ballot::invitation::Asks;
use crate::domain::respondent::Respondent;
use crate::i18n::words as w;

use super::super::super::action::Action;
use super::super::super::canvas::{Canvas, Hit};
use super::super::super::collecting;
use super::super::super::event::Key;
use super::super::super::keymap::{Context, Footer, Row, ch, row, written};
use super::super::super::overlay::{Overlay, Picker, Then};
use super::super::super::room::Room;
use super::super::super::theme::Role;
use super::super::super::ui::{Identity, Ui};
use super::{hands, search, sheet, weighing};

/// What only this view does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Place one more dot.
    Add,
    /// Take one dot away.
    Take,
    /// Let there be so many dots, or join this digit to the number of hands.
    Set(u8),
    /// Go to the next capability that has some.
    NextPlaced,
    /// Agree on how importance is given.
    Agree,
    /// Show everybody's dots.
    Reveal,
    /// Find a capability, from within the sheet.
    Find,
    /// Write invitations to place dots.
    Invite,
    /// Take in what has been answered in files.
    Collect,
}

/// The keys of this view: those of the sheet, and those of the view as a whole.
pub const KEYS: &[Row] = {
    use Context::{DotSheet as D, Dots as V};
    use Footer::{Help, Shown, Silent};
    const fn does(act: Act) -> Action {
        Action::Gap(super::Act::Dots(act))
    }
    const fn set(dots: u8, keys: &'static [Key]) -> Row {
        row(Context::DotSheet, keys, does(Act::Set(dots)), w::gap_set, Silent)
    }
    const ONE: Row = Row { footer: Shown, ..set(1, &[ch('1')]) };
    &[
        row(D, &[ch('+')], does(Act::Add), w::gap_add, Shown),
        row(D, &[ch('-')], does(Act::Take), w::gap_take, Shown),
        written("0–9", ONE),
        set(0, &[ch('0')]),
        set(2, &[ch('2')]),
        set(3, &[ch('3')]),
        set(4, &[ch('4')]),
        set(5, &[ch('5')]),
        set(6, &[ch('6')]),
        set(7, &[ch('7')]),
        set(8, &[ch('8')]),
        set(9, &[ch('9')]),
        row(D, &[ch('n')], does(Act::NextPlaced), w::dots_next_placed, Help),
        row(D, &[ch('/')], does(Act::Find), w::gap_search, Shown),
        row(V, &[ch('N')], does(Act::Agree), w::dots_key_agree, Shown),
        row(V, &[ch('I')], does(Act::Invite), w::invite_key, Help),
        row(V, &[ch('C')], does(Act::Collect), w::collect_key, Help),
    ]
};

/// Rows above the list.
const HEAD: u16 = 4;
/// Budgets up to this many dots are drawn as dots.
const DRAWN: u8 = 20;

/// Whether an action is possible now.
///
/// # Errors
/// Why not, in the reader's words.
pub(super) fn can(room: &Room, ui: &Ui, act: Act) -> Result<(), String> {
    let counting = weighing::by_hands(room) || room.gap.sheet.is_some();
    match act {
        Act::Invite if room.figures.columns.is_empty() => Err(w::gap_no_respondents(ui.lang).to_owned()),
        Act::Agree | Act::Collect => room.writable(ui),
        Act::Reveal => weighing::can_reveal(room, ui),
        Act::Find => super::can(room, ui, super::Act::Search),
        Act::Add | Act::Take | Act::Set(_) | Act::NextPlaced if !counting => {
            Err(w::gap_no_sheet(ui.lang).to_owned())
        }
        Act::Add | Act::Take | Act::Set(_) | Act::NextPlaced if room.figures.rows.is_empty() => {
            Err(w::gap_no_capabilities(ui.lang).to_owned())
        }
        Act::Invite | Act::Add | Act::Take | Act::Set(_) | Act::NextPlaced => Ok(()),
    }
}

/// Does an action.
pub(super) fn act(room: &mut Room, ui: &mut Ui, act: Act) {
    let hands = weighing::by_hands(room);
    match act {
        Act::Add if hands => hands::add(room, ui),
        Act::Take if hands => hands::take(room, ui),
        Act::Set(digit) if hands => hands::digit(room, ui, digit),
        Act::Add => sheet::add(room, ui),
        Act::Take => sheet::take(room, ui),
        Act::Set(dots) => sheet::set(room, ui, dots),
        Act::NextPlaced => sheet::next_placed(room, ui),
        Act::Agree => weighing::agree(room, ui),
        Act::Reveal => weighing::reveal(room, ui),
        Act::Find => search::ask(room, ui),
        Act::Invite => collecting::invite(room, ui, Asks::Dots),
        Act::Collect => collecting::show(room, ui),
    }
}

/// Opens the sheet of the respondent under the cursor. Asks first where that would show to everybody who sees the screen on
/// what somebody's dots lie, whether they are closed or not.
pub(super) fn open(room: &mut Room, ui: &mut Ui) {
    let Some(respondent) = room.session().active().nth(room.gap.people.cursor) else {
        return ui.refuse(w::gap_no_respondents(ui.lang));
    };
    let id = respondent.id.clone();
    if ui.shows_names() || !room.session().dots.contains_key(&id) {
        return sheet::open(room, id);
    }
    let question = w::dots_open_question(ui.lang, name(ui, respondent));
    let then = Then::room(move |room, _, answer| {
        if answer.picked() == Some(0) {
            sheet::open(room, id.clone());
        }
        Ok(())
    });
    let question = Picker::confirm(ui, question, then).with_intro(w::dots_open_intro(ui.lang));
    ui.show(Overlay::Picker(question));
}

/// Keeps the cursor in sight.
pub(super) fn settle(room: &mut Room, area: Rect) {
    let length = room.figures.columns.len();
    room.gap.people.keep(length, usize::from(area.height.saturating_sub(HEAD)));
}

/// Draws the list.
pub(super) fn draw(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect) {
    let lang = ui.lang;
    let plain = ui.theme.style(Role::Plain);
    let count = room.figures.columns.len();
    if count == 0 {
        canvas.text(area.x, area.y + 1, area.width, w::gap_no_respondents(lang), plain);
        return;
    }
    canvas.text(area.x, area.y + 1, area.width, &weighing::line(room, lang), ui.theme.style(Role::Dim));
    let done = weighing::tally(room.session()).done;
    canvas.text(area.x, area.y + 2, area.width, &w::gap_dots_done(lang, done, count), plain);
    let list = &room.gap.people;
    let page = usize::from(area.height.saturating_sub(HEAD));
    for (row, (place, respondent)) in
        room.session().active().enumerate().skip(list.top).take(page).enumerate()
    {
        let y = area.y + HEAD + u16::try_from(row).unwrap_or(0);
        let line = Rect { y, height: 1, width: area.width.min(78), ..area };
        draw_one(room, ui, canvas, line, respondent, place == list.cursor);
        canvas.hit(line, Hit::Spot(place, 0));
    }
}

fn draw_one(
    room: &Room,
    ui: &Ui,
    canvas: &mut Canvas<'_>,
    line: Rect,
    respondent: &Respondent,
    chosen: bool,
) {
    let style = ui.theme.style(if chosen { Role::Cursor } else { Role::Plain });
    canvas.style(line, style);
    let each = room.session().dot_rule().each;
    let used = room.session().dots_told(&respondent.id);
    let sign = if used >= u32::from(each) { w::gap_dots_all(ui.lang) } else { "" };
    let right = line.right() - 7;
    canvas.text(right + 1, line.y, 6, sign, style);
    let count = canvas.text_right(right, line.y, 8, &format!("{used}/{each}"), style).min(right - 7);
    let drawn = if each <= DRAWN { meter(used, u32::from(each)) } else { String::new() };
    let dots = canvas.text_right(count.saturating_sub(1), line.y, u16::from(DRAWN), &drawn, style);
    let name = name(ui, respondent);
    canvas.text(line.x + 1, line.y, dots.saturating_sub(line.x + 3), &name, style);
}

/// The respondent's name, its letter before it where the lead has asked for names.
pub(super) fn name(ui: &Ui, respondent: &Respondent) -> String {
    match ui.identity {
        Identity::Letters => respondent.name.to_string(),
        Identity::Names => format!("{:<3} {}", respondent.letters(), respondent.name),
    }
}

/// So many full dots of so many.
pub(super) fn meter(full: u32, of: u32) -> String {
    (0..of).map(|place| if place < full { '●' } else { '○' }).collect()
}
