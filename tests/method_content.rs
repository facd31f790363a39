//! What the shipped method must contain: the map of the study, texts in both languages, references that hold.
//!
//! Figures and counts are written here by hand from the study, not taken from the file that is tested. Scenarios and
//! pilots are not this test's concern.

use std::collections::BTreeSet;

use serde_json::Value;
use verkstad::analysis::ranking::Bands;
use verkstad::domain::id::GoalId;
use verkstad::domain::map::Category;
use verkstad::domain::method::{Form, Method, PromptKind, RankBy, Stage};
use verkstad::domain::rating::Level;
use verkstad::domain::text::Lang;

const FILE: &str = include_str!("../workshops/digital-motor.ron");

/// Capabilities in each area, in map order, one row a category.
const SHAPE: [&[usize]; 3] = [&[5, 4, 4, 3, 5], &[3, 5, 5, 6], &[4, 4, 4, 3]];

/// Name and inhabitants in 2019.
const MUNICIPALITIES: [(&str, u32); 14] = [
    ("Bengtsfors", 9_750),
    ("Dals-Ed", 4_813),
    ("Färgelanda", 6_637),
    ("Lysekil", 14_555),
    ("Mellerud", 9_310),
    ("Munkedal", 10_513),
    ("Orust", 15_218),
    ("Sotenäs", 9_061),
    ("Strömstad", 13_218),
    ("Tanum", 12_841),
    ("Trollhättan", 59_058),
    ("Uddevalla", 56_703),
    ("Vänersborg", 39_591),
    ("Åmål", 12_610),
];

#[test]
fn the_map_has_the_shape_of_the_study() {
    let map = method().unwrap().map;
    let shape = |category: &Category| -> Vec<usize> {
        map.areas_of(&category.id).map(|area| map.capabilities_of(&area.id).count()).collect()
    };
    let rows: Vec<Vec<usize>> = map.categories.iter().map(shape).collect();
    assert_eq!(rows, SHAPE);
    assert_eq!(rows.iter().map(|row| row.iter().sum()).collect::<Vec<usize>>(), [21, 19, 15]);
    assert_eq!((map.categories.len(), map.areas.len(), map.capabilities.len(), map.count()), (3, 13, 55, 55));
}

#[test]
fn every_text_stands_in_both_languages() {
    let mut method = method().unwrap();
    method.scenarios.clear();
    method.pilots.clear();
    let mut missing = Vec::new();
    let seen = walk(&serde_json::to_value(&method).unwrap(), "method", &mut missing);
    assert_eq!(missing, Vec::<String>::new());
    // 55 names and 55 descriptions, 13 areas, 3 categories: fewer would mean that the walk sees nothing.
    assert!(seen > 126, "{seen} texts");
    assert!(method.goals.iter().all(|goal| !goal.sentence.is_empty()));
}

#[test]
fn every_capability_is_described_in_two_to_four_sentences_of_its_own() {
    let map = method().unwrap().map;
    for lang in Lang::ALL {
        let abouts: Vec<&str> =
            map.capabilities.iter().map(|capability| capability.about.get(lang)).collect();
        for about in &abouts {
            assert!((2..=4).contains(&sentences(about)), "{} sentences: {about}", sentences(about));
        }
        assert_eq!(unique(abouts.iter().copied()), 55, "{lang:?}");
        assert_eq!(
            unique(map.capabilities.iter().map(|capability| capability.name.get(lang))),
            55,
            "{lang:?}"
        );
    }
}

#[test]
fn ids_are_unique_and_name_something_that_exists() {
    let method = method().unwrap();
    let map = &method.map;
    assert_eq!(unique(map.categories.iter().map(|category| category.id.as_str())), map.categories.len());
    assert_eq!(unique(map.areas.iter().map(|area| area.id.as_str())), map.areas.len());
    assert_eq!(
        unique(map.capabilities.iter().map(|capability| capability.id.as_str())),
        map.capabilities.len()
    );
    assert_eq!(unique(method.goals.iter().map(|goal| goal.id.as_str())), method.goals.len());
    let prompts = || method.workshops.iter().flat_map(|workshop| &workshop.prompts);
    assert_eq!(unique(prompts().map(|prompt| prompt.id.as_str())), prompts().count());
    for area in &map.areas {
        assert!(map.category(&area.category).is_some(), "{}", area.id);
    }
    for capability in &map.capabilities {
        assert!(map.area(&capability.area).is_some(), "{}", capability.id);
        assert!(capability.goals.iter().all(|goal| method.goal(goal).is_some()), "{}", capability.id);
        assert!((1..=3).contains(&unique(capability.goals.iter().map(GoalId::as_str))), "{}", capability.id);
    }
}

#[test]
fn every_goal_is_served_by_several_capabilities() {
    let method = method().unwrap();
    assert_eq!(method.goals.len(), 7);
    for goal in &method.goals {
        let served =
            method.map.capabilities.iter().filter(|capability| capability.goals.contains(&goal.id)).count();
        assert!(served >= 5, "{}: {served}", goal.id);
    }
}

#[test]
fn the_five_workshops_come_in_order_with_lesson_steps_and_prompts() {
    let method = method().unwrap();
    assert_eq!(method.workshops.iter().map(|workshop| workshop.stage).collect::<Vec<_>>(), Stage::ALL);
    for workshop in &method.workshops {
        assert!((2..=4).contains(&workshop.lesson.len()), "{:?}", workshop.stage);
        assert!((4..=7).contains(&workshop.steps.len()), "{:?}", workshop.stage);
        assert!(workshop.steps.iter().all(|step| step.minutes > 0), "{:?}", workshop.stage);
        assert!(workshop.steps.iter().any(|step| step.form != Form::Plenary), "{:?}", workshop.stage);
        assert!(!workshop.prompts.is_empty(), "{:?}", workshop.stage);
        for (prompt, lang) in workshop.prompts.iter().flat_map(|prompt| Lang::ALL.map(|lang| (prompt, lang)))
        {
            assert!(prompt.short.get(lang).chars().count() <= 24, "{}", prompt.short.get(lang));
        }
    }
    let vision = method.workshop(Stage::Vision).unwrap();
    assert_eq!(vision.prompts.iter().filter(|prompt| prompt.kind == PromptKind::Field).count(), 7);
}

#[test]
fn scale_dots_and_ranking_follow_the_study() {
    let method = method().unwrap();
    assert_eq!(method.scale.iter().map(|entry| entry.level).collect::<Vec<_>>(), Level::ALL);
    let names: Vec<&str> = method.scale.iter().map(|entry| entry.name.get(Lang::Sv)).collect();
    assert_eq!(names, ["Obefintlig", "Ad-hoc, undermålig", "Acceptabel", "Bra", "Branschledande"]);
    assert_eq!((method.dots.each, method.dots.most_on_one), (10, 3));
    assert_eq!(method.ranking.by, [RankBy::HighestImportance, RankBy::LowestMaturity]);
    assert_eq!(method.ranking.bands, [66, 33], "the per cents that its words speak of");
    for (lang, words) in [
        (Lang::Sv, ["minst 66 procent", "minst 33 procent"]),
        (Lang::En, ["at least 66 per cent", "at least 33 per cent"]),
    ] {
        let text = method.ranking.text.get(lang);
        assert!(words.iter().all(|words| text.contains(words)), "{text}");
    }
    // Exactly two thirds and exactly a third of the highest are in, whatever the highest is.
    for third in 1..=255 {
        let bands = Bands::of(&method.ranking.bands, 3 * third);
        assert_eq!((bands.number(2 * third), bands.number(third)), (Some(1), Some(2)), "{third}");
    }
}

#[test]
fn the_respondents_are_the_fourteen_and_their_shared_unit() {
    let all = method().unwrap().respondents;
    let (shared, own): (Vec<_>, Vec<_>) = all.iter().partition(|respondent| !respondent.shared_by.is_empty());
    let inhabitants: Vec<(&str, u32)> =
        own.iter().map(|respondent| (respondent.name.as_str(), respondent.inhabitants.unwrap())).collect();
    assert_eq!(inhabitants, MUNICIPALITIES);
    assert_eq!(shared.len(), 1);
    assert_eq!((shared[0].name.as_str(), shared[0].inhabitants), ("SML-IT", None));
    let sharing = own.iter().filter(|respondent| shared[0].shared_by.contains(&respondent.id));
    assert_eq!(
        sharing.map(|respondent| respondent.name.as_str()).collect::<Vec<_>>(),
        ["Lysekil", "Munkedal", "Sotenäs"]
    );
    assert_eq!(unique(all.iter().map(|respondent| respondent.id.as_str())), 15);
    assert_eq!(unique(all.iter().map(|respondent| respondent.short.as_str())), 15);
    assert_eq!(all.iter().map(|respondent| respondent.letter).collect::<BTreeSet<_>>(), (0..15).collect());
}

fn method() -> Result<Method, ron::error::SpannedError> {
    ron::from_str(FILE)
}

/// Counts the texts in `value` and notes the place of each that lacks a language.
fn walk(value: &Value, place: &str, missing: &mut Vec<String>) -> usize {
    match value {
        Value::Object(fields)
            if fields.is_empty() || fields.contains_key("sv") || fields.contains_key("en") =>
        {
            let there =
                |lang| fields.get(lang).and_then(Value::as_str).is_some_and(|words| !words.is_empty());
            if !(there("sv") && there("en")) {
                missing.push(place.to_owned());
            }
            1
        }
        Value::Object(fields) => {
            fields.iter().map(|(name, part)| walk(part, &format!("{place}.{name}"), missing)).sum()
        }
        Value::Array(parts) => parts
            .iter()
            .zip(0..)
            .map(|(part, at): (&Value, u32)| walk(part, &format!("{place}[{at}]"), missing))
            .sum(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => 0,
    }
}

/// Sentence ends followed by a space or by nothing.
fn sentences(text: &str) -> usize {
    text.split(' ').filter(|word| word.ends_with(['.', '?', '!'])).count()
}

fn unique<'a>(names: impl Iterator<Item = &'a str>) -> usize {
    names.collect::<BTreeSet<_>>().len()
}
