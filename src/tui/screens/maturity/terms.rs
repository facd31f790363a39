//! The window for the terms of a round: when its answers show, what counts as agreement, its last day.
//!
//! It stands open only until somebody has answered; after that the last day alone can be moved.

use chrono::NaiveDate;

use crate::domain::edit::Edit;
use crate::domain::plan;
use crate::domain::round::Round;
use crate::domain::terms::{Consensus, Showing, Terms};
use crate::domain::text::Lang;
use crate::i18n::{date_short, number, words as w};

use super::super::super::overlay::{Answer, Field, Form, Overlay, Then};
use super::super::super::room::Room;
use super::super::super::ui::Ui;
use super::ballot;

/// The limit that a new rule is offered, in per cent or hundredths.
const LIMIT: u8 = 80;

/// What the terms are set for.
#[derive(Clone, Copy, Debug)]
enum For {
    /// The round of this number, which nobody has answered yet.
    Round(u16),
    /// A new one.
    New,
}

/// Asks for the terms of the newest round, which nobody has answered yet.
pub(super) fn of_newest(round: &Round, ui: &mut Ui) {
    ask(ui, For::Round(round.number), round.number, round.terms);
}

/// Asks for the terms of a new round over the whole map.
pub(super) fn of_new(room: &Room, ui: &mut Ui) {
    let last = room.session().rounds.iter().map(|round| round.number).max().unwrap_or(0);
    ask(ui, For::New, last.saturating_add(1), plan::next_terms(room.session()));
}

fn ask(ui: &mut Ui, what: For, number: u16, terms: Terms) {
    let lang = ui.lang;
    let showing = vec![w::rounds_terms_live(lang).to_owned(), w::rounds_terms_hidden(lang).to_owned()];
    let rules = [w::rounds_terms_within(lang), w::rounds_terms_agreement(lang), w::rounds_terms_none(lang)];
    let shown = usize::from(terms.showing != Showing::Live);
    // Where no rule was ever chosen, the first one is offered: agreement is to be settled before anybody answers.
    let rule = match terms.consensus {
        Some(Consensus::Within(_)) => 0,
        Some(Consensus::Agreement(_)) => 1,
        None => usize::from(terms != Terms::default()) * 2,
    };
    let limit = terms.consensus.map_or(LIMIT, Consensus::figure).to_string();
    let until = terms.until.map(|until| until.to_string()).unwrap_or_default();
    let fields = vec![
        Field::choice(w::rounds_terms_showing(lang), showing, shown),
        Field::choice(w::rounds_terms_rule(lang), rules.map(str::to_owned).to_vec(), rule),
        Field::line(w::rounds_terms_limit(lang), &limit),
        Field::line(w::rounds_terms_until(lang), &until),
    ];
    let then = Then::room(move |room, ui, answer| {
        let terms = read(ui, answer)?;
        let plan = match what {
            For::Round(number) => Ok(Edit::Terms(number, terms)),
            For::New => plan::new_round_on(room.session(), terms),
        };
        room.try_plan(ui, plan)?;
        ballot::forget_trail(room);
        ui.say(w::rounds_terms_set(ui.lang, words(ui.lang, terms)));
        Ok(())
    });
    let form = Form::new(w::rounds_terms_title(lang, number), fields, then);
    ui.show(Overlay::Form(form.with_intro(w::rounds_terms_intro(lang))));
}

/// Asks for another last day of a round that has been answered.
pub(super) fn last_day(round: &Round, ui: &mut Ui) {
    let (number, terms) = (round.number, round.terms);
    let until = terms.until.map(|until| until.to_string()).unwrap_or_default();
    let field = Field::line(w::rounds_terms_until(ui.lang), &until);
    let then = Then::room(move |room, ui, answer| {
        let until = day(ui, answer.field(0).as_str())?;
        room.try_plan(ui, Ok(Edit::Terms(number, Terms { until, ..terms })))
    });
    let form = Form::new(w::rounds_terms_until_title(ui.lang, number), vec![field], then);
    ui.show(Overlay::Form(form.with_intro(w::rounds_terms_fixed(ui.lang))));
}

fn read(ui: &Ui, answer: &Answer) -> Result<Terms, String> {
    let showing = if answer.field(0).as_str() == "0" { Showing::Live } else { Showing::Hidden };
    let limit = || {
        let found = answer.field(2).as_str().trim_end_matches('%').trim().parse::<u8>().ok();
        let found = found.filter(|limit| (1..=100).contains(limit));
        found.ok_or_else(|| w::rounds_terms_limit_bad(ui.lang).to_owned())
    };
    let consensus = match answer.field(1).as_str() {
        "0" => Some(Consensus::Within(limit()?)),
        "1" => Some(Consensus::Agreement(limit()?)),
        _ => None,
    };
    Ok(Terms { showing, consensus, until: day(ui, answer.field(3).as_str())? })
}

fn day(ui: &Ui, text: &str) -> Result<Option<NaiveDate>, String> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    let day = NaiveDate::parse_from_str(text.trim(), "%Y-%m-%d");
    let day = day.map_err(|_| w::rounds_terms_until_bad(ui.lang).to_owned())?;
    if day < ui.today {
        return Err(w::rounds_terms_until_past(ui.lang).to_owned());
    }
    Ok(Some(day))
}

/// Terms in a few words.
pub(super) fn words(lang: Lang, terms: Terms) -> String {
    let showing = match terms.showing {
        Showing::Live => w::maturity_open(lang),
        Showing::Hidden => w::rounds_closed(lang),
        Showing::Revealed => w::rounds_shown(lang),
    };
    let mut parts = vec![showing.to_owned(), rule(lang, terms.consensus)];
    parts.extend(terms.until.map(|until| w::rounds_until(lang, date_short(lang, until))));
    parts.join(" · ")
}

/// What counts as agreement, in a few words.
pub(super) fn rule(lang: Lang, rule: Option<Consensus>) -> String {
    match rule {
        None => w::rounds_rule_none(lang).to_owned(),
        Some(Consensus::Within(share)) => w::rounds_rule_within(lang, share),
        Some(Consensus::Agreement(hundredths)) => {
            w::rounds_rule_agreement(lang, number(lang, Some(f64::from(hundredths) / 100.0), 2))
        }
    }
}
