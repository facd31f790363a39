//! The agenda of open questions: what is in doubt, where it stands, and what is asked.

use crate::analysis::closing::{self, Question};
use crate::domain::session::Session;
use crate::domain::text::Lang;
use crate::i18n::words as w;

use super::super::super::overlay::guide::Line;
use super::super::super::room::Room;
use super::super::super::theme::Role;
use super::super::super::ui::Ui;
use super::super::capabilities;
use super::{Sign, Thing};

/// Shows all open questions: those about capabilities in map order, then those about candidates.
pub(super) fn show(room: &Room, ui: &mut Ui) {
    let (session, lang) = (room.session(), ui.lang);
    let all = closing::questions(session);
    let about_map = |it: &Question<'_>| matches!(it, Question::Capability(_));
    let (map, candidates): (Vec<Question<'_>>, Vec<Question<'_>>) = all.into_iter().partition(about_map);
    let mut signs = Vec::new();
    let parts = [(map, w::questions_map(lang)), (candidates, w::questions_candidates(lang))];
    for (part, heading) in parts.into_iter().filter(|(part, _)| !part.is_empty()) {
        signs.push(Sign::text(Line::heading(format!("{heading} {}", part.len()))));
        for question in part {
            let (thing, name) = about(lang, question);
            let sign = match question {
                Question::Capability(_) => "■",
                Question::Candidate(_) => "○",
            };
            let line = Line::lead(0, sign, name).note(place(session, lang, question)).role(Role::Heading);
            signs.push(Sign::to(thing.clone(), line));
            signs.push(Sign::to(thing, Line::lead(1, "?", question.text().as_str())));
        }
    }
    super::show(ui, w::questions_title(lang), signs);
}

/// What a question is about, and its name.
pub(super) fn about(lang: Lang, question: Question<'_>) -> (Thing, String) {
    match question {
        Question::Capability(it) => (Thing::Capability(it.id.clone()), it.name.get(lang).to_owned()),
        Question::Candidate(it) => (Thing::Note(it.id.clone()), it.text.to_string()),
    }
}

/// Category and area of a capability, the cluster of a candidate.
fn place(session: &Session, lang: Lang, question: Question<'_>) -> String {
    match question {
        Question::Capability(it) => capabilities::path(&session.map, lang, &it.area),
        Question::Candidate(note) => {
            let id = note.cluster.as_ref();
            let cluster = id.and_then(|id| session.clusters.iter().find(|it| it.id == *id));
            cluster.map_or_else(String::new, |it| w::notes_tag_cluster(lang, &it.name))
        }
    }
}
