//! Forms on disk: an invitation opened, its draft kept, its answers handed in. What the folder says typed is said here in
//! the reader's words.

use std::path::Path;

use crate::ballot::answer::Unread;
use crate::ballot::draft::{self, Cover};
use crate::ballot::drafts::{self, Begun, DraftFault, Drafts, Handed, Home, Keeping};
use crate::ballot::invitation::Invitation;
use crate::ballot::seal::SealFault;
use crate::domain::desk::{Desk, Step};
use crate::domain::plain::Plain;
use crate::domain::round::BallotKey;
use crate::domain::session::Session;
use crate::domain::text::Lang;
use crate::i18n::words as w;
use crate::store::StoreError;

use super::super::wording::sealing;
use super::super::world::{Access, Asked, Book, Opened, Rating, Safety, Within};
use super::Wake;
use super::words::{shown, store_fault};

/// Opens the form of an invitation, or the one that answers belong to; `to` is where the answers go if not beside it.
///
/// # Errors
/// What is wrong and what to do, in the reader's words.
pub fn rate(
    drafts: &Drafts,
    file: &Path,
    to: Option<&Path>,
    (lang, wake): (Option<Lang>, Wake),
) -> Result<Rating, String> {
    let told = |fault| self::fault(lang.unwrap_or_default(), &fault);
    let (path, invitation) = drafts::invitation(file).map_err(told)?;
    let lang = lang.unwrap_or(invitation.session.language);
    if let Some(folder) = to.filter(|folder| !folder.is_dir()) {
        return Err(w::rating_no_folder(lang, shown(folder)));
    }
    let target = drafts::target(&path, to);
    let file = shown(&target).to_string();
    let home = Home::File(target);
    let session = &invitation.session;
    let round = invitation.key().map_or(0, |key| key.round).to_string();
    let stem = draft::stem(&[session.id.as_str(), &round, invitation.tag.as_str()]);
    let begun = drafts.open(&invitation, &stem, home, Box::new(move || wake.call()));
    let begun = begun.map_err(|fault| self::fault(lang, &fault))?;
    let mut rating = rating(begun, invitation, (Within::File, lang), &path);
    rating.asked.file = Some(file);
    Ok(rating)
}

/// Opens the form of a respondent of an open session for answers that only the project lead may read; `tag` comes from
/// randomness.
///
/// # Errors
/// What is wrong and what to do, in the reader's words.
pub fn seal_for(
    drafts: &Drafts,
    session: &Session,
    whose: &BallotKey,
    tag: Plain,
    (lang, wake): (Lang, Wake),
) -> Result<Rating, String> {
    let BallotKey { round, respondent, rater, tag: _ } = whose;
    let invitation = Invitation::of(session, *round, respondent, rater, tag);
    let invitation = invitation.ok_or_else(|| fault(lang, &DraftFault::NoRound))?;
    let parts = [session.id.as_str(), &round.to_string(), respondent.as_str(), rater.as_str(), "sealed"];
    let stem = draft::stem(&parts);
    let begun = drafts.open(&invitation, &stem, Home::Session, Box::new(move || wake.call()));
    let begun = begun.map_err(|fault| self::fault(lang, &fault))?;
    Ok(rating(begun, invitation, (Within::Session, lang), Path::new("")))
}

fn rating(begun: Begun, invitation: Invitation, (within, lang): (Within, Lang), path: &Path) -> Rating {
    let Begun { session, key: _, form, cover, found, aside, keeping } = begun;
    let book = Box::new(Draft { keeping, lang });
    let desk = Desk::new(session);
    let opened = Opened { desk, book, access: Access::Write, notices: Vec::new(), path: path.to_owned() };
    let aside = aside.map(|path| shown(&path).to_string());
    Rating {
        opened,
        asked: Asked { form, cover, found, aside, within, file: None, spread: invitation.spread },
    }
}

/// A draft as the interface sees it.
struct Draft {
    keeping: Keeping,
    lang: Lang,
}

impl Book for Draft {
    fn record(&mut self, step: &Step) {
        self.keeping.record(step);
    }

    fn save(&mut self) {}

    fn status(&self) -> Safety {
        let status = self.keeping.status();
        let trouble = status.trouble.map(|fault| self::fault(self.lang, &fault));
        Safety {
            durable: status.durable,
            written: status.durable,
            pending: usize::try_from(status.newest.saturating_sub(status.durable)).unwrap_or(usize::MAX),
            lost: trouble.is_some(),
            trouble,
            theirs: None,
        }
    }

    fn accept(&mut self) -> Result<(), String> {
        Ok(())
    }

    fn close(&mut self) -> Safety {
        self.keeping.close();
        self.status()
    }

    fn cover(&mut self, cover: &Cover) {
        self.keeping.cover(cover.clone());
    }

    fn hand_in(&mut self) {
        self.keeping.hand_in();
    }

    fn handed(&mut self) -> Option<Result<Handed, String>> {
        Some(self.keeping.handed()?.map_err(|fault| fault_in(self.lang, &fault)))
    }

    fn forget(&mut self) {
        self.keeping.forget();
    }
}

fn fault_in(lang: Lang, fault: &DraftFault) -> String {
    w::rating_not_handed_in(lang, self::fault(lang, fault))
}

/// A fault with what to do.
fn fault(lang: Lang, fault: &DraftFault) -> String {
    match fault {
        DraftFault::Store(error @ StoreError::Io { .. }) => {
            w::rating_fault_store(lang, store_fault(lang, error))
        }
        DraftFault::Store(error) => store_fault(lang, error),
        DraftFault::Invitation { path, why } => {
            w::rating_fault_invitation(lang, shown(path), unread(lang, why))
        }
        DraftFault::Missing(path) => w::rating_fault_missing(lang, shown(path)),
        DraftFault::NoRound => w::rating_fault_no_round(lang).to_owned(),
        DraftFault::Held => w::rating_fault_held(lang).to_owned(),
        DraftFault::InTheWay { path, why } => {
            w::rating_fault_in_the_way(lang, shown(path), unread(lang, why))
        }
        DraftFault::Foreign(path) => w::rating_fault_foreign(lang, shown(path)),
        DraftFault::Seal(SealFault::Long(over)) => w::rating_too_long(lang, *over),
        DraftFault::Seal(SealFault::Key) => w::rating_no_lead(lang).to_owned(),
        DraftFault::Seal(fault) => w::rating_fault_seal(lang, sealing::fault(lang, fault)),
        DraftFault::Stopped => w::rating_fault_stopped(lang).to_owned(),
    }
}

fn unread(lang: Lang, why: &Unread) -> String {
    match why {
        Unread::Large => w::rating_unread_large(lang).to_owned(),
        Unread::Incomplete => w::rating_unread_incomplete(lang).to_owned(),
        Unread::Edited => w::rating_unread_edited(lang).to_owned(),
        Unread::Damaged(fault) => {
            w::rating_unread_damaged(lang, fault.column, fault.line, Plain::line(&fault.text))
        }
        Unread::Newer(format) => w::rating_unread_newer(lang, format),
    }
}
