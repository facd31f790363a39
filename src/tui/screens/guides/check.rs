//! What is still open: all of it in a window, and in a line when workshop 1 is left with something open for the first time.
//!
//! It is told and never stands in the way: a group may go on with anything open.

use crate::analysis::closing::{self, MOST_GOALS, Point};
use crate::domain::method::Stage;
use crate::domain::text::Lang;
use crate::i18n::words as w;

use super::super::super::overlay::guide::Line;
use super::super::super::room::{Place, Room};
use super::super::super::theme::Role;
use super::super::super::ui::Ui;
use super::super::super::wording;
use super::trace::note_sign;
use super::{Sign, Thing, questions};

/// Shows what is open in the workshop in view and those before it, the one in view first.
pub(super) fn show(room: &Room, ui: &mut Ui) {
    let lang = ui.lang;
    let session = room.session();
    let stages: &[Stage] = match room.place {
        Place::Participants | Place::Stage(Stage::Vision) => &[Stage::Vision],
        Place::Stage(Stage::Capabilities | Stage::Maturity | Stage::Gap | Stage::Scenario) => {
            &[Stage::Capabilities, Stage::Vision]
        }
    };
    let mut signs = Vec::new();
    for stage in stages {
        let workshop = session.method.workshop(*stage).map_or("", |workshop| workshop.name.get(lang));
        let workshop = format!("{} {workshop}", stage.number());
        let points = points(room, *stage);
        if points.is_empty() {
            signs.push(Sign::text(Line::heading(workshop)));
            signs.push(Sign::text(Line::text(0, "✓", w::check_nothing(lang)).role(Role::Good)));
            continue;
        }
        for point in &points {
            let words = wording::capitalised(&words(lang, point));
            signs.push(Sign::text(Line::heading(words).note(workshop.as_str())));
            rows(lang, point, &mut signs);
        }
    }
    super::show(ui, w::check_title(lang), signs);
}

/// Says in a line what workshop 1 was left with, the first time that it was left with something.
pub fn leaving(room: &mut Room, ui: &mut Ui) {
    if room.guides.told {
        return;
    }
    let open: Vec<String> = points(room, Stage::Vision).iter().map(|point| words(ui.lang, point)).collect();
    if !open.is_empty() {
        room.guides.told = true;
        ui.say(w::check_leaving(ui.lang, wording::capitalised(&open.join(", "))));
    }
}

fn points(room: &Room, stage: Stage) -> Vec<Point<'_>> {
    match stage {
        Stage::Vision => closing::vision(room.session()),
        Stage::Capabilities => closing::capabilities(room.session()),
        Stage::Maturity | Stage::Gap | Stage::Scenario => Vec::new(),
    }
}

/// A point in a few words, with its number.
fn words(lang: Lang, point: &Point<'_>) -> String {
    let count = point.count();
    match point {
        Point::WithoutNotes(_) => w::check_bare(lang, count),
        Point::Loose(_) => w::check_loose(lang, count),
        Point::Nowhere(_) => w::check_nowhere(lang, count),
        Point::ManyGoals(_) => w::check_many(lang, count, MOST_GOALS),
        Point::Undecided(_) => w::check_undecided(lang, count),
        Point::Empty(_) => w::check_empty(lang, count),
        Point::Unserved(_) => w::check_unserved(lang, count),
        Point::Undescribed(_) => w::check_undescribed(lang, count),
        Point::Questions(_) => w::check_questions(lang, count),
    }
}

/// What a point is true of, a line each.
fn rows(lang: Lang, point: &Point<'_>, signs: &mut Vec<Sign>) {
    let mut one = |thing: Thing, sign: &'static str, text: &str| {
        signs.push(Sign::to(thing, Line::lead(0, sign, text).many()));
    };
    match point {
        Point::WithoutNotes(goals) | Point::ManyGoals(goals) | Point::Unserved(goals) => {
            for it in goals {
                one(Thing::Goal(it.id.clone()), "◎", it.name.get(lang));
            }
        }
        Point::Loose(notes) | Point::Undecided(notes) => {
            for it in notes {
                one(Thing::Note(it.id.clone()), note_sign(it), it.text.as_str());
            }
        }
        Point::Nowhere(clusters) => {
            for it in clusters {
                one(Thing::Cluster(it.id.clone()), "▪", it.name.as_str());
            }
        }
        Point::Empty(areas) => {
            for it in areas {
                one(Thing::Area(it.id.clone()), "▪", it.name.get(lang));
            }
        }
        Point::Undescribed(capabilities) => {
            for it in capabilities {
                one(Thing::Capability(it.id.clone()), "■", it.name.get(lang));
            }
        }
        Point::Questions(all) => {
            for question in all {
                let (thing, name) = questions::about(lang, *question);
                one(thing, "?", &format!("{name}: {}", question.text()));
            }
        }
    }
}
