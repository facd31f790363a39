//! Importance as the screen says it: in dots or in hands, and nothing of it while it is closed.

use crate::analysis::figures::{Figures, Row};
use crate::domain::rules::Weighing;
use crate::domain::session::Session;
use crate::domain::text::Lang;
use crate::i18n::{Counted, importance, words as w};

/// What importance is counted in.
#[must_use]
pub fn counted(session: &Session) -> Counted {
    match session.rules.weighing {
        Weighing::Dots => Counted::Dots,
        Weighing::Hands => Counted::Hands,
    }
}

/// How much of it a row has: `9 prickar`, or that it does not show yet.
#[must_use]
pub fn amount(lang: Lang, session: &Session, figures: &Figures, row: &Row) -> String {
    match figures.importance(row) {
        Some(amount) => importance(lang, counted(session), amount),
        None => w::gap_amount_closed(lang).to_owned(),
    }
}

/// The same as a figure of a table; a dot where there is none, and where none shows yet.
#[must_use]
pub fn figure(figures: &Figures, row: &Row) -> String {
    match figures.importance(row) {
        None | Some(0) => "·".to_owned(),
        Some(amount) => amount.to_string(),
    }
}
