//! The trace of a thing in words: two parts, back to what people wrote and forward to what is done.
//!
//! Ratings appear added up only, and those who join or lead by name, as in workshop 5: a letter here would say whose it is.

use crate::analysis::trace::{Line as Found, Nothing, Ranked, Rated, Trace, What};
use crate::domain::choice::Choice;
use crate::domain::id::CapabilityId;
use crate::domain::map::Capability;
use crate::domain::method::Subject;
use crate::domain::note::{Note, Sheet};
use crate::domain::plain::Plain;
use crate::domain::round::RoundState;
use crate::domain::session::{Judgement, Session};
use crate::domain::text::Lang;
use crate::i18n::{Label, date_short, importance, number, words as w};

use super::super::super::overlay::guide::Line;
use super::super::super::room::Room;
use super::super::super::theme::Role;
use super::super::super::ui::Ui;
use super::super::super::wording;
use super::super::super::wording::importance::counted;
use super::super::notes::board::kind_sign;
use super::{Sign, Thing};

/// Shows the trace of a thing.
pub(super) fn show(room: &Room, ui: &mut Ui, thing: &Thing) {
    let (session, figures) = (room.session(), &room.figures);
    let trace = match thing {
        Thing::Goal(id) => Trace::of_goal(session, figures, id),
        Thing::Note(id) => Trace::of_note(session, figures, id),
        Thing::Cluster(id) => Trace::of_cluster(session, figures, id),
        Thing::Capability(id) | Thing::Rating(_, id) | Thing::Rank(id) => {
            Trace::of_capability(session, figures, id)
        }
        Thing::Area(_) | Thing::Choice(_) => None,
    };
    let Some(trace) = trace else { return };
    let lang = ui.lang;
    let told = Told { session, lang, of: capability_of(thing) };
    let mut signs = vec![Sign::text(Line::heading(w::trace_back(lang)))];
    trace.back.iter().for_each(|line| told.line(&mut signs, line));
    signs.push(Sign::text(Line::heading(w::trace_forward(lang))));
    trace.forward.iter().for_each(|line| told.line(&mut signs, line));
    let title = wording::thing(lang, session, &thing.reference());
    super::show(ui, w::trace_title(lang, title), signs);
}

fn capability_of(thing: &Thing) -> Option<&CapabilityId> {
    match thing {
        Thing::Capability(id) | Thing::Rating(_, id) | Thing::Rank(id) => Some(id),
        Thing::Goal(_) | Thing::Note(_) | Thing::Cluster(_) | Thing::Area(_) | Thing::Choice(_) => None,
    }
}

/// What the words of a trace need to know.
struct Told<'a> {
    session: &'a Session,
    lang: Lang,
    /// The capability that is traced, if one is.
    of: Option<&'a CapabilityId>,
}

impl Told<'_> {
    fn line(&self, signs: &mut Vec<Sign>, found: &Found<'_>) {
        let (lang, depth) = (self.lang, found.depth);
        let sign = match &found.what {
            What::Goal(goal) => {
                let line = Line::lead(depth, "◎", goal.name.get(lang)).role(Role::Heading);
                Sign::to(Thing::Goal(goal.id.clone()), line.note(w::trace_is_goal(lang)))
            }
            What::Cluster(cluster) => {
                let line = Line::lead(depth, "▪", cluster.name.as_str()).note(w::trace_is_cluster(lang));
                Sign::to(Thing::Cluster(cluster.id.clone()), line)
            }
            What::Note(note) => self.note(depth, note_sign(note), note, note.text.to_string()),
            What::Beneath(note) => self.note(depth, "└", note, note.text.to_string()),
            What::Under(note) => self.note(depth, "↑", note, w::notes_tag_beneath(lang, &note.text)),
            What::Origin(note) => self.note(depth, "↑", note, w::trace_origin(lang, &note.text)),
            What::Part(note) => self.note(depth, "⑂", note, w::trace_part(lang, &note.text)),
            What::Capability(capability, place) => {
                let note = place.map_or_else(String::new, |place| w::trace_place(lang, place));
                self.capability(depth, capability, capability.name.get(lang).to_owned(), note)
            }
            What::Merged(it) => {
                self.capability(depth, it, w::trace_merged(lang, it.name.get(lang)), String::new())
            }
            What::Split(it) => {
                self.capability(depth, it, w::trace_split(lang, it.name.get(lang)), String::new())
            }
            What::Area(area) => {
                let line = Line::lead(depth, "▪", area.name.get(lang)).note(w::trace_is_area(lang));
                Sign::to(Thing::Area(area.id.clone()), line)
            }
            What::Off(reason) => Sign::text(Line::text(depth, "✕", off(lang, reason))),
            What::Rated(rated) => {
                let of = self.of.map(|id| Thing::Rating(rated.round, id.clone()));
                self.figure(depth, self::rated(lang, rated), of)
            }
            What::Ranked(ranked) => self.figure(depth, self::ranked(lang, ranked), self.rank()),
            What::Importance(amount) => {
                let amount = importance(lang, counted(self.session), *amount);
                self.figure(depth, amount, self.rank())
            }
            What::Judged(judged) => self.figure(depth, self::judged(lang, judged), self.rank()),
            What::Choice(choice) => return self.choice(signs, depth, choice),
            What::Nothing(nothing) => {
                Sign::text(Line::text(depth, "–", self::nothing(*nothing)(lang)).role(Role::Dim))
            }
        };
        signs.push(sign);
    }

    fn note(&self, depth: usize, sign: &'static str, note: &Note, text: String) -> Sign {
        let kind = match note.sheet {
            Sheet::Vision => "",
            Sheet::Capabilities => w::trace_is_candidate(self.lang),
        };
        Sign::to(Thing::Note(note.id.clone()), Line::lead(depth, sign, text).note(kind).many())
    }

    fn capability(&self, depth: usize, capability: &Capability, text: String, note: String) -> Sign {
        let note = if capability.off.is_some() { w::trace_is_off(self.lang).to_owned() } else { note };
        let line = Line::lead(depth, "■", text).note(note).many();
        Sign::to(Thing::Capability(capability.id.clone()), line)
    }

    /// A figure; what is off the map has no row among the others that one could go to.
    fn figure(&self, depth: usize, text: String, thing: Option<Thing>) -> Sign {
        let there = self.of.and_then(|id| self.session.map.capability(id)).is_some_and(|it| it.off.is_none());
        match thing.filter(|_| there) {
            Some(thing) => Sign::to(thing, Line::lead(depth, "•", text)),
            None => Sign::text(Line::text(depth, "•", text)),
        }
    }

    fn rank(&self) -> Option<Thing> {
        self.of.map(|id| Thing::Rank(id.clone()))
    }

    /// A choice: in full where it is that of the thing itself, else the scenario and the pilot only.
    fn choice(&self, signs: &mut Vec<Sign>, depth: usize, choice: &Choice) {
        let lang = self.lang;
        let method = &self.session.method;
        let scenario = choice.scenario.and_then(|number| method.scenario(number));
        let mut text = scenario.map_or_else(
            || w::trace_no_scenario(lang).to_owned(),
            |it| w::trace_scenario(lang, it.name.get(lang), it.number),
        );
        if let Subject::Category(_) = &choice.subject {
            let all = wording::subject_name(lang, self.session, &choice.subject);
            text = w::trace_for_all(lang, all, text);
        }
        let pilot = choice.pilot.as_ref().map(|pilot| match choice.start {
            Some(start) => w::trace_pilot_from(lang, pilot.name.get(lang), date_short(lang, start)),
            None => w::trace_pilot(lang, pilot.name.get(lang)),
        });
        if depth > 0 {
            text = pilot.iter().fold(text, |text, pilot| format!("{text} · {pilot}"));
        }
        let line = Line::lead(depth, "→", text).role(if depth == 0 { Role::Heading } else { Role::Plain });
        signs.push(Sign::to(Thing::Choice(choice.id.clone()), line));
        if depth == 0 {
            let below = self.people(choice).into_iter().chain(pilot);
            signs.extend(below.map(|text| Sign::text(Line::text(1, "", text))));
        }
    }

    fn people(&self, choice: &Choice) -> Vec<String> {
        let (lang, session) = (self.lang, self.session);
        let joined = crate::analysis::participants::participants(session, choice);
        let names: Vec<&str> = joined.iter().map(|it| it.name.as_str()).collect();
        let joins = (!names.is_empty()).then(|| w::scenario_joins(lang, names.len(), names.join(", ")));
        let lead = choice.lead().and_then(|id| session.respondent(id));
        let leads = lead.map(|lead| format!("{}: {}", w::report_lead(lang), lead.name));
        leads.into_iter().chain(joins).collect()
    }
}

/// A note in one cell: the kind of a thought, or that it is a candidate.
pub(super) fn note_sign(note: &Note) -> &'static str {
    match note.sheet {
        Sheet::Vision => kind_sign(note.kind),
        Sheet::Capabilities => "○",
    }
}

fn off(lang: Lang, reason: &Plain) -> String {
    if reason.is_empty() { w::trace_off(lang).to_owned() } else { w::trace_off_because(lang, reason) }
}

fn rated(lang: Lang, rated: &Rated) -> String {
    let state = match rated.state {
        RoundState::Open => w::maturity_open(lang),
        RoundState::Ended => w::maturity_ended(lang),
    };
    let round = w::maturity_round(lang, rated.round, state);
    let said = match rated.mean {
        _ if rated.hidden => w::rounds_refused_closed(lang, rated.round),
        Some(_) => w::trace_rated(lang, number(lang, rated.mean, 2), rated.n, round),
        None => w::trace_unrated_in(lang, round),
    };
    rated.map.map_or_else(|| said.clone(), |version| w::trace_of_map(lang, said.as_str(), version))
}

fn ranked(lang: Lang, ranked: &Ranked<'_>) -> String {
    match ranked.reason {
        Some(reason) => w::gap_place_own(lang, ranked.place, reason.as_str(), ranked.rule),
        None if ranked.place == ranked.rule => w::trace_ranked(lang, ranked.of, ranked.place),
        None => w::gap_place_moved(lang, ranked.place, ranked.rule),
    }
}

fn judged(lang: Lang, judged: &Judgement) -> String {
    let said = |said: Option<bool>| match said {
        Some(true) => w::gap_yes(lang),
        Some(false) => w::gap_no(lang),
        None => w::gap_unsaid(lang),
    };
    w::gap_judged(lang, said(judged.strategic), said(judged.together))
}

fn nothing(nothing: Nothing) -> Label {
    match nothing {
        Nothing::NoGoal => w::trace_no_goal,
        Nothing::NoCluster => w::vision_from_nothing,
        Nothing::NoNote => w::trace_empty_cluster,
        Nothing::First => w::trace_first,
        Nothing::Aside => w::trace_aside,
        Nothing::Loose => w::trace_loose,
        Nothing::Nowhere => w::trace_nowhere,
        Nothing::Unserved => w::trace_unserved,
        Nothing::Undecided => w::trace_undecided,
        Nothing::Unrated => w::trace_unrated,
        Nothing::Unchosen => w::trace_unchosen,
    }
}
