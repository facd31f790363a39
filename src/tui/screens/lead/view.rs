//! The lead's view: who has answered for the lead alone, what, and the group's figures with everything in.
//!
//! Everything here is computed from the ciphertext when the window is opened and gone with it.

use std::rc::Rc;

use crate::ballot::unsealed::{Closed, Opened, Unsealed, Why};
use crate::domain::rating::Level;
use crate::domain::round::Round;
use crate::domain::session::Session;
use crate::domain::text::Lang;
use crate::i18n::{number, words as w};

use super::super::super::overlay::pages::Block;
use super::super::super::overlay::{Entry, Overlay, Pages, Picker, Then};
use super::super::super::room::Room;
use super::super::super::theme::Role;
use super::super::super::ui::Ui;

/// Cells for the name of a capability in the group's figures.
const NAME: usize = 34;

/// Shows the round in view as the lead sees it.
pub(super) fn show(room: &Room, ui: &mut Ui) {
    let session = room.session();
    let Some(secret) = room.lead.secret(session) else { return ui.refuse(w::lead_names_locked(ui.lang)) };
    list(ui, &Rc::new(Unsealed::of(session, room.figures.round, secret)), 0);
}

/// What there is to read, under what is read; it is the same when one comes back to it.
fn list(ui: &mut Ui, seen: &Rc<Unsealed>, cursor: usize) {
    let lang = ui.lang;
    let mut entries = vec![Entry::new(w::lead_view_group(lang))];
    entries.extend(seen.answers.iter().map(|it| Entry::new(label(lang, it)).note(note(lang, it))));
    entries.extend(seen.closed.iter().map(|it| closed(lang, it)));
    let theirs = Rc::clone(seen);
    let then = Then::room(move |room, ui, answer| {
        let Some(place) = answer.picked() else { return Ok(()) };
        if room.lead.secret(room.session()).is_none() {
            return Err(w::lead_names_locked(ui.lang).to_owned());
        }
        list(ui, &theirs, place);
        read(room, ui, &theirs, place);
        Ok(())
    });
    let title = w::lead_view_title(lang, seen.round);
    let none = seen.answers.is_empty() && seen.closed.is_empty();
    let more = match (none, seen.hidden) {
        (true, _) => w::lead_view_none(lang),
        (false, true) => w::lead_view_hidden(lang),
        (false, false) => w::lead_view_how(lang),
    };
    let intro = format!("{}\n{more}", w::lead_view_warning(lang));
    ui.show(Overlay::Picker(Picker::menu(title, entries, then).with_intro(intro).with_cursor(cursor)));
}

/// Opens what stands at a place of the list.
fn read(room: &Room, ui: &mut Ui, seen: &Unsealed, place: usize) {
    let session = room.session();
    let (lang, round) = (ui.lang, session.round(seen.round));
    let (title, blocks) = match place.checked_sub(1).map(|place| seen.answers.get(place)) {
        None => (w::lead_view_group(lang).to_owned(), group(lang, session, seen)),
        Some(Some(one)) => {
            (label(lang, one), round.map(|round| answers(lang, session, round, one)).unwrap_or_default())
        }
        Some(None) => return,
    };
    let mut shown = vec![Block::Warning(w::lead_view_warning(lang).to_owned())];
    if seen.hidden {
        shown.push(Block::Paragraph(w::lead_view_hidden(lang).to_owned()));
    } else {
        shown.extend(blocks);
    }
    ui.show(Overlay::Pages(Pages::new(title, shown)));
}

fn label(lang: Lang, it: &Opened) -> String {
    let rater = it.ballot.rater.as_str();
    let name = it.respondent.name.as_str();
    let mut parts = vec![if rater.is_empty() { name.to_owned() } else { format!("{name} · {rater}") }];
    if it.shared {
        parts.push(w::lead_view_openly(lang).to_owned());
    }
    if it.times > 1 {
        parts.push(w::lead_view_times(lang, it.times));
    }
    if it.ballot.aside {
        parts.push(w::lead_view_aside(lang).to_owned());
    }
    parts.join(", ")
}

fn note(lang: Lang, it: &Opened) -> String {
    let at = it.ballot.at.map(|at| at.format("%Y-%m-%d %H:%M").to_string()).unwrap_or_default();
    format!("{at}  {}", w::maturity_progress(lang, it.answered, it.of))
}

fn closed(lang: Lang, it: &Closed) -> Entry {
    let why = match it.why {
        Why::OtherKey => w::lead_closed_key(lang),
        Why::Damaged => w::lead_closed_damaged(lang),
        Why::Foreign => w::lead_closed_foreign(lang),
        Why::Nobody => w::lead_closed_nobody(lang),
    };
    let label = w::lead_closed(lang, &it.tag);
    Entry { refused: Some(why.to_owned()), ..Entry::new(label).note(why) }
}

/// The marks of one answer, a line each, with the comments.
fn answers(lang: Lang, session: &Session, round: &Round, one: &Opened) -> Vec<Block> {
    let mut blocks = vec![Block::Paragraph(note(lang, one))];
    for (place, id) in round.order.iter().enumerate() {
        let mark = char::from(one.ballot.mark(place).byte());
        let name = session.map.capability(id).map_or(id.as_str(), |it| it.name.get(lang));
        blocks.push(Block::Line(format!("{mark}  {name}"), Role::Plain));
        if let Some(comment) = one.ballot.comments.get(id) {
            blocks.push(Block::Item(w::maturity_comment_shown(lang, comment)));
        }
    }
    blocks
}

/// The figures of every capability with all answers in.
fn group(lang: Lang, session: &Session, seen: &Unsealed) -> Vec<Block> {
    let head = line(
        w::lead_view_capability(lang),
        [w::lead_view_n(lang), w::lead_view_mean(lang), w::lead_view_sd(lang)].map(str::to_owned),
        &Level::ALL.map(|level| level.get().to_string()),
        w::lead_view_agreement(lang),
    );
    let mut blocks = vec![Block::Line(head, Role::Dim)];
    for (id, stats) in &seen.rows {
        let name = session.map.capability(id).map_or(id.as_str(), |it| it.name.get(lang));
        let figures = [stats.n.to_string(), number(lang, stats.mean, 2), number(lang, stats.sd, 2)];
        let counts = stats.counts.map(|count| if count == 0 { "·".to_owned() } else { count.to_string() });
        let agreement = number(lang, stats.agreement, 2);
        blocks.push(Block::Line(line(name, figures, &counts, &agreement), Role::Plain));
    }
    blocks
}

fn line(name: &str, figures: [String; 3], counts: &[String; 5], agreement: &str) -> String {
    let name = cut(name);
    let [n, mean, sd] = figures;
    let [zero, one, two, three, four] = counts;
    let counts = format!("{zero:>3}{one:>3}{two:>3}{three:>3}{four:>3}");
    format!("{name:<NAME$} {n:>3} {mean:>5} {sd:>5} {counts} {agreement:>5}")
}

/// A name that fits its column.
fn cut(name: &str) -> String {
    if name.chars().count() <= NAME {
        return name.to_owned();
    }
    let start: String = name.chars().take(NAME - 1).collect();
    format!("{}…", start.trim_end())
}
