//! The portfolio on the screen: its heading and the names of its views, and the one that is shown.

use ratatui::layout::Rect;
use unicode_width::UnicodeWidthStr;

use crate::domain::choice::Choice;
use crate::i18n::words as w;

use super::super::super::super::canvas::{Canvas, Hit, wrap};
use super::super::super::super::room::Room;
use super::super::super::super::theme::Role;
use super::super::super::super::ui::Ui;
use super::super::view;
use super::{View, below, chart, loads, unchosen};

/// Draws it.
pub(in super::super) fn draw(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, body: Rect) {
    let Some(view) = room.scenario.portfolio.view else { return };
    head(room, ui, canvas, body, view);
    let area = below(body);
    let state = &room.scenario.portfolio;
    match view {
        View::Unchosen => unchosen::draw(room, ui, canvas, area),
        View::Plan | View::Cost | View::Load if !room.session().choices.iter().any(Choice::is_chosen) => {
            words(ui, canvas, area, w::portfolio_empty(ui.lang));
        }
        View::Plan => chart::draw(room, ui, canvas, area),
        View::Cost | View::Load if room.scenario.kept.portfolio().pilots.is_empty() => {
            words(ui, canvas, area, w::portfolio_no_pilots(ui.lang));
        }
        View::Load if room.scenario.kept.portfolio().load.months == 0 => {
            words(ui, canvas, area, &loads::nothing(room, ui));
        }
        View::Cost if room.scenario.kept.portfolio().cost.columns.is_empty() => {
            words(ui, canvas, area, w::portfolio_no_posts(ui.lang));
        }
        View::Cost | View::Load => {
            room.scenario.kept.sheet().draw(ui, canvas, area, Some(state.row), state.first);
        }
    }
}

fn head(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, body: Rect, view: View) {
    let (lang, all) = (ui.lang, room.scenario.kept.portfolio());
    let dated = all.pilots.len() - all.undated().count();
    let title = w::portfolio_title(lang, dated, all.pilots.len());
    canvas.text(body.x, body.y, body.width, &title, ui.theme.style(Role::Heading));
    let mut x = body.x;
    for (index, it) in View::ALL.into_iter().enumerate() {
        let name = match it {
            View::Plan => w::portfolio_plan(lang),
            View::Cost => w::portfolio_cost(lang),
            View::Load => w::portfolio_load(lang),
            View::Unchosen => w::portfolio_unchosen(lang),
        };
        let (text, role) =
            if it == view { (format!("[{name}]"), Role::Accent) } else { (format!(" {name} "), Role::Dim) };
        let used = u16::try_from(text.width()).unwrap_or(0);
        canvas.text(x, body.y + 1, body.right().saturating_sub(x), &text, ui.theme.style(role));
        canvas.hit(Rect { x, y: body.y + 1, width: used, height: 1 }, Hit::Spot(view::TAB, index));
        x += used + 1;
    }
}

/// What is said where there is no table.
pub(super) fn words(ui: &Ui, canvas: &mut Canvas<'_>, area: Rect, text: &str) {
    let lines = wrap(text, usize::from(area.width.min(84)));
    for (y, line) in (area.top()..area.bottom()).zip(lines) {
        canvas.text(area.x, y, area.width, &line, ui.theme.style(Role::Plain));
    }
}
