//! Importance against maturity: the four fields, what stands near a line, and what the correlation says.
//!
//! The words are asked for here by the screen too, so that it and the exports say the same.

use crate::analysis::figures::Figures;
use crate::analysis::quadrants::{self, Crossing, Step};
use crate::analysis::scatter::{self, Reading, Relation, Strength, Unknown, Way, relation};
use crate::domain::method::Method;
use crate::domain::rules::Cross as Lines;
use crate::domain::session::Session;
use crate::domain::text::Lang;
use crate::i18n::{number, words as w};

use super::model::{Borderline, Correlation, Cross, Quadrant, Scatter};

/// The scatter; `None` while the dots may not be shown, and where nothing has a mean.
pub(super) fn scatter(session: &Session, figures: &Figures, lang: Lang) -> Option<Scatter> {
    let mut points = scatter::points(figures);
    if figures.dots_hidden || points.is_empty() {
        return None;
    }
    points.sort_by_key(|point| figures.rows.get(point.row).map_or(0, |row| row.rank.place));
    let lines = quadrants::cross(session, &points);
    let quadrant = |field: quadrants::Quadrant| quadrant(session, figures, (&points, lines), (field, lang));
    Some(Scatter {
        cross: Cross {
            importance: f64::from(lines.importance) / 10.0,
            maturity: f64::from(lines.maturity) / 100.0,
            moved: session.rules.cross.is_some(),
        },
        quadrants: quadrants::Quadrant::ALL.map(quadrant).to_vec(),
        correlation: correlation(lang, relation(&points)),
    })
}

/// What the correlation says, in a sentence.
#[must_use]
pub fn sentence(lang: Lang, relation: Relation) -> String {
    let say = match relation.reading {
        Reading::Unknown(why) => {
            let why = match why {
                Unknown::Points => w::scatter_unknown_points(lang),
                Unknown::Importance => w::scatter_unknown_importance(lang),
                Unknown::Mean => w::scatter_unknown_mean(lang),
            };
            return why.to_owned();
        }
        Reading::Few => w::scatter_few,
        Reading::None => w::scatter_none,
        Reading::Found(Strength::Weak, Way::Together) => w::scatter_weak_together,
        Reading::Found(Strength::Weak, Way::Apart) => w::scatter_weak_apart,
        Reading::Found(Strength::Clear, Way::Together) => w::scatter_clear_together,
        Reading::Found(Strength::Clear, Way::Apart) => w::scatter_clear_apart,
        Reading::Found(Strength::Strong, Way::Together) => w::scatter_strong_together,
        Reading::Found(Strength::Strong, Way::Apart) => w::scatter_strong_apart,
    };
    say(lang, relation.n, number(lang, relation.rho, 2))
}

/// What the method calls a field, or else what the field is.
#[must_use]
pub fn name(method: &Method, lang: Lang, quadrant: quadrants::Quadrant) -> &str {
    let Some(names) = &method.quadrants else { return meaning(lang, quadrant) };
    let name = match quadrant {
        quadrants::Quadrant::ImportantLow => &names.important_low,
        quadrants::Quadrant::ImportantHigh => &names.important_high,
        quadrants::Quadrant::MinorLow => &names.minor_low,
        quadrants::Quadrant::MinorHigh => &names.minor_high,
    };
    name.get(lang)
}

/// What a field is, whatever the method calls it.
#[must_use]
pub const fn meaning(lang: Lang, quadrant: quadrants::Quadrant) -> &'static str {
    match quadrant {
        quadrants::Quadrant::ImportantLow => w::scatter_field_important_low(lang),
        quadrants::Quadrant::ImportantHigh => w::scatter_field_important_high(lang),
        quadrants::Quadrant::MinorLow => w::scatter_field_minor_low(lang),
        quadrants::Quadrant::MinorHigh => w::scatter_field_minor_high(lang),
    }
}

fn quadrant(
    session: &Session,
    figures: &Figures,
    (points, lines): (&[scatter::Point], Lines),
    (field, lang): (quadrants::Quadrant, Lang),
) -> Quadrant {
    let inside = || points.iter().filter(|point| quadrants::quadrant(point, lines) == field);
    let id = |point: &scatter::Point| {
        figures.rows.get(point.row).map(|row| row.capability.to_string()).unwrap_or_default()
    };
    let borderline = |point: &scatter::Point| {
        let border = quadrants::border(point, lines);
        let to = |crossing: Option<Crossing>| crossing.map(|it| code(it.to));
        let step = |crossing: Option<Crossing>| {
            crossing.map(|it| match it.step {
                Step::Up => "up",
                Step::Down => "down",
            })
        };
        border.is_near().then(|| Borderline {
            capability: id(point),
            level_to: to(border.level),
            level_step: step(border.level),
            dot_to: to(border.dot),
            dot_step: step(border.dot),
        })
    };
    Quadrant {
        field: code(field),
        name: name(&session.method, lang, field).to_owned(),
        capabilities: inside().map(id).collect(),
        borderline: inside().filter_map(borderline).collect(),
    }
}

const fn code(quadrant: quadrants::Quadrant) -> &'static str {
    match quadrant {
        quadrants::Quadrant::ImportantLow => "important_low",
        quadrants::Quadrant::ImportantHigh => "important_high",
        quadrants::Quadrant::MinorLow => "minor_low",
        quadrants::Quadrant::MinorHigh => "minor_high",
    }
}

fn correlation(lang: Lang, relation: Relation) -> Correlation {
    let way = |way: Way| match way {
        Way::Together => "together",
        Way::Apart => "apart",
    };
    let (reading, way) = match relation.reading {
        Reading::Unknown(_) => ("unknown", None),
        Reading::Few => ("few", None),
        Reading::None => ("none", None),
        Reading::Found(Strength::Weak, it) => ("weak", Some(way(it))),
        Reading::Found(Strength::Clear, it) => ("clear", Some(way(it))),
        Reading::Found(Strength::Strong, it) => ("strong", Some(way(it))),
    };
    let sentence = sentence(lang, relation);
    Correlation { rho: relation.rho, n: relation.n, reading, way, tied: relation.tied, sentence }
}
