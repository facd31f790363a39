//! The real program over a real folder: invited by one process, answered by files, collected by another.

use std::path::PathBuf;
use std::time::Duration;

use verkstad::ballot::Invitation;
use verkstad::ballot::answer::{Answer, Body, FORMAT, Filled};
use verkstad::ballot::draft::Form;
use verkstad::ballot::invitation::Asks;

use super::desk::Desk;

/// The invitations in the folder `box`, by name.
fn invited(desk: &Desk) -> Vec<(PathBuf, Invitation)> {
    let mut files: Vec<_> =
        std::fs::read_dir(desk.path("box")).unwrap().map(|it| it.unwrap().path()).collect();
    files.retain(|path| path.to_string_lossy().ends_with(".invite.ron"));
    files.sort();
    files
        .into_iter()
        .map(|path| (path.clone(), Invitation::read(&std::fs::read(&path).unwrap()).unwrap()))
        .collect()
}

/// Answers an invitation, as its rater would.
fn reply(desk: &Desk, (path, invitation): &(PathBuf, Invitation), revision: u32, marks: &str) -> String {
    let filled = Filled {
        respondent: invitation.session.respondents[0].id.clone(),
        rater: invitation.rater.clone(),
        at: "2026-11-22T10:00:00".parse().unwrap(),
        marks: marks.parse().unwrap(),
        comments: std::collections::BTreeMap::default(),
        private: std::collections::BTreeSet::default(),
    };
    let answer = Answer {
        format: FORMAT,
        session: invitation.session.id.clone(),
        round: invitation.round().unwrap().number,
        paper: invitation.paper(),
        tag: invitation.tag.clone(),
        revision,
        body: Body::Shared(filled),
    };
    let name = path.file_name().unwrap().to_string_lossy().replace(".invite.ron", ".ballot.ron");
    desk.write(&format!("box/{name}"), answer.write().unwrap());
    name
}

#[test]
fn whoever_is_invited_answers_in_a_file_and_is_collected() {
    let desk = Desk::with_session();
    desk.write("raters.csv", "respondent,rater\nTanum,Anna\nTAN,Bo\nÅmål,\n");
    let said =
        desk.ok(&["invite", "s.ron", "--to", "box", "--raters", "raters.csv", "--until", "2026-12-01"]);
    assert!(said.contains("Tanum, Anna") && said.contains("3 inbjudningar skrivna"), "{said}");
    let files = invited(&desk);
    assert_eq!(files.len(), 3);
    assert!(files.iter().all(|(_, it)| it.session.respondents.len() == 1 && it.session.rounds.len() == 1));
    assert_eq!(desk.dump()["rounds"][0]["terms"]["until"], "2026-12-01");
    let again = desk.ok(&["invite", "s.ron", "--to", "box", "--raters", "raters.csv"]);
    assert!(again.contains("fanns redan") && again.contains("Inga nya"), "{again}");
    let before: Vec<_> = files.iter().map(|(path, it)| (path.clone(), it.tag.clone())).collect();
    desk.ok(&["invite", "s.ron", "--to", "box", "--raters", "raters.csv", "--again", "--only", "Tanum"]);
    let after: Vec<_> = invited(&desk).into_iter().map(|(path, it)| (path, it.tag)).collect();
    assert_eq!(after, before, "names and tags stay");
    for (place, file) in files.iter().enumerate() {
        reply(&desk, file, 1, ["0123", "4", "x"][place]);
    }
    let said = desk.ok(&["collect", "s.ron", "box"]);
    assert!(
        said.contains("nytt svar från Tanum, Anna") && said.contains("3 svarsfiler, 3 intagna"),
        "{said}"
    );
    let dump = desk.dump();
    let ballots = dump["rounds"][0]["ballots"].as_array().unwrap();
    let mut marks: Vec<_> = ballots.iter().map(|it| it["marks"].as_str().unwrap()).collect();
    marks.sort_unstable();
    assert_eq!(marks, ["0123", "4", "x"]);
    assert_eq!(desk.ok(&["collect", "s.ron", "box"]), "3 svarsfiler, inget nytt\n");
    assert_eq!(desk.dump()["edit"], dump["edit"]);
    desk.ok(&["check", "s.ron"]);
}

#[test]
fn names_are_given_to_the_files_only_where_somebody_asks_for_it_and_what_that_tells_is_said() {
    let desk = Desk::with_session();
    let said = desk.ok(&["invite", "s.ron", "--to", "box", "--names", "--lang", "en"]);
    assert!(said.contains("everybody who sees the folder"), "{said}");
    assert!(desk.path("box/Åmål.invite.ron").exists());
    let tagged = desk.ok(&["invite", "s.ron", "--to", "other"]);
    assert!(tagged.contains("ballot-"), "{tagged}");
    assert!(
        desk.refused(&["invite", "s.ron", "--to", "box", "--only", "Tanun"]).contains("did you mean `tanum`")
    );
    desk.write("e.ron", "[RoundState(1, Ended)]");
    desk.ok(&["apply", "s.ron", "e.ron"]);
    assert!(desk.refused(&["invite", "s.ron", "--to", "box"]).contains("ingen öppen omgång"));
}

#[test]
fn what_cannot_be_taken_in_is_said_in_both_languages_and_leaves_an_exit_code() {
    let desk = Desk::with_session();
    desk.ok(&["invite", "s.ron", "--to", "box"]);
    let files = invited(&desk);
    let own = reply(&desk, &files[0], 1, "0123");
    let text = desk.read(&format!("box/{own}"));
    let copy = own.replace(".ballot.ron", ".ballot (Annas motstridiga kopia).ron");
    desk.write(&format!("box/{copy}"), text.replace("0123", "4444"));
    let run = desk.run(&["collect", "s.ron", "box", "--lang", "en"]);
    assert_eq!(run.code, Some(3), "{run:?}");
    assert!(run.out.contains("the checksum is another's"), "{}", run.out);
    reply(&desk, &files[0], 2, "4444");
    let newer = desk.read(&format!("box/{own}"));
    desk.write(&format!("box/{own}"), &text);
    desk.write(&format!("box/{copy}"), &newer);
    let run = desk.run(&["collect", "s.ron", "box"]);
    assert!(
        run.code == Some(3) && run.out.contains("--take") && run.out.contains("välj om den ska gälla"),
        "{run:?}"
    );
    assert_eq!(desk.mark_of(0), "0123");
    desk.ok(&["collect", "s.ron", "box", "--take", &copy]);
    assert_eq!(desk.mark_of(0), "4444");
    assert!(desk.refused(&["collect", "s.ron", "nowhere"]).contains("nowhere"));
}

#[test]
fn a_watch_takes_in_what_arrives_and_keeps_others_from_writing_meanwhile() {
    let desk = Desk::with_session();
    desk.ok(&["invite", "s.ron", "--to", "box"]);
    let files = invited(&desk);
    let mut watch = desk.command(&["collect", "s.ron", "box", "--watch"]);
    let watch = Watching(watch.stdout(std::process::Stdio::null()).spawn().unwrap());
    reply(&desk, &files[1], 1, "3333");
    for _ in 0..200 {
        if !desk.mark_of(0).is_empty() {
            break;
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    assert_eq!(desk.mark_of(0), "3333");
    let said = desk.refused(&["collect", "s.ron", "box"]);
    assert!(said.contains("close it there first"), "{said}");
    drop(watch);
    desk.ok(&["check", "s.ron"]);
    assert_eq!(desk.mark_of(0), "3333");
}

/// A collector that is ended, however the test ends.
struct Watching(std::process::Child);

impl Drop for Watching {
    fn drop(&mut self) {
        self.0.kill().unwrap();
        self.0.wait().unwrap();
    }
}

impl Desk {
    /// The marks of a ballot of round 1, of the journal too.
    fn mark_of(&self, place: usize) -> String {
        let dump: serde_json::Value = serde_json::from_str(&self.run(&["dump", "s.ron"]).out).unwrap();
        dump["rounds"][0]["ballots"][place]["marks"].as_str().unwrap_or_default().to_owned()
    }
}

#[test]
fn what_cannot_be_read_is_not_overwritten_by_an_invitation_of_its_name() {
    let desk = Desk::with_session();
    std::fs::create_dir(desk.path("box")).unwrap();
    desk.write("box/Tanum.invite.ron", "half an invitat");
    desk.ok(&["invite", "s.ron", "--to", "box", "--names", "--only", "Tanum"]);
    assert_eq!(std::fs::read_to_string(desk.path("box/Tanum.invite.ron")).unwrap(), "half an invitat");
    let names: Vec<_> =
        std::fs::read_dir(desk.path("box")).unwrap().map(|it| it.unwrap().file_name()).collect();
    let new = names.iter().find(|name| *name != "Tanum.invite.ron").unwrap();
    assert!(names.len() == 2 && new.to_string_lossy().starts_with("Tanum "), "{names:?}");
}

#[test]
fn dots_are_asked_for_placed_in_files_and_collected_and_nobody_is_shown_where_they_lie() {
    let desk = Desk::with_session();
    let said = desk.ok(&["invite", "s.ron", "--to", "box", "--dots"]);
    assert!(said.contains("3 inbjudningar skrivna") && said.contains("bara summorna visas"), "{said}");
    assert!(
        desk.refused(&["invite", "s.ron", "--to", "box", "--dots", "--until", "2026-12-01"])
            .contains("--until")
    );
    let again = desk.ok(&["invite", "s.ron", "--to", "box", "--dots"]);
    assert!(again.contains("Inga nya"), "{again}");
    desk.ok(&["invite", "s.ron", "--to", "box"]);
    let files = invited(&desk);
    assert_eq!(files.len(), 6, "an invitation to rate is another than one to place dots");
    let asked: Vec<_> = files.into_iter().filter(|(_, it)| it.asks == Asks::Dots).collect();
    assert_eq!(asked.len(), 3);
    for (place, (path, invitation)) in asked.iter().enumerate() {
        assert!(path.to_string_lossy().contains("dots-") && invitation.session.rounds.is_empty());
        assert_eq!(invitation.session.map.capabilities.len(), 55);
        let form = Form::of(invitation).unwrap();
        let on = |at: usize| (invitation.session.map.capabilities[at].id.clone(), 3);
        let answer = form.placed(&[on(0), on(place + 1)].into(), 1, "2026-11-22T10:00:00".parse().unwrap());
        let name = path.file_name().unwrap().to_string_lossy().replace(".invite.ron", ".ballot.ron");
        desk.write(&format!("box/{name}"), answer.write().unwrap());
    }
    let said = desk.ok(&["collect", "s.ron", "box"]);
    assert!(said.contains("nya prickar från Tanum") && said.contains("3 svarsfiler, 3 intagna"), "{said}");
    assert_eq!(desk.ok(&["collect", "s.ron", "box"]), "3 svarsfiler, inget nytt\n");
    let dump = desk.dump();
    assert_eq!(dump["dots"], serde_json::json!({}));
    assert_eq!(dump["withheld_dots"][0]["placed"], 6);
    assert!(desk.refused(&["share", "s.ron", "--to", "out.ron"]).contains("slutna tills de visas"));
    let report: serde_json::Value =
        serde_json::from_str(&desk.ok(&["report", "s.ron", "--to", "json"])).unwrap();
    let importance = &report["importance"];
    assert_eq!((&importance["closed"], &importance["begun"]), (&true.into(), &3.into()));
    assert!(report["capabilities"].as_array().unwrap().iter().all(|it| it["importance"].is_null()));
    desk.write("e.ron", "[Rules((showing: Revealed))]");
    desk.ok(&["apply", "s.ron", "e.ron"]);
    let report: serde_json::Value =
        serde_json::from_str(&desk.ok(&["report", "s.ron", "--to", "json"])).unwrap();
    let sums: Vec<_> = report["capabilities"]
        .as_array()
        .unwrap()
        .iter()
        .take(5)
        .map(|it| it["importance"].as_u64())
        .collect();
    assert_eq!(sums, [Some(9), Some(3), Some(3), Some(3), Some(0)]);
    desk.ok(&["check", "s.ron"]);
}
