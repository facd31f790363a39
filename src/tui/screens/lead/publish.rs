//! Publishing means with sealed answers in them: first the account of what may be published and what not, then one edit.

use crate::ballot::release::{Account, NoRelease, release, release_as_told};
use crate::domain::edit::{At, Edit, Item};
use crate::domain::plan;
use crate::domain::round::Round;
use crate::domain::sealed::Release;
use crate::domain::session::Session;
use crate::i18n::words as w;

use super::super::super::overlay::pages::{Block, Choice};
use super::super::super::overlay::{Overlay, Pages, Then};
use super::super::super::room::Room;
use super::super::super::theme::Role;
use super::super::super::ui::Ui;
use super::super::super::wording::release::{self as wording, Line};

/// Whether there is anything sealed, and the key to it.
///
/// # Errors
/// Why not, in the reader's words.
pub fn can_publish(room: &Room, ui: &Ui) -> Result<(), String> {
    let session = room.session();
    if session.rounds.iter().all(|round| round.sealed.is_empty()) {
        return Err(w::release_nothing_sealed(ui.lang).to_owned());
    }
    let unlocked = room.lead.secret(session).is_some();
    if unlocked { Ok(()) } else { Err(w::release_locked(ui.lang).to_owned()) }
}

/// Shows what may be published of the round in view, and offers to.
pub fn publish(room: &Room, ui: &mut Ui) {
    let (lang, session, number) = (ui.lang, room.session(), room.figures.round);
    match made(room) {
        None => ui.refuse(w::release_locked(lang)),
        Some(Ok(account)) => {
            let hidden = is_hidden(session, number);
            let label = if hidden { w::release_do_reveal(lang) } else { w::release_do(lang) };
            let refused = room.writable(ui).err();
            let choices = vec![Choice { key: 'p', label: label.to_owned(), refused }];
            let pages = Pages::new(w::release_title(lang, number), blocks(ui, session, &account));
            let told = Told { account, hidden };
            let then = Then::room(move |room, ui, answer| match answer.picked() {
                Some(_) => decide(room, ui, &told),
                None => Ok(()),
            });
            ui.show(Overlay::Pages(pages.with_choices(choices, then)));
        }
        Some(Err(why)) => {
            let mut shown = vec![Block::Warning(wording::refusal(lang, &why))];
            if let NoRelease::Nothing(account) = &why {
                shown.extend(blocks(ui, session, account));
            }
            ui.show(Overlay::Pages(Pages::new(w::release_title(lang, number), shown)));
        }
    }
}

/// What was shown before anything is published.
struct Told {
    account: Account,
    /// Whether the round was closed, and is to be revealed too.
    hidden: bool,
}

/// The account of the round in view; `None` where the key is locked.
fn made(room: &Room) -> Option<Result<Account, NoRelease>> {
    let secret = room.lead.secret(room.session())?;
    Some(release(room.session(), room.figures.round, secret).map(|(_, account)| account))
}

/// Publishes what was shown; a round that is closed is revealed with it.
fn decide(room: &mut Room, ui: &mut Ui, told: &Told) -> Result<(), String> {
    let (session, number) = (room.session(), told.account.round);
    let secret = room.lead.secret(session).ok_or_else(|| w::release_locked(ui.lang).to_owned())?;
    let release = if is_hidden(session, number) == told.hidden {
        release_as_told(session, &told.account, secret)
    } else {
        Err(NoRelease::Changed)
    };
    let release = release.map_err(|why| wording::refusal(ui.lang, &why))?;
    let count = release.rows.len();
    let edit = edit(session, number, release);
    room.try_plan(ui, Ok(edit))?;
    ui.say(w::release_done(ui.lang, count));
    Ok(())
}

/// The one edit that publishes: with the reveal, where the round is still closed.
fn edit(session: &Session, number: u16, release: Release) -> Edit {
    let index = session.round(number).map_or(0, |round| round.releases.len());
    let add = Edit::Add(Item::Release(number, release), At { index });
    match plan::reveal(session, number) {
        Ok(reveal) => Edit::Batch(vec![reveal, add]),
        Err(_) => add,
    }
}

fn is_hidden(session: &Session, number: u16) -> bool {
    session.round(number).is_some_and(Round::is_hidden)
}

fn blocks(ui: &Ui, session: &Session, account: &Account) -> Vec<Block> {
    let block = |line: Line| match line {
        Line::Sum(text) => Block::Item(text),
        Line::Warning(text) => Block::Warning(text),
        Line::Row(text) => Block::Line(text, Role::Plain),
    };
    wording::account(ui.lang, session, account).into_iter().map(block).collect()
}
