//! What there is to show of a session, in one language: the one model behind every export.
//!
//! Every figure comes from [`crate::analysis`], unrounded; what is missing is `None`. Answers appear under letters and
//! names of respondents apart from them, so that no report links an answer to an organisation. Made-up answers are
//! marked as an example in every report.

mod capabilities;
mod choices;
pub mod model;
mod notes;
mod off;
pub mod versions;

use crate::analysis::figures::Figures;
use crate::analysis::{scatter, selection};
use crate::domain::plan::open_candidates;
use crate::domain::round::Round;
use crate::domain::session::{Kind, Session};
use crate::domain::text::Lang;

use model::{Goal, Group, Letter, Lists, Report, Respondent, SessionPart};

/// The name and version of the report's form.
pub const SCHEMA: &str = "verkstad-report/1";

/// How many capabilities the lists of highest and lowest hold.
const LISTED: usize = 5;

/// The report of one round; `None` where the session has no such round.
#[must_use]
pub fn report(session: &Session, lang: Lang, round: u16) -> Option<Report> {
    let rated = session.round(round)?;
    let figures = Figures::of(session, round);
    Some(Report {
        schema: SCHEMA,
        session: session_part(session, lang, rated),
        example: session.kind == Kind::Example,
        notes: notes::notes(session),
        goals: goals(session, lang),
        candidates: notes::candidates(session),
        clusters: notes::clusters(session),
        respondents: session.active().map(respondent).collect(),
        letters: letters(session, &figures),
        categories: groups(&figures.categories, |index| {
            session.map.categories.get(index).map(|category| (category.name.get(lang).to_owned(), None))
        }),
        areas: groups(&figures.areas, |index| {
            let area = session.map.areas.get(index)?;
            Some((area.name.get(lang).to_owned(), Some(area.category.to_string())))
        }),
        capabilities: capabilities::capabilities(session, &figures, lang),
        coverage: notes::coverage(session),
        open_questions: notes::open_questions(session, lang),
        off_the_map: off::off_the_map(session, lang, rated),
        versions: versions::versions(session, lang),
        lists: lists(&figures),
        choices: session.choices.iter().map(|choice| choices::choice(session, choice, lang)).collect(),
    })
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

fn letters(session: &Session, figures: &Figures) -> Vec<Letter> {
    let letter = |column: &crate::analysis::figures::Column| {
        let respondent = session.respondents.get(column.index)?;
        let ballots = column.ballots.len();
        Some(Letter { letter: respondent.letters(), ballots, answered: column.answered, of: column.of })
    };
    figures.columns.iter().filter_map(letter).collect()
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

fn lists(figures: &Figures) -> Lists {
    let ids = |rows: &[usize]| {
        let rows = rows.iter().filter_map(|row| figures.rows.get(*row));
        rows.map(|row| row.capability.to_string()).collect()
    };
    Lists {
        ranking: ids(&figures.ranking.order),
        highest: ids(&selection::highest(figures, LISTED).rows),
        lowest: ids(&selection::lowest(figures, LISTED).rows),
        most_important: ids(&selection::most_important(figures, LISTED).rows),
        correlation: scatter::correlation(&scatter::points(figures)),
        leading: figures.reached(crate::domain::rating::Level::ALL[4]),
    }
}
