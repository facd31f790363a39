//! Invitations for a whole round, or for everybody's dots: which file goes to whom, and the writing of them into a folder.
//!
//! A file's name is a tag by chance unless somebody asks for names. Whoever is invited already, to be told by what the
//! files hold, is not invited again; an invitation that is written anew keeps its tag and its name.

use std::collections::BTreeSet;
use std::path::Path;

use super::folder::invitations;
use super::invitation::{Asks, ENDING, Invitation};
use crate::domain::id::RespondentId;
use crate::domain::plain::Plain;
use crate::domain::plan;
use crate::domain::round::{Ballot, BallotKey};
use crate::domain::session::Session;
use crate::store::{self, StoreError};

/// The letters and digits of a tag: none that is taken for another.
const ALPHABET: &[u8; 32] = b"23456789abcdefghijkmnpqrstuvwxyz";
/// How many of them.
const LENGTH: usize = 8;

/// How invitations are written.
#[derive(Clone, Copy, Debug)]
pub struct Inviting<'a> {
    /// From this session.
    pub session: &'a Session,
    /// To what.
    pub what: For,
    /// Into this folder, which is made where it is not there.
    pub folder: &'a Path,
    /// How the files are called.
    pub called: Called,
    /// What becomes of invitations that are there.
    pub known: Known,
}

/// What raters are invited to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum For {
    /// To rate, in the round of this number.
    Round(u16),
    /// To place dots, one sheet for each respondent.
    Dots,
}

/// How the files are called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Called {
    /// By a tag, by chance.
    Tags,
    /// By respondent and rater: everybody who sees the folder sees who is invited and who has answered.
    Names,
}

/// What becomes of invitations that are there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Known {
    /// They stay as they are.
    Kept,
    /// They are written anew, under their names and with their tags.
    Again,
}

/// One invitation in the folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invited {
    /// For whom.
    pub respondent: RespondentId,
    /// By whom to be answered; empty where the respondent answers as one.
    pub rater: Plain,
    /// The file's name.
    pub file: String,
    /// What was done.
    pub done: Done,
}

/// What was done with an invitation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Done {
    /// It is new.
    Written,
    /// It was there.
    Kept,
    /// It was there and is written anew.
    Again,
}

impl Inviting<'_> {
    /// Writes what is missing for these respondents and raters, and says of each where it is. `random` gives chance.
    ///
    /// # Errors
    /// Where the folder cannot be read or a file cannot be written; what was written before stays.
    pub fn write(
        &self,
        whom: &[(RespondentId, Plain)],
        random: &mut dyn FnMut() -> u64,
    ) -> Result<Vec<Invited>, StoreError> {
        let io = |error| StoreError::Io { path: self.folder.to_owned(), error };
        let held = invitations(self.folder).map_err(io)?;
        let mut names: BTreeSet<String> = held.iter().map(|(name, _)| name.to_lowercase()).collect();
        let mut out = Vec::with_capacity(whom.len());
        for (respondent, rater) in whom {
            let known = held.iter().find(|(_, it)| self.is_for(it, respondent, rater));
            let (file, tag, done) = match (known, self.known) {
                (Some((name, it)), Known::Kept) => (name.clone(), it.tag.clone(), Done::Kept),
                (Some((name, it)), Known::Again) => (name.clone(), it.tag.clone(), Done::Again),
                (None, _) => {
                    let tag = tag(random());
                    (self.name(&names, respondent, rater, &tag), tag, Done::Written)
                }
            };
            let invitation = self.invitation(respondent, rater, tag);
            if let Some(invitation) = invitation.filter(|_| done != Done::Kept) {
                let text = invitation.write().map_err(|error| io(std::io::Error::other(error)))?;
                store::write_shared(&self.folder.join(&file), text.as_bytes())?;
            }
            names.insert(file.to_lowercase());
            out.push(Invited { respondent: respondent.clone(), rater: rater.clone(), file, done });
        }
        Ok(out)
    }

    fn invitation(&self, respondent: &RespondentId, rater: &Plain, tag: Plain) -> Option<Invitation> {
        match self.what {
            For::Round(round) => Invitation::of(self.session, round, respondent, rater, tag),
            For::Dots => Invitation::for_dots(self.session, respondent, tag),
        }
    }

    /// Whether an invitation is this rater's to the same.
    fn is_for(&self, it: &Invitation, respondent: &RespondentId, rater: &Plain) -> bool {
        let (asks, round) = match self.what {
            For::Round(round) => (Asks::Ratings, round),
            For::Dots => (Asks::Dots, 0),
        };
        let key = |rater: &Plain| BallotKey::keyed(round, respondent.clone(), rater.clone());
        let ballot = |rater: &Plain| Ballot::empty(&key(rater));
        it.session.id == self.session.id
            && it.asks == asks
            && it.key().is_some_and(|own| own.round == round && own.respondent == *respondent)
            && plan::is_same_rater(&ballot(&it.rater), &ballot(rater))
    }

    /// A name that nothing in the folder has.
    fn name(&self, taken: &BTreeSet<String>, whose: &RespondentId, rater: &Plain, tag: &Plain) -> String {
        let by_tag = match self.what {
            For::Round(_) => format!("ballot-{tag}{ENDING}"),
            For::Dots => format!("dots-{tag}{ENDING}"),
        };
        if self.called == Called::Tags {
            return by_tag;
        }
        let full = self.session.respondent(whose).map_or(whose.as_str(), |it| it.name.as_str());
        let both = if rater.is_empty() { full.to_owned() } else { format!("{full} - {rater}") };
        // As safe as the name of a session, and with room for the ending of the answer.
        let safe: String = store::file_name(&both).trim_end_matches(".ron").chars().take(60).collect();
        let safe = safe.trim_end_matches([' ', '.']);
        // A file that cannot be read is somebody's all the same, and so is a link to nowhere.
        let free = |name: &String| {
            !taken.contains(&name.to_lowercase()) && self.folder.join(name).symlink_metadata().is_err()
        };
        [format!("{safe}{ENDING}"), format!("{safe} {tag}{ENDING}")].into_iter().find(free).unwrap_or(by_tag)
    }
}

/// A tag from chance; all are of one kind, so that none tells where its answer was given.
#[must_use]
pub fn tag(random: u64) -> Plain {
    let digits = (0..LENGTH).map(|place| usize::try_from(random >> (5 * place) & 31).unwrap_or_default());
    let text: String = digits.filter_map(|digit| ALPHABET.get(digit)).map(|byte| char::from(*byte)).collect();
    Plain::line(&text)
}
