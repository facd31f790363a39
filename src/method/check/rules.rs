//! The rules of a method: its name, the five workshops, the scale, the dots, the ranking, the numbers of scenarios.

use std::collections::HashSet;

use super::Wrongs;
use crate::domain::check::{MOST_BANDS, bands};
use crate::domain::id::is_id;
use crate::domain::method::{Method, Stage};
use crate::domain::rating::LEVELS;

pub(super) fn check(method: &Method, wrongs: &mut Wrongs) {
    if !is_id(method.id.as_str()) {
        let text =
            format!("`{}` is no name for a method: use lower-case letters (a-z), digits, dashes", method.id);
        wrongs.push("id", text);
    }
    workshops(method, wrongs);
    let levels: Vec<usize> = method.scale.iter().map(|entry| entry.level.index()).collect();
    let scale = Sequence {
        list: "scale",
        field: "level",
        wanted: LEVELS,
        say: &|level| format!("level {level}"),
        rule: "the scale goes from 0 to 4, each level once",
    };
    scale.check(&levels, wrongs);
    dots(method, wrongs);
    ranking(method, wrongs);
    wrongs.not_empty("scenarios", &method.scenarios, "scenario");
    let numbers: Vec<usize> = method.scenarios.iter().map(|scenario| usize::from(scenario.number)).collect();
    let scenarios = Sequence {
        list: "scenarios",
        field: "number",
        wanted: numbers.iter().max().map_or(0, |last| last + 1),
        say: &|number| format!("scenario {number}"),
        rule: "scenarios are numbered from 0 without gaps",
    };
    scenarios.check(&numbers, wrongs);
}

fn workshops(method: &Method, wrongs: &mut Wrongs) {
    let stages: Vec<usize> = method.workshops.iter().map(|workshop| workshop.stage as usize).collect();
    let order = Sequence {
        list: "workshops",
        field: "stage",
        wanted: Stage::ALL.len(),
        say: &|stage| Stage::ALL.get(stage).map_or(String::new(), |stage| format!("the workshop {stage:?}")),
        rule: "the order is Vision, Capabilities, Maturity, Gap, Scenario, each once",
    };
    order.check(&stages, wrongs);
    let mut prompts = Vec::new();
    for (index, workshop) in method.workshops.iter().enumerate() {
        if workshop.steps.is_empty() {
            wrongs.push(format!("workshops[{index}].steps"), "a workshop needs at least one step");
        }
        for (place, step) in workshop.steps.iter().enumerate() {
            if step.minutes == 0 {
                let text = "0 minutes is no time; give the step 1 minute or more";
                wrongs.push(format!("workshops[{index}].steps[{place}].minutes"), text);
            }
        }
        for (place, prompt) in workshop.prompts.iter().enumerate() {
            prompts.push((format!("workshops[{index}].prompts[{place}].id"), prompt.id.as_str()));
        }
    }
    wrongs.unique("prompt", prompts.into_iter());
}

fn dots(method: &Method, wrongs: &mut Wrongs) {
    let rule = method.dots;
    if rule.each == 0 {
        wrongs.push("dots.each", "with 0 dots nobody can say what matters; give each at least 1");
    }
    if rule.most_on_one == 0 {
        wrongs.push("dots.most_on_one", "with 0 on each capability no dot can be placed; allow at least 1");
    } else if rule.most_on_one > rule.each && rule.each > 0 {
        let text =
            format!("{} on one is more than the {} that each has; at most all", rule.most_on_one, rule.each);
        wrongs.push("dots.most_on_one", text);
    }
}

fn ranking(method: &Method, wrongs: &mut Wrongs) {
    if method.ranking.by.is_empty() {
        let text = "nothing decides the ranking; name HighestImportance, LowestMaturity or HighestMaturity";
        wrongs.push("ranking.by", text);
    }
    for (index, by) in method.ranking.by.iter().enumerate() {
        if method.ranking.by.iter().take(index).any(|before| before == by) {
            wrongs.push(format!("ranking.by[{index}]"), format!("{by:?} stands twice; keep the first"));
        }
    }
    let cuts = &method.ranking.bands;
    let sound = |index: &usize| bands(cuts.get(..=*index).unwrap_or_default()).is_ok();
    if let Some(index) = (0..cuts.len()).find(|index| !sound(index)) {
        let text = "bands begin at whole per cent from 100 down to 1, each lower than the one before";
        let text = format!("{text}, at most {MOST_BANDS}");
        wrongs.push(format!("ranking.bands[{index}]"), text);
    }
}

/// Numbers that must go from 0 upwards, each once.
struct Sequence<'a> {
    /// The list in which they stand, and the field that holds the number.
    list: &'a str,
    field: &'a str,
    /// How many there must be.
    wanted: usize,
    /// What one of them is called.
    say: &'a dyn Fn(usize) -> String,
    /// What would be right.
    rule: &'a str,
}

impl Sequence<'_> {
    fn check(&self, numbers: &[usize], wrongs: &mut Wrongs) {
        let mut seen = HashSet::new();
        let mut last = None;
        for (index, number) in numbers.iter().copied().enumerate() {
            let path = format!("{}[{index}].{}", self.list, self.field);
            if !seen.insert(number) {
                wrongs.push(path, format!("{} stands twice; {}", (self.say)(number), self.rule));
            } else if let Some(last) = last.filter(|last| *last > number) {
                let (this, before) = ((self.say)(number), (self.say)(last));
                wrongs.push(path, format!("{this} stands after {before}; {}", self.rule));
            }
            last = last.max(Some(number));
        }
        let missing: Vec<String> = (0..self.wanted)
            .filter(|number| !seen.contains(number))
            .map(|number| (self.say)(number))
            .collect();
        match missing.as_slice() {
            [] => {}
            [one] => wrongs.push(self.list, format!("{one} is missing; {}", self.rule)),
            several if several.len() <= LEVELS => {
                wrongs.push(self.list, format!("{} are missing; {}", several.join(", "), self.rule));
            }
            several => {
                let first = several.first().map_or("", String::as_str);
                let text = format!("{first} and {} more are missing; {}", several.len() - 1, self.rule);
                wrongs.push(self.list, text);
            }
        }
    }
}
