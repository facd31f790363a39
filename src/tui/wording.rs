//! Refusals and edits in the reader's words, with the names that things have in the session.
//!
//! Whose answer it is, is never said: a name here and a letter on the screen would give each other away.

pub mod collect;
pub mod importance;
pub mod release;
pub mod sealing;

use crate::domain::edit::{Edit, Item, Ref};
use crate::domain::id::{CapabilityId, RespondentId};
use crate::domain::method::Subject;
use crate::domain::rating::Mark;
use crate::domain::refusal::{Refusal, Unsound};
use crate::domain::round::Round;
use crate::domain::session::Session;
use crate::domain::text::Lang;
use crate::i18n::words as w;

/// Why an edit was refused.
#[must_use]
pub fn refusal(lang: Lang, session: &Session, refusal: &Refusal) -> String {
    let thing = |what: &Ref| capitalised(&self::thing(lang, session, what));
    match refusal {
        Refusal::Missing(what) => w::refused_missing(lang, thing(what)),
        Refusal::Taken(what) => w::refused_taken(lang, thing(what)),
        Refusal::Used { what, by } => w::refused_used(lang, self::thing(lang, session, by), thing(what)),
        Refusal::OtherSheet(what) => w::refused_other_sheet(lang, thing(what)),
        Refusal::Nameless(_) => w::refused_nameless(lang).to_owned(),
        Refusal::Beyond { .. } => w::refused_beyond(lang).to_owned(),
        Refusal::RoundEnded(round) => w::refused_round_ended(lang, round),
        Refusal::Closed(round) => w::rounds_refused_closed(lang, round),
        Refusal::Placed => w::dots_refused_placed(lang).to_owned(),
        Refusal::Nothing => w::rounds_refused_nothing(lang).to_owned(),
        Refusal::Begun(round) => w::refused_begun(lang, round),
        Refusal::NotInRound { round, capability } => {
            w::refused_not_in_round(lang, round, capability_name(lang, session, capability))
        }
        Refusal::OffTheMap(capability) => {
            w::refused_off_the_map(lang, capability_name(lang, session, capability))
        }
        Refusal::NoReason => w::refused_no_reason(lang).to_owned(),
        Refusal::Rated(capability) => w::refused_rated(lang, capability_name(lang, session, capability)),
        Refusal::Aside(_) => w::refused_aside(lang).to_owned(),
        Refusal::Apart(what) => w::refused_apart(lang, thing(what)),
        Refusal::NoDotsLeft { each, .. } => w::refused_no_dots(lang, each),
        Refusal::TooManyOnOne(dots) => w::refused_too_many_on_one(lang, dots),
        Refusal::Circle(what) => w::refused_circle(lang, thing(what)),
        Refusal::SameLetter(letter) => w::refused_same_letter(lang, letter),
        Refusal::TwoLeads(id) => w::refused_two_leads(lang, respondent(session, id)),
        Refusal::NoScenario(number) => w::refused_no_scenario(lang, number),
        Refusal::Unchanged => w::refused_unchanged(lang).to_owned(),
        Refusal::OutOfRange { value, .. } => w::refused_out_of_range(lang, value),
        Refusal::Unsound(Unsound::EndsEarly(what)) => w::refused_ends_early(lang, what),
        Refusal::Unsound(Unsound::Twice(what)) => w::refused_twice(lang, what),
        Refusal::Unsound(Unsound::NoPhase(what)) => w::refused_no_phase(lang, what),
        Refusal::Unsound(Unsound::Circle(names)) => {
            let names: Vec<&str> = names.iter().map(|name| name.get(lang)).collect();
            match names.split_last() {
                Some((last, others)) if !others.is_empty() => {
                    w::refused_milestone_circle(lang, last, others.join("”, ”"))
                }
                Some(_) | None => w::refused_milestone_itself(lang, names.join("")),
            }
        }
        Refusal::Unsound(Unsound::NoThreat(_)) => w::refused_no_threat(lang).to_owned(),
        Refusal::Unsound(Unsound::Amount(what)) => w::refused_amount(lang, what),
    }
}

/// What an edit was, in brackets.
#[must_use]
pub fn edit(lang: Lang, session: &Session, edit: &Edit) -> String {
    match edit {
        Edit::Batch(edits) => {
            let own: Vec<&Edit> = edits.iter().filter(|edit| !is_bookkeeping(edit)).collect();
            match own.as_slice() {
                [only] => self::edit(lang, session, only),
                [] => w::edit_several(lang, edits.len()),
                several => w::edit_several(lang, several.len()),
            }
        }
        Edit::Change(Item::Ballot(..)) => w::rating_edit(lang).to_owned(),
        Edit::Add(item, _) => w::edit_added(lang, thing(lang, session, &item.reference())),
        Edit::Change(item) => w::edit_changed(lang, thing(lang, session, &item.reference())),
        Edit::Remove(what) => w::edit_removed(lang, thing(lang, session, what)),
        Edit::Move(what, _) => w::edit_moved(lang, thing(lang, session, what)),
        Edit::Rate(rate) if session.round(rate.ballot.round).is_some_and(Round::is_hidden) => {
            w::rounds_edit_rated(lang, capability_name(lang, session, &rate.capability))
        }
        Edit::Rate(rate) => {
            w::edit_rated(lang, mark(rate.mark), capability_name(lang, session, &rate.capability))
        }
        Edit::Comment(comment) => {
            w::edit_commented(lang, capability_name(lang, session, &comment.capability))
        }
        Edit::Dots(_) if session.are_dots_closed() => w::dots_edit_closed(lang).to_owned(),
        // Dots are placed under a name, beside which the letter must not stand: whose they are is left unsaid.
        Edit::Dots(dots) => w::edit_dots(lang, dots.dots, capability_name(lang, session, &dots.capability)),
        Edit::Handed(..) => w::edit_handed(lang).to_owned(),
        Edit::Hands(hands) => {
            w::edit_hands(lang, hands.hands, capability_name(lang, session, &hands.capability))
        }
        Edit::Target(area, _) => w::edit_target(lang, thing(lang, session, &Ref::Area(area.clone()))),
        Edit::Rules(_) => w::edit_rules(lang).to_owned(),
        Edit::Judge(judge) => w::edit_judged(lang, capability_name(lang, session, &judge.capability)),
        Edit::Enrol(enrol) | Edit::Withdraw(enrol) => w::edit_round(lang, enrol.round),
        Edit::RoundState(round, _) => w::edit_round(lang, round),
        // Once there are answers, the reveal is all that terms can still be changed for, the last day excepted.
        Edit::Terms(round, _) if session.round(*round).is_some_and(Round::is_rated) => {
            w::rounds_edit_reveal(lang, round)
        }
        Edit::Terms(round, _) => w::rounds_edit_terms(lang, round),
        Edit::Lead(_) => w::edit_lead(lang).to_owned(),
        Edit::Name(_) | Edit::Language(_) | Edit::Kind(_) => w::edit_session(lang).to_owned(),
        Edit::Hide(_) | Edit::Unhide(_) => w::edit_hint(lang).to_owned(),
    }
}

/// What an edit brings for the map's version, or a mark for its ballot, which nobody asked for by itself.
fn is_bookkeeping(edit: &Edit) -> bool {
    matches!(
        edit,
        Edit::Handed(..)
            | Edit::Add(Item::Version(_) | Item::Ballot(..), _)
            | Edit::Change(Item::Version(_) | Item::Round(_) | Item::Ballot(..))
            | Edit::Remove(Ref::Version(_) | Ref::Ballot(_))
    )
}

/// What a mark is written as.
#[must_use]
pub fn mark(mark: Mark) -> char {
    match mark {
        Mark::NotRated => '·',
        Mark::DontKnow => '–',
        Mark::Level(_) => char::from(mark.byte()),
    }
}

/// A capability's name, its id where it is gone.
#[must_use]
pub fn capability_name<'a>(lang: Lang, session: &'a Session, id: &'a CapabilityId) -> &'a str {
    session.map.capability(id).map_or(id.as_str(), |capability| capability.name.get(lang))
}

/// The name of what a choice is about, its id where it is gone.
#[must_use]
pub fn subject_name<'a>(lang: Lang, session: &'a Session, subject: &'a Subject) -> &'a str {
    match subject {
        Subject::Capability(id) => capability_name(lang, session, id),
        Subject::Category(id) => {
            session.map.category(id).map_or(id.as_str(), |category| category.name.get(lang))
        }
    }
}

fn respondent(session: &Session, id: &RespondentId) -> String {
    session.respondent(id).map_or_else(|| id.to_string(), |respondent| respondent.name.to_string())
}

/// What a thing is called, with what it is: `the goal “Open”`.
#[must_use]
pub fn thing(lang: Lang, session: &Session, what: &Ref) -> String {
    let named =
        |name: Option<&str>| name.map_or_else(|| what.to_string(), |name| super::canvas::clip(name, 40));
    match what {
        Ref::Respondent(id) => respondent(session, id),
        Ref::Note(id) => {
            let note = session.notes.iter().find(|note| note.id == *id);
            w::thing_note(lang, named(note.map(|note| note.text.as_str())))
        }
        Ref::Cluster(id) => {
            let cluster = session.clusters.iter().find(|cluster| cluster.id == *id);
            w::thing_cluster(lang, named(cluster.map(|cluster| cluster.name.as_str())))
        }
        Ref::Goal(id) => {
            let goal = session.goals.iter().find(|goal| goal.id == *id);
            w::thing_goal(lang, named(goal.map(|goal| goal.name.get(lang))))
        }
        Ref::Category(id) => {
            w::thing_category(lang, named(session.map.category(id).map(|category| category.name.get(lang))))
        }
        Ref::Area(id) => w::thing_area(lang, named(session.map.area(id).map(|area| area.name.get(lang)))),
        Ref::Capability(id) => w::thing_capability(lang, capability_name(lang, session, id)),
        Ref::Version(number) => w::thing_version(lang, number),
        Ref::Round(number) => w::thing_round(lang, number),
        Ref::Ballot(key) => w::thing_ballot(lang, respondent(session, &key.respondent)),
        Ref::Sealed(..) => w::thing_sealed(lang).to_owned(),
        Ref::Release(round, _) => w::thing_release(lang, round),
        Ref::Choice(id) => {
            let choice = session.choices.iter().find(|choice| choice.id == *id);
            w::thing_choice(lang, named(choice.map(|choice| subject_name(lang, session, &choice.subject))))
        }
        Ref::Proposal(id) => {
            let proposal = session.proposals.iter().find(|proposal| proposal.id == *id);
            w::thing_proposal(lang, named(proposal.map(|proposal| proposal.text.as_str())))
        }
    }
}

/// The same text with its first letter raised.
#[must_use]
pub fn capitalised(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}
