//! Files of every format that was ever released, kept as they were written: each must open for ever.

use verkstad::domain::rating::Mark;
use verkstad::store::{self, Integrity};

#[test]
fn a_session_of_format_1_opens_with_all_it_holds() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("session.ron");
    std::fs::write(&path, include_bytes!("../fixtures/session-format-1.ron")).unwrap();
    let reading = store::read(&path).unwrap();
    assert_eq!(reading.integrity, Integrity::Intact);
    let session = reading.desk.session();
    assert_eq!((session.edit, session.name.as_str()), (2, "Avdelning 5"));
    assert_eq!((session.respondents.len(), session.map.count(), session.notes.len()), (2, 14, 2));
    assert_eq!(session.rounds[0].ballots[0].mark(4), Mark::DontKnow);
    let judgement = session.judgements.values().next().unwrap();
    assert_eq!(judgement.rank.as_ref().unwrap().place, 2);
    assert_eq!(session.choices[0].start.unwrap().to_string(), "2027-01-18");
}
