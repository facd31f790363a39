//! Who pays how much of what a pilot buys once for all, so that the parts add up to the krona.
//!
//! One key goes through the rules: by inhabitants, equally, by own shares, by use. Own shares and use are typed for the
//! organisation under the cursor. Enter writes out how its part is counted.

mod weight;

use ratatui::layout::Rect;

use crate::analysis::budget::{Bearing, bearing};
use crate::analysis::exact::Exact;
use crate::analysis::shares::{Part, counted_for};
use crate::domain::choice::{Choice, SharedBy, Units};
use crate::domain::edit::{Edit, Item};
use crate::domain::id::RespondentId;
use crate::domain::method::Pilot;
use crate::domain::respondent::Respondent;
use crate::domain::text::Lang;
use crate::i18n::words as w;
use crate::report::{arithmetic, budget::posts as counted, joining::withheld, money};

use super::super::super::action::Action;
use super::super::super::canvas::{Canvas, wrap};
use super::super::super::keymap::{Context, Footer, Row, ch, row};
use super::super::super::room::Room;
use super::super::super::theme::Role;
use super::super::super::ui::Ui;
use super::budget::{self, Line, Sheet};
use super::{opened, view};

/// What only this section does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Share by the next rule.
    Rule,
    /// Say the share or the use of the organisation under the cursor.
    Weigh,
    /// Say what use is counted in.
    Unit,
    /// Count the inhabitants of the owners for a shared unit, or leave it without a part.
    Owners,
    /// Show how the part under the cursor is counted.
    Sums,
}

/// The keys of this section.
pub const KEYS: &[Row] = {
    use Context::Sharing as C;
    use Footer::{Help, Shown};
    const fn does(act: Act) -> Action {
        Action::Scenario(super::Act::Sharing(act))
    }
    &[
        row(C, &[ch('m')], does(Act::Rule), w::budget_key_rule, Shown),
        row(C, &[ch('e')], does(Act::Weigh), w::budget_key_weigh, Shown),
        row(C, &[ch('i')], does(Act::Sums), w::budget_key_sums, Shown),
        row(C, &[ch('f')], does(Act::Unit), w::budget_key_unit, Help),
        row(C, &[ch('o')], does(Act::Owners), w::budget_key_owners, Help),
    ]
};

/// Whether an action is possible now.
///
/// # Errors
/// Why not, in the reader's words.
pub(super) fn can(room: &Room, ui: &Ui, act: Act) -> Result<(), String> {
    let lang = ui.lang;
    let reason = |refused: bool, why: &str| if refused { Err(why.to_owned()) } else { Ok(()) };
    let Some(choice) = opened(room) else { return Err(w::scenario_only_open(lang).to_owned()) };
    let by = choice.sharing.by;
    match act {
        Act::Rule => Ok(()),
        Act::Sums => {
            reason(choice.pilot.is_none(), w::scenario_no_pilot(lang))?;
            reason(here(room).is_none(), w::scenario_nobody_joins(lang))
        }
        Act::Weigh => {
            let typed = matches!(by, SharedBy::Own | SharedBy::Usage);
            reason(!typed, w::budget_weigh_other(lang))?;
            reason(here(room).is_none(), w::scenario_nobody_joins(lang))
        }
        Act::Unit => reason(by != SharedBy::Usage, w::budget_unit_other(lang)),
        Act::Owners => {
            reason(by != SharedBy::Inhabitants, w::budget_owners_other(lang))?;
            reason(units(room, choice).is_empty(), w::budget_owners_none(lang))
        }
    }
}

/// Whether an action changes the session.
pub(super) fn changes(act: Act) -> bool {
    match act {
        Act::Sums => false,
        Act::Rule | Act::Weigh | Act::Unit | Act::Owners => true,
    }
}

/// Does an action.
pub(super) fn act(room: &mut Room, ui: &mut Ui, act: Act) {
    match act {
        Act::Rule => alter(room, ui, |choice| {
            let all = SharedBy::ALL;
            let place = all.iter().position(|by| *by == choice.sharing.by).unwrap_or(0);
            choice.sharing.by = all.get((place + 1) % all.len()).copied().unwrap_or_default();
        }),
        Act::Owners => alter(room, ui, |choice| {
            choice.sharing.units = match choice.sharing.units {
                Units::Apart => Units::Owners,
                Units::Owners => Units::Apart,
            };
        }),
        Act::Weigh => weight::ask(room, ui),
        Act::Unit => weight::ask_unit(room, ui),
        Act::Sums => sums(room, ui),
    }
}

/// Shows how the part under the cursor is counted. Never changes the session.
pub(super) fn sums(room: &Room, ui: &mut Ui) {
    let Some(choice) = opened(room) else { return };
    if let (Some(pilot), Some(respondent)) = (&choice.pilot, here(room)) {
        budget::bearing_of(room.session(), ui, (choice, pilot), &respondent.id);
    }
}

/// How many rows the table has.
pub(super) fn rows(room: &Room, choice: &Choice) -> usize {
    participants(room, choice).len()
}

/// How many of them are in sight.
pub(super) fn page(room: &Room, ui: &Ui, choice: &Choice, area: Rect) -> usize {
    let Some((intro, sheet)) = choice.pilot.as_ref().and_then(|pilot| sheet(room, ui.lang, choice, pilot))
    else {
        return 1;
    };
    let above = u16::try_from(wrap(&intro, usize::from(area.width)).len() + 1).unwrap_or(u16::MAX);
    let area = Rect { height: area.height.saturating_sub(above), ..area };
    sheet.page(area).saturating_sub(1).max(1)
}

/// Draws the parts and their sum.
pub(super) fn draw(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect, choice: &Choice) {
    let Some(pilot) = &choice.pilot else { return view::no_pilot(ui, canvas, area) };
    let Some((intro, sheet)) = sheet(room, ui.lang, choice, pilot) else { return };
    let mut y = area.y;
    for line in wrap(&intro, usize::from(area.width)) {
        canvas.text(area.x, y, area.width, &line, ui.theme.style(Role::Dim));
        y += 1;
    }
    let below = Rect { y: y + 1, height: area.bottom().saturating_sub(y + 1), ..area };
    sheet.draw(ui, canvas, below, Some(room.scenario.row), 0);
}

/// What is shared and by what, and the table of the parts with what must be said of them.
fn sheet(room: &Room, lang: Lang, choice: &Choice, pilot: &Pilot) -> Option<(String, Sheet)> {
    let bearing = bearing(room.session(), choice)?;
    let sharing = &choice.sharing;
    let rule = arithmetic::rule(sharing.by, sharing.unit.as_str(), lang);
    let (low, high) = (Exact::whole(bearing.low.sum), Exact::whole(bearing.high.sum));
    let intro = w::budget_share_intro(lang, rule, money::kronor(lang, low, high));
    let one = bearing.low.sum == bearing.high.sum;
    let mut heads = vec![
        w::scenario_share_who(lang).to_owned(),
        basis(choice, lang),
        w::scenario_share_share(lang).to_owned(),
    ];
    if one {
        heads.push(w::scenario_share_kronor(lang).to_owned());
    } else {
        heads.extend([w::scenario_share_low(lang), w::scenario_share_high(lang)].map(str::to_owned));
    }
    let mut rows: Vec<Line> =
        participants(room, choice).iter().map(|it| line(lang, it, &bearing, one)).collect();
    if !bearing.high.parts.is_empty() {
        let sum = |shares: &crate::analysis::shares::Shares| {
            shares.parts.iter().map(|part| part.kronor).sum::<u64>()
        };
        let weights = figure(lang, bearing.high.weights);
        let mut cells = vec![weights, arithmetic::percent(1.0, lang), figure(lang, sum(&bearing.low))];
        if !one {
            cells.push(figure(lang, sum(&bearing.high)));
        }
        rows.push(Line { name: w::scenario_share_sum(lang).to_owned(), cells, role: Role::Heading });
    }
    let notes = notes(room, lang, (choice, pilot), &bearing);
    Some((intro, Sheet { heads, rows, notes }))
}

fn line(lang: Lang, respondent: &Respondent, bearing: &Bearing, one: bool) -> Line {
    let held = |parts: &'_ [Part]| parts.iter().find(|part| part.respondent == respondent.id).cloned();
    let name = respondent.name.to_string();
    let (Some(low), Some(high)) = (held(&bearing.low.parts), held(&bearing.high.parts)) else {
        let cells = vec!["–".to_owned(); if one { 3 } else { 4 }];
        return Line { name, cells, role: Role::Dim };
    };
    let mut cells =
        vec![figure(lang, high.weight), arithmetic::percent(high.share, lang), figure(lang, low.kronor)];
    if !one {
        cells.push(figure(lang, high.kronor));
    }
    Line { name, cells, role: Role::Plain }
}

/// What the parts are counted by, as the head of a column.
fn basis(choice: &Choice, lang: Lang) -> String {
    match choice.sharing.by {
        SharedBy::Inhabitants => w::scenario_share_inhabitants(lang).to_owned(),
        SharedBy::Equally | SharedBy::Own => w::budget_weight(lang).to_owned(),
        SharedBy::Usage if choice.sharing.unit.is_empty() => w::budget_usage(lang).to_owned(),
        SharedBy::Usage => choice.sharing.unit.to_string(),
    }
}

/// Who has no part and why, what stands for a shared unit, what is not known, and that the parts add up.
fn notes(
    room: &Room,
    lang: Lang,
    (choice, pilot): (&Choice, &Pilot),
    bearing: &Bearing,
) -> Vec<(String, Role)> {
    let name = |id: &RespondentId| {
        room.session().respondent(id).map_or_else(|| id.to_string(), |it| it.name.to_string())
    };
    let names = |ids: &[RespondentId]| ids.iter().map(name).collect::<Vec<_>>().join(", ");
    let mut notes = Vec::new();
    let high = &bearing.high;
    let sum = money::kronor(lang, Exact::whole(bearing.low.sum), Exact::whole(high.sum));
    if let Some(withheld) = withheld(lang, choice) {
        notes.push((withheld, Role::Plain));
    } else if participants(room, choice).is_empty() {
        notes.push((w::scenario_say_joins(lang).to_owned(), Role::Plain));
    } else if high.sum == 0 {
        notes.push((w::scenario_share_free(lang).to_owned(), Role::Plain));
    } else if high.parts.is_empty() {
        notes.push((w::budget_unshared(lang, sum), Role::Warning));
    } else {
        notes.push((w::budget_share_sum(lang, sum), Role::Good));
    }
    if !high.without.is_empty() && !high.parts.is_empty() {
        let without = names(&high.without);
        let text = match choice.sharing.by {
            SharedBy::Inhabitants | SharedBy::Equally => w::scenario_share_without(lang, without),
            SharedBy::Own => w::budget_without_own(lang, without),
            SharedBy::Usage => w::budget_without_usage(lang, without),
        };
        notes.push((text, Role::Warning));
    }
    for unit in units(room, choice) {
        let owners: Vec<RespondentId> =
            counted_for(room.session(), choice, unit).iter().map(|it| it.id.clone()).collect();
        let text = match choice.sharing.units {
            Units::Owners => w::budget_owners_counted(lang, names(&owners), unit.name.as_str()),
            Units::Apart => w::budget_owners_offered(lang, names(&owners), unit.name.as_str()),
        };
        notes.push((text, Role::Dim));
    }
    if !bearing.shared.unknown.is_empty() {
        notes.push((budget::unknown_posts(lang, pilot, &bearing.shared.unknown), Role::Warning));
    }
    let posts = counted(room.session(), choice, pilot);
    if !arithmetic::is_all_shared(&posts) {
        notes.push((w::budget_share_own(lang).to_owned(), Role::Dim));
    }
    notes
}

/// The shared units among those that take part that have no inhabitants and owners to count instead.
fn units<'a>(room: &'a Room, choice: &Choice) -> Vec<&'a Respondent> {
    let joined = participants(room, choice).into_iter();
    let lacks = joined.filter(|it| it.inhabitants.is_none_or(|count| count == 0));
    let by_inhabitants = choice.sharing.by == SharedBy::Inhabitants;
    lacks.filter(|unit| by_inhabitants && !counted_for(room.session(), choice, unit).is_empty()).collect()
}

fn participants<'a>(room: &'a Room, choice: &Choice) -> Vec<&'a Respondent> {
    crate::analysis::participants::participants(room.session(), choice)
}

/// The organisation under the cursor.
fn here(room: &Room) -> Option<&Respondent> {
    participants(room, opened(room)?).get(room.scenario.row.at).copied()
}

fn alter(room: &mut Room, ui: &mut Ui, alter: impl Fn(&mut Choice)) {
    let Some(mut choice) = opened(room).cloned() else { return };
    alter(&mut choice);
    room.make(ui, Edit::Change(Item::Choice(choice.into())));
}

fn figure(lang: Lang, value: u64) -> String {
    money::figure(lang, Exact::whole(value))
}
