//! `verkstad share`: a session to hand out, with letters for names and without what only some may see; and what of single
//! respondents is in it all the same.

use crate::analysis::projection::{Names, NotShared, Share, share};
use crate::domain::plain::Plain;
use crate::domain::session::Session;
use crate::domain::text::Lang;
use crate::i18n::words as w;
use crate::store;

use super::args;
use super::fault::CliFault;
use super::output::say;
use super::report::read;

/// Writes the session to hand out, and says what is not in it.
///
/// # Errors
/// Where the session cannot be read or must not be handed out so, or where the file cannot be written.
pub(super) fn hand_out(args: &args::Share, lang: Option<Lang>) -> Result<(), CliFault> {
    let session = read(&args.session)?;
    let lang = lang.unwrap_or(session.language);
    let names = if args.names { Names::Kept } else { Names::Letters };
    let how = Share { names, without_hidden: args.without_hidden };
    let shared = share(&session, how).map_err(|why| unshared(lang, &why))?;
    store::create(&args.to, &shared)?;
    say(&account(&session, how, lang, &Plain::line(&args.to.display().to_string())))
}

fn unshared(lang: Lang, why: &NotShared) -> CliFault {
    CliFault::NotShared(match why {
        NotShared::Hidden(rounds) => {
            let numbers: Vec<String> = rounds.iter().map(ToString::to_string).collect();
            w::share_hidden(lang, rounds.len(), numbers.join(", "))
        }
        NotShared::Dots => w::dots_share_closed(lang).to_owned(),
        NotShared::Sealed => w::share_sealed(lang).to_owned(),
    })
}

/// What is not in the file, a line each, then what is in it of each respondent's; only what there was.
fn account(session: &Session, how: Share, lang: Lang, file: &Plain) -> String {
    let rounds = &session.rounds;
    let ballots = || rounds.iter().flat_map(|round| &round.ballots);
    let sealed: usize = rounds.iter().map(|round| round.sealed.len()).sum();
    let hidden = rounds.iter().filter(|round| round.is_hidden()).count();
    let private: usize = ballots().map(|ballot| ballot.private.len()).sum();
    let mut lines = vec![w::share_written(lang, file.as_str())];
    match how.names {
        Names::Letters => lines.push(w::share_letters(lang).to_owned()),
        Names::Kept => lines.push(w::share_names(lang).to_owned()),
    }
    if ballots().any(|ballot| !ballot.rater.is_empty()) {
        lines.push(w::share_raters(lang).to_owned());
    }
    if private > 0 {
        lines.push(w::share_private(lang, private));
    }
    if sealed > 0 {
        lines.push(w::share_without_sealed(lang, sealed));
    }
    if hidden > 0 {
        lines.push(w::share_without_hidden(lang, hidden));
    }
    if session.are_dots_closed() && !session.dots.is_empty() {
        lines.push(w::dots_share_without(lang, session.dots.len()));
    }
    if how.names == Names::Letters && session.choices.iter().any(|choice| !choice.commitments.is_empty()) {
        lines.push(w::share_without_participants(lang).to_owned());
    }
    if !session.are_dots_closed() && !session.dots.is_empty() {
        lines.push(match how.names {
            Names::Letters => w::dots_share_letters(lang).to_owned(),
            Names::Kept => w::dots_share_names(lang).to_owned(),
        });
    }
    lines.push(w::share_texts(lang).to_owned());
    lines.join("\n") + "\n"
}
