//! The notes, candidates and clusters of a report, what covers the goals, and the open questions.

use crate::analysis::closing::{self, Question};
use crate::analysis::coverage;
use crate::domain::id::GoalId;
use crate::domain::note::{self, NoteKind, Sheet};
use crate::domain::plain::Plain;
use crate::domain::session::Session;
use crate::domain::text::Lang;

use super::model::{Candidate, Cluster, Coverage, Note, OpenQuestion};

/// The notes of workshop 1, those put aside too, in the order they were written.
pub(super) fn notes(session: &Session) -> Vec<Note> {
    let own = session.notes.iter().filter(|note| note.sheet == Sheet::Vision);
    let note = |it: &note::Note| Note {
        id: it.id.to_string(),
        text: it.text.to_string(),
        kind: match it.kind {
            NoteKind::Free => "free",
            NoteKind::Expectation => "expectation",
            NoteKind::Challenge => "challenge",
        },
        prompt: it.prompt.as_ref().map(ToString::to_string),
        cluster: it.cluster.as_ref().map(ToString::to_string),
        beneath: it.beneath.as_ref().map(ToString::to_string),
        aside: it.aside,
    };
    own.map(note).collect()
}

/// The candidates of workshop 2, those put aside too, in the order they were written.
pub(super) fn candidates(session: &Session) -> Vec<Candidate> {
    let own = session.notes.iter().filter(|note| note.sheet == Sheet::Capabilities);
    let known = |id: &&GoalId| session.goals.iter().any(|goal| goal.id == **id);
    let candidate = |it: &note::Note| Candidate {
        id: it.id.to_string(),
        text: it.text.to_string(),
        about: it.candidate.about.to_string(),
        prompt: it.prompt.as_ref().map(ToString::to_string),
        cluster: it.cluster.as_ref().map(ToString::to_string),
        beneath: it.beneath.as_ref().map(ToString::to_string),
        origin: it.candidate.origin.as_ref().map(ToString::to_string),
        goals: it.candidate.goals.iter().filter(known).map(ToString::to_string).collect(),
        doubt: said(&it.candidate.doubt),
        off: said(&it.candidate.off),
        became: it.candidate.became.as_ref().map(ToString::to_string),
        aside: it.aside,
    };
    own.map(candidate).collect()
}

/// The clusters of both workshops, in their order.
pub(super) fn clusters(session: &Session) -> Vec<Cluster> {
    let known = |id: &&GoalId| session.goals.iter().any(|goal| goal.id == **id);
    let cluster = |it: &note::Cluster| Cluster {
        id: it.id.to_string(),
        name: it.name.to_string(),
        workshop: match it.sheet {
            Sheet::Vision => 1,
            Sheet::Capabilities => 2,
        },
        goal: it.goal.as_ref().filter(known).map(ToString::to_string),
        area: it.area.as_ref().map(ToString::to_string),
    };
    session.clusters.iter().map(cluster).collect()
}

/// What serves nothing, and what nothing serves.
pub(super) fn coverage(session: &Session) -> Coverage {
    let found = coverage::Coverage::of(session);
    Coverage {
        unserved_goals: found.unserved().map(|it| it.id.to_string()).collect(),
        idle_capabilities: found.capabilities.iter().map(|it| it.id.to_string()).collect(),
        idle_candidates: found.candidates.iter().map(|it| it.id.to_string()).collect(),
    }
}

/// The questions that nobody has answered.
pub(super) fn open_questions(session: &Session, lang: Lang) -> Vec<OpenQuestion> {
    let open = |question: &Question<'_>| {
        let (capability, candidate, name) = match question {
            Question::Capability(it) => (Some(it.id.to_string()), None, it.name.get(lang)),
            Question::Candidate(it) => (None, Some(it.id.to_string()), it.text.as_str()),
        };
        OpenQuestion { capability, candidate, name: name.to_owned(), question: question.text().to_string() }
    };
    closing::questions(session).iter().map(open).collect()
}

fn said(text: &Plain) -> Option<String> {
    Some(text.to_string()).filter(|text| !text.is_empty())
}
