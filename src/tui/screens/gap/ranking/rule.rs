//! The rule in words and with the figures it comes to, and the window in which the group changes them.

use unicode_width::UnicodeWidthStr;

use crate::analysis::firmness::TOP;
use crate::domain::check;
use crate::domain::edit::Edit;
use crate::domain::method::RankBy;
use crate::domain::rules::Rules;
use crate::domain::text::Lang;
use crate::i18n::{band, percent, words as w};

use super::super::super::super::overlay::{Field, Form, Overlay, Then};
use super::super::super::super::room::Room;
use super::super::super::super::ui::Ui;
use super::super::super::super::wording::importance::counted;

/// The rule in words: the method's own where its limits hold, else what the group has made of it.
pub(super) fn text(room: &Room, ui: &Ui) -> String {
    let (lang, session) = (ui.lang, room.session());
    match session.rules.bands.as_deref() {
        None => session.method.ranking.text.get(lang).to_owned(),
        Some([]) => w::ranking_rule_every(lang, order(room, lang)),
        Some(cuts) => w::ranking_rule_own(lang, percents(lang, cuts), order(room, lang)),
    }
}

/// As many whole sentences from the start as fit into the width, the first one in any case.
pub(super) fn opening(text: &str, width: usize) -> &str {
    let ends = text.match_indices(". ").map(|(end, _)| end + 1).chain([text.len()]);
    let starts: Vec<&str> = ends.filter_map(|end| text.get(..end)).collect();
    let fitting = starts.iter().rev().find(|start| start.width() <= width);
    fitting.or(starts.first()).copied().unwrap_or(text)
}

/// What decides, in turn.
pub(super) fn order(room: &Room, lang: Lang) -> String {
    let word = |by: &RankBy| match by {
        RankBy::HighestImportance => w::ranking_by_importance(lang),
        RankBy::LowestMaturity => w::ranking_by_lowest(lang),
        RankBy::HighestMaturity => w::ranking_by_highest(lang),
    };
    let words: Vec<&str> = room.session().method.ranking.by.iter().map(word).collect();
    words.join(&format!(", {} ", w::ranking_then(lang)))
}

/// Shows the rule with its figures and asks for others.
pub(super) fn window(room: &Room, ui: &mut Ui) {
    let (lang, rules) = (ui.lang, &room.session().rules);
    let written = |cuts: &[u8]| cuts.iter().map(u8::to_string).collect::<Vec<_>>().join(" ");
    let cuts = match rules.bands.as_deref() {
        None => String::new(),
        Some([]) => "0".to_owned(),
        Some(cuts) => written(cuts),
    };
    let methods = match room.session().method.ranking.bands.as_slice() {
        [] => w::ranking_window_no_cuts(lang).to_owned(),
        cuts => written(cuts),
    };
    let most = room.figures.rows.len();
    let top = rules.top.map(|top| top.to_string()).unwrap_or_default();
    let fields = vec![
        Field::line(w::ranking_window_cuts(lang, methods), &cuts),
        Field::line(w::ranking_window_top(lang, most, TOP), &top),
    ];
    let then = Then::room(move |room, ui, answer| {
        let bands = bands(ui.lang, answer.field(0).as_str())?;
        let top = top_of(ui.lang, most, answer.field(1).as_str())?;
        let rules = Rules { bands, top, ..room.session().rules.clone() };
        if rules == room.session().rules {
            return Ok(());
        }
        room.try_plan(ui, Ok(Edit::Rules(rules)))
    });
    let form = Form::new(w::ranking_window(lang), fields, then);
    ui.show(Overlay::Form(form.with_intro(intro(room, lang))));
}

/// The order and the bands as they are now.
fn intro(room: &Room, lang: Lang) -> String {
    let order = w::ranking_window_order(lang, order(room, lang));
    let bands = room.figures.ranking.bands.list(room.figures.highest_importance());
    let bands: Vec<String> =
        bands.map(|it| band(lang, counted(room.session()), it.number, (it.from, it.to))).collect();
    match (bands.as_slice(), room.session().bands()) {
        ([], []) => format!("{order} {}", w::ranking_said_every(lang)),
        ([], cuts) => format!("{order} {}", w::ranking_window_now(lang, percents(lang, cuts))),
        (bands, _) => format!("{order} {}", w::ranking_window_now(lang, bands.join("; "))),
    }
}

/// The limits that were written: none where the method's are to hold, an empty list where every difference counts.
fn bands(lang: Lang, written: &str) -> Result<Option<Vec<u8>>, String> {
    let wrong = || w::ranking_window_wrong(lang, check::MOST_BANDS);
    let apart = |c: char| c.is_whitespace() || matches!(c, ',' | ';' | '%');
    let numbers = written.split(apart).filter(|number| !number.is_empty());
    let mut cuts = numbers.map(str::parse).collect::<Result<Vec<u8>, _>>().map_err(|_| wrong())?;
    match cuts.as_slice() {
        [] if written.trim().is_empty() => return Ok(None),
        [0] => return Ok(Some(Vec::new())),
        _ => {}
    }
    cuts.sort_unstable_by(|a, b| b.cmp(a));
    check::bands(&cuts).ok().filter(|()| !cuts.is_empty()).ok_or_else(wrong)?;
    Ok(Some(cuts))
}

/// The number of places in the top that was written; none where the usual one is to hold.
fn top_of(lang: Lang, most: usize, written: &str) -> Result<Option<u16>, String> {
    let written = written.trim();
    if written.is_empty() {
        return Ok(None);
    }
    let number = written.parse().ok().filter(|number: &u16| (1..=most).contains(&usize::from(*number)));
    number.map(Some).ok_or_else(|| w::gap_form_number(lang, most))
}

fn percents(lang: Lang, cuts: &[u8]) -> String {
    cuts.iter().map(|cut| percent(lang, cut)).collect::<Vec<_>>().join(", ")
}
