//! Those who answered, by letter: how many raters, how their answers came, and how far apart lie those of who has
//! answered twice. No names, and no values of single answers.

use crate::analysis::figures::{Column, Figures};
use crate::analysis::retest::{self, Twice};
use crate::domain::round::{Ballot, Came, Round};
use crate::domain::session::Session;

use super::model::{Letter, Retest};

/// The letters of these columns.
pub(super) fn letters(session: &Session, figures: &Figures, columns: &[usize]) -> Vec<Letter> {
    let round = session.round(figures.round);
    let twice = round.map(retest::twice).unwrap_or_default();
    let columns = columns.iter().filter_map(|column| figures.columns.get(*column));
    columns.filter_map(|column| letter(session, round, column, &twice)).collect()
}

/// The test–retest differences of who has answered twice for the respondents of these columns.
pub(super) fn retests(session: &Session, figures: &Figures, columns: &[usize]) -> Vec<Retest> {
    let Some(round) = session.round(figures.round) else { return Vec::new() };
    let shown = |twice: &Twice| {
        let column = figures.column_of(&twice.respondent)?;
        columns.contains(&column).then(|| session.respondent(&twice.respondent))?
    };
    let one = |twice: Twice| {
        let letter = shown(&twice)?.letters();
        let retest = twice.retest(round)?;
        let answers = twice.ballots.len();
        let (equal, mean_absolute) = (retest.share_equal(), retest.mean_absolute());
        Some(Retest { letter, answers, both: retest.both, share_equal: equal, mean_absolute })
    };
    let mut found: Vec<Retest> = retest::twice(round).into_iter().filter_map(one).collect();
    found.sort_by(|one, other| (one.letter.len(), &one.letter).cmp(&(other.letter.len(), &other.letter)));
    found
}

fn letter(session: &Session, round: Option<&Round>, column: &Column, twice: &[Twice]) -> Option<Letter> {
    let respondent = session.respondents.get(column.index)?;
    let all: Vec<&Ballot> = round.into_iter().flat_map(|round| round.ballots_of(&respondent.id)).collect();
    let count = |is: fn(&Ballot) -> bool| all.iter().filter(|ballot| is(ballot)).count();
    Some(Letter {
        letter: respondent.letters(),
        ballots: column.ballots.len(),
        answered: column.answered,
        of: column.of,
        done: count(|ballot| ballot.done && !ballot.aside),
        late: count(|ballot| ballot.late),
        interviews: count(|ballot| ballot.came == Came::Interview),
        not_counted: count(|ballot| ballot.aside),
        twice: twice.iter().filter(|twice| twice.respondent == respondent.id).count(),
    })
}
