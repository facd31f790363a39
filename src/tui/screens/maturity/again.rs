//! Choosing what to rate again: the capabilities in the order of discussion, those that miss the rule chosen beforehand.

use crate::analysis::consensus::Verdict;
use crate::analysis::discussion::{self, Topic};
use crate::analysis::figures::Figures;
use crate::domain::id::CapabilityId;
use crate::domain::plan;
use crate::domain::refusal::Refusal;
use crate::domain::session::Session;
use crate::domain::text::Lang;
use crate::i18n::{number, words as w};

use super::super::super::overlay::{Entry, Overlay, Picker, Then};
use super::super::super::room::Room;
use super::super::super::ui::Ui;
use super::super::super::wording;
use super::super::super::wording::importance::figure;
use super::{ballot, spread, terms};

/// Whether anything can be rated again.
///
/// # Errors
/// Why not, in the reader's words.
pub(super) fn can(room: &Room, ui: &Ui) -> Result<(), String> {
    room.writable(ui)?;
    let session = room.session();
    let newest = session.current_round().ok_or_else(|| w::maturity_no_round(ui.lang).to_owned())?;
    if newest.is_hidden() {
        return Err(wording::refusal(ui.lang, session, &Refusal::Closed(newest.number)));
    }
    let answered = newest.ballots.iter().any(|ballot| ballot.marks.answered() > 0);
    if answered { Ok(()) } else { Err(w::rounds_none_answered(ui.lang, newest.number)) }
}

/// Asks what to rate again; `also` is chosen beforehand too, and the cursor stands on it.
pub(super) fn ask(room: &Room, ui: &mut Ui, also: Option<&CapabilityId>) {
    if let Err(why) = can(room, ui) {
        return ui.refuse(why);
    }
    let session = room.session();
    let Some(newest) = session.current_round() else { return };
    let own;
    let figures = if room.figures.round == newest.number {
        &room.figures
    } else {
        own = Figures::of(session, newest.number);
        &own
    };
    let rule = newest.terms.consensus;
    let topics = discussion::order(figures, rule);
    let id = |topic: &Topic| figures.rows.get(topic.row).map(|row| row.capability.clone());
    let ids: Vec<CapabilityId> = topics.iter().filter_map(id).collect();
    let entries = topics.iter().map(|topic| {
        let named = also.is_some() && also == id(topic).as_ref();
        entry(session, figures, ui.lang, topic).marked(named || topic.verdict == Some(Verdict::Unmet))
    });
    let entries: Vec<Entry> = entries.collect();
    let here = ids.iter().position(|id| also == Some(id)).unwrap_or(0);
    let number = newest.number.saturating_add(1);
    let intro = intro(figures, ui.lang, rule.map(|_| terms::rule(ui.lang, rule)), number);
    let then = Then::room(move |room, ui, answer| {
        let chosen: Vec<CapabilityId> =
            answer.all().iter().filter_map(|place| ids.get(*place)).cloned().collect();
        let terms = plan::next_terms(room.session());
        room.try_plan(ui, plan::rate_again(room.session(), &chosen, terms))?;
        ballot::forget_trail(room);
        ui.say(w::rounds_again_started(ui.lang, chosen.len(), room.figures.round));
        Ok(())
    });
    let picker = Picker::several(w::rounds_again_title(ui.lang), entries, then);
    ui.show(Overlay::Picker(picker.with_intro(intro).with_cursor(here)));
}

fn intro(figures: &Figures, lang: Lang, rule: Option<String>, number: u16) -> String {
    let placed = figures.highest_importance() > 0;
    let why = if placed { w::rounds_again_by_importance(lang) } else { w::rounds_again_by_spread(lang) };
    match rule {
        Some(rule) => w::rounds_again_intro(lang, number, rule, why),
        None => w::rounds_again_intro_free(lang, number, why),
    }
}

/// A line whose figures stand in columns below each other.
fn entry(session: &Session, figures: &Figures, lang: Lang, topic: &Topic) -> Entry {
    let Some(row) = figures.rows.get(topic.row) else { return Entry::default() };
    let placed = figures.highest_importance() > 0;
    let agreement = number(lang, topic.disagreement.map(|disagreement| 1.0 - disagreement), 2);
    let widest = row.open.counts.iter().max().map_or(1, |count| count.to_string().len());
    let wide = figures.columns.len().to_string().len().max(widest);
    let counts = row.open.counts.map(|count| format!("{count:>wide$}")).join(" ");
    let dots = if placed { format!("  {:>3}", figure(figures, row)) } else { String::new() };
    let sign = topic.verdict.map_or("", |verdict| spread::sign(verdict));
    let mean = number(lang, row.stats.mean, 2);
    let note = format!("{agreement:>4}  {counts}  {mean:>4}{dots}  {sign:1}");
    Entry::new(wording::capability_name(lang, session, &row.capability)).note(note)
}

/// What a rule says, in a word or two.
pub(super) fn verdict(lang: Lang, verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Met => w::rounds_met(lang),
        Verdict::Unmet => w::rounds_unmet(lang),
    }
}
