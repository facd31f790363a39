//! Who takes part in the chosen scenario: every respondent with its answer, when it was given and by whom, the tally, and
//! how many it takes.
//!
//! Names stand here, and no letters. An answer to another scenario is kept and shown as what it is.

mod said;

use ratatui::layout::Rect;
use unicode_width::UnicodeWidthStr;

use crate::analysis::interest::{earlier, least, spokesperson};
use crate::analysis::participants::count;
use crate::domain::choice::{Choice, Stance};
use crate::domain::id::{ChoiceId, RespondentId};
use crate::domain::method::Lead;
use crate::domain::plan::{self, Answer};
use crate::domain::respondent::Respondent;
use crate::domain::text::Lang;
use crate::i18n::{date_short, words as w};
use crate::report::joining::{counted, needed, stance, tally, withheld};

use super::super::super::action::Action;
use super::super::super::canvas::{Canvas, Hit, wrap};
use super::super::super::keymap::{Context, Footer, Row, ch, row};
use super::super::super::room::Room;
use super::super::super::theme::Role;
use super::super::super::ui::Ui;
use super::table::{self, Column, left};
use super::{lead_of, opened, view};

/// What only this section does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// The respondent under the cursor answers this.
    Answer(Stance),
    /// It has not answered.
    Clear,
    /// Say who answered for it, and when.
    Said,
    /// One more organisation is needed.
    More,
    /// One fewer is.
    Fewer,
}

/// The keys of this section.
pub const KEYS: &[Row] = {
    use Context::Commitment as C;
    use Footer::{Help, Shown};
    const fn does(act: Act) -> Action {
        Action::Scenario(super::Act::Commitment(act))
    }
    &[
        row(C, &[ch('y')], does(Act::Answer(Stance::Joins)), w::commitment_key_joins, Shown),
        row(C, &[ch('a')], does(Act::Answer(Stance::Leads)), w::commitment_key_leads, Shown),
        row(C, &[ch('c')], does(Act::Answer(Stance::Considering)), w::commitment_key_considers, Shown),
        row(C, &[ch('n')], does(Act::Answer(Stance::Declines)), w::commitment_key_declines, Shown),
        row(C, &[ch('.')], does(Act::Clear), w::commitment_key_clears, Shown),
        row(C, &[ch('w')], does(Act::Said), w::commitment_key_said, Shown),
        row(C, &[ch('+')], does(Act::More), w::commitment_key_more, Help),
        row(C, &[ch('-')], does(Act::Fewer), w::commitment_key_fewer, Help),
    ]
};

/// The answer that was given last.
#[derive(Debug)]
pub(super) struct Last {
    choice: ChoiceId,
    respondent: RespondentId,
    stance: Stance,
}

/// Rows between the tally and the first respondent: a blank line and the heading.
const BETWEEN: u16 = 2;
/// Rows below the last one where a name is cut: a blank line, and the one under the cursor in full.
const BELOW: u16 = 2;
/// What an answer takes.
const STANCE: u16 = 14;
/// What a date takes.
const DATE: u16 = 11;

/// Whether an action is possible now.
///
/// # Errors
/// Why not, in the reader's words.
pub(super) fn can(room: &Room, ui: &Ui, act: Act) -> Result<(), String> {
    let lang = ui.lang;
    let reason = |refused: bool, why: &str| if refused { Err(why.to_owned()) } else { Ok(()) };
    let Some(choice) = opened(room) else { return Err(w::scenario_only_open(lang).to_owned()) };
    let here = here(room, choice);
    let answered = here.is_some_and(|it| choice.answer_of(&it.id).is_some());
    match act {
        Act::Answer(_) | Act::Clear | Act::Said if here.is_none() => {
            Err(w::commitment_no_row(lang).to_owned())
        }
        Act::Answer(Stance::Leads) => {
            reason(lead_of(room, choice) == Some(Lead::None), w::scenario_no_lead_needed(lang))
        }
        Act::Answer(Stance::Joins | Stance::Considering | Stance::Declines) => Ok(()),
        Act::Clear => reason(!answered, w::commitment_no_answer(lang)),
        Act::Said => reason(asked(room, choice).is_none(), w::commitment_no_answer(lang)),
        Act::More | Act::Fewer => {
            let least = least(room.session(), choice);
            reason(least.is_none(), w::commitment_no_least(lang))?;
            reason(act == Act::Fewer && least <= Some(1), w::commitment_fewest(lang))
        }
    }
}

/// Does an action.
pub(super) fn act(room: &mut Room, ui: &mut Ui, act: Act) {
    match act {
        Act::Answer(stance) => answer(room, ui, stance),
        Act::Clear => clear(room, ui),
        Act::Said => said::ask(room, ui),
        Act::More => need(room, ui, |least| least.saturating_add(1)),
        Act::Fewer => need(room, ui, |least| least.saturating_sub(1)),
    }
}

/// How many respondents are listed.
pub(super) fn rows(room: &Room, choice: &Choice) -> usize {
    listed(room, choice).count()
}

/// How many of them are in sight.
pub(super) fn page(room: &Room, ui: &Ui, choice: &Choice, area: Rect) -> usize {
    let above = u16::try_from(head(room, ui, choice, area.width).len()).unwrap_or(u16::MAX);
    let below = if is_cut(room, choice, area.width) { BELOW } else { 0 };
    usize::from(area.height.saturating_sub(above.saturating_add(BETWEEN + below))).max(1)
}

/// Draws the tally and the answers.
pub(super) fn draw(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect, choice: &Choice) {
    let lang = ui.lang;
    let mut y = area.y;
    for (text, role) in head(room, ui, choice, area.width) {
        canvas.text(area.x, y, area.width, &text, ui.theme.style(role));
        y += 1;
    }
    if rows(room, choice) == 0 {
        canvas.text(area.x, y + 1, area.width, w::commitment_nobody(lang), ui.theme.style(Role::Plain));
        return;
    }
    let columns = columns(area.width);
    let heads = [
        w::commitment_head_who(lang),
        w::commitment_head_stance(lang),
        w::commitment_head_date(lang),
        w::commitment_head_said(lang),
    ];
    table::write(canvas, (area.x, y + 1), &columns, &heads, ui.theme.style(Role::Dim));
    let cursor = room.scenario.row;
    let seen = listed(room, choice).enumerate().skip(cursor.top).take(page(room, ui, choice, area));
    for (y, (place, respondent)) in (y + BETWEEN..area.bottom()).zip(seen) {
        let line = Rect { y, height: 1, ..area };
        let silent = choice.answer_of(&respondent.id).is_none();
        let role = match (place == cursor.at, silent) {
            (true, _) => Role::Cursor,
            (false, true) => Role::Dim,
            (false, false) => Role::Plain,
        };
        canvas.style(line, ui.theme.style(role));
        let cells = cells(lang, choice, respondent);
        let cells = cells.each_ref().map(String::as_str);
        table::write(canvas, (area.x, y), &columns, &cells, ui.theme.style(role));
        canvas.hit(line, Hit::Spot(view::ROW, place));
    }
    if let Some(respondent) = here(room, choice).filter(|_| is_cut(room, choice, area.width)) {
        let name = respondent.name.as_str();
        canvas.text(area.x, area.bottom() - 1, area.width, name, ui.theme.style(Role::Accent));
    }
}

/// The answers to the chosen scenario in one line, for other views.
pub(super) fn tally_line(room: &Room, lang: Lang, choice: &Choice) -> String {
    let counted = tally(room.session(), choice).map(|tally| counted(lang, &tally));
    counted.or_else(|| withheld(lang, choice)).unwrap_or_default()
}

/// How many it takes and whether they are there, with how that is to be shown.
pub(super) fn needed_line(room: &Room, lang: Lang, choice: &Choice) -> Option<(String, Role)> {
    let tally = tally(room.session(), choice)?;
    let said = needed(lang, &tally)?;
    let method = choice.scenario.and_then(|number| room.session().method.scenario(number));
    let own = method.filter(|it| choice.least.is_some_and(|least| least != it.least));
    let said = own.map_or(said.clone(), |it| w::commitment_least_own(lang, it.least, said));
    Some((said, if tally.missing == 0 { Role::Good } else { Role::Accent }))
}

/// `7/14`, for a narrow column; with `!` where somebody must lead and nobody does, and `✓` where enough have joined.
pub(super) fn short(room: &Room, choice: &Choice) -> String {
    let Some(tally) = tally(room.session(), choice) else {
        let joined = count(room.session(), choice);
        return format!("{joined}/{}  ", room.session().active().count());
    };
    let sign = match tally.least {
        _ if tally.leaderless => " !",
        Some(least) if least > 0 && tally.missing == 0 => " ✓",
        Some(_) | None => "  ",
    };
    format!("{}/{}{sign}", tally.yes, tally.of)
}

/// Comes back to the answer that was given last where it was taken back, as a ballot does.
pub(super) fn settle(room: &mut Room) {
    let (Some(last), Some(choice)) = (&room.scenario.answered, opened(room)) else { return };
    let holds = choice.answer_of(&last.respondent).is_some_and(|it| it.stance == last.stance);
    if last.choice == choice.id && holds {
        return;
    }
    let place = listed(room, choice).position(|it| last.choice == choice.id && it.id == last.respondent);
    room.scenario.row.at = place.unwrap_or(room.scenario.row.at);
    room.scenario.answered = None;
}

/// Whose answer is asked about: the one under the cursor, or the one that was given last while the cursor has gone on to
/// somebody who has not answered.
fn asked<'a>(room: &'a Room, choice: &'a Choice) -> Option<&'a Respondent> {
    let answered = |it: &&Respondent| choice.answer_of(&it.id).is_some();
    let last = || room.session().respondent(&room.scenario.answered.as_ref()?.respondent);
    here(room, choice).filter(answered).or_else(|| last().filter(answered))
}

/// The respondent under the cursor.
fn here<'a>(room: &'a Room, choice: &'a Choice) -> Option<&'a Respondent> {
    listed(room, choice).nth(room.scenario.row.at)
}

/// All that count, and after them whoever has answered and was set aside.
fn listed<'a>(room: &'a Room, choice: &'a Choice) -> impl Iterator<Item = &'a Respondent> {
    let left = room.session().respondents.iter().filter(|it| !it.is_active());
    room.session().active().chain(left.filter(|it| choice.answer_of(&it.id).is_some()))
}

/// What stands above the answers.
fn head(room: &Room, ui: &Ui, choice: &Choice, width: u16) -> Vec<(String, Role)> {
    let lang = ui.lang;
    let mut said = Vec::new();
    if rows(room, choice) > 0 {
        said.push((tally_line(room, lang, choice), Role::Heading));
    }
    if choice.scenario.is_none() {
        said.push((w::commitment_no_scenario(lang).to_owned(), Role::Dim));
    }
    said.extend(needed_line(room, lang, choice));
    if tally(room.session(), choice).is_some_and(|tally| tally.leaderless) {
        said.push((w::scenario_lead_required(lang).to_owned(), Role::Warning));
    }
    let wrapped = said
        .into_iter()
        .flat_map(|(text, role)| wrap(&text, usize::from(width)).into_iter().map(move |line| (line, role)));
    wrapped.collect()
}

/// Whether a name is wider than its column.
fn is_cut(room: &Room, choice: &Choice, width: u16) -> bool {
    let [who, ..] = columns(width);
    listed(room, choice).any(|respondent| respondent.name.as_str().width() > usize::from(who.width))
}

fn columns(width: u16) -> [Column; 4] {
    let rest = width.saturating_sub(STANCE + DATE + 3 * table::GAP);
    let who = (rest * 3 / 5).min(40);
    [left(who), left(STANCE), left(DATE), left(rest - who)]
}

fn cells(lang: Lang, choice: &Choice, respondent: &Respondent) -> [String; 4] {
    let name = respondent.name.to_string();
    let day = |at: Option<chrono::NaiveDate>| at.map_or_else(String::new, |at| date_short(lang, at));
    let Some(answer) = choice.answer_of(&respondent.id) else {
        let silent = match choice.unnamed() {
            Some(_) => "–".to_owned(),
            None => format!("· {}", w::commitment_silent(lang)),
        };
        let Some(before) = earlier(choice, respondent) else {
            return [name, silent, String::new(), String::new()];
        };
        let said = stance(lang, before.stance);
        let said = match before.scenario {
            Some(number) => w::commitment_earlier(lang, said, number),
            None => w::commitment_earlier_none(lang, said),
        };
        return [name, silent, day(before.at), said];
    };
    let said = if respondent.is_active() { answer.said_by.as_str() } else { w::commitment_aside(lang) };
    let given = format!("{} {}", sign(answer.stance), stance(lang, answer.stance));
    [name, given, day(answer.at), said.to_owned()]
}

fn sign(stance: Stance) -> char {
    match stance {
        Stance::Leads => '◆',
        Stance::Joins => '✓',
        Stance::Considering => '?',
        Stance::Declines => '✗',
    }
}

fn answer(room: &mut Room, ui: &mut Ui, stance: Stance) {
    let Some(choice) = opened(room) else { return };
    let Some(respondent) = here(room, choice) else { return };
    let said_by = spokesperson(room.session(), choice, respondent).as_str().into();
    let answer = Answer { stance, at: Some(ui.today), said_by };
    let edit = plan::commit(room.session(), &choice.id, &respondent.id, Some(answer));
    let led = choice.lead().filter(|id| stance == Stance::Leads && **id != respondent.id);
    let led = led.and_then(|id| room.session().respondent(id)).map(|it| it.name.to_string());
    let last = Last { choice: choice.id.clone(), respondent: respondent.id.clone(), stance };
    if room.plan(ui, edit) {
        room.scenario.answered = Some(last);
        onwards(room, ui);
        if let Some(name) = led {
            ui.say(w::commitment_no_longer_leads(ui.lang, name));
        }
    }
}

/// After an answer: goes on to the next one that has not answered, from the top again after the last.
fn onwards(room: &mut Room, ui: &mut Ui) {
    let Some(choice) = opened(room) else { return };
    let silent: Vec<usize> = listed(room, choice)
        .enumerate()
        .filter(|(_, it)| choice.answer_of(&it.id).is_none())
        .map(|(place, _)| place)
        .collect();
    let here = room.scenario.row.at;
    match silent.iter().find(|place| **place > here).or(silent.first()) {
        Some(next) => room.scenario.row.at = *next,
        None => ui.say(w::commitment_all_answered(ui.lang)),
    }
}

fn clear(room: &mut Room, ui: &mut Ui) {
    let Some(choice) = opened(room) else { return };
    let Some(respondent) = here(room, choice) else { return };
    let edit = plan::commit(room.session(), &choice.id, &respondent.id, None);
    room.plan(ui, edit);
}

/// Changes how many it takes; what the scenario says anyhow is not kept as the group's own number.
fn need(room: &mut Room, ui: &mut Ui, change: fn(u16) -> u16) {
    let Some(choice) = opened(room) else { return };
    let Some(now) = least(room.session(), choice) else { return };
    let method = choice.scenario.and_then(|number| room.session().method.scenario(number));
    let new = Some(change(now)).filter(|new| method.is_none_or(|it| it.least != *new));
    let edit = plan::set_least(room.session(), &choice.id, new);
    room.plan(ui, edit);
}
