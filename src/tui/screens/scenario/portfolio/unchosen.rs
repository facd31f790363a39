//! What is not chosen and stays as it is: why it is in the list, and what that leads to by the method.

use ratatui::layout::Rect;

use crate::analysis::portfolio::{Because, Rest};
use crate::domain::text::Lang;
use crate::i18n::words as w;

use super::super::super::super::canvas::{Canvas, Hit};
use super::super::super::super::room::Room;
use super::super::super::super::theme::Role;
use super::super::super::super::ui::Ui;
use super::super::lines::Lines;
use super::super::table::{self, left};
use super::super::{overview, view};
use super::rest_name;

/// How many rows are in sight: half of the area, its heading left out.
pub(super) fn page(area: Rect) -> usize {
    usize::from(list_height(area).saturating_sub(1)).max(1)
}

/// Draws the list, and below it what follows for the one under the cursor.
pub(super) fn draw(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, area: Rect) {
    let (lang, state) = (ui.lang, &room.scenario.portfolio);
    if room.scenario.kept.rest().is_empty() {
        return super::draw::words(ui, canvas, area, w::portfolio_all_chosen(lang));
    }
    let words = area.width.saturating_sub(table::GAP);
    let columns = [left(words / 2), left(words - words / 2)];
    let heads = [w::portfolio_stays(lang), w::portfolio_because(lang)];
    table::write(canvas, (area.x, area.y), &columns, &heads, ui.theme.style(Role::Dim));
    let rows = room.scenario.kept.rest().iter().enumerate().skip(state.row.top).take(page(area));
    let mut y = area.y + 1;
    for (place, rest) in rows {
        let line = Rect { y, height: 1, ..area };
        let style = ui.theme.style(if place == state.row.at { Role::Cursor } else { Role::Plain });
        canvas.style(line, style);
        let because = because(lang, rest);
        table::write(canvas, (area.x, y), &columns, &[rest_name(room, ui, rest), &because], style);
        canvas.hit(line, Hit::Spot(view::ROW, place));
        y += 1;
    }
    let hidden = room.scenario.kept.rest().len().saturating_sub(state.row.top + usize::from(y - area.y - 1));
    if hidden > 0 {
        let style = ui.theme.style(Role::Dim);
        canvas.text_right(area.right(), y, area.width, &w::shown_more(lang, hidden), style);
    }
    if let Some(rest) = room.scenario.kept.rest().get(state.row.at) {
        let below = Rect { y: y + 1, height: area.bottom().saturating_sub(y + 1), ..area };
        consequence(room, ui, rest, below.width).draw(ui, canvas, below, 0);
    }
}

/// `Strategiskt viktig · rang 2`.
fn because(lang: Lang, rest: &Rest) -> String {
    let one = |because: &Because| match because {
        Because::Today => w::portfolio_because_today(lang).to_owned(),
        Because::Open => w::portfolio_because_open(lang).to_owned(),
        Because::Strategic => w::portfolio_because_strategic(lang).to_owned(),
        Because::Rank(rank) => w::portfolio_because_rank(lang, rank),
        Because::Other => w::portfolio_because_other(lang).to_owned(),
    };
    rest.because.iter().map(one).collect::<Vec<_>>().join(" · ")
}

fn list_height(area: Rect) -> u16 {
    area.height / 2
}

/// What follows from leaving it as it is: what the group has written, and the method's own words.
fn consequence(room: &Room, ui: &Ui, rest: &Rest, width: u16) -> Lines {
    let (lang, session) = (ui.lang, room.session());
    let mut lines = Lines::new(width);
    lines.text(rest_name(room, ui, rest), Role::Heading);
    let choice = rest.choice.and_then(|place| session.choices.get(place));
    let own = choice.map_or("", |choice| choice.expected.effects.as_str());
    if !own.is_empty() {
        lines.text(w::portfolio_own_words(lang), Role::Dim);
        lines.set_in(2, own, Role::Plain);
    }
    if let Some(scenario) = session.method.scenario(0) {
        let name = overview::scenario_name(scenario, lang);
        lines.text(&w::portfolio_consequence(lang, name), Role::Dim);
        for effect in &scenario.effects {
            lines.set_in(2, effect.get(lang), Role::Plain);
        }
    }
    lines
}
