//! What there is to show of a session, in one language: the one model behind every export.
//!
//! Every figure comes from [`crate::analysis`], unrounded; what is missing is `None`. Answers appear under letters and
//! names of respondents apart from them, so that no report links an answer to an organisation. A report is made of a
//! [`Projection`], which holds nothing that must not be shown; where anybody has answered for the lead alone, it names
//! only those who have committed themselves in workshop 5. Made-up answers are marked as an example in every report.

pub mod arithmetic;
pub mod budget;
mod capabilities;
mod changes;
mod choices;
mod dump;
pub mod fields;
pub mod fit;
mod gap;
mod importance;
pub mod joining;
pub mod model;
pub mod money;
mod notes;
mod off;
mod plan;
mod portfolio;
mod ranking;
mod raters;
pub mod risks;
mod round;
pub mod versions;

use crate::analysis::figures::Figures;
use crate::analysis::projection::Projection;
use crate::domain::plan::open_candidates;
use crate::domain::round::Round;
use crate::domain::session::{Kind, Session};
use crate::domain::text::Lang;

pub use dump::dump;

use model::{Goal, Group, Report, Respondent, SessionPart};

/// The name and version of the report's form.
pub const SCHEMA: &str = "verkstad-report/1";

/// Why there is no report of a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoReport {
    /// The session has no such round.
    NoRound,
    /// It is closed until its reveal, and nothing of it may be shown.
    Hidden,
}

/// The report of one round.
///
/// # Errors
/// [`NoReport`].
pub fn report(projection: &Projection, lang: Lang, round: u16) -> Result<Report, NoReport> {
    let session = projection.session();
    let rated = session.round(round).ok_or(NoReport::NoRound)?;
    if rated.is_hidden() {
        return Err(NoReport::Hidden);
    }
    let figures = projection.figures(round);
    let columns = columns(projection, &figures);
    Ok(Report {
        schema: SCHEMA,
        session: session_part(session, lang, rated),
        round: round::round(projection, rated),
        importance: importance::importance(projection),
        example: session.kind == Kind::Example,
        notes: notes::notes(session),
        goals: goals(session, lang),
        candidates: notes::candidates(session),
        clusters: notes::clusters(session),
        respondent_count: session.active().count(),
        respondents: session.active().filter(|it| is_named(projection, it)).map(respondent).collect(),
        letters: raters::letters(session, &figures, &columns),
        retests: raters::retests(session, &figures, &columns),
        categories: groups(&figures.categories, |index| {
            session.map.categories.get(index).map(|category| (category.name.get(lang).to_owned(), None))
        }),
        areas: groups(&figures.areas, |index| {
            let area = session.map.areas.get(index)?;
            Some((area.name.get(lang).to_owned(), Some(area.category.to_string())))
        }),
        capabilities: capabilities::capabilities(session, &figures, &columns, lang),
        coverage: notes::coverage(session),
        open_questions: notes::open_questions(session, lang),
        off_the_map: off::off_the_map(session, lang, rated),
        versions: versions::versions(session, lang),
        changes: changes::changes(projection, &figures, lang),
        lists: gap::lists(session, &figures),
        discussion: gap::discussion(session, &figures),
        proposals: gap::proposals(session),
        choices: session
            .choices
            .iter()
            .map(|choice| choices::choice((projection, &figures), choice, lang))
            .collect(),
        portfolio: portfolio::portfolio(session, &figures, lang),
        ranking: ranking::ranking(session, &figures),
        scatter: fields::scatter(session, &figures, lang),
    })
}

/// The columns of the figures that get a letter: all, or only those with an open answer where some are sealed, in any
/// round. The screen shows more of a round in which nobody has sealed; a report leaves the room, and is laid beside others.
fn columns(projection: &Projection, figures: &Figures) -> Vec<usize> {
    let all = figures.columns.iter().enumerate();
    all.filter(|(_, it)| !projection.is_sealed() || it.has_open()).map(|(place, _)| place).collect()
}

/// Whether a respondent is named: where some answers are sealed, only who has committed itself in workshop 5.
fn is_named(projection: &Projection, respondent: &crate::domain::respondent::Respondent) -> bool {
    let mut choices = projection.session().choices.iter();
    !projection.is_sealed() || choices.any(|choice| choice.takes_part(&respondent.id))
}

fn session_part(session: &Session, lang: Lang, round: &Round) -> SessionPart {
    SessionPart {
        id: session.id.to_string(),
        name: session.name.to_string(),
        edit: session.edit,
        language: lang.code(),
        method: session.method.name.get(lang).to_owned(),
        horizon: session.method.horizon.get(lang).to_owned(),
        round: round.number,
        round_map_version: round.map,
        map_version: session.map_version(),
        rounds: session.rounds.iter().map(|round| round.number).collect(),
    }
}

fn goals(session: &Session, lang: Lang) -> Vec<Goal> {
    let open: Vec<&crate::domain::note::Note> = open_candidates(session).collect();
    let goal = |goal: &crate::domain::map::Goal| {
        let clusters: Vec<_> =
            session.clusters.iter().filter(|it| it.goal.as_ref() == Some(&goal.id)).collect();
        let belongs = |note: &&crate::domain::note::Note| {
            clusters.iter().any(|it| note.cluster.as_ref() == Some(&it.id))
        };
        let serves = |it: &&crate::domain::map::Capability| it.off.is_none() && it.goals.contains(&goal.id);
        let hopes = |it: &crate::domain::note::Note| it.candidate.goals.contains(&goal.id);
        Goal {
            id: goal.id.to_string(),
            name: goal.name.get(lang).to_owned(),
            sentence: goal.sentence.get(lang).to_owned(),
            notes: session.notes.iter().filter(belongs).map(|note| note.text.to_string()).collect(),
            note_ids: session.notes.iter().filter(belongs).map(|note| note.id.to_string()).collect(),
            candidates: open.iter().filter(|it| hopes(it)).map(|it| it.id.to_string()).collect(),
            capabilities: session
                .map
                .capabilities
                .iter()
                .filter(serves)
                .map(|it| it.id.to_string())
                .collect(),
        }
    };
    session.goals.iter().map(goal).collect()
}

fn respondent(respondent: &crate::domain::respondent::Respondent) -> Respondent {
    Respondent {
        id: respondent.id.to_string(),
        name: respondent.name.to_string(),
        short: respondent.short.to_string(),
        inhabitants: respondent.inhabitants,
        shared_by: respondent.shared_by.iter().map(ToString::to_string).collect(),
    }
}

fn groups<Id: std::fmt::Display>(
    groups: &[crate::analysis::figures::Group<Id>],
    name: impl Fn(usize) -> Option<(String, Option<String>)>,
) -> Vec<Group> {
    let group = |group: &crate::analysis::figures::Group<Id>| {
        let (name, category) = name(group.index)?;
        Some(Group {
            id: group.id.to_string(),
            name,
            category,
            capabilities: group.rows.len(),
            mean: group.mean,
        })
    };
    groups.iter().filter_map(group).collect()
}
