//! What the board shows of a candidate that a thought of workshop 1 does not have: what has become of it.

use std::collections::BTreeSet;

use crate::domain::id::NoteId;
use crate::domain::note::Note;
use crate::domain::session::Session;
use crate::domain::text::Lang;
use crate::i18n::words as w;

/// What has become of a candidate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stand {
    /// Nothing yet.
    Open,
    /// A capability, or part of one.
    Became,
    /// It was broken down into parts.
    Origin,
    /// It does not belong on the map.
    Off,
}

/// The candidates that have parts.
pub(super) fn origins(session: &Session) -> BTreeSet<NoteId> {
    let kept = session.notes.iter().filter(|note| !note.aside);
    kept.filter_map(|note| note.candidate.origin.clone()).collect()
}

/// What has become of a candidate; `origins` as [`origins`] gives them.
pub(super) fn stand(note: &Note, origins: &BTreeSet<NoteId>) -> Stand {
    if !note.candidate.off.is_empty() {
        Stand::Off
    } else if note.candidate.became.is_some() {
        Stand::Became
    } else if origins.contains(&note.id) {
        Stand::Origin
    } else {
        Stand::Open
    }
}

/// A stand as one cell, with a question mark over it where something is in doubt.
pub(super) fn sign(note: &Note, origins: &BTreeSet<NoteId>) -> &'static str {
    match stand(note, origins) {
        Stand::Off => "✕",
        Stand::Became => "→",
        Stand::Origin => "┬",
        Stand::Open if !note.candidate.doubt.is_empty() => "?",
        Stand::Open => "·",
    }
}

/// What is known of a candidate, each in a few words.
pub(super) fn tags(session: &Session, lang: Lang, note: &Note) -> Vec<String> {
    let candidate = &note.candidate;
    let mut tags = Vec::new();
    if !candidate.off.is_empty() {
        tags.push(w::candidates_tag_off(lang, &candidate.off));
    }
    let became = candidate.became.as_ref().and_then(|id| session.map.capability(id));
    tags.extend(became.map(|it| w::candidates_tag_became(lang, it.name.get(lang))));
    let part = |it: &&Note| !it.aside && it.candidate.origin.as_ref() == Some(&note.id);
    let parts = session.notes.iter().filter(part).count();
    if parts > 0 {
        tags.push(w::candidates_tag_origin(lang, parts));
    }
    let whole = candidate.origin.as_ref().and_then(|id| session.notes.iter().find(|it| it.id == *id));
    tags.extend(whole.map(|whole| w::candidates_tag_part(lang, &whole.text)));
    if !candidate.doubt.is_empty() {
        tags.push(w::candidates_tag_doubt(lang, &candidate.doubt));
    }
    let served = session.goals.iter().filter(|goal| candidate.goals.contains(&goal.id));
    let served: Vec<&str> = served.map(|goal| goal.name.get(lang)).collect();
    if !served.is_empty() {
        tags.push(w::candidates_tag_goals(lang, served.join(", ")));
    }
    if tags.is_empty() {
        tags.push(w::candidates_tag_open(lang).to_owned());
    }
    tags
}
