//! All faults of a whole session, each with the path to where it stands in the file.

use std::collections::{HashMap, HashSet};
use std::hash::Hash;

use super::{
    agreed, area, ballot, capability, choice, cluster, lead, named, note, numbered, present, respondent,
    round_head, sealed_in, version,
};
use crate::domain::edit::Ref;
use crate::domain::refusal::Refusal;
use crate::domain::round::Round;
use crate::domain::session::{FORMAT, Judgement, Session};

/// One thing that is wrong with a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Where, as a path of fields and indices, for example `notes[3]`.
    pub path: String,
    /// What.
    pub refusal: Refusal,
}

/// Everything that is wrong with a session; empty where it is sound.
#[must_use]
pub fn session(session: &Session) -> Vec<Fault> {
    let mut faults = Faults(Vec::new());
    if session.format != FORMAT {
        let value = session.format.to_string();
        faults.push("format", Refusal::OutOfRange { what: "the format of a session", value });
    }
    if session.name.is_empty() {
        faults.push("name", Refusal::OutOfRange { what: "the session's name", value: "empty".to_owned() });
    }
    if let Some(Err(refusal)) = session.lead.as_ref().map(lead) {
        faults.push("lead", refusal);
    }
    lists(session, &mut faults);
    for (index, round) in session.rounds.iter().enumerate() {
        self::round(session, index, round, &mut faults);
    }
    answers(session, &mut faults);
    agreed(session, &mut faults);
    faults.0
}

struct Faults(Vec<Fault>);

impl Faults {
    fn push(&mut self, path: &str, refusal: Refusal) {
        self.0.push(Fault { path: path.to_owned(), refusal });
    }

    /// Checks every entry of a list by itself, and that no two have the same reference.
    fn list<T>(
        &mut self,
        name: &str,
        list: &[T],
        reference: impl Fn(&T) -> Ref,
        check: impl Fn(&T) -> Result<(), Refusal>,
    ) {
        let mut seen = HashSet::new();
        for (index, entry) in list.iter().enumerate() {
            let reference = reference(entry);
            if !seen.insert(reference.clone()) {
                self.push(&format!("{name}[{index}].id"), Refusal::Taken(reference));
            } else if let Err(refusal) = check(entry) {
                self.push(&format!("{name}[{index}]"), refusal);
            }
        }
    }
}

fn lists(session: &Session, faults: &mut Faults) {
    let map = &session.map;
    faults.list(
        "respondents",
        &session.respondents,
        |it| Ref::Respondent(it.id.clone()),
        |it| respondent(session, it),
    );
    faults.list(
        "goals",
        &session.goals,
        |it| Ref::Goal(it.id.clone()),
        |it| named(&it.name, || Ref::Goal(it.id.clone())),
    );
    faults.list("clusters", &session.clusters, |it| Ref::Cluster(it.id.clone()), |it| cluster(session, it));
    faults.list("notes", &session.notes, |it| Ref::Note(it.id.clone()), |it| note(session, it));
    faults.list(
        "map.categories",
        &map.categories,
        |it| Ref::Category(it.id.clone()),
        |it| named(&it.name, || Ref::Category(it.id.clone())),
    );
    faults.list("map.areas", &map.areas, |it| Ref::Area(it.id.clone()), |it| area(session, it));
    faults.list(
        "map.capabilities",
        &map.capabilities,
        |it| Ref::Capability(it.id.clone()),
        |it| capability(session, it),
    );
    faults.list("versions", &session.versions, |it| Ref::Version(it.number), version);
    for (index, it) in session.versions.iter().enumerate() {
        if usize::from(it.number) != index + 2 {
            faults.push(&format!("versions[{index}].number"), numbered(it.number));
        }
    }
    faults.list("choices", &session.choices, |it| Ref::Choice(it.id.clone()), |it| choice(session, it));
    faults.list(
        "proposals",
        &session.proposals,
        |it| Ref::Proposal(it.id.clone()),
        |it| agreed::proposal(session, it),
    );
    faults.list("rounds", &session.rounds, |it| Ref::Round(it.number), |it| round_head(session, it));
}

/// A round may hold 1 500 ballots of 1 000 marks: lookups go through sets here.
fn round(session: &Session, index: usize, round: &Round, faults: &mut Faults) {
    let capabilities: HashSet<_> = session.map.capabilities.iter().map(|it| &it.id).collect();
    let respondents: HashSet<_> = session.respondents.iter().map(|it| &it.id).collect();
    for (place, twice) in repeats(&round.order) {
        let path = format!("rounds[{index}].order[{place}]");
        if twice {
            let id = round.order.get(place).cloned().map(Ref::Capability);
            faults.0.extend(id.map(|id| Fault { path, refusal: Refusal::Taken(id) }));
        } else if let Some(id) = round.order.get(place).filter(|id| !capabilities.contains(id)) {
            faults.push(&path, Refusal::Missing(Ref::Capability(id.clone())));
        }
    }
    let mut seen = HashSet::new();
    for (place, it) in round.ballots.iter().enumerate() {
        let path = || format!("rounds[{index}].ballots[{place}]");
        if !respondents.contains(&it.respondent) {
            faults.push(&path(), Refusal::Missing(Ref::Respondent(it.respondent.clone())));
        } else if !seen.insert((&it.respondent, &it.rater, &it.tag)) {
            faults.push(&path(), Refusal::Taken(Ref::Ballot(Box::new(it.key(round.number)))));
        } else if let Err(refusal) = ballot(round, it) {
            faults.push(&path(), refusal);
        }
    }
    if let Some((path, refusal)) = sealed_in(round) {
        faults.push(&format!("rounds[{index}].{path}"), refusal);
    }
}

/// A thousand capabilities may have thousands of dots: lookups go through a set here too.
fn answers(session: &Session, faults: &mut Faults) {
    let capabilities: HashSet<_> = session.map.capabilities.iter().map(|it| &it.id).collect();
    let rule = session.dot_rule();
    for (id, own) in &session.dots {
        let path = format!("dots.{id}");
        if session.respondent(id).is_none() {
            faults.push(&path, Refusal::Missing(Ref::Respondent(id.clone())));
        }
        if own.is_empty() {
            faults.push(&path, Refusal::OutOfRange { what: "a number of dots", value: "0".to_owned() });
        }
        if session.dots_used(id) > u32::from(rule.each) {
            faults.push(&path, Refusal::NoDotsLeft { respondent: id.clone(), each: rule.each });
        }
        for (capability, dots) in own {
            let path = || format!("{path}.{capability}");
            if !capabilities.contains(capability) {
                faults.push(&path(), Refusal::Missing(Ref::Capability(capability.clone())));
            } else if *dots > rule.most_on_one {
                faults.push(&path(), Refusal::TooManyOnOne(rule.most_on_one));
            } else if *dots == 0 {
                faults.push(&path(), Refusal::OutOfRange { what: "a number of dots", value: "0".to_owned() });
            }
        }
    }
    for (capability, judgement) in &session.judgements {
        let path = format!("judgements.{capability}");
        if !capabilities.contains(capability) {
            faults.push(&path, Refusal::Missing(Ref::Capability(capability.clone())));
        }
        if *judgement == Judgement::default() {
            faults.push(&path, Refusal::OutOfRange { what: "a judgement", value: "empty".to_owned() });
        }
        if judgement.rank.as_ref().is_some_and(|own| own.place == 0) {
            faults.push(&path, Refusal::OutOfRange { what: "a rank", value: "0".to_owned() });
        }
    }
}

/// The group's own rules, and what it has counted and set by them.
fn agreed(session: &Session, faults: &mut Faults) {
    if let Err(refusal) = agreed::figures(&session.rules) {
        faults.push("rules", refusal);
    }
    for (id, handed) in &session.handed {
        let known = present(session.respondent(id), || Ref::Respondent(id.clone()));
        if let Err(refusal) = known.and_then(|()| agreed::handed(handed)) {
            faults.push(&format!("handed.{id}"), refusal);
        }
    }
    for (id, hands) in &session.hands {
        let path = format!("hands.{id}");
        if session.map.capability(id).is_none() {
            faults.push(&path, Refusal::Missing(Ref::Capability(id.clone())));
        } else if *hands == 0 {
            faults.push(&path, Refusal::OutOfRange { what: "a number of hands", value: "0".to_owned() });
        }
    }
    for id in session.targets.keys().filter(|id| session.map.area(id).is_none()) {
        faults.push(&format!("targets.{id}"), Refusal::Missing(Ref::Area(id.clone())));
    }
}

/// Each index of a list, with whether the value there stood earlier too.
fn repeats<T: Eq + Hash>(list: &[T]) -> Vec<(usize, bool)> {
    let mut first: HashMap<&T, usize> = HashMap::new();
    list.iter()
        .enumerate()
        .map(|(index, value)| (index, *first.entry(value).or_insert(index) != index))
        .collect()
}
