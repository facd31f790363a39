//! Files of every format that was ever released, kept as they were written: each must open for ever.

use verkstad::domain::id::RespondentId;
use verkstad::domain::rating::Mark;
use verkstad::domain::round::RoundState;
use verkstad::store::{self, Integrity, Notice};

use super::workshop::{add_note, close, make, open};

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

#[test]
fn a_session_of_format_2_opens_with_all_it_holds() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("session.ron");
    std::fs::write(&path, include_bytes!("../fixtures/session-format-2.ron")).unwrap();
    let reading = store::read(&path).unwrap();
    assert_eq!(reading.integrity, Integrity::Intact);
    let session = reading.desk.session();
    assert_eq!((session.map.count(), session.map_version()), (13, 2));
    assert_eq!(session.rounds[0].ballots[0].mark(4), Mark::DontKnow);
    assert_eq!(session.versions[0].revisions[0].why.as_str(), "Den hör till verksamheten");
}

#[test]
fn a_session_of_format_3_opens_with_all_it_holds_and_who_joined_has_said_yes() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("session.ron");
    std::fs::write(&path, include_bytes!("../fixtures/session-format-3.ron")).unwrap();
    let reading = store::read(&path).unwrap();
    assert_eq!(reading.integrity, Integrity::Intact);
    let session = reading.desk.session();
    assert_eq!(session.rounds[0].state, RoundState::Ended);
    assert!(session.lead.is_some());
    let choice = &session.choices[0];
    let joined: Vec<&str> = choice.participants().map(RespondentId::as_str).collect();
    assert_eq!((joined, choice.lead().unwrap().as_str()), (vec!["avd-5", "avd-6"], "avd-5"));
    assert_eq!(choice.commitments[1].scenario, choice.scenario);
}

#[test]
fn a_session_of_an_older_format_is_kept_as_it_was_before_it_is_written_anew() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("session.ron");
    let old = include_bytes!("../fixtures/session-format-1.ron");
    std::fs::write(&path, old).unwrap();
    let mut opened = open(&path);
    let kept = folder.path().join("session.ron.format-1");
    assert!(opened.notices.iter().any(|it| matches!(it, Notice::OlderFormat { format: 1, .. })));
    assert_eq!(std::fs::read(&kept).unwrap(), old);
    make(&mut opened, add_note(2, "En tanke till"));
    close(opened);
    let now = std::fs::read_to_string(&path).unwrap();
    assert!(now.contains("format: 4,"), "{now}");
    assert!(open(&path).notices.is_empty(), "it is told once");
    assert_eq!(std::fs::read(&kept).unwrap(), old);
}
