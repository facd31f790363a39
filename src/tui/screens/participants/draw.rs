//! How the participants look: a table with one row each.

use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::analysis::figures::Figures;
use crate::domain::respondent::Respondent;
use crate::i18n::{whole, words as w};

use super::super::super::canvas::{Canvas, Hit, wrap_keyed};
use super::super::super::room::Room;
use super::super::super::theme::Role;
use super::super::super::ui::{Identity, Ui};

/// Wider than this the figures would stand too far from the names.
const WIDEST: u16 = 120;

/// Where the columns of a row begin and end; computed once for header and rows.
#[derive(Clone, Copy)]
struct Columns {
    letter: u16,
    name: (u16, u16),
    short: u16,
    inhabitants: u16,
    people: u16,
    rated: u16,
}

impl Columns {
    fn of(body: Rect, identity: Identity) -> Self {
        let letter = if identity == Identity::Names { 7 } else { 0 };
        let right = body.x + body.width.min(WIDEST) - 1;
        let (rated, people, inhabitants, short) = (right, right - 12, right - 22, right - 42);
        Self {
            letter: body.x + 1,
            name: (body.x + 1 + letter, short.saturating_sub(body.x + 3 + letter)),
            short,
            inhabitants,
            people,
            rated,
        }
    }
}

/// Draws the screen.
pub fn draw(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, body: Rect) {
    let session = room.session();
    if session.respondents.is_empty() {
        return empty(room, ui, canvas, body);
    }
    let state = &room.participants;
    let columns = Columns::of(body, ui.identity);
    header(ui, canvas, body.y, columns);
    let list = session.respondents.iter().enumerate().skip(state.top).take(state.page);
    for (line, (place, respondent)) in list.enumerate() {
        let y = body.y + 1 + u16::try_from(line).unwrap_or(0);
        let area = Rect { y, height: 1, ..body };
        let style = if place == state.cursor {
            canvas.style(area, ui.theme.style(Role::Cursor));
            ui.theme.style(Role::Cursor)
        } else if respondent.is_active() {
            ui.theme.style(Role::Plain)
        } else {
            ui.theme.style(Role::Dim)
        };
        self::row(room, ui, canvas, (y, columns, style), respondent);
        canvas.hit(area, Hit::Spot(place, 0));
    }
    let y = body.bottom() - 1;
    canvas.text(body.x, y, body.width, w::participants_letters(ui.lang), ui.theme.style(Role::Dim));
}

fn header(ui: &Ui, canvas: &mut Canvas<'_>, y: u16, columns: Columns) {
    let (lang, dim) = (ui.lang, ui.theme.style(Role::Dim));
    if ui.identity == Identity::Names {
        canvas.text(columns.letter, y, 7, w::participants_column_letter(lang), dim);
    }
    canvas.text(columns.name.0, y, columns.name.1, w::participants_column_name(lang), dim);
    canvas.text(columns.short, y, 8, w::participants_column_short(lang), dim);
    canvas.text_right(columns.inhabitants, y, 11, w::participants_column_inhabitants(lang), dim);
    canvas.text_right(columns.people, y, 9, w::participants_column_people(lang), dim);
    canvas.text_right(columns.rated, y, 9, w::participants_column_rated(lang), dim);
}

fn row(
    room: &Room,
    ui: &Ui,
    canvas: &mut Canvas<'_>,
    (y, columns, style): (u16, Columns, Style),
    respondent: &Respondent,
) {
    if ui.identity == Identity::Names {
        canvas.text(columns.letter, y, 4, &respondent.letters(), style);
    }
    canvas.text(columns.name.0, y, columns.name.1, &full_name(room, ui, respondent), style);
    canvas.text(columns.short, y, 8, respondent.short.as_str(), style);
    let inhabitants =
        respondent.inhabitants.map_or_else(|| "–".to_owned(), |count| whole(ui.lang, i64::from(count)));
    canvas.text_right(columns.inhabitants, y, 11, &inhabitants, style);
    canvas.text_right(columns.people, y, 6, &respondent.people.len().to_string(), style);
    let rated = if respondent.is_active() {
        progress(&room.figures, respondent)
    } else {
        w::participants_is_aside(ui.lang).to_owned()
    };
    canvas.text_right(columns.rated, y, 10, &rated, style);
}

/// The name, with those that share it where it is a shared unit.
fn full_name(room: &Room, ui: &Ui, respondent: &Respondent) -> String {
    if respondent.shared_by.is_empty() {
        return respondent.name.to_string();
    }
    let short = |id| room.session().respondent(id).map(|other| other.short.to_string());
    let names: Vec<String> = respondent.shared_by.iter().filter_map(short).collect();
    format!("{} ({})", respondent.name, w::participants_shared_by(ui.lang, names.join(", ")))
}

fn progress(figures: &Figures, respondent: &Respondent) -> String {
    let column = figures.column_of(&respondent.id).and_then(|index| figures.columns.get(index));
    column.map_or_else(String::new, |column| format!("{}/{}", column.answered, column.of))
}

fn empty(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, body: Rect) {
    let lang = ui.lang;
    let ready = room.session().method.respondents.len();
    let mut lines = vec![w::participants_empty(lang).to_owned(), String::new()];
    if ready > 0 {
        lines.push(w::participants_empty_adopt(lang, ready));
    }
    lines.extend([w::participants_empty_new, w::participants_empty_skip].map(|line| line(lang).to_owned()));
    let width = body.width.saturating_sub(2);
    let wrapped = lines.iter().flat_map(|line| wrap_keyed(line, usize::from(width)));
    for (line, y) in wrapped.zip(body.top() + 1..body.bottom()) {
        canvas.text(body.x + 1, y, width, &line, ui.theme.style(Role::Plain));
    }
}
