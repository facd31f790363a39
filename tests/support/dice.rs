//! Random edits and plans, valid and not, made from a row of numbers against the session as it stands. Every choice of a
//! thing may also fall on one that is not there.

mod agreed;
mod names;
mod sealed;
mod versions;

use verkstad::domain::choice::{Calendar, Choice, Expected, Unnamed};
use verkstad::domain::edit::{At, Comment, Dots, Edit, Enrol, Item, Judge, Rate};
use verkstad::domain::hint::Hint;
use verkstad::domain::id::{PilotId, PromptId};
use verkstad::domain::map::{Area, Capability, Category, Goal, Off};
use verkstad::domain::method::{Amount, Subject};
use verkstad::domain::note::{Candidate, Cluster, Note, NoteKind, Sheet};
use verkstad::domain::plain::Plain;
use verkstad::domain::plan::{self, CopyMarks, Merge, MergeRatings, NewCapability, NewNotes, Split};
use verkstad::domain::rating::{Level, Mark};
use verkstad::domain::refusal::Refusal;
use verkstad::domain::respondent::{Respondent, Standing};
use verkstad::domain::round::{Ballot, BallotKey, Round, RoundState};
use verkstad::domain::session::{Judgement, Kind, OwnRank, Session};
use verkstad::domain::text::{Lang, Text};
use verkstad::domain::version::Version;

use names::id;

/// A row of numbers that decides, one after the other, what is made; 0 where it has run out.
pub(crate) struct Dice<'a> {
    rolls: std::slice::Iter<'a, u16>,
    session: &'a Session,
}

impl<'a> Dice<'a> {
    pub(crate) fn new(rolls: &'a [u16], session: &'a Session) -> Self {
        Self { rolls: rolls.iter(), session }
    }

    /// Any edit or plan at all.
    pub(crate) fn anything(&mut self) -> Result<Edit, Refusal> {
        match self.upto(6) {
            0 | 1 => Ok(self.edit()),
            2 => self.of_the_map(),
            3 => self.of_notes(),
            4 => self.of_people(),
            _ => self.of_answers(),
        }
    }

    /// A plan for the board that takes no note away.
    pub(crate) fn of_notes(&mut self) -> Result<Edit, Refusal> {
        let session = self.session;
        match self.upto(20) {
            0 => plan::add_notes(
                session,
                NewNotes {
                    sheet: self.sheet(),
                    texts: self.some(Self::text),
                    kind: self.note_kind(),
                    prompt: self.prompt(),
                },
            ),
            1 => plan::merge_notes(session, &self.note(), &self.some(Self::note)),
            2 => plan::lift_note(session, &self.note()),
            3 => plan::new_cluster(session, self.sheet(), &self.text(), &self.some(Self::note)),
            4 => plan::put_in_cluster(session, &self.cluster(), &self.some(Self::note)),
            5 => plan::take_out_of_cluster(session, &self.some(Self::note)),
            6 => plan::remove_cluster(session, &self.cluster()),
            7 => plan::cluster_to_goal(session, &self.cluster(), self.words(), self.words()),
            8 => plan::remove_goal(session, &self.goal()),
            9 => plan::adopt_goals(session),
            10 => {
                plan::set_served(session, &self.goal(), &self.some(Self::capability), &self.some(Self::note))
            }
            17 => plan::tell_apart(session, &self.note(), &self.note()),
            18 => plan::put_notes_aside(session, &self.some(Self::note)),
            19 => plan::bring_notes_back(session, &self.some(Self::note)),
            _ => self.of_candidates(),
        }
    }

    fn of_candidates(&mut self) -> Result<Edit, Refusal> {
        let session = self.session;
        match self.upto(7) {
            0 => plan::break_down(session, &self.note(), &self.some(Self::text)),
            1 => plan::candidate_off(session, &self.some(Self::note), &self.text()),
            2 => plan::candidate_back(session, &self.some(Self::note)),
            3 => plan::become_part_of(session, &self.some(Self::note), &self.capability()),
            4 => plan::become_capabilities(session, &self.some(Self::note), &self.area(), Lang::Sv),
            5 => plan::become_area(session, &self.cluster(), &self.category(), Lang::Sv),
            _ => plan::clear_became(session, &self.some(Self::note)),
        }
    }

    fn of_the_map(&mut self) -> Result<Edit, Refusal> {
        let session = self.session;
        match self.upto(13) {
            0 => {
                let area = self.area();
                let new =
                    NewCapability { area, index: self.upto(4), name: self.words(), about: self.words() };
                plan::add_capability(session, new)
            }
            1 => plan::move_capability(session, &self.capability(), &self.area(), self.upto(4)),
            2 => plan::move_area(session, &self.area(), &self.category(), self.upto(4)),
            3 => plan::move_category(session, &self.category(), self.upto(4)),
            4 => plan::take_off(session, &self.capability(), &self.text()),
            5 => plan::put_back(session, &self.capability()),
            6 => plan::take_off_area(session, &self.area(), &self.text()),
            7 => plan::remove_area(session, &self.area()),
            8 => plan::remove_category(session, &self.category()),
            9 => {
                let (from, into) = (self.capability(), self.capability());
                let ratings = if self.flip() { MergeRatings::KeepTarget } else { MergeRatings::Lower };
                plan::merge_capabilities(session, &Merge { from, into, ratings, reason: self.text() })
            }
            10 => {
                let marks = if self.flip() { CopyMarks::Yes } else { CopyMarks::No };
                let (capability, names) = (self.capability(), self.some(Self::words));
                plan::split_capability(session, &Split { capability, names, marks, reason: self.text() })
            }
            11 => plan::add_area(session, &self.category(), self.words(), self.upto(3)),
            _ => plan::add_category(session, self.words(), self.upto(4)),
        }
    }

    fn of_people(&mut self) -> Result<Edit, Refusal> {
        let session = self.session;
        match self.upto(6) {
            0 => plan::adopt_respondents(session, &[4, 1, 4]),
            1 => plan::add_respondent(session, &self.text(), &self.text(), None),
            2 => plan::set_aside(session, &self.respondent()),
            3 => plan::take_back(session, &self.respondent()),
            4 => plan::remove_respondent(session, &self.respondent()),
            _ => plan::remove_notes(session, &self.some(Self::note)),
        }
    }

    fn of_answers(&mut self) -> Result<Edit, Refusal> {
        let session = self.session;
        match self.upto(9) {
            0 => plan::rate(session, self.rate()),
            1 => plan::comment(session, self.comment()),
            2 => plan::new_round(session),
            3 => plan::choose(session, self.subject()),
            4 => plan::set_scenario(session, &self.choice(), Some(self.small())),
            5 => plan::set_participants(session, &self.choice(), &self.some(Self::respondent), self.day()),
            6 if self.flip() => {
                plan::set_lead(session, &self.choice(), self.maybe(Self::respondent).as_ref())
            }
            6 => plan::commit(session, &self.choice(), &self.respondent(), self.answer()),
            7 => {
                let template = if self.flip() { id(PilotId::new, "mall") } else { id(PilotId::new, "x") };
                plan::adopt_pilot(session, &self.choice(), &template)
            }
            _ => {
                let start = chrono::NaiveDate::from_ymd_opt(2027, 1, 4);
                plan::set_start(session, &self.choice(), start)
            }
        }
    }

    fn edit(&mut self) -> Edit {
        match self.upto(24) {
            0 | 1 => Edit::Add(self.item(), At { index: self.upto(6) }),
            2 | 3 => Edit::Change(self.item()),
            4 => Edit::Remove(self.item().reference()),
            5 => Edit::Move(self.item().reference(), At { index: self.upto(6) }),
            6 | 7 => Edit::Rate(self.rate()),
            8 => Edit::Comment(self.comment()),
            9 => Edit::Dots(Dots {
                respondent: self.respondent(),
                capability: self.capability(),
                dots: self.small(),
            }),
            10 => Edit::Judge(Judge { capability: self.capability(), judgement: self.judgement() }),
            11 => Edit::Enrol(Enrol { round: self.round(), capability: self.capability() }),
            12 => Edit::Withdraw(Enrol { round: self.round(), capability: self.capability() }),
            13 => Edit::RoundState(self.round(), self.state()),
            14 => Edit::Name(self.text()),
            15 if self.flip() => Edit::Language(if self.flip() { Lang::Sv } else { Lang::En }),
            15 => Edit::Kind(if self.flip() { Kind::Real } else { Kind::Example }),
            16 if self.flip() => Edit::Hide(Hint::LargeMap),
            16 => Edit::Unhide(Hint::LargeMap),
            17 => Edit::Terms(self.round(), self.terms()),
            18 => self.lead(),
            19 | 20 => self.agreed(),
            _ => Edit::Batch(self.some(Self::edit)),
        }
    }

    fn note_item(&mut self) -> Note {
        let sheet = self.sheet();
        let blank = sheet == Sheet::Vision && self.flip();
        Note {
            id: self.note(),
            text: self.text(),
            kind: self.note_kind(),
            prompt: self.prompt(),
            cluster: self.maybe(Self::cluster),
            beneath: self.maybe(Self::note),
            sheet,
            aside: self.upto(6) == 0,
            unlike: if self.upto(4) == 0 { self.some(Self::note) } else { Vec::new() },
            candidate: if blank { Candidate::default() } else { self.candidate() },
        }
    }

    fn candidate(&mut self) -> Candidate {
        Candidate {
            about: self.text(),
            goals: self.some(Self::goal),
            doubt: self.text(),
            off: self.text(),
            origin: self.maybe(Self::note),
            became: self.maybe(Self::capability),
        }
    }

    fn cluster_item(&mut self) -> Cluster {
        let (sheet, other) = (self.sheet(), self.upto(8) == 0);
        Cluster {
            id: self.cluster(),
            name: self.text(),
            goal: if (sheet == Sheet::Vision) == other { None } else { self.maybe(Self::goal) },
            sheet,
            area: if (sheet == Sheet::Vision) == other { self.maybe(Self::area) } else { None },
        }
    }

    fn sheet(&mut self) -> Sheet {
        if self.flip() { Sheet::Vision } else { Sheet::Capabilities }
    }

    fn item(&mut self) -> Item {
        match self.upto(14) {
            0 => Item::Respondent(Respondent {
                id: self.respondent(),
                name: self.text(),
                short: self.text(),
                letter: self.small().into(),
                inhabitants: None,
                shared_by: self.some(Self::respondent),
                people: Vec::new(),
                standing: if self.flip() { Standing::Active } else { Standing::Aside },
            }),
            1 => Item::Note(self.note_item()),
            2 => Item::Cluster(self.cluster_item()),
            3 => Item::Goal(Goal { id: self.goal(), name: self.words(), sentence: self.words() }),
            4 => Item::Category(Category { id: self.category(), name: self.words() }),
            5 => Item::Area(Area { id: self.area(), category: self.category(), name: self.words() }),
            6 => self.capability_item(),
            7 => Item::Round(Round {
                number: self.round(),
                state: self.state(),
                terms: self.terms(),
                again: self.maybe(Self::round),
                map: self.version_number(),
                order: self.some(Self::capability),
                ballots: self.some(Self::ballot),
                elsewhere: 0,
                sealed: self.some(Self::sealed),
                releases: if self.upto(4) == 0 { self.some(Self::release) } else { Vec::new() },
            }),
            8 => Item::Ballot(self.round(), self.ballot()),
            9 => {
                Item::Version(Version { number: self.version_number(), revisions: self.some(Self::revision) })
            }
            10 => Item::Sealed(self.round(), self.sealed()),
            11 => Item::Release(self.round(), self.release()),
            12 => Item::Proposal(self.proposal()),
            _ => self.choice_item(),
        }
    }

    fn capability_item(&mut self) -> Item {
        Item::Capability(Capability {
            id: self.capability(),
            area: self.area(),
            name: self.words(),
            about: self.words(),
            goals: self.some(Self::goal),
            doubt: self.text(),
            off: self.maybe(|dice| Off {
                reason: dice.text(),
                into: dice.some(Self::capability),
                carried: dice.carried(),
            }),
        })
    }

    fn choice_item(&mut self) -> Item {
        let held = self.session.choices.first().and_then(|choice| choice.pilot.clone());
        let amount = match self.upto(4) {
            0 => Amount::Exactly(f64::from(self.small()) / 3.0),
            1 => Amount::Range(f64::from(self.small()), 2.5),
            2 => Amount::Workshops { count: 2.0, hours: f64::from(self.small()) - 1.0 },
            _ => Amount::Unknown,
        };
        let pilot = held.filter(|_| self.flip()).map(|mut pilot| {
            pilot.budget.iter_mut().for_each(|row| row.amount = amount);
            pilot.milestones.iter_mut().for_each(|it| it.to = self.small().into());
            pilot
        });
        Item::Choice(Box::new(Choice {
            id: self.choice(),
            subject: self.subject(),
            scenario: self.maybe(Self::small),
            reason: self.text(),
            commitments: self.some(Self::commitment),
            unnamed: self
                .maybe(|dice| Unnamed { scenario: dice.maybe(Self::small), joined: dice.small().into() }),
            least: self.maybe(Self::small).map(u16::from),
            expected: Expected { effects: self.text(), ..Expected::default() },
            pilot,
            start: chrono::NaiveDate::from_ymd_opt(2026, 2, self.small().into()),
            calendar: if self.flip() { Calendar::Days } else { Calendar::Workdays },
            after: if self.upto(3) == 0 { self.some(Self::choice) } else { Vec::new() },
            sharing: self.sharing(),
            risks: self.some(Self::risk),
        }))
    }

    fn ballot(&mut self) -> Ballot {
        let mut ballot = Ballot::empty(&BallotKey::keyed(1, self.respondent(), self.rater()));
        for place in 0..self.upto(4) {
            ballot.marks.set(place, self.mark());
        }
        if self.flip() {
            ballot.comments.insert(self.capability(), self.text());
        }
        ballot
    }

    fn rate(&mut self) -> Rate {
        Rate { ballot: self.key(), capability: self.capability(), mark: self.mark() }
    }

    fn comment(&mut self) -> Comment {
        Comment { ballot: self.key(), capability: self.capability(), text: self.text() }
    }

    fn judgement(&mut self) -> Judgement {
        Judgement {
            strategic: self.maybe(Self::flip),
            together: self.maybe(Self::flip),
            rank: self.maybe(|dice| OwnRank { place: dice.small().into(), reason: dice.text() }),
            target: self.maybe(Self::target),
            talk: self.maybe(Self::talk),
        }
    }

    fn key(&mut self) -> BallotKey {
        BallotKey::keyed(self.round(), self.respondent(), self.rater())
    }

    fn rater(&mut self) -> Plain {
        ["", "Kim", "Lo"].get(self.upto(3)).map(|name| Plain::new(name)).unwrap_or_default()
    }

    fn subject(&mut self) -> Subject {
        if self.flip() { Subject::Capability(self.capability()) } else { Subject::Category(self.category()) }
    }

    /// Mostly the newest round.
    fn round(&mut self) -> u16 {
        let newest = self.session.rounds.last().map_or(1, |round| round.number);
        if self.upto(4) == 0 { self.small().into() } else { newest }
    }

    fn state(&mut self) -> RoundState {
        if self.upto(4) == 0 { RoundState::Ended } else { RoundState::Open }
    }

    fn mark(&mut self) -> Mark {
        match self.upto(7) {
            0 => Mark::NotRated,
            1 => Mark::DontKnow,
            roll => Level::ALL.get(roll - 2).copied().map(Mark::Level).unwrap_or_default(),
        }
    }

    fn note_kind(&mut self) -> NoteKind {
        NoteKind::ALL.get(self.upto(3)).copied().unwrap_or_default()
    }

    fn prompt(&mut self) -> Option<PromptId> {
        [None, Some("fraga"), Some("okand")]
            .get(self.upto(3))
            .copied()
            .flatten()
            .map(|it| id(PromptId::new, it))
    }

    fn text(&mut self) -> Plain {
        const TEXTS: [&str; 6] = ["Åtgärd", "a\nb", "citat \" och \\ streck", "", "å̈ 漢字 🦊", "Leda (nu)"];
        TEXTS.get(self.upto(TEXTS.len())).map(|text| Plain::new(text)).unwrap_or_default()
    }

    fn words(&mut self) -> Text {
        Text { sv: self.text(), en: self.text() }
    }

    fn small(&mut self) -> u8 {
        u8::try_from(self.upto(5)).unwrap_or_default()
    }

    fn flip(&mut self) -> bool {
        self.upto(2) == 0
    }

    fn maybe<T>(&mut self, make: impl FnOnce(&mut Self) -> T) -> Option<T> {
        if self.flip() { None } else { Some(make(self)) }
    }

    fn some<T>(&mut self, make: impl Fn(&mut Self) -> T) -> Vec<T> {
        let count = self.upto(4);
        (0..count).map(|_| make(self)).collect()
    }

    fn upto(&mut self, end: usize) -> usize {
        self.rolls.next().map_or(0, |roll| usize::from(*roll) % end)
    }
}
