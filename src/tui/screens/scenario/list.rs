//! The list of choices, and the window that takes up another capability in order of urgency.

use ratatui::layout::Rect;

use crate::analysis::waiting;
use crate::domain::choice::{Choice, Expected};
use crate::domain::edit::{At, Edit, Ref};
use crate::domain::method::Subject;
use crate::domain::plan;
use crate::domain::text::Lang;
use crate::i18n::{date_short, number, short, words as w};

use super::super::super::action::Action;
use super::super::super::canvas::{Canvas, Hit, wrap};
use super::super::super::keymap::{Context, Footer, Row, ch, row};
use super::super::super::overlay::{Entry, Overlay, Picker, Then};
use super::super::super::room::Room;
use super::super::super::theme::Role;
use super::super::super::ui::Ui;
use super::super::super::wording::importance::counted;
use super::super::super::wording::{capability_name, subject_name};
use super::table::{self, Column, left, right};
use super::{Section, commitment, focused, opened, overview, timeline, view};

/// What only the list does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Take up a capability or a category.
    Choose,
    /// Take a choice out of the list.
    Remove,
    /// Move a choice up.
    Earlier,
    /// Move a choice down.
    Later,
}

/// The keys of the list.
pub const KEYS: &[Row] = {
    use Context::Choices as C;
    use Footer::{Help, Shown};
    const fn does(act: Act) -> Action {
        Action::Scenario(super::Act::List(act))
    }
    &[
        row(C, &[ch('n')], does(Act::Choose), w::scenario_key_choose, Shown),
        row(C, &[ch('K')], does(Act::Earlier), w::scenario_key_earlier, Help),
        row(C, &[ch('J')], does(Act::Later), w::scenario_key_later, Help),
        row(C, &[ch('d')], does(Act::Remove), w::scenario_key_remove, Shown),
    ]
};

/// From this width on, what the choice under the cursor holds is shown beside the list.
const ROOMY: u16 = 150;
/// What that takes.
const PREVIEW: u16 = 60;
/// Below this width a pilot is only ticked off, not named.
const NARROW: u16 = 100;
/// What the column then takes.
const MARK: u16 = 5;
/// What the tally takes: `120/300 ✓`.
const JOINS: u16 = 9;
/// Rows around the list: its heading above; a blank line and a sentence below.
const AROUND: u16 = 4;

/// Whether an action is possible now.
///
/// # Errors
/// Why not, in the reader's words.
pub(super) fn can(room: &Room, ui: &Ui, act: Act) -> Result<(), String> {
    let lang = ui.lang;
    let reason = |refused: bool, why: &str| if refused { Err(why.to_owned()) } else { Ok(()) };
    reason(opened(room).is_some(), w::scenario_only_in_list(lang))?;
    room.writable(ui)?;
    let count = room.session().choices.len();
    let at = room.scenario.list.at;
    reason(act != Act::Choose && count == 0, w::scenario_nothing_chosen(lang))?;
    let first_or_last = (act == Act::Earlier && at == 0) || (act == Act::Later && at + 1 >= count);
    reason(first_or_last, w::scenario_no_further(lang))
}

/// Does an action.
pub(super) fn act(room: &mut Room, ui: &mut Ui, act: Act) {
    match act {
        Act::Choose => choose(room, ui),
        Act::Remove => remove(room, ui),
        Act::Earlier => shift(room, ui, -1),
        Act::Later => shift(room, ui, 1),
    }
}

/// How many choices are in sight.
pub(super) fn page(body: Rect) -> usize {
    usize::from(body.height.saturating_sub(AROUND)).max(1)
}

/// Draws the list, or how to begin one.
pub(super) fn draw(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, body: Rect) {
    let mut list = body;
    if body.width >= ROOMY && !room.session().choices.is_empty() {
        list.width -= PREVIEW + 3;
        let side = Rect { x: list.right() + 3, width: PREVIEW, ..body };
        view::separator(ui, canvas, list.right() + 1, body);
        if let Some(choice) = focused(room) {
            overview::beside(room, ui, choice, Section::Overview, side.width).draw(ui, canvas, side, 0);
        }
    }
    let today = room.session().method.scenario(0).map(|scenario| scenario.name.get(ui.lang));
    let today = today.map_or_else(String::new, |name| w::scenario_list_today(ui.lang, name));
    if room.session().choices.is_empty() {
        return empty(ui, canvas, list, &today);
    }
    let columns = columns(list.width);
    heading(ui, canvas, list, &columns);
    let cursor = room.scenario.list;
    let choices = room.session().choices.iter().enumerate().skip(cursor.top).take(page(body));
    for (y, (place, choice)) in (list.y + 2..).zip(choices) {
        let line = Rect { y, height: 1, ..list };
        let style = ui.theme.style(if place == cursor.at { Role::Cursor } else { Role::Plain });
        canvas.style(line, style);
        let cells = cells(room, ui, choice, list.width);
        table::write(canvas, (list.x, y), &columns, &cells.each_ref().map(String::as_str), style);
        canvas.hit(line, Hit::Spot(view::ROW, place));
    }
    canvas.text(list.x, list.bottom() - 1, list.width, &today, ui.theme.style(Role::Dim));
    let told = focused(room).map_or_else(Vec::new, |choice| timeline::told(room, ui, choice));
    if let Some(first) = told.first() {
        let more = told.len() - 1;
        let more = if more > 0 { w::plan_and_more(ui.lang, more) } else { String::new() };
        let text = format!("{}{more}", first.text);
        canvas.text(list.x, list.bottom().saturating_sub(2), list.width, &text, ui.theme.style(first.role));
    }
}

/// Asks which capability or category to take up.
fn choose(room: &Room, ui: &mut Ui) {
    let (session, lang) = (room.session(), ui.lang);
    let taken = |subject: &Subject| session.choices.iter().any(|choice| choice.subject == *subject);
    // What the group marked in workshop 4 comes to hand first.
    let together = |subject: &Subject| match subject {
        Subject::Capability(id) => session.judgement(id).together == Some(true),
        Subject::Category(_) => false,
    };
    let mut subjects = Vec::new();
    let mut entries = Vec::new();
    let rows = room.figures.ranking.order.iter().filter_map(|row| room.figures.rows.get(*row));
    for row in rows {
        let subject = Subject::Capability(row.capability.clone());
        let name = capability_name(lang, session, &row.capability);
        let mean = number(lang, row.stats.mean, 2);
        // Closed dots are not none.
        let mut note = match room.figures.importance(row) {
            None => mean,
            Some(amount) => w::scenario_pick_note(lang, short(lang, counted(session), amount), mean),
        };
        if together(&subject) {
            note = w::scenario_pick_together(lang, note);
        }
        let entry = Entry::new(format!("{:>3}  {name}", row.rank.place)).note(note);
        entries.push(entry);
        subjects.push(subject);
    }
    for category in &session.map.categories {
        entries
            .push(Entry::new(format!("     {}", w::scenario_whole_category(lang, category.name.get(lang)))));
        subjects.push(Subject::Category(category.id.clone()));
    }
    for (entry, subject) in entries.iter_mut().zip(&subjects) {
        entry.refused = taken(subject).then(|| w::scenario_pick_taken(lang).to_owned());
    }
    let marked = subjects.iter().position(|subject| together(subject) && !taken(subject));
    let first = marked.or_else(|| subjects.iter().position(|subject| !taken(subject))).unwrap_or(0);
    let then = Then::room(move |room, ui, answer| {
        let Some(subject) = answer.picked().and_then(|place| subjects.get(place)) else { return Ok(()) };
        room.try_plan(ui, plan::choose(room.session(), subject.clone()))?;
        room.scenario.list.at = room.session().choices.len().saturating_sub(1);
        Ok(())
    });
    let picker = Picker::one(w::scenario_pick_title(lang), entries, then).with_cursor(first);
    ui.show(Overlay::Picker(picker));
}

fn empty(ui: &Ui, canvas: &mut Canvas<'_>, area: Rect, today: &str) {
    let lang = ui.lang;
    canvas.text(area.x, area.y, area.width, w::scenario_empty(lang), ui.theme.style(Role::Heading));
    let width = usize::from(area.width.min(84));
    let lines = wrap(w::scenario_empty_how(lang), width);
    let below = [String::new(), today.to_owned()];
    for (y, line) in (area.y + 2..area.bottom()).zip(lines.iter().chain(&below)) {
        canvas.text(area.x, y, area.width, line, ui.theme.style(Role::Plain));
    }
}

fn columns(width: u16) -> [Column; 5] {
    let (joins, start) = (JOINS, 13);
    let rest = width.saturating_sub(joins + start + 4 * table::GAP);
    let pilot = if width < NARROW { MARK } else { rest * 3 / 10 };
    let scenario = ((rest - pilot) * 9 / 20).min(28);
    [left(rest - pilot - scenario), left(scenario), right(joins), left(start), left(pilot)]
}

fn heading(ui: &Ui, canvas: &mut Canvas<'_>, area: Rect, columns: &[Column; 5]) {
    let lang = ui.lang;
    let cells = [
        w::scenario_list_title(lang),
        w::scenario_list_scenario(lang),
        w::scenario_list_joins(lang),
        w::scenario_list_start(lang),
        w::scenario_list_pilot(lang),
    ];
    table::write(canvas, (area.x, area.y), columns, &cells, ui.theme.style(Role::Dim));
}

fn cells(room: &Room, ui: &Ui, choice: &Choice, width: u16) -> [String; 5] {
    let (session, lang) = (room.session(), ui.lang);
    let missing = || "–".to_owned();
    let scenario = choice.scenario.and_then(|number| session.method.scenario(number));
    let named = |name: &str| if width < NARROW { "✓".to_owned() } else { name.to_owned() };
    let pilot = choice.pilot.as_ref().map_or_else(missing, |pilot| named(pilot.name.get(lang)));
    [
        subject(room, ui, choice),
        scenario
            .map_or_else(|| w::scenario_list_open(lang).to_owned(), |it| overview::scenario_name(it, lang)),
        commitment::short(room, choice),
        starts(room, ui, choice).unwrap_or_else(missing),
        pilot,
    ]
}

/// When the pilot begins, with a sign where other pilots are in its way.
fn starts(room: &Room, ui: &Ui, choice: &Choice) -> Option<String> {
    let start = date_short(ui.lang, choice.start?);
    let early = waiting::ahead(room.session(), choice).iter().any(|it| it.early > 0);
    let met = room.scenario.kept.overlaps(choice).next().is_some();
    Some(if early || met { format!("{start} !") } else { start })
}

/// What a choice is about.
pub(super) fn subject(room: &Room, ui: &Ui, choice: &Choice) -> String {
    let name = subject_name(ui.lang, room.session(), &choice.subject);
    match choice.subject {
        Subject::Capability(_) => name.to_owned(),
        Subject::Category(_) => w::scenario_whole_category(ui.lang, name),
    }
}

/// Takes a choice out of the list, and asks first where it holds anything.
fn remove(room: &mut Room, ui: &mut Ui) {
    let Some(choice) = focused(room) else { return };
    let (id, named) = (choice.id.clone(), held(ui, choice));
    if named.is_empty() {
        room.make(ui, Edit::Remove(Ref::Choice(id)));
        return;
    }
    let title = w::scenario_remove_title(ui.lang, subject(room, ui, choice));
    let then = Then::room(move |room, ui, answer| {
        if answer.picked() != Some(0) {
            return Ok(());
        }
        room.try_plan(ui, Ok(Edit::Remove(Ref::Choice(id.clone()))))
    });
    let intro = w::scenario_remove_intro(ui.lang, named.join("; "));
    ui.show(Overlay::Picker(Picker::confirm(ui, title, then).with_intro(intro)));
}

/// What a choice holds that somebody has worked on.
fn held(ui: &Ui, choice: &Choice) -> Vec<String> {
    let lang = ui.lang;
    let count = |count: usize, said: fn(Lang, usize) -> String| (count > 0).then(|| said(lang, count));
    let has_texts = !choice.reason.is_empty() || choice.expected != Expected::default();
    [
        choice.pilot.as_ref().map(|pilot| w::scenario_named_pilot(lang, pilot.name.get(lang))),
        count(choice.commitments.len(), w::scenario_named_answers),
        count(choice.risks.len(), w::scenario_named_risks),
        has_texts.then(|| w::scenario_named_texts(lang).to_owned()),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn shift(room: &mut Room, ui: &mut Ui, by: isize) {
    let index = room.scenario.list.at.saturating_add_signed(by);
    let Some(id) = focused(room).map(|choice| choice.id.clone()) else { return };
    if room.make(ui, Edit::Move(Ref::Choice(id), At { index })) {
        room.scenario.list.at = index;
    }
}
