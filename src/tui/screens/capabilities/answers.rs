//! What a change of the map means for the answers that are there, said before it is made, and the field for its reason.
//!
//! As long as nobody has rated anything, nothing of this is shown. A window that only asks why comes up where there are
//! answers to speak of; an empty reason is one.

use crate::analysis::held::Held;
use crate::domain::edit::Edit;
use crate::domain::id::CapabilityId;
use crate::domain::map::Capability;
use crate::domain::plain::Plain;
use crate::domain::plan;
use crate::domain::refusal::Refusal;
use crate::domain::round::RoundState;
use crate::domain::session::Session;
use crate::domain::text::Lang;
use crate::i18n::words as w;
use crate::report::versions;

use super::super::super::overlay::{Field, Form, Overlay, Then};
use super::super::super::room::Room;
use super::super::super::ui::Ui;
use super::focus::Node;

/// The answers in all rounds on what is in focus, and on all that is in it on the map.
pub(super) fn on_node(session: &Session, node: &Node) -> Held {
    Held::of(session, &ids(session, node))
}

/// The answers in all rounds on one capability.
pub(super) fn on(session: &Session, id: &CapabilityId) -> Held {
    Held::of(session, &[id])
}

/// The answers on one capability that stay where they are, whatever becomes of it: those of ended rounds.
pub(super) fn ended_on(session: &Session, id: &CapabilityId) -> Held {
    Held::in_rounds(session.rounds.iter().filter(|round| round.state == RoundState::Ended), &[id])
}

/// `12 skattningar och 3 kommentarer i omgång 1`; `None` where there is nothing.
pub(super) fn held_in_words(lang: Lang, held: &Held) -> Option<String> {
    let what = match (held.marks, held.comments) {
        (0, 0) => return None,
        (marks, 0) => w::answers_marks(lang, marks),
        (0, comments) => w::answers_comments(lang, comments),
        (marks, comments) => {
            w::answers_both(lang, w::answers_comments(lang, comments), w::answers_marks(lang, marks))
        }
    };
    Some(w::answers_held(lang, versions::rounds_in_words(lang, &held.rounds), what))
}

/// What new words mean for the answers on a thing.
pub(super) fn before_renaming(session: &Session, lang: Lang, node: &Node) -> Option<String> {
    let held = held_in_words(lang, &on_node(session, node))?;
    Some(match node {
        Node::Capability(_) => w::answers_rename(lang, held),
        Node::Area(_) | Node::Category(_) => w::answers_rename_group(lang, held),
    })
}

/// What another place means for them.
pub(super) fn before_moving(session: &Session, lang: Lang, node: &Node) -> Option<String> {
    let held = held_in_words(lang, &on_node(session, node))?;
    Some(match node {
        Node::Capability(_) => w::answers_move(lang, held),
        Node::Area(_) | Node::Category(_) => w::answers_move_group(lang, held),
    })
}

/// What something new means for those who have answered in the open round.
pub(super) fn before_adding(session: &Session, lang: Lang) -> Option<String> {
    let round = session.open_round().filter(|round| round.is_rated())?;
    let answered = round.ballots.iter().filter(|ballot| ballot.marks.answered() > 0).count();
    (answered > 0).then(|| w::answers_new(lang, answered, round.number))
}

/// Whether a capability that leaves the map or comes back may have dots. While those are closed it is not looked at, as
/// what a window says must not tell where they lie.
pub(super) fn may_have_dots(session: &Session, id: &CapabilityId) -> bool {
    session.dots.values().any(|own| session.are_dots_closed() || own.contains_key(id))
}

/// What is said of a change, with a sentence about its dots where it may have any.
pub(super) fn with_dots(session: &Session, id: &CapabilityId, said: String, dots: &str) -> String {
    if may_have_dots(session, id) { format!("{said} {dots}") } else { said }
}

/// The field for the reason, where a change of the map is written down.
pub(super) fn why_field(session: &Session, lang: Lang) -> Option<Field> {
    plan::is_revising(session).then(|| Field::line(w::answers_why(lang), ""))
}

/// The edit with its reason.
pub(super) fn because(room: &Room, planned: Result<Edit, Refusal>, why: &Plain) -> Result<Edit, Refusal> {
    planned.map(|edit| plan::because(room.session(), edit, why))
}

/// Says what a change means and asks why before it is made; where there is nothing to say, it is made at once.
///
/// # Errors
/// Those of the change.
pub(super) fn ask(
    room: &mut Room,
    ui: &mut Ui,
    title: String,
    said: Option<String>,
    change: impl Fn(&mut Room, &mut Ui, &Plain) -> Result<(), String> + 'static,
) -> Result<(), String> {
    let Some(said) = said else { return change(room, ui, &Plain::default()) };
    let then = Then::room(move |room, ui, answer| change(room, ui, &answer.field(0)));
    let field = Field::line(w::answers_why(ui.lang), "");
    ui.show(Overlay::Form(Form::new(title, vec![field], then).with_intro(said)));
    Ok(())
}

fn ids<'a>(session: &'a Session, node: &'a Node) -> Vec<&'a CapabilityId> {
    let map = &session.map;
    let id = |it: &'a Capability| &it.id;
    match node {
        Node::Capability(id) => vec![id],
        Node::Area(area) => map.capabilities_of(area).map(id).collect(),
        Node::Category(category) => {
            map.areas_of(category).flat_map(|area| map.capabilities_of(&area.id)).map(id).collect()
        }
    }
}
