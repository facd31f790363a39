//! What is said below a list: what it leaves out, and how it is made.

use crate::analysis::selection::Selection;
use crate::domain::rating::Level;
use crate::i18n::words as w;

use super::super::super::super::canvas::wrap;
use super::super::super::super::room::Room;
use super::super::super::super::ui::Ui;
use super::Kind;

/// All of it in lines so wide, set in by a cell; `unseen` stand below the last one in sight.
pub(super) fn lines(
    room: &Room,
    ui: &Ui,
    (kind, list, unseen): (Kind, &Selection, usize),
    width: u16,
) -> Vec<String> {
    let lang = ui.lang;
    let mut parts = Vec::new();
    if list.rows.is_empty() {
        parts.push(empty(room, ui, kind));
    } else if unseen > 0 {
        parts.push(w::shown_more(lang, unseen));
    } else if list.tied > 0 {
        parts.push(w::gap_ends_tied(lang, list.tied));
    }
    parts.extend(said(room, ui, kind));
    parts.retain(|part| !part.is_empty());
    if parts.is_empty() {
        return Vec::new();
    }
    wrap(&parts.join(" · "), usize::from(width.saturating_sub(1)).max(1))
}

/// How a list is made, where that does not go without saying.
fn said(room: &Room, ui: &Ui, kind: Kind) -> Vec<String> {
    let lang = ui.lang;
    let without = room.figures.rows.iter().filter(|row| row.released.is_some()).count();
    let without = (without > 0).then(|| w::lists_without(lang, without));
    let scale = |level: Level| {
        let found = room.session().method.scale.iter().find(|it| it.level == level);
        found.map_or_else(String::new, |it| it.name.get(lang).to_owned())
    };
    let [lowest, next, .., highest] = Level::ALL;
    match kind {
        Kind::Important if room.figures.dots_hidden => vec![w::lists_dots_hidden(lang).to_owned()],
        Kind::Highest | Kind::Lowest | Kind::Targets | Kind::Important => Vec::new(),
        Kind::Widest => without.into_iter().collect(),
        Kind::Apart => {
            let rule = w::lists_apart_rule(lang, highest.get(), lowest.get(), next.get());
            std::iter::once(rule).chain(without).collect()
        }
        Kind::Claims => {
            let reached = room.figures.rows.iter().filter(|row| row.stats.at(highest) > 0).count();
            let reached = w::gap_ends_top(lang, reached, scale(highest), room.figures.rows.len());
            std::iter::once(reached).chain(without).collect()
        }
        Kind::ToDo => vec![w::lists_to_do_how(lang).to_owned()],
    }
}

fn empty(room: &Room, ui: &Ui, kind: Kind) -> String {
    let lang = ui.lang;
    let words = match kind {
        Kind::Highest | Kind::Lowest | Kind::Targets => w::lists_empty_mean(lang),
        Kind::Important if room.figures.dots_hidden => "",
        Kind::Important => w::lists_empty_importance(lang),
        Kind::Widest => w::lists_empty_two(lang),
        Kind::Apart => w::lists_empty_apart(lang),
        Kind::Claims => w::lists_empty_claims(lang),
        Kind::ToDo => w::lists_empty_to_do(lang),
    };
    words.to_owned()
}
