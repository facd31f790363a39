//! From the answer files of a folder to what is done with them: edits of the session, and what is to be said of each file.
//!
//! Pure. What always holds: nothing but a complete answer to this session, of a rater it knows, to a round that is open,
//! gets in, and only whole; of one invitation the highest revision holds, whatever the files' times; copies that sync
//! engines have made never get in without a choice; and the outcome follows from which files there are, never from the
//! order in which they are seen or from how many looks they were seen in.

mod contest;
mod dots;
mod edits;
pub mod name;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::answer::{self, Answer, Body, Unread};
use crate::domain::edit::Edit;
use crate::domain::id::RespondentId;
use crate::domain::plain::Plain;
use crate::domain::round::RoundState;
use crate::domain::session::Session;

use contest::{Candidate, Fate, Standing};
use name::Called;

pub use dots::DotFault;

/// A file that was found under the name of an answer, or of the copy of one.
#[derive(Clone, Debug)]
pub struct Found {
    /// Its name in the folder; cleaned only when it is shown.
    pub name: String,
    /// A checksum of its bytes, 0 where they cannot be had: tells whether it has changed.
    pub sum: u32,
    /// What it holds.
    pub content: Arc<Result<Answer, Unfit>>,
}

/// Why a file has no answer for us.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// Its bytes are none.
    Unread(Unread),
    /// It is a link, a folder, a pipe, a device.
    Irregular,
    /// The system does not let us read it; what it said.
    Unreadable(Plain),
}

impl Found {
    /// A file with these bytes.
    #[must_use]
    pub fn of(name: &str, bytes: &[u8]) -> Self {
        let content = Answer::read(bytes).map_err(Unfit::Unread);
        Self { name: name.to_owned(), sum: crc32fast::hash(bytes), content: Arc::new(content) }
    }

    /// A file whose bytes are not looked at, and why.
    #[must_use]
    pub fn unfit(name: &str, why: Unfit) -> Self {
        Self { name: name.to_owned(), sum: 0, content: Arc::new(Err(why)) }
    }
}

/// What one look comes to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Gathering {
    /// All that is to be done to the session, one batch; none where there is nothing.
    pub edit: Option<Edit>,
    /// What is to be said, a finding for each file, by name.
    pub findings: Vec<Finding>,
    /// The files whose answers the edit takes in, with their checksums.
    taken: Vec<(String, u32)>,
}

/// What is to be said of one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Its name, to be handed back with a choice.
    pub file: String,
    /// What it is a copy of, where its name says that it is one.
    pub copy_of: Option<Plain>,
    /// Whose answer it holds.
    pub whose: Whose,
    /// Whether its rater has another answer in the session; the one handed in last counts.
    pub twice: bool,
    /// What is to be said.
    pub what: What,
}

/// Whose answer a file holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Whose {
    /// Nothing that is known.
    Unknown,
    /// This rater's.
    Shared(RespondentId, Plain),
    /// For the project lead alone: its tag is all that is known.
    Sealed(Plain),
    /// This respondent's dots.
    Dots(RespondentId),
}

/// What can be said of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// An answer of somebody who had given none under this invitation; it is taken in.
    New,
    /// It takes the place of this revision.
    Newer(u32),
    /// The session holds it already.
    Repeated,
    /// It was taken in, and somebody took that back.
    Undone,
    /// Another file of the same revision was chosen, or this one was put aside in this watch.
    Passed,
    /// A higher revision, this one, holds.
    Older(u32),
    /// The round takes no answers any more.
    Ended(u16),
    /// Its marks are of other capabilities than the round's.
    Paper,
    /// The respondent is set aside.
    Aside(RespondentId),
    /// It is not for this session.
    OtherSession,
    /// There is no such round.
    NoRound(u16),
    /// There is no such respondent.
    NoRespondent(RespondentId),
    /// It belongs to no invitation.
    NoTag,
    /// Another file of the same respondent's dots was handed in later, and holds.
    Earlier,
    /// Its dots cannot be taken in.
    Dots(DotFault),
    /// Somebody has to say which of two holds.
    Choice(Choice),
    /// It is no answer at all.
    Unfit(Unfit),
}

/// What there is to choose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// It says something else than what holds, at the same revision.
    Rival,
    /// It is a copy and newer than what holds, which is of this revision.
    Newer(u32),
    /// It is a copy, and there is no original.
    Alone,
    /// The respondent has dots that were placed on the screen.
    Keyed,
}

/// What a watch over a folder remembers from look to look.
#[derive(Clone, Debug, Default)]
pub struct Watch {
    taken: BTreeMap<String, u32>,
    passed: BTreeMap<String, u32>,
}

impl Watch {
    /// What a look at these files comes to. `choose` names files that somebody has chosen to take.
    #[must_use]
    pub fn gather(&self, session: &Session, found: &[Found], choose: &BTreeSet<String>) -> Gathering {
        let mut order: Vec<&Found> = found.iter().collect();
        order.sort_by(|a, b| a.name.cmp(&b.name));
        order.dedup_by(|a, b| a.name == b.name);
        let mut findings: Vec<Finding> = Vec::with_capacity(order.len());
        let mut contests: BTreeMap<(u16, &Plain), Vec<Candidate<'_>>> = BTreeMap::new();
        let mut sheets: BTreeMap<&RespondentId, Vec<dots::Candidate<'_>>> = BTreeMap::new();
        let papers = &mut BTreeMap::new();
        for file in order {
            let place = findings.len();
            let (finding, entry) = look(session, file, papers);
            findings.extend(finding);
            let Some(answer) = entry else { continue };
            let copy = findings.get(place).is_some_and(|it| it.copy_of.is_some());
            let fate = self.fate(file, choose);
            if let Body::Dots(placed) = &answer.body {
                let candidate = dots::Candidate { answer, placed, place, copy, fate, file };
                sheets.entry(&placed.respondent).or_default().push(candidate);
            } else if let Some(said) = session.round(answer.round).and_then(|it| contest::said(it, answer)) {
                let candidate = Candidate { answer, said, place, copy, fate, file };
                contests.entry((answer.round, &answer.tag)).or_default().push(candidate);
            }
        }
        let mut gathering = Gathering { edit: None, findings, taken: Vec::new() };
        let mut all = edits::make(session, &contests, &mut gathering);
        all.extend(dots::make(session, &sheets, &mut gathering));
        gathering.edit = (!all.is_empty()).then_some(Edit::Batch(all));
        gathering
    }

    /// Remembers what a gathering took in, once its edit has been made.
    pub fn took(&mut self, gathering: &Gathering) {
        self.taken.extend(gathering.taken.iter().cloned());
    }

    /// Remembers that somebody has decided against this file as it is.
    pub fn pass(&mut self, file: &Found) {
        self.passed.insert(file.name.clone(), file.sum);
    }

    fn fate(&self, file: &Found, choose: &BTreeSet<String>) -> Fate {
        let is = |known: &BTreeMap<String, u32>| known.get(&file.name) == Some(&file.sum);
        if choose.contains(&file.name) {
            Fate::Chosen
        } else if is(&self.passed) {
            Fate::Passed
        } else if is(&self.taken) {
            Fate::Taken
        } else {
            Fate::Open
        }
    }
}

/// What is to be said of a file by itself, and its answer where that has to stand against others.
fn look<'a>(
    session: &Session,
    file: &'a Found,
    papers: &mut BTreeMap<(u16, &'a Plain), bool>,
) -> (Option<Finding>, Option<&'a Answer>) {
    let copy_of = match name::called(&file.name) {
        Called::Answer => None,
        Called::Copy(of) => Some(Plain::line(&of)),
        Called::Other => return (None, None),
    };
    let finding = |whose, what| {
        let (file, copy_of) = (file.name.clone(), copy_of.clone());
        Some(Finding { file, copy_of, whose, twice: false, what })
    };
    let answer = match file.content.as_ref() {
        Ok(answer) => answer,
        Err(unfit) => return (finding(Whose::Unknown, What::Unfit(unfit.clone())), None),
    };
    match refused(session, answer, papers) {
        Some(What::OtherSession) => (finding(Whose::Unknown, What::OtherSession), None),
        Some(what) => (finding(whose(answer), what), None),
        None => (finding(whose(answer), What::Repeated), Some(answer)),
    }
}

/// Why an answer is not even compared with others; `Repeated` where the session holds just this one.
fn refused<'a>(
    session: &Session,
    answer: &'a Answer,
    papers: &mut BTreeMap<(u16, &'a Plain), bool>,
) -> Option<What> {
    if answer.session != session.id {
        return Some(What::OtherSession);
    }
    if let Body::Dots(placed) = &answer.body {
        return dots::refused(session, answer, placed);
    }
    let Some(round) = session.round(answer.round) else { return Some(What::NoRound(answer.round)) };
    if answer.tag.is_empty() || answer.revision == 0 {
        return Some(What::NoTag);
    }
    if let Body::Shared(filled) = &answer.body
        && session.respondent(&filled.respondent).is_none()
    {
        return Some(What::NoRespondent(filled.respondent.clone()));
    }
    if round.state == RoundState::Ended {
        return Some(if contest::is_held(round, answer) {
            What::Repeated
        } else {
            What::Ended(round.number)
        });
    }
    let fits =
        *papers.entry((round.number, &answer.paper)).or_insert_with(|| answer::fits(&answer.paper, round));
    let sound = match &answer.body {
        Body::Shared(filled) => filled.is_sound(&answer.paper, round),
        Body::Sealed(_) | Body::Dots(_) => true,
    };
    if !fits || !sound {
        return Some(What::Paper);
    }
    if let Body::Shared(filled) = &answer.body
        && session.respondent(&filled.respondent).is_some_and(|it| !it.is_active())
    {
        let held = contest::is_held(round, answer);
        return Some(if held { What::Repeated } else { What::Aside(filled.respondent.clone()) });
    }
    None
}

fn whose(answer: &Answer) -> Whose {
    match &answer.body {
        Body::Shared(filled) => Whose::Shared(filled.respondent.clone(), filled.rater.clone()),
        Body::Sealed(_) => Whose::Sealed(answer.tag.clone()),
        Body::Dots(placed) => dots::whose(placed),
    }
}

/// What a candidate came to, as it is said.
fn said(standing: Standing) -> What {
    match standing {
        Standing::New => What::New,
        Standing::Newer(revision) => What::Newer(revision),
        Standing::Held => What::Repeated,
        Standing::Undone => What::Undone,
        Standing::Passed => What::Passed,
        Standing::Older(revision) => What::Older(revision),
        Standing::Choice(choice) => What::Choice(choice),
    }
}
