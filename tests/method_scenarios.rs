//! What the shipped method says of its scenarios beyond their texts: when the figures speak for one, and what there is to
//! think of in steering and in law.

#![cfg(test)]

use verkstad::analysis::figures::Figures;
use verkstad::analysis::fit::{self, Verdict};
use verkstad::domain::choice::{Choice, Commitment, Stance};
use verkstad::domain::id::ChoiceId;
use verkstad::domain::method::Subject;
use verkstad::domain::round::{Ballot, BallotKey};
use verkstad::domain::session::Session;
use verkstad::domain::text::Lang;
use verkstad::method;

#[test]
fn every_scenario_has_conditions_and_two_to_four_points_on_steering_and_on_law() {
    for scenario in &method::shipped().unwrap().scenarios {
        assert!(!scenario.fit.is_empty(), "{}", scenario.number);
        for points in [&scenario.steering, &scenario.legal] {
            assert!((2..=4).contains(&points.len()), "{}", scenario.number);
        }
    }
}

/// What the conditions say of these levels of procurement, scenario by scenario: `+` for, `~` partly, `-` against, `?`
/// nothing. The first respondent has answered `lead`.
fn verdicts(levels: &str, lead: Option<Stance>) -> String {
    let mut session = Session::new("prov", "Prov".into(), Lang::Sv, method::shipped().unwrap());
    session.respondents = session.method.respondents.clone();
    let capability = session.rounds[0].order[0].clone();
    for (respondent, mark) in session.respondents.iter().zip(levels.chars()) {
        let key = BallotKey::keyed(1, respondent.id.clone(), "".into());
        let marks = mark.to_string().parse().unwrap();
        session.rounds[0].ballots.push(Ballot { marks, ..Ballot::empty(&key) });
    }
    let mut choice = Choice::about(ChoiceId::fresh("val", |_| false), Subject::Capability(capability));
    choice.commitments.extend(lead.map(|stance| Commitment {
        respondent: session.respondents[0].id.clone(),
        scenario: None,
        stance,
        at: None,
        said_by: "".into(),
    }));
    let hints = fit::hints(&session, &Figures::of(&session, 1), &choice).into_iter();
    let signs = hints.map(|hint| match hint.verdict {
        Verdict::SpeaksFor => '+',
        Verdict::Partly => '~',
        Verdict::SpeaksAgainst => '-',
        Verdict::Unsaid | Verdict::Withheld => '?',
    });
    signs.collect()
}

// Worked out in Python with exact fractions from the conditions in the method's file. Fourteen respondents, as in the study.
#[test]
fn the_conditions_speak_for_the_scenario_that_a_pattern_fits() {
    use Stance::{Declines, Leads};
    let table = [
        ("a clear leader and others below", "42222212212212", Some(Leads), "-~+~~-"),
        ("similar levels, good enough", "33332333233323", Some(Declines), "~+~+~-"),
        ("all weak", "11011101101111", None, "-~~~~+"),
        ("one strong, the others far from enough", "41011101101121", Some(Leads), "-~~~+~"),
        ("similar levels, none far ahead", "22122212212222", None, "-+~~~~"),
        ("nobody gains", "33333343333433", Some(Declines), "+~~+~-"),
        ("a clear leader whom nobody can carry it with", "42222212212212", Some(Declines), "~~~~~-"),
        ("all weak and nobody who can carry it", "11011101101111", Some(Declines), "+~~~~+"),
        ("nobody has answered", "--------------", None, "??????"),
        ("one answer", "3-------------", Some(Leads), "??????"),
    ];
    for (name, levels, lead, wanted) in table {
        assert_eq!(verdicts(levels, lead), wanted, "{name}");
    }
}
