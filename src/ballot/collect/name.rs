//! What the name of a file says of it: an answer, the copy of one that a sync engine has made, or nothing to look at.
//!
//! Engines put their mark before the last ending, so whatever stands between `.ballot` and `.ron` is one: Syncthing's
//! `.sync-conflict-…`, the `(… conflicted copy …)` of Dropbox and Nextcloud in any language, the name of the computer
//! that `OneDrive` adds, the ` (1)` of a browser or a drive. Some people move it before `.ballot`, or copy a file by hand.

/// What a name in the folder is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Called {
    /// An answer as the rater's program names it.
    Answer,
    /// The copy of an answer; what it is a copy of, as far as the name tells.
    Copy(String),
    /// Neither: another file, or something an engine has not finished yet.
    Other,
}

/// The endings of an answer's name.
const ENDINGS: (&str, &str) = (".ballot", ".ron");
/// What engines write into brackets, in the languages that people here use.
const MARKS: [&str; 6] = ["conflict", "konflikt", "motstridig", "kopia", "copy", "i strid"];
/// What a hand copy begins with.
const BEFORE: [&str; 3] = ["kopia av ", "copy of ", "kopia - "];

/// Looks at the name of a file.
#[must_use]
pub fn called(name: &str) -> Called {
    let small = name.to_lowercase();
    // Lower case may be longer or shorter in bytes; names where it is are no answers of ours.
    if small.len() != name.len() || small.starts_with(['.', '~']) {
        return Called::Other;
    }
    let Some(stem) = small.strip_suffix(ENDINGS.1) else { return Called::Other };
    let Some(at) = stem.rfind(ENDINGS.0) else { return Called::Other };
    let after = stem.get(at + ENDINGS.0.len()..).unwrap_or_default();
    let before = small.get(..at).unwrap_or_default();
    let (start, end) = bare(before);
    let whole = (start, end) == (0, before.len());
    if after.is_empty() && whole && !before.is_empty() {
        return Called::Answer;
    }
    let own = name.get(start..end).unwrap_or_default();
    Called::Copy(format!("{own}{}{}", ENDINGS.0, ENDINGS.1))
}

/// Where, in a name without its endings, the name of the original begins and ends.
fn bare(before: &str) -> (usize, usize) {
    let start = BEFORE.iter().find(|mark| before.starts_with(**mark)).map_or(0, |mark| mark.len());
    let mut end = before.len();
    if let Some(at) = before.find(".sync-conflict-").filter(|at| *at > start) {
        end = at;
    }
    let rest = before.get(start..end).unwrap_or_default();
    if let Some(open) = rest.rfind(" (").filter(|open| *open > 0 && rest.ends_with(')')) {
        let inside = rest.get(open + 2..rest.len() - 1).unwrap_or_default();
        let number = !inside.is_empty() && inside.bytes().all(|byte| byte.is_ascii_digit());
        if number || MARKS.iter().any(|mark| inside.contains(mark)) {
            end = start + open;
        }
    }
    let rest = before.get(start..end).unwrap_or_default();
    let dash = [" - kopia", " - copy", " – kopia", " – copy"];
    if let Some(mark) = dash.iter().find(|mark| rest.ends_with(**mark) && rest.len() > mark.len()) {
        end -= mark.len();
    }
    (start, end)
}

#[cfg(test)]
mod tests {
    use super::{Called, called};

    #[test]
    fn copies_that_engines_and_people_make_are_known_by_their_names() {
        for name in [
            "ballot-k7mq.ballot.sync-conflict-20260818-173636-D4LGQYW.ron",
            "ballot-k7mq.sync-conflict-20260818-173636-D4LGQYW.ballot.ron",
            "ballot-k7mq.ballot (Annas motstridiga kopia 2026-11-22).ron",
            "ballot-k7mq.ballot (Anna's conflicted copy 2026-11-22).ron",
            "ballot-k7mq.ballot (conflicted copy 2026-11-22 140500).ron",
            "ballot-k7mq (conflicted copy 2026-11-22 140500).ballot.ron",
            "ballot-k7mq.ballot (konflikt 2026-11-22).ron",
            "ballot-k7mq.ballot_conflict-20261122-140500.ron",
            "ballot-k7mq.ballot-DESKTOP-8HJ2.ron",
            "ballot-k7mq.ballot (1).ron",
            "ballot-k7mq (2).ballot.ron",
            "ballot-k7mq.ballot - Kopia.ron",
            "Kopia av ballot-k7mq.ballot.ron",
            "Copy of ballot-k7mq.ballot.RON",
        ] {
            assert_eq!(called(name), Called::Copy("ballot-k7mq.ballot.ron".to_owned()), "{name}");
        }
    }

    #[test]
    fn answers_keep_any_name_of_their_own() {
        for name in
            ["ballot-k7mq.ballot.ron", "Tanum - Åsa (IT).ballot.ron", "a.b-HOST.ballot.ron", "X.Ballot.RON"]
        {
            assert_eq!(called(name), Called::Answer, "{name}");
        }
    }

    #[test]
    fn what_is_not_finished_or_not_an_answer_is_let_be() {
        for name in [
            ".ballot-k7mq.ballot.ron.123.tmp",
            ".syncthing.ballot-k7mq.ballot.ron.tmp",
            "~ballot-k7mq.ballot.ron",
            ".~lock.ballot.ron",
            "ballot-k7mq.ballot.ron.part",
            "ballot-k7mq.ballot.ron.new",
            "ballot-k7mq.invite.ron",
            "motor.ron",
            ".ballot.ron",
            "x.txt",
            "",
        ] {
            assert_eq!(called(name), Called::Other, "{name}");
        }
    }
}
