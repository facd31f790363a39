//! What may be published with sealed answers in it, in the reader's words: for the lead's window and the command line.

use crate::ballot::release::{Account, NoRelease, Outcome, Row};
use crate::domain::session::Session;
use crate::domain::text::Lang;
use crate::i18n::{number, words as w};

use super::sealing;

/// One line of the account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Line {
    /// How many there are of a sort.
    Sum(String),
    /// What is to be thought of before it is published.
    Warning(String),
    /// What becomes of one capability.
    Row(String),
}

/// Whether the account names figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Values {
    /// The round is shown.
    Shown,
    /// It is closed until its reveal.
    Hidden,
}

/// The account, the sums first.
#[must_use]
pub fn account(lang: Lang, session: &Session, account: &Account) -> Vec<Line> {
    let hidden = session.round(account.round).is_some_and(crate::domain::round::Round::is_hidden);
    let values = if hidden { Values::Hidden } else { Values::Shown };
    let mut lines = sums(lang, account);
    lines.push(Line::Warning(w::release_for_good(lang).to_owned()));
    let rows = account.rows.iter().filter(|row| row.outcome != Outcome::AllOpen);
    lines.extend(rows.map(|it| Line::Row(row(lang, session, account, it, values))));
    lines
}

/// Why nothing can be published, in a sentence.
#[must_use]
pub fn refusal(lang: Lang, why: &NoRelease) -> String {
    match why {
        NoRelease::NoRound => w::maturity_no_round(lang).to_owned(),
        NoRelease::NothingSealed => w::release_nothing_sealed(lang).to_owned(),
        NoRelease::OtherKey => w::release_other_key(lang).to_owned(),
        NoRelease::Ledger { round, number } => w::release_ledger(lang, number, round),
        NoRelease::Changed => w::release_changed(lang).to_owned(),
        NoRelease::Nothing(_) => w::release_nothing(lang).to_owned(),
        NoRelease::Seal(fault) => w::release_seal(lang, sealing::fault(lang, fault)),
    }
}

fn sums(lang: Lang, account: &Account) -> Vec<Line> {
    let count = |test: fn(&Outcome) -> bool| account.rows.iter().filter(|row| test(&row.outcome)).count();
    let mut lines = vec![Line::Sum(w::release_sealed(lang, account.sealed))];
    if account.unread > 0 {
        lines.push(Line::Warning(w::release_unread(lang, account.unread)));
    }
    lines.push(Line::Sum(w::release_in(lang, count(|it| matches!(it, Outcome::Published(_))))));
    let mut sum = |count: usize, words: String| {
        if count > 0 {
            lines.push(Line::Sum(words));
        }
    };
    let stays = count(|it| matches!(it, Outcome::Stays(_)));
    sum(stays, w::release_stays(lang, stays));
    let few = count(|it| *it == Outcome::TooFew);
    sum(few, w::release_few(lang, few, account.least));
    let gives = count(|it| *it == Outcome::GivesAway);
    sum(gives, w::release_gives(lang, gives));
    let difference = count(|it| *it == Outcome::ByDifference);
    sum(difference, w::release_difference(lang, difference));
    let many = count(|it| *it == Outcome::TooMany);
    sum(many, w::release_many(lang, many));
    let open = count(|it| *it == Outcome::AllOpen);
    sum(open, w::release_open(lang, open));
    lines
}

/// What becomes of a capability, in a line.
fn row(lang: Lang, session: &Session, account: &Account, row: &Row, values: Values) -> String {
    let name =
        session.map.capability(&row.capability).map_or(row.capability.as_str(), |it| it.name.get(lang));
    let figure = |mean: f64, n: u16| match values {
        Values::Shown => w::release_row_mean(lang, number(lang, Some(mean), 1), n, row.sealed),
        Values::Hidden => w::release_row_hidden(lang, n, row.sealed),
    };
    let what = match &row.outcome {
        Outcome::Published(it) => figure(it.mean(), it.n),
        Outcome::Stays(it) => w::release_row_stays(lang, figure(it.mean(), it.n)),
        Outcome::AllOpen => String::new(),
        Outcome::TooFew => w::release_row_few(lang, row.sealed, account.least),
        Outcome::GivesAway => w::release_row_gives(lang).to_owned(),
        Outcome::ByDifference => w::release_row_difference(lang).to_owned(),
        Outcome::TooMany => w::release_row_many(lang).to_owned(),
    };
    format!("{name}: {what}")
}
