//! The largest session that is to be handled: 1 000 capabilities, 300 respondents, five raters each.

use verkstad::domain::id::{CapabilityId, RespondentId};
use verkstad::domain::map::Capability;
use verkstad::domain::respondent::{Respondent, Standing};
use verkstad::domain::round::{Ballot, BallotKey, Round};
use verkstad::domain::session::Session;
use verkstad::domain::text::Text;
use verkstad::store;

use super::workshop::session;

#[test]
fn the_largest_session_is_read_as_it_was_written() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("big.ron");
    let big = big();
    store::create(&path, &big).unwrap();
    let size = std::fs::metadata(&path).unwrap().len();
    assert!((1_500_000..4_000_000).contains(&size), "{size}");
    assert_eq!(*store::read(&path).unwrap().desk.session(), big);
}

fn big() -> Session {
    let mut session = session("big");
    let area = session.map.areas[0].id.clone();
    session.map.capabilities = (0..1_000)
        .map(|number| Capability {
            id: CapabilityId::new(&format!("c{number}")).unwrap(),
            area: area.clone(),
            name: Text::both(&format!("Förmåga {number}"), &format!("Capability {number}")),
            about: Text::default(),
            goals: Vec::new(),
            doubt: "".into(),
            off: None,
        })
        .collect();
    session.respondents = (0..300)
        .map(|number| Respondent {
            id: RespondentId::new(&format!("r{number}")).unwrap(),
            name: format!("Organisation {number}").as_str().into(),
            short: format!("R{number}").as_str().into(),
            letter: number,
            inhabitants: Some(u32::from(number) * 100),
            shared_by: Vec::new(),
            people: Vec::new(),
            standing: Standing::Active,
        })
        .collect();
    let mut round = Round::first(&session.map);
    for respondent in &session.respondents {
        for rater in 0..5 {
            let mut ballot = Ballot::empty(&BallotKey::keyed(
                1,
                respondent.id.clone(),
                format!("person {rater}").as_str().into(),
            ));
            let marks: String =
                (0..1_000).map(|place| ["0", "1", "2", "3", "4", "x"][(place * 7 + rater) % 6]).collect();
            ballot.marks = marks.parse().unwrap();
            round.ballots.push(ballot);
        }
    }
    session.rounds = vec![round];
    session
}
