//! The page that a rater's room opens with: for whom, how much, until when, who may read it, and what was found.

use ratatui::layout::Rect;

use crate::ballot::draft::Reach;
use crate::ballot::drafts::Found;
use crate::i18n::{date, words as w};

use super::super::super::super::canvas::{Canvas, wrap};
use super::super::super::super::room::Room;
use super::super::super::super::theme::Role;
use super::super::super::super::ui::Ui;
use super::super::super::super::world::Within;
use super::super::{ballot, round};
use super::{State, reach_words};

/// The widest a page of text is read comfortably.
const READABLE: u16 = 92;
/// Columns of what stands before the two choices.
const SIGN: u16 = 4;

/// Draws it.
pub(super) fn draw(room: &Room, state: &State, ui: &Ui, canvas: &mut Canvas<'_>, body: Rect) {
    let lang = ui.lang;
    let area = Rect { width: body.width.min(READABLE), ..body };
    let roomy = body.height > 26;
    let mut page = Page { ui, canvas, area, y: area.y + u16::from(roomy), roomy };
    let respondent = room.session().respondents.first().map_or("", |respondent| respondent.name.as_str());
    page.text(&w::rating_start_title(lang, respondent), Role::Heading);
    page.text(&facts(room, ui), Role::Plain);
    let rater = state.asked.cover.rater.as_str();
    let rater = if rater.is_empty() {
        w::rating_start_nobody(lang).to_owned()
    } else {
        w::rating_start_rater(lang, rater)
    };
    page.text(&rater, Role::Plain);
    page.gap();
    page.text(w::rating_start_who(lang), Role::Heading);
    choices(room, state, &mut page);
    page.gap();
    for (words, role) in found(room, state, ui) {
        page.text(&words, role);
    }
    page.text(w::rating_start_how(lang), Role::Plain);
    page.text(w::rating_start_bias(lang), Role::Dim);
    page.gap();
    let begun = ballot::done(room).answered > 0;
    page.text(if begun { w::rating_start_go_on(lang) } else { w::rating_start_go(lang) }, Role::Accent);
}

/// Draws the page that a room begins with in which dots are placed.
pub(super) fn draw_dots(room: &Room, state: &State, ui: &Ui, canvas: &mut Canvas<'_>, body: Rect) {
    let (lang, session) = (ui.lang, room.session());
    let area = Rect { width: body.width.min(READABLE), ..body };
    let roomy = body.height > 26;
    let mut page = Page { ui, canvas, area, y: area.y + u16::from(roomy), roomy };
    let respondent = session.respondents.first();
    let name = respondent.map_or("", |respondent| respondent.name.as_str());
    page.text(&w::dots_room_title(lang, name), Role::Heading);
    let rule = session.dot_rule();
    let count = room.figures.rows.len();
    page.text(&w::dots_room_facts(lang, count, usize::from(rule.each), rule.most_on_one), Role::Plain);
    page.gap();
    page.text(w::dots_room_who_title(lang), Role::Heading);
    page.text(w::dots_room_who(lang), Role::Plain);
    page.gap();
    let used = respondent.map_or(0, |respondent| session.dots_used(&respondent.id));
    let mut said = Vec::new();
    if let Some(aside) = &state.asked.aside {
        said.push((w::rating_found_damaged(lang, aside), Role::Warning));
    }
    if super::are_dots_handed_in(room) {
        said.push((w::dots_room_handed_in(lang).to_owned(), Role::Good));
    } else if state.asked.found == Found::InTheWay {
        said.push((w::rating_found_in_the_way(lang).to_owned(), Role::Warning));
    } else if used > 0 {
        said.push((
            w::dots_room_draft(lang, rule.each, usize::try_from(used).unwrap_or(usize::MAX)),
            Role::Good,
        ));
    }
    for (words, role) in said {
        page.text(&words, role);
    }
    page.text(w::dots_room_how(lang), Role::Plain);
    page.gap();
    page.text(if used > 0 { w::rating_start_go_on(lang) } else { w::rating_start_go(lang) }, Role::Accent);
}

/// A page that is written from the top down.
struct Page<'a, 'b> {
    ui: &'a Ui,
    canvas: &'a mut Canvas<'b>,
    area: Rect,
    y: u16,
    roomy: bool,
}

impl Page<'_, '_> {
    fn text(&mut self, words: &str, role: Role) {
        self.set_in(words, role, 0);
        self.y += u16::from(self.roomy);
    }

    fn set_in(&mut self, words: &str, role: Role, indent: u16) {
        let style = self.ui.theme.style(role);
        let width = self.area.width.saturating_sub(indent);
        for line in wrap(words, usize::from(width)) {
            if self.y < self.area.bottom() {
                self.canvas.text(self.area.x + indent, self.y, width, &line, style);
                self.y += 1;
            }
        }
    }

    fn gap(&mut self) {
        self.y += 1;
    }
}

fn facts(room: &Room, ui: &Ui) -> String {
    let round = round(room);
    let count = round.map_or(0, |round| round.order.len());
    let mut facts = w::rating_start_facts(ui.lang, count);
    if let Some(until) = round.and_then(|round| round.terms.until) {
        let late = ui.today > until;
        let day = date(ui.lang, until);
        facts.push(' ');
        facts += &if late { w::rating_start_late(ui.lang, day) } else { w::rating_start_until(ui.lang, day) };
    }
    facts
}

/// The two choices, each in a sentence, the one that holds marked.
fn choices(room: &Room, state: &State, page: &mut Page<'_, '_>) {
    let lang = page.ui.lang;
    let open = state.asked.within != Within::Session;
    let lead = room.session().lead.is_some();
    for reach in [Reach::Shared, Reach::Lead] {
        let here = state.asked.cover.reach == reach;
        if (reach == Reach::Shared && !open) || (reach == Reach::Lead && !lead && !here) {
            continue;
        }
        let role = if here { Role::Accent } else { Role::Dim };
        if here {
            let style = page.ui.theme.style(role);
            page.canvas.text(page.area.x + 2, page.y, 1, "▸", style);
        }
        page.set_in(reach_words(lang, reach), role, SIGN);
    }
    if open {
        let words = if lead { w::rating_start_turn(lang) } else { w::rating_no_lead(lang) };
        page.set_in(words, Role::Dim, SIGN);
    }
}

/// What was there already.
fn found(room: &Room, state: &State, ui: &Ui) -> Vec<(String, Role)> {
    let lang = ui.lang;
    let done = ballot::done(room);
    let mut said = Vec::new();
    if let Some(aside) = &state.asked.aside {
        said.push((w::rating_found_damaged(lang, aside), Role::Warning));
    }
    if ballot::is_handed_in(room, &state.asked.form.key) {
        said.push((w::rating_found_handed(lang).to_owned(), Role::Good));
        return said;
    }
    match state.asked.found {
        Found::Sealed(_) if done.answered == 0 => {
            said.push((w::rating_found_sealed(lang).to_owned(), Role::Warning));
        }
        Found::InTheWay => said.push((w::rating_found_in_the_way(lang).to_owned(), Role::Warning)),
        Found::Nothing | Found::Draft | Found::Handed(_) | Found::Sealed(_) if done.answered > 0 => {
            said.push((w::rating_found_draft(lang, done.answered, done.of), Role::Good));
        }
        Found::Nothing | Found::Draft | Found::Handed(_) | Found::Sealed(_) => {}
    }
    said
}
