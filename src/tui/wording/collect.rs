//! What is said of answer files, in the reader's words: one line a file, one for a whole look.
//!
//! No value is ever said, and of a sealed answer neither name nor file. Names are said only to whoever asks for them.

use crate::ballot::answer::Unread;
use crate::ballot::collect::{Choice, DotFault, Finding, Gathering, Unfit, What, Whose};
use crate::domain::id::RespondentId;
use crate::domain::plain::Plain;
use crate::domain::session::Session;
use crate::domain::text::Lang;
use crate::i18n::words as w;

/// Whether a line says whose answer it is.
#[derive(Clone, Copy, Debug)]
pub enum Naming<'a> {
    /// It does, by the names in this session.
    Names(&'a Session),
    /// It does not: a name here and a letter on the screen would give each other away.
    Nobody,
}

/// What kind of finding it is, for sums and colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sort {
    /// Somebody has to choose.
    ToChoose,
    /// It cannot be taken in.
    Faulty,
    /// It was taken in.
    Taken,
    /// There is nothing to do.
    Quiet,
}

/// What kind of finding this is.
#[must_use]
pub fn sort(finding: &Finding) -> Sort {
    match &finding.what {
        What::New | What::Newer(_) => Sort::Taken,
        What::Choice(_) => Sort::ToChoose,
        What::Repeated | What::Undone | What::Passed | What::Older(_) | What::Earlier => Sort::Quiet,
        What::Ended(_)
        | What::Paper
        | What::Aside(_)
        | What::OtherSession
        | What::NoRound(_)
        | What::NoRespondent(_)
        | What::NoTag
        | What::Dots(_)
        | What::Unfit(_) => Sort::Faulty,
    }
}

/// The name that a finding's file is shown by: of a sealed answer its tag, as a file's name may give away more.
#[must_use]
pub fn file(finding: &Finding) -> Plain {
    match &finding.whose {
        Whose::Sealed(tag) => tag.clone(),
        Whose::Unknown | Whose::Shared(..) | Whose::Dots(_) => Plain::line(&finding.file),
    }
}

/// What is to be said of a file.
#[must_use]
pub fn finding(lang: Lang, finding: &Finding, naming: Naming<'_>) -> String {
    let words = bare(lang, finding);
    let who = if let Naming::Names(session) = naming { who(session, finding) } else { None };
    let words = match who {
        Some(who) if sort(finding) == Sort::Taken => w::collect_from(lang, words, who),
        Some(_) | None => words,
    };
    if finding.twice && sort(finding) == Sort::Taken { w::collect_twice(lang, words) } else { words }
}

/// What a whole look came to: how many files, what was taken in, what is left.
#[must_use]
pub fn look(lang: Lang, gathering: &Gathering) -> String {
    let count = |wanted: Sort| gathering.findings.iter().filter(|it| sort(it) == wanted).count();
    let mut parts = Vec::new();
    let sums = [
        (Sort::Taken, w::collect_taken as fn(Lang, usize) -> String),
        (Sort::ToChoose, w::collect_to_choose),
        (Sort::Faulty, w::collect_faulty),
    ];
    for (sort, words) in sums {
        let count = count(sort);
        if count > 0 {
            parts.push(words(lang, count));
        }
    }
    if parts.is_empty() && !gathering.findings.is_empty() {
        parts.push(w::collect_nothing_new(lang).to_owned());
    }
    parts.insert(0, w::collect_files(lang, gathering.findings.len()));
    parts.join(", ")
}

fn bare(lang: Lang, finding: &Finding) -> String {
    let sealed = matches!(finding.whose, Whose::Sealed(_));
    let dots = matches!(finding.whose, Whose::Dots(_));
    let original = || finding.copy_of.clone().unwrap_or_default();
    let copy = finding.copy_of.is_some();
    match &finding.what {
        What::New if dots => w::dots_collect_new(lang).to_owned(),
        What::Newer(was) if dots => w::dots_collect_newer(lang, was),
        What::New if sealed => w::collect_new_sealed(lang).to_owned(),
        What::New => w::collect_new(lang).to_owned(),
        What::Newer(was) if sealed => w::collect_newer_sealed(lang, was),
        What::Newer(was) => w::collect_newer(lang, was),
        What::Repeated if copy => w::collect_copy_same(lang).to_owned(),
        What::Repeated => w::collect_repeated(lang).to_owned(),
        What::Undone => w::collect_undone(lang).to_owned(),
        What::Passed => w::collect_passed(lang).to_owned(),
        What::Older(_) if copy => w::collect_copy_older(lang, original()),
        What::Older(held) => w::collect_older(lang, held),
        What::Ended(round) => w::collect_ended(lang, round),
        What::Paper => w::collect_paper(lang).to_owned(),
        What::Aside(_) => w::collect_aside(lang).to_owned(),
        What::OtherSession => w::collect_other_session(lang).to_owned(),
        What::NoRound(round) => w::collect_no_round(lang, round),
        What::NoRespondent(_) => w::collect_no_respondent(lang).to_owned(),
        What::NoTag => w::collect_no_tag(lang).to_owned(),
        What::Earlier => w::dots_collect_earlier(lang).to_owned(),
        What::Dots(fault) => dot_fault(lang, fault),
        What::Choice(Choice::Keyed) => w::dots_collect_keyed(lang).to_owned(),
        What::Choice(Choice::Rival) if copy => w::collect_copy_rival(lang).to_owned(),
        What::Choice(Choice::Rival) => w::collect_rival(lang).to_owned(),
        What::Choice(Choice::Newer(held)) => w::collect_copy_newer(lang, held),
        What::Choice(Choice::Alone) => w::collect_copy_alone(lang, original()),
        What::Unfit(unfit) => self::unfit(lang, unfit),
    }
}

/// Why dots cannot be taken in. What they lie on is not said: a capability that is gone by now may tell whose they are.
fn dot_fault(lang: Lang, fault: &DotFault) -> String {
    match fault {
        DotFault::TooMany(each) => w::dots_collect_too_many(lang, usize::from(*each)),
        DotFault::TooManyOnOne(most) => w::dots_collect_too_many_on_one(lang, usize::from(*most)),
        DotFault::Unknown(_) => w::dots_collect_unknown(lang).to_owned(),
        DotFault::OffTheMap(_) => w::dots_collect_off(lang).to_owned(),
    }
}

fn unfit(lang: Lang, unfit: &Unfit) -> String {
    match unfit {
        Unfit::Irregular => w::collect_irregular(lang).to_owned(),
        Unfit::Unreadable(why) => w::collect_unreadable(lang, why),
        Unfit::Unread(Unread::Large) => w::collect_large(lang).to_owned(),
        Unfit::Unread(Unread::Incomplete) => w::collect_incomplete(lang).to_owned(),
        Unfit::Unread(Unread::Edited) => w::collect_edited(lang).to_owned(),
        Unfit::Unread(Unread::Newer(format)) => w::collect_newer_format(lang, format),
        Unfit::Unread(Unread::Damaged(fault)) => {
            w::collect_damaged(lang, fault.line, fault.column, Plain::line(&fault.text))
        }
    }
}

fn who(session: &Session, finding: &Finding) -> Option<String> {
    let name =
        |id: &RespondentId| session.respondent(id).map_or_else(|| id.to_string(), |it| it.name.to_string());
    let (respondent, rater) = match &finding.whose {
        Whose::Shared(respondent, rater) => (respondent, rater),
        Whose::Dots(respondent) => return Some(name(respondent)),
        Whose::Unknown | Whose::Sealed(_) => return None,
    };
    let name = name(respondent);
    Some(if rater.is_empty() { name } else { format!("{name}, {rater}") })
}
