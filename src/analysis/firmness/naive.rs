//! The three questions asked the long way round: the session itself is changed, and its figures counted anew.

use proptest::prelude::{Strategy, prop, prop_assert_eq, proptest};
use proptest::string::string_regex;

use super::tests::session;
use super::{Firmness, Way};
use crate::analysis::figures::Figures;
use crate::domain::rating::{Level, Mark};
use crate::domain::respondent::Standing;
use crate::domain::session::Session;

/// Which rows are the first so many.
fn first(figures: &Figures, top: usize) -> Vec<usize> {
    figures.ranking.by_rule.iter().take(top).copied().collect()
}

/// Whether each member has fallen out of the top of what the session has become.
fn fallen(session: &Session, members: &[usize]) -> Vec<bool> {
    let now = first(&Figures::of(session, 1), members.len());
    members.iter().map(|row| !now.contains(row)).collect()
}

fn count(into: &mut [usize], fallen: &[bool]) {
    for (count, fallen) in into.iter_mut().zip(fallen) {
        *count += usize::from(*fallen);
    }
}

fn left_out(session: &Session, members: &[usize]) -> Vec<usize> {
    let mut falls = vec![0; members.len()];
    for respondent in 0..session.respondents.len() {
        let mut without = session.clone();
        without.respondents[respondent].standing = Standing::Aside;
        count(&mut falls, &fallen(&without, members));
    }
    falls
}

/// How many moves there are, and how many of them make each member fall out; every respondent has one rater.
fn moved(session: &Session, members: &[usize]) -> (usize, Vec<usize>) {
    let (mut all, mut falls) = (0, vec![0; members.len()]);
    for ballot in 0..session.rounds[0].ballots.len() {
        for place in 0..session.rounds[0].order.len() {
            let Mark::Level(level) = session.rounds[0].ballots[ballot].marks.get(place) else { continue };
            for way in [Way::Up, Way::Down] {
                let by = match way {
                    Way::Up => level.index().checked_add(1),
                    Way::Down => level.index().checked_sub(1),
                };
                let Some(level) = by.and_then(|index| Level::ALL.get(index)) else { continue };
                let mut other = session.clone();
                other.rounds[0].ballots[ballot].marks.set(place, Mark::Level(*level));
                all += 1;
                count(&mut falls, &fallen(&other, members));
            }
        }
    }
    (all, falls)
}

/// Capabilities, then one row of marks and one of dots for each respondent, then cuts and places in the top.
fn said() -> impl Strategy<Value = (Vec<(String, String)>, Vec<u8>, u16)> {
    (2_usize..7).prop_flat_map(|rows| {
        let text = |pattern: &str| string_regex(&format!("{pattern}{{{rows}}}")).unwrap();
        let one = (text("[0-4x-]"), text("[0-3]"));
        let cuts = prop::sample::select(vec![vec![], vec![67, 34], vec![50], vec![90, 60, 30, 10]]);
        let top = 1..u16::try_from(rows).unwrap();
        (prop::collection::vec(one, 2..6), cuts, top)
    })
}

proptest! {
    #[test]
    fn the_steps_find_what_a_changed_session_gives((said, cuts, top) in said()) {
        let marks: Vec<[&str; 1]> = said.iter().map(|(marks, _)| [marks.as_str()]).collect();
        let rows: Vec<(&[&str], &str)> =
            marks.iter().zip(&said).map(|(marks, (_, dots))| (&marks[..], dots.as_str())).collect();
        let session = session(&rows, &cuts, top);
        let figures = Figures::of(&session, 1);
        let Ok(firmness) = Firmness::whole(&session, &figures) else { return Ok(()) };
        let members = first(&figures, usize::from(top));
        let found: Vec<usize> = firmness.members().iter().map(|member| member.row).collect();
        prop_assert_eq!(&found, &members);
        let found: Vec<usize> = firmness.members().iter().map(|member| member.left_out).collect();
        prop_assert_eq!(found, left_out(&session, &members));
        let found: Vec<usize> = firmness.members().iter().map(|member| member.moves).collect();
        prop_assert_eq!((firmness.moves(), found), moved(&session, &members));
    }
}
