//! What covers the goals: those that nothing serves first, then what serves none, then all of them with a small bar each.

use crate::analysis::coverage::{Coverage, Covered};
use crate::domain::text::Lang;
use crate::i18n::words as w;
use unicode_width::UnicodeWidthStr;

use super::super::super::overlay::guide::Line;
use super::super::super::room::Room;
use super::super::super::theme::Role;
use super::super::super::ui::Ui;
use super::{Sign, Thing};

/// Cells of the longest bar.
const BAR: usize = 8;

/// Shows what covers the goals.
pub(super) fn show(room: &Room, ui: &mut Ui) {
    let lang = ui.lang;
    let coverage = Coverage::of(room.session());
    let mut signs = Vec::new();
    let unserved: Vec<_> = coverage.unserved().collect();
    signs.push(Sign::text(Line::heading(w::coverage_unserved(lang, unserved.len()))));
    for goal in &unserved {
        signs.push(Sign::to(Thing::Goal(goal.id.clone()), Line::lead(0, "!", goal.name.get(lang))));
    }
    if unserved.is_empty() {
        signs.push(good(w::coverage_all_served(lang)));
    }
    let idle = coverage.capabilities.len() + coverage.candidates.len();
    signs.push(Sign::text(Line::heading(w::coverage_idle(lang, idle))));
    signs.extend(
        coverage.capabilities.iter().map(|it| {
            Sign::to(Thing::Capability(it.id.clone()), Line::lead(0, "■", it.name.get(lang)).many())
        }),
    );
    signs.extend(coverage.candidates.iter().map(|it| {
        let line = Line::lead(0, "○", it.text.as_str()).note(w::trace_is_candidate(lang)).many();
        Sign::to(Thing::Note(it.id.clone()), line)
    }));
    if idle == 0 {
        signs.push(good(w::coverage_none_idle(lang)));
    }
    signs.push(Sign::text(Line::heading(w::coverage_all(lang))));
    let scale = Scale::of(lang, &coverage);
    signs.extend(coverage.goals.iter().map(|covered| goal(lang, covered, &scale)));
    super::show(ui, w::coverage_title(lang), signs);
}

fn good(text: &str) -> Sign {
    Sign::text(Line::text(0, "✓", text).role(Role::Good))
}

/// What the bars and figures of all goals are drawn by, so that they stand beneath each other.
struct Scale {
    /// What the longest bar stands for.
    most: usize,
    /// Cells of the longest number of capabilities, in words.
    capabilities: usize,
    /// Cells of the longest number of notes, in words.
    notes: usize,
}

impl Scale {
    fn of(lang: Lang, coverage: &Coverage<'_>) -> Self {
        let goals = || coverage.goals.iter();
        let most = goals().map(|it| it.capabilities + it.candidates).max().unwrap_or(0).max(1);
        let capabilities = goals().map(|it| w::vision_of_capabilities(lang, it.capabilities).width()).max();
        let notes = goals().map(|it| w::vision_of_notes(lang, it.notes).width()).max();
        Self { most, capabilities: capabilities.unwrap_or(0), notes: notes.unwrap_or(0) }
    }
}

/// A goal with how much serves it; one that nothing serves has a sign of its own.
fn goal(lang: Lang, covered: &Covered<'_>, scale: &Scale) -> Sign {
    let name = covered.goal.name.get(lang);
    let text = match covered.candidates {
        0 => name.to_owned(),
        candidates => format!("{name} · {}", w::coverage_candidates(lang, candidates)),
    };
    let cells = |count: usize| (count * BAR).div_ceil(scale.most);
    let capabilities = cells(covered.capabilities);
    let candidates = cells(covered.capabilities + covered.candidates).saturating_sub(capabilities);
    let bar = format!("{}{}", "█".repeat(capabilities), "▒".repeat(candidates));
    let served = w::vision_of_capabilities(lang, covered.capabilities);
    let notes = w::vision_of_notes(lang, covered.notes);
    let note = format!("{bar:<BAR$} {served:>0$} · {notes:>1$}", scale.capabilities, scale.notes);
    let sign = if covered.is_served() { "◎" } else { "!" };
    Sign::to(Thing::Goal(covered.goal.id.clone()), Line::lead(0, sign, text).note(note))
}
