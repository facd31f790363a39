//! `verkstad release`: publishes means with sealed answers in them, after the account of what that tells.

use std::io::{self, IsTerminal};

use crate::ballot::keys::{KeyFault, Keys};
use crate::ballot::release::{Account, NoRelease, release, release_as_told};
use crate::ballot::seal::Secret;
use crate::domain::edit::{At, Edit, Item};
use crate::domain::round::Round;
use crate::domain::session::Session;
use crate::domain::text::Lang;
use crate::i18n::words as w;
use crate::tui::wording::release::{self as wording, Line};

use super::args;
use super::fault::CliFault;
use super::output::say;
use super::report::read;
use super::{apply, key, surroundings};

/// Prints the account, asks where a terminal is there and nobody has agreed yet, and publishes.
///
/// # Errors
/// Where the key is not to be had, nothing can be published, or the session cannot be read or changed.
pub(super) fn publish(args: &args::Release, lang: Option<Lang>) -> Result<(), CliFault> {
    let session = read(&args.session)?;
    let lang = lang.unwrap_or(session.language);
    let newest = session.current_round().map_or(1, |round| round.number);
    let number = args.round.unwrap_or(newest);
    let secret = unlocked(&session)?;
    match session.round(number).map(Round::is_hidden) {
        None => return Err(CliFault::NoRound(number)),
        Some(true) => return Err(CliFault::Hidden { round: number, others: String::new() }),
        Some(false) => {}
    }
    let refused = |why: &NoRelease| CliFault::NotReleased(wording::refusal(lang, why));
    let account = match release(&session, number, &secret) {
        Ok((_, account)) => account,
        Err(why) => {
            if let NoRelease::Nothing(account) = &why {
                say(&told(lang, &session, account))?;
            }
            return Err(refused(&why));
        }
    };
    say(&told(lang, &session, &account))?;
    if !args.yes && !agreed(lang)? {
        return say(&format!("{}\n", w::release_cli_not(lang)));
    }
    apply::change(&args.session, |desk| {
        // Somebody else may have written to the session while it was being read.
        let hidden = desk.session().round(number).is_some_and(Round::is_hidden);
        let release =
            if hidden { Err(NoRelease::Changed) } else { release_as_told(desk.session(), &account, &secret) };
        let release = release.map_err(|why| refused(&why))?;
        let index = desk.session().round(number).map_or(0, |round| round.releases.len());
        Ok(Edit::Add(Item::Release(number, release), At { index }))
    })
}

fn told(lang: Lang, session: &Session, account: &Account) -> String {
    let line = |line: &Line| match line {
        Line::Sum(text) | Line::Warning(text) => format!("{text}\n"),
        Line::Row(text) => format!("  {text}\n"),
    };
    wording::account(lang, session, account).iter().map(line).collect()
}

/// The session's secret key; a passphrase is asked for where it lies under one.
fn unlocked(session: &Session) -> Result<Secret, CliFault> {
    let keys = Keys::new(surroundings::keys());
    match keys.unlock(session, None) {
        Err(KeyFault::Locked) => Ok(keys.unlock(session, Some(&key::typed()?))?),
        other => Ok(other?),
    }
}

/// Whether whoever sits at the terminal agrees; without one `--yes` is needed.
fn agreed(lang: Lang) -> Result<bool, CliFault> {
    if !io::stdin().is_terminal() {
        return Err(CliFault::NotReleased(w::release_cli_need(lang).to_owned()));
    }
    say(&format!("{} ", w::release_cli_ask(lang)))?;
    let mut typed = String::new();
    io::stdin().read_line(&mut typed).map_err(key::asked)?;
    Ok(matches!(typed.trim().to_lowercase().as_str(), "j" | "ja" | "y" | "yes"))
}
