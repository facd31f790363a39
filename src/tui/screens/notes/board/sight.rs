//! What is to be seen of the board: whose notes, with which words, of which sort, and which clusters are folded.

use std::collections::BTreeSet;

use crate::domain::id::{ClusterId, NoteId, PromptId};
use crate::domain::note::{Note, NoteKind, Sheet};
use crate::domain::session::Session;
use crate::domain::text::Lang;
use crate::i18n::words as w;

use super::super::capture::kind_name;
use super::candidate::{self, Stand};

/// What is to be seen of the board.
#[derive(Clone, Debug, Default)]
pub(super) struct Sight {
    /// Whose notes.
    pub(super) sheet: Sheet,
    /// Words that a note or the name of its cluster has to hold.
    pub(super) sought: String,
    /// What a note has to be: one of the kinds and of the prompts that are named, and all else that is.
    pub(super) only: Vec<Only>,
    /// Clusters whose notes are not shown.
    pub(super) folded: BTreeSet<ClusterId>,
    /// Whether the notes put aside are shown under their heading.
    pub(super) aside: bool,
}

/// Something that a note can be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Only {
    /// In no cluster.
    Loose,
    /// With others that say the same beneath it.
    Family,
    /// Of this kind.
    Kind(NoteKind),
    /// An answer to this prompt, or to none.
    Prompt(Option<PromptId>),
    /// A candidate that has become nothing yet and can.
    Open,
    /// A candidate with an open question.
    Doubt,
    /// A candidate that serves no goal.
    NoGoal,
}

/// What is known of a note beyond its own words.
pub(super) struct Known<'a> {
    /// Whether others lie beneath it.
    pub(super) family: bool,
    /// The candidates that have been broken down.
    pub(super) origins: &'a BTreeSet<NoteId>,
}

impl Sight {
    /// Whether nothing is left out but what is folded.
    pub(super) fn is_whole(&self) -> bool {
        self.sought.is_empty() && self.only.is_empty()
    }

    /// Whether only loose notes are asked for: clusters then stand by themselves, to be filled.
    pub(super) fn wants_loose(&self) -> bool {
        self.only.contains(&Only::Loose)
    }

    /// Whether a note is of the sort that is asked for.
    pub(super) fn lets(&self, note: &Note, known: &Known<'_>) -> bool {
        let mut kinds = self.only.iter().filter(|only| matches!(only, Only::Kind(_))).peekable();
        let mut prompts = self.only.iter().filter(|only| matches!(only, Only::Prompt(_))).peekable();
        let mut others = self.only.iter().filter(|only| !matches!(only, Only::Kind(_) | Only::Prompt(_)));
        (kinds.peek().is_none() || kinds.any(|only| only.holds(note, known)))
            && (prompts.peek().is_none() || prompts.any(|only| only.holds(note, known)))
            && others.all(|only| only.holds(note, known))
    }
}

impl Only {
    /// All that can be asked for on a sheet, in the order it is offered.
    pub(super) fn all(session: &Session, sheet: Sheet, prompts: impl Iterator<Item = PromptId>) -> Vec<Self> {
        let mut all = vec![Self::Loose, Self::Family];
        match sheet {
            Sheet::Vision => all.extend(NoteKind::ALL.map(Self::Kind)),
            Sheet::Capabilities => all.extend([Self::Open, Self::Doubt, Self::NoGoal]),
        }
        let answers = |prompt: &Option<PromptId>| session.notes_on(sheet).any(|it| it.prompt == *prompt);
        let prompts = std::iter::once(None).chain(prompts.map(Some)).filter(answers);
        all.extend(prompts.map(Self::Prompt));
        all
    }

    /// Whether a note is this.
    pub(super) fn holds(&self, note: &Note, known: &Known<'_>) -> bool {
        match self {
            Self::Loose => note.cluster.is_none() && !note.aside,
            Self::Family => known.family,
            Self::Kind(kind) => note.kind == *kind,
            Self::Prompt(prompt) => note.prompt == *prompt,
            Self::Open => candidate::stand(note, known.origins) == Stand::Open,
            Self::Doubt => !note.candidate.doubt.is_empty(),
            Self::NoGoal => note.candidate.goals.is_empty(),
        }
    }

    /// What it is called.
    pub(super) fn name(&self, session: &Session, lang: Lang) -> String {
        match self {
            Self::Loose => w::notes_only_loose(lang).to_owned(),
            Self::Family => w::notes_only_family(lang).to_owned(),
            Self::Kind(kind) => kind_name(lang, *kind).to_owned(),
            Self::Prompt(None) => w::notes_no_prompt(lang).to_owned(),
            Self::Prompt(Some(id)) => {
                session.method.prompt(id).map_or_else(|| id.to_string(), |it| it.short.get(lang).to_owned())
            }
            Self::Open => w::notes_only_open(lang).to_owned(),
            Self::Doubt => w::notes_only_doubt(lang).to_owned(),
            Self::NoGoal => w::notes_only_no_goal(lang).to_owned(),
        }
    }
}
