//! Every text of a method stands in both languages, and no name is empty.

use super::Wrongs;
use crate::domain::method::{Method, Pilot, Scenario, Workshop};
use crate::domain::plain::Plain;
use crate::domain::text::Text;

pub(super) fn check(method: &Method, wrongs: &mut Wrongs) {
    wrongs.text("name", &method.name);
    wrongs.text("about", &method.about);
    wrongs.text("horizon", &method.horizon);
    for (index, it) in method.workshops.iter().enumerate() {
        workshop(&format!("workshops[{index}]"), it, wrongs);
    }
    for (index, it) in method.scale.iter().enumerate() {
        wrongs.text(&format!("scale[{index}].name"), &it.name);
        wrongs.text(&format!("scale[{index}].anchor"), &it.anchor);
    }
    wrongs.text("ranking.text", &method.ranking.text);
    if let Some(it) = &method.holidays {
        wrongs.text("holidays.source", &it.source);
        for (index, day) in it.days.iter().enumerate() {
            wrongs.text(&format!("holidays.days[{index}].name"), day.name());
        }
    }
    if let Some(it) = &method.quadrants {
        let names = [
            ("important_low", &it.important_low),
            ("important_high", &it.important_high),
            ("minor_low", &it.minor_low),
            ("minor_high", &it.minor_high),
        ];
        for (field, name) in names {
            wrongs.text(&format!("quadrants.{field}"), name);
        }
    }
    for (index, it) in method.goals.iter().enumerate() {
        wrongs.text(&format!("goals[{index}].name"), &it.name);
        wrongs.optional(&format!("goals[{index}].sentence"), &it.sentence);
    }
    for (index, it) in method.respondents.iter().enumerate() {
        wrongs.name(&format!("respondents[{index}].name"), &it.name);
        wrongs.name(&format!("respondents[{index}].short"), &it.short);
    }
    for (index, it) in method.scenarios.iter().enumerate() {
        scenario(&format!("scenarios[{index}]"), it, wrongs);
    }
    for (index, it) in method.pilots.iter().enumerate() {
        pilot(&format!("pilots[{index}]"), it, wrongs);
    }
    for (index, it) in method.map.categories.iter().enumerate() {
        wrongs.text(&format!("map.categories[{index}].name"), &it.name);
    }
    for (index, it) in method.map.areas.iter().enumerate() {
        wrongs.text(&format!("map.areas[{index}].name"), &it.name);
    }
    for (index, it) in method.map.capabilities.iter().enumerate() {
        wrongs.text(&format!("map.capabilities[{index}].name"), &it.name);
        wrongs.optional(&format!("map.capabilities[{index}].about"), &it.about);
    }
}

fn workshop(path: &str, it: &Workshop, wrongs: &mut Wrongs) {
    wrongs.text(&format!("{path}.name"), &it.name);
    wrongs.text(&format!("{path}.purpose"), &it.purpose);
    wrongs.texts(&format!("{path}.lesson"), &it.lesson);
    for (index, step) in it.steps.iter().enumerate() {
        wrongs.text(&format!("{path}.steps[{index}].name"), &step.name);
        wrongs.text(&format!("{path}.steps[{index}].guide"), &step.guide);
    }
    for (index, prompt) in it.prompts.iter().enumerate() {
        wrongs.text(&format!("{path}.prompts[{index}].text"), &prompt.text);
        wrongs.text(&format!("{path}.prompts[{index}].short"), &prompt.short);
    }
}

fn scenario(path: &str, it: &Scenario, wrongs: &mut Wrongs) {
    let single = [
        ("name", &it.name),
        ("gist", &it.gist),
        ("fits", &it.fits),
        ("purpose", &it.purpose),
        ("future_state", &it.future_state),
        ("target_picture", &it.target_picture),
        ("pilot", &it.pilot),
    ];
    for (field, text) in single {
        wrongs.text(&format!("{path}.{field}"), text);
    }
    let lists = [
        ("speaks_for", &it.speaks_for),
        ("speaks_against", &it.speaks_against),
        ("differences", &it.differences),
        ("effects", &it.effects),
        ("steering", &it.steering),
        ("legal", &it.legal),
    ];
    for (field, texts) in lists {
        wrongs.texts(&format!("{path}.{field}"), texts);
    }
}

fn pilot(path: &str, it: &Pilot, wrongs: &mut Wrongs) {
    wrongs.text(&format!("{path}.name"), &it.name);
    wrongs.text(&format!("{path}.about"), &it.about);
    for (index, milestone) in it.milestones.iter().enumerate() {
        wrongs.text(&format!("{path}.milestones[{index}].name"), &milestone.name);
    }
    for (index, row) in it.budget.iter().enumerate() {
        wrongs.text(&format!("{path}.budget[{index}].name"), &row.name);
    }
}

impl Wrongs {
    /// A text that must stand in both languages.
    fn text(&mut self, path: &str, text: &Text) {
        match (text.sv.is_empty(), text.en.is_empty()) {
            (false, false) => {}
            (true, true) => self.push(path, "the words are missing, in Swedish and in English"),
            (true, false) => self.push(format!("{path}.sv"), "the Swedish is missing"),
            (false, true) => self.push(format!("{path}.en"), "the English is missing"),
        }
    }

    fn texts(&mut self, path: &str, texts: &[Text]) {
        for (index, text) in texts.iter().enumerate() {
            self.text(&format!("{path}[{index}]"), text);
        }
    }

    /// A text that may be left out, but not in one language alone.
    fn optional(&mut self, path: &str, text: &Text) {
        if !text.is_empty() {
            self.text(path, text);
        }
    }

    /// A name that is the same in all languages.
    fn name(&mut self, path: &str, name: &Plain) {
        if name.is_empty() {
            self.push(path, "the name is empty");
        }
    }
}
