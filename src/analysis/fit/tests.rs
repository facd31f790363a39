//! Each measure and each verdict against values worked out by hand; and that a hint tells nothing of a sealed answer.

use super::{Found, Ground, Hint, Verdict, hints};
use crate::analysis::figures::Figures;
use crate::analysis::support;
use crate::domain::choice::{Choice, Commitment, Stance};
use crate::domain::id::ChoiceId;
use crate::domain::method::{Condition, Lead, Measure, Scenario, Subject};
use crate::domain::plain::Plain;
use crate::domain::rating::Level;
use crate::domain::respondent::Standing;
use crate::domain::round::{Ballot, BallotKey};
use crate::domain::sealed::{self, Cipher, Release, Released, Sealed};
use crate::domain::session::Session;
use crate::domain::terms::Showing;
use crate::domain::text::Text;

/// Three capabilities in one area, and for each respondent its raters' marks on them.
fn rated(marks: &[&[&str]]) -> Session {
    let mut session = support::session(3, marks.len(), 0);
    for (respondent, raters) in session.respondents.iter().zip(marks) {
        for (number, marks) in raters.iter().enumerate() {
            let rater = Plain::line(&format!("rater {number}"));
            let mut ballot = Ballot::empty(&BallotKey::keyed(1, respondent.id.clone(), rater));
            ballot.marks = marks.parse().unwrap();
            session.rounds[0].ballots.push(ballot);
        }
    }
    session
}

/// One digit for each respondent: its level on the first capability.
fn levels(text: &str) -> Session {
    let marks: Vec<String> = text.chars().map(String::from).collect();
    let marks: Vec<[&str; 1]> = marks.iter().map(|mark| [mark.as_str()]).collect();
    rated(&marks.iter().map(<[&str; 1]>::as_slice).collect::<Vec<_>>())
}

fn about(subject: Subject) -> Choice {
    Choice::about(ChoiceId::fresh("val", |_| false), subject)
}

fn first() -> Choice {
    about(Subject::Capability(support::capability_id(0)))
}

fn says(choice: &mut Choice, session: &Session, place: usize, stance: Stance) {
    let respondent = session.respondents[place].id.clone();
    choice.commitments.push(Commitment { respondent, scenario: None, stance, at: None, said_by: "".into() });
}

fn ground(session: &Session, choice: &Choice) -> Ground {
    Ground::of(session, &Figures::of(session, 1), choice)
}

fn condition(measure: Measure, least: Option<f64>, most: Option<f64>) -> Condition {
    Condition { way: 0, measure, least, most }
}

fn level(index: usize) -> Level {
    Level::ALL[index]
}

fn value(ground: &Ground, measure: Measure) -> Option<f64> {
    ground.hint(0, &[condition(measure, Some(0.0), None)]).reasons[0].value()
}

// Worked out by hand. The median of 0 1 1 3 4 is 1, so 0, 1 and 1 are alike; of 1 2 2 4 it lies at 2; of 1 2 3 4 between 2
// and 3, and only those two lie within one level of 2.5; of 0 2 between them at 1, so both are alike.
#[test]
fn every_measure_is_what_it_is_called() {
    let table = [
        ("01134", (2, 3, Some(40.0), Some(60.0), Some(60.0), Some(4.0), Some(1.8))),
        ("1224", (1, 1, Some(25.0), Some(25.0), Some(75.0), Some(3.0), Some(2.25))),
        ("1234", (2, 1, Some(50.0), Some(25.0), Some(50.0), Some(3.0), Some(2.5))),
        ("02", (0, 1, Some(0.0), Some(50.0), Some(100.0), Some(2.0), Some(1.0))),
        ("3333", (4, 0, Some(100.0), Some(0.0), Some(100.0), Some(0.0), Some(3.0))),
        ("1x2-", (0, 1, Some(0.0), Some(50.0), Some(100.0), Some(1.0), Some(1.5))),
    ];
    for (text, (high, low, share_high, share_low, alike, width, mean)) in table {
        let ground = ground(&levels(text), &first());
        let found = |measure| value(&ground, measure);
        assert_eq!(found(Measure::AtLeast(level(3))), Some(f64::from(high)), "{text}");
        assert_eq!(found(Measure::AtMost(level(1))), Some(f64::from(low)), "{text}");
        assert_eq!(found(Measure::ShareAtLeast(level(3))), share_high, "{text}");
        assert_eq!(found(Measure::ShareAtMost(level(1))), share_low, "{text}");
        assert_eq!(found(Measure::Alike), alike, "{text}");
        assert_eq!(found(Measure::Width), width, "{text}");
        assert_eq!(found(Measure::Mean), mean, "{text}");
        assert_eq!(found(Measure::CanLead), None, "{text}");
    }
}

#[test]
fn who_is_alike_is_told_by_column() {
    let ground = ground(&levels("40x121"), &first());
    let hint = ground.hint(0, &[condition(Measure::Alike, Some(50.0), None)]);
    // The median of 0 1 1 2 4 is 1.
    assert_eq!(hint.reasons[0].found, Some(Found::Alike { columns: vec![1, 3, 4, 5], of: 5 }));
}

#[test]
fn below_two_answers_nothing_is_measured() {
    for text in ["", "-", "3", "3x-"] {
        let ground = ground(&levels(text), &first());
        for measure in [Measure::AtLeast(level(3)), Measure::Alike, Measure::Width, Measure::Mean] {
            assert_eq!(value(&ground, measure), None, "{text}");
        }
    }
}

#[test]
fn an_organisation_of_several_raters_counts_once_at_the_level_nearest_its_mean() {
    // 2 and 3 make 2.5, which is counted at 2; 2, 3 and 3 make 2.67, counted at 3.
    let ground = ground(&rated(&[&["2", "3"], &["2", "3", "3"]]), &first());
    assert_eq!(value(&ground, Measure::AtLeast(level(3))), Some(1.0));
    assert_eq!(value(&ground, Measure::Width), Some(1.0));
}

#[test]
fn in_a_category_each_respondent_counts_once_at_its_mean_there() {
    // 4, 3 and nothing make 3.5, counted at 3; 1, 1 and 1 make 1. The category's mean is that of the means 2.5, 2 and 1.
    let session = rated(&[&["43-"], &["111"]]);
    let category = session.map.categories[0].id.clone();
    let ground = ground(&session, &about(Subject::Category(category)));
    assert_eq!(value(&ground, Measure::AtLeast(level(3))), Some(1.0));
    assert_eq!(value(&ground, Measure::AtMost(level(1))), Some(1.0));
    assert_eq!(value(&ground, Measure::Mean), Some(5.5 / 3.0));
}

#[test]
fn who_can_lead_is_who_counts_and_has_said_so_to_any_scenario_of_the_choice() {
    let mut session = levels("123");
    let mut choice = first();
    says(&mut choice, &session, 0, Stance::Declines);
    assert_eq!(value(&ground(&session, &choice), Measure::CanLead), Some(0.0));
    says(&mut choice, &session, 1, Stance::Leads);
    choice.commitments[1].scenario = Some(4);
    says(&mut choice, &session, 1, Stance::Leads);
    assert_eq!(
        value(&ground(&session, &choice), Measure::CanLead),
        Some(1.0),
        "once, however often it has said so"
    );
    session.respondents[1].standing = Standing::Aside;
    assert_eq!(value(&ground(&session, &choice), Measure::CanLead), Some(0.0));
    session.respondents[0].standing = Standing::Aside;
    assert_eq!(
        value(&ground(&session, &choice), Measure::CanLead),
        None,
        "of those who count nobody has answered"
    );
}

#[test]
fn a_verdict_is_what_the_known_conditions_come_to() {
    let ground = ground(&levels("1224"), &first());
    let yes = condition(Measure::Width, Some(3.0), Some(3.0));
    let no = condition(Measure::Mean, None, Some(2.0));
    let unknown = condition(Measure::CanLead, Some(1.0), None);
    let table: [(&[Condition], Verdict); 7] = [
        (&[], Verdict::Unsaid),
        (&[unknown], Verdict::Unsaid),
        (&[yes], Verdict::SpeaksFor),
        (&[yes, unknown], Verdict::SpeaksFor),
        (&[no, unknown], Verdict::SpeaksAgainst),
        (&[yes, no], Verdict::Partly),
        (&[yes, no, unknown], Verdict::Partly),
    ];
    for (conditions, wanted) in table {
        assert_eq!(ground.hint(0, conditions).verdict, wanted, "{conditions:?}");
    }
}

#[test]
fn one_way_of_fitting_is_enough() {
    let ground = ground(&levels("1224"), &first());
    let yes = condition(Measure::Width, Some(3.0), Some(3.0));
    let no = condition(Measure::Mean, None, Some(2.0));
    let unknown = condition(Measure::CanLead, Some(1.0), None);
    let other = |condition: Condition| Condition { way: 1, ..condition };
    let table: [(&[Condition], Verdict); 6] = [
        (&[no, other(yes)], Verdict::SpeaksFor),
        (&[yes, other(no)], Verdict::SpeaksFor),
        (&[no, other(yes), other(no)], Verdict::Partly),
        (&[no, other(no)], Verdict::SpeaksAgainst),
        (&[no, other(unknown)], Verdict::SpeaksAgainst),
        (&[unknown, other(unknown)], Verdict::Unsaid),
    ];
    for (conditions, wanted) in table {
        assert_eq!(ground.hint(0, conditions).verdict, wanted, "{conditions:?}");
    }
}

#[test]
fn where_ratings_are_asked_for_and_none_is_known_somebody_who_can_lead_says_nothing() {
    let session = levels("1");
    let mut choice = first();
    says(&mut choice, &session, 0, Stance::Leads);
    let ground = ground(&session, &choice);
    let lead = condition(Measure::CanLead, Some(1.0), None);
    assert_eq!(ground.hint(0, &[lead]).verdict, Verdict::SpeaksFor);
    let asks = condition(Measure::Width, Some(2.0), None);
    assert_eq!(ground.hint(0, &[lead, asks]).verdict, Verdict::Unsaid);
}

/// A scenario without texts.
pub(in crate::analysis) fn scenario(number: u8, lead: Lead, least: u16, fit: Vec<Condition>) -> Scenario {
    let empty = Text::default;
    Scenario {
        number,
        name: empty(),
        gist: empty(),
        fits: empty(),
        lead,
        least,
        fit,
        purpose: empty(),
        future_state: empty(),
        target_picture: empty(),
        speaks_for: Vec::new(),
        speaks_against: Vec::new(),
        differences: Vec::new(),
        effects: Vec::new(),
        steering: Vec::new(),
        legal: Vec::new(),
        pilot: empty(),
    }
}

/// One scenario for each measure.
fn scenarios() -> Vec<Scenario> {
    let measures = [
        Measure::AtLeast(level(3)),
        Measure::AtMost(level(1)),
        Measure::ShareAtLeast(level(2)),
        Measure::ShareAtMost(level(2)),
        Measure::Alike,
        Measure::Width,
        Measure::Mean,
    ];
    let lead = condition(Measure::CanLead, Some(1.0), None);
    let fit = |measure| vec![condition(measure, Some(2.0), None), lead];
    (0..).zip(measures).map(|(number, measure)| scenario(number, Lead::Optional, 2, fit(measure))).collect()
}

/// Six open respondents and six sealed ones, with a mean published of the first capability.
fn with_sealed(fill: char, count: usize) -> Session {
    let mut session = levels("112234------");
    let cipher = || Cipher::new(fill.to_string().repeat(64)).unwrap();
    session.lead = Some(sealed::Lead { key: "age1".into(), least: 5 });
    let tag = |number: usize| Plain::line(&format!("tag{number}"));
    let ballot = |number| Sealed { tag: tag(number), revision: 1, chosen: false, cipher: cipher() };
    session.rounds[0].sealed = (0..count).map(ballot).collect();
    std::sync::Arc::make_mut(&mut session.method).scenarios = scenarios();
    session
}

fn all(session: &Session) -> Vec<Hint> {
    let mut choice = first();
    says(&mut choice, session, 0, Stance::Leads);
    let category = about(Subject::Category(session.map.categories[0].id.clone()));
    let figures = Figures::of(session, 1);
    [choice, category].iter().flat_map(|choice| hints(session, &figures, choice)).collect()
}

fn release(session: &mut Session, tenths: u8) {
    let capability = support::capability_id(0);
    let rows = vec![Released { capability, tenths, n: 12 }];
    session.rounds[0].releases.push(Release { number: 1, sealed: 6, rows, ledger: None });
}

#[test]
fn what_is_inside_sealed_ballots_makes_no_difference() {
    let (mut one, mut other) = (with_sealed('A', 6), with_sealed('z', 6));
    assert_eq!(all(&one), all(&other));
    release(&mut one, 21);
    release(&mut other, 21);
    assert_eq!(all(&one), all(&other));
}

#[test]
fn whether_anybody_has_sealed_makes_no_difference_until_it_is_published() {
    assert_eq!(all(&with_sealed('A', 6)), all(&with_sealed('A', 0)));
}

#[test]
fn beside_a_published_mean_only_the_mean_is_the_published_one() {
    let before = with_sealed('A', 6);
    let mut after = before.clone();
    release(&mut after, 38);
    let (before, after) = (ground(&before, &first()), ground(&after, &first()));
    assert!(after.released && !before.released);
    assert_eq!((value(&before, Measure::Mean), value(&after, Measure::Mean)), (Some(13.0 / 6.0), Some(3.8)));
    for measure in
        [Measure::AtLeast(level(3)), Measure::ShareAtMost(level(1)), Measure::Alike, Measure::Width]
    {
        assert_eq!(value(&before, measure), value(&after, measure));
    }
}

#[test]
fn of_a_round_that_is_not_revealed_nothing_is_said() {
    let mut session = levels("1234");
    std::sync::Arc::make_mut(&mut session.method).scenarios = scenarios();
    session.rounds[0].terms.showing = Showing::Hidden;
    assert!(Figures::of(&session, 1).hidden);
    let mut choice = first();
    says(&mut choice, &session, 0, Stance::Leads);
    for subject in [choice.subject.clone(), Subject::Category(session.map.categories[0].id.clone())] {
        let choice = Choice { subject, ..choice.clone() };
        let hints = hints(&session, &Figures::of(&session, 1), &choice);
        assert!(hints.iter().all(|hint| hint.verdict == Verdict::Unsaid), "{hints:?}");
    }
}
