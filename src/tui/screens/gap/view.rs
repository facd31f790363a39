//! The five views: their names in a line, going from one to another, and why one has nothing to show.

use ratatui::layout::Rect;

use crate::domain::text::Lang;
use crate::i18n::{Label, words as w};

use super::super::super::action::Action;
use super::super::super::canvas::{Canvas, Hit, wrap};
use super::super::super::keymap::Context;
use super::super::super::room::Room;
use super::super::super::theme::Role;
use super::super::super::ui::Ui;
use super::{Act, discussion, weighing};

/// One of the five views.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// Who has placed how many dots, and the sheet of one of them.
    #[default]
    Dots,
    /// The order of urgency.
    Ranking,
    /// Importance against maturity.
    Scatter,
    /// Short lists, one key each.
    Lists,
    /// The order of discussion, and what came of it.
    Discussion,
}

impl View {
    const ALL: [(Self, Label); 5] = [
        (Self::Dots, w::gap_view_dots),
        (Self::Ranking, w::gap_view_ranking),
        (Self::Scatter, w::gap_view_scatter),
        (Self::Lists, w::lists_view),
        (Self::Discussion, w::discussion_view),
    ];

    /// The view after it, around the end.
    pub(super) fn next(self) -> Self {
        self.step(1)
    }

    /// The view before it, around the beginning.
    pub(super) fn previous(self) -> Self {
        self.step(Self::ALL.len() - 1)
    }

    fn step(self, by: usize) -> Self {
        Self::ALL.get((self as usize + by) % Self::ALL.len()).map_or(self, |(view, _)| *view)
    }
}

/// The contexts whose keys hold in the view that is shown, the strongest first.
#[must_use]
pub fn contexts(room: &Room) -> &'static [Context] {
    match room.gap.view {
        View::Dots => &[Context::DotSheet, Context::Dots, Context::Gap, Context::Room, Context::Everywhere],
        View::Ranking => &[Context::Ranking, Context::Gap, Context::Room, Context::Everywhere],
        View::Lists => &[Context::Lists, Context::Gap, Context::Room, Context::Everywhere],
        View::Discussion => &[Context::Discussion, Context::Gap, Context::Room, Context::Everywhere],
        View::Scatter => &[Context::Scatter, Context::Gap, Context::Room, Context::Everywhere],
    }
}

/// Puts away the open sheet as soon as something else is shown.
pub fn put_away(room: &mut Room) {
    room.gap.sheet = None;
    room.gap.own_shown = false;
}

/// Shows a view, from its top: where one has scrolled to elsewhere says nothing here.
pub(super) fn show(room: &mut Room, view: View) {
    if view == room.gap.view {
        return;
    }
    put_away(room);
    let gap = &mut room.gap;
    for list in [&mut gap.people, &mut gap.rows, &mut gap.ranking, &mut gap.legend] {
        list.top = 0;
    }
    gap.lists.rewind();
    gap.talk.rewind();
    gap.view = view;
}

/// Draws the names of the views in a line; each can be clicked.
pub(super) fn tabs(room: &Room, ui: &Ui, canvas: &mut Canvas<'_>, body: Rect) {
    let mut x = body.x;
    for (view, label) in View::ALL {
        let here = view == room.gap.view;
        let style = ui.theme.style(if here { Role::Accent } else { Role::Dim });
        let name = if here { format!("[{}]", label(ui.lang)) } else { format!(" {} ", label(ui.lang)) };
        let used = canvas.text(x, body.y, body.right().saturating_sub(x), &name, style);
        canvas.hit(Rect { x, width: used, height: 1, ..body }, Hit::Do(Action::Gap(Act::Show(view))));
        x += used + 1;
    }
}

/// Why the view that is shown has nothing to show yet: the round in view is closed, or it needs importance and the dots
/// are.
pub(super) fn closed(room: &Room, lang: Lang) -> Option<String> {
    match room.gap.view {
        View::Ranking | View::Scatter | View::Lists | View::Discussion if room.figures.hidden => {
            let round = room.figures.round;
            let before = discussion::other_round(room).filter(|before| *before < round);
            let before = before.map(|before| w::discussion_round_before(lang, before));
            let words = [Some(w::rounds_closed_gap(lang, round)), before];
            Some(words.into_iter().flatten().collect::<Vec<_>>().join(" "))
        }
        // Without importance, or without a mean, there is no point to draw.
        View::Scatter => weighing::waits(room, lang).or_else(|| missing(room, lang)),
        // The other views say of themselves what they go by while the dots are closed.
        View::Dots | View::Ranking | View::Lists | View::Discussion => None,
    }
}

/// What to do before there is anything to show, with the key for it.
pub(super) fn hint(room: &Room, ui: &Ui, width: u16) -> Vec<String> {
    missing(room, ui.lang).map_or_else(Vec::new, |missing| wrap(&missing, usize::from(width)))
}

fn missing(room: &Room, lang: Lang) -> Option<String> {
    let none = room.figures.highest_importance() == 0;
    let importance = none.then(|| weighing::hint(room, lang));
    let rated = room.figures.rows.iter().any(|row| row.stats.mean.is_some());
    let ratings = (!rated).then(|| w::gap_hint_ratings(lang));
    let parts: Vec<&str> = ratings.into_iter().chain(importance).collect();
    (!parts.is_empty()).then(|| parts.join(" "))
}
